"""Reading a case, or the trace of an assessment, from a file.

A case file holds the fields of :meth:`Case.to_dict() <lt_childlaw.Case.to_dict>` as TOML or JSON,
and beside them the days and the reading with which the case is to be assessed.
"""

from __future__ import annotations

import codecs
import errno
import functools
import json
import os
import tomllib
from importlib import resources
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

import attrs

from ._case_fields import read_case
from ._errors import InvalidInput, shown
from ._file_values import Values
from ._json_slips import json_slip
from ._notation import Notation
from ._persons import Reading
from ._toml_slips import toml_slip

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable

    from ._case import Case

Record = dict[str, Any]

_MOST_OF_A_CASE = 1_000_000
_MOST_OF_A_TRACE = 100_000_000
# Reading a key takes a time that grows with the square of its parts; a case needs two of them.
_MOST_DOTS_OF_A_LINE = 30
_UTF_16_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_WHAT_A_TRACE_IS = "A trace is what 'lt-childlaw assess --json' wrote, as it wrote it."
_READINGS = {
    "birthday": Reading.ON_BIRTHDAY,
    "on the birthday": Reading.ON_BIRTHDAY,
    "day after": Reading.DAY_AFTER,
    "on the day after": Reading.DAY_AFTER,
}
_BESIDE_THE_CASE = ("judged_on", "known_at", "reading")


class UnusableFile(InvalidInput):
    """A file that cannot be read as what it should hold; ``file`` names it.

    >>> import io
    >>> from lt_childlaw._case_file import read_case_file
    >>> read_case_file(io.BytesIO(b"conduct ="))
    Traceback (most recent call last):
    ...
    lt_childlaw._case_file.UnusableFile: standard input: line 1 cannot be read as TOML: ...
    """

    file: str


@attrs.frozen(kw_only=True)
class CaseFile:
    """What a case file holds.

    >>> import io
    >>> from lt_childlaw._case_file import read_case_file
    >>> text = b'{"committed_on": "2010", "conduct": "molestation", "judged_on": "2025-03-01"}'
    >>> str(read_case_file(io.BytesIO(text)).judged_on)
    '2025-03-01'
    """

    case: Case
    """The facts."""
    judged_on: dt.date | None = None
    """The day of judgment; ``None`` where none is given."""
    known_at: dt.date | None = None
    """The day of knowledge; ``None`` where none is given."""
    reading: Reading | None = None
    """How to read a birthday itself; ``None`` where that is left open."""


Source = str | os.PathLike[str] | IO[bytes]
"""A path, or an open binary stream."""


def read_case_file(source: Source) -> CaseFile:
    """Read a case from a TOML or JSON file.

    The name of the file says which of the two it is, else its first character: JSON begins with a
    brace. Beside the fields of the case there may be ``judged_on``, ``known_at`` and ``reading``
    (``"birthday"`` or ``"day-after"``). An age may also be text: ``"14-15"``, ``"under 14"``,
    ``"minor"`` or ``"adult"``.

    Args:
        source: a path, or a binary stream such as ``sys.stdin.buffer``.

    Raises:
        UnusableFile: the file cannot be read, is no TOML or JSON, or a field of it is unknown or of
            the wrong form; the message names the file and the place.

    >>> import io
    >>> from lt_childlaw._case_file import read_case_file
    >>> text = b'{"committed_on": "2012-05", "conduct": ["molestation"], "victim": {"age": 13}}'
    >>> read_case_file(io.BytesIO(text)).case.victim
    Person(aged 13)
    """
    name, content = _content(source, "a case", _MOST_OF_A_CASE)
    record, notation = _parsed(name, _text(name, content))
    if "trace_version" in record:
        raise UnusableFile(
            f"{name} is the trace of an assessment, and no case: replay it instead.", file=name
        )
    try:
        return _case_file(record, notation)
    except InvalidInput as error:
        raise in_file(name, error) from None


