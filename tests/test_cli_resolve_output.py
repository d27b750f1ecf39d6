"""The command resolve: where it writes, what it tells, and how it ends."""

from __future__ import annotations

import gc
import io
import json
import os
import re
import sys
from pathlib import Path
from typing import Any

import pytest

import lt_childlaw as law
from lt_childlaw.cli import _rows, run
from lt_childlaw.cli._sinks import ANSWER_COLUMNS
from lt_childlaw.cli._terminal_sink import TerminalSink

from .command_line import column, invoke, rows_of, start

EXAMPLE = Path(__file__).parent.parent / "examples" / "cases.csv"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "rows.csv"


# Where it writes


def test_the_example_is_answered_whole() -> None:
    result = invoke("resolve", EXAMPLE)
    rows = rows_of(result.stdout)
    assert result.exit_code == 0
    assert set(column(rows, "outcome")) == {"ok"}
    assert sorted(set(column(rows, "input_row"))) == [str(number) for number in range(1, 10)]
    assert "9 rows: 9 answered." in result.stderr
    assert law.DATA_VERSION in result.stderr


def test_a_file_is_written_for_a_spreadsheet(path: Path) -> None:
    path.write_bytes("veikos data;bk;ž\n2012;149(3);ą\n".encode("cp1257"))
    out = path.with_name("out.csv")
    result = invoke("resolve", path, "--output", out)
    assert (result.exit_code, result.stdout) == (0, "")
    assert f"Written to {out}" in result.stderr
    raw = out.read_bytes()
    assert raw.startswith(b"\xef\xbb\xbfinput_row;")
    assert raw.endswith(b"\r\n")
    [row] = rows_of(raw.decode("utf-8-sig"), ";")
    assert (row["heading"], row["input_ž"]) == ("Išžaginimas", "ą")


def test_standard_output_is_utf_8_without_a_mark() -> None:
    assert invoke("resolve", EXAMPLE).stdout_bytes.startswith(b"input_row,")


@pytest.mark.parametrize("out", [EXAMPLE, EXAMPLE.parent / ".." / "examples" / "cases.csv"])
def test_the_input_is_never_replaced(out: Path) -> None:
    before = EXAMPLE.read_bytes()
    assert invoke("resolve", EXAMPLE, "-o", out).exit_code == 2
    assert EXAMPLE.read_bytes() == before


def test_what_stood_in_the_output_stays_where_the_command_is_refused(path: Path) -> None:
    out = path.with_name("out.csv")
    out.write_text("before", encoding="utf-8")
    path.write_text("a,b\n", encoding="utf-8")
    assert invoke("resolve", path, "-o", out).exit_code == 2
    assert out.read_text(encoding="utf-8") == "before"


def test_json_is_one_document(path: Path) -> None:
    path.write_text("id,date,bk\n1,2014,153\n2,2012,149(9)\n3,2012,149(3),y\n", encoding="utf-8")
    result = invoke("resolve", path, "--json")
    document: dict[str, Any] = json.loads(result.stdout)
    assert result.exit_code == 1
    assert list(document) == ["data_version", "data_digest", "rows", "summary"]
    assert document["data_digest"] == law.DATA_DIGEST
    first, second, unknown, shifted = document["rows"]
    assert (first["input_row"], second["input_row"]) == (1, 1)
    assert first["sanction"]["alternatives"][-1] == {
        "kind": "imprisonment",
        "minimum": None,
        "maximum": "P5Y",
    }
    assert second["heading"]["lt"].startswith("Jaunesnio")
    assert (second["first_day"], second["last_day"]) == ("2014-03-25", None)
    assert (second["possible_from"], second["possible_to"]) == ("2014-03-25", "2014-12-31")
    assert (second["act"], second["confidence"]) == ("XII-776", "primary text")
    assert unknown["sanction"] is None
    assert unknown["reason"].startswith("149(9) names nothing")
    assert unknown["input"] == {"id": "2", "date": "2012", "bk": "149(9)"}
    assert (shifted["citation"], shifted["possible_from"]) == (None, None)
    assert shifted["input_more"] == ["y"]
    assert document["summary"] == {
        "rows": 3,
        "answered": 1,
        "partly_answered": 0,
        "unconfirmed": 0,
        "persons_not_read": 0,
        "not_answered": 2,
        "not_answered_by_outcome": {"unknown-citation": 1, "invalid-input": 1},
    }
    assert list(first) == [*ANSWER_COLUMNS[:-1], "input", "input_more"]


