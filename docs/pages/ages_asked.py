"""The ages that the paragraphs themselves ask for, of whom, and from when to when."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

import lt_childlaw as law

from .history import ONE_DAY, history
from .markdown import Markdown, to
from .names import article_link, days, version_label

if TYPE_CHECKING:
    from collections.abc import Iterator


@attrs.frozen(kw_only=True)
class Asked:
    """What a paragraph asks of a person, an age among it, while it asks the same."""

    place: Markdown
    lithuanian_place: str
    age: law.AskedAge | None
    """``None`` where the text of the article was not read."""
    lithuanian: str | None
    days: str


def ages_asked(code: law.Code) -> Iterator[Asked]:
    """Every age that stands in a paragraph, by article and last number; first what is not known."""
    told = history(code)
    for article in told.coverage.articles:
        yield from (_not_known(gap) for gap in told.gaps(article))
        runs = [run for line in told.article(article) for run in _runs(line)]
        for age, versions in sorted(runs, key=lambda run: run[1][-1].citation):
            yield _asked(age, versions)


Run = tuple[law.AskedAge, list[law.ProvisionVersion]]
"""An age, and versions one after the other that ask for it under the same number."""


def _runs(line: law.Timeline) -> list[Run]:
    runs: list[Run] = []
    for version in line:
        for age in version.ages_asked:
            before = next(
                (held for same, held in runs if same == age and _go_on(held, version)), None
            )
            if before is None:
                runs.append((age, [version]))
            else:
                before.append(version)
    return runs


def _go_on(held: list[law.ProvisionVersion], version: law.ProvisionVersion) -> bool:
    last = held[-1]
    return last.citation == version.citation and last.last_day == version.first_day - ONE_DAY


def _asked(age: law.AskedAge, versions: list[law.ProvisionVersion]) -> Asked:
    last = versions[-1]
    return Asked(
        place=to(last.citation, version_label(last)),
        lithuanian_place=last.citation.lt_short,
        age=age,
        lithuanian=law.lithuanian.format_asked_age(age),
        days=days(versions[0].first_day, last.last_day),
    )


def _not_known(gap: law.Gap) -> Asked:
    return Asked(
        place=article_link(gap.article),
        lithuanian_place=law.Citation(gap.article).lt_short,
        age=None,
        lithuanian=None,
        days=days(gap.first_day, gap.last_day),
    )
