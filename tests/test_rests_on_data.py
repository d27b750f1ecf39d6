"""Every result says on which data it rests, and what matters for reading it."""

from __future__ import annotations

from typing import Any

import pytest

import lt_childlaw as law

RESULTS: dict[str, Any] = {
    "version": law.on("2025-02-01")["307(3)"],
    "snapshot": law.on("2025-02-01"),
    "article": law.on("2025-02-01").article("307"),
    "span snapshot": law.during("2025"),
    "versions": law.during("2025")["307(3)"],
    "timeline": law.timeline("307(3)"),
    "change": law.changes("2025-01-31", "2025-02-01")[-1],
    "coverage": law.coverage(),
    "exclusions": law.exclusions("307(3)", committed_on="2025-02-01"),
    "limitation": law.limitation("307(3)", committed_on="2025-02-01"),
}


@pytest.mark.parametrize("name", RESULTS)
def test_version_and_digest(name: str) -> None:
    result = RESULTS[name]
    assert result.data_version == law.DATA_VERSION
    assert result.data_digest == law.DATA_DIGEST


@pytest.mark.parametrize(
    "name", ["version", "article", "versions", "timeline", "exclusions", "limitation"]
)
def test_notices_of_a_number_used_again(name: str) -> None:
    notices = RESULTS[name].notices
    assert any("307(3) names another provision" in notice for notice in notices)
    assert len(set(notices)) == len(notices)


@pytest.mark.parametrize("name", ["snapshot", "span snapshot"])
def test_confirmed_snapshots_have_no_notices(name: str) -> None:
    assert RESULTS[name].notices == ()
