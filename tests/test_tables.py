"""Tables as people's programs write them, broken ones among them."""

from __future__ import annotations

import codecs
import contextlib
import csv
import io
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lt_childlaw import InvalidInput
from lt_childlaw import _encodings as encodings
from lt_childlaw._encodings import UnusableTable
from lt_childlaw._tables import SafeWriter, open_table, replacing

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "rows.csv"


def cells_of(path: Path, **options: str) -> list[list[str]]:
    with open_table(path, **options) as table:
        rows = list(table)
    assert [row.number for row in rows] == list(range(1, len(rows) + 1))
    return [list(table.columns), *(list(row.cells) for row in rows)]


# Encodings


@pytest.mark.parametrize(
    ("encoding", "found"),
    [
        ("utf-8", "utf-8-sig"),
        ("utf-8-sig", "utf-8-sig"),
        ("utf-16", "utf-16"),
        ("cp1257", "cp1257"),
    ],
)
def test_the_encodings_of_lithuanian_spreadsheets_are_recognised(
    path: Path, encoding: str, found: str
) -> None:
    path.write_bytes("Veikos data;Nuostata\r\n2012;Išžaginimas, ąčęėįšųūž\r\n".encode(encoding))
    with open_table(path) as table:
        assert table.encoding == found
        assert table.delimiter == ";"
        assert list(table.columns) == ["Veikos data", "Nuostata"]
        assert [list(row.cells) for row in table] == [["2012", "Išžaginimas, ąčęėįšųūž"]]


def test_utf_16_of_the_other_byte_order_is_recognised(path: Path) -> None:
    path.write_bytes(codecs.BOM_UTF16_BE + "a,b\n1,ž\n".encode("utf-16-be"))
    assert cells_of(path) == [["a", "b"], ["1", "ž"]]


def test_a_baltic_letter_at_the_end_of_a_long_file_decides_for_all(path: Path) -> None:
    path.write_bytes(b"a,b\n" + b"1,x\n" * 200_000 + "2,ž\n".encode("cp1257"))
    with open_table(path) as table:
        assert table.encoding == "cp1257"


