"""The page of an article: its paragraphs by identity, each version with what changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import lt_childlaw as law

from .cards import part
from .history import ONE_DAY, History, history
from .markdown import Markdown, escape, link, listed, lithuanian, render, to
from .names import act_link, days, version_label
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
        entries=_entries(article, lines, headings),
        in_english=_in_english(told),
        chapter=code.chapter(article),
        protects=protects,
        heading=told.heading(article),
        headings=_with_days(headings),
        coverage=told.coverage,
        last_change=_last_change(told, changes),
        now=[_row(version) for version in _by_number(lines) if told.holds_now(version)],
        by_number=[_row(version) for version in _by_number(lines)],
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
    """A table of the articles, each with its headings and what it protects."""
    return render("articles.md.jinja", rows=_articles(code))


def articles_list(code: law.Code) -> str:
    """A list of the articles, each with its headings."""
    return render("links.md.jinja", rows=_articles(code))


def _articles(code: law.Code) -> list[tuple[Markdown, law.Heading, str]]:
    """Each article with a link to its page, its heading and what it protects."""
    told = history(code)
    headings = {article: told.heading(article) for article in told.coverage.articles}
    return [
        (to(f"{article} {heading.en}", f"article-{article}"), heading, code.protects(article))
        for article, heading in headings.items()
    ]


def _with_days(headings: Sequence[law.Heading]) -> list[tuple[str, law.Heading, Markdown]]:
    """The headings, each with the days on which it stood and its act."""
    ends = [*(later.first_day - ONE_DAY for later in headings[1:]), None]
    return [
        (days(heading.first_day, end), heading, act_link(heading.introduced_by))
        for heading, end in zip(headings, ends, strict=True)
    ]


def _entries(
    article: str, lines: Sequence[law.Timeline], headings: Sequence[law.Heading]
) -> list[Markdown]:
    """What leads to the page in the index and in the search, as it is: no Markdown stands there."""
    cited = law.Citation(article)
    numbers = sorted({version.citation for line in lines for version in line})
    names = [name for one in headings for name in (one.lt, one.en)]
    entries = dict.fromkeys([article, cited.en, cited.lt, *map(str, numbers), *names])
    return [Markdown(" ".join(entry.split())) for entry in entries]


def _in_english(told: History) -> Markdown:
    """That the page is in English, and where the official text is: said in Lithuanian."""
    url = told.official_url
    where = link("Teisės aktų registre", url) if url else escape("Teisės aktų registre")
    return Markdown(
        "[Santraukos ir paaiškinimai šiame puslapyje parašyti anglų kalba; tai nėra įstatymo "
        f"tekstas. Oficialus lietuviškas tekstas skelbiamas {where}.]{{.language-lt}}"
    )


def _by_number(lines: Sequence[law.Timeline]) -> list[law.ProvisionVersion]:
    """Every version, by its number; of one number the newest first."""
    versions = [version for line in lines for version in line]
    versions.sort(key=lambda version: version.first_day, reverse=True)
    return sorted(versions, key=lambda version: version.citation)


def _row(version: law.ProvisionVersion) -> tuple[Markdown, str, str, Markdown]:
    """A version in a table: its number with a link, its days, its name and its sanction."""
    return (
        to(version.citation, version_label(version)),
        days(version.first_day, version.last_day),
        version.provision.label,
        _sanction(version.sanction),
    )


def _sanction(sanction: law.Sanction | None) -> Markdown:
    """A sanction in a cell of a table, in both languages."""
    if sanction is None:
        return Markdown("–")
    return Markdown(f"{escape(sanction)}<br>{lithuanian(law.lithuanian.format_sanction(sanction))}")
