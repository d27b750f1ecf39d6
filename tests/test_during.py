"""The law of one unknown day in a span."""

from __future__ import annotations

import datetime as dt
import pickle

import pytest

import lt_childlaw as law


def test_one_version_on_every_day() -> None:
    versions = law.during("2012")["309(2)"]
    assert isinstance(versions, tuple)
    assert versions.agree
    assert versions.confirmed
    assert str(versions.only().sanction) == "fine, or imprisonment of up to 2 years"
    assert versions.only().day is None
    assert versions.unanswered == ()


def test_two_versions() -> None:
    versions = law.during("2014")["309(2)"]
    assert [str(version.sanction) for version in versions] == [
        "fine, or imprisonment of up to 2 years",
        "fine, or imprisonment of up to 3 years",
    ]
    assert not versions.agree
    assert str(versions.part(versions[0])) == "2014-01-01/2014-03-24"
    assert str(versions.part(versions[1])) == "2014-03-25/2014-12-31"
    with pytest.raises(law.SeveralVersions, match=r"2 versions.*Narrow the span"):
        versions.only()


def test_versions_that_agree_in_all_but_dates_and_number() -> None:
    # XIV-3060 renumbered the minors' offence and changed no word of it; but 307(3) then names
    # another provision, so the number alone does not agree.
    assert not law.during("2025-01/2025-02")["307(3)"].agree
    # IX-1992 numbered the only paragraph of 162 and changed nothing.
    versions = law.during("2004")["162(1)"]
    assert len(versions) == 2
    assert versions.agree


def test_days_without_an_answer_are_kept() -> None:
    versions = law.during("2014")["152-1(1)"]
    assert len(versions) == 1
    assert not versions.agree
    assert [str(days.span) for days in versions.unanswered] == ["2014-01-01/2014-03-24"]
    assert versions.unanswered[0].outcome is law.Outcome.NOT_YET_IN_FORCE
    assert str(versions.unanswered[0]).startswith("2014-01-01/2014-03-24: not-yet-in-force. 152-1")
    with pytest.raises(law.NotYetInForce):
        versions.only()


def test_a_span_over_the_start_of_coverage_and_a_gap() -> None:
    versions = law.during("2003/2005")["147(1)"]
    assert [(str(days.span), days.outcome) for days in versions.unanswered] == [
        ("2003-01-01/2003-04-30", law.Outcome.BEFORE_COVERAGE),
        ("2003-05-01/2005-06-29", law.Outcome.TEXT_NOT_KNOWN),
    ]
    assert [str(version) for version in versions] == ["147(1) (2005-06-30/2012-07-12)"]


def test_days_before_the_coverage_say_where_it_begins() -> None:
    early = law.during("2003")["149(1)"].unanswered[0].error
    assert str(early).startswith(
        "2003-01-01 lies before 2003-05-01, the first day that the data covers: "
    )
    assert {name: value for name, value in vars(early).items() if name != "message"} == {
        "day": dt.date(2003, 1, 1),
        "first_day": dt.date(2003, 5, 1),
    }


def test_the_other_reading_of_a_number_is_told() -> None:
    """Texts print article 151¹ as 151(1) as well; it came into force in 2006."""
    for written in ("151(1)", "BK 151(1)"):
        for year in ("2006", "2012"):
            assert law.during(year)[written].notices == (
                "Some texts print article 151-1 as 151(1).",
            )
    assert law.during("2005")["151(1)"].notices == ()


def test_nothing_on_any_day() -> None:
    with pytest.raises(law.NotYetInForce):
        law.during("2012")["152-1(1)"]
    with pytest.raises(law.TextNotKnown):
        law.during("2004")["147(1)"]
    with pytest.raises(law.BeforeCoverage):
        law.during("1999")
    with pytest.raises(law.UnknownCitation):
        law.during("2012")["149(9)"]


def test_a_bare_article() -> None:
    assert len(law.during("2010")["153"]) == 2
    with pytest.raises(law.UnknownCitation, match="2 offence paragraphs"):
        law.during("2015")["162"]
    # Until 2014-03-24 article 162 had one offence.
    versions = law.during("2014")["162"]
    assert [str(version) for version in versions] == ["162(1) (2006-07-14/2014-03-24)"]
    assert [(str(days.span), days.outcome) for days in versions.unanswered] == [
        ("2014-03-25/2014-12-31", law.Outcome.UNKNOWN_CITATION)
    ]
    with pytest.raises(law.UnknownCitation, match="2 offence paragraphs"):
        versions.only()


