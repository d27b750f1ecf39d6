"""The page for a trace that was asked again."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from rich.console import Group
from rich.padding import Padding
from rich.text import Text

from ._language import _, ngettext
from ._pages import FAINT

if TYPE_CHECKING:
    from rich.console import RenderableType

    import lt_childlaw as law

_MOST_SHOWN = 40
_LONGEST_SHOWN = 300


def replay_page(found: law.Replay) -> RenderableType:
    """Whether the answer is the same, and each place where it differs."""
    count = len(found.differences)
    answer = _("The answer is the same.")
    if count:
        answer = ngettext(
            "The answer differs in {count} place.", "The answer differs in {count} places.", count
        ).format(count=count)
    traced = _("Traced with data {version} ({digest}), {now}.").format(
        version=found.traced_version,
        digest=found.traced_digest[:12],
        now=_("the same data")
        if found.same_data
        else _("now data {version}").format(version=found.data_version),
    )
    parts: list[RenderableType] = [
        Text(answer, style="bold yellow" if count else "bold"),
        Text(traced, style=FAINT),
        "",
    ]
    for difference in found.differences[:_MOST_SHOWN]:
        change = Text.assemble(
            _shown(difference.before), ("\n-> ", "bold"), _shown(difference.after)
        )
        parts += [Text(difference.path, style="green"), Padding(change, (0, 0, 1, 2))]
    if count > _MOST_SHOWN:
        more = _("and {count} more: --json writes all of them.")
        parts += [more.format(count=count - _MOST_SHOWN), ""]
    return Group(*parts)


def _shown(value: object) -> str:
    """A value of a trace, shortened so that a page stays readable."""
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _LONGEST_SHOWN else f"{text[: _LONGEST_SHOWN - 1]}…"
