"""Cases as the tests state them: in short, and with what fits them."""

from __future__ import annotations

from typing import Any

import lt_childlaw as law
from lt_childlaw import Answer, Circumstance, Conduct

FORCE = Circumstance.FORCE_OR_HELPLESSNESS


def case(
    committed_on: str,
    *conduct: Conduct,
    **facts: Any,  # noqa: ANN401 (fields of a case)
) -> law.Case:
    """A case; without conduct, of sexual intercourse."""
    acts = conduct or {Conduct.SEXUAL_INTERCOURSE}
    return law.Case(committed_on=committed_on, conduct=acts, **facts)


DAY = "2013-05-01"


def molestation(**facts: Any) -> law.Case:  # noqa: ANN401 (fields of a case)
    """A case of molestation on DAY; any field can be another."""
    return law.Case(**{"committed_on": DAY, "conduct": {"molestation"}, **facts})


def fitting(asked: law.Case) -> list[str]:
    """The candidates in order; one that leaves a condition has a question mark."""
    return [
        f"{one.version.citation}{'' if one.answer is Answer.YES else '?'}"
        for one in law.assess(asked).candidates
    ]
