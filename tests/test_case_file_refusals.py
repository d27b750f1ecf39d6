"""Case files and traces that cannot be read: what is said of each, and of which line."""

from __future__ import annotations

import io
import json
import os
from pathlib import Path
from typing import Any

import pytest

import lt_childlaw as law
from lt_childlaw import _case_file
from lt_childlaw._case_file import (
    UnusableFile,
    read_case_file,
    read_trace,
)

from .case_files import EXPECTED, RECORD, TOML, refusal, stream, written


def test_a_wrong_field_is_named_with_the_file(tmp_path: Path) -> None:
    path = written(tmp_path, TOML.replace("2025-03-01", '"May"'))
    assert refusal(path).startswith(f'{path}: judged_on is "May": write one day')
    text = TOML.replace("molestation", "molestatio")
    assert refusal(stream(text)).startswith('standard input: conduct has "molestatio", which is')
    with pytest.raises(UnusableFile) as caught:
        read_case_file(stream(text))
    # The command line tells where the words are listed.
    assert (caught.value.value, caught.value.unknown_word) == ("molestatio", True)  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("content", "place"),
    [
        ("committed_on = \n", "line 1"),
        ('a = "b"\nconduct = ["molestation\n', "line 2"),
        ("a = 1\na = 2\n", "line 2"),
        ("a = 1\r\na = 2\r\n", "line 2"),
        ("a = 2010-02-30\n", "line 1"),
        ("a\rb", "line 1"),
    ],
)
def test_what_is_no_toml_is_refused_with_the_place(
    tmp_path: Path, content: str, place: str
) -> None:
    path = written(tmp_path, content)
    assert refusal(path).startswith(f"{path}: {place} cannot be read as TOML: ")


@pytest.mark.parametrize(
    ("content", "place"),
    [
        ("", "line 1, column 1,"),
        ('{"a": 1,\n"b" 2}', "line 2, column 5,"),
        ('{"a": 1} x', "line 1, column 10,"),
    ],
)
def test_what_is_no_json_is_refused_with_the_place(
    tmp_path: Path, content: str, place: str
) -> None:
    path = written(tmp_path, content, "case.json")
    assert refusal(path).startswith(f"{path}: {place} cannot be read as JSON: ")
    with pytest.raises(UnusableFile, match=" JSON") as told:
        read_trace(path)
    # Nobody is to mend a trace by hand.
    assert str(told.value).endswith(
        "A trace is what 'lt-childlaw assess --json' wrote, as it wrote it."
    )


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ('{"a": NaN}', " cannot be read as JSON: NaN is no number."),
        ('{"a": -Infinity}', " cannot be read as JSON: -Infinity is no number."),
        (
            '{"a": {"b": 1, "b": 2}}',
            " cannot be read as JSON: the name 'b' stands twice in one object.",
        ),
        (f'{{"a": {"9" * 5000}}}', " cannot be read: a number has too many digits."),
        ("[" * 100_000, " cannot be read: it is nested too deeply."),
        ('{"a":' * 100_000, " cannot be read: it is nested too deeply."),
    ],
)
def test_json_that_a_parser_alone_would_not_stop_is_refused(
    tmp_path: Path, content: str, message: str
) -> None:
    path = written(tmp_path, content, "case.json")
    assert refusal(path) == f"{path}{message}"
    with pytest.raises(UnusableFile, match="A trace is what"):
        read_trace(path)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (f"a = {'9' * 5000}\n", " cannot be read: a number has too many digits."),
        ("a = " + "[" * 100_000, " cannot be read: it is nested too deeply."),
        ("a = " + "{a = " * 100_000, " cannot be read: it is nested too deeply."),
    ],
)
def test_toml_that_is_too_much_is_refused(tmp_path: Path, content: str, message: str) -> None:
    path = written(tmp_path, content)
    assert refusal(path) == f"{path}{message}"


