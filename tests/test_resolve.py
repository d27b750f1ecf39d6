"""Rows of provisions and dates: an answer or a reason for each, and nothing lost."""

from __future__ import annotations

import datetime as dt
import itertools
import threading
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

import lt_childlaw as law
from lt_childlaw import Outcome
from lt_childlaw._resolve import (
    Resolution,
    Resolved,
    Resolver,
    Status,
    Tally,
    refuse,
    resolve,
    resolve_rows,
)
from lt_childlaw._time import ONE_DAY

if TYPE_CHECKING:
    from collections.abc import Iterable


def told(resolved: Resolved) -> list[tuple[str, str, str]]:
    return [(str(one.citation), str(one.days), one.outcome.value) for one in resolved.resolutions]


def only(resolved: Resolved) -> Resolution:
    [resolution] = resolved.resolutions
    return resolution


def test_a_provision_and_a_day_give_a_version() -> None:
    found = only(resolve("BK 149 str. 3 d.", "2012-05-01"))
    assert found.version == law.during("2012-05-01")["149(3)"].only()
    assert found.outcome is Outcome.OK
    assert found.reason is None
    assert found.days == law.Span("2012-05-01", "2012-05-01")


def test_a_date_is_read_as_a_value_too() -> None:
    assert only(resolve("149(3)", dt.date(2012, 5, 1))).outcome is Outcome.OK
    assert only(resolve(law.Citation("149", 3), law.Span("2012-01-01", "2012-12-31"))).version


def test_spaces_around_a_date_are_nothing() -> None:
    assert only(resolve(" 149(3)\u00a0", "\t2012 \n")).outcome is Outcome.OK


def test_a_period_gives_each_version_in_question_with_its_days() -> None:
    resolved = resolve("151-1(1)", "2010-07/2010-08")
    assert told(resolved) == [
        ("151-1(1)", "2010-07-01/2010-07-19", "ok"),
        ("151-1(1)", "2010-07-20/2010-08-31", "ok"),
    ]
    provisions = [str(one.version.provision) for one in resolved.resolutions if one.version]
    assert provisions == ["paid-sexual-act-with-minor", "sexual-act-with-under-16-by-adult"]
    assert all(one.notices for one in resolved.resolutions)


def test_several_provisions_are_answered_in_order_of_writing() -> None:
    resolved = resolve("150(4), 149 str. 9 d., 153", "2012")
    assert told(resolved) == [
        ("150(4)", "2012-01-01/2012-12-31", "ok"),
        ("149(9)", "2012-01-01/2012-12-31", "unknown-citation"),
        ("153", "2012-01-01/2012-12-31", "ok"),
    ]
    assert resolved.status is Status.PARTLY


def test_the_part_of_a_period_without_a_version_is_said_in_order_of_time() -> None:
    assert told(resolve("309(2)", "2002/2004")) == [
        ("309(2)", "2002-01-01/2003-04-30", "before-coverage"),
        ("309(2)", "2003-05-01/2004-02-13", "text-not-known"),
        ("309(2)", "2004-02-14/2004-12-31", "ok"),
    ]


def test_a_period_without_any_version_is_cut_where_the_reason_changes() -> None:
    resolved = resolve("147(1)", "2002/2004")
    assert told(resolved) == [
        ("147(1)", "2002-01-01/2003-04-30", "before-coverage"),
        ("147(1)", "2003-05-01/2004-12-31", "text-not-known"),
    ]
    assert resolved.status is Status.NOT_ANSWERED
    assert told(resolve("152-1(1)", "2002/2004")) == [
        ("152-1(1)", "2002-01-01/2003-04-30", "before-coverage"),
        ("152-1(1)", "2003-05-01/2004-12-31", "not-yet-in-force"),
    ]
    assert told(resolve("147(1)", "2003-04-30/2003-05-01")) == [
        ("147(1)", "2003-04-30/2003-04-30", "before-coverage"),
        ("147(1)", "2003-05-01/2003-05-01", "text-not-known"),
    ]
    assert told(resolve("999", "2002/2004")) == [
        ("999", "2002-01-01/2004-12-31", "unknown-citation")
    ]


