"""Persons and their ages: whether an age is reached on a day, and when nobody can say.

No statute and no ruling found says whether an age is reached *on* the birthday. Civil Code
1.118-1.119 would mean: from the day after; common speech means: on the day. For that one day the
answer is undetermined, and a caller may choose a reading.
"""

from __future__ import annotations

import datetime as dt
import enum
from typing import NoReturn

import attrs
from dateutil.relativedelta import relativedelta

from ._errors import InvalidInput, NoTruthValue, shown
from ._time import Span, as_day

_OLDEST = 130


class Answer(enum.Enum):
    """An answer that can be undetermined; it refuses to be used as a truth value.

    >>> import lt_childlaw as law
    >>> law.age_reached(16, born="2004-05-01", on="2020-05-01") is law.Answer.UNDETERMINED
    True
    """

    YES = "yes"
    """Certainly so."""
    NO = "no"
    """Certainly not so."""
    UNDETERMINED = "undetermined"
    """What is known leaves both possible."""

    def __bool__(self) -> NoReturn:
        raise NoTruthValue(
            f"Answer.{self.name} is no truth value: 'undetermined' would count as true or false. "
            f"Write 'answer is Answer.YES', or treat all three answers."
        )


class Reading(enum.Enum):
    """How to read the birthday itself, on which no rule says whether the age is reached."""

    ON_BIRTHDAY = "on the birthday"
    """The age is reached on the birthday: common speech."""
    DAY_AFTER = "on the day after"
    """The age is reached on the day after: Civil Code 1.118-1.119."""


def _as_birth(value: object) -> Span | None:
    if value is None:
        return None
    if isinstance(value, str) and "/" in value:
        raise InvalidInput(
            f"born is {shown(value)}: give a day, a month or a year, for example '2004-02-29', "
            f"'2004-02' or '2004'; or a Span.",
            value=value,
        )
    return Span.of(value)


def _as_ages(value: object) -> tuple[int, int] | None:
    if value is None:
        return None
    bounds = value if isinstance(value, tuple) else (value, value)
    if len(bounds) != 2 or not all(map(_is_age, bounds)) or bounds[0] > bounds[1]:  # noqa: PLR2004
        raise InvalidInput(
            f"age is {shown(value)}: give whole years from 0 to {_OLDEST}, or two of them, the "
            f"lower first, for example age=15 or age=(14, 15).",
            value=value,
        )
    return bounds


