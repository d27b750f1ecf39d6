"""What Sphinx and the theme leave undone for readers with a keyboard or a screen reader.

Landmarks get a name, captions of the navigation get their level, and the lines of a long signature
are no definition list. Code wider than the screen is made reachable by key in ``reachable.js``.
"""
# ruff: noqa: INP001 (the documentation is no package)

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sphinx.application import Sphinx

NAMES = {
    '<aside class="sidebar-drawer">': '<aside class="sidebar-drawer" aria-label="All pages">',
    '<aside class="toc-drawer">': '<aside class="toc-drawer" aria-label="This page">',
    'class="caption" role="heading">': 'class="caption" role="heading" aria-level="2">',
}
SIGNATURE = re.compile(r'(<span class="sig-paren">\(</span>)\s*<dl>(.*?)</dl>', re.DOTALL)


def mended(html: str) -> str:
    """A page with what was missing; what is there already stays as it is."""
    for told, better in NAMES.items():
        html = html.replace(told, better)
    return SIGNATURE.sub(_as_lines, html)


def _as_lines(signature: re.Match[str]) -> str:
    lines = signature[2].replace("<dd>", '<span class="sig-line">').replace("</dd>", "</span>")
    return signature[1] + lines


def _mend_all(app: Sphinx, error: Exception | None) -> None:
    if error or app.builder.format != "html":
        return
    for page in Path(app.outdir).rglob("*.html"):
        before = page.read_text(encoding="utf-8")
        after = mended(before)
        if after != before:
            page.write_text(after, encoding="utf-8")


def setup(app: Sphinx) -> dict[str, Any]:
    """Called by Sphinx."""
    app.connect("build-finished", _mend_all)
    app.add_js_file("reachable.js")
    return {"parallel_read_safe": True, "parallel_write_safe": True}
