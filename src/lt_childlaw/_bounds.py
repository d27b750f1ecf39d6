"""What a court could have imposed: a sanction bounded by the General Part of the day.

The clause of a paragraph often names a kind of penalty and no bound, or only a maximum. The
General Part gives the rest, with dates of its own, and other limits for an offender under 18.
"""

from __future__ import annotations

import enum
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, Final, cast

import attrs

from ._dated import on_day
from ._errors import InvalidInput, shown
from ._general import Fine
from ._penalties import Penalty, PenaltyKind, Term, range_text
from ._persons import Answer, Person, Reading
from ._provisions import OffenceKind, Verification

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterator

    from ._dated import DatedFact
    from ._facts import VersionFacts
    from ._general import GeneralPart, Limit, Rule, Severity, SeverityClass, UnitValue

_CENT = Decimal("0.01")
_MONTHS_OF_YEAR = 12
_DAYS_OF_HALF_A_MONTH = 15


class NoBound(enum.Enum):
    """Why a bound has no value.

    >>> import lt_childlaw as law
    >>> law.NoBound.NO_RANGE is law.NO_RANGE, law.NO_RANGE.value
    (True, 'no range')
    """

    NO_RANGE = "no range"
    """The law gives none: for a grave crime of a natural person no fine is provided."""
    NOT_KNOWN = "not known"
    """The law of that day was not read."""


NO_RANGE: Final = NoBound.NO_RANGE
NOT_KNOWN: Final = NoBound.NOT_KNOWN
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
    """The most hours of community service in all."""
    hours_source: BoundSource | None = None
    """What limits the hours; ``None`` where nothing does."""
    minimum_euros: Decimal | None = None
    """The minimum of a fine in euros, where the value of the unit on that day is verified."""
    maximum_euros: Decimal | None = None
    """The maximum of a fine in euros, where the value of the unit on that day is verified."""
    notes: tuple[str, ...] = ()
    """Conditions and doubts, each with its citation."""

    def __str__(self) -> str:
        text = f"{self.kind.value}{_shown(self.minimum, self.maximum)}"
        if self.minimum_euros is not None and self.maximum_euros is not None:
            text += f" ({self.minimum_euros:,} to {self.maximum_euros:,} euros)"
        return text if self.hours is None else f"{text}, up to {self.hours} hours"


