"""The commands for one question: show, timeline, changes, coverage."""

from typing import Annotated

import typer

import lt_childlaw as law

from ._console import answering, output, stamped, write_json
from ._pages import (
    change_page,
    coverage_page,
    stamp_line,
    timeline_page,
    unanswered_page,
    version_page,
)
from ._plain import Json, plain, plain_fields

AsJson = Annotated[bool, typer.Option("--json", help="Write one JSON document instead.")]
Strict = Annotated[
    bool, typer.Option("--strict", help="Refuse an answer that is not confirmed, with status 1.")
]


def show(  # noqa: PLR0913 (each is an option of the command)
    *,
    citation: Annotated[
        list[str],
        typer.Argument(help="A provision as people write it: '149(3)', BK 149 str. 3 d."),
    ],
    on: Annotated[
        str | None,
        typer.Option(metavar="DAY", help="The day, as 2012-05-01. Without it: the latest."),
    ] = None,
    during: Annotated[
        str | None,
        typer.Option(
            metavar="SPAN", help="A period with one unknown day: 2012, 2012-05, 2012/2013-06."
        ),
    ] = None,
    known_at: Annotated[
        str | None,
        typer.Option(metavar="DAY", help="Count only the acts published by this day."),
    ] = None,
    strict: Strict = False,
    as_json: AsJson = False,
) -> None:
    """Show what a provision said on a day.

    Example: lt-childlaw show "149(3)" --on 2012-05-01
    """
    if on is not None and during is not None:
        raise typer.BadParameter("give a day with --on, or a period with --during, not both.")
    with answering(as_json=as_json):
        asked = law.Citation.parse(" ".join(citation))
        if during is not None:
            span = law.during(during, known_at=known_at, strict=strict)
            versions = span[asked]
            when = f"one unknown day in {span.span}"
        else:
            day = on or str(law.latest_confirmed().day)
            snapshot = law.on(day, known_at=known_at, strict=strict)
            versions = law.Versions((snapshot[asked],), span=law.Span.of(snapshot.day))
            when = f"on {day}" + ("" if on else ", the last confirmed day, as no day was given")
        when += f", as known on {known_at}" if known_at else ""
        if as_json:
            question = plain_fields(versions.span, ("first_day", "last_day"))
            question = {"citation": str(asked), **question, "known_at": known_at}
            answers = {"versions": plain(versions), "unanswered": plain(versions.unanswered)}
            write_json(stamped({"question": question, **answers}))
            return
        pages = [version_page(version, when) for version in versions]
        output().print(*pages, *map(unanswered_page, versions.unanswered), stamp_line(), sep="\n")


def timeline(
    *,
    citation: Annotated[
        list[str] | None, typer.Argument(help="A provision as people write it: '307(3)'.")
    ] = None,
    provision: Annotated[
        str | None,
        typer.Option(metavar="ID", help="Follow this provision instead, under any number."),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """List all that a number ever named, or all that a provision ever said.

    Example: lt-childlaw timeline --provision minors-prostitution
    """
    with answering(as_json=as_json):
        if provision is not None and not citation:
            found = law.timeline(provision=provision)
        elif citation and provision is None:
            found = law.timeline(" ".join(citation))
        else:
            raise typer.BadParameter("give a citation or --provision, one of the two.")
        if as_json:
            write_json(stamped(plain_fields(found, ("citation", "provision", "periods"))))
            return
        output().print(timeline_page(found), stamp_line(), sep="\n")


def changes(
    *,
    earlier: Annotated[str, typer.Argument(help="The earlier day, as 2014-03-24.")],
    later: Annotated[str, typer.Argument(help="The later day.")],
    steps: Annotated[
        bool, typer.Option("--steps", help="Every amendment in between, on its own day.")
    ] = False,
    strict: Strict = False,
    as_json: AsJson = False,
) -> None:
    """List what changed between two days.

    Example: lt-childlaw changes 2014-03-24 2014-03-25
    """
    with answering(as_json=as_json):
        found = law.changes(earlier, later, steps=steps, strict=strict)
        if as_json:
            question: Json = {"earlier": earlier, "later": later, "steps": steps}
            write_json(stamped({"question": question, "changes": plain(found)}))
            return
        pages = [change_page(change) for change in found]
        count = f"{len(found)} change{'' if len(found) == 1 else 's'}, {earlier} to {later}."
        output().print(*pages, count, stamp_line(), sep="\n")


def coverage(*, as_json: AsJson = False) -> None:
    """Show which articles and days the data covers, and where it has gaps.

    Example: lt-childlaw coverage
    """
    with answering(as_json=as_json):
        if as_json:
            write_json(plain(law.coverage()))
            return
        output().print(coverage_page(law.coverage()), stamp_line(), sep="\n")
