"""Assessing cases: each part of a candidate is answered for the facts, and for the judgment.

What each part comes to is tested with the part. Here the facts of the case must reach it.
"""

from __future__ import annotations

import datetime as dt

import attrs
import pytest

import lt_childlaw as law
from lt_childlaw import (
    Answer,
    Circumstance,
    Conduct,
    ExclusionOutcome,
    ExclusionRule,
    Person,
    Reading,
)
from tests.cases import FORCE, case

GROWN, CHILD = Person(age=30), Person(age=13)


def only(
    asked: law.Case, number: str, judged_on: str | None = None, reading: Reading | None = None
) -> law.Candidate:
    """The candidate of that number, of which there is one."""
    candidates = law.assess(asked, judged_on=judged_on, reading=reading).candidates
    (found,) = (one for one in candidates if str(one.version.citation) == number)
    return found


def test_the_penalties_are_those_for_the_offender() -> None:
    # 150(4) of 2012, 3 to 13 years: for one of 16 half of the minimum, 91(3), and 10 years at most,
    # 90(5).
    asked = case(
        "2012-05-01",
        Conduct.OTHER_SEXUAL_ACT,
        circumstances={FORCE},
        offender=Person(age=16),
        victim=CHILD,
    )
    (penalty,) = only(asked, "150(4)").penalties
    assert penalty.minimum == law.Term(years=1, months=6)
    assert penalty.maximum == law.Term(years=10)


# 13(1): responsible from 16 on; 153 is not among the offences that 13(2) lists with 14.
@pytest.mark.parametrize(
    ("offender", "victim", "rule", "outcome"),
    [
        (
            Person(age=15),
            CHILD,
            ExclusionRule.CRIMINAL_RESPONSIBILITY_AGE,
            ExclusionOutcome.APPLIES,
        ),
        (
            Person(age=16),
            CHILD,
            ExclusionRule.CRIMINAL_RESPONSIBILITY_AGE,
            ExclusionOutcome.DOES_NOT_APPLY,
        ),
        (
            GROWN,
            Person(age=13),
            ExclusionRule.VICTIM_OUTSIDE_PROTECTED_AGE,
            ExclusionOutcome.DOES_NOT_APPLY,
        ),
        (
            GROWN,
            Person(age=(13, 14)),
            ExclusionRule.VICTIM_OUTSIDE_PROTECTED_AGE,
            ExclusionOutcome.DEPENDS,
        ),
    ],
)
def test_the_exclusions_are_those_for_the_persons(
    offender: Person, victim: Person, rule: ExclusionRule, outcome: ExclusionOutcome
) -> None:
    # 153 of 2013 protected persons under 14.
    asked = case("2013-05-01", Conduct.MOLESTATION, offender=offender, victim=victim)
    assert only(asked, "153(1)").exclusions[rule].outcome is outcome


@pytest.mark.parametrize(
    ("offender", "victim", "rule", "outcome"),
    [
        # 13(1): responsible from 16 on, which this offender turns on the day of the act.
        (
            Person(born="1997-05-01"),
            Person(age=10),
            ExclusionRule.CRIMINAL_RESPONSIBILITY_AGE,
            ExclusionOutcome.APPLIES,
        ),
        # 153 of 2013 protected persons under 14, which this victim turns on it.
        (
            GROWN,
            Person(born="1999-05-01"),
            ExclusionRule.VICTIM_OUTSIDE_PROTECTED_AGE,
            ExclusionOutcome.DOES_NOT_APPLY,
        ),
    ],
)
def test_a_reading_settles_an_exclusion(
    offender: Person, victim: Person, rule: ExclusionRule, outcome: ExclusionOutcome
) -> None:
    asked = case("2013-05-01", Conduct.MOLESTATION, offender=offender, victim=victim)
    assert only(asked, "153(1)").exclusions[rule].outcome is ExclusionOutcome.DEPENDS
    read = only(asked, "153(1)", reading=Reading.DAY_AFTER)
    assert read.exclusions[rule].outcome is outcome


