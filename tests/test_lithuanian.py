"""Lithuanian wording: sanctions, penalties, terms, persons, days.

``expected_clauses.csv`` holds the clause of every sanction of the data, and
``expected_other_clauses.csv`` every other clause of the Criminal Code found in official texts, as
printed. ``written`` stands where the library writes something else on purpose: for the oddities of
the statute's own in 153(1) and 280(1), a comma too many and one too few, for a misprint in 263(1),
and for 131, where the offender is a woman.
"""

from __future__ import annotations

import csv
import datetime as dt
import inspect
import json
import os
import re
from decimal import Decimal
from pathlib import Path

import pytest

import lt_childlaw as law
from lt_childlaw import lithuanian

DATA = Path(__file__).parent / "data"
NOTES = os.environ.get("LT_CHILDLAW_RESEARCH", "")
SPACE = "\N{NO-BREAK SPACE}"
A_CLAUSE = re.compile(
    r"baudžiama(?:s )?(?:viešaisiais|bauda|areštu|lai(?:s)?vės)[^.;”\"]*?"
    r"(?:darbais|bauda|apribojimu|areštu|metų|galvos)(?=[.;”\"])"
)

Kind = law.PenaltyKind
Row = dict[str, str]


def table(name: str) -> list[Row]:
    with (DATA / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


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
    known = table("expected_versions.csv")
    assert {row["provision"] for row in known if row["penalties"]} == {
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


# Bounds by themselves


def test_bounds_by_themselves() -> None:
    assert lithuanian.format_bound(law.Fine(1)) == "1 MGL"
    assert lithuanian.format_bound(law.Fine(100_000), kind=Kind.FINE) == f"100{SPACE}000 MGL"
    assert lithuanian.format_bound(law.NO_RANGE) == "įstatymas ribų nenustato"
    assert lithuanian.format_bound(law.NOT_KNOWN) == "riba nežinoma"


# Penalties bounded by the General Part


@pytest.mark.parametrize(
    ("day", "citation", "age", "texts"),
    [
        (
            "2018-01-01",
            "161(1)",
            None,
            [
                "viešieji darbai nuo 1 mėnesio iki 1 metų, ne daugiau kaip 480 valandų",
                "bauda nuo 50 iki 2_000 MGL (nuo 2_500,00 iki 100_000,00 Eur)",
                "laisvės apribojimas nuo 3 mėnesių iki 2 metų",
                "laisvės atėmimas nuo 3 mėnesių iki 2 metų",
            ],
        ),
        (
            "2017-10-06",
            "161(2)",
            None,
            [
                "viešieji darbai nuo 1 mėnesio iki 1 metų, ne daugiau kaip 240 valandų",
                "bauda nuo 15 iki 500 MGL (nuo 564,90 iki 18_830,00 Eur)",
                "laisvės apribojimas nuo 3 mėnesių iki 2 metų",
                "areštas nuo 10 iki 45 parų",
            ],
        ),
        ("2005-01-01", "309(2)", None, [
            "bauda nuo 1 iki 100 MGL", "laisvės atėmimas nuo 3 mėnesių iki 2 metų"
        ]),
        ("2012-05-01", "149(3)", 16, ["laisvės atėmimas nuo 1 metų 6 mėnesių iki 10 metų"]),
        ("2012-05-01", "149(3)", None, ["laisvės atėmimas nuo 3 iki 10 metų"]),
        ("2025-03-01", "151-1(1)", 17, [
            "laisvės apribojimas nuo 2 mėnesių iki 1 metų",
            "areštas nuo 5 iki 45 parų",
            "laisvės atėmimas nuo 3 mėnesių iki 5 metų",
        ]),
    ],
)  # fmt: skip
def test_a_penalty_with_both_bounds(
    day: str, citation: str, age: int | None, texts: list[str]
) -> None:
    offender = None if age is None else law.Person(age=age)
    penalties = law.on(day)[citation].penalties(offender=offender)
    found = [lithuanian.format_bounded(penalty) for penalty in penalties]
    assert found == [text.replace("_", SPACE) for text in texts]


def bounded(
    kind: law.PenaltyKind,
    minimum: law.Bound,
    maximum: law.Bound,
    *,
    euros: tuple[str | None, str | None] = (None, None),
    hours: int | None = None,
) -> law.BoundedPenalty:
    least, most = (Decimal(amount) if amount else None for amount in euros)
    return law.BoundedPenalty(
        kind=kind,
        minimum=minimum,
        maximum=maximum,
        minimum_source=None,
        maximum_source=None,
        hours=hours,
        minimum_euros=least,
        maximum_euros=most,
    )


FIVE = law.Term(years=5)


@pytest.mark.parametrize(
    ("kind", "low", "high", "text"),
    [
        (Kind.FINE, law.NO_RANGE, law.NO_RANGE, "bauda (įstatymas ribų nenustato)"),
        (Kind.ARREST, law.NOT_KNOWN, law.NOT_KNOWN, "areštas (ribos nežinomos)"),
        (
            Kind.LIFE_IMPRISONMENT,
            law.NO_RANGE,
            law.NO_RANGE,
            "laisvės atėmimas iki gyvos galvos (įstatymas ribų nenustato)",
        ),
        (
            Kind.IMPRISONMENT,
            law.NOT_KNOWN,
            FIVE,
            "laisvės atėmimas iki 5 metų (apatinė riba nežinoma)",
        ),
        (
            Kind.IMPRISONMENT,
            law.NO_RANGE,
            FIVE,
            "laisvės atėmimas iki 5 metų (apatinės ribos įstatymas nenustato)",
        ),
        (
            Kind.IMPRISONMENT,
            FIVE,
            law.NOT_KNOWN,
            "laisvės atėmimas nuo 5 metų (viršutinė riba nežinoma)",
        ),
        (
            Kind.FINE,
            law.Fine(5),
            law.NO_RANGE,
            "bauda nuo 5 MGL (viršutinės ribos įstatymas nenustato)",
        ),
        (
            Kind.FINE,
            law.NOT_KNOWN,
            law.NO_RANGE,
            "bauda (apatinė riba nežinoma, viršutinės ribos įstatymas nenustato)",
        ),
        (Kind.FINE, law.Fine(50), law.Fine(50), "50 MGL dydžio bauda"),
        (Kind.IMPRISONMENT, FIVE, FIVE, "5 metų laisvės atėmimas"),
        (
            Kind.IMPRISONMENT,
            law.Term(months=1),
            law.Term(months=21),
            "laisvės atėmimas nuo 1 iki 21 mėnesio",
        ),
        (Kind.ARREST, law.Term(days=1), law.Term(months=1), "areštas nuo 1 paros iki 1 mėnesio"),
    ],
)  # fmt: skip
def test_bounds_that_are_equal_missing_or_rare(
    kind: law.PenaltyKind, low: law.Bound, high: law.Bound, text: str
) -> None:
    assert lithuanian.format_bounded(bounded(kind, low, high)) == text


def test_euros_stand_where_both_bounds_have_them() -> None:
    low, high = law.Fine(1), law.Fine(1000)
    text = f"bauda nuo 1 iki 1{SPACE}000 MGL"
    both = bounded(Kind.FINE, low, high, euros=("37.66", "37660.00"))
    assert lithuanian.format_bounded(both) == f"{text} (nuo 37,66 iki 37{SPACE}660,00 Eur)"
    for euros in (("37.66", None), (None, "37660.00"), (None, None)):
        assert lithuanian.format_bounded(bounded(Kind.FINE, low, high, euros=euros)) == text
    same = bounded(Kind.FINE, high, high, euros=("37660", "37660.00"))
    assert lithuanian.format_bounded(same) == (
        f"1{SPACE}000 MGL dydžio bauda (37{SPACE}660,00 Eur)"
    )


@pytest.mark.parametrize(("hours", "words"), [(1, "1 valanda"), (22, "22 valandos")])
def test_few_hours(hours: int, words: str) -> None:
    month = law.Term(months=1)
    work = bounded(Kind.COMMUNITY_SERVICE, month, month, hours=hours)
    assert lithuanian.format_bounded(work) == (
        f"1 mėnesio viešieji darbai, ne daugiau kaip {words}"
    )


@pytest.mark.parametrize(
    ("kind", "bound"),
    [
        (Kind.FINE, FIVE),
        (Kind.IMPRISONMENT, law.Fine(5)),
        (Kind.LIFE_IMPRISONMENT, FIVE),
        (Kind.LIFE_IMPRISONMENT, law.Fine(5)),
    ],
)
def test_a_bound_of_another_kind_is_refused(kind: law.PenaltyKind, bound: law.Bound) -> None:
    for low, high in ((bound, law.NOT_KNOWN), (law.NOT_KNOWN, bound)):
        with pytest.raises(law.InvalidInput, match=f"{bound} is no bound of {kind.value}"):
            lithuanian.format_bounded(bounded(kind, low, high))


def test_every_bounded_penalty_of_the_data_has_words() -> None:
    days = ["2003-05-01", "2011-05-01", "2016-05-01", "2018-01-01", "2025-03-01"]
    for version in (version for day in days for version in law.on(day)):
        for offender in (None, law.Person(age=15), law.Person(age=(17, 18))):
            for penalty in version.penalties(offender=offender):
                text = lithuanian.format_bounded(penalty)
                assert re.fullmatch(r"[\w ,()\N{NO-BREAK SPACE}]+", text)
                assert text[0].islower()


# Persons

DEPENDENT = "pagal tarnybą ar kitaip priklausomas asmuo"
UNDER_18 = "nepilnametis asmuo (jaunesnis negu 18 metų)"
COERCED = "fizinę ar psichinę prievartą ar apgaulę patyręs asmuo"
PARENT = "tėvas, motina, globėjas, rūpintojas ar kitas teisėtas vaiko atstovas"
POWERS = "įstatymuose nustatytų įgaliojimų nepilnamečio asmens atžvilgiu turintis asmuo"
TRUST = "pasitikėjimu, autoritetu ar įtaka nepilnamečiui piktnaudžiavęs asmuo"
VICTIM = "nuo straipsnyje numatytos veikos nukentėjęs asmuo"
PRESENTED = "kaip vaikas pateikiamas asmuo"


@pytest.mark.parametrize(
    ("day", "citation", "field", "words"),
    [
        ("2012-05-01", "149(3)", "victim", UNDER_18),
        ("2012-05-01", "153(1)", "victim", "mažametis asmuo (jaunesnis negu 14 metų)"),
        ("2015-01-01", "153(1)", "victim", "jaunesnis negu 16 metų asmuo"),
        ("2012-05-01", "152(1)", "victim", DEPENDENT),
        ("2012-05-01", "308(2)", "victim", f"{DEPENDENT} arba {COERCED}, arba {UNDER_18}"),
        ("2012-05-01", "151-1(1)", "offender", "pilnametis asmuo (ne jaunesnis negu 18 metų)"),
        ("2012-05-01", "151-1(3)", "offender", f"{PARENT} arba {POWERS}"),
        ("2021-01-01", "151-1(3)", "offender", f"{PARENT} arba {POWERS}, arba {TRUST}"),
        ("2012-08-01", "147(3)", "offender", VICTIM),
        ("2012-05-01", "309(2)", "person_shown", f"{UNDER_18} arba {PRESENTED}"),
    ],
)
def test_what_a_paragraph_asks_of_a_person(day: str, citation: str, field: str, words: str) -> None:
    assert lithuanian.format_person(getattr(law.on(day)[citation], field)) == words


def test_an_age_and_a_relation_together() -> None:
    condition = law.PersonCondition(
        age=law.AgeBound(comparison=law.Comparison.AT_LEAST, years=16),
        relations=(law.Relation.PRESENTED_AS_A_CHILD, law.Relation.VICTIM_OF_THE_OFFENCE),
    )
    assert lithuanian.format_person(condition) == (
        f"ne jaunesnis negu 16 metų asmuo ir kartu {PRESENTED} "
        f"arba ne jaunesnis negu 16 metų asmuo ir kartu {VICTIM}"
    )


def test_every_person_of_the_data_has_words() -> None:
    conditions = {
        condition
        for row in table("expected_versions.csv")
        if row["provision"]
        for version in law.timeline(provision=row["provision"])
        for condition in (version.victim, version.offender, version.person_shown)
        if condition
    }
    words = {condition: lithuanian.format_person(condition) for condition in conditions}
    assert len(conditions) > 8
    assert len(set(words.values())) == len(conditions)


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
    with pytest.raises(law.InvalidDate, match="is not a first_day in ISO form"):
        lithuanian.format_period("2014", None)
    with pytest.raises(law.InvalidDate, match="is not a last_day in ISO form"):
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


def test_a_condition_that_asks_for_nothing_is_refused() -> None:
    with pytest.raises(law.InvalidInput, match="asks for nothing: use None"):
        lithuanian.format_person(law.PersonCondition())


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
