"""The rules that the records of the General Part must keep, beyond their form."""

from __future__ import annotations

import datetime as dt
import itertools
from collections import Counter
from typing import TYPE_CHECKING, Any

from ._citation import Citation
from ._errors import InvalidInput
from ._findings import Finding
from ._time import ONE_DAY

if TYPE_CHECKING:
    from collections.abc import Iterator

Record = dict[str, Any]

FILES = {
    "limits": "general/limits.toml",
    "severity": "general/severity.toml",
    "mgl": "general/mgl.toml",
    "terms": "general/limitation.toml",
    "floors": "general/limitation.toml",
    "rules": "general/rules.toml",
    "thresholds": "general/ages.toml",
}
"""The kinds of facts, and the file in which the shipped data holds each."""
_OF_AN_ITEM = {
    "limits": {"penalty"},
    "terms": {"offence"},
    "rules": {"code", "topic", "computed"},
    "thresholds": {"code"},
}
_OF_A_KNOWN_VERSION = {
    "mgl": {"currency", "value"},
    "terms": {"term"},
    "floors": {"exists", "summary"},
    "rules": {"summary"},
    "thresholds": {"comparison", "summary"},
}


def check_general(records: Record) -> Iterator[Finding]:
    """Every breach of the rules in the facts beside the articles."""
    acts = {act["number"]: act for act in records["acts"]}
    editions = {edition["id"] for edition in records["editions"]}
    for kind, file in FILES.items():
        items = records.get(kind, [])
        for name, count in Counter(item["id"] for item in items).items():
            if count > 1:
                yield Finding(file, name, "id", f"stands {count} times")
        for item in items:
            missing = _OF_AN_ITEM.get(kind, set()) - item.keys()
            for field in sorted(missing):
                yield Finding(file, item["id"], field, "is missing")
            for version in item["versions"]:
                label = f"{item['id']} from {version.get('first_day', 'an unknown day')}"
                for field, problem in _version(kind, version, acts, editions):
                    yield Finding(file, label, field, problem)
            yield from _succession(file, item)


def _version(
    kind: str, version: Record, acts: dict[str, Record], editions: set[str]
) -> Iterator[tuple[str, str]]:
    """One version by itself."""
    yield from _content(kind, version)
    if "first_day" not in version and kind != "rules":
        yield "first_day", "is missing"
    for field, day_field, note in (
        ("introduced_by", "first_day", "start"),
        ("ended_by", "last_day", "end"),
    ):
        yield from _act(version, field, day_field, note, acts)
    for position, source in enumerate(version["sources"]):
        if ("act" in source) == ("edition" in source):
            yield f"sources[{position}]", "names either an act or an edition"
        elif source.get("act", source.get("edition")) not in {*acts, *editions}:
            yield f"sources[{position}]", f"{source} is not in the data"


def _content(kind: str, version: Record) -> Iterator[tuple[str, str]]:
    """The fields that a version of its kind needs, and the citations in them."""
    if version.get("known", True):
        for field in sorted(_OF_A_KNOWN_VERSION.get(kind, set()) - version.keys()):
            yield field, "is missing"
    elif "reason" not in version:
        yield "reason", "must say why the content is not known"
    if kind == "thresholds" and (version.get("comparison") == "none") == ("age" in version):
        yield "age", "stands if and only if the comparison is not none"
    for field in ("articles", "offences", "provisions"):
        for text in version.get(field, ()):
            try:
                Citation.parse(text)
            except InvalidInput as error:
                yield field, str(error)


def _act(
    version: Record, field: str, day_field: str, note: str, acts: dict[str, Record]
) -> Iterator[tuple[str, str]]:
    """The act that sets a day, and that it commences on it, or why it does not."""
    number = version.get(field)
    if number is None:
        return
    if number not in acts:
        yield field, f"{number} is not in acts.toml"
        return
    if day_field not in version:
        yield field, f"stands without {day_field}"
        return
    day = dt.date.fromisoformat(version[day_field])
    starts = {part.get("day") for part in acts[number]["commencements"]}
    day = day + ONE_DAY if field == "ended_by" else day
    if day.isoformat() not in starts and note not in version:
        yield field, f"{number} does not commence on {day}, and no field {note} says why"


def _succession(file: str, item: Record) -> Iterator[Finding]:
    """The versions stand in order of time; those for the same offences do not overlap."""
    keyed = [
        (str(version.get("offences")), version["first_day"], version)
        for version in item["versions"]
        if "first_day" in version
    ]
    for _, group in itertools.groupby(sorted(keyed, key=lambda key: key[:2]), lambda key: key[0]):
        for (_, _, one), (_, first, two) in itertools.pairwise(group):
            if one["cites"] != two["cites"] and _other_places(one, two):
                continue
            if one.get("last_day", "9999-12-31") >= first:
                problem = f"{first} overlaps the version that ends on {one.get('last_day')}"
                yield Finding(file, f"{item['id']} from {first}", "first_day", problem)


def _other_places(one: Record, two: Record) -> bool:
    """Whether two versions are about other provisions, and so may hold side by side."""
    return bool(one.get("provisions") and one.get("provisions") != two.get("provisions"))
