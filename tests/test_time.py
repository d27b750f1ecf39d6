"""Civil days and spans: what is read, and what is refused and how.

Only the last day of a year or month written as ``2012`` or ``2012-02`` rests on python-dateutil.
"""

from __future__ import annotations

import calendar
import copy
import datetime as dt
import pickle
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

import lt_childlaw as law
from lt_childlaw._time import as_day
from tests.strategies import Opaque, repeatable, spans

MAY_DAY = dt.date(2012, 5, 1)
ARABIC = {ord("0") + digit: ord("\N{ARABIC-INDIC DIGIT ZERO}") + digit for digit in range(10)}
FULLWIDTH = {ord("0") + digit: ord("\N{FULLWIDTH DIGIT ZERO}") + digit for digit in range(10)}


class Timestamp(dt.datetime):
    """A datetime of another library, such as that of pandas."""


class FakeDate(dt.date):
    """A date of another library, such as those that freeze the clock."""


class Text(str):
    """Text of another library."""

    __slots__ = ()


# A single day

WRONG_TYPES: list[tuple[object, str]] = [
    (None, "None, of type NoneType"),
    (20120501, "20120501, of type int"),
    (True, "True, of type bool"),
    (float("nan"), "nan, of type float"),
    (float("inf"), "inf, of type float"),
    (b"2012-05-01", "b'2012-05-01', of type bytes"),
    (dt.time(12, 0), "of type time"),
    (dt.timedelta(days=1), "of type timedelta"),
    (["2012-05-01"], "['2012-05-01'], of type list"),
    (law.Span(MAY_DAY, MAY_DAY), "of type Span"),
    (Opaque(), "a Opaque, of type Opaque"),
    (10**5000, "a int, of type int"),
]

NOT_ISO = [
    "",
    " ",
    " 2012-05-01",
    "2012-05-01 ",
    "2012-05-01\n",
    "2012-05-01T00:00",
    "2012-5-1",
    "12-05-01",
    "20120501",
    "2012-W18-2",
    "2012W182",
    "2012-122",
    "01.05.2012",
    "2012.05.01",
    "2012 m. gegužės 1 d.",
    "2012-05-0\N{ARABIC-INDIC DIGIT ONE}",
    "2012-05-01".translate(ARABIC),
    "2012-05-01".translate(FULLWIDTH),
    "2012-05-01".replace("-", "\N{HYPHEN}"),
    "-2012-05-01",
    "+2012-05-01",
    "10000-01-01",
    "2012-05-01\x00",
    "\ud800",
    "today",
    "nan",
]

NO_SUCH_DAY = [
    "2012-02-30",
    "2011-02-29",
    "1900-02-29",
    "2012-04-31",
    "2012-13-01",
    "2012-00-01",
    "2012-05-00",
    "2012-05-32",
    "0000-01-01",
]


@pytest.mark.parametrize(("value", "told"), WRONG_TYPES, ids=lambda item: type(item).__name__)
def test_no_day_by_its_type(value: object, told: str) -> None:
    with pytest.raises(law.InvalidDate) as caught:
        as_day(value)
    assert caught.value.value is value  # type: ignore[attr-defined]
    assert str(caught.value).startswith("day is ")
    assert told in str(caught.value)
    assert "give a datetime.date, or ISO text such as '2012-05-01'" in str(caught.value)


@pytest.mark.parametrize(
    "value",
    [
        dt.datetime(2012, 5, 1),  # noqa: DTZ001 (a datetime without a zone is refused as well)
        dt.datetime(2012, 5, 1, tzinfo=dt.UTC),
        Timestamp(2012, 5, 1),
    ],
)
def test_a_datetime_is_refused_with_the_reason(value: dt.datetime) -> None:
    with pytest.raises(law.InvalidDate, match=r"known_at is a datetime \(.*2012, 5, 1") as caught:
        as_day(value, "known_at")
    assert "whole civil days" in str(caught.value)
    assert "depends on its zone" in str(caught.value)
    assert ".date()" in str(caught.value)
    assert "Europe/Vilnius" in str(caught.value)
    for ask in (law.on, law.during, law.Span.of):
        with pytest.raises(law.InvalidDate):
            ask(value)


