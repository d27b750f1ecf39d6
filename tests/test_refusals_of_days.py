"""Days, spans and numbers that are refused: the error carries what was given, and says it."""

from __future__ import annotations

import datetime as dt

import pytest

import lt_childlaw as law
from lt_childlaw import Span
from lt_childlaw._absence import not_yet_in_force, repealed
from lt_childlaw._dates import read_span
from lt_childlaw._time import cut, day_or_span


@pytest.mark.parametrize("text", ["2012-02-30", "2012-13", "0000", "2012-02-30/2013"])
def test_a_day_that_the_calendar_does_not_have(text: str) -> None:
    with pytest.raises(law.InvalidDate, match=r" is no (day|month|year): ") as told:
        Span.parse(text)
    assert str(told.value).startswith(f"{text.removesuffix('/2013')} is no ")
    assert vars(told.value)["value"] == text


@pytest.mark.parametrize(
    ("value", "told"),
    [
        (2012, "2012, of type int"),
        (None, "None, of type NoneType"),
        (dt.date(2012, 5, 1), "datetime.date(2012, 5, 1), of type date"),
    ],
)
def test_a_span_is_text(value: object, told: str) -> None:
    with pytest.raises(law.InvalidDate) as error:
        Span.parse(value)  # type: ignore[arg-type]
    assert str(error.value).startswith(f"a span is {told}: give text such as ")
    assert vars(error.value)["value"] is value


@pytest.mark.parametrize("text", ["", "soon", "01.05.2012", "2012/2013/2014"])
def test_a_cell_that_means_no_day(text: str) -> None:
    with pytest.raises(law.InvalidDate) as told:
        read_span(text)
    assert str(told.value).startswith(f"'{text}' cannot be read as a day or period. Write ")
    assert vars(told.value)["value"] == text


def test_a_version_that_is_none_of_these() -> None:
    versions, other = law.during("2014")["309(2)"], law.on("2014-05-01")["149(1)"]
    with pytest.raises(law.InvalidInput) as told:
        versions.part(other)
    assert str(told.value) == "<ProvisionVersion 149(1) rape 2003-05-0… is none of these versions."
    assert vars(told.value)["version"] == other


def test_what_was_and_what_will_be_carry_their_day_and_their_act() -> None:
    """153(1) of XI-989 stood to 2014-03-24; XII-776 ended it."""
    version = law.on("2010-07-20")["153"]
    day = dt.date(2015, 1, 1)
    gone = repealed("153(1)", version, day)
    assert str(gone) == (
        "153(1) was no longer in force on 2015-01-01: XII-776 ended it on 2014-03-24, the last day."
    )
    assert {name: value for name, value in vars(gone).items() if name != "message"} == {
        "citation": "153(1)",
        "day": day,
        "last_day": dt.date(2014, 3, 24),
        "act": law.acts["XII-776"],
    }
    early = not_yet_in_force("153(1)", version, dt.date(2004, 1, 1))
    assert str(early) == (
        "153(1) was not in force on 2004-01-01: it came into force on 2010-07-20, with XI-989."
    )


def test_a_span_of_one_day_is_told_as_the_day() -> None:
    assert day_or_span(Span("2012-05-01", "2012-05-01")) == "2012-05-01"
    assert day_or_span(Span("2012-05-01", "2012-05-02")) == "2012-05-01/2012-05-02"


def test_a_span_is_cut_where_something_begins() -> None:
    span = Span("2012-05-01", "2012-05-04")
    days = [dt.date(2012, 5, day) for day in (1, 3, 4, 5)]
    assert list(map(str, cut(span, days))) == [
        "2012-05-01/2012-05-02",
        "2012-05-03/2012-05-03",
        "2012-05-04/2012-05-04",
    ]


def test_the_first_day_of_coverage_is_a_day_of_knowledge() -> None:
    """An act published later cannot be known: only what stood at the start is."""
    assert law.on("2003-05-01", known_at="2003-05-01").confirmed
    with pytest.raises(law.BeforeCoverage):
        law.on("2003-05-01", known_at="2003-04-30")


def test_a_timeline_says_of_which_day_it_has_nothing() -> None:
    day = dt.date(2014, 3, 24)
    with pytest.raises(law.NotYetInForce, match=r"^152-1\(1\) was not in force on 2014") as told:
        law.timeline("152-1(1)").on(day)
    assert (told.value.citation, told.value.day) == (law.Citation("152-1", 1), day)
    with pytest.raises(law.BeforeCoverage) as early:
        law.timeline("149(1)").on("2003-04-30")
    assert early.value.day == dt.date(2003, 4, 30)


@pytest.mark.parametrize("value", [5, None, dt.datetime(2012, 5, 1, tzinfo=dt.UTC), b"2012-05-01"])
def test_what_is_no_day_is_carried(value: object) -> None:
    with pytest.raises(law.InvalidDate) as told:
        law.on(value)  # type: ignore[arg-type]
    assert vars(told.value)["value"] is value
