"""A case file as tests write it, and how it is refused."""

from __future__ import annotations

import datetime as dt
import io
from typing import TYPE_CHECKING, Any

import pytest

import lt_childlaw as law
from lt_childlaw._case_file import CaseFile, UnusableFile, read_case_file

if TYPE_CHECKING:
    from pathlib import Path

TOML = """\
# a comment, with dots ................................................................
committed_on = 2010-05-01
conduct = ["molestation"]
victim = { age = [10, 12] }
judged_on = 2025-03-01
known_at = "2025-02-01"
reading = "day-after"
"""
EXPECTED = CaseFile(
    case=law.Case(
        committed_on="2010-05-01", conduct={"molestation"}, victim=law.Person(age=(10, 12))
    ),
    judged_on=dt.date(2025, 3, 1),
    known_at=dt.date(2025, 2, 1),
    reading=law.Reading.DAY_AFTER,
)
RECORD = {
    "committed_on": "2010-05-01",
    "conduct": ["molestation"],
    "victim": {"age": [10, 12]},
    "judged_on": "2025-03-01",
    "known_at": "2025-02-01",
    "reading": "day-after",
}


def written(folder: Path, content: str | bytes, name: str = "case.toml") -> Path:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def refusal(source: Any) -> str:  # noqa: ANN401 (also what is no source)
    with pytest.raises(UnusableFile) as caught:
        read_case_file(source)
    assert isinstance(caught.value, law.InvalidInput)
    assert caught.value.file in str(caught.value)
    assert caught.value.__cause__ is None
    return str(caught.value)


def stream(content: str | bytes) -> io.BytesIO:
    return io.BytesIO(content.encode() if isinstance(content, str) else content)
