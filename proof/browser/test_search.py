"""The search finds what people look for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Open


@pytest.mark.parametrize(
    ("words", "page"),
    [
        ("151-1", "law/articles/151-1.html"),
        ("XIV-3060", "law/acts/XIV-3060.html"),
        ("Tvirkinimas", "law/articles/153.html"),
        ("lex mitior", "explanation/lex-mitior.html"),
    ],
)
def test_a_search_leads_to_the_page(words: str, page: str, opened: Open) -> None:
    shown = opened(f"search.html?q={words}")
    results = shown.page.locator("#search-results li a")
    results.first.wait_for()
    shown.page.locator("#search-results .search-summary").wait_for()
    shown.page.wait_for_function(
        "() => !document.querySelector('#search-progress')?.textContent.includes('...')"
    )
    found = [link.get_attribute("href") or "" for link in results.all()]
    assert any(link.partition("#")[0].partition("?")[0].endswith(page) for link in found), found
    assert shown.heard == []
