"""The law of one unknown day in a span of days."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Never, Protocol, Self

import attrs

from ._absence import find
from ._citation import Citation
from ._errors import (
    InvalidInput,
    LawError,
    NotInForce,
    SeveralVersions,
    UnknownCitation,
    shown,
)
from ._facts import RestsOnData, VersionFacts
from ._holding import HoldsVersions
from ._time import ONE_DAY, Span, cut
from ._versions import ProvisionVersion, substance

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator

    from ._errors import Outcome
    from ._facts import DataStamp
    from ._index import Index


@attrs.frozen(kw_only=True)
class Unanswered:
    """Days of a span on which a citation names no known version, and why.

    >>> import lt_childlaw as law
    >>> [str(days.span) for days in law.during("2014")["152-1(1)"].unanswered]
    ['2014-01-01/2014-03-24']
    """

    span: Span
    """The days."""
    error: LawError = attrs.field(eq=str)
    """What indexing a snapshot of the first of these days raises."""

    @property
    def outcome(self) -> Outcome:
        """What the question came to on these days.

        >>> import lt_childlaw as law
        >>> law.during("2014")["152-1(1)"].unanswered[0].outcome
        <Outcome.NOT_YET_IN_FORCE: 'not-yet-in-force'>
        """
        return self.error.outcome

    def __str__(self) -> str:
        return f"{self.span}: {self.outcome.value}. {self.error}"


class Versions(tuple[ProvisionVersion, ...], HoldsVersions):  # noqa: SLOT001 (a tuple takes no slots)
    """The versions that a citation names on the days of a span, in order of time.

    Days without a known version stand in :attr:`unanswered`; they are never left out silently.

    >>> import lt_childlaw as law
    >>> [str(version) for version in law.during("2014")["153"]]
    ['153(1) (2010-07-20/2014-03-24)', '153(1) (2014-03-25/..)']
    """

    span: Span
    """The span asked about."""
    unanswered: tuple[Unanswered, ...]
    """The days of the span without a known version."""

    def __new__(
        cls,
        versions: Iterable[ProvisionVersion],
        *,
        span: Span,
        unanswered: Iterable[Unanswered] = (),
    ) -> Self:
        self = super().__new__(cls, versions)
        self.__dict__.update(span=span, unanswered=tuple(unanswered))
        return self

    def _held(self) -> tuple[ProvisionVersion, ...]:
        return tuple(self)

    @property
    def agree(self) -> bool:
        """Whether the law is the same on every day: all days are answered, and the versions
        differ in nothing but their dates, acts, heading and number.

        >>> import lt_childlaw as law
        >>> law.during("2012")["309(2)"].agree, law.during("2014")["309(2)"].agree
        (True, False)
        """
        different = {tuple(substance(version).items()) for version in self}
        return not self.unanswered and len(different) == 1

    @property
    def confirmed(self) -> bool:
        """Whether every version is confirmed.

        >>> import lt_childlaw as law
        >>> law.during("2014")["309(2)"].confirmed
        True
        """
        return all(version.confirmed for version in self)

    def only(self) -> ProvisionVersion:
        """The version, where every day of the span has the same one.

        Raises:
            LawError: days of the span have no known version (the error of the first of them), or
                have different versions (:class:`SeveralVersions`).

        >>> import lt_childlaw as law
        >>> law.during("2012")["309(2)"].only().period
        '2004-02-14/2014-03-24'
        """
        if self.unanswered:
            # A copy: one exception raised twice would carry both tracebacks.
            raise copy.copy(self.unanswered[0].error)
        if len(self) != 1:
            raise SeveralVersions(
                f"{self.span} has {len(self)} versions: {', '.join(map(str, self))}. Narrow the "
                f"span, or take each version in turn.",
                versions=tuple(self),
                span=self.span,
            )
        return self[0]

    def part(self, version: ProvisionVersion) -> Span:
        """The days of the span on which one of the versions was in force.

        Raises:
            InvalidInput: the version is none of these.

        >>> import lt_childlaw as law
        >>> versions = law.during("2014")["309(2)"]
        >>> print(versions.part(versions[0]))
        2014-01-01/2014-03-24
        """
        if version not in self:
            raise InvalidInput(f"{shown(version)} is none of these versions.", version=version)
        last_day = version.last_day or self.span.last_day
        return Span(max(self.span.first_day, version.first_day), min(self.span.last_day, last_day))

    def __eq__(self, other: object) -> bool:
        """Equal to other versions of the same span, or to a tuple of the same versions."""
        if isinstance(other, Versions):
            mine, theirs = (self.span, self.unanswered), (other.span, other.unanswered)
            if mine != theirs:
                return False
        return tuple.__eq__(self, other)

    def __ne__(self, other: object) -> bool:
        return not self == other

    def __hash__(self) -> int:
        return tuple.__hash__(self)

    def __setattr__(self, name: str, value: object) -> Never:
        raise attrs.exceptions.FrozenInstanceError

    def __delattr__(self, name: str) -> Never:
        raise attrs.exceptions.FrozenInstanceError

    def __reduce__(self) -> tuple[object, ...]:
        return (_restore, (tuple(self), self.span, self.unanswered))


def _restore(
    versions: tuple[ProvisionVersion, ...], span: Span, unanswered: tuple[Unanswered, ...]
) -> Versions:
    return Versions(versions, span=span, unanswered=unanswered)


class SpanSnapshotMaker(Protocol):
    """The data set that makes snapshots of spans, as far as they need it."""

    @property
    def stamp(self) -> DataStamp:
        """The version and the digest of the data."""
        ...

    def span_snapshot(self, span: Span, known_at: dt.date | None) -> SpanSnapshot:
        """The snapshot of a span, made without a warning."""
        ...


@attrs.frozen(eq=False, repr=False)
class SpanSnapshot(RestsOnData):
    """The law of one unknown day in a span: what it may have been.

    >>> import lt_childlaw as law
    >>> law.during("2012")["309(2)"].only().sanction == law.on("2012-05-01")["309(2)"].sanction
    True
    """

    _code: SpanSnapshotMaker = attrs.field(alias="code")
    _index: Index = attrs.field(alias="index")
    span: Span
    """The span."""
    known_at: dt.date | None
    """The day of knowledge, if one was given."""
    horizon: dt.date
    """The last day whose law is confirmed for this question."""
    notices: tuple[str, ...]
    """Why not all of its answers are confirmed; empty where they are."""

    def __getitem__(self, citation: str | Citation) -> Versions:
        """The versions that a citation names on the days of the span.

        Args:
            citation: a :class:`Citation` or text that :meth:`Citation.parse` reads.

        Raises:
            InvalidCitation: the text is no citation.
            UnknownCitation: nothing was ever so numbered, or a bare article has more than one
                offence paragraph on every day of the span.
            LawError: no day of the span has a known version; the error is that of its first day.

        >>> import lt_childlaw as law
        >>> [version.provision.id for version in law.during("2010-07")["151-1(1)"]]
        ['paid-sexual-act-with-minor', 'sexual-act-with-under-16-by-adult']
        """
        parsed = Citation.parse(citation)
        last_days: dict[VersionFacts, dt.date] = {}
        unanswered: list[Unanswered] = []
        for piece in self._pieces():
            try:
                facts = find(self._index, parsed, piece.first_day)
            except LawError as error:
                _extend(unanswered, piece, error)
            else:
                last_days[facts] = piece.last_day
        if not last_days:
            errors = [days.error for days in unanswered]
            raise next((error for error in errors if isinstance(error, UnknownCitation)), errors[0])
        alike = self._index.alike(parsed, self.span.last_day)
        return Versions(
            (self._unbound(facts, last_day, alike) for facts, last_day in last_days.items()),
            span=self.span,
            unanswered=unanswered,
        )

    def __contains__(self, citation: object) -> bool:
        """Whether a citation names a known version on a day of the span.

        Raises:
            InvalidCitation: the value is no citation.
            TextNotKnown: no day has a known version, and the text of some was not read.
        """
        try:
            return bool(self[citation])  # type: ignore[index]
        except (NotInForce, UnknownCitation):
            return False

    def __iter__(self) -> Iterator[ProvisionVersion]:
        """Every version in force on a day of the span, in order of citation and time."""
        seen = {
            facts: piece.last_day
            for piece in self._pieces()
            if piece.first_day >= self._index.start
            for facts in self._index.regime(piece.first_day).values()
        }
        for facts in sorted(seen, key=lambda facts: (facts.citation, facts.first_day)):
            yield self._unbound(facts, seen[facts])

    def _unbound(
        self, facts: VersionFacts, last_day: dt.date, alike: tuple[str, ...] = ()
    ) -> ProvisionVersion:
        """A version in force on days of the span, the last of which decides on confirmation."""
        confirmed = last_day <= self.horizon
        notices = () if confirmed else self.notices
        reuse = self._index.reuse.get(facts, ())
        return ProvisionVersion(facts, None, confirmed, (*notices, *reuse, *alike))

    def _pieces(self) -> Iterator[Span]:
        """The span, cut where anything begins or ends and where coverage begins."""
        days = self._index.days_of_change(self.span.first_day, self.span.last_day)
        return cut(self.span, days)

    @property
    def _stamp(self) -> DataStamp:
        return self._code.stamp

    @property
    def _key(self) -> tuple[object, ...]:
        return (self._code, self.span, self.known_at)

    def __eq__(self, other: object) -> bool:
        return self._key == other._key if isinstance(other, SpanSnapshot) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._key)

    def __reduce__(self) -> tuple[object, ...]:
        return (_restore_span_snapshot, self._key)

    def __repr__(self) -> str:
        return f"<SpanSnapshot {self.span}>"


def _restore_span_snapshot(
    code: SpanSnapshotMaker, span: Span, known_at: dt.date | None
) -> SpanSnapshot:
    """Restore a pickled snapshot, without the warning that was given when it was made."""
    return code.span_snapshot(span, known_at)


def _extend(unanswered: list[Unanswered], piece: Span, error: LawError) -> None:
    """Add days without an answer, joined to those before where the reason is the same."""
    if unanswered and unanswered[-1].outcome is error.outcome:
        before = unanswered[-1]
        if before.span.last_day + ONE_DAY == piece.first_day:
            joined = Span(before.span.first_day, piece.last_day)
            unanswered[-1] = Unanswered(span=joined, error=before.error)
            return
    unanswered.append(Unanswered(span=piece, error=error))
