"""The command resolve: files as people have them, an answer or a reason for each row."""

from __future__ import annotations

import csv
import gc
import io
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

import lt_childlaw as law
from lt_childlaw.cli import _rows, app
from lt_childlaw.cli._columns import unique_names
from lt_childlaw.cli._sinks import ANSWER_COLUMNS, TerminalSink

EXAMPLE = Path(__file__).parent.parent / "examples" / "cases.csv"
PROGRAM = "import sys; from lt_childlaw._entry import main; sys.exit(main())"

Rows = list[dict[str, str]]


@pytest.fixture(autouse=True)
def _wide(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "200")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "rows.csv"


def invoke(*arguments: str | Path) -> Result:
    return CliRunner().invoke(app, ["resolve", *map(str, arguments)])


def rows_of(text: str, delimiter: str = ",") -> Rows:
    lines = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    assert all(len(line) == len(lines[0]) for line in lines)
    assert len(set(lines[0])) == len(lines[0])
    return [dict(zip(lines[0], line, strict=True)) for line in lines[1:]]


def resolved(path: Path, content: str, *options: str, status: int = 0) -> Rows:
    path.write_text(content, encoding="utf-8", newline="")
    result = invoke(path, *options)
    assert result.exit_code == status, result.output
    return rows_of(result.stdout)


def column(rows: Rows, name: str) -> list[str]:
    return [row[name] for row in rows]


# What it writes


def test_the_example_is_answered_whole() -> None:
    result = invoke(EXAMPLE)
    rows = rows_of(result.stdout)
    assert result.exit_code == 0
    assert set(column(rows, "outcome")) == {"ok"}
    assert sorted(set(column(rows, "input_row"))) == [str(number) for number in range(1, 10)]
    assert "9 rows: 9 answered." in result.stderr
    assert law.DATA_VERSION in result.stderr


def test_a_row_of_output_holds_the_answer_and_the_input(path: Path) -> None:
    rows = resolved(path, "id,committed_on,provisions\na7,2012-05-01,BK 149 str. 3 d.\n")
    assert rows == [
        {
            "input_row": "1",
            "citation": "149(3)",
            "provision": "rape-of-minor",
            "version": "rape-of-minor@2003-05-01",
            "first_day": "2003-05-01",
            "last_day": "2025-01-31",
            "possible_from": "2012-05-01",
            "possible_to": "2012-05-01",
            "heading": "Išžaginimas",
            "kind": "crime",
            "sanction": "imprisonment of 3 to 10 years",
            "act": "VIII-1968",
            "confidence": "primary text",
            "outcome": "ok",
            "reason": "",
            "notices": "",
            "data_version": law.DATA_VERSION,
            "input_id": "a7",
            "input_committed_on": "2012-05-01",
            "input_provisions": "BK 149 str. 3 d.",
            "input_more": "",
        }
    ]
    assert tuple(rows[0])[: len(ANSWER_COLUMNS)] == ANSWER_COLUMNS


def test_a_period_gives_a_row_for_each_version_and_each_part_without_one(path: Path) -> None:
    rows = resolved(path, 'date,provisions\n2003/2014,309(2)\n2012,"149(4), 150(4)"\n')
    assert column(rows, "input_row") == ["1", "1", "1", "1", "2", "2"]
    assert column(rows, "outcome") == ["before-coverage", "text-not-known", "ok", "ok", "ok", "ok"]
    assert column(rows, "possible_from")[:4] == [
        "2003-01-01",
        "2003-05-01",
        "2004-02-14",
        "2014-03-25",
    ]
    assert column(rows, "possible_to")[3] == "2014-12-31"
    assert rows[0]["reason"]
    assert column(rows, "citation")[4:] == ["149(4)", "150(4)"]


