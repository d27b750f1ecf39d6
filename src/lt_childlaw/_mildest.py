"""The mildest of several laws for an act, as far as one can be named.

The law of the act applies unless a later one is milder (art. 3(1)-(3)). A law wins that is at least
as mild as every other one; where there is none, a court decides.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import attrs

from ._comparison import compared_sides
from ._lex_mitior import LawLookedAt, MitiorOutcome
from ._ranking import OF_THE_SCOPE, Verdict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ._comparison import LawComparison
    from ._laws_between import Stretch
    from ._sides import Side


@attrs.frozen(kw_only=True)
class Law:
    """A law looked at, in its setting."""

    stretch: Stretch
    comparison: LawComparison | None
    """How it stands to the law of the act; ``None`` for that law itself, or where not known."""

    @property
    def side(self) -> Side | None:
        """The law to be compared; ``None`` where there is none, or none known."""
        return self.stretch.side

    @property
    def is_gone(self) -> bool:
        """Whether it is known that no such offence stands."""
        return self.side is None and self.stretch.error is None

    @property
    def may_cover_less(self) -> bool:
        """Whether it covers less than the law of the act, or may do so."""
        differences = self.comparison.differences if self.comparison is not None else ()
        return any(
            one.criterion in OF_THE_SCOPE and one.points is not Verdict.HARSHER
            for one in differences
        )

    @property
    def looked_at(self) -> LawLookedAt:
        """The law as a user sees it."""
        return LawLookedAt(
            version=self.side.version if self.side else None,
            first_day=self.stretch.first_day,
            last_day=self.stretch.last_day,
            comparison=self.comparison,
            error=self.stretch.error,
        )


@attrs.frozen(kw_only=True)
class Chosen:
    """What the choice between some laws comes to."""

    outcome: MitiorOutcome
    because: str
    law: Law | None = None
    """The law that applies."""
    ranked: bool = False
    """Whether it rests on a ranking that goes beyond the statute's words."""
    in_doubt: tuple[str, ...] = ()
    """What a court must decide for that."""


def mildest(laws: Sequence[Law]) -> Chosen:
    """The law that applies, of laws that are all known; the first is that of the act.

    Of later laws that are equally mild, the last one: it is nearest to the judgment.
    """
    sides = [law.side for law in laws if law.side is not None]
    pairs = [[_penalties(one, other) for other in sides] for one in sides]
    at_least_as_mild = [
        law
        for place, law in enumerate(laws)
        if all(row[place].verdict in {Verdict.SAME, Verdict.MILDER} for row in pairs)
    ]
    if not at_least_as_mild:
        return Chosen(
            outcome=MitiorOutcome.COURT_DECIDES,
            because="A court must decide: the laws cannot all be ranked.",
            ranked=any(comparison.doctrinal for row in pairs for comparison in row),
            in_doubt=_unranked(sides, pairs),
        )
    last = at_least_as_mild[-1]
    if last.comparison is not None and laws[0] not in at_least_as_mild:
        return Chosen(
            outcome=MitiorOutcome.LATER_LAW,
            because=(
                f"The later law applies, {sides[laws.index(last)].version.citation} as it stood on "
                f"{last.stretch.first_day}: it is {last.comparison.penalties_words}."
            ),
            law=last,
            ranked=any(comparison.doctrinal for comparison in pairs[laws.index(last)]),
        )
    differ = any(comparison.verdict is not Verdict.SAME for comparison in pairs[0])
    words = "the sanction and its bounds have not changed"
    if differ:
        words = "no later law is milder"
    return Chosen(
        outcome=MitiorOutcome.LAW_OF_THE_ACT,
        because=f"The law of the act applies: {words}.",
        law=laws[0],
        ranked=any(comparison.doctrinal for comparison in pairs[0]),
    )


def _penalties(one: Side, other: Side) -> LawComparison:
    """Two laws compared for an act that both cover."""
    comparison = compared_sides(one, other)
    return attrs.evolve(comparison, differences=comparison.of_the_penalty)


def _unranked(sides: list[Side], pairs: list[list[LawComparison]]) -> tuple[str, ...]:
    """The pairs that leave the choice open: neither law is beaten, and neither is milder."""
    open_still = [
        place
        for place, row in enumerate(pairs)
        if all(comparison.verdict is not Verdict.MILDER for comparison in row)
    ]
    return tuple(
        f"{_named(sides, other)} cannot be ranked against {_named(sides, one)}: "
        f"{pairs[one][other].penalties_words}."
        for one, other in itertools.combinations(open_still, 2)
        if pairs[one][other].verdict is Verdict.INCOMPARABLE
    )


def _named(sides: list[Side], place: int) -> str:
    """A law by its number and first day; that of the act without one, for every day it stood."""
    side = sides[place]
    return f"{side.version.citation} {f'on {side.day}' if place else 'of the day of the act'}"
