"""Elements, grounds and precedence as data: read as written, and each rule can be broken."""

from __future__ import annotations

import pytest

import lt_childlaw as law
from lt_childlaw._checks import check
from lt_childlaw._elements import Circumstance, ComplaintGround, Conduct
from lt_childlaw._loading import read
from lt_childlaw._schema import shipped_schema
from tests import own_data
from tests.own_data import findings

Patch = dict[str, object]

CHANGED = "articles.0.provisions.0.versions.1"  # 200(1) from 2014-06-01
BASIC = "articles.0.provisions.0"
SECOND = "articles.0.provisions.1"  # 200(2) from 2018-01-01
AGGRAVATED = "articles.0.provisions.2"  # 200(2), then twice 200(3)
PETTY = "articles.0.provisions.3"  # 200(4) to 2017-12-31
RULE = "articles.0.provisions.4.versions.0"  # 200(5) from 2014-06-01
COMPLAINT = "articles.0.provisions.5.versions.0"  # 200(6) from 2018-01-01

EITHER = "names either its own conduct or the paragraph whose act it is"
ELSEWHERE = "is not below an age of {}, and no alternative of it"
DRUNK = {"conduct": ["making drunk"]}
VICTIM = "victim's complaint"
CONDITION = {"relations": ["dependent"], "or_else": {"under": 18}}


@pytest.fixture(scope="module")
def records(tmp_path_factory: pytest.TempPathFactory) -> own_data.Record:
    return own_data.records(own_data.write(tmp_path_factory.mktemp("elements")))


def test_limbs_and_grounds(records: own_data.Record) -> None:
    snapshot = law.Code(records).on("2018-01-01")
    elements = {str(version.citation): version.elements for version in snapshot}
    assert elements == {
        "200(1)": (law.Limb(conduct=frozenset({law.Conduct.MAKING_DRUNK})),),
        "200(2)": (
            law.Limb(
                conduct=frozenset({law.Conduct.INVOLVEMENT_IN_DRINKING, law.Conduct.MAKING_DRUNK}),
                without=frozenset({law.Circumstance.DECEIT}),
            ),
        ),
        "200(3)": (
            law.Limb(
                act_of=1,
                circumstances=(
                    frozenset({law.Circumstance.GROUP}),
                    frozenset({law.Circumstance.DECEIT}),
                ),
            ),
        ),
        "200(5)": (),
        "200(6)": (),
        "201(1)": (
            law.Limb(conduct=frozenset({law.Conduct.KEEPING_MATERIAL}), shown_under=14),
            law.Limb(conduct=frozenset({law.Conduct.SHOWING_MATERIAL})),
        ),
    }
    assert snapshot["200(6)"].grounds == (
        law.ComplaintGround.VICTIM,
        law.ComplaintGround.PROSECUTOR,
    )
    assert snapshot["200(5)"].grounds == ()


@pytest.mark.parametrize(
    "patch",
    [
        # The act of a paragraph that takes over the act of another.
        {f"{SECOND}.versions.0.elements": [{"act_of": 3}]},
        {
            f"{CHANGED}.elements": [{**DRUNK, "victim_under": 14}],
            f"{CHANGED}.victim": {"under": 18},
        },
        {
            f"{CHANGED}.elements": [DRUNK, {**DRUNK, "victim_under": 18}],
            f"{CHANGED}.victim": CONDITION,
        },
        # An age below the alternative that the paragraph names, beside that alternative.
        {
            f"{CHANGED}.elements": [
                {**DRUNK, "victim_under": 14},
                {**DRUNK, "victim_under": 18},
            ],
            f"{CHANGED}.victim": CONDITION,
        },
        # An age of at least so many years is no age that a limb could name.
        {f"{CHANGED}.victim": {"at_least": 16, "or_else": {"relations": ["dependent"]}}},
        {f"{SECOND}.special_to": ["aggravated", "basic"]},
    ],
)
def test_what_keeps_the_rules_has_no_finding(records: own_data.Record, patch: Patch) -> None:
    assert findings(records, patch) == []


