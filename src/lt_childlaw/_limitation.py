"""When limitation ends: the ordinary term, and the age that a child victim must have reached.

The term follows the class of the offence by the law of the act: 95(1). Where a child was the
victim, limitation cannot end before the victim is of a certain age: a floor, not an end: 95(3).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from ._births import births
from ._errors import InvalidInput, TextNotKnown, shown
from ._general import on_day
from ._limitation_answer import Limitation, on_or_between
from ._limitation_end import End, Part
from ._persons import Person, Reading, aged
from ._provisions import Comparison, OffenceKind, Role
from ._remarks import remark_of
from ._time import ONE_DAY, Span

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator, Sequence

    from ._births import Births
    from ._general import GeneralPart
    from ._provisions import PersonCondition
    from ._remarks import Remark
    from ._versions import ProvisionVersion

_ASSUMED = {
    "limitation-hiding": "Assumed: the offender did not hide from the investigation or the court.",
    "limitation-immunity": "Assumed: the offender had no immunity from prosecution.",
    "limitation-adjournments": "Assumed: the trial was not adjourned.",
    "limitation-adjournment-cap": "",
    "limitation-new-offence": "Assumed: the offender committed no new intentional offence.",
    "limitation-running": "",
}
"""The rules on which an answer rests beside the term and the floor, and what is assumed."""
_COUNTED = "civil-terms"
_LAST_DAY = {
    None: "No rule found says whether a term is over, or an age reached, on the matching day.",
    Reading.ON_BIRTHDAY: "As asked, a term is over, and an age reached, on the matching day.",
    Reading.DAY_AFTER: "As asked, a term is over, and an age reached, after the matching day.",
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
    ends = [end for part in parts if (end := question.end(part)) is not None]
    if not ends:
        aged(question.victim, parts[0].committed, reading)  # says what cannot be true
    days = Span(ends[0].days.first_day, ends[-1].days.last_day)
    return Limitation(
        versions=tuple(version for version, _ in offences),
        committed=Span(offences[0][1].first_day, offences[-1][1].last_day),
        victim=victim,
        reading=reading,
        terms=tuple(end.term() for end in ends),
        floors=tuple(end.floor() for end in ends),
        possible=tuple(one for end in ends for one in end.possible(alone=len(ends) == 1)),
        assumptions=tuple(question.assumptions(days)),
        notices=tuple(dict.fromkeys([*notices, *question.notices(versions, days)])),
    )


@attrs.frozen(kw_only=True)
class _Question:
    """What is asked, beside the offence and the day."""

    general: GeneralPart
    chapter: str
    victim: Person
    anybody: tuple[int, int]
    """The ages of people."""
    reading: Reading | None

    @property
    def _known(self) -> bool:
        """Whether anything is known of the age of the victim."""
        return self.victim != Person()

    def parts(self, offences: Iterable[tuple[ProvisionVersion, Span]]) -> list[Part]:
        """The days of the act, cut where the term or the floor changes."""
        parts: list[Part] = []
        for version, committed in offences:
            for days in self._cut(committed):
                part = self._part(version, days)
                if parts and part.continues(parts[-1]):
                    joined = Span(parts[-1].committed.first_day, days.last_day)
                    part = attrs.evolve(parts.pop(), committed=joined)
                parts.append(part)
        return parts

    def _cut(self, committed: Span) -> Iterator[Span]:
        """The days, cut wherever a fact begins or ends that may change the term or the floor."""
        first, last, general = committed.first_day, committed.last_day, self.general
        facts = (*general.terms, *general.floors, *general.classes, *general.limits)
        starts = {fact.first_day for fact in facts if fact.first_day}
        starts |= {fact.last_day + ONE_DAY for fact in facts if fact.last_day}
        for start in sorted(start for start in starts if first < start <= last):
            yield Span(first, start - ONE_DAY)
            first = start
        yield Span(first, last)

    def _part(self, version: ProvisionVersion, days: Span) -> Part:
        """The term for the class of the offence (95(1) with 11 and 12), and the floor (95(3))."""
        day = days.first_day
        severity = attrs.evolve(version, day=day).severity
        # What is no crime has no class, and a crime without one has no term of its class.
        of_a_class = severity is not None or version.kind is not OffenceKind.CRIME
        name = severity and severity.value
        terms = (
            term
            for term in on_day(self.general.terms, day)
            if of_a_class and (term.offence, term.severity) == (version.kind, name)
        )
        term, floor = next(terms, None), next(on_day(self.general.floors, day), None)
        if term is None or term.term is None:
            what = f"a {name} crime" if name else "such an offence"
            raise _not_known(version, day, f"the data holds no term for {what} on that day.")
        if floor and not floor.known:
            raise _not_known(version, day, f"{floor.cites} was not read. {floor.reason}")
        return Part(version=version, committed=days, term=term, length=term.term, floor=floor)

    def end(self, part: Part) -> End | None:
        """What a part comes to; ``None`` where the victim rules out all its days."""
        part.over(part.committed)  # refuses what ends beyond the calendar
        ages = self.anybody if self._known else _asked(part.version.victim, self.anybody)
        everybody = births(part.committed, self.victim, ages, self.reading)
        if everybody is None:
            return None
        child: Births | None = None
        other: Births | None = everybody
        floor = part.floor
        if floor and floor.victim_under and self.chapter in floor.chapters:
            minors = ages[0], min(ages[1], floor.victim_under - 1)
            adults = floor.victim_under, ages[1]
            child = births(part.committed, self.victim, minors, self.reading)
            other = births(part.committed, self.victim, adults, self.reading)
        return End(
            general=self.general,
            chapter=self.chapter,
            part=part,
            days=everybody.committed,
            child=child,
            other=other,
            known=self._known,
            reading=self.reading,
        )

    def assumptions(self, days: Span) -> Iterator[Remark]:
        """What is assumed, by the rules of every possible day of the act: 95(2) and 95(4)-(8)."""
        for name, assumed in {**_ASSUMED, _COUNTED: _LAST_DAY[self.reading]}.items():
            for rule in self.general.rules:
                if rule.id == name and rule.holds_within(days):
                    remark = remark_of(rule, days.last_day)
                    yield attrs.evolve(remark, text=f"{assumed} {remark.text}".strip())

    def notices(
        self, versions: Iterable[tuple[ProvisionVersion, Span]], days: Span
    ) -> Iterator[str]:
        """What matters for reading the answer."""
        for version, committed in versions:
            if version.role is not Role.OFFENCE:
                yield (
                    f"Days left out: {version.citation} is no offence {on_or_between(committed)} "
                    f"but a {version.role.value}."
                )
                continue
            yield from version.notices
            if version.person_shown:
                yield (
                    f"The paragraph names the age of the person shown in material "
                    f"({version.person_shown}). Whether that person, or who else, is the victim "
                    f"is for a court."
                )
            if self._may_not_fit(version, committed):
                yield (
                    f"The paragraph asks of the victim: {version.victim}. Where the victim was "
                    f"not so, it is not the offence of this paragraph."
                )
            if not (days.first_day <= committed.first_day and committed.last_day <= days.last_day):
                yield (
                    f"By what is given of the victim, the act was committed {on_or_between(days)}."
                )

    def _may_not_fit(self, version: ProvisionVersion, committed: Span) -> bool:
        """Whether the victim may be of an age that the paragraph does not ask for."""
        lowest, highest = _asked(version.victim, self.anybody)
        outside = ((self.anybody[0], lowest - 1), (highest + 1, self.anybody[1]))
        return self._known and any(
            births(committed, self.victim, ages, self.reading) for ages in outside
        )


def _asked(condition: PersonCondition | None, anybody: tuple[int, int]) -> tuple[int, int]:
    """The ages of victims that a paragraph asks for: the lowest and the highest."""
    lowest, highest = anybody
    if condition and condition.age:
        years = condition.age.years
        if condition.age.comparison is Comparison.UNDER:
            highest = years - 1
        else:
            lowest = years
    if condition and condition.or_else:
        other = _asked(condition.or_else, anybody)
        lowest, highest = min(lowest, other[0]), max(highest, other[1])
    return lowest, highest


def _not_known(version: ProvisionVersion, day: dt.date, why: str) -> TextNotKnown:
    return TextNotKnown(
        f"the limitation of {version.citation} on {day} is not known: {why}",
        citation=version.citation,
        day=day,
    )
