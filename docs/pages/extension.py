"""The extension of Sphinx that writes the pages and puts their data into the head of each."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from docutils import nodes

import lt_childlaw as law

from .linked_data import in_the_head
from .numbers import keep_whole
from .search import SCRIPT, SearchLaw, split_keywords
from .writing import write

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.config import Config

_ARTICLES = "law/articles/"
_BEFORE_SPHINX = 400
"""Sphinx reads the ids and the headings of a page at 500, for the table of contents."""


def setup(app: Sphinx) -> dict[str, bool]:
    """Called by Sphinx."""
    app.add_config_value("law_data", None, "env", types=(str,))
    app.add_css_file("law-pages.css")
    app.add_js_file("folds.js")
    app.add_search_language(SearchLaw)
    app.connect("config-inited", _search)
    app.connect("builder-inited", _write)
    app.connect("doctree-read", _stable_ids_first, priority=_BEFORE_SPHINX)
    app.connect("doctree-read", _keep_numbers_whole, priority=_BEFORE_SPHINX)
    app.connect("doctree-read", _split_keywords)
    app.connect("html-page-context", _linked_data)
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def _code(app: Sphinx) -> law.Code:
    """The shipped data, or that of the directory that ``law_data`` names."""
    directory = app.config.law_data
    if directory is None:
        return law.Code.shipped()
    return law.Code.from_directory(Path(app.srcdir) / directory)


def _search(_: Sphinx, config: Config) -> None:
    config.html_search_scorer = SCRIPT


def _write(app: Sphinx) -> None:
    write(_code(app), Path(app.srcdir) / "law")


def _stable_ids_first(_: Sphinx, document: nodes.document) -> None:
    """Let the links beside headings lead to the names that we give, not to those of their words."""
    for section in document.findall(nodes.section):
        section["ids"].sort(key=lambda name: not name.startswith(("version-", "provision-")))


def _keep_numbers_whole(_: Sphinx, document: nodes.document) -> None:
    keep_whole(document)


def _split_keywords(_: Sphinx, document: nodes.document) -> None:
    split_keywords(document)


def _linked_data(
    app: Sphinx,
    page: str,
    _template: str,
    context: dict[str, Any],
    _document: nodes.document | None,
) -> None:
    """Put the data of an article into the head of its page."""
    if not page.startswith(_ARTICLES):
        return
    context["metatags"] += in_the_head(_code(app), page.removeprefix(_ARTICLES))
