"""A chart at a width: every box, line and label of the picture, in pixels.

Two widths are drawn, one for a page and one for a telephone, and the style sheet shows one of them.
Letters stay as large as those around them in both, which one picture that shrinks could not do.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import attrs

from .chart import UNCONFIRMED, UNREAD, Bar, Chart, Event, Look, Row
from .geometry import Box, Label, Scale, levels, text_width, wrapped

if TYPE_CHECKING:
    from collections.abc import Iterator

LETTERS, SMALL = 13, 12
"""The sizes of letters, in pixels: row names; all else."""
_LINE = 16  # from one line of text to the next
_EVENT = 2 * 15 + 4  # an event has two lines: its day and its text
_BAR = 24  # without stripes
_STRIPE = 4  # a stripe and the space below it
_BETWEEN_ROWS = 12
_SWATCH = 26
_INSIDE = 5  # between the left edge of a bar and its text; less is enough on the right
_NO_ROOM = "A bar that is too short for its label has it after the horizon."


@attrs.frozen(kw_only=True)
class Size:
    """A width of the picture, and how much of it lies after the last day."""

    name: str
    width: int
    after: int


WIDE = Size(name="wide", width=720, after=116)
NARROW = Size(name="narrow", width=328, after=80)


@attrs.frozen(kw_only=True)
class DrawnBar:
    """A bar with its places."""

    bar: Bar
    box: Box
    beyond: Box | None
    """Its part after the horizon, where the law is not confirmed."""
    label: Label | None
    stripes: tuple[Box, ...]

    @property
    def labelled_beyond(self) -> bool:
        """Whether its label stands after the horizon, though it began before."""
        end = self.box.x + self.box.width
        return self.label is not None and self.box.width > 0 and self.label.x > end


@attrs.frozen(kw_only=True)
class DrawnRow:
    """A row with its places."""

    row: Row
    names: tuple[Label, ...]
    bars: tuple[DrawnBar, ...]


@attrs.frozen(kw_only=True)
class DrawnEvent:
    """A line that runs down from two labels."""

    event: Event
    labels: tuple[Label, Label]
    x: float
    top: float
    horizon: bool


@attrs.frozen(kw_only=True)
class DrawnKey:
    """A line of the key: a sample of a look, or none, and what it means."""

    look: Look | None
    inferred: bool
    box: Box
    stripes: tuple[Box, ...]
    labels: tuple[Label, ...]


@attrs.frozen(kw_only=True)
class Drawing:
    """A picture of a chart."""

    size: Size
    height: float
    axis: float
    """Where the rows end."""
    events: tuple[DrawnEvent, ...]
    rows: tuple[DrawnRow, ...]
    years: tuple[tuple[Label, float], ...]
    after: Box
    """The days that are not confirmed."""
    keys: tuple[DrawnKey, ...]

    @property
    def labels(self) -> Iterator[Label]:
        """Every label in it."""
        for event in self.events:
            yield from event.labels
        for row in self.rows:
            yield from row.names
            yield from (bar.label for bar in row.bars if bar.label)
        yield from (label for label, _ in self.years)
        for key in self.keys:
            yield from key.labels


def draw(chart: Chart, size: Size) -> Drawing:
    """The picture of a chart at a width."""
    scale = Scale(
        first_day=chart.first_day, last_day=chart.last_day, left=1, right=size.width - size.after
    )
    events, top = _events(chart, scale)
    rows, axis = _rows(chart, scale, size, top)
    horizon = scale.end_of(chart.confirmed_until)
    away = any(bar.labelled_beyond for row in rows for bar in row.bars)
    remarks = (*chart.remarks, _NO_ROOM) if away else chart.remarks
    keys, height = _keys(chart, remarks, size, axis + 2.5 * _LINE)
    return Drawing(
        size=size,
        height=height,
        axis=axis,
        events=events,
        rows=rows,
        years=tuple(_years(scale, axis)),
        after=Box(horizon, top, size.width - horizon, axis - top),
        keys=keys,
    )


def _events(chart: Chart, scale: Scale) -> tuple[tuple[DrawnEvent, ...], float]:
    """The events with the horizon among them, and where the rows begin."""
    after = chart.confirmed_until + dt.timedelta(days=1)
    horizon = Event(day=after, text="horizon")
    events = sorted([*chart.events, horizon], key=lambda event: event.day)
    texts = [(str(chart.confirmed_until if e is horizon else e.day), e.text) for e in events]
    places = [scale.start_of(event.day) for event in events]
    widths = [max(text_width(line, SMALL) for line in lines) + _INSIDE for lines in texts]
    ends = [place + width for place, width in zip(places, widths, strict=True)]
    heights = levels(list(zip(places, ends, strict=True)))
    bottom = (max(heights) + 1) * _EVENT
    drawn = []
    for event, (day, text), x, level in zip(events, texts, places, heights, strict=True):
        top = bottom - (level + 1) * _EVENT
        first = Label(text=day, x=x + 4, y=top + 12, size=SMALL)
        second = Label(text=text, x=x + 4, y=top + 27, size=SMALL)
        drawn.append(
            DrawnEvent(event=event, labels=(first, second), x=x, top=top, horizon=event is horizon)
        )
    return tuple(drawn), bottom + 4


def _rows(chart: Chart, scale: Scale, size: Size, top: float) -> tuple[tuple[DrawnRow, ...], float]:
    """The rows below each other, and where they end."""
    horizon = scale.end_of(chart.confirmed_until)
    stripes = max((look.stripes for look in chart.looks), default=0)
    drawn, y = [], top + 4
    for row in chart.rows:
        names = []
        for line in wrapped(row.name, LETTERS, size.width) if row.name else ():
            names.append(Label(text=line, x=1, y=y + LETTERS, size=LETTERS))
            y += _LINE
        y += 4
        height = _BAR if row.quiet else _BAR + _STRIPE * stripes
        bars = tuple(_bar(bar, scale, size, Box(horizon, y, 0, height)) for bar in row.bars)
        drawn.append(DrawnRow(row=row, names=tuple(names), bars=bars))
        y += height + _BETWEEN_ROWS
    return tuple(drawn), y


def _bar(bar: Bar, scale: Scale, size: Size, horizon: Box) -> DrawnBar:
    """A bar, as high as the horizon at which what is confirmed ends."""
    y, height = horizon.y, horizon.height
    start = scale.start_of(bar.first_day)
    end = size.width if bar.last_day is None else scale.end_of(bar.last_day)
    confirmed = Box(start, y, max(min(end, horizon.x) - start, 0), height)
    begun = max(start, horizon.x)
    # An open end has no edge: it lies outside the picture.
    beyond = Box(begun, y, end + (_INSIDE if bar.last_day is None else 0) - begun, height)
    return DrawnBar(
        bar=bar,
        box=confirmed,
        beyond=beyond if end > horizon.x else None,
        label=_label(bar, confirmed, Box(begun, y, end - begun, height)),
        stripes=_stripes(bar.look, confirmed),
    )


def _label(bar: Bar, confirmed: Box, beyond: Box) -> Label | None:
    """The longest text that fits into one part of a bar: none runs across the horizon."""
    for text in bar.texts:
        for part in (confirmed, beyond):
            if text_width(text, SMALL) <= part.width - 1.5 * _INSIDE:
                return Label(text=text, x=part.x + _INSIDE, y=part.y + 16, size=SMALL)
    return None


def _stripes(look: Look, box: Box) -> tuple[Box, ...]:
    bottom = box.y + box.height
    return tuple(
        Box(box.x, bottom - _STRIPE * (number + 1), box.width, _STRIPE / 2)
        for number in range(look.stripes)
        if box.width
    )


def _years(scale: Scale, axis: float) -> Iterator[tuple[Label, float]]:
    half = text_width("2000", SMALL) / 2
    for year, x in scale.years(room=2 * half + 20):
        if x + half < scale.right:
            yield Label(text=str(year), x=max(x - half, 0), y=axis + 18, size=SMALL), x


def _keys(
    chart: Chart, remarks: tuple[str, ...], size: Size, top: float
) -> tuple[tuple[DrawnKey, ...], float]:
    """The key, line by line, and where the picture ends."""
    gaps = UNREAD in chart.looks
    samples: list[tuple[Look | None, bool, str]] = [
        (look, False, look.meaning) for look in chart.looks if look != UNREAD
    ]
    samples += [(None, True, "dashed edge: deduced, not read")] if chart.has_inferred else []
    samples += [(UNREAD, False, UNREAD.meaning)] if gaps else []
    samples += [(UNCONFIRMED, False, UNCONFIRMED.meaning)]
    drawn, x, y = [], 1.0, top
    for look, inferred, text in samples:
        needed = _SWATCH + 8 + text_width(text, SMALL)
        if x > 1 and x + needed > size.width:
            x, y = 1.0, y + 24
        box = Box(x, y, _SWATCH, 18)
        label = Label(text=text, x=x + _SWATCH + 6, y=y + 13, size=SMALL)
        stripes = _stripes(look, box) if look else ()
        drawn.append(
            DrawnKey(look=look, inferred=inferred, box=box, stripes=stripes, labels=(label,))
        )
        x += needed + 14
    y += 30
    for remark in remarks:
        lines = wrapped(remark, SMALL, size.width - 2)
        labels = tuple(
            Label(text=line, x=1, y=y + SMALL + _LINE * number, size=SMALL)
            for number, line in enumerate(lines)
        )
        drawn.append(
            DrawnKey(look=None, inferred=False, box=Box(0, y, 0, 0), stripes=(), labels=labels)
        )
        y += _LINE * len(lines) + 2
    return tuple(drawn), y + 4
