"""Reading a directory of TOML files into checked records."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ._checks import Finding, check
from ._errors import DataError, shown
from ._schema import breaches, shipped_schema

if TYPE_CHECKING:
    import os

Record = dict[str, Any]

_MOST_FINDINGS_SHOWN = 20


def load(path: str | os.PathLike[str]) -> Record:
    """The records of a data directory, after every check.

    Raises:
        DataError: a file is missing, cannot be read, or breaks a rule.
    """
    records, findings = read(path)
    findings = findings or check(records)
    if findings:
        raise data_error(findings)
    return records


def read(path: str | os.PathLike[str]) -> tuple[Record, list[Finding]]:
    """The records of a data directory, and every breach of the form of its files."""
    try:
        directory = Path(path)
    except TypeError:
        raise DataError(
            f"{shown(path)} is no path: give the directory that holds code.toml.", findings=()
        ) from None
    findings: list[Finding] = []
    code = _file(directory, "code.toml", "code", findings)
    acts = _file(directory, "acts.toml", "acts", findings)
    editions = _file(directory, "editions.toml", "editions", findings)
    names = sorted(file.name for file in directory.glob("articles/*.toml"))
    if not names:
        findings.append(Finding(str(directory / "articles"), "", "", "holds no *.toml file"))
    articles = [_file(directory, f"articles/{name}", "article", findings) for name in names]
    if findings:
        return {}, findings
    articles.sort(key=lambda article: [int(part) for part in article["article"].split("-")])
    records: Record = {
        "code": code,
        "acts": acts["acts"],
        "editions": editions["editions"],
        "articles": articles,
    }
    return {"digest": digest(records), **records}, findings


def digest(records: Record) -> str:
    """The SHA-256 digest of records, whatever order their files give their fields in."""
    text = json.dumps(records, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def data_error(findings: list[Finding]) -> DataError:
    """One error that lists the findings."""
    lines = [str(finding) for finding in findings]
    more = len(lines) - _MOST_FINDINGS_SHOWN
    listed = lines[:_MOST_FINDINGS_SHOWN] + ([f"... and {more} more."] if more > 0 else [])
    return DataError(
        "the data breaks its rules; correct these and load again:\n  " + "\n  ".join(listed),
        findings=tuple(lines),
    )


def _file(directory: Path, name: str, kind: str, findings: list[Finding]) -> Record:
    """A file as a record of the right form; what is wrong with it goes to the findings."""
    try:
        text = (directory / name).read_text(encoding="utf-8")
        record: Record = _plain(tomllib.loads(text))
    except OSError as error:
        findings.append(Finding(name, "", "", f"cannot be read: {error.strerror or error}"))
        return {}
    except UnicodeDecodeError:
        findings.append(Finding(name, "", "", "is not UTF-8 text"))
        return {}
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        findings.append(Finding(name, "", "", f"is not TOML: {error}"))
        return {}
    found = [
        Finding(name, _label(record, path), _field(path), problem)
        for path, problem in breaches(record, shipped_schema(kind))
    ]
    if not found and kind == "article" and f"articles/{record['article']}.toml" != name:
        found.append(Finding(name, "", "article", f"{record['article']} is not the file's name"))
    findings.extend(found)
    return record


def _plain(value: Any) -> Any:  # noqa: ANN401 (whatever TOML holds)
    """TOML values with dates as ISO text."""
    if isinstance(value, dict):
        return {name: _plain(item) for name, item in value.items()}
    if isinstance(value, list):
        return [_plain(item) for item in value]
    if isinstance(value, dt.date | dt.time):
        return value.isoformat()
    return value


def _label(record: Record, path: tuple[str | int, ...]) -> str:
    """The version, act or provision that a path leads through, as a reader would name it."""
    label = ""
    value: Any = record
    for step in path[:-1]:
        value = value[step]
        if not isinstance(value, dict):
            continue
        if "paragraph" in value:
            label = f"{record.get('article')}({value['paragraph']}) from {value.get('first_day')}"
        elif "id" in value or "number" in value:
            label = str(value.get("id") or value.get("number"))
    return label


def _field(path: tuple[str | int, ...]) -> str:
    """A path as text: ``penalties[0].kind``, from the innermost version or act on."""
    text = ""
    for step in path:
        if step in ("provisions", "versions", "acts"):
            text = ""
        text += f"[{step}]" if isinstance(step, int) else f".{step}" if text else step
    return text
