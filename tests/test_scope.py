"""What one law covers beyond another, put down to conduct, ages or the circle of offenders."""

from __future__ import annotations

import attrs
import pytest

import lt_childlaw as law
from lt_childlaw import Circumstance, Criterion
from lt_childlaw import Conduct as Act
from lt_childlaw._scope import beyond, scope_changes

MILDER, HARSHER = law.Verdict.MILDER, law.Verdict.HARSHER
CONDUCT, AGE, OFFENDERS = Criterion.CONDUCT, Criterion.AGE_CONDITION, Criterion.OFFENDERS


def limb(
    *acts: Act,
    groups: tuple[tuple[Circumstance, ...], ...] = (),
    without: tuple[Circumstance, ...] = (),
    under: int | None = None,
    adult: int | None = None,
    shown: int | None = None,
) -> law.Limb:
    return law.Limb(
        conduct=frozenset(acts or (Act.SEXUAL_INTERCOURSE,)),
        circumstances=tuple(map(frozenset, groups)),
        without=frozenset(without),
        victim_under=under,
        offender_at_least=adult,
        shown_under=shown,
    )


A, B = Act.SEXUAL_INTERCOURSE, Act.OTHER_SEXUAL_ACT
FORCE, PAID = Circumstance.FORCE_OR_HELPLESSNESS, Circumstance.PAYMENT_TO_MINOR
PARENT, TRUST = Circumstance.PARENT_OR_AUTHORITY, Circumstance.ABUSE_OF_TRUST


