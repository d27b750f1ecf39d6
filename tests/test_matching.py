"""Whether facts meet the elements of a paragraph: of limbs that never were, held against a case."""

from __future__ import annotations

import datetime as dt

import pytest

import lt_childlaw as law
from lt_childlaw import Answer, Circumstance, Conduct, Person
from lt_childlaw._matching import Match, Persons, matched
from tests.cases import case

DAY = dt.date(2012, 5, 1)
ACT = frozenset({Conduct.MOLESTATION})
NOBODY = Person()


def limb(**elements: object) -> law.Limb:
    return law.Limb(conduct=ACT, **elements)  # type: ignore[arg-type]


def match(
    *limbs: law.Limb, stated: frozenset[Circumstance] = frozenset(), victim: Person = NOBODY
) -> Match:
    asked = case(str(DAY), Conduct.MOLESTATION, circumstances=stated)
    found = matched(limbs, asked, Persons(offender=NOBODY, victim=victim, shown=None), DAY)
    assert found is not None
    return found


def test_each_circumstance_that_is_in_the_way_is_told_in_order_of_its_words() -> None:
    stated = frozenset(
        {
            Circumstance.GROUP,
            Circumstance.DECEIT,
            Circumstance.OFFICIAL,
            Circumstance.ABUSE_OF_TRUST,
            Circumstance.LARGE_QUANTITY,
            Circumstance.CONCRETE_STEPS,
            Circumstance.PAYMENT_TAKEN,
        }
    )
    assert match(limb(without=stated), stated=stated).missing == (
        "no abuse of trust",
        "no concrete steps",
        "no deceit",
        "no group of accomplices",
        "no large quantity",
        "no official exercising powers",
        "no payment taken",
    )


GROUP = (frozenset({Circumstance.GROUP}),)
TWO = (*GROUP, frozenset({Circumstance.OFFICIAL}))


@pytest.mark.parametrize(
    ("near", "far", "answer"),
    [
        # One circumstance is missing, or two.
        (limb(circumstances=GROUP), limb(circumstances=TWO), Answer.NO),
        # Of the victim nothing is known: one condition, or two with the age of the offender.
        (
            limb(victim_under=14),
            limb(victim_under=14, offender_at_least=18),
            Answer.UNDETERMINED,
        ),
        # Of two alike, the one that asks for the higher age.
        (limb(victim_under=16), limb(victim_under=14), Answer.UNDETERMINED),
        # A limb that may be met goes before one that is not; one that is met before both.
        (
            limb(victim_under=14, offender_at_least=18),
            limb(circumstances=GROUP),
            Answer.UNDETERMINED,
        ),
        (limb(), limb(victim_under=18), Answer.YES),
    ],
)
def test_of_several_limbs_the_nearest_counts(near: law.Limb, far: law.Limb, answer: Answer) -> None:
    for limbs in ((near, far), (far, near)):
        found = match(*limbs)
        assert (found.limb, found.answer) == (near, answer)


def test_a_limb_without_the_conduct_does_not_count() -> None:
    persons = Persons(offender=NOBODY, victim=None, shown=None)
    asked = case(str(DAY), Conduct.KEEPING_MATERIAL)
    assert matched((limb(),), asked, persons, DAY) is None
