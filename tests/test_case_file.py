"""Case files: what is read, and what is refused with the file and the place."""

from __future__ import annotations

import codecs
import contextlib
import datetime as dt
import io
import json
import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import lt_childlaw as law
from lt_childlaw import _case_file
from lt_childlaw._case_file import (
    CaseFile,
    UnusableFile,
    example_case,
    read_case_file,
    read_trace,
)

TOML = """\
# a comment, with dots ................................................................
committed_on = 2010-05-01
conduct = ["molestation"]
victim = { age = [10, 12] }
judged_on = 2025-03-01
known_at = "2025-02-01"
reading = "day-after"
"""
EXPECTED = CaseFile(
    case=law.Case(
        committed_on="2010-05-01", conduct={"molestation"}, victim=law.Person(age=(10, 12))
    ),
    judged_on=dt.date(2025, 3, 1),
    known_at=dt.date(2025, 2, 1),
    reading=law.Reading.DAY_AFTER,
)
RECORD = {
    "committed_on": "2010-05-01",
    "conduct": ["molestation"],
    "victim": {"age": [10, 12]},
    "judged_on": "2025-03-01",
    "known_at": "2025-02-01",
    "reading": "day-after",
}


def written(folder: Path, content: str | bytes, name: str = "case.toml") -> Path:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def refusal(source: Any) -> str:  # noqa: ANN401 (also what is no source)
    with pytest.raises(UnusableFile) as caught:
        read_case_file(source)
    assert isinstance(caught.value, law.InvalidInput)
    assert caught.value.file in str(caught.value)
    assert caught.value.__cause__ is None
    return str(caught.value)


def stream(content: str | bytes) -> io.BytesIO:
    return io.BytesIO(content.encode() if isinstance(content, str) else content)


# What is read


def test_toml_and_json_hold_the_same(tmp_path: Path) -> None:
    assert read_case_file(written(tmp_path, TOML)) == EXPECTED
    assert read_case_file(written(tmp_path, json.dumps(RECORD), "case.json")) == EXPECTED
    assert read_case_file(str(written(tmp_path, TOML))) == EXPECTED


@pytest.mark.parametrize("name", ["case", "case.txt", "CASE.TOML", "case.Json"])
def test_the_suffix_says_which_else_the_first_character(tmp_path: Path, name: str) -> None:
    if not name.casefold().endswith("json"):
        assert read_case_file(written(tmp_path, TOML, name)) == EXPECTED
    if not name.casefold().endswith("toml"):
        assert read_case_file(written(tmp_path, f"\n {json.dumps(RECORD)}", name)) == EXPECTED


def test_the_suffix_counts_before_the_first_character(tmp_path: Path) -> None:
    record = json.dumps(RECORD)
    assert "cannot be read as TOML" in refusal(written(tmp_path, record, "case.toml"))
    assert "cannot be read as JSON" in refusal(written(tmp_path, TOML, "case.json"))


def test_a_stream_is_read_by_its_first_character() -> None:
    assert read_case_file(stream(TOML)) == EXPECTED
    assert read_case_file(stream(json.dumps(RECORD))) == EXPECTED
    # A table of TOML begins with a bracket and not with a brace.
    text = "[victim]\nage = 12\n[offender]\n"
    assert "committed_on is missing" in refusal(stream(text))


@pytest.mark.parametrize(
    "content",
    [
        TOML.replace("\n", "\r\n").encode(),
        codecs.BOM_UTF8 + TOML.encode(),
        codecs.BOM_UTF8 + TOML.replace("\n", "\r\n").encode(),
        TOML.encode("utf-16"),
        codecs.BOM_UTF16_BE + TOML.encode("utf-16-be"),
        TOML.replace("comment", "ąčęėįšųūž").encode(),
        TOML.rstrip().encode(),
    ],
)
def test_line_breaks_and_marks_make_no_difference(tmp_path: Path, content: bytes) -> None:
    assert read_case_file(written(tmp_path, content)) == EXPECTED
    assert read_case_file(io.BytesIO(content)) == EXPECTED


