"""The question of an assessment, and the possible days of the act cut where anything changes."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import attrs

from ._absence import before_coverage
from ._dated import days_of_change
from ._errors import InvalidInput
from ._horizon import GENERAL_PART_OF_TODAY
from ._persons import birthday
from ._time import ONE_DAY, Span, cut

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ._case import Case
    from ._facts import DataStamp, VersionFacts
    from ._general import GeneralPart
    from ._horizon import Horizon
    from ._index import Index
    from ._persons import Person, Reading
    from ._versions import ProvisionVersion


@attrs.frozen(kw_only=True)
class Question:
    """What is asked, and the data that answers it."""

    case: Case
    judged_on: dt.date | None
    known_at: dt.date | None
    reading: Reading | None
    index: Index
    horizon: Horizon
    stamp: DataStamp
    chapter: Callable[[str], str]

    @property
    def general(self) -> GeneralPart:
        """The General Part of the data."""
        return self.stamp.general()

    @property
    def last_day(self) -> dt.date:
        """The last possible day of the act, or the last day of one that went on."""
        last = self.case.committed_on.last_day
        return last if self.judged_on is None else min(last, self.judged_on)

    def versions_of(self, provision: str, days: Span) -> Iterator[tuple[ProvisionVersion, Span]]:
        """The versions of a provision on some days, each with the days on which it stood."""
        for facts in self.index.provisions[str(provision)].versions:
            first = max(facts.first_day, days.first_day)
            last = min(facts.last_day or days.last_day, days.last_day)
            if first <= last:
                yield self.bound(facts, first), Span(first, last)

    def bound(self, facts: VersionFacts, day: dt.date) -> ProvisionVersion:
        """A version bound to a day, with its notices."""
        return self.horizon.bound(self.index, facts, day)


def possible_days(question: Question) -> tuple[Span, list[str]]:
    """The possible days of the act, none of them after the judgment."""
    days, judged = question.case.committed_on, question.judged_on
    notices: list[str] = []
    if days.last_day < question.index.start:
        raise before_coverage(question.index.start, days.last_day)
    if judged is not None and judged < days.first_day:
        raise InvalidInput(
            f"the case was judged on {judged}, before the act ({days.first_day}): exchange the "
            f"dates, or correct one.",
            committed_on=days,
            judged_on=judged,
        )
    if judged is not None and judged < days.last_day:
        notices.append(f"The days after the judgment ({judged}) cannot be days of the act.")
        days = Span(days.first_day, question.last_day)
    if question.known_at is not None:
        notices.append(GENERAL_PART_OF_TODAY)
    return days, notices


def pieces_of(question: Question, days: Span) -> Iterator[Span]:
    """The days, cut where coverage, a paragraph, a dated fact or an age begins or ends."""
    cuts = {*question.index.days_of_change(days.first_day, days.last_day)}
    cuts.add(question.horizon.limit(question.known_at) + ONE_DAY)
    cuts.update(days_of_change(question.general.facts))
    case = question.case
    for person in (case.offender, case.victim, case.person_shown):
        cuts.update(_birthdays(person, days))
    return cut(days, cuts)


def _birthdays(person: Person | None, days: Span) -> Iterator[dt.date]:
    """The birthdays of somebody whose day of birth is known, and the days after them.

    The calendar may end with the last of the days.
    """
    if person is None or person.born is None or person.born.first_day != person.born.last_day:
        return
    for year in range(days.first_day.year, days.last_day.year + 1):
        day = birthday(person.born.first_day, year)
        yield day
        if day < days.last_day:
            yield day + ONE_DAY
