"""Objects of the library as plain JSON values, under the names that the library gives them."""

from __future__ import annotations

import datetime as dt
import enum
import functools
from decimal import Decimal
from typing import Any, TypeAlias, cast

import attrs

import lt_childlaw as law

Json: TypeAlias = "bool | int | str | list[Json] | dict[str, Json] | None"

_OF_A_VERSION = (
    "id",
    "provision",
    "citation",
    "role",
    "heading",
    "summary",
    "kind",
    "sanction",
    "severity",
    "victim",
    "offender",
    "person_shown",
    "covers",
    "first_day",
    "last_day",
    "introduced_by",
    "ended_by",
    "verification",
    "day",
    "confirmed",
    "sources",
    "notes",
    "notices",
    "official_url",
)


OF_A_THRESHOLD = (
    "name",
    "title",
    "comparison",
    "age",
    "until",
    "code",
    "cites",
    "first_day",
    "last_day",
    "offences",
    "provisions",
    "summary",
    "exceptions",
    "known",
    "reason",
    "verification",
    "sources",
    "notes",
    "stale",
)


def plain_fields(value: object, names: tuple[str, ...]) -> dict[str, Json]:
    """Some attributes of an object."""
    return {name: plain(getattr(value, name)) for name in names}


@functools.singledispatch
def plain(value: object) -> Json:
    """The value as JSON: days in ISO form, an object as a mapping of its public fields."""
    fields = attrs.fields(cast("Any", type(value)))
    return plain_fields(value, tuple(field.name for field in fields if field.name[0] != "_"))


@plain.register(str)
@plain.register(int)
@plain.register(type(None))
def _itself(value: str | int | None) -> Json:
    return str(value) if isinstance(value, str) else value


@plain.register(dt.date)
@plain.register(law.Term)
def _in_iso_form(value: dt.date | law.Term) -> Json:
    return value.isoformat()


@plain.register(enum.Enum)
def _value(value: enum.Enum) -> Json:
    return str(value.value)


@plain.register(law.Citation)
@plain.register(Decimal)
def _text(value: law.Citation | Decimal) -> Json:
    return str(value)


@plain.register(tuple)
def _list(values: tuple[object, ...]) -> Json:
    return [plain(value) for value in values]


@plain.register(law.Sanction)
def _sanction(sanction: law.Sanction) -> Json:
    return {"text": str(sanction), "alternatives": plain(sanction.alternatives)}


@plain.register(law.Heading)
def _heading(heading: law.Heading) -> Json:
    return plain_fields(heading, ("lt", "en"))


@plain.register(law.PersonCondition)
def _condition(condition: law.PersonCondition) -> Json:
    return {"text": str(condition), **plain_fields(condition, ("age", "relations", "or_else"))}


@plain.register(law.ProvisionVersion)
def _version(version: law.ProvisionVersion) -> Json:
    return plain_fields(version, _OF_A_VERSION)


@plain.register(law.Exclusions)
def _exclusions(found: law.Exclusions) -> Json:
    return plain_fields(found, ("outcome", "offender", "victim", "items", "notices"))


@plain.register(law.BoundedPenalty)
def _penalty(penalty: law.BoundedPenalty) -> Json:
    names = tuple(field.name for field in attrs.fields(law.BoundedPenalty))
    return {"text": str(penalty), **plain_fields(penalty, names)}


@plain.register(law.Unanswered)
def _unanswered(missing: law.Unanswered) -> Json:
    return {
        **plain_fields(missing.span, ("first_day", "last_day")),
        "outcome": missing.outcome.value,
        "reason": str(missing.error),
    }


@plain.register(law.Change)
def _change(change: law.Change) -> Json:
    names = tuple(field.name for field in attrs.fields(law.Change))
    return {**plain_fields(change, names), "differences": plain(change.differences)}
