"""A memorandum laid out as plain text or Markdown."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

from ._errors import InvalidInput, shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ._memorandum import Block

_WIDTH = 88
_LINES = {2: "=", 3: "-"}


def laid_out(blocks: Iterable[Block], form: str) -> str:
    """The blocks as text or Markdown.

    Raises:
        InvalidInput: *form* is neither ``"text"`` nor ``"markdown"``.
    """
    forms = {"text": _text, "markdown": _markdown}
    lines_of = forms.get(form) if isinstance(form, str) else None
    if lines_of is None:
        raise InvalidInput(f"form is {shown(form)}: give 'text' or 'markdown'.", value=form)
    lines = [line for block in blocks for line in lines_of(block)]
    return "\n".join(lines).strip() + "\n"


def _text(block: Block) -> Iterator[str]:
    if block.level == 1:
        yield from (str(block.text).upper(), "")
    elif block.level:
        lines = _wrapped(str(block.text), "", "")
        yield from (*lines, _LINES[block.level] * max(map(len, lines)), "")
    else:
        label = f"{block.label}: " if block.label else ""
        yield from _wrapped(f"{label}{block.text}", "", "  " if label else "")
        for item in block.items:
            yield from _wrapped(str(item), "  - ", "    ")
        yield ""


def _wrapped(text: str, first: str, others: str) -> list[str]:
    return textwrap.wrap(
        text,
        _WIDTH,
        initial_indent=first,
        subsequent_indent=others,
        break_long_words=False,
        break_on_hyphens=False,
    )


def _markdown(block: Block) -> Iterator[str]:
    if block.level:
        yield from (f"{'#' * block.level} {block.text}", "")
        return
    label = f"**{block.label}:** " if block.label else ""
    if label or block.text:
        yield from (f"{label}{block.text}".rstrip(), "")
    yield from (f"- {item}" for item in block.items)
    yield from [""] if block.items else []
