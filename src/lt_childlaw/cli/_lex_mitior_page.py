"""The page for lex mitior: the law that applies, then the laws looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.console import Group
from rich.padding import Padding
from rich.text import Text

import lt_childlaw as law

from ._pages import FAINT, bullets, days_text, plain_table

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
            parts += [Text(f"If {branch.condition}", style="bold green"), *_answer(branch.answer)]
            parts += ["", Padding(_laws(branch.answer, offender), (0, 0, 1, 2))]
    else:
        parts += [_laws(found, offender), ""]
    for title, remarks in (
        ("For a court to decide", found.court_decides),
        ("Measures that are not penalties", found.measures),
        ("Rules on the choice", found.rules),
    ):
        if remarks:
            parts += [Text(title, style="bold"), *bullets(map(str, remarks)), ""]
    if found.notices:
        parts += [Text("Notices", style="bold"), *bullets(found.notices, "yellow"), ""]
    return Group(*parts)


def _answer(found: law.LexMitior) -> Iterator[RenderableType]:
    """The law that applies, in words and by name."""
    mark = " This rests on doctrine." if found.doctrinal else ""
    yield Text(f"{found.because}{mark}", style="bold")
    if found.applies is not None:
        applies = f"{found.applies.citation} as it stood on {found.applies.day}"
        yield Text(f"{applies}: {found.applies.sanction}.")


def _asked(found: law.LexMitior, offender: law.Person | None) -> Text:
    version = found.version
    parts = [
        f"{version.citation} {version.heading.en}",
        f"committed on {version.day}",
        f"judged on {found.judged_on}",
    ]
    if offender is not None:
        parts.append(f"offender {offender} at the act")
    if not found.intermediate:
        parts.append("without intermediate laws")
    return Text(" · ".join(parts), style=FAINT)


def _laws(found: law.LexMitior, offender: law.Person | None) -> Table:
    """The laws looked at, with their bounds, and how each stands to the law of the act."""
    table = plain_table()
    table.expand = True
    # As wide as "2003-05-01 to", so that a period takes two lines and leaves room.
    table.add_column("Days", width=13)
    table.add_column("Law, and what a court could impose", ratio=3)
    table.add_column("Against that of the act", ratio=2)
    for one in found.laws:
        only = str(one.first_day) if one.first_day == one.last_day else None
        table.add_row(only or days_text(one.first_day, one.last_day), *_cells(one, offender))
    return table


def _cells(one: law.LawLookedAt, offender: law.Person | None) -> tuple[RenderableType, Text]:
    comparison, version = one.comparison, one.version
    if one.error is not None:
        return Text(str(one.error), style="yellow"), Text("not known", style="yellow")
    if version is None:
        return "no such offence", Text("milder: the offence is abolished", style="bold green")
    penalties = "\n".join(map(str, version.penalties(offender)))
    says = Text.assemble((str(version.citation), "green"), "\n", penalties)
    if comparison is None:
        return says, Text("the law of the act")
    mark = " (doctrine)" if any(each.doctrinal for each in comparison.of_the_penalty) else ""
    words = f"{comparison.penalties_words}{mark}"
    return says, Text(words, style=_STYLES[comparison.penalties_verdict])
