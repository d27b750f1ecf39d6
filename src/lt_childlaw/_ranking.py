"""Which of two laws is milder, criterion by criterion: the ranking rules, each with its source.

The statute speaks of laws that abolish or create an offence, ease or worsen the position (art. 3).
It ranks no sanctions: every such rule here is doctrine, and says so.
"""

from __future__ import annotations

import enum
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, TypeVar

import attrs

from ._bounds import NoBound
from ._errors import InvalidInput
from ._general import Fine, Severity
from ._penalties import PenaltyKind
from ._persons import NoTruth
from ._provisions import OffenceKind

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from ._bounds import Bound
    from ._general import GeneralPart

OrderedT = TypeVar("OrderedT", OffenceKind, Severity, PenaltyKind)


class Verdict(NoTruth):
    """How a later law stands to an earlier one; it refuses to be used as a truth value.

    >>> import lt_childlaw as law
    >>> law.compare(law.on("2025-01-31")["149(1)"], law.on("2025-02-01")["149(1)"]).verdict
    <Verdict.HARSHER: 'harsher'>
    """

    MILDER = "milder"
    """The later law is milder."""
    HARSHER = "harsher"
    """The later law is harsher."""
    SAME = "same"
    """Nothing that ranks differs."""
    INCOMPARABLE = "incomparable"
    """The criteria point different ways, or one of them has no known direction."""

    @property
    def mirrored(self) -> Verdict:
        """The verdict on the same two laws the other way round.

        >>> import lt_childlaw as law
        >>> law.Verdict.MILDER.mirrored
        <Verdict.HARSHER: 'harsher'>
        """
        return _MIRRORED.get(self, self)


_MIRRORED = {Verdict.MILDER: Verdict.HARSHER, Verdict.HARSHER: Verdict.MILDER}


class Criterion(enum.Enum):
    """What laws are compared by, in the order in which a difference is named as the deciding one.

    >>> import lt_childlaw as law
    >>> law.compare(law.on("2025-01-31")["149(1)"], law.on("2025-02-01")["149(1)"]).criterion
    <Criterion.MINIMUM: 'minimum'>
    """

    DECRIMINALISED = "decriminalised"
    """The later law knows the offence no longer."""
    OFFENCE_KIND = "kind of offence"
    """Crime or misdemeanour: arts 10-12."""
    KINDS = "kinds of penalty"
    """The kinds of penalty that the sanction offers."""
    MINIMUM = "minimum"
    """The least of a kind of penalty that both laws have."""
    MAXIMUM = "maximum"
    """The most of a kind of penalty that both laws have."""
    HOURS = "hours"
    """The most hours of community service."""
    MINORS = "rules for minors"
    """What holds for an offender who may be a minor, beside the bounds: arts 82(3) and 90(1)."""
    SEVERITY = "severity"
    """The class of the crime: art. 11."""
    CONDUCT = "conduct"
    """What the paragraph covers, ages and the circle of offenders aside."""
    AGE_CONDITION = "age condition"
    """The age of the victim, or of the person shown."""
    OFFENDERS = "circle of offenders"
    """Who can commit the offence: an age or a position of the offender."""
    COMPLAINT_RULE = "complaint rule"
    """Whether, and on what grounds, a prosecution can start."""


OF_THE_PENALTY: Final = frozenset(
    {
        Criterion.OFFENCE_KIND,
        Criterion.KINDS,
        Criterion.MINIMUM,
        Criterion.MAXIMUM,
        Criterion.HOURS,
        Criterion.MINORS,
        Criterion.SEVERITY,
    }
)
"""The criteria that matter for an act that both laws cover. A complaint rule is none of them:
whether art. 3 reaches it was not found, so it decides nothing."""
OF_THE_SCOPE: Final = frozenset({Criterion.CONDUCT, Criterion.AGE_CONDITION, Criterion.OFFENDERS})
"""The criteria that say whether a law covers an act."""


@attrs.frozen(kw_only=True)
class RankingRule:
    """What a criterion says of two laws, and what that rests on."""

    says: str
    rests_on: tuple[str, ...]
    """The ids of the rules of the data whose words it uses."""
    doctrine: str | None
    """What goes beyond the statute's words, and where it was read; ``None`` where nothing does."""

    def source(self, general: GeneralPart, day: dt.date, *more: str) -> str:
        """Where the rule stands on a day, with more citations before it, or the word doctrine."""
        rules = (general.rule(name, day) for name in self.rests_on)
        cites = ", ".join([*more, *(rule.cites for rule in rules if rule)])
        return "; ".join(part for part in (cites, self.doctrine) if part)


_ABOLISHES, _CREATES = "retroactive-milder-law", "harsher-law-not-retroactive"
_SVEDAS = "doctrine: G. Švedas, Teisė 2015, vol. 97, pp. 25-37 (abstract)"
_ADDED_KIND = (
    f"{_SVEDAS} for 'adds a milder kind'; which kind counts as milder is this library's reading, "
    f"by the order of the list in 42"
)

