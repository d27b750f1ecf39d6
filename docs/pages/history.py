"""What happened to the law of a data set, in order of time."""

from __future__ import annotations

import datetime as dt
import functools
import warnings
from typing import TYPE_CHECKING

import attrs

import lt_childlaw as law

if TYPE_CHECKING:
    from collections.abc import Iterator

ONE_DAY = dt.timedelta(days=1)


@attrs.frozen(kw_only=True)
class History:
    """Every version of a data set, and every change of one into another."""

    code: law.Code
    coverage: law.Coverage
    timelines: tuple[law.Timeline, ...]
    """One for each provision."""
    changes: tuple[law.Change, ...]
    """Every step from the first day covered, those after the horizon too."""

    def article(self, number: str) -> list[law.Timeline]:
        """The timelines of the provisions of an article: offences first, by their last number."""
        own = [line for line in self.timelines if line[0].citation.article == number]
        return sorted(
            own, key=lambda line: (line[-1].role is not law.Role.OFFENCE, line[-1].citation)
        )

    def changes_of(self, article: str) -> list[law.Change]:
        """The changes of the provisions of an article, in order of time."""
        own = {line[0].provision for line in self.article(article)}
        return [change for change in self.changes if change.provision in own]

    def gaps(self, article: str) -> list[law.Gap]:
        """The gaps of an article, in order of time."""
        return [gap for gap in self.coverage.gaps if gap.article == article]

    def into(self, version: law.ProvisionVersion) -> law.Change | None:
        """The change that brought a version; ``None`` where it stood on the first day covered."""
        return next(
            (
                change
                for change in self.changes
                if change.after is not None and change.after.id == version.id
            ),
            None,
        )

    def of(self, act: law.Act) -> list[law.Change]:
        """What an act changed, in order of time."""
        return [change for change in self.changes if act in change.acts]

    def at_the_start(self, act: law.Act) -> list[law.ProvisionVersion]:
        """What an act had introduced by the first day covered."""
        versions = (version for line in self.timelines for version in line)
        return [
            version
            for version in sorted(versions, key=lambda version: version.citation)
            if version.introduced_by == act and version.first_day == self.coverage.first_day
        ]

    def days(self) -> list[dt.date]:
        """The days on which a paragraph changed, in order of time."""
        return sorted({change.later for change in self.changes})

    def headings(self, article: str) -> list[law.Heading]:
        """Every heading that an article had while its text is known, in order of time."""
        found = {}
        for version in (version for line in self.article(article) for version in line):
            day = version.last_day or max(self.coverage.confirmed_until, version.first_day)
            while day >= version.first_day:
                heading = self.on(day)[version.citation].heading
                found[heading.first_day] = heading
                day = heading.first_day - ONE_DAY
        return [found[day] for day in sorted(found)]

    def heading(self, article: str) -> law.Heading:
        """The last confirmed heading of an article; of one that is still to come, its first."""
        first, *others = self.headings(article)
        confirmed = [one for one in others if self.is_confirmed(one.first_day)]
        return confirmed[-1] if confirmed else first

    def on(self, day: dt.date) -> law.Snapshot:
        """The law of a day, without a warning: pages say themselves what is not confirmed."""
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", law.BeyondHorizonWarning)
            return self.code.on(day)

    @property
    def official_url(self) -> str | None:
        """The page of the Code in the register: that of the act that brought it into force."""
        acts = self.code.acts.values()
        return next(
            (
                act.url
                for act in acts
                if any(part.provisions == "the Code" for part in act.commencements)
            ),
            None,
        )

    def holds_now(self, version: law.ProvisionVersion) -> bool:
        """Whether a version was in force on the last confirmed day."""
        return self.is_confirmed(version.first_day) and not self.is_over(version)

    def is_over(self, version: law.ProvisionVersion) -> bool:
        """Whether a version was no longer in force on the last confirmed day."""
        return version.last_day is not None and version.last_day < self.coverage.confirmed_until

    def is_confirmed(self, day: dt.date) -> bool:
        """Whether the law of a day is confirmed."""
        return day <= self.coverage.confirmed_until


@functools.cache
def history(code: law.Code) -> History:
    """The history of a data set."""
    coverage = code.coverage()
    timelines = tuple(code.timeline(provision=name) for name in code.provisions)
    last = max(coverage.confirmed_until, *_borders(timelines))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", law.BeyondHorizonWarning)
        changes = code.changes(coverage.first_day, last, steps=True)
    return History(code=code, coverage=coverage, timelines=timelines, changes=changes)


def _borders(timelines: tuple[law.Timeline, ...]) -> Iterator[dt.date]:
    """The days on which a version begins, or is no longer in force."""
    for version in (version for line in timelines for version in line):
        yield version.first_day
        if version.last_day:
            yield version.last_day + ONE_DAY
