"""Every difference between two laws for an offence that ranks, and which way it points."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING

import attrs

from ._bounds import NOT_KNOWN, NoBound
from ._elements import ComplaintGround, limbs_of
from ._ranking import (
    OFFENCE_KINDS,
    RANKING,
    SCALE,
    SEVERITIES,
    Criterion,
    Verdict,
    by_grounds,
    by_kinds,
    by_rank,
    by_size,
)
from ._scope import beyond, scope_changes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ._bounds import Bound
    from ._general import Rule
    from ._penalties import PenaltyKind
    from ._scope import ScopeChange
    from ._sides import Side
    from ._versions import ProvisionVersion


@attrs.frozen(kw_only=True)
class RankedDifference:
    """A difference between two laws, and which way it points.

    >>> import lt_childlaw as law
    >>> comparison = law.compare(law.on("2025-01-31")["149(1)"], law.on("2025-02-01")["149(1)"])
    >>> print(comparison.differences[0])
    minimum of imprisonment: 3 months (50(2)) -> 1 year: harsher (doctrine)
    """

    criterion: Criterion
    """What differs."""
    penalty: PenaltyKind | None = None
    """The kind of penalty that it is about; ``None`` where it is about none."""
    before: object
    """What the earlier law says; ``None`` where it has nothing of the kind."""
    after: object
    """What the later law says; ``None`` where it has nothing of the kind."""
    points: Verdict | None
    """MILDER or HARSHER; ``None`` where no direction is known."""
    stated: bool
    """Whether the article itself differs; if not, the General Part alone makes the difference."""
    source: str
    """What the ranking rests on: where it stands in the Code, or doctrine."""
    doctrinal: bool
    """Whether the ranking goes beyond the statute's words."""
    before_source: str | None = None
    """What sets the bound of the earlier law, where it is not the paragraph itself."""
    after_source: str | None = None
    """What sets the bound of the later law, where it is not the paragraph itself."""
    note: str = ""
    """What must be known beside; empty where nothing must."""

    @property
    def change(self) -> str:
        """What the earlier law says and what the later one does, with what sets a bound.

        >>> import lt_childlaw as law
        >>> comparison = law.compare(law.on("2025-01-31")["149(1)"], law.on("2025-02-01")["149(1)"])
        >>> comparison.differences[0].change
        '3 months (50(2)) -> 1 year'
        """
        before, after = (
            f"{_text(value)}{f' ({source})' if source else ''}"
            for value, source in (
                (self.before, self.before_source),
                (self.after, self.after_source),
            )
        )
        return f"{before} -> {after}"

    def __str__(self) -> str:
        what = self.criterion.value
        if self.penalty is not None and self.criterion is not Criterion.KINDS:
            what = f"{what} of {self.penalty.value}"
        points = self.points.value if self.points is not None else "no direction"
        mark = " (doctrine)" if self.doctrinal and self.points is not None else ""
        return f"{what}: {self.change}: {points}{mark}{f'; {self.note}' if self.note else ''}"


def _text(value: object) -> str:
    if isinstance(value, enum.Enum):
        return str(value.value)
    if isinstance(value, tuple):
        return " | ".join(map(_text, value)) or "none"
    return "none" if value is None else str(value)


def differences_between(before: Side, after: Side | None) -> tuple[RankedDifference, ...]:
    """Every difference that ranks, in the order of the criteria; no second law: abolished."""
    return _Pair(before=before, after=after).differences()


