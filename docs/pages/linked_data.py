"""An article as linked data: schema.org, in JSON-LD, for the head of its page.

The ids are names of our own (``urn:lt-childlaw:...``): the register of legal acts has given none to
articles or paragraphs. Nothing is said to be in force: a page is read long after it was made. What
is no longer in force is said to be so.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

import lt_childlaw as law

from .history import ONE_DAY, History, history

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Node = dict[str, Any]

_LITHUANIA: Final = {"@type": "Country", "name": "Lithuania", "identifier": "LT"}
_SEIMAS: Final = {"@type": "Organization", "name": "Lietuvos Respublikos Seimas"}
_NAMES_OF_THE_CODE: Final = [
    {"@language": "lt", "@value": "Lietuvos Respublikos baudžiamasis kodeksas"},
    {"@language": "en", "@value": "Criminal Code of the Republic of Lithuania"},
]
_LICENCE: Final = "https://creativecommons.org/publicdomain/zero/1.0/"


def in_the_head(code: law.Code, article: str) -> str:
    """The data of an article as it stands in the head of its page."""
    # Within a script of HTML, "</" would end it, and "<!--" could hide its end.
    text = json.dumps(legislation(code, article), ensure_ascii=False, indent=1)
    escaped = text.replace("<", "\\u003c")
    return f'<script type="application/ld+json">\n{escaped}\n</script>\n'


def legislation(code: law.Code, article: str) -> Node:
    """An article with its paragraphs, their versions and the acts, as JSON-LD.

    Raises:
        UnknownCitation: the data holds no such article.
    """
    protects = code.protects(article)
    told = history(code)
    lines = told.article(article)
    heading = told.heading(article)
    others = [one for one in told.headings(article) if one != heading]
    return {
        "@context": "https://schema.org",
        "@graph": [
            {
                "@type": "Legislation",
                "@id": _urn("article", article),
                "legislationIdentifier": law.Citation(article).lt,
                "legislationType": "article",
                "legislationJurisdiction": _LITHUANIA,
                "inLanguage": "lt",
                "name": _names([heading]),
                **_if_any("alternateName", _names(others)),
                "abstract": _english(protects),
                "isPartOf": _the_code(told),
                "hasPart": [_reference("provision", line[0].provision.id) for line in lines],
                "legislationDateVersion": str(told.coverage.confirmed_until),
                "isBasedOn": sorted(_sources(lines)),
                "sdLicense": _LICENCE,
            },
            *(_provision(line) for line in lines),
            *(_version(told, line, version) for line in lines for version in line),
            *(_act(act, _changed(told, act, article)) for act in _acts(lines)),
        ],
    }


def _the_code(told: History) -> Node:
    """The Code as a whole, with its page in the register where the data has it."""
    return {
        "@type": "Legislation",
        "@id": "urn:lt-childlaw:code",
        "name": _NAMES_OF_THE_CODE,
        **_if_any("sameAs", [told.official_url] if told.official_url else []),
    }


def _provision(line: law.Timeline) -> Node:
    """A paragraph as an identity, through all its numbers."""
    provision = line[0].provision
    numbers = dict.fromkeys(version.citation.lt for version in line)
    return {
        "@type": "Legislation",
        "@id": _urn("provision", provision.id),
        "name": _english(provision.label),
        "legislationIdentifier": list(numbers),
        "legislationType": "paragraph",
        "legislationJurisdiction": _LITHUANIA,
        "workExample": [_reference("version", version.id) for version in line],
    }


def _version(told: History, line: law.Timeline, version: law.ProvisionVersion) -> Node:
    """The content of a paragraph in one period."""
    earlier = [one for one in line if one.last_day == version.first_day - ONE_DAY]
    ended = version.last_day is not None and told.is_confirmed(version.last_day + ONE_DAY)
    return {
        "@type": "Legislation",
        "@id": _urn("version", version.id),
        "exampleOfWork": _reference("provision", version.provision.id),
        "legislationIdentifier": version.citation.lt,
        "legislationType": "paragraph",
        "legislationJurisdiction": _LITHUANIA,
        "abstract": _english(version.summary),
        "temporalCoverage": f"{version.first_day}/{version.last_day or '..'}",
        "legislationDateVersion": str(version.first_day),
        "legislationConsolidates": [
            *(_reference("version", one.id) for one in earlier),
            _reference("act", version.introduced_by.number),
        ],
        **({"legislationLegalForce": "NotInForce"} if ended else {}),
        **({} if told.is_confirmed(version.first_day) else {"creativeWorkStatus": "not confirmed"}),
    }


def _changed(told: History, act: law.Act, article: str) -> Node:
    """That an act changed the article: not said of what stood on the first day covered."""
    if any(act in change.acts for change in told.changes_of(article)):
        return {"legislationChanges": _reference("article", article)}
    return {}


def _act(act: law.Act, changed: Node) -> Node:
    """An act that brought a version or ended one."""
    return {
        "@type": "Legislation",
        "@id": _urn("act", act.number),
        "legislationIdentifier": [act.number, *([act.register_id] if act.register_id else [])],
        "legislationType": "law",
        "legislationJurisdiction": _LITHUANIA,
        "legislationPassedBy": _SEIMAS,
        "inLanguage": "lt",
        "name": {"@language": "lt", "@value": act.title},
        "legislationDate": str(act.adopted),
        **({"datePublished": str(act.published)} if act.published else {}),
        "sameAs": act.url,
        **changed,
    }


def _acts(lines: Iterable[law.Timeline]) -> list[law.Act]:
    """The acts that began or ended a version, in order of adoption."""
    versions = [version for line in lines for version in line]
    acts = {version.introduced_by for version in versions}
    acts |= {version.ended_by for version in versions if version.ended_by}
    return sorted(acts, key=lambda act: (act.adopted, act.number))


def _sources(lines: Iterable[law.Timeline]) -> Iterator[str]:
    urls = {source.url for line in lines for version in line for source in version.sources}
    return (url for url in urls if url)


def _names(headings: Iterable[law.Heading]) -> list[Node]:
    return [
        name
        for heading in headings
        for name in (
            {"@language": "lt", "@value": heading.lt},
            {"@language": "en", "@value": heading.en},
        )
    ]


def _english(text: str) -> Node:
    return {"@language": "en", "@value": text}


def _if_any(name: str, values: list[Any]) -> Node:
    return {name: values} if values else {}


def _urn(kind: str, name: str) -> str:
    return f"urn:lt-childlaw:{kind}:{name}"


def _reference(kind: str, name: str) -> Node:
    return {"@id": _urn(kind, name)}
