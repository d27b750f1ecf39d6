"""The schema of a trace: traces of many cases meet it, and a broken one does not."""

from __future__ import annotations

import json
import warnings
from typing import TYPE_CHECKING, Any

import jsonschema  # type: ignore[import-untyped]
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import lt_childlaw as law
from lt_childlaw._schema import shipped_schema
from lt_childlaw._trace import TRACE_VERSION

if TYPE_CHECKING:
    import enum
    from collections.abc import Iterator

Steps = tuple[str | int, ...]
SCHEMA = shipped_schema("trace")
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)

CASES: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "least": ({"committed_on": "2012-05-01", "conduct": {"molestation"}}, {}),
    "over changes": (
        {
            "committed_on": "2010/2012",
            "conduct": {"molestation", "sexual intercourse", "making material"},
            "circumstances": {"force or helplessness", "group of accomplices"},
            "victim": law.Person(age=(12, 16)),
        },
        {"judged_on": "2026-03-01"},
    ),
    "all facts": (
        {
            "committed_on": "2013/2014",
            "conduct": {"keeping material", "distributing material"},
            "circumstances": {"large quantity", "intent to distribute"},
            "offender": law.Person(born="1985-02"),
            "victim": law.Person(born="2001", age=12),
            "person_shown": law.Person(age=(10, 13)),
            "stage": "attempt",
            "participation": "helper",
            "continuing": True,
            "abroad": law.Abroad(victim_resident=True),
            "complaint": False,
            "compelled_as_victim_of": "147",
            "legal_person": True,
        },
        {
            "judged_on": "2025-03-01",
            "known_at": "2025-02-01",
            "reading": law.Reading.DAY_AFTER,
        },
    ),
    "a minor as offender": (
        {
            "committed_on": "2018-05-01",
            "conduct": {"keeping material", "making drunk"},
            "offender": law.Person(age=(15, 18)),
            "person_shown": law.Person(age=13),
        },
        {"judged_on": "2025-03-01"},
    ),
    "a divided provision": (
        {
            "committed_on": "2014-03-24",
            "conduct": {"involvement in prostitution"},
            "circumstances": {"dependent person"},
            "victim": law.Person(age=(17, 18)),
        },
        {"judged_on": "2025-03-01"},
    ),
    "complaint and domestic violence": (
        {
            "committed_on": "2014-05-01",
            "conduct": {"sexual intercourse"},
            "circumstances": {"force or helplessness", "signs of domestic violence"},
            "victim": law.Person(age=30),
            "abroad": law.Abroad(),
        },
        {"judged_on": "2025-03-01"},
    ),
    "an offence of later law": (
        {
            "committed_on": "2009-05-01",
            "conduct": {"sexual intercourse"},
            "offender": law.Person(age=30),
            "victim": law.Person(age=15),
        },
        {"judged_on": "2025-03-01"},
    ),
    "a text that is not known": (
        {"committed_on": "2003/2004-03", "conduct": {"keeping material"}},
        {"judged_on": "2010-01-01"},
    ),
    "beyond what is confirmed": (
        {"committed_on": "2026-05/2027", "conduct": {"molestation", "sexual harassment"}},
        {"judged_on": "2030-01-01"},
    ),
}


def trace_of(facts: dict[str, Any], asked: dict[str, Any]) -> dict[str, Any]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", law.BeyondHorizonWarning)
        return law.assess(law.Case(**facts), **asked).to_dict()


TRACES = {name: trace_of(*case) for name, case in CASES.items()}


def test_the_schema_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    assert SCHEMA["properties"]["trace_version"]["const"] == TRACE_VERSION


@pytest.mark.parametrize("trace", TRACES.values(), ids=TRACES)
def test_a_trace_meets_the_schema_and_survives_json(trace: dict[str, Any]) -> None:
    VALIDATOR.validate(trace)
    assert json.loads(json.dumps(trace)) == trace


