"""When limitation ends: the ordinary term, and the age that a child victim must have reached.

The term follows the class of the offence by the law of the act: 95(1). Where a child was the
victim, limitation cannot end before the victim is of a certain age: a floor, not an end: 95(3).
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import attrs

from ._births import births, or_younger
from ._dated import days_of_change, on_day
from ._errors import InvalidInput, NotInForce, TextNotKnown, reworded, shown
from ._limitation_answer import Limitation, on_or_between, on_or_throughout
from ._limitation_end import End, Part
from ._persons import Person, Reading, aged
from ._provisions import Comparison, OffenceKind, Role
from ._remarks import remark_of
from ._time import ONE_DAY, Span, cut

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from ._births import Births
    from ._during import Versions
    from ._general import GeneralPart, Rule
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
_SEVERAL = (
    "There were two or more victims, and what is given is of one. Another may have been younger, "
    "or a child: then the youngest decides."
)
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
    several_victims: bool = False,
    notices: Iterable[str] = (),
) -> Limitation:
    """When limitation ends for an offence: its versions, and the days of the act for each.

    With several victims, what is given is of one of them, and nothing is known of the others.

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
            f"{version.citation} is no offence {on_or_throughout(days)} but a "
            f"{version.role.value}: limitation is asked for an offence.",
            citation=version.citation,
        )
    question = _Question(
        general=offences[0][0].general,
        chapter=chapter,
        victim=victim or Person(),
        anybody=anybody,
        several_victims=several_victims,
        reading=reading,
    )
    parts = question.parts(offences)
    ends = [end for part in parts if (end := question.end(part)) is not None]
    if not ends:
        aged(question.victim, parts[0].committed, reading)  # says what cannot be true
    days = Span(ends[0].days.first_day, ends[-1].days.last_day)
    told = [*notices, *question.notices(versions, days)]
    if several_victims and any(end.others for end in ends):
        told.append(_SEVERAL)
    return Limitation(
        versions=tuple(version for version, _ in offences),
        committed=Span(offences[0][1].first_day, offences[-1][1].last_day),
        victim=victim,
        reading=reading,
        terms=tuple(end.term() for end in ends),
        floors=tuple(end.floor() for end in ends),
        possible=tuple(one for end in ends for one in end.possible(alone=len(ends) == 1)),
        assumptions=tuple(question.assumptions(days)),
        notices=tuple(dict.fromkeys(told)),
    )


def no_unknown_law(found: Versions) -> None:
    """Refuse a span on some day of which the offence may have had another law, not known here.

    Days on which nothing was so numbered stay: no such offence can have been committed then.

    Raises:
        LawError: that of the first day whose law is not known, or is not that of one offence.
    """
    unknown = [days for days in found.unanswered if not isinstance(days.error, NotInForce)]
    if not unknown:
        return
    first, last = found.span.first_day, found.span.last_day
    for days in reversed(unknown):
        if days.span.last_day < last:
            first = days.span.last_day + ONE_DAY
            break
        last = days.span.first_day - ONE_DAY
    rest = f"from {first} {'on' if last == found.span.last_day else f'to {last}'}"
    error = unknown[0].error
    raise reworded(
        error,
        f"{error} So no day can be certain for the whole span {found.span}: ask for the days "
        f"{rest}.",
    )


@attrs.frozen(kw_only=True)
class _Question:
    """What is asked, beside the offence and the day."""

    general: GeneralPart
    chapter: str
    victim: Person
    anybody: tuple[int, int]
    """The ages of people."""
    several_victims: bool
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
        general = self.general
        facts = (*general.terms, *general.floors, *general.classes, *general.limits)
        return cut(committed, days_of_change(facts))

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
        another: Births | None = None
        other: Births | None = everybody
        floor = part.floor
        if floor and floor.victim_under and self.chapter in floor.chapters:
            minors = ages[0], min(ages[1], floor.victim_under - 1)
            adults = floor.victim_under, ages[1]
            child = births(part.committed, self.victim, minors, self.reading)
            other = births(part.committed, self.victim, adults, self.reading)
            another = self._another(part.version, minors, everybody.committed)
            if another:
                child = or_younger(child, another) if child and other is None else another
        return End(
            general=self.general,
            chapter=self.chapter,
            part=part,
            days=everybody.committed,
            child=child,
            other=other,
            known=self._known,
            others=another is not None,
            reading=self.reading,
        )

    def _another(
        self, version: ProvisionVersion, minors: tuple[int, int], days: Span
    ) -> Births | None:
        """The births of a child, other than the given victim, who may be one as well."""
        if not self._known:
            return None  # then all that is possible was looked at
        if version.person_shown:
            ages = self.anybody
        elif self.several_victims:
            ages = _asked(version.victim, self.anybody)
        else:
            return None
        bounds = max(ages[0], minors[0]), min(ages[1], minors[1])
        return births(days, Person(), bounds, self.reading)

    def assumptions(self, days: Span) -> Iterator[Remark]:
        """What is assumed, by the rules of every possible day of the act: 95(2) and 95(4)-(8).

        A rule that is only later than the act is named too, since it may reach the act.
        """
        for name, assumed in {**_ASSUMED, _COUNTED: _LAST_DAY[self.reading]}.items():
            rules = sorted((rule for rule in self.general.rules if rule.id == name), key=_begins)
            held = [rule for rule in rules if rule.holds_within(days)]
            early = not any(rule.holds_on(days.first_day) for rule in held)
            for rule in held:
                remark = remark_of(rule, days.last_day)
                since = _since(rule, "an earlier act") if early and rule is held[0] else ""
                yield attrs.evolve(remark, text=f"{assumed} {remark.text} {since}".strip())
            later = [rule for rule in rules if _begins(rule) > days.last_day]
            if assumed and later and not held:
                # As it began: the text is the same for every act before it.
                remark = remark_of(later[0], _begins(later[0]))
                since = _since(later[0], "this act")
                yield attrs.evolve(remark, text=f"{assumed} {remark.text} {since}")

    def notices(
        self, versions: Iterable[tuple[ProvisionVersion, Span]], days: Span
    ) -> Iterator[str]:
        """What matters for reading the answer."""
        for version, committed in versions:
            if version.role is not Role.OFFENCE:
                yield (
                    f"Days left out: {version.citation} is no offence "
                    f"{on_or_throughout(committed)} but a {version.role.value}."
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


def _begins(rule: Rule) -> dt.date:
    """The first day of a rule; where it was not read, before all others."""
    return rule.first_day or dt.date.min


def _since(rule: Rule, act: str) -> str:
    """That a rule is later than the act: whether 3(3) keeps it away was not found decided."""
    return f"The law has this rule since {rule.first_day}; whether it reaches {act} is not settled."


def _not_known(version: ProvisionVersion, day: dt.date, why: str) -> TextNotKnown:
    return TextNotKnown(
        f"the limitation of {version.citation} on {day} is not known: {why}",
        citation=version.citation,
        day=day,
    )
