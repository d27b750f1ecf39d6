"""Questions about a case: the day of knowledge, the horizon, and what is refused."""

from __future__ import annotations

import datetime as dt
import functools
from typing import TYPE_CHECKING

import pytest

import lt_childlaw as law
from lt_childlaw import Conduct, Person
from tests.cases import case

if TYPE_CHECKING:
    from collections.abc import Callable


def limitation(known_at: str | None) -> object:
    return law.limitation(
        "153", committed_on="2026-07-01/2026-07-10", known_at=known_at, strict=True
    )


def lex_mitior(known_at: str | None) -> object:
    return law.lex_mitior(
        "153", committed_on="2020-05-01", judged_on="2026-07-10", known_at=known_at, strict=True
    )


def assessment(known_at: str | None) -> object:
    asked = case("2020-05-01", Conduct.MOLESTATION)
    return law.assess(asked, judged_on="2026-07-10", known_at=known_at, strict=True)


@pytest.mark.parametrize("ask", [limitation, lex_mitior, assessment])
@pytest.mark.parametrize("known_at", [None, "2026-07-05"])
def test_what_is_not_confirmed_is_refused_with_its_days(
    ask: Callable[[str | None], object], known_at: str | None
) -> None:
    with pytest.raises(law.BeyondHorizon) as told:
        ask(known_at)
    assert vars(told.value)["day"] == dt.date(2026, 7, 10)
    assert vars(told.value)["known_at"] == (known_at and dt.date.fromisoformat(known_at))
    assert vars(told.value)["confirmed_until"] == dt.date(2026, 7, 2)


# XII-776, published on 2014-03-24, restated 153 from 2014-03-25 on.
@pytest.mark.parametrize(("known_at", "versions"), [("2014-03-23", 1), ("2014-03-24", 2)])
def test_limitation_counts_only_what_was_published(known_at: str, versions: int) -> None:
    with pytest.warns(law.BeyondHorizonWarning):
        result = law.limitation("153", committed_on="2014-03-24/2014-03-26", known_at=known_at)
    assert len(result.versions) == versions


@pytest.mark.parametrize(("known_at", "under"), [("2014-03-23", 14), ("2014-03-24", 16)])
def test_lex_mitior_starts_from_what_was_published(known_at: str, under: int) -> None:
    with pytest.warns(law.BeyondHorizonWarning):
        result = law.lex_mitior(
            "153", committed_on="2014-03-25", judged_on="2014-03-26", known_at=known_at
        )
    assert result.version.victim is not None
    assert result.version.victim.age is not None
    assert result.version.victim.age.years == under


def test_laws_that_stood_only_in_between_count_unless_refused() -> None:
    ask = functools.partial(
        law.lex_mitior, "153", committed_on="2020-05-01", judged_on="2021-05-01"
    )
    assert ask().intermediate
    assert not ask(intermediate=False).intermediate


@pytest.mark.parametrize(
    ("asked", "judged_on", "error", "says"),
    [
        (
            {"committed_on": "2012"},
            None,
            law.InvalidInput,
            "case is {'committed_on': '2012'}: give a Case",
        ),
        (
            case("2012-05-01"),
            "soon",
            law.InvalidDate,
            "judged_on: 'soon' is not a day in ISO form.",
        ),
    ],
)
def test_what_is_no_case_and_no_day_is_refused(
    asked: law.Case, judged_on: str | None, error: type[law.InvalidInput], says: str
) -> None:
    with pytest.raises(law.InvalidInput) as told:
        law.assess(asked, judged_on=judged_on)
    assert type(told.value) is error
    assert str(told.value).startswith(says)
    assert vars(told.value)["value"] == (judged_on or asked)


def test_the_question_stands_in_the_answer() -> None:
    asked = case("2012-05-01", Conduct.MOLESTATION)
    result = law.assess(
        asked, judged_on="2013-05-01", known_at="2014-05-01", reading=law.Reading.DAY_AFTER
    )
    assert result.case == asked
    assert result.judged_on == dt.date(2013, 5, 1)
    assert result.known_at == dt.date(2014, 5, 1)
    assert result.reading is law.Reading.DAY_AFTER
    assert result.confirmed is True


def test_what_is_no_reading_is_refused() -> None:
    # No birthday is known and nothing fits, so nothing would be read by it.
    asked = case("2012-05-01", victim=Person(age=30))
    with pytest.raises(law.InvalidInput, match="give Reading"):
        law.assess(asked, reading="on the birthday")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("of_the_case", "beside", "outcome"),
    [
        # Before 2004-07-13 the limits of penalties for minors were not read: for a court to weigh.
        (16, None, law.MitiorOutcome.COURT_DECIDES),
        (30, None, law.MitiorOutcome.LAW_OF_THE_ACT),
        # What is said beside the case goes before it.
        (16, 30, law.MitiorOutcome.LAW_OF_THE_ACT),
    ],
)
def test_the_age_of_the_offender_is_that_of_the_case(
    of_the_case: int, beside: int | None, outcome: law.MitiorOutcome
) -> None:
    asked = law.Case(
        committed_on="2004-06-01",
        conduct=law.on("2004-06-01")["162(1)"].elements[0].conduct,
        victim=Person(age=15),
        offender=Person(age=of_the_case),
    )
    found = law.lex_mitior(
        "162(1)",
        committed_on="2004-06-01",
        judged_on="2014-06-01",
        case=asked,
        offender=None if beside is None else Person(age=beside),
    )
    assert found.outcome is outcome
