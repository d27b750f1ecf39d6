"""Long tests in which coverage is not measured."""

from __future__ import annotations

import functools
import sys
from typing import TYPE_CHECKING, ParamSpec

if TYPE_CHECKING:
    from collections.abc import Callable

P = ParamSpec("P")


def untraced(test: Callable[P, None]) -> Callable[P, None]:
    """Measure no coverage: others reach the same lines, and this one would take five times as long.

    Below ``@given``, so that it is each example that is not measured.
    """

    @functools.wraps(test)
    def run(*args: P.args, **kwargs: P.kwargs) -> None:
        tracer = sys.gettrace()
        sys.settrace(None)
        try:
            test(*args, **kwargs)
        finally:
            sys.settrace(tracer)

    return run
