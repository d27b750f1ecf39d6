"""Files of rows: their encoding, their delimiter, their rows, and what each row comes to."""

from __future__ import annotations

import csv
import io

import lt_childlaw as law
from lt_childlaw._encodings import UnusableTable
from lt_childlaw._resolve import Resolved, Resolver
from lt_childlaw._tables import Row, SafeWriter, Table, open_table
from proof.fuzz.holding import holds, own_folder, refusing
from proof.fuzz.mutating import change_lines

_OPTIONS: tuple[tuple[str | None, str | None], ...] = (
    (None, None), (None, None), (None, None), ("utf-8", None), ("cp1257", ";"), ("utf-16", None),
    ("utf-7", None), ("idna", None), ("iso-8859-13", "\t"), (None, "|"), ("rot13", None),
    (None, '"'),
)  # fmt: skip
_ROWS = (
    'provisions,committed_on,note\n149(3),2012-05-01,a\n"149 str. 4 d., 150 str. 4 d.",2003/2004,\n'
    "147(1),2004,=1+1\n\n999,2012,@b\n151(1),soon,\n"
)
SEEDS = (
    b"\x00" + _ROWS.encode(),
    b"\x01" + _ROWS.replace(",", ";").encode("utf-16"),
    b"\x02straipsnis\tdata\r\n149 str. 3 d.\t2012 m.\r\n",
    b"\x04" + "straipsnis;data\n149 str. 3 d.;2012 m. 5 m\u0117n.\n".encode("cp1257"),
    b'\x00a,b\n"149(3),2012\n150(1),2013\n',
    b"\x06+AGE-,b\n149(3),2012\n",
)
WORDS = (
    '"', '""', ",", ";", "\t", "\r\n", "\r", "\n\n", "provisions", "committed_on", "149(3)", "2012",
    "BK 149 str. 3 d.", "2008/2013", "=", "@", "\ufeff", "\u2028", "\u0105\u0117", "-", "+",
)  # fmt: skip
CHANGES = (change_lines,)
LONGEST = 2_048

_FILE = own_folder() / "rows.csv"
_MOST_ROWS = 50
_ANSWERED = (law.Outcome.OK, law.Outcome.UNCONFIRMED)


def one(data: bytes) -> None:
    """Read a file of rows, resolve each, and write it again; the first byte chooses the options."""
    if not data:
        return
    encoding, delimiter = _OPTIONS[data[0] % len(_OPTIONS)]
    _FILE.write_bytes(data[1:])
    with (
        refusing(UnusableTable),
        open_table(_FILE, encoding=encoding, delimiter=delimiter) as table,
    ):
        _table(table)
    holds(list(_FILE.parent.iterdir()) == [_FILE], "something is left beside the file")


def _table(table: Table) -> None:
    holds(table.columns, "a header without columns")
    resolver = Resolver()
    written = io.StringIO()
    writer = SafeWriter(written, delimiter=table.delimiter)
    rows = []
    for row in table:
        rows.append(row)
        if len(rows) <= _MOST_ROWS:
            _resolved(resolver(*(*row.cells, "", "")[:2]))
        if row.problem is None:
            writer.write_row(row.cells)
    holds([row.number for row in rows] == list(range(1, len(rows) + 1)), "a row is dropped")
    lines = [row.line for row in rows]
    holds(lines == sorted(set(lines)), "two rows begin on one line")
    if table.delimiter not in '\r\n "':
        _same_cells(rows, written.getvalue(), table.delimiter)


def _resolved(resolved: Resolved) -> None:
    holds(resolved.resolutions, "a row without a line")
    for one_ in resolved.resolutions:
        answered = one_.version is not None
        holds(answered or one_.reason, "neither an answer nor a reason")
        holds(answered == (one_.outcome in _ANSWERED), "an outcome that says something else")


def _same_cells(rows: list[Row], written: str, delimiter: str) -> None:
    """What is written is what was read, but for the apostrophe before a formula."""
    again = csv.reader(io.StringIO(written, newline=""), delimiter=delimiter, strict=True)
    expected = [list(row.cells) for row in rows if row.problem is None]
    for before, after in zip(expected, again, strict=True):
        holds(len(before) == len(after), "a cell is lost in writing")
        for cell, kept in zip(before, after, strict=True):
            holds(kept in (cell, f"'{cell}"), "a cell changes in writing")
            holds(not kept.startswith(("=", "+", "@", "\t", "\r")), "a formula is written")
