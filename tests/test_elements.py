"""How a paragraph combines acts, circumstances and ages.

The resolved limbs of every offence are held against ``expected_elements.csv``, which was read from
the statute; the act of another paragraph is put in there by plain text.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import attrs
import pytest

import lt_childlaw as law
from lt_childlaw._elements import (
    MATERIAL,
    Circumstance,
    ComplaintGround,
    Conduct,
    Limb,
    limbs_of,
)
from tests import facts
from tests.strategies import HORIZON, ONE_DAY, START, scan

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lt_childlaw._facts import VersionFacts

EXPECTED = {
    (row["provision"], row["first_day"]): row for row in facts.table("expected_elements.csv")
}
NO_ELEMENTS = {Circumstance.DOMESTIC_VIOLENCE, Circumstance.RELATIVE_OR_HOUSEHOLD}
RAPE = "sexual intercourse; with force or helplessness"
ACT = "sexual intercourse or other sexual act"
BY_AUTHORITY = "with parent or authority or abuse of trust"
FREELY = "without force or helplessness or coercion or dependence"
INVOLVED = "involvement in prostitution"
DEPENDENT = "with dependent person or coercion or deceit"
MATERIAL_OF_2004 = (
    "making material or acquiring material or keeping material or showing material or "
    "advertising material or distributing material"
)
SHOWING_A_CHILD = f"{MATERIAL_OF_2004}; person shown under 18"
PRESENTING_ONE = f"{MATERIAL_OF_2004}; with presented as a child"
TO_DISTRIBUTE = "making material or acquiring material; with intent to distribute"
LARGE = "with large quantity; person shown under 14"
TRADE = (
    "sale, purchase, other transfer or acquisition of a person or recruitment of a person or "
    "transport of a person or holding a person captive"
)
# The braces stand where XII-2340 puts a purpose in.
PURPOSES = "for prostitution or for pornography or for forced labour or for other exploitation{}"
TRAFFICKING = (
    f"{TRADE}; with violence or threats or use of dependence or use of vulnerability or deceit or "
    f"payment to a controller or payment taken; with {PURPOSES}"
)
OFFER = "offer to buy or otherwise acquire a child"
CHILD_TRADE = f"{OFFER} or {TRADE}; with {PURPOSES} or for illegal adoption"
AGGRAVATED = (
    "with two or more victims or danger to life or organised group or for organs, tissue or cells "
    "or official exercising powers"
)
VICTIMS_UNDER = {"under 14": 14, "under 16": 16, "under 18": 18, "under 18 (child)": 18}


def regime(day: dt.date | str) -> dict[str, VersionFacts]:
    """The versions in force on a day, by number."""
    on = dt.date.fromisoformat(day) if isinstance(day, str) else day
    return law.Code.shipped()._index.regime(on)  # noqa: SLF001


def limbs_on(number: str, day: str) -> str:
    return " | ".join(map(str, limbs_of(regime(day)[number], regime(day))))


def days_of_change() -> list[dt.date]:
    """Every day on which a version begins or ends, and the last days before and of all."""
    firsts = {dt.date.fromisoformat(row["first_day"]) for row in facts.VERSIONS}
    ends = {dt.date.fromisoformat(row["last_day"]) for row in facts.VERSIONS if row["last_day"]}
    days = firsts | ends | {day + ONE_DAY for day in ends} | {START, HORIZON}
    return sorted(days | {day - ONE_DAY for day in firsts if day > START})


# The words


def test_no_two_words_read_alike() -> None:
    for words in (Conduct, Circumstance, ComplaintGround):
        values = [str(word.value) for word in words]
        assert len(values) == len(set(values))
        assert all(value == value.strip() and "; " not in value for value in values)


def test_the_conduct_that_concerns_material() -> None:
    # The acts of 309(1) to 309(4), and none of 162, where a child takes part and none is shown.
    assert {conduct.name for conduct in MATERIAL} == {
        "MAKING_MATERIAL",
        "ACQUIRING_MATERIAL",
        "KEEPING_MATERIAL",
        "SHOWING_MATERIAL",
        "ADVERTISING_MATERIAL",
        "OFFERING_MATERIAL",
        "DISTRIBUTING_MATERIAL",
        "GAINING_ACCESS",
        "GIVING_ACCESS",
    }


def test_every_word_is_an_element_of_some_offence_or_a_ground_of_some_rule() -> None:
    versions = [version for day in days_of_change() for version in regime(day).values()]
    limbs = {limb for version in versions for limb in version.elements}
    assert {conduct for limb in limbs for conduct in limb.conduct} == set(Conduct)
    named = {
        word for limb in limbs for group in (*limb.circumstances, limb.without) for word in group
    }
    assert named == set(Circumstance) - NO_ELEMENTS
    assert {ground for version in versions for ground in version.grounds} == set(ComplaintGround)


def test_a_limb_says_all_it_holds_in_the_order_of_the_words() -> None:
    limb = Limb(
        conduct=frozenset({Conduct.OTHER_SEXUAL_ACT, Conduct.SEXUAL_INTERCOURSE}),
        circumstances=(
            frozenset({Circumstance.ABUSE_OF_TRUST, Circumstance.PARENT_OR_AUTHORITY}),
            frozenset({Circumstance.GROUP}),
        ),
        without=frozenset({Circumstance.FORCE_OR_HELPLESSNESS}),
        victim_under=16,
        offender_at_least=18,
        shown_under=14,
    )
    text = (
        "sexual intercourse or other sexual act; with parent or authority or abuse of trust; with "
        "group of accomplices; without force or helplessness; victim under 16; offender at least "
        "18; person shown under 14"
    )
    assert str(limb) == text
    assert str(Limb(act_of=3)) == "the act of paragraph 3"


# The limbs as they are on a day


@pytest.mark.parametrize(
    ("number", "day", "limbs"),
    [
        # 149(2) takes the rape of 149(1) and adds the group.
        ("149(2)", "2012-05-01", f"{RAPE}; with group of accomplices"),
        # 149(4): a young child, under 14; the minor of 149(3) is not in between.
        ("149(4)", "2012-05-01", f"{RAPE}; victim under 14"),
        ("150(3)", "2012-05-01", "other sexual act; with force or helplessness; victim under 18"),
        # 151-1(1) of 2010: an adult with a person under 16; XI-989.
        ("151-1(1)", "2010-07-20", f"{ACT}; {FREELY}; victim under 16; offender at least 18"),
        # The same number a day before: paid acts with a minor, by anyone; X-711.
        ("151-1(1)", "2010-07-19", f"{ACT}; with payment to the minor; {FREELY}; victim under 18"),
        # 151-1(4): the acts of (3), where the minor is under 18, with a person under 16; XIII-3350.
        ("151-1(4)", "2021-01-01", f"{ACT}; {BY_AUTHORITY}; {FREELY}; victim under 16"),
        # 153 rose from a young child to a person under 16 on 2014-03-25.
        ("153(1)", "2014-03-24", "molestation; victim under 14"),
        ("153(1)", "2014-03-25", "molestation; victim under 16"),
        # 308(2) to 2014-03-24: a minor is one alternative; a dependent adult suffices.
        ("308(2)", "2014-03-24", f"{INVOLVED}; {DEPENDENT} | {INVOLVED}; victim under 18"),
        ("308(2)", "2014-03-25", f"{INVOLVED}; {DEPENDENT}"),
        # 309(2): a child shown, or a person presented as one, whose age does not matter.
        ("309(2)", "2014-03-24", f"{SHOWING_A_CHILD} | {PRESENTING_ONE}"),
        # 309(3): the aim belongs to making and acquiring, the quantity to all, the age to all.
        ("309(3)", "2006-07-14", f"{TO_DISTRIBUTE}; {LARGE} | distributing material; {LARGE}"),
    ],
)
def test_the_limbs_of_some_offences(number: str, day: str, limbs: str) -> None:
    assert limbs_on(number, day) == limbs


@pytest.mark.parametrize(
    ("number", "limbs"),
    [
        ("147(2)", f"{TRAFFICKING}; {AGGRAVATED}"),
        # One of 15 can suffice, where another alternative is met.
        (
            "157(2)",
            f"{CHILD_TRADE}; {AGGRAVATED}; victim under 18 | {CHILD_TRADE}; victim under 14",
        ),
    ],
)
def test_a_paragraph_changes_with_the_one_whose_act_it_takes(number: str, limbs: str) -> None:
    # XII-2340 added marriage to 147(1) and 157(1) on 2016-05-25; 147(2) and 157(2) stood still.
    before, after = "2016-05-24", "2016-05-25"
    assert regime(before)[number] is regime(after)[number]
    assert limbs_on(number, before) == limbs.replace("{}", "")
    assert limbs_on(number, after) == limbs.replace("{}", " or for forced or sham marriage")


def resolved(row: facts.Row, law_then: dict[str, facts.Row]) -> Iterator[frozenset[str]]:
    """The parts of each limb of an expected version on a day, with those of the act it takes."""
    ages = {
        "victim": VICTIMS_UNDER.get(row["victim_age"]),
        "person shown": 14 if row["victim_age"] == "depicted young child (under 14)" else None,
    }
    for text in EXPECTED[row["provision"], row["first_day"]]["elements"].split(" | "):
        own = frozenset(text.split("; "))
        act = next((part for part in own if part.startswith("the act of paragraph ")), None)
        bases = [frozenset[str]()]
        if act:
            bases = list(resolved(law_then[f"{row['article']}({act.split()[-1]})"], law_then))
        for base in bases:
            parts = (base | own) - {act}
            for who, age in ages.items():
                under = {part for part in parts if part.startswith(f"{who} under ")}
                years = {int(part.split()[-1]) for part in under} | ({age} if age else set())
                parts = parts - under | ({f"{who} under {min(years)}"} if years else set())
            adult = {"offender at least 18"} if row["offender_age"] == "adult (18+)" else set()
            yield frozenset(part for part in parts if part) | adult


def test_every_offence_on_every_day_on_which_something_changes() -> None:
    seen = set()
    for day in days_of_change():
        law_then, now = scan(day), regime(day)
        for number, row in law_then.items():
            if row["role"] == "OFFENCE":
                seen.add((row["provision"], row["first_day"]))
                limbs = limbs_of(now[number], now)
                found = [frozenset(str(limb).split("; ")) for limb in limbs]
                assert found == list(resolved(row, law_then)), f"{number} on {day}"
                assert all(limb.conduct and limb.act_of is None for limb in limbs), number
    # The tables hold 99 versions of offences and 7 of complaint rules.
    assert len(seen) == 99
    assert len(EXPECTED) == 106


def test_what_is_no_offence_has_no_limbs() -> None:
    for day in days_of_change():
        for version in regime(day).values():
            assert bool(version.elements) is (version.role is law.Role.OFFENCE)
            assert bool(version.grounds) is (version.role is law.Role.COMPLAINT_RULE)
            assert limbs_of(version, regime(day)) or version.role is not law.Role.OFFENCE


# Invented paragraphs

INVENTED = regime("2012-05-01")["149(1)"]
MINOR = law.PersonCondition(age=law.AgeBound(comparison=law.Comparison.UNDER, years=18))
CHILD = law.PersonCondition(age=law.AgeBound(comparison=law.Comparison.UNDER, years=12))
ADULT = law.PersonCondition(age=law.AgeBound(comparison=law.Comparison.AT_LEAST, years=18))
KEEPING, SHOWING = frozenset({Conduct.KEEPING_MATERIAL}), frozenset({Conduct.SHOWING_MATERIAL})
DECEIT, GROUP = frozenset({Circumstance.DECEIT}), frozenset({Circumstance.GROUP})
THREATS = frozenset({Circumstance.VIOLENCE_OR_THREATS})


def paragraph(
    *elements: Limb,
    victim: law.PersonCondition | None = None,
    offender: law.PersonCondition | None = None,
    person_shown: law.PersonCondition | None = None,
) -> VersionFacts:
    return attrs.evolve(
        INVENTED, elements=elements, victim=victim, offender=offender, person_shown=person_shown
    )


def test_a_paragraph_may_take_an_act_that_is_taken_itself() -> None:
    now = {
        "149(1)": paragraph(
            Limb(conduct=KEEPING, circumstances=(DECEIT,), without=GROUP, shown_under=16),
            Limb(conduct=SHOWING),
            victim=MINOR,
        ),
        "149(2)": paragraph(Limb(act_of=1, circumstances=(GROUP,), without=THREATS)),
        "149(3)": paragraph(Limb(act_of=2, shown_under=14), Limb(conduct=SHOWING), victim=CHILD),
    }
    assert limbs_of(now["149(3)"], now) == (
        Limb(
            conduct=KEEPING,
            circumstances=(DECEIT, GROUP),
            without=GROUP | THREATS,
            victim_under=12,
            shown_under=14,
        ),
        Limb(
            conduct=SHOWING,
            circumstances=(GROUP,),
            without=THREATS,
            victim_under=12,
            shown_under=14,
        ),
        Limb(conduct=SHOWING, victim_under=12),
    )


def test_the_younger_of_two_ages_decides() -> None:
    now = {
        "149(1)": paragraph(Limb(conduct=KEEPING), victim=CHILD, person_shown=CHILD),
        "149(2)": paragraph(Limb(act_of=1), victim=MINOR, person_shown=MINOR),
    }
    wanted = Limb(conduct=KEEPING, victim_under=12, shown_under=12)
    assert limbs_of(now["149(2)"], now) == (wanted,)


def test_an_age_that_is_one_alternative_stands_in_its_limb_alone() -> None:
    either = attrs.evolve(MINOR, or_else=law.PersonCondition(relations=(law.Relation.DEPENDENT,)))
    facts_of_it = paragraph(Limb(conduct=KEEPING), victim=either, person_shown=either)
    assert limbs_of(facts_of_it, {}) == (Limb(conduct=KEEPING),)


def test_a_relation_is_no_age() -> None:
    parent = law.PersonCondition(relations=(law.Relation.PARENT_OR_REPRESENTATIVE,))
    dependent = law.PersonCondition(relations=(law.Relation.DEPENDENT,))
    facts_of_it = paragraph(Limb(conduct=KEEPING), victim=dependent, offender=parent)
    assert limbs_of(facts_of_it, {}) == (Limb(conduct=KEEPING),)
    facts_of_it = paragraph(Limb(conduct=KEEPING), victim=MINOR, offender=ADULT)
    wanted = Limb(conduct=KEEPING, victim_under=18, offender_at_least=18)
    assert limbs_of(facts_of_it, {}) == (wanted,)


def test_an_age_of_the_other_side_is_no_age_of_a_limb() -> None:
    """A paragraph about adults, or about young offenders: a limb has no place for these ages."""
    facts_of_it = paragraph(Limb(conduct=KEEPING), victim=ADULT, offender=MINOR)
    assert limbs_of(facts_of_it, {}) == (Limb(conduct=KEEPING),)
