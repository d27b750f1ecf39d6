"""Terms, penalties and sanctions, as the statute states them."""

from __future__ import annotations

import enum
import functools
import re
from collections.abc import Iterable

import attrs

from ._errors import InvalidInput, shown

_ISO_DURATION = re.compile(r"P(?=[0-9])(?:([0-9]{1,4})Y)?(?:([0-9]{1,4})M)?(?:([0-9]{1,4})D)?")
_SHORTEST_MONTH, _LONGEST_MONTH = 28, 31
_MONTHS_OF_YEAR = 12
_MOST_UNITS = 9999


class PenaltyKind(enum.Enum):
    """The kinds of penalty (bausmės) for a natural person: art. 42 of the Criminal Code.

    >>> PenaltyKind.ARREST.value
    'arrest'
    """

    COMMUNITY_SERVICE = "community service"
    """Viešieji darbai, art. 46."""
    FINE = "fine"
    """Bauda, art. 47."""
    RESTRICTION_OF_LIBERTY = "restriction of liberty"
    """Laisvės apribojimas, art. 48."""
    ARREST = "arrest"
    """Areštas, art. 49."""
    IMPRISONMENT = "imprisonment"
    """Terminuotas laisvės atėmimas, art. 50."""
    LIFE_IMPRISONMENT = "life imprisonment"
    """Laisvės atėmimas iki gyvos galvos, art. 51."""


def _whole(_: object, attribute: attrs.Attribute[int], value: object) -> None:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= _MOST_UNITS:
        raise InvalidInput(
            f"{attribute.name} is {shown(value)}: a term counts whole units, so give an integer "
            f"from 0 to {_MOST_UNITS}.",
            value=value,
        )


@functools.total_ordering
@attrs.frozen(eq=False)
class Term:
    """A length of time of a penalty, in years, months and days.

    A year is twelve months. A month has no fixed number of days, so a term in months and one in
    days are compared only where every length of the months gives the same answer.

    Args:
        years: whole years, from 0 to 9999.
        months: whole months, from 0 to 9999.
        days: whole days, from 0 to 9999.

    Raises:
        InvalidInput: a number is not a whole number from 0 to 9999, or all are 0; on comparing,
            the answer depends on the length of a month.

    >>> import lt_childlaw as law
    >>> str(law.Term(years=1, months=6)), law.Term(years=1) == law.Term(months=12)
    ('1 year 6 months', True)
    """

    years: int = attrs.field(default=0, validator=_whole)
    months: int = attrs.field(default=0, validator=_whole)
    days: int = attrs.field(default=0, validator=_whole)

    def __attrs_post_init__(self) -> None:
        if not (self.years or self.months or self.days):
            raise InvalidInput("a term of no length is no term: use None for an unstated bound.")

    @classmethod
    def parse(cls, text: str) -> Term:
        """Read an ISO 8601 duration in years, months and days, such as ``P1Y6M``.

        Raises:
            InvalidInput: the text is no such duration.

        >>> import lt_childlaw as law
        >>> law.Term.parse("P10Y")
        Term('10 years')
        """
        match = _ISO_DURATION.fullmatch(text) if isinstance(text, str) else None
        if match is None:
            raise InvalidInput(
                f"{shown(text)} is not a term: write an ISO 8601 duration in years, months and "
                f"days, for example 'P1Y6M' or 'P15D'.",
                value=text,
            )
        return cls(*(int(number or 0) for number in match.groups()))

    @property
    def total_months(self) -> int:
        """The length in months.

        Raises:
            InvalidInput: the term has days, and a month has no fixed number of them.

        >>> import lt_childlaw as law
        >>> law.Term(years=1, months=6).total_months
        18
        """
        if self.days:
            raise InvalidInput(
                f"{self} is no whole number of months: a month has no fixed number of days.",
                term=self,
            )
        return self._months

    @property
    def _months(self) -> int:
        return self.years * _MONTHS_OF_YEAR + self.months

    def isoformat(self) -> str:
        """The term as an ISO 8601 duration.

        >>> import lt_childlaw as law
        >>> law.Term(days=90).isoformat()
        'P90D'
        """
        units = (("Y", self.years), ("M", self.months), ("D", self.days))
        return "P" + "".join(f"{number}{unit}" for unit, number in units if number)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Term):
            return NotImplemented
        return (self._months, self.days) == (other._months, other.days)

    def __hash__(self) -> int:
        return hash((self._months, self.days))

    def __lt__(self, other: object) -> bool:
        if not isinstance(other, Term):
            return NotImplemented
        more_months = other._months - self._months
        more_days = self.days - other.days
        if more_months == 0:
            return more_days < 0
        if more_months < 0:
            return not other < self
        if more_days < _SHORTEST_MONTH * more_months:
            return True
        if more_days > _LONGEST_MONTH * more_months:
            return False
        raise InvalidInput(
            f"{self} and {other} cannot be compared: a month has no fixed number of days.",
            terms=(self, other),
        )

    def __str__(self) -> str:
        units = (("year", self.years), ("month", self.months), ("day", self.days))
        return " ".join(
            f"{number} {unit}{'' if number == 1 else 's'}" for unit, number in units if number
        )

    def __repr__(self) -> str:
        return f"Term('{self}')"


