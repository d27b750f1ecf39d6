"""The built pages, and a server on this machine for them."""

from __future__ import annotations

import contextlib
import functools
import http.server
import threading
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

HTML = Path(__file__).parent / "html"
# Made by Sphinx for its own use: no text of ours stands there.
OF_SPHINX = {"genindex.html", "search.html", "py-modindex.html"}


def pages() -> list[str]:
    """Every page of ours, as its address within the site."""
    found = sorted(path.relative_to(HTML).as_posix() for path in HTML.rglob("*.html"))
    return [page for page in found if page not in OF_SPHINX and not page.startswith("_")]


def pages_of_articles() -> list[str]:
    """The generated pages, one for each article."""
    return [page for page in pages() if page.startswith("law/articles/")]


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Say nothing: pytest reports what fails."""


@contextlib.contextmanager
def served() -> Iterator[str]:
    """The address under which the pages stand while the block runs."""
    handler = functools.partial(_Quiet, directory=str(HTML))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()
