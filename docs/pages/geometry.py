"""Where letters, boxes and days go in a picture of time. Nothing here knows the law."""

from __future__ import annotations

import datetime as dt
import itertools
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from collections.abc import Sequence

# Upper bounds for the common sans-serif fonts, in parts of the size of the letters: which font a
# reader has is not known, and a label must not run into the next one in any of them.
_NARROW, _SLIM, _WIDE, _CAPITAL, _OTHER = 0.33, 0.43, 1.0, 0.79, 0.64
_WIDTHS = dict.fromkeys("ijlI.,'|· \N{NO-BREAK SPACE}", _NARROW)
_WIDTHS |= dict.fromkeys("()-/:;frt[]", _SLIM)
_WIDTHS |= dict.fromkeys("mwMW<>≤≥=+…—@%", _WIDE)

_YEARS_BETWEEN_TICKS = (1, 2, 5, 10, 20, 50, 100)


def text_width(text: str, size: float) -> float:
    """The most room that a text takes in letters of a size, in pixels."""
    return size * sum(
        _WIDTHS.get(letter, _CAPITAL if letter.isupper() else _OTHER) for letter in text
    )


def wrapped(text: str, size: float, width: float) -> list[str]:
    """The lines of a text, broken at its spaces; a word too long for one has a line of its own."""
    lines: list[str] = []
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and text_width(longer, size) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


@attrs.frozen
class Box:
    """A rectangle, from its upper left corner."""

    x: float
    y: float
    width: float
    height: float

    def overlaps(self, other: Box) -> bool:
        """Whether the two share more than an edge."""
        return (
            self.x < other.x + other.width
            and other.x < self.x + self.width
            and self.y < other.y + other.height
            and other.y < self.y + self.height
        )


@attrs.frozen(kw_only=True)
class Label:
    """A line of text that starts at a place on its base line."""

    text: str
    x: float
    y: float
    size: float

    @property
    def box(self) -> Box:
        """The most room that it takes."""
        height = 1.2 * self.size
        return Box(self.x, self.y - 0.95 * self.size, text_width(self.text, self.size), height)


@attrs.frozen(kw_only=True)
class Scale:
    """Days from left to right, each as wide as the others."""

    first_day: dt.date
    last_day: dt.date
    left: float
    right: float

    def start_of(self, day: dt.date) -> float:
        """Where a day begins; a day outside the scale begins at the nearer end of it."""
        days = (self.last_day - self.first_day).days + 1
        passed = min(max((day - self.first_day).days, 0), days)
        return self.left + (self.right - self.left) * passed / days

    def end_of(self, day: dt.date) -> float:
        """Where a day ends."""
        return self.right if day >= self.last_day else self.start_of(day + dt.timedelta(days=1))

    def years(self, room: float) -> list[tuple[int, float]]:
        """The years to be marked, at least *room* apart, and where each begins."""
        found: list[tuple[int, float]] = []
        for step in _YEARS_BETWEEN_TICKS:
            found = [
                (year, self.start_of(dt.date(year, 1, 1)))
                for year in range(self.first_day.year + 1, self.last_day.year + 1)
                if year % step == 0
            ]
            if all(b[1] - a[1] >= room for a, b in itertools.pairwise(found)):
                break
        return found


def levels(spans: Sequence[tuple[float, float]]) -> list[int]:
    """How high above the lowest level each label stands, given where it begins and ends.

    Each label stands to the right of a line that runs down from it. A label that reaches over the
    beginning of a later one stands above it, so no line runs through a label. The beginnings must
    be in order.
    """
    found = [0] * len(spans)
    for at in reversed(range(len(spans))):
        end = spans[at][1]
        crossed = [found[later] for later in range(at + 1, len(spans)) if spans[later][0] < end]
        found[at] = 1 + max(crossed, default=-1)
    return found
