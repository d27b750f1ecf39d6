"""Resolving rows of citations and dates as people wrote them, one answer or reason each.

A row names one or more provisions and a day or period. What cannot be read or found becomes a
:class:`Resolution` with its reason, so that nothing stops at a bad row and nothing is lost.
"""

from __future__ import annotations

import datetime as dt
import enum
import functools
from collections import Counter
from typing import TYPE_CHECKING

import attrs

from ._citation import Citation
from ._code import Code
from ._dates import HOW_TO_WRITE, read_span
from ._errors import InvalidInput, LawError, Outcome, UnknownCitation
from ._provisions import Role
from ._time import ONE_DAY, Span
from ._versions import ProvisionVersion

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from ._bounds import BoundedPenalty
    from ._exclusions import ExclusionOutcome
    from ._general import Severity

_MOST_KEPT = 20_000
_LONGEST_KEPT = 500


@attrs.frozen(kw_only=True)
class Findings:
    """What the General Part and the age rules come to for an offence and the persons of a row."""

    severity: Severity | None
    """The class of the crime."""
    penalties: tuple[BoundedPenalty, ...]
    """The alternatives of the sanction, bounded for the offender."""
    penalty_notes: tuple[str, ...]
    """Conditions and doubts about the bounds, each once."""
    exclusion: ExclusionOutcome | None
    """Whether an age rule excludes liability; ``None`` where that could not be determined."""
    reasons: tuple[str, ...]
    """The rules that apply or depend, or why nothing could be determined."""
    reasons_without_input: tuple[str, ...]
    """The same without quoting what the row says."""


@attrs.frozen(kw_only=True)
class Resolution:
    """What a citation comes to on some days: a version of a provision, or why there is none."""

    citation: Citation | None = None
    """The citation as it was read; ``None`` where none could be read."""
    version: ProvisionVersion | None = None
    """The version; ``None`` where there is no answer."""
    days: Span | None = None
    """The days of the row's period on which this holds; ``None`` where no period could be read."""
    outcome: Outcome
    """What the question came to."""
    reason: str | None = None
    """Why there is no answer, or why it is not confirmed."""
    reason_without_input: str | None = None
    """The same without quoting what the row says."""
    notices: tuple[str, ...] = ()
    """What else matters for reading the answer."""
    findings: Findings | None = None
    """What the age rules come to, where persons were asked about and the version is an offence."""


class Status(enum.Enum):
    """How far a row was answered."""

    ANSWERED = "answered"
    """Every provision on every day has a known version."""
    PARTLY = "partly answered"
    """Some provision on some day has."""
    NOT_ANSWERED = "not answered"
    """None has."""


def _status(resolved: Resolved) -> Status:
    answered = {resolution.version is not None for resolution in resolved.resolutions}
    if answered == {True, False}:
        return Status.PARTLY
    return Status.ANSWERED if answered == {True} else Status.NOT_ANSWERED


def _confirmed(resolved: Resolved) -> bool:
    outcomes = {resolution.outcome for resolution in resolved.resolutions}
    return Outcome.UNCONFIRMED not in outcomes


def _persons_read(resolved: Resolved) -> bool:
    found = (resolution.findings for resolution in resolved.resolutions)
    return all(one is None or one.exclusion is not None for one in found)


@attrs.frozen(kw_only=True, eq=False)
class Resolved:
    """All that a row came to."""

    resolutions: tuple[Resolution, ...]
    """One for each provision and version in question, and for each part without an answer."""
    status: Status = attrs.field(init=False, default=attrs.Factory(_status, takes_self=True))
    """How far the row was answered."""
    confirmed: bool = attrs.field(init=False, default=attrs.Factory(_confirmed, takes_self=True))
    """Whether no answer lies beyond the horizon."""
    persons_read: bool = attrs.field(
        init=False, default=attrs.Factory(_persons_read, takes_self=True)
    )
    """Whether no age rule was left unasked because a person cannot be read or cannot be true."""


