"""The facts beside the articles held against a plain table.

``tests/data/expected_general.csv`` was extracted once from the research rows, independently of the
TOML files and of the code that reads them. Where one row became several versions, or several rows
one, the expectation was written by hand, and the column *reason* says why. Dates are ISO and
included on both sides.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import lt_childlaw as law
from lt_childlaw._general import (
    Limit,
    LimitationFloor,
    LimitationTerm,
    Rule,
    SeverityClass,
    Threshold,
    UnitValue,
)
from tests import facts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lt_childlaw._dated import DatedFact

Record = dict[str, Any]

EXPECTED = facts.table("expected_general.csv")
_TOLD = [
    (row, str({name: value for name, value in row.items() if name != "reason"})) for row in EXPECTED
]
NAMES = {
    "limits": "limits",
    "severity": "classes",
    "mgl": "unit_values",
    "terms": "terms",
    "floors": "floors",
    "rules": "rules",
    "thresholds": "thresholds",
}
"""The kinds of facts, and where the General Part holds them."""
KINDS = tuple(NAMES)


def mismatches(records: Record, kind: str, names: Iterable[str] | None = None) -> Iterator[str]:
    """Where the facts of a kind differ from the expected ones: all, or those of some names."""
    asked = None if names is None else set(names)
    wanted = sorted(
        told for row, told in _TOLD if row["kind"] == kind and (asked is None or row["id"] in asked)
    )
    found = sorted(map(str, observed(records, kind)))
    yield from sorted(set(wanted) ^ set(found)) or (
        [f"{kind}: a fact stands twice"] if len(found) != len(wanted) else []
    )


def observed(records: Record, kind: str) -> Iterator[facts.Row]:
    """What a data set says of a kind of facts, as the table writes it."""
    written = [(item, version) for item in records[kind] for version in item["versions"]]
    ids = {edition["title"]: edition["id"] for edition in records["editions"]}
    for (_, version), fact in zip(written, facts_of(records, kind), strict=True):
        titles = [read.title for read in fact.sources]
        # Thresholds leave out the chapters, which are for limitation.
        of_thresholds = ("chapters",) if kind == "thresholds" else ()
        chapters = {name: version[name] for name in of_thresholds if name in version}
        yield {
            "kind": kind,
            "id": fact.id,
            "cites": fact.cites,
            "first_day": str(fact.first_day or ""),
            "last_day": str(fact.last_day or ""),
            "introduced_by": str(fact.introduced_by or ""),
            "ended_by": str(fact.ended_by or ""),
            "known": "yes" if fact.known else "no",
            "verification": fact.verification.value,
            "content": text(content(fact) | chapters),
            "stale": " | ".join(
                f"{reference.says} > {reference.means or '-'} @ {reference.since}"
                for reference in fact.stale
            ),
            "sources": " | ".join(
                sorted(ids.get(title, title.removeprefix("Law No. ")) for title in titles)
            ),
        }


def facts_of(records: Record, kind: str) -> tuple[DatedFact, ...]:
    found: tuple[DatedFact, ...] = getattr(law.Code(records).general(), NAMES[kind])
    return found


def content(fact: object) -> Record:  # noqa: PLR0911 (one a kind)
    """What a fact says, beside where, when and how it was read."""
    match fact:
        case Limit():
            return {
                "penalty": fact.penalty.value,
                "offence": fact.offence and fact.offence.value,
                "severity": fact.severity,
                "offender": "minor" if fact.minor else None,
                "minimum": amount(fact.minimum),
                "maximum": f"{fact.hours} hours" if fact.hours else amount(fact.maximum),
                "half_of_stated_minimum": fact.half_of_stated_minimum or None,
            }
        case SeverityClass():
            return {
                "class": fact.severity.value,
                "over": amount(fact.over),
                "up_to": amount(fact.up_to),
            }
        case UnitValue():
            return {
                "currency": fact.currency,
                "value": fact.value and str(fact.value),
                "litas_per_euro": fact.litas_per_euro and str(fact.litas_per_euro),
            }
        case LimitationTerm():
            return {
                "offence": fact.offence.value,
                "severity": fact.severity,
                "term": amount(fact.term),
            }
        case LimitationFloor():
            return {
                "exists": fact.exists,
                "victim_under": fact.victim_under,
                "not_before_victim_is": fact.not_before_victim_is,
                "chapters": list(fact.chapters),
            }
        case Rule():
            return {
                "code": fact.code,
                "topic": fact.topic,
                "computed": fact.computed,
                "articles": list(map(str, fact.articles)),
                "value": dict(fact.value),
            }
        case Threshold():
            return {
                "code": fact.code,
                "circumstance": fact.circumstance,
                "comparison": fact.comparison and fact.comparison.value,
                "age": fact.age,
                "until": fact.until,
                "offences": list(map(str, fact.offences)),
                "provisions": list(map(str, fact.provisions)),
            }
    raise AssertionError(fact)


def amount(bound: law.Term | law.Fine | None) -> str | None:
    """A bound as the table writes it."""
    if isinstance(bound, law.Fine):
        return f"{bound.mgl} MGL"
    return bound.isoformat() if bound else None


def text(told: Record) -> str:
    """Named values in a row; what is not stated is left out, and lists are written with spaces."""
    return "; ".join(
        f"{name}: {written(value)}"
        for name, value in told.items()
        if value is not None and value not in ([], {})
    )


def written(value: object) -> str:
    if isinstance(value, list):
        return " ".join(map(str, value))
    if isinstance(value, dict):
        return json.dumps(value, sort_keys=True)
    return {True: "yes", False: "no"}[value] if isinstance(value, bool) else str(value)
