"""Laws of the model, tried on many days, numbers and spans.

Expected answers are found by a plain scan of the tables of expected facts.
"""

from __future__ import annotations

import datetime as dt
import warnings
from collections import Counter
from typing import TYPE_CHECKING, TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

import lt_childlaw as law
from lt_childlaw import ChangeKind, Outcome
from lt_childlaw._versions import SUBSTANCE
from tests import facts
from tests.strategies import (
    HORIZON,
    NUMBERS,
    ONE_DAY,
    PROVISIONS,
    START,
    VERSIONS,
    days,
    in_gap,
    numbers,
    published,
    repeatable,
    scan,
    short_spans,
    spans,
    subjects,
    version_id,
    writings,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

T = TypeVar("T")
Row = facts.Row

KNOWN_DAYS = days(START, HORIZON)
LATER_DAYS = days(HORIZON + ONE_DAY, dt.date.max)
FIELDS = ("citation", "heading", *SUBSTANCE)


def by_provision(day: dt.date) -> dict[str, law.ProvisionVersion]:
    return {version.provision: version for version in law.on(day)}


def outcome(ask: Callable[[], T]) -> T | Outcome:
    """The answer, or what the question came to."""
    try:
        return ask()
    except law.LawError as error:
        return error.outcome


# A snapshot


@repeatable
@given(KNOWN_DAYS)
def test_a_snapshot_is_a_plain_scan_of_the_table(day: dt.date) -> None:
    expected = scan(day)
    snapshot = law.on(day)
    versions = list(snapshot)
    assert [str(version.citation) for version in versions] == list(
        map(str, sorted(law.Citation.parse(number) for number in expected))
    )
    assert {version.id for version in versions} == {version_id(row) for row in expected.values()}
    assert len(snapshot) == len(expected)
    assert all(version.day == day and version.confirmed for version in versions)
    for version in versions:
        assert snapshot[str(version.citation)] == snapshot[version.citation] == version
        assert facts.observed(version) | {"heading": ""} == (
            facts.expected(expected[str(version.citation)]) | {"heading": ""}
        )
        assert version.heading.lt == expected[str(version.citation)]["heading_lt"]


@repeatable
@given(KNOWN_DAYS, numbers())
def test_containment_is_a_plain_scan_of_the_table(day: dt.date, number: str) -> None:
    article = number.partition("(")[0]
    snapshot = law.on(day)
    expected = number in scan(day)
    if in_gap(article, day):
        for asked in (number, article):
            with pytest.raises(law.TextNotKnown):
                _ = asked in snapshot
        return
    assert (number in snapshot) == expected
    assert (article in snapshot) == any(other.startswith(f"{article}(") for other in scan(day))
    if expected:
        assert snapshot[number].id == version_id(scan(day)[number])
        assert snapshot[number] in snapshot.article(article).paragraphs
    else:
        error = outcome(lambda: snapshot[number])
        before = [row for row in VERSIONS if facts.number(row) == number]
        later = all(row["first_day"] > str(day) for row in before)
        assert error is (Outcome.NOT_YET_IN_FORCE if later else Outcome.REPEALED)


@repeatable
@given(KNOWN_DAYS, numbers().flatmap(lambda n: st.tuples(st.just(n), writings(n), writings(n))))
def test_all_ways_of_writing_get_the_same_answer(
    day: dt.date, written: tuple[str, str | law.Citation, str | law.Citation]
) -> None:
    answers = [outcome(lambda text=text: law.on(day)[text]) for text in written]  # type: ignore[misc]
    assert answers[0] == answers[1] == answers[2]
    assert law.Citation.parse(written[1]) == law.Citation.parse(written[0])
    found = [law.timeline(text).versions for text in written]
    assert found[0] == found[1] == found[2]


# Timelines


def timelines() -> Iterator[law.Timeline]:
    for number in NUMBERS:
        yield law.timeline(number)
    for provision in PROVISIONS:
        yield law.timeline(provision=provision)


def test_timelines_are_total_and_ordered_without_overlap() -> None:
    counted = 0
    for timeline in timelines():
        first = START
        for period in timeline.periods:
            assert period.first_day == first
            assert period.last_day is None or period.first_day <= period.last_day
            assert (period.version is not None) == (period.outcome is Outcome.OK)
            assert (period.gap is not None) == (period.outcome is Outcome.TEXT_NOT_KNOWN)
            for part in (period.version, period.gap):
                assert part is None or (part.first_day, part.last_day) == (first, period.last_day)
            first = (period.last_day or dt.date.max - ONE_DAY) + ONE_DAY
        assert timeline.periods[-1].last_day is None
        assert tuple(timeline) == timeline.versions
        assert len({version.id for version in timeline}) == len(timeline) > 0
        counted += len(timeline)
    assert counted == 2 * len(VERSIONS)


@repeatable
@given(KNOWN_DAYS, numbers(), st.sampled_from(PROVISIONS))
def test_timelines_agree_with_snapshots(day: dt.date, number: str, provision: str) -> None:
    period = holding(law.timeline(number), day)
    answer = outcome(lambda: law.on(day)[number])
    if isinstance(answer, law.ProvisionVersion):
        assert period.version is not None
        assert period.version.id == answer.id
    else:
        assert period.outcome is answer
    version = holding(law.timeline(provision=provision), day).version
    expected = by_provision(day).get(provision)
    assert (version and version.id) == (expected and expected.id)


def holding(timeline: law.Timeline, day: dt.date) -> law.Period:
    (period,) = (
        period
        for period in timeline.periods
        if period.first_day <= day and (period.last_day is None or day <= period.last_day)
    )
    return period


# Changes


@repeatable
@given(KNOWN_DAYS, KNOWN_DAYS)
def test_changes_are_the_versions_that_differ(one: dt.date, other: dt.date) -> None:
    earlier, later = sorted((one, other))
    before, after = by_provision(earlier), by_provision(later)
    different = {
        name
        for name in {*before, *after}
        if (before.get(name) and before[name].id) != (after.get(name) and after[name].id)
    }
    changes = law.changes(earlier, later)
    assert Counter(str(change.provision) for change in changes) == Counter(different)
    for change in changes:
        assert change.before == before.get(change.provision)
        assert change.after == after.get(change.provision)
        article = (change.after or change.before).citation.article  # type: ignore[union-attr]
        not_known = in_gap(article, earlier)
        assert (change.kind is ChangeKind.NOT_COMPARABLE) == (change.gap is not None) == not_known
        if not not_known:
            assert (change.before is None) == (change.kind is ChangeKind.INTRODUCED)
            assert (change.after is None) == (change.kind is ChangeKind.REPEALED)
        assert len(set(change.acts)) == len(change.acts) > 0
        for act in change.acts:
            assert any(part.day and earlier < part.day <= later for part in act.commencements)


def values(version: law.ProvisionVersion) -> dict[str, object]:
    return {name: getattr(version, name) for name in FIELDS}


@repeatable
@given(KNOWN_DAYS, KNOWN_DAYS)
def test_the_differences_lead_from_the_earlier_to_the_later(one: dt.date, other: dt.date) -> None:
    for change in law.changes(*sorted((one, other))):
        if change.before is None or change.after is None:
            assert change.differences == ()
            continue
        before, after = values(change.before), values(change.after)
        assert all(part.before == before[part.field] for part in change.differences)
        assert all(part.before != part.after for part in change.differences)
        assert before | {part.field: part.after for part in change.differences} == after
        changed = {part.field for part in change.differences}
        assert (change.kind is ChangeKind.CHANGED) == bool(changed & set(SUBSTANCE))
        if change.kind is ChangeKind.RENUMBERED:
            assert "citation" in changed
        if change.kind is ChangeKind.RESTATED:
            assert changed <= {"heading"}


@repeatable
@given(KNOWN_DAYS, KNOWN_DAYS)
def test_the_steps_compose_to_the_net_changes(one: dt.date, other: dt.date) -> None:
    earlier, later = sorted((one, other))
    steps = law.changes(earlier, later, steps=True)
    assert [step.later for step in steps] == sorted(step.later for step in steps)
    state = {name: version.id for name, version in by_provision(earlier).items()}
    acts: dict[str, dict[law.Act, None]] = {}
    for step in steps:
        assert step.earlier == step.later - ONE_DAY
        assert earlier < step.later <= later
        assert state.get(step.provision) == (step.before and step.before.id)
        state.pop(step.provision, None)
        if step.after is not None:
            state[step.provision] = step.after.id
        acts.setdefault(step.provision, {}).update(dict.fromkeys(step.acts))
    assert state == {name: version.id for name, version in by_provision(later).items()}
    for change in law.changes(earlier, later):
        if change.gap is None:
            assert change.acts == tuple(acts[change.provision])


# Spans


@repeatable
@given(short_spans(), subjects())
def test_a_span_holds_the_answer_of_each_of_its_days(span: law.Span, subject: str) -> None:
    daily = {day: outcome(lambda day=day: law.on(day)[subject]) for day in span}  # type: ignore[misc]
    found = outcome(lambda: law.during(span)[subject])
    if isinstance(found, Outcome):
        assert found in daily.values()
        assert not any(isinstance(answer, law.ProvisionVersion) for answer in daily.values())
        return
    assert found.span == span
    ids = {version.id: version for version in found}
    unanswered = {day: part.outcome for part in found.unanswered for day in part.span}
    assert len(unanswered) == sum(
        (p.span.last_day - p.span.first_day).days + 1 for p in found.unanswered
    )
    for day, answer in daily.items():
        if isinstance(answer, Outcome):
            assert unanswered.pop(day) is answer
        else:
            assert day in found.part(ids[answer.id])
            assert values(answer) | {"heading": 0} == values(ids[answer.id]) | {"heading": 0}
    assert unanswered == {}
    assert set(ids) == {a.id for a in daily.values() if isinstance(a, law.ProvisionVersion)}
    assert [version.first_day for version in found] == sorted(v.first_day for v in found)


@repeatable
@given(spans(), subjects(), st.data())
def test_a_long_span_holds_the_answer_of_any_of_its_days(
    span: law.Span, subject: str, data: st.DataObject
) -> None:
    day = data.draw(days(span.first_day, span.last_day))
    found = outcome(lambda: law.during(span)[subject])
    answer = outcome(lambda: law.on(day)[subject])
    if isinstance(found, law.Versions) and isinstance(answer, law.ProvisionVersion):
        assert [version.id for version in found if day in found.part(version)] == [answer.id]
    elif isinstance(found, law.Versions):
        assert [part.outcome for part in found.unanswered if day in part.span] == [answer]
    else:
        assert isinstance(answer, Outcome) or found is Outcome.UNKNOWN_CITATION


@repeatable
@given(spans())
def test_a_span_iterates_over_all_that_was_in_force(span: law.Span) -> None:
    expected = {
        version_id(row)
        for row in VERSIONS
        if row["first_day"] <= str(span.last_day)
        and (row["last_day"] or "9999") >= str(span.first_day)
    }
    versions = list(law.during(span))
    assert {version.id for version in versions} == expected
    assert len(versions) == len(expected)
    keys = [(version.citation, version.first_day) for version in versions]
    assert keys == sorted(keys)


# Knowledge and the horizon


@repeatable
@given(KNOWN_DAYS, KNOWN_DAYS)
def test_what_was_known_is_a_plain_scan_of_the_acts_published(
    day: dt.date, known_at: dt.date
) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", law.BeyondHorizonWarning)
        snapshot = law.on(day, known_at=known_at)
    expected = scan(day, known_at)
    assert {str(v.citation): v.id for v in snapshot} == {
        number: version_id(row) for number, row in expected.items()
    }
    assert snapshot.confirmed == (day <= known_at)
    for version in snapshot:
        row = expected[str(version.citation)]
        assert version.confirmed == (day <= known_at)
        ended = row["ended_by"] and published(row["ended_by"]) <= known_at
        assert str(version.last_day) == (row["last_day"] if ended else "None")
        assert str(version.ended_by) == (row["ended_by"] if ended else "None")
    if day <= known_at:
        assert [(v.id, values(v)) for v in snapshot] == [(v.id, values(v)) for v in law.on(day)]


@repeatable
@given(KNOWN_DAYS, KNOWN_DAYS, KNOWN_DAYS)
def test_who_knows_later_knows_no_less(day: dt.date, one: dt.date, other: dt.date) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", law.BeyondHorizonWarning)
        first, second = (law.on(day, known_at=known) for known in sorted((one, other)))
    later = {version.provision: version for version in second}
    for version in first:
        if version.provision not in later or later[version.provision].id != version.id:
            row = next(row for row in VERSIONS if version_id(row) == version.id)
            assert min(one, other) < published(row["ended_by"]) <= max(one, other)
            if version.provision in later:
                assert later[version.provision].first_day > version.first_day


@repeatable
@given(LATER_DAYS, numbers())
def test_beyond_the_horizon_every_answer_is_a_guess(day: dt.date, number: str) -> None:
    with pytest.warns(law.BeyondHorizonWarning, match=f"^{day} lies beyond 2026-07-02") as warned:
        snapshot = law.on(day)
    assert len(warned) == 1
    last = {version.citation: version for version in law.latest_confirmed()}
    assert not snapshot.confirmed
    assert {version.citation: version.id for version in snapshot} == {
        citation: version.id for citation, version in last.items()
    }
    assert all(not v.confirmed and str(day) in v.notices[0] for v in snapshot)
    with pytest.warns(law.BeyondHorizonWarning):
        span = law.during(law.Span(HORIZON, day))
    assert all(not version.confirmed for version in span)
    if number in scan(HORIZON):
        assert not span[number].confirmed
    with pytest.warns(law.BeyondHorizonWarning):
        assert law.changes(HORIZON, day) == ()
    for ask in (law.on, law.during, lambda day, strict: law.changes(HORIZON, day, strict=strict)):
        with pytest.raises(law.BeyondHorizon, match="Leave out strict=True") as caught:
            ask(day, strict=True)
        assert (caught.value.day, caught.value.outcome) == (day, Outcome.UNCONFIRMED)


@repeatable
@given(KNOWN_DAYS, spans())
def test_within_the_horizon_nothing_warns_and_strict_changes_nothing(
    day: dt.date, span: law.Span
) -> None:
    assert law.on(day, strict=True) == law.on(day)  # a warning would be an error here
    assert list(law.during(span, strict=True)) == list(law.during(span))
    earlier, later = span.first_day, span.last_day
    assert law.changes(earlier, later, strict=True) == law.changes(earlier, later)
    assert all(version.confirmed for version in law.during(span))
