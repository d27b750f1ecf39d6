"""The possible births of somebody of an age between two, against the age of each birth."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lt_childlaw import Person, Reading, Span
from lt_childlaw._births import Births, births, or_younger
from tests.strategies import ONE_DAY, repeatable

READINGS = st.sampled_from([None, *Reading])
# Around 28 and 29 February, in leap years and others.
FEBRUARIES = [
    dt.date(year, 2, 27) + days * ONE_DAY for year in (2011, 2012, 2016, 2017) for days in range(4)
]
DAYS = st.one_of(st.sampled_from(FEBRUARIES), st.dates(dt.date(2004, 1, 1), dt.date(2020, 1, 1)))
AGES = st.tuples(st.integers(0, 19), st.integers(0, 19)).map(lambda ages: (min(ages), max(ages)))


@st.composite
def spans(draw: st.DrawFn, first: st.SearchStrategy[dt.date]) -> Span:
    day = draw(first)
    return Span(day, day + draw(st.sampled_from([0, 0, 1, 3, 30])) * ONE_DAY)


@st.composite
def persons(draw: st.DrawFn, day: dt.date) -> Person:
    kind = draw(st.sampled_from(["nothing", "born", "aged", "both"]))
    age = draw(AGES) if kind in {"aged", "both"} else None
    if kind in {"nothing", "aged"}:
        return Person(age=age)
    near = dt.date(day.year - draw(st.integers(0, 20)), day.month, min(day.day, 28))
    first = near + draw(st.integers(-3, 3)) * ONE_DAY
    return Person(
        born=Span(first, first + draw(st.sampled_from([0, 0, 1, 400])) * ONE_DAY), age=age
    )


def fits(
    birth: dt.date | Span, day: dt.date, bounds: tuple[int, int], reading: Reading | None
) -> bool:
    """Whether somebody so born may be of an age within the bounds on a day."""
    person = Person(born=birth)
    if person.born is None or person.born.first_day > day:
        return False
    youngest, oldest = person.ages(day, reading)
    return bounds[0] <= oldest and youngest <= bounds[1]


@settings(repeatable, max_examples=600)
@given(spans(DAYS), AGES, READINGS, st.data())
def test_the_births_are_those_not_refuted(
    committed: Span, ages: tuple[int, int], reading: Reading | None, data: st.DataObject
) -> None:
    person = data.draw(persons(committed.first_day))
    found = births(committed, person, ages, reading)
    stated = person.age or ages
    bounds = max(ages[0], stated[0]), min(ages[1], stated[1])
    fitting = [
        day
        for day in committed
        if bounds[0] <= bounds[1]
        and (person.born is None or fits(person.born, day, bounds, reading))
    ]
    if not fitting:
        assert found is None
        return
    assert found is not None
    assert found.committed == Span(fitting[0], fitting[-1])
    for span, day in ((found.first, fitting[0]), (found.last, fitting[-1])):
        first, last = span.first_day, span.last_day
        assert fits(first, day, bounds, reading)
        assert fits(last, day, bounds, reading)
        # Whoever is born a day earlier or later does not fit, or is not so born.
        born = person.born or Span(first - ONE_DAY, last + ONE_DAY)
        assert first == born.first_day or not fits(first - ONE_DAY, day, bounds, reading)
        assert last == born.last_day or not fits(last + ONE_DAY, day, bounds, reading)


@pytest.mark.parametrize(
    ("day", "ages", "first", "last"),
    [
        # On 29 February, who was born on 28 February had the birthday the day before.
        ("2012-02-29", (14, 16), "1995-03-01", "1998-02-28"),
        ("2012-02-28", (14, 16), "1995-02-28", "1998-02-28"),
        # Born on 29 February, the birthday of a common year is on the 28th.
        ("2014-02-28", (14, 16), "1997-02-28", "2000-02-29"),
        ("2014-02-27", (14, 16), "1997-02-27", "2000-02-27"),
        ("2013-02-28", (14, 16), "1996-02-28", "1999-02-28"),
        ("2013-03-01", (14, 16), "1996-03-01", "1999-03-01"),
        ("2012-05-01", (0, 17), "1994-05-01", "2012-05-01"),
    ],
)
def test_births_around_a_leap_day(day: str, ages: tuple[int, int], first: str, last: str) -> None:
    found = births(Span.of(day), Person(), ages, None)
    assert found is not None
    assert found.first == found.last == Span(first, last)


@pytest.mark.parametrize("year", [1, 5])
def test_no_birth_lies_before_the_calendar(year: int) -> None:
    found = births(Span.parse(f"{year:04}-06-01"), Person(), (0, 17), None)
    assert found is not None
    assert found.first == Span("0001-06-01", f"{year:04}-06-01")


def test_a_younger_person_adds_later_births_only() -> None:
    def of(*years: str) -> Births:
        first, last = map(Span.parse, years)
        return Births(committed=Span.parse("2014"), first=first, last=last)

    older, younger = of("1996/1997", "1997/1998"), of("1999/2000", "2000/2001")
    assert or_younger(older, younger) == of("1996/2000", "1997/2001")
    assert or_younger(younger, older) == younger
    assert or_younger(of("1996/1997", "1990/2005"), younger) == of("1996/2000", "1990/2005")
