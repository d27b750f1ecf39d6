"""The order in which the provisions that fit a case are told."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from ._general import Severity
from ._penalties import PenaltyKind

if TYPE_CHECKING:
    from ._assessment import Candidate
    from ._penalties import Sanction

_SEVEREST_FIRST: Final = (
    Severity.GRAVE,
    Severity.SERIOUS,
    Severity.LESS_SERIOUS,
    Severity.MINOR,
    None,  # a misdemeanour
)


def rank(candidate: Candidate) -> tuple[object, ...]:
    """The more specific before the more general, then the more severe, then by number."""
    return (
        len(candidate.general_to),
        _SEVEREST_FIRST.index(candidate.severity),
        -_longest_months(candidate),
        candidate.version.citation,
    )


def _longest_months(candidate: Candidate) -> int:
    """The longest imprisonment that the clause states, in months."""
    sanction = cast("Sanction", candidate.version.sanction)  # an offence has one
    penalty = sanction.penalty(PenaltyKind.IMPRISONMENT)
    return penalty.maximum.total_months if penalty and penalty.maximum else 0
