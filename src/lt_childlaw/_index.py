"""What stands under each number on each day: total, ordered, without overlap.

An index is built once for a data set and a state of knowledge, and never changes.
"""

from __future__ import annotations

import bisect
import datetime as dt
import itertools
from collections import defaultdict
from typing import TYPE_CHECKING

import attrs

from ._citation import Citation
from ._facts import VersionFacts
from ._provisions import Role
from ._time import ONE_DAY

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ._acts import Act


@attrs.frozen(kw_only=True)
class Gap:
    """A period in which an article existed whose text was not read.

    >>> import lt_childlaw as law
    >>> [str(gap) for gap in law.coverage().gaps]
    ['147 (2003-05-01/2005-06-29)', '157 (2003-05-01/2005-06-29)', '309 (2003-05-01/2004-02-13)']
    """

    article: str
    """The article; nothing is known of any of its paragraphs."""
    first_day: dt.date
    """The first day of the gap."""
    last_day: dt.date | None
    """The last day of the gap, included."""
    introduced_by: Act
    """The act whose text was not read."""
    ended_by: Act | None
    """The act from which on the text is known."""
    reason: str
    """Why the text is not known."""
    missing_source: str
    """Where it could be read."""

    def holds_on(self, day: dt.date) -> bool:
        """Whether the text is unknown on the day.

        >>> import datetime, lt_childlaw as law
        >>> law.coverage().gaps[0].holds_on(datetime.date(2005, 6, 30))
        False
        """
        return self.first_day <= day and (self.last_day is None or day <= self.last_day)

    def __str__(self) -> str:
        return f"{self.article} ({self.first_day}/{self.last_day or '..'})"


State = VersionFacts | Gap | None
"""What a stretch of days holds: a version, a gap, or nothing so numbered."""


@attrs.frozen
class Stretch:
    """Consecutive days with one state."""

    first_day: dt.date
    last_day: dt.date | None
    state: State


class Track:
    """The state of one number, or of one provision, on every day from the start of coverage."""

    __slots__ = ("_starts", "stretches")

    def __init__(self, parts: Iterable[VersionFacts | Gap], start: dt.date) -> None:
        stretches: list[Stretch] = []
        free: dt.date | None = start
        for part in sorted(parts, key=lambda part: part.first_day):
            if free is not None and free < part.first_day:
                stretches.append(Stretch(free, part.first_day - ONE_DAY, None))
            stretches.append(Stretch(part.first_day, part.last_day, part))
            free = part.last_day + ONE_DAY if part.last_day else None
        if free is not None:
            stretches.append(Stretch(free, None, None))
        self.stretches: tuple[Stretch, ...] = tuple(stretches)
        self._starts = [stretch.first_day for stretch in stretches]

    def position(self, day: dt.date) -> int:
        """The index of the stretch that holds a day of the coverage."""
        return bisect.bisect_right(self._starts, day) - 1

    def at(self, day: dt.date) -> State:
        """The state on a day of the coverage."""
        return self.stretches[self.position(day)].state

    @property
    def versions(self) -> tuple[VersionFacts, ...]:
        """The versions on the track, in order of time."""
        states = (stretch.state for stretch in self.stretches)
        return tuple(state for state in states if isinstance(state, VersionFacts))


