"""Changing the facts of the data files one at a time.

Prose (summaries, notes, reasons, English titles) is no fact that a table could hold; all else is.
"""

from __future__ import annotations

import copy
import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING, Any

import lt_childlaw as law
from lt_childlaw._loading import read
from tests import facts

if TYPE_CHECKING:
    from collections.abc import Iterator

DATA = Path(law.__file__).parent / "data"
PROSE = {"summary", "notes", "reason", "missing_source", "title", "en", "note", "at", "basis"}
OTHERS = {
    "role": ("release", "offence"),
    "kind": ("arrest", "crime", "fine", "misdemeanour"),
    "verification": ("inferred", "primary text"),
    "relations": ("dependent", "coerced"),
}

Record = dict[str, Any]
Path_ = tuple[str | int, ...]


def records() -> Record:
    """The records of the shipped data files."""
    found, findings = read(DATA)
    if findings:
        raise AssertionError(findings)
    return found


def parts(whole: Record) -> Iterator[Record]:
    """The records as small data sets: the acts, and each article with the acts."""
    yield {**whole, "articles": []}
    for article in whole["articles"]:
        yield {**whole, "articles": [article]}


def mutants(part: Record) -> Iterator[tuple[str, Record]]:
    """The part with one fact changed, or one optional fact or list item left out."""
    if part["articles"]:
        root: Path_ = ("articles", 0)
    else:
        root = ("acts",)
        for name in ("first_day", "confirmed_until"):
            yield name, _with(part, ("code", name), other(name, part["code"][name]))
    for path in paths(_at(part, root)):
        full = (*root, *path)
        value = _at(part, full)
        text = ".".join(map(str, full))
        if not isinstance(value, dict | list):
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
        return value + 1
    if name in OTHERS:
        return next(word for word in OTHERS[name] if word != value)
    if value[:1] == "P" and value[1:2].isdigit():
        return law.Term(months=law.Term.parse(value).total_months + 1).isoformat()
    try:
        return str(dt.date.fromisoformat(value) + dt.timedelta(days=1))
    except ValueError:
        pass
    if value in facts_acts():
        return next(number for number in facts_acts() if number != value)
    return f"{value}x"


def facts_acts() -> list[str]:
    return [row["number"] for row in facts.ACTS]


def noticed(part: Record) -> bool:
    """Whether the tables of expected facts notice a changed part."""
    articles = [article.get("article") for article in part["articles"]]
    try:
        code = law.Code(part)
        coverage = code.coverage()
        return (
            (str(coverage.first_day), str(coverage.confirmed_until)) != ("2003-05-01", "2026-07-02")
            or any(facts.act_mismatches(code))
            or any(facts.mismatches(code, articles))
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
    if part["articles"]:
        return {**part, "articles": copy.deepcopy(part["articles"])}
    return copy.deepcopy(part)


def _with(part: Record, path: Path_, value: object) -> Record:
    changed = _copy(part)
    _at(changed, path[:-1])[path[-1]] = value
    return changed


def _without(part: Record, path: Path_) -> Record:
    changed = _copy(part)
    del _at(changed, path[:-1])[path[-1]]
    return changed
