"""Turning the checked records of the General Part into dated facts."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from ._acts import source_of
from ._citation import Citation
from ._dated import StaleReference
from ._general import (
    Fine,
    GeneralPart,
    Limit,
    LimitationFloor,
    LimitationTerm,
    Rule,
    Severity,
    SeverityClass,
    Threshold,
    UnitValue,
)
from ._penalties import PenaltyKind, Term
from ._provisions import Comparison, OffenceKind, Verification

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from ._acts import Acts

Record = dict[str, Any]
_HOURS = " hours"
_MGL = " MGL"


def general_part(
    records: Mapping[str, Any], acts: Acts, editions: Mapping[str, Mapping[str, str]]
) -> GeneralPart:
    """All dated facts of a data set."""

    def facts(key: str) -> Iterator[tuple[Record, Record, dict[str, Any]]]:
        """Each version of a kind of fact: its item, its record, and the fields common to all."""
        for item in records.get(key, ()):
            for record in item["versions"]:
                yield item, record, _common(item, record, acts, editions)

    return GeneralPart(
        limits=tuple(_limit(*fact) for fact in facts("limits")),
        classes=tuple(_severity_class(*fact) for fact in facts("severity")),
        unit_values=tuple(_unit_value(*fact) for fact in facts("mgl")),
        terms=tuple(_limitation_term(*fact) for fact in facts("terms")),
        floors=tuple(_limitation_floor(*fact) for fact in facts("floors")),
        rules=tuple(_rule(*fact) for fact in facts("rules")),
        thresholds=tuple(_threshold(*fact) for fact in facts("thresholds")),
    )


def _common(
    item: Record, record: Record, acts: Acts, editions: Mapping[str, Mapping[str, str]]
) -> dict[str, Any]:
    return {
        "id": item["id"],
        "title": item["title"],
        "cites": record["cites"],
        "first_day": _day(record.get("first_day")),
        "last_day": _day(record.get("last_day")),
        "introduced_by": acts[record["introduced_by"]] if "introduced_by" in record else None,
        "ended_by": acts[record["ended_by"]] if "ended_by" in record else None,
        "known": record.get("known", True),
        "reason": record.get("reason"),
        "verification": Verification(record["verification"]),
        "sources": tuple(source_of(read, acts, editions) for read in record["sources"]),
        "notes": tuple(record.get("notes", ())),
        "stale": tuple(
            StaleReference(
                says=reference["says"],
                means=reference.get("means"),
                since=dt.date.fromisoformat(reference["since"]),
                note=reference["note"],
            )
            for reference in record.get("stale", ())
        ),
    }


def _day(text: str | None) -> dt.date | None:
    return dt.date.fromisoformat(text) if text else None


def _limit(item: Record, record: Record, common: dict[str, Any]) -> Limit:
    maximum = record.get("maximum", "")
    hours = int(maximum.removesuffix(_HOURS)) if maximum.endswith(_HOURS) else None
    return Limit(
        penalty=PenaltyKind(item["penalty"]),
        offence=OffenceKind(item["offence"]) if "offence" in item else None,
        severity=item.get("severity"),
        minor=item.get("offender") == "minor",
        minimum=_amount(record.get("minimum")),
        maximum=_amount(record.get("maximum")),
        hours=hours,
        half_of_stated_minimum=record.get("half_of_stated_minimum", False),
        **common,
    )


def _amount(text: str | None) -> Term | Fine | None:
    """A term or a fine; hours of work are no bound of a term and stand by themselves."""
    if text is None or text.endswith(_HOURS):
        return None
    return Fine(int(text.removesuffix(_MGL))) if text.endswith(_MGL) else Term.parse(text)


def _severity_class(item: Record, record: Record, common: dict[str, Any]) -> SeverityClass:
    return SeverityClass(
        severity=Severity(item["id"]),
        over=Term.parse(record["over"]) if "over" in record else None,
        up_to=Term.parse(record["up_to"]) if "up_to" in record else None,
        **common,
    )


def _unit_value(_: Record, record: Record, common: dict[str, Any]) -> UnitValue:
    return UnitValue(
        currency=record.get("currency"),
        value=Decimal(record["value"]) if "value" in record else None,
        litas_per_euro=Decimal(record["litas_per_euro"]) if "litas_per_euro" in record else None,
        **common,
    )


def _limitation_term(item: Record, record: Record, common: dict[str, Any]) -> LimitationTerm:
    return LimitationTerm(
        offence=OffenceKind(item["offence"]),
        severity=item.get("severity"),
        term=Term.parse(record["term"]) if "term" in record else None,
        **common,
    )


def _limitation_floor(_: Record, record: Record, common: dict[str, Any]) -> LimitationFloor:
    return LimitationFloor(
        exists=common["known"] and record["exists"],
        victim_under=record.get("victim_under"),
        not_before_victim_is=record.get("not_before_victim_is"),
        chapters=tuple(record.get("chapters", ())),
        summary=record.get("summary", ""),
        **common,
    )


def _rule(item: Record, record: Record, common: dict[str, Any]) -> Rule:
    return Rule(
        code=item["code"],
        topic=item["topic"],
        computed=item["computed"],
        summary=record.get("summary", ""),
        articles=_citations(record.get("articles", ())),
        value=record.get("value", {}),
        **common,
    )


def _threshold(item: Record, record: Record, common: dict[str, Any]) -> Threshold:
    comparison = record["comparison"] if common["known"] else "none"
    return Threshold(
        code=item["code"],
        circumstance=item.get("circumstance"),
        comparison=None if comparison == "none" else Comparison(comparison),
        age=record.get("age"),
        until=record.get("until"),
        offences=_citations(record.get("offences", ())),
        provisions=_citations(record.get("provisions", ())),
        summary=record.get("summary", ""),
        exceptions=record.get("exceptions"),
        **common,
    )


def _citations(texts: Iterable[str]) -> tuple[Citation, ...]:
    return tuple(Citation.parse(text) for text in texts)