class Index:
    """All versions of a data set, by number, by provision, and by day."""

    __slots__ = (
        "_days",
        "_regimes",
        "articles",
        "gaps",
        "known_at",
        "numbers",
        "printed_alike",
        "provisions",
        "reuse",
        "start",
    )

    def __init__(
        self,
        facts: Sequence[VersionFacts],
        gaps: Sequence[Gap],
        start: dt.date,
        known_at: dt.date | None = None,
    ) -> None:
        self.start = start
        self.known_at = known_at
        self.gaps = tuple(gaps)
        by_number: dict[Citation, list[VersionFacts]] = defaultdict(list)
        by_provision: dict[str, list[VersionFacts]] = defaultdict(list)
        for version in facts:
            by_number[version.citation].append(version)
            by_provision[version.provision].append(version)
        numbers = sorted(by_number)
        self.numbers: dict[str, Track] = {
            str(citation): Track([*by_number[citation], *self.gaps_of(citation.article)], start)
            for citation in numbers
        }
        """The track of each number, by its canonical text, in order of citation."""
        self.provisions: dict[str, Track] = {
            provision: Track([*versions, *self.gaps_of(versions[0].citation.article)], start)
            for provision, versions in by_provision.items()
        }
        """The track of each provision, by its id."""
        self.articles: dict[str, tuple[str, ...]] = {
            article: tuple(map(str, group))
            for article, group in itertools.groupby(numbers, lambda citation: citation.article)
        }
        """The numbers that each article ever had, in order of citation."""
        notices = {version: self._reuse_of(version) for version in facts}
        self.reuse = {version: texts for version, texts in notices.items() if texts}
        """For a version whose number names other provisions at other times: a word on each."""
        printed = {number: Citation.parse(number).doubt for number in self.numbers}
        self.printed_alike = {
            number: doubt.article
            for number, doubt in printed.items()
            if doubt is not None and doubt.article in self.articles
        }
        """For a number that some texts print for an article: that article."""
        # The law stands still between two days on which anything begins or ends.
        parts: list[VersionFacts | Gap] = [*facts, *gaps]
        days = {start, *(part.first_day for part in parts)}
        days.update(part.last_day + ONE_DAY for part in parts if part.last_day)
        self._days = sorted(days)
        self._regimes = [self._in_force_on(day) for day in self._days]

    def gaps_of(self, article: str) -> tuple[Gap, ...]:
        """The gaps of an article, in order of time."""
        return tuple(gap for gap in self.gaps if gap.article == article)

    def _in_force_on(self, day: dt.date) -> dict[str, VersionFacts]:
        states = ((number, track.at(day)) for number, track in self.numbers.items())
        return {number: state for number, state in states if isinstance(state, VersionFacts)}

    def regime(self, day: dt.date) -> dict[str, VersionFacts]:
        """The versions in force on a day of the coverage, by number, in order of citation."""
        return self._regimes[bisect.bisect_right(self._days, day) - 1]

    def days_of_change(self, after: dt.date, until: dt.date) -> list[dt.date]:
        """The days after the first one, up to the last one, on which anything begins or ends."""
        return [day for day in self._days if after < day <= until]

    def gap_on(self, article: str, day: dt.date) -> Gap | None:
        """The gap of an article that holds the day, if there is one."""
        return next((gap for gap in self.gaps_of(article) if gap.holds_on(day)), None)

    def offences_of(self, article: str, day: dt.date) -> tuple[VersionFacts, ...]:
        """The offence paragraphs of an article of the data that are in force on a day."""
        regime = self.regime(day)
        versions = (regime.get(number) for number in self.articles[article])
        return tuple(version for version in versions if version and version.role is Role.OFFENCE)

    def alike(self, citation: Citation, day: dt.date) -> tuple[str, ...]:
        """A word on the other reading of a citation as written, where that is in force too."""
        article = self.printed_alike.get(str(citation)) if citation.doubt else None
        if article is None or not self.is_in_force(article, day):
            return ()
        return (f"Some texts print article {article} as {citation}.",)

    def is_in_force(self, article: str, day: dt.date) -> bool:
        """Whether any paragraph of an article of the data is in force on a day."""
        regime = self.regime(day)
        return any(number in regime for number in self.articles[article])

    def offence_numbers(self, article: str) -> tuple[Citation, ...]:
        """The numbers under which an article of the data ever had an offence."""
        versions = (
            version
            for number in self.articles[article]
            for version in self.numbers[number].versions
        )
        return tuple(
            dict.fromkeys(version.citation for version in versions if version.role is Role.OFFENCE)
        )

    def number_on(self, provision: str, day: dt.date) -> Citation | None:
        """How a provision is named on a day; ``None`` where it is not in force."""
        state = self.provisions[provision].at(day)
        return state.citation if isinstance(state, VersionFacts) else None

    def _reuse_of(self, version: VersionFacts) -> tuple[str, ...]:
        """A word on each other provision that the number of a version names at other times."""
        others = itertools.groupby(
            self.numbers[str(version.citation)].versions, lambda other: other.provision
        )
        notices = []
        for provision, versions in others:
            if provision != version.provision:
                stretch = list(versions)
                first, last = stretch[0], stretch[-1]
                until = f"to {last.last_day}" if last.last_day else "on"
                notices.append(
                    f"From {first.first_day} {until}, {version.citation} names another "
                    f"provision: {provision}."
                )
        return tuple(notices)


def known_by(
    facts: Iterable[VersionFacts], gaps: Iterable[Gap], known_at: dt.date
) -> tuple[list[VersionFacts], list[Gap]]:
    """The versions and gaps that follow from the acts published by a day.

    What a later act introduces falls away, and what a later act ends is open again.
    """

    def is_known(act: Act) -> bool:
        return act.published is not None and act.published <= known_at

    kept_facts = []
    for version in facts:
        if not is_known(version.introduced_by):
            continue
        headings = tuple(heading for heading in version.headings if is_known(heading.introduced_by))
        ends = version.ended_by is None or is_known(version.ended_by)
        kept_facts.append(
            attrs.evolve(
                version,
                headings=headings,
                last_day=version.last_day if ends else None,
                ended_by=version.ended_by if ends else None,
            )
        )
    kept_gaps = [
        gap
        if gap.ended_by is None or is_known(gap.ended_by)
        else attrs.evolve(gap, last_day=None, ended_by=None)
        for gap in gaps
    ]
    return kept_facts, kept_gaps
