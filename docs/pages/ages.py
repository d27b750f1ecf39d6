"""The page of the ages: every age around the articles of a data set, over time."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

import lt_childlaw as law

from . import thresholds
from .ages_asked import ages_asked
from .markdown import Markdown, escape, link, render
from .names import CERTAINTY, act_link, article_link, capital, days
from .thresholds import Group
from .timeline import ages_svg

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_BORN, _BIRTHDAY, _YEARS = "2004-05-01", "2020-05-01", 16
"""An example of a birthday."""


@attrs.frozen(kw_only=True)
class Entry:
    """What the page shows of an age in one period."""

    age: str
    lithuanian: str | None
    days: str
    begun: str
    ended: str
    place: str
    threshold: law.Threshold
    acts: str
    certainty: str
    inferred: bool
    sources: list[Markdown]
    articles: list[Markdown]


def ages_page(code: law.Code) -> str:
    """The page of the ages, in Markdown."""
    coverage = code.coverage()
    groups = {
        group: [[_entry(one, coverage) for one in versions] for versions in held]
        for group, held in thresholds.grouped(code).items()
    }
    return render(
        "ages.md.jinja",
        coverage=coverage,
        groups=groups,
        titles={
            Group.PARAGRAPHS: "Ages of the offences",
            Group.GENERAL: "General ages of the same code",
            Group.ELSEWHERE: "Ages in other acts",
        },
        pictures={
            Group.PARAGRAPHS: Markdown(ages_svg(code)),
            Group.GENERAL: Markdown(ages_svg(code, general=True)),
        },
        changed=[_entries(lane, coverage) for lane in thresholds.changed(code)],
        numberless=[_entries(versions, coverage) for versions in thresholds.numberless(code)],
        words=list(_words(code)),
        asked=list(ages_asked(code)),
        birthday=_birthday(),
        capital=capital,
        label=_label,
        line_end=Markdown("\\"),
        standing=_standing,
    )


def _entries(versions: Iterable[law.Threshold], coverage: law.Coverage) -> list[Entry]:
    return [_entry(version, coverage) for version in versions]


def _standing(versions: list[Entry]) -> list[Entry]:
    """The versions whose end is not known; of an age that has ended, its last one."""
    return [one for one in versions if not one.ended] or versions[-1:]


def _entry(threshold: law.Threshold, coverage: law.Coverage) -> Entry:
    first, last = threshold.first_day, threshold.last_day
    cited = dict.fromkeys(citation.article for citation in threshold.provisions)
    return Entry(
        age=threshold.age_words,
        lithuanian=_in_lithuanian(threshold),
        days=days(first, last),
        begun=str(first or "") if last else days(first, last),
        ended=str(last or ""),
        place=threshold.place,
        threshold=threshold,
        acts=Markdown(", ".join(_acts(threshold))),
        certainty=CERTAINTY[threshold.verification],
        inferred=threshold.verification is law.Verification.INFERRED,
        sources=[link(one, one.url) if one.url else escape(one) for one in threshold.sources],
        articles=[article_link(number) for number in cited if number in coverage.articles],
    )


def _in_lithuanian(threshold: law.Threshold) -> str | None:
    """The age in words of the Code; ``None`` where the rule has no number."""
    if threshold.comparison is None:
        return None
    return law.lithuanian.format_threshold(threshold)


def _bound(threshold: law.Threshold) -> law.AgeBound | None:
    """The age as a bound; ``None`` where it is none, or has two."""
    if threshold.comparison is None or threshold.age is None or threshold.until is not None:
        return None
    return law.AgeBound(comparison=threshold.comparison, years=threshold.age)


def _acts(threshold: law.Threshold) -> Iterator[str]:
    if threshold.introduced_by:
        yield f"from {act_link(threshold.introduced_by)}"
    if threshold.ended_by:
        yield f"ended by {act_link(threshold.ended_by)}"


def _words(code: law.Code) -> Iterator[tuple[law.AgeBound, str]]:
    """The ages of the data that have a Lithuanian word of their own."""
    held = (one for group in thresholds.grouped(code).values() for same in group for one in same)
    bounds = {bound for threshold in held if (bound := _bound(threshold))}
    for bound in sorted(bounds, key=_by_age):
        phrase = law.lithuanian.format_person(law.PersonCondition(age=bound))
        if not phrase.startswith(law.lithuanian.format_age(bound)):
            yield bound, phrase


def _by_age(bound: law.AgeBound) -> tuple[int, bool]:
    """Those under an age before those who have reached it."""
    return bound.years, bound.comparison is law.Comparison.AT_LEAST


def _birthday() -> dict[str, object]:
    """Whether an age is reached on a birthday, for each reading."""
    readings: tuple[law.Reading | None, ...] = (None, *law.Reading)
    return {
        "born": _BORN,
        "day": _BIRTHDAY,
        "years": _YEARS,
        "answers": {
            f"read as reached {reading.value}" if reading else "without a reading": law.age_reached(
                _YEARS, born=_BORN, on=_BIRTHDAY, reading=reading
            ).value
            for reading in readings
        },
    }


def _label(name: str) -> Markdown:
    """The stable name of the place where an age is shown."""
    return Markdown(f"age-{name}")
