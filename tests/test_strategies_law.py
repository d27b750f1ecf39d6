"""Provisions, citations, versions and penalties for users' own tests."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest

import lt_childlaw as law
from lt_childlaw import PenaltyKind, Role, Term, strategies
from tests import facts, own_data, own_general
from tests.drawing import drawn, simplest
from tests.strategies import HORIZON, NUMBERS, PROVISIONS, START, VERSIONS, scan

if TYPE_CHECKING:
    from pathlib import Path

DAY = "2025-02-01"


@pytest.fixture
def own(tmp_path: Path) -> law.Code:
    """An invented code with articles 200 and 201, covered from 2011-01-01 to 2022-12-31."""
    return law.Code.from_directory(own_general.write(tmp_path))


def numbers_of(rows: list[facts.Row]) -> set[str]:
    return {facts.number(row) for row in rows}


# Provisions


def test_every_provision_is_drawn_and_no_other() -> None:
    assert set(drawn(strategies.provisions(), 1500)) == set(PROVISIONS)


def test_provisions_of_a_day_an_article_and_a_role() -> None:
    held = {row["provision"] for row in scan(dt.date(2025, 2, 1)).values()}
    assert set(drawn(strategies.provisions(on=DAY), 1500)) == held
    assert set(drawn(strategies.provisions(article="307", role=Role.OFFENCE))) == {
        row["provision"] for row in VERSIONS if row["article"] == "307" and row["role"] == "OFFENCE"
    }
    assert "directing-prostitution" not in drawn(strategies.provisions(on="2025-01-31"), 500)


def test_provisions_are_those_of_the_data_with_their_facts(own: law.Code) -> None:
    assert simplest(strategies.provisions()) == "trafficking"
    assert simplest(strategies.provisions(), lambda one: one.split_from).split_from
    assert set(drawn(strategies.provisions(code=own))) == set(own.provisions)


# Citations


def test_every_number_is_drawn_and_no_other() -> None:
    citations = drawn(strategies.citations(), 1500)
    assert all(type(citation) is law.Citation for citation in citations)
    assert set(map(str, citations)) == set(NUMBERS)


def test_citations_of_a_day_an_article_and_a_role() -> None:
    of_day = drawn(strategies.citations(on="2012-05-01"), 1500)
    assert set(map(str, of_day)) == set(scan(dt.date(2012, 5, 1)))
    rules = drawn(strategies.citations(article="307", role=Role.LEGAL_PERSON_LIABILITY))
    assert set(map(str, rules)) == numbers_of(
        [r for r in VERSIONS if r["article"] == "307" and r["role"] == "LEGAL_PERSON_LIABILITY"]
    )
    # Beyond the horizon the last known law is a guess, and its numbers are still those.
    beyond = drawn(strategies.citations(on="2030-01-01"), 1500)
    assert set(map(str, beyond)) == set(scan(HORIZON))


def test_numbers_that_never_were() -> None:
    for citation in set(drawn(strategies.citations(known=False), 300)):
        assert str(citation) not in NUMBERS
        with pytest.raises(law.UnknownCitation):
            law.on("2012-05-01")[citation]
    assert set(drawn(strategies.citations(known=False, article="149"))) == {law.Citation("149", 7)}
    both = set(map(str, drawn(strategies.citations(known=None), 3000)))
    assert both > set(NUMBERS)
    assert {"149(7)", "310(1)"} <= both


def test_what_people_write_is_read_as_what_they_mean() -> None:
    texts = drawn(strategies.citations(written=True), 2000)
    assert {str(law.Citation.parse(text)) for text in texts} == set(NUMBERS)
    assert len(set(texts)) > 300
    for form in ("straipsnio", "BK ", "Art. ", "<sup>", "¹", " str. ", "Criminal Code", " ("):
        assert sum(form in text for text in texts) > 10, form


@pytest.mark.parametrize("number", ["149", "151-1", "149(3)", "151-1(2)", "60(1)(14)", "153(1)"])
def test_all_ways_of_writing_one_citation(number: str) -> None:
    texts = set(drawn(strategies.writings(number), 800))
    assert {law.Citation.parse(text) for text in texts} == {law.Citation.parse(number)}
    assert number in texts
    assert len(texts) >= 4
    assert simplest(strategies.writings(number)) == number
    assert strategies.writings(law.Citation.parse(number)) is not None


def test_a_failing_citation_becomes_the_first_one() -> None:
    assert simplest(strategies.citations()) == law.Citation("147", 1)
    assert simplest(strategies.citations(written=True)) == "147(1)"
    assert simplest(strategies.citations(known=False)) == law.Citation("147", 5)
    assert simplest(strategies.writings("151-1(2)"), lambda text: "BK" in text) == (
        "BK 151-1 str. 2 d."
    )


def test_citations_of_another_code(own: law.Code) -> None:
    assert set(map(str, drawn(strategies.citations(code=own)))) == {
        "200(1)", "200(2)", "200(3)", "200(4)", "200(5)", "200(6)", "201(1)",
    }  # fmt: skip
    assert set(map(str, drawn(strategies.citations(known=False, code=own)))) == {
        "200(7)", "201(2)", "202(1)",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("knobs", "told"),
    [
        ({"known": False, "on": DAY}, "known is False, and a number that never was"),
        ({"known": None, "role": Role.OFFENCE}, "leave out on and role"),
        ({"known": "yes"}, "known is 'yes': give True, False, or None"),
        ({"written": "yes"}, "written is 'yes': give True or False"),
        ({"article": "149", "role": Role.RELEASE}, r"no version .* \(article=149, role=RELEASE\)"),
        ({"role": "offence maybe"}, "role is 'offence maybe': give a member of Role or its text"),
        ({"on": "2003-04-30"}, "no version from 2003-04-30 to 2003-04-30 is so: ask for less"),
    ],
)
def test_knobs_of_citations_that_contradict_each_other(knobs: dict[str, Any], told: str) -> None:
    with pytest.raises(law.InvalidInput, match=told):
        strategies.citations(**knobs)


def test_an_article_or_provision_that_is_not_held_is_told() -> None:
    with pytest.raises(law.UnknownCitation, match="no article '999'"):
        strategies.provisions(article="999")
    with pytest.raises(law.UnknownCitation, match="no article '999'"):
        strategies.citations(article="999", known=False)
    with pytest.raises(law.UnknownCitation, match="no provision 'rap'"):
        strategies.versions(provision="rap")


# Versions


def test_versions_are_the_law_of_their_day() -> None:
    versions = drawn(strategies.versions(), 500)
    for version in versions:
        assert version.day is not None
        assert START <= version.day <= HORIZON
        assert version.confirmed
        assert law.on(version.day)[version.citation] == version
    assert len({version.id for version in versions}) > 0.5 * len(VERSIONS)


def test_versions_are_mostly_drawn_on_their_first_and_last_day() -> None:
    versions = drawn(strategies.versions(), 500)
    first = sum(version.day == version.first_day for version in versions)
    last = sum(version.day == (version.last_day or HORIZON) for version in versions)
    assert first > 60
    assert last > 50
    assert first + last < 490


def test_versions_of_a_day_an_article_a_provision_and_a_role() -> None:
    of_day = drawn(strategies.versions(on="2012-05-01"), 1500)
    assert {str(version.citation) for version in of_day} == set(scan(dt.date(2012, 5, 1)))
    assert {version.day for version in of_day} == {dt.date(2012, 5, 1)}
    offences = drawn(strategies.versions(role=Role.OFFENCE, article="309"))
    assert {version.role for version in offences} == {Role.OFFENCE}
    assert {version.citation.article for version in offences} == {"309"}
    minors = drawn(strategies.versions(provision="minors-prostitution"))
    assert {str(version.citation) for version in minors} == {"307(3)", "307(4)"}
    late = drawn(strategies.versions(first="2024-12-31", last=DAY))
    assert {version.day for version in late} >= {dt.date(2025, 1, 31), dt.date(2025, 2, 1)}


@pytest.mark.filterwarnings("error")
def test_versions_beyond_the_horizon_are_drawn_without_a_warning() -> None:
    beyond = drawn(strategies.versions(confirmed=False))
    assert not any(version.confirmed for version in beyond)
    assert all(version.day and version.day > HORIZON for version in beyond)
    both = Counter(version.confirmed for version in drawn(strategies.versions(confirmed=None), 500))
    assert min(both[True], both[False]) > 15
    assert simplest(strategies.versions(on="2030-01-01", confirmed=None)).day == dt.date(2030, 1, 1)


def test_a_failing_version_becomes_the_first_one_on_its_first_day() -> None:
    first = simplest(strategies.versions())
    assert (first.id, first.day) == ("trafficking@2005-06-30", dt.date(2005, 6, 30))
    renumbered = simplest(
        strategies.versions(provision="minors-prostitution"),
        lambda version: str(version.citation) != "307(3)",
    )
    assert renumbered.day == dt.date(2025, 2, 1)


def test_a_failing_version_is_shown_in_one_line() -> None:
    from hypothesis.vendor.pretty import pretty  # noqa: PLC0415 (what Hypothesis prints with)

    version = law.on("2012-05-01")["149(3)"]
    assert pretty(version) == repr(version)


def test_versions_of_another_code(own: law.Code) -> None:
    versions = drawn(strategies.versions(code=own), 300)
    assert {version.provision.id for version in versions} == set(own.provisions)
    for version in versions:
        assert version.day is not None
        assert own.on(version.day)[version.citation] == version
    # The earlier text of article 201 is not known: no version is drawn in its gap.
    shown = drawn(strategies.versions(article="201", code=own), 200)
    assert min(version.day for version in shown if version.day) == dt.date(2014, 6, 1)


@pytest.mark.parametrize(
    ("knobs", "told"),
    [
        ({"on": DAY, "first": DAY}, "on is given with first or last"),
        ({"on": DAY, "last": DAY}, "on is given with first or last"),
        ({"on": "2030-01-01"}, "lie beyond the horizon"),
        ({"on": "2020-01-01", "confirmed": False}, "do not all lie beyond the horizon"),
        ({"article": "309", "on": "2004-01-01"}, "no version from 2004-01-01 to 2004-01-01 is so"),
        ({"article": "149", "provision": "molestation"}, "article=149, provision=molestation"),
    ],
)
def test_knobs_of_versions_that_contradict_each_other(knobs: dict[str, Any], told: str) -> None:
    with pytest.raises(law.InvalidInput, match=told):
        strategies.versions(**knobs)


# Terms, penalties and sanctions


def months(*years: int) -> set[int]:
    return {12 * year + shift for year in years for shift in (-1, 0, 1)}


def test_terms_lie_between_their_bounds_and_mostly_at_what_the_data_states() -> None:
    terms = drawn(strategies.terms(), 1500)
    assert all(Term(months=3) <= term <= Term(years=20) for term in terms)
    counted = Counter(term.total_months for term in terms)
    # Beside the bounds of the classes of crimes, art. 11: 3, 6 and 10 years.
    assert min(counted[number] for number in months(3, 6, 10)) > 0
    assert sum(counted[number] for number in counted if number % 12 in (0, 1, 11)) > 750
    arrest = drawn(strategies.terms(kind=PenaltyKind.ARREST), 300)
    assert {term.days for term in arrest} >= {5, 10, 15, 45, 90}
    assert all(term.isoformat().endswith("D") for term in arrest)


def test_terms_keep_their_bounds() -> None:
    knobs: dict[str, Any] = {"least": Term(years=2), "most": Term(years=2, months=3)}
    assert {str(term) for term in drawn(strategies.terms(**knobs))} == {
        "2 years", "2 years 1 month", "2 years 2 months", "2 years 3 months",
    }  # fmt: skip
    days = strategies.terms(least=Term(days=1), most=Term(days=3))
    assert {term.days for term in drawn(days, 200)} == {1, 2, 3}
    fine = strategies.terms(kind=PenaltyKind.FINE, least=Term(days=1), most=Term(days=1))
    assert simplest(fine) == Term(days=1)


def test_a_failing_term_becomes_the_least() -> None:
    assert simplest(strategies.terms()) == Term(months=3)
    over_three = simplest(strategies.terms(), lambda term: term > Term(years=3))
    assert over_three == Term(years=3, months=1)
    assert simplest(strategies.terms(kind=PenaltyKind.ARREST)) == Term(days=5)


def test_penalties_of_every_kind_with_and_without_bounds() -> None:
    penalties = drawn(strategies.penalties(), 900)
    counted = Counter(
        (penalty.kind, penalty.minimum is not None, penalty.maximum is not None)
        for penalty in penalties
    )
    never = (PenaltyKind.FINE, PenaltyKind.LIFE_IMPRISONMENT)
    for kind in PenaltyKind:
        for low in (True, False):
            for high in (True, False):
                assert (counted[kind, low, high] > 0) is (kind not in never or not (low or high))
    equal = [one for one in penalties if one.minimum and one.minimum == one.maximum]
    assert equal


def test_penalties_with_stated_bounds_or_none() -> None:
    for penalty in drawn(strategies.penalties(stated=True), 100):
        assert penalty.minimum is not None
        assert penalty.maximum is not None
    for penalty in drawn(strategies.penalties(stated=False), 100):
        assert (penalty.minimum, penalty.maximum) == (None, None)
    arrest = drawn(strategies.penalties(kind=PenaltyKind.ARREST), 50)
    assert {penalty.kind for penalty in arrest} == {PenaltyKind.ARREST}


def test_sanctions_have_each_kind_once_and_the_milder_first() -> None:
    order = list(PenaltyKind)
    sanctions = drawn(strategies.sanctions(), 400)
    for sanction in sanctions:
        assert list(sanction.kinds) == sorted(set(sanction.kinds), key=order.index)
    assert {len(sanction.kinds) for sanction in sanctions} >= {1, 2, 3, 4}
    two = {PenaltyKind.FINE, PenaltyKind.IMPRISONMENT}
    for sanction in drawn(strategies.sanctions(kinds=two, most=1), 50):
        assert len(sanction.kinds) == 1
        assert set(sanction.kinds) <= two
    for sanction in drawn(strategies.sanctions(stated=True), 50):
        assert all(one.minimum and one.maximum for one in sanction.alternatives)


def test_a_failing_penalty_becomes_the_first_kind_without_bounds() -> None:
    service = law.Penalty(kind=PenaltyKind.COMMUNITY_SERVICE)
    bare = strategies.penalties(stated=False)
    assert simplest(bare) == service
    assert simplest(strategies.penalties(kind=PenaltyKind.IMPRISONMENT)) == law.Penalty(
        kind=PenaltyKind.IMPRISONMENT
    )
    assert simplest(strategies.sanctions(stated=False)) == law.Sanction((service,))


def test_penalties_of_a_code_that_states_less(own: law.Code, tmp_path: Path) -> None:
    # Its sanctions state imprisonment of 1 month to 5 years, its General Part 3 months to 20 years.
    terms = drawn(strategies.terms(code=own), 300)
    assert (min(terms), max(terms)) == (Term(months=1), Term(years=20))
    arrest = strategies.penalties(kind=PenaltyKind.ARREST, stated=True, code=own)
    assert drawn(arrest)[0].maximum == Term(days=45)
    bare = law.Code.from_directory(own_data.write(tmp_path / "bare"))
    assert max(drawn(strategies.terms(code=bare), 300)) == Term(years=5)
    only = strategies.sanctions(stated=True, code=bare)
    assert {kind for one in drawn(only, 150) for kind in one.kinds} == {
        PenaltyKind.ARREST,
        PenaltyKind.IMPRISONMENT,
    }


@pytest.mark.parametrize(
    ("knobs", "told"),
    [
        ({"kind": PenaltyKind.FINE}, "the data states no term of fine: give least and most"),
        ({"kind": "prison"}, "kind is 'prison': give a member of PenaltyKind or its text"),
        ({"least": 3}, "least is 3: give a Term"),
        ({"least": Term(days=30)}, "the terms 30 days and 20 years are not in one unit"),
        ({"most": Term(years=1, days=1)}, "are not in one unit: give both in days"),
        ({"least": Term(years=21)}, "the least term, 21 years, is longer than the greatest"),
    ],
)
def test_knobs_of_terms_that_contradict_each_other(knobs: dict[str, Any], told: str) -> None:
    with pytest.raises(law.InvalidInput, match=told):
        strategies.terms(**knobs)


def test_knobs_of_penalties_that_contradict_each_other() -> None:
    with pytest.raises(law.InvalidInput, match="no term of fine: give another kind"):
        strategies.penalties(kind=PenaltyKind.FINE, stated=True)
    with pytest.raises(law.InvalidInput, match="no term of life imprisonment"):
        strategies.penalties(kind="life imprisonment", stated=True)  # type: ignore[arg-type]
    with pytest.raises(law.InvalidInput, match="kind is \\["):
        strategies.penalties(kind=[PenaltyKind.FINE], stated=True)  # type: ignore[arg-type]
    one_word = strategies.sanctions(kinds="fine")  # type: ignore[arg-type]
    assert {one.kinds for one in drawn(one_word, 5)} == {(PenaltyKind.FINE,)}
    with pytest.raises(law.InvalidInput, match="no term of fine"):
        strategies.sanctions(kinds=[PenaltyKind.FINE], stated=True)
    with pytest.raises(law.InvalidInput, match="kinds is empty"):
        strategies.sanctions(kinds=[])
    for most in (0, True, "two"):
        with pytest.raises(law.InvalidInput, match=f"most is {most!r}: give 1 or more"):
            strategies.sanctions(most=most)  # type: ignore[arg-type]
