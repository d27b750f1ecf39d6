"""Where resolved rows go: a file of separated values, a JSON document, or the terminal."""

from __future__ import annotations

import functools
import json
from typing import TYPE_CHECKING, Protocol, TextIO

import attrs

import lt_childlaw as law
from lt_childlaw._plain import Json, plain
from lt_childlaw._tables import SafeWriter

from ._columns import unique_names
from ._console import stamped

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from lt_childlaw._resolve import Findings, Resolution, Resolved, Summary
    from lt_childlaw._tables import Row, Table

ANSWER_COLUMNS = (
    "input_row", "citation", "provision", "version", "first_day", "last_day", "possible_from",
    "possible_to", "heading", "role", "kind", "sanction", "act", "confidence", "outcome", "reason",
    "notices", "notes", "data_version",
)  # fmt: skip
FINDING_COLUMNS = ("severity", "penalties", "penalty_notes", "exclusion", "exclusion_reasons")
MORE = "input_more"
NOT_DETERMINED = "not determined"

_MOST_KEPT = 20_000
_MOST_VERSIONS_KEPT = 1_000


class Sink(Protocol):
    """Takes resolved rows in order."""

    def add(self, row: Row, resolved: Resolved) -> None:
        """Take a row."""

    def finish(self, summary: Summary) -> None:
        """Take the end."""


@attrs.frozen(kw_only=True)
class Shown:
    """Which columns are written."""

    input: bool = True
    """Those of the input, and what a reason quotes of them."""
    findings: bool = False
    """Those of the age rules."""


def _text(value: object) -> str:
    return "" if value is None else str(value)


def reason_of(resolution: Resolution, *, with_input: bool) -> str:
    """Why there is no answer, with or without what the row says."""
    return _text(resolution.reason if with_input else resolution.reason_without_input)


def _citation(resolution: Resolution) -> str:
    """The paragraph that was found, also where the row names the article alone."""
    return _text(resolution.version.citation if resolution.version else resolution.citation)


def _input_cells(row: Row, width: int) -> tuple[Sequence[str], Sequence[str]]:
    """The cells under the header, and those beyond it; a broken row stands beyond it whole."""
    if row.problem is not None:
        return [""] * width, row.cells
    missing = width - len(row.cells)
    if missing > 0:
        return [*row.cells, *[""] * missing], ()
    return row.cells[:width], row.cells[width:]


class CsvSink:
    """Writes separated values: the answer, then the input as it came."""

    def __init__(self, stream: TextIO, table: Table, shown: Shown, *, line_end: str) -> None:
        self._writer = SafeWriter(stream, delimiter=table.delimiter, line_end=line_end)
        self._delimiter = table.delimiter
        self._width = len(table.columns)
        self._with_input = shown.input
        make = functools.partial(answer_cells, shown=shown)
        self._answers: Callable[[Resolved], list[list[str]]] = functools.lru_cache(_MOST_KEPT)(make)
        names = [*ANSWER_COLUMNS, *(FINDING_COLUMNS if shown.findings else ())]
        if shown.input:
            taken = {*names, MORE}
            names += [*unique_names(table.columns, prefix="input_", taken=taken), MORE]
        self._writer.write_row(names)

    def add(self, row: Row, resolved: Resolved) -> None:
        """Write a line for each resolution of the row."""
        cells: list[str] = []
        if self._with_input:
            own, more = _input_cells(row, self._width)
            cells = [*own, self._delimiter.join(more)]
        number = str(row.number)
        for answer in self._answers(resolved):
            self._writer.write_row([number, *answer, *cells])

    def finish(self, summary: Summary) -> None:
        """Nothing: the summary is no row."""


def answer_cells(resolved: Resolved, *, shown: Shown) -> list[list[str]]:
    """The cells of the answer columns but the first, for each resolution."""
    return [_cells(resolution, shown) for resolution in resolved.resolutions]


def _cells(resolution: Resolution, shown: Shown) -> list[str]:
    days = resolution.days
    stated, said = _version_cells(resolution.version)
    return [
        _citation(resolution),
        *stated,
        *([str(days.first_day), str(days.last_day)] if days else ["", ""]),
        *said,
        resolution.outcome.value,
        reason_of(resolution, with_input=shown.input),
        " | ".join(resolution.notices),
        " | ".join(resolution.version.notes) if resolution.version else "",
        law.DATA_VERSION,
        *(_finding_cells(resolution.findings, shown) if shown.findings else ()),
    ]


def _finding_cells(findings: Findings | None, shown: Shown) -> list[str]:
    if findings is None:
        return [""] * len(FINDING_COLUMNS)
    return [
        findings.severity.value if findings.severity else "",
        "; ".join(map(str, findings.penalties)),
        " | ".join(findings.penalty_notes),
        _exclusion(findings),
        " | ".join(_exclusion_reasons(findings, shown)),
    ]