def test_notices_stand_in_one_cell(path: Path) -> None:
    [row] = resolved(path, "date,provisions\n2012,151(1)\n")
    assert "151-1" in row["notices"]
    [rule] = resolved(path, "date,provisions\n2004,307(4)\n", status=1)
    assert rule["outcome"] == "not-yet-in-force"


def test_a_bad_row_neither_stops_nor_vanishes(path: Path) -> None:
    rows = resolved(
        path,
        "id,date,provisions\n"
        "1,2012,149(3)\n"
        "2,2012-02-30,149(3)\n"
        "3,2012,NaN\n"
        "4,NaN,149(3)\n"
        "5,,\n"
        ",,\n"
        "\n"
        "8,2012,149(9)\n"
        "9,2012,150\n"
        "10,2030,149(3)\n"
        "11\n"
        '12,2012,"149(3)\n'
        "13,2012,149(3)\n"
        "14,2012,149(3),x,\n"
        "15,2012,149(3),,\n"
        f"16,2012,{'x' * 10_000}\n"
        "17,2012,статья 149\n"
        "18,2012,149(3)\n",
        status=1,
    )
    assert column(rows, "input_row") == [str(number) for number in range(1, 19)]
    bad = "invalid-input"
    assert column(rows, "outcome") == [
        "ok", bad, bad, bad, bad, bad, bad, "unknown-citation", "unknown-citation", "unconfirmed",
        bad, bad, "ok", bad, "ok", bad, bad, "ok",
    ]  # fmt: skip
    for row in rows:
        assert bool(row["reason"]) == (row["outcome"] != "ok")
    assert "The row is empty" in rows[5]["reason"]
    assert "1 of the 3 cells" in rows[10]["reason"]
    assert "Line 13 " in rows[11]["reason"]
    assert rows[11]["input_more"] == '12,2012,"149(3)'
    assert "5 cells and the header 3" in rows[13]["reason"]
    assert rows[13]["input_more"] == "x,"
    assert rows[15]["input_provisions"] == "x" * 10_000


def test_a_short_row_with_all_that_is_needed_is_answered(path: Path) -> None:
    [row] = resolved(path, "date,provisions,note\n2012,149(3)\n")
    assert (row["outcome"], row["input_note"]) == ("ok", "")


def test_quotation_marks_and_line_breaks_go_through(path: Path) -> None:
    [row] = resolved(
        path, 'date,provisions,"a ""note"""\r\n2012,"149 str. 4 d.,\r\n","say ""a\r\nb"""\r\n'
    )
    assert row["citation"] == "149(4)"
    assert row['input_a "note"'] == 'say "a\r\nb"'


def test_no_cell_of_the_output_is_a_formula(path: Path) -> None:
    formulas = ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"]
    cells = ",".join(f'"{formula}"' for formula in formulas)
    rows = resolved(
        path, f"date,provisions,=a,b,c,d,e,f\n2012,149(3),{cells}\n2012,=1+1,,,,,,\n", status=1
    )
    assert [rows[0][name] for name in list(rows[0])[-7:-1]] == [f"'{cell}" for cell in formulas]
    for row in rows:
        for cell in (*row, *row.values()):
            assert cell[:1] not in {"=", "+", "-", "@", "\t", "\r"}


def test_nothing_personal_is_added_and_all_of_it_can_be_left_out(path: Path) -> None:
    rows = resolved(
        path,
        "name,date,provisions\nJonas,2012,149(3)\nJonas,Jonas,Jonas\nJonas,2012,149(3),Jonas\n",
        "--answers-only",
        status=1,
    )
    assert tuple(rows[0]) == ANSWER_COLUMNS
    assert [len(row) for row in rows] == [len(ANSWER_COLUMNS)] * 3
    assert not any("Jonas" in cell for row in rows for cell in row.values())
    result = invoke(path, "--answers-only", "--json")
    assert "Jonas" not in result.output


