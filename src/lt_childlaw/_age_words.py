"""Ages as people write them: a number, a range, or a word."""

from __future__ import annotations

import re

from ._persons import OLDEST

_AGES = re.compile(r"([0-9]{1,3})(?:\s*[-\u2013]\s*([0-9]{1,3}))?")
_UNDER = re.compile(r"under\s+([0-9]{1,3})", re.IGNORECASE)
_OF_AGE = 18
_ADULT, _MINOR = (_OF_AGE, OLDEST), (0, _OF_AGE - 1)
_WORDS = {
    "adult": _ADULT, "pilnametis": _ADULT, "pilnametė": _ADULT,
    "minor": _MINOR, "nepilnametis": _MINOR, "nepilnametė": _MINOR,
}  # fmt: skip

WORDS_FOR_AGES = tuple(_WORDS)
"""The words for ages."""

FORMS_OF_AGE = "an age (15), a range (14-15), under 14, minor or adult"
"""What can be read, as a message says it."""


def ages_in(text: str) -> tuple[int, int] | None:
    """The lowest and the highest age that a text means; ``None`` for a text of no known form.

    The numbers are those of the text: whether anybody has such an age is not asked here.

    >>> from lt_childlaw._age_words import ages_in
    >>> ages_in("14-15"), ages_in("under 14"), ages_in("adult"), ages_in("2004")
    ((14, 15), (0, 13), (18, 130), None)
    """
    word = text.strip()
    if ages := _WORDS.get(word.casefold()):
        return ages
    if under := _UNDER.fullmatch(word):
        return 0, int(under[1]) - 1
    if written := _AGES.fullmatch(word):
        return int(written[1]), int(written[2] or written[1])
    return None
