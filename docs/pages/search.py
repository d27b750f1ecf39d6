"""Search by number and by Lithuanian word: "151-1", "307(3)", "2014-03-25", "iszaginimas"."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path
from typing import Final

from docutils import nodes
from sphinx.search.en import SearchEnglish

from .numbers import NUMBER

SCRIPT: Final = str(Path(__file__).with_name("search.js"))
"""The script that puts a typed citation into the form of the index, and orders what is found."""


class SearchLaw(SearchEnglish):
    """English, in which a number of the law is one word, and letters need no marks.

    Sphinx would take "151-1" for two numbers, and finds no numbers at all. Lithuanian is often
    typed without its marks, so a word with some is held without them too.
    """

    _word_re = re.compile(rf"{NUMBER}|\w+", re.IGNORECASE)
    js_splitter_code = rf"""
function splitQuery(query) {{
  return query.match(/{NUMBER}|[\p{{Letter}}\p{{Number}}_]+/giu) || [];
}}
"""

    def split(self, input: str) -> list[str]:  # noqa: A002 (the name that Sphinx gave)
        """The words of a text."""
        words = super().split(input)
        return words + [bare for word in words if (bare := _without_marks(word)) != word]


def split_keywords(document: nodes.document) -> None:
    """Let the keywords of a page be found as its text is: word by word, and without marks."""
    for meta in document.findall(nodes.meta):
        if meta.get("name") == "keywords":
            meta["content"] = ", ".join(SearchLaw({}).split(meta["content"]))


def _without_marks(word: str) -> str:
    letters = unicodedata.normalize("NFD", word)
    return "".join(letter for letter in letters if not unicodedata.combining(letter))
