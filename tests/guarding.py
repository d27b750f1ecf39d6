"""Changing the facts of the data files one at a time.

Prose (summaries, notes, reasons, exceptions, English titles, why a day is no commencement) is no
fact that a table could hold; all else is.
"""

from __future__ import annotations

import copy
import datetime as dt
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

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


def parts(whole: Record) -> Iterator[Record]:
    """The records as small data sets: the acts, and with them each article or dated fact."""
    bare = {**whole, "articles": [], **{kind: [] for kind in general_facts.KINDS}}
    yield bare
    for article in whole["articles"]:
        yield {**bare, "articles": [article]}
    for kind in general_facts.KINDS:
        for item in whole[kind]:
            yield {**bare, kind: [item]}


def subject(part: Record) -> str:
    """What a part is about, beside the acts: the key of its only item; else ``acts``."""
    return next((key for key in ("articles", *general_facts.KINDS) if part[key]), "acts")


def mutants(part: Record) -> Iterator[tuple[str, Record]]:
    """The part with one fact changed, or one optional fact or list item left out."""
    key = subject(part)
    root: Path_ = (key,) if key == "acts" else (key, 0)
    if key == "acts":
        for name in ("first_day", "confirmed_until"):
            yield name, _with(part, ("code", name), other(name, part["code"][name]))
    for path in paths(_at(part, root)):
        full = (*root, *path)
        value = _at(part, full)
        text = ".".join(map(str, full))
        if not isinstance(value, dict | list) and _name(path) not in SAYS_THAT:
            yield text, _with(part, full, other(_name(path), value))
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


def facts_acts() -> list[str]:
    return [row["number"] for row in facts.ACTS]


def noticed(part: Record) -> bool:
    """Whether the tables of expected facts notice a changed part."""
    key = subject(part)
    try:
        if key in general_facts.KINDS:
            return any(general_facts.mismatches(part, key, [item["id"] for item in part[key]]))
        code = law.Code(part)
        coverage = code.coverage()
        return (
            (str(coverage.first_day), str(coverage.confirmed_until)) != ("2003-05-01", "2026-07-02")
            or any(facts.act_mismatches(code))
            or any(facts.mismatches(code, [article.get("article") for article in part["articles"]]))
        )
    except Exception:  # noqa: BLE001 (a changed fact that cannot be read is noticed as well)
        return True


def _name(path: Path_) -> str:
    return next(step for step in reversed(path) if isinstance(step, str)) if path else ""


def _at(value: Any, path: Path_) -> Any:  # noqa: ANN401 (whatever stands there)
    for step in path:
        value = value[step]
    return value


def _copy(part: Record) -> Record:
    # The acts are the larger half and change in their own part only.
    changing = {"acts", "code"} if subject(part) == "acts" else {subject(part)}
    return {
        name: copy.deepcopy(value) if name in changing else value for name, value in part.items()
    }


def _with(part: Record, path: Path_, value: object) -> Record:
    changed = _copy(part)
    _at(changed, path[:-1])[path[-1]] = value
    return changed


def _without(part: Record, path: Path_) -> Record:
    changed = _copy(part)
    del _at(changed, path[:-1])[path[-1]]
    return changed
