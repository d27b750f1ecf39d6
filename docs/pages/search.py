"""Search by number: "151-1", "149(3)", "XIV-3060" and "2014-03-25" are words."""

from __future__ import annotations

import re

from sphinx.search.en import SearchEnglish


class SearchLaw(SearchEnglish):
    """English, in which a number of the law is one word.

    Sphinx would take "151-1" for two numbers, and finds no numbers at all.
    """

    _word_re = re.compile(r"[IVXLC]+-[0-9]+|[0-9]+(?:-[0-9]+)*(?:\([0-9]+\))*|\w+", re.IGNORECASE)
    js_splitter_code = r"""
function splitQuery(query) {
  return query.match(
    /[IVXLC]+-[0-9]+|[0-9]+(?:-[0-9]+)*(?:\([0-9]+\))*|[\p{Letter}\p{Number}_]+/giu
  ) || [];
}
"""
