"""Persons of whose age more or less is known, mostly about an age that matters in law."""

from __future__ import annotations

import datetime as dt
import enum
import functools
from typing import TYPE_CHECKING, cast

import attrs
from dateutil.relativedelta import relativedelta
from hypothesis import strategies as st

from lt_childlaw._births import births
from lt_childlaw._errors import InvalidInput, shown
from lt_childlaw._persons import Person, Reading, birthday
from lt_childlaw._time import ONE_DAY, Span, as_day

from ._edges import numbers
from ._knobs import members, the_code, yes_no_or_both

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from hypothesis.strategies import DrawFn, SearchStrategy

    from lt_childlaw._births import Births
    from lt_childlaw._code import Code
    from lt_childlaw._provisions import PersonCondition

OLDEST = 90
"""The highest age where none is asked for."""
_MAJORITY = "majority"
"""The threshold that parts adults from minors."""
_FIRST_YEAR = dt.MINYEAR + 132
"""From here on everybody alive was born within the calendar."""
_MONTHS_OF_YEAR = 12


class Known(enum.Enum):
    """What is known of the age of a person who is drawn.

    >>> from lt_childlaw import strategies
    >>> strategies.Known("birth month")
    <Known.BIRTH_MONTH: 'birth month'>
    """

    AGE = "age"
    """The age at the time of the act."""
    AGES = "age range"
    """The lowest and the highest age at the time of the act."""
    BIRTH_DATE = "birth date"
    """The day of birth."""
    BIRTH_MONTH = "birth month"
    """The month of birth."""
    BIRTH_YEAR = "birth year"
    """The year of birth."""
    NOTHING = "nothing"
    """Nothing at all; drawn only where asked for."""


def persons(
    *,
    age: int | tuple[int, int] | None = None,
    adult: bool | None = None,
    around: int | None = None,
    on: dt.date | str | None = None,
    known: Known | str | Iterable[Known | str] | None = None,
    code: Code | None = None,
) -> SearchStrategy[Person]:
    """Persons, mostly about an age that the data names, and on the day or beside a birthday.

    Where ages are asked for, what is known of each person makes it **certain** that the age on
    the day lies among them: somebody drawn for ``adult=True`` is not on the 18th birthday, on
    which the age is undetermined. Draw with *around* for those who are. Shrinks towards a stated
    age, and towards the youngest.

    Args:
        age: the age in whole years, or the lowest and the highest; without one from 0 to 90.
        adult: ``True``: adults; ``False``: minors; ``None``: both.
        around: persons who just reached an age, just did not, or of whom it is not certain: the
            year before it, the year after it, and the birthday itself most of the time.
        on: the day on which the ages count, that of the act; without one the last confirmed day.
        known: what is known of a person, a member of :class:`Known` or its text, or several;
            without one anything but nothing, as far as it can make the ages certain.
        code: the data set with the ages that matter, if not the shipped one.

    Raises:
        InvalidInput: the knobs contradict each other, or what is to be known of a person can
            never make the ages certain.
        InvalidDate: *on* is no day.

    >>> from hypothesis import find
    >>> from lt_childlaw import strategies
    >>> find(strategies.persons(adult=True), lambda person: True)
    Person(aged 18)
    >>> births = strategies.persons(around=16, on="2014-03-25", known="birth date")
    >>> find(births, lambda person: person.ages("2014-03-25") == (15, 16))
    Person(born 1998-03-25)
    """
    asked = the_code(code)
    day = asked.coverage().confirmed_until if on is None else as_day(on, "on")
    require_births(day)
    lowest, highest = _ages(asked, day, age, adult=yes_no_or_both("adult", adult), around=around)
    matters = (*ages_of(asked), lowest, highest + 1) if around is None else (around,)
    wanted = _Wanted(day, lowest, highest, matters)
    if known is None:
        made = [_drawn(form, wanted) for form in Known if form is not Known.NOTHING]
        return st.one_of([one for one in made if one is not None])
    forms = members(Known, "known", known)
    by_form = {form: _drawn(form, wanted) for form in forms}
    if (age, adult, around) == (None, None, None):
        by_form[Known.NOTHING] = st.just(Person())
    never = [form.value for form in forms if by_form[form] is None]
    if never:
        raise InvalidInput(
            f"known is {' and '.join(never)}, which never makes it certain that somebody is of the "
            f"age asked for, {lowest} to {highest} on {day}: ask for more ages, or let more be "
            f"known.",
            known=known,
        )
    return st.one_of([one for form in forms if (one := by_form[form]) is not None])


def require_births(day: dt.date) -> None:
    """Refuse a day on which somebody alive was born before the calendar begins, or at its end."""
    if not _FIRST_YEAR <= day.year < dt.MAXYEAR:
        raise InvalidInput(
            f"no ages can be counted on {day}, at an end of the calendar: give another day.",
            day=day,
        )


