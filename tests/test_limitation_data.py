"""Limitation by an invented data set: what the shipped data does not hold, and what may change.

It has terms of minor (5 years) and serious crimes (10 years) from 2011, and a floor from
2014-06-01.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

import lt_childlaw as law
from lt_childlaw import Answer, Person
from tests import own_data, own_general
from tests.limitations import ends

if TYPE_CHECKING:
    from pathlib import Path

ADULT = Person(age=30)
Patch = dict[str, object]


@pytest.fixture
def records(tmp_path: Path) -> own_data.Record:
    return own_data.records(own_general.write(tmp_path))


def asked(
    records: own_data.Record, patch: Patch, day: str, victim: Person | None = None
) -> law.Limitation:
    code = law.Code(own_data.patched(records, patch))
    return code.limitation("200(1)", committed_on=day, victim=victim)


def test_data_without_a_floor_on_the_day(records: own_data.Record) -> None:
    result = asked(records, {}, "2014-05-31", victim=Person(age=10))
    assert str(result.barred_from) == "2019-06-01"
    assert result.floor.because == "The data holds no such rule for the day of the act."
    assert (result.floor.applies, result.floor.cites) == (Answer.NO, None)
    assert str(result.floor) == "none. The data holds no such rule for the day of the act."
    assert result.assumptions == ()
    assert str(result).splitlines()[-1] == f"  floor: {result.floor}"
    later = asked(records, {}, "2014-06-01", victim=Person(born="2004-06-01"))
    assert str(later.barred_from) == "2029-06-02"


def test_a_chapter_that_is_not_in_the_list(records: own_data.Record) -> None:
    patch: Patch = {"floors.0.versions.0.chapters": ["XX", "XLIV"]}
    result = asked(records, patch, "2015-05-01", victim=Person(age=10))
    assert (result.floor.applies, result.floor.reached) == (Answer.NO, None)
    assert result.floor.because == (
        "It is for offences of the chapters XX, XLIV, and this one stands in chapter XXI."
    )
    assert str(result.barred_from) == "2020-05-02"


def test_a_floor_that_was_read_not_to_exist(records: own_data.Record) -> None:
    gone = dict.fromkeys(
        f"floors.0.versions.0.{field}"
        for field in ("victim_under", "not_before_victim_is", "chapters")
    )
    patch: Patch = {**gone, "floors.0.versions.0.exists": False}
    patch["floors.0.versions.0.summary"] = "None."
    result = asked(records, patch, "2015-05-01", victim=Person(age=10))
    assert (result.floor.applies, result.floor.because) == (Answer.NO, "None.")


def test_of_later_floors_those_that_exist_are_named(records: own_data.Record) -> None:
    floor = records["floors"][0]["versions"][0]
    none = {name: floor[name] for name in ("cites", "introduced_by", "sources", "summary")}
    none |= {"exists": False, "verification": "inferred", "notes": ["Deduced."]}
    versions = [
        none | {"first_day": "2011-01-01", "last_day": "2014-05-31"},
        floor | {"last_day": "2017-12-31"},
        none | {"first_day": "2018-01-01"},
    ]
    result = asked(records, {"floors.0.versions": versions}, "2012-05-01", Person(age=10))
    assert result.floor.because == (
        "Not before the victim is 25. This is inferred. The floor of 95(3) since 2014-06-01 does "
        "not reach earlier acts: inferred."
    )


def test_a_floor_that_begins_while_the_term_stays(records: own_data.Record) -> None:
    patch: Patch = {"terms.0.severity": None, "terms.0.offence": "misdemeanour"}
    code = law.Code(own_data.patched(records, patch))
    victim = Person(born="2004-06-01")
    result = code.limitation("200(4)", committed_on="2014-05-31/2014-06-01", victim=victim)
    assert ends(result) == [
        ("term", "2019-06-01/2019-06-01", "if committed on 2014-05-31"),
        ("floor", "2029-06-02/2029-06-02", "if committed on 2014-06-01"),
    ]


def test_days_left_out_after_two_versions(records: own_data.Record) -> None:
    petty = "articles.0.provisions.3.versions"
    version = records["articles"][0]["provisions"][3]["versions"][0]
    patch: Patch = {
        "terms.0.severity": None,
        "terms.0.offence": "misdemeanour",
        f"{petty}.0.last_day": "2014-05-31",
        f"{petty}.0.ended_by": "XX-2",
        f"{petty}.+": version | {"first_day": "2014-06-01", "introduced_by": "XX-2"},
        "floors": None,
    }
    code = law.Code(own_data.patched(records, patch))
    result = code.limitation("200(4)", committed_on="2012/2018", victim=ADULT)
    assert len(result.versions) == 2
    assert [str(term.committed) for term in result.terms] == ["2012-01-01/2017-12-31"]
    assert any("2018-01-01/2018-12-31: repealed" in notice for notice in result.notices)


def test_a_reference_that_becomes_stale(records: own_data.Record) -> None:
    stale = {"says": "95(1)", "means": "95(2)", "since": "2015-06-01", "note": "Invented."}
    rule = records["rules"][0]["versions"][0] | {"stale": [stale]}
    patch: Patch = {"rules.0.id": "limitation-hiding", "rules.0.versions.0": rule}
    told = [
        str(asked(records, patch, day).assumptions)
        for day in ("2015-05-31", "2015-05-31/2015-06-01", "2015-06-01")
    ]
    assert ["Stale reference" in text for text in told] == [False, True, True]


@pytest.mark.parametrize(("since", "told"), [("2014-06-01", True), ("2014-06-02", False)])
def test_a_later_rule_is_told_as_it_began(
    records: own_data.Record,
    since: str,
    told: bool,  # noqa: FBT001 (a column of the table)
) -> None:
    stale = {"says": "95(1)", "means": "95(2)", "since": since, "note": "Invented."}
    begun = {"first_day": "2014-06-01", "introduced_by": "XX-2", "stale": [stale]}
    rule = records["rules"][0]["versions"][0] | begun
    patch: Patch = {"rules.0.id": "limitation-hiding", "rules.0.versions.0": rule}
    (assumed,) = asked(records, patch, "2013-05-01").assumptions
    assert ("Stale reference" in assumed.text) is told


def test_other_ages_of_the_floor(records: own_data.Record) -> None:
    patch: Patch = {
        "floors.0.versions.0.victim_under": 16,
        "floors.0.versions.0.not_before_victim_is": 30,
    }
    result = asked(records, patch, "2015-05-01", victim=Person(born="2000"))
    # 14 or 15: 30 in 2030. 5 years of a minor crime, to 2020-05-01.
    assert ends(result) == [("floor", "2030-01-02/2031-01-01", "")]
    result = asked(records, patch, "2015-05-01", victim=Person(born="1999"))
    # 16 for who was born before 1999-05-01; on that day the birthday leaves it open.
    assert ends(result) == [
        ("term", "2020-05-02/2020-05-02", "if the victim had reached 16"),
        ("floor", "2029-05-02/2030-01-01", "if the victim was under 16"),
    ]


def test_what_a_paragraph_of_own_data_asks(records: own_data.Record) -> None:
    victim = "articles.0.provisions.0.versions.1.victim"
    adults = asked(records, {victim: {"at_least": 18}}, "2015-05-01")
    assert adults.floor.applies is Answer.NO
    assert adults.floor.because.endswith("the paragraph asks for a victim at least 18.")
    assert ends(adults) == [("term", "2020-05-02/2020-05-02", "")]
    for age, doubtful in ((17, True), (18, False), ((17, 18), True)):
        told = asked(records, {victim: {"at_least": 18}}, "2015-05-01", Person(age=age)).notices
        assert any("asks of the victim: at least 18" in notice for notice in told) == doubtful
    young = asked(records, {victim: {"under": 20}}, "2015-05-01")
    # Under 18: born from 1997-05-01.
    assert ends(young) == [
        ("term", "2020-05-02/2020-05-02", "if no victim was under 18"),
        ("floor", "2022-05-02/2040-05-02", "if a victim was under 18"),
    ]
    either = {"under": 14, "or_else": {"under": 16, "relations": ["dependent"]}}
    # Under 16: born from 1999-05-01.
    assert ends(asked(records, {victim: either}, "2015-05-01")) == [
        ("floor", "2024-05-02/2040-05-02", "")
    ]


@pytest.mark.parametrize(
    ("patch", "told"),
    [
        ({"terms.0": None}, "no term for a minor crime on that day"),
        ({"terms.0.versions.0.last_day": "2012-12-31"}, "no term for a minor crime on that day"),
        ({"terms": None}, "no term for a minor crime on that day"),
        # Without classes a crime has none, and a term of no class is not that of every crime.
        ({"severity": None}, "no term for such an offence on that day"),
        ({"severity": None, "terms.0.severity": None}, "no term for such an offence on that day"),
    ],
)
def test_data_without_a_term(records: own_data.Record, patch: Patch, told: str) -> None:
    with pytest.raises(law.TextNotKnown, match=r"limitation of 200\(1\) on 2015-05-01") as missing:
        asked(records, patch, "2015-05-01")
    assert told in str(missing.value)
    assert (str(missing.value.citation), missing.value.day) == ("200(1)", dt.date(2015, 5, 1))


def test_a_misdemeanour_without_a_term(records: own_data.Record) -> None:
    code = law.Code(records)
    with pytest.raises(law.TextNotKnown, match="no term for such an offence"):
        code.limitation("200(4)", committed_on="2015-05-01")
    patch: Patch = {"terms.0.severity": None, "terms.0.offence": "misdemeanour"}
    code = law.Code(own_data.patched(records, patch))
    result = code.limitation("200(4)", committed_on="2015-05-01", victim=ADULT)
    assert str(result.barred_from) == "2020-05-02"


def test_a_shorter_term_may_reach_back_by_the_rule_on_milder_laws(
    records: own_data.Record,
) -> None:
    shorter = records["terms"][0]["versions"][0] | {"first_day": "2014-06-01", "term": "P3Y"}
    ended = {"last_day": "2014-05-31", "ended_by": "XX-2"}
    patch: Patch = {
        "terms.0.versions.0": records["terms"][0]["versions"][0] | ended,
        "terms.0.versions.+": shorter | {"introduced_by": "XX-2"},
        "rules.0.id": "retroactive-milder-law",
        "rules.0.versions.0.cites": "3(2)",
    }
    (term,) = asked(records, patch, "2013-05-01").terms
    assert (
        "The shorter term of 3 years since 2014-06-01 may reach earlier acts under 3(2): that is "
        "not computed."
    ) in term.notes


@pytest.mark.parametrize("kind", ["terms", "floors"])
def test_what_was_not_read(records: own_data.Record, kind: str) -> None:
    unread = {
        "cites": "95(9)",
        "first_day": "2011-01-01",
        "known": False,
        "reason": "Not read.",
        "verification": "inferred",
        "sources": [{"act": "XX-1"}],
    }
    with pytest.raises(law.TextNotKnown, match="is not known: ") as missing:
        asked(records, {f"{kind}.0.versions.0": unread}, "2015-05-01")
    assert missing.value.day == dt.date(2015, 5, 1)
    if kind == "floors":
        assert str(missing.value).endswith("is not known: 95(9) was not read. Not read.")


@pytest.mark.parametrize(
    ("term", "note"),
    [
        (
            "P7Y",
            "The longer term of 7 years since 2014-06-01 does not reach earlier acts: inferred.",
        ),
        (
            "P3Y",
            (
                "The shorter term of 3 years since 2014-06-01 may reach earlier acts: that is not "
                "computed."
            ),
        ),
        ("P5Y", None),
        (None, None),
    ],
)
def test_a_term_of_another_time(
    records: own_data.Record, term: str | None, note: str | None
) -> None:
    later = {
        "cites": "95(1)",
        "first_day": "2014-06-01",
        "introduced_by": "XX-2",
        "verification": "amending act",
        "sources": [{"act": "XX-2"}],
    }
    known = {"term": term} if term else {"known": False, "reason": "Not read."}
    patch: Patch = {
        "terms.0.versions.0.last_day": "2014-05-31",
        "terms.0.versions.+": later | known,
    }
    result = asked(records, patch, "2013-05-01", victim=ADULT)
    assert result.terms[0].notes == ((note,) if note else ())
    assert str(result.barred_from) == "2018-05-02"


def test_a_term_in_months_and_days(records: own_data.Record) -> None:
    patch: Patch = {"terms.0.versions.0.term": "P1Y1M10D"}
    result = asked(records, patch, "2015-01-31", victim=ADULT)
    # A year later 2016-01-31, a month later the last of February, ten days later 10 March.
    assert str(result.doubtful_day) == "2016-03-10"


def test_a_class_that_changes_within_a_version(records: own_data.Record) -> None:
    # Up to 3 years are minor to the end of 2015, and serious from 2016 on.
    patch: Patch = {
        "severity.0.versions.0.last_day": "2015-12-31",
        "severity.1.versions.0.over": "P2Y",
    }
    result = asked(records, patch, "2015-12-31/2016-01-01", victim=ADULT)
    assert ends(result) == [
        ("term", "2021-01-01/2021-01-01", "if committed on 2015-12-31"),
        ("term", "2026-01-02/2026-01-02", "if committed on 2016-01-01"),
    ]


def test_a_bare_article_that_is_ambiguous_on_some_days(records: own_data.Record) -> None:
    code = law.Code(
        own_data.patched(
            records,
            {
                # A serious crime, and in 2016 a second paragraph.
                "articles.1.provisions.0.versions.0.penalties": [
                    {"kind": "imprisonment", "maximum": "P9Y"}
                ],
                "articles.1.provisions.+": {
                    **records["articles"][1]["provisions"][0],
                    "id": "passing",
                    "versions": [
                        {
                            **records["articles"][1]["provisions"][0]["versions"][0],
                            "paragraph": 2,
                            "first_day": "2016-01-01",
                            "last_day": "2016-12-31",
                            "ended_by": "XX-3",
                        }
                    ],
                },
            },
        )
    )

    # The act may have been under either paragraph in 2016, so no day is certain.
    for span, rest in (
        ("2015/2017", "from 2017-01-01 on"),
        ("2015/2016", "from 2015-01-01 to 2015-12-31"),
        ("2016/2017", "from 2017-01-01 on"),
        # To 2014-05-31 the text of 201 is not known: that is the first reason.
        ("2014/2016", "from 2014-06-01 to 2015-12-31"),
    ):
        with pytest.raises(law.LawError, match=f"{span[:4]}-01-01/.*ask for the days {rest}") as no:
            code.limitation("201", committed_on=span, victim=ADULT)
        known = span[:4] != "2014"
        assert type(no.value) is (law.UnknownCitation if known else law.TextNotKnown)
    for span in ("2015", "2017", "2014-06-01/2015-12-31"):
        assert code.limitation("201", committed_on=span, victim=ADULT).versions
