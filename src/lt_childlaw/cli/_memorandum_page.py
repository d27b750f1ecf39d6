"""The memorandum of an assessment for a reader at a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
from rich.console import Group
from rich.text import Text

import lt_childlaw as law
from lt_childlaw._memorandum import memorandum

from ._language import _, in_lithuanian, marked
from ._pages import FAINT, IN_ENGLISH
from ._terms import citation_text, heading_text, on_day_text, span_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rich.console import Console, ConsoleOptions, RenderableType

    from lt_childlaw._memorandum import Block

_LABEL = "cyan"
_STYLES = {2: ("bold", "="), 3: ("bold green", "-")}


# The memorandum is the library's and English; its headings and labels are fixed words.
HEADINGS = (
    marked("Assessment of a case"),
    marked("In short"),
    marked("The facts as stated"),
    marked("The law of {days}"),
    marked("Possibility {number}: committed {when}"),
    marked("Possibility {number}: under the law of {days}"),
    marked("{citation} {heading}: fits"),
    marked("{citation} {heading}: may fit"),
    marked("To be borne in mind"),
    marked("Data"),
)
LABELS = (
    marked("Beside this"),
    marked("Later provisions"),
    marked("Provisions that name the conduct, and what they ask for beside it"),
    marked("Not known"),
    marked("Provision"),
    marked("On this version"),
    marked("Elements met"),
    marked("Elements, as far as met"),
    marked("Speciality"),
    marked("Sanction as stated"),
    marked("What a court could impose under the law of the act"),
    marked("What a court could impose under the law that applies"),
    marked("Class"),
    marked("Age rules"),
    marked("Limitation"),
    marked("Later law"),
    marked("Rules on the choice"),
    marked("For the court to decide"),
    marked("Measures that are not penalties"),
    marked("Complaint"),
    marked("Committed abroad"),
    marked("Aggravating circumstances that concern minors"),
    marked("Legal persons"),
    marked("Around the penalty (named, not computed)"),
)


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
        yield from (Text(_title(block).upper(), style="bold"), _GAP)
        yield from (Text(IN_ENGLISH, style=FAINT), _GAP) if in_lithuanian() else ()
        return
    if block.level:
        style, line = _STYLES[block.level]
        title = _title(block)
        underline = Text(line * len(title), style=style, no_wrap=True, overflow="crop")
        yield from (_GAP, Text(title, style=style), underline, _GAP)
        return
    if block.label:
        label = Text(f"{_(block.label)}:", style=_LABEL)
        yield _Hanging(Text.assemble(label, " " if block.text else "", block.text))
    elif block.text:
        yield Text(block.text)
    for item in block.items:
        yield _Hanging(Text(item), "  - ", indent=4)
    if not block.label:
        yield _GAP


def _title(block: Block) -> str:
    """The words of a heading, in the language that is spoken."""
    if not in_lithuanian():
        return block.text
    values = {name: _said(name, value) for name, value in block.values.items()}
    return _(block.pattern).format(**values)


def _said(name: str, value: object) -> str:
    match value:
        case law.Span() if name == "when":
            return on_day_text(value)
        case law.Citation():
            return citation_text(value)
        case law.Heading():
            return heading_text(value)
        case law.Span():
            return span_text(value)
        case _:
            return str(value)
