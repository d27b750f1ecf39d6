"""Which way each criterion points: the ranking rules, one by one."""

from __future__ import annotations

import datetime as dt
import itertools

import pytest

import lt_childlaw as law
from lt_childlaw import Criterion, Verdict
from lt_childlaw import PenaltyKind as Kind
from lt_childlaw._ranking import (
    OF_THE_PENALTY,
    OF_THE_SCOPE,
    RANKING,
    SCALE,
    SEVERITIES,
    by_grounds,
    by_kinds,
    by_scope,
    by_size,
    together,
)

MILDER, HARSHER, SAME = Verdict.MILDER, Verdict.HARSHER, Verdict.SAME
INCOMPARABLE = Verdict.INCOMPARABLE
WORK, FINE, RESTRICTION = Kind.COMMUNITY_SERVICE, Kind.FINE, Kind.RESTRICTION_OF_LIBERTY
ARREST, PRISON, LIFE = Kind.ARREST, Kind.IMPRISONMENT, Kind.LIFE_IMPRISONMENT


def test_every_criterion_has_a_rule_with_its_source_or_the_word_doctrine() -> None:
    general, day = law.Code.shipped().general(), dt.date(2025, 3, 1)
    assert set(RANKING) == set(Criterion)
    sources = {criterion: rule.source(general, day) for criterion, rule in RANKING.items()}
    # What abolishes or creates an offence stands in the words of 3(2) and 3(3); the rest does not.
    assert {name.name: text for name, text in sources.items() if "doctrine" not in text} == {
        "DECRIMINALISED": "3(2)",
        "MINORS": "3(2)",
        "CONDUCT": "3(2), 3(3)",
        "AGE_CONDITION": "3(2), 3(3)",
        "OFFENDERS": "3(2), 3(3)",
    }
    assert all(rule.says.endswith(".") for rule in RANKING.values())
    assert "does not call it" in RANKING[Criterion.KINDS].says
    # The abstract says no more than that a law is milder which adds a milder kind.
    assert sources[Criterion.KINDS] == (
        "42(1), 42(2); doctrine: G. Švedas, Teisė 2015, vol. 97, pp. 25-37 (abstract) for 'adds a "
        "milder kind'; which kind counts as milder is this library's reading, by the order of the "
        "list in 42"
    )
    assert "reading" not in sources[Criterion.MINIMUM] + sources[Criterion.MAXIMUM]
    assert RANKING[Criterion.SEVERITY].source(general, day, "11(3)").startswith("11(3); doctrine")


def test_the_scale_of_penalties_is_the_list_of_article_42() -> None:
    for day in (dt.date(2003, 5, 1), dt.date(2011, 7, 5), dt.date(2026, 1, 1)):
        rule = law.Code.shipped().general().rule("penalties-for-crime", day)
        assert rule is not None
        listed = rule.value["kinds"]
        assert isinstance(listed, list)
        assert [kind.value for kind in SCALE] == listed[-len(SCALE) :]


def test_severities_run_from_mild_to_harsh() -> None:
    tops = [
        next(known.up_to for known in law.Code.shipped().general().classes if known.severity is one)
        for one in SEVERITIES
    ]
    # Up to 3, 6 and 10 years, and without an upper end: article 11.
    assert tops == [law.Term(years=3), law.Term(years=6), law.Term(years=10), None]


def test_verdicts() -> None:
    assert {verdict.name: verdict.mirrored.name for verdict in Verdict} == {
        "MILDER": "HARSHER",
        "HARSHER": "MILDER",
        "SAME": "SAME",
        "INCOMPARABLE": "INCOMPARABLE",
    }
    for word in (*Verdict, *law.MitiorOutcome):
        with pytest.raises(law.NoTruthValue):
            bool(word)


def test_what_touches_the_penalty_of_an_act_that_both_laws_cover() -> None:
    beside = {criterion.name for criterion in set(Criterion) - OF_THE_PENALTY}
    # Whether article 3 reaches a complaint rule was not found: it decides nothing.
    assert beside == {
        "DECRIMINALISED",
        "CONDUCT",
        "AGE_CONDITION",
        "OFFENDERS",
        "COMPLAINT_RULE",
    }
    assert {criterion.name for criterion in OF_THE_SCOPE} == {
        "CONDUCT",
        "AGE_CONDITION",
        "OFFENDERS",
    }


def test_the_rules_for_minors_come_after_the_hours() -> None:
    order = [criterion.name for criterion in Criterion]
    assert order[order.index("HOURS") + 1] == "MINORS"


