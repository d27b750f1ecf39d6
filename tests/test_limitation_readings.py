"""Limitation where a birthday falls on a possible day of the act, or on the last of the term.

Expected days are counted by hand, as in ``test_limitation``.
"""

from __future__ import annotations

import pytest

import lt_childlaw as law
from lt_childlaw import AgeBound, Comparison, Person, PersonCondition, Reading
from lt_childlaw._limitation import _asked

ON_BIRTHDAY, DAY_AFTER = Reading.ON_BIRTHDAY, Reading.DAY_AFTER
BORN = "1998-05-01"


@pytest.mark.parametrize(
    ("age", "days", "reading", "left"),
    [
        # 14 years are reached on 2012-05-01, or on the day after.
        (14, "2012-04-30/2012-05-02", None, "2012-05-01/2012-05-02"),
        (14, "2012-04-30/2012-05-02", ON_BIRTHDAY, "2012-05-01/2012-05-02"),
        (14, "2012-04-30/2012-05-02", DAY_AFTER, "2012-05-02/2012-05-02"),
        (13, "2012-04-30/2012-05-02", None, "2012-04-30/2012-05-01"),
        (13, "2012-04-30/2012-05-02", ON_BIRTHDAY, "2012-04-30/2012-04-30"),
        (13, "2012-04-30/2012-05-02", DAY_AFTER, "2012-04-30/2012-05-01"),
    ],
)
def test_a_reading_decides_on_which_days_the_victim_was_so_old(
    age: int, days: str, reading: Reading | None, left: str
) -> None:
    victim = Person(born=BORN, age=age)
    result = law.limitation("150(3)", committed_on=days, victim=victim, reading=reading)
    assert [str(term.committed) for term in result.terms] == [left]


@pytest.mark.parametrize(("age", "reading"), [(14, DAY_AFTER), (13, ON_BIRTHDAY)])
def test_an_age_that_the_reading_rules_out_is_refused(age: int, reading: Reading) -> None:
    victim = Person(born=BORN, age=age)
    with pytest.raises(law.InvalidInput, match="on no day of the act"):
        law.limitation("150(3)", committed_on="2012-05-01", victim=victim, reading=reading)


@pytest.mark.parametrize(
    ("reading", "reached"),
    [
        # Who turned 18 on the day of the act was born 1999-03-01, and is 25 on 2024-03-01.
        (None, "2024-03-01/2042-03-01"),
        (DAY_AFTER, "2024-03-01/2042-03-01"),
        (ON_BIRTHDAY, "2024-03-02/2042-03-01"),
    ],
)
def test_a_reading_decides_who_else_was_a_child(reading: Reading | None, reached: str) -> None:
    result = law.limitation(
        "309(2)", committed_on="2017-03-01", victim=Person(age=30), reading=reading
    )
    assert str(result.floor.reached) == reached


@pytest.mark.parametrize(
    ("reading", "told"), [(None, True), (ON_BIRTHDAY, True), (DAY_AFTER, False)]
)
def test_a_reading_decides_whether_the_victim_may_not_fit(
    reading: Reading | None,
    told: bool,  # noqa: FBT001
) -> None:
    """153 protects persons under 16 since 2014-03-25; this victim turns 16 on the day."""
    result = law.limitation(
        "153", committed_on="2016-05-01", victim=Person(born="2000-05-01"), reading=reading
    )
    assert any("The paragraph asks of the victim" in notice for notice in result.notices) is told


def test_the_age_may_be_reached_on_the_last_day_of_the_term() -> None:
    """15 years from 2012-05-02 end on 2027-05-02, the 25th birthday; from 2012-05-01, before it."""
    result = law.limitation(
        "149(1)", committed_on="2012-05-01/2012-05-02", victim=Person(born="2002-05-02")
    )
    assert [(end.by.value, str(end.barred_from)) for end in result.possible] == [
        ("term", "2027-05-03/2027-05-03"),
        ("floor", "2027-05-03/2027-05-03"),
    ]


def test_the_floor_of_an_uncertain_day_is_that_of_all_its_days() -> None:
    """Who may have been under 18 on 2011-01-01 is 25 on 2018-01-01; who was born on the last day,
    on 2042-12-31. The law of the term changed twice in between.
    """
    result = law.limitation("309(2)", committed_on="2011/2017", victim=Person(age=(0, 30)))
    assert len(result.floors) > 1
    assert str(result.floor.committed) == "2011-01-01/2017-12-31"
    assert str(result.floor.reached) == "2018-01-01/2042-12-31"
    across = law.limitation("309(2)", committed_on="2004-03-01/2017")
    assert len(across.floors) > 2
    assert str(across.floor.committed) == "2004-03-01/2017-12-31"


def test_the_ages_that_either_of_two_limbs_asks_for() -> None:
    def at(comparison: Comparison, years: int, other: PersonCondition | None) -> PersonCondition:
        return PersonCondition(age=AgeBound(comparison=comparison, years=years), or_else=other)

    least, under = Comparison.AT_LEAST, Comparison.UNDER
    assert _asked(at(least, 18, at(least, 14, None)), (0, 130)) == (14, 130)
    assert _asked(at(under, 14, at(under, 16, None)), (0, 130)) == (0, 15)
    assert _asked(at(least, 16, at(under, 14, None)), (0, 130)) == (0, 130)
    assert _asked(at(least, 18, None), (0, 130)) == (18, 130)
    assert _asked(None, (0, 130)) == (0, 130)