@attrs.frozen(kw_only=True)
class _Pair:
    """Two laws, and the differences between them."""

    before: Side
    after: Side | None

    def differences(self) -> tuple[RankedDifference, ...]:
        """Every difference that ranks, in the order of the criteria and of the kinds."""
        if self.after is None:
            gone = (self.before.version.citation, None)
            return (self._difference(Criterion.DECRIMINALISED, gone, Verdict.MILDER),)
        before, after = self.before, self.after
        found = [
            *self._kind_of_offence(before, after),
            *self._kinds(before, after),
            *self._bounds(before, after),
            *self._minors(before, after),
            *self._severity(before, after),
            *self._scope(before, after),
            *self._complaint_rule(before, after),
        ]
        order = list(Criterion)
        return tuple(sorted(found, key=lambda one: order.index(one.criterion)))

    def _difference(
        self,
        criterion: Criterion,
        values: tuple[object, object],
        points: Verdict | None,
        *cites: str,
        penalty: PenaltyKind | None = None,
        stated: bool = True,
        sources: tuple[str | None, str | None] = (None, None),
        note: str = "",
    ) -> RankedDifference:
        rule = RANKING[criterion]
        day = max(side.day for side in (self.before, self.after) if side)
        return RankedDifference(
            criterion=criterion,
            penalty=penalty,
            before=values[0],
            after=values[1],
            points=points,
            stated=stated,
            source=rule.source(self.before.version.general, day, *cites),
            doctrinal=rule.doctrine is not None,
            before_source=sources[0],
            after_source=sources[1],
            note=note,
        )

    def _kind_of_offence(self, before: Side, after: Side) -> Iterator[RankedDifference]:
        old, new = before.version.kind, after.version.kind
        if old and new and old is not new:
            points = by_rank(old, new, OFFENCE_KINDS)
            yield self._difference(Criterion.OFFENCE_KIND, (old, new), points)

    def _kinds(self, before: Side, after: Side) -> Iterator[RankedDifference]:
        for change in by_kinds(before.penalties, after.penalties):
            note, values = "the two laws share no kind of penalty", _kinds_of(before, after)
            if change.kind is not None:
                note, values = "", _penalties_of(before, after, change.kind)
            if change.between:
                low, high = change.between
                note = f"it lies between {low.value} and {high.value}, which both laws have"
            yield self._difference(
                Criterion.KINDS, values, change.points, penalty=change.kind, note=note
            )

    def _bounds(self, before: Side, after: Side) -> Iterator[RankedDifference]:
        for kind in SCALE:
            if kind not in before.penalties or kind not in after.penalties:
                continue
            yield from self._bound(before, after, kind, Criterion.MINIMUM)
            yield from self._bound(before, after, kind, Criterion.MAXIMUM)
            hours = before.penalties[kind].hours, after.penalties[kind].hours
            if hours[0] != hours[1]:
                yield self._hours(before, after, kind)

    def _bound(
        self, before: Side, after: Side, kind: PenaltyKind, criterion: Criterion
    ) -> Iterator[RankedDifference]:
        side = criterion.value
        if before.bound(kind, side) == after.bound(kind, side):
            return
        old, new = before.penalties[kind], after.penalties[kind]
        values: tuple[Bound, Bound] = getattr(old, side), getattr(new, side)
        points = by_size(*values)
        yield self._difference(
            criterion,
            values,
            points,
            penalty=kind,
            stated=before.stated(kind, side) != after.stated(kind, side),
            sources=(
                before.beside(getattr(old, f"{side}_source")),
                after.beside(getattr(new, f"{side}_source")),
            ),
            note="" if points is not None else _why_not(values),
        )

    def _hours(self, before: Side, after: Side, kind: PenaltyKind) -> RankedDifference:
        old, new = before.penalties[kind], after.penalties[kind]
        points = None
        if old.hours is not None and new.hours is not None:
            points = Verdict.MILDER if new.hours < old.hours else Verdict.HARSHER
        return self._difference(
            Criterion.HOURS,
            (old.hours, new.hours),
            points,
            penalty=kind,
            stated=False,
            sources=(before.beside(old.hours_source), after.beside(new.hours_source)),
            note="" if points is not None else "not known",
        )

    def _minors(self, before: Side, after: Side) -> Iterator[RankedDifference]:
        """Arts 82(3) and 90(1), for an offender who may be a minor under both laws."""
        old, new = before.for_minors, after.for_minors
        if old is None or new is None:
            return
        if old.no_penalty is not new.no_penalty:
            values, sources = _of_rules(
                before.misdemeanours if old.no_penalty else None,
                after.misdemeanours if new.no_penalty else None,
            )
            yield self._difference(
                Criterion.MINORS,
                values,
                Verdict.MILDER if new.no_penalty else Verdict.HARSHER,
                *filter(None, sources),
                stated=False,
                sources=sources,
            )
        if old.kinds_known is not new.kinds_known:
            values, sources = _of_rules(before.kinds_for_minors, after.kinds_for_minors)
            yield self._difference(
                Criterion.MINORS,
                values,
                None,
                *dict.fromkeys(filter(None, sources)),
                stated=False,
                sources=sources,
                note="not known for one of the laws",
            )

    def _severity(self, before: Side, after: Side) -> Iterator[RankedDifference]:
        old, new = before.version.severity, after.version.severity
        if old is new or before.version.kind is not after.version.kind:
            return
        points = by_rank(old, new, SEVERITIES) if old and new else None
        general = before.version.general
        cites = dict.fromkeys(
            known.cites
            for known in general.classes
            if known.severity in (old, new)
            and (known.holds_on(before.day) or known.holds_on(after.day))
        )
        yield self._difference(
            Criterion.SEVERITY,
            (old, new),
            points,
            *cites,
            stated=before.version.sanction != after.version.sanction,
            note="" if points is not None else "not known",
        )

    def _scope(self, before: Side, after: Side) -> Iterator[RankedDifference]:
        for change in scope_changes(before.limbs, after.limbs):
            moved = _moved(before, after, change)
            unclear = "" if change.points is not None else "each covers what the other does not"
            yield self._difference(
                change.criterion,
                _said(change, before.version, after.version),
                None if moved else change.points,
                note=moved or unclear,
            )

    def _complaint_rule(self, before: Side, after: Side) -> Iterator[RankedDifference]:
        if before.grounds != after.grounds:
            points = by_grounds(before.grounds, after.grounds)
            note = "whether article 3 reaches complaint rules was not found"
            values = _ordered(before.grounds), _ordered(after.grounds)
            yield self._difference(Criterion.COMPLAINT_RULE, values, points, note=note)


