"""What no comparison of sanctions answers: rules beside, complaint rules, doubtful kinds."""

from __future__ import annotations

import collections
import datetime as dt

import attrs
import pytest

import lt_childlaw as law
from lt_childlaw import MitiorOutcome
from lt_childlaw import PenaltyKind as Kind
from lt_childlaw._general import GeneralPart
from lt_childlaw._provisions import Provision
from tests.made_up import NOTHING, chain, law_from, years
from tests.made_up import ask as ask_made_up

LAW_OF_THE_ACT, LATER_LAW = MitiorOutcome.LAW_OF_THE_ACT, MitiorOutcome.LATER_LAW


def ask(
    number: str, committed: str, judged: str, offender: law.Person | None = None
) -> law.LexMitior:
    return law.lex_mitior(number, committed_on=committed, judged_on=judged, offender=offender)


def starting(answer: law.LexMitior, words: str) -> list[law.Remark]:
    return [one for one in answer.court_decides if one.text.startswith(words)]


# Rules beside the sanction


@pytest.mark.parametrize(
    ("number", "committed", "judged", "age", "listed"),
    [
        # 64-1 came on 2013-07-13; for minors 82(1) and 92(1) changed on 2012-07-01, and 94 went.
        ("149(1)", "2012-05-01", "2013-07-13", 20, "64-1 (2013-07-13)"),
        ("149(1)", "2012-05-01", "2013-07-12", 20, ""),
        ("149(1)", "2013-07-13", "2014-03-24", 20, ""),
        (
            "149(1)",
            "2012-05-01",
            "2014-03-24",
            16,
            "64-1 (2013-07-13), 82(1) (2012-07-01), 92(1) (2012-07-01), 94 (2012-07-01)",
        ),
        # 97(4) halves a period for minors: no matter for an adult.
        ("149(1)", "2004-07-12", "2004-07-13", 20, ""),
        ("149(1)", "2004-07-12", "2004-07-13", 16, "92(1) (2004-07-13), 97(4) (2004-07-13)"),
        # The kinds of penalty of 42; a fine of a legal person, 47(4), is not listed.
        ("149(1)", "2011-07-04", "2011-07-05", 20, "42(1) (2011-07-05), 42(2) (2011-07-05)"),
        ("149(1)", "2007-07-20", "2007-07-21", 20, ""),
        # 47(8) took the place of 47(7), and changed again with 46(1) and 49(5).
        (
            "149(1)",
            "2017-10-05",
            "2019-07-06",
            20,
            (
                "46(1) (2019-07-06), 47(8) (2017-10-06, 2019-07-06), 49(5) (2019-07-06), "
                "54(2)(8) (2017-10-06), 62(1)-(3) (2017-10-06)"
            ),
        ),
        # By number, not by letter.
        (
            "149(1)",
            "2014-03-24",
            "2014-03-25",
            20,
            "60(1)(6) (2014-03-25), 60(1)(11) (2014-03-25), 97(1), 97(9) (2014-03-25)",
        ),
        # What a unit of a fine is called stands in another law.
        ("149(1)", "2008-07-31", "2008-08-01", 20, ""),
        # 54, 62 and 75 were changed by earlier acts as well, which the transitional rule of 2025
        # does not mean.
        (
            "149(1)",
            "2017-10-05",
            "2025-02-01",
            20,
            (
                "46(1) (2019-07-06), 47(8) (2017-10-06, 2019-07-06), 48(3) (2020-07-01), "
                "49(5) (2019-07-06), 54(2)(8) (2017-10-06), 60(1)(6) (2025-02-01), "
                "60(1)(14) (2020-11-19), 62(1)-(3) (2017-10-06), 75 (2020-07-01), "
                "97(1), 97(9) (2025-02-01)"
            ),
        ),
        # On 2025-02-01: 54, 61, 62, 65, 75 and 92 are in the list of the transitional rule; 60 was
        # changed by another act, and 97, 82 and 90 are not listed.
        (
            "149(1)",
            "2025-01-31",
            "2025-02-01",
            20,
            "60(1)(6) (2025-02-01), 97(1), 97(9) (2025-02-01)",
        ),
        (
            "149(1)",
            "2025-01-31",
            "2025-02-01",
            16,
            (
                "60(1)(6) (2025-02-01), 82(1) (2025-02-01), 90(2) (2025-02-01), "
                "97(1), 97(9) (2025-02-01)"
            ),
        ),
    ],
)
def test_rules_that_changed_beside_the_sanction(
    number: str, committed: str, judged: str, age: int, listed: str
) -> None:
    answer = ask(number, committed, judged, law.Person(age=age))
    found = starting(answer, "Beside the sanction")
    text = (
        f"Beside the sanction these rules changed between the act and the judgment: {listed}. "
        f"Whether a change eases the position, and so reaches back, is for the court."
    )
    assert [one.text for one in found] == ([text] if listed else [])
    assert {one.cites for one in found} <= {"3(2)"}