def test_the_cases_reach_all_that_a_trace_can_hold() -> None:
    def keys(value: object, name: str) -> Iterator[tuple[str, str]]:
        """Each kind of value that a field has, by the name of the field."""
        if isinstance(value, dict):
            for key, inner in value.items():
                yield from keys(inner, key)
        elif isinstance(value, list):
            for inner in value:
                yield from keys(inner, name)
        yield name, type(value).__name__

    reached = {pair for trace in TRACES.values() for pair in keys(trace, "")}
    for name, kind in (
        ("trial", "dict"), ("trial", "NoneType"), ("branches", "dict"), ("hours", "int"),
        ("lex_mitior", "NoneType"), ("minimum_euros", "str"), ("unanswered", "dict"),
        ("before", "NoneType"), ("before", "str"), ("after", "dict"), ("doubtful_day", "NoneType"),
        ("shown_under", "int"), ("remarks", "dict"), ("since", "dict"), ("special_to", "str"),
        ("severity", "NoneType"), ("floors", "dict"), ("not_met", "dict"), ("conditions", "str"),
    ):  # fmt: skip
        assert (name, kind) in reached, (name, kind)


WORDS: tuple[tuple[str, type[enum.Enum], tuple[str, ...]], ...] = (
    ("conduct", law.Conduct, ()),
    ("circumstance", law.Circumstance, ()),
    ("answer", law.Answer, ()),
    ("no_bound", law.NoBound, ()),
    ("case.stage", law.Stage, ("completed",)),
    ("case.participation", law.Participation, ("perpetrator",)),
    ("question.reading", law.Reading, ()),
    ("version.verification", law.Verification, ()),
    ("penalty.kind", law.PenaltyKind, ()),
    ("exclusion.rule", law.ExclusionRule, ()),
    ("exclusion.outcome", law.ExclusionOutcome, ()),
    ("possible_end.by", law.EndedBy, ()),
    ("limitation.outcome", law.LimitationOutcome, ()),
    ("difference.criterion", law.Criterion, ()),
    ("comparison.verdict", law.Verdict, ()),
    ("lex_mitior.outcome", law.MitiorOutcome, ()),
    ("candidate.severity", law.Severity, ()),
    ("unanswered.outcome", law.Outcome, ()),
)


@pytest.mark.parametrize(("path", "kind", "left_out"), WORDS, ids=[path for path, *_ in WORDS])
def test_the_schema_has_every_word(
    path: str, kind: type[enum.Enum], left_out: tuple[str, ...]
) -> None:
    name, _, field = path.partition(".")
    place = SCHEMA["$defs"][name]
    words = (place["properties"][field] if field else place)["enum"]
    expected = [member.value for member in kind if member.value not in left_out]
    assert [word for word in words if word is not None] == expected