def _kinds_of(before: Side, after: Side) -> tuple[object, object]:
    return tuple(before.penalties), tuple(after.penalties)


def _penalties_of(before: Side, after: Side, kind: PenaltyKind) -> tuple[object, object]:
    return before.penalties.get(kind), after.penalties.get(kind)


def _of_rules(
    before: Rule | None, after: Rule | None
) -> tuple[tuple[object, object], tuple[str | None, str | None]]:
    """What two rules are about, if they stand and were read, and where they stand."""
    old, new = (
        (None if rule is None else rule.title if rule.known else NOT_KNOWN)
        for rule in (before, after)
    )
    return (old, new), (before.cites if before else None, after.cites if after else None)


def _why_not(values: tuple[Bound, Bound]) -> str:
    if any(isinstance(value, NoBound) for value in values):
        return "not known"
    return "the two cannot be compared: a month has no fixed number of days"


def _ordered(grounds: frozenset[ComplaintGround] | None) -> tuple[ComplaintGround, ...] | None:
    if grounds is None:
        return None
    return tuple(ground for ground in ComplaintGround if ground in grounds)


def _said(
    change: ScopeChange, before: ProvisionVersion, after: ProvisionVersion
) -> tuple[object, object]:
    """What each law says on an aspect: its own condition, or what it covers beyond the other."""
    names = {
        Criterion.AGE_CONDITION: ("victim", "person_shown"),
        Criterion.OFFENDERS: ("offender",),
    }
    for name in names.get(change.criterion, ()):
        said = getattr(before, name), getattr(after, name)
        if said[0] != said[1]:
            return said
    return change.before, change.after


def _moved(before: Side, after: Side, change: ScopeChange) -> str:
    """Where the part went that one law covers no longer, if it was split off; else nothing."""
    lost = {
        Verdict.MILDER: (change.before, before, after),
        Verdict.HARSHER: (change.after, after, before),
    }
    if change.points not in lost:
        return ""
    part, old, new = lost[change.points]
    splits = [
        other
        for other in new.law.values()
        if other.provision.split_from == old.version.provision
        and other.provision != new.version.provision
    ]
    covering = [limb for other in splits for limb in limbs_of(other, new.law)]
    if not splits or beyond(part, tuple(covering)):
        return ""
    places = ", ".join(f"{other.provision} ({other.citation})" for other in splits)
    return f"split off: {places}"
