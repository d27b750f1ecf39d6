"""Reading an answer about limitation in tests."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import lt_childlaw as law


def ends(result: law.Limitation) -> list[tuple[str, str, str]]:
    """What may end first, from which day on the act is barred, and what that depends on."""
    return [(end.by.value, str(end.barred_from), end.condition) for end in result.possible]
