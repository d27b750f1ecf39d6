"""Lithuanian wording of a bound, and of a penalty bounded by the General Part."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest

import lt_childlaw as law
from lt_childlaw import lithuanian

SPACE = "\N{NO-BREAK SPACE}"

Kind = law.PenaltyKind


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
