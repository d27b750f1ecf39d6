"""Resolved rows as a table on a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

import lt_childlaw as law

from ._console import show_page
from ._language import _
from ._pages import NOTHING, plain_table
from ._sinks import Shown, reason_of
from ._terms import citation_text, days_text, days_width, penalty_text, says, term
from ._trimmed import GLUE

if TYPE_CHECKING:
    from lt_childlaw._resolve import Findings, Resolution, Resolved, Summary
    from lt_childlaw._tables import Row

_ROWS_OF_A_CHUNK = 200


class TerminalSink:
    """Shows the main columns as a table, in pieces, so that it begins at once and never grows."""

    def __init__(self, shown: Shown) -> None:
        self._shown = shown
        self._rows: list[list[str]] = []
        self._begun = False

    def add(self, row: Row, resolved: Resolved) -> None:
        """Show the row, when enough of them are together."""
        for position, resolution in enumerate(resolved.resolutions):
            number = "" if position else str(row.number)
            cells = (cell or NOTHING for cell in _main_cells(resolution, self._shown))
            self._rows.append([number, *cells])
        if len(self._rows) >= _ROWS_OF_A_CHUNK:
            self._flush()

    def finish(self, summary: Summary) -> None:
        """Show what is left; the summary is told on standard error."""
        if self._rows or not summary.rows:
            self._flush()

    def _flush(self) -> None:
        grid = plain_table()
        grid.expand, grid.show_header = True, not self._begun
        with_findings = self._shown.findings
        # The widths are fixed, so that the pieces stand under each other.
        grid.add_column(_("Row"), justify="right", style="dim", width=5, overflow="fold")
        grid.add_column(_("Citation"), style="bold green", width=10, overflow="fold")
        grid.add_column(_("Possible days"), width=days_width(), overflow="fold")
        said = _("Penalties, or why there is none"), _("Sanction, or why there is none")
        grid.add_column(said[0] if with_findings else said[1], ratio=1, overflow="fold")
        if with_findings:
            grid.add_column(_("Exclusion"), width=11, overflow="fold")
        else:
            grid.add_column(_("Act"), width=9, overflow="fold")
        grid.add_column(_("Outcome"), width=13, overflow="fold")
        for cells in self._rows:
            grid.add_row(*cells)
        show_page(grid)
        self._begun = True
        self._rows.clear()


def _main_cells(resolution: Resolution, shown: Shown) -> list[str]:
    version, findings = resolution.version, resolution.findings
    said = reason_of(resolution, with_input=shown.input)
    if findings is not None:
        said = "; ".join(map(penalty_text, findings.penalties))
    elif version is not None:
        said = says(version)
    last = "" if version is None else str(version.introduced_by)
    if shown.findings:
        last = _exclusion(findings) if findings else ""
    # The paragraph that was found, also where the row names the article alone.
    citation = version.citation if version else resolution.citation
    # An article and its paragraph may stand on two lines, a number and its word may not.
    cited = "" if citation is None else citation_text(citation).replace(" d.", f"{GLUE}d.")
    return [cited, _days(resolution.days), said, last, term(resolution.outcome)]


def _exclusion(findings: Findings) -> str:
    return _("not determined") if findings.exclusion is None else term(findings.exclusion)


def _days(days: law.Span | None) -> str:
    if days is None:
        return ""
    if days.first_day == days.last_day:
        return str(days.first_day)
    return days_text(days.first_day, days.last_day)