def test_json_goes_to_a_file_too(path: Path) -> None:
    out = path.with_name("out.json")
    assert invoke("resolve", EXAMPLE, "--json", "-o", out).exit_code == 0
    assert json.loads(out.read_text(encoding="utf-8"))["summary"]["rows"] == 9


# What it tells


def test_the_summary_counts_rows_by_what_became_of_them(path: Path) -> None:
    path.write_text(
        'date,bk\n2012,149(3)\n2012,"149(3), 149(9)"\n2012,149(9)\nx,149(3)\n2030,149(3)\n',
        encoding="utf-8",
    )
    result = invoke("resolve", path)
    assert result.exit_code == 1
    assert (
        "5 rows: 2 answered, 1 partly answered, 2 not answered "
        "(1 unknown-citation, 1 invalid-input)." in result.stderr
    )
    assert "1 of them beyond 2026-07-02, so not confirmed." in result.stderr


def test_a_row_that_is_partly_answered_is_no_failure(path: Path) -> None:
    path.write_text('date,bk\n2012,"149(3), 149(9)"\n', encoding="utf-8")
    result = invoke("resolve", path)
    assert result.exit_code == 0
    assert "1 row: 0 answered, 1 partly answered." in result.stderr


def test_quiet_tells_nothing_but_errors(path: Path) -> None:
    assert not invoke("resolve", EXAMPLE, "--quiet").stderr
    assert invoke("resolve", path, "-q").stderr.startswith("Error")


class Terminal(io.TextIOWrapper):
    """A stream that is a terminal."""

    def __init__(self) -> None:
        super().__init__(io.BytesIO(), encoding="utf-8", write_through=True)

    def isatty(self) -> bool:
        return True

    @property
    def shown(self) -> str:
        buffer = self.buffer
        assert isinstance(buffer, io.BytesIO)
        return buffer.getvalue().decode()


def on_a_terminal(
    monkeypatch: pytest.MonkeyPatch, *arguments: str | Path, streams: tuple[str, ...]
) -> dict[str, str]:
    terminals = {name: Terminal() for name in streams}
    for name, terminal in terminals.items():
        monkeypatch.setattr(sys, name, terminal)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("COLUMNS", "200")
    run(["resolve", *map(str, arguments)])
    return {name: terminal.shown for name, terminal in terminals.items()}


def test_a_terminal_shows_a_table_and_no_bar(monkeypatch: pytest.MonkeyPatch) -> None:
    shown = on_a_terminal(monkeypatch, EXAMPLE, streams=("stdout", "stderr"))
    assert "imprisonment of 2 to 10 years" in shown["stdout"]
    assert "does not" in shown["stdout"]
    for column_name in ("Possible days", "Penalties, or why there is none", "Exclusion"):
        assert column_name in shown["stdout"]
    assert "Act" not in shown["stdout"]
    assert "input_row" not in shown["stdout"]
    assert "Resolving" not in shown["stderr"]
    assert "9 answered" in shown["stderr"]


