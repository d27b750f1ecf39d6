"""Lithuanian wording of what a paragraph asks of a person."""

from __future__ import annotations

import attrs
import pytest

import lt_childlaw as law
from lt_childlaw import lithuanian
from tests.facts import VERSIONS

# 152(1) and 308(2) say in different words on what they depend; the term serves both.
DEPENDENT = "nuo kaltininko priklausomas asmuo"
UNDER_18 = "nepilnametis asmuo (jaunesnis negu 18 metų)"
COERCED = "fizinę ar psichinę prievartą ar apgaulę patyręs asmuo"
PARENT = "tėvas, motina, globėjas, rūpintojas ar kitas teisėtas vaiko atstovas"
POWERS = "įstatymuose nustatytų įgaliojimų nepilnamečio asmens atžvilgiu turintis asmuo"
TRUST = "pasitikėjimu, autoritetu ar įtaka nepilnamečiui piktnaudžiavęs asmuo"
VICTIM = "nuo straipsnyje numatytos veikos nukentėjęs asmuo"
PRESENTED = "kaip vaikas pateikiamas asmuo"


@pytest.mark.parametrize(
    ("day", "citation", "field", "words"),
    [
        ("2012-05-01", "149(3)", "victim", UNDER_18),
        ("2012-05-01", "153(1)", "victim", "mažametis asmuo (jaunesnis negu 14 metų)"),
        ("2015-01-01", "153(1)", "victim", "jaunesnis negu 16 metų asmuo"),
        ("2012-05-01", "152(1)", "victim", DEPENDENT),
        ("2012-05-01", "308(2)", "victim", f"{DEPENDENT} arba {COERCED}, arba {UNDER_18}"),
        ("2012-05-01", "151-1(1)", "offender", "pilnametis asmuo (ne jaunesnis negu 18 metų)"),
        ("2012-05-01", "151-1(3)", "offender", f"{PARENT} arba {POWERS}"),
        ("2021-01-01", "151-1(3)", "offender", f"{PARENT} arba {POWERS}, arba {TRUST}"),
        ("2012-08-01", "147(3)", "offender", VICTIM),
        ("2012-05-01", "309(2)", "person_shown", f"{UNDER_18} arba {PRESENTED}"),
    ],
)
def test_what_a_paragraph_asks_of_a_person(day: str, citation: str, field: str, words: str) -> None:
    assert lithuanian.format_person(getattr(law.on(day)[citation], field)) == words


def test_an_age_and_a_relation_together() -> None:
    condition = law.PersonCondition(
        age=law.AgeBound(comparison=law.Comparison.AT_LEAST, years=16),
        relations=(law.Relation.PRESENTED_AS_A_CHILD, law.Relation.VICTIM_OF_THE_OFFENCE),
    )
    assert lithuanian.format_person(condition) == (
        f"ne jaunesnis negu 16 metų asmuo ir kartu {PRESENTED} "
        f"arba ne jaunesnis negu 16 metų asmuo ir kartu {VICTIM}"
    )


@pytest.mark.parametrize(
    ("name", "day", "words"),
    [
        ("minor", "2012-05-01", "jaunesnis negu 18 metų"),
        ("marriage-by-court", "2012-05-01", "ne jaunesnis negu 16 metų"),
        # Art. 81(2): "sukako aštuoniolika metų, bet neturėjo dvidešimt vienų metų"
        ("young-adult", "2012-05-01", "ne jaunesnis negu 18 metų ir jaunesnis negu 21 metų"),
        ("eaw-refusal", "2012-05-01", "amžius skaičiumi nenurodytas"),
    ],
)
def test_an_age_that_matters_in_law(name: str, day: str, words: str) -> None:
    assert lithuanian.format_threshold(law.threshold(name, on=day)) == words


def test_an_age_that_was_not_read() -> None:
    threshold = attrs.evolve(law.threshold("eaw-refusal", on="2012-05-01"), known=False)
    assert lithuanian.format_threshold(threshold) == "amžius nežinomas"


@pytest.mark.parametrize("value", [None, 18, "minor", law.AgeBound])
def test_what_is_no_threshold_is_refused(value: object) -> None:
    with pytest.raises(law.InvalidInput, match="give a Threshold"):
        lithuanian.format_threshold(value)  # type: ignore[arg-type]


def test_an_age_of_one_of_the_ways_says_so() -> None:
    # Art. 157(2) since 2005: a child in every case; under 14 is one of the aggravating features.
    minor, younger = law.on("2012-07-13")["157(2)"].ages_asked
    assert lithuanian.format_asked_age(minor) == "nepilnametis asmuo (jaunesnis negu 18 metų)"
    assert lithuanian.format_asked_age(younger) == (
        "mažametis asmuo (jaunesnis negu 14 metų), vienas iš alternatyvių požymių"
    )


@pytest.mark.parametrize("value", [None, 14, "under 14", law.AskedAge])
def test_what_is_no_age_asked_is_refused(value: object) -> None:
    with pytest.raises(law.InvalidInput, match="give an AskedAge"):
        lithuanian.format_asked_age(value)  # type: ignore[arg-type]


def test_every_person_of_the_data_has_words() -> None:
    conditions = {
        condition
        for row in VERSIONS
        if row["provision"]
        for version in law.timeline(provision=row["provision"])
        for condition in (version.victim, version.offender, version.person_shown)
        if condition
    }
    words = {condition: lithuanian.format_person(condition) for condition in conditions}
    assert len(conditions) > 8
    assert len(set(words.values())) == len(conditions)


def test_a_condition_that_asks_for_nothing_is_refused() -> None:
    with pytest.raises(law.InvalidInput, match="asks for nothing: use None"):
        lithuanian.format_person(law.PersonCondition())
