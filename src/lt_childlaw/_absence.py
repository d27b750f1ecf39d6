"""Finding the version that a citation names on a day, and saying why there is none.

The messages are part of the interface: each says what is missing, why, and what to do.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._citation import Citation
from ._errors import (
    BeforeCoverage,
    LawError,
    NotYetInForce,
    Repealed,
    TextNotKnown,
    UnknownCitation,
)
from ._facts import VersionFacts

if TYPE_CHECKING:
    import datetime as dt

    from ._index import Gap, Index
    from ._versions import ProvisionVersion


def find(index: Index, citation: Citation, day: dt.date) -> VersionFacts:
    """The version that a citation names on a day.

    A bare article names its offence paragraph where it has only one.

    Raises:
        LawError: there is none; the class and the message say why.
    """
    if day < index.start:
        raise before_coverage(index.start, day)
    if citation.paragraph is None:
        return _only_offence(index, citation, day)
    version = index.regime(day).get(str(citation))
    if version is None:
        raise _reason(index, citation, day)
    return version


def article_in_force(index: Index, citation: Citation, day: dt.date) -> tuple[VersionFacts, ...]:
    """The paragraphs of an article on a day, in order.

    Raises:
        LawError: the article is unknown, not in force, or in a gap.
    """
    if citation.paragraph is not None:
        raise UnknownCitation(
            f"{citation} names a paragraph, and an article is asked for: write "
            f"{citation.article!r}, or index the snapshot with '{citation}'.",
            citation=citation,
        )
    regime = index.regime(day)
    numbers = index.articles.get(citation.article, ())
    versions = tuple(regime[number] for number in numbers if number in regime)
    if not versions:
        raise _reason(index, citation, day)
    return versions


def before_coverage(start: dt.date, day: dt.date) -> BeforeCoverage:
    """The error for a day before the data begins."""
    return BeforeCoverage(
        f"{day} lies before {start}, the first day that the data covers: on that day the Criminal "
        f"Code of 2000 entered into force. Earlier acts fall under the earlier code and its "
        f"transitional rules, which this data does not hold.",
        day=day,
        first_day=start,
    )


def _only_offence(index: Index, citation: Citation, day: dt.date) -> VersionFacts:
    article_in_force(index, citation, day)
    offences = index.offences_of(citation.article, day)
    if len(offences) == 1:
        return offences[0]
    numbers = tuple(version.citation for version in offences)
    raise several_offences(index, citation, numbers, f" on {day}")


def never_named(index: Index, citation: Citation) -> UnknownCitation | None:
    """The error for a citation that names nothing on any day; ``None`` where it names something."""
    data = "the data" if index.known_at is None else f"what was published by {index.known_at}"
    numbers = index.articles.get(citation.article)
    if numbers is None:
        held = ", ".join(index.articles)
        problem = f"names an article that {data} does not hold: it holds {held}."
    elif citation.point is not None:
        paragraph = f"{citation.article}({citation.paragraph})"
        problem = f"names a point, and the data goes down to paragraphs: write '{paragraph}'."
    elif citation.paragraph is not None and str(citation) not in numbers:
        problem = (
            f"names nothing: article {citation.article} never had such a paragraph in {data}, "
            f"which holds {', '.join(numbers)}."
        )
    else:
        return None
    return UnknownCitation(
        f"{citation} {problem}{_other_reading(index, citation)}", citation=citation
    )


def several_offences(
    index: Index, citation: Citation, numbers: tuple[Citation, ...], when: str
) -> UnknownCitation:
    """The error for a bare article that does not name one paragraph."""
    return UnknownCitation(
        f"{citation} has {len(numbers)} offence paragraphs{when}, so the article alone does not "
        f"name one: write one of {', '.join(map(str, numbers))}.{_other_reading(index, citation)}",
        citation=citation,
        offered=numbers,
    )


def _reason(index: Index, citation: Citation, day: dt.date) -> LawError:
    """Why a citation names nothing on a day of the coverage."""
    gap = index.gap_on(citation.article, day)
    if gap is not None:
        return text_not_known(gap, citation, day)
    unknown = never_named(index, citation)
    if unknown is not None:
        return unknown
    numbers = index.articles[citation.article]
    return _not_in_force(
        index, citation, numbers if citation.paragraph is None else (str(citation),), day
    )


def _not_in_force(
    index: Index, citation: Citation, numbers: tuple[str, ...], day: dt.date
) -> LawError:
    """Earlier or later: the numbers are those of the paragraph, or all of the article."""
    versions = sorted(
        (version for number in numbers for version in index.numbers[number].versions),
        key=lambda version: version.first_day,
    )
    past = [version for version in versions if version.last_day and version.last_day < day]
    later = [version for version in versions if version.first_day > day]
    if not past:
        first = later[0]
        more = _elsewhere(index, citation, first, day) + _not_known_before(index, citation)
        return not_yet_in_force(citation, first, day, more + _other_reading(index, citation))
    last = max(past, key=lambda version: version.last_day or day)
    again = f" It names something again from {later[0].first_day}." if later else ""
    more = _elsewhere(index, citation, last, day) + again
    return repealed(citation, last, day, more + _other_reading(index, citation))


def not_yet_in_force(
    subject: object, first: VersionFacts | ProvisionVersion, day: dt.date, more: str = ""
) -> NotYetInForce:
    """The error for a day before the first version of a number or provision."""
    return NotYetInForce(
        f"{subject} was not in force on {day}: it came into force on {first.first_day}, with "
        f"{first.introduced_by}.{more}",
        citation=subject,
        day=day,
        first_day=first.first_day,
        act=first.introduced_by,
    )


def repealed(
    subject: object, last: VersionFacts | ProvisionVersion, day: dt.date, more: str = ""
) -> Repealed:
    """The error for a day after the last version of a number or provision."""
    return Repealed(
        f"{subject} was no longer in force on {day}: {last.ended_by} ended it on "
        f"{last.last_day}, the last day.{more}",
        citation=subject,
        day=day,
        last_day=last.last_day,
        act=last.ended_by,
    )


def _elsewhere(index: Index, citation: Citation, version: VersionFacts, day: dt.date) -> str:
    """Where the content of a number stood while the number was vacant."""
    number = index.number_on(version.provision, day)
    if number is None or citation.paragraph is None:
        return ""
    return (
        f" On that day its content ({version.provision}) was numbered {number}: write '{number}'."
    )


def _not_known_before(index: Index, citation: Citation) -> str:
    gaps = index.gaps_of(citation.article)
    if not gaps:
        return ""
    return (
        f" Whether anything was so numbered up to {gaps[-1].last_day} is not known: the text of "
        f"article {citation.article} was not read up to that day."
    )


def text_not_known(gap: Gap, citation: object, day: dt.date) -> TextNotKnown:
    """The error for a day in a gap; what was asked for is named as it is."""
    until = f"to {gap.last_day}" if gap.last_day else "on"
    return TextNotKnown(
        f"{citation} on {day} is not known: the text of article {gap.article} from "
        f"{gap.first_day} {until} was not read. {gap.reason} This does not mean that nothing was "
        f"punishable: read {gap.missing_source}.",
        citation=citation,
        day=day,
        gap=gap,
    )


def _other_reading(index: Index, citation: Citation) -> str:
    """A word on the other reading of a number that texts print in two ways."""
    doubt = citation.doubt
    if doubt is None or doubt.article not in index.articles:
        return ""
    return f" Some texts print article {doubt.article} so: if that is meant, write '{doubt}'."
