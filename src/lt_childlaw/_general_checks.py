"""The rules that the records of the General Part must keep, beyond their form."""

from __future__ import annotations

import datetime as dt
import itertools
import re
from collections import Counter
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from ._citation import Citation
from ._errors import InvalidInput
from ._findings import Finding
from ._penalties import Term
from ._time import ONE_DAY

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

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
"""The kinds of facts, and the file that holds each."""
_OF_AN_ITEM = {
    "limits": {"penalty"},
    "terms": {"offence"},
    "rules": {"code", "topic", "computed"},
    "thresholds": {"code"},
}
"""What an item of a kind must have."""
_MORE_OF_AN_ITEM = {
    "limits": {"offence", "severity", "offender"},
    "terms": {"severity"},
    "thresholds": {"circumstance"},
}
"""What it may have beside that."""
_OF_A_KNOWN_VERSION = {
    "mgl": {"currency", "value"},
    "terms": {"term"},
    "floors": {"exists", "summary"},
    "rules": {"summary"},
    "thresholds": {"comparison", "summary"},
}
"""What a version of a kind must have, if its content is known."""
_MORE_OF_A_VERSION = {
    "limits": {"minimum", "maximum", "half_of_stated_minimum"},
    "severity": {"over", "up_to"},
    "mgl": {"litas_per_euro"},
    "floors": {"victim_under", "not_before_victim_is", "chapters"},
    "rules": {"articles", "value"},
    "thresholds": {"age", "until", "offences", "provisions", "chapters", "exceptions"},
}
"""What it may have beside that."""
_ITEM = {"id", "title", "versions"}
_VERSION = {"cites", "first_day", "last_day", "introduced_by", "ended_by", "start", "end"}
_VERSION |= {"known", "reason", "verification", "sources", "notes", "stale"}
_CLASSES = {"minor", "less serious", "serious", "grave"}
_VALUES: dict[str, dict[str, type]] = {
    "juvenile-scope": {"under": int, "may_be_treated_until": int},
    "penalties-of-minors": {"kinds": list},
    "crimes-abroad": {"kinds": list},
    "acts-abroad-against-residents": {"kinds": list},
    "attempt-and-preparation": {"preparation": list},
    "partial-suspension": {"severity": str, "chapters": list},
}
"""The rules with whose values the library computes."""
_ALWAYS_READ = frozenset({"juvenile-scope"})
"""The rules of which a version was read or is not there: it divides minors from adults."""
_UNITS = {"fine": ("MGL",), "community service": ("", "hours"), "life imprisonment": ()}
"""The units of a limit, by the kind of penalty: nothing stands for a term, the unit of all else."""
WITHOUT_A_TERM = {"fine": "it is counted in MGL", "life imprisonment": "it has no length"}
"""The kinds of penalty that are not measured in time, and why."""
_OLDEST = 120
_AMOUNT = re.compile(r"[0-9]+(\.[0-9]+)?")


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
            for field, problem in _item(kind, item):
                yield Finding(file, item["id"], field, problem)
            for version in item["versions"]:
                label = f"{item['id']} from {version.get('first_day', 'an unknown day')}"
                for field, problem in _version(kind, item, version, acts, editions):
                    yield Finding(file, label, field, problem)
            yield from _succession(file, item)
    yield from _terms(records.get("terms", []))


def _terms(items: Iterable[Record]) -> Iterator[Finding]:
    """Each class of offences has one term."""
    classes: dict[tuple[object, object], str] = {}
    for item in items:
        of_a_class = item.get("offence"), item.get("severity")
        if item.get("offence") == "misdemeanour" and "severity" in item:
            yield Finding(FILES["terms"], item["id"], "severity", "is for crimes alone")
        first = classes.setdefault(of_a_class, item["id"])
        if first != item["id"]:
            yield Finding(FILES["terms"], item["id"], "severity", f"is that of {first} as well")


def misplaced(file: str, kinds: Iterable[str]) -> Iterator[Finding]:
    """The kinds of facts that stand in a file which is not theirs."""
    for kind in kinds:
        if FILES[kind] != file:
            yield Finding(file, "", kind, f"stand in {FILES[kind]}")


