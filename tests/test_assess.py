"""Assessing cases: which provisions fit, in which order, under which condition.

The expected answers were worked out by hand from the statute; each says why.
"""

from __future__ import annotations

import attrs
import pytest

import lt_childlaw as law
from lt_childlaw import Circumstance, Conduct, Person
from tests.cases import FORCE, case, fitting


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        # Rape of a child of 13: 149(4) before 149(3) before 149(1); 150 needs another act, 151
        # coercion, and 151-1 that there was no rape.
        (
            case("2012-05-01", circumstances={FORCE}, victim=Person(age=13)),
            ["149(4)", "149(3)", "149(1)"],
        ),
        # By a group: 149(2) as well, as grave as 149(3) (both up to 10 years), so by number.
        (
            case("2012-05-01", circumstances={FORCE, Circumstance.GROUP}, victim=Person(age=16)),
            ["149(2)", "149(3)", "149(1)"],
        ),
        # An unknown age leaves 149(3) and 149(4) open; 149(1) asks for no age.
        (case("2012-05-01", circumstances={FORCE}), ["149(4)?", "149(3)?", "149(1)"]),
        # A consenting person of 15 and an adult: no offence before 2010-07-20.
        (case("2010-07-19", offender=Person(age=30), victim=Person(age=15)), []),
        (case("2010-07-20", offender=Person(age=30), victim=Person(age=15)), ["151-1(1)"]),
        # The offender of 151-1(1) is an adult: at 17 nothing fits, unknown leaves it open.
        (case("2012-05-01", offender=Person(age=17), victim=Person(age=15)), []),
        (case("2012-05-01", victim=Person(age=15)), ["151-1(1)?"]),
        # A victim of 16 or 17 is outside 151-1(1).
        (case("2012-05-01", offender=Person(age=30), victim=Person(age=16)), []),
        # Paid: 151-1(1) to 2010-07-19, 151-1(2) from then on. With a victim of 17 that one alone.
        (
            case(
                "2010-07-19",
                circumstances={Circumstance.PAYMENT_TO_MINOR},
                victim=Person(age=17),
            ),
            ["151-1(1)"],
        ),
        (
            case(
                "2010-07-20",
                circumstances={Circumstance.PAYMENT_TO_MINOR},
                victim=Person(age=17),
            ),
            ["151-1(2)"],
        ),
        # Payment to another person counts from 2014-03-25 only (XII-776).
        (
            case(
                "2014-03-24",
                circumstances={Circumstance.PAYMENT_TO_ANOTHER},
                victim=Person(age=17),
            ),
            [],
        ),
        (
            case(
                "2014-03-25",
                circumstances={Circumstance.PAYMENT_TO_ANOTHER},
                victim=Person(age=17),
            ),
            ["151-1(2)"],
        ),
        # A parent and a child of 15 in 2021: 151-1(4) goes before (3); (1) fits an adult too.
        (
            case(
                "2021-05-01",
                circumstances={Circumstance.PARENT_OR_AUTHORITY},
                offender=Person(age=40),
                victim=Person(age=15),
            ),
            ["151-1(4)", "151-1(1)", "151-1(3)"],
        ),
        # Molestation of a person of 14: from 2014-03-25 only.
        (case("2014-03-24", Conduct.MOLESTATION, victim=Person(age=14)), []),
        (case("2014-03-25", Conduct.MOLESTATION, victim=Person(age=14)), ["153(1)"]),
        # Material: the person shown counts, not the victim.
        (
            case("2015-05-01", Conduct.KEEPING_MATERIAL, person_shown=Person(age=17)),
            ["309(2)"],
        ),
        (case("2015-05-01", Conduct.KEEPING_MATERIAL, person_shown=Person(age=18)), []),
        (
            case(
                "2015-05-01",
                Conduct.KEEPING_MATERIAL,
                circumstances={Circumstance.PRESENTED_AS_CHILD},
                person_shown=Person(age=18),
            ),
            ["309(2)"],
        ),
        # Access is an act of 309(2) from 2014-03-25 only.
        (case("2014-03-24", Conduct.GAINING_ACCESS, person_shown=Person(age=10)), []),
        (case("2014-03-25", Conduct.GAINING_ACCESS, person_shown=Person(age=10)), ["309(2)"]),
        # A large quantity distributed, showing a young child: 309(3) before 309(2) before 309(1).
        (
            case(
                "2015-05-01",
                Conduct.DISTRIBUTING_MATERIAL,
                circumstances={Circumstance.LARGE_QUANTITY},
                person_shown=Person(age=10),
            ),
            ["309(3)", "309(2)", "309(1)"],
        ),
        # The class first: 153 (up to 5 years, less serious) before 151-1(1) (up to 3, minor).
        (
            case(
                "2012-05-01",
                Conduct.SEXUAL_INTERCOURSE,
                Conduct.MOLESTATION,
                offender=Person(age=30),
                victim=Person(age=13),
            ),
            ["153(1)", "151-1(1)"],
        ),
        # Then the longest imprisonment: 309(2) of 2015 (up to 3 years) before 161(1) (up to 2), and
        # the misdemeanour 161(2), which has none, after both.
        (
            case(
                "2015-05-01",
                Conduct.MAKING_DRUNK,
                Conduct.INVOLVEMENT_IN_DRINKING,
                Conduct.KEEPING_MATERIAL,
                victim=Person(age=15),
                person_shown=Person(age=10),
            ),
            ["309(2)", "161(1)", "161(2)"],
        ),
        # 157(2) with one victim of 15: danger to life is enough.
        (
            case(
                "2015-05-01",
                Conduct.RECRUITMENT_OF_PERSON,
                circumstances={Circumstance.FOR_PROSTITUTION, Circumstance.DANGER_TO_LIFE},
                victim=Person(age=15),
            ),
            ["157(2)", "157(1)"],
        ),
        # 162(2): attending an event in which a child takes part; 162(2) was another rule before.
        (case("2014-03-24", Conduct.ATTENDING_EVENT, victim=Person(age=15)), []),
        (case("2014-03-25", Conduct.ATTENDING_EVENT, victim=Person(age=15)), ["162(2)"]),
        # Prostitution of a minor: organising it is 307(4) from 2025-02-01, 307(3) before; the
        # special goes before 307(2).
        (
            case("2024-05-01", Conduct.ORGANISING_PROSTITUTION, victim=Person(age=16)),
            ["307(3)", "307(2)"],
        ),
        (
            case("2025-05-01", Conduct.ORGANISING_PROSTITUTION, victim=Person(age=16)),
            ["307(4)", "307(2)"],
        ),
        # Directing that of an adult: within 307(2) to 2025-01-31, 307(3) after.
        (
            case("2024-05-01", Conduct.DIRECTING_PROSTITUTION, victim=Person(age=30)),
            ["307(2)"],
        ),
        (
            case("2025-05-01", Conduct.DIRECTING_PROSTITUTION, victim=Person(age=30)),
            ["307(3)"],
        ),
        # Involving a minor in prostitution: a limb of 308(2) to 2014-03-24, 308(3) after.
        (
            case("2014-03-24", Conduct.INVOLVEMENT_IN_PROSTITUTION, victim=Person(age=16)),
            ["308(2)", "308(1)"],
        ),
        (
            case("2014-03-25", Conduct.INVOLVEMENT_IN_PROSTITUTION, victim=Person(age=16)),
            ["308(3)", "308(1)"],
        ),
    ],
)
def test_which_provisions_fit(asked: law.Case, expected: list[str]) -> None:
    assert fitting(asked) == expected