@pytest.mark.parametrize(
    ("before", "after", "points"),
    [
        (law.Term(years=3), law.Term(years=5), HARSHER),
        (law.Term(years=5), law.Term(years=3), MILDER),
        (law.Term(years=1), law.Term(months=12), SAME),
        (law.Term(days=90), law.Term(years=1), HARSHER),
        # A month has 28 to 31 days.
        (law.Term(months=1), law.Term(days=30), None),
        (law.Fine(500), law.Fine(1000), HARSHER),
        (law.Fine(100), law.Fine(50), MILDER),
        (law.Fine(50), law.Fine(50), SAME),
        (law.NOT_KNOWN, law.Term(years=1), None),
        (law.Fine(50), law.NO_RANGE, None),
        (law.NO_RANGE, law.NO_RANGE, None),
        (law.Fine(50), law.Term(years=1), None),
        (law.Term(years=1), law.Fine(50), None),
    ],
)
def test_bounds(before: law.Bound, after: law.Bound, points: Verdict | None) -> None:
    assert by_size(before, after) is points


@pytest.mark.parametrize(
    ("before", "after", "changes"),
    [
        ([FINE, PRISON], [PRISON, FINE], []),
        # An added kind below the harshest common one is milder, wherever it lies there.
        ([PRISON], [FINE, PRISON], [(FINE, MILDER, None)]),
        ([FINE, PRISON], [FINE, ARREST, PRISON], [(ARREST, MILDER, (FINE, PRISON))]),
        (
            [WORK, PRISON],
            [WORK, FINE, ARREST, PRISON],
            [(FINE, MILDER, (WORK, PRISON)), (ARREST, MILDER, (WORK, PRISON))],
        ),
        # Above all common kinds it is harsher.
        ([FINE], [FINE, ARREST], [(ARREST, HARSHER, None)]),
        ([PRISON], [PRISON, LIFE], [(LIFE, HARSHER, None)]),
        # A removed kind is the reverse.
        ([ARREST, PRISON], [PRISON], [(ARREST, HARSHER, None)]),
        ([FINE, ARREST], [FINE], [(ARREST, MILDER, None)]),
        # One for another, both below the common one.
        ([ARREST, PRISON], [FINE, PRISON], [(FINE, MILDER, None), (ARREST, HARSHER, None)]),
        # No common kind: only where all of one law are milder than all of the other.
        ([WORK, FINE], [ARREST, PRISON], [(None, HARSHER, None)]),
        ([PRISON], [FINE, ARREST], [(None, MILDER, None)]),
        ([FINE, PRISON], [ARREST], [(None, None, None)]),
        ([ARREST], [FINE, PRISON], [(None, None, None)]),
        ([], [FINE], [(None, None, None)]),
        ([FINE], [], [(None, None, None)]),
        ([], [], []),
    ],
)
def test_kinds(
    before: list[Kind],
    after: list[Kind],
    changes: list[tuple[Kind | None, Verdict | None, tuple[Kind, Kind] | None]],
) -> None:
    found = [(item.kind, item.points, item.between) for item in by_kinds(before, after)]
    assert found == changes


def test_kinds_either_way_are_mirrors() -> None:
    sets = [chosen for number in range(4) for chosen in itertools.combinations(SCALE, number)]
    for before, after in itertools.product(sets, repeat=2):
        forth, back = list(by_kinds(before, after)), list(by_kinds(after, before))
        assert [one.kind for one in forth] == [one.kind for one in back]
        assert [one.between for one in forth] == [one.between for one in back]
        for one, other in zip(forth, back, strict=True):
            mirrored = None if one.points is None else one.points.mirrored
            assert other.points is mirrored


def test_scope() -> None:
    assert by_scope(narrower=True, wider=False) is MILDER
    assert by_scope(narrower=False, wider=True) is HARSHER
    assert by_scope(narrower=False, wider=False) is SAME
    assert by_scope(narrower=True, wider=True) is None


@pytest.mark.parametrize(
    ("before", "after", "points"),
    [
        (None, None, SAME),
        ("V", "V", SAME),
        # Fewer ways to start a prosecution ease the position.
        (None, "V", MILDER),
        ("V", None, HARSHER),
        ("V", "VP", HARSHER),
        ("VP", "P", MILDER),
        ("V", "P", None),
        ("", "V", HARSHER),
    ],
)
def test_complaint_rules(before: str | None, after: str | None, points: Verdict | None) -> None:
    grounds = {"V": law.ComplaintGround.VICTIM, "P": law.ComplaintGround.PROSECUTOR}
    one, other = (
        None if letters is None else frozenset(grounds[letter] for letter in letters)
        for letters in (before, after)
    )
    assert by_grounds(one, other) is points


@pytest.mark.parametrize(
    ("points", "verdict"),
    [
        ([], SAME),
        ([SAME, SAME], SAME),
        ([MILDER, SAME], MILDER),
        ([HARSHER, HARSHER], HARSHER),
        ([MILDER, HARSHER], INCOMPARABLE),
        ([None], INCOMPARABLE),
        ([MILDER, None], INCOMPARABLE),
    ],
)
def test_together(points: list[Verdict | None], verdict: Verdict) -> None:
    assert together(points) is verdict
