"""Lithuanian wording: sanctions, penalties, terms, days.

``expected_clauses.csv`` holds the clause of every sanction of the data, and
``expected_other_clauses.csv`` every other clause of the Criminal Code found in official texts, as
printed. ``written`` stands where the library writes something else on purpose: for the oddities of
the statute's own in 153(1) and 280(1), a comma too many and one too few, for a misprint in 263(1),
and for 131, where the offender is a woman.
"""

from __future__ import annotations

import datetime as dt
import inspect
import json
import os
import re
from pathlib import Path

import pytest

import lt_childlaw as law
from lt_childlaw import lithuanian
from tests.facts import VERSIONS, Row, table

NOTES = os.environ.get("LT_CHILDLAW_RESEARCH", "")
SPACE = "\N{NO-BREAK SPACE}"
A_CLAUSE = re.compile(
    r"baudžiama(?:s )?(?:viešaisiais|bauda|areštu|lai(?:s)?vės)[^.;”\"]*?"
    r"(?:darbais|bauda|apribojimu|areštu|metų|galvos)(?=[.;”\"])"
)

Kind = law.PenaltyKind

OURS = table("expected_clauses.csv")
OTHERS = table("expected_other_clauses.csv")


def sanction_of(row: Row) -> law.Sanction:
    """The sanction of a version, or of the penalties that a row spells out."""
    if "provision" in row:
        day = dt.date.fromisoformat(row["first_day"])
        versions = law.timeline(provision=row["provision"])
        (sanction,) = (version.sanction for version in versions if version.first_day == day)
        assert sanction is not None
        return sanction
    parts = [part.split() for part in row["penalties"].split(" | ")]
    names = ("kind", "minimum", "maximum")
    return law.Sanction(penalty_of(dict(zip(names, part, strict=True))) for part in parts)


def penalty_of(row: Row) -> law.Penalty:
    low, high = (
        None if iso == "-" else law.Term.parse(iso) for iso in (row["minimum"], row["maximum"])
    )
    return law.Penalty(kind=law.PenaltyKind[row["kind"]], minimum=low, maximum=high)


# Sanctions


@pytest.mark.parametrize(
    "row",
    [*OURS, *OTHERS],
    ids=lambda row: f"{row.get('provision', row.get('source'))}-{row.get('first_day', '')}",
)
def test_a_sanction_reads_as_the_code_words_it(row: Row) -> None:
    assert lithuanian.format_sanction(sanction_of(row)) == (row["written"] or row["clause"])


def test_the_table_has_every_sanction_of_the_data() -> None:
    expected = {
        (version.provision.id, str(version.first_day))
        for provision in {row["provision"] for row in OURS}
        for version in law.timeline(provision=provision)
        if version.sanction
    }
    assert {(row["provision"], row["first_day"]) for row in OURS} == expected
    assert {row["provision"] for row in VERSIONS if row["penalties"]} == {
        row["provision"] for row in OURS
    }
    assert len(OURS) == len(expected)


def test_the_one_oddity_in_our_articles_is_the_first_comma_of_153() -> None:
    (row,) = (row for row in OURS if row["written"])
    assert law.on(row["first_day"])["153"].provision.id == row["provision"]
    assert row["first_day"] == "2010-07-20"
    assert row["clause"] == row["written"].replace("apribojimu arba", "apribojimu, arba")
    assert {row["source"].split(",")[0] for row in OTHERS if row["written"]} == {
        "131",
        "263(1)",
        "280(1)",
    }


@pytest.mark.skipif(not NOTES, reason="LT_CHILDLAW_RESEARCH names no folder of research notes")
def test_the_tables_hold_what_the_research_notes_hold() -> None:
    rows = json.loads((Path(NOTES) / "special_part.json").read_text(encoding="utf-8"))
    read = [
        (row["identity"], row["valid_from"], row["sanction_lt"].removesuffix("."))
        for row in rows
        if row["sanction_lt"]
    ]
    assert len(read) == len(OURS)
    assert read == [(row["provision"], row["first_day"], row["clause"]) for row in OURS]


