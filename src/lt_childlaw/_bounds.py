"""What a court could have imposed: a sanction bounded by the General Part of the day.

The clause of a paragraph often names a kind of penalty and no bound, or only a maximum. The
General Part gives the rest, with dates of its own, and other limits for an offender under 18.
"""

from __future__ import annotations

import enum
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING

import attrs

from ._general import Fine, on_day
from ._penalties import Penalty, PenaltyKind, Term
from ._persons import Answer, Person
from ._provisions import OffenceKind, Verification

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from ._facts import VersionFacts
    from ._general import DatedFact, GeneralPart, Limit, Rule, Severity, SeverityClass, UnitValue

_CENT = Decimal("0.01")


class NoBound(enum.Enum):
    """Why a bound has no value."""

    NO_RANGE = "no range"
    """The law gives none: for a grave crime of a natural person no fine is provided."""
    NOT_KNOWN = "not known"
    """The law of that day was not read."""


NO_RANGE = NoBound.NO_RANGE
NOT_KNOWN = NoBound.NOT_KNOWN
Bound = Term | Fine | NoBound


@attrs.frozen(kw_only=True)
class BoundSource:
    """The provision that sets a bound, and the period of its version.

    >>> import lt_childlaw as law
    >>> print(law.on("2010-01-01")["149(1)"].penalties()[0].minimum_source)
    50(2) (2003-05-01/..)
    """

    cites: str
    """Where the bound stands."""
    period: str
    """First and last day of that version."""

    def __str__(self) -> str:
        return f"{self.cites} ({self.period})"


@attrs.frozen(kw_only=True)
class BoundedPenalty:
    """One alternative of a sanction, with both bounds and what sets them.

    >>> import lt_childlaw as law
    >>> for penalty in law.on("2017-10-06")["309(2)"].penalties():
    ...     print(penalty)
    fine of 100 to 4,000 MGL (3,766.00 to 150,640.00 euros)
    imprisonment of 3 months to 4 years
    """

    kind: PenaltyKind
    """The kind of penalty."""
    minimum: Bound
    """The least that a court could impose, or why there is no such bound."""
    maximum: Bound
    """The most that a court could impose, or why there is no such bound."""
    minimum_source: BoundSource | None
    """What sets the minimum; ``None`` where there is none."""
    maximum_source: BoundSource | None
    """What sets the maximum; ``None`` where there is none."""
    hours: int | None = None
    """The most hours of community service."""
    minimum_euros: Decimal | None = None
    """The minimum of a fine in euros, where the value of the unit on that day is verified."""
    maximum_euros: Decimal | None = None
    """The maximum of a fine in euros, where the value of the unit on that day is verified."""
    notes: tuple[str, ...] = ()
    """Conditions and doubts, each with its citation."""

    def __str__(self) -> str:
        text = f"{self.kind.value} of {_shown(self.minimum)} to {_shown(self.maximum)}"
        if self.minimum_euros is not None and self.maximum_euros is not None:
            text += f" ({self.minimum_euros:,} to {self.maximum_euros:,} euros)"
        return text if self.hours is None else f"{text}, up to {self.hours} hours"


def _shown(bound: Bound) -> str:
    return f"({bound.value})" if isinstance(bound, NoBound) else str(bound)


@attrs.frozen
class _Set:
    """A bound with what sets it."""

    value: Bound
    source: BoundSource | None = None


@attrs.frozen
class _Range:
    """Two bounds, and remarks."""

    low: _Set
    high: _Set
    notes: tuple[str, ...] = ()