@pytest.mark.parametrize("text", NOT_ISO)
def test_text_that_is_not_iso(text: str) -> None:
    with pytest.raises(law.InvalidDate) as caught:
        as_day(text)
    assert str(caught.value) == (
        f"{text!r} is not a day in ISO form. Write year-month-day, for example '2012-05-01'."
    )
    assert caught.value.value == text  # type: ignore[attr-defined]


@pytest.mark.parametrize("text", ["2012", "2012-05", "2012/2013", "2012-05-01/2012-05-31"])
def test_text_that_names_a_span(text: str) -> None:
    told = rf"^'{text}' is not a day in ISO form\. It names a span of days: use during\('{text}'\)"
    with pytest.raises(law.InvalidDate, match=told):
        as_day(text)


@pytest.mark.parametrize("text", NO_SUCH_DAY)
def test_text_that_names_no_real_day(text: str) -> None:
    with pytest.raises(law.InvalidDate, match=rf"^{text} is no day: [^:]+\.$") as caught:
        as_day(text)
    assert caught.value.value == text  # type: ignore[attr-defined]


NOT_IN_THE_CALENDAR = [
    ("2012-02-30", "2012-02-30 is no day: February 2012 has 29 days."),
    ("2011-02-29", "2011-02-29 is no day: February 2011 has 28 days."),
    ("2012-05-00", "2012-05-00 is no day: May 2012 has 31 days."),
    ("9999-12-32", "9999-12-32 is no day: December 9999 has 31 days."),
    ("0001-02-30", "0001-02-30 is no day: February 0001 has 28 days."),
    ("1900-02-29", "1900-02-29 is no day: February 1900 has 28 days."),
    ("2012-13-01", "2012-13-01 is no day: a year has 12 months."),
    ("2012-00-31", "2012-00-31 is no day: a year has 12 months."),
    ("0000-01-01", "0000-01-01 is no day: the first year is 0001."),
]


@pytest.mark.parametrize(("text", "told"), NOT_IN_THE_CALENDAR)
def test_a_day_that_does_not_exist_is_told_with_what_does(text: str, told: str) -> None:
    for ask in (as_day, law.on, law.during, law.Span.parse, law.Span.of):
        with pytest.raises(law.InvalidDate, match=f"^{re.escape(told)}$"):
            ask(text)
    for ask in (as_day, law.Span.of):
        with pytest.raises(law.InvalidDate, match=f"^judged_on: {re.escape(told)}$") as caught:
            ask(text, "judged_on")
        assert caught.value.value == text  # type: ignore[attr-defined]
    with pytest.raises(law.InvalidDate, match=f"^{re.escape(told)}$") as caught:
        law.Span.parse(f"2000/{text}")
    assert caught.value.value == f"2000/{text}"  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("2012-13", "2012-13 is no month: a year has 12 months."),
        ("2012-00", "2012-00 is no month: a year has 12 months."),
        ("0000-05", "0000-05 is no month: the first year is 0001."),
        ("0000", "0000 is no year: the first year is 0001."),
    ],
)
def test_a_month_or_year_that_does_not_exist_is_told_with_what_does(text: str, told: str) -> None:
    with pytest.raises(law.InvalidDate, match=f"^{re.escape(told)}$"):
        law.Span.parse(text)


@pytest.mark.parametrize(
    ("month", "name", "days"),
    [
        (1, "January", 31), (2, "February", 28), (3, "March", 31), (4, "April", 30),
        (5, "May", 31), (6, "June", 30), (7, "July", 31), (8, "August", 31),
        (9, "September", 30), (10, "October", 31), (11, "November", 30), (12, "December", 31),
    ],
)  # fmt: skip
def test_every_month_is_told_by_its_name(month: int, name: str, days: int) -> None:
    with pytest.raises(law.InvalidDate, match=f" is no day: {name} 2011 has {days} days\\.$"):
        as_day(f"2011-{month:02}-{days + 1}")


