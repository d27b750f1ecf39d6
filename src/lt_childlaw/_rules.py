"""Reading rules of the General Part: what they list, what is doubtful, answers put together.

A number is listed literally. Where the content behind a listed number has moved, neither the
offence that now bears the number nor the one that bore it is settled: nothing is repaired.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._persons import Answer
from ._provisions import Verification
from ._remarks import remark_of, remark_on

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Container, Iterator

    from ._citation import Citation
    from ._dated import DatedFact
    from ._general import GeneralPart, Rule
    from ._remarks import Remark


def names(places: Container[Citation], citation: Citation) -> bool:
    """Whether places hold a paragraph, or its whole article, which stands for all its offences."""
    return citation in places or citation.whole_article in places


def listed(
    fact: DatedFact, places: Container[Citation], citation: Citation, day: dt.date
) -> Answer:
    """Whether a rule that lists places is about an offence, so numbered on the day."""
    for reference in fact.stale_on(day):
        if str(citation) in (reference.says, reference.means):
            return Answer.UNDETERMINED
    return Answer.YES if names(places, citation) else Answer.NO


def listing(answer: Answer, citation: Citation) -> str:
    """What :func:`listed` came to, in words."""
    return {
        Answer.YES: f"It lists {citation}.",
        Answer.NO: f"It does not list {citation}.",
        Answer.UNDETERMINED: f"Whether it is about {citation} is not settled.",
    }[answer]


def every(*answers: Answer) -> Answer:
    """YES if all are, NO if any is."""
    return _first((Answer.NO, Answer.UNDETERMINED, Answer.YES), answers)


def either(*answers: Answer) -> Answer:
    """YES if any is, NO if all are."""
    return _first((Answer.YES, Answer.UNDETERMINED, Answer.NO), answers)


def _first(order: tuple[Answer, ...], answers: tuple[Answer, ...]) -> Answer:
    return min(answers, key=order.index)


def rules(general: GeneralPart, day: dt.date, *wanted: str) -> Iterator[Rule]:
    """The rules of these names that stand on a day, in this order."""
    found = (general.rule(name, day) for name in wanted)
    return (rule for rule in found if rule is not None)


def remarks(general: GeneralPart, day: dt.date, *wanted: str) -> tuple[Remark, ...]:
    """The same rules as remarks in their own words."""
    return tuple(remark(rule, "", day) for rule in rules(general, day, *wanted))


def remark(rule: Rule, more: str, day: dt.date) -> Remark:
    """A rule in its own words, with more said of it and with its doubts and stale references."""
    return remark_on(rule, words(rule, more), day) if rule.known else remark_of(rule, day)


def words(rule: Rule, more: str = "") -> str:
    """What a rule says, more on it, and how it was read where that leaves doubts."""
    doubtful = rule.first_day is None or rule.verification is Verification.INFERRED
    return " ".join(filter(None, (rule.summary, more, *(rule.notes if doubtful else ()))))
