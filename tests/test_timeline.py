"""All the versions that a number, or a provision, ever had."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

import lt_childlaw as law
from tests import own_data

if TYPE_CHECKING:
    from pathlib import Path


def test_by_identity_through_renumbering() -> None:
    timeline = law.timeline(provision="minors-prostitution")
    assert [str(version) for version in timeline] == [
        "307(3) (2003-05-01/2014-03-24)",
        "307(3) (2014-03-25/2025-01-31)",
        "307(4) (2025-02-01/..)",
    ]
    assert timeline.provision == "minors-prostitution"
    assert timeline.citation is None
    assert len(timeline) == 3
    assert timeline[-1].citation == law.Citation("307", 4)
    assert repr(timeline) == "<Timeline minors-prostitution: 3 versions>"


def test_by_number_with_each_provision() -> None:
    timeline = law.timeline("151-1(1)")
    assert [(str(version.first_day), version.provision.id) for version in timeline] == [
        ("2006-07-14", "paid-sexual-act-with-minor"),
        ("2010-07-20", "sexual-act-with-under-16-by-adult"),
        ("2014-03-25", "sexual-act-with-under-16-by-adult"),
        ("2025-02-01", "sexual-act-with-under-16-by-adult"),
    ]
    assert timeline.citation == law.Citation("151-1", 1)
    assert timeline.provision is None
    assert repr(timeline) == "<Timeline 151-1(1): 4 versions>"


def test_gaps_and_absence_are_periods() -> None:
    periods = law.timeline("147(3)").periods
    assert [str(period) for period in periods] == [
        "2003-05-01/2005-06-29: text-not-known",
        "2005-06-30/2012-07-12: 147(3) 147-legal-persons",
        "2012-07-13/..: 147(3) 147-victim-release",
    ]
    assert str(law.timeline("147(3)")).splitlines() == list(map(str, periods))
    assert law.timeline("147(3)").gaps == (law.coverage().gaps[0],)
    assert [period.outcome.value for period in law.timeline("152-1(1)").periods] == [
        "not-yet-in-force",
        "ok",
        "ok",
    ]


def test_versions_of_a_timeline_are_bound_to_no_day() -> None:
    version = law.timeline("149(3)")[0]
    assert version.day is None
    assert version.confirmed
    assert version.heading.lt == "Išžaginimas"
    assert version.notices == ()
    assert law.timeline("307(3)")[0].notices == (
        "From 2025-02-01 on, 307(3) names another provision: directing-prostitution.",
    )


def test_a_bare_article() -> None:
    assert [version.first_day.year for version in law.timeline("153")] == [2003, 2010, 2014]
    with pytest.raises(law.UnknownCitation, match=r"2 offence paragraphs over time.*162\(2\)"):
        law.timeline("162")
    doubted = law.Citation("307", doubt=law.Citation("309", 2))
    with pytest.raises(law.UnknownCitation, match=r"if that is meant, write '309\(2\)'"):
        law.timeline(doubted)


def test_unknown_subjects() -> None:
    with pytest.raises(law.UnknownCitation, match="never had such a paragraph"):
        law.timeline("149(9)")
    with pytest.raises(law.UnknownCitation, match="does not hold"):
        law.timeline("148(1)")
    with pytest.raises(law.UnknownCitation, match="Near it: rape"):
        law.timeline(provision="rap")
    with pytest.raises(
        law.UnknownCitation,
        match=r"no provision 'zzzz' in the data\. The timeline of a number shows",
    ):
        law.timeline(provision="zzzz")
    with pytest.raises(law.UnknownCitation):
        law.timeline(provision=["rape"])  # type: ignore[call-overload]
    with pytest.raises(law.InvalidInput, match="give one of the two"):
        law.timeline("149(1)", provision="rape")  # type: ignore[call-overload]
    with pytest.raises(law.InvalidInput, match="give one of the two"):
        law.timeline()  # type: ignore[call-overload]


def test_on_a_day() -> None:
    timeline = law.timeline("309(2)")
    for day in ("2014-03-24", "2014-03-25", "2026-07-02"):
        version = timeline.on(dt.date.fromisoformat(day))
        assert version is timeline.on(day)
        assert version.id == law.on(day)["309(2)"].id
        assert version.day is None
    assert law.timeline(provision="minors-prostitution").on("2025-02-01").citation == (
        law.Citation("307", 4)
    )


def test_on_a_day_without_a_version() -> None:
    with pytest.raises(law.BeforeCoverage):
        law.timeline("149(3)").on("2003-04-30")
    with pytest.raises(law.NotYetInForce, match="came into force on 2014-03-25, with XII-776"):
        law.timeline(provision="solicitation-of-under-16").on("2014-03-24")
    with pytest.raises(law.TextNotKnown, match="147-legal-persons on 2004-01-01 is not known"):
        law.timeline(provision="147-legal-persons").on("2004-01-01")
    for day in ("2014", None, 20140325, dt.datetime(2014, 3, 25), ["2014-03-25"]):  # noqa: DTZ001
        with pytest.raises(law.InvalidDate):
            law.timeline("149(3)").on(day)  # type: ignore[arg-type]


def test_on_a_day_beyond_the_horizon() -> None:
    timeline = law.timeline("307(3)")
    assert timeline.on("2026-07-02").confirmed
    with pytest.warns(law.BeyondHorizonWarning, match=r"^2026-07-03 lies beyond 2026-07-02"):
        version = timeline.on(dt.date(2026, 7, 3))
    assert version.confirmed is False
    assert version.notices[0].startswith("2026-07-03 lies beyond 2026-07-02")
    assert version.notices[1:] == timeline.on("2026-07-02").notices
    assert version.id == timeline[-1].id


@pytest.mark.parametrize(("horizon", "confirmed"), [("2025-01-31", False), ("2025-02-01", True)])
def test_a_version_that_begins_beyond_the_horizon_is_not_confirmed(
    horizon: str,
    confirmed: bool,  # noqa: FBT001 (a column of the table)
) -> None:
    """307(3) got another content on 2025-02-01."""
    records = law.Code.shipped().records
    records["code"]["confirmed_until"] = horizon
    *earlier, last = law.Code(records).timeline("307(3)")
    assert all(version.confirmed for version in earlier)
    assert last.confirmed is confirmed


def test_a_version_that_begins_on_the_last_confirmed_day_stands_on_it(tmp_path: Path) -> None:
    directory = own_data.write(tmp_path)
    own_data.replace(directory, "code.toml", "2022-12-31", "2018-01-01")
    timeline = law.Code.from_directory(directory).timeline("200(3)")
    before, since = dt.date(2017, 12, 31), dt.date(2018, 1, 1)
    assert (timeline.on(before).last_day, timeline.on(since).first_day) == (before, since)
    assert timeline.on(since).confirmed


def test_the_warning_of_a_timeline_points_at_the_line_of_the_caller() -> None:
    with pytest.warns(law.BeyondHorizonWarning) as record:
        law.timeline("307(3)").on("2026-07-03")
    assert [warning.filename for warning in record] == [__file__]
