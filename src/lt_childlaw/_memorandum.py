"""An assessment as a memorandum: what was asked, what follows, and where it stands in the law."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

import attrs

from ._case import Participation, Stage
from ._errors import InvalidInput, shown
from ._exclusions import ExclusionOutcome
from ._general import on_day
from ._persons import Answer
from ._provisions import OffenceKind
from ._time import day_or_span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ._assessment import Assessment, Candidate, Possibility
    from ._case import Case
    from ._lex_mitior import LexMitior
    from ._limitation import Limitation

_WIDTH = 88
_TITLE = "Assessment of a case"
_CAVEAT = (
    "This tells which provisions' stated elements fit the facts as stated. It does not try a case "
    "and is no legal advice. The wording that counts is that of the register of legal acts."
)


@attrs.frozen
class _Block:
    """A heading, or a paragraph under a label, or one item of a list under it."""

    text: str
    level: int = 0
    """1 to 3 for a heading, 0 for a paragraph."""
    label: str = ""
    items: tuple[str, ...] = ()


def memorandum(assessment: Assessment, form: str) -> str:
    """The memorandum as plain text or Markdown.

    Raises:
        InvalidInput: *form* is neither.
    """
    forms = {"text": _as_text, "markdown": _as_markdown}
    if form not in forms:
        raise InvalidInput(f"form is {shown(form)}: give 'text' or 'markdown'.", value=form)
    return forms[form](_blocks(assessment))


def _blocks(assessment: Assessment) -> Iterator[_Block]:
    yield _Block(_TITLE, level=1)
    yield _Block(_CAVEAT)
    yield _Block("The facts as stated", level=2)
    yield from _facts(assessment)
    several = len(assessment.possibilities) > 1
    for number, possibility in enumerate(assessment.possibilities, 1):
        when = day_or_span(possibility.days)
        title = f"Possibility {number}: committed on {when}" if several else f"The law of {when}"
        yield _Block(title, level=2)
        yield from _possibility(possibility)
    if assessment.notices:
        yield _Block("To be borne in mind", level=2)
        yield _Block("", items=assessment.notices)
    yield _Block("Data", level=2)
    horizon = "" if assessment.confirmed else " Part of the answer is not confirmed."
    yield _Block(
        f"Data {assessment.data_version}, digest {assessment.data_digest[:12]}.{horizon}"
    )


def _facts(assessment: Assessment) -> Iterator[_Block]:
    case = assessment.case
    yield _Block("", items=tuple(_stated(case)))
    asked = []
    if assessment.judged_on is not None:
        asked.append(f"Judged on {assessment.judged_on}.")
    if assessment.known_at is not None:
        asked.append(f"With the acts published by {assessment.known_at}.")
    if assessment.reading is not None:
        asked.append(f"An age is taken as reached {assessment.reading.value}.")
    if asked:
        yield _Block(" ".join(asked))


def _stated(case: Case) -> Iterator[str]:
    """The facts, one a line."""
    days = day_or_span(case.committed_on)
    if case.committed_on.first_day == case.committed_on.last_day:
        yield f"Act: on {days}."
    else:
        yield f"Act: {'continued over' if case.continuing else 'on one unknown day in'} {days}."
    yield f"Conduct: {', '.join(sorted(one.value for one in case.conduct))}."
    circumstances = ", ".join(sorted(one.value for one in case.circumstances))
    yield f"Circumstances: {circumstances or 'none stated'}."
    for who, person in (
        ("Offender", case.offender),
        ("Victim", case.victim),
        ("Person shown", case.person_shown),
    ):
        if person is not None:
            yield f"{who}: {person}."
    if case.stage is not Stage.COMPLETED:
        yield f"Stage: {case.stage.value}."
    if case.participation is not Participation.PERPETRATOR:
        yield f"Participation: {case.participation.value}."
    if case.abroad is not None:
        yield "Committed abroad."
    if case.complaint is not None:
        yield f"Complaint: {'made' if case.complaint else 'none'}."


def _possibility(possibility: Possibility) -> Iterator[_Block]:
    if not possibility.confirmed:
        yield _Block("The law of these days is not confirmed: it is the last known one.")
    if not possibility.candidates:
        yield _Block("No provision of the data fits the facts as stated.")
    for candidate in possibility.candidates:
        yield from _candidate(candidate)
    if possibility.since:
        yield _Block("", label="Later provisions", items=tuple(map(str, possibility.since)))
    if possibility.not_met:
        yield _Block(
            "",
            label="Provisions that name the conduct, and what they ask for beside it",
            items=tuple(map(str, possibility.not_met)),
        )
    if possibility.unanswered:
        yield _Block(
            "",
            label="Not known",
            items=tuple(str(missing.error) for missing in possibility.unanswered),
        )


def _candidate(candidate: Candidate) -> Iterator[_Block]:
    version = candidate.version
    fits = "fits" if candidate.answer is Answer.YES else "may fit"
    yield _Block(f"{version.citation} {version.heading.en}: {fits}", level=3)
    if candidate.conditions:
        yield _Block(f"It fits if {' and '.join(candidate.conditions)}.")
    act = version.introduced_by
    yield _Block(
        f"{version.summary} ({version.citation.lt}, in force {version.period}, {act}; read in: "
        f"{version.verification.value})",
        label="Provision",
    )
    yield _Block(f"{candidate.limb}.", label="Elements met")
    yield from _speciality(candidate)
    yield from _penalties(candidate)
    yield from _exclusions(candidate)
    yield from _limitation(candidate.limitation)
    if candidate.lex_mitior is not None:
        yield from _later_law(candidate.lex_mitior)
    yield from _around(candidate)


def _speciality(candidate: Candidate) -> Iterator[_Block]:
    for citations, words in (
        (candidate.general_to, "goes before this provision"),
        (candidate.special_to, "is the more general one; this provision goes before it"),
    ):
        if citations:
            named = ", ".join(map(str, citations))
            yield _Block(
                f"{named} {words}, as the special goes before the general: doctrine.",
                label="Speciality",
            )


def _penalties(candidate: Candidate) -> Iterator[_Block]:
    yield _Block(f"{candidate.version.sanction}.", label="Sanction as stated")
    items = []
    for penalty in candidate.penalties:
        sources = dict.fromkeys(
            source.cites for source in (penalty.minimum_source, penalty.maximum_source) if source
        )
        where = f" ({', '.join(sources)})" if sources else ""
        items.append(f"{penalty}{where}")
    yield _Block("", label="What a court could impose", items=tuple(items))
    notes = dict.fromkeys(note for penalty in candidate.penalties for note in penalty.notes)
    if notes:
        yield _Block("", label="On these ranges", items=tuple(notes))
    yield _Block(f"{_class_of(candidate)}.", label="Class")


def _class_of(candidate: Candidate) -> str:
    """The class of the offence, and where it is defined."""
    version, severity = candidate.version, candidate.severity
    day, general = candidate.days.first_day, version.general
    if version.kind is OffenceKind.MISDEMEANOUR:
        rule = general.rule("misdemeanour", day)
        return f"a misdemeanour{f' ({rule.cites})' if rule else ''}"
    found = [one for one in on_day(general.classes, day) if one.severity is severity]
    return f"a {severity.value} crime ({found[0].cites})" if severity else "a crime of no known class"


def _exclusions(candidate: Candidate) -> Iterator[_Block]:
    found = candidate.exclusions
    words = {
        ExclusionOutcome.APPLIES: "An age rule excludes liability.",
        ExclusionOutcome.DEPENDS: "Whether an age rule excludes liability depends:",
        ExclusionOutcome.DOES_NOT_APPLY: "No age rule excludes liability.",
    }
    decisive = [
        str(item) for item in found if item.outcome is not ExclusionOutcome.DOES_NOT_APPLY
    ]
    yield _Block(words[found.outcome], label="Age rules", items=tuple(decisive))


def _limitation(limitation: Limitation) -> Iterator[_Block]:
    yield _Block(str(limitation), label="Limitation")
    yield _Block(
        "", label="This assumes", items=tuple(str(remark) for remark in limitation.assumptions)
    )


def _later_law(found: LexMitior) -> Iterator[_Block]:
    yield _Block(str(found), label="Later law")
    for label, remarks in (
        ("For the court to decide", found.court_decides),
        ("Measures that are not penalties", found.measures),
    ):
        if remarks:
            yield _Block("", label=label, items=tuple(map(str, remarks)))


def _around(candidate: Candidate) -> Iterator[_Block]:
    yield _Block(str(candidate.complaint), label="Complaint")
    if candidate.trial is not None:
        yield _Block(str(candidate.trial), label="Committed abroad")
    if candidate.aggravating:
        items = tuple(map(str, candidate.aggravating))
        yield _Block("", label="Aggravating circumstances that concern minors", items=items)
    yield _Block(str(candidate.legal_persons), label="Legal persons")
    if candidate.afterwards:
        items = tuple(map(str, candidate.afterwards))
        yield _Block("", label="Around the penalty (named, not computed)", items=items)


def _as_text(blocks: Iterable[_Block]) -> str:
    return "\n".join(line for block in blocks for line in _text_lines(block)).strip() + "\n"


def _text_lines(block: _Block) -> Iterator[str]:
    if block.level == 1:
        yield block.text.upper()
        yield ""
    elif block.level:
        mark = {2: "=", 3: "-"}[block.level]
        yield from ("", block.text, mark * len(block.text), "")
    else:
        label = f"{block.label}: " if block.label else ""
        if label or block.text:
            yield from _wrapped(f"{label}{block.text}".rstrip(), "")
        for item in block.items:
            yield from _wrapped(item, "  ", "  - ")
        if not block.label:
            yield ""


def _wrapped(text: str, indent: str, first: str = "") -> Iterator[str]:
    for line in text.splitlines():
        yield from textwrap.wrap(
            line,
            _WIDTH,
            initial_indent=first or indent,
            subsequent_indent=f"{indent}  ",
            break_long_words=False,
            break_on_hyphens=False,
        )
        first = ""


def _as_markdown(blocks: Iterable[_Block]) -> str:
    return "\n".join(line for block in blocks for line in _markdown_lines(block)).strip() + "\n"


def _markdown_lines(block: _Block) -> Iterator[str]:
    if block.level:
        yield from (f"{'#' * block.level} {block.text}", "")
        return
    label = f"**{block.label}:** " if block.label else ""
    if label or block.text:
        yield from (f"{label}{'  '.join(block.text.splitlines())}".rstrip(), "")
    for item in block.items:
        yield f"- {'  '.join(item.splitlines())}"
    if block.items:
        yield ""
