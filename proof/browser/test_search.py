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
    "BK 149 str. 3 d.": RAPE,
    "149 straipsnio 3 dalis": RAPE,
    "art. 149 para 3": RAPE,
    "150 straipsnio 4 dalis": ASSAULT,
    "151(1) straipsnis": "law/articles/151-1.html",
    "151¹ str.": "law/articles/151-1.html",
    "BK 153 str.": "law/articles/153.html",
    "senatis": "explanation/limitation.html",
    "senaties terminas": "explanation/limitation.html",
    "švelnesnis įstatymas": "explanation/lex-mitior.html",
    "svelnesnis istatymas": "explanation/lex-mitior.html",
    "gimtadienis": "explanation/ages.html",
    "pilnametystė": "explanation/ages.html",
    "consent": "law/ages.html",
    "ProvisionVersion": "reference/api/versions.html",
}
"""What is typed in, and the page that it should lead to first."""
EARLY = {
    "lex mitior": "explanation/lex-mitior.html",
    "limitation": "explanation/limitation.html",
    "penalty": "explanation/penalties.html",
    "lex_mitior": "reference/api/questions.html",
    "amžius": "explanation/ages.html",
    "bausmė": "explanation/penalties.html",
}
"""Where a term of the glossary, or an explanation, may stand before it."""
CITATIONS = {
    "149 str. 3 d.": "149(3)",
    "149str 3d": "149(3)",
    "LR BK 149 straipsnio 3 dalį": "149(3)",
    "Lietuvos Respublikos baudžiamojo kodekso 149 straipsnis": "149",
    "Article 149(3) of the Criminal Code": "149(3)",
    "Art. 149, paragraph 3": "149(3)",
    "149 § 3": "149(3)",
    "60 str. 1 d. 14 p.": "60(1)",
    "151¹ straipsnio 2 dalis": "151-1(2)",
    "151<sup>1</sup> str. 2 d.": "151-1(2)",
    "151(1) str. 2 d.": "151-1(2)",
    "Article 151(1)": "151(1)",
}
"""What is typed in, and what is looked for."""
AS_TYPED = [
    "151(1)",
    "149 3",
    "149 d.",
    "149-153",
    "149 str. 1-2 d.",
    "149 str. 4 d., 150 str. 4 d.",
    "150 straipsnis pornografija",
    "149 struktūra",
    "3 d.",
    "2014-03-25",
    "XIV-3060",
    "Python 3.11",
    "limitation ",
]
"""What is no citation, or more than one, and is looked for as it is."""


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


def test_a_citation_is_looked_for_as_the_index_has_it(opened: Open) -> None:
    page = opened("search.html").page
    looked_for = {words: page.evaluate("asInTheIndex", words) for words in CITATIONS}
    assert looked_for == CITATIONS


def test_every_other_query_is_left_as_it_is(opened: Open) -> None:
    page = opened("search.html").page
    assert [page.evaluate("asInTheIndex", words) for words in AS_TYPED] == AS_TYPED


def test_the_box_keeps_what_was_typed(opened: Open) -> None:
    page = opened("search.html?q=BK 149 str. 3 d.").page
    boxes = page.locator('input[name="q"]').all()
    assert {box.input_value() for box in boxes} == {"BK 149 str. 3 d."}
