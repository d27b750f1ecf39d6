"""Days and spans, mostly at the edges at which the law changes."""

from __future__ import annotations

import datetime as dt
import enum
from typing import TYPE_CHECKING

from dateutil.relativedelta import relativedelta
from hypothesis import strategies as st

from lt_childlaw._acts import Act
from lt_childlaw._errors import InvalidInput, shown
from lt_childlaw._persons import Person, birthday
from lt_childlaw._time import ONE_DAY, Span, as_day

from ._edges import days_of
from ._knobs import day_range, the_code

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hypothesis.strategies import DrawFn, SearchStrategy

    from lt_childlaw._code import Code

_NEAR = 2
"""How many days off a day still counts as near it."""
_SOME_DAYS = 40
"""Longer than any month, so that a few days can lie over its end."""


def days(
    *,
    first: dt.date | str | None = None,
    last: dt.date | str | None = None,
    near: dt.date | str | Act | Person | None = None,
    confirmed: bool | None = True,
    code: Code | None = None,
) -> SearchStrategy[dt.date]:
    """Days, most of them at an edge.

    An edge is the first day of a version and the day before it, the first day of the coverage, the
    horizon and the day after it, a day on which the General Part changes and the day before it,
    29 February, and the 28th of the year after. Shrinks towards *first*, by way of the edges.

    Args:
        first: the first day; without one the first day of the coverage. It may lie before that.
        last: the last day; without one the horizon.
        near: only days at most two days off this day, off a day on which this act was published or
            commences, or off a birthday of this person. Shrinks towards the earliest such day
            itself.
        confirmed: ``True``: up to the horizon; ``False``: beyond it, for ten years if no *last* is
            given; ``None``: both.
        code: the data set, if not the shipped one.

    Raises:
        InvalidInput: the knobs contradict each other, or no day is left.
        InvalidDate: a bound is no day.

    >>> import lt_childlaw as law
    >>> from hypothesis import find
    >>> from lt_childlaw import strategies
    >>> str(find(strategies.days(), lambda day: law.on(day)["153"].victim.age.years == 16))
    '2014-03-25'
    >>> str(find(strategies.days(near="2014-03-25"), lambda day: True))
    '2014-03-25'
    """
    asked = the_code(code)
    wanted = day_range(asked, first=first, last=last, confirmed=confirmed)
    if near is None:
        return days_of(asked, wanted)
    return st.sampled_from(_off(_targets(near, wanted), wanted))


def _targets(near: object, wanted: Span) -> list[dt.date]:
    """The days that a knob names, in order of time."""
    if isinstance(near, Act):
        parts = [near.published, *(part.day for part in near.commencements)]
        return sorted({day for day in parts if day is not None})
    if isinstance(near, Person):
        born = near.born
        if born is None or born.first_day != born.last_day:
            raise InvalidInput(
                "near is a person whose day of birth is not known, so that the birthdays are not "
                "known either: give one with a day, for example Person(born='2004-02-29').",
                value=near,
            )
        years = range(max(born.first_day.year, wanted.first_day.year), wanted.last_day.year + 1)
        return [birthday(born.first_day, year) for year in years]
    return [as_day(near, "near")]


def _off(targets: Iterable[dt.date], wanted: Span) -> list[dt.date]:
    """The days themselves, then those one day off, then two, as far as they are wanted."""
    found = {
        dt.date.fromordinal(number): None
        for off in sorted(range(-_NEAR, _NEAR + 1), key=abs)
        for day in targets
        if wanted.first_day.toordinal() <= (number := day.toordinal() + off)
        and number <= wanted.last_day.toordinal()
    }
    if not found:
        raise InvalidInput(
            f"no day near the given one lies from {wanted.first_day} to {wanted.last_day}: give "
            f"another one as near, or another first and last."
        )
    return list(found)


