"""The search finds what people look for, and shows the law before the library."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Open

RAPE, ASSAULT = "law/articles/149.html", "law/articles/150.html"
FIRST = {
    "151-1": "law/articles/151-1.html",
    "149(3)": RAPE,
    "307": "law/articles/307.html",
    "Article 307": "law/articles/307.html",
    "307(3)": "law/articles/307.html",
    "rape": RAPE,
    "Išžaginimas": RAPE,
    "iszaginimas": RAPE,
    "Seksualinis prievartavimas": ASSAULT,
    "150 straipsnis": ASSAULT,
    "XIV-3060": "law/acts/XIV-3060.html",
    "Tvirkinimas": "law/articles/153.html",
    "consent": "law/ages.html",
    "ProvisionVersion": "reference/api/versions.html",
}
"""What is typed in, and the page that it should lead to first."""
EARLY = {
    "lex mitior": "explanation/lex-mitior.html",
    "limitation": "explanation/limitation.html",
    "penalty": "explanation/penalties.html",
    "lex_mitior": "reference/api/questions.html",
}
"""Where a term of the glossary, or an explanation, may stand before it."""


def found(words: str, opened: Open) -> list[str]:
    """Where the results of a search lead, the first one first."""
    shown = opened(f"search.html?q={words}")
    summary = shown.page.locator("#search-results .search-summary")
    summary.filter(has_text="Search finished").wait_for()
    # Sphinx looks in vain for the summary of what has a dot in its id: the names of the library.
    assert [told for told in shown.heard if "Anchored content block" not in told] == []
    links = shown.page.locator("#search-results ul.search > li > a").all()
    return [(link.get_attribute("href") or "").partition("?")[0] for link in links]


@pytest.mark.parametrize(("words", "page"), FIRST.items())
def test_a_search_leads_to_the_page_first(words: str, page: str, opened: Open) -> None:
    results = found(words, opened)[:10]
    assert results[0].partition("#")[0] == page
    assert len(results) == len(set(results))


@pytest.mark.parametrize(("words", "page"), EARLY.items())
def test_a_search_leads_to_the_page_soon(words: str, page: str, opened: Open) -> None:
    pages = [link.partition("#")[0] for link in found(words, opened)]
    assert page in pages[:5], pages[:10]


@pytest.mark.parametrize("words", ["consent", "limitation", "penalty"])
def test_the_law_stands_before_the_library(words: str, opened: Open) -> None:
    assert not [link for link in found(words, opened)[:3] if link.startswith("reference/api")]
