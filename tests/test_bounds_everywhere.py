"""What holds of the range of every penalty on every day, and of data that lacks a part."""

from __future__ import annotations

import datetime as dt
import itertools
from typing import TYPE_CHECKING

import pytest

import lt_childlaw as law
from tests import facts, general_facts, own_data, own_general
from tests.untraced import untraced

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

Patch = dict[str, object]
KIND = law.PenaltyKind
FIRST = "articles.0.provisions.0.versions.0"  # 200(1) of the invented data
ADULT, MINOR, YOUNG = law.Person(age=30), law.Person(age=15), law.Person(age=19)
EITHER = law.Person(age=(15, 30))
ROWS = [row for row in facts.VERSIONS if row["role"] == "OFFENCE"]


def change_days() -> list[str]:
    """Every day on which an offence or a dated fact begins, and the day before."""
    firsts = {row["first_day"] for row in (*facts.VERSIONS, *general_facts.EXPECTED)}
    days = {dt.date.fromisoformat(day) for day in firsts if day}
    both = days | {day - dt.timedelta(days=1) for day in days}
    return sorted(str(day) for day in both if dt.date(2003, 5, 1) <= day <= dt.date(2026, 7, 2))


DAYS = change_days()


def every_penalty() -> Iterator[tuple[str, tuple[law.BoundedPenalty, ...]]]:
    """Each alternative of each offence on each change day: adult, minor, one of 19, either."""
    for day in DAYS:
        for version in law.on(day):
            ranges = [version.penalties(who) for who in (ADULT, MINOR, YOUNG, EITHER)]
            assert version.penalties() == ranges[0]
            for alternatives in zip(*ranges, strict=True):
                yield day, alternatives


def at_most(one: law.Bound, other: law.Bound) -> bool:
    return one <= other  # type: ignore[operator]


@untraced
def test_every_range_on_every_day_on_which_something_changes() -> None:
    count = 0
    for day, alternatives in every_penalty():
        adult, minor, young, either = alternatives
        count += 1
        # No offence of the data has a bound that the law leaves open, or that was not read.
        for penalty in alternatives:
            assert at_most(penalty.minimum, penalty.maximum)
            sources = [penalty.minimum_source, penalty.maximum_source]
            if penalty.kind is KIND.COMMUNITY_SERVICE:
                sources.append(penalty.hours_source)
            for source in sources:
                assert source is not None
                first, last = source.period.split("/")
                assert first <= day <= last.replace("..", "9999")
                assert source.cites in known_places(day)
            euros = (penalty.minimum_euros, penalty.maximum_euros)
            assert (None in euros) == (euros == (None, None))
            assert euros == (None, None) or penalty.kind is KIND.FINE
        # A minor is never worse off.
        assert at_most(minor.minimum, adult.minimum)
        assert at_most(minor.maximum, adult.maximum)
        assert (minor.hours or 0) <= (adult.hours or 0)
        # Who is 18 to 20 has the range of an adult unless the court decides otherwise.
        assert (young.minimum, young.maximum) == (adult.minimum, adult.maximum)
        # The joined range is the least that holds both.
        assert (either.minimum, either.maximum) == (minor.minimum, adult.maximum)
        assert either.hours == adult.hours
    assert count > 5000


def known_places(day: str) -> set[str]:
    """The offences and the limits of a day, from the tables of expected facts."""
    if day not in _PLACES:
        _PLACES[day] = {
            facts.number(row) if "paragraph" in row else row["cites"]
            for row in (*ROWS, *general_facts.EXPECTED)
            if row.get("kind") in ("CRIME", "MISDEMEANOUR", "limits")
            and row["first_day"] <= day <= (row["last_day"] or "9999")
        }
    return _PLACES[day]


_PLACES: dict[str, set[str]] = {}

# Art. 11(3)-(6): up to 3 years, over 3 to 6, over 6 to 10, over 10.
THRESHOLDS = ((3, "MINOR"), (6, "LESS_SERIOUS"), (10, "SERIOUS"), (99, "GRAVE"))


def test_the_severity_of_every_offence() -> None:
    """By the longest imprisonment of the expected sanction; without a maximum, 20 years (50(2))."""
    classes = set()
    for row in ROWS:
        version = law.on(row["first_day"])[facts.number(row)]
        terms = [
            penalty.split()[2].removeprefix("P").removesuffix("Y").replace("-", "20")
            for penalty in row["penalties"].split(" | ")
            if penalty.startswith("IMPRISONMENT")
        ]
        wanted = None
        if row["kind"] == "CRIME":
            (years,) = terms
            wanted = next(name for limit, name in THRESHOLDS if int(years) <= limit)
        assert (version.severity.name if version.severity else None) == wanted
        classes.add(wanted)
    assert classes == {None, "MINOR", "LESS_SERIOUS", "SERIOUS", "GRAVE"}


