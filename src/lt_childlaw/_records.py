"""Turning checked records into the objects of the model.

A record is what a data file holds: dictionaries, lists, text and numbers, with days as ISO text.
"""

from __future__ import annotations

import datetime as dt
import functools
from typing import TYPE_CHECKING, Any, TypeVar

import attrs

from ._acts import Act, Acts, Commencement, source_of
from ._citation import Citation
from ._elements import Circumstance, ComplaintGround, Conduct, Limb
from ._facts import DataStamp, VersionFacts
from ._index import Gap
from ._penalties import Penalty, PenaltyKind, Sanction, Term
from ._provisions import (
    AgeBound,
    Comparison,
    Heading,
    OffenceKind,
    PersonCondition,
    Provision,
    Relation,
    Role,
    Verification,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from ._general import GeneralPart

Record = dict[str, Any]
T = TypeVar("T")
U = TypeVar("U")


@attrs.frozen(kw_only=True)
class DataSet:
    """All that the records say, as objects."""

    first_day: dt.date
    confirmed_until: dt.date
    basis: str
    stamp: DataStamp
    acts: Acts
    chapters: dict[str, str]
    protects: dict[str, str]
    provisions: dict[str, Provision]
    facts: tuple[VersionFacts, ...]
    gaps: tuple[Gap, ...]


class LazyGeneral:
    """The General Part of a data set, made when it is first asked for."""

    __slots__ = ("_made", "_records")

    def __init__(self, records: Mapping[str, Any]) -> None:
        self._records = records
        self._made: GeneralPart | None = None

    def __call__(self) -> GeneralPart:
        """The General Part."""
        if self._made is None:
            from ._general_records import general_part  # noqa: PLC0415 (made on first use only)

            self._made = general_part(self._records, _acts(self._records), _editions(self._records))
        return self._made

    def __reduce__(self) -> tuple[object, ...]:
        from ._data import RECORDS  # noqa: PLC0415 (for pickling only)

        # The shipped data need not be pickled with every answer.
        return (_shipped, ()) if self._records is RECORDS else (LazyGeneral, (self._records,))


@functools.cache
def _shipped() -> LazyGeneral:
    from ._data import RECORDS  # noqa: PLC0415 (for pickling only)

    return LazyGeneral(RECORDS)


def _acts(records: Mapping[str, Any]) -> Acts:
    return Acts({record["number"]: _act(record) for record in records["acts"]})


def _editions(records: Mapping[str, Any]) -> dict[str, Record]:
    return {record["id"]: record for record in records["editions"]}


def structure(records: Mapping[str, Any]) -> DataSet:
    """The objects that checked records stand for."""
    code = records["code"]
    acts, editions = _acts(records), _editions(records)
    stamp = DataStamp(
        version=code["data_version"], digest=records["digest"], general=LazyGeneral(records)
    )
    reader = _Reader(acts=acts, editions=editions, stamp=stamp)
    articles = records["articles"]
    return DataSet(
        first_day=_day(code["first_day"]),
        confirmed_until=_day(code["confirmed_until"]),
        basis=code["basis"],
        stamp=reader.stamp,
        acts=acts,
        chapters={article["article"]: article["chapter"] for article in articles},
        protects={article["article"]: article["protects"] for article in articles},
        provisions={
            record["id"]: _provision(record)
            for article in articles
            for record in article["provisions"]
        },
        facts=tuple(version for article in articles for version in reader.versions(article)),
        gaps=tuple(
            reader.gap(article["article"], record)
            for article in articles
            for record in article.get("gaps", ())
        ),
    )


@attrs.frozen(kw_only=True)
class _Reader:
    """Reads the records of articles, which refer to acts and editions."""

    acts: Acts
    editions: Mapping[str, Record]
    stamp: DataStamp

    def versions(self, article: Record) -> Iterator[VersionFacts]:
        headings = tuple(
            Heading(
                lt=record["lt"],
                en=record["en"],
                first_day=_day(record["first_day"]),
                introduced_by=self.acts[record["introduced_by"]],
            )
            for record in article["headings"]
        )
        for provision in article["provisions"]:
            identity = _provision(provision)
            for record in provision["versions"]:
                yield VersionFacts(
                    citation=Citation(article["article"], record["paragraph"]),
                    provision=identity,
                    role=Role(record["role"]),
                    headings=headings,
                    summary=record["summary"],
                    kind=_optional(OffenceKind, record.get("kind")),
                    sanction=_optional(_sanction, record.get("penalties")),
                    victim=_optional(_condition, record.get("victim")),
                    offender=_optional(_condition, record.get("offender")),
                    person_shown=_optional(_condition, record.get("person_shown")),
                    covers=tuple(Citation.parse(text) for text in record.get("covers", ())),
                    elements=tuple(_limb(limb) for limb in record.get("elements", ())),
                    grounds=tuple(ComplaintGround(name) for name in record.get("grounds", ())),
                    first_day=_day(record["first_day"]),
                    last_day=_optional(_day, record.get("last_day")),
                    introduced_by=self.acts[record["introduced_by"]],
                    ended_by=_optional(self.acts.__getitem__, record.get("ended_by")),
                    verification=Verification(record["verification"]),
                    inferred=record.get("inferred"),
                    sources=tuple(
                        source_of(source, self.acts, self.editions) for source in record["sources"]
                    ),
                    notes=(
                        *([record["inferred"]] if "inferred" in record else []),
                        *record.get("notes", ()),
                    ),
                    stamp=self.stamp,
                )

    def gap(self, article: str, record: Record) -> Gap:
        return Gap(
            article=article,
            first_day=_day(record["first_day"]),
            last_day=_optional(_day, record.get("last_day")),
            introduced_by=self.acts[record["introduced_by"]],
            ended_by=_optional(self.acts.__getitem__, record.get("ended_by")),
            reason=record["reason"],
            missing_source=record["missing_source"],
        )


_day = dt.date.fromisoformat


def _optional(read: Callable[[T], U], value: T | None) -> U | None:
    return None if value is None else read(value)


def _act(record: Record) -> Act:
    return Act(
        number=record["number"],
        title=record["title"],
        adopted=_day(record["adopted"]),
        published=_optional(_day, record.get("published")),
        gazette=record.get("gazette"),
        commencements=tuple(
            Commencement(
                provisions=part["provisions"],
                day=_optional(_day, part.get("day")),
                set_by=part.get("set_by"),
            )
            for part in record["commencements"]
        ),
        register_id=record.get("register_id"),
        url=record["url"],
        note=record.get("note"),
    )


def _provision(record: Record) -> Provision:
    return Provision(
        record["id"],
        record["title"],
        record.get("split_from"),
        record.get("note"),
        tuple(record.get("special_to", ())),
    )


def _sanction(penalties: list[Record]) -> Sanction:
    return Sanction(
        Penalty(
            kind=PenaltyKind(record["kind"]),
            minimum=_optional(Term.parse, record.get("minimum")),
            maximum=_optional(Term.parse, record.get("maximum")),
        )
        for record in penalties
    )


def _limb(record: Record) -> Limb:
    return Limb(
        act_of=record.get("act_of"),
        conduct=frozenset(map(Conduct, record.get("conduct", ()))),
        circumstances=tuple(
            frozenset(map(Circumstance, group)) for group in record.get("with", ())
        ),
        without=frozenset(map(Circumstance, record.get("without", ()))),
        victim_under=record.get("victim_under"),
        shown_under=record.get("shown_under"),
    )


def _condition(record: Record) -> PersonCondition:
    bounds = ((Comparison.UNDER, "under"), (Comparison.AT_LEAST, "at_least"))
    ages = [
        AgeBound(comparison=comparison, years=record[name])
        for comparison, name in bounds
        if name in record
    ]
    return PersonCondition(
        age=ages[0] if ages else None,
        relations=tuple(Relation(name) for name in record.get("relations", ())),
        or_else=_optional(_condition, record.get("or_else")),
    )
