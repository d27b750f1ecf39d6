"""What a court could have imposed, over the whole time of a version.

The General Part has dates of its own, so one sanction can have had several ranges.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import attrs

import lt_childlaw as law

from .history import ONE_DAY, History
from .names import days

if TYPE_CHECKING:
    from collections.abc import Iterator


@attrs.frozen(kw_only=True)
class Range:
    """One alternative of a sanction, for the days on which it had these bounds."""

    first_day: dt.date
    last_day: dt.date | None
    penalty: law.BoundedPenalty
    citation: law.Citation
    """The paragraph whose sanction it is."""

    @property
    def days(self) -> str:
        """The days, in words."""
        return days(self.first_day, self.last_day)

    @property
    def text(self) -> str:
        """The penalty with its bounds, and where these stand."""
        low, high = self.penalty.minimum_source, self.penalty.maximum_source
        cited = {"minimum": low, "maximum": high, "hours": self.penalty.hours_source}
        if low and high and low.cites == high.cites:
            cited = {"": low, "hours": cited["hours"]}
        places = [
            f"{name} {self._place(source)}".strip() for name, source in cited.items() if source
        ]
        return f"{self.penalty} ({', '.join(places)})" if places else str(self.penalty)

    @property
    def lithuanian(self) -> str:
        """The penalty with its bounds, in Lithuanian."""
        return law.lithuanian.format_bounded(self.penalty)

    def _place(self, source: law.BoundSource) -> str:
        return "as stated" if source.cites == str(self.citation) else source.cites


def ranges(history: History, version: law.ProvisionVersion) -> list[list[Range]]:
    """For each alternative of a sanction its ranges, in order of time."""
    starts = _days(history, version)
    ends = [*(day - ONE_DAY for day in starts[1:]), version.last_day]
    columns: list[list[Range]] = []
    for first_day, last_day in zip(starts, ends, strict=True):
        for column, penalty in enumerate(version.penalties(on=first_day)):
            if column == len(columns):
                columns.append([])
            now = Range(
                first_day=first_day,
                last_day=last_day,
                penalty=penalty,
                citation=version.citation,
            )
            runs = columns[column]
            if runs and runs[-1].text == now.text:
                runs[-1] = attrs.evolve(runs[-1], last_day=last_day)
            else:
                runs.append(now)
    return columns


def severities(history: History, version: law.ProvisionVersion) -> list[law.Severity]:
    """The classes that the crime had in the time of the version: one, unless article 11 changed."""
    bound = (history.on(day)[version.citation] for day in _days(history, version))
    return list(dict.fromkeys(one.severity for one in bound if one.severity is not None))


def remarks(columns: list[list[Range]]) -> list[str]:
    """The remarks on the ranges, each once; with its days where it is not on all ranges of one."""
    told = []
    for runs in columns:
        for note in dict.fromkeys(note for run in runs for note in run.penalty.notes):
            on = [run for run in runs if note in run.penalty.notes]
            told.append(note if len(on) == len(runs) else f"{_together(on)}: {note}")
    return list(dict.fromkeys(told))


def _together(runs: list[Range]) -> str:
    """The days of several ranges, in words; those without a day between them as one period."""
    periods: list[tuple[dt.date, dt.date | None]] = []
    for run in runs:
        first, before = periods[-1] if periods else (run.first_day, None)
        if before is not None and before + ONE_DAY == run.first_day:
            periods[-1] = (first, run.last_day)
        else:
            periods.append((run.first_day, run.last_day))
    return ", ".join(days(first, last) for first, last in periods)


def _days(history: History, version: law.ProvisionVersion) -> list[dt.date]:
    """The first day of a version, and those on which the General Part changed in its time."""
    last = version.last_day or history.coverage.confirmed_until
    return [
        version.first_day,
        *sorted({day for day in _borders(history.code) if version.first_day < day <= last}),
    ]


def _borders(code: law.Code) -> Iterator[dt.date]:
    for fact in code.dated_facts:
        if fact.first_day:
            yield fact.first_day
        if fact.last_day:
            yield fact.last_day + ONE_DAY
