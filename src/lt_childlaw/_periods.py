"""Periods in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._errors import InvalidInput
from ._time import as_day

if TYPE_CHECKING:
    import datetime as dt


def format_period(first_day: dt.date | str | None, last_day: dt.date | str | None) -> str:
    """A period in words, both days included; ``None`` for an end that is open or not known.

    :func:`lithuanian.format_period <lt_childlaw.lithuanian.format_period>` says it in Lithuanian.

    Raises:
        InvalidDate: one is no day.
        InvalidInput: neither is given, or the last lies before the first.

    >>> import lt_childlaw as law
    >>> version = law.on("2015-01-01")["149(1)"]
    >>> law.format_period(version.first_day, version.last_day)
    '2003-05-01 to 2025-01-31'
    >>> law.format_period("2025-02-01", None)
    'since 2025-02-01'
    """
    first, last = ends_of_period(first_day, last_day)
    if last is None:
        return f"since {first}"
    if first == last:
        return str(last)
    return f"to {last}" if first is None else f"{first} to {last}"


def ends_of_period(
    first_day: dt.date | str | None, last_day: dt.date | str | None
) -> tuple[dt.date | None, dt.date | None]:
    """The days of a period, of which there must be one at least, in their order."""
    first = None if first_day is None else as_day(first_day, "first_day")
    last = None if last_day is None else as_day(last_day, "last_day")
    if first is None and last is None:
        raise InvalidInput("a period without a first and a last day has no words: give one.")
    if first is not None and last is not None and last < first:
        raise InvalidInput(
            f"the last day {last} lies before the first day {first}: exchange them.",
            first_day=first,
            last_day=last,
        )
    return first, last
