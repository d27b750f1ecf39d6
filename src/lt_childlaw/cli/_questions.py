"""The commands on more than one day: timeline, changes, coverage."""

from typing import Annotated

import typer

import lt_childlaw as law
from lt_childlaw._plain import Json, plain, plain_fields

from ._console import answering, show_page, stamped, write_json
from ._language import _, ngettext
from ._options import AsJson, Strict
from ._pages import change_page, coverage_page, says_in_english, stamp_line, timeline_page


def timeline(
    *,
    citation: Annotated[
        list[str] | None,
        typer.Argument(metavar="CITATION", help='A provision as people write it: "307(3)".'),
    ] = None,
    provision: Annotated[
        str | None,
        typer.Option(metavar="ID", help="Follow this provision instead, under any number."),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """List all versions under a number, or of a provision under all its numbers.

    Example: lt-childlaw timeline --provision minors-prostitution
    """
    with answering(as_json=as_json):
        if provision is not None and not citation:
            found = law.timeline(provision=provision)
        elif citation and provision is None:
            found = law.timeline(" ".join(citation))
        else:
            raise typer.BadParameter(_("give a citation or --provision, one of the two."))
        if as_json:
            write_json(stamped(plain_fields(found, ("citation", "provision", "periods"))))
            return
        show_page(
            timeline_page(found), stamp_line(english=provision is not None or bool(found.gaps))
        )


def changes(
    *,
    earlier: Annotated[
        str, typer.Argument(metavar="EARLIER", help="The earlier day, as 2014-03-24.")
    ],
    later: Annotated[str, typer.Argument(metavar="LATER", help="The later day.")],
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
        number = len(found)
        count = ngettext(
            "{number} change, {earlier} to {later}.",
            "{number} changes, {earlier} to {later}.",
            number,
        ).format(number=number, earlier=earlier, later=later)
        show_page(*pages, count, stamp_line(english=any(map(says_in_english, found))))


def coverage(*, as_json: AsJson = False) -> None:
    """Show which articles and days the data covers, and where it has gaps.

    Example: lt-childlaw coverage
    """
    with answering(as_json=as_json):
        if as_json:
            write_json(plain(law.coverage()))
            return
        show_page(coverage_page(law.coverage()), stamp_line())
