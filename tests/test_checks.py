"""Each rule of the data can be broken, and says where: file, version and field."""

from __future__ import annotations

import pytest

from lt_childlaw._checks import check
from lt_childlaw._loading import read
from tests import own_data
from tests.own_data import findings

Patch = dict[str, object]

NEW = "articles.0.headings.1"  # from 2018-01-01
CHANGED = "articles.0.provisions.0.versions.1"  # 200(1) from 2014-06-01
INFERRED = "articles.0.provisions.0.versions.0"  # 200(1) from 2011-01-01
SECOND = "articles.0.provisions.1"  # 200(2) from 2018-01-01
AGGRAVATED = "articles.0.provisions.2"  # 200(2), then twice 200(3)
PETTY = "articles.0.provisions.3.versions.0"  # 200(4) from 2011-01-01
RULE = "articles.0.provisions.4.versions.0"  # 200(5) from 2014-06-01
GAP = "articles.1.gaps.0"  # 201 from 2011-01-01
SHOWN = "articles.1.provisions.0.versions.0"  # 201(1) from 2014-06-01

UNREAD = {"reason": "Not read.", "missing_source": "the gazette"}
OPEN_GAP = {**UNREAD, "first_day": "2018-01-01", "introduced_by": "XX-3"}
ONE_DAY_GAP = {**OPEN_GAP, "last_day": "2018-01-01", "ended_by": "XX-3"}
XX_4 = {"number": "XX-4", "title": "-", "adopted": "2017-11-14", "commencements": []}


def ended(path: str, last_day: str | None, ended_by: str | None) -> Patch:
    """What gives a version or a gap another end, or none."""
    return {f"{path}.last_day": last_day, f"{path}.ended_by": ended_by}


def commencing(act: int, day: str) -> Patch:
    """What lets one of the acts commence on one more day."""
    return {f"acts.{act}.commencements.+": {"provisions": "a part", "day": day}}


# Three acts with one more day.
XX_1_EARLY, XX_1_TWICE = commencing(0, "2010-12-31"), commencing(0, "2014-06-01")
XX_2_EARLY, XX_2_LATER = commencing(1, "2014-05-31"), commencing(1, "2014-06-02")
XX_3_LATER = commencing(2, "2018-01-02")

