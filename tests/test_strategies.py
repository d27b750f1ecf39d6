"""Days and spans for users' own tests: valid, mostly at the edges, and simple when they fail."""

from __future__ import annotations

import calendar
import datetime as dt
import functools
from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import strategies as st

import lt_childlaw as law
from lt_childlaw import strategies
from tests import facts, own_general
from tests.drawing import drawn, simplest
from tests.strategies import HORIZON, ONE_DAY, START

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

AMENDMENTS = sorted({dt.date.fromisoformat(row["first_day"]) for row in facts.VERSIONS} - {START})
MAIN = {START, HORIZON, *AMENDMENTS, *(day - ONE_DAY for day in AMENDMENTS)}


@pytest.fixture
def own(tmp_path: Path) -> law.Code:
    """An invented code, covered from 2011-01-01 to 2022-12-31, amended in 2014 and 2018."""
    return law.Code.from_directory(own_general.write(tmp_path))


def month_end(day: dt.date) -> int:
    return calendar.monthrange(day.year, day.month)[1]


def share(days: Iterable[dt.date], edges: set[dt.date]) -> float:
    held = [day in edges for day in days]
    return sum(held) / len(held)


# Days


@functools.cache
def many_days() -> tuple[dt.date, ...]:
    return tuple(drawn(strategies.days(), 3000))


def test_days_lie_in_the_coverage_up_to_the_horizon() -> None:
    days = many_days()
    assert all(type(day) is dt.date and START <= day <= HORIZON for day in days)


def test_most_days_are_edges_and_each_edge_of_the_articles_is_hit() -> None:
    days = many_days()
    assert share(days, MAIN) > 0.4
    counted = Counter(days)
    assert min(counted[day] for day in MAIN) >= 2


def test_the_measure_can_fail() -> None:
    """Days drawn evenly miss the edges, so the test above proves something."""
    days = drawn(st.dates(START, HORIZON), 1000)
    assert share(days, MAIN) < 0.1
    assert min(Counter(days)[day] for day in MAIN) == 0


def test_other_edges_are_hit_as_well() -> None:
    days = {str(day) for day in many_days()}
    # 29 February, and the birthday in a common year of who was born on it.
    assert len(days & {f"{year}-02-29" for year in (2004, 2008, 2012, 2016, 2020, 2024)}) >= 3
    assert len(days & {f"{year}-02-28" for year in (2005, 2009, 2013, 2017, 2021, 2025)}) >= 3
    # Fines changed on 2017-10-06 (art. 47), limitation on 2010-06-29 (art. 95).
    assert days & {"2017-10-05", "2017-10-06"}
    assert days & {"2010-06-28", "2010-06-29"}


def test_days_off_the_edges_are_drawn_too() -> None:
    days = many_days()
    assert 1 - share(days, MAIN) > 0.1
    # More than there are edges.
    assert len(set(days)) > 150


def test_days_keep_their_bounds() -> None:
    days = drawn(strategies.days(first="2014-03-20", last=dt.date(2014, 3, 26)), 1000)
    assert {str(day) for day in days} == {f"2014-03-{number}" for number in range(20, 27)}
    assert set(drawn(strategies.days(first="2012-05-01", last="2012-05-01"))) == {
        dt.date(2012, 5, 1)
    }
    before = drawn(strategies.days(first="2003-04-01"), 1500)
    assert {START - ONE_DAY, START} < set(before)
    assert min(before) >= dt.date(2003, 4, 1)


def test_days_beyond_the_horizon_and_on_both_sides() -> None:
    beyond = drawn(strategies.days(confirmed=False))
    assert min(beyond) == HORIZON + ONE_DAY
    assert max(beyond) <= dt.date(2036, 7, 2)
    both = drawn(strategies.days(confirmed=None), 3000)
    assert {HORIZON, HORIZON + ONE_DAY} < set(both)
    far = drawn(strategies.days(first="2100-01-01", last=dt.date.max, confirmed=False))
    assert dt.date.max in far
    assert drawn(strategies.days(first="2100-01-01", confirmed=None))[0] == dt.date(2100, 1, 1)


