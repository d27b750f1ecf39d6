"""Pages for the bounds of penalties, the age rules and the ages that matter in law."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.console import Group
from rich.padding import Padding
from rich.text import Text

import lt_childlaw as law

from ._language import _
from ._pages import FAINT, bullets, gap_lines, plain_table
from ._terms import age_text, asked_text, citation_text, penalty_text, person_text, term
from ._trimmed import GLUE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

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
    if offender is None:
        title = _("What a court could impose on an adult, if liable")
    else:
        title = _("What a court could impose on an offender {person}, if liable").format(
            person=person_text(offender)
        )
    parts: list[RenderableType] = [Text(title, style="bold")]
    for penalty in penalties:
        sources = Text(_sources(penalty), style=FAINT)
        parts += [_indented(penalty_text(penalty)), _indented(sources, 2)]
    return Group(*parts, *bullets(_notes(penalties)), "")


def _sources(penalty: law.BoundedPenalty) -> str:
    low, high = penalty.minimum_source, penalty.maximum_source
    if low == high:
        parts = [_("both bounds: {source}").format(source=low)] if low else []
    else:
        named = ((_("minimum"), low), (_("maximum"), high))
        parts = [f"{side}: {source}" for side, source in named if source]
    if penalty.hours_source:
        parts.append(_("hours: {source}").format(source=penalty.hours_source))
    return "; ".join(parts) or _("no provision sets a bound")


def _notes(penalties: Sequence[law.BoundedPenalty]) -> Iterator[str]:
    """Each note once, with the penalties that it is about where it is not about all."""
    kinds_by_note: dict[str, list[str]] = {}
    for penalty in penalties:
        for note in penalty.notes:
            kinds_by_note.setdefault(note, []).append(term(penalty.kind))
    for note, kinds in kinds_by_note.items():
        yield note if len(kinds) == len(penalties) else f"{', '.join(kinds)}: {note}"


def exclusions_page(found: law.Exclusions) -> RenderableType:
    """Every rule with its outcome, why, and where it stands."""
    parts: list[RenderableType] = [
        Text.assemble(
            (_("Does an age rule exclude liability?"), "bold"),
            "  ",
            (term(found.outcome), _STYLES[found.outcome]),
        )
    ]
    for item in found:
        where = f"  {citation_text(item.citation)} ({item.period})" if item.citation else ""
        title = Text.assemble(
            f"{term(item.rule)}: ", (term(item.outcome), _STYLES[item.outcome]), (where, FAINT)
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
    table.add_column(_("Age, and where"), width=14)
    if reached is not None:
        table.add_column(_("Reached"), no_wrap=True)
    table.add_column(_("Name, and what it says"), ratio=1)
    for place, threshold in enumerate(thresholds):
        says = " ".join(filter(None, (threshold.summary, threshold.exceptions)))
        table.add_row(
            f"{age_text(threshold)}\n{threshold.place}",
            *([] if reached is None else [reached[place]]),
            Text.assemble((threshold.name, "green"), "\n", says),
        )
    return table


def asked_page(
    asked: Iterable[tuple[law.ProvisionVersion, law.AskedAge]], gaps: Iterable[law.Gap]
) -> RenderableType:
    """The ages that paragraphs ask for: the paragraphs together that ask the same."""
    alike: dict[law.AskedAge, list[str]] = {}
    for version, age in asked:
        number = citation_text(version.citation).replace(" ", GLUE)
        alike.setdefault(age, []).append(number)
    parts: list[RenderableType] = [Text(_("Ages that paragraphs ask for"), style="bold")]
    for age, numbers in alike.items():
        parts += [_indented(asked_text(age)), _indented(Text(", ".join(numbers), style="green"), 2)]
    return Group(*parts, "", *gap_lines(gaps))
