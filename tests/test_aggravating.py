"""Aggravating circumstances that concern minors: 60(1)(5), (6) and (14), and 60(2)."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import attrs
import pytest

import lt_childlaw as law
from lt_childlaw._aggravating import aggravating
from lt_childlaw._case import Case
from lt_childlaw._elements import Circumstance, Limb, limbs_of
from lt_childlaw._matching import Persons
from lt_childlaw._persons import Answer, Reading
from tests import own_data, own_general
from tests.made_up import under

if TYPE_CHECKING:
    from pathlib import Path

    from lt_childlaw._aggravating import Aggravating

YES, NO, OPEN = Answer.YES, Answer.NO, Answer.UNDETERMINED
YOUNG, ABUSE, RELATIVE = (
    f"aggravating-{name}" for name in ("young-child", "abuse-of-minor", "relative")
)
TRUST, AUTHORITY = Circumstance.ABUSE_OF_TRUST, Circumstance.PARENT_OR_AUTHORITY
DEPENDENT, COERCED = Circumstance.DEPENDENT_PERSON, Circumstance.COERCION_OR_DEPENDENCE
USED, FAMILY = Circumstance.USE_OF_DEPENDENCE, Circumstance.RELATIVE_OR_HOUSEHOLD
CHILD, TEEN, ADULT = law.Person(age=13), law.Person(age=15), law.Person(age=18)


def ask(
    citation: str,
    day: str,
    victim: law.Person | None = TEEN,
    *stated: Circumstance,
    limb: Limb | None = None,
) -> dict[str, Aggravating]:
    """The circumstances by name; without a limb, one that asks for nothing."""
    case = Case(committed_on=day, conduct=["molestation"], circumstances=stated)
    persons = Persons(offender=law.Person(), victim=victim, shown=None)
    found = aggravating(law.on(day)[citation], case, limb or Limb(), persons)
    return {item.name: item for item in found}


def asking(*group: Circumstance, under: int | None = None) -> Limb:
    """A limb that asks for one of some circumstances, and perhaps for a child."""
    return Limb(circumstances=(frozenset(group),) if group else (), victim_under=under)


def test_the_points_of_the_day() -> None:
    """60(1)(5) since 2003; the minors' part of (6) since 2014-03-25; (14) since 2020-11-19."""
    assert set(ask("153", "2014-03-24")) == {YOUNG}
    assert set(ask("153", "2014-03-25")) == {YOUNG, ABUSE}
    assert set(ask("153", "2020-11-18")) == {YOUNG, ABUSE}
    found = ask("153", "2020-11-19")
    assert [(item.cites, item.period) for item in found.values()] == [
        ("60(1)(5)", "2003-05-01/.."),
        ("60(1)(6)", "2014-03-25/.."),
        ("60(1)(14)", "2020-11-19/.."),
    ]


# 60(1)(5): a young child, under 14


def test_a_young_child() -> None:
    found = ask("151-1(1)", "2015-05-01", CHILD, limb=asking(under=16))[YOUNG]
    assert found.answer is YES
    assert str(found) == "yes: The victim (aged 13) had not reached 14. (60(1)(5), 2003-05-01/..)"
    older = ask("153", "2015-05-01", TEEN, limb=asking(under=16))[YOUNG]
    assert (older.answer, older.because) == (NO, "The victim (aged 15) had reached 14.")


# 149(4) asks for a victim under 14; 153 did to 2014-03-24 and asks for one under 16 since.
@pytest.mark.parametrize("under", [13, 14])
def test_an_age_that_is_an_element_does_not_aggravate(under: int) -> None:
    found = ask("149(4)", "2015-05-01", CHILD, limb=asking(under=under))[YOUNG]
    because = f"That the child is under {under} is an element of the offence (60(2))."
    assert (found.answer, found.because) == (NO, because)
    assert ask("153", "2014-03-25", CHILD, limb=asking(under=16))[YOUNG].answer is YES


def test_the_age_of_the_person_shown_is_an_element_too() -> None:
    """309(3) asks for a young child shown; 309(2) for a child."""
    young, child = Limb(shown_under=14), Limb(shown_under=18)
    assert ask("309(3)", "2015-05-01", CHILD, limb=young)[YOUNG].answer is NO
    assert ask("309(2)", "2015-05-01", CHILD, limb=child)[YOUNG].answer is YES


