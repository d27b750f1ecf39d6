"""Answers as pages for a reader at a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich import box
from rich.console import Group
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

import lt_childlaw as law

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator, Sequence

    from rich.console import RenderableType

FAINT = "dim"
_LABEL = "cyan"
_SHORT = 60


def days_text(first_day: dt.date, last_day: dt.date | None) -> str:
    """A period in words."""
    return f"{first_day} to {last_day}" if last_day else f"since {first_day}"


def version_page(version: law.ProvisionVersion, when: str) -> RenderableType:
    """All that is known of a version."""
    heading = Text.assemble(
        (str(version.citation), "bold green"),
        ("  ", ""),
        (version.heading.lt, "bold"),
    )
    english = Text(version.heading.en)
    named = Text(f"{version.citation.lt} · {version.citation.en} · {when}", style=FAINT)
    facts = labelled(_facts_of(version))
    return Group(heading, english, named, "", Text(version.summary), "", facts, "")


def labelled(lines: Iterable[tuple[str, Sequence[RenderableType]]]) -> Table:
    """Values under labels; a label without values is not shown."""
    grid = _grid()
    for label, values in lines:
        for position, value in enumerate(values):
            grid.add_row("" if position else label, value)
    return grid


def bullets(lines: Iterable[str], style: str = "") -> Iterator[RenderableType]:
    """The lines of a list."""
    for line in lines:
        grid = Table.grid(padding=(0, 1))
        grid.add_row("  -", Text(line, style=style))
        yield grid


def _grid() -> Table:
    grid = Table.grid(padding=(0, 2))
    grid.add_column(style=_LABEL, no_wrap=True)
    grid.add_column(overflow="fold")
    return grid


def _facts_of(version: law.ProvisionVersion) -> Iterable[tuple[str, Sequence[RenderableType]]]:
    """The lines of the page, by label."""
    yield "Sanction", [Text(str(version.sanction), style="bold")] if version.sanction else []
    yield "Kind", [version.kind.value] if version.kind else [version.role.value]
    yield "Severity", [version.severity.value] if version.severity else []
    yield "Victim", _maybe(version.victim)
    yield "Offender", _maybe(version.offender)
    yield "Person shown", _maybe(version.person_shown)
    yield "Covers", [", ".join(map(str, version.covers))] if version.covers else []
    yield "In force", [days_text(version.first_day, version.last_day)]
    yield "Introduced by", _act_lines(version.introduced_by)
    yield "Ended by", _act_lines(version.ended_by) if version.ended_by else []
    yield "Provision", [_identity(version.provision)]
    yield "Read in", [version.verification.value]
    yield "Sources", [str(source) for source in version.sources]
    yield "Notes", version.notes
    yield "Notices", [Text(notice, style="yellow") for notice in version.notices]
    confirmed = "yes" if version.confirmed else Text("no, beyond what is known", "bold yellow")
    yield "Day confirmed", [confirmed]


def _maybe(condition: law.PersonCondition | None) -> list[str]:
    return [] if condition is None else [str(condition)]


def _identity(provision: law.Provision) -> str:
    return f"{provision}" + (f", split from {provision.split_from}" if provision.split_from else "")


def _act_lines(act: law.Act) -> list[RenderableType]:
    published = f", published {act.published}" if act.published else ""
    return [f"{act} of {act.adopted}{published}", Text(act.url, style=f"{FAINT} link {act.url}")]


def unanswered_page(missing: law.Unanswered) -> RenderableType:
    """Days without an answer, and why."""
    days = days_text(missing.span.first_day, missing.span.last_day)
    return Group(
        Text.assemble((days, "bold"), "  ", (missing.outcome.value, "bold yellow")),
        Text(str(missing.error)),
        "",
    )


def stamp_line() -> Text:
    """The data that an answer rests on."""
    digest = law.DATA_DIGEST[:12]
    return Text(f"Data {law.DATA_VERSION} ({digest}). This is no legal advice.", style=FAINT)


def plain_table() -> Table:
    """A table with a line under its header and no frame."""
    return Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False, collapse_padding=True)


def timeline_page(timeline: law.Timeline) -> RenderableType:
    """The periods of a timeline, as a table."""
    by_number = timeline.citation is not None
    table = plain_table()
    # As wide as "2003-05-01 to", so that a period takes one line or two, and is never cut.
    table.add_column("Days", min_width=13)
    table.add_column("Provision and sanction" if by_number else "Number and sanction", ratio=1)
    table.add_column("Act", no_wrap=True)
    table.add_column("Read in")
    for period in timeline.periods:
        table.add_row(
            days_text(period.first_day, period.last_day),
            *_period_cells(period, by_number=by_number),
        )
    return Group(_timeline_title(timeline), "", table, "", *_gap_lines(timeline.gaps))


def _timeline_title(timeline: law.Timeline) -> Text:
    if timeline.citation is not None:
        return Text.assemble(
            (str(timeline.citation), "bold green"), "  whatever was so numbered, since ",
            str(timeline.periods[0].first_day),
        )  # fmt: skip
    provision = timeline.provision
    assert provision is not None  # noqa: S101 (a timeline is of the one or of the other)
    return Text.assemble((_identity(provision), "bold green"), f"  {provision.label}")


def _period_cells(period: law.Period, *, by_number: bool) -> tuple[RenderableType, str, str]:
    version = period.version
    if version is None:
        return Text(period.outcome.value.replace("-", " "), style="yellow"), "", ""
    name = str(version.provision if by_number else version.citation)
    says = str(version.sanction) if version.sanction else f"({version.role.value})"
    return (
        Text.assemble((name, "green"), "\n", says),
        str(version.introduced_by),
        version.verification.value,
    )


def _gap_lines(gaps: Iterable[law.Gap]) -> list[RenderableType]:
    return [
        Text.assemble(
            (f"Article {gap.article}, {days_text(gap.first_day, gap.last_day)}: ", "bold yellow"),
            f"the text was not read. {gap.reason} Missing: {gap.missing_source}.\n",
        )
        for gap in gaps
    ]


def change_page(change: law.Change) -> RenderableType:
    """A change, and the fields that differ."""
    numbers = dict.fromkeys(
        str(version.citation) for version in (change.before, change.after) if version
    )
    title = Text.assemble(
        (" -> ".join(numbers), "bold green"),
        f"  {change.provision}  ",
        (change.kind.value, "bold"),
        (f"  {', '.join(map(str, change.acts))}{_day_of(change)}", FAINT),
    )
    grid = _grid()
    for difference in change.differences:
        name, _, values = str(difference).partition(": ")
        before, _, after = values.partition(" -> ")
        if len(values) <= _SHORT:
            grid.add_row(name.replace("_", " "), values)
        else:
            grid.add_row(name.replace("_", " "), before)
            grid.add_row("", Text.assemble(("-> ", "bold"), after))
    parts: list[RenderableType] = [title, Padding(grid, (0, 0, 1, 2))]
    return Group(*parts, *_gap_lines([change.gap] if change.gap else []))


def _day_of(change: law.Change) -> str:
    """The day of a change; days further apart say nothing of the day in between."""
    return f", {change.later}" if (change.later - change.earlier).days == 1 else ""


def coverage_page(coverage: law.Coverage) -> RenderableType:
    """What the data covers."""
    grid = _grid()
    grid.add_row("Days", days_text(coverage.first_day, None))
    grid.add_row("Confirmed until", Text(str(coverage.confirmed_until), style="bold"))
    grid.add_row("", coverage.basis)
    grid.add_row("Articles", ", ".join(coverage.articles))
    counts = (
        f"{coverage.versions} versions of {coverage.provisions} provisions, {coverage.acts} acts"
    )
    grid.add_row("Holds", counts)
    grid.add_row("Data", coverage.data_version)
    grid.add_row("SHA-256", coverage.data_digest)
    return Group(grid, "", *_gap_lines(coverage.gaps))
