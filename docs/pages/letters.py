"""Sanctions in few letters, for places with little room."""

from __future__ import annotations

from typing import TYPE_CHECKING

import lt_childlaw as law

if TYPE_CHECKING:
    from collections.abc import Iterable

_NO_BREAK = "\N{NO-BREAK SPACE}"
_UNITS = {"years": "y", "months": "m", "days": "d"}


def short_sanction(sanction: law.Sanction) -> str:
    """A sanction in few letters: ``F, A, I ≤ 3 y`` for a fine, arrest, or up to 3 years."""
    return ", ".join(_short_penalty(penalty) for penalty in sanction.alternatives)


def _short_penalty(penalty: law.Penalty) -> str:
    name = _letter(penalty.kind)
    least, most = penalty.minimum, penalty.maximum
    if least and most:
        low, high = _short_term(least), _short_term(most)
        number, _, unit = low.partition(" ")
        return f"{name} {number if high.endswith(f' {unit}') else low}–{high}"
    if most:
        return f"{name} ≤ {_short_term(most)}"
    return f"{name} ≥ {_short_term(least)}" if least else name


def _letter(kind: law.PenaltyKind) -> str:
    return kind.value[0].upper()


def _short_term(term: law.Term) -> str:
    counts = ((getattr(term, unit), letter) for unit, letter in _UNITS.items())
    return " ".join(f"{count} {letter}" for count, letter in counts if count)


def letters_of(sanctions: Iterable[law.Sanction]) -> list[str]:
    """The letters that some sanctions use, each with what it stands for."""
    penalties = [penalty for sanction in sanctions for penalty in sanction.alternatives]
    terms = [term for one in penalties for term in (one.minimum, one.maximum) if term]
    kinds = {penalty.kind for penalty in penalties}
    found = [f"{_letter(kind)} {kind.value}" for kind in law.PenaltyKind if kind in kinds]
    found += [
        f"{letter} {unit}"
        for unit, letter in _UNITS.items()
        if any(getattr(term, unit) for term in terms)
    ]
    return [text.replace(" ", _NO_BREAK) for text in found]
