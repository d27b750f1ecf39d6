"""The page of words: what an answer or a question can hold, with its Lithuanian name."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING, Final

import lt_childlaw as law

from .history import history
from .markdown import Markdown, listed, render
from .names import article_link

if TYPE_CHECKING:
    from collections.abc import Iterator

OF_ELEMENTS: Final = (law.Conduct, law.Circumstance)
"""The vocabularies whose words stand in articles: they come first."""


def words_page(code: law.Code) -> str:
    """The page, in Markdown: a table for each public enum."""
    where = _articles(code)
    others = [kind for kind in _enums() if kind not in OF_ELEMENTS]
    return render(
        "words.md.jinja",
        elements=[(kind, _rows(kind, where)) for kind in OF_ELEMENTS],
        others=[(kind, _rows(kind, {})) for kind in others],
    )


def _enums() -> Iterator[type[enum.Enum]]:
    """The public vocabularies, by name."""
    for name in sorted(law.__all__):
        kind = getattr(law, name)
        if isinstance(kind, type) and issubclass(kind, enum.Enum):
            yield kind


def _rows(
    kind: type[enum.Enum], where: dict[enum.Enum, Markdown]
) -> list[tuple[str, str, Markdown]]:
    return [
        (member.value, law.lithuanian.name(member), where.get(member, Markdown("–")))
        for member in kind
    ]


def _articles(code: law.Code) -> dict[enum.Enum, Markdown]:
    """For each word of the elements, the articles of which a version names it."""
    found: dict[enum.Enum, dict[str, None]] = {}
    for version in (version for line in history(code).timelines for version in line):
        for limb in version.elements:
            for word in {*limb.conduct, *limb.without}.union(*limb.circumstances):
                found.setdefault(word, {})[version.citation.article] = None
    return {
        word: listed(article_link(article) for article in sorted(held, key=law.Citation))
        for word, held in found.items()
    }
