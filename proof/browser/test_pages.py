"""Every page opens cleanly, fits on a phone, and can be used by everybody."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import pytest
from site_of_docs import pages

from conftest import DESK, PHONE, Open

AXE = Path(__file__).parent / "node_modules" / "axe-core" / "axe.min.js"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("page", pages())
def test_nothing_is_wrong_with_a_page(
    page: str, scheme: Literal["light", "dark"], opened: Open
) -> None:
    shown = opened(page, scheme, DESK)
    shown.page.add_script_tag(path=AXE)
    found = shown.page.evaluate("axe.run()")
    told = [
        f"{rule['id']}: {node['target']} {node.get('failureSummary', '')}"
        for rule in found["violations"]
        for node in rule["nodes"]
    ]
    assert told == []
    assert shown.heard == []


@pytest.mark.parametrize("page", pages())
def test_a_page_is_no_wider_than_a_phone(page: str, opened: Open) -> None:
    shown = opened(page, "light", PHONE)
    wide = shown.page.evaluate("document.documentElement.scrollWidth")
    assert wide <= PHONE[0]
    assert shown.heard == []
