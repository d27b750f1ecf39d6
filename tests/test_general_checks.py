"""Each rule of the facts beside the articles can be broken, and says where."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import lt_childlaw as law
from lt_childlaw._checks import check
from lt_childlaw._loading import read
from tests import own_data, own_general
from tests.own_data import findings

if TYPE_CHECKING:
    from pathlib import Path

Patch = dict[str, object]

FIRST, SECOND = "limits.0.versions.0", "limits.0.versions.1"  # imprisonment, then not known
FINE = "limits.1.versions.0"
HOURS = "limits.2.versions.0"
MIDDLE = "severity.1.versions.0"  # over 3 to 10 years
LITAS, EURO = "mgl.0.versions.0", "mgl.0.versions.1"
TERM, FLOOR = "terms.0.versions.0", "floors.0.versions.0"
SCOPE, OPEN = "rules.0.versions.0", "rules.1.versions.0"
GENERAL, LISTED = "thresholds.0.versions.0", "thresholds.0.versions.1"
ADULT = "thresholds.1.versions.0"

LIMITS, AT_FIRST = "general/limits.toml", "general/limits.toml: imprisonment from 2011-01-01"
AT_FINE = "general/limits.toml: fine from 2011-01-01"
AT_SERIOUS = "general/severity.toml: serious from 2011-01-01"
AT_LITAS = "general/mgl.toml: mgl from 2011-01-01"
AT_FLOOR = "general/limitation.toml: floor from 2014-06-01"
RULES = "general/rules.toml"
AT_SCOPE = f"{RULES}: juvenile-scope from 2011-01-01"
AT_OPEN = f"{RULES}: penalties-of-minors from 2011-01-01"
AGES = "general/ages.toml"
AT_AGE = f"{AGES}: responsibility from 2011-01-01"

ITEMS: list[tuple[Patch, str]] = [
    ({"limits.1.id": "imprisonment"}, f"{LIMITS}: imprisonment: id: stands 2 times"),
    ({"limits.0.penalty": None}, f"{LIMITS}: imprisonment: penalty: is missing"),
    ({"limits.0.topic": "time"}, f"{LIMITS}: imprisonment: topic: has no place here"),
    ({"rules.0.code": None}, f"{RULES}: juvenile-scope: code: is missing"),
    ({"rules.0.topic": None}, f"{RULES}: juvenile-scope: topic: is missing"),
    ({"rules.0.computed": None}, f"{RULES}: juvenile-scope: computed: is missing"),
    ({"thresholds.1.code": None}, f"{AGES}: adult: code: is missing"),
    (
        {"terms.0.offence": None},
        "general/limitation.toml: minor-crime: offence: is missing",
    ),
    (
        {"severity.0.id": "small"},
        "general/severity.toml: small: id: is none of grave, less serious, minor, serious",
    ),
]
TERMS_OF_CLASSES: list[tuple[Patch, str]] = [
    (
        {"terms.0.offence": "misdemeanour"},
        "general/limitation.toml: minor-crime: severity: is for crimes alone",
    ),
    (
        {"terms.1.severity": "minor"},
        "general/limitation.toml: serious-crime: severity: is that of minor-crime as well",
    ),
]
OF_A_FLOOR = ("victim_under", "not_before_victim_is", "chapters")
FLOORS: list[tuple[Patch, str]] = [
    ({f"{FLOOR}.{field}": None}, f"{AT_FLOOR}: {field}: stands if and only if the floor exists")
    for field in OF_A_FLOOR
]
FLOORS += [
    (
        {f"{FLOOR}.not_before_victim_is": 18},
        f"{AT_FLOOR}: not_before_victim_is: 18 is not above victim_under 18",
    ),
]
FIELDS: list[tuple[Patch, str]] = [
    ({f"{FIRST}.age": 18}, f"{AT_FIRST}: age: has no place here"),
    ({f"{FIRST}.reason": "None."}, f"{AT_FIRST}: reason: has no place here"),
    ({f"{EURO}.currency": None}, "general/mgl.toml: mgl from 2015-01-01: currency: is missing"),
    ({f"{EURO}.value": None}, "general/mgl.toml: mgl from 2015-01-01: value: is missing"),
    (
        {f"{TERM}.term": None},
        "general/limitation.toml: minor-crime from 2011-01-01: term: is missing",
    ),
    ({f"{FLOOR}.exists": None}, f"{AT_FLOOR}: exists: is missing"),
    ({f"{FLOOR}.summary": None}, f"{AT_FLOOR}: summary: is missing"),
    ({f"{SCOPE}.summary": None}, f"{AT_SCOPE}: summary: is missing"),
    ({f"{GENERAL}.summary": None}, f"{AT_AGE}: summary: is missing"),
    ({f"{GENERAL}.comparison": None}, f"{AT_AGE}: comparison: is missing"),
    # What was not read says why, and carries nothing.
    (
        {f"{SECOND}.reason": None},
        f"{LIMITS}: imprisonment from 2018-01-01: reason: is missing",
    ),
    (
        {f"{SECOND}.minimum": "P3M"},
        f"{LIMITS}: imprisonment from 2018-01-01: minimum: has no place here",
    ),
]
PERIODS: list[tuple[Patch, str]] = [
    (
        {f"{FINE}.first_day": None, f"{FINE}.introduced_by": None},
        f"{LIMITS}: fine from an unknown day: first_day: is missing",
    ),
    (
        {f"{FINE}.last_day": "2010-12-31"},
        f"{AT_FINE}: last_day: 2010-12-31 lies before first_day 2011-01-01",
    ),
    ({f"{FINE}.introduced_by": "XX-9"}, f"{AT_FINE}: introduced_by: XX-9 is not in acts.toml"),
    (
        {f"{FINE}.introduced_by": "XX-2"},
        (
            f"{AT_FINE}: introduced_by: XX-2 does not commence on 2011-01-01, and no field start "
            f"says why"
        ),
    ),
    (
        {f"{FINE}.last_day": "2014-05-30", f"{FINE}.ended_by": "XX-2"},
        f"{AT_FINE}: ended_by: XX-2 does not commence on 2014-05-31, and no field end says why",
    ),
    ({f"{FINE}.ended_by": "XX-2"}, f"{AT_FINE}: ended_by: stands without last_day"),
    (
        {f"{SCOPE}.first_day": None},
        f"{RULES}: juvenile-scope from an unknown day: introduced_by: stands without first_day",
    ),
    (
        {f"{LISTED}.stale.0.since": "2014-06-01"},
        f"{AT_AGE}: stale[0].since: lies after last_day",
    ),
]
SOURCES: list[tuple[Patch, str]] = [
    (
        {f"{FINE}.sources.+": {"at": "p. 1"}},
        f"{AT_FINE}: sources[1]: names either an act or an edition",
    ),
    (
        {f"{FINE}.sources.+": {"act": "XX-1", "edition": "2018-01-01-own"}},
        f"{AT_FINE}: sources[1]: names either an act or an edition",
    ),
    (
        {f"{FINE}.sources.+": {"act": "XX-9"}},
        f"{AT_FINE}: sources[1]: act XX-9 is not in acts.toml",
    ),
    (
        {f"{FINE}.sources.+": {"edition": "2011-01-01"}},
        f"{AT_FINE}: sources[1]: edition 2011-01-01 is not in editions.toml",
    ),
    # An edition does not stand for an act, nor an act for an edition.
    (
        {f"{FINE}.sources.+": {"act": "2018-01-01-own"}},
        f"{AT_FINE}: sources[1]: act 2018-01-01-own is not in acts.toml",
    ),
    (
        {f"{FINE}.sources": [{"act": "XX-1"}]},
        f"{AT_FINE}: sources: name no edition, but verification is primary text",
    ),
    (
        {f"{FIRST}.sources": [{"edition": "2018-01-01-own"}]},
        f"{AT_FIRST}: sources: name no act, but verification is amending act",
    ),
    (
        {f"{FIRST}.verification": "inferred"},
        f"{AT_FIRST}: notes: must say how an inferred fact was deduced",
    ),
]
CONTENT: list[tuple[Patch, str]] = [
    ({f"{FIRST}.minimum": "P21Y"}, f"{AT_FIRST}: minimum: P21Y exceeds maximum P20Y"),
    ({f"{FINE}.minimum": "101 MGL"}, f"{AT_FINE}: minimum: 101 MGL exceeds maximum 100 MGL"),
    ({f"{MIDDLE}.over": "P11Y"}, f"{AT_SERIOUS}: over: P11Y exceeds up_to P10Y"),
    ({f"{FIRST}.minimum": "3 MGL"}, f"{AT_FIRST}: minimum: 3 MGL is no amount of imprisonment"),
    ({f"{FIRST}.maximum": "9 hours"}, f"{AT_FIRST}: maximum: 9 hours is no amount of imprisonment"),
    (
        {f"{FINE}.maximum": "P1Y"},
        f"{AT_FINE}: maximum: P1Y is no amount of fine: it is counted in MGL",
    ),
    (
        {f"{HOURS}.maximum": "9 MGL"},
        f"{LIMITS}: hours from 2011-01-01: maximum: 9 MGL is no amount of community service",
    ),
    (
        {"limits.0.penalty": "life imprisonment"},
        f"{AT_FIRST}: minimum: P3M is no amount of life imprisonment: it has no length",
    ),
    (
        {f"{HOURS}.minimum": "9 hours"},
        (
            f"{LIMITS}: hours from 2011-01-01: minimum: 9 hours is no amount of community service: "
            "hours are stated as a maximum only"
        ),
    ),
    (
        {f"{HOURS}.minimum": "P1M"},
        f"{LIMITS}: hours from 2011-01-01: minimum: cannot be compared with maximum",
    ),
    (
        {f"{FIRST}.minimum": "P30D", f"{FIRST}.maximum": "P1M"},
        f"{AT_FIRST}: minimum: cannot be compared with maximum",
    ),
    (
        {f"{FIRST}.minimum": "P0D"},
        f"{AT_FIRST}: minimum: a term of no length is no term: use None for an unstated bound.",
    ),
    (
        {f"{TERM}.term": "P0Y"},
        (
            "general/limitation.toml: minor-crime from 2011-01-01: term: a term of no length is no "
            "term: use None for an unstated bound."
        ),
    ),
    ({f"{LITAS}.value": 130}, f"{AT_LITAS}: value: is no amount of money"),
    ({f"{LITAS}.value": "much"}, f"{AT_LITAS}: value: is no amount of money"),
    ({f"{LITAS}.litas_per_euro": "0.00"}, f"{AT_LITAS}: litas_per_euro: is no amount of money"),
    (
        {f"{LITAS}.currency": "EUR"},
        f"{AT_LITAS}: litas_per_euro: stands if and only if the currency is LTL",
    ),
    (
        {f"{LITAS}.litas_per_euro": None},
        f"{AT_LITAS}: litas_per_euro: stands if and only if the currency is LTL",
    ),
    (
        {f"{GENERAL}.age": 121, f"{GENERAL}.until": None},
        f"{AT_AGE}: age: 121 is no age: give at most 120",
    ),
    ({f"{GENERAL}.until": 121}, f"{AT_AGE}: until: 121 is no age: give at most 120"),
    ({f"{GENERAL}.until": 16}, f"{AT_AGE}: until: 16 is not above the age 16"),
    ({f"{FLOOR}.victim_under": 121}, f"{AT_FLOOR}: victim_under: 121 is no age: give at most 120"),
    (
        {f"{FLOOR}.not_before_victim_is": 121},
        f"{AT_FLOOR}: not_before_victim_is: 121 is no age: give at most 120",
    ),
    (
        {f"{GENERAL}.comparison": "none"},
        f"{AT_AGE}: age: stands if and only if the comparison is not none",
    ),
    (
        {f"{GENERAL}.age": None},
        f"{AT_AGE}: age: stands if and only if the comparison is not none",
    ),
    (
        {"thresholds.2.versions.0.age": None, "thresholds.2.versions.0.comparison": "none"},
        (
            f"{AGES}: under-twelve from 2018-01-01: age: is needed: whether a circumstance is "
            "there is asked of an age"
        ),
    ),
    (
        {f"{SCOPE}.known": False, f"{SCOPE}.reason": "Not read."},
        f"{AT_SCOPE}: known: must be true: leave out a version of this rule that was not read",
    ),
    ({f"{SCOPE}.value": None}, f"{AT_SCOPE}: value.under: is needed here, as int"),
    ({f"{SCOPE}.value": "18"}, f"{AT_SCOPE}: value.under: is needed here, as int"),
    ({f"{SCOPE}.value.under": "18"}, f"{AT_SCOPE}: value.under: is needed here, as int"),
    (
        {f"{SCOPE}.value.may_be_treated_until": None},
        f"{AT_SCOPE}: value.may_be_treated_until: is needed here, as int",
    ),
    (
        {f"{SCOPE}.value.circumstances": [["deceit"]]},
        f"{AT_SCOPE}: value.sufficient: is needed here, as list",
    ),
    ({f"{OPEN}.value.kinds": "fine"}, f"{AT_OPEN}: value.kinds: is needed here, as list"),
]
SUCCESSION: list[tuple[Patch, str]] = [
    (
        {f"{FIRST}.last_day": "2018-01-01", f"{FIRST}.ended_by": None},
        f"{LIMITS}: imprisonment from 2018-01-01: first_day: overlaps the version from 2011-01-01",
    ),
    (
        {f"{FIRST}.last_day": None, f"{FIRST}.ended_by": None},
        f"{LIMITS}: imprisonment from 2018-01-01: first_day: overlaps the version from 2011-01-01",
    ),
    (
        {f"{FIRST}.last_day": "2014-05-31", f"{FIRST}.ended_by": "XX-2"},
        (
            f"{LIMITS}: imprisonment from 2018-01-01: first_day: leaves a pause after 2014-05-31, "
            f"and no field start says why"
        ),
    ),
    (
        {f"{FIRST}.last_day": "2017-12-30", f"{FIRST}.ended_by": None},
        (
            f"{LIMITS}: imprisonment from 2018-01-01: first_day: leaves a pause after 2017-12-30, "
            f"and no field start says why"
        ),
    ),
    (
        {f"{FIRST}.ended_by": "XX-4"},
        f"{AT_FIRST}: ended_by: is XX-4, but XX-3 follows",
    ),
    (
        {f"{FIRST}.ended_by": None},
        f"{AT_FIRST}: ended_by: is None, but XX-3 follows",
    ),
    (
        {f"{ADULT}.provisions": ["200(3)", "201(1)"]},
        f"{AGES}: adult from 2014-06-01: first_day: overlaps the version from 2014-06-01",
    ),
    (
        {f"{ADULT}.provisions": None},
        f"{AGES}: adult from 2014-06-01: first_day: overlaps the version from 2014-06-01",
    ),
]
VALID: list[Patch] = [
    {},
    dict.fromkeys(("limits", "severity", "mgl", "terms", "floors", "rules", "thresholds")),
    {f"{FIRST}.minimum": "P20Y"},
    {f"{FIRST}.minimum": None, f"{FIRST}.maximum": None},
    {f"{FINE}.introduced_by": None},
    {f"{FINE}.introduced_by": "XX-2", f"{FINE}.start": "By a treaty."},
    {f"{FINE}.last_day": "2014-05-30", f"{FINE}.ended_by": "XX-2", f"{FINE}.end": "By a treaty."},
    {f"{FINE}.last_day": "2011-01-01"},
    {f"{FIRST}.verification": "inferred", f"{FIRST}.notes": ["Deduced."]},
    {f"{SECOND}.notes": None},  # the reason says it
    {f"{SCOPE}.first_day": None, f"{SCOPE}.introduced_by": None},
    {f"{LISTED}.stale.0.since": "2010-01-01"},
    {f"{LISTED}.stale.0.since": "2014-05-31"},
    {f"{GENERAL}.age": 120, f"{GENERAL}.until": None},
    {f"{OPEN}.end": None, f"{OPEN}.ended_by": None},  # the start of the next explains the pause
    {"rules.1.versions.1.start": None, "rules.1.versions.1.introduced_by": None},  # or the end
    {f"{FIRST}.last_day": "2014-05-31", f"{FIRST}.ended_by": "XX-2", f"{SECOND}.start": "Why."},
]


@pytest.fixture(scope="module")
def records(tmp_path_factory: pytest.TempPathFactory) -> own_data.Record:
    return own_data.records(own_general.write(tmp_path_factory.mktemp("checks")))


def test_the_shipped_data_keeps_every_rule() -> None:
    assert check(read(own_data.SHIPPED)[0]) == []


@pytest.mark.parametrize("patch", VALID)
def test_what_keeps_the_rules_has_no_finding(records: own_data.Record, patch: Patch) -> None:
    assert findings(records, patch) == []
    # And can be read as objects.
    code = law.Code(own_data.patched(records, patch))
    assert hash(code.general()) is not None


@pytest.mark.parametrize(
    ("patch", "finding"),
    [*ITEMS, *TERMS_OF_CLASSES, *FLOORS, *FIELDS, *PERIODS, *SOURCES, *CONTENT, *SUCCESSION],
)
def test_each_rule(records: own_data.Record, patch: Patch, finding: str) -> None:
    assert finding in findings(records, patch)


@pytest.mark.parametrize(
    ("patch", "finding"), [*ITEMS[1:], *TERMS_OF_CLASSES, *FLOORS, *SOURCES, *SUCCESSION]
)
def test_one_breach_has_one_finding(records: own_data.Record, patch: Patch, finding: str) -> None:
    assert findings(records, patch) == [finding]


@pytest.mark.parametrize("kind", law.PenaltyKind, ids=lambda kind: kind.value)
@pytest.mark.parametrize("text", ["P3M", "P2Y", "P15D", "50 MGL", "9 hours"])
@pytest.mark.parametrize("bound", ["minimum", "maximum"])
def test_a_limit_is_refused_or_can_be_put_into_words(
    records: own_data.Record, kind: law.PenaltyKind, text: str, bound: str
) -> None:
    clause = "articles.0.provisions.0.versions.1"  # 200(1) from 2014-06-01
    patch: Patch = {f"{clause}.penalties": [{"kind": kind.value}]}
    patch |= {"limits.1.penalty": kind.value, "limits.1.severity": None}
    patch |= {f"{FINE}.minimum": None, f"{FINE}.maximum": None, f"{FINE}.{bound}": text}
    units = {"50 MGL": {law.PenaltyKind.FINE}, "9 hours": {law.PenaltyKind.COMMUNITY_SERVICE}}
    lasting = {*law.PenaltyKind} - {law.PenaltyKind.FINE, law.PenaltyKind.LIFE_IMPRISONMENT}
    if kind in units.get(text, lasting) and (bound, text) != ("minimum", "9 hours"):
        assert findings(records, patch) == []
        version = law.Code(own_data.patched(records, patch)).on("2014-06-01")["200(1)"]
        assert all(map(law.lithuanian.format_bounded, version.penalties()))
    else:
        [finding] = findings(records, patch)
        assert f"{AT_FINE}: {bound}: {text} is no amount of {kind.value}" in finding


def test_a_floor_that_does_not_exist_says_nothing(records: own_data.Record) -> None:
    assert findings(records, {f"{FLOOR}.exists": False}) == [
        f"{AT_FLOOR}: {field}: stands if and only if the floor exists" for field in OF_A_FLOOR
    ]


@pytest.mark.parametrize("field", ["articles", "offences", "provisions"])
def test_what_cannot_be_cited_says_how_to_write(records: own_data.Record, field: str) -> None:
    path, place = (OPEN, AT_OPEN) if field == "articles" else (LISTED, AT_AGE)
    (finding,) = findings(records, {f"{path}.{field}": ["somewhere"]})
    assert finding.startswith(f"{place}: {field}: 'somewhere' ")


def test_versions_stand_in_order_of_time(records: own_data.Record) -> None:
    versions = records["limits"][0]["versions"]
    found = findings(records, {"limits.0.versions": versions[::-1]})
    assert found[0] == f"{LIMITS}: imprisonment: versions: do not stand in order of time"


def test_findings_of_the_articles_come_first(records: own_data.Record) -> None:
    patch: Patch = {"limits.0.penalty": None, "articles.0.provisions.0.versions.0.kind": None}
    found = findings(records, patch)
    assert [finding.partition(":")[0] for finding in found] == ["articles/200.toml", LIMITS]


def test_each_kind_of_fact_has_its_file(tmp_path: Path) -> None:
    directory = own_general.write(tmp_path)
    (directory / "general" / "mgl.toml").rename(directory / "general" / "money.toml")
    with pytest.raises(law.DataError) as refused:
        law.Code.from_directory(directory)
    assert refused.value.findings == ("general/money.toml: mgl: stand in general/mgl.toml",)


def test_a_day_that_is_none(tmp_path: Path) -> None:
    directory = own_general.write(tmp_path)
    own_data.replace(directory, "general/ages.toml", "since = 2014-05-01", 'since = "2014-02-30"')
    _, found = read(directory)
    (finding,) = map(str, found)
    assert finding.startswith(
        "general/ages.toml: responsibility: versions[1].stale[0].since: 2014-02-30 is no day"
    )