@pytest.mark.parametrize(
    ("patch", "finding"),
    [
        ({f"{CHANGED}.elements.0": {"without": ["deceit"]}}, f"elements[0]: {EITHER}"),
        (
            {f"{CHANGED}.elements.0": {"conduct": ["making drunk", "making drunk"]}},
            "elements[0].conduct: making drunk stands more than once",
        ),
        (
            {f"{CHANGED}.elements.0": {**DRUNK, "without": ["deceit", "deceit"]}},
            "elements[0].without: deceit stands more than once",
        ),
        (
            {
                f"{CHANGED}.elements.0": {
                    **DRUNK,
                    "with": [["official exercising powers"], ["deceit"] * 2],
                }
            },
            "elements[0].with[1]: deceit stands more than once",
        ),
        (
            {f"{CHANGED}.elements.0": {**DRUNK, "victim_under": 14}},
            f"elements[0].victim_under: 14 {ELSEWHERE.format('victim')}",
        ),
        # The whole paragraph asks for the age already.
        (
            {
                f"{CHANGED}.elements.0": {**DRUNK, "victim_under": 14},
                f"{CHANGED}.victim": {"under": 14},
            },
            f"elements[0].victim_under: 14 {ELSEWHERE.format('victim')}",
        ),
        (
            # An age of the victim is none of the person shown.
            {f"{CHANGED}.elements.0": {**DRUNK, "shown_under": 14}}
            | {f"{CHANGED}.victim": {"under": 16}},
            f"elements[0].shown_under: 14 {ELSEWHERE.format('person_shown')}",
        ),
        (
            {f"{CHANGED}.victim": CONDITION},
            "victim: its alternative under 18 stands in no limb as victim_under",
        ),
        (
            {f"{CHANGED}.person_shown": CONDITION},
            "person_shown: its alternative under 18 stands in no limb as shown_under",
        ),
        (
            {f"{CHANGED}.elements.0": {"act_of": 9}},
            "elements[0].act_of: paragraph 9 is no offence on 2014-06-01",
        ),
        # 200(5) is a rule, and no offence stood under 200(2) from 2014 to 2017.
        (
            {f"{CHANGED}.elements.0": {"act_of": 5}},
            "elements[0].act_of: paragraph 5 is no offence on 2014-06-01",
        ),
        (
            {f"{CHANGED}.elements.0": {"act_of": 2}},
            "elements[0].act_of: paragraph 2 is no offence on 2014-06-01",
        ),
        # 200(4) is repealed within the period.
        (
            {f"{CHANGED}.elements.0": {"act_of": 4}},
            "elements[0].act_of: paragraph 4 is no offence on 2018-01-01",
        ),
        (
            {f"{CHANGED}.elements.0": {"act_of": 1}},
            "elements[0].act_of: paragraph 1 leads back to paragraph 1 on 2014-06-01",
        ),
    ],
)
def test_rules_of_a_limb(records: own_data.Record, patch: Patch, finding: str) -> None:
    assert findings(records, patch) == [f"articles/200.toml: 200(1) from 2014-06-01: {finding}"]


def test_own_conduct_and_that_of_another(records: own_data.Record) -> None:
    patch: Patch = {f"{AGGRAVATED}.versions.2.elements.0.conduct": ["making drunk"]}
    assert findings(records, patch) == [
        f"articles/200.toml: 200(3) from 2018-01-01: elements[0]: {EITHER}"
    ]


def test_acts_that_lead_back_to_one_another(records: own_data.Record) -> None:
    # From 2014-06-01, 200(1) takes over the act of 200(3), and 200(3) that of 200(1).
    place = "articles/200.toml: 200"
    problem = "elements[0].act_of: paragraph"
    assert findings(records, {f"{CHANGED}.elements.0": {"act_of": 3}}) == [
        f"{place}(1) from 2014-06-01: {problem} 3 leads back to paragraph 1 on 2014-06-01",
        f"{place}(3) from 2014-06-01: {problem} 1 leads back to paragraph 3 on 2014-06-01",
        f"{place}(3) from 2018-01-01: {problem} 1 leads back to paragraph 3 on 2018-01-01",
    ]


def test_a_later_version_can_lead_back(records: own_data.Record) -> None:
    # 200(4) takes over the act of 200(1), which takes over that of 200(4) only from 2014-06-01.
    patch: Patch = {
        f"{PETTY}.versions.0.elements": [{"act_of": 1}],
        f"{CHANGED}.elements": [{"act_of": 4}],
        f"{CHANGED}.last_day": "2017-12-31",
        f"{CHANGED}.ended_by": "XX-3",
    }
    found = findings(records, patch)
    assert (
        "articles/200.toml: 200(4) from 2011-01-01: elements[0].act_of: paragraph 1 leads back to "
        "paragraph 4 on 2014-06-01"
    ) in found