def _shown(minimum: Bound, maximum: Bound) -> str:
    if isinstance(minimum, Fine) and isinstance(maximum, Fine):
        return f" of {minimum.mgl:,} to {maximum}"
    if isinstance(minimum, Term) and isinstance(maximum, Term):
        return f" of {range_text(minimum, maximum)}"
    low, high = (
        f"({bound.value})" if isinstance(bound, NoBound) else str(bound)
        for bound in (minimum, maximum)
    )
    return f" {low}" if minimum is maximum else f" of {low} to {high}"


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
    reading: Reading | None = None

    def severity(self) -> Severity | None:
        """The class of the crime; ``None`` for what is no crime, or has no known class."""
        found = self._class()
        return found.severity if found else None

    def penalties(self, offender: Person | None) -> tuple[BoundedPenalty, ...]:
        """The alternatives of the sanction for an offender of that age."""
        if offender is not None:
            if not isinstance(offender, Person):
                raise InvalidInput(
                    f"offender is {shown(offender)}: give a Person, for example Person(age=16).",
                    value=offender,
                )
            offender.ages(self.day)  # raises where what is known cannot all be true
        alternatives = self.facts.sanction.alternatives if self.facts.sanction else ()
        return tuple(self._bounded(penalty, offender) for penalty in alternatives)

    def _bounded(self, penalty: Penalty, offender: Person | None) -> BoundedPenalty:
        adult, minor = self._could_be(offender)
        ranges = [self._adult(penalty)] if adult else []
        if minor:
            ranges.append(self._minor(penalty))
        joined = _joined(ranges)
        is_fine = penalty.kind is PenaltyKind.FINE
        money = next(on_day(self.general.unit_values, self.day), None) if is_fine else None
        hours = self._hours(penalty.kind, minor=not adult)
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
            hours=hours.hours if hours else None,
            hours_source=_source(hours) if hours else None,
            minimum_euros=_euros(joined.low.value, money),
            maximum_euros=_euros(joined.high.value, money),
            notes=tuple(dict.fromkeys(notes)),
        )

    def _could_be(self, offender: Person | None) -> tuple[bool, bool]:
        """Whether the offender may be an adult, and may be a minor, for chapter XI of the Code."""
        scope = self.general.rule("juvenile-scope", self.day)
        if offender is None or scope is None:
            return True, False
        of_age = offender.reached(_years(scope, "under"), self.day, self.reading)
        return of_age is not Answer.NO, of_age is not Answer.YES

    def _adult(self, penalty: Penalty) -> _Range:
        """What the clause states, and the General Part where the clause is silent."""
        stated = BoundSource(
            cites=str(self.facts.citation),
            period=f"{self.facts.first_day}/{self.facts.last_day or '..'}",
        )
        limits = self._limits(penalty.kind, minor=False)
        limit = next((limit for limit in limits if limit.hours is None), None)
        low, high = (
            _Set(value, stated) if value else self._general(penalty.kind, limit, side)
            for value, side in ((penalty.minimum, "minimum"), (penalty.maximum, "maximum"))
        )
        # What is doubtful about a fine is said; the other limits were read without a doubt.
        doubtful = limit is not None and (not limit.known or limit.penalty is PenaltyKind.FINE)
        return _Range(low, high, limit.notes if limit and doubtful else ())

    def _general(self, kind: PenaltyKind, limit: Limit | None, side: str) -> _Set:
        """A bound of the General Part, or why there is none."""
        if limit is None:
            return _Set(NO_RANGE if self._has_no_range(kind) else NOT_KNOWN)
        missing = NO_RANGE if limit.known else NOT_KNOWN
        return _Set(getattr(limit, side) or missing, _source(limit))

    def _has_no_range(self, kind: PenaltyKind) -> bool:
        """Whether the law of the day was read, and gives this offence no range."""
        if kind is PenaltyKind.LIFE_IMPRISONMENT:
            return True
        on_the_day = on_day(self.general.limits, self.day)
        limits = [limit for limit in on_the_day if limit.penalty is kind and not limit.minor]
        by_class = self.facts.kind is OffenceKind.CRIME and any(limit.severity for limit in limits)
        return bool(limits) and not (by_class and self.severity() is None)

    def _minor(self, penalty: Penalty) -> _Range:
        """The same, with the limits for an offender under 18: arts 90 and 91(3)."""
        adult = self._adult(penalty)
        low, high, notes = adult.low, adult.high, list(adult.notes)
        for limit in self._limits(penalty.kind, minor=True):
            if limit.half_of_stated_minimum:
                low, note = _halved(penalty, low, limit)
                notes.append(note)
            if limit.minimum is not None and not isinstance(low.value, NoBound):
                low = _Set(limit.minimum, _source(limit))
            if limit.maximum is not None and _exceeds(high.value, limit.maximum):
                high = _Set(limit.maximum, _source(limit))
            if limit.penalty is PenaltyKind.FINE:
                notes += limit.notes
                if limit.minimum is None:
                    notes.append(f"The minimum is that for adults: {limit.cites} states none.")
        open_to_minors = self.general.rule("penalties-of-minors", self.day)
        if open_to_minors is None or not open_to_minors.known:
            where = f" ({open_to_minors.cites})" if open_to_minors else ""
            notes.append(f"Which penalties were open for a minor on this day is not known{where}.")
        elif penalty.kind.value not in _kinds(open_to_minors):
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

    def _hours(self, kind: PenaltyKind, *, minor: bool) -> Limit | None:
        """The lowest limit of hours of community service: art. 46(3), and 90 for a minor."""
        limits = [
            (limit.hours, limit)
            for only_minor in ((False, True) if minor else (False,))
            for limit in self._limits(kind, minor=only_minor)
            if limit.hours is not None
        ]
        return min(limits, key=lambda pair: pair[0])[1] if limits else None

    def _class(self) -> SeverityClass | None:
        """The class of a crime by the most that its sanction allows: art. 11."""
        if self.facts.sanction is None or self.facts.kind is not OffenceKind.CRIME:
            return None
        classes = on_day(self.general.classes, self.day)
        return next((known for known in classes if self._falls_into(known)), None)

    def _falls_into(self, known: SeverityClass) -> bool:
        """Life is above every term of years, and what is no imprisonment below every one."""
        kinds = self.facts.sanction.kinds if self.facts.sanction else ()
        if PenaltyKind.LIFE_IMPRISONMENT in kinds:
            return known.up_to is None
        if PenaltyKind.IMPRISONMENT not in kinds:
            return known.over is None
        longest = self._longest()
        return longest is not None and known.holds(longest)

    def _longest(self) -> Term | None:
        """The maximum of imprisonment, that of 50(2) where the sanction names none."""
        kind = PenaltyKind.IMPRISONMENT
        penalty = self.facts.sanction.penalty(kind) if self.facts.sanction else None
        if penalty is not None and penalty.maximum is None:
            for limit in on_day(self.general.limits, self.day):
                if limit.penalty is kind and not limit.minor and isinstance(limit.maximum, Term):
                    return limit.maximum
        return penalty.maximum if penalty else None

    def _fine_notes(self, money: UnitValue | None) -> Iterator[str]:
        found, longest = self._class(), self._longest()
        if found is not None:
            why = f"is {longest}" if longest else "has no number"
            yield (
                f"The range of a fine follows the class of the crime: {found.severity.value}, "
                f"since the longest imprisonment of its sanction {why} ({found.cites})."
            )
        if money is None or not money.known:
            yield "The value of one MGL on this day is not known."
        elif money.verification is Verification.INFERRED:
            yield (
                f"The value of one MGL on this day was inferred ({money.value} {money.currency}), "
                f"so no euros are given."
            )
        elif money.litas_per_euro is not None:
            yield (
                f"One MGL was {money.value} {money.currency} ({money.cites}), converted at "
                f"{money.litas_per_euro} {money.currency} for a euro."
            )
        yield from money.notes if money else ()

    def _age_notes(self, offender: Person | None, *, adult: bool, minor: bool) -> Iterator[str]:
        if offender is None:
            return
        scope = self.general.rule("juvenile-scope", self.day)
        if scope is None:
            yield "The limits for a minor on this day are not known: those for adults are given."
            return
        under, until = _years(scope, "under"), _years(scope, "may_be_treated_until")
        if adult and minor:
            yield f"Whether the offender was under {under} is not settled: both ranges are joined."
        if adult and offender.reached(until, self.day, self.reading) is not Answer.YES:
            yield (
                f"An offender of {under} to {until - 1} may be treated as a minor where the court "
                f"so decides ({scope.cites}): the range is then that of a minor."
            )
            for reference in scope.stale_on(self.day):
                yield f"{scope.cites} has a stale reference: {reference}"
        if minor and self.facts.kind is OffenceKind.MISDEMEANOUR:
            rule = self.general.rule("penalty-of-minor-for-misdemeanours", self.day)
            if rule is not None:
                yield f"{rule.summary} ({rule.cites})"


