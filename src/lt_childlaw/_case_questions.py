"""The questions about a case that a data set answers: limitation, and the case as a whole."""

from __future__ import annotations

import datetime as dt
import functools
from typing import TYPE_CHECKING, Any

from ._errors import InvalidInput, shown
from ._horizon import GENERAL_PART_OF_TODAY
from ._time import Span, as_day

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ._assessment import Assessment
    from ._case import Case
    from ._citation import Citation
    from ._comparison import LawComparison
    from ._during import SpanSnapshot
    from ._facts import DataStamp
    from ._horizon import Horizon
    from ._index import Index
    from ._lex_mitior import LexMitior
    from ._limitation_answer import Limitation
    from ._persons import Person, Reading
    from ._snapshot import Snapshot
    from ._trace import Replay
    from ._versions import ProvisionVersion


class CaseQuestions:
    """The part of :class:`Code` that answers questions about a case."""

    __slots__ = ()

    if TYPE_CHECKING:
        _horizon: Horizon

        @property
        def stamp(self) -> DataStamp: ...
        def _index_known_at(self, known_at: dt.date | None) -> Index: ...
        def chapter(self, article: str) -> str: ...
        def snapshot(self, day: dt.date, known_at: dt.date | None) -> Snapshot: ...
        def span_snapshot(self, span: Span, known_at: dt.date | None) -> SpanSnapshot: ...

    def limitation(
        self,
        citation: str | Citation,
        *,
        committed_on: dt.date | str | Span,
        victim: Person | None = None,
        reading: Reading | None = None,
        known_at: dt.date | str | None = None,
        strict: bool = False,
    ) -> Limitation:
        """When limitation ends for an offence, if nothing stopped or interrupted it.

        The term is that of the law of the act, and where a child was the victim it may not end
        before the child is of a certain age: art. 95. Uncertain days and ages give every possible
        end with its condition.

        Args:
            citation: the offence, as numbered on the day of the act.
            committed_on: the day of the act, or a :class:`Span`, or text that :meth:`Span.parse`
                reads: one unknown day in it.
            victim: what is known of the victim's age; without one, what the paragraph asks counts.
            reading: how to read the last day of the term, and the birthday on which the floor
                ends; without one, that day is doubtful.
            known_at: only acts published by this day count.
            strict: refuse an answer that is not confirmed, instead of warning.

        Raises:
            InvalidInput: the paragraph is no offence; the victim is no person, was born after the
                act, or has an age and a birth date that contradict each other.
            InvalidDate: *committed_on* is no day and no span.
            LawError: the citation names nothing on any of the days, as indexing a snapshot says;
                or the law of one of them is not known (:class:`TextNotKnown`,
                :class:`BeforeCoverage`) or a bare article is ambiguous on it: then no day can be
                certain for the whole span. Days on which nothing was so numbered are left out.

        Warns:
            BeyondHorizonWarning: the law of the last possible day of the act is not confirmed.

        >>> import lt_childlaw as law
        >>> victim = law.Person(born="2005-06-01")
        >>> law.limitation("153", committed_on="2011-03-01", victim=victim)
        <Limitation 153(1) committed 2011-03-01: settled, barred from 2030-06-02>
        """
        from ._limitation import limitation_of, no_unknown_law

        days = Span.of(committed_on, "committed_on")
        known = self._horizon.knowledge(known_at)
        if days.first_day == days.last_day:
            version = self.snapshot(days.first_day, known)[citation]
            versions, notices = [(version, days)], []
        else:
            found = self.span_snapshot(days, known)[citation]
            no_unknown_law(found)
            versions = [(version, found.part(version)) for version in found]
            notices = [f"Days left out: {unanswered}" for unanswered in found.unanswered]
        if known is not None:
            notices = [*notices, GENERAL_PART_OF_TODAY]
        unconfirmed = self._horizon.notices(days.last_day, known)
        self._horizon.tell(unconfirmed, days.last_day, known, strict=strict)
        chapter = self.chapter(versions[0][0].citation.article)
        return limitation_of(versions, chapter, victim=victim, reading=reading, notices=notices)

    def compare(self, earlier: ProvisionVersion, later: ProvisionVersion) -> LawComparison:
        """How a later law for an offence stands to an earlier one.

        A law is compared along the provision, never the number. A version that is bound to no day
        is taken on its first one. The days may stand in any order: the verdict is about *later*.

        Args:
            earlier: a version of an offence, of this data.
            later: another version of the same provision, or of one that was split off from it.

        Raises:
            InvalidInput: one of them is no version of an offence of this data, or they are versions
                of two offences; the message says how the first one is numbered on the later day.

        >>> import lt_childlaw as law
        >>> comparison = law.compare(law.on("2025-01-31")["152-1"], law.on("2025-02-01")["152-1"])
        >>> comparison.verdict, comparison.criterion.value, comparison.doctrinal
        (<Verdict.MILDER: 'milder'>, 'kinds of penalty', True)
        """
        from ._comparison import compare_versions

        return compare_versions(self._index_known_at(None), self.stamp, earlier, later)

    def lex_mitior(
        self,
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
    ) -> LexMitior:
        """Which law applies to an act that is judged later: that of the act, or a later one.

        The offence is followed along its provision, never the number, and to what was split off
        from it. The whole of one law applies; two are never mixed.

        Args:
            citation: the offence, as numbered on the day of the act.
            committed_on: the day of the act; for uncertain days, :meth:`assess` a case.
            judged_on: the day of the judgment.
            case: the facts, where a provision was divided since: without them, one answer for each
                part.
            offender: what is known of the offender's age at the act, for the limits of penalties;
                without one, that of the case.
            intermediate: whether a milder law counts that stood only between the two days: 3(2) as
                the European Court of Human Rights reads the principle.
            reading: how to read a birthday itself; without one, that day leaves both possible.
            known_at: only acts published by this day count.
            strict: refuse an answer that is not confirmed, instead of warning.

        Raises:
            InvalidInput: the paragraph is no offence; the case is not of that day or does not meet
                it; a person cannot have been as stated.
            InvalidDate: a day is none, or the judgment lies before the act.
            LawError: the citation names nothing on the day of the act, as indexing a snapshot says.

        Warns:
            BeyondHorizonWarning: the law of the day of the judgment is not confirmed.

        >>> import lt_childlaw as law
        >>> law.lex_mitior("152-1", committed_on="2024-05-01", judged_on="2025-03-01").applies
        <ProvisionVersion 152-1(1) solicitation-of-under-16 2025-02-01/.. on 2025-02-01>
        """
        from ._fitting import fitting
        from ._mitior_by_age import by_age
        from ._mitior_choice import day_of_act, lex_mitior_of
        from ._persons import Person, check_reading

        day, judged = as_day(committed_on, "committed_on"), as_day(judged_on, "judged_on")
        check_reading(reading)
        known = self._horizon.knowledge(known_at)
        index, version = self._index_known_at(known), self.snapshot(day, known)[citation]
        day_of_act(index, version, judged)  # what is wrong with the question, before the persons

        ask = functools.partial(
            lex_mitior_of,
            index,
            version,
            judged,
            bind=functools.partial(self._horizon.bound, index),
            intermediate=intermediate,
            fits=None if case is None else fitting(index, version, day, case, reading),
        )
        person = offender or (None if case is None else case.offender or Person())
        answer = by_age(ask, version, person, reading)
        unconfirmed = self._horizon.notices(judged, known)
        self._horizon.tell(unconfirmed, judged, known, strict=strict)
        return answer

    def assess(
        self,
        case: Case,
        *,
        judged_on: dt.date | str | None = None,
        known_at: dt.date | str | None = None,
        reading: Reading | None = None,
        strict: bool = False,
    ) -> Assessment:
        """What the law comes to for a case: which provisions fit, and all that follows for each.

        An uncertain day of the act gives every possible answer with its days; an uncertain age
        leaves a condition.

        Args:
            case: the facts.
            judged_on: the day of judgment, for later laws (art. 3), limitation and trial.
            known_at: only acts published by this day count.
            reading: how to read a birthday itself; without one, that day leaves both possible.
            strict: refuse an answer that is not confirmed, instead of warning.

        Raises:
            InvalidInput: *case* is no :class:`Case`; it was judged before the act; or on no day can
                all persons have been as stated.
            InvalidDate: a day is none.
            BeforeCoverage: every possible day of the act lies before the first day of the data.
            BeyondHorizon: with ``strict=True``, the law of a day asked about is not confirmed.

        Warns:
            BeyondHorizonWarning: the law of a day asked about is not confirmed.

        >>> import lt_childlaw as law
        >>> case = law.Case(
        ...     committed_on="2014-03-24",
        ...     conduct={law.Conduct.SEXUAL_INTERCOURSE},
        ...     offender=law.Person(age=30),
        ...     victim=law.Person(born="2000-01-01"),
        ... )
        >>> law.assess(case, judged_on="2025-03-01").candidates
        (<Candidate 151-1(1) on 2014-03-24: fits>,)
        """
        from ._assess import assess
        from ._case import Case
        from ._persons import check_reading
        from ._question import Question

        if not isinstance(case, Case):
            raise InvalidInput(
                f"case is {shown(case)}: give a Case, or Case.from_dict(...) of one.", value=case
            )
        check_reading(reading)
        judged = None if judged_on is None else as_day(judged_on, "judged_on")
        known = self._horizon.knowledge(known_at)
        result = assess(
            Question(
                case=case,
                judged_on=judged,
                known_at=known,
                reading=reading,
                index=self._index_known_at(known),
                horizon=self._horizon,
                stamp=self.stamp,
                chapter=self.chapter,
            )
        )
        last_day = max(result.possibilities[-1].days.last_day, judged or dt.date.min)
        unconfirmed = self._horizon.notices(last_day, known)
        self._horizon.tell(unconfirmed, last_day, known, strict=strict)
        return result

    def replay(self, trace: Mapping[str, Any]) -> Replay:
        """Ask the question of a trace again, and say where the answer differs.

        Args:
            trace: what :meth:`Assessment.to_dict` made, also after a way through JSON.

        Raises:
            InvalidInput: it is no trace, or one of another form.

        Warns:
            BeyondHorizonWarning: as :meth:`assess` does.

        >>> import lt_childlaw as law
        >>> case = law.Case(committed_on="2012-05-01", conduct={"molestation"})
        >>> law.replay(law.assess(case).to_dict()).differences
        ()
        """
        from ._trace import replayed

        return replayed(trace, self.assess)