def test_a_letter_of_utf_8_on_the_border_of_two_chunks_is_read(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(encodings, "_CHUNK", 3)
    path.write_text("a,b\n1,žžž\n", encoding="utf-8")
    assert cells_of(path) == [["a", "b"], ["1", "žžž"]]


def test_an_encoding_can_be_given(path: Path) -> None:
    path.write_bytes("a,b\n1,ž\n".encode("iso-8859-13"))
    assert cells_of(path, encoding="ISO-8859-13") == [["a", "b"], ["1", "ž"]]


def test_a_given_utf_8_may_have_its_mark(path: Path) -> None:
    path.write_bytes("a,b\n".encode("utf-8-sig"))
    assert cells_of(path, encoding="UTF8") == [["a", "b"]]


@pytest.mark.parametrize("name", ["klingon", "hex", "undefined", "\0", ""])
def test_an_encoding_that_does_not_exist_is_refused(path: Path, name: str) -> None:
    path.write_text("a,b\n", encoding="utf-8")
    with pytest.raises(UnusableTable, match="no encoding that is known") as caught:
        cells_of(path, encoding=name)
    assert caught.value.option == "encoding"


@pytest.mark.parametrize(
    ("content", "encoding", "message"),
    [
        (b"a,b\n1,\x81\n", None, "neither UTF-8 nor Windows-1257"),
        (codecs.BOM_UTF16_LE + b"a\0,\0b", None, "begins as UTF-16"),
        (b"a,b\n1,\xfe\n", "utf-8", "cannot be read as utf-8"),
        (b"a,b\n1,\0\n", None, "NUL"),
        ("a,b\n1,ž\n".encode("utf-16-le"), None, "NUL"),
        (codecs.BOM_UTF32_LE + "a,b\n".encode("utf-32-le"), None, "NUL"),
    ],
)
def test_a_file_that_is_no_text_is_refused(
    path: Path, content: bytes, encoding: str | None, message: str
) -> None:
    path.write_bytes(content)
    with pytest.raises(UnusableTable, match=message) as caught, open_table(path, encoding=encoding):
        pass
    assert caught.value.option == "encoding"
    assert isinstance(caught.value, InvalidInput)


# Files


@pytest.mark.parametrize("content", ["", "\ufeff", "\n\r\n", "   \n\t\n"])
def test_an_empty_file_is_refused(path: Path, content: str) -> None:
    path.write_text(content, encoding="utf-8")
    with pytest.raises(UnusableTable, match="is empty"):
        cells_of(path)


def test_a_file_that_cannot_be_opened_is_refused(tmp_path: Path) -> None:
    for path, message in (
        (tmp_path, "is a directory"),
        (tmp_path / "nothing.csv", "No such file"),
        (tmp_path / "a\0b", "null"),
    ):
        with pytest.raises(UnusableTable, match=message), open_table(path):
            pass


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_what_cannot_be_read_twice_is_read_from_a_copy(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    program = "import sys; open(sys.argv[1], 'w').write('a,b\\n1,2\\n')"
    with (
        subprocess.Popen([sys.executable, "-c", program, str(pipe)]),  # noqa: S603 (our own)
        open_table(pipe) as table,
    ):
        assert [list(row.cells) for row in table] == [["1", "2"]]


def test_a_table_knows_how_far_it_was_read(path: Path) -> None:
    path.write_text("a,b\n" + "1,2\n" * 10_000, encoding="utf-8")
    with open_table(path) as table:
        assert table.size == path.stat().st_size
        before = table.position
        assert len(list(table)) == 10_000
        assert before < table.position == table.size


def test_a_file_that_changes_while_it_is_read_is_told(path: Path) -> None:
    path.write_bytes(b"a,b\n" + b"1,2\n" * 10_000)
    with open_table(path) as table:
        with path.open("ab") as more:
            more.write(b"1,\xff\xff\n")
        with pytest.raises(UnusableTable, match="can no longer be read at line"):
            list(table)


# Delimiters and the header


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_the_delimiter_is_read_from_the_header(path: Path, delimiter: str) -> None:
    path.write_text(f"id{delimiter}a{delimiter}b\n1{delimiter}x,y;z w\n", encoding="utf-8")
    with open_table(path) as table:
        assert table.delimiter == delimiter
        assert list(table.columns) == ["id", "a", "b"]


def test_a_delimiter_within_quotation_marks_counts_for_nothing(path: Path) -> None:
    path.write_text('"provisions, as written, by hand";date\n', encoding="utf-8")
    with open_table(path) as table:
        assert table.delimiter == ";"


def test_a_header_may_have_line_breaks_and_blank_lines_before_it(path: Path) -> None:
    path.write_text('\n  \n"date\nof the act";provisions\n2012;149(3)\n', encoding="utf-8")
    with open_table(path) as table:
        assert list(table.columns) == ["date\nof the act", "provisions"]
        [row] = table
        assert row.line == 5


def test_a_delimiter_can_be_given(path: Path) -> None:
    path.write_text("a|b,c\n1|2\n", encoding="utf-8")
    assert cells_of(path, delimiter="|") == [["a", "b,c"], ["1", "2"]]


@pytest.mark.parametrize("delimiter", ["", "||", '"', "\n", "\0"])
def test_what_cannot_be_a_delimiter_is_refused(path: Path, delimiter: str) -> None:
    path.write_text("a,b\n", encoding="utf-8")
    with pytest.raises(UnusableTable, match="cannot divide cells") as caught:
        cells_of(path, delimiter=delimiter)
    assert caught.value.option == "delimiter"


def test_a_header_with_a_lone_quotation_mark_is_refused_by_its_line(path: Path) -> None:
    path.write_text('\n"a,b\n1,2\n', encoding="utf-8")
    with pytest.raises(UnusableTable, match="on line 2"):
        cells_of(path)


def test_a_header_that_only_one_delimiter_can_read_is_read_with_it(path: Path) -> None:
    path.write_text('"a";"b"\n1;2\n', encoding="utf-8")
    assert cells_of(path) == [["a", "b"], ["1", "2"]]


# Rows


def test_quotation_marks_and_line_breaks_within_cells_are_read(path: Path) -> None:
    path.write_text('a,b\r\n"one\r\ntwo","say ""three"""\r\n4,5\r\n', encoding="utf-8", newline="")
    with open_table(path) as table:
        first, second = table
    assert list(first.cells) == ["one\r\ntwo", 'say "three"']
    assert (first.line, second.line) == (2, 4)


def test_long_and_short_rows_keep_their_cells(path: Path) -> None:
    path.write_text("a,b\n1\n1,2,3,4\n", encoding="utf-8")
    assert cells_of(path) == [["a", "b"], ["1"], ["1", "2", "3", "4"]]


def test_a_blank_line_is_a_row_between_rows_and_nothing_at_the_end(path: Path) -> None:
    path.write_text("a,b\n1,2\n\n \n3,4\n\n\n", encoding="utf-8")
    with open_table(path) as table:
        rows = list(table)
    assert [(row.number, row.line, list(row.cells)) for row in rows] == [
        (1, 2, ["1", "2"]),
        (2, 3, []),
        (3, 4, []),
        (4, 5, ["3", "4"]),
    ]


def test_a_file_without_rows_has_none(path: Path) -> None:
    path.write_text("a,b", encoding="utf-8")
    assert cells_of(path) == [["a", "b"]]


def test_a_cell_of_10000_characters_is_read(path: Path) -> None:
    path.write_text(f"a,b\n{'x' * 10_000},2\n", encoding="utf-8")
    assert cells_of(path)[1] == ["x" * 10_000, "2"]


def test_a_quotation_mark_that_is_never_closed_takes_no_other_row_along(path: Path) -> None:
    path.write_text('a,b\n1,2\n3,"4\n5,6\n7,8\n', encoding="utf-8")
    with open_table(path) as table:
        rows = list(table)
    assert [list(row.cells) for row in rows] == [["1", "2"], ['3,"4'], ["5", "6"], ["7", "8"]]
    assert [row.line for row in rows] == [2, 3, 4, 5]
    assert [row.problem is None for row in rows] == [True, False, True, True]
    assert "Line 3 " in str(rows[1].problem)


def test_text_after_a_closing_quotation_mark_breaks_only_its_row(path: Path) -> None:
    path.write_text('a,b\n"1"x,2\n3,4\n', encoding="utf-8")
    with open_table(path) as table:
        broken, fine = table
    assert broken.problem is not None
    assert list(broken.cells) == ['"1"x,2']
    assert list(fine.cells) == ["3", "4"]


def test_a_huge_cell_breaks_only_its_row(path: Path) -> None:
    huge = "x" * (csv.field_size_limit() + 1)
    path.write_text(f"a,b\n{huge},2\n3,4\n", encoding="utf-8")
    with open_table(path) as table:
        broken, fine = table
    assert "131,072 characters" in str(broken.problem)
    assert list(broken.cells) == [f"{huge},2"]
    assert list(fine.cells) == ["3", "4"]


def test_a_line_of_a_million_characters_is_a_broken_row(path: Path) -> None:
    path.write_text("a,b\n1,2\n" + "x," * 1_500_000 + "\n3,4\n", encoding="utf-8")
    with open_table(path) as table:
        rows = list(table)
    assert [row.cells for row in rows[::2]] == [["1", "2"], ["3", "4"]]
    assert rows[1].problem is not None
    assert "Line 3 of the file" in rows[1].problem
    assert "1,000,000 characters or more" in rows[1].problem
    assert rows[1].cells[0].startswith("x,x,x,")


def test_a_header_of_a_million_characters_is_refused(path: Path) -> None:
    path.write_text("x," * 600_000, encoding="utf-8")
    with pytest.raises(UnusableTable, match="begins with a line of 1,000,000"):
        cells_of(path)


def test_a_nul_in_a_row_spoils_no_other_row(path: Path) -> None:
    path.write_text("a,b\n" + "1,2\n" * 200 + "3,\0\n", encoding="utf-8")
    assert cells_of(path)[-1] == ["3", "\0"]


def test_a_workbook_is_named_as_such(path: Path) -> None:
    path.write_bytes(b"PK\x03\x04" + bytes(100))
    with pytest.raises(UnusableTable, match="workbook of a spreadsheet program"):
        cells_of(path)


def test_damaged_utf_8_is_not_taken_for_windows_1257(path: Path) -> None:
    path.write_bytes("a,b\nžąsis,ėjo\n".encode() + b"\xff,1\n")
    with pytest.raises(UnusableTable, match="UTF-8 but for a few bytes that are damaged"):
        cells_of(path)


@pytest.mark.parametrize(
    "cell",
    ["=1+1", "+1", "-1", "@x", "\t=1", "\r1", " =1+1", "\u00a0=1", "\u200b=1", "\x0b=1", "＝1+1"],  # noqa: RUF001 (the full-width sign is the case)
)
def test_a_cell_that_computes_is_made_safe(cell: str) -> None:
    stream = io.StringIO()
    SafeWriter(stream, delimiter=",").write_row([cell])
    assert stream.getvalue().lstrip('"').startswith("'")


@pytest.mark.parametrize("cell", ["", "149(3)", "ąžuolas", " x", "(=1)", "\u200b"])
def test_other_cells_stay_as_they_are(cell: str) -> None:
    stream = io.StringIO()
    SafeWriter(stream, delimiter=",", line_end="\n").write_row([cell, "x"])
    assert stream.getvalue() == f"{cell},x\n"


# Cells that a spreadsheet would compute have tests of their own.
TEXT = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=12).map(
    lambda text: f"x{text}" if text else text
)


@given(rows=st.lists(st.lists(TEXT, min_size=2, max_size=4), max_size=8))
def test_what_is_written_is_read_again(
    tmp_path_factory: pytest.TempPathFactory, rows: list[list[str]]
) -> None:
    path = tmp_path_factory.mktemp("table") / "rows.csv"
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = SafeWriter(stream, delimiter=";", line_end="\n")
        writer.write_row(["a", "b"])
        for row in rows:
            writer.write_row(row)
    assert cells_of(path, encoding="utf-8", delimiter=";") == [
        ["a", "b"],
        *rows,
    ]


@given(content=st.binary(max_size=200))
def test_no_file_gives_a_foreign_error(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    path = tmp_path_factory.mktemp("table") / "rows.csv"
    path.write_bytes(content)
    with contextlib.suppress(UnusableTable):
        cells_of(path)


@given(text=st.text(st.sampled_from('a,"\n\r;'), max_size=60))
def test_nothing_of_a_broken_file_is_lost(
    tmp_path_factory: pytest.TempPathFactory, text: str
) -> None:
    path = tmp_path_factory.mktemp("table") / "rows.csv"
    path.write_text(f"h,i\n{text}", encoding="utf-8", newline="")
    read = "".join(cell for row in cells_of(path)[1:] for cell in row)
    assert read.count("a") == text.count("a")


# Writing


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n"])
def test_no_cell_is_a_formula(start: str) -> None:
    stream = io.StringIO(newline="")
    SafeWriter(stream, delimiter=",").write_row([f"{start}1+1", "149(3)", "", "a=b"])
    stream.seek(0)
    assert next(csv.reader(stream)) == [f"'{start}1+1", "149(3)", "", "a=b"]


def test_each_line_break_within_a_cell_is_quoted_whatever_the_line_end() -> None:
    stream = io.StringIO(newline="")
    SafeWriter(stream, delimiter=",", line_end="\n").write_row(["a\rb", "c\nd"])
    assert stream.getvalue() == '"a\rb","c\nd"\n'


def test_a_file_is_replaced_when_it_is_whole(tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    out.write_text("before", encoding="utf-8")
    with replacing(out, source=tmp_path / "in.csv") as stream:
        stream.write("ąž\r\n")
        assert out.read_text(encoding="utf-8") == "before"
    assert out.read_bytes() == codecs.BOM_UTF8 + "ąž\r\n".encode()
    assert list(tmp_path.iterdir()) == [out]


def test_a_file_that_is_not_finished_leaves_what_was_there(tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    out.write_text("before", encoding="utf-8")
    writing = replacing(out, source=tmp_path / "in.csv")
    writing.__enter__().write("after")
    assert len(list(tmp_path.iterdir())) == 2
    assert not writing.__exit__(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert out.read_text(encoding="utf-8") == "before"
    assert list(tmp_path.iterdir()) == [out]


def test_the_file_that_is_read_is_never_replaced(tmp_path: Path) -> None:
    source, link, twin = (tmp_path / name for name in ("in.csv", "link.csv", "twin.csv"))
    source.write_text("a,b\n", encoding="utf-8")
    link.symlink_to(source)
    twin.hardlink_to(source)
    for out in (source, link, twin, tmp_path / "." / "in.csv"):
        with pytest.raises(UnusableTable, match="is the file that is read"):
            replacing(out, source=source).__enter__()
    assert source.read_text(encoding="utf-8") == "a,b\n"


def test_where_nothing_can_be_written_is_refused(tmp_path: Path) -> None:
    source = tmp_path / "in.csv"
    for out, message in (
        (tmp_path, "no ordinary file"),
        (tmp_path / "missing" / "out.csv", "cannot be written: No such file"),
    ):
        with pytest.raises(UnusableTable, match=message):
            replacing(out, source=source).__enter__()


def test_a_link_is_followed_and_stays(tmp_path: Path) -> None:
    target, link = tmp_path / "target.csv", tmp_path / "link.csv"
    target.write_text("before", encoding="utf-8")
    link.symlink_to(target)
    with replacing(link, source=tmp_path / "in.csv", encoding="utf-8") as stream:
        stream.write("after")
    assert link.is_symlink()
    assert target.read_text(encoding="utf-8") == "after"
