"""Days with one answer are one possibility, and remarks beside it say on which days they hold."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

import lt_childlaw as law
from lt_childlaw import Person
from lt_childlaw._joining import joined, signature
from lt_childlaw._remarks import Remark

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
    others = [text for text in measures(only("2010-12")) if not text.startswith("Extended")]
    assert others == measures(only("2010-12-11"))


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


def test_what_a_court_must_decide_for_some_days_says_for_which() -> None:
    early, late = only("2010-12-10"), only("2010-12-11")
    (candidate,) = early.candidates
    assert candidate.lex_mitior is not None
    question = Remark(text="A question for the court.")
    asked = attrs.evolve(candidate.lex_mitior, court_decides=(question,))
    early = attrs.evolve(early, candidates=(attrs.evolve(candidate, lex_mitior=asked),))
    (found,) = joined(early, [early, late]).candidates
    assert found.lex_mitior is not None
    texts = [one.text for one in found.lex_mitior.court_decides]
    assert texts[0] == "A question for the court. This is so for an act of 2010-12-10."
    assert texts[1].endswith(" This is so for an act of 2010-12-11.")


# What parts the days of a span: all that an answer rests on, and no sentence.

ABROAD = law.Abroad(offender_resident=True)


def abroad() -> law.Candidate:
    asked = attrs.evolve(CASE, committed_on="2014-05-01", abroad=ABROAD)
    (candidate,) = law.assess(asked, judged_on="2015-01-01").candidates
    return candidate


def test_another_answer_on_later_law_parts_days() -> None:
    candidate = abroad()
    assert candidate.lex_mitior is not None
    other = attrs.evolve(candidate.lex_mitior, outcome=law.MitiorOutcome.COURT_DECIDES)
    assert signature(attrs.evolve(candidate, lex_mitior=other)) != signature(candidate)
    (later,) = law.on("2010-08-01").article("153")
    other = attrs.evolve(candidate.lex_mitior, applies=later)
    assert signature(attrs.evolve(candidate, lex_mitior=other)) != signature(candidate)
    assert signature(attrs.evolve(candidate, lex_mitior=None)) != signature(candidate)


def test_another_answer_on_an_act_abroad_parts_days_and_so_does_another_rule() -> None:
    candidate = abroad()
    trial = candidate.trial
    assert trial is not None

    def parted(**changes: Any) -> bool:  # noqa: ANN401 (fields of a trial)
        other = attrs.evolve(candidate, trial=attrs.evolve(trial, **changes))
        return signature(other) != signature(candidate)

    first, *others = trial.steps
    assert not parted()
    assert parted(answer=law.Answer.NO)
    assert parted(steps=tuple(others))
    assert parted(steps=(attrs.evolve(first, period="2003-05-01/.."), *others))
    assert parted(steps=(attrs.evolve(first, cites="5"), *others))
    assert not parted(steps=(attrs.evolve(first, text="In other words."), *others))
    assert signature(attrs.evolve(candidate, trial=None)) != signature(candidate)
