"""The page for a trace that was asked again."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from rich.console import Group
from rich.padding import Padding
from rich.text import Text

from ._pages import FAINT

if TYPE_CHECKING:
    from rich.console import RenderableType

    import lt_childlaw as law

_MOST_SHOWN = 40
_LONGEST_SHOWN = 300


def replay_page(found: law.Replay) -> RenderableType:
    """Whether the answer is the same, and each place where it differs."""
    count = len(found.differences)
    places = f"{count} place{'' if count == 1 else 's'}"
    answer = f"The answer differs in {places}." if count else "The answer is the same."
    data = "the same data" if found.same_data else f"now data {found.data_version}"
    traced = f"{found.traced_version} ({found.traced_digest[:12]})"
    parts: list[RenderableType] = [
        Text(answer, style="bold yellow" if count else "bold"),
        Text(f"Traced with data {traced}, {data}.", style=FAINT),
        "",
    ]
    for difference in found.differences[:_MOST_SHOWN]:
        change = Text.assemble(
            _shown(difference.before), ("\n-> ", "bold"), _shown(difference.after)
        )
        parts += [Text(difference.path, style="green"), Padding(change, (0, 0, 1, 2))]
    if count > _MOST_SHOWN:
        parts += [f"and {count - _MOST_SHOWN} more: --json writes all of them.", ""]
    return Group(*parts)


def _shown(value: object) -> str:
    """A value of a trace, shortened so that a page stays readable."""
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _LONGEST_SHOWN else f"{text[: _LONGEST_SHOWN - 1]}…"
