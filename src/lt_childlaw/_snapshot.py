"""The law of one day."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import attrs

from ._absence import article_in_force, find
from ._citation import Citation
from ._errors import NotInForce, UnknownCitation
from ._facts import RestsOnData, VersionFacts
from ._holding import HoldsVersions
from ._provisions import Heading
from ._versions import ProvisionVersion

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from ._facts import DataStamp
    from ._index import Gap, Index


class SnapshotMaker(Protocol):
    """The data set that makes snapshots, as far as they need it."""

    @property
    def stamp(self) -> DataStamp:
        """The version and the digest of the data."""
        ...

    def chapter(self, article: str) -> str:
        """The chapter in which an article stands."""
        ...

    def protects(self, article: str) -> str:
        """Whom and what an article protects."""
        ...

    def snapshot(self, day: dt.date, known_at: dt.date | None) -> Snapshot:
        """The snapshot of a day, made without a warning."""
        ...


@attrs.frozen(kw_only=True)
class Article(HoldsVersions):
    """An article (straipsnis) on a day, with its paragraphs in order.

    >>> import lt_childlaw as law
    >>> article = law.on("2012-05-01").article("153")
    >>> article.number, article.chapter, len(article)
    ('153', 'XXI', 1)
    """

    number: str
    """The number, for example ``151-1``."""
    chapter: str
    """The chapter of the Code, in Roman numerals."""
    heading: Heading
    """The heading on that day."""
    protects: str
    """Whom and what the article protects, in all its versions and in our own words. The wording
    that counts is the official one."""
    paragraphs: tuple[ProvisionVersion, ...]
    """The paragraphs in force on that day, in order."""

    def _held(self) -> tuple[ProvisionVersion, ...]:
        return self.paragraphs

    def __iter__(self) -> Iterator[ProvisionVersion]:
        return iter(self.paragraphs)

    def __len__(self) -> int:
        return len(self.paragraphs)


@attrs.frozen(eq=False, repr=False)
class Snapshot(RestsOnData):
    """The law in force on one day.

    Indexed by paragraph; a bare article works where it has one offence paragraph only. Iterates
    over its versions in order of citation.

    >>> import lt_childlaw as law
    >>> snapshot = law.on("2012-05-01")
    >>> snapshot["BK 149 str. 3 d."] == snapshot["149(3)"]
    True
    >>> "152-1(1)" in snapshot
    False
    """

    _code: SnapshotMaker = attrs.field(alias="code")
    _index: Index = attrs.field(alias="index")
    day: dt.date
    """The day."""
    known_at: dt.date | None
    """The day of knowledge, if one was given."""
    notices: tuple[str, ...]
    """Why its answers are not confirmed; empty where they are."""
    _ready: dict[str | Citation, ProvisionVersion] = attrs.field(init=False, factory=dict)

    @property
    def confirmed(self) -> bool:
        """Whether the day lies within the horizon of the data and of ``known_at``.

        >>> import lt_childlaw as law
        >>> law.on("2012-05-01").confirmed
        True
        """
        return not self.notices

    @property
    def gaps(self) -> tuple[Gap, ...]:
        """The articles whose text on the day was not read; no version of them is in the snapshot.

        >>> import lt_childlaw as law
        >>> [gap.article for gap in law.on("2004-05-01").gaps]
        ['147', '157']
        """
        return tuple(gap for gap in self._index.gaps if gap.holds_on(self.day))

    def __getitem__(self, citation: str | Citation) -> ProvisionVersion:
        """The version that a citation names on the day.

        Args:
            citation: a :class:`Citation` or text that :meth:`Citation.parse` reads.

        Raises:
            InvalidCitation: the text is no citation.
            UnknownCitation: nothing was ever so numbered, or a bare article has more than one
                offence paragraph.
            NotYetInForce: the number came into force later.
            Repealed: the number named something earlier only.
            TextNotKnown: the text of the article on that day was not read.

        >>> import lt_childlaw as law
        >>> law.on("2010-07-20")["151-1(1)"].provision
        Provision('sexual-act-with-under-16-by-adult')
        """
        try:
            return self._ready[citation]
        except (KeyError, TypeError):
            pass
        return self._answer(citation)

    def __contains__(self, citation: object) -> bool:
        """Whether a paragraph is in force on the day, or any paragraph of a bare article.

        Raises:
            InvalidCitation: the value is no citation.
            TextNotKnown: the text of the article on that day was not read, so neither answer
                would be right.
        """
        parsed = Citation.parse(citation)  # type: ignore[arg-type]
        try:
            if parsed.paragraph is None:
                article_in_force(self._index, parsed, self.day)
            else:
                find(self._index, parsed, self.day)
        except (NotInForce, UnknownCitation):
            return False
        return True

    def __iter__(self) -> Iterator[ProvisionVersion]:
        for facts in self._index.regime(self.day).values():
            yield self._bind(facts)

    def __len__(self) -> int:
        return len(self._index.regime(self.day))

    def article(self, number: str | Citation) -> Article:
        """The article of that number.

        Raises:
            InvalidCitation: the value is no citation.
            UnknownCitation: the data holds no such article, or a paragraph was named.
            NotYetInForce: the article came into force later.
            Repealed: the article was in force earlier only.
            TextNotKnown: the text of the article on that day was not read.

        >>> import lt_childlaw as law
        >>> law.on("2014-03-24").article("153").heading.lt
        'Mažamečio asmens tvirkinimas'
        >>> law.on("2014-03-25").article("153").heading.lt
        'Jaunesnio negu šešiolikos metų asmens tvirkinimas'
        """
        citation = Citation.parse(number)
        paragraphs = tuple(
            self._bind(facts) for facts in article_in_force(self._index, citation, self.day)
        )
        return Article(
            number=citation.article,
            chapter=self._code.chapter(citation.article),
            heading=paragraphs[0].heading,
            protects=self._code.protects(citation.article),
            paragraphs=paragraphs,
        )

    def _answer(self, citation: str | Citation) -> ProvisionVersion:
        if type(citation) is str:
            # Canonical text needs no parsing. Only such answers are kept: there are few.
            facts = self._index.regime(self.day).get(citation)
            if facts is not None:
                alike = citation in self._index.printed_alike
                version = self._bind(facts, Citation.parse(citation) if alike else None)
                self._ready[citation] = version
                return version
        parsed = Citation.parse(citation)
        facts = find(self._index, parsed, self.day)
        return self._bind(facts, parsed)

    def _bind(self, facts: VersionFacts, written: Citation | None = None) -> ProvisionVersion:
        alike = self._index.alike(written, self.day) if written else ()
        notices = (*self.notices, *self._index.reuse.get(facts, ()), *alike)
        return ProvisionVersion(facts, self.day, not self.notices, notices)

    @property
    def _stamp(self) -> DataStamp:
        return self._code.stamp

    @property
    def _key(self) -> tuple[object, ...]:
        return (self._code, self.day, self.known_at)

    def __eq__(self, other: object) -> bool:
        return self._key == other._key if isinstance(other, Snapshot) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._key)

    def __reduce__(self) -> tuple[object, ...]:
        return (_restore, self._key)

    def __repr__(self) -> str:
        known = f" known at {self.known_at}" if self.known_at else ""
        mark = "" if self.confirmed else ", unconfirmed"
        return f"<Snapshot {self.day}{known}: {len(self)} paragraphs{mark}>"


def _restore(code: SnapshotMaker, day: dt.date, known_at: dt.date | None) -> Snapshot:
    """Restore a pickled snapshot, without the warning that was given when it was made."""
    return code.snapshot(day, known_at)
