"""Two laws compared: every change of the data by hand, and what must hold for any two laws."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import lt_childlaw as law
from lt_childlaw._comparison import compared
from tests import facts, own_data
from tests.strategies import HORIZON, ONE_DAY, START, days, repeatable

if TYPE_CHECKING:
    from pathlib import Path

    from hypothesis.strategies import SearchStrategy

Kind, Verdict, Criterion = law.PenaltyKind, law.Verdict, law.Criterion
MILDER, HARSHER, SAME = Verdict.MILDER, Verdict.HARSHER, Verdict.SAME
INCOMPARABLE = Verdict.INCOMPARABLE
EXPECTED = facts.table("expected_comparisons.csv")


def compare(earlier: str, before: str, later: str, after: str) -> law.LawComparison:
    """A number on a day and a number on another day."""
    return law.compare(law.on(before)[earlier], law.on(after)[later])


def said(comparison: law.LawComparison) -> list[str]:
    return [str(difference) for difference in comparison.differences]


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
    offences = [row for row in facts.VERSIONS if row["role"] == "offence"]
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
            "307(3) on 2025-02-01 is another provision (directing-prostitution), and a law is "
            "compared along the provision, never the number: minors-prostitution is 307(4) on "
            "that day.",
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


@pytest.mark.parametrize(
    ("number", "day", "told"),
    [
        # 162(2) and 147(3) were about legal persons before the offence or the release clause.
        ("162(2)", "2014-03-24", "no offence but a legal-person liability"),
        ("147(3)", "2012-07-12", "no offence but a legal-person liability"),
        ("147(3)", "2012-07-13", "no offence but a release"),
        ("149(5)", "2012-07-13", "no offence but a complaint rule"),
    ],
)
def test_what_is_no_offence_is_refused(number: str, day: str, told: str) -> None:
    other = law.on(day)["149(3)"]
    for pair in ((law.on(day)[number], other), (other, law.on(day)[number])):
        with pytest.raises(law.InvalidInput, match=told):
            law.compare(*pair)


@pytest.mark.parametrize("value", [None, "149(3)", law.Citation("149", 3), 149])
def test_what_is_no_version_is_refused(value: object) -> None:
    version = law.on("2012-05-01")["149(3)"]
    for pair in ((version, value), (value, version)):
        with pytest.raises(law.InvalidInput, match="give a version of an offence"):
            law.compare(*pair)  # type: ignore[arg-type]


def test_versions_of_other_data_are_refused(tmp_path: Path) -> None:
    own = law.Code.from_directory(own_data.write(tmp_path))
    version = own.on("2012-01-01")["200(1)"]
    assert own.compare(version, version).verdict is SAME
    with pytest.raises(law.InvalidInput, match=r"earlier is 200\(1\) .* of other data \(2023"):
        law.compare(version, version)


def test_a_version_bound_to_no_day_is_taken_on_its_first_day() -> None:
    first, second = law.timeline(provision="rape")
    assert (first.day, second.day) == (None, None)
    found = law.compare(first, second)
    assert found.later is not None
    assert (found.earlier.day, found.later.day) == (first.first_day, second.first_day)
    # Between them the complaint rule was widened as well, on 2013-07-13.
    assert [one.criterion.name for one in found.differences] == ["MINIMUM", "COMPLAINT_RULE"]


def test_a_forecast_is_compared_with_what_stood_beside_it() -> None:
    """By what was known in 2020, 151-1(3) went on; its act is read in the law of its own time."""
    forecast = law.on("2020-11-01")["151-1(3)"]
    with pytest.warns(law.BeyondHorizonWarning):
        late = law.on("2025-03-01", known_at="2020-11-01")["151-1(3)"]
    found = law.compare(forecast, late)
    assert found.verdict is SAME
    assert "2025-03-01 lies after 2020-11-01" in found.notices[0]


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
        "149(1) on 2025-02-01 is harsher than 149(1) on 2025-01-31, by its minimum of imprisonment "
        "(doctrine).",
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
    assert found.because.endswith("by its minimum of fine, maximum of fine.")


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
    assert found.penalties_words == "harsher by its maximum of fine and imprisonment, severity"


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
        "circle of offenders: parent or legal representative or statutory powers -> parent or "
        "legal representative or statutory powers or abuse of trust: harsher"
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
        f"complaint rule: {three} -> {three} | investigation begun on signs of domestic violence: "
        f"harsher (doctrine); whether article 3 reaches complaint rules was not found"
    ]
    assert (found.penalties_verdict, found.doctrinal) == (HARSHER, True)


def test_what_moved_to_a_paragraph_of_its_own_is_not_abolished() -> None:
    found = compare("308(2)", "2014-03-24", "308(2)", "2014-03-25")
    assert said(found) == [
        "conduct: involvement in prostitution; victim under 18 -> none: no direction; split off: "
        "involving-minor-in-prostitution (308(3))"
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
        "milder by its kinds of penalty; harsher by its minimum of fine, maximum of fine"
    )


def test_an_abolished_offence_is_milder_by_the_statutes_words() -> None:
    version = law.on("2012-05-01")["149(3)"]
    found = compared(version, None, earlier_law={}, later_law={})
    assert (found.verdict, found.criterion, found.doctrinal) == (
        MILDER,
        Criterion.DECRIMINALISED,
        False,
    )
    assert said(found) == ["decriminalised: 149(3) -> none: milder"]
    assert found.because == "The offence of 149(3) on 2012-05-01 is abolished."
    assert repr(found) == "<LawComparison 149(3) on 2012-05-01 -> nothing: milder>"
    assert found.penalties_verdict is SAME
    assert found.notices == ()


def test_a_comparison_is_no_truth_value() -> None:
    found = compare("149(3)", "2012-05-01", "149(3)", "2012-05-01")
    with pytest.raises(law.NoTruthValue, match=r"comparison\.verdict is Verdict\.MILDER"):
        bool(found)


# Laws that never were: another sanction for a shipped offence


def with_sanction(
    number: str, day: str, *penalties: law.Penalty, kind: law.OffenceKind | None = None
) -> law.ProvisionVersion:
    version = law.on(day)[number]
    own = version._facts  # noqa: SLF001 (a law that never was)
    changed = attrs.evolve(own, sanction=law.Sanction(penalties), kind=kind or own.kind)
    return attrs.evolve(version, facts=changed)


def penalty(kind: Kind, low: law.Term | None = None, high: law.Term | None = None) -> law.Penalty:
    return law.Penalty(kind=kind, minimum=low, maximum=high)


YEARS = [law.Term(years=number) for number in range(16)[1:]]


def test_a_misdemeanour_is_milder_than_a_crime() -> None:
    """Arrest: 15 to 90 days for a crime, 10 to 45 for a misdemeanour (49(3)); hours 480 and 240."""
    crime, misdemeanour = (
        with_sanction(
            "161(2)", "2020-01-01", penalty(Kind.COMMUNITY_SERVICE), penalty(Kind.ARREST), kind=kind
        )
        for kind in (law.OffenceKind.CRIME, law.OffenceKind.MISDEMEANOUR)
    )
    found = law.compare(crime, misdemeanour)
    assert (found.verdict, found.criterion) == (MILDER, Criterion.OFFENCE_KIND)
    assert said(found) == [
        "kind of offence: crime -> misdemeanour: milder (doctrine)",
        "minimum of arrest: 15 days (49(3)) -> 10 days (49(3)): milder (doctrine)",
        "maximum of arrest: 90 days (49(3)) -> 45 days (49(3)): milder (doctrine)",
        "hours of community service: 480 (46(3)) -> 240 (46(3)): milder (doctrine)",
    ]
    assert law.compare(misdemeanour, crime).verdict is HARSHER


def test_no_range_of_a_fine_has_no_direction() -> None:
    """47(3) has no range for a grave crime, one of more than 10 years."""
    grave, serious = (
        with_sanction(
            "149(1)", "2020-01-01", penalty(Kind.FINE), penalty(Kind.IMPRISONMENT, None, years)
        )
        for years in (YEARS[11], YEARS[9])
    )
    found = law.compare(grave, serious)
    assert found.verdict is INCOMPARABLE
    assert said(found)[0] == (
        "minimum of fine: no range -> 150 MGL (47(3)(4)): no direction; not known"
    )
    # Where neither law has a range, nothing differs.
    other = with_sanction(
        "149(1)", "2017-10-06", penalty(Kind.FINE), penalty(Kind.IMPRISONMENT, None, YEARS[11])
    )
    assert law.compare(grave, other).verdict is SAME


def test_months_against_days_have_no_direction() -> None:
    month, days_of_it = (
        with_sanction("149(1)", "2020-01-01", penalty(Kind.ARREST, None, term))
        for term in (law.Term(months=1), law.Term(days=30))
    )
    found = law.compare(month, days_of_it)
    assert found.verdict is INCOMPARABLE
    assert said(found) == [
        "maximum of arrest: 1 month -> 30 days: no direction; the two cannot be compared: a month "
        "has no fixed number of days"
    ]


def test_laws_without_a_common_kind() -> None:
    fine, arrest, both = (
        with_sanction("149(1)", "2020-01-01", *map(penalty, kinds))
        for kinds in ((Kind.FINE,), (Kind.ARREST,), (Kind.FINE, Kind.IMPRISONMENT))
    )
    found = law.compare(fine, arrest)
    assert (found.verdict, found.criterion) == (HARSHER, Criterion.KINDS)
    assert said(found) == [
        "kinds of penalty: fine -> arrest: harsher (doctrine); the two laws share no kind of penalty"
    ]
    mixed = law.compare(both, arrest)
    assert mixed.verdict is INCOMPARABLE
    assert said(mixed)[0].startswith("kinds of penalty: fine | imprisonment -> arrest: no direct")


def test_the_limits_for_a_minor() -> None:
    """90(5): from 2025-02-01 restriction of liberty is 2 months to 1 year for an offender under 18,
    and was 3 months to 2 years as for adults (48(2)).
    """
    regimes = [
        {str(one.citation): one._facts for one in law.on(day)}  # noqa: SLF001 (as the index does)
        for day in ("2025-01-31", "2025-02-01")
    ]
    found = compared(
        law.on("2025-01-31")["153"],
        law.on("2025-02-01")["153"],
        earlier_law=regimes[0],
        later_law=regimes[1],
        offender=law.Person(age=16),
    )
    assert said(found) == [
        "minimum of restriction of liberty: 3 months (48(2)) -> 2 months (90(5)): milder (doctrine)",
        "maximum of restriction of liberty: 2 years (48(2)) -> 1 year (90(5)): milder (doctrine)",
    ]
    assert found.verdict is MILDER
    assert [one.stated for one in found.differences] == [False, False]


# Properties

NUMBERS = [
    row["provision"]
    for row in facts.VERSIONS
    if row["role"] == "offence" and row["first_day"] == "2003-05-01"
]
"""Offences that stand on every day of the coverage."""


@st.composite
def sanctions(draw: st.DrawFn) -> law.Sanction:
    """Any kinds, with bounds of the clause or without; few values, so that many are alike."""
    kinds = draw(st.lists(st.sampled_from(Kind), min_size=1, max_size=3, unique=True))
    terms = st.sampled_from([None, *YEARS[:3], law.Term(days=30), law.Term(months=1), YEARS[10]])
    made = []
    for kind in sorted(kinds, key=list(Kind).index):
        low, high = draw(terms), draw(terms)
        try:
            made.append(penalty(kind, low, high))
        except law.InvalidInput:  # the minimum lies above the maximum, or the two do not compare
            made.append(penalty(kind, None, high))
    return law.Sanction(made)


@st.composite
def laws(draw: st.DrawFn, provision: SearchStrategy[str] | None = None) -> law.ProvisionVersion:
    """A law for an offence on a day: the real one, or one with another sanction."""
    name = draw(provision or st.sampled_from(NUMBERS))
    day = draw(days(START, HORIZON))
    (version,) = (one for one in law.on(day) if one.provision == name)
    if draw(st.booleans()):
        own = version._facts  # noqa: SLF001 (a law that never was)
        return attrs.evolve(version, facts=attrs.evolve(own, sanction=draw(sanctions())))
    return version


@st.composite
def of_one_offence(draw: st.DrawFn, number: int) -> list[law.ProvisionVersion]:
    one = st.just(draw(st.sampled_from(NUMBERS)))
    return [draw(laws(one)) for _ in range(number)]


def mirrored(difference: law.RankedDifference) -> law.RankedDifference:
    points = difference.points
    return attrs.evolve(
        difference,
        before=difference.after,
        after=difference.before,
        before_source=difference.after_source,
        after_source=difference.before_source,
        points=None if points is None else points.mirrored,
    )


@repeatable
@given(of_one_offence(2))
def test_the_other_way_round_is_the_mirror(pair: list[law.ProvisionVersion]) -> None:
    forth, back = law.compare(*pair), law.compare(*reversed(pair))
    assert back.verdict is forth.verdict.mirrored
    assert back.penalties_verdict is forth.penalties_verdict.mirrored
    assert (back.criterion, back.doctrinal) == (forth.criterion, forth.doctrinal)
    assert back.differences == tuple(map(mirrored, forth.differences))


def test_every_change_the_other_way_round_is_the_mirror() -> None:
    for row in EXPECTED:
        forth = around(row["provision"], row["first_day"])
        assert forth.later is not None
        back = law.compare(forth.later, forth.earlier)
        assert back.verdict is forth.verdict.mirrored
        assert back.differences == tuple(map(mirrored, forth.differences))


@repeatable
@given(of_one_offence(3))
def test_same_is_an_equivalence(three: list[law.ProvisionVersion]) -> None:
    a, b, c = three
    for one in three:
        assert law.compare(one, one).verdict is SAME
    assert (law.compare(a, b).verdict is SAME) is (law.compare(b, a).verdict is SAME)
    if law.compare(a, b).verdict is SAME and law.compare(b, c).verdict is SAME:
        assert law.compare(a, c).verdict is SAME


@repeatable
@given(of_one_offence(3))
def test_what_is_the_same_compares_alike(three: list[law.ProvisionVersion]) -> None:
    a, b, c = three
    if law.compare(a, b).verdict is SAME:
        assert law.compare(a, c).verdict is law.compare(b, c).verdict


@repeatable
@given(
    st.lists(st.sampled_from([Kind.COMMUNITY_SERVICE, Kind.FINE, Kind.ARREST]), unique=True),
    st.one_of(st.none(), st.sampled_from(YEARS[:2])),
    st.lists(st.sampled_from(YEARS[1:]), min_size=2, max_size=2).map(sorted),
    days(START, HORIZON),
)
def test_a_range_inside_another_is_never_harsher(
    others: list[Kind], low: law.Term | None, tops: list[law.Term], day: dt.date
) -> None:
    wide, narrow = (
        with_sanction(
            "149(4)", str(day), *map(penalty, others), penalty(Kind.IMPRISONMENT, low, top)
        )
        for top in (tops[1], tops[0])
    )
    verdict = law.compare(wide, narrow).verdict
    assert verdict is not HARSHER
    if Kind.FINE not in others:  # a grave crime has no range of fines
        assert verdict is (SAME if tops[0] == tops[1] else MILDER)


@repeatable
@given(of_one_offence(2))
def test_a_verdict_says_what_its_differences_say(pair: list[law.ProvisionVersion]) -> None:
    found = law.compare(*pair)
    points = {difference.points for difference in found.differences}
    assert SAME not in points
    if found.verdict is SAME:
        assert not points
    elif found.verdict is INCOMPARABLE:
        assert None in points or points == {MILDER, HARSHER}
    else:
        assert points == {found.verdict}
    assert found.doctrinal is any("doctrine" in one.source for one in found.differences)
    assert str(found).count("\n") == len(found.differences)
