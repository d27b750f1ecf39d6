"""Traces: kept as JSON, asked again, and compared."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import attrs
import pytest

import lt_childlaw as law

CASE = law.Case(
    committed_on="2010",
    conduct={"molestation"},
    offender=law.Person(born="1980"),
    victim=law.Person(born="1998-03-01"),
)


def kept(**clocks: Any) -> dict[str, Any]:  # noqa: ANN401 (clocks of a question)
    """A trace after a way through a file."""
    found: dict[str, Any] = json.loads(json.dumps(law.assess(CASE, **clocks).to_dict()))
    return found


@pytest.mark.parametrize(
    "clocks",
    [
        {},
        {"judged_on": "2024-05-01"},
        {"judged_on": "2024-05-01", "reading": law.Reading.DAY_AFTER},
        {"judged_on": "2011-05-01", "known_at": "2012-05-01"},
    ],
)
def test_a_trace_replays_to_the_same_answer(clocks: dict[str, Any]) -> None:
    replay = law.replay(kept(**clocks))
    assert replay.differences == ()
    assert replay.same_data
    assert replay.assessment.to_dict() == kept(**clocks)
    assert str(replay) == "the same answer, from the same data"


def test_the_question_stands_in_the_trace() -> None:
    question = kept(judged_on="2024-05-01", known_at="2024-06-01")["question"]
    assert question["judged_on"] == "2024-05-01"
    assert question["known_at"] == "2024-06-01"
    assert question["reading"] is None
    assert question["case"]["victim"] == {"born": "1998-03-01"}


def other_data(tmp_path: Path, *, first: str = "P4Y", last: str = "P5Y") -> law.Code:
    """The shipped data, with other years for molestation of 2003 and of 2014."""
    shipped = Path(law.__file__).parent / "data"
    for file in shipped.rglob("*.toml"):
        copied = tmp_path / file.relative_to(shipped)
        copied.parent.mkdir(parents=True, exist_ok=True)
        copied.write_bytes(file.read_bytes())
    article = tmp_path / "articles" / "153.toml"
    text = article.read_text(encoding="utf-8")
    assert (text.count('"P2Y"'), text.count('"P5Y"')) == (1, 2)
    early, middle, late = text.replace('"P2Y"', f'"{first}"').split('"P5Y"')
    article.write_text(f'{early}"P5Y"{middle}"{last}"{late}', encoding="utf-8")
    return law.Code.from_directory(tmp_path)


def test_newer_data_is_told_with_what_it_changes(tmp_path: Path) -> None:
    replay = other_data(tmp_path).replay(kept())
    assert not replay.same_data
    assert replay.traced_digest == law.DATA_DIGEST != replay.data_digest
    paths = [one.path for one in replay.differences]
    # Up to four years is a less serious crime: the class, the range and the limitation differ.
    assert "possibilities.0.candidates.0.severity" in paths
    severity = replay.differences[paths.index("possibilities.0.candidates.0.severity")]
    assert str(severity) == "possibilities.0.candidates.0.severity: 'minor' -> 'less serious'"
    assert str(replay).endswith(
        f"differences, from data {law.DATA_VERSION}, now {law.DATA_VERSION}"
    )


def test_a_milder_law_of_another_class_leaves_limitation_to_the_court(tmp_path: Path) -> None:
    # Up to five years in 2011, less serious; up to two from 2014 on, minor.
    case = law.Case(committed_on="2011-05-01", conduct="molestation", victim=law.Person(age=10))
    code = other_data(tmp_path, first="P2Y", last="P2Y")
    (candidate,) = code.assess(case, judged_on="2015-05-01").candidates
    assert candidate.lex_mitior is not None
    assert candidate.lex_mitior.outcome is law.MitiorOutcome.LATER_LAW
    assert (
        "The class of 153(1) is minor under the law that applies, and less serious under that of "
        "the act, by which limitation is given here: which one counts for limitation is for a "
        "court." in candidate.notices
    )
    (kept,) = law.assess(case, judged_on="2015-05-01").candidates
    assert not any("counts for limitation" in notice for notice in kept.notices)


def test_what_one_side_lacks_is_a_difference() -> None:
    longer = kept()
    longer["possibilities"].append("more")
    longer["notices"] = []
    del longer["confirmed"]
    found = {one.path: (one.before, one.after) for one in law.replay(longer).differences}
    assert found["confirmed"] == (None, True)
    last = f"possibilities.{len(longer['possibilities']) - 1}"
    assert found[last] == ("more", "(nothing)")


def test_a_field_that_only_one_side_has() -> None:
    changed = kept()
    changed["possibilities"][0]["more"] = 1
    (difference,) = law.replay(changed).differences
    assert attrs.astuple(difference) == ("possibilities.0.more", 1, "(nothing)")


def broken(**changes: Any) -> dict[str, Any]:  # noqa: ANN401 (any JSON)
    return {**copy.deepcopy(kept()), **changes}


@pytest.mark.parametrize(
    ("trace", "message"),
    [
        (5, "this is no trace: it has no trace_version"),
        ({}, "it has no trace_version, data_version, data_digest, question"),
        (broken(trace_version=2), "trace_version is 2, and this library reads 1"),
        (broken(question=None), "question has no case in it"),
        (broken(question={}), "question has no case in it"),
        (broken(question={"case": {"conduct": []}}), "^question.case.committed_on is missing: add"),
        (
            broken(question={**kept()["question"], "judged_on": "noon"}),
            'question.judged_on is "noon": write one day as .*, "judged_on": "2025-03-01"',
        ),
        (
            broken(question={**kept()["question"], "known_at": 2012}),
            "question.known_at is 2012: write one day",
        ),
        (
            broken(question={"case": {**CASE.to_dict(), "victim": {"age": 200}}}),
            r"^question.case.victim.age is 200: write whole years from 0 to 130, ",
        ),
        (
            broken(question={"case": {**CASE.to_dict(), "victim": {"born": "2015"}}}),
            "^question.case: victim: nobody is born after the act: check both dates.$",
        ),
        (
            broken(question={"case": {**CASE.to_dict(), "x": 1}}),
            '^question.case has no field "x". It may have committed_on, ',
        ),
        (
            broken(question={**kept()["question"], "reading": "at noon"}),
            'question.reading is "at noon": write "on the birthday" or "on the day after"',
        ),
    ],
)
def test_what_is_no_trace_is_refused(trace: Any, message: str) -> None:  # noqa: ANN401
    with pytest.raises(law.InvalidInput, match=message):
        law.replay(trace)


def test_a_replay_is_no_truth_value() -> None:
    with pytest.raises(law.NoTruthValue):
        bool(law.replay(kept()))
