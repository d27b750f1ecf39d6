"""Aggravating circumstances that concern minors, unless they are an element: art. 60."""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn, cast

import attrs

from ._dated import on_day
from ._persons import Answer, Person, no_truth
from ._rules import every, listed, listing

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from ._case import Case
    from ._elements import Limb
    from ._general import Rule, Threshold
    from ._matching import Persons
    from ._versions import ProvisionVersion


@attrs.frozen(kw_only=True)
class Aggravating:
    """Whether an aggravating circumstance that concerns minors is there, and why.

    A circumstance that is an element of the offence does not aggravate: 60(2). It is judged by the
    way in which the paragraph is met.

    >>> import lt_childlaw as law
    >>> case = law.Case(
    ...     committed_on="2015-05-01",
    ...     conduct={"sexual intercourse"},
    ...     offender=law.Person(age=30),
    ...     victim=law.Person(age=13),
    ... )
    >>> print(law.assess(case).candidates[0].aggravating[0])
    yes: The victim (aged 13) had not reached 14. (60(1)(5), 2003-05-01/..)
    """

    name: str
    """The name of the age among the thresholds."""
    circumstance: str
    """Which circumstance it is, in our own words."""
    answer: Answer
    """Whether it aggravates."""
    because: str
    """Why, in one or two sentences."""
    cites: str
    """Where the circumstance stands."""
    period: str
    """First and last day of that version of it."""

    def __bool__(self) -> NoReturn:
        raise no_truth("Aggravating", "item.answer is Answer.YES")

    def __str__(self) -> str:
        return f"{self.answer.value}: {self.because} ({self.cites}, {self.period})"


def aggravating(
    version: ProvisionVersion,
    case: Case,
    limb: Limb,
    persons: Persons,
) -> tuple[Aggravating, ...]:
    """Each circumstance of 60(1) on the day of the act that concerns minors.

    Args:
        version: the offence, bound to the day of the act.
        case: the facts.
        limb: the way in which the case meets the offence.
        persons: the persons with their ages at the act.
    """
    asked = _Asked(
        version=version,
        day=version.day or version.first_day,
        limb=limb,
        stated=frozenset(circumstance.value for circumstance in case.circumstances),
        victim=persons.victim or Person(),
    )
    return tuple(
        asked.answer(threshold, threshold.circumstance)
        for threshold in on_day(version.general.thresholds, asked.day)
        if threshold.circumstance is not None
    )


_Found = tuple[Answer, str]
"""What a condition comes to, and why."""


@attrs.frozen(kw_only=True)
class _Asked:
    version: ProvisionVersion
    day: dt.date
    limb: Limb
    stated: frozenset[str]
    victim: Person

    def answer(self, threshold: Threshold, circumstance: str) -> Aggravating:
        """The conditions of a circumstance together; where some fail, the first says why."""
        found = [*self._conditions(threshold)]
        answer = every(*(each for each, _ in found))
        decisive = [because for each, because in found if each is answer]
        return Aggravating(
            name=threshold.name,
            circumstance=circumstance,
            answer=answer,
            because=decisive[0] if answer is Answer.NO else " ".join(decisive),
            cites=threshold.cites,
            period=threshold.period,
        )

    def _conditions(self, threshold: Threshold) -> Iterator[_Found]:
        age = threshold.age
        if age is None:  # each that was read has one
            yield Answer.UNDETERMINED, f"Its text on that day was not read. {threshold.reason}"
            return
        if threshold.provisions:
            yield self._listing(threshold)
        rule = self._beside(threshold)
        if rule is not None and not rule.known:
            said = f"What it asks for beside the age was not read. {rule.reason}"
            yield Answer.UNDETERMINED, said
        elif rule is not None and "circumstances" in rule.value:
            kinds = cast("list[list[str]]", rule.value["circumstances"])
            sufficient = cast("list[str]", rule.value["sufficient"])
            yield self._circumstances(kinds, frozenset(sufficient))
        else:
            yield from self._age_as_element(age)
        yield self._age(age)

    def _beside(self, threshold: Threshold) -> Rule | None:
        """The rule at the same place, on circumstances beside the age."""
        rules = on_day(self.version.general.rules, self.day)
        return next((rule for rule in rules if rule.cites == threshold.cites), None)

    def _listing(self, threshold: Threshold) -> _Found:
        """60(1)(14) is for listed provisions, by number."""
        citation = self.version.citation
        answer = listed(threshold, threshold.provisions, citation, self.day)
        said = listing(answer, citation)
        if answer is Answer.UNDETERMINED:
            stale = " ".join(map(str, threshold.stale_on(self.day)))
            said = f"{said} Stale reference: {stale}"
        return answer, said

    def _circumstances(self, kinds: list[list[str]], sufficient: frozenset[str]) -> _Found:
        """What is stated, less what the paragraph itself asks for: 60(2)."""
        elements = {one.value for group in self.limb.circumstances for one in group}
        left = [kind for kind in kinds if self.stated.isdisjoint(elements.intersection(kind))]
        found = sorted(self.stated.intersection(one for kind in left for one in kind))
        words = " and ".join(found)
        if len(left) == len(kinds):
            if not found:
                return Answer.NO, "The case does not state it."
            if sufficient.isdisjoint(found):
                return Answer.UNDETERMINED, f"Whether {words} comes to it is for a court."
            return Answer.YES, f"The case states {words}."
        if not found:
            return Answer.NO, f"What the case states of it is an element of the offence{self._why}."
        return Answer.UNDETERMINED, (
            f"A part of it is an element of the offence{self._why}; whether {words} counts beside "
            f"that is not settled."
        )

    def _age_as_element(self, age: int) -> Iterator[_Found]:
        """An age that the paragraph itself asks for, of the victim or of the person shown."""
        for under in (self.limb.victim_under, self.limb.shown_under):
            if under is not None and under <= age:
                because = (
                    f"That the child is under {under} is an element of the offence{self._why}."
                )
                yield Answer.NO, because

    def _age(self, age: int) -> _Found:
        reached = self.victim.reached(age, self.day)
        who = f"The victim ({self.victim})"
        return {
            Answer.YES: (Answer.NO, f"{who} had reached {age}."),
            Answer.NO: (Answer.YES, f"{who} had not reached {age}."),
            Answer.UNDETERMINED: (
                Answer.UNDETERMINED,
                f"{who} may or may not have reached {age}.",
            ),
        }[reached]

    @property
    def _why(self) -> str:
        rule = self.version.general.rule("aggravating-element-disregarded", self.day)
        return f" ({rule.cites})" if rule else ""