def test_without_an_offender_an_adult_is_meant() -> None:
    for offender in (None, law.Person(age=18)):
        answer = ask("149(1)", "2012-05-01", "2013-07-12", offender)
        assert starting(answer, "Beside the sanction") == []


def test_the_remark_is_the_same_for_all_days_between_two_changes() -> None:
    """No rule changed between 2012-07-01 and 2013-07-12."""
    first, last = (ask("309(2)", day, "2025-03-01") for day in ("2012-07-01", "2013-07-12"))
    assert first.court_decides == last.court_decides
    assert first.measures == last.measures
    assert "of the day of the act" in first.court_decides[0].text


# Complaint rules


def test_a_complaint_rule_does_not_decide_which_law_applies() -> None:
    """149(5) has one ground more since 2013-07-13."""
    answer = ask("149(1)", "2012-05-01", "2014-01-01")
    assert (answer.outcome, answer.doctrinal) == (LAW_OF_THE_ACT, False)
    assert answer.because == (
        "The law of the act applies: the sanction and its bounds have not changed."
    )
    assert [str(one.first_day) for one in answer.laws] == ["2012-05-01", "2013-07-13"]
    comparison = answer.laws[1].comparison
    assert comparison is not None
    assert comparison.penalties_verdict is law.Verdict.SAME
    three = "victim's complaint | representative's application | prosecutor's request"
    (found,) = starting(answer, "The complaint rule")
    assert found.text == (
        f"The complaint rule of 2013-07-13 is another one than that of the act: {three} -> {three} "
        f"| investigation begun on signs of domestic violence. Whether article 3 reaches complaint "
        f"rules was not found, so it does not decide which law applies."
    )
    assert found.cites == "3(2)"


def test_a_change_of_a_complaint_rule_is_told_once() -> None:
    """The law of 2025-02-01 has it as well."""
    assert len(starting(ask("149(1)", "2012-05-01", "2025-03-01"), "The complaint rule")) == 1
    assert starting(ask("149(1)", "2013-07-13", "2025-03-01"), "The complaint rule") == []


def test_a_complaint_rule_makes_no_doubt_whether_the_act_is_covered() -> None:
    """A law that never was: from 2010-10-01 a prosecution needs a complaint, which would ease."""
    rule = attrs.evolve(
        law.on("2010-08-01")["149(5)"]._facts,  # noqa: SLF001 (a law that never was is made of it)
        citation=law.Citation("153", 2),
        provision=Provision("complaint", label="the complaint rule"),
        covers=(law.Citation("153", 1),),
        first_day=dt.date(2010, 10, 1),
    )
    answer = ask_made_up([law_from("2010-08-01"), rule])
    comparison = answer.laws[1].comparison
    assert comparison is not None
    assert comparison.verdict is law.Verdict.MILDER
    assert (answer.outcome, answer.because) == (
        LAW_OF_THE_ACT,
        "The law of the act applies: the sanction and its bounds have not changed.",
    )
    assert "must be found" not in " ".join(map(str, answer.court_decides))
    (found,) = starting(answer, "The complaint rule of 2010-10-01")
    assert "of the act: none -> victim's complaint | " in found.text


# Kinds of penalty whose rank is this library's reading


def test_kinds_between_those_that_both_laws_have_are_named() -> None:
    """309(2) had a fine and imprisonment; restriction of liberty and arrest came in 2025."""
    answer = ask("309(2)", "2017-10-06", "2025-03-01")
    assert answer.outcome is LATER_LAW
    (found,) = starting(answer, "Whether a law became milder or harsher by a kind of penalty")
    assert found.text == (
        "Whether a law became milder or harsher by a kind of penalty between fine and "
        "imprisonment, which both laws have, is for the court: restriction of liberty (added), "
        "arrest (added). Here an added one counts as milder, a removed one as harsher."
    )
    assert found.cites == "3(2)"


