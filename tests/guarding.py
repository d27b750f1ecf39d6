"""Changing the facts of the data files one at a time.

Prose (summaries, notes, reasons, exceptions, English titles, why a day is no commencement) is no
fact that a table could hold; all else is.
"""

from __future__ import annotations

import copy
import datetime as dt
import functools
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs

import lt_childlaw as law
from lt_childlaw._loading import read
from tests import facts, general_facts

if TYPE_CHECKING:
    from collections.abc import Iterator

DATA = Path(law.__file__).parent / "data"
PROSE = {"summary", "notes", "reason", "missing_source", "title", "en", "note", "at", "basis"}
PROSE |= {"exceptions", "start", "end", "protects"}
SAYS_THAT = {"inferred"}
"""Prose whose being there is a fact, and no word of it."""
OTHERS = {
    "role": ("release", "offence"),
    "kind": ("arrest", "crime", "fine", "misdemeanour"),
    "verification": ("inferred", "primary text"),
    "relations": ("dependent", "coerced"),
    "conduct": ("sexual intercourse", "other sexual act"),
    "with": ("deceit", "danger to life"),
    "without": ("deceit", "danger to life"),
    "grounds": ("victim's complaint", "prosecutor's request"),
    "special_to": ("rape", "sexual-assault"),
    "penalty": ("fine", "arrest"),
    "offence": ("crime", "misdemeanour"),
    "severity": ("minor", "serious"),
    "comparison": ("under", "at least"),
    "currency": ("EUR", "LTL"),
    "edition": ("2010-06-29", "2010-07-15"),
    "articles": ("1", "2"),
    "offences": ("1", "2"),
    "provisions": ("1", "2"),
    "value": ("1", "2"),
}
"""For what has a fixed form: the first of these that differs."""

Record = dict[str, Any]
Path_ = tuple[str | int, ...]


def records() -> Record:
    """The records of the shipped data files."""
    found, findings = read(DATA)
    if findings:
        raise AssertionError(findings)
    return found


@attrs.frozen(kw_only=True)
class Part:
    """The records as a small data set of one subject, and the place below which it is changed."""

    records: Record
    subject: str
    """The kind of its records: ``acts``, ``articles``, or one of the dated facts."""
    names: tuple[str, ...] = ()
    """The article, with the id of the provision if it is about one; or the id of a dated fact."""
    root: Path_ = ()


def parts(whole: Record) -> Iterator[Part]:
    """The records as small data sets: all acts; each article, provision and dated fact.

    A change of a provision is looked for in that provision, and of the acts a part holds those
    that it names or may come to name: so little is read anew for each of many thousand changes.
    """
    bare = {**whole, "articles": [], **{kind: [] for kind in general_facts.KINDS}}
    yield Part(records=bare, subject="acts", root=("acts",))
    for article in whole["articles"]:
        number = article["article"]
        yield _part(bare, "articles", article, (number,))
        for provision in article["provisions"]:
            alone = {**article, "provisions": [provision]}
            yield _part(bare, "articles", alone, (number, provision["id"]), ("provisions",))
    for kind in general_facts.KINDS:
        for item in whole[kind]:
            yield _part(bare, kind, item, (item["id"],))


def _part(bare: Record, kind: str, item: Record, names: tuple[str, ...], at: Path_ = ()) -> Part:
    named = {*_texts(item), *facts_acts()[:2]}  # a changed number becomes one of the first two
    acts = [act for act in bare["acts"] if act["number"] in named]
    records = {**bare, "acts": acts, kind: [item]}
    return Part(records=records, subject=kind, names=names, root=(kind, 0, *at))


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, dict | list):
        for item in value.values() if isinstance(value, dict) else value:
            yield from _texts(item)
    elif isinstance(value, str):
        yield value


def mutants(part: Part) -> Iterator[tuple[str, Record]]:
    """The records of a part with one fact changed, or one optional fact or list item left out."""
    whole = part.records
    if part.subject == "acts":
        for name in ("first_day", "confirmed_until"):
            yield name, _with(part, ("code", name), other(name, whole["code"][name]))
    for path in paths(_at(whole, part.root)):
        if part.root == ("articles", 0) and path[0] == "provisions" and len(path) > 1:
            continue  # each is a part of its own
        full = (*part.root, *path)
        value = _at(whole, full)
        text = ".".join(map(str, (*part.names, *full)))
        if not isinstance(value, dict | list) and _name(full) not in SAYS_THAT:
            yield text, _with(part, full, other(_name(full), value))
        yield f"{text} left out", _without(part, full)


def paths(value: object, path: Path_ = ()) -> Iterator[Path_]:
    """Every place in a record below the record itself, but for prose."""
    items: Iterator[tuple[str | int, object]] = iter(())
    if isinstance(value, dict):
        items = ((name, item) for name, item in value.items() if name not in PROSE)
    elif isinstance(value, list):
        items = iter(enumerate(value))
    for step, item in items:
        yield (*path, step)
        yield from paths(item, (*path, step))


def other(name: str, value: Any) -> Any:  # noqa: ANN401 (whatever a data file holds)
    """A different value of the same form."""
    if isinstance(value, int):
        return not value if isinstance(value, bool) else value + 1
    if name in OTHERS:
        return next(word for word in OTHERS[name] if word != value)
    if re.fullmatch(r"P[0-9]+.*[YMD]|[0-9]+ (MGL|hours)|[0-9]+\.[0-9]+", value):
        return re.sub(r"[0-9]+", lambda number: str(int(number[0]) + 1), value, count=1)
    if value in facts_acts():
        return next(number for number in facts_acts() if number != value)
    try:
        return str(dt.date.fromisoformat(value) + dt.timedelta(days=1))
    except ValueError:
        return f"{value}x"


@functools.cache
def facts_acts() -> tuple[str, ...]:
    return tuple(row["number"] for row in facts.ACTS)


def noticed(part: Part, records: Record) -> bool:
    """Whether the tables of expected facts notice what was changed in the records of a part."""
    try:
        if part.subject in general_facts.KINDS:
            return any(general_facts.mismatches(records, part.subject, part.names))
        code = law.Code(records)
        if part.subject == "articles":
            return any(facts.mismatches(code, part.names[:1], part.names[1:]))
        coverage = code.coverage()
        return (str(coverage.first_day), str(coverage.confirmed_until)) != (
            "2003-05-01",
            "2026-07-02",
        ) or any(facts.act_mismatches(code))
    except Exception:  # noqa: BLE001 (a changed fact that cannot be read is noticed as well)
        return True


def _name(path: Path_) -> str:
    return next(step for step in reversed(path) if isinstance(step, str)) if path else ""


def _at(value: Any, path: Path_) -> Any:  # noqa: ANN401 (whatever stands there)
    for step in path:
        value = value[step]
    return value


def _copy(part: Part) -> Record:
    changing = {"acts", "code"} if part.subject == "acts" else {part.subject}
    return {
        name: copy.deepcopy(value) if name in changing else value
        for name, value in part.records.items()
    }


def _with(part: Part, path: Path_, value: object) -> Record:
    changed = _copy(part)
    _at(changed, path[:-1])[path[-1]] = value
    return changed


def _without(part: Part, path: Path_) -> Record:
    changed = _copy(part)
    del _at(changed, path[:-1])[path[-1]]
    return changed