@pytest.mark.skipif(not NOTES, reason="LT_CHILDLAW_RESEARCH names no folder of official texts")
def test_the_tables_hold_every_clause_of_the_official_texts() -> None:
    texts = [path.read_text(encoding="utf-8") for path in (Path(NOTES) / "texts").iterdir()]
    found = {clause for text in texts for clause in A_CLAUSE.findall(text)}
    assert len(found) > 90
    assert found <= {row["clause"] for row in [*OURS, *OTHERS]}


def test_one_of_each_kind_in_the_order_given() -> None:
    everything = law.Sanction(law.Penalty(kind=kind) for kind in reversed(Kind))
    assert lithuanian.format_sanction(everything) == (
        "baudžiamas laisvės atėmimu iki gyvos galvos arba laisvės atėmimu, arba areštu, "
        "arba laisvės apribojimu, arba bauda, arba viešaisiais darbais"
    )


# Numerals


@pytest.mark.parametrize("row", table("expected_numerals.csv"), ids=lambda row: row["term"])
def test_numbers_with_what_they_count(row: Row) -> None:
    term = law.Term.parse(row["term"])
    arrest = law.Penalty(kind=Kind.ARREST, maximum=term)
    assert lithuanian.format_penalty(arrest) == f"areštas iki {row['genitive_in_words']}"
    for text in (
        lithuanian.format_term(term),
        lithuanian.format_term(term, kind=Kind.ARREST),
        lithuanian.format_bound(term),
    ):
        assert text == row["nominative_in_figures"]


@pytest.mark.parametrize(
    ("days", "text"), [(1, "1 diena"), (2, "2 dienos"), (15, "15 dienų"), (31, "31 diena")]
)
def test_a_day_of_another_penalty_has_another_name(days: int, text: str) -> None:
    for kind in set(Kind) - {Kind.ARREST}:
        assert lithuanian.format_term(law.Term(days=days), kind=kind) == text
        assert lithuanian.format_bound(law.Term(days=days), kind=kind) == text


def test_large_numbers_are_written_in_figures() -> None:
    assert lithuanian.format_term(law.Term(years=100)) == "100 metų"
    assert lithuanian.format_term(law.Term(years=111)) == "111 metų"
    assert lithuanian.format_term(law.Term(days=1000)) == f"1{SPACE}000 parų"


@pytest.mark.parametrize(
    ("iso", "text"),
    [
        ("P99M", "devyniasdešimt devynių mėnesių"),
        ("P100Y", "100 metų"),
        ("P1Y101M", "vienerių metų 101 mėnesio"),
        ("P120M", "120 mėnesių"),
        ("P9999D", f"9{SPACE}999 dienų"),
    ],
)
def test_a_sanction_has_words_up_to_99_and_figures_above(iso: str, text: str) -> None:
    penalty = law.Penalty(kind=Kind.IMPRISONMENT, maximum=law.Term.parse(iso))
    assert lithuanian.format_penalty(penalty) == f"laisvės atėmimas iki {text}"


# One penalty


@pytest.mark.parametrize(
    "row",
    table("expected_penalty_words.csv"),
    ids=lambda row: f"{row['kind']} {row['minimum']} {row['maximum']}",
)
def test_a_penalty_in_the_nominative(row: Row) -> None:
    assert lithuanian.format_penalty(penalty_of(row)) == row["words"]


def test_a_fixed_penalty_in_a_sanction() -> None:
    three = law.Term(years=3)
    fixed = law.Penalty(kind=Kind.IMPRISONMENT, minimum=three, maximum=three)
    sanction = law.Sanction([law.Penalty(kind=Kind.FINE), fixed])
    assert (
        lithuanian.format_sanction(sanction) == "baudžiamas bauda arba trejų metų laisvės atėmimu"
    )


@pytest.mark.parametrize("kind", [Kind.FINE, Kind.LIFE_IMPRISONMENT])
def test_a_term_where_none_can_be_is_refused(kind: law.PenaltyKind) -> None:
    year = law.Term(years=1)
    told = "cannot be put into words: "
    for low, high in ((year, None), (None, year), (year, year)):
        penalty = law.Penalty(kind=kind, minimum=low, maximum=high)
        with pytest.raises(law.InvalidInput, match=told):
            lithuanian.format_penalty(penalty)
        with pytest.raises(law.InvalidInput, match=told):
            lithuanian.format_sanction(law.Sanction([penalty]))


