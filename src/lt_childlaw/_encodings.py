"""Finding out in which encoding a file of rows is written."""

from __future__ import annotations

import codecs
from typing import IO, TYPE_CHECKING

from ._errors import InvalidInput

if TYPE_CHECKING:
    from pathlib import Path

_CHUNK = 1 << 18
_UTF_16_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_GUESSES = ("utf-8-sig", "cp1257")
_WORKBOOK_MARKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
# Text has none; a table in UTF-16 without its mark has one for every second byte.
_MOST_NULS = 0.01


class UnusableTable(InvalidInput):
    """A file that cannot be read or written as a table.

    ``option`` is what the caller can give to have it read, ``encoding`` or ``delimiter``;
    ``line`` is the line at fault.
    """

    option: str | None = None
    line: int | None = None


def find_encoding(binary: IO[bytes], path: Path, given: str | None) -> str:
    """The encoding in which the whole file can be read: a late letter decides as an early one.

    Raises:
        UnusableTable: the file is no text, or cannot be read in the encoding given.
    """
    binary.seek(0)
    start = binary.read(4)
    if start in _WORKBOOK_MARKS:
        raise UnusableTable(
            f"{path} is a workbook of a spreadsheet program: save it as CSV there first.", path=path
        )
    if given is not None:
        candidates: tuple[str, ...] = (_checked(given),)
        wrong = f"cannot be read as {given}"
    elif start[:2] in _UTF_16_MARKS:
        candidates, wrong = ("utf-16",), "begins as UTF-16 does and cannot be read so"
    else:
        candidates, wrong = _GUESSES, "is neither UTF-8 nor Windows-1257 (Baltic)"
        if _is_broken_utf_8(binary):
            candidates, wrong = (), "is UTF-8 but for a few bytes that are damaged"
    for candidate in candidates:
        if _decodes(binary, candidate, path):
            return candidate
    raise UnusableTable(
        f"{path} {wrong}. Save it as CSV in UTF-8, or name its encoding.",
        path=path,
        option="encoding",
    )


def _checked(name: str) -> str:
    try:
        "".encode(name)
        found = codecs.lookup(name).name
    except (LookupError, ValueError):
        raise UnusableTable(
            f"{name!r} is no encoding that is known here. Name one such as 'utf-8', 'cp1257' or "
            f"'iso-8859-13'.",
            option="encoding",
        ) from None
    return "utf-8-sig" if found == "utf-8" else found


def _is_broken_utf_8(binary: IO[bytes]) -> bool:
    """Whether a file has letters of UTF-8, and a few bytes that are none.

    Read as Windows-1257 instead, every Lithuanian letter in it would be garbled without a word.
    """
    decoder = codecs.getincrementaldecoder("utf-8")(errors="replace")
    letters = damaged = 0
    binary.seek(0)
    chunk = b"..."
    while chunk:
        chunk = binary.read(_CHUNK)
        text = decoder.decode(chunk, final=not chunk)
        here = text.count("\ufffd")
        damaged += here
        letters += sum(map(text.count, "ąčęėįšųūžĄČĘĖĮŠŲŪŽ–„“"))
    return 0 < damaged < letters


def _decodes(binary: IO[bytes], encoding: str, path: Path) -> bool:
    decoder = codecs.getincrementaldecoder(encoding)()
    binary.seek(0)
    chunk = b"..."
    characters = nuls = 0
    try:
        while chunk:
            chunk = binary.read(_CHUNK)
            text = decoder.decode(chunk, final=not chunk)
            characters += len(text)
            nuls += text.count("\0")
    except UnicodeError:
        return False
    if nuls > characters * _MOST_NULS:
        raise UnusableTable(
            f"{path} is full of NUL characters, so it is no text or in another encoding. Save it "
            f"as CSV in UTF-8, or name its encoding.",
            path=path,
            option="encoding",
        )
    return True