RANKING: Final[Mapping[Criterion, RankingRule]] = MappingProxyType(
    {
        Criterion.DECRIMINALISED: RankingRule(
            says="A law that abolishes the offence is milder.",
            rests_on=(_ABOLISHES,),
            doctrine=None,
        ),
        Criterion.OFFENCE_KIND: RankingRule(
            says="A misdemeanour is milder than a crime.",
            rests_on=("kinds-of-offences",),
            doctrine="doctrine",
        ),
        Criterion.KINDS: RankingRule(
            says=(
                "An added kind is milder if it is milder than the harshest kind that both laws "
                "have, else harsher; a removed kind is the reverse. The order of the list of "
                "penalties is used as a scale, which the Code does not call it."
            ),
            rests_on=("penalties-for-crime", "penalties-for-misdemeanour"),
            doctrine=_ADDED_KIND,
        ),
        Criterion.MINIMUM: RankingRule(
            says="A lower minimum is milder, whether the clause or the General Part sets it.",
            rests_on=(),
            doctrine=_SVEDAS,
        ),
        Criterion.MAXIMUM: RankingRule(
            says="A lower maximum is milder, whether the clause or the General Part sets it.",
            rests_on=(),
            doctrine=_SVEDAS,
        ),
        Criterion.HOURS: RankingRule(
            says="Fewer hours of community service are milder.", rests_on=(), doctrine=_SVEDAS
        ),
        Criterion.MINORS: RankingRule(
            says="That a single misdemeanour of a minor leads to no penalty eases the position.",
            rests_on=(_ABOLISHES,),
            doctrine=None,
        ),
        Criterion.SEVERITY: RankingRule(
            says="A lower class of crime eases the position: terms and measures follow the class.",
            rests_on=(),
            doctrine="doctrine: the statute does not say that a class alone eases the position",
        ),
        Criterion.CONDUCT: RankingRule(
            says="What covers more creates an offence in part; what covers less abolishes one.",
            rests_on=(_ABOLISHES, _CREATES),
            doctrine=None,
        ),
        Criterion.AGE_CONDITION: RankingRule(
            says="What protects more ages creates an offence in part, and the reverse.",
            rests_on=(_ABOLISHES, _CREATES),
            doctrine=None,
        ),
        Criterion.OFFENDERS: RankingRule(
            says="A wider circle of offenders creates an offence in part, and the reverse.",
            rests_on=(_ABOLISHES, _CREATES),
            doctrine=None,
        ),
        Criterion.COMPLAINT_RULE: RankingRule(
            says="A complaint rule eases the position, the more the fewer grounds suffice.",
            rests_on=(),
            doctrine="doctrine: whether a complaint rule falls under article 3 was not found",
        ),
    }
)
"""The ranking rules."""


def by_rank(before: OrderedT, after: OrderedT, order: Sequence[OrderedT]) -> Verdict:
    """The direction from one rank to another one, where the order runs from mild to harsh."""
    return Verdict.MILDER if order.index(after) < order.index(before) else Verdict.HARSHER


OFFENCE_KINDS: Final = (OffenceKind.MISDEMEANOUR, OffenceKind.CRIME)
"""From mild to harsh."""
SEVERITIES: Final = tuple(Severity)
"""From mild to harsh, as art. 11 has them."""
SCALE: Final = tuple(PenaltyKind)
"""The kinds of penalty in the order of the list of art. 42(1), read as a scale: doctrine."""


def by_size(before: Bound, after: Bound) -> Verdict | None:
    """The direction from one bound to another; ``None`` where it is not known."""
    if isinstance(before, NoBound) or isinstance(after, NoBound):
        return None
    if isinstance(before, Fine) is not isinstance(after, Fine):
        return None
    if before == after:
        return Verdict.SAME
    try:
        return Verdict.MILDER if after < before else Verdict.HARSHER
    except InvalidInput:  # months against days
        return None


@attrs.frozen(kw_only=True)
class KindChange:
    """A kind of penalty that one law alone has; no kind where the laws share none at all."""

    kind: PenaltyKind | None
    points: Verdict | None
    between: tuple[PenaltyKind, PenaltyKind] | None = None
    """The nearest kinds on both sides of it that both laws have, where there are such."""


def by_kinds(before: Iterable[PenaltyKind], after: Iterable[PenaltyKind]) -> Iterator[KindChange]:
    """What each kind points to that was added or removed, from mild to harsh."""
    old, new = sorted(map(SCALE.index, set(before))), sorted(map(SCALE.index, set(after)))
    common = [rank for rank in old if rank in new]
    if old == new:
        return
    if not common:
        yield KindChange(kind=None, points=_all_on_one_side(old, new))
        return
    for rank in sorted({*old, *new} - {*common}):
        added = Verdict.MILDER if rank < common[-1] else Verdict.HARSHER
        below, above = (
            [kind for kind in common if (kind < rank) is side] for side in (True, False)
        )
        yield KindChange(
            kind=SCALE[rank],
            points=added if rank in new else added.mirrored,
            between=(SCALE[below[-1]], SCALE[above[0]]) if below and above else None,
        )


def _all_on_one_side(old: list[int], new: list[int]) -> Verdict | None:
    """Without a common kind there is a direction only if all kinds of one law are milder."""
    if not old or not new:
        return None
    if new[-1] < old[0]:
        return Verdict.MILDER
    return Verdict.HARSHER if old[-1] < new[0] else None


def by_scope(*, narrower: bool, wider: bool) -> Verdict | None:
    """What covers less is milder, what covers more harsher; ``None`` where each covers more."""
    if narrower and wider:
        return None
    return Verdict.MILDER if narrower else Verdict.HARSHER if wider else Verdict.SAME


def by_grounds(
    before: frozenset[enum.Enum] | None, after: frozenset[enum.Enum] | None
) -> Verdict | None:
    """The direction of a complaint rule; ``None`` for a side without one, which is the harsher."""
    if before == after:
        return Verdict.SAME
    if before is None or after is None:
        return Verdict.MILDER if before is None else Verdict.HARSHER
    return by_scope(narrower=not before <= after, wider=not after <= before)


def together(points: Iterable[Verdict | None]) -> Verdict:
    """All directions as one verdict: SAME where nothing points anywhere at all."""
    found = set(points) - {Verdict.SAME}
    if not found:
        return Verdict.SAME
    only = found.pop()
    return Verdict.INCOMPARABLE if found or only is None else only
