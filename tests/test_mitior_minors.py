"""Which law applies to an act of a minor: the rules that stand beside the bounds."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import attrs
import pytest

import lt_childlaw as law
from lt_childlaw import Criterion, MitiorOutcome, Verdict
from lt_childlaw._comparison import compared
from lt_childlaw._general import GeneralPart
from tests.made_up import ask as ask_made_up
from tests.made_up import law_from

if TYPE_CHECKING:
    from lt_childlaw._facts import VersionFacts

LAW_OF_THE_ACT, LATER_LAW = MitiorOutcome.LAW_OF_THE_ACT, MitiorOutcome.LATER_LAW
COURT_DECIDES = MitiorOutcome.COURT_DECIDES
MILDER, HARSHER, SAME = Verdict.MILDER, Verdict.HARSHER, Verdict.SAME
INCOMPARABLE = Verdict.INCOMPARABLE
MINOR = law.Person(age=16)
RULE = "a minor's penalty for misdemeanours (82(3))"
KINDS, NOT_KNOWN = "penalties for minors (90(1))", "not known for one of the laws"


def ask(
    number: str, committed: str, judged: str, offender: law.Person | None = MINOR
) -> law.LexMitior:
    return law.lex_mitior(number, committed_on=committed, judged_on=judged, offender=offender)


def verdicts(answer: law.LexMitior) -> list[tuple[str, Verdict | None]]:
    return [
        (
            str(one.first_day),
            one.comparison.penalties_verdict if one.comparison is not None else None,
        )
        for one in answer.laws
    ]


def of_minors(answer: law.LexMitior) -> list[str]:
    return [
        str(one)
        for each in answer.laws
        for one in (each.comparison.differences if each.comparison is not None else ())
        if one.criterion is Criterion.MINORS
    ]


# The shipped law: 82(3) from 2004-07-13 to 2007-07-20; 90(1) was not read before 2004-07-13


def test_a_single_misdemeanour_of_a_minor_led_to_no_penalty() -> None:
    """82(3) eases the position, and the first 90(1) was not read: no verdict on the two."""
    answer = ask("161(2)", "2004-05-01", "2006-01-01")
    assert (answer.outcome, answer.applies, answer.doctrinal) == (COURT_DECIDES, None, False)
    assert verdicts(answer) == [("2004-05-01", None), ("2004-07-13", INCOMPARABLE)]
    assert of_minors(answer) == [
        f"rules for minors: none -> {RULE}: milder",
        f"rules for minors: not known (90(1)) -> {KINDS}: no direction; {NOT_KNOWN}",
    ]
    assert answer.court_decides[0].text == (
        "161(2) on 2004-07-13 cannot be ranked against 161(2) of the day of the act: milder by its "
        "rules for minors (82(3)); without a direction by its rules for minors (90(1))."
    )
    (comparison,) = [one.comparison for one in answer.laws if one.comparison is not None]
    milder, open_still = comparison.of_the_penalty
    assert (milder.source, milder.doctrinal, milder.stated) == ("82(3), 3(2)", False, False)
    assert (open_still.source, open_still.points) == ("90(1), 3(2)", None)
    assert open_still.stated is False
    assert (open_still.before, open_still.before_source) == (law.NOT_KNOWN, "90(1)")


def test_its_repeal_is_harsher() -> None:
    """82(3) is gone on 2007-07-21; 90(1) was read for both days."""
    answer = ask("161(2)", "2007-07-20", "2008-01-01")
    assert (answer.outcome, answer.doctrinal) == (LAW_OF_THE_ACT, False)
    assert verdicts(answer) == [("2007-07-20", None), ("2007-07-21", HARSHER)]
    assert of_minors(answer) == [f"rules for minors: {RULE} -> none: harsher"]
    assert str(answer.laws[1]).endswith(": harsher by its rules for minors (82(3))")
    assert answer.because == "The law of the act applies: no later law is milder."


@pytest.mark.parametrize(
    ("number", "committed", "judged", "offender"),
    [
        # An adult, an offender of whom nothing is said, one who reached 18 on the day before.
        ("161(2)", "2004-05-01", "2008-01-01", law.Person(age=18)),
        ("161(2)", "2004-05-01", "2008-01-01", None),
        ("161(2)", "2004-05-01", "2008-01-01", law.Person(born="1986-04-30")),
        # No misdemeanour, and 90(1) was read for both days.
        ("149(1)", "2004-07-13", "2008-01-01", MINOR),
        # The rule stood on all days, or on none.
        ("161(2)", "2004-07-13", "2007-07-20", MINOR),
        ("161(2)", "2007-07-21", "2009-01-01", MINOR),
        ("161(2)", "2004-05-01", "2004-07-12", MINOR),
    ],
)
def test_where_the_rules_for_minors_are_no_matter(
    number: str, committed: str, judged: str, offender: law.Person | None
) -> None:
    answer = ask(number, committed, judged, offender)
    assert (answer.outcome, len(answer.laws)) == (LAW_OF_THE_ACT, 1)
    assert answer.because == (
        "The law of the act applies: the sanction and its bounds have not changed."
    )


@pytest.mark.parametrize(
    "offender", [law.Person(age=(17, 18)), law.Person(born="1986-05-01"), law.Person(born="1986")]
)
def test_who_may_have_been_a_minor_has_an_answer_for_each(offender: law.Person) -> None:
    """Born on 1986-05-01, the offender reached 18 on 2004-05-01 or on the day after."""
    answer = ask("161(2)", "2004-05-01", "2006-01-01", offender)
    assert answer.outcome is MitiorOutcome.DEPENDS
    assert [branch.answer.outcome for branch in answer.branches] == [COURT_DECIDES, LAW_OF_THE_ACT]
    assert [len(of_minors(branch.answer)) for branch in answer.branches] == [2, 0]


def test_a_crime_of_a_minor_is_open_while_90_1_was_not_read() -> None:
    answer = ask("149(1)", "2004-07-12", "2004-07-13")
    assert (answer.outcome, answer.doctrinal) == (COURT_DECIDES, False)
    assert verdicts(answer) == [("2004-07-12", None), ("2004-07-13", INCOMPARABLE)]
    assert len(of_minors(answer)) == 1


# Bounds of their own


@pytest.mark.parametrize("offender", [law.Person(age=17), law.Person(born="2007-01-15")])
def test_milder_limits_for_minors_reach_back_by_the_age_at_the_act(offender: law.Person) -> None:
    """90(5) of 2025-02-01: restriction of liberty of 2 months to 1 year; before, as for adults.

    Born in January 2007, the offender was 17 at the act and is of age at the judgment.
    """
    answer = ask("153", "2024-12-01", "2025-03-01", offender)
    assert (answer.outcome, verdicts(answer)[-1]) == (LATER_LAW, ("2025-02-01", MILDER))
    grown_up = ask("153", "2024-12-01", "2025-03-01", law.Person(age=18))
    assert (grown_up.outcome, len(grown_up.laws)) == (LAW_OF_THE_ACT, 1)
    case = law.Case(
        committed_on="2024-12-01",
        conduct=law.Conduct.MOLESTATION,
        offender=offender,
        victim=law.Person(age=12),
    )
    found = law.lex_mitior("153", committed_on="2024-12-01", judged_on="2025-03-01", case=case)
    assert found.outcome is LATER_LAW


# Laws that never were


def general_of(first_day: dt.date | None) -> GeneralPart:
    """82(3) from a day on, or without any rule on minors but their age."""
    shipped = law.Code.shipped().general()
    (rule,) = (one for one in shipped.rules if one.id == "penalty-of-minor-for-misdemeanours")
    rules = [one for one in shipped.rules if one.id != rule.id]
    if first_day is None:
        rules = [one for one in rules if one.id != "penalties-of-minors"]
    else:
        rules.append(attrs.evolve(rule, first_day=first_day, last_day=None))
    return attrs.evolve(shipped, rules=tuple(rules))


def misdemeanour(general: GeneralPart) -> VersionFacts:
    fine = law.Penalty(kind=law.PenaltyKind.FINE)
    found = law_from("2010-08-01", fine, general=general)
    return attrs.evolve(found, kind=law.OffenceKind.MISDEMEANOUR)


def test_the_rule_alone_reaches_back_by_the_words_of_the_statute() -> None:
    version = misdemeanour(general_of(dt.date(2010, 10, 3)))
    answer = ask_made_up([version], offender=MINOR)
    assert (answer.outcome, answer.doctrinal) == (LATER_LAW, False)
    assert verdicts(answer) == [("2010-09-01", None), ("2010-10-03", MILDER)]
    assert answer.because == (
        "The later law applies, 153(1) as it stood on 2010-10-03: it is milder by its rules for "
        "minors (82(3))."
    )
    assert len(ask_made_up([version]).laws) == 1
    assert ask_made_up([version], offender=law.Person(age=(17, 18))).outcome is LATER_LAW
    # A crime is no misdemeanour.
    crime = attrs.evolve(version, kind=law.OffenceKind.CRIME)
    assert len(ask_made_up([crime], offender=MINOR).laws) == 1


def test_the_rule_is_named_for_the_misdemeanour_alone() -> None:
    """It stands on all days, and a crime becomes a misdemeanour, or the reverse."""
    of_a_minor = misdemeanour(general_of(dt.date(2010, 8, 1)))
    crime, other = (
        law.ProvisionVersion(attrs.evolve(of_a_minor, kind=kind), dt.date(2010, 9, 1))
        for kind in (law.OffenceKind.CRIME, law.OffenceKind.MISDEMEANOUR)
    )
    for pair, told in (
        ((crime, other), f"none -> {RULE}: milder"),
        ((other, crime), f"{RULE} -> none: harsher"),
    ):
        found = compared(*pair, earlier_law={}, later_law={}, offender=MINOR)
        (rule,) = (one for one in found.differences if one.criterion is Criterion.MINORS)
        assert str(rule) == f"rules for minors: {told}"
        assert rule.source == "82(3), 3(2)"


def test_data_without_a_rule_on_the_kinds_is_not_known() -> None:
    """And with none on both days nothing differs."""
    known, unknown = (general_of(day) for day in (dt.date(2010, 8, 1), None))
    sides = [
        law.ProvisionVersion(misdemeanour(general), dt.date(2010, 9, 1))
        for general in (known, unknown)
    ]
    found = compared(*sides, earlier_law={}, later_law={}, offender=MINOR)
    assert [(str(one), one.source) for one in found.differences] == [
        (f"rules for minors: {RULE} -> none: harsher", "82(3), 3(2)"),
        (
            f"rules for minors: {KINDS} -> none: no direction; {NOT_KNOWN}",
            "90(1), 3(2)",
        ),
    ]
    same = compared(sides[1], sides[1], earlier_law={}, later_law={}, offender=MINOR)
    assert same.verdict is SAME


def test_without_the_age_of_minors_nobody_is_one() -> None:
    shipped = general_of(dt.date(2010, 10, 3))
    rules = tuple(one for one in shipped.rules if one.id != "juvenile-scope")
    version = misdemeanour(attrs.evolve(shipped, rules=rules))
    assert len(ask_made_up([version], offender=MINOR).laws) == 1


def test_who_is_of_age_under_one_law_is_not_compared_as_a_minor() -> None:
    """A birthday counts on both days: born 1989-06-01, 18 on 2007-07-21 and not on 2007-05-01."""
    before, after = law.on("2007-05-01"), law.on("2007-07-21")
    found = compared(
        before["161(2)"],
        after["161(2)"],
        earlier_law={},
        later_law={},
        offender=law.Person(born="1989-06-01"),
    )
    assert Criterion.MINORS not in {one.criterion for one in found.differences}
