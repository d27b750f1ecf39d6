"""The questions about ages that a data set answers: exclusions and thresholds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._absence import never_named
from ._citation import Citation
from ._time import as_day

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable

    from ._exclusions import Exclusions
    from ._general import GeneralPart, Threshold
    from ._horizon import Horizon
    from ._index import Index
    from ._persons import Person, Reading
    from ._snapshot import Snapshot


class AgeQuestions:
    """The part of :class:`Code` that answers questions about ages."""

    __slots__ = ()

    if TYPE_CHECKING:
        _horizon: Horizon
        _index: Index

        @property
        def general(self) -> Callable[[], GeneralPart]: ...
        def snapshot(self, day: dt.date, known_at: dt.date | None) -> Snapshot: ...

    def exclusions(
        self,
        citation: str | Citation,
        *,
        committed_on: dt.date | str,
        offender: Person | None = None,
        victim: Person | None = None,
        compelled_as_victim_of: str | Citation | None = None,
        reading: Reading | None = None,
        strict: bool = False,
    ) -> Exclusions:
        """Whether an age rule excludes liability for an offence, rule by rule.

        Args:
            citation: the offence, as numbered on the day of the act.
            committed_on: the day of the act.
            offender: what is known of the offender's age.
            victim: what is known of the victim's age.
            compelled_as_victim_of: the article (147, 147-1 or 157) of which the offender was the
                victim, if that victimisation compelled the act.
            reading: how to read a birthday itself; without one, that day is undetermined.
            strict: refuse an answer that is not confirmed, instead of warning.

        Raises:
            InvalidInput: the paragraph is no offence; a person is none, is born after the act, or
                has an age and a birth date that contradict each other.
            LawError: the citation names nothing on that day, as indexing a snapshot says.

        >>> import lt_childlaw as law
        >>> child = law.Person(age=13)
        >>> law.exclusions("149(1)", committed_on="2012-05-01", offender=child).outcome
        <ExclusionOutcome.APPLIES: 'applies'>
        """
        from ._exclusions import exclusions_of

        day = self._asked(committed_on, "committed_on", strict=strict)
        return exclusions_of(
            self.snapshot(day, None)[citation],
            self._index,
            offender=offender,
            victim=victim,
            victim_of=compelled_as_victim_of,
            reading=reading,
        )

    def thresholds(self, *, on: dt.date | str) -> tuple[Threshold, ...]:
        """The rules about age that the data names, as they stood on a day, in its order.

        Not every age that a paragraph asks of a person has a name here: a version has all of its
        own as ``ages_asked``.

        Raises:
            InvalidDate: *on* is no day.
            BeforeCoverage: the day lies before the first day of the data.

        Warns:
            BeyondHorizonWarning: the law of the day is not confirmed.

        >>> import lt_childlaw as law
        >>> [found.age for found in law.thresholds(on="2012-05-01") if found.name == "emancipation"]
        [16]
        """
        from ._dated import on_day

        return tuple(on_day(self.general().thresholds, self._asked(on, "day")))

    def threshold(
        self, name: str, *, on: dt.date | str, provision: str | Citation | None = None
    ) -> Threshold:
        """One age that matters in law on a day.

        Args:
            name: its name, as :meth:`thresholds` gives it.
            on: the day.
            provision: an offence, where the age differs between offences.

        Raises:
            UnknownCitation: no threshold has that name, or the data knows no such provision.
            NotYetInForce: the rule stood later only.
            Repealed: the rule stood earlier only.

        >>> import lt_childlaw as law
        >>> law.threshold("criminal-responsibility", on="2012-05-01", provision="153(1)").age
        16
        """
        citation = None if provision is None else Citation.parse(provision)
        general = self.general()
        if citation is not None:
            unknown = never_named(self._index, citation)
            offences = (offence for found in general.thresholds for offence in found.offences)
            elsewhere = {offence.article for offence in offences} - set(self._index.articles)
            if unknown and citation.article not in elsewhere:
                raise unknown
        return general.threshold(name, self._asked(on, "day"), citation)

    def _asked(self, day: object, name: str, *, strict: bool = False) -> dt.date:
        """A day of the coverage, with the warning or the refusal if it is not confirmed."""
        asked = as_day(day, name)
        self._horizon.require_covered(asked)
        notices = self._horizon.notices(asked, None)
        self._horizon.tell(notices, asked, None, strict=strict, depth=4)
        return asked
