"""Finding the columns of a table, and naming them in the output."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from typing import TYPE_CHECKING

import attrs

from lt_childlaw._encodings import UnusableTable
from lt_childlaw._errors import shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_MOST_SHOWN = 30


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
        "padarymo_data", "veikos_padarymo_data", "nusikaltimo_data", "laikotarpis",
    ),
)
VICTIM = Wanted(
    what="the victim", option="--victim",
    names=("victim", "nukentėjusysis", "nukentėjusioji", "nukentėjęs_asmuo"),
)
VICTIM_AGE = Wanted(
    what="the age of the victim", option="--victim",
    names=(
        "victim_age", "age_of_victim", "nukentėjusiojo_amžius", "nukentėjusiosios_amžius",
        "nukentėjusio_asmens_amžius",
    ),
)
VICTIM_BORN = Wanted(
    what="the birth of the victim", option="--victim",
    names=(
        "victim_born", "victim_birth_date", "victim_date_of_birth", "victim_birth_year",
        "nukentėjusiojo_gimimo_data", "nukentėjusiosios_gimimo_data", "nukentėjusiojo_gimimo_metai",
        "nukentėjusiosios_gimimo_metai", "nukentėjusio_asmens_gimimo_data",
    ),
)
OFFENDER = Wanted(
    what="the offender", option="--offender", names=("offender", "kaltininkas", "kaltininkė"),
)
OFFENDER_AGE = Wanted(
    what="the age of the offender", option="--offender",
    names=("offender_age", "age_of_offender", "kaltininko_amžius", "kaltininkės_amžius"),
)
OFFENDER_BORN = Wanted(
    what="the birth of the offender", option="--offender",
    names=(
        "offender_born", "offender_birth_date", "offender_date_of_birth", "offender_birth_year",
        "kaltininko_gimimo_data", "kaltininkės_gimimo_data", "kaltininko_gimimo_metai",
        "kaltininkės_gimimo_metai",
    ),
)
# fmt: on


@attrs.frozen(kw_only=True)
class PersonPlaces:
    """The places of the columns of a person; ``None`` for each that is not there."""

    age: int | None = None
    born: int | None = None
    either: int | None = None

    @property
    def all(self) -> tuple[int, ...]:
        """The places that are there."""
        places = (self.age, self.born, self.either)
        return tuple(place for place in places if place is not None)


def find_person(
    columns: Sequence[str], kinds: tuple[Wanted, Wanted, Wanted], given: str | None
) -> PersonPlaces:
    """The columns of a person: the one that is given, or those known by name.

    Args:
        columns: the header.
        kinds: what names a column of ages, one of dates of birth, and one of either.
        given: the name or number of a column of either.

    Raises:
        UnusableTable: there is more than one of a kind, or the one that is given is not there.
    """
    age, born, either = kinds
    if given is not None:
        return PersonPlaces(either=find_column(columns, either, given))
    places = PersonPlaces(age=_known(columns, age), born=_known(columns, born))
    # A column that is called after the person alone may hold a name, beside one that says more.
    return places if places.all else PersonPlaces(either=_known(columns, either))


def _known(columns: Sequence[str], wanted: Wanted) -> int | None:
    known = any(_folded(name) in wanted.names for name in columns)
    return find_column(columns, wanted, None) if known else None


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
        sought = f"named {shown(given)}"
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
    first = [f"{at} {shown(name)}" for at, name in enumerate(columns[:_MOST_SHOWN], start=1)]
    more = len(columns) - len(first)
    return ", ".join(first) + (f" and {more} more" if more else "")


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
