"""Reading the knobs of the strategies, and refusing those that contradict each other."""

from __future__ import annotations

import datetime as dt
import enum
from collections.abc import Iterable
from typing import TypeVar

from lt_childlaw._code import Code
from lt_childlaw._errors import InvalidInput, near, shown
from lt_childlaw._persons import birthday
from lt_childlaw._time import ONE_DAY, Span, as_day

_YEARS_BEYOND = 10
"""How far beyond the horizon days are drawn where no last day is given."""

WordT = TypeVar("WordT", bound=enum.Enum)


def the_code(code: object) -> Code:
    """The data set to draw from: the shipped one where none is given."""
    if code is None:
        return Code.shipped()
    if not isinstance(code, Code):
        raise InvalidInput(f"code is {shown(code)}: give a Code, or leave it out.", value=code)
    return code


def yes_or_no(name: str, value: object) -> bool:
    """A knob that is on or off."""
    if not isinstance(value, bool):
        raise InvalidInput(f"{name} is {shown(value)}: give True or False.", value=value)
    return value


def yes_no_or_both(name: str, value: object) -> bool | None:
    """A knob that asks for one side, for the other, or for both."""
    if value is not None and not isinstance(value, bool):
        raise InvalidInput(
            f"{name} is {shown(value)}: give True, False, or None for both.", value=value
        )
    return value


def member(kind: type[WordT], name: str, value: object) -> WordT:
    """A member of an enum, from itself or from its text."""
    words = {str(one.value): one for one in kind}
    if isinstance(value, kind):
        return value
    if isinstance(value, str) and value in words:
        return words[value]
    raise InvalidInput(
        f"{name} is {shown(value)}: give a member of {kind.__name__} or its text, one of "
        f"{', '.join(map(repr, words))}.{near(value, words)}",
        value=value,
    )


def members(kind: type[WordT], name: str, values: object) -> tuple[WordT, ...]:
    """One or several members of an enum, in its order."""
    several: tuple[object, ...] = (values,)
    if isinstance(values, Iterable) and not isinstance(values, str):
        several = tuple(values)
    given = {member(kind, name, one) for one in several}
    if not given:
        raise InvalidInput(f"{name} is empty: name at least one, or leave it out.", value=values)
    return tuple(one for one in kind if one in given)


def day_range(
    code: Code,
    *,
    on: object = None,
    first: object = None,
    last: object = None,
    confirmed: object = True,
) -> Span:
    """From the first day to the last, within what is confirmed or beyond it, as asked.

    Without a first day it is the start of coverage, or the day after the horizon; without a last
    day the horizon, or ten years after it.
    """
    if on is not None:
        if first is not None or last is not None:
            raise InvalidInput("on is given with first or last: give the one day, or the bounds.")
        first = last = as_day(on, "on")
    coverage = code.coverage()
    horizon = coverage.confirmed_until
    side = yes_no_or_both("confirmed", confirmed)
    lowest = horizon + ONE_DAY if side is False else coverage.first_day
    start = lowest if first is None else as_day(first, "first")
    later = birthday(horizon, min(horizon.year + _YEARS_BEYOND, dt.MAXYEAR))
    highest = horizon if side else max(later, start)
    end = highest if last is None else as_day(last, "last")
    if side and max(start, end) > horizon:
        raise InvalidInput(
            f"days from {start} to {end} lie beyond the horizon, {horizon}, and only confirmed "
            f"ones are asked for: give confirmed=None for both, or confirmed=False.",
            first=start,
            last=end,
        )
    if side is False and min(start, end) <= horizon:
        raise InvalidInput(
            f"days from {start} to {end} do not all lie beyond the horizon, {horizon}, as "
            f"confirmed=False asks: give later days, or confirmed=None.",
            first=start,
            last=end,
        )
    if end < start:
        raise InvalidInput(
            f"the last day, {end}, lies before the first, {start}: give the earlier one as first.",
            first=start,
            last=end,
        )
    return Span(start, end)
