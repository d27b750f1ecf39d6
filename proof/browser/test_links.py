"""Every link within the pages leads to a page and an anchor that are there."""

from __future__ import annotations

import functools
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

import pytest
from bs4 import BeautifulSoup
from site_of_docs import HTML, pages


@functools.cache
def read(page: str) -> BeautifulSoup:
    """A page as a tree."""
    return BeautifulSoup((HTML / page).read_text(encoding="utf-8"), "html.parser")


@functools.cache
def anchors(page: str) -> frozenset[str]:
    """What can be linked to within a page."""
    named = {tag["id"] for tag in read(page).find_all(id=True)}
    return frozenset(
        named | {tag["name"] for tag in read(page).find_all("a", attrs={"name": True})}
    )


def target(page: str, path: str) -> str:
    """The address of a linked page within the site."""
    parts: list[str] = []
    for part in (PurePosixPath(page).parent / path).parts:
        if part == "..":
            parts.pop()
        else:
            parts.append(part)
    return "/".join(parts)


@pytest.mark.parametrize("page", pages())
def test_every_link_within_leads_somewhere(page: str) -> None:
    broken = []
    for link in read(page).find_all("a", href=True):
        parts = urlsplit(link["href"])
        if parts.scheme or parts.netloc:
            continue
        to = target(page, unquote(parts.path)) if parts.path else page
        fragment = unquote(parts.fragment)
        if not (HTML / to).is_file() or (fragment and fragment not in anchors(to)):
            broken.append(link["href"])
    assert broken == []


def test_every_page_can_be_reached_from_the_first() -> None:
    reached, waiting = set(), ["index.html"]
    while waiting:
        page = waiting.pop()
        if page in reached or not page.endswith(".html"):
            continue
        reached.add(page)
        links = (urlsplit(link["href"]) for link in read(page).find_all("a", href=True))
        waiting += [
            target(page, unquote(link.path)) for link in links if link.path and not link.scheme
        ]
    assert sorted(set(pages()) - reached) == []