@pytest.mark.parametrize(
    ("patch", "finding"),
    [
        ({f"{CHANGED}.elements": None}, "200(1) from 2014-06-01: elements: is missing for offence"),
        (
            {f"{CHANGED}.grounds": [VICTIM]},
            "200(1) from 2014-06-01: grounds: has no place for offence",
        ),
        (
            {f"{RULE}.elements": [DRUNK]},
            "200(5) from 2014-06-01: elements: has no place for legal-person liability",
        ),
        (
            {f"{RULE}.grounds": [VICTIM]},
            "200(5) from 2014-06-01: grounds: has no place for legal-person liability",
        ),
    ],
)
def test_what_has_elements_and_grounds(
    records: own_data.Record, patch: Patch, finding: str
) -> None:
    assert findings(records, patch) == [f"articles/200.toml: {finding}"]


def test_grounds(records: own_data.Record) -> None:
    place = "articles/200.toml: 200(6) from 2018-01-01: grounds:"
    assert findings(records, {f"{COMPLAINT}.grounds": None}) == [
        f"{place} is missing for complaint rule"
    ]
    assert findings(records, {f"{COMPLAINT}.grounds": [VICTIM] * 2}) == [
        f"{place} {VICTIM} stands more than once"
    ]


@pytest.mark.parametrize(
    ("patch", "finding"),
    [
        (
            {f"{SECOND}.special_to": ["nobody"]},
            "second: special_to: nobody is no provision of the data",
        ),
        (
            {f"{SECOND}.special_to": ["second"]},
            "second: special_to: second goes before second itself",
        ),
        (
            {f"{SECOND}.special_to": ["aggravated"]},
            "second: special_to: lacks basic, before which aggravated goes",
        ),
        (
            {f"{SECOND}.special_to": ["basic", "basic"]},
            "second: special_to: basic stands more than once",
        ),
    ],
)
def test_rules_of_precedence(records: own_data.Record, patch: Patch, finding: str) -> None:
    assert findings(records, patch) == [f"articles/200.toml: {finding}"]


def test_precedence_in_a_circle(records: own_data.Record) -> None:
    assert findings(records, {f"{BASIC}.special_to": ["aggravated"]}) == [
        "articles/200.toml: basic: special_to: aggravated goes before basic itself",
        "articles/200.toml: aggravated: special_to: basic goes before aggravated itself",
    ]
    # A longer circle cannot list all that it goes before.
    patch: Patch = {f"{BASIC}.special_to": ["petty"], f"{PETTY}.special_to": ["aggravated"]}
    assert findings(records, patch) == [
        "articles/200.toml: basic: special_to: lacks aggravated, before which petty goes",
        "articles/200.toml: aggravated: special_to: lacks petty, before which basic goes",
        "articles/200.toml: petty: special_to: lacks basic, before which aggravated goes",
    ]


@pytest.mark.parametrize(
    ("old", "new", "finding"),
    [
        (
            '"making drunk"',
            '"making merry"',
            "200(1) from 2011-01-01: versions[0].elements[0].conduct[0]: 'making merry' is none ",
        ),
        (
            '"deceit"',
            '"cunning"',
            "200(2) from 2018-01-01: versions[0].elements[0].without[0]: 'cunning' is none ",
        ),
        (
            '"prosecutor\'s request"',
            '"a request"',
            "200(6) from 2018-01-01: versions[0].grounds[1]: 'a request' is none ",
        ),
    ],
)
def test_an_unknown_word_names_its_place(
    tmp_path_factory: pytest.TempPathFactory, old: str, new: str, finding: str
) -> None:
    directory = own_data.write(tmp_path_factory.mktemp("words"))
    own_data.replace(directory, "articles/200.toml", old, new)
    (found,) = map(str, read(directory)[1])
    assert found.startswith(f"articles/200.toml: {finding}")


def test_the_schema_knows_the_words_of_the_library() -> None:
    words = shipped_schema("article")["$defs"]
    assert words["conduct"]["enum"] == [member.value for member in Conduct]
    assert words["circumstance"]["enum"] == [member.value for member in Circumstance]
    assert words["ground"]["enum"] == [member.value for member in ComplaintGround]


def test_versions_with_the_same_summary_have_the_same_elements() -> None:
    """The summary stands for the conduct when versions are compared."""
    code = law.Code.shipped()
    said: dict[tuple[str, str], set[tuple[law.Limb, ...]]] = {}
    for name in code.provisions:
        for version in code.timeline(provision=name):
            said.setdefault((name, version.summary), set()).add(version.elements)
    assert [key for key, elements in said.items() if len(elements) > 1] == []


def test_the_shipped_elements_keep_the_rules() -> None:
    assert check(read(own_data.SHIPPED)[0]) == []