def test_the_error_of_only_is_raised_afresh() -> None:
    versions = law.during("2014")["152-1(1)"]
    for _ in range(2):
        with pytest.raises(law.NotYetInForce) as caught:
            versions.only()
        assert len(caught.traceback) == 2


def test_equality_holds_what_was_asked() -> None:
    versions = law.during("2014-03-24/2014-03-30")["152-1(1)"]
    assert versions == law.during("2014-03-24/2014-03-30")["152-1(1)"]
    assert versions != law.during("2014-04")["152-1(1)"]
    assert versions == tuple(versions)
    assert tuple(versions) == versions
    assert versions != [*versions]
    with pytest.raises(law.InvalidInput, match="none of these versions"):
        versions.part(law.on("2012-01-01")["149(3)"])


def test_containment_and_iteration() -> None:
    span = law.during("2014")
    assert "152-1(1)" in span
    assert "147-2(1)" in span
    assert "149(9)" not in span
    assert "152-1(1)" not in law.during("2013")
    with pytest.raises(law.TextNotKnown):
        _ = "147(1)" in law.during("2004")
    numbers = [(version.citation, version.first_day) for version in law.during("2003")]
    assert numbers == sorted(numbers)
    assert len([v for v in span if str(v.citation) == "309(2)"]) == 2


def test_forms_of_a_span() -> None:
    span = law.Span("2012-01-01", "2012-12-31")
    asked = law.during("2012")["149(3)"]
    assert law.during(span)["149(3)"] == asked
    assert law.during("2012-01/2012")["149(3)"] == asked
    assert law.during(dt.date(2012, 5, 1)).span == law.Span("2012-05-01", "2012-05-01")
    with pytest.raises(law.InvalidDate, match="write '2012', '2012-05'"):
        law.during("the summer of 2012")


def test_beyond_the_horizon() -> None:
    with pytest.warns(law.BeyondHorizonWarning, match="2026-12-31 lies beyond 2026-07-02"):
        span = law.during("2026")
    version = span["149(3)"].only()
    assert not version.confirmed
    assert "a guess" in version.notices[0]
    assert not span["149(3)"].confirmed
    with pytest.raises(law.BeyondHorizon):
        law.during("2026", strict=True)
    with pytest.raises(law.BeyondHorizon) as refused:
        law.during("2025", known_at="2025-06-01", strict=True)
    assert vars(refused.value)["day"] == dt.date(2025, 12, 31)
    assert vars(refused.value)["known_at"] == dt.date(2025, 6, 1)
    with pytest.warns(law.BeyondHorizonWarning):
        parts = law.during("2025-01-01/2027", known_at="2025-06-01")["307(3)"]
    assert [version.confirmed for version in parts] == [True, False]
    assert [len(version.notices) for version in parts] == [1, 3]


def test_the_last_confirmed_day_is_confirmed() -> None:
    assert law.during("2026-07-01/2026-07-02")["149(3)"].confirmed


def test_known_at() -> None:
    with pytest.warns(law.BeyondHorizonWarning, match="day of knowledge"):
        span = law.during("2025", known_at="2024-06-01")
    assert [version.provision.id for version in span["307(3)"]] == ["minors-prostitution"]


def test_days_after_the_day_of_knowledge_are_not_confirmed() -> None:
    with pytest.warns(law.BeyondHorizonWarning, match="day of knowledge"):
        span = law.during("2024-05-30/2024-06-02", known_at="2024-06-01")
    assert not span["149(3)"].confirmed
    assert law.during("2024-05-30/2024-06-01", known_at="2024-06-01")["149(3)"].confirmed


def test_frozen_and_pickled() -> None:
    versions = law.during("2014")["152-1(1)"]
    with pytest.raises(AttributeError):
        versions.span = law.Span("2012-01-01", "2012-01-02")
    with pytest.raises(AttributeError):
        del versions.span
    again = pickle.loads(pickle.dumps(versions))  # noqa: S301 (made here)
    assert again == versions
    assert again.span == versions.span
    assert again.unanswered == versions.unanswered
    span = law.during("2014")
    assert pickle.loads(pickle.dumps(span)) == span  # noqa: S301 (made here)
    assert len(pickle.dumps(span)) < 2000
    assert hash(span) == hash(law.during("2014"))
    assert span != law.during("2013")
    assert span != "2014"
    assert repr(law.during("2014")) == "<SpanSnapshot 2014-01-01/2014-12-31>"