def _source(fact: DatedFact) -> BoundSource:
    return BoundSource(cites=fact.cites, period=fact.period)


def _years(scope: Rule, name: str) -> int:
    return cast("int", scope.value[name])


def _kinds(rule: Rule) -> list[str]:
    return cast("list[str]", rule.value["kinds"])


def _halved(penalty: Penalty, low: _Set, limit: Limit) -> tuple[_Set, str]:
    """Half of the minimum that the sanction states: art. 91(3)."""
    stated = penalty.minimum
    if stated is None:
        return low, (
            f"The sanction states no minimum to be halved ({limit.cites}); no source says what "
            f"holds then, so the general minimum is given."
        )
    months, odd = divmod(stated.years * _MONTHS_OF_YEAR + stated.months, 2)
    years, months = divmod(months, _MONTHS_OF_YEAR)
    days = (stated.days + 1) // 2 + (_DAYS_OF_HALF_A_MONTH if odd else 0)
    half = Term(years=years, months=months, days=days)
    return _Set(half, _source(limit)), f"Half of the stated minimum ({limit.cites})."


def _exceeds(value: Bound, limit: Term | Fine) -> bool:
    return not isinstance(value, NoBound) and value > limit


def _joined(ranges: list[_Range]) -> _Range:
    """One range that holds both, where the age of the offender leaves both possible."""
    if len(ranges) == 1:
        return ranges[0]
    adult, minor = ranges
    notes = (*adult.notes, *minor.notes)
    return _Range(_outer(min, minor.low, adult.low), _outer(max, adult.high, minor.high), notes)


def _outer(choose: Callable[..., _Set], one: _Set, other: _Set) -> _Set:
    """The outer of two bounds; a kind that is not open for one of them adds nothing."""
    known = [bound for bound in (one, other) if not isinstance(bound.value, NoBound)]
    if not known:
        return one if one.value is NOT_KNOWN else other
    return choose(known, key=lambda bound: bound.value)


def _euros(bound: Bound, money: UnitValue | None) -> Decimal | None:
    """The amount in euros, where the value of the unit was read and not inferred."""
    if not isinstance(bound, Fine) or money is None or money.value is None:
        return None
    if money.verification is Verification.INFERRED:
        return None
    value = money.value / money.litas_per_euro if money.litas_per_euro else money.value
    return (bound.mgl * value).quantize(_CENT, ROUND_HALF_UP)
