"""The days of birth that an act leaves possible for somebody of an age between two."""

from __future__ import annotations

import bisect
import datetime as dt
from typing import TYPE_CHECKING

import attrs

from ._persons import Reading, birthday
from ._time import ONE_DAY, Span

if TYPE_CHECKING:
    from ._persons import Person


@attrs.frozen(kw_only=True)
class Births:
    """The days of the act on which a person can have been so old, and the days of birth.

    The later the act, the later are both ends of the possible births, or the same.
    """

    committed: Span
    """The first and the last of those days."""
    first: Span
    """The possible births, if the act was committed on the first of them."""
    last: Span
    """The possible births, if the act was committed on the last of them."""


def births(
    committed: Span, person: Person, ages: tuple[int, int], reading: Reading | None
) -> Births | None:
    """When a person was born who on one of the days of the act was of an age between two.

    Without a reading, a birthday itself leaves both ages possible. ``None`` where what is known of
    the person fits the ages on none of the days.
    """
    stated = person.age or ages
    youngest, oldest = max(ages[0], stated[0]), min(ages[1], stated[1])
    if youngest > oldest:
        return None

    def first_birth(ordinal: int) -> dt.date:
        return _first_birth(dt.date.fromordinal(ordinal), oldest, reading)

    def last_birth(ordinal: int) -> dt.date:
        return _last_birth(dt.date.fromordinal(ordinal), youngest, reading)

    def possible(ordinal: int) -> Span:
        first, last = first_birth(ordinal), last_birth(ordinal)
        if person.born is None:
            return Span(first, last)
        return Span(max(first, person.born.first_day), min(last, person.born.last_day))

    days = range(committed.first_day.toordinal(), committed.last_day.toordinal() + 1)
    if person.born is not None:
        too_young = bisect.bisect_left(days, person.born.first_day, key=last_birth)
        not_too_old = bisect.bisect_right(days, person.born.last_day, key=first_birth)
        days = days[too_young:not_too_old]
    if not days:
        return None
    return Births(
        committed=Span(dt.date.fromordinal(days[0]), dt.date.fromordinal(days[-1])),
        first=possible(days[0]),
        last=possible(days[-1]),
    )


def or_younger(one: Births, another: Births) -> Births:
    """The births of the younger of two persons, the second of whom there may have been or not.

    Both are seen on the same days of the act.
    """
    return attrs.evolve(
        one, first=_to_later(one.first, another.first), last=_to_later(one.last, another.last)
    )


def _to_later(one: Span, another: Span) -> Span:
    return Span(one.first_day, max(one.last_day, another.last_day))


def _first_birth(day: dt.date, age: int, reading: Reading | None) -> dt.date:
    """The first birth of somebody who on a day may be no older than an age."""
    # The birthday after that age lies on the day or later; by common speech, later.
    matching = day + ONE_DAY if reading is Reading.ON_BIRTHDAY else day
    born = _years_before(matching, age + 1)
    return born if birthday(born, matching.year) >= matching else born + ONE_DAY


def _last_birth(day: dt.date, age: int, reading: Reading | None) -> dt.date:
    """The last birth of somebody who on a day may be no younger than an age."""
    if age == 0:
        return day
    # The birthday of that age lies on the day or earlier; by the civil terms, earlier.
    matching = day - ONE_DAY if reading is Reading.DAY_AFTER else day
    born = _years_before(matching, age)
    later = born + ONE_DAY
    return later if birthday(later, later.year + age) <= matching else born


def _years_before(day: dt.date, years: int) -> dt.date:
    """The matching day of an earlier year, not before the calendar begins."""
    return birthday(day, max(dt.MINYEAR, day.year - years))
