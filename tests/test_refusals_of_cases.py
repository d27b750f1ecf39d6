"""Cases that are refused: the error carries what was given, and says it."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

import lt_childlaw as law
from lt_childlaw import Person, Reading

DAY = "2013-05-01"


def case(**facts: Any) -> law.Case:  # noqa: ANN401 (fields of a case)
    return law.Case(**{"committed_on": DAY, "conduct": {"molestation"}, **facts})


@pytest.mark.parametrize(
    ("field", "value", "says"),
    [
        ("conduct", "molestatio", "'molestatio' is no conduct: give a member of Conduct or its"),
        (
            "conduct",
            5,
            "5 is no conduct: give a member of Conduct or its text, for example 'sexual",
        ),
        ("stage", "begun", "'begun' is no stage: give a member of Stage or its text, for example"),
        ("continuing", 1, "continuing is 1: give True or False."),
        ("complaint", "yes", "complaint is 'yes': give True, False, or None where it is not"),
        ("offender", 30, "offender is 30: give Person(age=15) or leave it out."),
        ("victim", "14", "victim is '14': give Person(age=15) or leave it out."),
        ("victim", Person(born="2014"), "victim: nobody is born after the act: check both dates."),
    ],
)
def test_what_is_refused_is_carried(field: str, value: object, says: str) -> None:
    with pytest.raises(law.InvalidInput) as told:
        case(**{field: value})
    assert str(told.value).startswith(says)
    assert vars(told.value)["value"] == value


def test_a_case_is_told_by_its_day_and_its_acts() -> None:
    assert repr(case()) == "<Case of 2013-05-01: molestation>"
    two = case(committed_on="2013", conduct={"molestation", "making drunk"})
    assert repr(two) == "<Case of 2013-01-01/2013-12-31: making drunk, molestation>"


def test_a_case_that_is_none_of_the_day_or_of_the_offence() -> None:
    def ask(given: object) -> law.LexMitior:
        return law.lex_mitior("153", committed_on=DAY, judged_on="2016-01-01", case=given)  # type: ignore[arg-type]

    with pytest.raises(law.InvalidInput, match=r"^case is 5: give a Case") as no_case:
        ask(5)
    assert vars(no_case.value)["value"] == 5
    other = case(committed_on="2013-05-02")
    with pytest.raises(law.InvalidInput, match="give a day of the case") as other_day:
        ask(other)
    assert vars(other_day.value)["case"] == other
    assert vars(other_day.value)["committed_on"] == dt.date(2013, 5, 1)
    with pytest.raises(law.InvalidInput, match="the case does not meet") as no_offence:
        ask(case(victim=Person(age=15)))
    assert vars(no_offence.value)["citation"] == law.Citation("153", 1)


def test_a_reading_decides_whether_a_case_meets_the_offence() -> None:
    """153 protected persons under 14 in 2013; this victim turns 14 on the day of the act."""
    turning = case(victim=Person(born="1999-05-01"))

    def ask(reading: Reading | None) -> law.LexMitior:
        return law.lex_mitior(
            "153", committed_on=DAY, judged_on="2016-01-01", case=turning, reading=reading
        )

    assert ask(None).version.citation == ask(Reading.DAY_AFTER).version.citation
    with pytest.raises(law.InvalidInput, match="the case does not meet"):
        ask(Reading.ON_BIRTHDAY)


@pytest.mark.parametrize(
    ("offender", "reading", "outcome"),
    [
        # XIV-2573 lowered for minors what 90(5) says of restriction of liberty, on 2025-02-01.
        (Person(born="1995-05-01"), None, law.MitiorOutcome.DEPENDS),
        (Person(born="1995-05-01"), Reading.DAY_AFTER, law.MitiorOutcome.LATER_LAW),
        (Person(born="1995-05-01"), Reading.ON_BIRTHDAY, law.MitiorOutcome.LAW_OF_THE_ACT),
    ],
)
def test_a_reading_reaches_every_part_of_an_assessment(
    offender: Person, reading: Reading | None, outcome: law.MitiorOutcome
) -> None:
    (candidate,) = law.assess(
        case(offender=offender, victim=Person(age=10)), judged_on="2025-03-01", reading=reading
    ).candidates
    assert candidate.lex_mitior is not None
    assert candidate.lex_mitior.outcome is outcome
    version = candidate.version
    assert candidate.penalties == version.penalties(offender, reading=reading)
    exclusions = law.exclusions(
        "153", committed_on=DAY, offender=offender, victim=Person(age=10), reading=reading
    )
    assert [(one.rule, one.outcome) for one in candidate.exclusions] == [
        (one.rule, one.outcome) for one in exclusions
    ]
    limitation = law.limitation("153", committed_on=DAY, victim=Person(age=10), reading=reading)
    assert candidate.limitation is not None
    assert candidate.limitation.barred_from == limitation.barred_from
