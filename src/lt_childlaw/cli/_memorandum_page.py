"""The memorandum of an assessment for a reader at a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
from rich.console import Group
from rich.text import Text

from lt_childlaw._memorandum import memorandum

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rich.console import Console, ConsoleOptions, RenderableType

    import lt_childlaw as law
    from lt_childlaw._memorandum import Block

_LABEL = "cyan"
_HEADINGS = {2: ("bold", "="), 3: ("bold green", "-")}


@attrs.frozen
class _Hanging:
    """Text whose lines after the first are indented, each broken once, where the width asks it."""

    text: Text
    mark: str = ""
    """What stands before the first line."""
    indent: int = 2

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> Iterator[Text]:
        lines = self.text.wrap(console, max(options.max_width - self.indent, 1))
        for number, line in enumerate(lines):
            line.rstrip()
            before = self.mark if number == 0 else " " * self.indent
            yield Text.assemble(before, line)


def memorandum_page(assessment: law.Assessment) -> RenderableType:
    """The memorandum, as wide as the terminal."""
    lines = (line for block in memorandum(assessment) for line in _lines(block))
    return Group(*_without_double_gaps(lines))


_GAP = ""


def _without_double_gaps(lines: Iterable[RenderableType]) -> Iterator[RenderableType]:
    before: RenderableType = _GAP
    for line in lines:
        if line != _GAP or before != _GAP:
            yield line
        before = line


def _lines(block: Block) -> Iterator[RenderableType]:
    if block.level == 1:
        yield from (Text(block.text.upper(), style="bold"), _GAP)
        return
    if block.level:
        style, line = _HEADINGS[block.level]
        underline = Text(line * len(block.text), style=style, no_wrap=True, overflow="crop")
        yield from (_GAP, Text(block.text, style=style), underline, _GAP)
        return
    if block.label:
        label = Text(f"{block.label}:", style=_LABEL)
        yield _Hanging(Text.assemble(label, " " if block.text else "", block.text))
    elif block.text:
        yield Text(block.text)
    for item in block.items:
        yield _Hanging(Text(item), "  - ", indent=4)
    if not block.label:
        yield _GAP
