"""The trace of an assessment: plain values that can be kept, checked and asked again."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any, NoReturn

import attrs

from ._case_fields import read_case
from ._errors import InvalidInput, shown
from ._facts import RestsOnData
from ._file_values import Values
from ._persons import Reading, no_truth
from ._plain import plain

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from ._assessment import Assessment
    from ._facts import DataStamp

TRACE_VERSION = 1
"""The version of the form of a trace: it rises when a field changes its meaning or goes."""
_MISSING = "(nothing)"


def trace(assessment: Assessment) -> dict[str, Any]:
    """The question, the data and the answer as plain values."""
    return {
        "trace_version": TRACE_VERSION,
        "data_version": assessment.data_version,
        "data_digest": assessment.data_digest,
        "question": {
            "case": assessment.case.to_dict(),
            "judged_on": plain(assessment.judged_on),
            "known_at": plain(assessment.known_at),
            "reading": plain(assessment.reading),
        },
        "confirmed": assessment.confirmed,
        "possibilities": [plain(possibility) for possibility in assessment.possibilities],
        "notices": list(assessment.notices),
    }


@attrs.frozen(kw_only=True)
class TraceDifference:
    """Where a trace and the answer of today differ.

    >>> import lt_childlaw as law
    >>> case = law.Case(committed_on="2013-05-01", conduct={"molestation"})
    >>> kept = law.assess(case).to_dict()
    >>> kept["confirmed"] = False
    >>> print(law.replay(kept).differences[0])
    confirmed: False -> True
    """

    path: str
    """The place in the trace, as names and positions with dots between."""
    before: object
    """What the trace holds."""
    after: object
    """What the answer of today holds."""

    def __str__(self) -> str:
        return f"{self.path}: {shown(self.before)} -> {shown(self.after)}"


@attrs.frozen(kw_only=True, repr=False)
class Replay(RestsOnData):
    """The question of a trace asked again, and where the answer differs.

    >>> import lt_childlaw as law
    >>> case = law.Case(committed_on="2013-05-01", conduct={"molestation"})
    >>> law.replay(law.assess(case).to_dict())
    <Replay: the same answer, from the same data>
    """

    assessment: Assessment
    """The answer of today."""
    differences: tuple[TraceDifference, ...]
    """Where the answers differ; the data's version and digest are told apart."""
    traced_version: str
    """The version of the data that the trace rests on."""
    traced_digest: str
    """The digest of that data."""

    @property
    def same_data(self) -> bool:
        """Whether both answers rest on the same data.

        >>> import lt_childlaw as law
        >>> case = law.Case(committed_on="2013-05-01", conduct={"molestation"})
        >>> law.replay(law.assess(case).to_dict()).same_data
        True
        """
        return self.traced_digest == self.data_digest

    @property
    def _stamp(self) -> DataStamp:
        return self.assessment._stamp  # noqa: SLF001 (one family of results)

    def __bool__(self) -> NoReturn:
        raise no_truth("Replay", "not replay.differences")

    def __str__(self) -> str:
        count = len(self.differences)
        answer = "the same answer" if not count else f"{count} differences"
        data = f"data {self.traced_version}, now {self.data_version}"
        return f"{answer}, from {'the same data' if self.same_data else data}"

    def __repr__(self) -> str:
        return f"<Replay: {self}>"


def replayed(record: Mapping[str, Any], ask: Callable[..., Assessment]) -> Replay:
    """Ask the question of a trace again, and compare.

    Raises:
        InvalidInput: the record is no trace, or one of another form.
    """
    question = _question(record)
    values = Values(place="question.")
    assessment = ask(
        read_case(question["case"], place="question.case."),
        **{
            name: read(name, question[name])
            for name, read in (
                ("judged_on", values.day),
                ("known_at", values.day),
                ("reading", functools.partial(values.word, Reading)),
            )
            if question.get(name) is not None
        },
    )
    kept, now = _answer(record), _answer(trace(assessment))
    return Replay(
        assessment=assessment,
        differences=tuple(_differences("", kept, now)),
        traced_version=str(record["data_version"]),
        traced_digest=str(record["data_digest"]),
    )


def _question(record: Mapping[str, Any]) -> dict[str, Any]:
    needed = ("trace_version", "data_version", "data_digest", "question")
    missing = [name for name in needed if not hasattr(record, "get") or name not in record]
    if missing:
        raise InvalidInput(
            f"this is no trace: it has no {', '.join(missing)}. Give what Assessment.to_dict() "
            f"made.",
            value=record,
        )
    if record["trace_version"] != TRACE_VERSION:
        raise InvalidInput(
            f"trace_version is {shown(record['trace_version'])}, and this library reads "
            f"{TRACE_VERSION}: assess the case anew.",
            value=record["trace_version"],
        )
    question = record["question"]
    if not isinstance(question, dict) or "case" not in question:
        raise InvalidInput("question has no case in it: a trace without one cannot be asked again.")
    return question


def _answer(record: Mapping[str, Any]) -> dict[str, Any]:
    return {name: record.get(name) for name in ("confirmed", "possibilities", "notices")}


def _differences(path: str, before: object, after: object) -> Iterator[TraceDifference]:
    """The places where two plain values differ."""
    if isinstance(before, dict) and isinstance(after, dict):
        for name in dict.fromkeys([*before, *after]):
            yield from _differences(
                f"{path}.{name}" if path else str(name),
                before.get(name, _MISSING),
                after.get(name, _MISSING),
            )
    elif isinstance(before, list) and isinstance(after, list):
        for position in range(max(len(before), len(after))):
            yield from _differences(
                f"{path}.{position}",
                before[position] if position < len(before) else _MISSING,
                after[position] if position < len(after) else _MISSING,
            )
    elif before != after:
        yield TraceDifference(path=path, before=before, after=after)
