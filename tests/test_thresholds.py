"""The ages that matter in law: which hold on a day, and one of them by name.

The table was written from the research rows, not from the data files: one line for each version,
with its first and last day, both included.
"""

from __future__ import annotations

import datetime as dt
import inspect

import attrs
import pytest

import lt_childlaw as law
from tests.strategies import ONE_DAY, START

TABLE = """\
criminal-responsibility | at least 16 | 13(1) | 2003-05-01 |
criminal-responsibility | at least 14 | 13(2) | 2003-05-01 | 2004-02-13
criminal-responsibility | at least 14 | 13(2) | 2004-02-14 |
below-responsibility-measures | under 14 | 13(3) | 2003-05-01 |
adult-offender | at least 18 | 151-1(1) | 2010-07-20 |
adult-offender | at least 18 | 152-1(1) | 2014-03-25 |
close-in-age | no number | 151-1(5) | 2010-07-20 | 2020-11-18
close-in-age | no number | 151-1(6) | 2020-11-19 |
sexual-consent | under 14 | 153 | 2003-05-01 | 2010-07-19
sexual-consent | under 16 | 151-1(1) | 2010-07-20 |
paid-sex-victim | under 18 | 151-1(1) | 2006-07-14 | 2010-07-19
paid-sex-victim | under 18 | 151-1(2) | 2010-07-20 |
authority-victim | under 18 | 151-1(2) | 2006-07-14 | 2010-07-19
authority-victim | under 18 | 151-1(3) | 2010-07-20 | 2020-11-18
authority-victim | under 18 | 151-1(3) | 2020-11-19 |
authority-victim-aggravated | under 16 | 151-1(4) | 2020-11-19 |
solicitation-victim | under 16 | 152-1(1) | 2014-03-25 |
molestation-victim | under 14 | 153 | 2003-05-01 | 2014-03-24
molestation-victim | under 16 | 153(1) | 2014-03-25 |
rape-of-minor | under 18 | 149(3) | 2003-05-01 |
rape-of-young-child | under 14 | 149(4) | 2003-05-01 |
sexual-assault-of-minor | under 18 | 150(3) | 2003-05-01 |
sexual-assault-of-young-child | under 14 | 150(4) | 2003-05-01 |
young-child | under 14 | 60(1)(5) | 2003-05-01 | 2023-05-31
young-child | under 14 | 141(3) | 2023-06-01 |
minor | under 18 | 81(1) | 2003-05-01 |
juvenile-liability | under 18 | 81(1) | 2003-05-01 |
young-adult | at least 18 and under 21 | 81(2) | 2003-05-01 |
educational-measure-end | under 18 | 86(1), 88(1) | 2003-05-01 |
educational-measure-continues | at least 18 | 82(3) | 2025-02-01 |
limitation-floor | no number | 95 | 2003-05-01 | 2010-06-28
limitation-floor | at least 25 | 95(3) | 2010-06-29 |
aggravating-young-child | under 14 | 60(1)(5) | 2003-05-01 |
aggravating-abuse-of-minor | under 18 | 60(1)(6) | 2014-03-25 |
aggravating-relative | under 18 | 60(1)(14) | 2020-11-19 |
arrest-carer | under 3 | 49(6) | 2003-05-01 |
eaw-refusal | no number | 9-1(3)(4) | 2004-05-01 |
transition-14-15 | at least 14 and under 16 | IX-1162 4(5) | 2003-05-01 |
majority | at least 18 | CK 2.5(1) | 2001-07-01 |
civil-capacity-by-marriage | no number | CK 2.5(2) | 2001-07-01 |
civil-capacity-under-14 | under 14 | CK 2.7 | 2001-07-01 |
civil-capacity-14-to-17 | at least 14 and under 18 | CK 2.8 | 2001-07-01 |
emancipation | at least 16 | CK 2.9(1) | 2001-07-01 |
marriage | at least 18 | CK 3.14(1) | 2001-07-01 |
marriage-by-court | at least 15 | CK 3.14(2) | 2001-07-01 | 2010-06-29
marriage-by-court | at least 16 | CK 3.14(2) | 2010-06-30 |
marriage-in-pregnancy | under 15 | CK 3.14(3) | 2001-07-01 | 2010-06-29
marriage-in-pregnancy | under 16 | CK 3.14(3) | 2010-06-30 |
child-rights-law | under 18 | I-1234 2 | 1996-04-12 | 2017-02-20
child-rights-law | under 18 | I-1234 2(3) | 2017-02-21 | 2018-06-30
child-rights-law | under 18 | I-1234 2(10) | 2018-07-01 | 2019-04-19
child-rights-law | under 18 | I-1234 2(11) | 2019-04-20 | 2024-10-31
child-rights-law | under 18 | I-1234 2(12) | 2024-11-01 |
child-directive | under 18 | 2011/93/EU 2(a) | 2011-12-17 |
child-lanzarote | under 18 | CETS 201 3(a) | 2013-08-01 |
bpk-minor | under 18 | BPK 27-1(1)-(2) | 2016-03-01 |
bpk-closed-hearing-accused | under 18 | BPK 9(2) | 2003-05-01 | 2011-08-31
bpk-closed-hearing-accused | under 18 | BPK 9(3) | 2011-09-01 |
bpk-closed-hearing-victim | under 18 | BPK 9(3) | 2014-03-25 |
bpk-courtroom | under 16 | BPK 9(4) | 2003-05-01 | 2011-08-31
bpk-courtroom | under 16 | BPK 9(5) | 2011-09-01 | 2016-02-29
bpk-courtroom | under 16 | BPK 9(6) | 2016-03-01 |
bpk-representative | under 18 | BPK 55(4) | 2015-01-01 | 2023-12-31
bpk-representative | under 18 | BPK 55(4) | 2024-01-01 |
bpk-psychologist | under 14 | BPK 186(3), 280(1), 283(3) | 2018-07-01 |
bpk-questioning | under 18 | BPK 186(1) | 2003-05-01 | 2003-07-08
bpk-questioning | under 18 | BPK 186 | 2003-07-09 |
bpk-priority | under 18 | BPK 176(2) | 2010-10-01 |
bpk-witness-leaves | under 16 | BPK 280(2) | 2003-05-01 | 2018-06-30
"""


