"""The law of one day: indexing, containment, iteration, articles."""

from __future__ import annotations

import datetime as dt
import pickle

import pytest

import lt_childlaw as law


def test_a_provision_and_a_date() -> None:
    version = law.on("2012-05-01")["149(3)"]
    assert version.provision == "rape-of-minor"
    assert str(version.sanction) == "imprisonment of 3 to 10 years"
    assert version.introduced_by.number == "VIII-1968"
    assert str(version.ended_by) == "XIV-3060"
    assert (version.first_day, version.last_day) == (dt.date(2003, 5, 1), dt.date(2025, 1, 31))
    assert version.day == dt.date(2012, 5, 1)
    assert version.confirmed
    assert version.notices == ()


def test_date_objects_and_iso_text_ask_the_same() -> None:
    assert law.on(dt.date(2012, 5, 1)) == law.on("2012-05-01")
    assert law.on(dt.date(2012, 5, 1)) is law.on("2012-05-01")


@pytest.mark.parametrize(
    ("day", "number", "provision"),
    [
        # The same number, another provision.
        ("2025-01-31", "307(3)", "minors-prostitution"),
        ("2025-02-01", "307(3)", "directing-prostitution"),
        ("2025-01-31", "307(4)", "307-legal-persons"),
        ("2025-02-01", "307(4)", "minors-prostitution"),
        ("2010-07-19", "151-1(1)", "paid-sexual-act-with-minor"),
        ("2010-07-20", "151-1(1)", "sexual-act-with-under-16-by-adult"),
        ("2006-07-13", "309(3)", "pornography-display"),
        ("2006-07-14", "309(3)", "large-quantity-showing-young-child"),
        ("2014-03-24", "162(2)", "162-legal-persons"),
        ("2014-03-25", "162(2)", "attending-pornographic-event-with-child"),
        ("2012-07-12", "147(3)", "147-legal-persons"),
        ("2012-07-13", "147(3)", "147-victim-release"),
        ("2012-07-12", "157(3)", "157-legal-persons"),
        ("2012-07-13", "157(3)", "157-victim-release"),
        ("2020-11-18", "151-1(5)", "151-1-close-in-age"),
        ("2020-11-19", "151-1(5)", "151-1-legal-persons"),
    ],
)
def test_renumbering(day: str, number: str, provision: str) -> None:
    version = law.on(day)[number]
    assert version.provision == provision
    assert any("names another provision" in notice for notice in version.notices)


def test_a_word_on_each_other_provision_of_a_number() -> None:
    assert law.on("2025-02-01")["307(3)"].notices == (
        "From 2003-05-01 to 2025-01-31, 307(3) names another provision: minors-prostitution.",
    )


def test_the_protected_age_of_153() -> None:
    assert str(law.on("2014-03-24")["153"].victim) == "under 14"
    assert str(law.on("2014-03-25")["153"].victim) == "under 16"


def test_a_bare_article_names_its_only_offence() -> None:
    snapshot = law.on("2012-05-01")
    assert snapshot["153"].citation == law.Citation("153", 1)
    assert snapshot["162 straipsnis"].citation == law.Citation("162", 1)
    with pytest.raises(law.UnknownCitation, match=r"2 offence paragraphs .* 162\(1\), 162\(2\)"):
        law.on("2014-03-25")["162"]
    with pytest.raises(law.UnknownCitation, match=r"write one of 149\(1\), 149\(2\)") as caught:
        snapshot["149"]
    assert caught.value.offered == tuple(  # type: ignore[attr-defined]
        law.Citation("149", number) for number in (1, 2, 3, 4)
    )


def test_no_answers_differ_and_help() -> None:
    with pytest.raises(law.BeforeCoverage, match="first day that the data covers"):
        law.on("2003-04-30")
    with pytest.raises(law.NotYetInForce, match=r"came into force on 2014-03-25, with XII-776"):
        law.on("2014-03-24")["152-1(1)"]
    with pytest.raises(law.NotYetInForce, match=r"its content \(308-legal-persons\) was numbered "):
        law.on("2014-03-24")["308(4)"]
    with pytest.raises(law.NotYetInForce, match="up to 2005-06-29 is not known"):
        law.on("2012-07-12")["147(4)"]
    with pytest.raises(law.TextNotKnown, match=r"was not read.*does not mean that nothing") as gap:
        law.on("2005-06-29")["147(1)"]
    assert gap.value.outcome is law.Outcome.TEXT_NOT_KNOWN
    assert "of article 147 from 2003-05-01 to 2005-06-29 was not read" in str(gap.value)
    with pytest.raises(law.UnknownCitation, match=r"never had such a paragraph.*149\(6\)"):
        law.on("2012-05-01")["149(9)"]
    with pytest.raises(law.UnknownCitation, match="the data does not hold: it holds 147, 147-1"):
        law.on("2012-05-01")["999"]
    with pytest.raises(law.UnknownCitation, match=r"names a point.*write '149\(3\)'"):
        law.on("2012-05-01")["149(3)(2)"]


