"""The command limitation: from which day on an act is time-barred, if nothing stopped the term."""

import datetime as dt
from typing import Annotated

import typer

import lt_childlaw as law
from lt_childlaw._plain import Json, plain
from lt_childlaw._time import as_day

from ._console import answering, show_page, stamped, write_json
from ._limitation_page import limitation_page
from ._options import AsJson, JudgedOn, KnownAt, Strict, Victim, WithReading, as_reading
from ._pages import stamp_line
from ._people import person_given


def limitation(
    *,
    citation: Annotated[
        list[str],
        typer.Argument(
            metavar="CITATION", help='The offence, as numbered on the day of the act: "150(3)".'
        ),
    ],
    on: Annotated[
        str,
        typer.Option(
            metavar="DAY_OR_SPAN",
            help="The day of the act, or one unknown day in a span: 2012, 2012-05, 2012/2013-06.",
        ),
    ],
    victim: Victim = None,
    judged_on: JudgedOn = None,
    reading: WithReading = None,
    known_at: KnownAt = None,
    strict: Strict = False,
    as_json: AsJson = False,
) -> None:
    """Show when limitation ends for an offence, on what that depends, and what is assumed.

    Example: lt-childlaw limitation "150(3)" --on 2009-03-01 --victim 1995-01-01
    """
    with answering(as_json=as_json):
        found = law.limitation(
            " ".join(citation),
            committed_on=on,
            victim=person_given(victim, "--victim"),
            reading=as_reading(reading),
            known_at=known_at,
            strict=strict,
        )
        judged = None if judged_on is None else _judged(found, judged_on)
        barred = None if judged is None else found.barred_on(judged)
        if as_json:
            question: Json = {
                "citation": str(found.citation),
                "committed_on": plain(found.committed),
                "victim": plain(found.victim),
                "judged_on": plain(judged),
                "known_at": known_at,
                "reading": plain(found.reading),
            }
            answers = {"limitation": plain(found), "barred": plain(barred)}
            write_json(stamped({"question": question, **answers}))
            return
        show_page(limitation_page(found, judged, barred), stamp_line())


def _judged(found: law.Limitation, judged_on: str) -> dt.date:
    """The day of judgment.

    Raises:
        InvalidDate: it is no day.
        InvalidInput: it lies before the act.
    """
    judged = as_day(judged_on, "judged_on")
    if judged < found.committed.first_day:
        raise law.InvalidInput(
            f"the case was judged on {judged}, before the act ({found.committed.first_day}): "
            f"exchange the dates, or correct one."
        )
    return judged
