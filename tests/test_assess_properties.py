"""What holds for every case: an uncertain one contains the certain ones, and traces replay."""

from __future__ import annotations

import datetime as dt
import itertools
import json
import warnings
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import lt_childlaw as law
from lt_childlaw import Answer, ExclusionOutcome, Span
from tests import strategies
from tests.strategies import HORIZON, START
from tests.untraced import untraced

pytestmark = pytest.mark.filterwarnings("ignore::lt_childlaw.BeyondHorizonWarning")


@st.composite
def cases(draw: st.DrawFn) -> tuple[law.Case, law.Case]:
    """An uncertain case, and a certain one that lies in it."""
    day = draw(strategies.days())
    before, after = draw(st.integers(0, 400)), draw(st.integers(0, 400))
    span = Span(
        max(day - dt.timedelta(days=before), START), min(day + dt.timedelta(days=after), HORIZON)
    )
    conduct = draw(st.sets(st.sampled_from(law.Conduct), min_size=1, max_size=3))
    circumstances = draw(st.sets(st.sampled_from(law.Circumstance), max_size=5))
    material = any("material" in one.value for one in conduct)
    if not material:
        circumstances.discard(law.Circumstance.PRESENTED_AS_CHILD)
    people = {
        "offender": _person(draw, day, 10, 60),
        "victim": _person(draw, day, 0, 30),
    }
    if material:
        people["person_shown"] = _person(draw, day, 0, 30)
    exact: dict[str, Any] = {name: person for name, (_, person) in people.items()}
    vague: dict[str, Any] = {name: person for name, (person, _) in people.items()}
    certain = law.Case(
        committed_on=day,
        conduct=conduct,
        circumstances=circumstances,
        **exact,
    )
    return attrs.evolve(certain, committed_on=span, **vague), certain


def _person(
    draw: st.DrawFn, day: dt.date, youngest: int, oldest: int
) -> tuple[law.Person | None, law.Person]:
    """What is known of a person, and who it was."""
    exact = draw(
        st.dates(
            dt.date(day.year - oldest, 1, 1),
            dt.date(day.year - youngest, 1, 1) if youngest else day,
        )
    )
    known = law.Person(born=exact)
    vague = draw(
        st.sampled_from(
            [
                None,
                known,
                law.Person(born=f"{exact:%Y-%m}"),
                law.Person(born=f"{exact:%Y}"),
                law.Person(age=known.ages(day)),
            ]
        )
    )
    return vague, known


@given(cases(), st.none() | st.integers(0, 5000))
@strategies.repeatable
@untraced
def test_an_uncertain_case_contains_every_certain_case_in_it(
    both: tuple[law.Case, law.Case], later: int | None
) -> None:
    vague, _ = both
    judged = None
    if later is not None:
        judged = min(vague.committed_on.last_day + dt.timedelta(days=later), HORIZON)
    wide, narrow = (law.assess(one, judged_on=judged) for one in both)
    (exact,) = narrow.possibilities
    (holding,) = [one for one in wide.possibilities if exact.days.first_day in one.days]
    by_version = {one.version.id: one for one in holding.candidates}
    assert {one.version.id for one in exact.candidates} <= by_version.keys()
    certainly = {one.version.id for one in exact.candidates}
    for candidate in holding.candidates:
        if candidate.answer is Answer.YES:
            assert candidate.version.id in certainly
    for candidate in exact.candidates:
        _contains(by_version[candidate.version.id], candidate)


def _contains(wide: law.Candidate, narrow: law.Candidate) -> None:
    assert wide.answer in (narrow.answer, Answer.UNDETERMINED)
    assert wide.exclusions.outcome in (narrow.exclusions.outcome, ExclusionOutcome.DEPENDS)
    for item in narrow.exclusions:
        assert wide.exclusions[item.rule].outcome in (item.outcome, ExclusionOutcome.DEPENDS)
    assert wide.severity is narrow.severity
    for outer, inner in zip(wide.penalties, narrow.penalties, strict=True):
        assert outer.kind is inner.kind
        if isinstance(inner.minimum, law.Term | law.Fine):
            assert not isinstance(outer.minimum, law.NoBound)
            assert outer.minimum <= inner.minimum
            assert outer.maximum >= inner.maximum  # type: ignore[operator]
    assert narrow.limitation.barred_from <= wide.limitation.barred_from
    assert any(
        end.barred_from.first_day <= part.barred_from.first_day
        and part.barred_from.last_day <= end.barred_from.last_day
        for part in narrow.limitation.possible
        for end in wide.limitation.possible
    )
    if wide.lex_mitior is not None and narrow.lex_mitior is not None:
        assert wide.lex_mitior.outcome in (
            narrow.lex_mitior.outcome,
            law.MitiorOutcome.DEPENDS,
            law.MitiorOutcome.COURT_DECIDES,
        )


@given(cases())
@settings(strategies.repeatable, max_examples=40)
@untraced
def test_a_trace_replays(both: tuple[law.Case, law.Case]) -> None:
    result = law.assess(both[0], judged_on=HORIZON)
    assert law.replay(json.loads(json.dumps(result.to_dict()))).differences == ()


@given(cases())
@settings(strategies.repeatable, max_examples=40)
def test_the_possibilities_follow_one_another(both: tuple[law.Case, law.Case]) -> None:
    spans = [one.days for one in law.assess(both[0]).possibilities]
    assert all(one.last_day < two.first_day for one, two in itertools.pairwise(spans))


@given(cases())
@settings(strategies.repeatable, max_examples=40)
def test_every_answer_can_be_read(both: tuple[law.Case, law.Case]) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        result = law.assess(both[0], judged_on=HORIZON)
        text, marked = result.explain(), result.explain("markdown")
    assert max(map(len, text.splitlines())) <= 120
    assert marked.startswith("# Assessment of a case\n")
    for candidate in result.candidates:
        assert str(candidate.version.citation) in text