def test_a_terminal_shows_reasons_and_rules(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    path.write_text("date,bk\n2012,149(9)\nJonas,149(3)\n2012,149(5)\n", encoding="utf-8")
    shown = on_a_terminal(monkeypatch, path, streams=("stdout",))["stdout"]
    assert "149(9) names nothing" in shown
    assert "Sanction, or why there is none" in shown
    assert "Exclusion" not in shown
    assert "'Jonas'" in shown
    plain = re.sub(r"\x1b\[[0-9;]*m", "", shown)
    # No cell is empty: neither the days that cannot be read, nor the act where there is none.
    assert re.search(r"1  149\(9\) +2012-01-01 to +149\(9\) names nothing.* – +unknown", plain)
    assert re.search(r"2  149\(3\) +– +'Jonas' cannot be read.* – +invalid-input", plain)
    assert "(complaint rule)" in shown
    hidden = on_a_terminal(monkeypatch, path, "--answers-only", streams=("stdout",))["stdout"]
    assert "Jonas" not in hidden


def test_a_long_table_is_shown_in_pieces_under_one_header(
    monkeypatch: pytest.MonkeyPatch, path: Path
) -> None:
    path.write_text("date,bk\n" + "2012-05-01,149(3)\n" * 400, encoding="utf-8")
    shown = on_a_terminal(monkeypatch, path, streams=("stdout",))["stdout"]
    assert shown.count("Possible days") == 1
    assert shown.count("imprisonment of 3 to 10 years") == 400


def test_a_terminal_shows_the_header_where_there_are_no_rows(
    monkeypatch: pytest.MonkeyPatch, path: Path
) -> None:
    path.write_text("date,bk\n", encoding="utf-8")
    assert "Possible days" in on_a_terminal(monkeypatch, path, streams=("stdout",))["stdout"]


def test_json_on_a_terminal_is_json(monkeypatch: pytest.MonkeyPatch) -> None:
    shown = on_a_terminal(monkeypatch, EXAMPLE, "--json", streams=("stdout",))
    assert json.loads(shown["stdout"])["summary"]["rows"] == 9


def test_a_bar_is_shown_on_standard_error_where_the_answer_goes_elsewhere(
    monkeypatch: pytest.MonkeyPatch, path: Path
) -> None:
    path.write_text("date,bk\n" + "2012,149(3)\n" * 1_200, encoding="utf-8")
    out = path.with_name("out.csv")
    shown = on_a_terminal(monkeypatch, path, "-o", out, streams=("stderr",))["stderr"]
    assert "Resolving" in shown
    assert "1,200 answered" in shown
    quiet = on_a_terminal(monkeypatch, path, "-q", "-o", out, streams=("stderr",))["stderr"]
    assert not quiet


def test_the_collector_of_garbage_is_left_as_it_was(monkeypatch: pytest.MonkeyPatch) -> None:
    before = gc.get_threshold()
    invoke("resolve", EXAMPLE)
    assert gc.get_threshold() == before
    monkeypatch.setattr(TerminalSink, "add", lambda *_: 1 / 0)
    monkeypatch.setattr(_rows, "utf8_output", None)
    with pytest.raises(ZeroDivisionError):
        on_a_terminal(monkeypatch, EXAMPLE, streams=("stdout",))
    assert gc.get_threshold() == before


# As a program


@pytest.fixture
def long(path: Path) -> Path:
    path.write_text("date,bk\n" + "2012-05-01,149(3)\n" * 300_000, encoding="utf-8")
    return path


@pytest.mark.parametrize("option", [(), ("--json",)])
def test_a_reader_that_stops_early_is_no_error(long: Path, option: tuple[str, ...]) -> None:
    with start("resolve", long, *option) as program:
        assert program.stdout is not None
        assert program.stderr is not None
        assert program.stdout.read(10)
        program.stdout.close()
        assert not program.stderr.read()
    assert program.returncode == 141


# The program, stopped as if by Ctrl-C once it has written some rows into its part of a file:
# it watches that itself, since a test beside it may look too late.
STOPPED = """
import os, signal, sys, threading, time

def stop(part):
    while not (os.path.exists(part) and os.path.getsize(part)):
        time.sleep(0.001)
    os.kill(os.getpid(), signal.SIGINT)

def watch(event, details):
    if event == "open" and str(details[0]).endswith(".part"):
        threading.Thread(target=stop, args=(details[0],), daemon=True).start()

# A program started in the background, as by CI, may have been told to ignore Ctrl-C.
signal.signal(signal.SIGINT, signal.default_int_handler)
sys.addaudithook(watch)
from lt_childlaw._entry import main
sys.exit(main())
"""


@pytest.mark.skipif(os.name == "nt", reason="no such signal here")
def test_stopping_it_leaves_no_part_of_a_file(long: Path) -> None:
    out = long.with_name("out.csv")
    with start("resolve", long, "-o", out, program=STOPPED) as program:
        _, told = program.communicate(timeout=600)
    assert program.returncode == 130
    assert told.startswith(b"Stopped")
    assert b"Traceback" not in told
    assert list(long.parent.iterdir()) == [long]
