"""Reading a table of separated values as it comes, and writing one that is safe to open.

People's files have no declared encoding and no declared delimiter, and some of their rows are
broken. A file that is no table is refused with a reason before anything is made of it; a row that
is broken is handed on as such, and the rows after it are read.
"""

from __future__ import annotations

import contextlib
import csv
import io
import os
import shutil
import tempfile
import unicodedata
from typing import IO, TYPE_CHECKING, TextIO

import attrs

from ._encodings import UnusableTable, find_encoding

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

DELIMITERS = (",", ";", "\t")

_LONGEST_LINE = 1_000_000
_SHOWN_OF_A_LONG_LINE = 200
_TOO_LONG = "a line is too long"
# What makes a spreadsheet read a cell as a formula: https://owasp.org/www-community/attacks/CSV_Injection
_FORMULA_STARTS = frozenset("=+-@")
_IGNORED_BEFORE_A_FORMULA = ("Cc", "Cf", "Zs", "Zl", "Zp")


@attrs.frozen(kw_only=True)
class Row:
    """A row of data: its cells as they stand, or why it has none."""

    number: int
    """1 for the first row after the header."""
    line: int
    """The line of the file on which it begins."""
    cells: Sequence[str]
    """The cells; for a broken row one cell, its line as it stands."""
    problem: str | None = None
    """Why the row could not be divided into cells."""


@attrs.frozen(kw_only=True, eq=False)
class Table:
    """An open table: its columns, and its rows one by one."""

    columns: Sequence[str]
    """The cells of the header."""
    delimiter: str
    """What stands between cells."""
    encoding: str
    """The name of the encoding, as Python knows it."""
    size: int
    """The size of the file in bytes."""
    _binary: IO[bytes] = attrs.field(alias="binary")
    _lines: _Lines = attrs.field(alias="lines")

    @property
    def position(self) -> int:
        """How many bytes were read."""
        return self._binary.tell()

    def __iter__(self) -> Iterator[Row]:
        number = 0
        blank: list[int] = []
        for line, cells, problem in _records(self._lines, self.delimiter):
            if not any(map(str.strip, cells)) and len(cells) <= 1:
                blank.append(line)
                continue
            # Blank lines between rows are rows without content; at the end they are nothing.
            for blank_line in blank:
                number += 1
                yield Row(number=number, line=blank_line, cells=())
            blank.clear()
            number += 1
            yield Row(number=number, line=line, cells=cells, problem=problem)


@contextlib.contextmanager
def open_table(
    path: Path, *, encoding: str | None = None, delimiter: str | None = None
) -> Iterator[Table]:
    """Open a table, and close it at the end.

    Args:
        path: the file.
        encoding: the encoding, if it is known; else UTF-8, UTF-16 with its mark, or Windows-1257.
        delimiter: the delimiter, if it is known; else the one that divides the header into most
            cells, of comma, semicolon and tab.

    Raises:
        UnusableTable: the file cannot be read, or is no table.
    """
    with contextlib.ExitStack() as stack:
        binary = stack.enter_context(_open(path))
        size = binary.seek(0, os.SEEK_END)
        found = find_encoding(binary, path, encoding)
        binary.seek(0)
        # The stream closes the file under it.
        stream = stack.enter_context(io.TextIOWrapper(binary, encoding=found, newline=""))
        lines = _Lines(stream, path)
        candidates = DELIMITERS if delimiter is None else (_checked_delimiter(delimiter),)
        best, columns = _header(lines, candidates, path)
        yield Table(
            columns=columns,
            delimiter=best,
            encoding=found,
            size=size,
            binary=binary,
            lines=lines,
        )


def _open(path: Path) -> IO[bytes]:
    """Open a file for reading more than once."""
    if path.is_dir():
        raise UnusableTable(f"{path} is a directory, and a file of rows is expected.", path=path)
    try:
        binary = path.open("rb")
        if binary.seekable():
            return binary
        with binary:
            copy = tempfile.TemporaryFile()  # noqa: SIM115 (the caller closes it)
            shutil.copyfileobj(binary, copy)
            return copy
    except (OSError, ValueError) as error:
        raise UnusableTable(f"{path} cannot be read: {_why(error)}.", path=path) from None


# Records


class _Lines:
    """The lines of a text, kept while a record is open so that they can be read again."""

    def __init__(self, stream: TextIO, path: Path) -> None:
        self._stream = stream
        self._path = path
        self._again: list[str] = []
        self._taken: list[str] = []
        self._before = 0

    def begin(self) -> int:
        """Begin a record, and return the number of its first line."""
        self._before += len(self._taken)
        self._taken.clear()
        return self._before + 1

    def give_back(self, keep: int = 0) -> str:
        """Return the first line of the record; all but the first *keep* lines come again."""
        first = self._taken[0]
        self._again += reversed(self._taken[keep:])
        del self._taken[keep:]
        return first

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = self._again.pop() if self._again else self._read()
        if not line:
            raise StopIteration
        self._taken.append(line)
        return line

    def _read(self) -> str:
        number = self._before + len(self._taken) + 1
        try:
            line = self._stream.readline(_LONGEST_LINE)
        except (OSError, UnicodeError) as error:
            raise UnusableTable(
                f"{self._path} can no longer be read at line {number}: {error}. If another program "
                f"writes to it, wait until that is done.",
                path=self._path,
                line=number,
            ) from None
        if len(line) == _LONGEST_LINE and not line.endswith("\n"):
            self._taken.append(f"{line[:_SHOWN_OF_A_LONG_LINE]}…\n")
            while line and not line.endswith("\n"):
                line = self._stream.readline(_LONGEST_LINE)
            raise csv.Error(_TOO_LONG)
        return line


