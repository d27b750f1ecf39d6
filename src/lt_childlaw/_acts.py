"""Acts of parliament, when they commence, and the sources that facts are read from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

import attrs

from ._errors import UnknownCitation, near, shown
from ._time import as_day

if TYPE_CHECKING:
    import datetime as dt


@attrs.frozen(kw_only=True)
class Source:
    """Where a fact was read.

    >>> import lt_childlaw as law
    >>> str(law.on("2025-02-01")["149(1)"].sources[-1])
    'Law No. XIV-3060, art. 36'
    """

    title: str
    """The act or consolidated edition, in English."""
    locator: str | None = None
    """The place in it."""
    url: str | None = None
    """Where it can be read, if it stands in a public register."""

    def __str__(self) -> str:
        return f"{self.title}, {self.locator}" if self.locator else self.title


@attrs.frozen(kw_only=True)
class Commencement:
    """When an act, or part of it, enters into force.

    An act can commence in parts, and its date can be set or moved by another act.

    >>> import lt_childlaw as law
    >>> [str(part.day) for part in law.acts["X-272"].commencements]
    ['2005-06-30', '2005-07-01']
    """

    provisions: str
    """Which part of the act, ``all`` where it commences as a whole."""
    day: dt.date | None
    """The first day in force; ``None`` where it was not read."""
    set_by: str | None = None
    """The rule or act that sets the day."""


@attrs.frozen(kw_only=True, cache_hash=True)
class Act:
    """An act of the Seimas (teisės aktas).

    Adoption, publication and entry into force are three dates. Before 2014 an act without a clause
    of its own entered into force on the day of publication, since 2014 on the day after.

    >>> import lt_childlaw as law
    >>> act = law.acts["XII-776"]
    >>> str(act), act.published.isoformat(), act.commencements[0].day.isoformat()
    ('XII-776', '2014-03-24', '2014-03-25')
    """

    number: str
    """The number, for example ``XII-776``."""
    title: str
    """The official title, in Lithuanian."""
    adopted: dt.date
    """The day of adoption."""
    published: dt.date | None
    """The day of publication; ``None`` where it was not read."""
    gazette: str | None
    """The reference in *Valstybės žinios* or the register of legal acts."""
    commencements: tuple[Commencement, ...]
    """When the act, or each part of it, enters into force."""
    register_id: str | None
    """The identifier in the register of legal acts."""
    url: str
    """The page of the act in the register of legal acts."""
    note: str | None = None
    """A remark on how the act was read."""

    def commences_on(self, day: dt.date | str) -> bool:
        """Whether the act, or a part of it, enters into force on that day.

        Raises:
            InvalidDate: the value is no civil day.

        >>> import lt_childlaw as law
        >>> law.acts["XII-776"].commences_on("2014-03-25")
        True
        """
        asked = as_day(day)
        return any(commencement.day == asked for commencement in self.commencements)

    def __str__(self) -> str:
        return self.number

    def __repr__(self) -> str:
        return f"Act('{self.number}')"


@attrs.frozen(repr=False)
class Acts(Mapping[str, Act]):
    """The acts of a data set, by number, in order of adoption.

    Raises:
        UnknownCitation: no act has that number.

    >>> import lt_childlaw as law
    >>> law.acts["XI-989"].adopted.isoformat()
    '2010-07-02'
    """

    _by_number: dict[str, Act] = attrs.field(hash=False, alias="by_number")

    def __getitem__(self, number: str) -> Act:
        if isinstance(number, str) and str(number) in self._by_number:
            return self._by_number[str(number)]
        raise UnknownCitation(
            f"no act {shown(number)} in the data: an act is named by its number, for example "
            f"'XII-776'.{near(number, self._by_number)}",
            citation=number,
        )

    def __iter__(self) -> Iterator[str]:
        return iter(self._by_number)

    def __len__(self) -> int:
        return len(self._by_number)

    def __contains__(self, number: object) -> bool:
        return isinstance(number, str) and number in self._by_number

    def __repr__(self) -> str:
        return f"<Acts: {len(self)}>"


def source_of(
    record: Mapping[str, str], acts: Acts, editions: Mapping[str, Mapping[str, str]]
) -> Source:
    """The source that a record names: an act, or a consolidated edition."""
    if "act" in record:
        act = acts[record["act"]]
        return Source(title=f"Law No. {act}", locator=record.get("at"), url=act.url)
    edition = editions[record["edition"]]
    return Source(title=edition["title"], locator=record.get("at"), url=edition.get("url"))
