"""The law data held against plain tables, through the public interface only.

The tables in ``tests/data`` were extracted once from the research rows, independently of the TOML
files and of the code that reads them. Dates are ISO and included on both sides.
"""

from __future__ import annotations

import csv
import functools
from pathlib import Path
from typing import TYPE_CHECKING

import lt_childlaw as law

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

DATA = Path(__file__).parent / "data"
Row = dict[str, str]

OFFENDERS = {
    "any (16+, art. 13(1))": "None",
    "any (14+, art. 13(2))": "None",
    "legal person": "None",
    "adult (18+)": "at least 18",
    "parent, guardian, carer, other legal representative, or person with statutory powers over "
    "the minor": "parent or legal representative or statutory powers",
    "parent, guardian, carer, other legal representative, person with statutory powers over the "
    "minor, or person who abused trust, authority or influence over the minor": "parent or legal "
    "representative or statutory powers or abuse of trust",
    "the victim of the offence, for whatever act was compelled (age of responsibility of that "
    "act)": "victim of the offence",
}
VICTIMS = {
    "any": "None",
    "under 18": "under 18",
    "under 18 (child)": "under 18",
    "under 16": "under 16",
    "under 14": "under 14",
    "any (person subordinate in office or otherwise dependent)": "dependent",
    "any dependent or coerced person; or under 18 by any means": "dependent or coerced; or else "
    "under 18",
    "depicted child / person presented as a child (under 18)": "None",
    "depicted young child (under 14)": "None",
}
SHOWN = {
    "depicted child / person presented as a child (under 18)": "under 18; or else presented as a "
    "child",
    "depicted young child (under 14)": "under 14",
}
# The rows give this paragraph's victim as "any" age; the relation is asked for all the same.
DEPENDENT_WHATEVER_AGE = "involving-dependent-in-prostitution"


