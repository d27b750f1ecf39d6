"""All the versions that a number, or a provision, ever had."""

from __future__ import annotations

import bisect
from typing import TYPE_CHECKING

import attrs

from ._absence import not_yet_in_force, repealed, text_not_known
from ._errors import LawError, Outcome
from ._facts import VersionFacts
from ._holding import HoldsVersions
from ._index import Gap
from ._time import ONE_DAY, as_day
from ._versions import ProvisionVersion

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from ._citation import Citation
    from ._horizon import Horizon
    from ._index import Index, Track
    from ._provisions import Provision


@attrs.frozen(kw_only=True)
class Period:
    """Consecutive days on which a number, or a provision, has one state.

    >>> import lt_childlaw as law
    >>> print(law.timeline("152-1(1)"))
    2003-05-01/2014-03-24: not-yet-in-force
    2014-03-25/2025-01-31: 152-1(1) solicitation-of-under-16
    2025-02-01/..: 152-1(1) solicitation-of-under-16
    """

    first_day: dt.date
    """The first day."""
    last_day: dt.date | None
    """The last day, included; ``None`` where no end is known."""
    outcome: Outcome
    """What a question about these days comes to, their confirmation aside."""
    version: ProvisionVersion | None
    """The version in force; ``None`` where there is none or its text is not known."""
    gap: Gap | None = None
    """The gap, where the text is not known."""

    def __str__(self) -> str:
        version = self.version
        content = f"{version.citation} {version.provision}" if version else self.outcome.value
        return f"{self.first_day}/{self.last_day or '..'}: {content}"


@attrs.frozen(kw_only=True, repr=False)
class Timeline(HoldsVersions):
    """The versions of a number, or of a provision, in order of time.

    :attr:`periods` accounts for every day from the start of coverage; the timeline itself is the
    sequence of its versions.

    >>> import lt_childlaw as law
    >>> for version in law.timeline(provision="minors-prostitution"):
    ...     print(version)
    307(3) (2003-05-01/2014-03-24)
    307(3) (2014-03-25/2025-01-31)
    307(4) (2025-02-01/..)
    """

    citation: Citation | None
    """The number, for a timeline by number."""
    provision: Provision | None
    """The provision, for a timeline by identity."""
    periods: tuple[Period, ...]
    """Every day from the start of coverage, in order, without overlap."""
    _horizon: Horizon = attrs.field(alias="horizon", eq=False)
    _quick: tuple[list[dt.date], list[ProvisionVersion | None]] = attrs.field(
        init=False, eq=False, default=attrs.Factory(lambda self: self._table(), takes_self=True)
    )

    def on(self, day: dt.date | str) -> ProvisionVersion:
        """The version on a day, bound to none: the quick way to ask about many days.

        Raises:
            InvalidDate: the value is no civil day.
            BeforeCoverage: the day lies before the first day of the data.
            NotYetInForce: there was a version later only.
            Repealed: there was a version earlier only.
            TextNotKnown: the text of the article on that day was not read.

        Warns:
            BeyondHorizonWarning: the law of the day is not confirmed.

        >>> import lt_childlaw as law
        >>> law.timeline(provision="minors-prostitution").on("2025-02-01").citation
        Citation('307(4)')
        """
        starts, versions = self._quick
        try:
            version = versions[bisect.bisect_right(starts, day)]
        except TypeError:
            version = None
        return self._answer(day) if version is None else version

    def _table(self) -> tuple[list[dt.date], list[ProvisionVersion | None]]:
        """First days and versions for bisecting; ``None`` where more is to be said."""
        confirmed = self._horizon.confirmed_until
        periods = [period for period in self.periods if period.first_day <= confirmed]
        starts = [*(period.first_day for period in periods), confirmed + ONE_DAY]
        return starts, [None, *(period.version for period in periods), None]

    def _answer(self, day: object) -> ProvisionVersion:
        asked = as_day(day)
        self._horizon.require_covered(asked)
        period = next(period for period in reversed(self.periods) if period.first_day <= asked)
        if period.version is None:
            raise self._absent(period, asked)
        notices = self._horizon.notices(asked, None)
        if not notices:
            return period.version
        self._horizon.tell(notices, asked, None, strict=False, depth=4)
        notices = (*notices, *period.version.notices)
        return attrs.evolve(period.version, confirmed=False, notices=notices)

    def _absent(self, period: Period, day: dt.date) -> LawError:
        """Why there is no version on a day of the coverage."""
        subject = self.citation or self.provision
        if period.gap is not None:
            return text_not_known(period.gap, subject, day)
        earlier = [version for version in self.versions if version.first_day < day]
        if not earlier:
            return not_yet_in_force(subject, self.versions[0], day)
        return repealed(subject, earlier[-1], day)

    @property
    def versions(self) -> tuple[ProvisionVersion, ...]:
        """The versions, in order of time.

        >>> import lt_childlaw as law
        >>> len(law.timeline("153").versions)
        3
        """
        return tuple(period.version for period in self.periods if period.version)

    @property
    def gaps(self) -> tuple[Gap, ...]:
        """The gaps, in which the law existed and its text is not known.

        >>> import lt_childlaw as law
        >>> [str(gap) for gap in law.timeline("309(2)").gaps]
        ['309 (2003-05-01/2004-02-13)']
        """
        return tuple(period.gap for period in self.periods if period.gap)

    def _held(self) -> tuple[ProvisionVersion, ...]:
        return self.versions

    def __iter__(self) -> Iterator[ProvisionVersion]:
        return iter(self.versions)

    def __len__(self) -> int:
        return len(self.versions)

    def __getitem__(self, position: int) -> ProvisionVersion:
        return self.versions[position]

    def __str__(self) -> str:
        return "\n".join(map(str, self.periods))

    def __repr__(self) -> str:
        subject = self.citation or self.provision
        return f"<Timeline {subject}: {len(self)} versions>"


def timeline_of(
    index: Index,
    track: Track,
    horizon: Horizon,
    *,
    citation: Citation | None = None,
    provision: Provision | None = None,
) -> Timeline:
    """The timeline of a number or a provision, from its track."""
    periods = tuple(_periods(index, track, horizon.confirmed_until))
    return Timeline(citation=citation, provision=provision, periods=periods, horizon=horizon)


def _periods(index: Index, track: Track, horizon: dt.date) -> Iterator[Period]:
    begun = False
    for stretch in track.stretches:
        state = stretch.state
        version = None
        if isinstance(state, VersionFacts):
            outcome, begun = Outcome.OK, True
            version = ProvisionVersion(
                facts=state,
                confirmed=state.first_day <= horizon,
                notices=index.reuse.get(state, ()),
            )
        elif isinstance(state, Gap):
            outcome = Outcome.TEXT_NOT_KNOWN
        else:
            outcome = Outcome.REPEALED if begun else Outcome.NOT_YET_IN_FORCE
        yield Period(
            first_day=stretch.first_day,
            last_day=stretch.last_day,
            outcome=outcome,
            version=version,
            gap=state if isinstance(state, Gap) else None,
        )
