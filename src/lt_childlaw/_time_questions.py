"""The questions about the law over time that a data set answers: days, spans and timelines."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, overload

from ._absence import never_named, several_offences
from ._citation import Citation
from ._errors import InvalidDate, InvalidInput, UnknownCitation, near, shown
from ._snapshot import Snapshot
from ._time import Span, as_day

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ._changes import Change
    from ._during import SpanSnapshot
    from ._horizon import Horizon
    from ._index import Index
    from ._provisions import Provision
    from ._timeline import Timeline

_MOST_SNAPSHOTS_KEPT = 20_000


class TimeQuestions:
    """The part of :class:`Code` that answers questions about the law over time."""

    __slots__ = ()

    if TYPE_CHECKING:
        _horizon: Horizon
        _index: Index
        _snapshots: dict[dt.date | str, Snapshot]

        @property
        def provisions(self) -> Mapping[str, Provision]: ...
        def snapshot(self, day: dt.date, known_at: dt.date | None) -> Snapshot: ...
        def span_snapshot(self, span: Span, known_at: dt.date | None) -> SpanSnapshot: ...

    def on(
        self,
        day: dt.date | str,
        *,
        known_at: dt.date | str | None = None,
        strict: bool = False,
    ) -> Snapshot:
        """The law in force on a day.

        Args:
            day: the day, a ``date`` or ISO text.
            known_at: only acts published by this day count; a later *day* gets a forecast.
            strict: refuse an answer that is not confirmed, instead of warning.

        Raises:
            InvalidDate: a value is no civil day.
            BeforeCoverage: a value lies before the first day of the data.
            BeyondHorizon: with ``strict=True``, the law of the day is not confirmed.

        Warns:
            BeyondHorizonWarning: the law of the day is not confirmed.

        >>> import lt_childlaw as law
        >>> law.on("2025-01-31")["307(4)"].role
        <Role.LEGAL_PERSON_LIABILITY: 'legal-person liability'>
        >>> law.on("2025-02-01")["307(4)"].provision
        Provision('minors-prostitution')
        """
        if known_at is None:
            try:
                return self._snapshots[day]
            except (KeyError, TypeError):
                pass
        asked = as_day(day)
        known = self._horizon.knowledge(known_at)
        snapshot = self.snapshot(asked, known)
        if snapshot.notices:
            self._horizon.tell(snapshot.notices, asked, known, strict=strict)
        elif known is None:
            if len(self._snapshots) >= _MOST_SNAPSHOTS_KEPT:
                self._snapshots.clear()
            snapshot = self._snapshots.setdefault(asked, snapshot)
            if type(day) is str:
                self._snapshots[day] = snapshot
        return snapshot

    def during(
        self,
        span: Span | dt.date | str,
        *,
        known_at: dt.date | str | None = None,
        strict: bool = False,
    ) -> SpanSnapshot:
        """The law of one unknown day in a span.

        Args:
            span: a :class:`Span`, text that :meth:`Span.parse` reads, or a day.
            known_at: only acts published by this day count.
            strict: refuse an answer that is not confirmed, instead of warning.

        Raises:
            InvalidDate: a value is no span, or no civil day.
            BeforeCoverage: the whole span, or *known_at*, lies before the first day of the data.
            BeyondHorizon: with ``strict=True``, the law of the last day is not confirmed.

        Warns:
            BeyondHorizonWarning: the law of the last day is not confirmed.

        >>> import lt_childlaw as law
        >>> [str(version) for version in law.during("2010-07/2010-08")["153"]]
        ['153(1) (2003-05-01/2010-07-19)', '153(1) (2010-07-20/2014-03-24)']
        """
        asked = Span.of(span)
        known = self._horizon.knowledge(known_at)
        snapshot = self.span_snapshot(asked, known)
        self._horizon.tell(snapshot.notices, asked.last_day, known, strict=strict)
        return snapshot

    @overload
    def timeline(self, citation: str | Citation) -> Timeline: ...
    @overload
    def timeline(self, *, provision: str) -> Timeline: ...
    def timeline(
        self, citation: str | Citation | None = None, *, provision: str | None = None
    ) -> Timeline:
        """Every version that a number, or a provision, ever had.

        Args:
            citation: a number: every version ever so numbered, of whatever provision.
            provision: the id of a provision: every version of it, under whatever number.

        Raises:
            InvalidInput: both are given, or neither.
            InvalidCitation: the text is no citation.
            UnknownCitation: nothing was ever so numbered, a bare article had offences under more
                than one number, or no provision has that id.

        >>> import lt_childlaw as law
        >>> [version.provision.id for version in law.timeline("307(3)")][1:]
        ['minors-prostitution', 'directing-prostitution']
        """
        from ._timeline import timeline_of

        if (citation is None) == (provision is None):
            raise InvalidInput(
                "a timeline is that of a number or that of a provision: give one of the two, for "
                "example timeline('307(3)') or timeline(provision='minors-prostitution')."
            )
        horizon = self._horizon
        if provision is not None:
            known = self._provision(provision)
            track = self._index.provisions[known]
            return timeline_of(self._index, track, horizon, provision=known)
        number = self._number(Citation.parse(citation))  # type: ignore[arg-type]
        track = self._index.numbers[str(number)]
        return timeline_of(self._index, track, horizon, citation=number)

    def changes(
        self,
        earlier: dt.date | str,
        later: dt.date | str,
        *,
        steps: bool = False,
        strict: bool = False,
    ) -> tuple[Change, ...]:
        """What differs between the law of two days, provision by provision.

        Args:
            earlier: the earlier day.
            later: the later day.
            steps: every amendment in between on its own day, instead of the net difference.
            strict: refuse an answer that is not confirmed, instead of warning.

        Raises:
            InvalidDate: a value is no civil day, or the days stand in the wrong order.
            BeforeCoverage: a day lies before the first day of the data.
            BeyondHorizon: with ``strict=True``, the law of the later day is not confirmed.

        Warns:
            BeyondHorizonWarning: the law of the later day is not confirmed.

        >>> import lt_childlaw as law
        >>> for change in law.changes("2016-06-27", "2016-06-28"):
        ...     print(change, *change.differences, sep=chr(10))
        material-showing-child: changed, 309(2) (XII-2433)
        sanction: fine, or imprisonment of up to 3 years -> fine, or imprisonment of up to 4 years
        """
        first, last = as_day(earlier, "first day"), as_day(later, "last day")
        if last < first:
            raise InvalidDate(
                f"the later day {last} lies before the earlier day {first}: exchange them.",
                earlier=first,
                later=last,
            )
        self._horizon.require_covered(first)
        self._horizon.tell(self._horizon.notices(last, None), last, None, strict=strict)
        from ._changes import changes_between, steps_between

        between = steps_between if steps else changes_between
        return tuple(between(self._index, first, last, self._horizon))

    def latest_confirmed(self) -> Snapshot:
        """The law of the last confirmed day.

        >>> import lt_childlaw as law
        >>> law.latest_confirmed().day.isoformat()
        '2026-07-02'
        """
        return self.on(self._horizon.confirmed_until)

    def _number(self, citation: Citation) -> Citation:
        """The paragraph that a citation names on some day; a bare article its only offence."""
        unknown = never_named(self._index, citation)
        if unknown is not None:
            raise unknown
        if citation.paragraph is not None:
            return citation
        numbers = self._index.offence_numbers(citation.article)
        if len(numbers) != 1:
            raise several_offences(self._index, citation, numbers, " over time")
        return numbers[0]

    def _provision(self, name: str) -> Provision:
        provisions = self.provisions
        if isinstance(name, str) and str(name) in provisions:
            return provisions[str(name)]
        raise UnknownCitation(
            f"no provision {shown(name)} in the data. The timeline of a number shows the ids of "
            f"what it named; Code.provisions has all.{near(name, provisions)}",
            provision=name,
        )
