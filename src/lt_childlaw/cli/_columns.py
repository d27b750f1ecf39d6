"""Finding the columns of a table, and naming them in the output."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from typing import TYPE_CHECKING

import attrs

from lt_childlaw._tables import UnusableTable

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_MOST_SHOWN = 30
_LONGEST_SHOWN = 40


def _folded(name: str) -> str:
    """The name without what people write in different ways: case, marks, spaces, underscores."""
    letters = unicodedata.normalize("NFKD", name.casefold())
    return re.sub(r"[\s_\-\u0300-\u036f]+", "", letters)


def _all_folded(names: Iterable[str]) -> frozenset[str]:
    return frozenset(map(_folded, names))


@attrs.frozen(kw_only=True)
class Wanted:
    """A column that is needed, and the names by which it is known."""

    what: str
    """What it holds, as a message says it."""
    option: str
    """The option that names it."""
    names: frozenset[str] = attrs.field(converter=_all_folded)
    """The names by which it is known."""


# fmt: off
PROVISIONS = Wanted(
    what="the provisions",
    option="--provisions",
    names=(
        "provisions", "provision", "citations", "citation", "articles", "article", "straipsniai",
        "straipsnis", "nuostatos", "nuostata", "kvalifikacija", "bk", "bk_straipsnis",
    ),
)
DATE = Wanted(
    what="the date or period",
    option="--date",
    names=(
        "committed_on", "committed", "date", "day", "period", "data", "veikos_data",
        "padarymo_data", "laikotarpis",
    ),
)
# fmt: on


def find_column(columns: Sequence[str], wanted: Wanted, given: str | None) -> int:
    """The place of a column: the one that is given by name or number, or the one known by name.

    Raises:
        UnusableTable: there is none, or more than one.
    """
    if given is None:
        found = [at for at, name in enumerate(columns) if _folded(name) in wanted.names]
        sought = f"known by name as {wanted.what}"
    else:
        found = _named(columns, given)
        sought = f"named {_shown(given)}"
    if len(found) == 1:
        return found[0]
    if found:
        numbers = " and ".join(str(at + 1) for at in found[:_MOST_SHOWN])
        problem = f"More than one column is {sought}, numbers {numbers}"
    else:
        problem = f"No column is {sought}"
    raise UnusableTable(
        f"{problem}. The columns are: {_listed(columns)}. Say which one holds {wanted.what} with "
        f"{wanted.option} and its name or number. If these are no columns, give the delimiter with "
        f"--delimiter.",
        columns=tuple(columns),
    )


def _named(columns: Sequence[str], given: str) -> list[int]:
    for same in (str, str.strip, _folded):
        found = [at for at, name in enumerate(columns) if same(name) == same(given)]
        if found:
            return found
    number = int(given) if re.fullmatch("[0-9]{1,7}", given) else 0
    return [number - 1] if 0 < number <= len(columns) else []


def _listed(columns: Sequence[str]) -> str:
    shown = [f"{at} {_shown(name)}" for at, name in enumerate(columns[:_MOST_SHOWN], start=1)]
    more = len(columns) - len(shown)
    return ", ".join(shown) + (f" and {more} more" if more else "")


def _shown(name: str) -> str:
    # The repr, so that no character of a file does anything to a terminal.
    return repr(name if len(name) <= _LONGEST_SHOWN else f"{name[:_LONGEST_SHOWN]}…")


def unique_names(names: Iterable[str], *, prefix: str = "", taken: Iterable[str] = ()) -> list[str]:
    """The names with a prefix, each once: a nameless column gets its number, a twin a suffix."""
    seen = set(taken)
    counts: Counter[str] = Counter()
    unique: list[str] = []
    for number, name in enumerate(names, start=1):
        base = candidate = f"{prefix}{name.strip() or number}"
        while candidate in seen:
            counts[base] += 1
            candidate = f"{base}_{counts[base] + 1}"
        seen.add(candidate)
        unique.append(candidate)
    return unique
