"""What a run of resolve came to, told at its end."""

from __future__ import annotations

from typing import TYPE_CHECKING

import lt_childlaw as law
from lt_childlaw._errors import shown

from ._console import tell
from ._language import _, ngettext
from ._terms import counted_rows, number_text, term

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from lt_childlaw._resolve import Summary
    from lt_childlaw._tables import Table

_ENCODINGS_BY_CODEC = {"utf-8-sig": "UTF-8", "utf-16": "UTF-16", "cp1257": "Windows-1257 (Baltic)"}


def tell_summary(
    summary: Summary,
    table: Table,
    places_by_option: Mapping[str, tuple[int, ...]],
    out: Path | None,
) -> None:
    """Tell how many rows were answered, how the file was read, and where the answers are."""
    lines = [_("the file has no rows.")]
    if summary.rows:
        lines = [f"{counted_rows(summary.rows)}: {', '.join(_counts(summary))}."]
    if summary.unconfirmed:
        beyond = _("{number} of them beyond {day}, so not confirmed.")
        number = number_text(summary.unconfirmed)
        lines.append(beyond.format(number=number, day=law.coverage().confirmed_until))
    if summary.persons_not_read:
        unread = ngettext(
            "{number} row whose persons cannot be read or cannot be true: see exclusion_reasons.",
            "{number} rows whose persons cannot be read or cannot be true: see exclusion_reasons.",
            summary.persons_not_read,
        )
        lines.append(unread.format(number=number_text(summary.persons_not_read)))
    encoding = _ENCODINGS_BY_CODEC.get(table.encoding, table.encoding)
    read = _("Read as {encoding}; data {version}.")
    lines.append(read.format(encoding=encoding, version=law.DATA_VERSION))
    columns = "; ".join(
        f"{option} {', '.join(shown(table.columns[place]) for place in places) or _('none')}"
        for option, places in places_by_option.items()
    )
    lines.append(_("Columns: {columns}.").format(columns=columns))
    if out is not None:
        lines.append(_("Written to {file}.").format(file=out))
    mark = _("Done")
    indent = " " * len(f"{mark}: ")
    tell(mark, f"\n{indent}".join(lines), "bold green")


def _counts(summary: Summary) -> Iterator[str]:
    yield _("{number} answered").format(number=number_text(summary.answered))
    if summary.partly_answered:
        number = number_text(summary.partly_answered)
        yield _("{number} partly answered").format(number=number)
    if summary.not_answered:
        reasons = ", ".join(
            f"{number_text(count)} {term(outcome)}"
            for outcome, count in summary.not_answered.items()
        )
        number = number_text(summary.not_answered_rows)
        yield _("{number} not answered ({reasons})").format(number=number, reasons=reasons)