@pytest.mark.parametrize(
    ("word", "reading"),
    [
        ("birthday", law.Reading.ON_BIRTHDAY),
        ("on the birthday", law.Reading.ON_BIRTHDAY),
        ("day-after", law.Reading.DAY_AFTER),
        ("Day_After", law.Reading.DAY_AFTER),
        ("on the day after", law.Reading.DAY_AFTER),
    ],
)
def test_a_reading_may_be_written_as_an_option_or_as_in_a_trace(
    word: str, reading: law.Reading
) -> None:
    assert read_case_file(stream(json.dumps({**RECORD, "reading": word}))).reading is reading


@pytest.mark.parametrize(
    ("word", "ages"),
    [
        ("15", (15, 15)),
        ("14-15", (14, 15)),
        ("under 14", (0, 13)),
        ("minor", (0, 17)),
        ("Adult", (18, 130)),
        ("pilnametis", (18, 130)),
    ],
)
@pytest.mark.parametrize("who", ["offender", "victim"])
def test_an_age_may_be_text_as_in_an_option(word: str, ages: tuple[int, int], who: str) -> None:
    record = {**RECORD, who: {"age": word}}
    assert getattr(read_case_file(stream(json.dumps(record))).case, who) == law.Person(age=ages)
    text = f'committed_on = "2010"\nconduct = "molestation"\n{who} = {{ age = "{word}" }}'
    assert getattr(read_case_file(stream(text)).case, who).age == ages


def test_the_age_of_a_person_shown_may_be_text_too() -> None:
    text = (
        'committed_on = "2010"\nconduct = "keeping material"\nperson_shown = { age = "under 14" }'
    )
    assert read_case_file(stream(text)).case.person_shown == law.Person(age=(0, 13))


def test_null_is_not_stated() -> None:
    record = {**RECORD, "victim": None, "judged_on": None, "known_at": None, "reading": None}
    case = law.Case(committed_on="2010-05-01", conduct={"molestation"})
    assert read_case_file(stream(json.dumps(record))) == CaseFile(case=case)


def test_every_field_of_a_case_is_read() -> None:
    case = law.Case(
        committed_on="2012/2013",
        conduct={"keeping material", "distributing material"},
        circumstances={"large quantity", "intent to distribute"},
        offender=law.Person(born="1985-02"),
        victim=law.Person(born="2000", age=12),
        person_shown=law.Person(age=(10, 13)),
        stage="attempt",
        participation="helper",
        continuing=True,
        abroad=law.Abroad(offender_resident=True, punishable_there=False),
        complaint=False,
        compelled_as_victim_of="147",
        legal_person=True,
    )
    assert read_case_file(stream(json.dumps(case.to_dict()))) == CaseFile(case=case)


def test_the_example_ships_with_the_library_and_stands_beside_the_sources() -> None:
    shipped = read_case_file(stream(example_case()))
    assert shipped.case.committed_on == law.Span("2010-01-01", "2010-12-31")
    assert shipped.case.victim == law.Person(born="1999")
    assert shipped.judged_on == dt.date(2025, 3, 1)
    beside = Path(__file__).parent.parent / "examples" / "case.toml"
    assert beside.read_text(encoding="utf-8") == example_case()


# What is refused


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


SCALARS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=20)
    | st.sampled_from(["molestation", "2010", "2010-05-01", "147", "birthday", "attempt"])
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["born", "age", "x"]), inner, max_size=3)
    ),
    max_leaves=6,
)


OPTIONAL = (
    *("circumstances", "offender", "victim", "person_shown", "abroad", "stage"),
    *("participation", "continuing", "complaint", "legal_person", "judged_on"),
    *("compelled_as_victim_of", "known_at", "reading", "x", "trace_version"),
)


@given(
    st.fixed_dictionaries(
        {"committed_on": VALUES, "conduct": VALUES}, optional=dict.fromkeys(OPTIONAL, VALUES)
    )
)
def test_whatever_the_fields_hold_it_is_a_case_or_a_clear_refusal(record: dict[str, Any]) -> None:
    with contextlib.suppress(UnusableFile):
        assert isinstance(read_case_file(stream(json.dumps(record))).case, law.Case)


@given(st.binary(max_size=60) | st.text(max_size=60).map(str.encode))
def test_whatever_the_bytes_are_it_is_a_case_or_a_clear_refusal(content: bytes) -> None:
    with pytest.raises(UnusableFile):  # no case is so short
        read_case_file(io.BytesIO(content))