def _ages(
    code: Code,
    day: dt.date,
    age: int | tuple[int, int] | None,
    *,
    adult: bool | None,
    around: int | None,
) -> tuple[int, int]:
    """The lowest and the highest age that all knobs leave."""
    stated = Person(age=age).age or (0, OLDEST)
    asked = [stated]
    if around is not None:
        threshold, same = Person(age=around).age or stated
        if threshold != same or threshold == 0:
            raise InvalidInput(
                f"around is {shown(around)}: give one age of 1 year or more.", value=around
            )
        asked.append((threshold - 1, threshold))
    if adult is not None:
        majority = _majority(code, day)
        asked.append((majority, max(majority, stated[1])) if adult else (0, majority - 1))
    lowest, highest = max(low for low, _ in asked), min(high for _, high in asked)
    if highest < lowest:
        raise InvalidInput(
            f"nobody is of all the ages that age={age}, adult={adult} and around={around} ask for: "
            f"leave one out, or give others.",
            age=age,
            adult=adult,
            around=around,
        )
    return lowest, highest


def _majority(code: Code, day: dt.date) -> int:
    for threshold in code.general().thresholds:
        if threshold.name == _MAJORITY and threshold.age and threshold.holds_on(day):
            return threshold.age
    raise InvalidInput(
        f"the data names no age of majority on {day}, which adult asks for: give "
        f"age=(18, 90) or the like instead."
    )


@attrs.frozen
class _Wanted:
    """The ages that persons certainly are to have on a day, and the ages that matter."""

    day: dt.date
    lowest: int
    highest: int
    matters: tuple[int, ...]

    @property
    def edges(self) -> list[int]:
        """The ages that matter, and those of a year less."""
        return [age - less for age in self.matters for less in (0, 1)]

    @property
    def births(self) -> tuple[dt.date, dt.date]:
        """The births of the youngest and the oldest.

        The youngest has reached the lowest age even if it is reached on the day after the birthday;
        the oldest has not reached the one above the highest even if it is reached on the birthday.
        """
        on, ages = Span(self.day, self.day), (self.lowest, self.highest)
        late = cast("Births", births(on, Person(), ages, Reading.DAY_AFTER))
        early = cast("Births", births(on, Person(), ages, Reading.ON_BIRTHDAY))
        return late.first.last_day, early.first.first_day

    @property
    def birthdays(self) -> list[dt.date]:
        """The births of those who reach an age that matters on the day or on one beside it."""
        return [
            birthday(self.day, self.day.year - age) + shift * ONE_DAY
            for age in self.matters
            for shift in (-1, 0, 1)
        ]


def _drawn(form: Known, wanted: _Wanted) -> SearchStrategy[Person] | None:
    """Persons of whom that much is known; ``None`` where it cannot make the ages certain."""
    match form:
        case Known.AGE:
            ages = numbers(wanted.edges, wanted.lowest, wanted.highest)
            return st.builds(Person, age=ages)
        case Known.AGES:
            return _age_ranges(wanted) if wanted.lowest < wanted.highest else None
        case Known.BIRTH_DATE:
            return _born(wanted, dt.date.toordinal, _day)
        case Known.BIRTH_MONTH:
            return _born(wanted, _month_number, _month)
        case Known.BIRTH_YEAR:
            return _born(wanted, lambda day: day.year, _year)
    return None


@st.composite
def _age_ranges(draw: DrawFn, wanted: _Wanted) -> Person:
    low = draw(numbers(wanted.edges, wanted.lowest, wanted.highest - 1))
    return Person(age=(low, draw(numbers(wanted.edges, low + 1, wanted.highest))))


def _born(
    wanted: _Wanted, number: Callable[[dt.date], int], part: Callable[[int], Span]
) -> SearchStrategy[Person] | None:
    """Persons born in a part of the calendar: a day, a month or a year; the youngest first."""
    youngest, oldest = wanted.births
    latest, earliest = number(youngest), number(oldest)
    # The whole part must be possible, as far as it lies before the day.
    latest -= min(part(latest).last_day, wanted.day) > youngest
    earliest += part(earliest).first_day < oldest
    if latest < earliest:
        return None
    near = [latest - number(birth) for birth in wanted.birthdays]
    return _born_in(numbers(near, 0, latest - earliest), latest, part)


@st.composite
def _born_in(
    draw: DrawFn, back: SearchStrategy[int], latest: int, part: Callable[[int], Span]
) -> Person:
    return Person(born=part(latest - draw(back)))


def _day(number: int) -> Span:
    return Span(dt.date.fromordinal(number), dt.date.fromordinal(number))


def _month_number(day: dt.date) -> int:
    return day.year * _MONTHS_OF_YEAR + day.month - 1


def _month(number: int) -> Span:
    first = dt.date(number // _MONTHS_OF_YEAR, number % _MONTHS_OF_YEAR + 1, 1)
    return Span(first, first + relativedelta(day=31))


def _year(number: int) -> Span:
    return Span(dt.date(number, 1, 1), dt.date(number, 12, 31))


@functools.lru_cache(maxsize=8)
def ages_of(code: Code) -> tuple[int, ...]:
    """The ages that the data names, in thresholds and in what paragraphs ask of persons."""
    thresholds = code.general().thresholds
    found = {age for one in thresholds for age in (one.age, one.until) if age is not None}
    for name in code.provisions:
        for version in code.timeline(provision=name):
            for condition in (version.victim, version.offender, version.person_shown):
                found.update(_ages_in(condition))
    return tuple(sorted(found))


def _ages_in(condition: PersonCondition | None) -> Iterator[int]:
    while condition is not None:
        if condition.age is not None:
            yield condition.age.years
        condition = condition.or_else