@attrs.frozen
class Row:
    """A line of the table."""

    name: str
    age: str
    cites: str
    first_day: str
    last_day: str

    @property
    def line(self) -> str:
        return f"{self.name}: {self.age} ({self.cites}, {self.first_day}/{self.last_day or '..'})"


ROWS = [Row(*map(str.strip, line.split("|"))) for line in TABLE.splitlines()]
NAMES = {row.name for row in ROWS}


def line(threshold: law.Threshold) -> str:
    """A threshold as the table writes it."""
    side = f"{threshold.comparison.value} " if threshold.comparison else ""
    age = f"{side}{threshold.age}" if threshold.age is not None else f"{side}no number"
    until = f" and under {threshold.until}" if threshold.until else ""
    return f"{threshold.name}: {age}{until} ({threshold.cites}, {threshold.period})"


def expected(day: str) -> list[str]:
    return [row.line for row in ROWS if row.first_day <= day <= (row.last_day or "9999")]


CHANGES = {row.first_day for row in ROWS} | {
    str(dt.date.fromisoformat(row.last_day) + ONE_DAY) for row in ROWS if row.last_day
}
EDGES = sorted(
    day
    for change in CHANGES
    for day in (change, str(dt.date.fromisoformat(change) - ONE_DAY))
    if day >= str(START)
)
DAYS = ["2004-01-01", "2012-05-01", "2020-12-01", "2025-06-01", *EDGES]


@pytest.mark.parametrize("day", DAYS)
def test_all_ages_of_a_day(day: str) -> None:
    found = law.thresholds(on=day)
    assert [line(threshold) for threshold in found] == expected(day)
    assert law.thresholds(on=dt.date.fromisoformat(day)) == found


@pytest.mark.parametrize("day", DAYS)
def test_an_age_in_words(day: str) -> None:
    found = [f"{one.name} | {one.age_words} | {one.cites}" for one in law.thresholds(on=day)]
    rows = [row for row in ROWS if row.first_day <= day <= (row.last_day or "9999")]
    assert found == [f"{row.name} | {row.age} | {row.cites}" for row in rows]


def test_an_age_that_was_not_read_is_not_said_to_be_without_a_number() -> None:
    close_in_age = law.threshold("close-in-age", on="2012-05-01", provision="151-1(1)")
    assert close_in_age.age_words == "no number"
    assert attrs.evolve(close_in_age, known=False).age_words == "not known"