def test_a_removed_kind_is_named_as_well() -> None:
    fine, arrest = (law.Penalty(kind=kind) for kind in (Kind.FINE, Kind.ARREST))
    answer = ask_made_up(
        chain(
            law_from("2010-08-01", fine, arrest, years(3)),
            law_from("2010-10-01", fine, years(3)),
            law_from("2010-12-01", fine, years(4)),
        )
    )
    (found,) = starting(answer, "Whether a law became")
    assert "is for the court: arrest (removed). Here" in found.text


@pytest.mark.parametrize(
    ("before", "after"),
    [
        # Below, or above, all that both laws have; or nothing that both have.
        ([Kind.FINE, Kind.IMPRISONMENT], [Kind.COMMUNITY_SERVICE, Kind.FINE, Kind.IMPRISONMENT]),
        ([Kind.FINE], [Kind.FINE, Kind.ARREST]),
        ([Kind.FINE], [Kind.ARREST]),
    ],
)
def test_other_kinds_are_not_named(before: list[Kind], after: list[Kind]) -> None:
    versions = chain(
        *(
            law_from(day, *(law.Penalty(kind=kind) for kind in kinds))
            for day, kinds in (("2010-08-01", before), ("2010-10-01", after))
        )
    )
    answer = ask_made_up(versions)
    assert len(starting(answer, "The ranking follows this: An added kind")) == 1
    assert starting(answer, "Whether a law became") == []


# References of the statute that point to what has moved or gone

STALE = law.StaleReference(
    says="1(1)", means=None, since=dt.date(2025, 1, 1), note="A law that never was."
)


def all_remarks(general: GeneralPart) -> list[law.Remark]:
    """What is said of an act of 2010 judged in 2025; XIV-1925 made the later law."""
    versions = chain(
        law_from("2010-08-01", years(7, 2), general=general),
        attrs.evolve(
            law_from("2023-06-01", years(8, 1), general=general),
            introduced_by=law.acts["XIV-1925"],
        ),
    )
    answer = ask_made_up(versions, judged=dt.date(2025, 3, 1))
    return [*answer.rules, *answer.court_decides, *answer.measures]


def test_a_stale_reference_of_a_rule_is_told_from_its_first_day_on() -> None:
    """Every rule has one from 2025; that on the time of the act is read on the day of the act."""
    shipped = law.Code.shipped().general()
    rules = tuple(attrs.evolve(rule, stale=(STALE,)) for rule in shipped.rules)
    found = [one for one in all_remarks(attrs.evolve(shipped, rules=rules)) if one.cites]
    told = {one.cites for one in found if f"Stale reference: {STALE}" in one.text}
    assert {one.cites for one in found if "Stale" not in one.text} == {"3(1)"}
    counted = collections.Counter(one.cites for one in found)
    # The rule itself, the law in between, what cannot be ranked, and what changed beside.
    assert counted["3(2)"] == 4
    # The rule itself, and two measures for which the act lies too early.
    assert counted["3(4)"] == 3
    assert {"XIV-1925 55(2)-(4)", "XIV-2573 50(2)-(3)", "72-4(1)"} <= told


@pytest.mark.parametrize(
    ("rule", "name"),
    [
        ("transition-2023", "before"),
        ("transition-2025", "before"),
        ("measures-by-law-of-judgment", "extended_confiscation_from"),
        ("measures-by-law-of-judgment", "rights_bans_from"),
    ],
)
def test_a_rule_whose_day_is_none_is_refused_by_the_name_of_the_day(rule: str, name: str) -> None:
    shipped = law.Code.shipped().general()
    rules = tuple(
        attrs.evolve(one, value={**one.value, name: "soon"}) if one.id == rule else one
        for one in shipped.rules
    )
    with pytest.raises(law.InvalidDate, match=f"^{name}: 'soon' is not a day in ISO form"):
        all_remarks(attrs.evolve(shipped, rules=rules))


def test_without_a_general_part_nothing_is_listed() -> None:
    answer = ask_made_up(
        [law_from("2010-08-01", years(5), general=NOTHING)], judged=dt.date(2011, 1, 1)
    )
    assert answer.court_decides == ()
