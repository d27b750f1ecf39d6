"""Whether an act abroad can be tried: arts 4, 5, 5-1, 7 and 8, by version of each rule."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest

import lt_childlaw as law
from lt_childlaw._case import Abroad, Case
from lt_childlaw._jurisdiction import abroad
from lt_childlaw._persons import Answer
from tests.abroad import (
    AGAINST,
    FOREIGN,
    HERE,
    NATIONALITY,
    NOT_THERE,
    REFUSAL,
    RESIDENT,
    THERE,
    VICTIM,
    WHICH,
)

if TYPE_CHECKING:
    from lt_childlaw._jurisdiction import Trial

YES, NO, OPEN = Answer.YES, Answer.NO, Answer.UNDETERMINED
PLACE = "4(2)-(3)"


def trial(citation: str, day: str, place: dict[str, Any], judged: str | None = None) -> Trial:
    case = Case(committed_on=day, conduct=["making drunk"], abroad=Abroad(**place))
    on = dt.date.fromisoformat(judged) if judged else None
    index = law.Code.shipped()._index  # noqa: SLF001
    found = abroad(index, law.on(day)[citation], case, on)
    assert found is not None
    return found


def cites(found: Trial) -> list[str | None]:
    """Where the rules stand that were evaluated after that on the place, which is always first."""
    first, *others = [step.cites for step in found.steps]
    assert first == PLACE
    return others


def test_an_act_in_lithuania_is_not_asked_about() -> None:
    case = Case(committed_on="2012-05-01", conduct=["molestation"])
    index = law.Code.shipped()._index  # noqa: SLF001
    assert abroad(index, law.on("2012-05-01")["153"], case) is None


@pytest.mark.parametrize("place", [RESIDENT, AGAINST, FOREIGN, {}])
def test_where_the_act_was_committed_comes_first(place: dict[str, Any]) -> None:
    """Art. 4(2)-(3) decides what an act abroad is: a foreigner who acts from abroad may have
    committed the offence in Lithuania, where its result came about.
    """
    found = trial("153", "2024-05-01", place)
    first = found.steps[0]
    assert (first.cites, first.period) == (PLACE, "../..")  # its history was not read
    assert (
        "The case says that the act was committed abroad, and it is answered as an act abroad. If "
        "it was begun, ended or had its result in Lithuania, it counts as committed there, and "
        "the rest does not matter."
    ) in first.text
    assert "the earlier wording was not read" in first.text
    assert str(found).startswith(f"tried in Lithuania, as an act abroad: {found.answer.value}.")


# Art. 7 names 147 and 157 on every day, whoever acted and whatever the law of the place.
@pytest.mark.parametrize(
    ("citation", "day"),
    [
        ("157(1)", "2005-06-30"),
        ("157(2)", "2014-03-25"),
        ("157(1)", "2019-07-27"),  # no longer in the list of 8(3), but in art. 7
        ("147(1)", "2025-02-01"),
    ],
)
@pytest.mark.parametrize("place", [{}, RESIDENT, FOREIGN, {**FOREIGN, **NOT_THERE}])
def test_crimes_tried_wherever_and_by_whomever_committed(
    citation: str, day: str, place: dict[str, Any]
) -> None:
    found = trial(citation, day, place)
    assert (found.answer, found.depends_on, cites(found)) == (YES, (), ["7", "8(2)"])
    assert found.steps[1].text.endswith(f"It lists {citation}.")
    assert found.steps[1].period == "2003-05-01/.."


# 8(3): no list to 2014-03-24; XII-776 from 2014-03-25; XIII-2334 from 2019-07-27.
@pytest.mark.parametrize(
    ("citation", "day", "listed"),
    [
        ("153", "2013-05-01", False),
        ("153", "2014-03-24", False),
        ("153", "2014-03-25", True),
        ("149(3)", "2014-03-24", False),
        ("149(3)", "2014-03-25", True),
        ("149(1)", "2019-07-26", False),  # 149(3) and 149(4) only
        ("149(1)", "2019-07-27", True),  # the whole article
        ("151-1(2)", "2014-03-25", True),  # a bare article stands for all its offences
        ("152-1", "2014-03-25", True),
        ("162(1)", "2014-03-25", True),
        ("162(2)", "2025-02-01", False),
        ("307(1)", "2024-05-01", False),
        ("307(3)", "2024-05-01", True),
        ("308(3)", "2025-02-01", True),
        ("309(1)", "2025-02-01", False),
        ("309(2)", "2025-02-01", True),
        ("161(1)", "2025-02-01", False),
        # Not 147-1, which art. 7 does not name either.
        ("147-1(1)", "2025-02-01", False),
    ],
)
def test_a_resident_needs_double_criminality_unless_listed(
    citation: str,
    day: str,
    listed: bool,  # noqa: FBT001 (a column of the table)
) -> None:
    for there, otherwise in ((NOT_THERE, NO), (HERE, YES), ({}, OPEN)):
        found = trial(citation, day, {**RESIDENT, **there})
        assert found.answer is (YES if listed else otherwise)
        assert found.depends_on == ((THERE,) if found.answer is OPEN else ())
        rules = cites(found)
        decided = [] if found.answer is NO else ["8(2)"]
        if listed:
            assert rules == ["7", "5", "8(3)", *decided]
        else:
            none_stood = day < "2014-03-25"
            assert rules == ["7", "5", "8" if none_stood else "8(3)", "8(1)", *decided]


def test_the_period_of_each_rule_is_that_of_its_version() -> None:
    found = trial("153", "2019-07-26", RESIDENT)
    periods = {step.cites: step.period for step in found.steps}
    assert periods["5"] == "2003-05-01/2025-01-31"
    assert periods["8(3)"] == "2014-03-25/2019-07-26"
    assert "not read" in found.steps[-1].text  # 8(2) was read in the edition of 2025 only
    assert str(found).startswith(
        "tried in Lithuania, as an act abroad: yes. An offence is committed where"
    )


@pytest.mark.parametrize("citation", ["307(3)", "307(4)"])
def test_a_stale_number_in_the_list_settles_nothing(citation: str) -> None:
    """8(3) still says 307(3): minors' prostitution, which is 307(4) since 2025-02-01."""
    question = f"whether the list of 8(3) is about {citation}"
    found = trial(citation, "2025-02-01", {**RESIDENT, **NOT_THERE})
    assert (found.answer, found.depends_on) == (OPEN, (question,))
    text = next(step.text for step in found.steps if step.cites == "8(3)")
    assert f"Whether it is about {citation} is not settled." in text
    assert "Stale reference: it still says 307(3), now 307(4) since 2025-02-01." in text
    assert trial(citation, "2025-02-01", RESIDENT).depends_on == (question, THERE)
    assert trial(citation, "2025-02-01", {**RESIDENT, **HERE}).answer is YES
    assert f"It depends on {question}; on {THERE}." in str(trial(citation, "2025-02-01", RESIDENT))