def test_a_crime_without_imprisonment_goes_before_a_misdemeanour() -> None:
    # 309(2), if it threatened a fine alone, before the misdemeanour 161(2).
    records = law.Code.shipped().records
    for article in records["articles"]:
        for provision in article["provisions"]:
            if provision["id"] == "material-showing-child":
                for version in provision["versions"]:
                    version["penalties"] = [{"kind": "fine"}]
    asked = case(
        "2015-05-01",
        Conduct.MAKING_DRUNK,
        Conduct.KEEPING_MATERIAL,
        victim=Person(age=15),
        person_shown=Person(age=10),
    )
    found = law.Code(records).assess(asked).candidates
    assert [(str(one.version.citation), one.severity) for one in found] == [
        ("161(1)", law.Severity.MINOR),
        ("309(2)", law.Severity.MINOR),
        ("161(2)", None),
    ]


def test_what_names_the_conduct_and_asks_for_more_is_listed() -> None:
    # Intercourse with a person of 17 in 2012, nothing else stated: 149 and 150 need force (150
    # another act), 151 coercion, 151-1(1) an age under 16, (2) a payment, (3) authority.
    asked = case("2012-05-01", offender=Person(age=30), victim=Person(age=17))
    (possibility,) = law.assess(asked).possibilities
    missing = {str(one.version.citation): one.missing for one in possibility.not_met}
    assert possibility.candidates == ()
    assert missing["149(1)"] == ("force or helplessness",)
    assert missing["149(4)"] == ("force or helplessness", "the victim had not reached 14")
    assert missing["151(2)"] == ("coercion or dependence",)
    assert missing["151-1(1)"] == ("the victim had not reached 16",)
    assert missing["151-1(2)"] == ("payment to the minor",)
    assert missing["151-1(3)"] == ("parent or authority",)
    assert "150(1)" not in missing