@pytest.mark.parametrize(
    ("provisions", "when", "outcome", "reason"),
    [
        ("149(3)", "2003-04-30", Outcome.BEFORE_COVERAGE, "before 2003-05-01"),
        ("152-1(1)", "2014-03-24", Outcome.NOT_YET_IN_FORCE, "2014-03-25"),
        ("147(1)", "2004-01-01", Outcome.TEXT_NOT_KNOWN, "was not read"),
        ("149(9)", "2012", Outcome.UNKNOWN_CITATION, "149(9) names nothing"),
        ("150", "2012", Outcome.UNKNOWN_CITATION, "150(1), 150(2), 150(3), 150(4)"),
        ("999", "2012", Outcome.UNKNOWN_CITATION, "999"),
        ("", "2012", Outcome.INVALID_INPUT, "empty"),
        ("nan", "2012", Outcome.INVALID_INPUT, "'nan'"),
        ("149(3)", "NaN", Outcome.INVALID_INPUT, "'NaN'"),
        ("149(3)", "", Outcome.INVALID_INPUT, "''"),
        ("149(3)", "2012-02-30", Outcome.INVALID_INPUT, "2012-02-30"),
        ("149(3)", "0001", Outcome.BEFORE_COVERAGE, "before 2003-05-01"),
        ("147(1)", "0001-01-01", Outcome.BEFORE_COVERAGE, "before 2003-05-01"),
        ("149(9)", "9999-12-31", Outcome.UNKNOWN_CITATION, "149(9)"),
        ("149(3)", "0000", Outcome.INVALID_INPUT, "year"),
        ("149(3)", "2013/2012", Outcome.INVALID_INPUT, "earlier day first"),
        (
            "149(3)",
            "\uff11\uff19\uff19\uff19",
            Outcome.INVALID_INPUT,
            "cannot be read as a day or period",
        ),
        ("статья 149", "2012", Outcome.INVALID_INPUT, "not understood"),
        ("一四九", "2012", Outcome.INVALID_INPUT, "not understood"),
        ("x" * 10_000, "2012", Outcome.INVALID_INPUT, "10000 characters"),
        ("149(3)", "2" * 10_000, Outcome.INVALID_INPUT, "2222…"),
        (float("nan"), "2012", Outcome.INVALID_INPUT, "float"),
        ("149(3)", float("nan"), Outcome.INVALID_INPUT, "float"),
        (None, None, Outcome.INVALID_INPUT, "NoneType"),
        ("149(3)", dt.datetime(2012, 5, 1), Outcome.INVALID_INPUT, "datetime"),  # noqa: DTZ001
    ],
)
def test_what_has_no_answer_has_a_reason(
    provisions: object, when: object, outcome: Outcome, reason: str
) -> None:
    found = only(resolve(provisions, when))
    assert found.version is None
    assert found.outcome is outcome
    assert reason in str(found.reason)


def test_a_date_that_cannot_be_read_leaves_each_provision_a_line() -> None:
    resolved = resolve("149(3), 150(4)", "May")
    assert told(resolved) == [
        ("149(3)", "None", "invalid-input"),
        ("150(4)", "None", "invalid-input"),
    ]


def test_provisions_that_cannot_be_read_leave_the_days() -> None:
    assert told(resolve("murder", "2012")) == [("None", "2012-01-01/2012-12-31", "invalid-input")]


def test_both_reasons_are_given_where_nothing_can_be_read() -> None:
    reason = str(only(resolve("murder", "May")).reason)
    assert "'murder'" in reason
    assert "'May'" in reason


def test_a_reason_without_the_input_quotes_nothing_of_it() -> None:
    for provisions, when in (("Jonas", "2012"), ("149(3)", "Jonas"), ("Jonas", "Jonas")):
        found = only(resolve(provisions, when))
        assert found.reason_without_input
        assert "Jonas" not in found.reason_without_input


def test_beyond_the_horizon_an_answer_is_not_confirmed_and_does_not_warn() -> None:
    found = only(resolve("149(3)", "2030-01-01"))
    assert found.version is not None
    assert found.outcome is Outcome.UNCONFIRMED
    assert "2026-07-02" in str(found.reason)
    assert not found.notices


def test_the_horizon_is_no_matter_of_a_version_that_ended_before_it() -> None:
    earlier, later = resolve("149(3)", "2020/2027").resolutions
    assert (earlier.outcome, earlier.reason, earlier.notices) == (Outcome.OK, None, ())
    assert later.outcome is Outcome.UNCONFIRMED
    assert later.reason


def test_a_rule_that_is_no_offence_is_answered_and_named() -> None:
    found = only(resolve("149(5)", "2012"))
    assert found.version is not None
    assert found.version.sanction is None
    assert found.notices == ("149(5) is no offence here but a complaint rule paragraph.",)