def test_what_no_longer_matters_decides_nothing() -> None:
    """Where the law of the place punishes the act, the list of 8(3) makes no difference; where it
    does not, a foreigner cannot be tried, whoever the victim is.
    """
    assert trial("307(4)", "2025-02-01", HERE).depends_on == (NATIONALITY, VICTIM, REFUSAL)
    assert trial("153", "2025-02-01", NOT_THERE).depends_on == (NATIONALITY,)
    assert trial("153", "2025-02-01", {**NOT_THERE, "victim_resident": False}).depends_on == (
        NATIONALITY,
    )


def test_where_there_is_no_list_nothing_is_said_of_it() -> None:
    found = trial("153", "2013-05-01", RESIDENT)
    assert [step.text for step in found.steps if step.cites == "8"] == [
        "No exception from double criminality for offences against children."
    ]


@pytest.mark.parametrize(
    ("there", "said"),
    [
        (True, "The law of the place punishes the act."),
        (False, "The law of the place does not punish the act."),
        (None, "Whether the law of the place punishes the act is not stated."),
    ],
)
def test_whether_the_law_of_the_place_punishes_the_act_is_said(
    there: bool | None,  # noqa: FBT001 (a column of the table)
    said: str,
) -> None:
    found = trial("153", "2013-05-01", {**RESIDENT, "punishable_there": there})
    (text,) = (step.text for step in found.steps if step.cites == "8(1)")
    assert text.endswith(f" {said}")


def test_a_misdemeanour_abroad() -> None:
    """Art. 5 is about crimes to 2025-01-31, and about misdemeanours too since (XIV-2573)."""
    before = trial("161(2)", "2025-01-31", {**RESIDENT, **HERE})
    assert (before.answer, cites(before)) == (NO, ["7", "5"])
    assert before.steps[-1].text.endswith("It does not cover a misdemeanour.")
    assert trial("161(1)", "2025-01-31", RESIDENT).steps[2].text.endswith("It covers a crime.")
    since = trial("161(2)", "2025-02-01", RESIDENT)
    assert (since.answer, since.depends_on) == (OPEN, (THERE,))
    assert since.steps[2].text.endswith("It covers a misdemeanour.")


