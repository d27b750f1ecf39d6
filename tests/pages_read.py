"""Reading generated pages back: their places, links and sections."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_LABEL = re.compile(r"^\(([^()\s]+)\)=$", re.MULTILINE)
_TO_LABEL = re.compile(r"\]\(#([^)]+)\)")
_TO_PAGE = re.compile(r"\{doc\}`[^`]*<([^>`]+)>`")


def labels(text: str) -> list[str]:
    """The places of a page that have a name."""
    return _LABEL.findall(text)


def linked_labels(text: str) -> list[str]:
    """The places that a page links to."""
    return _TO_LABEL.findall(text)


def linked_pages(text: str) -> list[str]:
    """The pages that a page links to."""
    return _TO_PAGE.findall(text)


def section(text: str, label: str) -> str:
    """What stands between a label and the next one."""
    parts = re.split(r"^\(([^()\s]+)\)=$", text, flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))[label]


def dead_links(folder: Path) -> list[str]:
    """The links between the pages below a folder that lead nowhere, and labels that stand twice."""
    texts = {path: path.read_text(encoding="utf-8") for path in folder.rglob("*.*")}
    pages = {f"/law/{path.relative_to(folder).with_suffix('')}" for path in texts}
    places = [label for text in texts.values() for label in labels(text)]
    found = [f"{label} stands twice" for label in set(places) if places.count(label) > 1]
    for path, text in texts.items():
        found += [f"{path.name}: {one}" for one in linked_labels(text) if one not in places]
        found += [
            f"{path.name}: {one}"
            for one in linked_pages(text)
            if one.startswith("/law/") and one not in pages
        ]
    return found
