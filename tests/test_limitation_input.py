"""Limitation: what is refused, and what is not confirmed."""

from __future__ import annotations

import datetime as dt

import pytest

import lt_childlaw as law
from lt_childlaw import Person, Reading

ADULT = Person(age=30)


@pytest.mark.parametrize(
    ("citation", "told"),
    [("149(5)", "a complaint rule"), ("151-1(4)", "but a"), ("309(5)", "a legal-person liability")],
)
def test_what_is_no_offence(citation: str, told: str) -> None:
    with pytest.raises(law.InvalidInput, match=r"is no offence on 2012-05-01") as refused:
        law.limitation(citation, committed_on="2012-05-01")
    assert told in str(refused.value)
    with pytest.raises(law.InvalidInput, match=r"is no offence from 2012-05-01 to 2012-05-31"):
        law.limitation(citation, committed_on="2012-05")


def test_bad_victims() -> None:
    with pytest.raises(law.InvalidInput, match=r"victim is 15: give a Person"):
        law.limitation("149(1)", committed_on="2012-05-01", victim=15)  # type: ignore[arg-type]
    for day in ("2012-05-01", "2012-05", "2010-06"):
        with pytest.raises(law.InvalidInput, match="after the act"):
            law.limitation("149(1)", committed_on=day, victim=Person(born="2013"))
        with pytest.raises(law.InvalidInput, match="age"):
            law.limitation("149(1)", committed_on=day, victim=Person(born="1990", age=4))


def test_a_bad_reading() -> None:
    with pytest.raises(law.InvalidInput, match=r"reading is 'on the birthday'"):
        law.limitation("149(1)", committed_on="2012", reading="on the birthday")  # type: ignore[arg-type]


@pytest.mark.parametrize("value", [20120501, None, dt.datetime(2012, 5, 1), 2012.5])  # noqa: DTZ001
def test_bad_days(value: object) -> None:
    with pytest.raises(law.InvalidDate, match="committed_on is "):
        law.limitation("149(1)", committed_on=value)  # type: ignore[arg-type]


def test_bad_text_for_a_day() -> None:
    with pytest.raises(law.InvalidDate, match="'in May' is not a span"):
        law.limitation("149(1)", committed_on="in May")


def test_days_of_which_none_has_an_answer() -> None:
    for day in ("2003-04-30", "2003-04", dt.date(2003, 4, 30)):
        with pytest.raises(law.BeforeCoverage):
            law.limitation("149(1)", committed_on=day)
    with pytest.raises(law.NotYetInForce):
        law.limitation("152-1(1)", committed_on="2013")
    with pytest.raises(law.TextNotKnown):
        law.limitation("309(2)", committed_on="2003-06/2004-01")
    with pytest.raises(law.UnknownCitation):
        law.limitation("149", committed_on="2012")


@pytest.mark.filterwarnings("ignore::lt_childlaw.BeyondHorizonWarning")
@pytest.mark.parametrize("reading", [None, *Reading])
@pytest.mark.parametrize("day", ["9990-01-01", "9985-01-01/9990-01-01", "9984-12-31", "9999-12-31"])
def test_an_end_beyond_the_calendar(day: str, reading: Reading | None) -> None:
    # 15 years from 9984-12-31 end on 9999-12-31, and there is no day after it.
    with pytest.raises(law.InvalidInput, match="ends beyond 9999-12-31, the last day of the"):
        law.limitation("149(1)", committed_on=day, victim=ADULT, reading=reading)


@pytest.mark.filterwarnings("ignore::lt_childlaw.BeyondHorizonWarning")
def test_the_last_end_within_the_calendar() -> None:
    result = law.limitation("149(1)", committed_on="9984-12-30", victim=ADULT)
    assert str(result.barred_from) == "9999-12-31"


def test_an_answer_beyond_the_horizon() -> None:
    with pytest.warns(law.BeyondHorizonWarning, match="2030-05-01"):
        result = law.limitation("149(1)", committed_on="2030-05-01")
    assert not result.confirmed
    assert any("beyond 2026-07-02" in notice for notice in result.notices)
    with pytest.warns(law.BeyondHorizonWarning, match="2030-12-31"):
        result = law.limitation("149(1)", committed_on="2020/2030")
    assert not result.confirmed
    with pytest.raises(law.BeyondHorizon):
        law.limitation("149(1)", committed_on="2020/2030", strict=True)


def test_a_state_of_knowledge() -> None:
    # XII-2433, which raised 309(2) to 4 years from 2016-06-28, was published in June 2016.
    with pytest.warns(law.BeyondHorizonWarning, match="day of knowledge"):
        result = law.limitation(
            "309(2)", committed_on="2016-07-01", victim=ADULT, known_at="2016-01-01"
        )
    assert result.terms[0].of == "a minor crime"
    assert law.limitation("309(2)", committed_on="2016-07-01").terms[0].of == "a less serious crime"


def test_no_truth() -> None:
    result = law.limitation("149(1)", committed_on="2012-05-01")
    with pytest.raises(
        law.NoTruthValue, match=r"^Limitation is .* Write 'result\.barred_on\(day\) is Answer\.YES'"
    ):
        bool(result)
    with pytest.raises(law.NoTruthValue):
        bool(result.outcome)
    with pytest.raises(law.InvalidDate):
        result.barred_on("soon")


def test_refusals_carry_what_was_given() -> None:
    with pytest.raises(law.InvalidInput, match="victim is 15") as no_person:
        law.limitation("149(1)", committed_on="2012-05-01", victim=15)  # type: ignore[arg-type]
    assert vars(no_person.value)["value"] == 15
    with pytest.raises(law.InvalidInput, match="is no offence") as no_offence:
        law.limitation("149(5)", committed_on="2012-05-01")
    assert vars(no_offence.value)["citation"] == law.Citation("149", 5)
    with (
        pytest.warns(law.BeyondHorizonWarning),
        pytest.raises(law.InvalidInput, match="ends beyond") as too_late,
    ):
        law.limitation("149(1)", committed_on="9990-01-01", victim=ADULT)
    assert vars(too_late.value)["day"] == dt.date(9990, 1, 1)


def test_the_answer_keeps_the_question() -> None:
    victim = Person(age=14)
    result = law.limitation(
        "150(3)", committed_on="2012-05-01", victim=victim, reading=Reading.DAY_AFTER
    )
    assert (result.victim, result.reading) == (victim, Reading.DAY_AFTER)
    assert law.limitation("150(3)", committed_on="2012-05-01").victim is None


def test_an_ordinary_answer_has_no_notices() -> None:
    assert law.limitation("149(1)", committed_on="2012-05-01").notices == ()
    assert law.limitation("149(1)", committed_on="2012-05-01", victim=ADULT).notices == ()
    assert law.limitation("149(1)", committed_on="2012-05/2012-06").notices == ()


def test_notices_go_on_after_days_left_out() -> None:
    """151-1(4) was about legal persons until 2020-11-18, and is an offence from the day after."""
    left_out, *rest = law.limitation("151-1(4)", committed_on="2020-11").notices
    assert left_out.startswith(
        "Days left out: 151-1(4) is no offence from 2020-11-01 to 2020-11-18"
    )
    assert any("names another provision" in notice for notice in rest)
    assert rest == list(law.on("2020-11-19")["151-1(4)"].notices)