def test_long_text_is_not_repeated() -> None:
    with pytest.raises(law.InvalidDate) as caught:
        as_day("9" * 10_000)
    assert len(str(caught.value)) < 200
    assert "9…" in str(caught.value)


def test_days_that_are_read() -> None:
    assert as_day(MAY_DAY) is MAY_DAY
    assert as_day("2012-05-01") == as_day(Text("2012-05-01")) == MAY_DAY
    assert as_day(FakeDate(2012, 5, 1)) == MAY_DAY
    assert as_day("2012-02-29") == dt.date(2012, 2, 29)
    assert (as_day("0001-01-01"), as_day("9999-12-31")) == (dt.date.min, dt.date.max)


@repeatable
@given(st.dates())
def test_a_day_reads_back_from_its_text(day: dt.date) -> None:
    assert as_day(str(day)) == as_day(day) == day


# Spans

FORMS = [
    ("2012", "2012-01-01", "2012-12-31"),
    ("2012-02", "2012-02-01", "2012-02-29"),
    ("2011-02", "2011-02-01", "2011-02-28"),
    ("1900-02", "1900-02-01", "1900-02-28"),
    ("2000-02", "2000-02-01", "2000-02-29"),
    ("2012-04", "2012-04-01", "2012-04-30"),
    ("2012-12", "2012-12-01", "2012-12-31"),
    ("2012-05-01", "2012-05-01", "2012-05-01"),
    ("2008/2013-06", "2008-01-01", "2013-06-30"),
    ("2012-05/2012-05-01", "2012-05-01", "2012-05-01"),
    ("2012-05-31/2012", "2012-05-31", "2012-12-31"),
    ("2012-02-29/2012-02", "2012-02-29", "2012-02-29"),
    ("2012/2012", "2012-01-01", "2012-12-31"),
    ("0001", "0001-01-01", "0001-12-31"),
    ("9999", "9999-01-01", "9999-12-31"),
    ("9999-12", "9999-12-01", "9999-12-31"),
    ("0001/9999", "0001-01-01", "9999-12-31"),
]

NO_SPANS = [
    "",
    "/",
    "2012/",
    "/2012",
    "2012/2013/2014",
    "2012//2013",
    "2012-5",
    "201205",
    "2012-W18",
    "2012-05-01\n",
    "2012\n/2013",
    "2012 / 2013",
    "2012\N{EN DASH}2013",
    "2012-2013",
    "2012-Q1",
    "2012".translate(ARABIC),
    "2012/..",
    "10000",
    "in 2012",
    "2012-05-01T00:00/2012-05-02",
]


@pytest.mark.parametrize(("text", "first", "last"), FORMS)
def test_forms_of_a_span(text: str, first: str, last: str) -> None:
    span = law.Span.parse(text)
    assert (str(span.first_day), str(span.last_day)) == (first, last)
    assert span == law.Span.of(text) == law.Span(first, last)


@pytest.mark.parametrize("year", [1900, 2003, 2004, 2100, 9999])
def test_every_month_ends_on_its_last_day(year: int) -> None:
    for month in range(1, 13):
        last_day = law.Span.parse(f"{year}-{month:02}").last_day
        assert last_day == dt.date(year, month, calendar.monthrange(year, month)[1])


@pytest.mark.parametrize("text", NO_SPANS)
def test_text_that_is_no_span(text: str) -> None:
    with pytest.raises(law.InvalidDate) as caught:
        law.Span.parse(text)
    assert str(caught.value) == (
        f"{text!r} is not a span: write '2012', '2012-05', '2012-05-01', or two of these with a "
        f"slash between, for example '2012-05/2013'."
    )
    with pytest.raises(law.InvalidDate) as named:
        law.Span.of(text, "committed_on")
    assert str(named.value) == f"committed_on: {caught.value}"


@pytest.mark.parametrize("text", ["2012-13", "2012-00/2013", "2011-02-29", "0000", "2012/2013-13"])
def test_a_span_of_no_real_days(text: str) -> None:
    with pytest.raises(law.InvalidDate, match=r" is no (day|month|year): ") as caught:
        law.Span.parse(text)
    assert caught.value.value == text  # type: ignore[attr-defined]


