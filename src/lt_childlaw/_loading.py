"""Reading a directory of TOML files into checked records."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ._checks import check
from ._errors import DataError, shown
from ._findings import Finding
from ._general_checks import misplaced
from ._schema import breaches, shipped_schema

if TYPE_CHECKING:
    import os
    from collections.abc import Iterator

    from ._schema import Breach

Record = dict[str, Any]

_MOST_FINDINGS_SHOWN = 20
_DAY_FIELDS = {"first_day", "last_day", "confirmed_until", "adopted", "published", "day", "since"}
_TOML_BITS = 63  # and one for the sign; beyond, a reader must refuse (TOML 1.0.0)
_WHAT_TO_GIVE = "give the directory that holds code.toml, acts.toml, editions.toml and articles/."


def load(path: str | os.PathLike[str]) -> Record:
    """The records of a data directory, after every check.

    Raises:
        DataError: a file is missing, cannot be read, or breaks a rule.
    """
    records, findings = read(path)
    findings = findings or check(records)
    if findings:
        raise data_error(path, findings)
    return records


def read(path: str | os.PathLike[str]) -> tuple[Record, list[Finding]]:
    """The records of a data directory, and every breach of the form of its files."""
    directory = _directory(path)
    findings: list[Finding] = []
    code = _file(directory, "code.toml", "code", findings)
    acts = _file(directory, "acts.toml", "acts", findings)
    editions = _file(directory, "editions.toml", "editions", findings)
    names = sorted(file.name for file in directory.glob("articles/*.toml"))
    if not names:
        findings.append(Finding("articles", "", "", "holds no *.toml file"))
    articles = [_file(directory, f"articles/{name}", "article", findings) for name in names]
    general = [
        _file(directory, f"general/{file.name}", "general", findings)
        for file in sorted(directory.glob("general/*.toml"))
    ]
    if findings:
        return {}, findings
    articles.sort(key=lambda article: [int(part) for part in article["article"].split("-")])
    records: Record = {
        "code": code,
        "acts": acts["acts"],
        "editions": editions["editions"],
        "articles": articles,
    }
    for part in general:
        for kind, items in part.items():
            records[kind] = [*records.get(kind, ()), *items]
    return {"digest": digest(records), **records}, findings


def digest(records: Record) -> str:
    """The SHA-256 digest of records, whatever order their files give their fields in."""
    text = json.dumps(records, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def data_error(path: object, findings: list[Finding]) -> DataError:
    """One error that lists the findings."""
    lines = [str(finding) for finding in findings]
    more = len(lines) - _MOST_FINDINGS_SHOWN
    listed = lines[:_MOST_FINDINGS_SHOWN] + ([f"... and {more} more."] if more > 0 else [])
    return DataError(
        f"the data in {path} breaks its rules; correct these and load again:\n  "
        + "\n  ".join(listed),
        findings=tuple(lines),
    )


def _directory(path: str | os.PathLike[str]) -> Path:
    try:
        directory = Path(path)
        if directory.is_dir():
            return directory
        problem = f"{str(directory)!r} is no directory"
    except TypeError:
        problem = f"{shown(path)} is no path"
    except OSError as error:
        problem = f"the path given cannot be read: {error.strerror}"
    raise DataError(f"{problem}: {_WHAT_TO_GIVE}", findings=(problem,))


def _file(directory: Path, name: str, kind: str, findings: list[Finding]) -> Record:
    """A file as a record of the right form; what is wrong with it goes to the findings."""
    try:
        text = (directory / name).read_text(encoding="utf-8")
    except OSError as error:
        findings.append(Finding(name, "", "", f"cannot be read: {error.strerror}"))
        return {}
    except UnicodeDecodeError:
        findings.append(Finding(name, "", "", "is not UTF-8 text"))
        return {}
    if text.startswith("\ufeff"):
        problem = "begins with a byte order mark: save it as UTF-8 without one"
        findings.append(Finding(name, "", "", problem))
        return {}
    try:
        record: Record = _plain(tomllib.loads(text))
        broken = breaches(record, shipped_schema(kind)) or list(_no_days(record))
    except RecursionError:
        findings.append(Finding(name, "", "", "nests tables or arrays too deeply"))
        return {}
    except ValueError as error:
        findings.append(Finding(name, "", "", f"is not TOML: {error}"))
        return {}
    found = [Finding(name, _label(record, path), _field(path), problem) for path, problem in broken]
    if not found and kind == "article" and f"articles/{record['article']}.toml" != name:
        found.append(Finding(name, "", "article", f"{record['article']} is not the file's name"))
    if not found and kind == "general":
        found.extend(misplaced(name, record))
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
    if isinstance(value, int) and value.bit_length() > _TOML_BITS:
        raise ValueError("an integer has more than the 64 bits of TOML")
    return value


def _no_days(value: object, path: tuple[str | int, ...] = ()) -> Iterator[Breach]:
    """Days that have the form of a date and are none."""
    if isinstance(value, dict):
        for name, item in value.items():
            yield from _no_days(item, (*path, name))
    elif isinstance(value, list):
        for position, item in enumerate(value):
            yield from _no_days(item, (*path, position))
    elif path[-1] in _DAY_FIELDS:
        try:
            if dt.date.fromisoformat(str(value)) == dt.date.max:
                # No day follows it, and the rules look at the day after a period.
                yield path, f"{value} is the end of the calendar: leave an open end out"
        except ValueError as error:
            yield path, f"{value} is no day: {error}"


def _label(record: Record, path: tuple[str | int, ...]) -> str:
    """The version, act or provision that a path leads through, as a reader would name it."""
    label = ""
    value: Any = record
    for step in path:
        value = value[step]
        # Versions, provisions, acts and editions stand in lists.
        if not isinstance(step, int) or not isinstance(value, dict):
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