def test_a_number_that_can_be_read_in_two_ways_says_so() -> None:
    found = only(resolve("151(1)", "2012"))
    assert any("151-1" in notice for notice in found.notices)


def test_another_code_can_be_asked() -> None:
    assert resolve("149(3)", "2012", code=law.Code.shipped()).status is Status.ANSWERED


def test_a_row_can_be_refused() -> None:
    found = only(refuse("broken"))
    assert (found.outcome, found.reason) == (Outcome.INVALID_INPUT, "broken")
    assert found.reason_without_input == "broken"


def test_texts_that_come_again_are_resolved_once() -> None:
    resolver = Resolver()
    assert resolver("149(3)", "2012") is resolver("149(3)", "2012")
    assert resolver("149(3)", "2012") is not resolver("149(3)", "2013")
    assert resolver("x" * 600, "2012") is not resolver("x" * 600, "2012")
    assert resolver("149(3)", dt.date(2012, 5, 1)).status is Status.ANSWERED
    assert only(resolver([], {})).outcome is Outcome.INVALID_INPUT


def test_rows_are_resolved_one_by_one_in_order() -> None:
    def rows() -> Iterable[tuple[object, object]]:
        yield "149(3)", "2012"
        yield "foo", "2012"
        raise AssertionError("read ahead")

    found = iter(resolve_rows(rows()))
    assert next(found).status is Status.ANSWERED
    assert next(found).status is Status.NOT_ANSWERED


def test_threads_may_share_a_resolver() -> None:
    resolver = Resolver()
    found: list[Resolved] = []
    threads = [
        threading.Thread(target=lambda: found.append(resolver("149(3)", "2012/2030")))
        for _ in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({tuple(told(resolved)) for resolved in found}) == 1


def test_a_tally_counts_rows() -> None:
    tally = Tally()
    rows = ("149(3)", "2012"), ("149(3)", "2012"), ("149(3), 149(9)", "2012"), ("150", "2012")
    for resolved in resolve_rows([*rows, ("149(3)", "2030"), ("foo", "x"), ("foo, 149(3)", "x")]):
        tally.add(resolved)
    summary = tally.summary()
    assert summary.rows == 7
    assert summary.answered == 3
    assert summary.partly_answered == 1
    assert summary.unconfirmed == 1
    assert summary.persons_not_read == 0
    assert summary.not_answered == {Outcome.INVALID_INPUT: 2, Outcome.UNKNOWN_CITATION: 1}
    assert summary.not_answered_rows == 3


CITATIONS = st.sampled_from(
    ["149(3)", "150", "151-1(1)", "153", "147(1)", "147", "152-1(1)", "307(4)", "309(2)", "149(9)"]
)
DAYS = st.dates(dt.date(2001, 1, 1), dt.date(2028, 1, 1))


@given(citation=CITATIONS, days=st.lists(DAYS, min_size=2, max_size=2).map(sorted))
def test_the_days_of_a_row_are_all_there_and_none_twice(citation: str, days: list[dt.date]) -> None:
    span = law.Span(*days)
    parts = [one.days for one in resolve(citation, str(span)).resolutions]
    assert parts[0] is not None
    assert parts[0].first_day == span.first_day
    for part, following in itertools.pairwise(parts):
        assert part is not None
        assert following is not None
        assert following.first_day - part.last_day == ONE_DAY
    assert parts[-1] is not None
    assert parts[-1].last_day == span.last_day


@pytest.mark.filterwarnings("ignore::lt_childlaw.BeyondHorizonWarning")
@given(citation=CITATIONS, day=DAYS)
def test_a_row_with_a_day_says_what_the_law_on_that_day_says(citation: str, day: dt.date) -> None:
    found = only(resolve(citation, day.isoformat()))
    answer: law.ProvisionVersion | law.LawError
    try:
        answer = law.on(day)[citation]
    except law.LawError as error:
        answer = error
    if isinstance(answer, law.LawError):
        assert found.version is None
        assert (found.outcome, found.reason) == (answer.outcome, str(answer))
    else:
        assert found.version is not None
        assert found.version.id == answer.id
        assert (found.outcome is Outcome.OK) == answer.confirmed


@given(provisions=st.text(max_size=30), when=st.text(max_size=20))
def test_no_text_gives_an_error(provisions: str, when: str) -> None:
    resolved = resolve(provisions, when)
    for one in resolved.resolutions:
        assert (one.version is None) or not one.outcome.value.startswith("invalid")
        assert one.version is not None or one.reason