def _item(kind: str, item: Record) -> Iterator[tuple[str, str]]:
    """What belongs to an item of its kind."""
    needed = _OF_AN_ITEM.get(kind, set())
    yield from _fields(item, needed, _ITEM | _MORE_OF_AN_ITEM.get(kind, set()))
    if kind == "severity" and item["id"] not in _CLASSES:
        yield "id", f"is none of {', '.join(sorted(_CLASSES))}"


def _fields(record: Record, needed: set[str], more: set[str]) -> Iterator[tuple[str, str]]:
    for field in sorted(needed - record.keys()):
        yield field, "is missing"
    for field in sorted(record.keys() - needed - more):
        yield field, "has no place here"


def _version(
    kind: str, item: Record, version: Record, acts: dict[str, Record], editions: set[str]
) -> Iterator[tuple[str, str]]:
    """One version by itself."""
    if version.get("known", True):
        more = _VERSION - {"known", "reason"} | _MORE_OF_A_VERSION.get(kind, set())
        yield from _fields(version, _OF_A_KNOWN_VERSION.get(kind, set()), more)
        yield from _content(kind, item, version)
    else:
        yield from _fields(version, {"reason"}, _VERSION)
        if item["id"] in _ALWAYS_READ:
            yield "known", "must be true: leave out a version of this rule that was not read"
    if "first_day" not in version and kind != "rules":
        yield "first_day", "is missing"
    if version.get("last_day", "9999-12-31") < version.get("first_day", ""):
        yield "last_day", f"{version['last_day']} lies before first_day {version['first_day']}"
    for position, reference in enumerate(version.get("stale", ())):
        if reference["since"] > version.get("last_day", "9999-12-31"):
            yield f"stale[{position}].since", "lies after last_day"
    for field, day_field, note in (
        ("introduced_by", "first_day", "start"),
        ("ended_by", "last_day", "end"),
    ):
        yield from _act(version, field, day_field, note, acts)
    yield from _sources(version, acts, editions)


def _sources(
    version: Record, acts: dict[str, Record], editions: set[str]
) -> Iterator[tuple[str, str]]:
    """Where a version was read, in keeping with its verification."""
    for position, source in enumerate(version["sources"]):
        if ("act" in source) == ("edition" in source):
            yield f"sources[{position}]", "names either an act or an edition"
        elif source.get("act") not in {None, *acts}:
            yield f"sources[{position}]", f"act {source['act']} is not in acts.toml"
        elif source.get("edition") not in {None, *editions}:
            yield f"sources[{position}]", f"edition {source['edition']} is not in editions.toml"
    verification = version["verification"]
    read = {"primary text": "edition", "amending act": "act"}.get(verification)
    if read is not None and not any(read in source for source in version["sources"]):
        yield "sources", f"name no {read}, but verification is {verification}"
    if read is None and not version.get("notes") and "reason" not in version:
        yield "notes", "must say how an inferred fact was deduced"


def _content(kind: str, item: Record, version: Record) -> Iterator[tuple[str, str]]:
    """What a version says, by its kind."""
    if kind == "mgl":
        yield from _money(version)
    elif kind == "rules":
        yield from _value(item, version.get("value"))
    else:
        for fields in (("minimum", "maximum"), ("over", "up_to"), ("term",)):
            yield from _range(item.get("penalty", "imprisonment"), version, fields)
    yield from _ages(kind, version)
    if kind == "floors":
        yield from _floor(version)
    if "circumstance" in item and "age" not in version:
        yield "age", "is needed: whether a circumstance is there is asked of an age"
    for field in ("articles", "offences", "provisions"):
        for text in version.get(field, ()):
            try:
                Citation.parse(text)
            except InvalidInput as error:
                yield field, str(error)


def _value(item: Record, value: object) -> Iterator[tuple[str, str]]:
    """What the library computes with stands in the value of a rule."""
    needed = dict(_VALUES.get(item["id"], {}))
    if isinstance(value, dict) and "circumstances" in value:
        needed["sufficient"] = list
    for name, form in needed.items():
        if not isinstance(value, dict) or not isinstance(value.get(name), form):
            yield f"value.{name}", f"is needed here, as {form.__name__}"