def test_of_several_ways_the_nearest_is_told() -> None:
    # 157(2) of 2015: a young child, or several children: with several, any child will do.
    asked = case(
        "2015-05-01",
        Conduct.RECRUITMENT_OF_PERSON,
        circumstances={Circumstance.FOR_PROSTITUTION, Circumstance.SEVERAL_VICTIMS},
    )
    aggravated = law.assess(asked).candidates[0]
    assert str(aggravated.version.citation) == "157(2)"
    assert aggravated.conditions == ("the victim had not reached 18",)
    # With nothing else stated, only a young child would make it 157(2).
    plain = attrs.evolve(asked, circumstances={Circumstance.FOR_PROSTITUTION})
    assert law.assess(plain).candidates[0].conditions == ("the victim had not reached 14",)


def test_rape_is_in_the_way_of_the_offences_that_ask_for_none() -> None:
    asked = case(
        "2012-05-01", circumstances={FORCE}, offender=Person(age=30), victim=Person(age=15)
    )
    (possibility,) = law.assess(asked).possibilities
    missing = {str(one.version.citation): one.missing for one in possibility.not_met}
    assert missing["151-1(1)"] == ("no force or helplessness",)


def test_speciality_is_marked_both_ways() -> None:
    result = law.assess(case("2012-05-01", circumstances={FORCE}, victim=Person(age=13)))
    young, minor, any_age = result.candidates
    assert [str(one) for one in young.special_to] == ["149(1)", "149(3)"]
    assert young.general_to == ()
    assert [str(one) for one in minor.general_to] == ["149(4)"]
    assert [str(one) for one in any_age.general_to] == ["149(3)", "149(4)"]


def test_results_are_no_truth_values() -> None:
    result = law.assess(case("2012-05-01", Conduct.MOLESTATION, victim=Person(age=10)))
    assert result.candidates[0].data_version == law.DATA_VERSION
    for one in (result, result.candidates[0]):
        with pytest.raises(law.NoTruthValue):
            bool(one)


