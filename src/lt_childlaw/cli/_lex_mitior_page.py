"""The page for lex mitior: the law that applies, then the laws looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.console import Group
from rich.padding import Padding
from rich.text import Text

import lt_childlaw as law

from ._language import _, in_lithuanian
from ._pages import FAINT, bullets, plain_table
from ._terms import (
    citation_text,
    days_text,
    days_width,
    heading_text,
    penalty_text,
    person_text,
    sanction_text,
    term,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.console import RenderableType
    from rich.table import Table

_STYLES = {
    law.Verdict.MILDER: "bold green",
    law.Verdict.HARSHER: "",
    law.Verdict.SAME: "",
    law.Verdict.INCOMPARABLE: "bold yellow",
}


def lex_mitior_page(found: law.LexMitior, offender: law.Person | None) -> RenderableType:
    """Which law applies, the laws looked at, and what must still be decided.

    *offender* has the age of the day of the act.
    """
    parts: list[RenderableType] = [*_answer(found), _asked(found, offender), ""]
    if found.branches:
        for branch in found.branches:
            parts += [
                Text(_("If {condition}").format(condition=branch.condition), style="bold green"),
                *_answer(branch.answer),
            ]
            parts += ["", Padding(_laws(branch.answer, offender), (0, 0, 1, 2))]
    else:
        parts += [_laws(found, offender), ""]
    for title, remarks in (
        (_("For a court to decide"), found.court_decides),
        (_("Measures that are not penalties"), found.measures),
        (_("Rules on the choice"), found.rules),
    ):
        if remarks:
            parts += [Text(title, style="bold"), *bullets(map(str, remarks)), ""]
    if found.notices:
        parts += [Text(_("Notices"), style="bold"), *bullets(found.notices, "yellow"), ""]
    return Group(*parts)


def _answer(found: law.LexMitior) -> Iterator[RenderableType]:
    """The law that applies, in words and by name."""
    said = [f"{term(found.outcome).capitalize()}."] if in_lithuanian() else []
    said.append(found.because)
    if found.doctrinal:
        said.append(_("This rests on doctrine."))
    yield Text(" ".join(said), style="bold")
    applies = found.applies
    if applies is not None and applies.sanction is not None:
        text = _("{citation} as it stood on {day}: {sanction}.")
        yield Text(
            text.format(
                citation=citation_text(applies.citation),
                day=applies.day,
                sanction=sanction_text(applies.sanction),
            )
        )


def _asked(found: law.LexMitior, offender: law.Person | None) -> Text:
    version = found.version
    parts = [
        f"{citation_text(version.citation)} {heading_text(version.heading)}",
        _("committed {when}").format(when=_("on {day}").format(day=version.day)),
        _("judged on {day}").format(day=found.judged_on),
    ]
    if offender is not None:
        parts.append(_("offender {person} at the act").format(person=person_text(offender)))
    if not found.intermediate:
        parts.append(_("without intermediate laws"))
    return Text(" · ".join(parts), style=FAINT)


def _laws(found: law.LexMitior, offender: law.Person | None) -> Table:
    """The laws looked at, with their bounds, and how each stands to the law of the act."""
    table = plain_table()
    table.expand = True
    table.add_column(_("Days"), width=days_width())
    table.add_column(_("Law, and what a court could impose"), ratio=3)
    table.add_column(_("Against that of the act"), ratio=2)
    for one in found.laws:
        only = str(one.first_day) if one.first_day == one.last_day else None
        table.add_row(only or days_text(one.first_day, one.last_day), *_cells(one, offender))
    return table


def _cells(one: law.LawLookedAt, offender: law.Person | None) -> tuple[RenderableType, Text]:
    comparison, version = one.comparison, one.version
    if one.error is not None:
        return Text(str(one.error), style="yellow"), Text(_("not known"), style="yellow")
    if version is None:
        abolished = Text(_("milder: the offence is abolished"), style="bold green")
        return _("no such offence"), abolished
    penalties = "\n".join(map(penalty_text, version.penalties(offender)))
    says = Text.assemble((citation_text(version.citation), "green"), "\n", penalties)
    if comparison is None:
        return says, Text(_("the law of the act"))
    words = compared(comparison)
    if any(each.doctrinal for each in comparison.of_the_penalty):
        doctrine = _("(doctrine)")
        words = f"{words} {doctrine}"
    return says, Text(words, style=_STYLES[comparison.penalties_verdict])


def compared(comparison: law.LawComparison) -> str:
    """How a law stands to that of the act, and by which of its parts."""
    if not in_lithuanian():
        return comparison.penalties_words
    ways: dict[law.Verdict, dict[str, None]] = {}
    for one in comparison.of_the_penalty:
        way = law.Verdict.INCOMPARABLE if one.points is None else one.points
        ways.setdefault(way, {})[_criterion(one)] = None
    parts = (f"{term(way)}: {', '.join(criteria)}" for way, criteria in ways.items())
    return "; ".join(parts) or term(law.Verdict.SAME)


def _criterion(difference: law.RankedDifference) -> str:
    """What differs, of which penalty, and where that stands if not in the paragraph itself."""
    source = difference.after_source or difference.before_source
    of_a_bound = difference.penalty and difference.criterion is not law.Criterion.KINDS
    beside = [
        *([term(difference.penalty)] if difference.penalty and of_a_bound else []),
        *([source] if source and not difference.stated else []),
    ]
    about = f" ({', '.join(beside)})" if beside else ""
    return f"{term(difference.criterion)}{about}"
