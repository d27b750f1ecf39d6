"""Lex mitior for an offender of unsettled age: one answer for a minor, one for an adult."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import lt_childlaw as law
from lt_childlaw import MitiorOutcome, Person
from tests import own_data

if TYPE_CHECKING:
    from pathlib import Path

# 153 of 2013, judged in 2025: nothing changed for an adult. On 2025-02-01 XIV-2573 lowered the
# minimum of restriction of liberty for minors, 90(5), so for one of 16 the later law is milder.
ADULT, MINOR = Person(age=30), Person(age=16)
OPEN = Person(age=(14, 40))


def ask(offender: Person | None, number: str = "153") -> law.LexMitior:
    return law.lex_mitior(
        number, committed_on="2013-05-01", judged_on="2025-03-01", offender=offender
    )


def test_a_settled_age_has_one_answer() -> None:
    assert ask(ADULT).outcome is MitiorOutcome.LAW_OF_THE_ACT
    assert ask(None).outcome is MitiorOutcome.LAW_OF_THE_ACT
    assert ask(MINOR).outcome is MitiorOutcome.LATER_LAW
    # Born on 1995-05-01: 18 on the very day of the act, which nobody can settle.
    assert ask(Person(born="1995-05-02")).outcome is MitiorOutcome.LATER_LAW
    assert ask(Person(born="1995-05-01")).outcome is MitiorOutcome.DEPENDS


def test_an_open_age_gives_both_answers() -> None:
    answer = ask(OPEN)
    assert answer.outcome is MitiorOutcome.DEPENDS
    assert answer.because == "It depends on whether the offender had reached 18."
    assert answer.applies is None
    minor, adult = answer.branches
    assert (minor.condition, adult.condition) == (
        "the offender had not reached 18",
        "the offender had reached 18",
    )
    assert minor.answer.outcome is MitiorOutcome.LATER_LAW
    assert adult.answer.outcome is MitiorOutcome.LAW_OF_THE_ACT


@pytest.mark.parametrize("number", ["153", "150(4)", "307(2)"])
def test_each_answer_is_that_of_somebody_of_that_age(number: str) -> None:
    """What is said of an offender of 17 or 18 is what is said of one of 17, and of one of 18."""
    open_still = ask(Person(age=(17, 18)), number)
    young, old = ask(Person(age=17), number), ask(Person(age=18), number)
    if (young.outcome, young.applies) != (old.outcome, old.applies):
        assert [branch.answer for branch in open_still.branches] == [young, old]
        assert [branch.provision for branch in open_still.branches] == [
            young.provision,
            old.provision,
        ]
    else:
        assert (open_still.outcome, open_still.applies) == (old.outcome, old.applies)
    assert open_still.doctrinal is (young.doctrinal or old.doctrinal)
    assert open_still.laws == old.laws


def test_the_branches_of_an_open_age_are_of_that_age_alone() -> None:
    minor, adult = ask(Person(age=(17, 18))).branches
    assert minor.answer == ask(Person(age=17))
    assert adult.answer == ask(Person(age=18))


def test_what_matters_for_a_minor_only_is_said_so() -> None:
    # 92(1) moved to 92(2) and rose on other days than anything for adults.
    told = [one.text for one in ask(OPEN).court_decides if "If the offender had not" in one.text]
    assert len(told) == 1
    assert "92(2) (2020-07-01)" in told[0]


def test_equal_answers_are_one() -> None:
    # 150(4) of 2013 and 2024: the sanction stood, for minors as well.
    answer = law.lex_mitior(
        "150(4)", committed_on="2013-05-01", judged_on="2024-05-01", offender=OPEN
    )
    assert answer.outcome is MitiorOutcome.LAW_OF_THE_ACT
    assert answer.branches == ()


def test_a_reading_settles_the_birthday() -> None:
    answer = law.lex_mitior(
        "153",
        committed_on="2013-05-01",
        judged_on="2025-03-01",
        offender=Person(born="1995-05-01"),
        reading=law.Reading.ON_BIRTHDAY,
    )
    assert answer.outcome is MitiorOutcome.LAW_OF_THE_ACT


def with_scopes(*scopes: dict[str, object]) -> law.Code:
    """The shipped law with other versions of the rule on who is a minor."""
    records = law.Code.shipped().records
    (rule,) = (one for one in records["rules"] if one["id"] == "juvenile-scope")
    rule["versions"] = [{**rule["versions"][0], **scope} for scope in scopes]
    return law.Code(records)


def asked_of(code: law.Code, number: str, offender: Person | None) -> law.LexMitior:
    return code.lex_mitior(
        number, committed_on="2008-05-01", judged_on="2024-06-01", offender=offender
    )


LATE: dict[str, object] = {"first_day": "2010-07-20", "introduced_by": "XI-989"}


@pytest.mark.parametrize("number", ["149(3)", "150(4)", "307(3)"])
def test_a_rule_on_minors_that_began_after_the_act_counts_for_a_minor(number: str) -> None:
    """Since 2010-07-20 the minimum of a minor is half of the stated one."""
    code = with_scopes(LATE)
    answer = asked_of(code, number, MINOR)
    assert answer.outcome is MitiorOutcome.LATER_LAW
    assert "milder by its minimum of imprisonment (91(3))" in answer.because
    assert asked_of(code, number, ADULT).outcome is MitiorOutcome.LAW_OF_THE_ACT
    assert asked_of(code, "153", MINOR).outcome is MitiorOutcome.COURT_DECIDES


def test_an_open_age_depends_under_a_rule_that_began_after_the_act() -> None:
    code = with_scopes(LATE)
    answer = asked_of(code, "150(4)", Person(age=(17, 18)))
    assert answer.because == "It depends on whether the offender had reached 18."
    assert [branch.answer for branch in answer.branches] == [
        asked_of(code, "150(4)", Person(age=age)) for age in (17, 18)
    ]


def test_a_rule_that_ended_before_the_act_says_nothing_of_its_age() -> None:
    code = with_scopes({"last_day": "2008-04-30", "ended_by": "X-1233", "end": "Invented."})
    assert asked_of(code, "150(4)", OPEN) == asked_of(code, "150(4)", None)


def test_a_later_rule_on_minors_that_was_not_read_draws_no_line() -> None:
    code = with_scopes(
        {"last_day": "2024-06-30", "ended_by": "XI-989"},
        {"first_day": "2024-07-01", "known": False, "value": {}},
    )
    assert asked_of(code, "150(4)", MINOR) == asked_of(law.Code.shipped(), "150(4)", MINOR)


def test_each_age_at_which_a_law_draws_the_line_counts() -> None:
    """Minors were those under 18, and are those under 20 since 2010-07-20."""
    code = with_scopes(
        {"last_day": "2010-07-19", "ended_by": "XI-989"},
        {**LATE, "value": {"under": 20, "may_be_treated_until": 21}},
    )
    ages = {17: "law of the act", 18: "later law", 19: "later law", 20: "law of the act"}
    for age, outcome in ages.items():
        assert asked_of(code, "150(4)", Person(age=age)).outcome.value == outcome
    two = asked_of(code, "150(4)", Person(age=(17, 18)))
    assert two.outcome is MitiorOutcome.DEPENDS
    assert [branch.answer.outcome.value for branch in two.branches] == [ages[17], ages[18]]
    three = asked_of(code, "150(4)", Person(age=(17, 20)))
    minor, older = three.branches
    assert minor.answer == asked_of(code, "150(4)", Person(age=17))
    assert older.condition == "the offender had reached 18"
    assert older.answer.because == "It depends on whether the offender had reached 20."
    assert [branch.answer for branch in older.answer.branches] == [
        asked_of(code, "150(4)", Person(age=age)) for age in ((18, 19), 20)
    ]


def test_a_line_of_other_days_divides_nothing() -> None:
    """Minors were those under 20 to 2010-07-19, and the act is of 2013."""
    code = with_scopes(
        {
            "value": {"under": 20, "may_be_treated_until": 21},
            "last_day": "2010-07-19",
            "ended_by": "XI-989",
        },
        LATE,
    )
    answer = code.lex_mitior(
        "153", committed_on="2013-05-01", judged_on="2025-03-01", offender=Person(age=(17, 20))
    )
    minor, adult = answer.branches
    assert (minor.condition, adult.condition) == (
        "the offender had not reached 18",
        "the offender had reached 18",
    )
    assert minor.answer == ask(Person(age=17))
    assert adult.answer.branches == ()


def test_what_is_wrong_with_the_question_is_said_before_what_is_wrong_with_a_person() -> None:
    unborn = Person(born="2030")
    with pytest.raises(law.InvalidInput, match="is no offence but a complaint rule"):
        law.lex_mitior("149(5)", committed_on="2012-05-01", judged_on="2013-05-01", offender=unborn)
    with pytest.raises(law.InvalidDate, match="lies before committed_on"):
        law.lex_mitior("153", committed_on="2012-05-01", judged_on="2011-05-01", offender=unborn)


def test_the_age_at_the_act_counts_where_the_data_has_no_rule_on_minors(tmp_path: Path) -> None:
    """Aged 17 at the act; on the day of the next law the offender was of age."""
    own = law.Code.from_directory(own_data.write(tmp_path))

    def asked(offender: Person | None) -> law.LexMitior:
        return own.lex_mitior(
            "200(1)", committed_on="2012-05-01", judged_on="2016-05-01", offender=offender
        )

    answer = asked(Person(born="1995-01-01", age=17))
    assert len(answer.laws) == 2
    assert answer == asked(None)
    with pytest.raises(law.InvalidInput, match="nobody is born after the act"):
        asked(Person(born="2012-05-02"))


@pytest.mark.parametrize("offender", [None, Person(), OPEN])
def test_a_case_without_a_settled_age_depends(offender: Person | None) -> None:
    case = law.Case(
        committed_on="2013-05-01",
        conduct="molestation",
        offender=offender,
        victim=Person(age=10),
    )
    (candidate,) = law.assess(case, judged_on="2025-03-01").candidates
    assert candidate.lex_mitior is not None
    assert candidate.lex_mitior.outcome is MitiorOutcome.DEPENDS
    assert candidate.later_penalties == ()
    text = " ".join(law.assess(case, judged_on="2025-03-01").explain().split())
    assert "it depends on whether the offender had reached 18" in text
