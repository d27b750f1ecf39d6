"""Persons and their ages: whether an age is reached on a day, and when nobody can say.

No statute and no ruling found says whether an age is reached *on* the birthday. Civil Code
1.118-1.119 would mean: from the day after; common speech means: on the day. For that one day the
answer is undetermined, and a caller may choose a reading.
"""

from __future__ import annotations

import bisect
import datetime as dt
import enum
from typing import NoReturn

import attrs

from ._errors import InvalidDate, InvalidInput, NoTruthValue, shown
from ._time import DAY_MONTH_OR_YEAR, Span, as_day, day_or_span

OLDEST = 130
"""The highest age that anybody is taken to have."""


def no_truth(what: str, write: str) -> NoTruthValue:
    """The error that says why an answer is no truth value, and what to write."""
    return NoTruthValue(
        f"{what} is no truth value: it would count as true, whatever it says. Write '{write}', "
        f"and treat the other answers on their own."
    )


class NoTruth(enum.Enum):
    """Words that refuse to be used as truth values."""

    def __bool__(self) -> NoReturn:
        kind = type(self)
        raise no_truth(f"{kind.__name__}.{self.name}", f"answer is {next(iter(kind))}")


class Answer(NoTruth):
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


class Reading(enum.Enum):
    """How to read the birthday itself, on which no rule found says whether the age is reached.

    >>> import lt_childlaw as law
    >>> birthday = {"born": "2004-05-01", "on": "2020-05-01"}
    >>> [law.age_reached(16, **birthday, reading=reading).value for reading in law.Reading]
    ['yes', 'no']
    """

    ON_BIRTHDAY = "on the birthday"
    """The age is reached on the birthday: common speech."""
    DAY_AFTER = "on the day after"
    """The age is reached on the day after: Civil Code 1.118-1.119."""


def _as_birth(value: dt.date | str | Span | None) -> Span | None:
    if value is None or isinstance(value, Span):
        return value
    if not isinstance(value, str):
        day = as_day(value, "born")
        return Span(day, day)
    if not DAY_MONTH_OR_YEAR.fullmatch(value):
        raise InvalidDate(
            f"born is {shown(value)}: give a day, a month or a year, for example '2004-02-29', "
            f"'2004-02' or '2004'; or a Span.",
            value=value,
        )
    return Span.of(value, "born")


def _as_ages(value: int | tuple[int, int] | None) -> tuple[int, int] | None:
    if value is None:
        return None
    bounds = value if isinstance(value, tuple) else (value, value)
    if len(bounds) != 2 or not all(map(_is_age, bounds)) or bounds[0] > bounds[1]:  # noqa: PLR2004
        raise InvalidInput(
            f"age is {shown(value)}: give whole years from 0 to {OLDEST}, or two of them, the "
            f"lower first, for example age=15 or age=(14, 15).",
            value=value,
        )
    return bounds