def test_an_age_that_is_not_settled() -> None:
    assert ask("153", "2015-05-01", None)[YOUNG].answer is OPEN
    either = ask("153", "2015-05-01", law.Person(age=(13, 15)))[YOUNG]
    assert either.because == "The victim (aged 13 to 15) may or may not have reached 14."


@pytest.mark.parametrize(
    ("reading", "answer"),
    [(None, OPEN), (Reading.ON_BIRTHDAY, NO), (Reading.DAY_AFTER, YES)],
)
def test_the_birthday_itself_is_settled_by_a_reading_only(
    reading: Reading | None, answer: Answer
) -> None:
    case = Case(
        committed_on="2015-05-01",
        conduct=["molestation"],
        offender=law.Person(age=30),
        victim=law.Person(born="2001-05-01"),
    )
    found = law.assess(case, reading=reading).candidates
    circumstances = [item for one in found for item in one.aggravating if item.name == YOUNG]
    assert {item.answer for item in circumstances} == {answer}


# 60(1)(6): dependence used, or trust, authority or influence abused, of a minor


@pytest.mark.parametrize(
    ("stated", "answer", "because"),
    [
        ((), NO, "The case does not state it."),
        ((FAMILY,), NO, "The case does not state it."),
        ((TRUST,), YES, "The case states abuse of trust."),
        ((USED,), YES, "The case states use of dependence."),
        ((TRUST, DEPENDENT), YES, "The case states abuse of trust and dependent person."),
        # That somebody depends or has authority does not say that it was used or abused.
        ((DEPENDENT,), OPEN, "Whether dependent person comes to it is for a court."),
        ((AUTHORITY,), OPEN, "Whether parent or authority comes to it is for a court."),
        # Coercion or dependence is one circumstance of the data: which of them is not stated.
        ((COERCED,), OPEN, "Whether coercion or dependence comes to it is for a court."),
    ],
)
def test_abuse_of_a_minor(stated: tuple[Circumstance, ...], answer: Answer, because: str) -> None:
    found = ask("153", "2015-05-01", TEEN, *stated)[ABUSE]
    assert found.answer is answer
    minor = "The victim (aged 15) had not reached 18."
    assert found.because == (f"{because} {minor}" if answer is YES else because)
    # Nothing aggravates so against an adult, and an age that is not known leaves it open.
    adult = ask("153", "2015-05-01", ADULT, *stated)[ABUSE]
    assert adult.answer is NO
    # Of two reasons against it, the first is given.
    assert adult.because == (because if answer is NO else "The victim (aged 18) had reached 18.")
    assert ask("153", "2015-05-01", None, *stated)[ABUSE].answer is (NO if answer is NO else OPEN)


@pytest.mark.parametrize(
    ("citation", "group", "stated"),
    [
        ("151-1(3)", (AUTHORITY, TRUST), (TRUST,)),
        ("151-1(3)", (AUTHORITY, TRUST), (AUTHORITY,)),
        ("151-1(3)", (AUTHORITY,), (AUTHORITY, TRUST)),
        ("152(1)", (DEPENDENT,), (DEPENDENT,)),
        ("151(2)", (COERCED,), (COERCED,)),
        ("151(2)", (COERCED,), (COERCED, USED)),
    ],
)
def test_an_abuse_that_is_an_element_does_not_aggravate(
    citation: str, group: tuple[Circumstance, ...], stated: tuple[Circumstance, ...]
) -> None:
    found = ask(citation, "2021-05-01", TEEN, *stated, limb=asking(*group))[ABUSE]
    because = "What the case states of it is an element of the offence (60(2))."
    assert (found.answer, found.because) == (NO, because)


def test_an_element_that_is_one_part_of_the_point() -> None:
    """151 takes in dependence; whether an abuse of trust counts beside it is not settled."""
    found = ask("151(2)", "2021-05-01", TEEN, COERCED, TRUST, limb=asking(COERCED))[ABUSE]
    assert found.answer is OPEN
    assert found.because.startswith(
        "A part of it is an element of the offence (60(2)); whether abuse of trust counts beside "
        "that is not settled."
    )
    # An element that the case does not state is met by another circumstance of its group.
    other = asking(DEPENDENT, Circumstance.COERCION_OR_DECEIT)
    stated = (Circumstance.COERCION_OR_DECEIT, TRUST)
    assert ask("308(2)", "2021-05-01", TEEN, *stated, limb=other)[ABUSE].answer is YES