@pytest.mark.parametrize("content", ["", "# nothing yet\n", "{}"])
def test_a_file_without_a_field_leads_to_the_example(tmp_path: Path, content: str) -> None:
    path = written(tmp_path, content, "case.txt")
    assert refusal(path) == (
        f"{path} holds no field of a case: 'lt-childlaw assess --example' writes an example."
    )


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        ("[]", "a list"),
        ('"x"', "a text"),
        ("true", "a truth value"),
        ("null", "null"),
        ("1", "a number"),
        ("1.5", "a number"),
    ],
)
def test_json_that_is_no_object_is_refused(tmp_path: Path, content: str, kind: str) -> None:
    path = written(tmp_path, content, "case.json")
    assert refusal(path).startswith(f"{path} holds {kind}, and a case is an object")
    with pytest.raises(UnusableFile, match=f"holds {kind}, and a trace is an object"):
        read_trace(path)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (TOML.encode() + "# ž\n".encode("cp1257"), "is not in UTF-8: line 8 has bytes"),
        (b"\xff\xfea", "is not in UTF-16, as its first bytes say: line 1"),
        (TOML.encode() + b"\0\n", "has a NUL character in line 8"),
        (TOML.encode("utf-16-le"), "has a NUL character in line 1"),
        (TOML.encode("utf-32"), "NUL"),
    ],
)
def test_another_encoding_is_refused_with_the_line(
    tmp_path: Path, content: bytes, message: str
) -> None:
    path = written(tmp_path, content)
    assert message in refusal(path)
    with pytest.raises(UnusableFile):
        read_trace(path)


def test_a_trace_is_no_case_file() -> None:
    trace = law.assess(law.Case(committed_on="2010", conduct={"molestation"})).to_dict()
    assert "is the trace of an assessment, and no case" in refusal(stream(json.dumps(trace)))


def test_a_key_of_very_many_parts_is_refused_at_once() -> None:
    # tomllib would read it for minutes.
    text = refusal(stream(f"conduct = 1\n{'a.' * 400_000}a = 1\n"))
    assert text.startswith("standard input, line 2: there are more than 30 dots")


def test_a_long_file_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    longest = TOML.encode() + b"#" * (1_000_000 - len(TOML))
    assert read_case_file(io.BytesIO(longest)) == EXPECTED
    assert "standard input is longer than 1 MB, and a case is short" in refusal(
        io.BytesIO(longest + b"#")
    )
    assert "longer than 1 MB" in refusal(written(tmp_path, longest + b"#"))
    monkeypatch.setattr(_case_file, "_MOST_OF_A_TRACE", 2_000_000)
    with pytest.raises(UnusableFile, match="longer than 2 MB, and a trace is short"):
        read_trace(written(tmp_path, b" " * 2_000_001))


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    missing = tmp_path / "missing.toml"
    assert refusal(missing) == f"{missing} cannot be read: No such file or directory."
    assert refusal(tmp_path) == (
        f"{tmp_path} cannot be read: it is a directory, and a file with a case is expected."
    )
    assert "cannot be read: embedded null byte" in refusal("a\0b")
    assert refusal(tmp_path / ("x" * 5000)).endswith("cannot be read: File name too long.")
    with pytest.raises(UnusableFile, match="with a trace is expected"):
        read_trace(tmp_path)


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no such device here")
def test_a_file_without_an_end_is_refused() -> None:
    assert "longer than 1 MB" in refusal("/dev/zero")


def test_a_stream_that_cannot_be_read_is_refused() -> None:
    closed = io.BytesIO()
    closed.close()
    assert refusal(closed) == "standard input cannot be read: I/O operation on closed file."
    assert "open it as a binary one" in refusal(io.StringIO(TOML))


def test_a_path_may_be_bytes(tmp_path: Path) -> None:
    class Place:
        def __fspath__(self) -> bytes:
            return os.fsencode(written(tmp_path, TOML))

    place: Any = Place()
    assert read_case_file(place) == EXPECTED


def test_a_trace_is_an_object(tmp_path: Path) -> None:
    path = written(tmp_path, '\ufeff{"trace_version": 1}', "trace.json")
    assert read_trace(path) == {"trace_version": 1}


@pytest.mark.parametrize(
    ("record", "what"),
    [
        (RECORD, "is a case, and no trace: give it to 'lt-childlaw assess'."),
        ({}, "is no trace: it has no trace_version."),
        ({"outcome": "invalid-input"}, "is no trace: it has no trace_version."),
    ],
)
def test_what_is_no_trace_is_told_from_one(record: dict[str, Any], what: str) -> None:
    with pytest.raises(UnusableFile) as caught:
        read_trace(stream(json.dumps(record)))
    assert str(caught.value) == (
        f"standard input {what} A trace is what 'lt-childlaw assess --json' wrote, as it wrote it."
    )


def test_a_file_of_another_kind_is_no_trace(tmp_path: Path) -> None:
    path = written(tmp_path, TOML)
    with pytest.raises(UnusableFile) as caught:
        read_trace(path)
    assert str(caught.value) == (
        f"{path} is no JSON, and no trace. "
        f"A trace is what 'lt-childlaw assess --json' wrote, as it wrote it."
    )
