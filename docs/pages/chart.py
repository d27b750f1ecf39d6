"""A picture of time: rows of bars between two days, and lines where something happened.

What a bar or a line means is said by those who make a :class:`Chart`; how it looks stands in
``_static/lt-childlaw.css``, under the names given here.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterable

    import lt_childlaw as law


@attrs.frozen(kw_only=True)
class Look:
    """How a bar is drawn, and what that means. The stripes say it without a colour."""

    name: str
    """The name of its style."""
    meaning: str
    """What the key says."""
    stripes: int = 0
    """How many stripes run along its lower edge."""


UNREAD = Look(name="unread", meaning="in force, text not read")
UNCONFIRMED = Look(name="unconfirmed", meaning="after the horizon: not confirmed")


@attrs.frozen(kw_only=True)
class Bar:
    """What holds from one day to another."""

    look: Look
    first_day: dt.date
    last_day: dt.date | None
    """The last day, included; ``None`` where no end is known."""
    texts: tuple[str, ...]
    """What may be written on it, from the longest text to the shortest."""
    title: str
    """What it says in full."""
    inferred: bool = False
    """Whether it was deduced and not read."""


@attrs.frozen(kw_only=True)
class Row:
    """Bars that do not overlap, with a name above them."""

    name: str
    bars: tuple[Bar, ...]
    quiet: bool = False
    """Whether it is of less weight than the others."""


@attrs.frozen(kw_only=True)
class Event:
    """A day on which something happened, and what."""

    day: dt.date
    text: str


@attrs.frozen(kw_only=True)
class Chart:
    """All that a picture shows, before it has a size."""

    name: str
    """Tells its ids from those of the other pictures on a page."""
    title: str
    description: str
    """The same as the picture, in words."""
    first_day: dt.date
    confirmed_until: dt.date
    rows: tuple[Row, ...]
    events: tuple[Event, ...]
    remarks: tuple[str, ...] = ()
    """What else the key says."""

    @property
    def last_day(self) -> dt.date:
        """The last day that is named: the horizon, or a known later one."""
        bars = [bar for row in self.rows for bar in row.bars]
        named = [bar.last_day or bar.first_day for bar in bars]
        return max([self.confirmed_until, *named, *(event.day for event in self.events)])

    @property
    def looks(self) -> tuple[Look, ...]:
        """The looks of its bars, each once, in the order of their stripes."""
        found = dict.fromkeys(bar.look for row in self.rows for bar in row.bars)
        return tuple(sorted(found, key=lambda look: (not look.stripes, look.stripes)))

    @property
    def has_inferred(self) -> bool:
        """Whether something in it was deduced and not read."""
        return any(bar.inferred for row in self.rows for bar in row.bars)


def events(turns: Iterable[tuple[dt.date, law.Act | None]]) -> tuple[Event, ...]:
    """Each day on which something began or ended, once, with the acts that did it."""
    acts: dict[dt.date, dict[str, None]] = {}
    for day, act in turns:
        acts.setdefault(day, {}).update({str(act): None} if act else {})
    return tuple(Event(day=day, text=", ".join(acts[day])) for day in sorted(acts))


def said_of(coverage: law.Coverage) -> str:
    """The days of a picture, in words."""
    return (
        f"From {coverage.first_day}, confirmed until {coverage.confirmed_until}; later days are "
        f"not confirmed."
    )