def test_days_near_a_day_an_act_and_birthdays() -> None:
    near = drawn(strategies.days(near="2025-02-01"))
    assert {str(day) for day in near} == {
        "2025-01-30", "2025-01-31", "2025-02-01", "2025-02-02", "2025-02-03",
    }  # fmt: skip
    # Published on 2024-11-12, in force on 2025-02-01.
    act = set(drawn(strategies.days(near=law.acts["XIV-3060"])))
    assert act == {dt.date(2024, 11, 12) + shift * ONE_DAY for shift in range(-2, 3)} | set(near)
    person = law.Person(born="2004-02-29")
    birthdays = set(drawn(strategies.days(near=person, first="2021-01-01", last="2024-12-31"), 500))
    assert birthdays == {
        day + shift * ONE_DAY
        for day in (
            dt.date(2021, 2, 28), dt.date(2022, 2, 28), dt.date(2023, 2, 28), dt.date(2024, 2, 29),
        )
        for shift in range(-2, 3)
    }  # fmt: skip
    # Nobody has a birthday before the birth.
    early = drawn(strategies.days(near=law.Person(born="2012-05-01"), last="2014-12-31"), 400)
    assert min(early) == dt.date(2012, 4, 29)


def test_days_near_something_keep_their_bounds() -> None:
    days = drawn(strategies.days(near="2025-02-01", first="2025-02-01"))
    assert {str(day) for day in days} == {"2025-02-01", "2025-02-02", "2025-02-03"}


def test_a_failing_day_becomes_the_first_one_that_fails() -> None:
    assert simplest(strategies.days()) == START
    for turn in AMENDMENTS:
        assert simplest(strategies.days(), lambda day, turn=turn: day >= turn) == turn  # type: ignore[misc]
    assert simplest(strategies.days(confirmed=False)) == HORIZON + ONE_DAY
    near = strategies.days(near="2014-03-25")
    assert simplest(near) == dt.date(2014, 3, 25)
    assert simplest(near, lambda day: day < dt.date(2014, 3, 25)) == dt.date(2014, 3, 24)


def test_days_of_another_code(own: law.Code) -> None:
    days = drawn(strategies.days(code=own), 1000)
    assert (min(days), max(days)) == (dt.date(2011, 1, 1), dt.date(2022, 12, 31))
    turns = {dt.date(2014, 6, 1), dt.date(2018, 1, 1)}
    edges = {*turns, *(day - ONE_DAY for day in turns), min(days), max(days)}
    assert edges <= set(days)
    assert share(days, edges) > 0.4
    amended = simplest(strategies.days(code=own), lambda day: day >= dt.date(2014, 5, 31))
    assert amended == dt.date(2014, 5, 31)


@pytest.mark.parametrize(
    ("knobs", "told"),
    [
        ({"first": "2014-01-02", "last": "2014-01-01"}, "2014-01-01, lies before the first, 2014"),
        ({"last": "2003-04-30"}, "lies before the first, 2003-05-01"),
        ({"first": "2030-01-01"}, "lie beyond the horizon, 2026-07-02"),
        ({"last": "2030-01-01"}, "give confirmed=None for both"),
        ({"last": "2012-01-01", "confirmed": False}, "do not all lie beyond the horizon"),
        ({"first": "2012-01-01", "confirmed": False}, "give later days, or confirmed=None"),
        ({"confirmed": "yes"}, "confirmed is 'yes': give True, False, or None"),
        ({"code": "shipped"}, "code is 'shipped': give a Code"),
        ({"near": "2012-01-01", "first": "2013-01-01"}, "no day near the given one lies from 2013"),
        ({"near": law.Person(born="2004")}, "whose day of birth is not known"),
        ({"near": law.Person(age=15)}, "whose day of birth is not known"),
        ({"near": law.Person(born="2020-01-01"), "last": "2019-01-01"}, "no day near"),
    ],
)
def test_knobs_of_days_that_contradict_each_other(knobs: dict[str, Any], told: str) -> None:
    with pytest.raises(law.InvalidInput, match=told):
        strategies.days(**knobs)


@pytest.mark.parametrize("knob", ["first", "last", "near"])
def test_what_is_no_day_is_refused_by_name(knob: str) -> None:
    with pytest.raises(law.InvalidDate, match=f"^{knob}: '2012' is not a day in ISO form"):
        strategies.days(**{knob: "2012"})  # type: ignore[arg-type]


