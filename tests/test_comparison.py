"""Two laws compared: every change of the data by hand, and what must hold for any two laws."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import pytest

import lt_childlaw as law
from lt_childlaw import Criterion, Verdict
from lt_childlaw import PenaltyKind as Kind
from lt_childlaw._comparison import compared
from tests import facts
from tests.strategies import ONE_DAY

if TYPE_CHECKING:
    from lt_childlaw._facts import VersionFacts

MILDER, HARSHER, SAME = Verdict.MILDER, Verdict.HARSHER, Verdict.SAME
INCOMPARABLE = Verdict.INCOMPARABLE
EXPECTED = facts.table("expected_comparisons.csv")


def compare(earlier: str, before: str, later: str, after: str) -> law.LawComparison:
    """A number on a day and a number on another day."""
    return law.compare(law.on(before)[earlier], law.on(after)[later])


def said(comparison: law.LawComparison) -> list[str]:
    return [str(difference) for difference in comparison.differences]


def beside(day: str) -> dict[str, VersionFacts]:
    """The law of a day, by number."""
    return {str(one.citation): one._facts for one in law.on(day)}  # noqa: SLF001 (as the index does)


def around(provision: str, first_day: str) -> law.LawComparison:
    """The law of the day before a version and that of its first day, along the provision."""
    versions = law.timeline(provision=provision)
    number = next(i for i, one in enumerate(versions) if str(one.first_day) == first_day)
    before, after = versions[number - 1], versions[number]
    last_day = before.last_day
    assert last_day == after.first_day - ONE_DAY
    return law.compare(attrs.evolve(before, day=last_day), after)


# Every change of the data


def test_the_table_holds_every_change_of_an_offence() -> None:
    offences = [row for row in facts.VERSIONS if row["role"] == "OFFENCE"]
    firsts: dict[str, str] = {}
    for row in offences:
        known = firsts.setdefault(row["provision"], row["first_day"])
        firsts[row["provision"]] = min(known, row["first_day"])
    changed = {
        (row["provision"], row["first_day"])
        for row in offences
        if row["first_day"] != firsts[row["provision"]]
    }
    assert {(row["provision"], row["first_day"]) for row in EXPECTED} == changed
    assert len(EXPECTED) == len(changed)
    assert all(row["reason"] for row in EXPECTED)


@pytest.mark.parametrize(
    "row", EXPECTED, ids=[f"{row['provision']}-{row['first_day']}" for row in EXPECTED]
)
def test_every_change(row: facts.Row) -> None:
    found = around(row["provision"], row["first_day"])
    criterion = found.criterion.value if found.criterion else ""
    assert (found.verdict.value, criterion, found.penalties_verdict.value, found.doctrinal) == (
        row["verdict"],
        row["criterion"],
        row["penalties"],
        row["doctrinal"] == "yes",
    )


# Along the provision, never the number


def test_the_minors_offence_of_307_moved_and_did_not_change() -> None:
    found = compare("307(3)", "2025-01-31", "307(4)", "2025-02-01")
    assert (found.verdict, found.criterion, found.doctrinal) == (SAME, None, False)
    assert found.differences == ()
    assert str(found) == (
        "307(4) on 2025-02-01 is the same as 307(3) on 2025-01-31: nothing that ranks differs."
    )
    assert repr(found) == "<LawComparison 307(3) on 2025-01-31 -> 307(4) on 2025-02-01: same>"


@pytest.mark.parametrize(
    ("number", "before", "after", "told"),
    [
        # 307(3) is directing prostitution since 2025-02-01.
        (
            "307(3)",
            "2025-01-31",
            "2025-02-01",
            (
                "307(3) on 2025-02-01 is another provision (directing-prostitution), and a law is "
                "compared along the provision, never the number: minors-prostitution is 307(4) on "
                "that day."
            ),
        ),
        # 151-1(1) is an adult with a person under 16 since 2010-07-20.
        (
            "151-1(1)",
            "2010-07-19",
            "2010-07-20",
            "paid-sexual-act-with-minor is 151-1(2) on that day.",
        ),
        # 309(3) is a large quantity since 2006-07-14.
        ("309(3)", "2006-07-13", "2006-07-14", "pornography-display is 309(4) on that day."),
        # The other way round: the offence did not stand yet.
        (
            "309(3)",
            "2006-07-14",
            "2006-07-13",
            "large-quantity-showing-young-child is not in force on that day.",
        ),
    ],
)
def test_one_number_and_two_offences(number: str, before: str, after: str, told: str) -> None:
    with pytest.raises(law.InvalidInput) as caught:
        compare(number, before, number, after)
    assert told in str(caught.value)


def test_renumbered_offences_are_compared_under_their_numbers() -> None:
    assert compare("151-1(1)", "2010-07-19", "151-1(2)", "2010-07-20").verdict is SAME
    assert compare("309(3)", "2006-07-13", "309(4)", "2006-07-14").verdict is SAME


def test_a_version_bound_to_no_day_is_taken_on_its_first_day() -> None:
    first, second = law.timeline(provision="rape")
    assert (first.day, second.day) == (None, None)
    found = law.compare(first, second)
    assert found.later is not None
    assert (found.earlier.day, found.later.day) == (first.first_day, second.first_day)
    # Between them the complaint rule was widened as well, on 2013-07-13.
    assert [one.criterion.name for one in found.differences] == ["MINIMUM", "COMPLAINT_RULE"]


@pytest.mark.parametrize(
    ("number", "known_at", "later"),
    [
        ("151-1(3)", "2020-11-01", "2025-03-01"),
        # The act of 147(2) is that of 147(1), which was worded anew on 2012-07-13.
        ("147(2)", "2012-06-01", "2012-07-13"),
    ],
)
def test_a_forecast_is_compared_with_what_stood_beside_it(
    number: str, known_at: str, later: str
) -> None:
    """By what was known, it went on; its act is read in the law of its own time."""
    forecast = law.on(known_at)[number]
    with pytest.warns(law.BeyondHorizonWarning):
        late = law.on(later, known_at=known_at)[number]
    found = law.compare(forecast, late)
    assert found.verdict is SAME
    assert any(f"{later} lies after {known_at}" in notice for notice in found.notices)


# The differences


def test_only_the_minimum_of_149_1_rose() -> None:
    found = compare("149(1)", "2025-01-31", "149(1)", "2025-02-01")
    assert said(found) == [
        "minimum of imprisonment: 3 months (50(2)) -> 1 year: harsher (doctrine)"
    ]
    (difference,) = found.differences
    assert (difference.before, difference.after) == (law.Term(months=3), law.Term(years=1))
    assert (difference.penalty, difference.stated) == (Kind.IMPRISONMENT, True)
    assert (difference.before_source, difference.after_source) == ("50(2)", None)
    assert difference.source == "doctrine: G. Švedas, Teisė 2015, vol. 97, pp. 25-37 (abstract)"
    assert str(found).splitlines() == [
        (
            "149(1) on 2025-02-01 is harsher than 149(1) on 2025-01-31, by its minimum of "
            "imprisonment (doctrine)."
        ),
        "  minimum of imprisonment: 3 months (50(2)) -> 1 year: harsher (doctrine)",
    ]


def test_151_1_lost_arrest_and_gained_years() -> None:
    assert said(compare("151(1)", "2024-05-01", "151(1)", "2025-03-01")) == [
        "kinds of penalty: arrest of 15 to 90 days -> none: harsher (doctrine)",
        "maximum of imprisonment: 3 years -> 5 years: harsher (doctrine)",
        "severity: minor -> less serious: harsher (doctrine)",
    ]


def test_152_1_gained_community_service() -> None:
    found = compare("152-1", "2025-01-31", "152-1", "2025-02-01")
    assert (found.verdict, found.criterion, found.doctrinal) == (MILDER, Criterion.KINDS, True)
    (difference,) = found.differences
    assert (difference.penalty, difference.before) == (Kind.COMMUNITY_SERVICE, None)
    assert str(difference.after) == "community service of 1 month to 1 year, up to 480 hours"
    assert difference.source.startswith("42(1), 42(2); doctrine")


def test_penalties_between_those_that_both_laws_have() -> None:
    between = "it lies between fine and imprisonment, which both laws have"
    assert said(compare("309(2)", "2025-01-31", "309(2)", "2025-02-01")) == [
        f"kinds of penalty: none -> {penalty}: milder (doctrine); {between}"
        for penalty in ("restriction of liberty of 3 months to 2 years", "arrest of 15 to 90 days")
    ]


def test_the_general_part_alone_can_change_the_law() -> None:
    """XIII-653 gave each class of crime its own, higher, range of fines on 2017-10-06."""
    found = compare("309(2)", "2017-10-05", "309(2)", "2017-10-06")
    assert found.earlier.id == getattr(found.later, "id", None)
    assert said(found) == [
        "minimum of fine: 1 MGL (47(3)(3)) -> 100 MGL (47(3)(3)): harsher (doctrine)",
        "maximum of fine: 1,000 MGL (47(3)(3)) -> 4,000 MGL (47(3)(3)): harsher (doctrine)",
    ]
    assert [difference.stated for difference in found.differences] == [False, False]
    assert "Fines are compared in MGL" in found.notices[-1]
    # The paragraph says nothing new, so what does is named.
    assert found.penalties_words == (
        "harsher by its minimum of fine (47(3)(3)), maximum of fine (47(3)(3))"
    )
    assert found.because.endswith(
        f"than 309(2) on 2017-10-05, by its {found.penalties_words[15:]}."
    )


def test_the_class_of_a_crime_and_its_fine_follow_the_maximum() -> None:
    """3 years make a minor crime, 4 a less serious one: article 11(3) and (4)."""
    found = compare("309(2)", "2016-06-27", "309(2)", "2016-06-28")
    assert said(found) == [
        "maximum of fine: 500 MGL (47(3)(2)) -> 1,000 MGL (47(3)(3)): harsher (doctrine)",
        "maximum of imprisonment: 3 years -> 4 years: harsher (doctrine)",
        "severity: minor -> less serious: harsher (doctrine)",
    ]
    assert [difference.stated for difference in found.differences] == [False, True, True]
    assert found.differences[2].source.startswith("11(3), 11(4); doctrine")
    assert "Fines are compared in MGL" in found.notices[-1]
    assert found.penalties_words == (
        "harsher by its maximum of fine (47(3)(3)) and imprisonment, severity"
    )


def test_an_age_condition_alone_is_the_statutes_own_ranking() -> None:
    found = compare("153", "2014-03-24", "153", "2014-03-25")
    assert said(found) == ["age condition: under 14 -> under 16: harsher"]
    assert (found.verdict, found.doctrinal) == (HARSHER, False)
    assert (found.penalties_verdict, found.penalties_words) == (SAME, "same")
    assert found.differences[0].source == "3(2), 3(3)"
    back = compare("153", "2014-03-25", "153", "2014-03-24")
    assert (back.verdict, back.because) == (
        MILDER,
        "153(1) on 2014-03-24 is milder than 153(1) on 2014-03-25, by its age condition.",
    )


def test_the_circle_of_offenders() -> None:
    assert said(compare("151-1(3)", "2020-11-18", "151-1(3)", "2020-11-19")) == [
        (
            "circle of offenders: parent or legal representative or statutory powers -> parent or "
            "legal representative or statutory powers or abuse of trust: harsher"
        )
    ]


def test_a_person_shown_has_an_age_condition_too() -> None:
    version = law.on("2012-05-01")["309(3)"]
    facts_of = version._facts  # noqa: SLF001 (a law that never was)
    assert facts_of.person_shown is not None
    wider = attrs.evolve(
        facts_of,
        person_shown=attrs.evolve(
            facts_of.person_shown,
            age=law.AgeBound(comparison=law.Comparison.UNDER, years=18),
        ),
    )
    assert said(law.compare(version, attrs.evolve(version, facts=wider))) == [
        "age condition: under 14 -> under 18: harsher"
    ]


def test_wider_conduct_names_what_is_new() -> None:
    assert said(compare("160", "2015-12-31", "160", "2016-01-01")) == [
        "conduct: none -> involvement in the use of doping substances; victim under 18: harsher"
    ]


def test_a_complaint_rule_with_more_grounds() -> None:
    found = compare("150(1)", "2013-07-12", "150(1)", "2013-07-13")
    three = "victim's complaint | representative's application | prosecutor's request"
    assert said(found) == [
        (
            f"complaint rule: {three} -> {three} | investigation begun on signs of domestic "
            f"violence: harsher (doctrine); whether article 3 reaches complaint rules was not found"
        )
    ]
    # Whether article 3 reaches it was not found, so it says nothing of the penalties.
    assert (found.verdict, found.criterion) == (HARSHER, Criterion.COMPLAINT_RULE)
    assert (found.penalties_verdict, found.penalties_words) == (SAME, "same")
    assert found.doctrinal is True


def test_a_complaint_rule_added_or_removed() -> None:
    """A law that never was: 149(1) without the rule of 149(5)."""
    day = "2012-05-01"
    version, whole = law.on(day)["149(1)"], beside(day)
    without = {number: one for number, one in whole.items() if number != "149(5)"}
    added = compared(version, version, earlier_law=without, later_law=whole)
    assert (added.verdict, added.criterion) == (MILDER, Criterion.COMPLAINT_RULE)
    assert said(added)[0].startswith("complaint rule: none -> victim's complaint | ")
    removed = compared(version, version, earlier_law=whole, later_law=without)
    assert removed.verdict is HARSHER


def test_what_moved_to_a_paragraph_of_its_own_is_not_abolished() -> None:
    found = compare("308(2)", "2014-03-24", "308(2)", "2014-03-25")
    assert said(found) == [
        (
            "conduct: involvement in prostitution; victim under 18 -> none: no direction; split "
            "off: involving-minor-in-prostitution (308(3))"
        )
    ]
    assert (found.verdict, found.criterion, found.penalties_verdict) == (INCOMPARABLE, None, SAME)
    assert found.because == (
        "308(2) on 2014-03-25 cannot be ranked against 308(2) on 2014-03-24: without a direction "
        "by its conduct."
    )
    back = compare("308(2)", "2014-03-25", "308(2)", "2014-03-24")
    assert [one.note for one in back.differences] == [one.note for one in found.differences]


def test_what_was_split_off_is_compared_with_what_it_was_split_from() -> None:
    found = compare("308(2)", "2014-03-24", "308(3)", "2014-03-25")
    assert (found.verdict, found.penalties_verdict) == (INCOMPARABLE, HARSHER)
    assert found.because == (
        "308(3) on 2014-03-25 cannot be ranked against 308(2) on 2014-03-24: milder by its age "
        "condition; harsher by its minimum of imprisonment, maximum of imprisonment, conduct."
    )
    assert compare("308(3)", "2014-03-25", "308(2)", "2014-03-24").penalties_verdict is MILDER
    siblings = [law.on("2025-03-01")[number] for number in ("307(3)", "307(4)")]
    with pytest.raises(law.InvalidInput, match="another provision"):
        law.compare(*siblings)


def test_both_ways_at_once_is_no_verdict_and_says_what_points_where() -> None:
    """A fine range of 2003 and two added kinds of 2025: harsher fines, milder choice."""
    found = compare("309(2)", "2016-06-28", "309(2)", "2025-02-01")
    assert (found.verdict, found.criterion, found.doctrinal) == (INCOMPARABLE, None, True)
    assert found.penalties_words == (
        "milder by its kinds of penalty; harsher by its minimum of fine (47(3)(3)), maximum of "
        "fine (47(3)(3))"
    )


def test_an_abolished_offence_is_milder_by_the_statutes_words() -> None:
    found = compared(
        law.on("2012-05-01")["149(3)"], None, earlier_law=beside("2012-05-01"), later_law={}
    )
    assert (found.verdict, found.criterion, found.doctrinal) == (
        MILDER,
        Criterion.DECRIMINALISED,
        False,
    )
    assert said(found) == ["decriminalised: 149(3) -> none: milder"]
    assert found.because == "The offence of 149(3) on 2012-05-01 is abolished."
    assert repr(found) == "<LawComparison 149(3) on 2012-05-01 -> nothing: milder>"
    assert (found.penalties_verdict, found.penalties_words) == (SAME, "abolished")
    assert found.notices == ()
    assert found.data_digest == law.DATA_DIGEST


def test_a_comparison_is_no_truth_value() -> None:
    found = compare("149(3)", "2012-05-01", "149(3)", "2012-05-01")
    with pytest.raises(law.NoTruthValue, match=r"^LawComparison is .*comparison\.verdict is"):
        bool(found)


def test_the_limits_for_a_minor() -> None:
    """90(5): from 2025-02-01 restriction of liberty is 2 months to 1 year for an offender under 18,
    and was 3 months to 2 years as for adults (48(2)).
    """
    found = compared(
        law.on("2025-01-31")["153"],
        law.on("2025-02-01")["153"],
        earlier_law=beside("2025-01-31"),
        later_law=beside("2025-02-01"),
        offender=law.Person(age=16),
    )
    assert [text.removesuffix(": milder (doctrine)") for text in said(found)] == [
        "minimum of restriction of liberty: 3 months (48(2)) -> 2 months (90(5))",
        "maximum of restriction of liberty: 2 years (48(2)) -> 1 year (90(5))",
    ]
    assert found.verdict is MILDER
    assert [one.stated for one in found.differences] == [False, False]
