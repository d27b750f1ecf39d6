"""A case: what may be stated, what is refused, and the plain form of it."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

import pytest

import lt_childlaw as law
from tests.cases import DAY, molestation


def test_words_are_read_from_members_values_and_names() -> None:
    for written in (law.Conduct.MAKING_DRUNK, "making drunk", "MAKING_DRUNK", "Making-Drunk"):
        assert molestation(conduct=written).conduct == {law.Conduct.MAKING_DRUNK}
    assert molestation(conduct=["making drunk", "molestation"]).conduct == {
        law.Conduct.MAKING_DRUNK,
        law.Conduct.MOLESTATION,
    }
    grouped = molestation(circumstances="group of accomplices")
    assert grouped.circumstances == {law.Circumstance.GROUP}


def test_it_is_told_by_its_day_and_its_acts() -> None:
    assert repr(molestation()) == "<Case of 2013-05-01: molestation>"
    two = molestation(committed_on="2013", conduct={"molestation", "making drunk"})
    assert repr(two) == "<Case of 2013-01-01/2013-12-31: making drunk, molestation>"


def test_the_act_is_a_day_or_a_span() -> None:
    assert molestation(committed_on=dt.date(2013, 5, 1)).committed_on == law.Span(DAY, DAY)
    assert molestation(committed_on="2013").committed_on == law.Span("2013-01-01", "2013-12-31")
    assert molestation(committed_on=law.Span(DAY, DAY)).committed_on == law.Span(DAY, DAY)


@pytest.mark.parametrize(
    ("facts", "message"),
    [
        ({"conduct": set()}, "conduct is empty: name at least one act"),
        ({"conduct": "molestatio"}, "no conduct.*Near it: molestation"),
        ({"conduct": 5}, "5 is no conduct: give a member of Conduct"),
        ({"conduct": [None]}, "None is no conduct"),
        ({"circumstances": {"goup of accomplices"}}, "no circumstance.*group of accomplices"),
        ({"committed_on": dt.datetime(2013, 5, 1)}, "committed_on is a datetime"),  # noqa: DTZ001
        ({"committed_on": "last summer"}, "is not a span"),
        ({"committed_on": 2013}, "committed_on is 2013"),
        ({"offender": 30}, r"offender is 30: give Person\(age=15\)"),
        ({"abroad": True}, "abroad is True: give Abroad"),
        ({"victim": law.Person(born="2014")}, "victim: nobody is born after the act"),
        ({"offender": law.Person(born="1980", age=10)}, "offender: on no day of the act"),
        ({"person_shown": law.Person(age=13)}, "no conduct with material"),
        ({"circumstances": "presented as a child"}, "how a person is shown, but no conduct"),
        ({"stage": "begun"}, "no stage: give a member of Stage"),
        ({"participation": "bystander"}, "no participation"),
        ({"continuing": 1}, "continuing is 1: give True or False"),
        ({"complaint": "yes"}, "complaint is 'yes': give True, False, or None"),
        ({"compelled_as_victim_of": "somewhere"}, "somewhere"),
    ],
)
def test_what_cannot_be_is_refused(facts: dict[str, Any], message: str) -> None:
    with pytest.raises(law.InvalidInput, match=message):
        molestation(**facts)


def test_a_stated_age_and_birth_need_agree_on_one_day_only() -> None:
    # Born on 1998-03-01, the victim turned 15 in the middle of the span.
    found = molestation(committed_on="2013", victim=law.Person(born="1998-03-01", age=14))
    assert found.victim == law.Person(born="1998-03-01", age=14)


FULL = {
    "committed_on": "2013-05-01/2013-07-31",
    "conduct": ["keeping material", "making material"],
    "circumstances": ["presented as a child"],
    "offender": {"born": "1980-02-29"},
    "victim": {"born": "1998-03-01/1998-03-31", "age": [14, 15]},
    "person_shown": {"age": 13},
    "abroad": {"offender_resident": True, "punishable_there": False},
    "stage": "attempt",
    "participation": "helper",
    "continuing": True,
    "legal_person": True,
    "complaint": False,
    "compelled_as_victim_of": "157",
}


def test_the_plain_form_holds_all_that_is_stated_and_nothing_else() -> None:
    full = law.Case.from_dict(FULL)
    assert full.to_dict() == FULL
    assert law.Case.from_dict(json.loads(json.dumps(full.to_dict()))) == full
    assert molestation().to_dict() == {"committed_on": DAY, "conduct": ["molestation"]}


def test_a_record_may_hold_dates_and_nothing() -> None:
    # As TOML gives them, and as JSON writes what is not known.
    record = {
        "committed_on": dt.date(2013, 5, 1),
        "conduct": ["molestation"],
        "victim": {"born": dt.date(1998, 3, 1), "age": None},
        "complaint": None,
    }
    assert law.Case.from_dict(record) == molestation(victim=law.Person(born="1998-03-01"))


@pytest.mark.parametrize(
    ("record", "message"),
    [
        (5, "the case is 5: give the fields of a case"),
        ({"conduct": ["molestation"]}, "^committed_on is missing: add the day"),
        ({"committed_on": DAY}, "^conduct is missing: add what the offender did"),
        ({"committed_on": DAY, "conduct": ["molestation"], "victm": {}}, "Near it: victim"),
        (
            {"committed_on": DAY, "conduct": ["molestation"], "victim": 13},
            "victim is 13: say what is",
        ),
        (
            {"committed_on": DAY, "conduct": ["molestation"], "victim": {"age": "old"}},
            'victim.age is "old": write whole years',
        ),
        (
            {"committed_on": DAY, "conduct": ["molestation"], "abroad": {"resident": True}},
            'abroad has no field "resident"',
        ),
        (
            {"committed_on": 2013, "conduct": []},
            'committed_on is 2013: write a year in quotes, "committed_on": "2013"',
        ),
        (
            {"committed_on": DAY, "conduct": ["molestation"], "victim": {"born": 1998}},
            "victim.born is 1998: write a year in quotes",
        ),
        ({1: 2, "committed_on": DAY, "conduct": ["molestation"]}, "the case has no field 1"),
    ],
)
def test_a_record_of_another_form_is_refused(record: Any, message: str) -> None:  # noqa: ANN401
    with pytest.raises(law.InvalidInput, match=message):
        law.Case.from_dict(record)


def test_words_about_abroad_are_yes_no_or_unknown() -> None:
    with pytest.raises(law.InvalidInput, match="punishable_there is 'yes': give True, False"):
        law.Abroad(punishable_there="yes")  # type: ignore[arg-type]
