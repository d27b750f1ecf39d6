"""Writing the pages into the documentation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .acts import act_page, acts_page
from .ages import ages_page
from .articles import article_page, articles_list, articles_table
from .calendar import calendar_page
from .words import words_page

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import lt_childlaw as law

_OURS = ("articles/*.md", "articles/*.inc", "acts/*.md")
"""Where no file stands that was not written here."""


def write(code: law.Code, folder: Path) -> list[Path]:
    """Write every page of a data set below a folder.

    A file that says the same already is left alone, so that a build reads again only what changed.
    A page of an article or an act that the data no longer holds is deleted.

    Args:
        code: the data set.
        folder: the folder for the pages about the law, ``docs/law`` in the documentation.

    Returns:
        The files, in the order of the pages.
    """
    written = []
    for name, text in _pages(code):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")
        written.append(path)
    for stale in {path for pattern in _OURS for path in folder.glob(pattern)} - set(written):
        stale.unlink()
    return written


def _pages(code: law.Code) -> Iterator[tuple[str, str]]:
    """The name of each page, and its text."""
    yield "articles/table.inc", articles_table(code)
    yield "articles/list.inc", articles_list(code)
    for article in code.coverage().articles:
        yield f"articles/{article}.md", article_page(code, article)
    yield "ages.md", ages_page(code)
    yield "calendar.md", calendar_page(code)
    yield "words.md", words_page(code)
    yield "acts/index.md", acts_page(code)
    for number in code.acts:
        yield f"acts/{number}.md", act_page(code, number)
