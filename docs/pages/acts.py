"""The page of an act: when it was adopted, published and in force, and what it changed here."""

from __future__ import annotations

import itertools

import lt_childlaw as law

from . import happened
from .beside import steps
from .history import history
from .markdown import Markdown, escape, render, to
from .names import act_link, days, version_label


def act_page(code: law.Code, number: str) -> str:
    """The page of an act, in Markdown.

    Raises:
        UnknownCitation: the data holds no such act.
    """
    act = code.acts[number]
    told = history(code)
    by_day = itertools.groupby(told.of(act), key=lambda change: change.later)
    return render(
        "act.md.jinja",
        act=act,
        coverage=told.coverage,
        changes=[
            (day, [(happened.what(code, one), happened.differences(one)) for one in changes])
            for day, changes in by_day
        ],
        stood=[_stood(version) for version in told.at_the_start(act)],
        gaps=[
            (days(gap.first_day, gap.last_day), gap)
            for gap in told.coverage.gaps
            if gap.introduced_by == act
        ],
        beside=[(step.day, step.what) for step in steps(code) if step.act == act],
    )


def acts_page(code: law.Code) -> str:
    """The list of the acts, the newest first."""
    told = history(code)
    beside = {step.act for step in steps(code)}
    rows = [
        (act_link(act), act, len(told.of(act)), act in beside)
        for act in reversed(list(code.acts.values()))
    ]
    return render("acts.md.jinja", rows=rows)


def _stood(version: law.ProvisionVersion) -> Markdown:
    place = to(version.citation, version_label(version))
    return Markdown(f"{place}, {escape(version.provision.label)}")