def subschemas(schema: dict[str, Any], path: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """A schema and all that it is made of, with the place of each."""
    yield path, schema
    for keyword in ("properties", "$defs"):
        for name, inner in schema.get(keyword, {}).items():
            yield from subschemas(inner, f"{path}.{name}")
    if isinstance(schema.get("items"), dict):
        yield from subschemas(schema["items"], f"{path}[]")
    for inner in schema.get("anyOf", ()):
        yield from subschemas(inner, f"{path}|")


def test_the_schema_is_strict_and_describes_every_field() -> None:
    for path, schema in subschemas(SCHEMA, "trace"):
        if schema.get("type") == "object":
            assert schema["additionalProperties"] is False, path
            assert set(schema["required"]) <= set(schema["properties"]), path
        for name, field in schema.get("properties", {}).items():
            described = field if "description" in field else _target(field)
            assert described["description"].endswith("."), f"{path}.{name}"
        if "$ref" in schema:
            assert _target(schema), path
        assert schema.keys() & {"type", "$ref", "anyOf", "const", "enum"}, path


def _target(schema: dict[str, Any]) -> dict[str, Any]:
    target: dict[str, Any] = SCHEMA["$defs"][schema["$ref"].removeprefix("#/$defs/")]
    return target


def test_every_definition_is_used() -> None:
    used = {schema["$ref"] for _, schema in subschemas(SCHEMA, "") if "$ref" in schema}
    assert used == {f"#/$defs/{name}" for name in SCHEMA["$defs"]}


# A broken trace


def places(value: object, steps: Steps = ()) -> Iterator[Steps]:
    """Every place in a trace."""
    if isinstance(value, dict):
        for name, inner in value.items():
            yield (*steps, name)
            yield from places(inner, (*steps, name))
    elif isinstance(value, list):
        for position, inner in enumerate(value):
            yield from places(inner, (*steps, position))


def holder(trace: Any, steps: Steps) -> Any:  # noqa: ANN401 (any JSON)
    for step in steps[:-1]:
        trace = trace[step]
    return trace


PLACES = {name: list(places(trace)) for name, trace in TRACES.items()}
OPTIONAL = {"born", "age", *SCHEMA["$defs"]["case"]["properties"]} - {"committed_on", "conduct"}
OPTIONAL |= set(SCHEMA["$defs"]["place"]["properties"])


@pytest.mark.parametrize("name", TRACES)
@given(data=st.data())
@settings(max_examples=20, deadline=None)
def test_a_trace_that_is_wrong_anywhere_fails(name: str, data: st.DataObject) -> None:
    trace = json.loads(json.dumps(TRACES[name]))
    steps = data.draw(st.sampled_from(PLACES[name]))
    inside, last = holder(trace, steps), steps[-1]
    # No field takes a fraction, or a mapping of any name.
    value, inside[last] = inside[last], data.draw(st.sampled_from([1.5, {"x": 1}, [[]]]))
    assert not VALIDATOR.is_valid(trace)
    inside[last] = value
    if isinstance(inside, dict):
        inside[f"{last}_"] = value
        assert not VALIDATOR.is_valid(trace)
        del inside[f"{last}_"], inside[last]
        assert VALIDATOR.is_valid(trace) is ("case" in steps and last in OPTIONAL)


@pytest.mark.parametrize(
    ("steps", "wrong"),
    [
        (("trace_version",), 2),
        (("data_digest",), "abc"),
        (("possibilities",), []),
        (("question", "case", "conduct"), ["molestatio"]),
        (("question", "case", "conduct"), ["molestation", "molestation"]),
        (("question", "case", "stage"), "completed"),
        (("question", "case", "continuing"), False),
        (("question", "case", "committed_on"), "2012"),
        (("question", "case", "victim"), {"name": "x"}),
        (("question", "reading"), "noon"),
        (("possibilities", 0, "days", "first_day"), "2012-5-1"),
        (("possibilities", 0, "candidates", 0, "answer"), "no"),
        (("possibilities", 0, "candidates", 0, "version", "citation"), "BK 153 str."),
        (("possibilities", 0, "candidates", 0, "penalties", 0, "minimum"), "3 months"),
        (("possibilities", 0, "candidates", 0, "exclusions", "items"), []),
        (("possibilities", 0, "candidates", 0, "limitation", "barred_from"), None),
    ],
)
def test_a_broken_trace_fails(steps: Steps, wrong: object) -> None:
    trace = json.loads(json.dumps(TRACES["least"]))
    VALIDATOR.validate(trace)
    holder(trace, steps)[steps[-1]] = wrong
    assert not VALIDATOR.is_valid(trace)


AGES = st.none() | st.integers(10, 40)


@settings(max_examples=30, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(
    facts=st.fixed_dictionaries(
        {
            "committed_on": st.integers(2003, 2025).map(str),
            "conduct": st.sets(st.sampled_from(law.Conduct), min_size=1, max_size=4),
            "circumstances": st.sets(
                st.sampled_from(law.Circumstance).filter(
                    lambda one: one is not law.Circumstance.PRESENTED_AS_CHILD
                ),
                max_size=6,
            ),
            "offender": AGES.map(lambda age: law.Person(age=age)),
            "victim": AGES.map(lambda age: law.Person(age=age)),
        }
    ),
    judged_on=st.sampled_from([None, "2026-01-10", "2026-08-01"]),
)
def test_the_trace_of_any_case_meets_the_schema(
    facts: dict[str, Any], judged_on: str | None
) -> None:
    VALIDATOR.validate(trace_of(facts, {"judged_on": judged_on}))