@attrs.frozen(kw_only=True)
class Bounds:
    """The bounds of the penalties of one offence on one day."""

    facts: VersionFacts
    general: GeneralPart
    day: dt.date

    def severity(self) -> Severity | None:
        """The class of the crime; ``None`` for what is no crime, or has no known class."""
        severity_class = self._class()
        return severity_class.severity if severity_class else None

    def penalties(self, offender: Person | None) -> tuple[BoundedPenalty, ...]:
        """The alternatives of the sanction for an offender of that age."""
        sanction = self.facts.sanction
        return (
            tuple(self._bounded(penalty, offender) for penalty in sanction.alternatives)
            if (sanction)
            else ()
        )

    def _bounded(self, penalty: Penalty, offender: Person | None) -> BoundedPenalty:
        adult, minor = self._could_be(offender)
        ranges = [self._adult(penalty)] if adult else []
        if minor:
            ranges.append(self._minor(penalty))
        joined = _joined(ranges)
        is_fine = penalty.kind is PenaltyKind.FINE
        money = self._unit_value() if is_fine else None
        notes = [
            *(self._fine_notes(money) if is_fine else ()),
            *joined.notes,
            *self._age_notes(offender, adult=adult, minor=minor),
        ]
        return BoundedPenalty(
            kind=penalty.kind,
            minimum=joined.low.value,
            maximum=joined.high.value,
            minimum_source=joined.low.source,
            maximum_source=joined.high.source,
            hours=self._hours(penalty, minor=not adult),
            minimum_euros=_euros(joined.low.value, money),
            maximum_euros=_euros(joined.high.value, money),
            notes=tuple(dict.fromkeys(notes)),
        )

    def _could_be(self, offender: Person | None) -> tuple[bool, bool]:
        """Whether the offender may be an adult, and may be a minor, for chapter XI of the Code."""
        if offender is None:
            return True, False
        scope = self._rule("juvenile-scope")
        of_age = offender.reached(int(str(scope.value["under"])), self.day) if scope else Answer.YES
        return of_age is not Answer.NO, of_age is not Answer.YES

    def _adult(self, penalty: Penalty) -> _Range:
        """What the clause states, and the General Part where the clause is silent."""
        stated = BoundSource(
            cites=str(self.facts.citation),
            period=f"{self.facts.first_day}/{self.facts.last_day or '..'}",
        )
        limit = self._limit(penalty.kind)
        low = _Set(penalty.minimum, stated) if penalty.minimum else _general(limit, "minimum")
        high = _Set(penalty.maximum, stated) if penalty.maximum else _general(limit, "maximum")
        return _Range(low, high, limit.notes if limit and not limit.known else ())

    def _minor(self, penalty: Penalty) -> _Range:
        """The same, with the limits for an offender under 18: arts 90 and 91(3)."""
        adult = self._adult(penalty)
        low, high, notes = adult.low, adult.high, list(adult.notes)
        for limit in self._limits(penalty.kind, minor=True):
            if limit.half_of_stated_minimum:
                low, note = _halved(penalty, low, limit)
                notes.append(note)
            if limit.minimum is not None:
                low = _Set(limit.minimum, _source(limit))
            if limit.maximum is not None and _exceeds(high.value, limit.maximum):
                high = _Set(limit.maximum, _source(limit))
            notes += limit.notes if limit.penalty is PenaltyKind.FINE else ()
        open_to_minors = self._rule("penalties-of-minors")
        if open_to_minors is None or not open_to_minors.known:
            notes.append("Which penalties were open for a minor on this day is not known (90(1)).")
        elif penalty.kind.value not in _words(open_to_minors.value.get("kinds")):
            nothing = _Set(NO_RANGE, _source(open_to_minors))
            return _Range(nothing, nothing, (f"Not open for a minor ({open_to_minors.cites}).",))
        return _Range(low, high, tuple(notes))

    def _limits(self, kind: PenaltyKind, *, minor: bool) -> Iterator[Limit]:
        """The limits of a kind of penalty for this offence on this day."""
        severity = self.severity()
        for limit in on_day(self.general.limits, self.day):
            if (
                limit.penalty is kind
                and limit.minor is minor
                and limit.offence in (None, self.facts.kind)
                and (limit.severity is None or limit.severity == (severity and severity.value))
            ):
                yield limit

    def _limit(self, kind: PenaltyKind) -> Limit | None:
        limits = (limit for limit in self._limits(kind, minor=False) if limit.hours is None)
        return next(limits, None)

    def _hours(self, penalty: Penalty, *, minor: bool) -> int | None:
        """The most hours of community service: art. 46(3), and 90 for a minor."""
        hours = [
            limit.hours
            for only_minor in ((False, True) if minor else (False,))
            for limit in self._limits(penalty.kind, minor=only_minor)
            if limit.hours is not None
        ]
        return min(hours, default=None)

    def _class(self) -> SeverityClass | None:
        """The class of a crime by the longest imprisonment of its sanction."""
        longest = self._longest()
        if longest is None or self.facts.kind is not OffenceKind.CRIME:
            return None
        classes = on_day(self.general.classes, self.day)
        return next((known for known in classes if known.holds(longest)), None)

    def _longest(self) -> Term | None:
        """The maximum of imprisonment, that of 50(2) where the sanction names none."""
        kind = PenaltyKind.IMPRISONMENT
        penalty = self.facts.sanction.penalty(kind) if self.facts.sanction else None
        if penalty is None:
            return None
        if penalty.maximum is not None:
            return penalty.maximum
        limits = on_day(self.general.limits, self.day)
        general = (limit.maximum for limit in limits if limit.penalty is kind and not limit.minor)
        return next((longest for longest in general if isinstance(longest, Term)), None)

    def _unit_value(self) -> UnitValue | None:
        return next(iter(on_day(self.general.unit_values, self.day)), None)

    def _rule(self, name: str) -> Rule | None:
        return self.general.rule(name, self.day)

    def _fine_notes(self, money: UnitValue | None) -> Iterator[str]:
        found, longest = self._class(), self._longest()
        if found is not None:
            yield (
                f"The range of a fine follows the class of the crime: {found.severity.value}, "
                f"since the longest imprisonment of its sanction is {longest} ({found.cites})."
            )
        if money is None or not money.known:
            yield "The value of one MGL on this day is not known."
        elif money.verification is Verification.INFERRED:
            yield (
                f"The value of one MGL on this day was inferred ({money.value} {money.currency}), "
                f"so no euros are given."
            )

    def _age_notes(self, offender: Person | None, *, adult: bool, minor: bool) -> Iterator[str]:
        scope = self._rule("juvenile-scope")
        if offender is None or scope is None:
            return
        until = int(str(scope.value["may_be_treated_until"]))
        if adult and minor:
            yield "Whether the offender was under 18 is not settled: both ranges are joined."
        if adult and offender.reached(until, self.day) is not Answer.YES:
            yield (
                f"An offender of 18 to {until - 1} may be treated as a minor where the court so "
                f"decides ({scope.cites}): the range is then that of a minor."
            )
            for reference in scope.stale_on(self.day):
                yield f"{scope.cites} has a stale reference: {reference}"
        if minor and self.facts.kind is OffenceKind.MISDEMEANOUR:
            rule = self._rule("penalty-of-minor-for-misdemeanours")
            if rule is not None:
                yield f"{rule.summary} ({rule.cites})"


