"""Plain scans of the tables of expected facts, and Hypothesis strategies for the tests.

Days, spans and citations come from the library's own strategies, which ``test_strategies`` proves;
here they are given the bounds of the tables, and what only these tests need.
"""

from __future__ import annotations

import datetime as dt
import functools
from typing import TYPE_CHECKING

from hypothesis import settings
from hypothesis import strategies as st

import lt_childlaw as law
from lt_childlaw import strategies
from tests import facts

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

START, HORIZON = dt.date(2003, 5, 1), dt.date(2026, 7, 2)
ONE_DAY = dt.timedelta(days=1)

repeatable = settings(derandomize=True, deadline=None, database=None)
"""Every run tries the same examples, so that a failure is a failure of the change at hand. How many
is for the profile to say: see ``conftest``."""

VERSIONS = [row for row in facts.VERSIONS if row["role"] != "GAP"]
GAPS = [row for row in facts.VERSIONS if row["role"] == "GAP"]
NUMBERS = sorted({facts.number(row) for row in VERSIONS})
ARTICLES = sorted({row["article"] for row in VERSIONS})
PROVISIONS = sorted({row["provision"] for row in VERSIONS})
ACTS = {row["number"]: row for row in facts.ACTS}


def scan(day: dt.date, known_at: dt.date = dt.date.max) -> dict[str, facts.Row]:
    """The expected versions in force on a day by number, from the acts published by another."""
    return {
        facts.number(row): row
        for row in VERSIONS
        if row["first_day"] <= str(day)
        and published(row["introduced_by"]) <= known_at
        and (
            not row["last_day"]
            or str(day) <= row["last_day"]
            or published(row["ended_by"]) > known_at
        )
    }


@functools.cache
def published(number: str) -> dt.date:
    """The day on which an act was published."""
    return dt.date.fromisoformat(ACTS[number]["published"])


def in_gap(article: str, day: dt.date) -> bool:
    """Whether the text of an article on a day is one of those not read."""
    return any(row["article"] == article and str(day) <= row["last_day"] for row in GAPS)


def version_id(row: facts.Row) -> str:
    """The id of an expected version."""
    return f"{row['provision']}@{row['first_day']}"


def edges(first: dt.date, last: dt.date) -> list[dt.date]:
    """The days on which anything begins, ends or is published, and the days beside them."""
    days = {dt.date.fromisoformat(row["first_day"]) for row in facts.VERSIONS}
    days |= {dt.date.fromisoformat(row["published"]) for row in facts.ACTS if row["published"]}
    days |= {START, HORIZON, dt.date(2004, 2, 29), dt.date.min, dt.date.max}
    beside = {
        dt.date.fromordinal(number)
        for day in days
        for number in range(day.toordinal() - 1, day.toordinal() + 2)
        if first.toordinal() <= number <= last.toordinal()
    }
    return sorted(beside)


def days(first: dt.date = START, last: dt.date = HORIZON) -> SearchStrategy[dt.date]:
    """Days, most of them at the edges, with those on which an act is published."""
    beside = st.sampled_from(edges(first, last) or [first])
    return strategies.days(first=first, last=last, confirmed=None) | beside


def spans(first: dt.date = START, last: dt.date = HORIZON) -> SearchStrategy[law.Span]:
    """Spans of one day or more."""
    return strategies.spans(first=first, last=last, confirmed=None)


def short_spans() -> SearchStrategy[law.Span]:
    """Spans of up to forty-one days, also over the start of coverage."""
    return strategies.spans(first=START - 20 * ONE_DAY, last=HORIZON, most_days=41)


def numbers() -> SearchStrategy[str]:
    """Numbers of paragraphs that stand in the data."""
    return strategies.citations().map(str)


def subjects() -> SearchStrategy[str]:
    """Numbers of paragraphs and articles, some of which the data does not hold."""
    others = st.sampled_from([*ARTICLES, "999", "60(1)(14)"])
    return strategies.citations(known=None).map(str) | others


def writings(number: str) -> SearchStrategy[str | law.Citation]:
    """Ways in which people write the number of a paragraph, and the citation itself."""
    return st.just(law.Citation.parse(number)) | strategies.writings(number)


class Opaque:
    """A thing that no function expects, and whose own methods all fail."""

    __slots__ = ()

    def __repr__(self) -> str:
        raise RuntimeError("no repr")

    def __str__(self) -> str:
        raise RuntimeError("no text")

    def __eq__(self, other: object) -> bool:
        raise RuntimeError("no equality")

    __hash__ = None  # type: ignore[assignment]


def texts() -> SearchStrategy[str]:
    """Text of any kind: near a date, near a citation, and far from both."""
    return st.one_of(
        st.text(max_size=20),
        st.text(alphabet="0123456789()-.,;/¹² strdpBKArticle\n\N{EN DASH}", max_size=24),
        st.from_regex(r"[0-9]{1,5}(-[0-9]{1,3}){0,3}(/[0-9]{4}(-[0-9]{2})?)?", fullmatch=True),
        st.sampled_from(
            ["x" * 10_000, "1" * 10_000, "149(3) " * 2_000, "\N{ARABIC-INDIC DIGIT TWO}", "\ud800"]
        ),
        st.sampled_from([*NUMBERS, *ARTICLES, *PROVISIONS, "2012-05-01", "2012", "2012-05/2013"]),
    )


def anything() -> SearchStrategy[object]:
    """Objects of many types, most of them no answer to any question."""
    simple: SearchStrategy[object] = st.one_of(
        texts(),
        st.none(),
        st.booleans(),
        st.integers(),
        st.floats(),
        st.decimals(allow_nan=True),
        st.fractions(),
        st.binary(max_size=12),
        st.dates(),
        st.datetimes(),
        st.times(),
        st.timedeltas(),
        st.sampled_from(
            [law.Citation("149", 3), law.Citation("60", 1, 14), law.Span.parse("2012")]
        ),
        st.builds(Opaque),
        st.sampled_from(
            [object(), 10**5000, float("nan"), ..., NotImplemented, range(3), len, str]
        ),
    )
    return st.one_of(
        simple,
        st.lists(simple, max_size=3),
        st.tuples(simple),
        st.dictionaries(st.text(max_size=3), simple, max_size=2),
    )
