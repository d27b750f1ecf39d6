"""An assessment as a memorandum: what was asked, what follows, and where it stands in the law."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from ._case import Participation, Stage
from ._dated import on_day
from ._exclusions import ExclusionOutcome
from ._limitation_answer import LimitationOutcome
from ._persons import Answer
from ._provisions import Heading, OffenceKind, Verification
from ._time import Span, day_or_span

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator, Mapping

    from ._assessment import Assessment, Candidate, Possibility
    from ._case import Abroad, Case
    from ._lex_mitior import LexMitior
    from ._limitation_answer import Limitation
    from ._remarks import Remark

_TITLE = "Assessment of a case"
_CAVEAT = (
    "This tells which provisions' stated elements fit the facts as stated. It does not try a case "
    "and is no legal advice. The wording that counts is that of the register of legal acts."
)
_NOT_CONFIRMED = (
    "Not all of the law asked about is confirmed: the last known law stands for the rest, and is a "
    "guess there."
)
_READ = {
    Verification.PRIMARY_TEXT: "read in an official consolidated text or in a copy of one",
    Verification.AMENDING_ACT: "read in the amending act",
    Verification.INFERRED: "inferred",
}


@attrs.frozen(kw_only=True)
class Block:
    """A heading; or a paragraph under a label, with a list under it."""

    text: str = ""
    level: int = 0
    """1 to 3 for a heading, 0 for a paragraph."""
    label: str = ""
    items: tuple[str, ...] = ()
    pattern: str = ""
    """Of a heading: what it says, with names in the place of what it says that of."""
    values: Mapping[str, object] = attrs.field(factory=dict)
    """What stands for each of these names."""


def _heading(pattern: str, level: int, **values: object) -> Block:
    """A heading, which can be said in another language as well."""
    text = pattern.format(**{name: _said(value) for name, value in values.items()})
    return Block(text=text, level=level, pattern=pattern, values=values)


def _said(value: object) -> str:
    if isinstance(value, Span):
        return day_or_span(value)
    return value.en if isinstance(value, Heading) else str(value)


def memorandum(assessment: Assessment) -> Iterator[Block]:
    """The memorandum, block by block."""
    yield _heading(_TITLE, 1)
    yield _heading("In short", 2)
    lines = [] if assessment.confirmed else [_NOT_CONFIRMED]
    lines += [line for one in assessment for line in _in_short(assessment, one)]
    yield Block(items=tuple(lines))
    yield Block(text=_CAVEAT)
    yield _heading("The facts as stated", 2)
    yield Block(items=tuple(_facts(assessment)))
    told: set[str] = set()
    several = len(assessment.possibilities) > 1
    for number, possibility in enumerate(assessment.possibilities, 1):
        title = "The law of {days}"
        if several:
            title = "Possibility {number}: committed {when}"
            if assessment.case.continuing:
                title = "Possibility {number}: under the law of {days}"
        days = possibility.days
        yield _heading(title, 2, number=number, when=days, days=days)
        yield from _possibility(possibility, assessment.judged_on, told)
    if assessment.notices:
        yield _heading("To be borne in mind", 2)
        yield Block(items=assessment.notices)
    yield _heading("Data", 2)
    horizon = "" if assessment.confirmed else " Part of the answer is not confirmed."
    digest = assessment.data_digest[:12]
    yield Block(text=f"Data {assessment.data_version}, digest {digest}.{horizon}")


def _facts(assessment: Assessment) -> Iterator[str]:
    yield from _stated(assessment.case)
    if assessment.judged_on is not None:
        yield f"Judged on {assessment.judged_on}."
    if assessment.known_at is not None:
        yield f"Asked with the acts published by {assessment.known_at}."
    if assessment.reading is not None:
        yield f"An age is taken as reached {assessment.reading.value}."


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
        yield f"Committed abroad: {_place(case.abroad)}."
    if case.complaint is not None:
        yield f"Complaint: {'made' if case.complaint else 'none'}."
    if case.compelled_as_victim_of is not None:
        yield f"The offender was compelled as a victim of {case.compelled_as_victim_of}."
    if case.legal_person:
        yield "The liability of a legal person is asked for as well."


def _place(abroad: Abroad) -> str:
    words = {True: "", False: "not ", None: "not known whether "}
    return ", ".join(
        f"{words[stated]}{what}"
        for stated, what in (
            (abroad.offender_resident, "the offender a citizen or permanent resident"),
            (abroad.victim_resident, "the victim one"),
            (abroad.punishable_there, "punishable under the law of the place"),
        )
    )


def _in_short(assessment: Assessment, possibility: Possibility) -> Iterator[str]:
    """The answer for some days, a line for each provision."""
    when = f"{day_or_span(possibility.days)}: " if len(assessment) > 1 else ""
    if not possibility.candidates:
        yield f"{when}{_nothing(possibility)}"
    for candidate in possibility.candidates:
        goes = (
            f", after {', '.join(map(str, candidate.general_to))}" if candidate.general_to else ""
        )
        parts = [f"{when}{candidate}{goes}"]
        if candidate.stage:
            parts.append(f"on {', '.join(_special(assessment.case))} see the remarks below")
        excluded = {
            ExclusionOutcome.APPLIES: ["a rule excludes liability"],
            ExclusionOutcome.DEPENDS: ["whether a rule excludes liability depends"],
        }
        parts += excluded.get(candidate.exclusions.outcome, [])
        parts.append(", or ".join(map(str, candidate.penalties)))
        if candidate.lex_mitior is not None:
            because = candidate.lex_mitior.because.rstrip(".")
            doctrine = " (doctrine)" if candidate.lex_mitior.doctrinal else ""
            parts.append(f"{because[0].lower()}{because[1:]}{doctrine}")
        parts.append(_barred(candidate.limitation, assessment.judged_on))
        yield f"{'; '.join(parts)}."
    yield from (f"{when}{remark}" for remark in possibility.remarks)


def _nothing(possibility: Possibility) -> str:
    """Why no provision is named: the law is not known, or asks for more than was stated."""
    if not possibility.confirmed and possibility.unanswered:
        return "Not known: the data does not hold the law of these days."
    text = "No provision of the data fits the facts as stated; other articles of the Code may."
    if possibility.not_met:
        text += " Some name the conduct and ask for more: see below."
    if possibility.unanswered:
        text += " Some of the law of these days is not known."
    return text


def _special(case: Case) -> Iterator[str]:
    """What makes a case more than a completed act of one perpetrator."""
    if case.stage is not Stage.COMPLETED:
        yield case.stage.value
    if case.participation is not Participation.PERPETRATOR:
        yield case.participation.value
    if case.continuing:
        yield "a continuing act"
    if case.legal_person:
        yield "legal persons"


def _barred(limitation: Limitation, judged: dt.date | None) -> str:
    settled = limitation.outcome is LimitationOutcome.SETTLED
    text = f"no conviction from {limitation.barred_from}{'' if settled else ' at the latest'}"
    text += " if nothing stopped or interrupted limitation"
    if judged is None:
        return text
    words = {
        Answer.YES: "so it was barred on the day of judgment",
        Answer.NO: "so it was not barred on the day of judgment",
        Answer.UNDETERMINED: "and whether it was barred on the day of judgment is not settled",
    }
    return f"{text}, {words[limitation.barred_on(judged)]}"


def _possibility(
    possibility: Possibility, judged: dt.date | None, told: set[str]
) -> Iterator[Block]:
    if not possibility.confirmed:
        yield Block(text="The law of these days is not confirmed: it is the last known one.")
    for candidate in possibility.candidates:
        yield from _candidate(candidate, judged, told)
    for label, lines in (
        ("Beside this", possibility.remarks),
        ("Later provisions", possibility.since),
        ("Provisions that name the conduct, and what they ask for beside it", possibility.not_met),
        ("Not known", tuple(missing.error for missing in possibility.unanswered)),
    ):
        if lines:
            yield Block(label=label, items=tuple(map(str, lines)))


def _candidate(candidate: Candidate, judged: dt.date | None, told: set[str]) -> Iterator[Block]:
    version = candidate.version
    fits = candidate.answer is Answer.YES
    title = "{citation} {heading}: fits" if fits else "{citation} {heading}: may fit"
    yield _heading(title, 3, citation=version.citation, heading=version.heading)
    if candidate.conditions:
        yield Block(text=f"It fits if {' and '.join(candidate.conditions)}.")
    if candidate.stage:
        yield Block(items=candidate.stage)
    read = f"{version.introduced_by}, {_READ[version.verification]}"
    yield Block(
        text=f"{version.summary} ({version.citation.lt}, {version.period}, {read})",
        label="Provision",
    )
    if version.notes:
        yield Block(label="On this version", items=version.notes)
    met = "Elements met" if candidate.answer is Answer.YES else "Elements, as far as met"
    yield Block(text=f"{candidate.limb}.", label=met)
    yield from _speciality(candidate)
    yield from _penalties(candidate)
    yield from _exclusions(candidate)
    yield from _limitation(candidate.limitation, judged, told)
    if candidate.lex_mitior is not None:
        yield from _later_law(candidate.lex_mitior, told)
    yield from _around(candidate, told)


def _speciality(candidate: Candidate) -> Iterator[Block]:
    parts = [
        f"{', '.join(map(str, citations))} {'goes' if len(citations) == 1 else 'go'} {words}"
        for citations, words in (
            (candidate.general_to, "before this provision"),
            (candidate.special_to, "after this provision"),
        )
        if citations
    ]
    if parts:
        why = "the special goes before the general, which is doctrine"
        yield Block(text=f"{', and '.join(parts)}: {why}.", label="Speciality")


def _penalties(candidate: Candidate) -> Iterator[Block]:
    yield Block(text=f"{candidate.version.sanction}.", label="Sanction as stated")
    items = []
    for penalty in candidate.penalties:
        sources = dict.fromkeys(
            source.cites for source in (penalty.minimum_source, penalty.maximum_source) if source
        )
        where = f" ({', '.join(sources)})" if sources else ""
        items.append(f"{penalty}{where}")
    notes = dict.fromkeys(note for penalty in candidate.penalties for note in penalty.notes)
    yield Block(label="What a court could impose under the law of the act", items=(*items, *notes))
    if candidate.later_penalties:
        later = tuple(map(str, candidate.later_penalties))
        yield Block(label="What a court could impose under the law that applies", items=later)
    yield Block(text=f"{_class_of(candidate)}.", label="Class")


def _class_of(candidate: Candidate) -> str:
    """The class of the offence, and where it is defined."""
    version, severity = candidate.version, candidate.severity
    day, general = candidate.days.first_day, version.general
    if version.kind is OffenceKind.MISDEMEANOUR:
        rule = general.rule("misdemeanour", day)
        return f"a misdemeanour{f' ({rule.cites})' if rule else ''}"
    found = [one for one in on_day(general.classes, day) if one.severity is severity]
    return (
        f"a {severity.value} crime ({found[0].cites})" if severity else "a crime of no known class"
    )


def _exclusions(candidate: Candidate) -> Iterator[Block]:
    found = candidate.exclusions
    words = {
        ExclusionOutcome.APPLIES: "A rule excludes liability.",
        ExclusionOutcome.DEPENDS: "Whether a rule excludes liability depends.",
        ExclusionOutcome.DOES_NOT_APPLY: "None excludes liability.",
    }
    items = tuple(str(item) for item in found if item.citation is not None)
    yield Block(text=words[found.outcome], label="Age rules", items=items)


def _limitation(limitation: Limitation, judged: dt.date | None, told: set[str]) -> Iterator[Block]:
    doubt = limitation.doubtful_day
    text = f"{_barred(limitation, judged)}{f'; {doubt} itself is doubtful' if doubt else ''}."
    settled = limitation.outcome is LimitationOutcome.SETTLED
    items = [] if settled else [f"possible: {end}" for end in limitation.possible]
    items += [f"term: {term}" for term in limitation.terms]
    items.append(f"floor: {limitation.floor}")
    items += [*_new(limitation.assumptions, told), *limitation.notices]
    yield Block(text=text[0].upper() + text[1:], label="Limitation", items=tuple(items))


def _later_law(found: LexMitior, told: set[str]) -> Iterator[Block]:
    doctrine = " This rests on doctrine." if found.doctrinal else ""
    branches = [f"If {branch.condition}: {branch.answer.because}" for branch in found.branches]
    items = branches or [str(law) for law in found.laws]
    yield Block(text=f"{found.because}{doctrine}", label="Later law", items=tuple(items))
    for label, remarks in (
        ("Rules on the choice", found.rules),
        ("For the court to decide", found.court_decides),
        ("Measures that are not penalties", found.measures),
    ):
        if remarks:
            yield Block(label=label, items=tuple(_new(remarks, told)))


def _aggravates(candidate: Candidate) -> Iterator[str]:
    """Which circumstance it is, and what it comes to."""
    for item in candidate.aggravating:
        where = _where(item.cites, item.period)
        yield f"{item.circumstance}: {item.answer.value}. {item.because}{where}"


def _around(candidate: Candidate, told: set[str]) -> Iterator[Block]:
    need, trial, persons = candidate.complaint, candidate.trial, candidate.legal_persons
    needed = {Answer.YES: "Needed", Answer.NO: "Not needed"}.get(need.needed, "Not settled")
    text = f"{needed}. {need.because}{_where(need.cites, need.period)}"
    yield Block(text=text, label="Complaint", items=tuple(_new(need.remarks, told)))
    if trial is not None:
        text = {
            Answer.YES: "As an act abroad it can be tried in Lithuania.",
            Answer.NO: "As an act abroad it cannot be tried in Lithuania.",
            Answer.UNDETERMINED: "Whether it can be tried in Lithuania, as an act abroad, is not "
            "settled.",
        }[trial.answer]
        yield Block(text=text, label="Committed abroad", items=tuple(map(str, trial.steps)))
    if candidate.aggravating:
        items = tuple(_aggravates(candidate))
        yield Block(label="Aggravating circumstances that concern minors", items=items)
    text = f"{persons.because}{_where(persons.cites, persons.period)}"
    yield Block(text=text, label="Legal persons", items=tuple(_new(persons.remarks, told)))
    # What the later law says of measures stands under it already.
    later = candidate.lex_mitior
    said = set() if later is None else {one.cites for one in later.measures}
    rest = [remark for remark in candidate.afterwards if remark.cites not in said]
    if rest:
        items = tuple(_new(rest, told))
        yield Block(label="Around the penalty (named, not computed)", items=items)


def _where(cites: str | None, period: str | None) -> str:
    return f" ({cites}, {period})" if cites else ""


def _new(remarks: Iterable[Remark], told: set[str]) -> Iterator[str]:
    """The remarks in full the first time; what was told before is cited together at the end."""
    before = []
    for remark in remarks:
        text = str(remark)
        if text not in told:
            told.add(text)
            yield text
        elif remark.cites:
            before.append(remark.cites)
    if before:
        yield f"As said above: {', '.join(dict.fromkeys(before))}."