@attrs.frozen(kw_only=True)
class Penalty:
    """One alternative of a sanction, with the bounds that the clause itself states.

    A bound of ``None`` means that the clause is silent; the General Part then decides. It never
    means zero or unlimited.

    Raises:
        InvalidInput: the minimum exceeds the maximum, or a value is of another type.

    >>> import lt_childlaw as law
    >>> str(law.on("2012-05-01")["149(3)"].sanction.alternatives[0])
    'imprisonment of 3 to 10 years'
    """

    kind: PenaltyKind
    """The kind of penalty."""
    minimum: Term | None = None
    """The least that the clause states, or ``None``."""
    maximum: Term | None = None
    """The most that the clause states, or ``None``."""

    def __attrs_post_init__(self) -> None:
        if not isinstance(self.kind, PenaltyKind):
            raise InvalidInput(
                f"kind is {shown(self.kind)}: give a PenaltyKind, for example PenaltyKind.FINE.",
                value=self.kind,
            )
        for name, bound in (("minimum", self.minimum), ("maximum", self.maximum)):
            if not isinstance(bound, Term | None):
                raise InvalidInput(
                    f"{name} is {shown(bound)}: give a Term, for example Term(years=3), or None "
                    f"where the clause is silent.",
                    value=bound,
                )
        if self.minimum and self.maximum and self.minimum > self.maximum:
            raise InvalidInput(
                f"a penalty of {self.kind.value} has the minimum {self.minimum} above its maximum "
                f"{self.maximum}: exchange them or correct one.",
                minimum=self.minimum,
                maximum=self.maximum,
            )

    def __str__(self) -> str:
        name = self.kind.value
        if self.minimum and self.maximum:
            return f"{name} of {range_text(self.minimum, self.maximum)}"
        if self.maximum:
            return f"{name} of up to {self.maximum}"
        return f"{name} of at least {self.minimum}" if self.minimum else name


def range_text(minimum: Term, maximum: Term) -> str:
    """Two terms as lawyers write them: the unit once, where both are in the same one."""
    low, high = str(minimum).split(), str(maximum).split()
    # One unit each, "1 year" or "10 years", and the same: only the number of the first is said.
    if len(low) == len(high) == 2 and low[1].rstrip("s") == high[1].rstrip("s"):  # noqa: PLR2004
        return f"{low[0]} to {maximum}"
    return f"{minimum} to {maximum}"


def _as_tuple(penalties: Iterable[Penalty]) -> tuple[Penalty, ...]:
    alternatives = tuple(penalties) if isinstance(penalties, Iterable) else ()
    if not alternatives or not all(isinstance(penalty, Penalty) for penalty in alternatives):
        raise InvalidInput(
            f"alternatives is {shown(penalties)}: give one Penalty or more, in the statute's "
            f"order. A paragraph without penalties has no sanction.",
            value=penalties,
        )
    return alternatives


@attrs.frozen
class Sanction:
    """The clause of a paragraph that lists the penalties (sankcija).

    Raises:
        InvalidInput: there is no penalty, or something else among them.

    >>> import lt_childlaw as law
    >>> print(law.on("2012-05-01")["150(1)"].sanction)
    arrest, or imprisonment of up to 7 years
    """

    alternatives: tuple[Penalty, ...] = attrs.field(converter=_as_tuple)
    """The penalties that a court chooses from, in the statute's order."""

    @property
    def kinds(self) -> tuple[PenaltyKind, ...]:
        """The kinds of penalty, in the statute's order.

        >>> import lt_childlaw as law
        >>> [kind.value for kind in law.on("2012-05-01")["150(1)"].sanction.kinds]
        ['arrest', 'imprisonment']
        """
        return tuple(penalty.kind for penalty in self.alternatives)

    def penalty(self, kind: PenaltyKind) -> Penalty | None:
        """The alternative of that kind, or ``None`` where the clause has none.

        >>> import lt_childlaw as law
        >>> law.on("2012-05-01")["149(3)"].sanction.penalty(law.PenaltyKind.FINE) is None
        True
        """
        return next((penalty for penalty in self.alternatives if penalty.kind is kind), None)

    def __str__(self) -> str:
        *others, last = map(str, self.alternatives)
        return f"{', '.join(others)}, or {last}" if others else last
