"""The command resolve: files as people have them, an answer or a reason for each row."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

import lt_childlaw as law
from lt_childlaw.cli._columns import unique_names
from lt_childlaw.cli._sinks import ANSWER_COLUMNS

from .command_line import column, invoke, resolved, rows_of

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "rows.csv"


# What it writes


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
            "role": "offence",
            "kind": "crime",
            "sanction": "imprisonment of 3 to 10 years",
            "act": "VIII-1968",
            "confidence": "primary text",
            "outcome": "ok",
            "reason": "",
            "notices": "",
            "notes": "The wording of 2003 was inferred: the text was read in a later consolidated "
            "edition and no amending act before it changed this paragraph.",
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
    result = invoke("resolve", path, "--answers-only", "--json")
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
    result = invoke("resolve", path)
    [row] = rows_of(result.stdout, ";")
    assert result.exit_code == 0
    assert (row["citation"], row["input_Pastaba"]) == ("149(3)", "ąčęėįšųūž")
    name = {"cp1257": "Windows-1257", "utf-16": "UTF-16"}.get(encoding, "UTF-8")
    assert f"Read as {name}" in result.stderr


def test_the_summary_names_the_columns_that_were_taken(path: Path) -> None:
    path.write_text("bk,day,victim,amžius\n149(3),2012,15,15\n", encoding="utf-8")
    told = " ".join(invoke("resolve", path).stderr.split())
    assert "Columns: --provisions 'bk'; --date 'day'; --victim 'victim'; --offender none." in told
    told = " ".join(invoke("resolve", path, "--lang", "lt", "--offender", "amžius").stderr.split())
    assert "--victim 'victim'; --offender 'amžius'." in told
    bare = " ".join(invoke("resolve", path, "--lang", "lt").stderr.split())
    assert "Stulpeliai: --provisions 'bk';" in bare
    assert "--offender nėra." in bare


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
    result = invoke("resolve", path, *options)
    assert (result.exit_code, result.stdout) == (2, "")
    for message in messages:
        assert message in result.stderr


@pytest.mark.parametrize("name", ["tab", "\\t", "\t", "TAB"])
def test_a_delimiter_can_be_named(path: Path, name: str) -> None:
    path.write_text("date\tbk\n2012\t149(3)\n", encoding="utf-8")
    [row] = rows_of(invoke("resolve", path, "--delimiter", name).stdout, "\t")
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
        (b"PK\x03\x04", (), "workbook"),
    ],
)
def test_an_unusable_file_is_refused(
    path: Path, content: bytes, options: tuple[str, ...], message: str
) -> None:
    path.write_bytes(content)
    out = path.with_name("out.csv")
    result = invoke("resolve", path, "-o", out, *options)
    assert result.exit_code == 2
    assert message in result.stderr
    assert list(path.parent.iterdir()) == [path]


def test_a_directory_or_nothing_is_refused(tmp_path: Path) -> None:
    assert "is a directory" in invoke("resolve", tmp_path).stderr
    assert "No such file" in invoke("resolve", tmp_path / "missing.csv").stderr
    assert invoke("resolve", tmp_path / "missing.csv").exit_code == 2
    assert json.loads(invoke("resolve", tmp_path, "--json").stdout)["outcome"] == "invalid-input"


def test_a_file_without_rows_gives_the_header(path: Path) -> None:
    path.write_text("date,bk\n", encoding="utf-8")
    result = invoke("resolve", path)
    assert result.exit_code == 0
    assert result.stdout.startswith("input_row,citation,")
    assert result.stdout.count("\n") == 1
    assert "the file has no rows" in result.stderr
    assert json.loads(invoke("resolve", path, "--json").stdout)["rows"] == []
