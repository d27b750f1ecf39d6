"""What a court could have imposed on an adult, or on anybody, written by hand from the law.

The expectations come from the research notes and from the statute, not from the TOML
files.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import attrs
import pytest

import lt_childlaw as law
from lt_childlaw._bounds import _euros
from lt_childlaw._dated import on_day
from tests import own_data
from tests.ranges import ADULT, EITHER, KIND, MINOR, fine, mgl, one, penalties


def test_a_bound_names_its_article_and_its_version() -> None:
    (rape,) = penalties("149(1)", "2010-01-01")
    assert str(rape) == "imprisonment of 3 months to 7 years"
    assert str(rape.minimum_source) == "50(2) (2003-05-01/..)"
    assert str(rape.maximum_source) == "149(1) (2003-05-01/2025-01-31)"
    assert rape.notes == ()
    assert law.on("2010-01-01")["149(1)"].severity is law.Severity.SERIOUS
    (open_ended,) = penalties("149(1)", "2025-02-01")
    assert str(open_ended.maximum_source) == "149(1) (2025-02-01/..)"


@pytest.mark.parametrize(
    ("number", "day", "kind", "bounds"),
    [
        ("161(2)", "2012-05-01", KIND.ARREST, "arrest of 10 to 45 days"),
        ("150(1)", "2012-05-01", KIND.ARREST, "arrest of 15 to 90 days"),
        (
            "161(2)",
            "2003-05-01",
            KIND.RESTRICTION_OF_LIBERTY,
            "restriction of liberty of 3 months to 2 years",
        ),
        (
            "161(2)",
            "2026-07-02",
            KIND.COMMUNITY_SERVICE,
            "community service of 1 month to 1 year, up to 240 hours",
        ),
        ("309(2)", "2017-10-05", KIND.FINE, "fine of 1 to 1,000 MGL (37.66 to 37,660.00 euros)"),
        (
            "309(2)",
            "2017-10-06",
            KIND.FINE,
            "fine of 100 to 4,000 MGL (3,766.00 to 150,640.00 euros)",
        ),
        ("309(2)", "2017-10-06", KIND.IMPRISONMENT, "imprisonment of 3 months to 4 years"),
        ("150(4)", "2012-05-01", KIND.IMPRISONMENT, "imprisonment of 3 to 13 years"),
    ],
)
def test_an_adult(number: str, day: str, kind: law.PenaltyKind, bounds: str) -> None:
    assert str(one(number, day, kind)) == bounds
    assert str(one(number, day, kind, ADULT)) == bounds


def crime_with_community_service(day: str) -> str:
    return next(
        str(version.citation)
        for version in law.on(day)
        if version.kind is law.OffenceKind.CRIME
        and version.sanction
        and KIND.COMMUNITY_SERVICE in version.sanction.kinds
    )


def test_community_service_in_hours() -> None:
    day = "2012-05-01"
    number = crime_with_community_service(day)
    crime = one(number, day, KIND.COMMUNITY_SERVICE)
    assert (crime.hours, str(crime.hours_source)) == (480, "46(3) (2003-05-01/..)")
    assert (crime.minimum, crime.maximum) == (law.Term(months=1), law.Term(years=1))
    assert str(crime.minimum_source) == "46(2) (2003-05-01/..)"
    minor = one(number, day, KIND.COMMUNITY_SERVICE, MINOR)
    assert (minor.hours, str(minor.hours_source)) == (240, "90(2) (2003-05-01/2025-01-31)")
    assert (minor.minimum, minor.maximum) == (crime.minimum, crime.maximum)
    assert one(number, day, KIND.COMMUNITY_SERVICE, EITHER).hours == 480
    assert one("161(2)", day, KIND.COMMUNITY_SERVICE).hours == 240
    # For a misdemeanour both limits are the same: the one for all is named.
    same = one("161(2)", day, KIND.COMMUNITY_SERVICE, MINOR)
    assert (same.hours, str(same.hours_source)) == (240, "46(3) (2003-05-01/..)")
    since = crime_with_community_service("2025-02-01")
    assert str(one(since, "2025-02-01", KIND.COMMUNITY_SERVICE, MINOR).hours_source) == (
        "90(3) (2025-02-01/..)"
    )


# Art. 47(3): misdemeanour, minor (up to 3 years), less serious (over 3 to 6), serious (over 6 to
# 10), in the four regimes; the one of 2016 concerns misdemeanours and negligence only.
REGIMES = {
    ("2003-05-01", "2011-04-27"): ((1, 50), (1, 100), (1, 200), (1, 300)),
    ("2011-04-28", "2016-03-31"): ((1, 50), (1, 500), (1, 1000), (1, 1500)),
    ("2016-04-01", "2017-10-05"): ((1, 150), (1, 500), (1, 1000), (1, 1500)),
    ("2017-10-06", "2026-07-02"): ((15, 500), (50, 2000), (100, 4000), (150, 6000)),
}
CLASSES = (None, law.Severity.MINOR, law.Severity.LESS_SERIOUS, law.Severity.SERIOUS)


@pytest.mark.parametrize(("period", "ranges"), REGIMES.items())
def test_fines_by_class(period: tuple[str, str], ranges: tuple[tuple[int, int], ...]) -> None:
    seen = set()
    for day in period:
        for version in law.on(day):
            for penalty in version.penalties():
                if penalty.kind is KIND.FINE:
                    position = CLASSES.index(version.severity)
                    seen.add(position)
                    assert mgl(penalty) == ranges[position]
                    assert str(penalty.minimum_source).startswith(f"47(3)({position + 1}) (")
    assert seen >= {0, 1, 2}


def test_serious_crimes_are_fined_too() -> None:
    """No offence of the data is: so one of them with a fine added to its sanction."""
    for (day, _), ranges in REGIMES.items():
        assert mgl(with_a_fine("149(1)", day)) == ranges[3]


def with_a_fine(number: str, day: str) -> law.BoundedPenalty:
    whole = law.Code.shipped().records
    article = next(
        part for part in whole["articles"] if part["article"] == number.partition("(")[0]
    )
    changed = own_data.patched({**whole, "articles": [article]}, {})
    for provision in changed["articles"][0]["provisions"]:
        for version in provision["versions"]:
            version.setdefault("penalties", []).append({"kind": "fine"})
    return law.Code(changed).on(day)[number].penalties()[-1]


def test_no_fine_is_provided_for_a_grave_crime() -> None:
    found = with_a_fine("150(4)", "2012-05-01")
    assert found.minimum is found.maximum is law.NO_RANGE
    assert (found.minimum_source, found.maximum_source) == (None, None)
    assert (found.minimum_euros, found.maximum_euros) == (None, None)
    assert str(found) == "fine (no range)"
    assert "grave, since the longest imprisonment of its sanction is 13 years" in found.notes[0]


def test_one_paragraph_in_two_classes() -> None:
    """151-1(1): up to 3 years until 2014-03-24, up to 5 since (XII-776)."""
    before, after = fine("151-1(1)", "2013-05-01"), fine("151-1(1)", "2015-05-01")
    assert (mgl(before), mgl(after)) == ((1, 500), (1, 1000))
    assert before.notes[0] == (
        "The range of a fine follows the class of the crime: minor, since the longest imprisonment "
        "of its sanction is 3 years (11(3))."
    )
    assert "less serious, since the longest imprisonment" in after.notes[0]
    assert "is 5 years (11(4))." in after.notes[0]


@pytest.mark.parametrize(
    ("day", "euros", "note"),
    [
        ("2003-05-01", None, "The value of one MGL on this day is not known."),
        ("2006-12-31", None, "The value of one MGL on this day is not known."),
        (
            "2007-01-01",
            "37.65",
            "One MGL was 130 LTL (X-963 8), converted at 3.4528 LTL for a euro.",
        ),
        (
            "2008-10-13",
            "37.65",
            "One MGL was 130 LTL (X-963 8), converted at 3.4528 LTL for a euro.",
        ),
        ("2008-10-14", None, "was inferred (130 LTL), so no euros are given."),
        ("2014-12-31", None, "was inferred (130 LTL), so no euros are given."),
        ("2015-01-01", "37.66", "is set by a resolution of the Government, not by an act."),
        ("2017-10-05", "37.66", "is set by a resolution of the Government, not by an act."),
        ("2018-01-01", "750.00", "in 2026 was not positively confirmed."),
        ("2026-07-02", "750.00", "in 2026 was not positively confirmed."),
    ],
)
def test_euros_only_where_the_value_is_verified(day: str, euros: str | None, note: str) -> None:
    found = fine("161(2)", day)
    assert found.minimum_euros == (Decimal(euros) if euros else None)
    assert (found.maximum_euros is None) == (euros is None)
    assert any(text.endswith(note) for text in found.notes)


def test_euros_are_rounded_at_the_end() -> None:
    assert fine("161(2)", "2007-01-01").maximum_euros == Decimal("1882.53")  # 50 x 130 / 3.4528
    assert fine("161(2)", "2018-01-01").maximum_euros == Decimal("25000.00")


def test_data_without_the_value_of_the_unit_gives_no_euros() -> None:
    records = {**law.Code.shipped().records, "mgl": ()}
    every = law.Code(records).on("2018-01-01")["161(2)"].penalties()
    (found,) = (penalty for penalty in every if penalty.kind is KIND.FINE)
    assert mgl(found) == (15, 500)
    assert (found.minimum_euros, found.maximum_euros) == (None, None)
    assert "The value of one MGL on this day is not known." in found.notes


def test_data_without_the_limits_of_a_penalty_does_not_know_them() -> None:
    records = law.Code.shipped().records
    limits = [item for item in records["limits"] if item["penalty"] != "arrest"]
    code = law.Code({**records, "limits": limits})
    (arrest,) = (p for p in code.on("2012-05-01")["150(1)"].penalties() if p.kind is KIND.ARREST)
    assert (arrest.minimum, arrest.maximum) == (law.NoBound.NOT_KNOWN, law.NoBound.NOT_KNOWN)
    assert str(arrest) == f"arrest ({law.NoBound.NOT_KNOWN.value})"


def test_half_a_cent_is_rounded_up() -> None:
    (unit,) = on_day(law.Code.shipped().general().unit_values, dt.date(2018, 1, 1))
    tenth = attrs.evolve(unit, value=Decimal("0.125"), litas_per_euro=None)
    assert _euros(law.Fine(1), tenth) == Decimal("0.13")
    assert _euros(law.Fine(3), tenth) == Decimal("0.38")
    assert _euros(law.Fine(1), attrs.evolve(unit, value=None)) is None
    assert _euros(law.Fine(1), None) is _euros(law.Term(days=1), tenth) is None


@pytest.mark.parametrize(
    ("low", "high", "text"),
    [
        (law.NoBound.NOT_KNOWN, law.Fine(50), "fine of (not known) to 50 MGL"),
        (law.Fine(15), law.NoBound.NOT_KNOWN, "fine of 15 MGL to (not known)"),
    ],
)
def test_euros_of_one_bound_alone_are_not_printed(
    low: law.Fine | law.NoBound, high: law.Fine | law.NoBound, text: str
) -> None:
    only = Decimal(750)
    found = law.BoundedPenalty(
        kind=KIND.FINE,
        minimum=low,
        maximum=high,
        minimum_source=None,
        maximum_source=None,
        minimum_euros=only if isinstance(low, law.Fine) else None,
        maximum_euros=only if isinstance(high, law.Fine) else None,
    )
    assert str(found) == text


def test_a_rule_has_no_penalties() -> None:
    rule = law.on("2012-05-01")["149(5)"]
    assert rule.penalties() == rule.penalties(MINOR) == ()
    assert rule.severity is None
    assert law.on("2012-05-01")["161(2)"].severity is None  # a misdemeanour


def test_the_day_of_the_question() -> None:
    version = law.timeline("149(1)")[0]
    assert version.day is None
    with pytest.raises(
        law.InvalidInput, match=r"is bound to no day.*a day of 2003-05-01/2025-01-31"
    ):
        version.penalties()
    assert version.penalties(on="2010-01-01") == penalties("149(1)", "2010-01-01")
    assert version.penalties(on=dt.date(2025, 1, 31))
    for day in ("2003-04-30", "2025-02-01"):
        with pytest.raises(law.InvalidInput, match="does not lie in the period of"):
            version.penalties(on=day)
        with pytest.raises(law.InvalidInput, match="does not lie in the period of"):
            law.on("2010-01-01")["149(1)"].penalties(on=day)
    with pytest.raises(law.InvalidDate):
        version.penalties(on="2010-13-01")
    with pytest.raises(law.InvalidDate):
        version.penalties(on=dt.datetime(2010, 1, 1))  # noqa: DTZ001
    # The General Part of the day asked for decides, not that of the day bound to.
    bound = law.on("2017-10-05")["309(2)"]
    assert mgl(bound.penalties(on="2017-10-06")[0]) == (100, 4000)


def test_what_is_doubtful_about_the_minimum_of_a_fine_is_said() -> None:
    assert any("2010" in note for note in fine("309(2)", "2017-10-05").notes)
