"""A remark with its citation: what is assumed, what matters beside, what a court must decide."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    import datetime as dt

    from ._dated import DatedFact
    from ._general import Rule


NO_DAYS = "../.."


@attrs.frozen(kw_only=True)
class Remark:
    """Something to be said beside an answer, and where it stands in the law.

    >>> import lt_childlaw as law
    >>> print(law.limitation("150(4)", committed_on="2015-03-01").assumptions[-2])
    Limitation runs ... to the day of the judgment. (95(2), 2010-06-29/..)
    """

    text: str
    """What is to be said, in our own words."""
    cites: str | None = None
    """Where it stands; ``None`` where it follows from the facts given."""
    period: str | None = None
    """First and last day of that version of the rule."""

    def __str__(self) -> str:
        if self.cites is None:
            return self.text
        # A rule whose days were not read says so in its text.
        period = f", {self.period}" if self.period and self.period != NO_DAYS else ""
        return f"{self.text} ({self.cites}{period})"


def remark_on(fact: DatedFact, text: str, day: dt.date) -> Remark:
    """A remark that rests on a dated fact, with its references that are stale on the day."""
    stale = " ".join(f"Stale reference: {reference}" for reference in fact.stale_on(day))
    return Remark(text=f"{text} {stale}".strip(), cites=fact.cites, period=fact.period)


def remark_of(rule: Rule, day: dt.date) -> Remark:
    """A rule in its own words, or why it is not known."""
    text = rule.summary if rule.known else f"Not known: {rule.title}. {rule.reason}"
    return remark_on(rule, text, day)
