"""Every public name has its place in the reference, and the overview leads to it."""

from __future__ import annotations

import re
from pathlib import Path

import lt_childlaw as law

REFERENCE = Path(__file__).parents[1] / "docs/reference"
PAGES = sorted((REFERENCE / "api").glob("*.md"))
_OF_THEIR_OWN = {"lithuanian", "strategies", "__version__"}
"""A module has a page of its own; the version of the library is on every page."""
_SHOWN = re.compile(r"^\.\. (?:auto\w+|data):: (\w+)", re.MULTILINE)


def shown(page: Path) -> list[str]:
    """The names whose meaning stands on a page."""
    return _SHOWN.findall(page.read_text(encoding="utf-8"))


def test_every_public_name_has_one_page() -> None:
    names = [name for page in PAGES for name in shown(page)]
    assert sorted(names) == sorted(set(names))
    assert set(names) == set(law.__all__) - _OF_THEIR_OWN


def test_the_overview_has_the_names_of_each_page_in_order() -> None:
    overview = (REFERENCE / "api.md").read_text(encoding="utf-8")
    for page in PAGES:
        _, _, rest = overview.partition(f"</reference/api/{page.stem}>`\n: ")
        listed = rest.partition("\n\n")[0]
        assert re.findall(r"`~lt_childlaw\.(\w+)`", listed) == shown(page)