def test_texts_and_lengths() -> None:
    result = law.assess(case("2012-05-01", Conduct.MOLESTATION, victim=Person(age=10)))
    assert len(result) == 1
    assert repr(result) == "<Assessment 2012-05-01: 153(1) (molestation of a child)>"
    assert (
        repr(result.possibilities[0]) == "<Possibility 2012-05-01: 153(1) (molestation of a child)>"
    )
    adults = case("2012-05-01", victim=Person(age=30))
    assert str(law.assess(adults).possibilities[0]) == ("2012-05-01: no provision of the data fits")
    assert str(law.assess(case("2012-05-01", Conduct.MOLESTATION)).candidates[0]) == (
        "153(1) (molestation of a child), if the victim had not reached 14"
    )
    assert result.data_digest == law.DATA_DIGEST
    assert str(result) == result.explain()


def test_a_circumstance_that_nothing_asks_for_is_said_to_be() -> None:
    unused = "Stated, and asked for by no provision that names the conduct: intent to distribute."
    asked = case(
        "2012-05-01",
        Conduct.INVOLVEMENT_IN_DRINKING,
        circumstances={Circumstance.INTENT_TO_DISTRIBUTE, Circumstance.RELATIVE_OR_HOUSEHOLD},
        victim=Person(age=10),
    )
    assert unused in law.assess(asked).notices
    # Violence is no word of 151-1, and may be the force that must be absent there.
    violent = case(
        "2012-05-01", circumstances={Circumstance.VIOLENCE_OR_THREATS}, victim=Person(age=15)
    )
    assert not any(notice.startswith("Stated,") for notice in law.assess(violent).notices)


@pytest.mark.parametrize(
    ("asked", "met"),
    [
        (
            case("2024-05-01", Conduct.KEEPING_MATERIAL, person_shown=Person(age=10)),
            "keeping material; person shown under 18",
        ),
        # 308(2) names dependence, or coercion or deceit: one of them is stated.
        (
            case(
                "2015-05-01",
                Conduct.INVOLVEMENT_IN_PROSTITUTION,
                circumstances={Circumstance.DEPENDENT_PERSON, Circumstance.DOMESTIC_VIOLENCE},
                victim=Person(age=30),
            ),
            "involvement in prostitution; with dependent person",
        ),
        # Neither is stated in its own word, and deceit may be the second: both stay.
        (
            case(
                "2015-05-01",
                Conduct.INVOLVEMENT_IN_PROSTITUTION,
                circumstances={Circumstance.DECEIT},
                victim=Person(age=30),
            ),
            "involvement in prostitution; with dependent person or coercion or deceit",
        ),
        # What must be absent is no element that the facts meet.
        (
            case("2012-05-01", offender=Person(age=30), victim=Person(age=15)),
            "sexual intercourse; victim under 16; offender at least 18",
        ),
    ],
)
def test_only_the_elements_that_the_case_states_are_shown(asked: law.Case, met: str) -> None:
    candidate = law.assess(asked).candidates[0]
    assert str(candidate.limb) == met
    assert candidate.limb.without == frozenset()


def test_a_young_child_may_have_been_helpless_and_this_is_said() -> None:
    # A child of 8 in 2009, nothing stated of force: no offence fits, and 149 may.
    asked = case("2009-03-01", offender=Person(age=40), victim=Person(age=8))
    (possibility,) = law.assess(asked).possibilities
    assert possibility.candidates == ()
    assert [remark.cites for remark in possibility.remarks] == ["149(4)"]
    assert "helpless by its age" in possibility.remarks[0].text
    assert possibility.remarks[0].period == "2003-05-01/.."
    older = case("2009-03-01", offender=Person(age=40), victim=Person(age=15))
    assert law.assess(older).possibilities[0].remarks == ()


def test_preparation_of_what_is_no_serious_crime_is_said_at_once() -> None:
    asked = case("2012-05-01", Conduct.MOLESTATION, victim=Person(age=10), stage="preparation")
    result = law.assess(asked)
    (candidate,) = result.candidates
    assert "not punishable" in " ".join(candidate.stage)
    assert set(candidate.stage) <= set(result.notices)
    text = " ".join(result.explain().split())
    assert text.index("not punishable") < text.index("Sanction as stated")
