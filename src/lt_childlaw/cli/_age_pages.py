"""Pages for the bounds of penalties, the age rules and the ages that matter in law."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.console import Group
from rich.padding import Padding
from rich.text import Text

import lt_childlaw as law

from ._pages import FAINT, bullets, plain_table

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rich.console import RenderableType

_STYLES = {
    law.ExclusionOutcome.APPLIES: "bold red",
    law.ExclusionOutcome.DEPENDS: "bold yellow",
    law.ExclusionOutcome.DOES_NOT_APPLY: "green",
}


def _indented(text: Text | str, steps: int = 1) -> RenderableType:
    return Padding(text, (0, 0, 0, 2 * steps), expand=False)


def penalties_page(
    penalties: Sequence[law.BoundedPenalty], offender: law.Person | None
) -> RenderableType:
    """What a court could have imposed: both bounds of each alternative, and what sets them."""
    whom = "an adult" if offender is None else f"an offender {offender}"
    parts: list[RenderableType] = [
        Text(f"What a court could impose on {whom}, if liable", style="bold")
    ]
    for penalty in penalties:
        sources = Text(_sources(penalty), style=FAINT)
        parts += [_indented(str(penalty)), _indented(sources, 2)]
    return Group(*parts, *bullets(_notes(penalties)), "")


def _sources(penalty: law.BoundedPenalty) -> str:
    low, high = penalty.minimum_source, penalty.maximum_source
    if low == high:
        parts = [f"both bounds: {low}"] if low else []
    else:
        named = (("minimum", low), ("maximum", high))
        parts = [f"{side}: {source}" for side, source in named if source]
    if penalty.hours_source:
        parts.append(f"hours: {penalty.hours_source}")
    return "; ".join(parts) or "no provision sets a bound"


def _notes(penalties: Sequence[law.BoundedPenalty]) -> Iterator[str]:
    """Each note once, with the penalties that it is about where it is not about all."""
    kinds_by_note: dict[str, list[str]] = {}
    for penalty in penalties:
        for note in penalty.notes:
            kinds_by_note.setdefault(note, []).append(penalty.kind.value)
    for note, kinds in kinds_by_note.items():
        yield note if len(kinds) == len(penalties) else f"{', '.join(kinds)}: {note}"


def exclusions_page(found: law.Exclusions) -> RenderableType:
    """Every rule with its outcome, why, and where it stands."""
    parts: list[RenderableType] = [
        Text.assemble(
            ("Does an age rule exclude liability?  ", "bold"),
            (found.outcome.value, _STYLES[found.outcome]),
        )
    ]
    for item in found:
        where = f"  {item.citation} ({item.period})" if item.citation else ""
        title = Text.assemble(
            f"{item.rule.value}: ", (item.outcome.value, _STYLES[item.outcome]), (where, FAINT)
        )
        parts += [_indented(title), _indented(item.because, 2)]
    # Those of the version stand on its own page.
    notices = [notice for notice in found.notices if notice not in found.version.notices]
    return Group(*parts, *bullets(notices, "yellow"), "")


def thresholds_page(
    thresholds: Sequence[law.Threshold], reached: Sequence[str] | None
) -> RenderableType:
    """The ages that matter in law; with a person, whether each is reached."""
    table = plain_table()
    table.add_column("Age, and where", width=14)
    if reached is not None:
        table.add_column("Reached", width=16, no_wrap=True)
    table.add_column("Name, and what it says", ratio=1)
    for place, threshold in enumerate(thresholds):
        says = " ".join(filter(None, (threshold.summary, threshold.exceptions)))
        table.add_row(
            f"{age_text(threshold)}\n{where_text(threshold)}",
            *([] if reached is None else [reached[place]]),
            Text.assemble((threshold.name, "green"), "\n", says),
        )
    return table


def age_text(threshold: law.Threshold) -> str:
    """An age with its side: under 16, at least 18, 18 to 20."""
    if threshold.age is None:
        return "no number"
    if threshold.until is not None:
        return f"{threshold.age} to {threshold.until - 1}"
    side = f"{threshold.comparison.value} " if threshold.comparison else ""
    return f"{side}{threshold.age}"


def where_text(threshold: law.Threshold) -> str:
    """The provision, with its code."""
    code, cites = threshold.code, threshold.cites
    return cites if cites.startswith(code) else f"{code} {cites}"
