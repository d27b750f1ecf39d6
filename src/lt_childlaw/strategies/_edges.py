"""Whole numbers that lie at edges most of the time: days, ages and terms are drawn as such."""

from __future__ import annotations

import calendar
import datetime as dt
import functools
import itertools
from typing import TYPE_CHECKING

from hypothesis import strategies as st

from lt_childlaw._dated import days_of_change
from lt_childlaw._time import ONE_DAY

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hypothesis.strategies import DrawFn, SearchStrategy

    from lt_childlaw._code import Code
    from lt_childlaw._time import Span

_STAY = 3
"""Of four numbers, three stay at the edge that was drawn, and one is a step or more after it."""
_HEAVIER = 2
"""The days of the articles weigh twice as much as all other edges together."""
_DAYS_OF_A_YEAR = 365


def numbers(edges: Iterable[int], least: int, most: int) -> SearchStrategy[int]:
    """Numbers between two bounds, mostly at an edge; an edge named more than once weighs more.

    Both bounds are edges. Shrinks towards the least edge.
    """
    marks = sorted([least, most, *(edge for edge in edges if least <= edge <= most)])
    after = dict(itertools.pairwise([*sorted(set(marks)), most + 1]))
    return _numbers(tuple(marks), after)


@st.composite
def _numbers(draw: DrawFn, marks: tuple[int, ...], after: dict[int, int]) -> int:
    # Every edge takes two choices, whatever room is after it: Hypothesis takes fewer choices for
    # the simpler example.
    edge = draw(st.sampled_from(marks))
    stays = draw(st.integers(0, _STAY)) < _STAY
    room = after[edge] - edge
    return edge if stays or room == 1 else edge + draw(st.integers(1, room - 1))


def days_of(code: Code, days: Span, *, mostly_ends: bool = False) -> SearchStrategy[dt.date]:
    """Days of a span, mostly at the edges of a data set, or at its own; towards the first day."""
    first, last = days.first_day.toordinal(), days.last_day.toordinal()
    main, others = ([day for day in edges if first <= day <= last] for edges in _edges_of(code))
    weight = max(1, _HEAVIER * len(others) // max(1, len(main)))
    edges = [*(main * weight), *others]
    ends = [first, last] * (len(edges) // 2) if mostly_ends else []
    return _dates(numbers([*edges, *ends], first, last))


@st.composite
def _dates(draw: DrawFn, ordinals: SearchStrategy[int]) -> dt.date:
    # Composed and not mapped, here and elsewhere: a failing example then shows the value itself.
    return dt.date.fromordinal(draw(ordinals))


@functools.lru_cache(maxsize=8)
def _edges_of(code: Code) -> tuple[list[int], list[int]]:
    """The days beside which the law of the articles changes, and the days of everything else."""
    coverage = code.coverage()
    timelines = [code.timeline(provision=name) for name in code.provisions]
    main = {period.first_day for timeline in timelines for period in timeline.periods}
    main |= {coverage.first_day, coverage.confirmed_until + ONE_DAY}
    others = days_of_change(code.general().facts) - main
    leap_days = _leap_days(coverage.first_day.year, coverage.confirmed_until.year)
    return _with_the_day_before(main), [*_with_the_day_before(others), *leap_days]


def _with_the_day_before(days: Iterable[dt.date]) -> list[int]:
    return sorted({day.toordinal() - before for day in days for before in (0, 1)})


def _leap_days(first_year: int, last_year: int) -> list[int]:
    """Each 29 February, and the 28th of the year after: the birthday of who was born on it."""
    leap_years = filter(calendar.isleap, range(first_year, last_year + 1))
    leap_days = [dt.date(year, 2, 29) for year in leap_years]
    return [day.toordinal() + later for day in leap_days for later in (0, _DAYS_OF_A_YEAR)]
