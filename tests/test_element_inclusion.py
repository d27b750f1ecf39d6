"""When the limbs of one offence cover those of another."""

from __future__ import annotations

import datetime as dt
import itertools
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

import lt_childlaw as law
from lt_childlaw._elements import Circumstance, Conduct, Limb, includes, limbs_of
from tests.strategies import repeatable

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

KEEPING, SHOWING = frozenset({Conduct.KEEPING_MATERIAL}), frozenset({Conduct.SHOWING_MATERIAL})
DECEIT, GROUP = frozenset({Circumstance.DECEIT}), frozenset({Circumstance.GROUP})
ACT = Limb(conduct=KEEPING)


@pytest.mark.parametrize(
    ("wide", "narrow"),
    [
        # More acts.
        (Limb(conduct=KEEPING | SHOWING), ACT),
        # One circumstance more is asked for, of which the wide one says nothing.
        (ACT, Limb(conduct=KEEPING, circumstances=(DECEIT,))),
        # More alternatives in a group.
        (
            Limb(conduct=KEEPING, circumstances=(DECEIT | GROUP,)),
            Limb(conduct=KEEPING, circumstances=(DECEIT,)),
        ),
        # A circumstance that must be absent.
        (ACT, Limb(conduct=KEEPING, without=DECEIT)),
        # Ages of the victim, the person shown and the offender.
        (ACT, Limb(conduct=KEEPING, victim_under=18)),
        (Limb(conduct=KEEPING, victim_under=18), Limb(conduct=KEEPING, victim_under=14)),
        (ACT, Limb(conduct=KEEPING, shown_under=18)),
        (Limb(conduct=KEEPING, shown_under=18), Limb(conduct=KEEPING, shown_under=14)),
        (ACT, Limb(conduct=KEEPING, offender_at_least=18)),
        (Limb(conduct=KEEPING, offender_at_least=16), Limb(conduct=KEEPING, offender_at_least=18)),
    ],
)
def test_the_wider_limb_includes_the_narrower_and_not_the_reverse(wide: Limb, narrow: Limb) -> None:
    assert includes((wide,), (narrow,))
    assert not includes((narrow,), (wide,))


def test_each_act_may_lie_in_another_limb() -> None:
    both, keeping, showing = (Limb(conduct=acts) for acts in (KEEPING | SHOWING, KEEPING, SHOWING))
    assert includes((keeping, showing), (both,))
    assert includes((both,), (keeping, showing))
    assert not includes((keeping,), (both,))
    assert not includes((keeping,), (showing,))


def test_two_alternatives_do_not_include_one_another() -> None:
    one = Limb(conduct=KEEPING, circumstances=(DECEIT,))
    other = Limb(conduct=KEEPING, circumstances=(GROUP,))
    assert not includes((one,), (other,))
    # Both together are more than each.
    assert includes((one,), (Limb(conduct=KEEPING, circumstances=(GROUP, DECEIT)),))


def test_nothing_includes_nothing_only() -> None:
    assert includes((), ())
    assert includes((ACT,), ())
    assert not includes((), (ACT,))


@pytest.mark.parametrize(
    ("number", "before", "after", "widens", "narrows"),
    [
        # XII-776 raised the age of 153 from 14 to 16.
        ("153(1)", "2014-03-24", "2014-03-25", True, False),
        # XII-776 added payment to another person to 151-1(2).
        ("151-1(2)", "2014-03-24", "2014-03-25", True, False),
        # XIV-3060 moved directing from 307(2) to 307(3).
        ("307(2)", "2025-01-31", "2025-02-01", False, True),
        # XII-776 took transport out of 307(3) and put other exploitation in.
        ("307(3)", "2014-03-24", "2014-03-25", False, False),
        # Only the sanction of 149(1) changed with XIV-3060.
        ("149(1)", "2025-01-31", "2025-02-01", True, True),
    ],
)
def test_how_some_offences_widened(
    number: str, before: str, after: str, *, widens: bool, narrows: bool
) -> None:
    index = law.Code.shipped()._index  # noqa: SLF001
    regimes = [index.regime(dt.date.fromisoformat(day)) for day in (before, after)]
    earlier, later = (limbs_of(regime[number], regime) for regime in regimes)
    assert includes(later, earlier) is widens
    assert includes(earlier, later) is narrows


ACTS = (Conduct.KEEPING_MATERIAL, Conduct.SHOWING_MATERIAL)
WORDS = (Circumstance.DECEIT, Circumstance.GROUP, Circumstance.OFFICIAL)


