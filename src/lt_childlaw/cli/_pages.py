"""Answers as pages for a reader at a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich import box
from rich.console import Group
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

import lt_childlaw as law
from lt_childlaw._changes import FIELDS
from lt_childlaw._time import ONE_DAY

from ._language import _, in_lithuanian
from ._terms import (
    article_text,
    citation_text,
    condition_text,
    days_text,
    days_width,
    sanction_text,
    says,
    term,
    value_text,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from rich.console import RenderableType

FAINT = "dim"
_LABEL = "cyan"
_SHORT = 60
NOTHING = "\N{EN DASH}"
"""What stands in a cell of a table that would be empty."""
IN_ENGLISH = "Paaiškinimai – anglų kalba."


def version_page(version: law.ProvisionVersion, when: str) -> RenderableType:
    """All that is known of a version."""
    heading = Text.assemble(
        (citation_text(version.citation), "bold green"),
        ("  ", ""),
        (version.heading.lt, "bold"),
    )
    english = Text(version.heading.en)
    # Here alone a citation is written out, in both languages: so a text can quote it.
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
    sanction, provision = version.sanction, version.provision
    yield _("Sanction"), [Text(sanction_text(sanction), style="bold")] if sanction else []
    yield _("Kind"), [term(version.kind or version.role)]
    yield _("Severity"), [term(version.severity)] if version.severity else []
    yield _("Victim"), _maybe(version.victim)
    yield _("Offender"), _maybe(version.offender)
    yield _("Person shown"), _maybe(version.person_shown)
    yield _("Covers"), [", ".join(map(citation_text, version.covers))] if version.covers else []
    yield _("In force"), [days_text(version.first_day, version.last_day)]
    yield _("Introduced by"), _act_lines(version.introduced_by)
    yield _("Ended by"), _act_lines(version.ended_by) if version.ended_by else []
    yield _("Provision"), [_identity(provision)]
    yield _("Read in"), [term(version.verification)]
    yield _("Sources"), [str(source) for source in version.sources]
    yield _("Notes"), version.notes
    yield _("Notices"), [Text(notice, style="yellow") for notice in version.notices]
    unconfirmed = Text(_("no, beyond what is known"), "bold yellow")
    yield _("Day confirmed"), [_("yes") if version.confirmed else unconfirmed]


def _maybe(condition: law.PersonCondition | None) -> list[str]:
    return [] if condition is None else [condition_text(condition)]


def _identity(provision: law.Provision) -> str:
    if provision.split_from is None:
        return str(provision)
    return _("{provision}, split from {origin}").format(
        provision=provision, origin=provision.split_from
    )


def _act_lines(act: law.Act) -> list[RenderableType]:
    adopted = _("{act} of {adopted}").format(act=act, adopted=act.adopted)
    published = _(", published {published}") if act.published else ""
    line = adopted + published.format(published=act.published)
    return [line, Text(act.url, style=f"{FAINT} link {act.url}")]


def unanswered_page(missing: law.Unanswered) -> RenderableType:
    """Days without an answer, and why."""
    days = days_text(missing.span.first_day, missing.span.last_day)
    return Group(
        Text.assemble((days, "bold"), "  ", (term(missing.outcome), "bold yellow")),
        Text(str(missing.error)),
        "",
    )


def stamp_line(*, english: bool = True) -> Text:
    """The data that an answer rests on, and that *english* sentences are so in either language."""
    parts = [
        _("Data {version} ({digest}).").format(
            version=law.DATA_VERSION, digest=law.DATA_DIGEST[:12]
        ),
        _("This is no legal advice."),
    ]
    if english and in_lithuanian():
        parts.append(IN_ENGLISH)
    return Text(" ".join(parts), style=FAINT)


def plain_table() -> Table:
    """A table with a line under its header and no frame."""
    return Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False, collapse_padding=True)


def timeline_page(timeline: law.Timeline) -> RenderableType:
    """The periods of a timeline, as a table."""
    by_number = timeline.citation is not None
    table = plain_table()
    # A Lithuanian period is so long that it always takes two lines, as what stands beside it does.
    most = days_width() if in_lithuanian() else None
    table.add_column(_("Days"), min_width=days_width(), max_width=most)
    says_what = _("Provision and sanction") if by_number else _("Number and sanction")
    table.add_column(says_what, ratio=1, overflow="fold")
    table.add_column(_("Act"), no_wrap=True)
    table.add_column(_("Read in"), max_width=22)
    for period in timeline.periods:
        table.add_row(
            days_text(period.first_day, period.last_day),
            *_period_cells(period, by_number=by_number),
        )
    return Group(_timeline_title(timeline), "", table, "", *gap_lines(timeline.gaps))


def _timeline_title(timeline: law.Timeline) -> Text:
    if timeline.citation is not None:
        since = _("whatever was so numbered, since {day}").format(day=timeline.periods[0].first_day)
        return Text.assemble((citation_text(timeline.citation), "bold green"), "  ", since)
    provision = timeline.provision
    assert provision is not None  # noqa: S101 (a timeline is of the one or of the other)
    return Text.assemble((_identity(provision), "bold green"), f"  {provision.label}")


def _period_cells(period: law.Period, *, by_number: bool) -> tuple[RenderableType, str, str]:
    version = period.version
    if version is None:
        return Text(term(period.outcome).replace("-", " "), style="yellow"), NOTHING, NOTHING
    name = str(version.provision) if by_number else citation_text(version.citation)
    return (
        Text.assemble((name, "green"), "\n", says(version)),
        str(version.introduced_by),
        term(version.verification),
    )


def gap_lines(gaps: Iterable[law.Gap]) -> list[RenderableType]:
    """What of the law is not known, when and why."""
    lines: list[RenderableType] = []
    for gap in gaps:
        days = days_text(gap.first_day, gap.last_day)
        title = _("Article {article}, {days}:").format(article=article_text(gap.article), days=days)
        not_read = _("the text was not read. {reason} Missing: {source}.").format(
            reason=gap.reason, source=gap.missing_source
        )
        lines += [Text.assemble((title, "bold yellow"), " ", not_read, "\n")]
    return lines


def change_page(change: law.Change) -> RenderableType:
    """A change, and the fields that differ."""
    numbers = dict.fromkeys(
        citation_text(version.citation) for version in (change.before, change.after) if version
    )
    title = Text.assemble(
        (" -> ".join(numbers), "bold green"),
        f"  {change.provision}  ",
        (term(change.kind), "bold"),
        (f"  {', '.join(map(str, change.acts))}{_day_of(change)}", FAINT),
    )
    grid = labelled(_of_a_new_paragraph(change))
    for difference in change.differences:
        name = _(difference.label)
        before, after = value_text(difference.before), value_text(difference.after)
        if len(before) + len(after) <= _SHORT:
            grid.add_row(name, f"{before} -> {after}")
        else:
            grid.add_row(name, before)
            grid.add_row("", Text.assemble(("-> ", "bold"), after))
    parts: list[RenderableType] = [title, Padding(grid, (0, 0, 1, 2))]
    return Group(*parts, *gap_lines([change.gap] if change.gap else []))


def _of_a_new_paragraph(change: law.Change) -> Iterator[tuple[str, Sequence[RenderableType]]]:
    """What a paragraph that is new says, and from which one it was divided; of others nothing."""
    version, origin = change.after, change.provision.split_from
    if change.kind is not law.ChangeKind.INTRODUCED or version is None:
        return
    sanction, role = FIELDS["sanction"], FIELDS["role"]
    if version.sanction is not None:
        yield _(sanction), [sanction_text(version.sanction)]
    else:
        yield _(role), [term(version.role)]
    if origin is not None:
        before = law.timeline(provision=change.provision)[0].first_day - ONE_DAY
        numbers = [
            citation_text(one.citation)
            for one in law.timeline(provision=origin)
            if one.first_day <= before and (one.last_day is None or before <= one.last_day)
        ]
        yield _("divided from"), [" ".join([*numbers, origin])]


def says_in_english(change: law.Change) -> bool:
    """Whether the page of a change has a sentence of the library's own."""
    return change.gap is not None or any(one.field == "summary" for one in change.differences)


def _day_of(change: law.Change) -> str:
    """The day of a change; days further apart say nothing of the day in between."""
    return f", {change.later}" if (change.later - change.earlier).days == 1 else ""


def coverage_page(coverage: law.Coverage) -> RenderableType:
    """What the data covers."""
    grid = _grid()
    grid.add_row(_("Days"), days_text(coverage.first_day, None))
    grid.add_row(_("Confirmed until"), Text(str(coverage.confirmed_until), style="bold"))
    grid.add_row("", coverage.basis)
    grid.add_row(_("Articles"), ", ".join(map(article_text, coverage.articles)))
    held = _("{versions} versions of {provisions} provisions, {acts} acts").format(
        versions=coverage.versions, provisions=coverage.provisions, acts=coverage.acts
    )
    grid.add_row(_("Holds"), held)
    grid.add_row(_("Data"), coverage.data_version)
    grid.add_row("SHA-256", coverage.data_digest)
    return Group(grid, "", *gap_lines(coverage.gaps))