# The elements as the data states them: 153 asked for a victim under 14 to 2014-03-24.
@pytest.mark.parametrize(
    ("citation", "day", "stated", "young", "abuse"),
    [
        ("151-1(1)", "2015-05-01", (), YES, NO),
        ("149(4)", "2015-05-01", (Circumstance.FORCE_OR_HELPLESSNESS,), NO, NO),
        ("149(3)", "2015-05-01", (Circumstance.FORCE_OR_HELPLESSNESS,), YES, NO),
        ("153(1)", "2014-03-24", (TRUST,), NO, None),
        ("153(1)", "2014-03-25", (TRUST,), YES, YES),
        ("151-1(3)", "2021-05-01", (TRUST,), YES, NO),
        ("151-1(3)", "2015-05-01", (AUTHORITY, TRUST), YES, NO),
        ("151(2)", "2015-05-01", (COERCED,), YES, NO),
        ("152(1)", "2015-05-01", (DEPENDENT,), YES, NO),
        ("309(3)", "2015-05-01", (Circumstance.LARGE_QUANTITY,), NO, NO),
    ],
)
def test_the_elements_of_the_data(
    citation: str, day: str, stated: tuple[Circumstance, ...], young: Answer, abuse: Answer | None
) -> None:
    regime = law.Code.shipped()._index.regime(dt.date.fromisoformat(day))  # noqa: SLF001
    limb, *_ = limbs_of(regime[citation], regime)
    found = ask(citation, day, CHILD, *stated, limb=limb)
    assert found[YOUNG].answer is young
    assert (found[ABUSE].answer if ABUSE in found else None) is abuse


# 60(1)(14): a relative, family or household member, for listed offences


@pytest.mark.parametrize(
    ("citation", "day", "answer"),
    [
        ("149(3)", "2020-11-19", YES),
        ("149(1)", "2020-11-19", NO),
        ("151-1(1)", "2020-11-19", YES),  # a bare article
        ("162(2)", "2020-11-19", YES),
        ("157(1)", "2020-11-19", NO),
        ("307(3)", "2025-01-31", YES),
        # Minors' prostitution is 307(4) since; the point still says 307(3).
        ("307(4)", "2025-02-01", OPEN),
        ("307(3)", "2025-02-01", OPEN),
        ("307(1)", "2025-02-01", NO),
    ],
)
def test_a_relative(citation: str, day: str, answer: Answer) -> None:
    found = ask(citation, day, TEEN, FAMILY)[RELATIVE]
    assert found.answer is answer
    assert ("Stale reference: it still says 307(3), now 307(4)" in found.because) is (
        answer is OPEN
    )
    if answer is NO:
        assert found.because == f"It does not list {citation}."
    assert ask(citation, day, TEEN)[RELATIVE].answer is NO
    assert ask(citation, day, ADULT, FAMILY)[RELATIVE].answer is NO


def test_a_parent_may_be_a_relative() -> None:
    """Who has parental or statutory powers over the child need not be of the family."""
    assert ask("149(3)", "2021-05-01", TEEN, AUTHORITY)[RELATIVE].answer is OPEN
    element = asking(AUTHORITY, TRUST)
    found = ask("151-1(3)", "2021-05-01", TEEN, AUTHORITY, limb=element)[RELATIVE]
    assert found.answer is NO
    both = ask("151-1(3)", "2021-05-01", TEEN, AUTHORITY, FAMILY, limb=element)[RELATIVE]
    assert both.answer is OPEN
    trusted = ask("151-1(3)", "2021-05-01", TEEN, TRUST, FAMILY, limb=element)[RELATIVE]
    assert trusted.answer is YES


def test_the_words_of_the_rules_are_those_of_the_circumstances() -> None:
    """A misspelt circumstance in the data would never be found."""
    known = {circumstance.value for circumstance in Circumstance}
    general = law.on("2025-02-01")["153"].general
    told = [rule.value for rule in general.rules if "circumstances" in rule.value]
    assert len(told) == 3  # 60(1)(6) twice, 60(1)(14) once
    for value in told:
        words = {word for kind in value["circumstances"] for word in kind}  # type: ignore[attr-defined]
        assert set(value["sufficient"]) <= words <= known  # type: ignore[call-overload]


