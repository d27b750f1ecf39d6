"""Which law applies, where the age of the offender leaves open whether the bounds for minors do.

Minors have bounds of their own, and those change on days of their own: a law may be milder for a
minor and the same for an adult. One range that joins both would be that of nobody.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import attrs

from ._lex_mitior import Branch, LexMitior, MitiorOutcome
from ._persons import Person, aged
from ._sides import MINORS
from ._time import Span

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable

    from ._general import GeneralPart
    from ._persons import Reading
    from ._versions import ProvisionVersion


def by_age(
    answer: Callable[..., LexMitior],
    version: ProvisionVersion,
    offender: Person | None,
    reading: Reading | None,
) -> LexMitior:
    """Which law applies; for an offender who may be a minor or not, for each of the two.

    A later law may draw the line at another age, or where the law of the act draws none.

    *answer* is :func:`lex_mitior_of` for one question, and is asked with ``offender=``.
    """
    if not isinstance(offender, Person):
        return answer(offender=offender)
    day = version.day or version.first_day
    person = aged(offender, Span(day, day), reading)  # the age at the act, under later laws as well
    return _divided(answer, person, _lines(version.general), day)


def _lines(general: GeneralPart) -> list[int]:
    """The ages below which somebody is a minor; one of other days divides nothing that differs."""
    scopes = (rule for rule in general.rules if rule.id == MINORS and rule.known)
    return sorted(cast("int", scope.value["under"]) for scope in scopes)


def _divided(
    answer: Callable[..., LexMitior], person: Person, lines: list[int], day: dt.date
) -> LexMitior:
    """The answer for a person, divided at the lowest line on both sides of which the age may be."""
    lowest, highest = person.ages(day)
    under = next((line for line in lines if lowest < line <= highest), None)
    if under is None:
        return answer(offender=person)
    minor = answer(offender=Person(age=(lowest, under - 1)))
    adult = _divided(answer, Person(age=(under, highest)), lines, day)
    of_minors = [remark for remark in minor.court_decides if remark not in adult.court_decides]
    together = attrs.evolve(
        adult,
        court_decides=(
            *adult.court_decides,
            *(
                attrs.evolve(one, text=f"If the offender had not reached {under}: {one.text}")
                for one in of_minors
            ),
        ),
        doctrinal=minor.doctrinal or adult.doctrinal,
    )
    if _choice(minor) == _choice(adult):
        return together
    return attrs.evolve(
        together,
        outcome=MitiorOutcome.DEPENDS,
        because=f"It depends on whether the offender had reached {under}.",
        applies=None,
        branches=(
            Branch(
                provision=minor.provision,
                condition=f"the offender had not reached {under}",
                answer=minor,
            ),
            Branch(
                provision=adult.provision,
                condition=f"the offender had reached {under}",
                answer=adult,
            ),
        ),
    )


def _choice(found: LexMitior) -> object:
    """What was chosen, in every part of a divided provision."""
    parts = tuple((branch.provision, _choice(branch.answer)) for branch in found.branches)
    return found.outcome, found.applies, parts
