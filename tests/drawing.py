"""Drawing from strategies: many examples, and the simplest one."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from hypothesis import HealthCheck, Phase, find, given, seed, settings
from hypothesis.strategies import integers

if TYPE_CHECKING:
    from collections.abc import Callable

    from hypothesis.strategies import SearchStrategy

T = TypeVar("T")

_QUIET = settings(
    database=None, deadline=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck)
)


def drawn(strategy: SearchStrategy[T], count: int = 200) -> list[T]:
    """The first examples of one fixed seed, as beside other draws of a test.

    The examples of a seed differ by release of Hypothesis, and newer ones also try numbers that
    they find in the modules loaded so far; it also tries variants of what it has drawn, so shares
    vary more than those of dice. So a test draws so many that it expects what it waits for fifteen
    times or more, and asks for a share well below the expected one.
    """
    found: list[T] = []

    @seed(20030501)
    @settings(_QUIET, max_examples=count)
    @given(strategy, integers())
    def collect(value: T, _: int) -> None:
        found.append(value)

    collect()
    return found


def simplest(strategy: SearchStrategy[T], condition: Callable[[T], object] = lambda _: True) -> T:
    """The example to which any failing one shrinks."""
    deterministic = settings(database=None, derandomize=True, max_examples=2000)
    return find(strategy, lambda value: bool(condition(value)), settings=deterministic)