@pytest.mark.parametrize(
    ("reading", "arrest", "lowered", "released"),
    [
        (
            Reading.DAY_AFTER,
            "arrest of 5 to 45 days",
            ["restriction of liberty of 2 months to 1 year"],
            True,
        ),
        (Reading.ON_BIRTHDAY, "arrest of 15 to 90 days", [], False),
    ],
)
def test_a_reading_decides_whether_the_law_for_minors_holds(
    reading: Reading,
    arrest: str,
    lowered: list[str],
    released: bool,  # noqa: FBT001 (a column of the table)
) -> None:
    """The offender turns 18 on the day of the act.

    90(4) of that day has less arrest for minors, XIV-2573 brought a shorter restriction of liberty
    for them, 90(5), and 93 releases minors alone.
    """
    asked = case(
        "2013-05-01",
        Conduct.MOLESTATION,
        offender=Person(born="1995-05-01"),
        victim=Person(age=10),
    )
    found = only(asked, "153(1)", "2025-03-01", reading)
    assert str(found.penalties[1]) == arrest
    assert [str(one) for one in found.later_penalties[:1]] == lowered
    assert any(one.cites == "93" for one in found.afterwards) is released


@pytest.mark.parametrize(
    ("reading", "outcome"),
    [
        (None, law.MitiorOutcome.DEPENDS),
        (Reading.DAY_AFTER, law.MitiorOutcome.LATER_LAW),
        (Reading.ON_BIRTHDAY, law.MitiorOutcome.LAW_OF_THE_ACT),
    ],
)
def test_a_reading_decides_which_law_applies(
    reading: Reading | None, outcome: law.MitiorOutcome
) -> None:
    """As above: for a minor the law of 2025-02-01 is milder, for an adult it changed nothing."""
    asked = case(
        "2013-05-01",
        Conduct.MOLESTATION,
        offender=Person(born="1995-05-01"),
        victim=Person(age=10),
    )
    later = only(asked, "153(1)", "2025-03-01", reading).lex_mitior
    assert later is not None
    assert later.outcome is outcome


def test_the_release_of_a_victim_is_asked_about_and_may_come_by_the_judgment() -> None:
    # 157(3) has released victims since 2012-07-13.
    asked = case("2012-05-01", Conduct.MOLESTATION, victim=CHILD, compelled_as_victim_of="157")
    rule = ExclusionRule.VICTIM_RELEASE

    def release(judged_on: str | None) -> law.Exclusion:
        return only(asked, "153(1)", judged_on).exclusions[rule]

    assert release(None).outcome is ExclusionOutcome.DOES_NOT_APPLY
    assert release("2012-07-12").outcome is ExclusionOutcome.DOES_NOT_APPLY
    assert release("2012-07-13").outcome is ExclusionOutcome.DEPENDS
    assert str(release("2012-07-13").citation) == "157(3)"


@pytest.mark.parametrize(
    ("reading", "barred_from"),
    [(Reading.ON_BIRTHDAY, "2030-06-01"), (Reading.DAY_AFTER, "2030-06-02")],
)
def test_limitation_reads_the_25th_birthday_as_asked(reading: Reading, barred_from: str) -> None:
    # 153 of 2011, 12 years, to 2023; the victim is 25 on 2030-06-01.
    asked = case("2011-03-01", Conduct.MOLESTATION, victim=Person(born="2005-06-01"))
    (candidate,) = law.assess(asked, reading=reading).candidates
    assert candidate.limitation.barred_from == dt.date.fromisoformat(barred_from)


def test_of_several_victims_one_may_be_younger_than_the_given_one() -> None:
    # 149(1) of 2012, 15 years, to 2027-05-01; a child of that day is 25 in 2037.
    asked = case("2012-05-01", circumstances={FORCE}, victim=GROWN)
    alone = only(asked, "149(1)").limitation
    assert alone.barred_from == dt.date(2027, 5, 2)
    circumstances = {FORCE, Circumstance.SEVERAL_VICTIMS}
    several = only(attrs.evolve(asked, circumstances=circumstances), "149(1)").limitation
    assert several.barred_from == dt.date(2037, 5, 2)


def test_a_complaint_rule_of_the_judgment_is_told() -> None:
    # XII-501 widened 149(5) on 2013-07-13.
    asked = case("2013-07-12", circumstances={FORCE}, victim=GROWN, complaint=True)
    assert only(asked, "149(1)", "2013-07-12").complaint.remarks == ()
    (remark,) = only(asked, "149(1)", "2013-07-13").complaint.remarks
    assert remark.text.startswith("By the rule of the day of judgment")