def table(name: str) -> list[Row]:
    """The rows of a table of expected facts."""
    with (DATA / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


VERSIONS = table("expected_versions.csv")
ACTS = table("expected_acts.csv")
PROVISIONS = table("expected_provisions.csv")
ELEMENTS = {(row["provision"], row["first_day"]): row for row in table("expected_elements.csv")}
SPECIAL = {row["provision"]: row["special_to"] for row in table("expected_special.csv")}


def number(row: Row) -> str:
    """The number of an expected version."""
    return f"{row['article']}({row['paragraph']})"


def expected(row: Row) -> Row:
    """An expected version in the form of :func:`observed`."""
    said = ELEMENTS.get((row["provision"], row["first_day"]), {})
    victim = VICTIMS[row["victim_age"]]
    if victim == "None" and row["provision"] == DEPENDENT_WHATEVER_AGE:
        victim = "dependent or coerced"
    return {
        "number": number(row),
        "first_day": row["first_day"],
        "last_day": row["last_day"] or "None",
        "role": row["role"],
        "provision": row["provision"],
        "kind": row["kind"] or "None",
        "penalties": row["penalties"],
        "introduced_by": row["introduced_by"],
        "ended_by": row["ended_by"] or "None",
        "verification": row["verification"],
        "inferred": row["inferred"] or "None",
        "heading": heading(row),
        "victim": victim,
        "offender": OFFENDERS[row["offender_age"]],
        "person_shown": SHOWN.get(row["victim_age"], "None"),
        "covers": row["covers"],
        "elements": said.get("elements", ""),
        "grounds": said.get("grounds", ""),
        "sources": row["sources"],
    }


def heading(row: Row) -> str:
    """The heading of an expected version, with the first day and the act that brought it."""
    return f"{row['heading_lt']} {_heading_since(row['article'], row['heading_lt'])}"


@functools.cache
def _heading_since(article: str, heading_lt: str) -> str:
    first = min(
        (
            row
            for row in VERSIONS
            if row["article"] == article and row["heading_lt"] and row["heading_lt"] == heading_lt
        ),
        key=lambda row: row["first_day"],
    )
    return f"{first['first_day']} {first['introduced_by']}"


def observed(version: law.ProvisionVersion) -> Row:
    """What the library says of a version, as text."""
    penalties = version.sanction.alternatives if version.sanction else ()
    return {
        "number": str(version.citation),
        "first_day": str(version.first_day),
        "last_day": str(version.last_day),
        "role": version.role.name,
        "provision": version.provision.id,
        "kind": version.kind.name if version.kind else "None",
        "penalties": " | ".join(
            f"{penalty.kind.name} {iso(penalty.minimum)} {iso(penalty.maximum)}"
            for penalty in penalties
        ),
        "introduced_by": str(version.introduced_by),
        "ended_by": str(version.ended_by),
        "verification": version.verification.name,
        "inferred": str(version.inferred).removeprefix("The ").partition(" was inferred")[0],
        "heading": f"{version.heading} {version.heading.first_day} {version.heading.introduced_by}",
        "victim": str(version.victim),
        "offender": str(version.offender),
        "person_shown": str(version.person_shown),
        "covers": " ".join(map(str, version.covers)),
        "elements": " | ".join(map(str, version.elements)),
        "grounds": ", ".join(ground.value for ground in version.grounds),
        "sources": " | ".join(map(source, version.sources)),
    }


def iso(term: law.Term | None) -> str:
    return term.isoformat() if term else "-"


def source(read: law.Source) -> str:
    """An act with its article, or an edition with its day, as the table writes them."""
    if read.title.startswith("Law No. "):
        return f"{read.title.removeprefix('Law No. ')} {read.locator}"
    return f"edition {next(word for word in read.title.split() if word[:2] == '20').rstrip(',')}"


def mismatches(
    code: law.Code, articles: Collection[str], provisions: Collection[str] = ()
) -> Iterator[str]:
    """Where a code differs from the expected versions, gaps and identities of some articles.

    With provisions, the code and the articles are held against those alone.
    """
    for article in articles:
        rows = [row for row in VERSIONS if row["article"] == article]
        wanted = sorted(str(expected(row)) for row in _held(rows, provisions))
        found = sorted(str(observed(version)) for version in _versions(code, article))
        yield from sorted(set(wanted) ^ set(found)) or (
            [f"{article}: a version stands twice"] if len(found) != len(wanted) else []
        )
        wanted_gaps = [
            [row[name] for name in ("first_day", "last_day", "introduced_by", "ended_by")]
            for row in rows
            if row["role"] == "GAP"
        ]
        found_gaps = [
            [str(gap.first_day), str(gap.last_day), str(gap.introduced_by), str(gap.ended_by)]
            for gap in code.coverage().gaps
            if gap.article == article
        ]
        if wanted_gaps != found_gaps:
            yield f"{article}: gaps {found_gaps}, expected {wanted_gaps}"
        if code.chapter(article) != rows[0]["chapter"]:
            yield f"{article}: chapter {code.chapter(article)}, expected {rows[0]['chapter']}"
    yield from _identities(code, articles, provisions)
    yield from _conducts(code, articles, provisions)


def _held(rows: Iterable[Row], provisions: Collection[str]) -> list[Row]:
    """The rows of some provisions, or of all."""
    known = (row for row in rows if row.get("role") != "GAP")
    return [row for row in known if not provisions or row["provision"] in provisions]


def _versions(code: law.Code, article: str) -> Iterator[law.ProvisionVersion]:
    for provision in code.provisions:
        versions = tuple(code.timeline(provision=provision))
        if versions[0].citation.article == article:
            yield from versions


def _identities(
    code: law.Code, articles: Collection[str], provisions: Collection[str]
) -> Iterator[str]:
    wanted = {
        row["provision"]: row
        for row in _held(PROVISIONS, provisions)
        if row["spans"].partition("(")[0] in articles
    }
    if set(wanted) != set(code.provisions):
        yield f"provisions differ: {sorted(set(wanted) ^ set(code.provisions))}"
        return
    for name, row in wanted.items():
        if (code.provisions[name].split_from or "") != row["split_from"]:
            yield f"{name}: split from {code.provisions[name].split_from}"
        special = sorted(code.provisions[name].special_to)
        if special != sorted(filter(None, SPECIAL.get(name, "").split(", "))):
            yield f"{name}: special to {special}"
        spans: list[list[str]] = []
        for version in code.timeline(provision=name):
            last = str(version.last_day or "")
            if spans and spans[-1][0] == str(version.citation):
                spans[-1][2] = last
            else:
                spans.append([str(version.citation), str(version.first_day), last])
        found = " | ".join(" ".join(span).strip() for span in spans)
        if found != row["spans"]:
            yield f"{name}: numbered {found}, expected {row['spans']}"


def _conducts(
    code: law.Code, articles: Collection[str], provisions: Collection[str]
) -> Iterator[str]:
    """Versions of a provision have the same summary if and only if their conduct is the same.

    The column ``conduct`` counts the wordings of each provision; five changes of grammar alone,
    which the notes of the data name, count as no change.
    """
    rows = [row for row in _held(VERSIONS, provisions) if row["article"] in articles]
    for provision in {row["provision"] for row in rows} & set(code.provisions):
        conducts = {
            (row["first_day"], row["conduct"]) for row in rows if row["provision"] == provision
        }
        wanted = [conduct for _, conduct in sorted(conducts)]
        summaries = [version.summary for version in code.timeline(provision=provision)]
        if _pattern(wanted) != _pattern(summaries):
            yield f"{provision}: conducts {wanted}, but summaries {summaries}"


def _pattern(values: list[str]) -> list[int]:
    """Which of the values are the same: the place of the first like each."""
    return [values.index(value) for value in values]


def act_mismatches(code: law.Code) -> Iterator[str]:
    """Where the acts of a code differ from the expected ones."""
    found = [
        {
            "number": act.number,
            "adopted": str(act.adopted),
            "published": str(act.published or ""),
            "gazette": act.gazette or "",
            "register_id": act.register_id or "",
            "url": act.url,
            "commencements": " | ".join(
                f"{part.provisions} @ {part.day or '-'} @ {part.set_by or '-'}"
                for part in act.commencements
            ),
            "title": act.title,
        }
        for act in code.acts.values()
    ]
    yield from (
        f"act {one} differs from {two}" for one, two in zip(found, ACTS, strict=False) if one != two
    )
    if len(found) != len(ACTS):
        yield f"{len(found)} acts, expected {len(ACTS)}"
