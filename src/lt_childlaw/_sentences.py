"""A sentence of the library that can be said in another language: what it says, and of what."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING, Any

import attrs

from ._provisions import Heading
from ._time import Span, day_or_span

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.frozen
class Sentence:
    """A sentence, with names in the place of what it is about.

    >>> from lt_childlaw import Span
    >>> from lt_childlaw._sentences import sentence
    >>> str(sentence("Committed in {days}.", days=Span.parse("2012-05")))
    'Committed in 2012-05-01/2012-05-31.'
    """

    pattern: str
    """What it always says, in English."""
    values: Mapping[str, object]
    """What stands for each of the names."""

    def __str__(self) -> str:
        return self.pattern.format(**{name: _said(value) for name, value in self.values.items()})


@attrs.frozen
class Worded:
    """A value that a sentence does not call by its own text."""

    value: Any
    english: str
    """What it is called."""


def sentence(pattern: str, **values: object) -> Sentence:
    """The sentence with that pattern."""
    return Sentence(pattern, values)


def joined(parts: tuple[object, ...], between: str = "") -> Sentence:
    """The parts in one sentence, each said for itself."""
    values = {f"part_{number}": part for number, part in enumerate(parts)}
    return Sentence(between.join(f"{{{name}}}" for name in values), values)


def _said(value: object) -> str:
    match value:
        case Span():
            return day_or_span(value)
        case Worded():
            return value.english
        case Heading():
            return value.en
        case enum.Enum():
            return str(value.value)
        case tuple():
            return ", ".join(map(_said, value))
        case _:
            return str(value)