def test_an_act_abroad_is_asked_about_for_both_days() -> None:
    # Not punished at the place: 8(3) does without that for what it lists, since 2014-03-25.
    place = law.Abroad(offender_resident=True, punishable_there=False)
    asked = case("2014-03-24", Conduct.MOLESTATION, victim=CHILD, abroad=place)
    early = only(asked, "153(1)", "2014-03-24").trial
    late = only(asked, "153(1)", "2014-03-25").trial
    assert early is not None
    assert late is not None
    assert (early.answer, late.answer) == (Answer.NO, Answer.UNDETERMINED)
    assert only(attrs.evolve(asked, abroad=None), "153(1)").trial is None


def test_measures_for_legal_persons_are_those_of_the_judgment() -> None:
    # 72-6 to 72-8 came on 2025-02-01; measures follow the law of the judgment: 3(4).
    asked = case("2024-05-01", circumstances={FORCE}, victim=Person(age=16), legal_person=True)

    def told(judged_on: str) -> list[str | None]:
        return [one.cites for one in only(asked, "149(3)", judged_on).legal_persons.remarks]

    assert "72-6, 72-7, 72-8" not in told("2025-01-31")
    assert "72-6, 72-7, 72-8" in told("2025-02-01")


def test_what_follows_the_penalty_is_for_the_offender_the_judgment_and_the_chapter() -> None:
    asked = case("2013-07-12", Conduct.MOLESTATION, offender=GROWN, victim=CHILD)

    def told(one: law.Case, judged_on: str | None = None) -> list[str | None]:
        return [remark.cites for remark in only(one, "153(1)", judged_on).afterwards]

    # 93 is for minors; 64-1 came on 2013-07-13.
    assert "93" not in told(asked)
    assert "93" in told(attrs.evolve(asked, offender=Person(age=16)))
    assert "64-1" not in told(asked, "2013-07-12")
    assert "64-1" in told(asked, "2013-07-13")
    # Partial suspension leaves out serious crimes of the chapter of 149, since 2020-07-01.
    rape = case("2020-07-01", circumstances={FORCE}, offender=GROWN, victim=Person(age=16))
    serious = only(rape, "149(3)").afterwards
    assert any(" of chapter XXI." in remark.text for remark in serious)


def test_the_aggravating_age_is_that_of_the_victim() -> None:
    # 60(1)(5): a young child. 151-1(1) asks for a victim under 16 only.
    asked = case("2015-05-01", offender=GROWN, victim=CHILD)
    young = only(asked, "151-1(1)").aggravating
    older = only(attrs.evolve(asked, victim=Person(age=15)), "151-1(1)").aggravating
    assert [one.answer for one in young if one.cites == "60(1)(5)"] == [Answer.YES]
    assert [one.answer for one in older if one.cites == "60(1)(5)"] == [Answer.NO]


# The day of the act is the 18th birthday of the offender, or the 16th of the victim.
ADULT_TODAY = {"offender": Person(born="1997-05-01"), "victim": Person(age=15)}
SIXTEEN_TODAY = {"offender": GROWN, "victim": Person(born="1999-05-01")}


@pytest.mark.parametrize(
    ("persons", "reading", "conditions"),
    [
        (ADULT_TODAY, None, ("the offender had reached 18",)),
        (ADULT_TODAY, Reading.ON_BIRTHDAY, ()),
        (ADULT_TODAY, Reading.DAY_AFTER, None),
        (SIXTEEN_TODAY, None, ("the victim had not reached 16",)),
        (SIXTEEN_TODAY, Reading.ON_BIRTHDAY, None),
        (SIXTEEN_TODAY, Reading.DAY_AFTER, ()),
    ],
)
def test_a_reading_settles_the_birthdays_of_the_persons(
    persons: dict[str, Person], reading: Reading | None, conditions: tuple[str, ...] | None
) -> None:
    candidates = law.assess(case("2015-05-01", **persons), reading=reading).candidates
    found = {str(one.version.citation): one.conditions for one in candidates}
    assert found == ({} if conditions is None else {"151-1(1)": conditions})


def test_where_a_class_is_defined_is_named_if_the_data_holds_it() -> None:
    crime = case("2015-05-01", Conduct.MOLESTATION, victim=Person(age=15))
    assert "\nClass: a less serious crime (11(4)).\n" in law.assess(crime).explain()
    petty = case("2015-05-01", Conduct.MAKING_DRUNK, victim=Person(age=15))
    assert "\nClass: a misdemeanour (12).\n" in law.assess(petty).explain()
    bare = law.Code({**law.Code.shipped().records, "rules": ()})
    assert "\nClass: a misdemeanour.\n" in bare.assess(petty).explain()