def in_file(name: str, error: InvalidInput) -> UnusableFile:
    """The same error with the name of the file before it."""
    return UnusableFile(**{**vars(error), "message": f"{name}: {error}", "file": name})


def example_case() -> str:
    """A case file, as it ships with the library.

    >>> import io
    >>> from lt_childlaw._case_file import example_case, read_case_file
    >>> read_case_file(io.BytesIO(example_case().encode())).case.victim
    Person(born 1999-01-01/1999-12-31)
    """
    path = resources.files("lt_childlaw") / "data" / "examples" / "case.toml"
    return path.read_text(encoding="utf-8")


def read_trace(source: Source) -> Record:
    """Read the trace of an assessment from a JSON file; :func:`lt_childlaw.replay` checks it.

    Raises:
        UnusableFile: the file cannot be read, or holds something else.
    """
    name, content = _content(source, "a trace", _MOST_OF_A_TRACE)
    text = _text(name, content)
    try:
        record = _from_json(name, text)
    except UnusableFile as error:
        # What to mend helps in a file that might be one.
        problem = error if text.lstrip().startswith("{") else f"{name} is no JSON, and no trace."
        raise UnusableFile(f"{problem} {_WHAT_A_TRACE_IS}", file=name) from None
    if not isinstance(record, dict):
        problem = f"{name} holds {_json_kind(record)}, and a trace is an object."
    elif "committed_on" in record:
        problem = f"{name} is a case, and no trace: give it to 'lt-childlaw assess'."
    elif "trace_version" not in record:
        problem = f"{name} is no trace: it has no trace_version."
    else:
        return record
    raise UnusableFile(f"{problem} {_WHAT_A_TRACE_IS}", file=name)


def _content(source: Source, what: str, most: int) -> tuple[str, bytes]:
    """The name of a source and its bytes, which are never more than can be needed."""
    read: Callable[[int], bytes]
    if isinstance(source, (str, os.PathLike)):
        name, path = os.fsdecode(source), Path(os.fsdecode(source))
        read = functools.partial(_read_path, path, what)
    else:
        name, read = "standard input", source.read
    try:
        content = read(most + 1)
    except (OSError, ValueError) as error:
        why = str(getattr(error, "strerror", None) or error).rstrip(".")
        raise UnusableFile(f"{name} cannot be read: {why}.", file=name) from None
    if not isinstance(content, bytes):
        raise UnusableFile(f"{name} is a stream of text: open it as a binary one.", file=name)
    if len(content) > most:
        raise UnusableFile(
            f"{name} is longer than {most // 1_000_000} MB, and {what} is short: is it the right "
            f"file?",
            file=name,
        )
    return name, content


def _read_path(path: Path, what: str, most: int) -> bytes:
    # Opening a directory fails everywhere, but not everywhere with a message that says so.
    if path.is_dir():
        problem = f"it is a directory, and a file with {what} is expected"
        raise IsADirectoryError(errno.EISDIR, problem)
    with path.open("rb") as stream:
        return stream.read(most)


