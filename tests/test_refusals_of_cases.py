"""Cases that are refused: the error carries what was given, and says it."""

from __future__ import annotations

import datetime as dt

import pytest

import lt_childlaw as law
from lt_childlaw import Person
from tests.cases import DAY, molestation


@pytest.mark.parametrize(
    ("field", "value", "says"),
    [
        ("conduct", "molestatio", "'molestatio' is no conduct: give a member of Conduct or its"),
        (
            "conduct",
            5,
            "5 is no conduct: give a member of Conduct or its text, for example 'sexual",
        ),
        ("stage", "begun", "'begun' is no stage: give a member of Stage or its text, for example"),
        ("continuing", 1, "continuing is 1: give True or False."),
        ("complaint", "yes", "complaint is 'yes': give True, False, or None where it is not"),
        ("offender", 30, "offender is 30: give Person(age=15) or leave it out."),
        ("victim", "14", "victim is '14': give Person(age=15) or leave it out."),
        ("victim", Person(born="2014"), "victim: nobody is born after the act: check both dates."),
    ],
)
def test_what_is_refused_is_carried(field: str, value: object, says: str) -> None:
    with pytest.raises(law.InvalidInput) as told:
        molestation(**{field: value})
    assert str(told.value).startswith(says)
    assert vars(told.value)["value"] == value


def test_a_case_that_is_none_of_the_day_or_of_the_offence() -> None:
    def ask(given: object) -> law.LexMitior:
        return law.lex_mitior("153", committed_on=DAY, judged_on="2016-01-01", case=given)  # type: ignore[arg-type]

    with pytest.raises(law.InvalidInput, match=r"^case is 5: give a Case") as no_case:
        ask(5)
    assert vars(no_case.value)["value"] == 5
    other = molestation(committed_on="2013-05-02")
    with pytest.raises(law.InvalidInput, match="give a day of the case") as other_day:
        ask(other)
    assert vars(other_day.value)["case"] == other
    assert vars(other_day.value)["committed_on"] == dt.date(2013, 5, 1)
    with pytest.raises(law.InvalidInput, match="the case does not meet") as no_offence:
        ask(molestation(victim=Person(age=15)))
    assert vars(no_offence.value)["citation"] == law.Citation("153", 1)
