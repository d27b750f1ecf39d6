"""The laws for one offence from one day to another: each stretch of days with one law.

An offence is followed along its provision, and from a provision to the one split off from it. A
new stretch begins where the version, what the General Part makes of its sanction, its class, its
complaint rule or the rules for a possible minor differ from the day before.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from ._absence import text_not_known
from ._dated import days_of_change
from ._facts import VersionFacts
from ._index import Gap
from ._sides import RULES_COMPARED, Side
from ._time import ONE_DAY

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable

    from ._errors import LawError
    from ._general import GeneralPart
    from ._index import Index, State
    from ._persons import Person
    from ._provisions import Provision
    from ._versions import ProvisionVersion


@attrs.frozen(kw_only=True)
class Leg:
    """A provision, and the first day on which an offence is followed along it."""

    provision: Provision
    first_day: dt.date


@attrs.frozen(kw_only=True)
class Stretch:
    """Consecutive days with one law for the offence; no side where there is none, or none known."""

    first_day: dt.date
    last_day: dt.date
    side: Side | None = None
    error: LawError | None = None
    """Why the law of these days is not known."""


@attrs.frozen(kw_only=True)
class Following:
    """How an offence is followed through time."""

    index: Index
    bind: Callable[[VersionFacts, dt.date], ProvisionVersion]
    offender: Person | None
    """The offender, of the age at the act."""

    def state(self, legs: tuple[Leg, ...], day: dt.date) -> State:
        """What stands for the offence on a day."""
        leg = next(leg for leg in reversed(legs) if leg.first_day <= day)
        return self.index.provisions[leg.provision].at(day)

    def splits(self, leg: Leg, until: dt.date) -> tuple[VersionFacts, ...]:
        """The first versions of what was split off from a provision after a day, up to another."""
        first_versions = (track.versions[0] for track in self.index.provisions.values())
        return tuple(
            first
            for first in first_versions
            if first.provision.split_from == leg.provision
            and leg.first_day < first.first_day <= until
        )

    def stretches(
        self, version: ProvisionVersion, legs: tuple[Leg, ...], until: dt.date
    ) -> tuple[Stretch, ...]:
        """The laws from the day of a version to another day, in order of time."""
        found: list[Stretch] = []
        keys: list[object] = []
        for day in self._days(version.general, legs, until):
            # The version itself, not one like it: it has the notices on how it was asked for.
            new, key = self._from(None if found else version, legs, day, until)
            if keys and keys[-1] == key:
                continue
            if found:
                found[-1] = attrs.evolve(found[-1], last_day=day - ONE_DAY)
            found.append(new)
            keys.append(key)
        return tuple(found)

    def _from(
        self, version: ProvisionVersion | None, legs: tuple[Leg, ...], day: dt.date, until: dt.date
    ) -> tuple[Stretch, object]:
        """The law from a day on, and what must change for another stretch to begin."""
        state = self.state(legs, day)
        if isinstance(state, VersionFacts):
            bound = version or self.bind(state, day)
            side = Side.of(bound, self.index.regime(day), self.offender)
            return Stretch(first_day=day, last_day=until, side=side), side.key
        error = text_not_known(state, legs[-1].provision, day) if isinstance(state, Gap) else None
        return Stretch(first_day=day, last_day=until, error=error), state

    def _days(self, general: GeneralPart, legs: tuple[Leg, ...], until: dt.date) -> list[dt.date]:
        """The first day, and those on which the law may differ from the day before."""
        start = legs[0].first_day
        days = {*self.index.days_of_change(start, until), *(leg.first_day for leg in legs)}
        # A rule for minors makes another law for an offender who may be one, and for nobody else.
        rules = [rule for rule in general.rules if rule.id in RULES_COMPARED]
        days |= days_of_change([*general.limits, *general.classes, *rules])
        return sorted(day for day in days if start <= day <= until)
