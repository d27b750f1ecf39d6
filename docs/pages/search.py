"""Search by number: "151-1", "149(3)", "XIV-3060" and "2014-03-25" are words."""

from __future__ import annotations

import re
from typing import Final

from sphinx.search.en import SearchEnglish

_NUMBERS: Final = r"[IVXLC]+-[0-9]+|[0-9]+(?:-[0-9]+)*(?:\([0-9]+\))*"
"""Those of acts; of articles and paragraphs; days. Pages and questions are divided alike."""


class SearchLaw(SearchEnglish):
    """English, in which a number of the law is one word.

    Sphinx would take "151-1" for two numbers, and finds no numbers at all.
    """

    _word_re = re.compile(rf"{_NUMBERS}|\w+", re.IGNORECASE)
    js_splitter_code = rf"""
function splitQuery(query) {{
  return query.match(/{_NUMBERS}|[\p{{Letter}}\p{{Number}}_]+/giu) || [];
}}
"""
