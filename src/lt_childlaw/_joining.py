"""When days are one possibility, and how what differs beside the answer is kept.

The answer is the same on days with the same signature. Remarks beside it may differ,
and do not part them: a remark that holds on some of the days only says on which.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, cast

import attrs

from ._time import Span, day_or_span

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ._assessment import Candidate, Possibility
    from ._lex_mitior import LexMitior
    from ._remarks import Remark


def signature(candidate: Candidate) -> object:
    """What must be the same on several days for them to be one possibility.

    Sentences that name a day or an age are left out: what they say is in the outcomes.
    """
    later, limitation, trial = candidate.lex_mitior, candidate.limitation, candidate.trial
    return (
        candidate.version.id,
        candidate.answer,
        candidate.conditions,
        candidate.severity,
        candidate.penalties,
        tuple((one.rule, one.outcome, one.citation, one.period) for one in candidate.exclusions),
        tuple((term.length, term.period) for term in limitation.terms),
        tuple((floor.applies, floor.period) for floor in limitation.floors),
        None if later is None else (later.outcome, later.applies and later.applies.id),
        (candidate.complaint.needed, candidate.complaint.grounds, candidate.complaint.period),
        None if trial is None else (trial.answer, _places(trial.steps)),
        tuple((one.answer, one.cites, one.period) for one in candidate.aggravating),
        (candidate.legal_persons.answer, candidate.legal_persons.period),
    )


def _places(remarks: tuple[Remark, ...]) -> tuple[tuple[str | None, str | None], ...]:
    return tuple((remark.cites, remark.period) for remark in remarks)


def joined(whole: Possibility, parts: Sequence[Possibility]) -> Possibility:
    """The possibility of all the days, with the remarks of each of its parts.

    The parts are days with one signature, so that their candidates are the same and in one order.
    """
    if len(parts) == 1:
        return whole
    alike = zip(whole.candidates, *(part.candidates for part in parts), strict=True)
    days = [part.days for part in parts]
    return attrs.evolve(
        whole, candidates=tuple(_candidate(first, of_parts, days) for first, *of_parts in alike)
    )


def _candidate(
    candidate: Candidate, of_parts: Sequence[Candidate], days: Sequence[Span]
) -> Candidate:
    def told(remarks: Callable[[Candidate], tuple[Remark, ...]]) -> tuple[Remark, ...]:
        return _together([remarks(part) for part in of_parts], days)

    later = candidate.lex_mitior
    if later is not None:
        later = attrs.evolve(
            later,
            measures=told(lambda part: _later(part).measures),
            court_decides=told(lambda part: _later(part).court_decides),
        )
    return attrs.evolve(candidate, lex_mitior=later, afterwards=told(lambda part: part.afterwards))


def _later(part: Candidate) -> LexMitior:
    """What later law means for a part: there is a day of judgment for all parts or for none."""
    return cast("LexMitior", part.lex_mitior)


def _together(of_parts: Sequence[tuple[Remark, ...]], days: Sequence[Span]) -> tuple[Remark, ...]:
    """The remarks of all parts, each once; one that some parts lack says where it holds."""
    held: dict[Remark, list[bool]] = {}
    for position, remarks in enumerate(of_parts):
        for remark in remarks:
            held.setdefault(remark, [False] * len(days))[position] = True
    return tuple(
        remark
        if all(where)
        else attrs.evolve(remark, text=f"{remark.text} This is so {_for_acts(where, days)}.")
        for remark, where in held.items()
    )


def _for_acts(where: Sequence[bool], days: Sequence[Span]) -> str:
    """The days on which a remark holds, in words; days next to each other together."""
    stretches = []
    for holds, group in itertools.groupby(zip(where, days, strict=True), lambda pair: pair[0]):
        spans = [span for _, span in group]
        if holds:
            stretches.append(day_or_span(Span(spans[0].first_day, spans[-1].last_day)))
    return f"for an act of {' and '.join(stretches)}"
