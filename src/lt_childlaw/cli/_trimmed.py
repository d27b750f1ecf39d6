"""Pages whose lines end where their words end, and break only where they may."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
from rich.segment import Segment

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.console import Console, ConsoleOptions, RenderableType


GLUE = "\ue000"
"""What becomes a no-break space, at which rich would break a line as at any other."""
_NO_BREAK_SPACE = "\N{NO-BREAK SPACE}"


@attrs.frozen
class Trimmed:
    """A page, rendered without what fills its lines up."""

    page: RenderableType

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> Iterator[Segment]:
        for line in console.render_lines(self.page, options, pad=False):
            for text, style, control in _without_spaces_at_the_end(line):
                yield Segment(text.replace(GLUE, _NO_BREAK_SPACE), style, control)
            yield Segment.line()


def _without_spaces_at_the_end(line: list[Segment]) -> list[Segment]:
    kept = list(line)
    while kept and not kept[-1].text.rstrip(" "):
        kept.pop()
    if kept:
        text, style, control = kept[-1]
        kept[-1] = Segment(text.rstrip(" "), style, control)
    return kept
