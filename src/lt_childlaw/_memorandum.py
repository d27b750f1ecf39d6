"""An assessment as a memorandum: what was asked, what follows, and where it stands in the law."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import attrs

from ._case import Participation, Stage
from ._dated import on_day
from ._exclusions import ExclusionOutcome, of_an_exclusion
from ._lex_mitior import of_a_law
from ._limitation_answer import LimitationOutcome
from ._persons import Answer
from ._provisions import OffenceKind, Verification
from ._sentences import Sentence, Worded, joined, sentence
from ._stated import stated

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator

    from ._assessment import Assessment, Candidate, Possibility
    from ._case import Case
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


Text: TypeAlias = str | Sentence
"""What is in English only, or can be said in another language as well."""


@attrs.frozen(kw_only=True)
class Block:
    """A heading; or a paragraph under a label, with a list under it."""

    text: Text = ""
    level: int = 0
    """1 to 3 for a heading, 0 for a paragraph."""
    label: str = ""
    items: tuple[Text, ...] = ()


def _heading(pattern: str, level: int, **values: object) -> Block:
    return Block(text=sentence(pattern, **values), level=level)


def memorandum(assessment: Assessment) -> Iterator[Block]:
    """The memorandum, block by block."""
    yield _heading(_TITLE, 1)
    yield _heading("In short", 2)
    lines: list[Text] = [] if assessment.confirmed else [_NOT_CONFIRMED]
    lines += [line for one in assessment for line in _in_short(assessment, one)]
    yield Block(items=tuple(lines))
    yield Block(text=_CAVEAT)
    yield _heading("The facts as stated", 2)
    yield Block(items=tuple(stated(assessment)))
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


def _in_short(assessment: Assessment, possibility: Possibility) -> Iterator[Text]:
    """The answer for some days, a line for each provision."""
    several = len(assessment) > 1
    when: tuple[Text, ...] = (sentence("{days}: ", days=possibility.days),) if several else ()
    if not possibility.candidates:
        yield f"{''.join(map(str, when))}{_nothing(possibility)}"
    for candidate in possibility.candidates:
        yield joined((*when, joined(tuple(_answers(candidate, assessment)), "; "), "."))
    yield from (f"{''.join(map(str, when))}{remark}" for remark in possibility.remarks)


def _answers(candidate: Candidate, assessment: Assessment) -> Iterator[object]:
    """What is answered for a provision, part by part."""
    provision = Worded(candidate.version, str(candidate))
    goes = sentence(", after {others}", others=candidate.general_to)
    yield joined((provision, goes)) if candidate.general_to else provision
    if candidate.stage:
        special = tuple(_special(assessment.case))
        yield sentence("on {special} see the remarks below", special=special)
    if candidate.exclusions.outcome is not ExclusionOutcome.DOES_NOT_APPLY:
        yield sentence(_EXCLUDED[candidate.exclusions.outcome])
    yield Worded(candidate.penalties, ", or ".join(map(str, candidate.penalties)))
    if candidate.lex_mitior is not None:
        because = candidate.lex_mitior.because.rstrip(".")
        doctrine = " (doctrine)" if candidate.lex_mitior.doctrinal else ""
        yield Worded(candidate.lex_mitior, f"{because[0].lower()}{because[1:]}{doctrine}")
    yield _barred(candidate.limitation, assessment.judged_on)


_EXCLUDED = {
    ExclusionOutcome.APPLIES: "a rule excludes liability",
    ExclusionOutcome.DEPENDS: "whether a rule excludes liability depends",
}


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


def _special(case: Case) -> Iterator[object]:
    """What makes a case more than a completed act of one perpetrator."""
    if case.stage is not Stage.COMPLETED:
        yield case.stage
    if case.participation is not Participation.PERPETRATOR:
        yield case.participation
    if case.continuing:
        yield sentence("a continuing act")
    if case.legal_person:
        yield sentence("legal persons")


def _barred(limitation: Limitation, judged: dt.date | None) -> Worded:
    settled = limitation.outcome is LimitationOutcome.SETTLED
    text = f"no conviction from {limitation.barred_from}{'' if settled else ' at the latest'}"
    text += " if nothing stopped or interrupted limitation"
    if judged is not None:
        text += f", {_BARRED[limitation.barred_on(judged)]}"
    return Worded((limitation, judged), text)


_BARRED = {
    Answer.YES: "so it was barred on the day of judgment",
    Answer.NO: "so it was not barred on the day of judgment",
    Answer.UNDETERMINED: "and whether it was barred on the day of judgment is not settled",
}


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
    stated_sanction = sentence("{sanction}.", sanction=candidate.version.sanction)
    yield Block(text=stated_sanction, label="Sanction as stated")
    items = []
    for penalty in candidate.penalties:
        sources = dict.fromkeys(
            source.cites for source in (penalty.minimum_source, penalty.maximum_source) if source
        )
        pattern = "{penalty} ({sources})" if sources else "{penalty}"
        items.append(sentence(pattern, penalty=penalty, sources=tuple(sources)))
    notes = dict.fromkeys(note for penalty in candidate.penalties for note in penalty.notes)
    yield Block(label="What a court could impose under the law of the act", items=(*items, *notes))
    if candidate.later_penalties:
        later = tuple(sentence("{penalty}", penalty=one) for one in candidate.later_penalties)
        yield Block(label="What a court could impose under the law that applies", items=later)
    yield Block(text=_class_of(candidate), label="Class")


def _class_of(candidate: Candidate) -> Sentence:
    """The class of the offence, and where it is defined."""
    version, severity = candidate.version, candidate.severity
    day, general = candidate.days.first_day, version.general
    if version.kind is OffenceKind.MISDEMEANOUR:
        rule = general.rule("misdemeanour", day)
        return (
            sentence("a misdemeanour ({cites}).", cites=rule.cites)
            if rule
            else sentence("a misdemeanour.")
        )
    # A crime of no known class has no known limitation either, and was refused.
    found = [one for one in on_day(general.classes, day) if one.severity is severity]
    return sentence("a {severity} crime ({cites}).", severity=severity, cites=found[0].cites)


def _exclusions(candidate: Candidate) -> Iterator[Block]:
    found = candidate.exclusions
    words = {
        ExclusionOutcome.APPLIES: "A rule excludes liability.",
        ExclusionOutcome.DEPENDS: "Whether a rule excludes liability depends.",
        ExclusionOutcome.DOES_NOT_APPLY: "None excludes liability.",
    }
    items = tuple(of_an_exclusion(item) for item in found if item.citation is not None)
    yield Block(text=sentence(words[found.outcome]), label="Age rules", items=items)


def _limitation(limitation: Limitation, judged: dt.date | None, told: set[str]) -> Iterator[Block]:
    doubt = limitation.doubtful_day
    barred = _barred(limitation, judged)
    text = f"{barred.english}{f'; {doubt} itself is doubtful' if doubt else ''}"
    said = Worded(barred.value, text[0].upper() + text[1:])
    settled = limitation.outcome is LimitationOutcome.SETTLED
    items = [] if settled else [f"possible: {end}" for end in limitation.possible]
    items += [f"term: {term}" for term in limitation.terms]
    items.append(f"floor: {limitation.floor}")
    items += [*_new(limitation.assumptions, told), *limitation.notices]
    yield Block(text=joined((said, ".")), label="Limitation", items=tuple(items))


def _later_law(found: LexMitior, told: set[str]) -> Iterator[Block]:
    doctrine = " This rests on doctrine." if found.doctrinal else ""
    items: list[Text] = [
        f"If {branch.condition}: {branch.answer.because}" for branch in found.branches
    ] or [of_a_law(law) for law in found.laws]
    text = joined((Worded((found, found.because), f"{found.because}{doctrine}"),))
    yield Block(text=text, label="Later law", items=tuple(items))
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
