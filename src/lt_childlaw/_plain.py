"""Objects of the library as plain JSON values, under the names that the library gives them."""

from __future__ import annotations

import datetime as dt
import enum
import functools
from decimal import Decimal
from typing import Any, TypeAlias, cast

import attrs

from ._bounds import BoundedPenalty
from ._case import Case
from ._case_record import case_record
from ._changes import Change
from ._citation import Citation
from ._during import Unanswered
from ._exclusions import Exclusions
from ._penalties import Sanction, Term
from ._provisions import Heading, PersonCondition
from ._versions import ProvisionVersion

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
@plain.register(Term)
def _in_iso_form(value: dt.date | Term) -> Json:
    return value.isoformat()


@plain.register(enum.Enum)
def _value(value: enum.Enum) -> Json:
    return str(value.value)


@plain.register(Citation)
@plain.register(Decimal)
def _text(value: Citation | Decimal) -> Json:
    return str(value)


@plain.register(frozenset)
def _sorted(values: frozenset[enum.Enum]) -> Json:
    return sorted(str(value.value) for value in values)


@plain.register(tuple)
def _list(values: tuple[object, ...]) -> Json:
    return [plain(value) for value in values]


@plain.register(Sanction)
def _sanction(sanction: Sanction) -> Json:
    return {"text": str(sanction), "alternatives": plain(sanction.alternatives)}


@plain.register(Heading)
def _heading(heading: Heading) -> Json:
    return plain_fields(heading, ("lt", "en"))


@plain.register(PersonCondition)
def _condition(condition: PersonCondition) -> Json:
    return {"text": str(condition), **plain_fields(condition, ("age", "relations", "or_else"))}


@plain.register(ProvisionVersion)
def _version(version: ProvisionVersion) -> Json:
    return plain_fields(version, _OF_A_VERSION)


@plain.register(Exclusions)
def _exclusions(found: Exclusions) -> Json:
    return plain_fields(found, ("outcome", "offender", "victim", "items", "notices"))


@plain.register(BoundedPenalty)
def _penalty(penalty: BoundedPenalty) -> Json:
    names = tuple(field.name for field in attrs.fields(BoundedPenalty))
    return {"text": str(penalty), **plain_fields(penalty, names)}


@plain.register(Unanswered)
def _unanswered(missing: Unanswered) -> Json:
    return {
        **plain_fields(missing.span, ("first_day", "last_day")),
        "outcome": missing.outcome.value,
        "reason": str(missing.error),
    }


@plain.register(Case)
def _case(case: Case) -> Json:
    return cast("Json", case_record(case))


@plain.register(Change)
def _change(change: Change) -> Json:
    names = tuple(field.name for field in attrs.fields(Change))
    return {**plain_fields(change, names), "differences": plain(change.differences)}
