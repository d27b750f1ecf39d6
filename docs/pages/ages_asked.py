"""The ages that the paragraphs themselves ask for, of whom, and from when to when."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import attrs

import lt_childlaw as law

from .history import ONE_DAY, history
from .markdown import Markdown, to
from .names import days, short_lithuanian, version_label

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

_PERSONS: Final = ("victim", "person_shown", "offender")
"""The fields of a version that say what a paragraph asks of a person."""


@attrs.frozen(kw_only=True)
class Asked:
    """What a paragraph asks of a person, an age among it, while it asks the same."""

    place: Markdown
    lithuanian_place: str
    who: str
    condition: law.PersonCondition
    lithuanian: str
    days: str


def ages_asked(code: law.Code) -> Iterator[Asked]:
    """Every age that stands in a paragraph, by the last numbers of the paragraphs."""
    lines = history(code).timelines
    for line in sorted(lines, key=lambda line: (line[-1].citation, line[0].provision)):
        for field in _PERSONS:
            yield from (_asked(field, run) for run in _runs(line, field))


def _runs(line: law.Timeline, field: str) -> Iterator[list[law.ProvisionVersion]]:
    """The versions one after the other that ask the same, under the same number."""
    run: list[law.ProvisionVersion] = []
    for version in line:
        if run and not _goes_on(run[-1], version, field):
            yield run
            run = []
        condition: law.PersonCondition | None = getattr(version, field)
        if condition is not None and condition.ages:
            run.append(version)
    if run:
        yield run


def _goes_on(before: law.ProvisionVersion, after: law.ProvisionVersion, field: str) -> bool:
    return (
        _follows(before.last_day, after.first_day)
        and before.citation == after.citation
        and getattr(before, field) == getattr(after, field)
    )


def _follows(last_day: dt.date | None, first_day: dt.date) -> bool:
    return last_day is not None and last_day + ONE_DAY == first_day


def _asked(field: str, run: list[law.ProvisionVersion]) -> Asked:
    last = run[-1]
    condition: law.PersonCondition = getattr(last, field)
    return Asked(
        place=to(last.citation, version_label(last)),
        lithuanian_place=short_lithuanian(last.citation),
        who=field.replace("_", " "),
        condition=condition,
        lithuanian=law.lithuanian.format_person(condition),
        days=days(run[0].first_day, last.last_day),
    )