@pytest.mark.parametrize("value", [None, 2012, 2012.0, float("nan"), b"2012", MAY_DAY, Opaque()])
def test_only_text_is_parsed(value: object) -> None:
    with pytest.raises(law.InvalidDate, match=r"^a span is .* give text such as '2012'") as caught:
        law.Span.parse(value)  # type: ignore[arg-type]
    assert caught.value.value is value  # type: ignore[attr-defined]


@pytest.mark.parametrize("value", [None, 2012, float("nan"), b"2012", ("2012", "2013"), Opaque()])
def test_no_span_by_its_type(value: object) -> None:
    with pytest.raises(law.InvalidDate, match=f"^span is .* of type {type(value).__name__}:"):
        law.Span.of(value)
    with pytest.raises(law.InvalidDate, match=r"^first day is "):
        law.Span(value, "2012-05-01")  # type: ignore[arg-type]
    with pytest.raises(law.InvalidDate, match=r"^last day is "):
        law.Span("2012-05-01", value)  # type: ignore[arg-type]


def test_a_bound_is_one_day() -> None:
    with pytest.raises(law.InvalidDate, match=r"^first day: '2012' is not a day in ISO form"):
        law.Span("2012", "2013")


@pytest.mark.parametrize("text", ["2012-05-02/2012-05-01", "2013/2012", "2012-06/2012-05-31"])
def test_a_reversed_span(text: str) -> None:
    with pytest.raises(law.InvalidDate, match=r"ends on .*, before it begins on .*: give the earl"):
        law.Span.parse(text)


def test_a_reversed_span_carries_its_days() -> None:
    with pytest.raises(law.InvalidDate) as caught:
        law.Span("2012-05-02", MAY_DAY)
    facts = caught.value
    assert facts.first_day == dt.date(2012, 5, 2)  # type: ignore[attr-defined]
    assert facts.last_day == MAY_DAY  # type: ignore[attr-defined]


def test_a_span_of_one_day() -> None:
    span = law.Span.of(MAY_DAY)
    assert span == law.Span(MAY_DAY, "2012-05-01") == law.Span.of("2012-05-01")
    assert list(span) == [MAY_DAY]
    assert law.Span.of(span) is span


def test_the_last_days_of_the_calendar() -> None:
    last = law.Span("9999-12-30", dt.date.max)
    assert list(last) == [dt.date(9999, 12, 30), dt.date.max]
    assert list(law.Span(dt.date.max, dt.date.max)) == [dt.date.max]


def test_containment() -> None:
    span = law.Span.parse("2012-05")
    assert MAY_DAY in span
    assert "2012-05-31" in span
    assert "2012-04-30" not in span
    assert dt.date(2012, 6, 1) not in span
    moment = dt.datetime(2012, 5, 1, tzinfo=dt.UTC)
    for value in (None, moment, "2012-05", float("nan"), Opaque(), span):
        with pytest.raises(law.InvalidDate):
            _ = value in span  # type: ignore[operator]


@repeatable
@given(spans(dt.date.min, dt.date.max))
def test_a_span_reads_back_from_its_text(span: law.Span) -> None:
    assert law.Span.parse(str(span)) == span
    assert str(span) == f"{span.first_day.isoformat()}/{span.last_day.isoformat()}"
    assert repr(span) == f"Span({str(span)!r})"
    again = pickle.loads(pickle.dumps(span))  # noqa: S301 (our own bytes)
    assert again == copy.deepcopy(span) == span
    assert hash(again) == hash(span)


@repeatable
@given(spans(), st.dates(dt.date(2003, 1, 1), dt.date(2027, 1, 1)))
def test_iteration_and_containment_agree(span: law.Span, day: dt.date) -> None:
    days = list(span)
    assert len(days) == (span.last_day - span.first_day).days + 1
    assert (days[0], days[-1]) == (span.first_day, span.last_day)
    assert days == sorted(set(days))
    assert (day in span) == (day in days)