def _is_age(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= _OLDEST


@attrs.frozen(kw_only=True)
class Person:
    """What is known of the age of a person.

    Args:
        born: the day of birth; or its month (``"2004-02"``) or year (``"2004"``), or a ``Span``.
        age: the age in whole years at the time of the act, or the lowest and the highest it may
            have been. A stated age of 15 is read as fifteen years completed.

    With neither, nothing is known, and every rule that asks for an age depends on it.

    Raises:
        InvalidInput: a value is no date of birth or no age.

    >>> import lt_childlaw as law
    >>> law.Person(born="2004-02"), law.Person(age=(14, 15)), law.Person(age=17)
    (Person(born 2004-02-01/2004-02-29), Person(aged 14 to 15), Person(aged 17))
    """

    born: Span | None = attrs.field(default=None, converter=_as_birth)
    age: tuple[int, int] | None = attrs.field(default=None, converter=_as_ages)

    def reached(self, years: int, on: dt.date, reading: Reading | None = None) -> Answer:
        """Whether the person has reached an age on a day.

        Raises:
            InvalidInput: the person is born after the day, or the birth date and the stated age
                contradict each other.
        """
        self.check(on)
        by_birth, by_age = self._by_birth(years, on, reading), self._by_age(years)
        return by_age if by_birth is Answer.UNDETERMINED else by_birth

    def check(self, on: dt.date) -> None:
        """Raise where what is known of the person cannot all be true on a day."""
        if self.born is None:
            return
        if self.born.first_day > on:
            raise InvalidInput(
                f"the person is born on {_day_or_span(self.born)}, after the day {on}: check both.",
                born=self.born,
                on=on,
            )
        lowest, highest = self.ages(on)
        if self.age is not None and (self.age[1] < lowest or self.age[0] > highest):
            raise InvalidInput(
                f"a person born on {_day_or_span(self.born)} is {_ages(lowest, highest)} on {on}, "
                f"not {_ages(*self.age)}: correct one of the two, or leave one out.",
                born=self.born,
                age=self.age,
                on=on,
            )

    def ages(self, on: dt.date) -> tuple[int, int]:
        """The lowest and the highest age that the birth date leaves possible on a day."""
        born = self.born or Span(dt.date.min, on)
        latest = min(born.last_day, on)
        lowest = _completed(latest, on, Reading.DAY_AFTER)
        return lowest, _completed(born.first_day, on, Reading.ON_BIRTHDAY)

    def _by_birth(self, years: int, on: dt.date, reading: Reading | None) -> Answer:
        if self.born is None:
            return Answer.UNDETERMINED
        latest = min(self.born.last_day, on)
        answers = {_reached(birth, years, on, reading) for birth in (self.born.first_day, latest)}
        return answers.pop() if len(answers) == 1 else Answer.UNDETERMINED

    def _by_age(self, years: int) -> Answer:
        if self.age is None or self.age[0] < years <= self.age[1]:
            return Answer.UNDETERMINED
        return Answer.YES if self.age[0] >= years else Answer.NO

    def __str__(self) -> str:
        parts = []
        if self.born is not None:
            parts.append(f"born {_day_or_span(self.born)}")
        if self.age is not None:
            parts.append(f"aged {_ages(*self.age)}")
        return ", ".join(parts) or "of unknown age"

    def __repr__(self) -> str:
        return f"Person({self})"


def age_reached(
    years: int,
    *,
    born: dt.date | str | Span,
    on: dt.date | str,
    reading: Reading | None = None,
) -> Answer:
    """Whether an age is reached on a day.

    On the birthday itself no rule found decides: the answer is ``UNDETERMINED`` unless *reading*
    settles it. Somebody born on 29 February has the birthday of a common year on 28 February
    (Civil Code 1.119(3): where the month has no such day, its last day).

    Args:
        years: the age, in whole years.
        born: the day of birth, or its month or year.
        on: the day.
        reading: how to read the birthday itself.

    Raises:
        InvalidInput: *years* is no age, *born* no date of birth or after the day.
        InvalidDate: *on* is no day.

    >>> import lt_childlaw as law
    >>> law.age_reached(16, born="2004-02-29", on="2020-02-28")
    <Answer.NO: 'no'>
    >>> law.age_reached(18, born="2004-02-29", on="2022-02-28")
    <Answer.UNDETERMINED: 'undetermined'>
    >>> law.age_reached(18, born="2004-02-29", on="2022-02-28", reading=law.Reading.DAY_AFTER)
    <Answer.NO: 'no'>
    """
    if not _is_age(years):
        raise InvalidInput(
            f"the age is {shown(years)}: give whole years from 0 to {_OLDEST}.", value=years
        )
    check_reading(reading)
    return Person(born=born).reached(years, as_day(on), reading)


def check_reading(reading: object) -> None:
    """Refuse what is neither a reading nor ``None``."""
    if reading is not None and not isinstance(reading, Reading):
        raise InvalidInput(
            f"reading is {shown(reading)}: give Reading.ON_BIRTHDAY, Reading.DAY_AFTER or None.",
            value=reading,
        )


def birthday(born: dt.date, years: int) -> dt.date | None:
    """The day on which so many years are completed; ``None`` beyond the end of the calendar.

    Civil Code 1.119(3): a term of years ends on the matching day, and where the month has no such
    day, on the last day of that month: 28 February for 29 February.
    """
    if born.year + years > dt.MAXYEAR:
        return None
    return born + relativedelta(years=years)


def _reached(born: dt.date, years: int, on: dt.date, reading: Reading | None) -> Answer:
    """Whether somebody born on a day, not after *on*, has reached an age."""
    day = birthday(born, years)
    if day is None or on < day:
        return Answer.NO
    if on > day or years == 0:
        return Answer.YES
    if reading is None:
        return Answer.UNDETERMINED
    return Answer.YES if reading is Reading.ON_BIRTHDAY else Answer.NO


def _completed(born: dt.date, on: dt.date, reading: Reading) -> int:
    """The years that somebody born on a day has completed on a later one."""
    years = on.year - born.year
    return years if _reached(born, years, on, reading) is Answer.YES else years - 1


def _day_or_span(span: Span) -> str:
    return str(span.first_day) if span.first_day == span.last_day else str(span)


def _ages(lowest: int, highest: int) -> str:
    return str(lowest) if lowest == highest else f"{lowest} to {highest}"
