"""Terms, penalties and sanctions."""

from __future__ import annotations

import itertools
import operator
import pickle

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import lt_childlaw as law
from lt_childlaw import Penalty, PenaltyKind, Sanction, Term
from lt_childlaw._errors import shown
from tests.strategies import Opaque, repeatable

COMPARISONS = (operator.lt, operator.le, operator.gt, operator.ge)
PARTS = st.tuples(st.integers(0, 30), st.integers(0, 40), st.integers(0, 1000)).filter(any)
TERMS = st.builds(lambda parts: Term(*parts), PARTS)
# Terms around the lengths of a few months, where the order is in doubt most often.
CLOSE = st.builds(
    lambda months, days: Term(months=months, days=days), st.integers(0, 3), st.integers(1, 125)
)

# Making a term


@pytest.mark.parametrize("unit", ["years", "months", "days"])
@pytest.mark.parametrize(
    "value",
    [-1, 10_000, 1.0, 1.5, float("nan"), True, "3", "P3Y", None, b"3", Opaque(), 10**5000],
    ids=lambda value: type(value).__name__,
)
def test_a_term_counts_whole_units(unit: str, value: object) -> None:
    with pytest.raises(law.InvalidInput) as caught:
        Term(**{unit: value})  # type: ignore[arg-type]
    assert str(caught.value).startswith(f"{unit} is {shown(value)}: ")
    assert "give an integer from 0 to 9999" in str(caught.value)
    assert caught.value.value is value  # type: ignore[attr-defined]
    assert not isinstance(caught.value, law.InvalidDate)


def test_a_term_of_no_length() -> None:
    told = r"no length is no term: use None for an unstated bound"
    with pytest.raises(law.InvalidInput, match=told):
        Term()
    with pytest.raises(law.InvalidInput, match=told):
        Term(0, 0, 0)
    with pytest.raises(law.InvalidInput, match=told):
        Term.parse("P0Y0M0D")


def test_parts_of_a_term() -> None:
    term = Term(1, 6, 15)
    assert (term.years, term.months, term.days) == (1, 6, 15)
    assert term == Term(years=1, months=6, days=15)
    assert Term(days=9999).days == 9999


# The months of a term


def test_total_months() -> None:
    assert Term(years=10).total_months == 120
    assert Term(years=1, months=6).total_months == 18
    assert Term(months=3).total_months == 3


@pytest.mark.parametrize("term", [Term(days=15), Term(months=1, days=15)])
def test_days_are_no_months(term: Term) -> None:
    with pytest.raises(law.InvalidInput, match="a month has no fixed number of days") as caught:
        _ = term.total_months
    assert caught.value.term == term  # type: ignore[attr-defined]


# Equality and order of terms


def test_twelve_months_are_a_year() -> None:
    assert Term(months=12) == Term(years=1)
    assert hash(Term(months=12)) == hash(Term(years=1))
    assert Term(months=18) == Term(years=1, months=6)
    assert len({Term(months=24), Term(years=2), Term(years=1, months=12)}) == 1


def test_a_month_is_no_number_of_days() -> None:
    assert all(Term(months=1) != Term(days=days) for days in (28, 29, 30, 31))
    assert Term(years=1) != Term(days=365)


def test_a_term_is_nothing_else() -> None:
    assert Term(years=1) != 12
    assert Term(years=1) != "P1Y"
    assert Term(years=1) is not None
    for compare in COMPARISONS:
        for other in (12, "P1Y", None):
            with pytest.raises(TypeError):
                compare(Term(years=1), other)  # type: ignore[arg-type]


