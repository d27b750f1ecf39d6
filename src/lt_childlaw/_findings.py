"""What a check of the data files finds."""

from __future__ import annotations

import attrs


@attrs.frozen
class Finding:
    """A breach of a rule of the data."""

    file: str
    label: str
    """The version, act or provision; empty for the file as a whole."""
    field: str
    """The field; empty for the record as a whole."""
    problem: str

    def __str__(self) -> str:
        return ": ".join(part for part in (self.file, self.label, self.field, self.problem) if part)