def some(words: tuple[Circumstance, ...], at_least: int) -> SearchStrategy[frozenset[Circumstance]]:
    return st.frozensets(st.sampled_from(words), min_size=at_least)


def limbs() -> SearchStrategy[Limb]:
    """Limbs of few words and ages, so that one often lies in another."""
    return st.builds(
        Limb,
        conduct=st.frozensets(st.sampled_from(ACTS), min_size=1),
        circumstances=st.lists(some(WORDS, 1), max_size=2).map(tuple),
        without=some(WORDS, 0),
        victim_under=st.sampled_from([None, 14, 18]),
        offender_at_least=st.sampled_from([None, 18]),
        shown_under=st.sampled_from([None, 14, 18]),
    )


def ways() -> SearchStrategy[tuple[Limb, ...]]:
    return st.lists(limbs(), min_size=1, max_size=3).map(tuple)


@st.composite
def narrowed(draw: st.DrawFn, limb: Limb) -> Limb:
    """A limb that asks for at least as much."""

    def lower(age: int | None) -> int | None:
        return draw(st.sampled_from([age, 14]))

    acts = [act for act in ACTS if act in limb.conduct]
    fewer = [
        some(tuple(word for word in WORDS if word in group), 1) for group in limb.circumstances
    ]
    further = st.lists(some(WORDS, 1), max_size=1)
    return Limb(
        conduct=draw(st.frozensets(st.sampled_from(acts), min_size=1)),
        circumstances=(*map(draw, fewer), *draw(further)),
        without=limb.without | draw(some(WORDS, 0)),
        victim_under=lower(limb.victim_under),
        offender_at_least=draw(st.sampled_from([limb.offender_at_least, 18])),
        shown_under=lower(limb.shown_under),
    )


@repeatable
@given(ways())
def test_every_offence_includes_itself(these: tuple[Limb, ...]) -> None:
    assert includes(these, these)
    assert includes(these, tuple(reversed(these)))
    assert all(includes(these, (limb,)) for limb in these)


@repeatable
@given(st.data(), limbs())
def test_what_asks_for_more_is_included_through_every_step(data: st.DataObject, limb: Limb) -> None:
    narrower = data.draw(narrowed(limb))
    narrowest = data.draw(narrowed(narrower))
    assert includes((limb,), (narrower,))
    assert includes((narrower,), (narrowest,))
    assert includes((limb,), (narrowest,))


def within(wide: tuple[Limb, ...]) -> SearchStrategy[tuple[Limb, ...]]:
    """Ways of which most ask for at least as much as one of some others."""
    near = st.sampled_from(wide).flatmap(narrowed)
    return st.lists(st.one_of(near, near, limbs()), min_size=1, max_size=2).map(tuple)


@repeatable
@given(st.data(), ways())
def test_inclusion_is_transitive(data: st.DataObject, one: tuple[Limb, ...]) -> None:
    two = data.draw(within(one))
    three = data.draw(within(two))
    if includes(one, two) and includes(two, three):
        assert includes(one, three)
    # A further way is never less.
    assert not includes(one, three) or includes((*two, *one), three)


Case = tuple[Conduct, frozenset[Circumstance], int, int, int]
CASES: list[Case] = [
    (act, frozenset(words), victim, offender, shown)
    for act in ACTS
    for count in range(len(WORDS) + 1)
    for words in itertools.combinations(WORDS, count)
    for victim, offender, shown in itertools.product((13, 17, 18), (17, 18), (13, 17, 18))
]


def met(limb: Limb, case: Case) -> bool:
    act, words, victim, offender, shown = case
    return (
        act in limb.conduct
        and all(group & words for group in limb.circumstances)
        and not limb.without & words
        and (limb.victim_under is None or victim < limb.victim_under)
        and (limb.offender_at_least is None or offender >= limb.offender_at_least)
        and (limb.shown_under is None or shown < limb.shown_under)
    )


@repeatable
@given(st.data(), ways())
def test_what_meets_the_included_meets_the_including(
    data: st.DataObject, wide: tuple[Limb, ...]
) -> None:
    """Tried on every case that the words and ages allow."""
    narrow = data.draw(within(wide))
    if includes(wide, narrow):
        assert all(
            any(met(limb, case) for limb in wide)
            for case in CASES
            if any(met(limb, case) for limb in narrow)
        )