# Spans


def test_spans_of_all_kinds_are_drawn() -> None:
    spans = drawn(strategies.spans(), 1500)
    lengths = [(span.last_day - span.first_day).days + 1 for span in spans]
    assert all(span.first_day >= START and span.last_day <= HORIZON for span in spans)
    assert 1 in lengths
    assert max(lengths) > 3000
    texts = {str(span) for span in spans}
    assert sum(f"{year}-01-01/{year}-12-31" in texts for year in range(2004, 2026)) >= 5
    assert sum(f"{day:%Y-%m}-01/{day:%Y-%m}-{month_end(day)}" in texts for day in AMENDMENTS) >= 3
    both_sides = [
        sum(span.first_day < turn <= span.last_day for span in spans) for turn in AMENDMENTS
    ]
    assert min(both_sides) >= 3
    assert share([span.first_day for span in spans], MAIN) > 0.25


def test_spans_keep_their_bounds() -> None:
    spans = drawn(strategies.spans(first="2014-03-20", last="2014-04-30", most_days=10), 300)
    assert min(span.first_day for span in spans) == dt.date(2014, 3, 20)
    assert max(span.last_day for span in spans) == dt.date(2014, 4, 30)
    assert max((span.last_day - span.first_day).days + 1 for span in spans) == 10
    assert all(span.first_day == span.last_day for span in drawn(strategies.spans(most_days=1), 50))
    assert all(span.first_day > HORIZON for span in drawn(strategies.spans(confirmed=False), 50))


def test_spans_across_an_amendment_hold_both_sides() -> None:
    turn = dt.date(2025, 2, 1)
    spans = drawn(strategies.spans(across="2025-02-01"), 300)
    assert all(turn - ONE_DAY in span and turn in span for span in spans)
    assert law.Span.parse("2025") in spans
    assert len(set(spans)) > 50
    short = drawn(strategies.spans(across=turn, most_days=3), 200)
    assert set(short) == {
        law.Span("2025-01-30", "2025-02-01"),
        law.Span("2025-01-31", "2025-02-01"),
        law.Span("2025-01-31", "2025-02-02"),
    }
    # 2004-02-13 and the day after lie in one month.
    assert law.Span.parse("2004-02") in drawn(strategies.spans(across="2004-02-14"), 300)


def test_a_failing_span_becomes_a_short_and_early_one() -> None:
    assert simplest(strategies.spans()) == law.Span(START, START)
    across = strategies.spans(across="2025-02-01")
    assert simplest(across) == law.Span("2025-01-31", "2025-02-01")
    pair = strategies.spans(first="2012-07-14", last="2015-12-31", most_days=2)
    assert simplest(pair, lambda span: not law.during(span)["153"].agree) == law.Span(
        "2014-03-24", "2014-03-25"
    )


def test_spans_of_another_code(own: law.Code) -> None:
    for span in drawn(strategies.spans(code=own), 100):
        assert dt.date(2011, 1, 1) <= span.first_day <= span.last_day <= dt.date(2022, 12, 31)
    with pytest.raises(law.InvalidInput, match="holds it and the day before"):
        strategies.spans(across="2025-02-01", code=own)


@pytest.mark.parametrize(
    ("knobs", "told"),
    [
        ({"most_days": 0}, "most_days is 0: give 1 or more"),
        ({"most_days": True}, "most_days is True"),
        ({"most_days": "ten"}, "most_days is 'ten'"),
        ({"across": "2025-02-01", "most_days": 1}, "give 2 or more, since each span holds the day"),
        ({"across": "2003-05-01"}, "across is 2003-05-01, and no span from 2003-05-01"),
        ({"across": "2025-02-01", "first": "2025-02-01"}, "give another day"),
        ({"first": "2014-01-02", "last": "2014-01-01"}, "lies before the first"),
    ],
)
def test_knobs_of_spans_that_contradict_each_other(knobs: dict[str, Any], told: str) -> None:
    with pytest.raises(law.InvalidInput, match=told):
        strategies.spans(**knobs)
