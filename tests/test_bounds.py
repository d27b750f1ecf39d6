"""What a court could have imposed, written by hand from the law, and what holds of every range.

The expectations come from the research notes and from the statute, not from the TOML
files. The severity of every offence is computed here from the table of expected versions.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import attrs
import pytest

import lt_childlaw as law
from lt_childlaw._bounds import _euros, _outer, _Set
from lt_childlaw._errors import shown
from lt_childlaw._general import on_day
from tests import own_data

Penalties = tuple[law.BoundedPenalty, ...]
MINOR = law.Person(age=16)
ADULT = law.Person(age=30)
EITHER = law.Person(age=(16, 30))
KIND = law.PenaltyKind


def penalties(number: str, day: str, offender: law.Person | None = None) -> Penalties:
    return law.on(day)[number].penalties(offender)


def one(
    number: str, day: str, kind: KIND, offender: law.Person | None = None
) -> law.BoundedPenalty:
    (found,) = (penalty for penalty in penalties(number, day, offender) if penalty.kind is kind)
    return found


def fine(number: str, day: str, offender: law.Person | None = None) -> law.BoundedPenalty:
    return one(number, day, KIND.FINE, offender)


def mgl(penalty: law.BoundedPenalty) -> tuple[object, object]:
    return tuple(  # type: ignore[return-value]
        bound.mgl if isinstance(bound, law.Fine) else bound
        for bound in (penalty.minimum, penalty.maximum)
    )


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
def test_an_adult(number: str, day: str, kind: KIND, bounds: str) -> None:
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
    assert one("161(2)", day, KIND.COMMUNITY_SERVICE, MINOR).hours == 240
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


def test_half_of_the_minimum_for_a_minor() -> None:
    (found,) = penalties("150(4)", "2012-05-01", MINOR)
    assert (found.minimum, found.maximum) == (law.Term(months=18), law.Term(years=10))
    assert str(found) == "imprisonment of 1 year 6 months to 10 years"
    assert str(found.minimum_source) == "91(3) (2003-05-01/..)"
    assert str(found.maximum_source) == "90(5) (2003-05-01/2025-01-31)"
    assert found.notes == ("Half of the stated minimum (91(3)).",)
    since = penalties("150(4)", "2025-02-01", MINOR)[0]
    assert str(since.maximum_source) == "90(7) (2025-02-01/..)"


def test_no_minimum_to_be_halved() -> None:
    (found,) = penalties("149(1)", "2010-01-01", MINOR)
    assert (found.minimum, found.maximum) == (law.Term(months=3), law.Term(years=7))
    assert str(found.minimum_source) == "50(2) (2003-05-01/..)"
    (note,) = found.notes
    assert note == (
        "The sanction states no minimum to be halved (91(3)); no source says what holds then, so "
        "the general minimum is given."
    )


@pytest.mark.parametrize(
    ("day", "kind", "bounds", "source"),
    [
        ("2012-05-01", KIND.ARREST, "5 to 45 days", "90(4) (2003-05-01/2025-01-31)"),
        ("2025-02-01", KIND.ARREST, "5 to 45 days", "90(6) (2025-02-01/..)"),
        ("2025-01-31", KIND.RESTRICTION_OF_LIBERTY, "3 months to 2 years", "48(2) (2003-05-01/..)"),
        ("2025-02-01", KIND.RESTRICTION_OF_LIBERTY, "2 months to 1 year", "90(5) (2025-02-01/..)"),
    ],
)
def test_a_minor(day: str, kind: KIND, bounds: str, source: str) -> None:
    found = one("161(2)", day, kind, MINOR)
    assert str(found) == f"{kind.value} of {bounds}"
    assert str(found.minimum_source) == source


@pytest.mark.parametrize(
    ("day", "bounds", "source"),
    [
        ("2005-05-01", (1, 50), "47(3)(2) (2003-05-01/2011-04-27)"),
        ("2017-10-05", (1, 50), "47(3)(2) (2011-04-28/2017-10-05)"),
        ("2017-10-06", (5, 50), "90(3) (2017-10-06/2025-01-31)"),
        ("2025-02-01", (5, 50), "90(4) (2025-02-01/..)"),
    ],
)
def test_a_fine_of_a_minor(day: str, bounds: tuple[int, int], source: str) -> None:
    minor_crime = next(
        str(version.citation)
        for version in law.on(day)
        if version.severity is law.Severity.MINOR and version.sanction
        if KIND.FINE in version.sanction.kinds
    )
    found = fine(minor_crime, day, MINOR)
    assert mgl(found) == bounds
    assert str(found.minimum_source) == source
    assert "Only for a minor who works or owns property." in found.notes
    silent = "The minimum is that for adults: 90(3) states none."
    assert (silent in found.notes) == (day < "2017-10-06")


def test_which_penalties_are_open_for_a_minor() -> None:
    note = "Which penalties were open for a minor on this day is not known (90(1))."
    for offender in (MINOR, EITHER):
        assert note in penalties("149(1)", "2004-07-12", offender)[0].notes
        assert note not in penalties("149(1)", "2004-07-13", offender)[0].notes
    assert note not in penalties("149(1)", "2004-07-12", ADULT)[0].notes
    assert note not in penalties("149(1)", "2004-07-12")[0].notes


def test_misdemeanours_of_a_minor() -> None:
    note = (
        "A court may punish a minor for misdemeanours only where two or more were committed; a "
        "single one leads to no penalty. (82(3))"
    )
    days = {
        day: note in fine("161(2)", day, MINOR).notes
        for day in ("2004-07-12", "2004-07-13", "2007-07-20", "2007-07-21", "2025-02-01")
    }
    assert days == {
        "2004-07-12": False,
        "2004-07-13": True,
        "2007-07-20": True,
        "2007-07-21": False,
        "2025-02-01": False,
    }
    assert note not in fine("161(2)", "2005-01-01", ADULT).notes
    assert note not in penalties("149(1)", "2005-01-01", MINOR)[0].notes


def test_young_adults() -> None:
    note = (
        "An offender of 18 to 20 may be treated as a minor where the court so decides "
        "(81(1)-(2)): the range is then that of a minor."
    )
    stale = "81(1)-(2) has a stale reference: it still says 94, repealed since 2012-07-01."
    for age, told in ((17, False), (18, True), (20, True), (21, False)):
        (found,) = penalties("149(1)", "2012-06-30", law.Person(age=age))
        assert (note in found.notes) is told
        (since,) = penalties("149(1)", "2012-07-01", law.Person(age=age))
        assert (note in since.notes) is told
        assert not any("stale" in text for text in found.notes)
        assert any(text.startswith(stale) for text in since.notes) is told
    (found,) = penalties("150(4)", "2012-05-01", law.Person(age=19))
    assert (found.minimum, found.maximum) == (law.Term(years=3), law.Term(years=13))
    assert note not in penalties("149(1)", "2012-05-01")[0].notes


@pytest.mark.parametrize(
    "offender",
    [
        law.Person(born="1994"),
        law.Person(born="1994-05-01"),  # the day of the act is the 18th birthday
        law.Person(age=(17, 18)),
        law.Person(),
    ],
)
def test_an_uncertain_age_joins_both_ranges(offender: law.Person) -> None:
    (found,) = penalties("150(4)", "2012-05-01", offender)
    assert (found.minimum, found.maximum) == (law.Term(months=18), law.Term(years=13))
    assert str(found.minimum_source) == "91(3) (2003-05-01/..)"
    assert str(found.maximum_source) == "150(4) (2003-05-01/2025-01-31)"
    assert (
        "Whether the offender was under 18 is not settled: both ranges are joined." in found.notes
    )


def test_a_limit_for_a_minor_that_equals_the_sanction_changes_nothing() -> None:
    """The clause sets the maximum of ten years itself; art. 90(5) lowers only what is above it."""
    version = next(
        version
        for version in law.on("2012-05-01")
        if version.sanction and version.sanction.kinds == (KIND.IMPRISONMENT,)
        if version.sanction.alternatives[0].maximum == law.Term(years=10)
    )
    (found,) = version.penalties(MINOR)
    assert found.maximum == law.Term(years=10)
    assert found.maximum_source is not None
    assert found.maximum_source.cites == str(version.citation)


def test_what_is_not_open_for_one_and_not_known_for_the_other_is_not_known() -> None:
    nothing, unread = _Set(law.NoBound.NO_RANGE), _Set(law.NoBound.NOT_KNOWN)
    assert _outer(min, nothing, unread) is _outer(min, unread, nothing) is unread
    assert _outer(max, nothing, nothing) is nothing
    some = _Set(law.Term(years=1))
    assert _outer(min, unread, some) is _outer(max, some, nothing) is some


def test_a_reading_settles_the_twenty_first_birthday() -> None:
    """Art. 81: from 18 to 20 an offender may be treated as a minor, if the court so decides."""
    version = law.on("2012-05-01")["150(4)"]
    born = law.Person(born="1991-05-01")
    told = [
        any("may be treated as a minor" in note for note in found.notes)
        for reading in (None, law.Reading.ON_BIRTHDAY, law.Reading.DAY_AFTER)
        for found in version.penalties(born, reading=reading)
    ]
    assert told == [True, False, True]


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


def test_what_does_not_depend_on_a_minor_says_nothing_of_age() -> None:
    (found,) = penalties("150(4)", "2012-05-01", ADULT)
    assert (str(found), found.notes) == ("imprisonment of 3 to 13 years", ())


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


@pytest.mark.parametrize("offender", [16, "16", "2004-02-29", dt.date(2004, 2, 29), (14, 15), []])
@pytest.mark.parametrize("number", ["149(1)", "149(5)"])
def test_an_offender_is_a_person(number: str, offender: object) -> None:
    with pytest.raises(law.InvalidInput) as told:
        law.on("2012-05-01")[number].penalties(offender)  # type: ignore[arg-type]
    assert str(told.value) == (
        f"offender is {shown(offender)}: give a Person, for example Person(age=16)."
    )
    assert vars(told.value)["value"] is offender


def test_an_offender_who_cannot_be() -> None:
    for offender in (law.Person(born="2013"), law.Person(born="1990-01-01", age=15)):
        for number in ("149(1)", "149(5)"):
            with pytest.raises(law.InvalidInput, match="born"):
                law.on("2012-05-01")[number].penalties(offender)


def test_a_reading_settles_the_eighteenth_birthday() -> None:
    version = law.on("2012-05-01")["150(4)"]
    born = law.Person(born="1994-05-01")
    ranges = [
        str(version.penalties(born, reading=reading)[0])
        for reading in (None, law.Reading.ON_BIRTHDAY, law.Reading.DAY_AFTER)
    ]
    assert ranges == [
        "imprisonment of 1 year 6 months to 13 years",
        "imprisonment of 3 to 13 years",
        "imprisonment of 1 year 6 months to 10 years",
    ]


def test_what_is_doubtful_about_the_minimum_of_a_fine_is_said() -> None:
    assert any("2010" in note for note in fine("309(2)", "2017-10-05").notes)
