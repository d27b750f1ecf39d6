"""The shipped schemas, and the small validator held against a full one."""

from __future__ import annotations

import copy
import json
import re
from typing import TYPE_CHECKING, Any

import jsonschema  # type: ignore[import-untyped]
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lt_childlaw._general_checks import FILES
from lt_childlaw._loading import read
from lt_childlaw._schema import breaches, shipped_schema
from tests import own_data, own_general
from tests.untraced import untraced

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

Steps = tuple[str | int, ...]

KINDS = ("code", "acts", "editions", "article", "general")
KEYWORDS = {
    "$schema",
    "$defs",
    "$ref",
    "title",
    "description",
    "type",
    "properties",
    "additionalProperties",
    "required",
    "items",
    "enum",
    "pattern",
    "minimum",
    "minItems",
}
WRONG: list[Any] = [
    *("", " ", "x", "x\n", "\nx", "x ", "x\ny", "2012-05-01", "2012-05-01\n", "2012-5-1", "ž"),
    *("XX-1", "XX-1\n", "xx-1", "P1Y", "P", "P1D1Y", "P1Y\n", "https://x", "http://x", "offence"),
    *("crime", "fine", "Offence", "dependent", "basic", "Basic", "200", "0200", "200-1", "200-0"),
    *(0, 1, -1, 2**40, 1.5, float("inf"), float("nan"), True, False, None),
    *([], ["x"], [""], [1], [[]], [{}], {}, {"x": 1}, {"under": 18}, {"under": True}),
    *({"kind": "fine"}, {"or_else": {"or_else": {"under": 0}}}, {"or_else": {"or_else": {}}}),
]
"""Values that are wrong in most places, and right in some."""


def pattern_as_the_standard_says(
    _: object, pattern: str, value: object, __: object
) -> Iterator[jsonschema.ValidationError]:
    # JSON Schema's ``$`` is the very end. Python's is also the place before a last line break.
    if isinstance(value, str) and not re.search(pattern.replace("$", r"(?!\n)$"), value):
        yield jsonschema.ValidationError("pattern")


FullValidator = jsonschema.validators.extend(
    jsonschema.Draft202012Validator, {"pattern": pattern_as_the_standard_says}
)
FULL = {kind: FullValidator(shipped_schema(kind)) for kind in KINDS}


def files_of(records: own_data.Record) -> list[tuple[str, own_data.Record]]:
    """The records as the files they came from, each with the kind of its schema."""
    return [
        ("code", records["code"]),
        ("acts", {"acts": records["acts"]}),
        ("editions", {"editions": records["editions"]}),
        *(("article", article) for article in records["articles"]),
        *(
            ("general", {kind: records[kind] for kind in FILES if FILES[kind] == file})
            for file in dict.fromkeys(FILES.values())
        ),
    ]


SHIPPED = files_of(read(own_data.SHIPPED)[0])


