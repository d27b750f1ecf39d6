"""Objects of the library as plain JSON values, under the names that the library gives them."""

from __future__ import annotations

import datetime as dt
import enum
import functools
from decimal import Decimal
from typing import Any, TypeAlias, cast

import attrs

from ._assessment import Candidate, NotMet
from ._bounds import BoundedPenalty
from ._changes import Change
from ._citation import Citation
from ._comparison import LawComparison
from ._differences import RankedDifference
from ._during import Unanswered
from ._elements import Limb
from ._errors import LawError
from ._exclusions import Exclusions
from ._lex_mitior import LawLookedAt, LexMitior
from ._limitation_answer import Limitation
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
    "inferred",
    "day",
    "confirmed",
    "sources",
    "notes",
    "notices",
    "official_url",
)

_OF_A_VERSION_BRIEFLY = (
    "id",
    "provision",
    "citation",
    "day",
    "first_day",
    "last_day",
    "verification",
    "confirmed",
)

_OF_A_LIMITATION = (
    "versions",
    "committed",
    "victim",
    "reading",
    "outcome",
    "barred_from",
    "doubtful_day",
    "possible",
    "terms",
    "floors",
    "assumptions",
    "notices",
)

_OF_A_COMPARISON = (
    "verdict",
    "penalties_verdict",
    "criterion",
    "doctrinal",
    "because",
    "differences",
    "notices",
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
    return _all_fields(value)


def _field_names(value: object) -> tuple[str, ...]:
    fields = attrs.fields(cast("Any", type(value)))
    return tuple(field.name for field in fields if field.name[0] != "_")


def _all_fields(value: object) -> dict[str, Json]:
    return plain_fields(value, _field_names(value))


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
    return [*sorted(str(value.value) for value in values)]


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
    return {"text": str(penalty), **_all_fields(penalty)}


@plain.register(LawError)
def _error(error: LawError) -> Json:
    return {"outcome": error.outcome.value, "reason": str(error)}


@plain.register(Unanswered)
def _unanswered(missing: Unanswered) -> Json:
    days = plain_fields(missing.span, ("first_day", "last_day"))
    return {**days, "outcome": missing.outcome.value, "reason": str(missing.error)}


@plain.register(Change)
def _change(change: Change) -> Json:
    return {**_all_fields(change), "differences": plain(change.differences)}


@plain.register(RankedDifference)
def _ranked(difference: RankedDifference) -> Json:
    sides = {name: _said(getattr(difference, name)) for name in ("before", "after")}
    return {"text": str(difference), **_all_fields(difference), **sides}


def _said(value: object) -> Json:
    """What a law says, in the shortest form: a bound, a word or a text."""
    if isinstance(value, tuple):
        return [_said(part) for part in value]
    as_text = isinstance(value, (BoundedPenalty, PersonCondition, Limb))
    return str(value) if as_text else plain(value)


# The results about a case name their versions briefly: ``show --json`` has all of a version.


def brief(value: object) -> Json:
    """The value as :func:`plain` has it, but of a version only what identifies and bounds it."""
    if isinstance(value, tuple):
        return [brief(part) for part in value]
    if not isinstance(value, ProvisionVersion):
        return plain(value)
    return {
        **plain_fields(value, _OF_A_VERSION_BRIEFLY),
        "introduced_by": str(value.introduced_by),
        "sanction": None if value.sanction is None else str(value.sanction),
    }


def _briefly(value: object, names: tuple[str, ...] | None = None) -> Json:
    names = _field_names(value) if names is None else names
    return {name: brief(getattr(value, name)) for name in names}


@plain.register(Candidate)
def _candidate(candidate: Candidate) -> Json:
    # All of its fields: one that is added to a candidate must not be missing from a trace.
    return _briefly(candidate, tuple(field.name for field in attrs.fields(Candidate)))


@plain.register(Limitation)
def _limitation(found: Limitation) -> Json:
    return _briefly(found, _OF_A_LIMITATION)


@plain.register(LawComparison)
def _comparison(comparison: LawComparison) -> Json:
    # The two versions stand beside it, in the law looked at and in the answer.
    return plain_fields(comparison, _OF_A_COMPARISON)


@plain.register(NotMet)
@plain.register(LawLookedAt)
@plain.register(LexMitior)
def _result(found: NotMet | LawLookedAt | LexMitior) -> Json:
    return _briefly(found)
