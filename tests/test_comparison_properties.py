"""Laws that never were, and what must hold for any two laws of one offence."""

from __future__ import annotations

import datetime as dt
import itertools

import attrs
from hypothesis import given
from hypothesis import strategies as st

import lt_childlaw as law
from lt_childlaw import Criterion, Verdict
from lt_childlaw import PenaltyKind as Kind
from tests import facts
from tests.strategies import HORIZON, START, days, repeatable

MILDER, HARSHER, SAME = Verdict.MILDER, Verdict.HARSHER, Verdict.SAME
INCOMPARABLE = Verdict.INCOMPARABLE


def said(comparison: law.LawComparison) -> list[str]:
    return [str(difference) for difference in comparison.differences]


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
    assert [one.stated for one in found.differences] == [True, False, False, False]
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
        (
            "maximum of arrest: 1 month -> 30 days: no direction; the two cannot be compared: a "
            "month has no fixed number of days"
        )
    ]


def test_laws_without_a_common_kind() -> None:
    fine, arrest, both = (
        with_sanction("149(1)", "2020-01-01", *map(penalty, kinds))
        for kinds in ((Kind.FINE,), (Kind.ARREST,), (Kind.FINE, Kind.IMPRISONMENT))
    )
    found = law.compare(fine, arrest)
    assert (found.verdict, found.criterion) == (HARSHER, Criterion.KINDS)
    (text,) = said(found)
    assert text == (
        "kinds of penalty: fine -> arrest: harsher (doctrine); the two laws share no kind of "
        "penalty"
    )
    mixed = law.compare(both, arrest)
    assert mixed.verdict is INCOMPARABLE
    assert said(mixed)[0].startswith("kinds of penalty: fine | imprisonment -> arrest: no direct")


# Properties

PROVISIONS = [
    row["provision"]
    for row in facts.VERSIONS
    if row["role"] == "OFFENCE" and row["first_day"] == "2003-05-01"
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
def laws(draw: st.DrawFn, name: str) -> law.ProvisionVersion:
    """A law for an offence on a day: the real one, or one with another sanction."""
    day = draw(days(START, HORIZON))
    (version,) = (one for one in law.on(day) if one.provision == name)
    if draw(st.booleans()):
        own = version._facts  # noqa: SLF001 (a law that never was)
        return attrs.evolve(version, facts=attrs.evolve(own, sanction=draw(sanctions())))
    return version


@st.composite
def of_one_offence(draw: st.DrawFn, number: int) -> list[law.ProvisionVersion]:
    name = draw(st.sampled_from(PROVISIONS))
    return [draw(laws(name)) for _ in range(number)]


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


def test_every_change_the_other_way_round_is_the_mirror() -> None:
    for name in sorted({row["provision"] for row in facts.VERSIONS if row["role"] == "OFFENCE"}):
        versions = law.timeline(provision=name)
        for earlier, later in itertools.combinations(versions, 2):
            forth, back = law.compare(earlier, later), law.compare(later, earlier)
            assert back.verdict is forth.verdict.mirrored
            assert back.differences == tuple(map(mirrored, forth.differences))