def subschemas(schema: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """A schema and all that it is made of."""
    yield schema
    for keyword, argument in schema.items():
        if keyword in ("properties", "$defs"):
            for part in argument.values():
                yield from subschemas(part)
        elif keyword == "items":
            yield from subschemas(argument)


def places(value: object, steps: Steps = ()) -> Iterator[Steps]:
    """Every place in a record, the record itself included."""
    yield steps
    items: Iterator[tuple[str | int, object]] = iter(())
    if isinstance(value, dict):
        items = iter(value.items())
    elif isinstance(value, list):
        items = iter(enumerate(value))
    for step, item in items:
        yield from places(item, (*steps, step))


def mutated(record: own_data.Record, steps: Steps, value: object) -> object:
    """The record with a value put in a place, or with what stands there left out."""
    if not steps:
        return value
    changed = copy.deepcopy(record)
    place: Any = changed
    for step in steps[:-1]:
        place = place[step]
    if value is LEFT_OUT:
        del place[steps[-1]]
    else:
        place[steps[-1]] = value
    return changed


LEFT_OUT = object()


def within_a_value(steps: Steps) -> bool:
    """The facts of a rule that a program needs have names of their own; the checks know them."""
    return "value" in steps[:-1]


@pytest.mark.parametrize("kind", KINDS)
def test_a_schema_is_a_schema(kind: str) -> None:
    jsonschema.Draft202012Validator.check_schema(shipped_schema(kind))


@pytest.mark.parametrize("kind", KINDS)
def test_a_schema_uses_only_what_the_small_validator_knows(kind: str) -> None:
    root = shipped_schema(kind)
    for schema in subschemas(root):
        assert set(schema) <= KEYWORDS
        assert schema.get("additionalProperties", False) is False
        assert ("additionalProperties" in schema) == ("properties" in schema)
        assert schema.get("type", "object") in {"object", "array", "string", "integer"}
        assert all(isinstance(word, str | bool) for word in schema.get("enum", ()))
        # The end of a text is written ``$``, at the end, and nowhere else.
        assert re.fullmatch(r"\^[^$]*\$", schema.get("pattern", "^$"))
        if "$ref" in schema:
            assert schema["$ref"].removeprefix("#/$defs/") in root["$defs"]


def test_an_unknown_keyword_is_refused() -> None:
    with pytest.raises(NotImplementedError, match="keyword 'format', which this checker does not"):
        breaches("2012-05-01", {"type": "string", "format": "date"})


@pytest.mark.parametrize(("kind", "record"), SHIPPED)
def test_the_shipped_files_are_valid(kind: str, record: own_data.Record) -> None:
    assert list(jsonschema.Draft202012Validator(shipped_schema(kind)).iter_errors(record)) == []
    assert breaches(record, shipped_schema(kind)) == []


def test_the_invented_files_use_every_field_of_the_schemas(tmp_path: Path) -> None:
    files = files_of(own_data.records(own_general.write(tmp_path)))
    used = {
        name
        for _, record in files
        for steps in places(record)
        for name in steps
        if isinstance(name, str) and not within_a_value(steps)
    }
    known = {
        name
        for kind in KINDS
        for schema in subschemas(shipped_schema(kind))
        for name in schema.get("properties", ())
    }
    assert used == known


@untraced
def test_both_validators_agree_on_thousands_of_changed_files(tmp_path: Path) -> None:
    count, invalid, differing = 0, 0, []
    for kind, whole in files_of(own_data.records(own_general.write(tmp_path))):
        record = one_of_each(whole)
        for steps in places(record):
            for value in [*WRONG, *([LEFT_OUT] if steps else [])]:
                changed = mutated(record, steps, value)
                valid = FULL[kind].is_valid(changed)
                count += 1
                invalid += not valid
                if valid != (not breaches(changed, shipped_schema(kind))):
                    differing.append((kind, steps, value))
    assert differing == []
    assert count > 4000
    assert invalid > 3000


def one_of_each(record: own_data.Record) -> own_data.Record:
    """A file with one version of one item of each kind, so that many changes stay quick."""
    kinds = ("provisions", *FILES)
    firsts = {kind: items[0] for kind, items in record.items() if kind in kinds}
    return record | {
        kind: [{**first, "versions": first["versions"][:1]}] for kind, first in firsts.items()
    }


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_both_validators_agree_on_changes_of_the_shipped_files(data: st.DataObject) -> None:
    kind, record = data.draw(st.sampled_from(SHIPPED))
    changed: Any = record
    for _ in range(data.draw(st.integers(1, 3))):
        steps = data.draw(st.sampled_from(list(places(changed))))
        value = data.draw(st.sampled_from([*WRONG, LEFT_OUT]) | st.text(max_size=5))
        if value is LEFT_OUT and not steps:
            continue
        changed = mutated(changed, steps, value)
    assert (breaches(changed, shipped_schema(kind)) == []) == FULL[kind].is_valid(changed)


def test_unknown_fields_are_refused_at_every_level(tmp_path: Path) -> None:
    for kind, record in files_of(own_data.records(own_general.write(tmp_path))):
        for steps in places(record):
            value: Any = record
            for step in steps:
                value = value[step]
            if isinstance(value, dict) and not within_a_value((*steps, "colour")):
                changed = mutated(record, (*steps, "colour"), "red")
                found = breaches(changed, shipped_schema(kind))
                assert [path for path, _ in found] == [(*steps, "colour")]
                assert not FULL[kind].is_valid(changed)


def test_where_toml_decides_the_small_validator_is_stricter() -> None:
    whole = {"type": "integer"}
    assert jsonschema.Draft202012Validator(whole).is_valid(1.0)
    assert breaches(1.0, whole) == [((), "1.0 is not of type integer")]
    number = {"type": "string", "pattern": "^[0-9]+$"}
    assert jsonschema.Draft202012Validator(number).is_valid("1\n")
    assert breaches("1\n", number) == [((), "'1\\n' does not have the form ^[0-9]+$")]


@pytest.mark.parametrize(
    ("schema", "value", "problem"),
    [
        ({"type": "object"}, [], "[] is not of type object"),
        ({"type": "array"}, {}, "{} is not of type array"),
        ({"type": "string"}, 1, "1 is not of type string"),
        ({"type": "integer"}, True, "True is not of type integer"),
        ({"required": ["a", "b", "c"]}, {"b": 1}, "lacks a and c"),
        ({"enum": ["a", "b"]}, "c", "'c' is none of a, b"),
        ({"enum": [False]}, 0, "0 is none of False"),
        ({"minimum": 1}, 0, "0 is less than 1"),
        ({"minItems": 1}, [], "needs 1 or more"),
    ],
)
def test_a_breach_is_told_in_words(schema: dict[str, Any], value: object, problem: str) -> None:
    assert breaches(value, schema) == [((), problem)]


@pytest.mark.parametrize(
    "schema",
    [
        {"required": ["a"]},
        {"pattern": "^a$"},
        {"minimum": 7},
        {"minItems": 7},
        {"enum": ["a", True, 8]},
        {"properties": {"a": {"type": "string"}}, "additionalProperties": False},
        {"items": {"type": "string"}},
    ],
)
@pytest.mark.parametrize("value", ["a", {}, [], 8, None])
def test_a_keyword_means_the_same_for_every_type(schema: dict[str, Any], value: object) -> None:
    assert (breaches(value, schema) == []) == jsonschema.Draft202012Validator(schema).is_valid(
        value
    )


def test_every_breach_is_found_in_order() -> None:
    schema = shipped_schema("editions")
    record = {"editions": [{"id": "x"}, {"id": "2018-01-01", "title": ""}], "more": 1}
    assert breaches(record, schema) == [
        (("more",), "is no field here: known are editions"),
        (("editions", 0), "lacks title"),
        (("editions", 0, "id"), "'x' does not have the form ^[0-9]{4}-[0-9]{2}-[0-9]{2}[a-z-]*$"),
        (("editions", 1, "title"), r"'' does not have the form ^\S(.*\S)?$"),
    ]


def test_the_schema_files_say_what_they_describe() -> None:
    for kind in KINDS:
        path = own_data.SHIPPED / "schema" / f"{kind}.schema.json"
        assert json.loads(path.read_text(encoding="utf-8")) == shipped_schema(kind)
        assert shipped_schema(kind)["$schema"] == "https://json-schema.org/draft/2020-12/schema"
        assert ".toml: " in shipped_schema(kind)["title"]