def _source(fact: DatedFact) -> BoundSource:
    return BoundSource(cites=fact.cites, period=fact.period)


def _general(limit: Limit | None, side: str) -> _Set:
    """A bound of the General Part, or why there is none."""
    if limit is None:
        return _Set(NO_RANGE)
    value = getattr(limit, side)
    if not limit.known or value is None:
        return _Set(NOT_KNOWN, _source(limit))
    return _Set(value, _source(limit))


def _halved(penalty: Penalty, low: _Set, limit: Limit) -> tuple[_Set, str]:
    """Half of the minimum that the sanction states: art. 91(3)."""
    if penalty.minimum is None:
        return low, (
            f"The sanction states no minimum to be halved ({limit.cites}); no source says what "
            f"holds then, so the general minimum is given."
        )
    months, odd = divmod(penalty.minimum.total_months, 2)
    half = Term(months=months, days=15 if odd else 0)
    return _Set(half, _source(limit)), f"Half of the stated minimum ({limit.cites})."


def _exceeds(value: Bound, limit: Term | Fine) -> bool:
    return isinstance(value, NoBound) is False and value > limit  # type: ignore[operator]


def _joined(ranges: list[_Range]) -> _Range:
    """One range that holds both, where the age of the offender leaves both possible."""
    if len(ranges) == 1:
        return ranges[0]
    adult, minor = ranges
    bounds = (adult.low, adult.high, minor.low, minor.high)
    if any(isinstance(bound.value, NoBound) for bound in bounds):
        return _Range(adult.low, adult.high, (*adult.notes, *minor.notes))
    low = min((minor.low, adult.low), key=lambda bound: bound.value)  # type: ignore[arg-type, return-value]
    high = max((adult.high, minor.high), key=lambda bound: bound.value)  # type: ignore[arg-type, return-value]
    return _Range(low, high, (*adult.notes, *minor.notes))


def _euros(bound: Bound, money: UnitValue | None) -> Decimal | None:
    """The amount in euros, where the value of the unit was read and not inferred."""
    if not isinstance(bound, Fine) or money is None or money.value is None:
        return None
    if not money.known or money.verification is Verification.INFERRED:
        return None
    value = money.value / money.litas_per_euro if money.litas_per_euro else money.value
    return (bound.mgl * value).quantize(_CENT, ROUND_HALF_UP)


def _words(value: object) -> tuple[object, ...]:
    return tuple(value) if isinstance(value, list | tuple) else ()
