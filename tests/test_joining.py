"""Days with one answer are one possibility, and remarks beside it say on which days they hold."""

from __future__ import annotations

import attrs
import pytest

import lt_childlaw as law
from lt_childlaw import Person
from lt_childlaw._joining import joined

# Molestation by a minor of a child of 10, judged in 2015: extended confiscation is closed for acts
# before 2010-12-11, the day from which the law has it; nothing else differs in that December.
CASE = law.Case(
    committed_on="2010-12",
    conduct="molestation",
    offender=Person(age=30),
    victim=Person(age=10),
)


def only(committed_on: str) -> law.Possibility:
    asked = attrs.evolve(CASE, committed_on=committed_on)
    (possibility,) = law.assess(asked, judged_on="2015-01-01").possibilities
    return possibility


def measures(possibility: law.Possibility) -> list[str]:
    (candidate,) = possibility.candidates
    assert candidate.lex_mitior is not None
    return [remark.text for remark in candidate.lex_mitior.measures]


def test_a_remark_of_some_days_does_not_part_them_and_says_which() -> None:
    told = [text for text in measures(only("2010-12")) if text.startswith("Extended")]
    assert len(told) == 1
    assert told[0].endswith(" This is so for an act of 2010-12-01/2010-12-10.")


def test_on_one_day_nothing_needs_to_be_said_of_days() -> None:
    (early,) = (text for text in measures(only("2010-12-10")) if text.startswith("Extended"))
    assert "This is so" not in early
    assert not any(text.startswith("Extended") for text in measures(only("2010-12-11")))


def test_days_that_are_not_next_to_each_other_are_named_apart() -> None:
    early, late, latest = only("2010-12-10"), only("2010-12-11"), only("2010-12-10")
    last = law.Span("2010-12-12", "2010-12-12")
    latest = attrs.evolve(latest, days=last)
    found = measures(joined(early, [early, late, latest]))
    (told,) = (text for text in found if text.startswith("Extended"))
    assert told.endswith(" This is so for an act of 2010-12-10 and 2010-12-12.")


@pytest.mark.parametrize("judged", [None, "2015-01-01"])
def test_one_part_is_left_as_it_is(judged: str | None) -> None:
    (possibility,) = law.assess(
        attrs.evolve(CASE, committed_on="2010-12-10"), judged_on=judged
    ).possibilities
    assert joined(possibility, [possibility]) is possibility


def test_without_a_judgment_there_are_no_later_laws_to_join() -> None:
    # 64-1 began on 2013-07-13: one third off is named for acts from that day on.
    asked = attrs.evolve(CASE, committed_on="2013-07")
    (possibility,) = law.assess(asked).possibilities
    (candidate,) = possibility.candidates
    assert candidate.lex_mitior is None
    (told,) = (remark for remark in candidate.afterwards if remark.cites == "64-1")
    assert told.text.endswith("This is so for an act of 2013-07-13/2013-07-31.")