def refuse(reason: str) -> Resolved:
    """What a row comes to that cannot be read at all."""
    return Resolved(
        resolutions=(
            Resolution(outcome=Outcome.INVALID_INPUT, reason=reason, reason_without_input=reason),
        )
    )


def resolve(provisions: object, when: object, *, code: Code | None = None) -> Resolved:
    """What one row comes to.

    Args:
        provisions: one or more citations, as :meth:`Citation.parse_all` reads them.
        when: a day or period, as :meth:`Span.of` reads it.
        code: the data set to ask, if not the shipped one.

    >>> from lt_childlaw._resolve import resolve
    >>> for resolution in resolve("BK 149 str. 4 d., 309 str. 2 d.", "2003/2004-06").resolutions:
    ...     print(resolution.citation, resolution.days, resolution.outcome.value)
    149(4) 2003-01-01/2003-04-30 before-coverage
    149(4) 2003-05-01/2004-06-30 ok
    309(2) 2003-01-01/2003-04-30 before-coverage
    309(2) 2003-05-01/2004-02-13 text-not-known
    309(2) 2004-02-14/2004-06-30 ok
    """
    asked = Code.shipped() if code is None else code
    citations: tuple[Citation, ...] = ()
    span: Span | None = None
    problems: list[tuple[InvalidInput, str]] = []
    try:
        citations = Citation.parse_all(provisions)  # type: ignore[arg-type]
    except InvalidInput as error:
        problems.append((error, "The provisions cannot be read as citations."))
    try:
        span = _parsed_span(when.strip()) if isinstance(when, str) else Span.of(when)
    except InvalidInput as error:
        problems.append((error, f"The date cannot be read as a day or period. {HOW_TO_WRITE}"))
    if span is None or problems:
        return _unreadable(citations, span, problems)
    return Resolved(
        resolutions=tuple(
            resolution for citation in citations for resolution in _answers(asked, citation, span)
        )
    )


# A column of data repeats days many times over. Errors are not kept.
_parsed_span = functools.lru_cache(maxsize=_MOST_KEPT)(read_span)


def _unreadable(
    citations: tuple[Citation, ...], span: Span | None, problems: list[tuple[InvalidInput, str]]
) -> Resolved:
    """One resolution for each citation that could be read, so that it can be found again."""
    return Resolved(
        resolutions=tuple(
            Resolution(
                citation=citation,
                days=span,
                outcome=Outcome.INVALID_INPUT,
                reason=" ".join(str(error) for error, _ in problems),
                reason_without_input=" ".join(plain for _, plain in problems),
            )
            for citation in (citations or (None,))
        )
    )


def _answers(code: Code, citation: Citation, span: Span) -> list[Resolution]:
    """The versions and the days without one, in order of time."""
    try:
        # Without the warning of during(): each answer says itself whether it is confirmed.
        snapshot = code.span_snapshot(span, None)
        versions = snapshot[citation]
    except UnknownCitation as error:
        return [_unanswered(citation, span, error)]
    except LawError as error:
        pieces = list(_pieces(code, citation, span))
        if len(pieces) == 1:
            return [_unanswered(citation, span, error)]
        return [found for piece in pieces for found in _answers(code, citation, piece)]
    resolutions = [
        _answered(citation, version, versions.part(version), snapshot.notices)
        for version in versions
    ]
    resolutions += [
        _unanswered(citation, missing.span, missing.error) for missing in versions.unanswered
    ]
    return sorted(resolutions, key=_first_day)


def _first_day(resolution: Resolution) -> dt.date:
    return resolution.days.first_day if resolution.days else dt.date.min


def _pieces(code: Code, citation: Citation, span: Span) -> Iterator[Span]:
    """A span without any answer, cut where the reason can change.

    The error speaks of the first day only, and the coverage may begin, or a gap end, within.
    """
    coverage = code.coverage()
    cuts = {coverage.first_day}
    for gap in coverage.gaps:
        if gap.article == citation.article:
            after = gap.last_day and gap.last_day + ONE_DAY
            cuts.update(day for day in (gap.first_day, after) if day)
    first = span.first_day
    for cut in sorted(cuts):
        if first < cut <= span.last_day:
            yield Span(first, cut - ONE_DAY)
            first = cut
    yield Span(first, span.last_day)


