"""Checking a record against the JSON Schema that ships beside the data.

The core may not depend on a schema library, so this reads the few keywords that the shipped
schemas use, and refuses any other. A test holds it against a full implementation.

In two places TOML decides: a whole number written ``1.0`` is no integer there, and ``$`` in a
pattern means the very end, as the standard says, not the place before a last line break.
"""

from __future__ import annotations

import functools
import json
import re
from importlib import resources
from typing import TYPE_CHECKING, Any

from ._errors import shown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

Schema = dict[str, Any]
Breach = tuple[tuple[str | int, ...], str]
"""The path of a value in the record, and what is wrong with it."""

_ANNOTATIONS = {"$schema", "$defs", "title", "description"}
_TYPES: dict[str, type] = {"object": dict, "array": list, "string": str, "integer": int}


@functools.cache
def shipped_schema(name: str) -> Schema:
    """The schema of a kind of file: ``code``, ``acts``, ``editions`` or ``article``."""
    path = resources.files("lt_childlaw") / "data" / "schema" / f"{name}.schema.json"
    schema: Schema = json.loads(path.read_text(encoding="utf-8"))
    return schema


def breaches(value: object, root: Schema) -> list[Breach]:
    """Every breach of the schema, in order of the record."""
    return list(_check(value, root, root, ()))


def _check(
    value: object, schema: Schema, root: Schema, path: tuple[str | int, ...]
) -> Iterator[Breach]:
    for keyword, argument in schema.items():
        if keyword in _ANNOTATIONS:
            continue
        if keyword == "$ref":
            yield from _check(value, root["$defs"][argument.rpartition("/")[2]], root, path)
        elif keyword == "type":
            if not _has_type(value, argument):
                yield path, f"{shown(value)} is not of type {argument}"
                return
        elif keyword in _NESTED:
            yield from _NESTED[keyword](value, schema, root, path)
        elif keyword in _SIMPLE:
            problem = _SIMPLE[keyword](value, argument)
            if problem:
                yield path, problem
        else:
            raise NotImplementedError(
                f"the schema uses the keyword {keyword!r}, which this checker does not know: teach "
                f"it here, or write the rule in _checks.py."
            )


def _has_type(value: object, name: str) -> bool:
    return isinstance(value, _TYPES[name]) and not isinstance(value, bool)


def _required(value: object, names: list[str]) -> str | None:
    missing = [name for name in names if isinstance(value, dict) and name not in value]
    return f"lacks {' and '.join(missing)}" if missing else None


def _enum(value: object, allowed: list[object]) -> str | None:
    # To Python 0 is False, to JSON it is not.
    if any(value == word and isinstance(value, bool) is isinstance(word, bool) for word in allowed):
        return None
    return f"{shown(value)} is none of {', '.join(map(str, allowed))}"


def _pattern(value: object, pattern: str) -> str | None:
    if not isinstance(value, str) or re.search(pattern.replace("$", r"\Z"), value):
        return None
    return f"{shown(value)} does not have the form {pattern}"


def _minimum(value: object, least: int) -> str | None:
    return f"{value} is less than {least}" if isinstance(value, int) and value < least else None


def _min_items(value: object, least: int) -> str | None:
    return f"needs {least} or more" if isinstance(value, list) and len(value) < least else None


_SIMPLE: dict[str, Callable[[object, Any], str | None]] = {
    "required": _required,
    "enum": _enum,
    "pattern": _pattern,
    "minimum": _minimum,
    "minItems": _min_items,
}


def _properties(
    value: object, schema: Schema, root: Schema, path: tuple[str | int, ...]
) -> Iterator[Breach]:
    if isinstance(value, dict):
        for name, part in schema["properties"].items():
            if name in value:
                yield from _check(value[name], part, root, (*path, name))


def _additional(
    value: object, schema: Schema, root: Schema, path: tuple[str | int, ...]
) -> Iterator[Breach]:
    del root
    known = schema["properties"]
    for name in value if isinstance(value, dict) else ():
        if name not in known:
            yield (*path, name), f"is no field here: known are {', '.join(known)}"


def _items(
    value: object, schema: Schema, root: Schema, path: tuple[str | int, ...]
) -> Iterator[Breach]:
    for position, item in enumerate(value if isinstance(value, list) else ()):
        yield from _check(item, schema["items"], root, (*path, position))


_NESTED: dict[str, Callable[[object, Schema, Schema, tuple[str | int, ...]], Iterator[Breach]]] = {
    "properties": _properties,
    "additionalProperties": _additional,
    "items": _items,
}