def _exclusion(findings: Findings) -> str:
    return NOT_DETERMINED if findings.exclusion is None else findings.exclusion.value


def _exclusion_reasons(findings: Findings, shown: Shown) -> tuple[str, ...]:
    return findings.reasons if shown.input else findings.reasons_without_input


@functools.lru_cache(_MOST_VERSIONS_KEPT)
def _version_cells(version: law.ProvisionVersion | None) -> tuple[list[str], list[str]]:
    """The cells of a version before and after the days in question."""
    if version is None:
        return [""] * 4, [""] * 6
    stated = [str(version.provision), version.id, str(version.first_day), _text(version.last_day)]
    said = [
        version.heading.lt,
        version.role.value,
        version.kind.value if version.kind else "",
        _text(version.sanction),
        version.introduced_by.number,
        version.verification.value,
    ]
    return stated, said


class JsonSink:
    """Writes one JSON document as it goes."""

    def __init__(self, stream: TextIO, table: Table, shown: Shown) -> None:
        self._stream = stream
        self._names = unique_names(table.columns)
        self._with_input = shown.input
        make = functools.partial(answer_objects, shown=shown)
        self._answers: Callable[[Resolved], list[str]] = functools.lru_cache(_MOST_KEPT)(make)
        self._before = "\n"
        head = json.dumps(stamped({}), ensure_ascii=False)
        stream.write(f'{head[:-1]}, "rows": [')

    def add(self, row: Row, resolved: Resolved) -> None:
        """Write an object for each resolution of the row."""
        given = f", {self._input(row)}" if self._with_input else ""
        for answer in self._answers(resolved):
            self._stream.write(f'{self._before}{{"input_row": {row.number}, {answer}{given}}}')
            self._before = ",\n"

    def _input(self, row: Row) -> str:
        own, more = _input_cells(row, len(self._names))
        document = {"input": dict(zip(self._names, own, strict=True)), MORE: list(more)}
        return json.dumps(document, ensure_ascii=False)[1:-1]

    def finish(self, summary: Summary) -> None:
        """Close the document."""
        text = json.dumps(plain_summary(summary), ensure_ascii=False)
        self._stream.write(f'\n], "summary": {text}}}\n')


def plain_summary(summary: Summary) -> Json:
    """The summary as JSON."""
    return {
        "rows": summary.rows,
        "answered": summary.answered,
        "partly_answered": summary.partly_answered,
        "unconfirmed": summary.unconfirmed,
        "persons_not_read": summary.persons_not_read,
        "not_answered": summary.not_answered_rows,
        "not_answered_by_outcome": {
            outcome.value: count for outcome, count in summary.not_answered.items()
        },
    }


def answer_objects(resolved: Resolved, *, shown: Shown) -> list[str]:
    """The members of the JSON object but the number, for each resolution."""
    return [
        json.dumps(_object(resolution, shown), ensure_ascii=False)[1:-1]
        for resolution in resolved.resolutions
    ]


def _object(resolution: Resolution, shown: Shown) -> dict[str, Json]:
    days = resolution.days
    stated, said = _version_fields(resolution.version)
    return {
        "citation": _citation(resolution) or None,
        **stated,
        "possible_from": str(days.first_day) if days else None,
        "possible_to": str(days.last_day) if days else None,
        **said,
        "outcome": resolution.outcome.value,
        "reason": reason_of(resolution, with_input=shown.input) or None,
        "notices": list(resolution.notices),
        "notes": list(resolution.version.notes) if resolution.version else [],
        **(_finding_fields(resolution.findings, shown) if shown.findings else {}),
    }


def _finding_fields(findings: Findings | None, shown: Shown) -> dict[str, Json]:
    if findings is None:
        return dict.fromkeys(FINDING_COLUMNS)
    return {
        "severity": plain(findings.severity),
        "penalties": plain(findings.penalties),
        "penalty_notes": plain(findings.penalty_notes),
        "exclusion": _exclusion(findings),
        "exclusion_reasons": plain(_exclusion_reasons(findings, shown)),
    }


@functools.lru_cache(_MOST_VERSIONS_KEPT)
def _version_fields(
    version: law.ProvisionVersion | None,
) -> tuple[dict[str, Json], dict[str, Json]]:
    """The same fields for a version, with ``None`` for each where there is none."""
    before = ("provision", "id", "first_day", "last_day")
    after = ("heading", "role", "kind", "sanction", "introduced_by", "verification")
    stated, said = (
        {name: plain(getattr(version, name, None)) for name in names} for names in (before, after)
    )
    names = {"id": "version", "introduced_by": "act", "verification": "confidence"}
    if version is not None:
        said["introduced_by"] = version.introduced_by.number
    return (
        {names.get(name, name): value for name, value in stated.items()},
        {names.get(name, name): value for name, value in said.items()},
    )