def test_the_place_of_an_age_names_its_code_once() -> None:
    places = {one.name: one.place for one in law.thresholds(on="2025-06-01")}
    assert places["young-adult"] == "BK 81(2)"
    assert places["majority"] == "CK 2.5(1)"
    assert places["child-rights-law"] == "I-1234 2(12)"


def test_how_many_ages_hold() -> None:
    counts = {day: len(law.thresholds(on=day)) for day in DAYS[:4]}
    assert counts == {day: len(expected(day)) for day in DAYS[:4]}
    assert counts == {"2004-01-01": 31, "2012-05-01": 38, "2020-12-01": 47, "2025-06-01": 48}


# One by name


def test_the_age_of_responsibility_of_an_offence() -> None:
    def ask(
        provision: str | law.Citation | None, day: str = "2012-05-01"
    ) -> tuple[int | None, str]:
        found = law.threshold("criminal-responsibility", on=day, provision=provision)
        return found.age, found.cites

    assert ask(None) == (16, "13(1)")
    for listed in ("149", "149(1)", "150(4)", "BK 149 str. 3 d.", "187(2)", law.Citation("150", 1)):
        assert ask(listed) == (14, "13(2)")
    for other in ("151(2)", "151-1(1)", "152-1(1)", "153", "157(1)", "162", "307(3)", "309(2)"):
        assert ask(other) == (16, "13(1)")
    assert ask("187(1)") == (16, "13(1)")  # its second paragraph alone is listed
    assert law.threshold("criminal-responsibility", on="2004-02-13", provision="149").period == (
        "2003-05-01/2004-02-13"
    )


@pytest.mark.parametrize("day", DAYS[:4])
def test_every_name_finds_an_age_that_holds(day: str) -> None:
    lines = expected(day)
    for name in NAMES:
        of_name = [text for text in lines if text.startswith(f"{name}: ")]
        if of_name:
            assert line(law.threshold(name, on=day)) in of_name
        else:
            with pytest.raises(law.NotInForce):
                law.threshold(name, on=day)


def test_the_age_of_marriage_by_leave_of_a_court_was_raised() -> None:
    before = law.threshold("marriage-by-court", on="2010-06-29")
    after = law.threshold("marriage-by-court", on="2010-06-30")
    assert (before.age, after.age) == (15, 16)
    assert (str(before.last_day), str(after.first_day)) == ("2010-06-29", "2010-06-30")
    assert (str(before.ended_by), str(after.introduced_by)) == ("XI-937", "XI-937")
    assert str(before) == "CK 3.14(2) (2001-07-01/2010-06-29)"


def test_which_offences_an_age_is_limited_to() -> None:
    listed = law.threshold("criminal-responsibility", on="2012-05-01", provision="149")
    assert " ".join(map(str, listed.offences)) == (
        "129 135 149 150 178 180 181 187(2) 254 263 280(2)"
    )
    assert [listed.covers(law.Citation.parse(text)) for text in ("149(1)", "150", "151(1)")] == [
        True,
        True,
        False,
    ]
    assert not law.threshold("majority", on="2012-05-01").covers(law.Citation("149", 1))
    assert law.threshold("molestation-victim", on="2012-05-01").covers(law.Citation("153", 1))


def test_an_age_of_one_paragraph_is_found_by_it() -> None:
    def ask(provision: str, on: str = "2020-01-01") -> str:
        return law.threshold("adult-offender", on=on, provision=provision).cites

    assert ask("151-1(1)") == "151-1(1)"
    assert ask("152-1(1)") == "152-1(1)"
    with pytest.raises(law.NotYetInForce, match="came into force on 2014-03-25"):
        ask("152-1(1)", "2014-03-24")
    with pytest.raises(
        law.UnknownCitation, match=r"not about 153\(1\): it belongs to 151-1\(1\), "
    ):
        ask("153(1)")


# What cannot be asked


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("criminal-responsibilty", " Near it: criminal-responsibility."),
        ("emancipate", " Near it: emancipation."),
        ("Majority", " Near it: majority."),
        ("", ""),
        ("somewhere else", ""),
    ],
)
def test_a_name_that_is_none(name: str, hint: str) -> None:
    with pytest.raises(law.UnknownCitation) as caught:
        law.threshold(name, on="2012-05-01")
    assert str(caught.value) == (
        f"no threshold {name!r} in the data: thresholds(on=...) gives the names.{hint}"
    )