@pytest.fixture
def own(tmp_path: Path) -> own_data.Record:
    """The invented data set with an invented General Part."""
    return own_data.records(own_general.write(tmp_path))


@pytest.fixture
def bare(tmp_path: Path) -> law.Code:
    """The invented data set without the folder ``general``."""
    return law.Code.from_directory(own_data.write(tmp_path / "bare"))


def bounds(penalty: law.BoundedPenalty) -> tuple[object, ...]:
    sources = (penalty.minimum_source, penalty.maximum_source)
    return (penalty.minimum, penalty.maximum, *(source and source.cites for source in sources))


def test_data_without_a_general_part(bare: law.Code) -> None:
    """What was not read is not known: it is never taken to be no range."""
    version = bare.on("2015-01-01")["200(1)"]
    fine, imprisonment = version.penalties()
    assert bounds(fine) == (law.NOT_KNOWN, law.NOT_KNOWN, None, None)
    assert str(fine) == "fine (not known)"
    assert fine.notes == ("The value of one MGL on this day is not known.",)
    assert bounds(imprisonment) == (law.NOT_KNOWN, law.Term(years=3), None, "200(1)")
    assert str(imprisonment) == "imprisonment of (not known) to 3 years"
    assert version.severity is None
    (arrest,) = bare.on("2015-01-01")["200(4)"].penalties()
    assert bounds(arrest) == (law.NOT_KNOWN, law.Term(days=45), None, "200(4)")
    assert arrest.notes == ()
    note = "The limits for a minor on this day are not known: those for adults are given."
    for offender in (ADULT, MINOR, EITHER):
        assert [note in penalty.notes for penalty in version.penalties(offender)] == [True, True]
        assert version.penalties(offender)[1].maximum == law.Term(years=3)


def test_life_imprisonment_has_no_range(own: own_data.Record, bare: law.Code) -> None:
    version = law.Code(own).on("2015-01-01")["201(1)"]
    (life,) = version.penalties()
    assert bounds(life) == (law.NO_RANGE, law.NO_RANGE, None, None)
    assert str(life) == "life imprisonment (no range)"
    assert version.severity is law.Severity.GRAVE
    assert bounds(bare.on("2015-01-01")["201(1)"].penalties()[0])[0] is law.NO_RANGE
    # Not among the penalties of a minor: 90(1) of the invented data.
    (minor,) = version.penalties(MINOR)
    assert bounds(minor) == (law.NO_RANGE, law.NO_RANGE, "90(1)", "90(1)")
    assert minor.notes == ("Not open for a minor (90(1)).",)
    (either,) = version.penalties(EITHER)
    assert either.minimum is either.maximum is law.NO_RANGE


def test_a_fine_for_a_grave_crime_has_no_range(own: own_data.Record) -> None:
    patch: Patch = {"articles.1.provisions.0.versions.0.penalties.+": {"kind": "fine"}}
    grave = own_data.patched(own, patch)
    version = law.Code(grave).on("2015-01-01")["201(1)"]
    for offender in (None, ADULT, MINOR, EITHER):
        fine = version.penalties(offender)[1]
        assert bounds(fine)[:2] == (law.NO_RANGE, law.NO_RANGE)
        assert (fine.minimum_euros, fine.maximum_euros) == (None, None)
        assert fine.notes[0] == (
            "The range of a fine follows the class of the crime: grave, since the longest "
            "imprisonment of its sanction has no number (11(6))."
        )


def test_a_fine_without_the_classes_is_not_known(own: own_data.Record) -> None:
    unread = own_data.patched(own, {"severity": []})
    fine, imprisonment = law.Code(unread).on("2015-01-01")["200(1)"].penalties()
    assert bounds(fine)[:2] == (law.NOT_KNOWN, law.NOT_KNOWN)
    assert bounds(imprisonment)[:2] == (law.Term(months=3), law.Term(years=3))
    # A misdemeanour has no class; that its fine stands in no limit means that there is none.
    petty: Patch = {"articles.0.provisions.3.versions.0.penalties.+": {"kind": "fine"}}
    fine = law.Code(own_data.patched(own, petty)).on("2015-01-01")["200(4)"].penalties()[1]
    assert bounds(fine)[:2] == (law.NO_RANGE, law.NO_RANGE)


