"""Case files: what is read, and what is refused with the file and the place."""

from __future__ import annotations

import codecs
import contextlib
import datetime as dt
import io
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import lt_childlaw as law
from lt_childlaw._case_file import (
    CaseFile,
    UnusableFile,
    example_case,
    read_case_file,
)

from .case_files import EXPECTED, RECORD, TOML, refusal, stream, written

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
