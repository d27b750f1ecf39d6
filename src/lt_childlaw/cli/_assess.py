"""The commands assess and replay: a case as a whole, and the trace of an answer asked again."""

import os
import sys
from pathlib import Path
from typing import Annotated

import attrs
import typer

import lt_childlaw as law
from lt_childlaw._case_file import (
    CaseFile,
    Source,
    example_case,
    in_file,
    read_case_file,
    read_trace,
)
from lt_childlaw._plain import Json

from . import _case_options as options
from ._console import NOT_ANSWERED, answering, show_page, stamped, tell, utf8_output, write_json
from ._language import _, in_lithuanian
from ._memorandum_page import memorandum_page
from ._options import AsJson, JudgedOn, KnownAt, Strict, WithReading, as_reading
from ._pages import stamp_line
from ._replay_page import replay_page
from ._short_page import short_page
from ._usage_errors import QUOTES
from ._words import words_page, words_record

_TWO_VALUES = '--conduct molestation --conduct "making drunk"'


def assess(
    *,
    file: Annotated[
        str | None,
        typer.Argument(metavar="FILE", help="A case as TOML or JSON; - is standard input."),
    ] = None,
    words: Annotated[
        bool,
        typer.Option(
            "--words",
            help="List the words for conduct and circumstances.",
            rich_help_panel=options.TO_BEGIN,
        ),
    ] = False,
    example: Annotated[
        bool,
        typer.Option(
            "--example",
            help="Write an example of a case file: --example > case.toml.",
            rich_help_panel=options.TO_BEGIN,
        ),
    ] = False,
    on: options.CommittedOn = None,
    conduct: options.Conduct = None,
    circumstance: options.Circumstance = None,
    offender: options.Offender = None,
    victim: options.Victim = None,
    person_shown: options.PersonShown = None,
    stage: options.Stage = None,
    participation: options.Participation = None,
    continuing: options.Continuing = False,
    complaint: options.Complaint = None,
    legal_person: options.LegalPerson = False,
    compelled_as_victim_of: options.CompelledAsVictimOf = None,
    abroad: options.Abroad = False,
    offender_resident: options.OffenderResident = None,
    victim_resident: options.VictimResident = None,
    punishable_there: options.PunishableThere = None,
    judged_on: JudgedOn = None,
    known_at: KnownAt = None,
    reading: WithReading = None,
    strict: Strict = False,
    markdown: Annotated[
        bool, typer.Option("--markdown", help="Write the memorandum as Markdown.")
    ] = False,
    short: Annotated[
        bool, typer.Option("--short", help="Show the answer without the memorandum.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Assess a case: which provisions fit, and what follows for each.

    A file holds the facts; without one, options state them. To begin, --words
    lists the words for them, and --example writes a file to change.

    --judged-on, --known-at and --reading count before what a file says. --json
    writes the trace, which 'lt-childlaw replay' asks again.

    Example: lt-childlaw assess --on 2010 --conduct molestation --victim 11-12
    """
    facts = options.Facts(
        on=on,
        conduct=conduct,
        circumstance=circumstance,
        offender=offender,
        victim=victim,
        person_shown=person_shown,
        stage=stage,
        participation=participation,
        continuing=continuing,
        abroad=abroad,
        offender_resident=offender_resident,
        victim_resident=victim_resident,
        punishable_there=punishable_there,
        complaint=complaint,
        legal_person=legal_person,
        compelled_as_victim_of=compelled_as_victim_of,
    )
    forms = {"--short": short, "--markdown": markdown, "--json": as_json}
    if len(asked_for := [name for name, given in forms.items() if given]) > 1:
        problem = _("give {one} or {other}, not both.")
        raise typer.BadParameter(problem.format(one=asked_for[0], other=asked_for[1]))
    if file is not None and facts.given:
        problem = _("{file} is taken for a file with the facts: leave it out, or {options}.")
        told = problem.format(file=repr(file), options=", ".join(facts.given))
        # The rest of a value without quotation marks, or a second value, arrives as a file name.
        if file != "-" and not os.path.isfile(file):  # noqa: PTH113 (no error for a long name)
            each = _("Each value has its option before it: {example}.")
            told = f"{told} {_(QUOTES)} {each.format(example=_TWO_VALUES)}"
        raise typer.BadParameter(told)
    with answering(as_json=as_json):
        if words or example:
            _write_help(words=words, as_json=as_json)
            return
        asked = CaseFile(case=facts.case()) if file is None else read_case_file(_source(file))
        result = law.assess(
            asked.case,
            judged_on=asked.judged_on if judged_on is None else judged_on,
            known_at=asked.known_at if known_at is None else known_at,
            reading=asked.reading if reading is None else as_reading(reading),
            strict=strict,
        )
        if as_json:
            write_json(result.to_dict())
        elif markdown:
            if in_lithuanian():
                tell(_("Note"), _("the memorandum as Markdown is in English only."))
            with utf8_output() as stream:
                stream.write(result.explain("markdown"))
        elif short:
            show_page(short_page(result), stamp_line())
        else:
            show_page(memorandum_page(result))
        if any(possibility.unanswered for possibility in result):
            raise typer.Exit(NOT_ANSWERED)


def _source(file: str) -> Source:
    return sys.stdin.buffer if file == "-" else Path(file)


def _write_help(*, words: bool, as_json: bool) -> None:
    """Write the words of a case, or the example of a case file."""
    if not words:
        with utf8_output() as stream:
            stream.write(example_case())
    elif as_json:
        write_json(stamped(words_record()))
    else:
        show_page(words_page())


def replay(
    *,
    file: Annotated[
        str,
        typer.Argument(metavar="TRACE.json", help="What assess --json wrote; - is standard input."),
    ],
    as_json: AsJson = False,
) -> None:
    """Ask a kept assessment again, and say what is different today.

    A kept assessment, or trace, is what 'lt-childlaw assess --json' wrote. The
    status is 0 where the answer is the same, and 1 where it differs.

    Example: lt-childlaw replay trace.json
    """
    with answering(as_json=as_json):
        trace = read_trace(_source(file))
        try:
            found = law.replay(trace)
        except law.InvalidInput as error:
            raise in_file("standard input" if file == "-" else file, error) from None
        if as_json:
            differences: list[Json] = [attrs.asdict(one) for one in found.differences]
            traced: Json = {
                "data_version": found.traced_version,
                "data_digest": found.traced_digest,
            }
            question: Json = found.assessment.to_dict()["question"]
            document: dict[str, Json] = {"traced": traced, "question": question}
            write_json(
                stamped({**document, "same": not found.differences, "differences": differences})
            )
        else:
            show_page(replay_page(found), stamp_line(english=False))
        if found.differences:
            raise typer.Exit(NOT_ANSWERED)