@pytest.mark.parametrize("number", ["147(1)", "147(9)", "147", "157(2)", "309(2)"])
def test_a_gap_is_not_known_for_every_paragraph(number: str) -> None:
    snapshot = law.on("2004-02-13")
    with pytest.raises(law.TextNotKnown):
        snapshot[number]
    with pytest.raises(law.TextNotKnown):
        _ = number in snapshot
    with pytest.raises(law.TextNotKnown):
        snapshot.article(number.partition("(")[0])


def test_the_doubt_about_151() -> None:
    snapshot = law.on("2012-05-01")
    assert snapshot["151(1)"].notices == ("Some texts print article 151-1 as 151(1).",)
    assert snapshot["BK 151(1)"].notices == snapshot["151(1)"].notices
    assert snapshot["151 str. 1 d."].notices == ()
    assert snapshot["151(1)"] == snapshot["151 str. 1 d."]
    assert law.on("2014-03-24")["152(1)"].notices == ()
    assert law.on("2014-03-25")["152(1)"].notices == ("Some texts print article 152-1 as 152(1).",)
    with pytest.raises(law.UnknownCitation, match=r"write '151-1\(2\)'"):
        snapshot["1511 str. 2 d."]
    # The other way round: a superscript behind the number of an article.
    told = (
        r"^151-1 has 3 offence .* Some texts print article 151 so: if that is meant, write '151\("
    )
    with pytest.raises(law.UnknownCitation, match=told):
        snapshot["151(1) str."]


def test_containment() -> None:
    snapshot = law.on("2012-05-01")
    assert "149(3)" in snapshot
    assert law.Citation("149", 3) in snapshot
    assert "149" in snapshot
    assert "152-1(1)" not in snapshot
    assert "152-1" not in snapshot
    assert "149(9)" not in snapshot
    assert "999" not in snapshot
    with pytest.raises(law.InvalidCitation):
        _ = "somewhere" in snapshot


def test_iteration_is_in_order_of_citation() -> None:
    snapshot = law.on("2025-02-01")
    citations = [version.citation for version in snapshot]
    assert citations == sorted(citations)
    assert len(citations) == len(snapshot) == len(set(citations))
    assert all(version == snapshot[str(version.citation)] for version in snapshot)


def test_a_snapshot_is_no_mapping() -> None:
    snapshot = law.on("2012-05-01")
    assert not hasattr(snapshot, "get")
    assert not hasattr(snapshot, "keys")


def test_article() -> None:
    article = law.on("2012-07-13").article("147-1")
    assert (article.number, article.chapter) == ("147-1", "XX")
    assert article.heading.lt == "Išnaudojimas priverstiniam darbui ar paslaugoms"
    assert [version.citation.paragraph for version in article] == [1, 2, 3]
    before = law.on("2012-07-12").article(law.Citation("147-1"))
    assert before.heading.lt == "Išnaudojimas priverstiniam darbui"
    assert law.on("2012-07-13").article("152").protects.startswith("Persons of any age who depend ")
    with pytest.raises(law.NotYetInForce, match="2012-07-13"):
        law.on("2012-07-12").article("147-2")
    with pytest.raises(law.UnknownCitation, match="names a paragraph") as told:
        law.on("2012-07-12").article("149(1)")
    assert vars(told.value)["citation"] == law.Citation("149", 1)
    with pytest.raises(law.UnknownCitation):
        law.on("2012-07-12").article("148")


@pytest.mark.parametrize(
    ("day", "unknown"),
    [
        ("2003-05-01", ["147", "157", "309"]),
        ("2004-02-13", ["147", "157", "309"]),
        ("2004-02-14", ["147", "157"]),
        ("2005-06-29", ["147", "157"]),
        ("2005-06-30", []),
    ],
)
def test_a_snapshot_says_of_which_articles_the_text_is_not_known(
    day: str, unknown: list[str]
) -> None:
    regime = law.on(day)
    assert [gap.article for gap in regime.gaps] == unknown
    assert not {version.citation.article for version in regime} & set(unknown)


def test_what_ended_a_gap_was_not_known_before_it_was_published() -> None:
    # X-272 was published on 2005-06-30: a day before, the gap of 157 had no end.
    with pytest.warns(law.BeyondHorizonWarning, match="forecast"):
        later = law.on("2005-06-30", known_at="2005-06-29")
    assert [gap.article for gap in later.gaps] == ["147", "157"]


def test_equality_hash_repr_and_pickle() -> None:
    snapshot = law.on("2012-05-01")
    other = law.on("2012-05-02")
    assert snapshot != other
    assert snapshot != "2012-05-01"
    assert snapshot["149(3)"] != other["149(3)"]
    assert snapshot["149(3)"].id == other["149(3)"].id == "rape-of-minor@2003-05-01"
    assert repr(snapshot) == "<Snapshot 2012-05-01: 51 paragraphs>"
    assert pickle.loads(pickle.dumps(snapshot)) == snapshot  # noqa: S301 (made here)
    assert len({snapshot, law.on("2012-05-01"), other}) == 2