WHOLE: list[tuple[Patch, str]] = [
    ({"code.confirmed_until": "2010-12-31"}, "code.toml: confirmed_until: lies before first_day"),
    ({"acts.1.adopted": "2010-11-29"}, "acts.toml: acts: do not stand in order of adoption"),
    ({"acts.1.published": "2014-05-05"}, "acts.toml: XX-2: published: lies before adoption"),
    (
        {"acts.1.published": "2014-06-02"},
        "acts.toml: XX-2: commencements: lie before publication",
    ),
    (
        {"acts.3.commencements.0.day": "2017-11-13"},
        "acts.toml: XX-4: commencements: lie before publication",
    ),
    ({"acts.+": XX_4}, "acts.toml: XX-4: number: stands in acts.toml already"),
    (
        {"editions.+": {"id": "2018-01-01-own", "title": "The same"}},
        "editions.toml: 2018-01-01-own: id: stands in editions.toml already",
    ),
    (
        {"articles.1.provisions.0.id": "petty"},
        "articles/201.toml: petty: id: stands in articles/200.toml already",
    ),
    (
        {f"{SECOND}.split_from": "nobody"},
        "articles/200.toml: second: split_from: nobody is no provision of the data",
    ),
    (
        {f"{SECOND}.split_from": "second"},
        "articles/200.toml: second: split_from: second does not begin before second",
    ),
    (
        {f"{AGGRAVATED}.split_from": "basic"},
        "articles/200.toml: aggravated: split_from: basic does not begin before aggravated",
    ),
]
HEADINGS: list[tuple[Patch, str]] = [
    ({"articles.0.headings.0": None}, "headings: begin after the article does"),
    (
        {f"{NEW}.first_day": "2011-01-01", f"{NEW}.introduced_by": "XX-1"},
        "heading from 2011-01-01: first_day: does not lie after the heading from 2011-01-01",
    ),
    (
        {"articles.0.headings.0.first_day": "2010-12-31"} | XX_1_EARLY,
        "heading from 2010-12-31: first_day: lies before the first day of the data",
    ),
    (
        {f"{NEW}.introduced_by": "XX-9"},
        "heading from 2018-01-01: introduced_by: XX-9 is not in acts.toml",
    ),
    (
        {f"{NEW}.introduced_by": "XX-2"},
        "heading from 2018-01-01: introduced_by: XX-2 does not commence on 2018-01-01",
    ),
    (
        {f"{NEW}.introduced_by": "XX-4"},
        "heading from 2018-01-01: introduced_by: XX-4 has no day of publication",
    ),
]
PERIODS: list[tuple[Patch, str]] = [
    (
        ended(PETTY, "2010-12-31", "XX-1"),
        "200(4) from 2011-01-01: last_day: 2010-12-31 lies before first_day 2011-01-01",
    ),
    (
        {f"{CHANGED}.ended_by": "XX-3"},
        "200(1) from 2014-06-01: ended_by: stands if and only if last_day does",
    ),
    (
        {f"{PETTY}.ended_by": None},
        "200(4) from 2011-01-01: ended_by: stands if and only if last_day does",
    ),
    (
        {f"{PETTY}.introduced_by": "XX-9"},
        "200(4) from 2011-01-01: introduced_by: XX-9 is not in acts.toml",
    ),
    (
        {f"{PETTY}.introduced_by": "XX-2"},
        "200(4) from 2011-01-01: introduced_by: XX-2 does not commence on 2011-01-01",
    ),
    (
        {f"{PETTY}.last_day": "2017-12-30"},
        "200(4) from 2011-01-01: ended_by: XX-3 does not commence on 2017-12-31",
    ),
    (
        {f"{PETTY}.ended_by": "XX-4"},
        "200(4) from 2011-01-01: ended_by: XX-4 has no day of publication",
    ),
    (
        {f"{SECOND}.versions.0.paragraph": 3},
        "200(3) from 2018-01-01: first_day: overlaps 200(3) from 2018-01-01",
    ),
    (
        {f"{PETTY}.paragraph": 2},
        "200(2) from 2011-01-01: first_day: overlaps 200(2) from 2011-01-01",
    ),
    (
        ended(INFERRED, None, None),
        "200(1) from 2014-06-01: first_day: overlaps 200(1) from 2011-01-01",
    ),
    (
        ended(f"{AGGRAVATED}.versions.0", "2014-06-01", "XX-2") | XX_2_LATER,
        "200(3) from 2014-06-01: first_day: overlaps 200(2) from 2011-01-01",
    ),
    (
        {f"{RULE}.paragraph": 4} | ended(PETTY, "2014-06-01", "XX-2") | XX_2_LATER,
        "200(4) from 2014-06-01: first_day: overlaps 200(4) from 2011-01-01",
    ),
    (
        {f"{AGGRAVATED}.versions.1": None, f"{RULE}.covers.1": None},
        "200(3) from 2018-01-01: first_day: leaves a pause after 2014-05-31",
    ),
    (
        {f"{INFERRED}.ended_by": "XX-1"} | XX_1_TWICE,
        "200(1) from 2011-01-01: ended_by: is XX-1, but XX-2 follows",
    ),
]
RELEASE = {
    "paragraph": 5,
    "first_day": "2018-01-01",
    "introduced_by": "XX-3",
    "role": "release",
    "covers": ["200(1)"],
    "summary": "-",
    "verification": "amending act",
    "sources": [{"act": "XX-3"}],
}
PERIODS += [
    (
        ended(RULE, "2017-12-31", "XX-3") | {"articles.0.provisions.4.versions.+": RELEASE},
        (
            "200(5) from 2018-01-01: role: is release, but 200(5) from 2014-06-01 is legal-person "
            "liability: give it a provision of its own"
        ),
    ),
]
TWO_OR_NONE = "sources[1]: names either an act or an edition"
NOT_SAID = "inferred: must say how an inferred version was deduced"
CONTENT: list[tuple[Patch, str]] = [
    ({f"{CHANGED}.kind": None}, "kind: is missing for offence"),
    ({f"{CHANGED}.penalties": None}, "penalties: is missing for offence"),
    ({f"{CHANGED}.covers": ["200"]}, "covers: has no place for offence"),
    (
        {f"{CHANGED}.penalties.0.kind": "imprisonment"},
        "penalties: imprisonment stands more than once",
    ),
    (
        {f"{CHANGED}.penalties.0.maximum": "P1Y"},
        "penalties[0].maximum: P1Y is no amount of fine: it is counted in MGL",
    ),
    (
        {f"{CHANGED}.penalties.0": {"kind": "life imprisonment", "minimum": "P1Y"}},
        "penalties[0].minimum: P1Y is no amount of life imprisonment: it has no length",
    ),
    (
        {f"{CHANGED}.penalties.1.minimum": "P4Y"},
        "penalties[1]: minimum 4 years exceeds maximum 3 years",
    ),
    (
        {f"{CHANGED}.penalties.1.maximum": "P0Y"},
        "penalties[1].maximum: a term of no length is no term: use None for an unstated bound.",
    ),
    (
        {f"{CHANGED}.penalties.1": {"kind": "arrest", "minimum": "P30D", "maximum": "P1M"}},
        (
            "penalties[1]: 30 days and 1 month cannot be compared: a month has no fixed number of "
            "days."
        ),
    ),
    (
        {f"{CHANGED}.kind": "misdemeanour"},
        "penalties: a misdemeanour is not punished by imprisonment (art. 12)",
    ),
    ({f"{CHANGED}.victim": {}}, "victim: says nothing of the person"),
    ({f"{CHANGED}.offender": {"under": 18, "at_least": 14}}, "offender: has two ages"),
    (
        {f"{CHANGED}.person_shown": {"relations": ["presented as a child"], "or_else": {}}},
        "person_shown.or_else: says nothing of the person",
    ),
    (
        {f"{CHANGED}.victim": {"relations": ["coerced", "coerced"]}},
        "victim.relations: coerced stands more than once",
    ),
    ({f"{CHANGED}.sources.+": {"act": "XX-9"}}, "sources[1]: act XX-9 is not in acts.toml"),
    (
        {f"{CHANGED}.sources.+": {"edition": "2014-01-01"}},
        "sources[1]: edition 2014-01-01 is not in editions.toml",
    ),
    ({f"{CHANGED}.sources.+": {"at": "p. 1"}}, TWO_OR_NONE),
    ({f"{CHANGED}.sources.+": {"act": "XX-2", "edition": "2018-01-01-own"}}, TWO_OR_NONE),
    ({f"{CHANGED}.verification": "inferred"}, NOT_SAID),
    ({f"{CHANGED}.verification": "inferred", f"{CHANGED}.notes": ["It was inferred."]}, NOT_SAID),
    (
        {f"{CHANGED}.verification": "primary text"},
        "sources: name no edition, but verification is primary text",
    ),
    (
        {f"{CHANGED}.sources": [{"edition": "2018-01-01-own"}]},
        "sources: name no act, but verification is amending act",
    ),
]
RULES: list[tuple[Patch, str]] = [
    ({f"{RULE}.covers": None}, "covers: is missing for legal-person liability"),
    ({f"{RULE}.kind": "crime"}, "kind: has no place for legal-person liability"),
    (
        {f"{RULE}.penalties": [{"kind": "fine"}]},
        "penalties: has no place for legal-person liability",
    ),
    ({f"{RULE}.covers.0": "201(1)"}, "covers[0]: 201(1) is not in article 200"),
    ({f"{RULE}.covers.0": "200(9)"}, "covers[0]: 200(9) is no offence on 2014-06-01"),
    ({f"{RULE}.covers.0": "200(2)"}, "covers[0]: 200(2) is no offence on 2014-06-01"),
    ({f"{RULE}.covers.0": "200(4)"}, "covers[0]: 200(4) is no offence on 2018-01-01"),
    (
        {f"{RULE}.covers.0": "200(4)"} | ended(RULE, "2018-01-01", "XX-3") | XX_3_LATER,
        "covers[0]: 200(4) is no offence on 2018-01-01",
    ),
    ({f"{RULE}.covers.0": "200(5)"}, "covers[0]: 200(5) is no offence on 2014-06-01"),
    ({f"{RULE}.covers.0": "200(3)"}, "covers: 200(3) stands more than once"),
    ({f"{RULE}.covers.0": "200 str. 1 d."}, "covers[0]: 200 str. 1 d. is written 200(1) here"),
    (
        {f"{RULE}.covers.0": "200(1)(1)"},
        "covers[0]: 200(1)(1) names a point, and the data goes down to paragraphs",
    ),
]
OVERLAPS_A_GAP = "201(1) from 2014-06-01: first_day: overlaps a gap of the article"
GAPS: list[tuple[Patch, str]] = [
    (
        {f"{GAP}.first_day": "2010-12-31"} | XX_1_EARLY,
        "gap from 2010-12-31: first_day: 2010-12-31 lies before the first day of the data",
    ),
    (
        {f"{GAP}.introduced_by": "XX-9"},
        "gap from 2011-01-01: introduced_by: XX-9 is not in acts.toml",
    ),
    (ended(GAP, None, None), OVERLAPS_A_GAP),
    (ended(GAP, "2014-06-01", "XX-2") | XX_2_LATER, OVERLAPS_A_GAP),
    (
        ended(SHOWN, "2018-01-01", "XX-3") | {"articles.1.gaps.+": OPEN_GAP} | XX_3_LATER,
        OVERLAPS_A_GAP,
    ),
    (
        {f"{GAP}.ended_by": None},
        "gap from 2011-01-01: ended_by: stands if and only if last_day does",
    ),
    (
        {f"{GAP}.last_day": "2014-05-30"} | XX_2_EARLY,
        "gap from 2011-01-01: last_day: leaves a pause before 2014-06-01",
    ),
    (
        {f"{GAP}.ended_by": "XX-1"} | XX_1_TWICE,
        "gap from 2011-01-01: ended_by: is XX-1, but XX-2 follows",
    ),
    (
        ended(SHOWN, "2017-12-31", "XX-3")
        | XX_3_LATER
        | {"articles.1.gaps": [ONE_DAY_GAP, OPEN_GAP]},
        "gap from 2018-01-01: first_day: does not lie after the gap from 2018-01-01",
    ),
    (
        {f"{SHOWN}.role": "release", f"{SHOWN}.kind": None, f"{SHOWN}.penalties": None}
        | {f"{SHOWN}.elements": None, f"{SHOWN}.covers": ["201"]},
        "201(1) from 2014-06-01: covers[0]: 201 is no offence on 2014-06-01",
    ),
]
VALID: list[Patch] = [
    {},
    {f"{RULE}.covers": ["200"]},
    {f"{SECOND}.split_from": None},
    {"code.confirmed_until": "2011-01-01"},
    {f"{GAP}.ended_by": "XX-1", f"{SHOWN}.introduced_by": "XX-1"} | XX_1_TWICE,
    ended(SHOWN, "2017-12-31", "XX-3") | {"articles.1.gaps.+": OPEN_GAP},
    ended(SHOWN, "2017-12-31", "XX-3") | {"articles.1.gaps.+": ONE_DAY_GAP} | XX_3_LATER,
    {f"{GAP}.first_day": "2014-05-31"} | commencing(0, "2014-05-31"),
    ended(PETTY, "2011-01-01", "XX-1") | commencing(0, "2011-01-02"),
    {f"{CHANGED}.penalties.1.minimum": "P3Y"},
]


