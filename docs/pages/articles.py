"""The page of an article: its paragraphs by identity, each version with what changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import lt_childlaw as law

from .cards import part
from .history import ONE_DAY, History, history
from .markdown import Markdown, escape, listed, render, to
from .names import act_link, article_link, days, version_label
from .timeline import article_svg

if TYPE_CHECKING:
    from collections.abc import Sequence


def article_page(code: law.Code, article: str) -> str:
    """The page of an article, in Markdown.

    Raises:
        UnknownCitation: the data holds no such article.
    """
    protects = code.protects(article)
    told = history(code)
    lines = told.article(article)
    headings = told.headings(article)
    changes = told.changes_of(article)
    return render(
        "article.md.jinja",
        article=article,
        citation=law.Citation(article),
        numbers=sorted({version.citation for line in lines for version in line}),
        chapter=code.chapter(article),
        protects=protects,
        heading=told.heading(article),
        headings=_with_days(headings),
        coverage=told.coverage,
        last_change=_last_change(told, changes),
        now=_in_force(told, lines),
        gaps=[(days(gap.first_day, gap.last_day), gap) for gap in told.gaps(article)],
        picture=Markdown(article_svg(code, article)),
        parts=[part(told, line) for line in lines],
    )


def _last_change(told: History, changes: Sequence[law.Change]) -> Markdown:
    if not changes:
        return escape(f"none since {told.coverage.first_day}, the first day that the data covers")
    acts = listed(act_link(act) for act in changes[-1].acts)
    day = changes[-1].later
    doubt = "" if told.is_confirmed(day) else " (not confirmed)"
    return Markdown(f"{day}, by {acts}{doubt}")


def articles_table(code: law.Code) -> str:
    """A table of the articles, each with its heading and what it protects."""
    told = history(code)
    rows = [
        (article_link(article), told.heading(article), code.protects(article))
        for article in told.coverage.articles
    ]
    return render("articles.md.jinja", rows=rows)


def _with_days(headings: Sequence[law.Heading]) -> list[tuple[str, law.Heading, Markdown]]:
    """The headings, each with the days on which it stood and its act."""
    ends = [*(later.first_day - ONE_DAY for later in headings[1:]), None]
    return [
        (days(heading.first_day, end), heading, act_link(heading.introduced_by))
        for heading, end in zip(headings, ends, strict=True)
    ]


def _in_force(
    told: History, lines: Sequence[law.Timeline]
) -> list[tuple[Markdown, law.ProvisionVersion]]:
    """The versions in force on the last confirmed day, with links to them, in order of number."""
    last = told.coverage.confirmed_until
    versions = [
        version
        for version in (version for line in lines for version in line)
        if version.first_day <= last and (version.last_day is None or version.last_day >= last)
    ]
    versions.sort(key=lambda version: version.citation)
    return [(to(version.citation, version_label(version)), version) for version in versions]