def _text(name: str, content: bytes) -> str:
    """The text of a file in UTF-8, or in UTF-16 with its mark as some shells write it."""
    marked = content[:2] in _UTF_16_MARKS
    try:
        text = content.decode("utf-16" if marked else "utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        encoding = "UTF-16, as its first bytes say" if marked else "UTF-8"
        raise UnusableFile(
            f"{name} is not in {encoding}: line {line} has bytes that mean nothing there. Save it "
            f"as UTF-8.",
            file=name,
        ) from None
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        raise UnusableFile(
            f"{name} has a NUL character in line {line}, so it is no text, or in another encoding. "
            f"Save it as UTF-8.",
            file=name,
        )
    return text


def _parsed(name: str, text: str) -> tuple[Record, Notation]:
    """The fields of a case file, and how they are written."""
    suffix = Path(name).suffix.casefold()
    is_json = suffix == ".json" or (suffix != ".toml" and text.lstrip()[:1] == "{")
    record = (_from_json if is_json else _from_toml)(name, text)
    if record == {}:
        raise UnusableFile(
            f"{name} holds no field of a case: 'lt-childlaw assess --example' writes an example.",
            file=name,
        )
    if not isinstance(record, dict):
        raise UnusableFile(
            f"{name} holds {_json_kind(record)}, and a case is an object with fields, for example "
            f'{{"committed_on": "2012-05", "conduct": ["molestation"]}}.',
            file=name,
        )
    return record, Notation.JSON if is_json else Notation.TOML


def _json_kind(value: object) -> str:
    kinds: dict[type, str] = {list: "a list", str: "a text", bool: "a truth value"}
    return kinds.get(type(value), "null" if value is None else "a number")


def _from_toml(name: str, text: str) -> object:
    for number, line in enumerate(text.split("\n"), 1):
        if line.count(".") > _MOST_DOTS_OF_A_LINE and not line.lstrip().startswith("#"):
            raise UnusableFile(
                f"{name}, line {number}: there are more than {_MOST_DOTS_OF_A_LINE} dots in it. A "
                f"field of a case has at most one, as in victim.age.",
                file=name,
            )
    try:
        return tomllib.loads(text)
    except RecursionError:
        raise _too_deep(name) from None
    except tomllib.TOMLDecodeError as error:
        place, advice = toml_slip(text.replace("\r\n", "\n"), str(error))
        raise UnusableFile(
            f"{name}: line {place} cannot be read as TOML: {advice}.", file=name
        ) from None
    except ValueError:
        raise _too_long(name) from None


def _from_json(name: str, text: str) -> object:
    try:
        return _json(text)
    except RecursionError:
        raise _too_deep(name) from None
    except json.JSONDecodeError as error:
        # After a whole document the parser finds what is too much, whatever it is.
        slip = "" if error.msg == "Extra data" else json_slip(text, error.pos)
        advice = slip or f"the parser says: {error.msg}"
        place = f"line {error.lineno}, column {error.colno}"
        raise UnusableFile(
            f"{name}: {place}, cannot be read as JSON: {advice}.", file=name
        ) from None
    except _Refused as error:
        raise UnusableFile(f"{name} cannot be read as JSON: {error}.", file=name) from None
    except ValueError:
        raise _too_long(name) from None


def _too_deep(name: str) -> UnusableFile:
    return UnusableFile(f"{name} cannot be read: it is nested too deeply.", file=name)


def _too_long(name: str) -> UnusableFile:
    return UnusableFile(f"{name} cannot be read: a number has too many digits.", file=name)


class _Refused(ValueError):
    """What the parser of JSON lets through, and a reader would take in two ways."""


def _json(text: str) -> object:
    return json.loads(text, object_pairs_hook=_unique, parse_constant=_no_number)


def _unique(pairs: list[tuple[str, Any]]) -> Record:
    """An object whose names are all different, as those of TOML are."""
    record = dict(pairs)
    if len(record) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise _Refused(f"the name {shown(twice)} stands twice in one object")
    return record


def _no_number(word: str) -> None:
    raise _Refused(f"{word} is no number")


def _case_file(record: Record, notation: Notation) -> CaseFile:
    values = Values(notation=notation)
    given = {name: record[name] for name in _BESIDE_THE_CASE if record.get(name) is not None}
    return CaseFile(
        case=read_case(record, notation=notation, beside=_BESIDE_THE_CASE),
        reading=_reading(given.pop("reading", None), values),
        **{name: values.day(name, value) for name, value in given.items()},
    )


def _reading(value: object, values: Values) -> Reading | None:
    if value is None:
        return None
    if isinstance(value, str):
        word = " ".join(value.casefold().replace("-", " ").replace("_", " ").split())
        if word in _READINGS:
            return _READINGS[word]
    raise values.wrong("reading", value, 'write "birthday" or "day-after", or leave it out')