ORDERED = [
    (Term(days=10), Term(days=90)),
    (Term(days=27), Term(months=1)),
    (Term(months=1), Term(days=32)),
    (Term(months=3), Term(years=20)),
    (Term(months=11), Term(years=1)),
    (Term(years=3), Term(years=3, months=1)),
    (Term(months=1, days=1), Term(months=1, days=2)),
    (Term(days=55), Term(months=2)),
    (Term(months=2), Term(days=63)),
    (Term(months=1, days=27), Term(months=2)),
    (Term(months=2), Term(months=1, days=32)),
    (Term(days=335), Term(years=1)),
    (Term(years=1), Term(days=373)),
    (Term(days=90), Term(months=4)),
]


@pytest.mark.parametrize(("shorter", "longer"), ORDERED, ids=str)
def test_order(shorter: Term, longer: Term) -> None:
    assert shorter < longer
    assert longer > shorter
    assert shorter <= longer
    assert longer >= shorter
    assert not longer < shorter
    assert not shorter > longer
    assert not longer <= shorter
    assert not shorter >= longer
    assert shorter != longer
    assert sorted([longer, shorter]) == [shorter, longer]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        *((Term(months=1), Term(days=days)) for days in (28, 29, 30, 31)),
        *((Term(months=2), Term(months=1, days=days)) for days in (28, 29, 30, 31)),
        (Term(months=2), Term(days=59)),
        (Term(months=3), Term(days=90)),
        (Term(years=1), Term(days=365)),
        (Term(years=1), Term(days=366)),
    ],
    ids=str,
)
def test_no_order_where_the_length_of_a_month_decides(one: Term, other: Term) -> None:
    compared = f"({one} and {other}|{other} and {one})"
    for compare in COMPARISONS:
        for pair in ((one, other), (other, one)):
            with pytest.raises(law.InvalidInput, match=f"^{compared} cannot be compared: a") as e:
                compare(*pair)
            assert set(e.value.terms) == {one, other}  # type: ignore[attr-defined]


def shorter(one: Term, other: Term) -> bool | None:
    """Whether a term is shorter; None where the library says that it cannot be told."""
    try:
        return one < other
    except law.InvalidInput:
        return None


def lengths(term: Term) -> list[int]:
    """The days of a term, for each length that all months could have."""
    return [(12 * term.years + term.months) * month + term.days for month in (28, 29, 30, 31)]


@repeatable
@given(st.one_of(TERMS, CLOSE), st.one_of(TERMS, CLOSE))
@example(Term(months=1), Term(days=28))
@example(Term(months=1), Term(days=31))
def test_the_order_is_that_of_the_days_whatever_a_month_has(one: Term, other: Term) -> None:
    pairs = list(zip(lengths(one), lengths(other), strict=True))
    if all(a < b for a, b in pairs):
        expected: bool | None = True
    elif all(a > b for a, b in pairs) or one == other:
        expected = False
    else:
        expected = None
    assert shorter(one, other) is expected
    if expected is None:
        assert shorter(other, one) is None
    else:
        assert (one < other) + (one == other) + (one > other) == 1
        assert (one <= other) == (not one > other)
        assert (one >= other) == (not one < other)


@repeatable
@given(st.tuples(*[st.one_of(TERMS, CLOSE)] * 3))
def test_the_order_is_transitive_where_it_is_defined(terms: tuple[Term, Term, Term]) -> None:
    for one, two, three in itertools.permutations(terms):
        if shorter(one, two) and shorter(two, three):
            assert shorter(one, three)


# Text of terms


@pytest.mark.parametrize(
    ("iso", "text"),
    [
        ("P1Y", "1 year"),
        ("P10Y", "10 years"),
        ("P1M", "1 month"),
        ("P12M", "12 months"),
        ("P1D", "1 day"),
        ("P90D", "90 days"),
        ("P1Y6M", "1 year 6 months"),
        ("P1Y1M1D", "1 year 1 month 1 day"),
        ("P2M15D", "2 months 15 days"),
    ],
)
def test_text_of_a_term(iso: str, text: str) -> None:
    term = Term.parse(iso)
    assert str(term) == text
    assert repr(term) == f"Term('{text}')"
    assert term.isoformat() == iso


