"""The browser that the tests use."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal, Protocol

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

sys.path.insert(0, str(Path(__file__).parent))
import site_of_docs

if TYPE_CHECKING:
    from collections.abc import Iterator

PHONE = (390, 844)
DESK = (1280, 900)


@dataclass
class Opened:
    """A page, and what the browser complained of while it was open."""

    page: Page
    heard: list[str]


class Open(Protocol):
    """How tests open a page."""

    def __call__(
        self, path: str, scheme: Literal["light", "dark"] = ..., size: tuple[int, int] = ...
    ) -> Opened:
        """Open a page of ours in a colour scheme and a size."""


@pytest.fixture(scope="session")
def address() -> Iterator[str]:
    """Where the pages stand."""
    with site_of_docs.served() as where:
        yield where


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One Chromium for all tests."""
    with sync_playwright() as playwright:
        # A container has no sandbox of its own to give; only our own pages are opened.
        chromium = playwright.chromium.launch(
            executable_path=os.environ["CHROMIUM"], args=["--no-sandbox"]
        )
        yield chromium
        chromium.close()


@pytest.fixture
def opened(browser: Browser, address: str) -> Iterator[Open]:
    """Open pages, and close them after the test."""
    contexts: list[BrowserContext] = []

    def open_page(
        path: str, scheme: Literal["light", "dark"] = "light", size: tuple[int, int] = DESK
    ) -> Opened:
        viewport = {"width": size[0], "height": size[1]}
        context = browser.new_context(color_scheme=scheme, viewport=viewport)
        contexts.append(context)
        page, heard = context.new_page(), []
        listen(page, heard, address)
        page.goto(address + path, wait_until="load")
        return Opened(page, heard)

    yield open_page
    for context in contexts:
        context.close()


def listen(page: Page, heard: list[str], address: str) -> None:
    """Note every complaint, and every request that leaves this machine."""
    page.on("console", lambda said: said.type in {"error", "warning"} and heard.append(said.text))
    page.on("pageerror", lambda error: heard.append(str(error)))
    page.on("requestfailed", lambda request: heard.append(f"not loaded: {request.url}"))
    page.on(
        "request",
        lambda request: (
            request.url.startswith((address, "data:", "blob:"))
            or heard.append(f"asked of another host: {request.url}")
        ),
    )
