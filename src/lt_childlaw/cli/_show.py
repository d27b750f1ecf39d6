"""The command show: a provision on a day, what it came to for persons, or over an unknown day."""

from typing import Annotated

import typer

import lt_childlaw as law
from lt_childlaw._plain import plain, plain_fields

from ._age_pages import exclusions_page, penalties_page
from ._console import answering, show_page, stamped, write_json
from ._language import _
from ._options import (
    AsJson,
    KnownAt,
    Offender,
    OnDay,
    ReadingName,
    Strict,
    Victim,
    WithReading,
    as_reading,
    day_or_latest,
)
from ._pages import stamp_line, unanswered_page, version_page
from ._people import person_given
from ._terms import span_text


def show(
    *,
    citation: Annotated[
        list[str],
        typer.Argument(
            metavar="CITATION", help='A provision as people write it: "149(3)", "BK 149 str. 3 d.".'
        ),
    ],
    on: OnDay = None,
    during: Annotated[
        str | None,
        typer.Option(
            metavar="SPAN", help="A period with one unknown day: 2012, 2012-05, 2012/2013-06."
        ),
    ] = None,
    known_at: KnownAt = None,
    offender: Offender = None,
    victim: Victim = None,
    compelled_as_victim_of: Annotated[
        str | None,
        typer.Option(metavar="ARTICLE", help="The article of which the offender was a victim."),
    ] = None,
    reading: WithReading = None,
    strict: Strict = False,
    as_json: AsJson = False,
) -> None:
    """Show a provision on a day: what it said, its penalties, and what ages mean for it.

    Of a person, up to three digits are an age and four are a year of birth.

    Example: lt-childlaw show "151-1(1)" --on 2012-05-01 --offender 18 --victim 15
    """
    asked_of_persons = (offender, victim, compelled_as_victim_of, reading)
    with_persons = any(one is not None for one in asked_of_persons)
    if on is not None and during is not None:
        raise typer.BadParameter(_("give a day with --on, or a period with --during, not both."))
    if with_persons and (during is not None or known_at is not None):
        raise typer.BadParameter(
            _(
                "persons are asked about here on one day and with all that is known: leave "
                "--during and --known-at out, or use 'lt-childlaw assess', which takes an "
                "uncertain day and --known-at."
            )
        )
    with answering(as_json=as_json):
        asked = law.Citation.parse(" ".join(citation))
        known = _(", as known on {day}").format(day=known_at) if known_at else ""
        found = penalties = person = None
        if during is not None:
            snapshot = law.during(law.Span.of(during, "--during"), known_at=known_at, strict=strict)
            versions = snapshot[asked]
            when = _("one unknown day in {days}").format(days=span_text(snapshot.span))
        else:
            day, when = day_or_latest(on, or_during=True)
            version = law.on(day, known_at=known_at, strict=strict)[asked]
            versions = law.Versions((version,), span=law.Span.of(day))
            person = person_given(offender, "--offender")
            if with_persons:
                found = law.exclusions(
                    asked,
                    committed_on=day,
                    offender=person,
                    victim=person_given(victim, "--victim"),
                    compelled_as_victim_of=compelled_as_victim_of,
                    reading=as_reading(reading),
                )
            # The General Part is held as it is known today, whatever was known when.
            if known_at is None:
                penalties = version.penalties(person, reading=as_reading(reading))
        if as_json:
            _write(asked, versions, penalties, found, known_at=known_at, reading=reading)
            return
        pages = [version_page(version, f"{when}{known}") for version in versions]
        pages += [penalties_page(penalties, person)] if penalties else []
        pages += [] if found is None else [exclusions_page(found)]
        show_page(*pages, *map(unanswered_page, versions.unanswered), stamp_line())


def _write(
    asked: law.Citation,
    versions: law.Versions,
    penalties: tuple[law.BoundedPenalty, ...] | None,
    found: law.Exclusions | None,
    *,
    known_at: str | None,
    reading: ReadingName | None,
) -> None:
    """Write the answer as one JSON document."""
    question = plain_fields(versions.span, ("first_day", "last_day"))
    question = {"citation": str(asked), **question, "known_at": known_at}
    answers = {"versions": plain(versions), "unanswered": plain(versions.unanswered)}
    if penalties is not None:
        answers["penalties"] = plain(penalties)
    if found is not None:
        question["reading"] = plain(reading)
        answers["exclusions"] = plain(found)
    write_json(stamped({"question": question, **answers}))