def _answered(
    citation: Citation, version: ProvisionVersion, days: Span, horizon: tuple[str, ...]
) -> Resolution:
    # The horizon's notices are about the last day of the span: a reason for a version that is not
    # confirmed, and wrong beside one that is.
    reason = None if version.confirmed else " ".join(horizon)
    notices = tuple(notice for notice in version.notices if notice not in horizon)
    if version.role is not Role.OFFENCE:
        notices += (f"{version.citation} is no offence here but a {version.role.value} paragraph.",)
    return Resolution(
        citation=citation,
        version=version,
        days=days,
        outcome=Outcome.OK if version.confirmed else Outcome.UNCONFIRMED,
        reason=reason,
        reason_without_input=reason,
        notices=notices,
    )


def _unanswered(citation: Citation, days: Span, error: LawError) -> Resolution:
    return Resolution(
        citation=citation,
        days=days,
        outcome=error.outcome,
        reason=str(error),
        reason_without_input=str(error),
    )


class Resolver:
    """Resolves many rows, and keeps what it found for texts that come again.

    >>> from lt_childlaw._resolve import Resolver
    >>> resolver = Resolver()
    >>> resolver("149(3)", "2012") is resolver("149(3)", "2012")
    True
    """

    def __init__(self, code: Code | None = None) -> None:
        self._resolve = functools.partial(resolve, code=code)
        self._kept = functools.lru_cache(maxsize=_MOST_KEPT)(self._resolve)

    def __call__(self, provisions: object, when: object) -> Resolved:
        if (
            isinstance(provisions, str)
            and isinstance(when, str)
            and len(provisions) + len(when) <= _LONGEST_KEPT
        ):
            return self._kept(provisions, when)
        return self._resolve(provisions, when)


def resolve_rows(
    rows: Iterable[tuple[object, object]], *, code: Code | None = None
) -> Iterator[Resolved]:
    """What each row of provisions and date comes to, in order."""
    resolver = Resolver(code)
    for provisions, when in rows:
        yield resolver(provisions, when)


@attrs.frozen(kw_only=True)
class Summary:
    """How many rows were answered, and why the others were not."""

    rows: int
    """All rows."""
    answered: int
    """Rows with a version for every provision and day."""
    partly_answered: int
    """Rows with a version for some."""
    unconfirmed: int
    """Rows with an answer beyond the horizon; they count as answered, wholly or in part."""
    persons_not_read: int
    """Rows with a person that cannot be read or cannot be true; they count as answered too."""
    not_answered: Mapping[Outcome, int]
    """Rows without any version, by the outcome of their first provision."""

    @property
    def not_answered_rows(self) -> int:
        """Rows without any version."""
        return sum(self.not_answered.values())


class Tally:
    """Counts rows as they are resolved."""

    def __init__(self) -> None:
        self._counts: Counter[tuple[Status, Outcome, bool, bool]] = Counter()

    def add(self, resolved: Resolved) -> None:
        """Count a row."""
        first_outcome = resolved.resolutions[0].outcome
        counted = resolved.status, first_outcome, resolved.confirmed, resolved.persons_read
        self._counts[counted] += 1

    def summary(self) -> Summary:
        """What was counted so far."""
        by_status: Counter[Status] = Counter()
        not_answered: Counter[Outcome] = Counter()
        unconfirmed = persons_not_read = 0
        for (status, outcome, confirmed, persons_read), count in self._counts.items():
            by_status[status] += count
            unconfirmed += 0 if confirmed else count
            persons_not_read += 0 if persons_read else count
            if status is Status.NOT_ANSWERED:
                not_answered[outcome] += count
        return Summary(
            rows=by_status.total(),
            answered=by_status[Status.ANSWERED],
            partly_answered=by_status[Status.PARTLY],
            unconfirmed=unconfirmed,
            persons_not_read=persons_not_read,
            not_answered=dict(not_answered.most_common()),
        )
