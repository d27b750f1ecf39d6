"""Days and periods, in Lithuanian."""

from __future__ import annotations

import datetime as dt

from ._errors import InvalidInput
from ._time import as_day

_MONTHS = (
    "sausio",
    "vasario",
    "kovo",
    "balandžio",
    "gegužės",
    "birželio",
    "liepos",
    "rugpjūčio",
    "rugsėjo",
    "spalio",
    "lapkričio",
    "gruodžio",
)


def format_date(day: dt.date | str) -> str:
    """A day as Lithuanian acts write it.

    Raises:
        InvalidDate: it is no day.

    >>> import lt_childlaw as law
    >>> law.lithuanian.format_date("2014-03-25")
    '2014 m. kovo 25 d.'
    """
    day = as_day(day)
    return f"{day.year} m. {_MONTHS[day.month - 1]} {day.day} d."


def format_period(first_day: dt.date | str | None, last_day: dt.date | str | None) -> str:
    """A period in ISO days, both included; ``None`` for an end that is open or not known.

    Raises:
        InvalidDate: one is no day.
        InvalidInput: neither is given, or the last lies before the first.

    >>> import lt_childlaw as law
    >>> version = law.on("2015-01-01")["149(1)"]
    >>> law.lithuanian.format_period(version.first_day, version.last_day)
    'nuo 2003-05-01 iki 2025-01-31'
    >>> law.lithuanian.format_period("2025-02-01", None)
    'nuo 2025-02-01'
    """
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
    if first == last:
        return str(first)
    return " ".join(f"{word} {day}" for word, day in (("nuo", first), ("iki", last)) if day)
