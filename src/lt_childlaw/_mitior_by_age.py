"""Which law applies, where the age of the offender leaves open whether the bounds for minors do.

Minors have bounds of their own, and those change on days of their own: a law may be milder for a
minor and the same for an adult. One range that joins both would be that of nobody.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import attrs

from ._lex_mitior import Branch, LexMitior, MitiorOutcome
from ._persons import Answer, Person, aged
from ._time import Span

if TYPE_CHECKING:
    from collections.abc import Callable

    from ._persons import Reading
    from ._versions import ProvisionVersion


def by_age(
    answer: Callable[..., LexMitior],
    version: ProvisionVersion,
    offender: Person | None,
    reading: Reading | None,
) -> LexMitior:
    """Which law applies; for an offender who may be a minor or not, for each of the two.

    *answer* is :func:`lex_mitior_of` for one question, and is asked with ``offender=``.
    """
    if not isinstance(offender, Person):
        return answer(offender=offender)
    day = version.day or version.first_day
    person = aged(offender, Span(day, day), reading)  # the age at the act, under later laws as well
    scope = version.general.rule("juvenile-scope", day)
    if scope is None:
        return answer(offender=None)  # nobody is a minor
    under = cast("int", scope.value["under"])
    if person.reached(under, day) is not Answer.UNDETERMINED:
        return answer(offender=person)
    lowest, highest = person.ages(day)
    minor = answer(offender=Person(age=(lowest, under - 1)))
    adult = answer(offender=Person(age=(under, highest)))
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
