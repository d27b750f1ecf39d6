"""What a court could have imposed on a minor, a young adult, or a person of uncertain age.

The expectations come from the research notes and from the statute, not from the TOML
files.
"""

from __future__ import annotations

import datetime as dt

import pytest

import lt_childlaw as law
from lt_childlaw._bounds import _outer, _Set
from tests.ranges import ADULT, EITHER, KIND, MINOR, fine, mgl, one, penalties


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
def test_a_minor(day: str, kind: law.PenaltyKind, bounds: str, source: str) -> None:
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


def test_what_is_not_open_for_one_and_not_known_for_the_other_is_not_known() -> None:
    nothing, unread = _Set(law.NoBound.NO_RANGE), _Set(law.NoBound.NOT_KNOWN)
    assert _outer(min, nothing, unread) is _outer(min, unread, nothing) is unread
    assert _outer(max, nothing, nothing) is nothing
    some = _Set(law.Term(years=1))
    assert _outer(min, unread, some) is _outer(max, some, nothing) is some


def test_what_does_not_depend_on_a_minor_says_nothing_of_age() -> None:
    (found,) = penalties("150(4)", "2012-05-01", ADULT)
    assert (str(found), found.notes) == ("imprisonment of 3 to 13 years", ())


@pytest.mark.parametrize(
    ("offender", "told"),
    [
        (16, "16"),
        ("16", "'16'"),
        (dt.date(2004, 2, 29), "datetime.date(2004, 2, 29)"),
        ((14, 15), "(14, 15)"),
        ([], "[]"),
    ],
)
@pytest.mark.parametrize("number", ["149(1)", "149(5)"])
def test_an_offender_is_a_person(number: str, offender: object, told: str) -> None:
    with pytest.raises(law.InvalidInput) as error:
        law.on("2012-05-01")[number].penalties(offender)  # type: ignore[arg-type]
    assert str(error.value) == f"offender is {told}: give a Person, for example Person(age=16)."
    assert vars(error.value)["value"] is offender


def test_an_offender_who_cannot_be() -> None:
    for offender in (law.Person(born="2013"), law.Person(born="1990-01-01", age=15)):
        for number in ("149(1)", "149(5)"):
            with pytest.raises(law.InvalidInput, match="born"):
                law.on("2012-05-01")[number].penalties(offender)