@repeatable
@given(st.tuples(*[st.integers(0, 9999)] * 3).filter(any))
def test_a_term_reads_back_from_its_text(parts: tuple[int, int, int]) -> None:
    term = Term(*parts)
    again = Term.parse(term.isoformat())
    assert (again.years, again.months, again.days) == parts
    assert again == term
    assert pickle.loads(pickle.dumps(term)) == term  # noqa: S301 (our own bytes)


NO_TERMS: list[object] = [
    *("", "P", "P3", "3Y", "P3y", "p3Y", "P-3Y", "P3Y ", " P3Y", "P3Y\n", "P3.5Y", "P1M3Y"),
    *(
        "P3W",
        "PT3H",
        "P3YT0H",
        "P10000Y",
        "3 years",
        "P\N{ARABIC-INDIC DIGIT THREE}Y",
        "P" * 10_000,
    ),
    *(None, 3, float("nan"), b"P3Y", ["P3Y"], Term(years=3), Opaque()),
]


@pytest.mark.parametrize("value", NO_TERMS, ids=lambda value: type(value).__name__)
def test_no_term(value: object) -> None:
    with pytest.raises(law.InvalidInput, match=r"is not a term: .* 'P1Y6M' or 'P15D'") as caught:
        Term.parse(value)  # type: ignore[arg-type]
    assert caught.value.value is value  # type: ignore[attr-defined]
    assert str(caught.value).startswith(f"{shown(value)} is not a term: ")
    assert len(str(caught.value)) < 200


# Penalties and sanctions

YEARS = {number: Term(years=number) for number in range(1, 21)}


@pytest.mark.parametrize(
    ("penalty", "text"),
    [
        (Penalty(kind=PenaltyKind.FINE), "fine"),
        (
            Penalty(kind=PenaltyKind.IMPRISONMENT, minimum=YEARS[3], maximum=YEARS[10]),
            "imprisonment of 3 to 10 years",
        ),
        (
            Penalty(kind=PenaltyKind.IMPRISONMENT, minimum=Term(months=6), maximum=YEARS[1]),
            "imprisonment of 6 months to 1 year",
        ),
        (
            Penalty(kind=PenaltyKind.ARREST, minimum=Term(days=15), maximum=Term(days=90)),
            "arrest of 15 to 90 days",
        ),
        (
            Penalty(kind=PenaltyKind.IMPRISONMENT, minimum=YEARS[1], maximum=Term(1, 6)),
            "imprisonment of 1 year to 1 year 6 months",
        ),
        (
            Penalty(kind=PenaltyKind.IMPRISONMENT, maximum=YEARS[7]),
            "imprisonment of up to 7 years",
        ),
        (
            Penalty(kind=PenaltyKind.RESTRICTION_OF_LIBERTY, minimum=Term(months=3)),
            "restriction of liberty of at least 3 months",
        ),
        (Penalty(kind=PenaltyKind.LIFE_IMPRISONMENT), "life imprisonment"),
        (Penalty(kind=PenaltyKind.COMMUNITY_SERVICE), "community service"),
    ],
)
def test_text_of_a_penalty(penalty: Penalty, text: str) -> None:
    assert str(penalty) == text


def test_bounds_that_cross() -> None:
    with pytest.raises(law.InvalidInput) as caught:
        Penalty(kind=PenaltyKind.IMPRISONMENT, minimum=YEARS[8], maximum=YEARS[3])
    assert str(caught.value) == (
        "a penalty of imprisonment has the minimum 8 years above its maximum 3 years: exchange "
        "them or correct one."
    )
    assert caught.value.minimum == YEARS[8]  # type: ignore[attr-defined]
    assert caught.value.maximum == YEARS[3]  # type: ignore[attr-defined]


