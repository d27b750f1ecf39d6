"""Whether the stated facts of a case meet the elements of a paragraph.

Conduct and circumstances count as stated: what nobody mentioned is missing, not denied. An age
that is not known, or not settled, leaves a condition.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from ._elements import any_of
from ._kin import may_amount
from ._persons import Answer, Person

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from ._case import Case
    from ._elements import Circumstance, Limb


@attrs.frozen(kw_only=True)
class Persons:
    """The persons of a case with the ages that they had on the days in question.

    None of them has a date of birth any more, so no reading of a birthday is asked for.
    """

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


def matched(limbs: tuple[Limb, ...], case: Case, persons: Persons, day: dt.date) -> Match | None:
    """What the facts come to; ``None`` where no limb names any of the conduct, or what it may be.

    Of several limbs the one counts that is met, else one that may be met, else the one that lacks
    the least.
    """
    found = [
        _Facts(case=case, persons=persons, day=day).met(limb)
        for limb in limbs
        if limb.conduct & case.conduct or any(may_amount(case.conduct, limb.conduct))
    ]
    return min(found, key=_distance, default=None)


_ORDER = (Answer.YES, Answer.UNDETERMINED, Answer.NO)


def _distance(match: Match) -> tuple[int, int, int]:
    """How far a limb is from being met; of two alike, the one that asks for the higher age."""
    lacking = len(match.missing) + len(match.conditions)
    return _ORDER.index(match.answer), lacking, -(match.limb.victim_under or 0)


@attrs.frozen(kw_only=True)
class _Facts:
    """The facts of a case on a day, held against one limb after another."""

    case: Case
    persons: Persons
    day: dt.date

    def met(self, limb: Limb) -> Match:
        """What the facts come to for a limb that names the conduct, or what it may be."""
        lacks = [*self._circumstances(limb), *self._ages(limb)]
        missing = tuple(text for answer, text in lacks if answer is Answer.NO)
        conditions = [text for answer, text in lacks if answer is Answer.UNDETERMINED]
        if not limb.conduct & self.case.conduct:
            conditions.append(" or ".join(may_amount(self.case.conduct, limb.conduct)))
        if missing:
            return Match(answer=Answer.NO, limb=limb, missing=missing)
        answer = Answer.UNDETERMINED if conditions else Answer.YES
        return Match(answer=answer, limb=limb, conditions=tuple(conditions))

    def _circumstances(self, limb: Limb) -> Iterator[tuple[Answer, str]]:
        """The circumstances that are needed and not stated as such, or stated and in the way."""
        stated = self.case.circumstances
        for group in limb.circumstances:
            if not group & stated:
                amounts = " or ".join(may_amount(stated, group))
                yield ((Answer.UNDETERMINED, amounts) if amounts else (Answer.NO, any_of(group)))
        for word in sorted(limb.without & stated, key=lambda one: str(one.value)):
            yield Answer.NO, f"no {word.value}"
        for amounts in may_amount(stated - limb.without, limb.without):
            yield Answer.UNDETERMINED, amounts.replace(" amounts ", " does not amount ")

    def _ages(self, limb: Limb) -> Iterator[tuple[Answer, str]]:
        """The ages that are needed and not so, or not settled."""
        persons = self.persons
        for person, who, age, reached in (
            (persons.victim, "the victim", limb.victim_under, False),
            (persons.shown, "the person shown", limb.shown_under, False),
            (persons.offender, "the offender", limb.offender_at_least, True),
        ):
            if age is None:
                continue
            answer = (person or Person()).reached(age, self.day)
            needed = f"{who} had {'' if reached else 'not '}reached {age}"
            if answer is Answer.UNDETERMINED:
                yield Answer.UNDETERMINED, needed
            elif (answer is Answer.YES) is not reached:
                yield Answer.NO, needed


def concerns(limb: Limb, word: Circumstance) -> bool:
    """Whether a limb asks for a circumstance, or for its absence, in this word or a like one."""
    asked = limb.without.union(*limb.circumstances)
    return word in asked or any(may_amount(frozenset({word}), asked))


def what_is_met(limb: Limb, case: Case) -> Limb:
    """The limb with those of its words alone that the case states.

    Where it states none of them, and another word may amount to one, all of them stay. What must be
    absent is left out.
    """
    return attrs.evolve(
        limb,
        conduct=(limb.conduct & case.conduct) or limb.conduct,
        circumstances=tuple((group & case.circumstances) or group for group in limb.circumstances),
        without=frozenset(),
    )
