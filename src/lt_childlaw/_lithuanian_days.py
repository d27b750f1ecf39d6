"""Days and periods, in Lithuanian."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._periods import ends_of_period
from ._time import as_day

if TYPE_CHECKING:
    import datetime as dt

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
    first, last = ends_of_period(first_day, last_day)
    if first == last:
        return str(first)
    return " ".join(f"{word} {day}" for word, day in (("nuo", first), ("iki", last)) if day)
