"""Periods in words, in both languages."""

from __future__ import annotations

import datetime as dt

import pytest

import lt_childlaw as law
from lt_childlaw import lithuanian

FIRST, LAST = dt.date(2014, 3, 25), dt.date(2025, 1, 31)


@pytest.mark.parametrize(
    ("first", "last", "english", "in_lithuanian"),
    [
        (FIRST, LAST, "2014-03-25 to 2025-01-31", "nuo 2014-03-25 iki 2025-01-31"),
        ("2014-03-25", "2025-01-31", "2014-03-25 to 2025-01-31", "nuo 2014-03-25 iki 2025-01-31"),
        ("2025-02-01", None, "since 2025-02-01", "nuo 2025-02-01"),
        (None, "2005-06-29", "to 2005-06-29", "iki 2005-06-29"),
        (FIRST, "2014-03-25", "2014-03-25", "2014-03-25"),
    ],
)
def test_a_period_in_words(
    first: dt.date | str | None, last: dt.date | str | None, english: str, in_lithuanian: str
) -> None:
    assert law.format_period(first, last) == english
    assert lithuanian.format_period(first, last) == in_lithuanian


@pytest.mark.parametrize(
    ("first", "last", "error", "message"),
    [
        (None, None, law.InvalidInput, "a period without a first and a last day has no words"),
        ("2014-03-25", "2014-03-24", law.InvalidInput, "exchange them"),
        ("2014", None, law.InvalidDate, "first_day"),
        (None, "2014", law.InvalidDate, "last_day"),
        (dt.datetime(2014, 3, 25), None, law.InvalidDate, "whole civil days"),  # noqa: DTZ001
    ],
)
def test_what_is_no_period_is_refused(
    first: dt.date | str | None, last: str | None, error: type[law.LawError], message: str
) -> None:
    for say in (law.format_period, lithuanian.format_period):
        with pytest.raises(error, match=message):
            say(first, last)
