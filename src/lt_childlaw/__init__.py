"""The Lithuanian criminal law on sexual offences against children, as it stood on any day.

>>> import lt_childlaw as law
>>> version = law.on("2012-05-01")["149(3)"]
>>> print(version.heading.lt, "|", version.sanction, "|", version.introduced_by)
Išžaginimas | imprisonment of 3 to 10 years | VIII-1968

The functions ask the data set that ships with the library: they are the methods of
:meth:`Code.shipped`, which is read on first use.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

from ._acts import Act, Acts, Commencement, Source
from ._citation import Citation
from ._code import Code
from ._errors import (
    BeforeCoverage,
    BeyondHorizon,
    BeyondHorizonWarning,
    DataError,
    InvalidCitation,
    InvalidDate,
    InvalidInput,
    LawError,
    NotInForce,
    NoTruthValue,
    NotYetInForce,
    Outcome,
    Repealed,
    SeveralVersions,
    TextNotKnown,
    UnknownCitation,
)
from ._horizon import Coverage
from ._index import Gap
from ._penalties import Penalty, PenaltyKind, Sanction, Term
from ._provisions import (
    AgeBound,
    Comparison,
    Heading,
    OffenceKind,
    PersonCondition,
    Provision,
    Relation,
    Role,
    Verification,
)
from ._snapshot import Article, Snapshot
from ._time import Span
from ._versions import ProvisionVersion

__version__ = "0.1.0"

__all__ = [
    "DATA_DIGEST",
    "DATA_VERSION",
    "NOT_KNOWN",
    "NO_RANGE",
    "Abroad",
    "Act",
    "Acts",
    "AgeBound",
    "AgeFloor",
    "Aggravating",
    "Answer",
    "Article",
    "AskedAge",
    "Assessment",
    "BeforeCoverage",
    "BeyondHorizon",
    "BeyondHorizonWarning",
    "Bound",
    "BoundSource",
    "BoundedPenalty",
    "Branch",
    "Candidate",
    "Case",
    "Change",
    "ChangeKind",
    "Circumstance",
    "Citation",
    "Code",
    "Commencement",
    "Comparison",
    "ComplaintGround",
    "ComplaintNeed",
    "Conduct",
    "Coverage",
    "Criterion",
    "DataError",
    "DatedFact",
    "Difference",
    "EndedBy",
    "Exclusion",
    "ExclusionOutcome",
    "ExclusionRule",
    "Exclusions",
    "Fine",
    "Gap",
    "Heading",
    "InvalidCitation",
    "InvalidDate",
    "InvalidInput",
    "LawComparison",
    "LawError",
    "LawLookedAt",
    "LegalPersons",
    "LexMitior",
    "Limb",
    "Limitation",
    "LimitationOutcome",
    "MitiorOutcome",
    "NoBound",
    "NoTruthValue",
    "NotInForce",
    "NotMet",
    "NotYetInForce",
    "OffenceKind",
    "OrdinaryTerm",
    "Outcome",
    "Participation",
    "Penalty",
    "PenaltyKind",
    "Period",
    "Person",
    "PersonCondition",
    "Possibility",
    "PossibleEnd",
    "Provision",
    "ProvisionVersion",
    "RankedDifference",
    "Reading",
    "Relation",
    "Remark",
    "Repealed",
    "Replay",
    "Role",
    "Sanction",
    "SeveralVersions",
    "Severity",
    "Snapshot",
    "Source",
    "Span",
    "SpanSnapshot",
    "Stage",
    "StaleReference",
    "Term",
    "TextNotKnown",
    "Threshold",
    "Timeline",
    "TraceDifference",
    "Trial",
    "Unanswered",
    "UnknownCitation",
    "Verdict",
    "Verification",
    "Versions",
    "acts",
    "age_reached",
    "assess",
    "changes",
    "compare",
    "coverage",
    "during",
    "exclusions",
    "format_period",
    "latest_confirmed",
    "lex_mitior",
    "limitation",
    "lithuanian",
    "on",
    "replay",
    "threshold",
    "thresholds",
    "timeline",
]

_MODULES = frozenset({"lithuanian"})

_OF_THE_SHIPPED_CODE = {
    "DATA_DIGEST": "data_digest",
    "DATA_VERSION": "data_version",
    "acts": "acts",
    "assess": "assess",
    "changes": "changes",
    "compare": "compare",
    "coverage": "coverage",
    "during": "during",
    "exclusions": "exclusions",
    "latest_confirmed": "latest_confirmed",
    "lex_mitior": "lex_mitior",
    "limitation": "limitation",
    "on": "on",
    "replay": "replay",
    "threshold": "threshold",
    "thresholds": "thresholds",
    "timeline": "timeline",
}

_ON_FIRST_USE = {
    "Abroad": "_case",
    "AgeFloor": "_limitation_answer",
    "Aggravating": "_aggravating",
    "Answer": "_persons",
    "AskedAge": "_asked",
    "Assessment": "_assessment",
    "Bound": "_bounds",
    "BoundSource": "_bounds",
    "BoundedPenalty": "_bounds",
    "Branch": "_lex_mitior",
    "Candidate": "_assessment",
    "Case": "_case",
    "Change": "_changes",
    "ChangeKind": "_changes",
    "Circumstance": "_elements",
    "ComplaintGround": "_elements",
    "ComplaintNeed": "_around",
    "Conduct": "_elements",
    "Criterion": "_ranking",
    "DatedFact": "_dated",
    "Difference": "_changes",
    "EndedBy": "_limitation_answer",
    "Exclusion": "_exclusions",
    "ExclusionOutcome": "_exclusions",
    "ExclusionRule": "_exclusions",
    "Exclusions": "_exclusions",
    "Fine": "_general",
    "LawComparison": "_comparison",
    "LawLookedAt": "_lex_mitior",
    "LegalPersons": "_around",
    "LexMitior": "_lex_mitior",
    "Limb": "_elements",
    "Limitation": "_limitation_answer",
    "LimitationOutcome": "_limitation_answer",
    "MitiorOutcome": "_lex_mitior",
    "NOT_KNOWN": "_bounds",
    "NO_RANGE": "_bounds",
    "NoBound": "_bounds",
    "NotMet": "_assessment",
    "OrdinaryTerm": "_limitation_answer",
    "Participation": "_case",
    "Period": "_timeline",
    "Person": "_persons",
    "Possibility": "_assessment",
    "PossibleEnd": "_limitation_answer",
    "RankedDifference": "_differences",
    "Reading": "_persons",
    "Remark": "_remarks",
    "Replay": "_trace",
    "Severity": "_general",
    "SpanSnapshot": "_during",
    "Stage": "_case",
    "StaleReference": "_dated",
    "Threshold": "_general",
    "Timeline": "_timeline",
    "TraceDifference": "_trace",
    "Trial": "_jurisdiction",
    "Unanswered": "_during",
    "Verdict": "_ranking",
    "Versions": "_during",
    "age_reached": "_persons",
    "format_period": "_periods",
}

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping
    from typing import Any, overload

    from . import lithuanian as lithuanian
    from ._aggravating import Aggravating
    from ._around import ComplaintNeed, LegalPersons
    from ._asked import AskedAge
    from ._assessment import Assessment, Candidate, NotMet, Possibility
    from ._bounds import NO_RANGE, NOT_KNOWN, Bound, BoundedPenalty, BoundSource, NoBound
    from ._case import Abroad, Case, Participation, Stage
    from ._changes import Change, ChangeKind, Difference
    from ._comparison import LawComparison
    from ._dated import DatedFact, StaleReference
    from ._differences import RankedDifference
    from ._during import SpanSnapshot, Unanswered, Versions
    from ._elements import Circumstance, ComplaintGround, Conduct, Limb
    from ._exclusions import Exclusion, ExclusionOutcome, ExclusionRule, Exclusions
    from ._general import Fine, Severity, Threshold
    from ._jurisdiction import Trial
    from ._lex_mitior import Branch, LawLookedAt, LexMitior, MitiorOutcome
    from ._limitation_answer import (
        AgeFloor,
        EndedBy,
        Limitation,
        LimitationOutcome,
        OrdinaryTerm,
        PossibleEnd,
    )
    from ._periods import format_period
    from ._persons import Answer, Person, Reading, age_reached
    from ._ranking import Criterion, Verdict
    from ._remarks import Remark
    from ._timeline import Period, Timeline
    from ._trace import Replay, TraceDifference

    DATA_DIGEST: str
    DATA_VERSION: str
    acts: Acts

    # The same as the methods of Code, written out so that every public type is complete.
    def on(
        day: dt.date | str, *, known_at: dt.date | str | None = None, strict: bool = False
    ) -> Snapshot: ...
    def during(
        span: Span | dt.date | str,
        *,
        known_at: dt.date | str | None = None,
        strict: bool = False,
    ) -> SpanSnapshot: ...
    @overload
    def timeline(citation: str | Citation) -> Timeline: ...
    @overload
    def timeline(*, provision: str) -> Timeline: ...
    def timeline(
        citation: str | Citation | None = None, *, provision: str | None = None
    ) -> Timeline: ...
    def changes(
        earlier: dt.date | str,
        later: dt.date | str,
        *,
        steps: bool = False,
        strict: bool = False,
    ) -> tuple[Change, ...]: ...
    def coverage() -> Coverage: ...
    def latest_confirmed() -> Snapshot: ...
    def exclusions(
        citation: str | Citation,
        *,
        committed_on: dt.date | str,
        offender: Person | None = None,
        victim: Person | None = None,
        compelled_as_victim_of: str | Citation | None = None,
        reading: Reading | None = None,
        strict: bool = False,
    ) -> Exclusions: ...
    def compare(earlier: ProvisionVersion, later: ProvisionVersion) -> LawComparison: ...
    def lex_mitior(
        citation: str | Citation,
        *,
        committed_on: dt.date | str,
        judged_on: dt.date | str,
        case: Case | None = None,
        offender: Person | None = None,
        intermediate: bool = True,
        reading: Reading | None = None,
        known_at: dt.date | str | None = None,
        strict: bool = False,
    ) -> LexMitior: ...
    def assess(
        case: Case,
        *,
        judged_on: dt.date | str | None = None,
        known_at: dt.date | str | None = None,
        reading: Reading | None = None,
        strict: bool = False,
    ) -> Assessment: ...
    def replay(trace: Mapping[str, Any]) -> Replay: ...
    def limitation(
        citation: str | Citation,
        *,
        committed_on: dt.date | str | Span,
        victim: Person | None = None,
        reading: Reading | None = None,
        known_at: dt.date | str | None = None,
        strict: bool = False,
    ) -> Limitation: ...
    def thresholds(*, on: dt.date | str) -> tuple[Threshold, ...]: ...
    def threshold(
        name: str, *, on: dt.date | str, provision: str | Citation | None = None
    ) -> Threshold: ...


def __getattr__(name: str) -> object:
    """Load the rest, and the shipped data, on first use: importing stays quick (PEP 562)."""
    if name in _MODULES:
        value: object = importlib.import_module(f".{name}", __name__)
    elif name in _ON_FIRST_USE:
        value = getattr(importlib.import_module(f".{_ON_FIRST_USE[name]}", __name__), name)
        if isinstance(value, type):
            value.__module__ = __name__
    elif name in _OF_THE_SHIPPED_CODE:
        value = getattr(Code.shipped(), _OF_THE_SHIPPED_CODE[name])
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})


def _name_where_imported() -> None:
    """Let tracebacks and reprs name a class where users import it from."""
    for name in __all__:
        public = globals().get(name)
        if isinstance(public, type):
            public.__module__ = __name__


_name_where_imported()
