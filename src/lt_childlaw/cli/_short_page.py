"""The short form of an assessment: the provisions that fit, and what is still open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.console import Group
from rich.padding import Padding
from rich.text import Text

import lt_childlaw as law

from ._language import _, marked
from ._limitation_page import possible_end
from ._pages import FAINT, bullets, labelled
from ._terms import citation_text, heading_text, on_day_text, sanction_text, span_text, term

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from rich.console import RenderableType

_BARRED = {
    law.Answer.YES: marked("on the day of judgment it was barred"),
    law.Answer.NO: marked("on the day of judgment it was not barred"),
    law.Answer.UNDETERMINED: marked("whether it was barred on the day of judgment is open"),
}
_UNSETTLED = (law.MitiorOutcome.COURT_DECIDES, law.MitiorOutcome.DEPENDS)


def short_page(assessment: law.Assessment) -> RenderableType:
    """The answer for each possible part of the days of the act."""
    case = assessment.case
    asked = _("committed {when}").format(when=on_day_text(case.committed_on))
    if case.continuing:
        asked = _("continued over {days}").format(days=span_text(case.committed_on))
    if assessment.judged_on is not None:
        asked += " · " + _("judged on {day}").format(day=assessment.judged_on)
    parts: list[RenderableType] = [
        Text(_("Assessment of a case, in short"), style="bold"),
        Text(asked, style=FAINT),
    ]
    if not assessment.confirmed:
        warning = _("Not all of the law asked about is confirmed: part of the answer is a guess.")
        parts.append(Text(warning, style="bold yellow"))
    for possibility in assessment:
        parts += ["", *_possibility(possibility, assessment)]
    more = _(
        "It does not try a case. The memorandum says why, and what else matters: leave --short out."
    )
    return Group(*parts, "", Text(more, style=FAINT))


def _possibility(
    possibility: law.Possibility, assessment: law.Assessment
) -> Iterator[RenderableType]:
    if len(assessment) > 1:
        title = _("If committed {when}").format(when=on_day_text(possibility.days))
        if assessment.case.continuing:
            title = _("Under the law of {days}").format(days=span_text(possibility.days))
        yield Text(title, style="bold green")
    if not possibility.candidates:
        yield _(
            "No provision of the data fits the facts as stated; other articles of the Code may."
        )
    for candidate in possibility.candidates:
        yield _candidate(candidate, assessment.judged_on)
    for missing in possibility.unanswered:
        yield Text(str(missing.error), style="yellow")
    yield from bullets(map(str, possibility.remarks))


def _candidate(candidate: law.Candidate, judged_on: dt.date | None) -> RenderableType:
    version = candidate.version
    fits = candidate.answer is law.Answer.YES
    pattern = _("{citation} {heading}: fits") if fits else _("{citation} {heading}: may fit")
    title = pattern.format(
        citation=citation_text(version.citation), heading=heading_text(version.heading)
    )
    lines = labelled(_lines(candidate, judged_on))
    return Group(Text(title, style="bold"), Padding(lines, (0, 0, 0, 2)))


def _lines(
    candidate: law.Candidate, judged_on: dt.date | None
) -> Iterator[tuple[str, list[RenderableType]]]:
    version, later = candidate.version, candidate.lex_mitior
    yield _("Sanction"), [sanction_text(version.sanction)] if version.sanction else []
    severity = candidate.severity or version.kind
    yield _("Class"), [term(severity)] if severity else []
    yield _("Age rules"), [_excluded(candidate.exclusions)]
    yield (
        _("Limitation"),
        [barred(candidate.limitation, judged_on), *_conditional_ends(candidate.limitation)],
    )
    yield _("Later law"), [] if later is None else [applies(later)]
    yield _("Open"), list(_open_questions(candidate))


def _excluded(found: law.Exclusions) -> str:
    return {
        law.ExclusionOutcome.APPLIES: _("a rule excludes liability"),
        law.ExclusionOutcome.DEPENDS: _("whether a rule excludes liability depends"),
        law.ExclusionOutcome.DOES_NOT_APPLY: _("none excludes liability"),
    }[found.outcome]


def barred(found: law.Limitation, judged_on: dt.date | None) -> str:
    """From which day on no conviction may be entered, and whether that was so at the judgment."""
    text = _("no conviction from {day} if nothing stopped or interrupted limitation")
    if found.outcome is law.LimitationOutcome.DEPENDS:
        text = _(
            "no conviction from {day} at the latest if nothing stopped or interrupted limitation"
        )
    parts = [text.format(day=found.barred_from)]
    if found.doubtful_day is not None:
        parts.append(_("{day} itself is doubtful").format(day=found.doubtful_day))
    if judged_on is not None:
        parts.append(_(_BARRED[found.barred_on(judged_on)]))
    return "; ".join(parts)


def _conditional_ends(found: law.Limitation) -> Iterator[str]:
    """The days that depend on something, each with what it depends on."""
    return (possible_end(end) for end in found.possible if end.condition)


def applies(later: law.LexMitior) -> str:
    """Which law applies."""
    text = term(later.outcome)
    if later.applies is not None and later.outcome is law.MitiorOutcome.LATER_LAW:
        text += f": {citation_text(later.applies.citation)}, {later.applies.day}"
    doctrine = _("(doctrine)")
    return f"{text} {doctrine}" if later.doctrinal else text


def _open_questions(candidate: law.Candidate) -> Iterator[str]:
    """What must still be found or decided, in the words of the library."""
    yield from candidate.conditions
    for item in candidate.exclusions:
        if item.outcome is law.ExclusionOutcome.DEPENDS:
            yield f"{term(item.rule)}: {'; '.join(item.depends_on) or item.because}"
    if candidate.lex_mitior is not None and candidate.lex_mitior.outcome in _UNSETTLED:
        yield candidate.lex_mitior.because
    if candidate.complaint.needed is law.Answer.UNDETERMINED:
        yield candidate.complaint.because
    if candidate.trial is not None:
        yield from candidate.trial.depends_on
    yield from candidate.stage
