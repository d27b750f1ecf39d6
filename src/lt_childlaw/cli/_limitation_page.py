"""The page for limitation: the day, then what it rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.console import Group
from rich.text import Text

import lt_childlaw as law
from lt_childlaw._limitation_answer import on_or_between
from lt_childlaw._time import ONE_DAY

from ._pages import FAINT, bullets, labelled

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from rich.console import RenderableType

_BARRED = {
    law.Answer.YES: ("a conviction is barred", "bold"),
    law.Answer.NO: ("a conviction is not barred", "bold"),
    law.Answer.UNDETERMINED: ("it is not certain whether a conviction is barred", "bold yellow"),
}


def limitation_page(
    found: law.Limitation, judged_on: dt.date | None, barred: law.Answer | None
) -> RenderableType:
    """From which day on a conviction is barred, with all that this rests on."""
    parts: list[RenderableType] = [_title(found), _asked(found), "", _answer(found)]
    if judged_on is not None and barred is not None:
        words, style = _BARRED[barred]
        parts.append(Text.assemble(f"On the day of judgment, {judged_on}, ", (words, style), "."))
    if found.outcome is law.LimitationOutcome.DEPENDS:
        open_until = (
            f"Until {_last_open_day(found)} it is not. From then on it depends: it is barred"
        )
        parts += [open_until, *bullets(map(str, found.possible))]
    for term, floor in zip(found.terms, found.floors, strict=True):
        title = f"If committed {on_or_between(term.committed)}"
        parts += ["", *([Text(title, style="bold")] if len(found.terms) > 1 else [])]
        parts.append(labelled(_basis(term, floor)))
    parts += ["", Text("This rests on", style="bold"), *bullets(map(str, found.assumptions))]
    if found.notices:
        parts += ["", Text("Notices", style="bold"), *bullets(found.notices, "yellow")]
    return Group(*parts, "")


def _title(found: law.Limitation) -> Text:
    """The offence, with its heading where the article had one on all days."""
    headings = list(dict.fromkeys(version.heading for version in found.versions))
    named = ("  ", (headings[0].lt, "bold"), "  ", headings[0].en) if len(headings) == 1 else ()
    return Text.assemble((str(found.citation), "bold green"), *named)


def _asked(found: law.Limitation) -> Text:
    parts = [f"committed {on_or_between(found.committed)}"]
    if found.victim is not None:
        parts.append(f"victim {found.victim}")
    if found.reading is not None:
        parts.append(f"an age is reached, and a term is over, {found.reading.value}")
    return Text(" · ".join(parts), style=FAINT)


def _answer(found: law.Limitation) -> Text:
    """The certain day, in plain words."""
    more = f"; whether on {found.doubtful_day} is doubtful" if found.doubtful_day else ""
    if found.outcome is law.LimitationOutcome.DEPENDS:
        more = ", whatever was so of what is possible"
    return Text(f"A conviction is certainly barred from {found.barred_from}{more}.", style="bold")


def _last_open_day(found: law.Limitation) -> dt.date:
    """The last day on which a conviction is certainly not barred."""
    first = min(end.barred_from.first_day for end in found.possible)
    return first - ONE_DAY * (2 if found.reading is None else 1)


def _basis(
    term: law.OrdinaryTerm, floor: law.AgeFloor
) -> Iterator[tuple[str, list[RenderableType]]]:
    """The term and the floor of the law of some days."""
    yield "Ordinary term", [str(term), *(Text(note, style=FAINT) for note in term.notes)]
    yield "Floor", [str(floor)]
