"""Days, spans, births and terms: every text that stands for a time."""

from __future__ import annotations

import lt_childlaw as law
from lt_childlaw._dates import read_span
from lt_childlaw._time import as_day
from proof.fuzz.holding import holds, refusing

SEEDS = tuple(
    text.encode()
    for text in (
        "2012", "2012-05", "2012-05-01", "2008/2013-06", "2012-02-29", "2012.05.01",
        "2012 m. 5 mėn.",
        "2012-2013", "20120501", "2012-05-01T00:00:00", "2012-05-01 \u2013 2013", "0001-01-01",
        "9999-12-31", "9999", "P1Y6M", "P15D", "P9999Y9999M9999D", "2003-04-30", "2026-07-03",
    )
)  # fmt: skip
WORDS = (
    "P", "Y", "M", "D", "P1Y", "P0D", "/", "-", ".", " - ", "\u2013", "T00:00", " 00:00:00.0", "m.",
    "mėn.", "d.", "2012", "-02-29", "-12-31", "0000", "9999", "00", "13", "31", "\u0662", "\u00a0",
)  # fmt: skip
CHANGES = ()  # a dictionary is enough: there is no structure to keep
LONGEST = 60


def one(data: bytes) -> None:
    """Read a text as a day, a span, a period of a register, a birth and a term."""
    text = data.decode("utf-8", "surrogateescape")
    with refusing(law.InvalidDate):
        day = as_day(text)
        holds(str(day) == text, "a day is read that is not written")
    with refusing(law.InvalidDate):
        _span(text, law.Span.parse(text))
    with refusing(law.InvalidDate):
        period = read_span(text)
        holds(read_span(str(period)) == period, "a period is read as another")
    with refusing(law.InvalidInput):
        person = law.Person(born=text)
        holds(person.born == law.Span.parse(text), "a birth is no span")
        law.age_reached(16, born=text, on="2012-05-01")
    with refusing(law.InvalidInput):
        term = law.Term.parse(text)
        holds(law.Term.parse(term.isoformat()) == term, "a term is read as another")
        holds(term <= term and str(term), "a term is not as long as itself")  # noqa: PLR0124 (total order)
    _ask(text)


def _span(text: str, span: law.Span) -> None:
    holds(law.Span.parse(str(span)) == span, "a span is read as another")
    holds(span.first_day <= span.last_day, "a span ends before it begins")
    holds(span.first_day in span and span.last_day in span, "a span without its ends")
    holds(law.Span.of(text) == span, "of and parse differ")
    holds(read_span(text) == span, "a register is read as another")


def _ask(text: str) -> None:
    with refusing(law.LawError):
        snapshot = law.on(text)
        holds(str(snapshot.day) == text, "another day was answered")
    with refusing(law.LawError):
        law.on("2012-05-01", known_at=text)
    with refusing(law.LawError):
        snapshots = law.during(text)
        holds(snapshots.span == law.Span.parse(text), "another span was answered")
    with refusing(law.LawError):
        law.during(text)["309(2)"]