@pytest.mark.parametrize(
    ("before", "after", "changes"),
    [
        ([limb(A)], [limb(A)], []),
        # The same said in one limb and in two.
        ([limb(A, B)], [limb(A), limb(B)], []),
        ([limb(A)], [limb(A, B)], [(CONDUCT, HARSHER)]),
        ([limb(A, B)], [limb(A)], [(CONDUCT, MILDER)]),
        ([limb(A)], [limb(B)], [(CONDUCT, None)]),
        ([limb(A, groups=((FORCE,),))], [limb(A, groups=((FORCE, PAID),))], [(CONDUCT, HARSHER)]),
        ([limb(A)], [limb(A, groups=((FORCE,),))], [(CONDUCT, MILDER)]),
        ([limb(A, without=(FORCE,))], [limb(A)], [(CONDUCT, HARSHER)]),
        ([limb(A, under=14)], [limb(A, under=16)], [(AGE, HARSHER)]),
        ([limb(A)], [limb(A, under=16)], [(AGE, MILDER)]),
        ([limb(A, adult=18)], [limb(A)], [(OFFENDERS, HARSHER)]),
        (
            [limb(A, groups=((PARENT,),))],
            [limb(A, groups=((PARENT, TRUST),))],
            [(OFFENDERS, HARSHER)],
        ),
        ([limb(A, shown=14)], [limb(A, shown=18)], [(AGE, HARSHER)]),
        ([limb(A)], [limb(A, shown=18)], [(AGE, MILDER)]),
        # One of two acts shows the younger only: each law has what the other lacks.
        (
            [limb(A, shown=14), limb(B, shown=18)],
            [limb(A, shown=18), limb(B, shown=14)],
            [(AGE, None)],
        ),
        # Each act is open to other offenders: neither circle holds the other.
        (
            [limb(A, adult=18), limb(B)],
            [limb(A), limb(B, adult=18)],
            [(OFFENDERS, None)],
        ),
        (
            [limb(A, adult=18, under=14), limb(B, under=16)],
            [limb(A, under=14), limb(B, adult=18, under=16)],
            [(OFFENDERS, None)],
        ),
        (
            [limb(A, adult=18, shown=14), limb(B, shown=16)],
            [limb(A, shown=14), limb(B, adult=18, shown=16)],
            [(OFFENDERS, None)],
        ),
        # Two aspects one way, and two against each other.
        ([limb(A, under=14)], [limb(A, B, under=16)], [(CONDUCT, HARSHER), (AGE, HARSHER)]),
        ([limb(A, under=16)], [limb(A, B, under=14)], [(CONDUCT, HARSHER), (AGE, MILDER)]),
        ([limb(A, shown=14)], [limb(A, B, shown=18)], [(CONDUCT, HARSHER), (AGE, HARSHER)]),
        ([limb(A, adult=18)], [limb(A, B)], [(CONDUCT, HARSHER), (OFFENDERS, HARSHER)]),
        # Of one of two acts, more ages and more offenders: neither alone is all that differs, and
        # the conduct is the same.
        (
            [limb(A, adult=18, under=14), limb(B, under=18)],
            [limb(A, under=18), limb(B, under=18)],
            [(AGE, HARSHER), (OFFENDERS, HARSHER)],
        ),
        (
            [limb(A, adult=18, shown=14), limb(B, shown=18)],
            [limb(A, shown=18), limb(B, shown=18)],
            [(AGE, HARSHER), (OFFENDERS, HARSHER)],
        ),
        (
            [limb(A)],
            [limb(A, B, groups=((PARENT, TRUST),))],
            [(CONDUCT, HARSHER), (OFFENDERS, MILDER)],
        ),
        # One of several limbs protects more ages: no aspect shows it on its own.
        (
            [limb(A, under=14), limb(B, under=18)],
            [limb(A, under=18), limb(B, under=18)],
            [(AGE, HARSHER)],
        ),
        ([limb(A, adult=18), limb(B)], [limb(A), limb(B)], [(OFFENDERS, HARSHER)]),
        # The ages of two acts exchanged: each law covers what the other does not.
        (
            [limb(A, under=14), limb(B, under=18)],
            [limb(A, under=18), limb(B, under=14)],
            [(AGE, None)],
        ),
        # More acts, and for one of the old ones a lower age that another limb hides.
        (
            [limb(A, under=18), limb(B, under=18)],
            [limb(A, under=14), limb(B, Act.MOLESTATION, under=18)],
            [(CONDUCT, HARSHER), (CONDUCT, None)],
        ),
        # What is asked of the offender stands in one group with what is not: the whole decides.
        (
            [limb(A, groups=((PARENT,),))],
            [limb(A, groups=((PARENT, PAID),))],
            [(CONDUCT, HARSHER)],
        ),
    ],
)
def test_aspects(
    before: list[law.Limb],
    after: list[law.Limb],
    changes: list[tuple[Criterion, law.Verdict | None]],
) -> None:
    forth = scope_changes(tuple(before), tuple(after))
    assert [(one.criterion, one.points) for one in forth] == changes
    back = scope_changes(tuple(after), tuple(before))
    assert [(one.criterion, one.points) for one in back] == [
        (criterion, None if points is None else points.mirrored) for criterion, points in changes
    ]
    assert [(one.before, one.after) for one in back] == [(one.after, one.before) for one in forth]


def test_what_goes_beyond_is_said_as_narrowly_as_it_can_be() -> None:
    narrow = limb(A, groups=((FORCE,), (PARENT, TRUST)), under=16)
    wide = limb(A, B, groups=((FORCE, PAID), (PARENT, TRUST)), under=16)
    assert beyond((narrow,), (wide,)) == ()
    # Of the act that both name, and of the new one, all that the narrow limb does not cover.
    assert beyond((wide,), (narrow,)) == (wide,)
    paid = attrs.evolve(wide, conduct=frozenset({A}))
    assert beyond((paid,), (narrow,)) == (
        attrs.evolve(paid, circumstances=(frozenset({PAID}), frozenset({PARENT, TRUST}))),
    )
    # Of the acts, only the one that the other law does not name.
    assert beyond((limb(A, B),), (limb(A),)) == (limb(B),)
    # Of three groups, only the one with a circumstance that the other law does not name.
    groups = ((FORCE, PAID), (PARENT,), (TRUST,))
    named = limb(A, groups=((FORCE,), *groups[1:]))
    more = limb(A, groups=((PAID,), *groups[1:]))
    assert beyond((limb(A, groups=groups),), (named,)) == (more,)