def spans(
    *,
    first: dt.date | str | None = None,
    last: dt.date | str | None = None,
    across: dt.date | str | None = None,
    most_days: int | None = None,
    confirmed: bool | None = True,
    code: Code | None = None,
) -> SearchStrategy[Span]:
    """Spans with one unknown day: single days, whole months and years, and any others.

    First and last days are mostly at the edges that :func:`days` names. Shrinks towards the single
    day *first*; with *across* towards the two days beside the amendment.

    Args:
        first: the first day that a span may have; without one the first day of the coverage.
        last: the last day that a span may have; without one the horizon.
        across: the first day of an amendment: each span holds it and the day before it.
        most_days: the most days of a span; without one there is no limit.
        confirmed: ``True``: up to the horizon; ``False``: beyond it; ``None``: both.
        code: the data set, if not the shipped one.

    Raises:
        InvalidInput: the knobs contradict each other, or no span is left.
        InvalidDate: a bound is no day.

    >>> from hypothesis import find
    >>> from lt_childlaw import strategies
    >>> find(strategies.spans(), lambda span: True)
    Span('2003-05-01/2003-05-01')
    >>> find(strategies.spans(across="2025-02-01"), lambda span: True)
    Span('2025-01-31/2025-02-01')
    """
    asked = the_code(code)
    wanted = day_range(asked, first=first, last=last, confirmed=confirmed)
    least = 1 if across is None else 2
    longest = _length(wanted) if most_days is None else most_days
    if isinstance(longest, bool) or not isinstance(longest, int) or longest < least:
        raise InvalidInput(
            f"most_days is {shown(most_days)}: give {least} or more"
            f"{'' if across is None else ', since each span holds the day before as well'}.",
            value=most_days,
        )
    if across is None:
        return _spans(asked, wanted, longest)
    turn = as_day(across, "across")
    if not wanted.first_day < turn <= wanted.last_day:
        raise InvalidInput(
            f"across is {turn}, and no span from {wanted.first_day} to {wanted.last_day} holds it "
            f"and the day before: give another day, or another first and last.",
            across=turn,
        )
    return _across(wanted, turn, longest)


# All spans take the same number of choices, so that none is the simpler for that alone.


@st.composite
def _spans(draw: DrawFn, code: Code, wanted: Span, longest: int) -> Span:
    # First how long, then when: a short span is simpler than an early one.
    kind = draw(st.sampled_from(_Kind))
    few = draw(st.integers(0, _SOME_DAYS))
    day = draw(days_of(code, wanted))
    room = min((wanted.last_day - day).days, longest - 1)
    any_day = draw(days_of(code, Span(day, day + room * ONE_DAY)))
    whole = _whole(kind, day)
    if whole is not None and _fits(whole, wanted, longest):
        return whole
    return Span(day, any_day if kind is _Kind.ANY else day + min(few, room) * ONE_DAY)


@st.composite
def _across(draw: DrawFn, wanted: Span, turn: dt.date, longest: int) -> Span:
    kind = draw(st.sampled_from(_Kind))
    most = _SOME_DAYS if kind is _Kind.FEW else _length(wanted)
    before = min((turn - wanted.first_day).days, longest - 1, draw(st.integers(1, most)))
    after = min((wanted.last_day - turn).days, longest - 1 - before, draw(st.integers(0, most)))
    whole = _whole(kind, turn)
    if whole is not None and whole.first_day < turn and _fits(whole, wanted, longest):
        return whole
    return Span(turn - before * ONE_DAY, turn + after * ONE_DAY)


class _Kind(enum.Enum):
    """The spans that people write."""

    FEW = "a day or a few"
    ANY = "any two days"
    MONTH = "a calendar month"
    YEAR = "a calendar year"


def _whole(kind: _Kind, day: dt.date) -> Span | None:
    """The month or the year that holds a day, where the kind asks for one."""
    month, year = month_and_year(day)
    return month if kind is _Kind.MONTH else year if kind is _Kind.YEAR else None


def month_and_year(day: dt.date) -> list[Span]:
    """The calendar month of a day, and its calendar year."""
    month = Span(day.replace(day=1), day + relativedelta(day=31))
    return [month, Span(day.replace(month=1, day=1), day.replace(month=12, day=31))]


def _fits(part: Span, wanted: Span, longest: int) -> bool:
    inside = wanted.first_day <= part.first_day and part.last_day <= wanted.last_day
    return inside and _length(part) <= longest


def _length(span: Span) -> int:
    return (span.last_day - span.first_day).days + 1