@pytest.fixture(scope="module")
def records(tmp_path_factory: pytest.TempPathFactory) -> own_data.Record:
    return own_data.records(own_data.write(tmp_path_factory.mktemp("checks")))


def test_the_shipped_data_keeps_every_rule() -> None:
    assert check(read(own_data.SHIPPED)[0]) == []


@pytest.mark.parametrize("patch", VALID)
def test_what_keeps_the_rules_has_no_finding(records: own_data.Record, patch: Patch) -> None:
    assert findings(records, patch) == []


@pytest.mark.parametrize(("patch", "finding"), WHOLE)
def test_rules_of_the_data_set(records: own_data.Record, patch: Patch, finding: str) -> None:
    assert findings(records, patch) == [finding]


@pytest.mark.parametrize(("patch", "finding"), HEADINGS + PERIODS)
def test_rules_of_time(records: own_data.Record, patch: Patch, finding: str) -> None:
    assert findings(records, patch) == [f"articles/200.toml: {finding}"]


@pytest.mark.parametrize(("patch", "finding"), CONTENT)
def test_rules_of_an_offence(records: own_data.Record, patch: Patch, finding: str) -> None:
    assert findings(records, patch) == [f"articles/200.toml: 200(1) from 2014-06-01: {finding}"]


@pytest.mark.parametrize(("patch", "finding"), RULES)
def test_rules_of_a_rule(records: own_data.Record, patch: Patch, finding: str) -> None:
    assert findings(records, patch) == [f"articles/200.toml: 200(5) from 2014-06-01: {finding}"]


