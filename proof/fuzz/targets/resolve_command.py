"""The command ``resolve`` as a whole: columns by name, persons, and what is written."""

from __future__ import annotations

import contextlib
import csv
import io
import json
import sys

from lt_childlaw.cli import run
from proof.fuzz.holding import holds, own_folder
from proof.fuzz.mutating import change_lines

_OPTIONS: tuple[tuple[str, ...], ...] = (
    (), ("--json",), ("--answers-only",), ("--victim", "3"), ("--delimiter", "semicolon"), ("-q",),
    ("--provisions", "1", "--date", "2"), ("--encoding", "cp1257"),
)  # fmt: skip
_PERSONS = (
    "id,committed_on,provisions,victim_age,victim_born,offender_age\n"
    "1,2014-08,BK 150 str. 3 d.,17,1996,adult\n"
    "2,2005/2010-10,150(4),5-8,2002;2004,38\n"
    '3,2020/2022,"150(4), 150(3), 153(1)",under 14; under 16,,adult\n'
)
SEEDS = (
    b"\x00" + _PERSONS.encode(),
    b"\x01" + _PERSONS.encode(),
    b"\x02straipsnis;veikos_data;nukent\xc4\x97jusysis\n149 str. 3 d.;2012 m.;13\n",
    b"\x06a,b\n149(3),2012\n,\n147(1),2004\n999,soon\n",
)
WORDS = (
    "provisions", "committed_on", "victim", "victim_age", "victim_born", "offender", "offender_age",
    "offender_born", "adult", "under 14", "minor", "5-8", "1996", "2002;2004", "nepilnametis",
    "14+",
    "149(3)", "BK 150 str. 4 d.", "151-1(1)", "2003/2025", "2012", '"', ",", ";", "\t", "\n", "=",
)  # fmt: skip
CHANGES = (change_lines,)
LONGEST = 1_024

_FILE = own_folder() / "rows.csv"
_REFUSED = 2


def one(data: bytes) -> None:
    """Run the command on a file; the first byte chooses the options."""
    if not data:
        return
    options = _OPTIONS[data[0] % len(_OPTIONS)]
    _FILE.write_bytes(data[1:])
    status, out, err = _run("resolve", str(_FILE), *options)
    holds(status in (0, 1, _REFUSED), f"exit status {status}")
    holds("Traceback" not in err, "a traceback is shown")
    if status == _REFUSED:
        holds(err.strip(), "refused without a word")
        holds(not out or "--json" in options, "refused, and yet something is written")
    elif "--json" in options:
        holds(isinstance(json.loads(out), dict), "no document is written")
    else:
        _table(out, ";" if "semicolon" in options else None)


def _run(*arguments: str) -> tuple[int, str, str]:
    out, err = io.BytesIO(), io.BytesIO()
    with (
        io.TextIOWrapper(out, encoding="utf-8", newline="") as stdout,
        io.TextIOWrapper(err, encoding="utf-8") as stderr,
        contextlib.redirect_stdout(stdout),
        contextlib.redirect_stderr(stderr),
    ):
        status = run(arguments)
        sys.stdout.flush()
        sys.stderr.flush()
        return status, out.getvalue().decode(), err.getvalue().decode()


def _table(out: str, delimiter: str | None) -> None:
    """Every row of the input has a line, in order, and every line the same columns."""
    mark = delimiter or out[len("input_row")]
    header, *lines = csv.reader(io.StringIO(out, newline=""), delimiter=mark, strict=True)
    holds(len(set(header)) == len(header), "two columns have one name")
    holds(all(len(line) == len(header) for line in lines), "a line is not as long as the header")
    numbers = [int(line[0]) for line in lines]
    holds(sorted(numbers) == numbers, "the lines are out of order")
    holds(set(numbers) == set(range(1, max(numbers, default=0) + 1)), "a row has no line")
