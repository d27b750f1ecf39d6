"""Numbers of the law and days: each is one word, in the search and at the end of a line."""

from __future__ import annotations

import re
from typing import Final

from docutils import nodes

NUMBER: Final = r"[IVXLC]+-[0-9]+|[0-9]+(?:-[0-9]+)*(?:\([0-9]+\))*"
"""Those of acts; of articles and paragraphs; days. As Python and JavaScript read it."""

_WITH_A_HYPHEN: Final = re.compile(
    r"(?<![\w-])((?:[IVXLC]+|[0-9]+)-[0-9]+(?:-[0-9]+)*(?:\([0-9]+\))*)(?!\w)"
)
"""Where a browser would end a line within a number."""
_AS_TYPED = (nodes.literal, nodes.FixedTextElement, nodes.raw, nodes.comment)


def keep_whole(document: nodes.document) -> None:
    """Mark the numbers that a line could break. The text stays as it is, for search and copies."""
    for text in list(document.findall(nodes.Text)):
        if isinstance(text.parent, _AS_TYPED) or not _WITH_A_HYPHEN.search(text):
            continue
        # Every second piece is a number.
        pieces = enumerate(_WITH_A_HYPHEN.split(text))
        marked = [_whole(piece) if at % 2 else nodes.Text(piece) for at, piece in pieces if piece]
        text.parent.replace(text, marked)


def _whole(number: str) -> nodes.inline:
    return nodes.inline("", number, classes=["lt-number"])