def _records(lines: _Lines, delimiter: str) -> Iterator[tuple[int, list[str], str | None]]:
    """The records from here on, each with its first line; broken ones with the reason."""
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    while True:
        number = lines.begin()
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            # An open quotation mark takes the lines after it along. They are rows of their own.
            raw = lines.give_back(keep=1)
            yield number, [raw.rstrip("\r\n")], _broken(number, error)
            reader = csv.reader(lines, delimiter=delimiter, strict=True)
        else:
            yield number, cells, None


def _broken(number: int, error: csv.Error) -> str:
    if str(error) == _TOO_LONG:
        why = f"it has {_LONGEST_LINE:,} characters or more, of which the first are kept"
    elif "limit" in str(error):
        why = (
            f"a cell that begins on it has more than {csv.field_size_limit():,} characters, or a "
            f"quotation mark is never closed"
        )
    else:
        why = "a quotation mark on it is not closed, or not followed by the end of its cell"
    return f"Line {number} of the file cannot be divided into cells: {why}."


# Header and delimiter


def _header(lines: _Lines, delimiters: Sequence[str], path: Path) -> tuple[str, list[str]]:
    """The delimiter that divides the header into most cells, and these."""
    try:
        number = _skip_blank(lines, path)
    except csv.Error:
        raise UnusableTable(
            f"{path} begins with a line of {_LONGEST_LINE:,} characters or more, so it is hardly a "
            f"table of rows.",
            path=path,
        ) from None
    found: dict[str, list[str]] = {}
    for delimiter in delimiters:
        with contextlib.suppress(csv.Error):
            found[delimiter] = _first_record(lines, delimiter)
        lines.give_back()
    if not found:
        raise UnusableTable(
            f"The header of {path}, on line {number}, cannot be divided into cells: a quotation "
            f"mark is not closed, or not followed by the end of its cell.",
            path=path,
            line=number,
        )
    best = max(found, key=lambda delimiter: len(found[delimiter]))
    return best, _first_record(lines, best)


def _skip_blank(lines: _Lines, path: Path) -> int:
    number = lines.begin()
    for line in lines:
        if line.strip():
            lines.give_back()
            return number
        number = lines.begin()
    raise UnusableTable(
        f"{path} is empty: a header with the names of the columns is expected.", path=path
    )


def _first_record(lines: _Lines, delimiter: str) -> list[str]:
    return next(csv.reader(lines, delimiter=delimiter, strict=True))


def _checked_delimiter(delimiter: str) -> str:
    if len(delimiter) != 1 or delimiter in '"\r\n\0':
        raise UnusableTable(
            f"{delimiter!r} cannot divide cells: give one character, such as a comma.",
            option="delimiter",
        )
    return delimiter


# Writing


class SafeWriter:
    """Writes rows, with an apostrophe before each cell that a spreadsheet would compute."""

    def __init__(self, stream: TextIO, *, delimiter: str, line_end: str = "\r\n") -> None:
        # The csv module of Python 3.11 quotes a line break inside a cell only if its character
        # is one of the line end, so rows always end with both and are shortened on the way out.
        self._stream = stream
        self._line_end = line_end
        self._writer = csv.writer(self, delimiter=delimiter, lineterminator="\r\n")

    def write_row(self, cells: Iterable[str]) -> None:
        """Write a row."""
        self._writer.writerow([f"'{cell}" if _computes(cell) else cell for cell in cells])

    def write(self, row: str) -> int:
        """Take a row from the csv module."""
        return self._stream.write(row[:-2] + self._line_end)


def _computes(cell: str) -> bool:
    """Whether a spreadsheet may read a cell as a formula, whatever stands before its sign."""
    if cell[:1].isalnum() or not cell:
        return False
    if cell[0] in "\t\r\n":
        return True
    for character in unicodedata.normalize("NFKC", cell):
        if unicodedata.category(character) not in _IGNORED_BEFORE_A_FORMULA:
            return character in _FORMULA_STARTS
    return False


@contextlib.contextmanager
def replacing(path: Path, *, source: Path, encoding: str = "utf-8-sig") -> Iterator[TextIO]:
    """Write a file beside its place, and move it there once it is whole.

    If the writing stops for any reason, nothing is left and what stood there stays.

    Args:
        path: the place of the file.
        source: the file that is being read, which is never replaced.
        encoding: the encoding; by default UTF-8 with a mark, by which spreadsheets know it.

    Raises:
        UnusableTable: nothing can be written there, or it is the place of the source.
    """
    target = path.resolve()
    if target.exists():
        if source.exists() and target.samefile(source):
            raise UnusableTable(
                f"{path} is the file that is read, and would be replaced: name another.", path=path
            )
        if not target.is_file():
            raise UnusableTable(f"{path} is no ordinary file: name another.", path=path)
    part = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        # Whatever a forced encoding made of the input can be written, if need be escaped.
        stream = part.open("x", encoding=encoding, errors="backslashreplace", newline="")
    except (OSError, ValueError) as error:
        raise UnusableTable(f"{path} cannot be written: {_why(error)}.", path=path) from None
    try:
        with stream:
            yield stream
        part.replace(target)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def _why(error: OSError | ValueError) -> str:
    return getattr(error, "strerror", None) or str(error)
