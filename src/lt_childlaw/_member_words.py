"""Texts that name the members of an enum, as people write them."""

from __future__ import annotations

import enum
from typing import TypeVar

WordT = TypeVar("WordT", bound=enum.Enum)


def folded(text: str) -> str:
    """A text or a name as it is compared: without case, and with blanks alone between words."""
    return text.strip().casefold().replace("_", " ").replace("-", " ")


def member_of(kind: type[WordT], value: object) -> WordT | None:
    """The member that a value is, or that a text names by its value or its name; or ``None``.

    >>> import lt_childlaw as law
    >>> from lt_childlaw._member_words import member_of
    >>> member_of(law.Conduct, "Other_Sexual-Act")
    <Conduct.OTHER_SEXUAL_ACT: 'other sexual act'>
    """
    if isinstance(value, kind):
        return value
    if isinstance(value, str):
        asked = folded(value)
        for member in kind:
            if asked in (folded(str(member.value)), folded(member.name)):
                return member
    return None
