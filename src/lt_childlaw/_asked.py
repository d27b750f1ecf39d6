"""The ages that a paragraph asks of persons, wherever in it they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from ._changes import FIELDS
from ._provisions import AgeBound, Comparison, PersonCondition

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ._versions import ProvisionVersion

_OF_A_LIMB = {
    "victim": ("victim_under", Comparison.UNDER),
    "person_shown": ("shown_under", Comparison.UNDER),
    "offender": ("offender_at_least", Comparison.AT_LEAST),
}
"""Where a limb names an age of each person, and on which side of it."""


@attrs.frozen(kw_only=True)
class AskedAge:
    """An age that a paragraph asks of a person.

    >>> import lt_childlaw as law
    >>> [str(age) for age in law.on("2012-07-13")["157(2)"].ages_asked]
    ['victim: under 18', 'victim: under 14, in one of the ways']
    """

    person: str
    """Of whom, as a field of :class:`ProvisionVersion`: ``victim``, ``person_shown`` or
    ``offender``."""
    condition: PersonCondition
    """What is asked of that person: the age, and what else belongs to it."""
    in_every_way: bool
    """Whether the paragraph asks it in each of the ways in which it is met, or in one of them."""

    @property
    def who(self) -> str:
        """What readers call the person.

        >>> import lt_childlaw as law
        >>> law.on("2012-05-01")["309(2)"].ages_asked[0].who
        'person shown'
        """
        return FIELDS[self.person]

    def __str__(self) -> str:
        where = "" if self.in_every_way else ", in one of the ways"
        return f"{self.who}: {self.condition}{where}"


def ages_of(version: ProvisionVersion) -> Iterator[AskedAge]:
    """Each age once: first what the whole paragraph asks of a person, then what one limb adds."""
    for person, (field, side) in _OF_A_LIMB.items():
        condition: PersonCondition | None = getattr(version, person)
        said = condition.ages if condition else ()
        if condition is not None and said:
            yield AskedAge(person=person, condition=condition, in_every_way=True)
        years = {getattr(limb, field) for limb in version.elements} - {None}
        for bound in (AgeBound(comparison=side, years=number) for number in sorted(years)):
            if bound not in said:
                added = PersonCondition(age=bound)
                yield AskedAge(person=person, condition=added, in_every_way=False)
