"""The possible births of somebody of an age between two, against the ages of each birth."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lt_childlaw import Person, Reading, Span
from lt_childlaw._births import births
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


def years_before(day: dt.date, years: int) -> dt.date:
    return (
        Span.parse(f"{day.year - years}-{day:%m}").last_day
        if ((day.month, day.day) == (2, 29))
        else day.replace(year=day.year - years)
    )


@st.composite
def persons(draw: st.DrawFn, day: dt.date) -> Person:
    kind = draw(st.sampled_from(["nothing", "born", "aged", "both"]))
    age = draw(AGES) if kind in {"aged", "both"} else None
    if kind in {"nothing", "aged"}:
        return Person(age=age)
    near = years_before(day, draw(st.integers(0, 20))) + draw(st.integers(-3, 3)) * ONE_DAY
    last = near + draw(st.sampled_from([0, 0, 1, 400])) * ONE_DAY
    return Person(born=Span(near, last), age=age)


def expected(
    day: dt.date, person: Person, ages: tuple[int, int], reading: Reading | None
) -> list[dt.date]:
    """Every birth, within 21 years, of somebody who may be of a fitting age on the day."""
    stated = person.age or ages
    low, high = max(ages[0], stated[0]), min(ages[1], stated[1])
    born = person.born or Span(years_before(day, 21), day)
    found = []
    for birth in born:
        if birth <= day:
            youngest, oldest = Person(born=birth).ages(day, reading)
            if low <= high and youngest <= high and low <= oldest:
                found.append(birth)
    return found


@repeatable
@given(spans(DAYS), AGES, READINGS, st.data())
def test_the_births_are_those_not_refuted(
    committed: Span, ages: tuple[int, int], reading: Reading | None, data: st.DataObject
) -> None:
    person = data.draw(persons(committed.first_day))
    found = births(committed, person, ages, reading)
    days = {day: expected(day, person, ages, reading) for day in committed}
    fitting = [day for day, possible in days.items() if possible]
    if not fitting:
        assert found is None
        return
    assert found is not None
    assert found.committed == Span(fitting[0], fitting[-1])
    for span, day in ((found.first, fitting[0]), (found.last, fitting[-1])):
        assert list(span) == days[day]


@pytest.mark.parametrize("year", [1, 5])
def test_births_before_the_calendar_are_none(year: int) -> None:
    day = dt.date(year, 6, 1)
    found = births(Span(day, day), Person(), (0, 17), None)
    assert found is not None
    assert found.first.last_day == day
    assert found.first.first_day.year == 1
