"""The command lex-mitior: which law applies to an act that is judged later."""

from typing import Annotated

import typer

import lt_childlaw as law
from lt_childlaw._persons import aged
from lt_childlaw._plain import Json, plain

from ._console import answering, show_page, stamped, write_json
from ._lex_mitior_page import lex_mitior_page
from ._options import AsJson, KnownAt, Offender, Strict, WithReading, as_reading
from ._pages import stamp_line
from ._people import person_given


def lex_mitior(
    *,
    citation: Annotated[
        list[str],
        typer.Argument(
            metavar="CITATION", help='The offence, as numbered on the day of the act: "151(1)".'
        ),
    ],
    on: Annotated[str, typer.Option(metavar="DAY", help="The day of the act.")],
    judged_on: Annotated[str, typer.Option(metavar="DAY", help="The day of the judgment.")],
    offender: Offender = None,
    no_intermediate: Annotated[
        bool,
        typer.Option(
            "--no-intermediate",
            help="Leave aside the laws that stood neither on the one day nor on the other.",
        ),
    ] = False,
    reading: WithReading = None,
    known_at: KnownAt = None,
    strict: Strict = False,
    as_json: AsJson = False,
) -> None:
    """Show which law applies: that of the act, or a later, milder one.

    For an unknown day of the act, or a provision that was divided since, assess a case.

    Example: lt-childlaw lex-mitior "151(1)" --on 2024-05-01 --judged-on 2025-03-01
    """
    with answering(as_json=as_json):
        person = person_given(offender, "--offender")
        found = law.lex_mitior(
            " ".join(citation),
            committed_on=on,
            judged_on=judged_on,
            offender=person,
            intermediate=not no_intermediate,
            reading=as_reading(reading),
            known_at=known_at,
            strict=strict,
        )
        if as_json:
            question: Json = {
                "citation": str(found.version.citation),
                "committed_on": on,
                "judged_on": judged_on,
                "offender": plain(person),
                "intermediate": not no_intermediate,
                "known_at": known_at,
                "reading": plain(as_reading(reading)),
            }
            write_json(stamped({"question": question, "lex_mitior": plain(found)}))
            return
        at_the_act = person and aged(person, law.Span.of(on), as_reading(reading))
        show_page(lex_mitior_page(found, at_the_act), stamp_line())
