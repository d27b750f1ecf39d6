"""The penalties of a paragraph on a day, as the tests of the bounds ask for them."""

from __future__ import annotations

import lt_childlaw as law

MINOR = law.Person(age=16)
ADULT = law.Person(age=30)
EITHER = law.Person(age=(16, 30))
KIND = law.PenaltyKind


def penalties(
    number: str, day: str, offender: law.Person | None = None
) -> tuple[law.BoundedPenalty, ...]:
    return law.on(day)[number].penalties(offender)


def one(
    number: str, day: str, kind: law.PenaltyKind, offender: law.Person | None = None
) -> law.BoundedPenalty:
    (found,) = (penalty for penalty in penalties(number, day, offender) if penalty.kind is kind)
    return found


def fine(number: str, day: str, offender: law.Person | None = None) -> law.BoundedPenalty:
    return one(number, day, KIND.FINE, offender)


def mgl(penalty: law.BoundedPenalty) -> tuple[object, object]:
    return tuple(  # type: ignore[return-value]
        bound.mgl if isinstance(bound, law.Fine) else bound
        for bound in (penalty.minimum, penalty.maximum)
    )
