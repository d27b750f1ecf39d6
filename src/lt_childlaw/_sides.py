"""A law as one of two that are compared: a version on a day, with all that is compared of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import attrs

from ._bounds import NO_RANGE, NoBound
from ._elements import limbs_of
from ._persons import Answer
from ._provisions import OffenceKind, Role

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

    from ._bounds import BoundedPenalty, BoundSource
    from ._elements import ComplaintGround, Limb
    from ._facts import VersionFacts
    from ._general import GeneralPart, Rule
    from ._penalties import PenaltyKind, Sanction
    from ._persons import Person
    from ._versions import ProvisionVersion

MINORS: Final = "juvenile-scope"
"""The rule on who is a minor: art. 81."""
_MISDEMEANOURS, _KINDS = "penalty-of-minor-for-misdemeanours", "penalties-of-minors"
RULES_COMPARED: Final = (MINORS, _MISDEMEANOURS, _KINDS)
"""The rules that are part of what is compared."""


@attrs.frozen(kw_only=True)
class ForMinors:
    """What holds for an offender who may be a minor, beside the bounds."""

    no_penalty: bool
    """Whether a single misdemeanour leads to no penalty: art. 82(3)."""
    kinds_known: bool
    """Whether it is known which kinds of penalty are open to a minor: art. 90(1)."""


@attrs.frozen(kw_only=True)
class Side:
    """One of the two laws: a version bound to a day, with all that is compared of it."""

    version: ProvisionVersion
    facts: VersionFacts
    day: dt.date
    law: Mapping[str, VersionFacts]
    limbs: tuple[Limb, ...]
    penalties: Mapping[PenaltyKind, BoundedPenalty]
    """The alternatives that are open to the offender, by kind."""
    grounds: frozenset[ComplaintGround] | None
    """What lets a prosecution start; ``None`` where it needs no complaint."""
    for_minors: ForMinors | None
    """``None`` where the offender was certainly no minor."""

    @classmethod
    def of(
        cls,
        version: ProvisionVersion,
        law: Mapping[str, VersionFacts],
        offender: Person | None,
    ) -> Side:
        """The law of a version in its setting."""
        facts = version._facts  # noqa: SLF001 (one family of results)
        found = version.penalties(offender)
        return cls(
            version=version,
            facts=facts,
            day=version.day or version.first_day,
            law=law,
            limbs=limbs_of(facts, law),
            penalties={penalty.kind: penalty for penalty in found if _is_open(penalty)},
            grounds=_grounds(facts, law),
            for_minors=_for_minors(version, offender),
        )

    @property
    def key(self) -> tuple[object, ...]:
        """What must change for this to be another law for an act."""
        penalties = [
            (kind, *(self.bound(kind, side) for side in ("minimum", "maximum")), penalty.hours)
            for kind, penalty in self.penalties.items()
        ]
        return (
            self.version.id,
            tuple(penalties),
            self.version.severity,
            self.grounds,
            self.for_minors,
        )

    @property
    def misdemeanours(self) -> Rule | None:
        """The rule by which a single misdemeanour of a minor leads to no penalty, if it stands."""
        return self.version.general.rule(_MISDEMEANOURS, self.day)

    @property
    def kinds_for_minors(self) -> Rule | None:
        """The rule on the kinds of penalty that are open to a minor, if there is one."""
        return self.version.general.rule(_KINDS, self.day)

    def bound(self, kind: PenaltyKind, side: str) -> tuple[object, ...]:
        """A bound; where its value was not read, the place where it stands takes its place."""
        penalty = self.penalties[kind]
        value, source = getattr(penalty, side), getattr(penalty, f"{side}_source")
        if value is NO_RANGE or not isinstance(value, NoBound):
            return (value,)
        return value, source or self.day

    def stated(self, kind: PenaltyKind, side: str) -> object:
        """A bound as the clause states it."""
        sanction = cast("Sanction", self.version.sanction)  # it names each kind that is compared
        return getattr(sanction.penalty(kind), side)

    def beside(self, source: BoundSource | None) -> str | None:
        """What sets a bound, where it is not the paragraph itself."""
        own = str(self.version.citation)
        return None if source is None or source.cites == own else source.cites


def _is_open(penalty: BoundedPenalty) -> bool:
    """Whether the kind is open to the offender: a rule that closes it sets that there is none."""
    nothing = penalty.minimum is NO_RANGE and penalty.maximum is NO_RANGE
    return not (nothing and penalty.minimum_source is not None)


def maybe_minor(general: GeneralPart, offender: Person | None, day: dt.date) -> bool:
    """Whether the offender may have been a minor on a day; without one, an adult is meant."""
    scope = general.rule(MINORS, day)
    if scope is None or offender is None:
        return False
    return offender.reached(cast("int", scope.value["under"]), day) is not Answer.YES


def _for_minors(version: ProvisionVersion, offender: Person | None) -> ForMinors | None:
    general, day = version.general, version.day or version.first_day
    if not maybe_minor(general, offender, day):
        return None
    kinds = general.rule(_KINDS, day)
    return ForMinors(
        no_penalty=version.kind is OffenceKind.MISDEMEANOUR
        and general.rule(_MISDEMEANOURS, day) is not None,
        kinds_known=kinds is not None and kinds.known,
    )


def _grounds(
    facts: VersionFacts, law: Mapping[str, VersionFacts]
) -> frozenset[ComplaintGround] | None:
    """The grounds of the complaint rules that cover a paragraph, if there is one."""
    named = {facts.citation, facts.citation.whole_article}
    rules = [
        rule
        for rule in law.values()
        if rule.role is Role.COMPLAINT_RULE and not named.isdisjoint(rule.covers)
    ]
    return frozenset(ground for rule in rules for ground in rule.grounds) if rules else None