@pytest.mark.parametrize(("patch", "finding"), GAPS)
def test_rules_of_a_gap(records: own_data.Record, patch: Patch, finding: str) -> None:
    assert findings(records, patch) == [f"articles/201.toml: {finding}"]


def test_what_cannot_be_cited_says_how_to_write(records: own_data.Record) -> None:
    (covered,) = findings(records, {f"{RULE}.covers.0": "somewhere"})
    assert covered.startswith("articles/200.toml: 200(5) from 2014-06-01: covers[0]: 'somewhere' ")
    (paragraph,) = findings(records, {f"{PETTY}.paragraph": 1000})
    assert paragraph.startswith(
        "articles/200.toml: 200(1000) from 2011-01-01: paragraph: paragraph is out of range"
    )


def test_versions_stand_in_order_of_time(records: own_data.Record) -> None:
    versions = records["articles"][0]["provisions"][0]["versions"]
    assert findings(records, {"articles.0.provisions.0.versions": versions[::-1]}) == [
        "articles/200.toml: basic: versions: do not stand in order of time"
    ]


def test_a_gap_between_two_versions(records: own_data.Record) -> None:
    """A pause is explained by a gap that fills it, begun by the act that ended the version."""
    version = records["articles"][1]["provisions"][0]["versions"][0]
    before = {**version, "first_day": "2011-01-01", "introduced_by": "XX-1"}
    before |= {"last_day": "2014-05-31", "ended_by": "XX-2", "sources": [{"act": "XX-1"}]}
    gap = {**OPEN_GAP, "first_day": "2014-06-01", "introduced_by": "XX-2"}
    gap |= {"last_day": "2017-12-31", "ended_by": "XX-3"}
    after = {**version, "first_day": "2018-01-01", "introduced_by": "XX-3"}
    heading = "articles.1.headings.0"
    explained = own_data.patched(
        records,
        {
            f"{heading}.first_day": "2011-01-01",
            f"{heading}.introduced_by": "XX-1",
            "articles.1.gaps": [gap],
            "articles.1.provisions.0.versions": [before, after],
        },
    )
    assert findings(explained, {}) == []
    assert findings(explained, {"articles.1.gaps": None}) == [
        "articles/201.toml: 201(1) from 2018-01-01: first_day: leaves a pause after 2014-05-31"
    ]
    assert findings(explained, {f"{SHOWN}.ended_by": "XX-1"} | XX_1_TWICE) == [
        "articles/201.toml: 201(1) from 2011-01-01: ended_by: is XX-1, but XX-2 follows"
    ]
    assert findings(explained, {f"{SHOWN}.last_day": "2014-05-30"} | XX_2_EARLY) == [
        "articles/201.toml: gap from 2014-06-01: first_day: leaves a pause after 2014-05-30"
    ]


def test_several_findings_stand_in_order_of_the_files(records: own_data.Record) -> None:
    patch: Patch = {
        f"{SHOWN}.introduced_by": "XX-9",
        f"{CHANGED}.kind": None,
        "code.confirmed_until": "2010-12-31",
    }
    assert findings(records, patch) == [
        "code.toml: confirmed_until: lies before first_day",
        "articles/200.toml: 200(1) from 2014-06-01: kind: is missing for offence",
        "articles/201.toml: 201(1) from 2014-06-01: introduced_by: XX-9 is not in acts.toml",
        "articles/201.toml: gap from 2011-01-01: ended_by: is XX-2, but XX-9 follows",
    ]
