"""Whether the stated facts of a case meet the elements of a paragraph.

Conduct and circumstances count as stated: what nobody mentioned is missing, not denied. An age
that is not known, or not settled, leaves a condition.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from ._persons import Answer, Person

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from ._case import Case
    from ._elements import Limb
    from ._persons import Reading


@attrs.frozen(kw_only=True)
class Persons:
    """The persons of a case with the ages that they had on the days in question."""

    offender: Person
    victim: Person | None
    shown: Person | None


@attrs.frozen(kw_only=True)
class Match:
    """What the facts come to for the limbs of a paragraph that name some of the conduct."""

    answer: Answer
    """Whether the paragraph is met: undetermined where conditions are left."""
    limb: Limb
    """The limb that comes nearest."""
    conditions: tuple[str, ...] = ()
    """What must be true as well, where the answer is undetermined."""
    missing: tuple[str, ...] = ()
    """What is not stated or not so, where the answer is no."""


def matched(
    limbs: tuple[Limb, ...], case: Case, persons: Persons, day: dt.date, reading: Reading | None
) -> Match | None:
    """What the facts come to; ``None`` where no limb names any of the conduct.

    Of several limbs the one counts that is met, else one that may be met, else the one that lacks
    the least.
    """
    found = [
        _limb(limb, case, persons, day, reading) for limb in limbs if limb.conduct & case.conduct
    ]
    if not found:
        return None
    return min(found, key=_distance)


_ORDER = (Answer.YES, Answer.UNDETERMINED, Answer.NO)


def _distance(match: Match) -> tuple[int, int, int]:
    """How far a limb is from being met; of two alike, the one that asks for the higher age."""
    lacking = len(match.missing) + len(match.conditions)
    return _ORDER.index(match.answer), lacking, -(match.limb.victim_under or 0)


def _limb(limb: Limb, case: Case, persons: Persons, day: dt.date, reading: Reading | None) -> Match:
    missing = [*_circumstances(limb, case)]
    conditions = []
    for person, who, age, reached in (
        (persons.victim, "the victim", limb.victim_under, False),
        (persons.shown, "the person shown", limb.shown_under, False),
        (persons.offender, "the offender", limb.offender_at_least, True),
    ):
        if age is None:
            continue
        answer = (person or Person()).reached(age, day, reading)
        needed = f"{who} had {'' if reached else 'not '}reached {age}"
        if answer is Answer.UNDETERMINED:
            conditions.append(needed)
        elif (answer is Answer.YES) is not reached:
            missing.append(needed)
    if missing:
        return Match(answer=Answer.NO, limb=limb, missing=tuple(missing))
    answer = Answer.UNDETERMINED if conditions else Answer.YES
    return Match(answer=answer, limb=limb, conditions=tuple(conditions))


def _circumstances(limb: Limb, case: Case) -> Iterator[str]:
    """The circumstances that are needed and not stated, or stated and in the way."""
    for group in limb.circumstances:
        if not group & case.circumstances:
            kind = type(next(iter(group)))
            yield " or ".join(str(one.value) for one in kind if one in group)
    for stated in sorted(limb.without & case.circumstances, key=lambda one: str(one.value)):
        yield f"no {stated.value}"
