"""A reader who looks for one fact finds it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from site_of_docs import pages

from conftest import DESK, PHONE

if TYPE_CHECKING:
    from conftest import Open

NUMBERS = """
() => [...document.querySelectorAll('.lt-number')].filter(
    number => number.getClientRects().length > 1
).map(number => number.textContent)
"""


@pytest.mark.parametrize("size", [DESK, PHONE], ids=["desk", "phone"])
def test_the_penalty_of_a_day_is_two_clicks_away(size: tuple[int, int], opened: Open) -> None:
    page = opened("index.html", size=size).page
    page.get_by_role("main").get_by_role("link", name="149 Rape").click()
    page.wait_for_url("**/law/articles/149.html*")
    row = page.get_by_role("row").filter(has_text="149(3)").filter(has_text="2003-05-01 to")
    row.scroll_into_view_if_needed()
    assert "imprisonment of 3 to 10 years" in row.inner_text()
    assert "laisvės atėmimu nuo trejų iki dešimties metų" in row.inner_text()
    row.get_by_role("link", name="149(3)").click()
    fold = page.locator("[id='version-rape-of-minor-2003-05-01'] > details")
    assert fold.get_by_text("in the register of legal acts").is_visible()


@pytest.mark.parametrize("page", pages())
def test_no_line_ends_within_a_number(page: str, opened: Open) -> None:
    assert opened(page, size=PHONE).page.evaluate(NUMBERS) == []
