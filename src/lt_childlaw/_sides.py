"""A law as one of two that are compared: a version on a day, with all that is compared of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from ._bounds import NO_RANGE, NoBound
from ._elements import limbs_of
from ._provisions import Role

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

    from ._bounds import BoundedPenalty, BoundSource
    from ._elements import ComplaintGround, Limb
    from ._facts import VersionFacts
    from ._penalties import PenaltyKind
    from ._persons import Person, Reading
    from ._versions import ProvisionVersion


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

    @classmethod
    def of(
        cls,
        version: ProvisionVersion,
        law: Mapping[str, VersionFacts],
        offender: Person | None,
        reading: Reading | None,
    ) -> Side:
        """The law of a version in its setting."""
        facts = version._facts  # noqa: SLF001 (one family of results)
        found = version.penalties(offender, reading=reading)
        return cls(
            version=version,
            facts=facts,
            day=version.day or version.first_day,
            law=law,
            limbs=limbs_of(facts, law),
            penalties={penalty.kind: penalty for penalty in found if _is_open(penalty)},
            grounds=_grounds(facts, law),
        )

    @property
    def key(self) -> tuple[object, ...]:
        """What must change for this to be another law for an act."""
        penalties = [
            (kind, *(self.bound(kind, side) for side in ("minimum", "maximum")), penalty.hours)
            for kind, penalty in self.penalties.items()
        ]
        return self.version.id, tuple(penalties), self.version.severity, self.grounds

    def bound(self, kind: PenaltyKind, side: str) -> tuple[object, ...]:
        """A bound; where its value was not read, the place where it stands takes its place."""
        penalty = self.penalties[kind]
        value, source = getattr(penalty, side), getattr(penalty, f"{side}_source")
        if value is NO_RANGE or not isinstance(value, NoBound):
            return (value,)
        return value, source or self.day

    def stated(self, kind: PenaltyKind, side: str) -> object:
        """A bound as the clause states it."""
        sanction = self.version.sanction
        return getattr(sanction.penalty(kind) if sanction else None, side, None)

    def beside(self, source: BoundSource | None) -> str | None:
        """What sets a bound, where it is not the paragraph itself."""
        own = str(self.version.citation)
        return None if source is None or source.cites == own else source.cites


def _is_open(penalty: BoundedPenalty) -> bool:
    """Whether the kind is open to the offender: a rule that closes it sets that there is none."""
    nothing = penalty.minimum is NO_RANGE and penalty.maximum is NO_RANGE
    return not (nothing and penalty.minimum_source is not None)


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