def _ages(kind: str, version: Record) -> Iterator[tuple[str, str]]:
    """Ages are those of people, and stand in order."""
    for field in ("age", "until", "victim_under", "not_before_victim_is"):
        if version.get(field, 0) > _OLDEST:
            yield field, f"{version[field]} is no age: give at most {_OLDEST}"
    if "until" in version and version["until"] <= version.get("age", 0):
        yield "until", f"{version['until']} is not above the age {version['age']}"
    if kind == "thresholds" and (version.get("comparison") == "none") == ("age" in version):
        yield "age", "stands if and only if the comparison is not none"


def _floor(version: Record) -> Iterator[tuple[str, str]]:
    """A floor says for whom it is, and one that does not exist says nothing."""
    for field in ("victim_under", "not_before_victim_is", "chapters"):
        if (field in version) != (version.get("exists") is True):
            yield field, "stands if and only if the floor exists"
    under, age = version.get("victim_under", 0), version.get("not_before_victim_is", _OLDEST)
    if age <= under:
        yield "not_before_victim_is", f"{age} is not above victim_under {under}"


def _money(version: Record) -> Iterator[tuple[str, str]]:
    """Amounts of money are numbers above 0, and litas can be turned into euros."""
    for field in ("value", "litas_per_euro"):
        text = version.get(field, "1")
        if not isinstance(text, str) or not _AMOUNT.fullmatch(text) or not Decimal(text):
            yield field, "is no amount of money"
    if (version.get("currency") == "LTL") != ("litas_per_euro" in version):
        yield "litas_per_euro", "stands if and only if the currency is LTL"


def no_amount(amount: str, penalty: str) -> str:
    """That an amount is none of the kind of penalty, and why."""
    why = f": {WITHOUT_A_TERM[penalty]}" if penalty in WITHOUT_A_TERM else ""
    return f"{amount} is no amount of {penalty}{why}"


def _range(penalty: str, version: Record, fields: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """The bounds have the unit of the penalty, and do not cross."""
    fits: tuple[str, ...] = _UNITS.get(penalty, ("",))
    amounts: list[Any] = []
    for field in (field for field in fields if field in version):
        number, _, unit = version[field].partition(" ")
        if unit not in fits:
            yield field, no_amount(version[field], penalty)
            return
        if (field, unit) == ("minimum", "hours"):
            yield field, f"{no_amount(version[field], penalty)}: hours are stated as a maximum only"
            return
        try:
            amounts.append(int(number) if unit else Term.parse(number))
        except InvalidInput as error:
            yield field, str(error)
            return
    try:
        crossed = amounts != sorted(amounts)
    except (InvalidInput, TypeError):
        yield fields[0], f"cannot be compared with {fields[1]}"
    else:
        if crossed:
            yield fields[0], f"{version[fields[0]]} exceeds {fields[1]} {version[fields[1]]}"


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
    """The versions stand in order of time; those for the same offences follow one another."""
    versions = [version for version in item["versions"] if "first_day" in version]
    if versions != sorted(versions, key=lambda version: version["first_day"]):
        yield Finding(file, item["id"], "versions", "do not stand in order of time")
    by_offences: dict[str, list[Record]] = {}
    for version in versions:
        by_offences.setdefault(str(version.get("offences")), []).append(version)
    for group in by_offences.values():
        for one, two in itertools.pairwise(group):
            first = dt.date.fromisoformat(two["first_day"])
            last = dt.date.fromisoformat(one.get("last_day", "9999-12-31"))
            label = f"{item['id']} from {first}"
            if first <= last:
                if not _other_places(one, two):
                    problem = f"overlaps the version from {one['first_day']}"
                    yield Finding(file, label, "first_day", problem)
            elif first > last + ONE_DAY:
                if "end" not in one and "start" not in two:
                    problem = f"leaves a pause after {last}, and no field start says why"
                    yield Finding(file, label, "first_day", problem)
            elif one.get("ended_by") != two.get("introduced_by"):
                problem = f"is {one.get('ended_by')}, but {two.get('introduced_by')} follows"
                yield Finding(file, f"{item['id']} from {one['first_day']}", "ended_by", problem)


def _other_places(one: Record, two: Record) -> bool:
    """Whether two versions belong to other paragraphs, and so may hold side by side."""
    places = [set(version.get("provisions", ())) for version in (one, two)]
    return all(places) and places[0].isdisjoint(places[1])
