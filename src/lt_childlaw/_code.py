"""One data set of the law: how it is made, what it holds, and how it makes a snapshot."""

from __future__ import annotations

import copy
import datetime as dt
import functools
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Never

import attrs

from ._acts import Acts
from ._age_questions import AgeQuestions
from ._case_questions import CaseQuestions
from ._errors import DataError, UnknownCitation, shown
from ._horizon import Coverage, Horizon
from ._index import Index, known_by
from ._snapshot import Snapshot
from ._time_questions import TimeQuestions

if TYPE_CHECKING:
    import os
    from collections.abc import Callable, Mapping

    from ._dated import DatedFact
    from ._during import SpanSnapshot
    from ._facts import DataStamp
    from ._general import GeneralPart
    from ._provisions import Provision
    from ._records import DataSet
    from ._time import Span

_MOST_STATES_OF_KNOWLEDGE_KEPT = 32


class Code(TimeQuestions, AgeQuestions, CaseQuestions):
    """One data set of the law: the shipped one, or a directory of your own.

    A code never changes; it can be shared between threads, hashed and pickled. Two codes are equal
    if their data are.

    >>> import lt_childlaw as law
    >>> law.Code.shipped().on("2012-05-01") == law.on("2012-05-01")
    True
    """

    __slots__ = (
        "__weakref__",
        "_by_knowledge",
        "_horizon",
        "_index",
        "_records",
        "_snapshots",
        "_structure",
        "acts",
    )

    acts: Acts
    """The acts, by number."""
    _records: Mapping[str, Any]
    _structure: DataSet
    _horizon: Horizon
    _index: Index
    _snapshots: dict[dt.date | str, Snapshot]
    _by_knowledge: dict[dt.date, Index]

    def __init__(self, records: Mapping[str, Any]) -> None:
        from ._records import structure

        try:
            data = structure(records)
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            raise DataError(
                f"these are no records of a data set ({type(error).__name__}: {error}): use "
                f"Code.shipped() or Code.from_directory(path).",
                findings=(),
            ) from None
        horizon = Horizon(first_day=data.first_day, confirmed_until=data.confirmed_until)
        set_once = object.__setattr__
        set_once(self, "_records", records)
        set_once(self, "acts", data.acts)
        set_once(self, "_structure", data)
        set_once(self, "_horizon", horizon)
        set_once(self, "_index", Index(data.facts, data.gaps, data.first_day))
        # Both caches hold what can be made again, so a race costs time and nothing else.
        set_once(self, "_snapshots", {})
        set_once(self, "_by_knowledge", {})

    def __setattr__(self, name: str, value: object) -> Never:
        raise attrs.exceptions.FrozenInstanceError

    def __delattr__(self, name: str) -> Never:
        raise attrs.exceptions.FrozenInstanceError

    @classmethod
    def shipped(cls) -> Code:
        """The data set that ships with the library; the functions of the module ask this one.

        >>> import lt_childlaw as law
        >>> law.Code.shipped() is law.Code.shipped()
        True
        """
        return _shipped()

    @classmethod
    def from_directory(cls, path: str | os.PathLike[str]) -> Code:
        """Load a data set from a directory of TOML files, with all the checks of the shipped one.

        Args:
            path: a directory with ``code.toml``, ``acts.toml``, ``editions.toml`` and a folder
                ``articles``, as the package itself holds them under ``lt_childlaw/data``.

        Raises:
            DataError: a file is missing, cannot be read, or breaks a rule; ``findings`` names
                file, version and field of each breach.

        >>> import pathlib, lt_childlaw as law
        >>> shipped = pathlib.Path(law.__file__).parent / "data"
        >>> law.Code.from_directory(shipped) == law.Code.shipped()
        True
        """
        from ._loading import load

        return cls(load(path))

    @property
    def stamp(self) -> DataStamp:
        """The version and the digest of the data, for the other modules of the library.

        >>> import lt_childlaw as law
        >>> law.Code.shipped().stamp.version == law.DATA_VERSION
        True
        """
        return self._structure.stamp

    @property
    def records(self) -> dict[str, Any]:
        """The records of the data files, as read: a copy.

        >>> import lt_childlaw as law
        >>> law.Code(law.Code.shipped().records) == law.Code.shipped()
        True
        """
        return copy.deepcopy(dict(self._records))

    @property
    def data_version(self) -> str:
        """The version of the data, by calendar.

        >>> import lt_childlaw as law
        >>> law.Code.shipped().data_version == law.DATA_VERSION
        True
        """
        return self._structure.stamp.version

    @property
    def data_digest(self) -> str:
        """The SHA-256 digest of the data.

        >>> import lt_childlaw as law
        >>> len(law.Code.shipped().data_digest)
        64
        """
        return self._structure.stamp.digest

    @property
    def general(self) -> Callable[[], GeneralPart]:
        """The General Part of the data, for the other modules of the library.

        >>> import lt_childlaw as law
        >>> len(law.Code.shipped().general().classes)
        4
        """
        return self._structure.stamp.general

    @property
    def provisions(self) -> Mapping[str, Provision]:
        """The provisions, by id.

        >>> import lt_childlaw as law
        >>> law.Code.shipped().provisions["rape"].label
        'rape'
        """
        return MappingProxyType(self._structure.provisions)

    @property
    def dated_facts(self) -> tuple[DatedFact, ...]:
        """Every version of every fact beside the articles, from whatever day: for an overview.

        Limits of penalties, classes of crimes, the unit of fines, rules, ages (each a
        :class:`Threshold`) and limitation, in this order. What holds on one day, the questions
        tell: :meth:`thresholds`, :meth:`ProvisionVersion.penalties`, :meth:`limitation`.

        >>> import lt_childlaw as law
        >>> facts = law.Code.shipped().dated_facts
        >>> ages = [fact for fact in facts if isinstance(fact, law.Threshold)]
        >>> [str(age) for age in ages if age.name == "molestation-victim"]
        ['153 (2003-05-01/2014-03-24)', '153(1) (2014-03-25/..)']
        """
        return self.general().facts

    def coverage(self) -> Coverage:
        """What the data covers, its gaps, and how far it is confirmed.

        >>> import lt_childlaw as law
        >>> law.coverage().confirmed_until.isoformat()
        '2026-07-02'
        """
        structure = self._structure
        return Coverage(
            first_day=structure.first_day,
            confirmed_until=structure.confirmed_until,
            basis=structure.basis,
            articles=tuple(self._index.articles),
            gaps=structure.gaps,
            provisions=len(structure.provisions),
            versions=len(structure.facts),
            acts=len(self.acts),
            data_version=structure.stamp.version,
            data_digest=structure.stamp.digest,
        )

    def chapter(self, article: str) -> str:
        """The chapter of the Code in which an article of the data stands.

        Raises:
            UnknownCitation: the data holds no such article.

        >>> import lt_childlaw as law
        >>> law.Code.shipped().chapter("149")
        'XXI'
        """
        return self._of_article(self._structure.chapters, article)

    def protects(self, article: str) -> str:
        """Whom and what an article protects, in all its versions and in our own words.

        Raises:
            UnknownCitation: the data holds no such article.

        >>> import lt_childlaw as law
        >>> law.Code.shipped().protects("159")
        'Children (persons under 18) against being involved in an offence, by whatever means.'
        """
        return self._of_article(self._structure.protects, article)

    def _of_article(self, known: Mapping[str, str], article: str) -> str:
        if not isinstance(article, str) or article not in known:
            held = ", ".join(self._index.articles)
            raise UnknownCitation(
                f"no article {shown(article)} in the data: it holds {held}.", citation=article
            )
        return known[article]

    def _index_known_at(self, known_at: dt.date | None) -> Index:
        if known_at is None:
            return self._index
        index = self._by_knowledge.get(known_at)
        if index is None:
            facts, gaps = known_by(self._structure.facts, self._structure.gaps, known_at)
            index = Index(facts, gaps, self._structure.first_day, known_at)
            if len(self._by_knowledge) >= _MOST_STATES_OF_KNOWLEDGE_KEPT:
                self._by_knowledge.clear()
            self._by_knowledge[known_at] = index
        return index

    def snapshot(self, day: dt.date, known_at: dt.date | None) -> Snapshot:
        """The snapshot of a day, made without a warning; :meth:`on` is for users.

        >>> import datetime, lt_childlaw as law
        >>> law.Code.shipped().snapshot(datetime.date(2030, 1, 1), None).confirmed
        False
        """
        self._horizon.require_covered(day)
        return Snapshot(
            self,
            self._index_known_at(known_at),
            day,
            known_at,
            self._horizon.notices(day, known_at),
        )

    def span_snapshot(self, span: Span, known_at: dt.date | None) -> SpanSnapshot:
        """The snapshot of a span, made without a warning; :meth:`during` is for users.

        >>> import lt_childlaw as law
        >>> law.Code.shipped().span_snapshot(law.Span.parse("2030"), None).notices != ()
        True
        """
        from ._during import SpanSnapshot

        self._horizon.require_covered(span.last_day)
        index, limit = self._index_known_at(known_at), self._horizon.limit(known_at)
        notices = self._horizon.notices(span.last_day, known_at)
        return SpanSnapshot(self, index, span, known_at, limit, notices)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Code):
            return NotImplemented
        return self._structure.stamp == other._structure.stamp

    def __hash__(self) -> int:
        return hash(self._structure.stamp)

    def __reduce__(self) -> tuple[object, ...]:
        return (_shipped, ()) if self is _shipped() else (Code, (self._records,))

    def __repr__(self) -> str:
        coverage = self.coverage()
        return (
            f"<Code: data {coverage.data_version}, {coverage.versions} versions of "
            f"{coverage.provisions} provisions, confirmed until {coverage.confirmed_until}>"
        )


@functools.cache
def _shipped() -> Code:
    from ._shipped import SHIPPED

    return SHIPPED
