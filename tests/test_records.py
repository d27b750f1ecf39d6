"""What becomes of the records: every fact of a directory, through the public interface."""

from __future__ import annotations

import datetime as dt
import itertools
import pickle
from typing import TYPE_CHECKING

import pytest

import lt_childlaw as law
from lt_childlaw._records import structure
from tests import own_data

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="module")
def directory(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return own_data.write(tmp_path_factory.mktemp("records"))


@pytest.fixture(scope="module")
def code(directory: Path) -> law.Code:
    return law.Code.from_directory(directory)


# ---------------------------------------------------------------- every field


def test_the_coverage(code: law.Code) -> None:
    coverage = code.coverage()
    assert coverage.first_day == dt.date(2011, 1, 1)
    assert coverage.confirmed_until == dt.date(2022, 12, 31)
    assert coverage.basis == "Invented."
    assert coverage.articles == ("200", "201")
    assert [str(gap) for gap in coverage.gaps] == ["201 (2011-01-01/2014-05-31)"]
    assert (coverage.provisions, coverage.versions, coverage.acts) == (7, 10, 4)
    assert code.data_version == "2023.1.0"
    assert repr(code) == (
        "<Code: data 2023.1.0, 10 versions of 7 provisions, confirmed until 2022-12-31>"
    )


def test_an_act(code: law.Code) -> None:
    assert list(code.acts) == ["XX-1", "XX-2", "XX-3", "XX-4"]
    act = code.acts["XX-2"]
    assert act == law.Act(
        number="XX-2",
        title="Kodekso 200 ir 201 straipsnių pakeitimo įstatymas",
        adopted=dt.date(2014, 5, 6),
        published=dt.date(2014, 5, 20),
        gazette="TAR, 2014-05-20, Nr. 1",
        commencements=(
            law.Commencement(provisions="the rest", day=dt.date(2014, 6, 1), set_by="own art. 9"),
            law.Commencement(provisions="its art. 8", day=None, set_by=None),
        ),
        register_id="2014-00001",
        url="https://example.org/XX-2",
        note="Invented.",
    )
    bare = code.acts["XX-4"]
    assert (bare.published, bare.gazette, bare.register_id, bare.note) == (None,) * 4


def test_an_offence_with_every_field(code: law.Code) -> None:
    version = code.on("2012-05-01")["200(1)"]
    assert version.citation == law.Citation("200", 1)
    assert version.provision == "basic"
    assert version.provision.label == "the basic offence"
    assert (version.provision.split_from, version.provision.note) == (None, None)
    assert version.role is law.Role.OFFENCE
    assert version.kind is law.OffenceKind.CRIME
    assert version.sanction == law.Sanction(
        [
            law.Penalty(kind=law.PenaltyKind.FINE),
            law.Penalty(
                kind=law.PenaltyKind.IMPRISONMENT,
                minimum=law.Term(months=1),
                maximum=law.Term(years=2),
            ),
        ]
    )
    assert version.victim == law.PersonCondition(
        age=law.AgeBound(comparison=law.Comparison.UNDER, years=16),
        or_else=law.PersonCondition(
            age=law.AgeBound(comparison=law.Comparison.AT_LEAST, years=16),
            relations=(law.Relation.DEPENDENT, law.Relation.COERCED),
        ),
    )
    assert (version.offender, version.person_shown, version.covers) == (None, None, ())
    assert version.elements == (
        law.Limb(
            conduct=frozenset({law.Conduct.MAKING_DRUNK}),
            circumstances=(
                frozenset({law.Circumstance.DEPENDENT_PERSON, law.Circumstance.COERCION_OR_DECEIT}),
            ),
        ),
        law.Limb(conduct=frozenset({law.Conduct.MAKING_DRUNK}), victim_under=16),
    )
    assert version.grounds == ()
    assert version.summary == "The basic offence."
    assert (version.first_day, version.last_day) == (dt.date(2011, 1, 1), dt.date(2014, 5, 31))
    assert version.introduced_by is code.acts["XX-1"]
    assert version.ended_by is code.acts["XX-2"]
    assert version.verification is law.Verification.INFERRED
    assert version.inferred == "Deduced."
    assert version.notes == ("Deduced.", "A remark.")
    assert version.heading.en == "Old heading"
    assert version.official_url == "https://example.org/XX-1"
    assert version.data_version == "2023.1.0"
    assert version.data_digest == code.data_digest


def test_a_rule_and_a_provision_with_its_origin(code: law.Code) -> None:
    rule = code.on("2014-06-01")["200(5)"]
    assert rule.role is law.Role.LEGAL_PERSON_LIABILITY
    assert (rule.kind, rule.sanction, rule.ended_by, rule.last_day) == (None,) * 4
    assert rule.covers == (law.Citation("200", 1), law.Citation("200", 3))
    second = code.provisions["second"]
    assert (second.split_from, second.note) == ("basic", "Divided from paragraph 1.")
    assert second.special_to == ()
    assert code.provisions["aggravated"].special_to == ("basic",)
    shown = code.on("2014-06-01")["201"]
    assert str(shown.person_shown) == "under 18"
    assert str(shown.sanction) == "life imprisonment"


def test_sources_are_acts_or_editions(code: law.Code) -> None:
    sources = code.on("2018-01-01")["200(3)"].sources
    assert [(str(source), source.url) for source in sources] == [
        ("Edition of 2018-01-01, art. 200", "https://example.org/edition"),
        ("Law No. XX-3", "https://example.org/XX-3"),
    ]


def test_an_article_and_its_headings(code: law.Code) -> None:
    article = code.on("2017-12-31").article("200")
    assert (article.number, article.chapter) == ("200", "XXI")
    assert article.heading.lt == "Senas pavadinimas"
    assert [str(version.citation) for version in article] == [
        "200(1)",
        "200(3)",
        "200(4)",
        "200(5)",
    ]
    heading = code.on("2018-01-01").article("200").heading
    assert (heading.lt, heading.en) == ("Naujas pavadinimas", "New heading")
    assert (heading.first_day, heading.introduced_by) == (dt.date(2018, 1, 1), code.acts["XX-3"])


def test_what_may_be_left_out_is_left_out(directory: Path) -> None:
    record = own_data.patched(
        own_data.records(directory),
        {
            "articles.1.gaps.0.last_day": None,
            "articles.1.gaps.0.ended_by": None,
            "editions.0.url": None,
            "articles.0.provisions.0.versions.0.victim": {"relations": ["dependent"]},
        },
    )
    data = structure(record)
    assert (data.gaps[0].last_day, data.gaps[0].ended_by) == (None, None)
    assert str(data.gaps[0]) == "201 (2011-01-01/..)"
    assert data.facts[0].victim == law.PersonCondition(relations=(law.Relation.DEPENDENT,))
    assert [version.sources[0].url for version in data.facts if version.provision == "second"] == [
        None
    ]


# ---------------------------------------------------------------- the law on a day


@pytest.mark.parametrize(
    ("day", "numbers"),
    [
        ("2011-01-01", "200(1) 200(2) 200(4)"),
        ("2014-05-31", "200(1) 200(2) 200(4)"),
        ("2014-06-01", "200(1) 200(3) 200(4) 200(5) 201(1)"),
        ("2017-12-31", "200(1) 200(3) 200(4) 200(5) 201(1)"),
        ("2018-01-01", "200(1) 200(2) 200(3) 200(5) 200(6) 201(1)"),
        ("2022-12-31", "200(1) 200(2) 200(3) 200(5) 200(6) 201(1)"),
    ],
)
def test_a_snapshot_iterates_in_order(code: law.Code, day: str, numbers: str) -> None:
    snapshot = code.on(day)
    assert [str(version.citation) for version in snapshot] == numbers.split()
    assert len(snapshot) == len(numbers.split())
    assert all(number in snapshot for number in numbers.split())
    assert snapshot.confirmed


def test_a_number_names_another_provision_after_a_vacant_time(code: law.Code) -> None:
    assert code.on("2014-05-31")["200(2)"].provision == "aggravated"
    assert "200(2)" not in code.on("2014-06-01")
    assert "200(2)" not in code.on("2017-12-31")
    assert code.on("2018-01-01")["200(2)"].provision == "second"
    (notice,) = code.on("2018-01-01")["200(2)"].notices
    assert "aggravated" in notice


def test_a_repealed_paragraph_says_since_when_and_by_what(code: law.Code) -> None:
    with pytest.raises(law.Repealed) as caught:
        code.on("2018-01-01")["200(4)"]
    error = caught.value
    assert (error.day, error.last_day) == (dt.date(2018, 1, 1), dt.date(2017, 12, 31))
    assert vars(error)["act"] is code.acts["XX-3"]
    assert error.outcome is law.Outcome.REPEALED
    for part in ("200(4)", "2018-01-01", "2017-12-31", "XX-3"):
        assert part in str(error)
    assert "write" not in str(error)


def test_a_vacated_number_says_the_new_one(code: law.Code) -> None:
    with pytest.raises(law.Repealed) as caught:
        code.on("2015-01-01")["200(2)"]
    assert caught.value.last_day == dt.date(2014, 5, 31)
    assert vars(caught.value)["act"] is code.acts["XX-2"]
    assert "aggravated" in str(caught.value)
    assert "write '200(3)'" in str(caught.value)
    assert "again from 2018-01-01" in str(caught.value)


def test_a_later_number_says_when_and_where_its_content_stood(code: law.Code) -> None:
    with pytest.raises(law.NotYetInForce) as caught:
        code.on("2012-01-01")["200(5)"]
    assert caught.value.first_day == dt.date(2014, 6, 1)
    assert "XX-2" in str(caught.value)
    assert "write" not in str(caught.value)
    with pytest.raises(law.NotYetInForce, match=r"write '200\(2\)'"):
        code.on("2012-01-01")["200(3)"]


def test_other_answers_that_are_none(code: law.Code) -> None:
    with pytest.raises(law.TextNotKnown, match=r"The old text was not read\..*the gazette of 2010"):
        code.on("2012-01-01")["201(1)"]
    with pytest.raises(law.UnknownCitation, match="article 200 never had such a paragraph"):
        code.on("2012-01-01")["200(9)"]
    with pytest.raises(law.UnknownCitation, match="it holds 200, 201"):
        code.on("2012-01-01")["149(3)"]
    with pytest.raises(law.BeforeCoverage, match="2011-01-01"):
        code.on("2010-12-31")
    with pytest.warns(law.BeyondHorizonWarning, match="2022-12-31"):
        assert not code.on("2023-01-01").confirmed
    with pytest.raises(law.BeyondHorizon, match="2022-12-31"):
        code.on("2023-01-01", strict=True)


def test_what_was_not_published_yet_does_not_count(code: law.Code) -> None:
    with pytest.warns(law.BeyondHorizonWarning, match="a forecast from the acts published by then"):
        before = code.on("2018-01-01", known_at="2017-11-30")
    assert [str(version.citation) for version in before] == [
        "200(1)",
        "200(3)",
        "200(4)",
        "200(5)",
        "201(1)",
    ]
    assert before["200(4)"].last_day is None
    assert before["200(4)"].ended_by is None
    with pytest.warns(law.BeyondHorizonWarning, match="2017-12-01, the day of knowledge"):
        after = code.on("2018-01-01", known_at="2017-12-01")
    assert after["200(2)"].provision == "second"
    assert "200(4)" not in after
    assert not after.confirmed


# ---------------------------------------------------------------- changes and timelines


@pytest.mark.parametrize(
    ("earlier", "later", "changes"),
    [
        (
            "2014-05-31",
            "2014-06-01",
            [
                "basic: changed, 200(1) (XX-2)",
                "aggravated: renumbered, 200(2) -> 200(3) (XX-2)",
                "legal-persons: introduced, 200(5) (XX-2)",
                "shown: not comparable, 201(1) (XX-2)",
            ],
        ),
        (
            "2017-12-31",
            "2018-01-01",
            [
                "second: introduced, 200(2) (XX-3)",
                "aggravated: restated, 200(3) (XX-3)",
                "petty: repealed, 200(4) (XX-3)",
                "complaint: introduced, 200(6) (XX-3)",
            ],
        ),
        (
            "2011-01-01",
            "2022-12-31",
            [
                "basic: changed, 200(1) (XX-2)",
                "second: introduced, 200(2) (XX-3)",
                "aggravated: renumbered, 200(2) -> 200(3) (XX-2, XX-3)",
                "petty: repealed, 200(4) (XX-3)",
                "legal-persons: introduced, 200(5) (XX-2)",
                "complaint: introduced, 200(6) (XX-3)",
                "shown: not comparable, 201(1) (XX-2)",
            ],
        ),
        ("2014-06-01", "2017-12-31", []),
    ],
)
def test_changes(code: law.Code, earlier: str, later: str, changes: list[str]) -> None:
    assert [str(change) for change in code.changes(earlier, later)] == changes


def test_what_a_change_changed(code: law.Code) -> None:
    basic, aggravated, *_ = code.changes("2014-05-31", "2014-06-01")
    assert basic.kind is law.ChangeKind.CHANGED
    assert [str(difference) for difference in basic.differences] == [
        (
            "sanction: fine, or imprisonment of 1 month to 2 years -> "
            "fine, or imprisonment of up to 3 years"
        ),
        "victim: under 16; or else at least 16, dependent or coerced -> none",
    ]
    assert aggravated.kind is law.ChangeKind.RENUMBERED
    assert [str(difference) for difference in aggravated.differences] == [
        "number: 200(2) -> 200(3)"
    ]


@pytest.mark.parametrize(
    ("name", "periods"),
    [
        ("200(1)", ["2011-01-01/2014-05-31: 200(1)", "2014-06-01/..: 200(1)"]),
        (
            "200(2)",
            [
                "2011-01-01/2014-05-31: 200(2)",
                "2014-06-01/2017-12-31: repealed",
                "2018-01-01/..: 200(2)",
            ],
        ),
        ("200(4)", ["2011-01-01/2017-12-31: 200(4)", "2018-01-01/..: repealed"]),
        ("200(5)", ["2011-01-01/2014-05-31: not-yet-in-force", "2014-06-01/..: 200(5)"]),
        ("201(1)", ["2011-01-01/2014-05-31: text-not-known", "2014-06-01/..: 201(1)"]),
    ],
)
def test_a_timeline_accounts_for_every_day(code: law.Code, name: str, periods: list[str]) -> None:
    timeline = code.timeline(name)
    assert [
        str(period).rpartition(" ")[0] if period.version else str(period)
        for period in timeline.periods
    ] == periods
    assert timeline.periods[0].first_day == dt.date(2011, 1, 1)
    assert timeline.periods[-1].last_day is None
    for one, two in itertools.pairwise(timeline.periods):
        assert one.last_day == two.first_day - dt.timedelta(days=1)


def test_a_provision_is_followed_through_its_numbers(code: law.Code) -> None:
    assert [str(version) for version in code.timeline(provision="aggravated")] == [
        "200(2) (2011-01-01/2014-05-31)",
        "200(3) (2014-06-01/2017-12-31)",
        "200(3) (2018-01-01/..)",
    ]


# ---------------------------------------------------------------- one data set as a value


def test_a_code_is_its_data(code: law.Code, directory: Path) -> None:
    again = law.Code.from_directory(directory)
    assert again is not code
    assert again == code
    assert hash(again) == hash(code)
    assert again.on("2012-05-01") == code.on("2012-05-01")
    assert code != law.Code.shipped()
    assert code != "a code"


def test_a_code_and_its_answers_can_be_pickled(code: law.Code) -> None:
    copied = pickle.loads(pickle.dumps(code))  # noqa: S301 (our own)
    assert copied == code
    assert copied.data_digest == code.data_digest
    version = code.on("2012-05-01")["200(1)"]
    assert copied.on("2012-05-01")["200(1)"] == version
    assert pickle.loads(pickle.dumps(version)) == version  # noqa: S301 (the same)
    with pytest.raises(law.Repealed) as caught:
        copied.on("2018-01-01")["200(4)"]
    error = pickle.loads(pickle.dumps(caught.value))  # noqa: S301 (the same)
    assert str(error) == str(caught.value)
    assert error.act == code.acts["XX-3"]


def test_the_shipped_code_stays_the_shipped_one(tmp_path: Path) -> None:
    copied = law.Code.from_directory(own_data.copy_shipped(tmp_path))
    assert pickle.loads(pickle.dumps(copied)) == law.Code.shipped()  # noqa: S301 (our own)
    assert pickle.loads(pickle.dumps(law.Code.shipped())) is law.Code.shipped()  # noqa: S301