def test_names_of_columns_are_made_unique(path: Path) -> None:
    rows = resolved(path, "date,provisions,row,more,x,x,,x_2\n2012,149(3),a,b,c,d,e,f\n")
    assert list(rows[0].items())[-7:] == [
        ("input_row_2", "a"),
        ("input_more_2", "b"),
        ("input_x", "c"),
        ("input_x_2", "d"),
        ("input_7", "e"),
        ("input_x_2_2", "f"),
        ("input_more", ""),
    ]
    assert unique_names(["a"] * 3) == ["a", "a_2", "a_3"]


# What it reads


@pytest.mark.parametrize("encoding", ["cp1257", "utf-8", "utf-8-sig", "utf-16"])
def test_the_file_of_a_lithuanian_spreadsheet_is_read(path: Path, encoding: str) -> None:
    path.write_bytes(
        "Byla;Veikos data;Straipsniai;Pastaba\r\n"
        "A;2012-05-01;BK 149 str. 3 d.;ąčęėįšųūž\r\n".encode(encoding)
    )
    result = invoke(path)
    [row] = rows_of(result.stdout, ";")
    assert result.exit_code == 0
    assert (row["citation"], row["input_Pastaba"]) == ("149(3)", "ąčęėįšųūž")
    name = {"cp1257": "Windows-1257", "utf-16": "UTF-16"}.get(encoding, "UTF-8")
    assert f"Read as {name}" in result.stderr


@pytest.mark.parametrize(
    ("provisions", "date"),
    [
        ("Provisions", "Committed on"),
        ("ARTICLE", "day"),
        ("bk", "DATA"),
        ("Nuostata", "padarymo-data"),
        ("kvalifikacija", " laikotarpis "),
        ("STRAIPSNIS", "Véikos_data"),
    ],
)
def test_columns_are_found_by_name_in_either_language(
    path: Path, provisions: str, date: str
) -> None:
    [row] = resolved(path, f"id,{date},{provisions}\n1,2012,149(3)\n")
    assert row["outcome"] == "ok"


@pytest.mark.parametrize(
    "options",
    [
        ("--provisions", "what", "--date", "when"),
        ("--provisions", "WHAT ", "--date", "When"),
        ("--provisions", "3", "--date", "2"),
    ],
)
def test_columns_can_be_named_or_numbered(path: Path, options: tuple[str, ...]) -> None:
    [row] = resolved(path, "date,When,What\nx,2012,149(3)\n", *options)
    assert row["outcome"] == "ok"


def test_an_exact_name_comes_before_one_that_is_alike(path: Path) -> None:
    [row] = resolved(path, "Date,date,bk\nx,2012,149(3)\n", "--date", "date")
    assert row["outcome"] == "ok"


@pytest.mark.parametrize(
    ("header", "options", "messages"),
    [
        ("id,when,bk", (), ("No column", "1 'id', 2 'when', 3 'bk'", "--date")),
        ("id,date,what", (), ("No column", "--provisions")),
        ("date,data,bk", (), ("More than one", "1 and 2", "--date")),
        ("date,date,bk", ("--date", "date"), ("More than one", "1 and 2", "number")),
        ("date,bk", ("--date", "when"), ("named 'when'", "1 'date', 2 'bk'")),
        ("date,bk", ("--date", "3"), ("named '3'",)),
        ("date,bk", ("--date", "0"), ("named '0'",)),
        ("date,bk", ("--date", "2", "--provisions", "2"), ("the same column",)),
        ("a|b", (), ("--delimiter",)),
        (",".join("abcd"[n % 4] * 90 for n in range(40)), (), ("and 10 more", "…")),
    ],
)
def test_a_missing_or_doubtful_column_is_refused_with_the_way_out(
    path: Path, header: str, options: tuple[str, ...], messages: tuple[str, ...]
) -> None:
    path.write_text(f"{header}\n", encoding="utf-8")
    result = invoke(path, *options)
    assert (result.exit_code, result.stdout) == (2, "")
    for message in messages:
        assert message in result.stderr