def _is_age(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= OLDEST


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
    """The day of birth, or the days on one of which it was; ``None`` where not stated."""
    age: tuple[int, int] | None = attrs.field(default=None, converter=_as_ages)
    """The lowest and the highest stated age; ``None`` where none is stated."""

    def reached(self, years: int, on: dt.date | str, reading: Reading | None = None) -> Answer:
        """Whether the person has reached an age on a day; a stated age is the age on that day.

        Raises:
            InvalidInput: *years* is no age, or as :meth:`ages` says.
            InvalidDate: *on* is no day.

        >>> import lt_childlaw as law
        >>> law.Person(born="2004").reached(16, "2021-01-01")
        <Answer.YES: 'yes'>
        """
        if not _is_age(years):
            raise InvalidInput(
                f"the age is {shown(years)}: give whole years from 0 to {OLDEST}.", value=years
            )
        lowest, highest = self.ages(on, reading)
        if lowest < years <= highest:
            return Answer.UNDETERMINED
        return Answer.YES if years <= lowest else Answer.NO

    def ages(self, on: dt.date | str, reading: Reading | None = None) -> tuple[int, int]:
        """The lowest and the highest age possible on a day.

        Raises:
            InvalidInput: the person is born after the day or older than anybody becomes, or the
                birth date and the stated age contradict each other.
            InvalidDate: *on* is no day.

        >>> import lt_childlaw as law
        >>> law.Person(born="2004").ages("2020-05-01")
        (15, 16)
        """
        day = as_day(on)
        check_reading(reading)
        lowest, highest = self.age or (0, OLDEST)
        if self.born is None:
            return lowest, highest
        if self.born.first_day > day:
            raise InvalidInput(
                f"the person is born on {day_or_span(self.born)}, after the day {day}: check both.",
                born=self.born,
                on=day,
            )
        latest = min(self.born.last_day, day)
        youngest = _completed(latest, day, reading or Reading.DAY_AFTER)
        oldest = _completed(self.born.first_day, day, reading or Reading.ON_BIRTHDAY)
        if oldest < lowest or highest < youngest:
            read = f", if an age is reached {reading.value}," if reading else ""
            stated = f"not {_ages(*self.age)}" if self.age else f"over {OLDEST}"
            raise InvalidInput(
                f"a person born on {day_or_span(self.born)} is{read} {_ages(youngest, oldest)} "
                f"on {day}, {stated}: correct one of the dates or the age.",
                born=self.born,
                age=self.age,
                on=day,
            )
        return max(lowest, youngest), min(highest, oldest)

    def __str__(self) -> str:
        parts = []
        if self.born is not None:
            parts.append(f"born {day_or_span(self.born)}")
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
    if born is None:
        raise InvalidInput("born is None: give a day, a month or a year of birth.", value=born)
    return Person(born=born).reached(years, on, reading)


def aged(person: Person, days: Span, reading: Reading | None = None) -> Person:
    """The person with every age that was possible on one of the days, and no date of birth.

    Days on which a stated age cannot have been true are not counted.

    Raises:
        InvalidInput: on none of the days can the person have been as stated; the message quotes
            no date.
    """
    if person.born is None:
        return person
    born, stated = person.born, person.age or (0, OLDEST)
    first_day = max(days.first_day, born.first_day)
    if first_day > days.last_day:
        raise InvalidInput("nobody is born after the act: check both dates.", person=person)
    # Ages only grow, so the days on which the stated one can be true are found by halving.
    possible = range(first_day.toordinal(), days.last_day.toordinal() + 1)
    early = bisect.bisect_left(possible, stated[0], key=lambda day: _between(born, day, reading)[1])
    late = bisect.bisect_right(possible, stated[1], key=lambda day: _between(born, day, reading)[0])
    possible = possible[early:late]
    if not possible:
        wrong = (
            f"is anybody so old: nobody is over {OLDEST}. Check the date of birth"
            if person.age is None
            else "can the date of birth and the age both be true: check them"
        )
        raise InvalidInput(f"on no day of the act {wrong}, and the date of the act.", person=person)
    lowest = _between(born, possible[0], reading)[0]
    highest = _between(born, possible[-1], reading)[1]
    return Person(age=(max(lowest, stated[0]), min(highest, stated[1])))


def _between(born: Span, ordinal: int, reading: Reading | None) -> tuple[int, int]:
    """The lowest and the highest age on a day; beyond all ages for somebody older than that."""
    try:
        return Person(born=born).ages(dt.date.fromordinal(ordinal), reading)
    except InvalidInput:
        return OLDEST + 1, OLDEST + 1


def check_reading(reading: object) -> None:
    """Refuse what is no reading."""
    if reading is not None and not isinstance(reading, Reading):
        raise InvalidInput(
            f"reading is {shown(reading)}: give Reading.ON_BIRTHDAY, Reading.DAY_AFTER or None.",
            value=reading,
        )


def _completed(born: dt.date, on: dt.date, reading: Reading) -> int:
    """The years that somebody born on a day has completed on the same day or a later one."""
    years = on.year - born.year
    day = birthday(born, on.year)
    if years == 0 or on > day or (on == day and reading is Reading.ON_BIRTHDAY):
        return years
    return years - 1


def birthday(born: dt.date, year: int) -> dt.date:
    """The day of a year that matches the day of birth.

    Civil Code 1.119(3): where the month has no such day, its last day: 28 February for 29 February.
    """
    try:
        return born.replace(year=year)
    except ValueError:
        return born.replace(year=year, day=28)


def _ages(lowest: int, highest: int) -> str:
    if lowest == highest:
        return str(lowest)
    if (lowest == 0) is not (highest == OLDEST):  # open on one side: a class of people
        return f"under {highest + 1}" if lowest == 0 else f"{lowest} or older"
    return f"{lowest} to {highest}"