def test_a_foreigner_against_a_resident() -> None:
    """Art. 5-1 since 2025-02-01, where no other state prosecutes; 8(3) is for residents alone."""
    before = trial("153", "2025-01-31", {**AGAINST, **HERE})
    assert (before.answer, cites(before)) == (NO, ["7", "5-1"])
    assert before.steps[-1].text.endswith("Not yet in force on that day.")
    since = trial("153", "2025-02-01", AGAINST)
    assert (since.answer, since.depends_on) == (OPEN, (REFUSAL, THERE))
    assert cites(since) == ["7", "5-1", "8(1)", "8(2)"]
    assert trial("153", "2025-02-01", {**AGAINST, **HERE}).depends_on == (REFUSAL,)
    assert trial("153", "2025-02-01", {**AGAINST, **NOT_THERE}).answer is NO


def test_a_foreigner_against_a_foreigner() -> None:
    found = trial("153", "2025-02-01", FOREIGN)
    assert (found.answer, cites(found)) == (NO, ["7", "5-1", None])
    assert str(found.steps[-1]) == "The victim is no citizen or permanent resident of Lithuania."


def test_what_is_not_known_of_the_persons() -> None:
    found = trial("153", "2025-02-01", {})
    assert (found.answer, found.depends_on) == (OPEN, (NATIONALITY, VICTIM, REFUSAL, THERE))
    assert cites(found) == ["7", "5", "8(3)", "5-1", "8(1)", "8(2)"]
    # Before 2025-02-01 a foreigner could not be tried at all, so only the nationality matters.
    assert trial("153", "2024-05-01", {}).depends_on == (NATIONALITY,)
    assert trial("153", "2012-05-01", NOT_THERE).answer is NO
    assert trial("161(2)", "2024-05-01", {}).answer is NO


# The rules of the judgment, where they give another answer


def test_the_rules_of_the_judgment_leave_it_open_where_they_differ() -> None:
    """Neither act nor ruling was found on which rules of place count, so neither answer is given.

    161(2) is a misdemeanour: art. 5 covers it from 2025-02-01 only, with double criminality (8(1)).
    """
    found = trial("161(2)", "2024-05-01", RESIDENT, "2025-03-01")
    assert trial("161(2)", "2024-05-01", RESIDENT).answer is NO
    assert (found.answer, found.depends_on) == (OPEN, (WHICH, THERE))
    assert found.steps[-1].text == (
        "By the rules of the day of the act the answer would be no. By those of the day of "
        "judgment (2025-03-01) the answer for 161(2) would be undetermined, depending on whether "
        "the law of the place punishes the act: 5 (2025-02-01/..), 8(3) (2019-07-27/..), 8(1) "
        "(2025-02-01/..), 8(2) (../..). Which of the two decide is not settled."
    )
    assert f"undetermined. It depends on {WHICH}; on {THERE}. " in str(found)


def test_no_and_yes_make_no_answer() -> None:
    """153 is in the list of 8(3) from 2014-03-25 only."""
    found = trial("153", "2013-05-01", {**RESIDENT, **NOT_THERE}, "2014-03-25")
    assert (found.answer, found.depends_on) == (OPEN, (WHICH,))
    assert "the answer for 153(1) would be yes: 8(3) (2014-03-25/" in found.steps[-1].text


def test_the_judgment_follows_the_provision_and_not_the_number() -> None:
    found = trial("307(3)", "2024-05-01", RESIDENT, "2025-02-01")
    question = "whether the list of 8(3) is about 307(4)"
    assert (found.answer, found.depends_on) == (OPEN, (WHICH, question, THERE))
    assert "By the rules of the day of the act the answer would be yes. " in found.steps[-1].text
    assert (
        f"the answer for 307(4) would be undetermined, depending on {question} and on {THERE}: "
    ) in found.steps[-1].text


def test_other_questions_at_the_judgment_are_another_answer() -> None:
    """Undetermined on both days, but art. 5-1 asks more from 2025-02-01."""
    found = trial("149(1)", "2012-05-01", {}, "2025-02-01")
    # Of the act: nationality, and punishability there (no list yet). Of the judgment: 149 is in
    # the list, so a resident is tried; a foreigner under 5-1.
    assert found.depends_on == (WHICH, NATIONALITY, THERE, VICTIM, REFUSAL)
    assert (
        f"the answer would be undetermined, depending on {NATIONALITY} and on {THERE}. By those"
    ) in found.steps[-1].text


@pytest.mark.parametrize("judged", ["2013-05-01", "2014-03-24"])
def test_the_same_answer_at_the_judgment_needs_no_word(judged: str) -> None:
    place = {**RESIDENT, **NOT_THERE}
    assert trial("153", "2013-05-01", place, judged) == trial("153", "2013-05-01", place)


def test_a_trial_is_no_truth_value() -> None:
    with pytest.raises(law.NoTruthValue, match=r"^Trial is .*trial\.answer is Answer\.YES"):
        bool(trial("153", "2014-03-25", RESIDENT))