def test_a_limit_whose_content_was_not_read(own: own_data.Record) -> None:
    code = law.Code(own)
    (imprisonment,) = code.on("2018-01-01")["200(2)"].penalties()
    assert bounds(imprisonment) == (law.NOT_KNOWN, law.Term(years=4), "50", "200(2)")
    assert imprisonment.notes == ("The act changed the article.",)
    # A minor may have less than what is not known, and the joined range is as unknown.
    for offender in (MINOR, EITHER):
        (found,) = code.on("2018-01-01")["200(2)"].penalties(offender)
        assert found.minimum is law.NOT_KNOWN
    assert code.on("2018-01-01")["200(2)"].penalties(MINOR)[0].maximum == law.Term(years=2)


def test_a_limit_with_one_bound(own: own_data.Record) -> None:
    patch: Patch = {"limits.0.versions.0.minimum": None}
    imprisonment = law.Code(own_data.patched(own, patch)).on("2015-01-01")["200(1)"].penalties()[1]
    assert bounds(imprisonment) == (law.NO_RANGE, law.Term(years=3), "50", "200(1)")


@pytest.mark.parametrize(
    ("minimum", "half"),
    [
        ("P1M", "15 days"),
        ("P3M", "1 month 15 days"),
        ("P3Y", "1 year 6 months"),
        ("P45D", "23 days"),
    ],
)
def test_half_of_any_minimum(own: own_data.Record, minimum: str, half: str) -> None:
    changed = own_data.patched(
        own,
        {f"{FIRST}.penalties.1": {"kind": "imprisonment", "minimum": minimum}},
    )
    found = law.Code(changed).on("2012-01-01")["200(1)"].penalties(MINOR)[1]
    assert str(found.minimum) == half


def test_imprisonment_of_no_stated_length(own: own_data.Record) -> None:
    """The general maximum makes the class; where it was not read, there is no class."""
    patch: Patch = {f"{FIRST}.penalties.1": {"kind": "imprisonment"}}
    version = law.Code(own_data.patched(own, patch)).on("2012-01-01")["200(1)"]
    assert version.severity is law.Severity.GRAVE
    assert str(version.penalties()[1]) == "imprisonment of 3 months to 20 years"
    last = patch | {"limits": [*own["limits"][1:], own["limits"][0]]}
    version = law.Code(own_data.patched(own, last)).on("2012-01-01")["200(1)"]
    assert version.severity is law.Severity.GRAVE
    version = law.Code(own_data.patched(own, patch | {"limits": []})).on("2012-01-01")["200(1)"]
    assert version.severity is None
    assert [bounds(penalty)[:2] for penalty in version.penalties()] == [
        (law.NOT_KNOWN, law.NOT_KNOWN)
    ] * 2


def test_a_crime_without_imprisonment_is_minor(own: own_data.Record) -> None:
    """Art. 11(3): the most severe penalty does not exceed three years of imprisonment."""
    patch: Patch = {f"{FIRST}.penalties.1": None}
    version = law.Code(own_data.patched(own, patch)).on("2012-01-01")["200(1)"]
    assert version.severity is law.Severity.MINOR
    assert str(version.penalties()[0].maximum) == "100 MGL"


def test_a_kind_not_open_for_a_minor_adds_nothing_to_the_joined_range(own: own_data.Record) -> None:
    version = law.Code(own).on("2015-01-01")["200(4)"]
    (minor,), (either,), (adult,) = map(version.penalties, (MINOR, EITHER, ADULT))
    assert bounds(minor)[1:] == (law.NO_RANGE, "90(1)", "90(1)")
    assert either.maximum == adult.maximum == law.Term(days=45)
    patch: Patch = {"rules.1.versions.1.known": False}
    (unread,) = law.Code(own_data.patched(own, patch)).on("2015-01-01")["200(4)"].penalties(MINOR)
    assert unread.maximum == law.Term(days=45)
    assert unread.notes == (
        "Which penalties were open for a minor on this day is not known (90(1)).",
    )
    # Between the two versions of the invented rule nothing says which penalties were open.
    (paused,) = law.Code(own).on("2014-01-01")["200(4)"].penalties(MINOR)
    assert paused.notes == ("Which penalties were open for a minor on this day is not known.",)


def test_ranges_of_equal_persons_are_equal(own: own_data.Record) -> None:
    code = law.Code(own)
    for one, other in itertools.pairwise([law.Person(age=16), law.Person(age=(16, 17))]):
        version = code.on("2012-01-01")["200(1)"]
        assert version.penalties(one) == version.penalties(other)
        assert hash(version.penalties(one)) == hash(version.penalties(other))
