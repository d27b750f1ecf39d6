"""What one law covers and another does not: conduct, ages, and the circle of offenders.

Two laws are compared limb by limb. What differs is then put down to the aspect that differs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from ._elements import Circumstance, Conduct, Limb, includes
from ._ranking import Criterion, Verdict, by_scope

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

Limbs = tuple[Limb, ...]

_OF_THE_OFFENDER = frozenset({Circumstance.PARENT_OR_AUTHORITY, Circumstance.ABUSE_OF_TRUST})
_ANY_ACT = frozenset({next(iter(Conduct))})


@attrs.frozen
class ScopeChange:
    """An aspect in which two laws differ, and what each covers beyond the other."""

    criterion: Criterion
    points: Verdict | None
    before: Limbs
    after: Limbs


def scope_changes(earlier: Limbs, later: Limbs) -> tuple[ScopeChange, ...]:
    """The aspects in which what two laws cover differs; empty where they cover the same."""
    before, after = beyond(earlier, later), beyond(later, earlier)
    whole = by_scope(narrower=bool(before), wider=bool(after))
    if whole is Verdict.SAME:
        return ()
    found = [
        ScopeChange(criterion, points, before, after)
        for criterion, only in _ASPECTS.items()
        if (points := _direction(tuple(map(only, earlier)), tuple(map(only, later))))
        is not Verdict.SAME
    ]
    pointed = {change.points for change in found}
    # Aspects that differ together can hide each other: then the whole decides.
    hidden = (ScopeChange(criterion, whole, before, after) for criterion in _hidden(earlier, later))
    if whole is not None and pointed != {whole}:
        return tuple(hidden)
    if whole is None and len(pointed) < 2 and None not in pointed:  # noqa: PLR2004 (both ways)
        return (*found, *hidden)
    return tuple(found)


def beyond(limbs: Limbs, others: Limbs) -> Limbs:
    """What of some limbs is not certainly covered by others, as narrow as it can be said."""
    return tuple(_beyond(limbs, others))


def _beyond(limbs: Limbs, others: Limbs) -> Iterator[Limb]:
    for limb in limbs:
        acts = frozenset(
            act
            for act in limb.conduct
            if not _covered(attrs.evolve(limb, conduct=frozenset({act})), others)
        )
        if acts:
            rest = attrs.evolve(limb, conduct=acts)
            groups = tuple(
                _needed(group, place, rest, others)
                for place, group in enumerate(rest.circumstances)
            )
            yield attrs.evolve(rest, circumstances=groups)


def _needed(
    group: frozenset[Circumstance], place: int, limb: Limb, others: Limbs
) -> frozenset[Circumstance]:
    """The circumstances of a group with each of which the limb goes beyond the others."""
    groups = limb.circumstances

    def with_only(one: Circumstance) -> Limb:
        alone = (*groups[:place], frozenset({one}), *groups[place + 1 :])
        return attrs.evolve(limb, circumstances=alone)

    return frozenset(one for one in group if not _covered(with_only(one), others)) or group


def _covered(limb: Limb, others: Limbs) -> bool:
    return includes(others, (limb,))


def _direction(earlier: Limbs, later: Limbs) -> Verdict | None:
    return by_scope(narrower=not includes(later, earlier), wider=not includes(earlier, later))


def _conduct(limb: Limb) -> Limb:
    """The limb without ages, and without what is asked of the offender."""
    groups = tuple(group for group in limb.circumstances if not group <= _OF_THE_OFFENDER)
    return Limb(conduct=limb.conduct, circumstances=groups, without=limb.without)


def _ages(limb: Limb) -> Limb:
    return Limb(conduct=_ANY_ACT, victim_under=limb.victim_under, shown_under=limb.shown_under)


def _offenders(limb: Limb) -> Limb:
    groups = tuple(group for group in limb.circumstances if group <= _OF_THE_OFFENDER)
    return Limb(conduct=_ANY_ACT, circumstances=groups, offender_at_least=limb.offender_at_least)


_ASPECTS: dict[Criterion, Callable[[Limb], Limb]] = {
    Criterion.CONDUCT: _conduct,
    Criterion.AGE_CONDITION: _ages,
    Criterion.OFFENDERS: _offenders,
}


def _hidden(earlier: Limbs, later: Limbs) -> tuple[Criterion, ...]:
    """The aspects without which two laws cover the same: one, or ages and offenders together."""
    for without, criteria in _WITHOUT.items():
        if _direction(tuple(map(without, earlier)), tuple(map(without, later))) is Verdict.SAME:
            return criteria
    return (Criterion.CONDUCT,)


def _without_ages(limb: Limb) -> Limb:
    return attrs.evolve(limb, victim_under=None, shown_under=None)


def _without_offenders(limb: Limb) -> Limb:
    return attrs.evolve(
        _conduct(limb), victim_under=limb.victim_under, shown_under=limb.shown_under
    )


_WITHOUT: dict[Callable[[Limb], Limb], tuple[Criterion, ...]] = {
    _without_ages: (Criterion.AGE_CONDITION,),
    _without_offenders: (Criterion.OFFENDERS,),
    _conduct: (Criterion.AGE_CONDITION, Criterion.OFFENDERS),
}