# Days


@pytest.mark.parametrize(
    ("day", "words"),
    [
        ("2003-05-01", "2003 m. gegužės 1 d."),
        ("2014-03-25", "2014 m. kovo 25 d."),
        ("2025-02-01", "2025 m. vasario 1 d."),
        ("2010-07-20", "2010 m. liepos 20 d."),
        ("2016-01-01", "2016 m. sausio 1 d."),
        ("2020-11-19", "2020 m. lapkričio 19 d."),
        ("2017-10-06", "2017 m. spalio 6 d."),
        ("2011-04-28", "2011 m. balandžio 28 d."),
        ("2010-06-29", "2010 m. birželio 29 d."),
        ("2000-09-26", "2000 m. rugsėjo 26 d."),
        ("2004-08-15", "2004 m. rugpjūčio 15 d."),
        ("2005-12-31", "2005 m. gruodžio 31 d."),
    ],
)
def test_a_day_as_acts_write_it(day: str, words: str) -> None:
    assert lithuanian.format_date(day) == words
    assert lithuanian.format_date(dt.date.fromisoformat(day)) == words


def test_periods() -> None:
    first, last = dt.date(2014, 3, 25), dt.date(2025, 1, 31)
    assert lithuanian.format_period(first, last) == "nuo 2014-03-25 iki 2025-01-31"
    assert lithuanian.format_period("2025-02-01", None) == "nuo 2025-02-01"
    assert lithuanian.format_period(None, "2005-06-29") == "iki 2005-06-29"
    assert lithuanian.format_period(first, "2014-03-25") == "2014-03-25"


def test_periods_that_are_none() -> None:
    with pytest.raises(law.InvalidInput, match="without a first and a last day"):
        lithuanian.format_period(None, None)
    with pytest.raises(law.InvalidInput, match="2014-03-24 lies before the first day 2014-03-25"):
        lithuanian.format_period("2014-03-25", "2014-03-24")
    with pytest.raises(law.InvalidDate, match=r"^first_day: '.*' is not a day in ISO form"):
        lithuanian.format_period("2014", None)
    with pytest.raises(law.InvalidDate, match=r"^last_day: '.*' is not a day in ISO form"):
        lithuanian.format_period(None, "2014")
    with pytest.raises(law.InvalidDate, match="datetime"):
        lithuanian.format_date(dt.datetime(2014, 3, 25, tzinfo=dt.UTC))


# Other input


@pytest.mark.parametrize(
    ("call", "told"),
    [
        (lithuanian.format_sanction, "give a Sanction"),
        (lithuanian.format_penalty, "give a Penalty"),
        (lithuanian.format_term, "give a Term"),
        (lithuanian.format_bounded, "give a BoundedPenalty"),
        (lithuanian.format_bound, "give a Term, a Fine, NO_RANGE or NOT_KNOWN"),
        (lithuanian.format_age, "give an AgeBound"),
        (lithuanian.format_person, "give a PersonCondition"),
    ],
)
@pytest.mark.parametrize("value", [None, 3, "3 metai", law.Role.OFFENCE, law.Term])
def test_what_is_something_else_is_refused(call: object, told: str, value: object) -> None:
    with pytest.raises(law.InvalidInput, match=told) as caught:
        call(value)  # type: ignore[operator]
    assert caught.value.value is value  # type: ignore[attr-defined]


@pytest.mark.parametrize("call", [lithuanian.format_term, lithuanian.format_bound])
def test_a_kind_is_one_of_penalty(call: object) -> None:
    with pytest.raises(law.InvalidInput, match="kind is 'arrest': give a PenaltyKind"):
        call(law.Term(days=15), kind="arrest")  # type: ignore[operator]


# The module


def test_the_module_is_reached_from_the_package() -> None:
    assert law.lithuanian is lithuanian
    assert "lithuanian" in law.__all__


@pytest.mark.parametrize("name", lithuanian.__all__)
def test_docstring_with_an_example(name: str) -> None:
    text = inspect.getdoc(getattr(lithuanian, name))
    assert text
    assert "Raises:" in text
    assert ">>>" in text