def test_a_data_set_without_the_rule_on_elements() -> None:
    version = law.on("2015-05-01")["153"]
    rules = tuple(rule for rule in version.general.rules if rule.topic != "aggravating")
    changed = under(attrs.evolve(version.general, rules=rules), version)
    case = Case(committed_on="2015-05-01", conduct=["molestation"])
    persons = Persons(offender=ADULT, victim=CHILD, shown=CHILD)
    young, *_ = aggravating(changed, case, asking(under=14), persons)
    assert young.because == "That the child is under 14 is an element of the offence."


def test_each_says_which_circumstance_it_is() -> None:
    found = ask("153", "2021-05-01")
    assert {name: item.circumstance for name, item in found.items()} == {
        YOUNG: "a young child",
        ABUSE: "abuse of a minor's dependence or trust",
        RELATIVE: "relative of the minor victim",
    }


@pytest.mark.parametrize(
    ("day", "told"), [("2017-12-31", []), ("2018-01-01", ["a child under 12"])]
)
def test_the_data_says_which_ages_aggravate(tmp_path: Path, day: str, told: list[str]) -> None:
    """Neither the name nor the title of an age does: here they say nothing of it."""
    code = law.Code.from_directory(own_general.write(tmp_path))
    case = Case(committed_on=day, conduct=["making drunk"])
    persons = Persons(offender=ADULT, victim=law.Person(age=11), shown=None)
    found = aggravating(code.on(day)["200(1)"], case, Limb(), persons)
    assert [item.circumstance for item in found if item.answer is YES] == told
    assert len(found) == len(told)


def test_a_circumstance_that_was_not_read_is_not_settled(tmp_path: Path) -> None:
    directory = own_general.write(tmp_path)
    own_data.replace(
        directory,
        "general/ages.toml",
        """comparison = "under"
age = 12
provisions = ["200(1)"]
summary = "An act against a child under 12 is aggravated."
""",
        """known = false
reason = "XX-3 was not collected."
""",
    )
    version = law.Code.from_directory(directory).on("2018-01-01")["200(1)"]
    case = Case(committed_on="2018-01-01", conduct=["making drunk"])
    persons = Persons(offender=ADULT, victim=ADULT, shown=None)
    (found,) = aggravating(version, case, Limb(), persons)
    assert (found.circumstance, found.answer) == ("a child under 12", OPEN)
    assert str(found) == (
        "undetermined: Its text on that day was not read. XX-3 was not collected. "
        "(60(1), 2018-01-01/..)"
    )


BESIDE = """\

[[rules]]
id = "young"
code = "BK"
title = "what aggravates beside the age"
topic = "aggravating"
computed = true

[[rules.versions]]
cites = "60(1)"
first_day = 2018-01-01
introduced_by = "XX-3"
known = false
reason = "XX-3 was not collected."
verification = "inferred"
sources = [{ act = "XX-3" }]
"""


@pytest.mark.parametrize(("age", "answer"), [(11, OPEN), (12, NO)])
def test_what_a_circumstance_asks_beside_the_age_may_not_have_been_read(
    tmp_path: Path, age: int, answer: Answer
) -> None:
    directory = own_general.write(tmp_path)
    rules = directory / "general" / "rules.toml"
    rules.write_text(rules.read_text(encoding="utf-8") + BESIDE, encoding="utf-8")
    version = law.Code.from_directory(directory).on("2018-01-01")["200(1)"]
    case = Case(committed_on="2018-01-01", conduct=["making drunk"])
    persons = Persons(offender=ADULT, victim=law.Person(age=age), shown=None)
    # Whether an element is a part of it cannot be said either: 60(2).
    (found,) = aggravating(version, case, asking(under=12), persons)
    assert found.answer is answer
    assert (
        found.because
        == {
            OPEN: "What it asks for beside the age was not read. XX-3 was not collected.",
            NO: "The victim (aged 12) had reached 12.",
        }[answer]
    )


def test_an_aggravating_circumstance_is_no_truth_value() -> None:
    with pytest.raises(law.NoTruthValue, match=r"^Aggravating is .*item\.answer is Answer\.YES"):
        bool(ask("153", "2015-05-01")[YOUNG])
