"""Articles as linked data: in the words of schema.org, and no more is said than is known."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
import rdflib
from pages.linked_data import legislation
from rdflib.namespace import RDF

import lt_childlaw as law
from tests import facts

if TYPE_CHECKING:
    from collections.abc import Iterator

# The reader of JSON-LD in rdflib uses a class of rdflib that is to go.
pytestmark = pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated:DeprecationWarning")

CODE = law.Code.shipped()
ARTICLES = CODE.coverage().articles
ROWS = [row for row in facts.VERSIONS if row["role"] != "GAP"]

TYPES = {"Country", "Legislation", "Organization"}
# Read in the published vocabulary, version 30: what Legislation has of its own, as a CreativeWork
# and as a Thing, and what Country and Organization have.
PROPERTIES = {
    "legislationChanges",
    "legislationConsolidates",
    "legislationDate",
    "legislationDateVersion",
    "legislationIdentifier",
    "legislationJurisdiction",
    "legislationLegalForce",
    "legislationPassedBy",
    "legislationType",
    "abstract",
    "creativeWorkStatus",
    "datePublished",
    "exampleOfWork",
    "hasPart",
    "inLanguage",
    "isBasedOn",
    "isPartOf",
    "sdLicense",
    "temporalCoverage",
    "workExample",
    "alternateName",
    "identifier",
    "name",
    "sameAs",
}
KEYWORDS = {"@context", "@graph", "@id", "@language", "@type", "@value"}
SCHEMA = rdflib.Namespace("https://schema.org/")


def nodes(value: object) -> Iterator[dict[str, Any]]:
    """Every object in the data, at whatever depth."""
    if isinstance(value, dict):
        yield value
        for item in value.values():
            yield from nodes(item)
    elif isinstance(value, list):
        for item in value:
            yield from nodes(item)


def graph(article: str) -> rdflib.Graph:
    """The data as triples; the context of schema.org is that every word is one of its own."""
    data = {**legislation(CODE, article), "@context": {"@vocab": str(SCHEMA)}}
    return rdflib.Graph().parse(data=json.dumps(data), format="json-ld")


def by_id(article: str) -> dict[str, dict[str, Any]]:
    return {node["@id"]: node for node in legislation(CODE, article)["@graph"]}


@pytest.mark.parametrize("article", ARTICLES)
def test_the_words_are_those_of_schema_org(article: str) -> None:
    data = legislation(CODE, article)
    assert data["@context"] == "https://schema.org"
    for node in nodes(data):
        assert node.keys() <= PROPERTIES | KEYWORDS
        assert node.get("@type", "Legislation") in TYPES


@pytest.mark.parametrize("article", ARTICLES)
def test_every_id_is_told_once_and_every_reference_leads_to_one(article: str) -> None:
    data = legislation(CODE, article)
    told = [node["@id"] for node in nodes(data) if "@id" in node and "@type" in node]
    assert len(told) == len(set(told))
    assert {node["@id"] for node in nodes(data) if "@id" in node} == set(told)
    assert all(name.startswith("urn:lt-childlaw:") for name in told)


@pytest.mark.parametrize("article", ARTICLES)
def test_an_article_as_triples(article: str) -> None:
    triples = graph(article)
    subject = rdflib.URIRef(f"urn:lt-childlaw:article:{article}")
    assert (subject, RDF.type, SCHEMA.Legislation) in triples
    rows = [row for row in ROWS if row["article"] == article]
    latest = max(rows, key=lambda row: row["first_day"])
    names = set(triples.objects(subject, SCHEMA.name))
    assert rdflib.Literal(latest["heading_lt"], lang="lt") in names
    assert {name.language for name in names if isinstance(name, rdflib.Literal)} == {"lt", "en"}
    earlier = {row["heading_lt"] for row in rows} - {latest["heading_lt"]}
    others = set(triples.objects(subject, SCHEMA.alternateName))
    assert {str(one) for one in others if getattr(one, "language", "") == "lt"} == earlier
    [whole] = triples.objects(subject, SCHEMA.isPartOf)
    assert str(whole) == "urn:lt-childlaw:code"
    register = "https://e-tar.lt/portal/lt/legalAct/TAR.2B866DFF7D43"
    assert {str(page) for page in triples.objects(whole, SCHEMA.sameAs)} == {register}
    parts = {str(part) for part in triples.objects(subject, SCHEMA.hasPart)}
    assert parts == {f"urn:lt-childlaw:provision:{row['provision']}" for row in rows}
    assert (subject, SCHEMA.legislationDateVersion, rdflib.Literal("2026-07-02")) in triples
    assert (
        subject,
        SCHEMA.sdLicense,
        rdflib.Literal("https://creativecommons.org/publicdomain/zero/1.0/"),
    ) in triples


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row['provision']}@{row['first_day']}")
def test_a_version_has_its_period_and_its_act(row: facts.Row) -> None:
    told = by_id(row["article"])
    node = told[f"urn:lt-childlaw:version:{row['provision']}@{row['first_day']}"]
    assert node["temporalCoverage"] == f"{row['first_day']}/{row['last_day'] or '..'}"
    assert node["legislationDateVersion"] == row["first_day"]
    assert node["legislationIdentifier"] == law.Citation(row["article"], int(row["paragraph"])).lt
    consolidated = [one["@id"] for one in node["legislationConsolidates"]]
    assert consolidated[-1] == f"urn:lt-childlaw:act:{row['introduced_by']}"
    before = [
        f"urn:lt-childlaw:version:{one['provision']}@{one['first_day']}"
        for one in ROWS
        if one["provision"] == row["provision"]
        and one["ended_by"] == row["introduced_by"]
        and one["first_day"] < row["first_day"]
    ]
    assert consolidated[:-1] == before
    # A page is read long after it was made: what is no longer in force is said, and no more.
    assert node.get("legislationLegalForce") == ("NotInForce" if row["last_day"] else None)


@pytest.mark.parametrize("article", ARTICLES)
def test_nothing_is_said_to_be_in_force(article: str) -> None:
    assert '"InForce"' not in json.dumps(legislation(CODE, article))


@pytest.mark.parametrize("article", ARTICLES)
def test_the_acts_of_an_article(article: str) -> None:
    acts = {row["number"]: row for row in facts.ACTS}
    rows = [row for row in ROWS if row["article"] == article]
    told = by_id(article)
    found = {name.rpartition(":")[2]: node for name, node in told.items() if ":act:" in name}
    assert set(found) == {row["introduced_by"] for row in rows}
    for number, node in found.items():
        assert node["legislationDate"] == acts[number]["adopted"]
        assert node["datePublished"] == acts[number]["published"]
        assert node["sameAs"] == acts[number]["url"]
        assert node["name"] == {"@language": "lt", "@value": acts[number]["title"]}
        assert node["legislationIdentifier"] == [number, acts[number]["register_id"]]
        changed = any(
            row["introduced_by"] == number and row["first_day"] != "2003-05-01" for row in rows
        )
        reference = {"@id": f"urn:lt-childlaw:article:{article}"} if changed else None
        assert node.get("legislationChanges") == reference


def test_a_renumbered_provision_has_all_its_numbers() -> None:
    node = by_id("307")["urn:lt-childlaw:provision:minors-prostitution"]
    assert node["legislationIdentifier"] == ["307 straipsnio 3 dalis", "307 straipsnio 4 dalis"]
