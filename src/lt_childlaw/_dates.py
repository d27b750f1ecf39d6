"""Reading days and periods as registers and spreadsheets write them.

Only what can mean one thing is read: the year stands first. ``01.05.2012`` is refused, since it
is not certain which number is the month.
"""

from __future__ import annotations

import re

from ._errors import InvalidDate, shown
from ._time import Span

_PART = (
    r"([0-9]{4})(?:\s*m\.?)?"
    r"(?:(?:\s*[-./]\s*|\s+)([0-9]{1,2})(?:\s*mėn\.?)?"
    r"(?:(?:\s*[-./]\s*|\s+)([0-9]{1,2})(?:\s*d\.?)?)?)?"
)
_MIDNIGHT = r"(?:[T ]00:00(?::00(?:\.0+)?)?)?"
_ONE = re.compile(rf"{_PART}{_MIDNIGHT}\.?")
_COMPACT = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})")
_BETWEEN = re.compile(r"\s*[–—]\s*|\s+-\s+|\s*/\s*(?=[0-9]{4})|(?<=[0-9]{4})-(?=[0-9]{4}$)")
HOW_TO_WRITE = "Write '2012', '2012-05', '2012-05-01', or two of these with a slash between."


def read_span(text: str) -> Span:
    """The span that a cell names.

    Read are ISO forms, dots, slashes or spaces for the hyphens, numbers without leading zeros, the
    Lithuanian abbreviations m., mėn. and d., eight digits, a time of midnight behind the day as
    exports write it, and two of these with a dash or slash between.

    Raises:
        InvalidDate: the text is none of these, or names no real day.

    >>> from lt_childlaw._dates import read_span
    >>> [str(read_span(text)) for text in ("2012.05.01", "2012 m.", "2012-2013")]
    ['2012-05-01/2012-05-01', '2012-01-01/2012-12-31', '2012-01-01/2013-12-31']
    """
    cell = text.strip()
    whole = _ONE.fullmatch(cell) or _COMPACT.fullmatch(cell)
    parts = [whole] if whole else [_ONE.fullmatch(part) for part in _BETWEEN.split(cell)]
    if not 0 < len(parts) <= 2 or not all(parts):  # noqa: PLR2004 (from and to)
        raise InvalidDate(
            f"{shown(text)} cannot be read as a day or period. {HOW_TO_WRITE}", value=text
        )
    return Span.parse("/".join(_iso(part) for part in parts if part))


def _iso(match: re.Match[str]) -> str:
    year, *rest = match.groups()
    return "-".join([year, *(number.zfill(2) for number in rest if number)])
