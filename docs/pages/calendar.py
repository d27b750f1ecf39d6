"""The calendar of changes: each day on which something changed, and by which act."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import lt_childlaw as law

from . import happened
from .beside import Step, steps
from .history import history
from .markdown import Markdown, escape, listed, render
from .names import act_link

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator


def calendar_page(code: law.Code) -> str:
    """The calendar, in Markdown: the newest day first."""
    told = history(code)
    by_day = itertools.groupby(told.changes, key=lambda change: change.later)
    days = [(day, _acts(changes := list(held)), _lines(code, changes)) for day, held in by_day]
    return render(
        "calendar.md.jinja",
        coverage=told.coverage,
        days=list(reversed(days)),
        not_read=[
            (act_link(act), part)
            for act in code.acts.values()
            for part in act.commencements
            if part.day is None
        ],
        beside=list(reversed(list(_beside(told.coverage.first_day, steps(code))))),
    )


def _acts(changes: Iterable[law.Change]) -> Markdown:
    """The acts of some changes, each once."""
    return listed(
        act_link(act) for act in dict.fromkeys(act for one in changes for act in one.acts)
    )


def _lines(code: law.Code, changes: Iterable[law.Change]) -> list[Markdown]:
    """What happened to each provision, and where it changed, in which fields."""
    lines = []
    for change in changes:
        changed = change.kind is law.ChangeKind.CHANGED
        fields = escape(f" ({', '.join(happened.fields(change))})") if changed else ""
        lines.append(Markdown(f"{happened.what(code, change)}{fields}"))
    return lines


def _beside(start: dt.date, steps: Iterable[Step]) -> Iterator[tuple[dt.date, Markdown, list[str]]]:
    """What happened beside the articles after the first day covered, by day and act."""
    later = [step for step in steps if step.day is not None and step.day > start]
    for day, of_day in itertools.groupby(later, key=lambda step: step.day):
        held = list(of_day)
        for act in dict.fromkeys(step.act for step in held):
            what = [step.what for step in held if step.act == act]
            yield day, act_link(act) if act else escape("no act that the data names"), what