@pytest.mark.parametrize(
    ("name", "first_day"),
    [
        ("adult-offender", "2010-07-20"),
        ("close-in-age", "2010-07-20"),
        ("paid-sex-victim", "2006-07-14"),
        ("eaw-refusal", "2004-05-01"),
        ("child-directive", "2011-12-17"),
        ("educational-measure-continues", "2025-02-01"),
    ],
)
def test_an_age_that_came_later(name: str, first_day: str) -> None:
    day = dt.date.fromisoformat(first_day)
    with pytest.raises(law.NotYetInForce, match=f"came into force on {first_day}") as caught:
        law.threshold(name, on=day - ONE_DAY)
    assert (caught.value.day, caught.value.first_day) == (day - ONE_DAY, day)
    assert str(law.threshold(name, on=day).first_day) == first_day


def test_an_age_that_ended() -> None:
    assert law.threshold("bpk-witness-leaves", on="2018-06-30").age == 16
    with pytest.raises(law.Repealed, match="it ended on 2018-06-30") as caught:
        law.threshold("bpk-witness-leaves", on="2018-07-01")
    assert caught.value.day == dt.date(2018, 7, 1)
    assert caught.value.last_day == dt.date(2018, 6, 30)


@pytest.mark.parametrize("day", ["2012", "2012-02-30", 2012, None, dt.datetime.now(dt.UTC)])
def test_no_day(day: object) -> None:
    with pytest.raises(law.InvalidDate):
        law.thresholds(on=day)  # type: ignore[arg-type]
    with pytest.raises(law.InvalidDate):
        law.threshold("majority", on=day)  # type: ignore[arg-type]


def test_before_coverage() -> None:
    for ask in (
        lambda: law.thresholds(on="2003-04-30"),
        lambda: law.threshold("a", on="2003-04-30"),
    ):
        with pytest.raises(law.BeforeCoverage):
            ask()


@pytest.mark.parametrize("provision", ["rape", "", 149, ["149"], object()])
def test_no_provision(provision: object) -> None:
    with pytest.raises(law.InvalidCitation):
        law.threshold("criminal-responsibility", on="2012-05-01", provision=provision)  # type: ignore[arg-type]


@pytest.mark.parametrize("name", [5, None, (), 1.5, b"majority"])
def test_no_name(name: object) -> None:
    with pytest.raises(law.UnknownCitation, match="thresholds"):
        law.threshold(name, on="2012-05-01")  # type: ignore[arg-type]


def test_no_day_of_a_threshold() -> None:
    hint = r"^'2012' is not a day in ISO form\. It names a span of days: use during\('2012'\)\.$"
    with pytest.raises(law.InvalidDate, match=hint):
        law.thresholds(on="2012")
    with pytest.raises(law.InvalidDate, match=hint):
        law.threshold("majority", on="2012")


def here() -> int:
    """The line that calls."""
    frame = inspect.currentframe()
    assert frame is not None
    assert frame.f_back is not None
    return frame.f_back.f_lineno


def test_beyond_the_horizon_the_warning_points_at_the_line_of_the_caller() -> None:
    with pytest.warns(law.BeyondHorizonWarning, match="^2026-07-03 lies beyond") as warned:
        found = law.thresholds(on="2026-07-03"), here()
    assert [(warning.filename, warning.lineno) for warning in warned] == [(__file__, found[1])]
    assert found[0] == law.thresholds(on="2026-07-02")
    with pytest.warns(law.BeyondHorizonWarning) as warned:
        one = law.threshold("majority", on=dt.date.max), here()
    assert [(warning.filename, warning.lineno) for warning in warned] == [(__file__, one[1])]
    assert one[0].age == 18


@pytest.mark.parametrize("provision", ["999(9)", "151-1(99)", "149(9)"])
def test_a_provision_that_is_not_known_has_no_age(provision: str) -> None:
    with pytest.raises(law.UnknownCitation):
        law.threshold("criminal-responsibility", on="2012-05-01", provision=provision)


def test_an_offence_of_the_list_outside_the_data_has_one() -> None:
    assert law.threshold("criminal-responsibility", on="2012-05-01", provision="178").age == 14
