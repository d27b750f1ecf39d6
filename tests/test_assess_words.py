"""Assessing cases with words that may amount to other words.

The expected answers were worked out by hand from the statute; each says why.
"""

from __future__ import annotations

import pytest

import lt_childlaw as law
from lt_childlaw import Circumstance, Conduct, Person
from tests.cases import case, fitting


@pytest.mark.parametrize(
    ("asked", "expected", "condition"),
    [
        # Violence stated in the words of 147 may be the force of 149, and then it is not 151-1.
        (
            case(
                "2016-03-01",
                circumstances={Circumstance.VIOLENCE_OR_THREATS},
                offender=Person(age=40),
                victim=Person(age=13),
            ),
            ["149(4)?", "151(2)?", "151-1(1)?", "149(3)?", "151(1)?", "149(1)?"],
            "violence or threats amounts to force or helplessness",
        ),
        # 308(2) of 2010 covered a minor by any means, before 308(3) named compelling.
        (
            case("2010-03-01", Conduct.COMPULSION_TO_PROSTITUTION, victim=Person(age=15)),
            ["308(2)?", "308(1)?"],
            "compulsion to prostitution amounts to involvement in prostitution",
        ),
        # 162(1) named involving alone from 2006 to 2014.
        (
            case("2010-03-01", Conduct.COMPULSION_TO_EVENT, victim=Person(age=15)),
            ["162(1)?"],
            "compulsion to a pornographic event amounts to involvement in a pornographic event",
        ),
        # 157 names other purposes of exploitation from 2012 on.
        (
            case(
                "2016-05-24",
                Conduct.TRADE_IN_PERSON,
                circumstances={Circumstance.FOR_MARRIAGE},
                victim=Person(age=15),
            ),
            ["157(1)?"],
            "for forced or sham marriage amounts to for other exploitation",
        ),
        # Deceit in the words of 147 may be the deceit of 308(2).
        (
            case(
                "2015-03-01",
                Conduct.INVOLVEMENT_IN_PROSTITUTION,
                circumstances={Circumstance.DECEIT},
                victim=Person(age=27),
            ),
            ["308(2)?", "308(1)"],
            "deceit amounts to coercion or deceit",
        ),
    ],
)
def test_a_word_that_may_amount_to_another_leaves_a_condition(
    asked: law.Case, expected: list[str], condition: str
) -> None:
    assert fitting(asked) == expected
    assert condition in law.assess(asked).candidates[0].conditions


def test_what_stands_in_the_way_may_be_meant_by_another_word() -> None:
    # 151-1 asks that there was no rape: stated violence leaves that open.
    asked = case(
        "2016-03-01",
        circumstances={Circumstance.VIOLENCE_OR_THREATS},
        offender=Person(age=40),
        victim=Person(age=15),
    )
    found = {str(one.version.citation): one for one in law.assess(asked).candidates}
    assert found["151-1(1)"].conditions == (
        "violence or threats does not amount to coercion or dependence",
        "violence or threats does not amount to force or helplessness",
    )


def test_no_offence_is_called_new_that_another_word_may_have_covered() -> None:
    asked = case("2010-03-01", Conduct.COMPULSION_TO_PROSTITUTION, victim=Person(age=15))
    assert law.assess(asked, judged_on="2015-01-01").possibilities[0].since == ()