@pytest.mark.parametrize("name", ["tab", "\\t", "\t", "TAB"])
def test_a_delimiter_can_be_named(path: Path, name: str) -> None:
    path.write_text("date\tbk\n2012\t149(3)\n", encoding="utf-8")
    [row] = rows_of(invoke(path, "--delimiter", name).stdout, "\t")
    assert row["outcome"] == "ok"


@pytest.mark.parametrize(
    ("content", "options", "message"),
    [
        (b"", (), "is empty"),
        (b"a,b\n1,\x81\n", (), "--encoding"),
        (b"a,b\n1,\0\n", (), "NUL"),
        (b"a,b\n", ("--encoding", "klingon"), "no encoding"),
        (b"a,b\n", ("--delimiter", "ab"), "cannot divide"),
        (b'"a,b\n', (), "cannot be divided"),
        (b"date,bk\n" + b"x" * 1_000_001, (), "Line 2"),
    ],
)
def test_an_unusable_file_is_refused(
    path: Path, content: bytes, options: tuple[str, ...], message: str
) -> None:
    path.write_bytes(content)
    out = path.with_name("out.csv")
    result = invoke(path, "-o", out, *options)
    assert result.exit_code == 2
    assert message in result.stderr
    assert list(path.parent.iterdir()) == [path]


def test_a_directory_or_nothing_is_refused(tmp_path: Path) -> None:
    assert "is a directory" in invoke(tmp_path).stderr
    assert "No such file" in invoke(tmp_path / "missing.csv").stderr
    assert invoke(tmp_path / "missing.csv").exit_code == 2
    assert json.loads(invoke(tmp_path, "--json").stdout)["outcome"] == "invalid-input"


def test_a_file_without_rows_gives_the_header(path: Path) -> None:
    path.write_text("date,bk\n", encoding="utf-8")
    result = invoke(path)
    assert result.exit_code == 0
    assert result.stdout.startswith("input_row,citation,")
    assert result.stdout.count("\n") == 1
    assert "the file has no rows" in result.stderr
    assert json.loads(invoke(path, "--json").stdout)["rows"] == []


# Where it writes


def test_a_file_is_written_for_a_spreadsheet(path: Path) -> None:
    path.write_bytes("veikos data;bk;ž\n2012;149(3);ą\n".encode("cp1257"))
    out = path.with_name("out.csv")
    result = invoke(path, "--output", out)
    assert (result.exit_code, result.stdout) == (0, "")
    assert f"Written to {out}" in result.stderr
    raw = out.read_bytes()
    assert raw.startswith(b"\xef\xbb\xbfinput_row;")
    assert raw.endswith(b"\r\n")
    [row] = rows_of(raw.decode("utf-8-sig"), ";")
    assert (row["heading"], row["input_ž"]) == ("Išžaginimas", "ą")


def test_standard_output_is_utf_8_without_a_mark() -> None:
    assert invoke(EXAMPLE).stdout_bytes.startswith(b"input_row,")


@pytest.mark.parametrize("out", [EXAMPLE, EXAMPLE.parent / ".." / "examples" / "cases.csv"])
def test_the_input_is_never_replaced(out: Path) -> None:
    before = EXAMPLE.read_bytes()
    assert invoke(EXAMPLE, "-o", out).exit_code == 2
    assert EXAMPLE.read_bytes() == before


def test_what_stood_in_the_output_stays_where_the_command_is_refused(path: Path) -> None:
    out = path.with_name("out.csv")
    out.write_text("before", encoding="utf-8")
    path.write_text("a,b\n", encoding="utf-8")
    assert invoke(path, "-o", out).exit_code == 2
    assert out.read_text(encoding="utf-8") == "before"


