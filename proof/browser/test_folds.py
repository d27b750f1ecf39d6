"""What is folded opens by click, by link and on paper, with and without JavaScript."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from site_of_docs import pages_of_articles

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

    from conftest import Open

FOLDED = [*pages_of_articles(), "law/ages.html"]
# A heading with a fold below it, and whether what is folded is shown.
HEADING = "section:has(> details.lt-fold)"
SHOWN = f"""
() => [...document.querySelectorAll('{HEADING}')].map(section => {{
    const fold = section.querySelector(':scope > details');
    return fold.getBoundingClientRect().height
        > 2 * fold.querySelector('summary').getBoundingClientRect().height;
}})
"""


def shown(page: Page) -> list[bool]:
    """Of each fold, whether what is in it can be seen."""
    told: list[bool] = page.evaluate(SHOWN)
    return told


@pytest.mark.parametrize("path", FOLDED)
def test_what_is_over_is_folded_until_it_is_clicked(path: str, opened: Open) -> None:
    page = opened(path).page
    before = shown(page)
    assert before
    assert not any(before)
    page.locator("details.lt-fold > summary").first.click()
    assert shown(page)[0]


@pytest.mark.parametrize("path", FOLDED)
def test_a_link_opens_what_stands_below_its_heading(path: str, opened: Open) -> None:
    page = opened(path).page
    names = page.locator(HEADING).evaluate_all("all => all.map(one => one.id)")
    assert names
    for at, name in enumerate(names[:5]):
        page.goto(f"{page.url.partition('#')[0]}#{name}")
        page.wait_for_function(f"document.getElementById('{name}').querySelector('details').open")
        assert shown(page)[at]


@pytest.mark.parametrize("script", [True, False], ids=["script", "no-script"])
@pytest.mark.parametrize("path", FOLDED)
def test_nothing_is_folded_on_paper(
    path: str, *, script: bool, browser: Browser, address: str
) -> None:
    context = browser.new_context(java_script_enabled=script)
    try:
        page = context.new_page()
        page.goto(address + path, wait_until="load")
        page.emulate_media(media="print")
        folds = shown(page)
    finally:
        context.close()
    assert folds
    assert all(folds)
