"""A data set, its horizon, and the clock of knowledge."""

from __future__ import annotations

import datetime as dt
import warnings
from typing import TYPE_CHECKING, Any

import pytest

import lt_childlaw as law
from lt_childlaw import _code, _time_questions
from tests import own_data

if TYPE_CHECKING:
    from pathlib import Path


def test_coverage() -> None:
    coverage = law.coverage()
    assert coverage.first_day == dt.date(2003, 5, 1)
    assert coverage.confirmed_until == dt.date(2026, 7, 2)
    assert (coverage.provisions, coverage.versions, coverage.acts) == (64, 136, 64)
    assert [str(gap) for gap in coverage.gaps] == [
        "147 (2003-05-01/2005-06-29)",
        "157 (2003-05-01/2005-06-29)",
        "309 (2003-05-01/2004-02-13)",
    ]
    assert str(coverage).startswith(
        "2003-05-01 to 2026-07-02 (confirmed): 18 articles, 64 provisions, 136 versions, 64 acts; "
        "not known: 147 (2003-05-01/2005-06-29), "
    )
    assert coverage.data_version == law.DATA_VERSION
    assert coverage.data_digest == law.DATA_DIGEST
    assert law.latest_confirmed().day == coverage.confirmed_until
    assert law.Code.shipped().provisions["directing-prostitution"].split_from == (
        "organising-prostitution"
    )
    assert repr(law.Code.shipped()) == (
        f"<Code: data {law.DATA_VERSION}, 136 versions of 64 provisions, "
        "confirmed until 2026-07-02>"
    )


def test_a_data_set_without_gaps_says_so(tmp_path: Path) -> None:
    records = own_data.records(own_data.write(tmp_path))
    del records["articles"][1]["gaps"]
    assert "; not known: nothing; data 2023.1.0" in str(law.Code(records).coverage())


def test_known_at_between_publication_and_commencement() -> None:
    # XIV-3060 was published on 2024-11-12 and entered into force on 2025-02-01.
    with pytest.warns(law.BeyondHorizonWarning, match="forecast from the acts published by then"):
        forecast = law.on("2025-03-01", known_at="2024-12-01")
    assert forecast["307(4)"].provision == "minors-prostitution"
    assert str(forecast["307(4)"].introduced_by) == "XIV-3060"
    assert not forecast["307(4)"].confirmed
    assert "forecast" in forecast["307(4)"].notices[0]
    assert repr(forecast).startswith("<Snapshot 2025-03-01 known at 2024-12-01: ")
    assert repr(forecast).endswith("unconfirmed>")


def test_known_at_before_publication() -> None:
    with pytest.warns(law.BeyondHorizonWarning):
        forecast = law.on("2025-03-01", known_at="2024-06-01")
    version = forecast["307(3)"]
    assert version.provision == "minors-prostitution"
    assert version.last_day is None
    assert version.ended_by is None
    # What else the number came to name was not known either.
    assert version.notices == forecast.notices
    with pytest.raises(law.UnknownCitation, match="in what was published by 2024-06-01"):
        forecast["307(5)"]
    on_the_day_before = law.on("2024-11-11", known_at="2024-11-11")
    assert on_the_day_before["149(1)"].ended_by is None
    assert on_the_day_before["149(1)"].confirmed
    assert str(law.on("2024-11-12", known_at="2024-11-12")["149(1)"].ended_by) == "XIV-3060"


def test_known_at_keeps_a_gap_open() -> None:
    with pytest.warns(law.BeyondHorizonWarning), pytest.raises(law.TextNotKnown, match="on was"):
        law.on("2006-01-01", known_at="2004-01-01")["147(1)"]
    with pytest.raises(law.TextNotKnown) as told:
        law.on("2004-01-01", known_at="2004-01-01")["147(1)"]
    gap = vars(told.value)["gap"]
    assert (str(gap), gap.ended_by) == ("147 (2003-05-01/..)", None)


def test_a_gap_that_was_known_to_end_ends() -> None:
    """X-272 restated article 147 from 2005-06-30 on: paragraph 9 is not there, and never was."""
    snapshot = law.on("2010-01-01", known_at="2010-01-01")
    assert "147(9)" not in snapshot
    with pytest.raises(law.UnknownCitation, match="never had such a paragraph"):
        snapshot["147(9)"]


def test_what_an_answer_about_a_later_day_rests_on_is_told() -> None:
    case = law.Case(committed_on="2024-06-02", conduct={"molestation"})
    with pytest.warns(law.BeyondHorizonWarning):
        (candidate,) = law.assess(case, known_at="2024-06-01").candidates
    assert not candidate.version.confirmed
    assert "2024-06-02 lies after 2024-06-01" in candidate.version.notices[0]
    (candidate,) = law.assess(case, known_at="2024-06-02").candidates
    assert candidate.version.confirmed
    assert candidate.version.notices == ()


