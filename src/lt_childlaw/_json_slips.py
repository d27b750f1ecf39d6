"""What is wrong with a text that is no JSON, and what to write instead."""

from __future__ import annotations

import re

_QUOTES = 'write names and texts in double quotes, "'
# How the text begins that the parser cannot read, and what to do about it.
_BEGINS: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"\Z"), "it ends too early, so a part of it may be missing"),
    (re.compile("[\u2018-\u201f\u00ab\u00bb]"), _QUOTES + "; these are those of a word processor"),
    (re.compile(r"#|//|/\*"), "leave the comment out"),
    (re.compile(r"True\b"), "write true, in small letters"),
    (re.compile(r"False\b"), "write false, in small letters"),
    (re.compile(r"None\b"), "write null"),
    (re.compile(r"(?!(?:true|false|null)\b)(?:'|[^\W\d_])"), _QUOTES),
)
_COMMA_BEFORE_CLOSING = re.compile(r",\s*[}\]]")
# The text in quotes at the end of what was read may have no second one.
_IN_QUOTES = re.compile(r'"(?:[^"\\]|\\.)*+("?)', re.DOTALL)


def json_slip(text: str, position: int) -> str:
    """What to do about the place at which a parser stopped; empty where that is not plain.

    >>> from lt_childlaw._json_slips import json_slip
    >>> json_slip("{'age': 13}", 1)
    'write names and texts in double quotes, "'
    """
    read, rest = text[:position].rstrip(), text[position:].lstrip()
    if not all(closed[1] for closed in _IN_QUOTES.finditer(read)):
        return ""
    # Parsers stop at the comma or behind it.
    if _COMMA_BEFORE_CLOSING.match(rest) or _COMMA_BEFORE_CLOSING.match(read[-1:] + rest):
        return "leave out the comma before the closing bracket"
    return next((advice for begins, advice in _BEGINS if begins.match(rest)), "")
