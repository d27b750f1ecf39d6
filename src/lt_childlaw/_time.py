"""Civil days and spans: what a day is here, and one unknown day in a span of days.

All dates of this library are civil dates of Lithuania. A ``datetime`` is refused: a law enters
into force for a whole day, and a time of day with its zone would make the day itself uncertain.
"""

from __future__ import annotations

import calendar
import datetime as dt
import re
from typing import TYPE_CHECKING

import attrs
from dateutil.relativedelta import relativedelta

from ._errors import InvalidDate, reworded, shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

ONE_DAY = dt.timedelta(days=1)

_ISO_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
DAY_MONTH_OR_YEAR = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
"""A day, a month or a year in ISO form, whether the calendar has it or not."""
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip


def as_day(value: object, name: str = "day") -> dt.date:
    """Read a civil day from a ``date`` or from ISO text such as ``2012-05-01``.

    *name* is what the message calls the value. Anything else raises
    :class:`~lt_childlaw.InvalidDate`.
    """
    if isinstance(value, str):
        return _day_from_text(value, name)
    if isinstance(value, dt.datetime):
        raise InvalidDate(
            f"{name} is a datetime ({shown(value)}): the law knows whole civil days only, and the "
            f"day of a time depends on its zone. Decide the day yourself, for example "
            f"with .date() after converting to Europe/Vilnius.",
            value=value,
        )
    if isinstance(value, dt.date):
        return value
    raise InvalidDate(
        f"{name} is {shown(value)}, of type {type(value).__name__}: give a datetime.date, or ISO "
        f"text such as '2012-05-01'.",
        value=value,
    )


def _day_from_text(text: str, name: str) -> dt.date:
    if not _ISO_DAY.fullmatch(text):
        hint = (
            f" It names a span of days: use during({shown(text)})."
            if name == "day" and (DAY_MONTH_OR_YEAR.fullmatch(text) or "/" in text)
            else " Write year-month-day, for example '2012-05-01'."
        )
        problem = f"{shown(text)} is not a day in ISO form.{hint}"
    else:
        try:
            return dt.date.fromisoformat(text)
        except ValueError:
            problem = _not_in_the_calendar(text)
    error = InvalidDate(problem, value=text)
    raise error if name == "day" else named(name, error)


def named(name: str, error: InvalidDate) -> InvalidDate:
    """The same error, which says of which value it is."""
    return reworded(error, f"{name}: {error}")


def _not_in_the_calendar(part: str) -> str:
    """Why there is no such day, month or year, and what there is."""
    year, month, _ = (int(number) for number in f"{part}-1-1".split("-")[:3])
    kind = ("year", "month", "day")[part.count("-")]
    if year < dt.MINYEAR:
        there_is = f"the first year is {dt.MINYEAR:04}"
    elif not 1 <= month <= len(_MONTHS):
        there_is = f"a year has {len(_MONTHS)} months"
    else:
        _, days = calendar.monthrange(year, month)
        there_is = f"{_MONTHS[month - 1]} {year:04} has {days} days"
    return f"{part} is no {kind}: {there_is}."


def _as_first_day(value: dt.date | str) -> dt.date:
    return as_day(value, "first day")


def _as_last_day(value: dt.date | str) -> dt.date:
    return as_day(value, "last day")


@attrs.frozen
class Span:
    """One unknown day between two days, both included.

    A span says that something happened on *one* day in it, and that the day is not known. An act
    that went on for that time is something else.

    Args:
        first_day: the first possible day, a ``date`` or ISO text.
        last_day: the last possible day, not before the first.

    Raises:
        InvalidDate: a bound is no day, or the last day lies before the first.

    >>> import lt_childlaw as law
    >>> law.Span("2013-05-01", "2013-07-31")
    Span('2013-05-01/2013-07-31')
    """

    first_day: dt.date = attrs.field(converter=_as_first_day)
    last_day: dt.date = attrs.field(converter=_as_last_day)

    def __attrs_post_init__(self) -> None:
        if self.last_day < self.first_day:
            raise InvalidDate(
                f"the span ends on {self.last_day}, before it begins on {self.first_day}: "
                f"give the earlier day first.",
                first_day=self.first_day,
                last_day=self.last_day,
            )

    @classmethod
    def parse(cls, text: str) -> Span:
        """Read ``2012``, ``2012-05``, ``2012-05-01``, or two of these with a slash between.

        Raises:
            InvalidDate: the text is none of these, or names no real day.

        >>> import lt_childlaw as law
        >>> law.Span.parse("2008/2013-06")
        Span('2008-01-01/2013-06-30')
        """
        if not isinstance(text, str):
            raise InvalidDate(
                f"a span is {shown(text)}, of type {type(text).__name__}: give text such as "
                f"'2012' or '2012-05/2013', or use Span.of for a day.",
                value=text,
            )
        first, slash, last = text.partition("/")
        first_day, last_day = _bounds(first, text)
        return cls(first_day, _bounds(last, text)[1] if slash else last_day)

    @classmethod
    def of(cls, value: object, name: str = "span") -> Span:
        """Read a span from a ``Span``, from text as :meth:`parse` does, or from a single day.

        *name* is what the message of an error calls the value.

        >>> import datetime, lt_childlaw as law
        >>> law.Span.of(datetime.date(2012, 5, 1))
        Span('2012-05-01/2012-05-01')
        """
        if isinstance(value, cls):
            return value
        if isinstance(value, str):
            try:
                return cls.parse(value)
            except InvalidDate as error:
                raise (error if name == "span" else named(name, error)) from None
        day = as_day(value, name)
        return cls(day, day)

    def __contains__(self, day: dt.date | str) -> bool:
        return self.first_day <= as_day(day) <= self.last_day

    def __iter__(self) -> Iterator[dt.date]:
        day = self.first_day
        while day < self.last_day:
            yield day
            day += ONE_DAY
        yield day

    def __str__(self) -> str:
        return f"{self.first_day}/{self.last_day}"

    def __repr__(self) -> str:
        return f"Span('{self}')"


def cut(span: Span, days: Iterable[dt.date]) -> Iterator[Span]:
    """The parts of a span, each of which begins on its first day or on one of the days."""
    first = span.first_day
    for day in sorted({day for day in days if span.first_day < day <= span.last_day}):
        yield Span(first, day - ONE_DAY)
        first = day
    yield Span(first, span.last_day)


def day_or_span(span: Span) -> str:
    """The text of a span; of a single day the day alone."""
    return str(span.first_day) if span.first_day == span.last_day else str(span)


def _bounds(part: str, whole: str) -> tuple[dt.date, dt.date]:
    """First and last day of a year, a month or a day written in ISO form."""
    match = DAY_MONTH_OR_YEAR.fullmatch(part)
    if match is None:
        raise InvalidDate(
            f"{shown(whole)} is not a span: write '2012', '2012-05', '2012-05-01', or two of "
            f"these with a slash between, for example '2012-05/2013'.",
            value=whole,
        )
    year, month, day = match.groups()
    try:
        first_day = dt.date(int(year), int(month or 1), int(day or 1))
    except ValueError:
        raise InvalidDate(_not_in_the_calendar(part), value=whole) from None
    if day:
        return first_day, first_day
    # One day before the same day of the next month or year, without leaving the calendar's end.
    return first_day, first_day + relativedelta(month=int(month) if month else 12, day=31)
