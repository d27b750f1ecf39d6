"""When limitation ends: the ordinary term, and the age that a child victim must have reached.

The term follows the class of the offence by the law of the act: 95(1). Where a child was the
victim, limitation cannot end before the victim is of a certain age: a floor, not an end: 95(3).
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import attrs
from dateutil.relativedelta import relativedelta

from ._births import births
from ._errors import InvalidInput, TextNotKnown, shown
from ._general import on_day
from ._limitation_answer import (
    AgeFloor,
    EndedBy,
    Limitation,
    OrdinaryTerm,
    PossibleEnd,
    on_or_between,
)
from ._persons import Answer, Person, Reading, aged
from ._provisions import Comparison, OffenceKind, Role, Verification
from ._remarks import Remark, remark_of
from ._time import ONE_DAY, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from ._births import Births
    from ._general import DatedFact, GeneralPart, LimitationFloor, LimitationTerm
    from ._penalties import Term
    from ._provisions import PersonCondition
    from ._versions import ProvisionVersion

_ASSUMED = {
    "limitation-hiding": "Assumed: the offender did not hide from the investigation or the court.",
    "limitation-immunity": "Assumed: the offender had no immunity from prosecution.",
    "limitation-adjournments": "Assumed: the trial was not adjourned.",
    "limitation-adjournment-cap": "If it was:",
    "limitation-new-offence": "Assumed: the offender committed no new intentional offence.",
    "limitation-running": "",
}
"""The rules on which an answer rests beside the term and the floor, and what is assumed."""
_COUNTED = "civil-terms"
_LAST_DAY = {
    None: "No rule found says whether a term, or an age, is over on its last day already.",
    Reading.ON_BIRTHDAY: "As asked, a term, or an age, is over on the matching day already.",
    Reading.DAY_AFTER: "As asked, a term, or an age, is over on the day after the matching one.",
}


def limitation_of(
    versions: Sequence[tuple[ProvisionVersion, Span]],
    chapter: str,
    *,
    victim: Person | None,
    reading: Reading | None,
    notices: Iterable[str] = (),
) -> Limitation:
    """When limitation ends for an offence: its versions, and the days of the act for each.

    Raises:
        InvalidInput: none of them is an offence, what is given of the victim cannot be true, or
            the end lies beyond the calendar.
        TextNotKnown: the data holds no term for the offence.
    """
    if victim is not None and not isinstance(victim, Person):
        raise InvalidInput(
            f"victim is {shown(victim)}: give a Person, for example Person(age=15).", value=victim
        )
    anybody = Person().ages(versions[0][1].first_day, reading)  # refuses what is no reading
    offences = [(version, days) for version, days in versions if version.role is Role.OFFENCE]
    if not offences:
        version, days = versions[0]
        raise InvalidInput(
            f"{version.citation} is no offence {on_or_between(days)} but a {version.role.value}: "
            f"limitation is asked for an offence.",
            citation=version.citation,
        )
    question = _Question(
        general=offences[0][0].general,
        chapter=chapter,
        victim=victim or Person(),
        anybody=anybody,
        reading=reading,
    )
    parts = question.parts(offences)
    ends = [end for part in parts if (end := question.end(part, alone=len(parts) == 1))]
    if not ends:  # on no day can what is given of the victim be true
        aged(question.victim, parts[0].committed, reading)
    days = Span(ends[0].term.committed.first_day, ends[-1].term.committed.last_day)
    return Limitation(
        versions=tuple(version for version, _ in offences),
        committed=Span(offences[0][1].first_day, offences[-1][1].last_day),
        victim=victim,
        reading=reading,
        terms=tuple(end.term for end in ends),
        floors=tuple(end.floor for end in ends),
        possible=tuple(possible for end in ends for possible in end.possible),
        assumptions=tuple(question.assumptions(days)),
        notices=tuple(dict.fromkeys([*notices, *question.notices(versions, days)])),
    )


@attrs.frozen(kw_only=True)
class _Part:
    """Possible days of the act under one term and one floor."""

    version: ProvisionVersion
    committed: Span
    term: LimitationTerm
    floor: LimitationFloor | None

    def continues(self, other: _Part) -> bool:
        """Whether it follows another part, and nothing is different."""
        return (
            self.committed.first_day == other.committed.last_day + ONE_DAY
            and (self.term, self.floor, self.version.victim)
            == (other.term, other.floor, other.version.victim)
        )


@attrs.frozen(kw_only=True)
class _End:
    """What a part comes to."""

    term: OrdinaryTerm
    floor: AgeFloor
    possible: tuple[PossibleEnd, ...]


@attrs.frozen(kw_only=True)
class _Question:
    """What is asked, beside the offence and the day."""

    general: GeneralPart
    chapter: str
    victim: Person
    anybody: tuple[int, int]
    reading: Reading | None

    @property
    def _known(self) -> bool:
        """Whether anything is known of the age of the victim."""
        return self.victim != Person()

    def parts(self, offences: Iterable[tuple[ProvisionVersion, Span]]) -> list[_Part]:
        """The days of the act, cut wherever the term or the floor may change."""
        parts: list[_Part] = []
        for version, committed in offences:
            for days in self._cut(committed):
                part = _Part(
                    version=version,
                    committed=days,
                    term=self._term(version, days.first_day),
                    floor=self._floor(version, days.first_day),
                )
                if parts and part.continues(parts[-1]):
                    joined = Span(parts[-1].committed.first_day, days.last_day)
                    part = attrs.evolve(parts.pop(), committed=joined)
                parts.append(part)
        return parts

    def _cut(self, committed: Span) -> Iterator[Span]:
        first, last = committed.first_day, committed.last_day
        general = self.general
        facts: Iterable[DatedFact] = (
            *general.terms,
            *general.floors,
            *general.classes,
            *general.limits,
        )
        starts = {fact.first_day for fact in facts if fact.first_day}
        starts |= {fact.last_day + ONE_DAY for fact in facts if fact.last_day}
        for start in sorted(start for start in starts if first < start <= last):
            yield Span(first, start - ONE_DAY)
            first = start
        yield Span(first, last)

    def _term(self, version: ProvisionVersion, day: dt.date) -> LimitationTerm:
        """The term for the class of the offence: 95(1) with 11 and 12."""
        severity = attrs.evolve(version, day=day).severity
        found = (
            term
            for term in on_day(self.general.terms, day)
            if term.offence is version.kind
            and term.severity == (severity.value if severity else None)
            and (severity is not None or version.kind is OffenceKind.MISDEMEANOUR)
        )
        term = next(found, None)
        if term is None or term.term is None:
            what = f"a {severity.value} crime" if severity else "such an offence"
            raise TextNotKnown(
                f"the limitation of {version.citation} on {day} is not known: the data holds no "
                f"term for {what} on that day.",
                citation=version.citation,
                day=day,
            )
        return term

    def _floor(self, version: ProvisionVersion, day: dt.date) -> LimitationFloor | None:
        floor = next(on_day(self.general.floors, day), None)
        if floor is not None and not floor.known:
            raise TextNotKnown(
                f"the limitation of {version.citation} on {day} is not known: {floor.title} "
                f"({floor.cites}) was not read for that day. {floor.reason}",
                citation=version.citation,
                day=day,
            )
        return floor

    def end(self, part: _Part, *, alone: bool) -> _End | None:
        """What a part comes to; ``None`` where the victim rules out all its days."""
        ages = self.anybody if self._known else _asked(part.version.victim, self.anybody)
        everybody = births(part.committed, self.victim, ages, self.reading)
        if everybody is None:
            return None
        child, other = None, everybody
        floor, under = part.floor, part.floor.victim_under if part.floor else None
        if floor and floor.exists and under is not None and self.chapter in floor.chapters:
            child = births(part.committed, self.victim, (ages[0], under - 1), self.reading)
            other = births(part.committed, self.victim, (under, ages[1]), self.reading)
        return _End()
