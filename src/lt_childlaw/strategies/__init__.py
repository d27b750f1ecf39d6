"""Hypothesis strategies for your own tests: days, citations, versions, persons, cases and rows.

Property-based tests try many inputs and report the simplest one that fails. These strategies make
inputs at which code about dated law goes wrong: the days beside an amendment, the birthday itself,
29 February, the horizon, and citations as people write them. They need the extra ``testing``.

>>> import lt_childlaw as law
>>> from hypothesis import find
>>> from lt_childlaw import strategies
>>> minors = law.on("2024-01-01")["307(3)"].provision
>>> find(strategies.days(), lambda day: law.on(day)["307(3)"].provision != minors).isoformat()
'2025-02-01'

Each strategy says to what a failing example is made simpler. Knobs that contradict each other are
an :class:`~lt_childlaw.InvalidInput` where the strategy is made, not where it is drawn from.
Importing this module changes no setting of Hypothesis and registers no profile.
"""

from __future__ import annotations

try:
    import hypothesis as _hypothesis  # noqa: F401 (asked for first, so that the error says more)
except ModuleNotFoundError as _error:
    if _error.name != "hypothesis":
        raise
    raise ModuleNotFoundError(
        "lt_childlaw.strategies needs Hypothesis, which is not installed here. The library itself "
        "works without it; the strategies come with the extra 'testing'. Install it with: "
        'pip install "lt-childlaw[testing]"',
        name="hypothesis",
    ) from None

from ._cases import cases
from ._citations import citations, provisions, writings
from ._days import days, spans
from ._penalties import penalties, sanctions, terms
from ._persons import Known, persons
from ._rows import rows
from ._versions import versions

__all__ = [
    "Known",
    "cases",
    "citations",
    "days",
    "penalties",
    "persons",
    "provisions",
    "rows",
    "sanctions",
    "spans",
    "terms",
    "versions",
    "writings",
]