def test_known_at_and_headings() -> None:
    # XII-776 gave art. 153 another heading; it was published on 2014-03-24.
    with pytest.warns(law.BeyondHorizonWarning):
        forecast = law.on("2014-03-25", known_at="2014-03-23")
    assert forecast.article("153").heading.lt == "Mažamečio asmens tvirkinimas"
    with pytest.warns(law.BeyondHorizonWarning):
        forecast = law.on("2014-03-25", known_at="2014-03-24")
    assert forecast.article("153").heading.lt.startswith("Jaunesnio negu šešiolikos")


def test_days_before_coverage_have_no_snapshot() -> None:
    code = law.Code.shipped()
    with pytest.raises(law.BeforeCoverage):
        code.snapshot(dt.date(2000, 1, 1), None)
    with pytest.raises(law.BeforeCoverage):
        code.span_snapshot(law.Span.parse("2000"), None)


@pytest.mark.parametrize("records", [None, {}, {"code": 1}, []])
def test_what_is_no_data_set(records: Any) -> None:  # noqa: ANN401 (whatever a caller gives)
    with pytest.raises(law.DataError, match="no records of a data set"):
        law.Code(records)


def test_records_are_a_copy() -> None:
    code = law.Code(law.Code.shipped().records)
    code.records["code"]["confirmed_until"] = "2020-01-01"
    assert code.records == law.Code.shipped().records
    assert code.coverage().confirmed_until == dt.date(2026, 7, 2)


def test_what_is_said_of_an_article_as_a_whole() -> None:
    code = law.Code.shipped()
    assert code.chapter("307") == "XLIV"
    assert code.protects("152") == (
        "Persons of any age who depend on the offender, in office or otherwise, against sexual "
        "harassment."
    )
    for number in ("999", ["149"]):
        for ask in (code.chapter, code.protects):
            with pytest.raises(law.UnknownCitation, match=r"no article .* in the data: it holds"):
                ask(number)  # type: ignore[arg-type]


def test_strict_refuses_a_forecast() -> None:
    with pytest.raises(law.BeyondHorizon, match="Leave out strict=True") as caught:
        law.on("2025-03-01", known_at="2024-12-01", strict=True)
    assert caught.value.outcome is law.Outcome.UNCONFIRMED
    assert law.on("2024-12-01", known_at="2024-12-01", strict=True).confirmed
    with pytest.raises(law.BeforeCoverage, match="known_at is 2003-04-30"):
        law.on("2012-01-01", known_at="2003-04-30")
    with pytest.raises(law.InvalidDate, match=r"^known_at: 'yesterday' is not a day in ISO form"):
        law.on("2012-01-01", known_at="yesterday")


def test_the_horizon() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert law.on("2026-07-02")["149(1)"].confirmed
    for _ in range(2):  # every time, not only the first
        with pytest.warns(law.BeyondHorizonWarning, match="2026-07-03 lies beyond"):
            version = law.on("2026-07-03")["149(1)"]
        assert not version.confirmed
        assert "a guess" in version.notices[0]
    with pytest.raises(law.BeyondHorizon, match="2026-07-03"):
        law.on("2026-07-03", strict=True)
    with pytest.warns(law.BeyondHorizonWarning, match="day of knowledge.*beyond 2026-07-02"):
        law.on("2027-01-01", known_at="2026-12-01")


def test_the_warning_points_at_the_line_of_the_caller() -> None:
    with pytest.warns(law.BeyondHorizonWarning) as record:
        law.on("2026-07-03")
    assert [warning.filename for warning in record] == [__file__]


def test_caches_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_time_questions, "_MOST_SNAPSHOTS_KEPT", 10)
    monkeypatch.setattr(_code, "_MOST_STATES_OF_KNOWLEDGE_KEPT", 2)
    code = law.Code(law.Code.shipped().records)
    for number in range(40):
        day = dt.date(2012, 1, 1) + dt.timedelta(days=number)
        assert code.on(day)["149(3)"].day == day
        assert code.on(day, known_at=day)["149(3)"].day == day


def test_codes_with_the_same_data_are_equal() -> None:
    code = law.Code(law.Code.shipped().records)
    assert code == law.Code.shipped()
    assert hash(code) == hash(law.Code.shipped())
    assert code != "code"
    assert (code.data_version, code.data_digest) == (law.DATA_VERSION, law.DATA_DIGEST)
    assert code.on("2012-05-01") == law.on("2012-05-01")


def test_the_module() -> None:
    assert "on" in dir(law)
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        law.nothing  # noqa: B018 (reading it is the test)