def test_json_is_one_document(path: Path) -> None:
    path.write_text("id,date,bk\n1,2014,153\n2,2012,149(9)\n3,2012,149(3),y\n", encoding="utf-8")
    result = invoke(path, "--json")
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
        "not_answered": 2,
        "not_answered_by_outcome": {"unknown-citation": 1, "invalid-input": 1},
    }
    assert list(first) == [*ANSWER_COLUMNS[:-1], "input", "input_more"]


def test_json_goes_to_a_file_too(path: Path) -> None:
    out = path.with_name("out.json")
    assert invoke(EXAMPLE, "--json", "-o", out).exit_code == 0
    assert json.loads(out.read_text(encoding="utf-8"))["summary"]["rows"] == 9


# What it tells


def test_the_summary_counts_rows_by_what_became_of_them(path: Path) -> None:
    path.write_text(
        'date,bk\n2012,149(3)\n2012,"149(3), 149(9)"\n2012,149(9)\nx,149(3)\n2030,149(3)\n',
        encoding="utf-8",
    )
    result = invoke(path)
    assert result.exit_code == 1
    assert (
        "5 rows: 2 answered, 1 partly answered, 2 not answered "
        "(1 unknown-citation, 1 invalid-input)." in result.stderr
    )
    assert "1 of them beyond 2026-07-02, so not confirmed." in result.stderr


def test_a_row_that_is_partly_answered_is_no_failure(path: Path) -> None:
    path.write_text('date,bk\n2012,"149(3), 149(9)"\n', encoding="utf-8")
    result = invoke(path)
    assert result.exit_code == 0
    assert "1 row: 0 answered, 1 partly answered." in result.stderr


def test_quiet_tells_nothing_but_errors(path: Path) -> None:
    assert not invoke(EXAMPLE, "--quiet").stderr
    assert invoke(path, "-q").stderr.startswith("Error")


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
    app(["resolve", *map(str, arguments)], standalone_mode=False)
    return {name: terminal.shown for name, terminal in terminals.items()}


def test_a_terminal_shows_a_table_and_no_bar(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "120")
    shown = on_a_terminal(monkeypatch, EXAMPLE, streams=("stdout", "stderr"))
    assert "imprisonment of 2 to 10 years" in shown["stdout"]
    assert "Possible days" in shown["stdout"]
    assert "input_row" not in shown["stdout"]
    assert "Resolving" not in shown["stderr"]
    assert "9 answered" in shown["stderr"]


def test_a_terminal_shows_reasons_and_rules(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    path.write_text("date,bk\n2012,149(9)\nJonas,149(3)\n2012,149(5)\n", encoding="utf-8")
    shown = on_a_terminal(monkeypatch, path, streams=("stdout",))["stdout"]
    assert "149(9) names nothing" in shown
    assert "'Jonas'" in shown
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
    invoke(EXAMPLE)
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
    with subprocess.Popen(  # noqa: S603 (our own program)
        [sys.executable, "-c", PROGRAM, "resolve", str(long), *option],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as program:
        assert program.stdout is not None
        assert program.stderr is not None
        assert program.stdout.read(10)
        program.stdout.close()
        assert not program.stderr.read()
    assert program.returncode == 141


@pytest.mark.skipif(os.name == "nt", reason="no such signal here")
def test_stopping_it_leaves_no_part_of_a_file(long: Path) -> None:
    out = long.with_name("out.csv")
    with subprocess.Popen(  # noqa: S603 (our own program)
        [sys.executable, "-c", PROGRAM, "resolve", str(long), "-o", str(out)],
        stderr=subprocess.PIPE,
    ) as program:
        for _ in range(600):
            if len(list(long.parent.iterdir())) > 1:
                break
            time.sleep(0.05)
        program.send_signal(signal.SIGINT)
        assert program.stderr is not None
        told = program.stderr.read()
    assert program.returncode == 130
    assert told.startswith(b"Stopped")
    assert b"Traceback" not in told
    assert list(long.parent.iterdir()) == [long]