def test_bounds_that_meet_or_cannot_be_compared() -> None:
    same = Penalty(kind=PenaltyKind.IMPRISONMENT, minimum=Term(months=12), maximum=YEARS[1])
    assert same.minimum == same.maximum
    with pytest.raises(law.InvalidInput, match="cannot be compared"):
        Penalty(kind=PenaltyKind.ARREST, minimum=Term(days=30), maximum=Term(months=1))


@pytest.mark.parametrize("value", ["fine", None, 1, law.Role.OFFENCE, Opaque()])
def test_the_kind_of_a_penalty(value: object) -> None:
    with pytest.raises(law.InvalidInput, match="give a PenaltyKind, for example") as told:
        Penalty(kind=value)  # type: ignore[arg-type]
    assert str(told.value).startswith(f"kind is {shown(value)}: ")
    assert vars(told.value)["value"] is value


@pytest.mark.parametrize("name", ["minimum", "maximum"])
@pytest.mark.parametrize("value", ["P3Y", 3, 0, "", float("nan"), Opaque()])
def test_the_bounds_of_a_penalty(name: str, value: object) -> None:
    bounds: dict[str, object] = {"minimum": YEARS[1], "maximum": YEARS[2], name: value}
    with pytest.raises(law.InvalidInput, match=f"^{name} is .*: give a Term, for example") as e:
        Penalty(kind=PenaltyKind.FINE, **bounds)  # type: ignore[arg-type]
    assert e.value.value is value  # type: ignore[attr-defined]
    assert str(e.value).startswith(f"{name} is {shown(value)}: ")


FINE = Penalty(kind=PenaltyKind.FINE)
ARREST = Penalty(kind=PenaltyKind.ARREST)
PRISON = Penalty(kind=PenaltyKind.IMPRISONMENT, maximum=YEARS[4])


def test_a_sanction_keeps_the_order_of_the_statute() -> None:
    sanction = Sanction([FINE, ARREST, PRISON])
    assert sanction.alternatives == (FINE, ARREST, PRISON)
    assert sanction.kinds == (PenaltyKind.FINE, PenaltyKind.ARREST, PenaltyKind.IMPRISONMENT)
    assert sanction != Sanction([PRISON, ARREST, FINE])
    assert sanction == Sanction(iter([FINE, ARREST, PRISON]))
    assert hash(sanction) == hash(Sanction((FINE, ARREST, PRISON)))


def test_text_of_a_sanction() -> None:
    assert str(Sanction([FINE])) == "fine"
    assert str(Sanction([FINE, PRISON])) == "fine, or imprisonment of up to 4 years"
    assert str(Sanction([FINE, ARREST, PRISON])) == "fine, arrest, or imprisonment of up to 4 years"


def test_the_penalty_of_a_kind() -> None:
    sanction = Sanction([FINE, PRISON])
    assert sanction.penalty(PenaltyKind.IMPRISONMENT) is PRISON
    assert sanction.penalty(PenaltyKind.FINE) is FINE
    assert sanction.penalty(PenaltyKind.ARREST) is None


@pytest.mark.parametrize("value", [(), [], None, 3, "fine", [None], [FINE, "arrest"], Opaque()])
def test_a_sanction_lists_penalties(value: object) -> None:
    with pytest.raises(law.InvalidInput, match="give one Penalty or more") as told:
        Sanction(value)  # type: ignore[arg-type]
    assert str(told.value).startswith(f"alternatives is {shown(value)}: ")
    assert vars(told.value)["value"] is value


def test_penalties_of_the_code() -> None:
    """Three sanctions as the statute lists them, with their bounds as it states them."""
    assert str(law.on("2012-05-01")["149(3)"].sanction) == "imprisonment of 3 to 10 years"
    assert str(law.on("2016-06-28")["309(2)"].sanction) == "fine, or imprisonment of up to 4 years"
    assert str(law.on("2025-02-01")["309(2)"].sanction) == (
        "fine, restriction of liberty, arrest, or imprisonment of up to 4 years"
    )
