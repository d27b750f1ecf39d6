"""Days and periods as registers and spreadsheets write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import lt_childlaw as law
from lt_childlaw._dates import read_span

DAY = "2012-05-01/2012-05-01"
YEAR = "2012-01-01/2012-12-31"


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("2012-05-01", DAY),
        (" 2012-05-01 ", DAY),
        ("2012.05.01", DAY),
        ("2012.05.01.", DAY),
        ("2012/05/01", DAY),
        ("2012 05 01", DAY),
        ("2012-5-1", DAY),
        ("20120501", DAY),
        ("2012-05-01 00:00", DAY),
        ("2012-05-01 00:00:00", DAY),
        ("2012-05-01T00:00:00.000", DAY),
        ("2012 m. 05 mėn. 01 d.", DAY),
        ("2012", YEAR),
        ("2012 m.", YEAR),
        ("2012-05", "2012-05-01/2012-05-31"),
        ("2012/05", "2012-05-01/2012-05-31"),
        ("2012 m. 5 mėn.", "2012-05-01/2012-05-31"),
        ("2012/2013", "2012-01-01/2013-12-31"),
        ("2012-2013", "2012-01-01/2013-12-31"),
        ("2012 - 2013", "2012-01-01/2013-12-31"),
        ("2012–2013 m.", "2012-01-01/2013-12-31"),
        ("2012-05-01–2013-06-01", "2012-05-01/2013-06-01"),
        ("2008/2013-06", "2008-01-01/2013-06-30"),
        ("2005/2010-10", "2005-01-01/2010-10-31"),
    ],
)
def test_what_is_read(text: str, span: str) -> None:
    assert str(read_span(text)) == span


@pytest.mark.parametrize(
    "text",
    [
        "",
        "nan",
        "01.05.2012",
        "05/01/2012",
        "1.5.12",
        "2012-05-01 13:45",
        "summer of 2012",
        "2012/2013/2014",
        "apie 2012",
        "٢٠١٢",
        "2012" * 3000,
        "/",
    ],
)
def test_what_is_refused(text: str) -> None:
    with pytest.raises(law.InvalidDate, match="Write '2012'") as caught:
        read_span(text)
    assert len(str(caught.value)) < 200


@pytest.mark.parametrize("text", ["2012-13", "2012-02-30", "2012-05-00", "0000"])
def test_no_real_day(text: str) -> None:
    with pytest.raises(law.InvalidDate, match=f"^{text} is no (day|month|year): "):
        read_span(text)


def test_the_wrong_order() -> None:
    with pytest.raises(law.InvalidDate, match="give the earlier day first"):
        read_span("2013-2012")


@given(st.text(alphabet="0123456789-–/. mėnd:T", max_size=30))
def test_a_span_or_an_invalid_date(text: str) -> None:
    try:
        span = read_span(text)
    except law.InvalidDate:
        return
    assert span.first_day <= span.last_day
    assert read_span(str(span)) == span
