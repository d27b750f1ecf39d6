"""The possible ends of limitation for an act on the days of one law."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import attrs
from dateutil.relativedelta import relativedelta

from ._errors import InvalidInput
from ._limitation_answer import AgeFloor, EndedBy, OrdinaryTerm, PossibleEnd, on_or_between
from ._penalties import Term
from ._persons import Answer, Reading
from ._provisions import Verification
from ._time import ONE_DAY, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ._births import Births
    from ._dated import DatedFact
    from ._general import GeneralPart, LimitationFloor, LimitationTerm
    from ._versions import ProvisionVersion


@attrs.frozen(kw_only=True)
class Part:
    """Possible days of the act under one term and one floor."""

    version: ProvisionVersion
    committed: Span
    term: LimitationTerm
    length: Term
    floor: LimitationFloor | None

    def continues(self, other: Part) -> bool:
        """Whether it follows another part, and what matters is the same."""
        follows = self.committed.first_day == other.committed.last_day + ONE_DAY
        return follows and self._decisive == other._decisive

    @property
    def _decisive(self) -> tuple[object, ...]:
        shown = self.version.person_shown is not None
        return self.term, self.floor, self.version.victim, shown

    def over(self, committed: Span) -> Span:
        """The matching days of the term.

        Raises:
            InvalidInput: they, or the day after, lie beyond the calendar.
        """
        years, months, days = self.length.years, self.length.months, self.length.days
        length = relativedelta(years=years, months=months, days=days)
        return Span(_later(committed.first_day, length), _later(committed.last_day, length))


@attrs.frozen(kw_only=True)
class End:
    """When limitation ends for an act on the days of a part.

    Two kinds of victim are looked at: a child, whom the floor protects (of several, the youngest),
    and any other, or none.
    The later the act and the later the birth, the later is the end, or the same: so the first and
    the last end follow from the first and the last day of the act, with the births of each.
    """

    general: GeneralPart
    chapter: str
    part: Part
    days: Span
    """The days of the part on which the victim can have been as given."""
    child: Births | None
    other: Births | None
    known: bool
    """Whether anything was given of the age of the victim."""
    others: bool
    """Whether somebody else, of unknown age, may be a victim and a child."""
    reading: Reading | None

    def term(self) -> OrdinaryTerm:
        """The ordinary term."""
        term = self.part.term
        return OrdinaryTerm(
            length=self.part.length,
            of=term.title,
            committed=self.days,
            last_day=self.part.over(self.days),
            cites=term.cites,
            period=term.period,
            notes=(*term.notes, *self._later_terms()),
        )

    def _later_terms(self) -> Iterator[str]:
        """Why the term of a later law is not that of this act: 3(2) and 3(3)."""
        for later in self.general.terms:
            if later.id != self.part.term.id or later.term is None or not self._is_later(later):
                continue
            if later.term > self.part.length:
                yield (
                    f"The longer term of {later.term} since {later.first_day} does not reach "
                    f"earlier acts: inferred{self._cited('harsher-law-not-retroactive')}."
                )
            elif later.term < self.part.length:
                yield (
                    f"The shorter term of {later.term} since {later.first_day} may reach earlier "
                    f"acts{self._cited('retroactive-milder-law', 'under')}: that is not computed."
                )

    def _is_later(self, fact: DatedFact) -> bool:
        return fact.first_day is not None and fact.first_day > self.days.last_day

    def _cited(self, name: str, word: str = "from") -> str:
        rule = self.general.rule(name, self.days.last_day)
        return f" {word} {rule.cites}" if rule else ""

    def floor(self) -> AgeFloor:
        """Whether the age of the victim keeps limitation from ending."""
        floor, applies = self.part.floor, Answer.NO
        if self.child:
            applies = Answer.UNDETERMINED if self.other else Answer.YES
        return AgeFloor(
            committed=self.days,
            applies=applies,
            age=floor.not_before_victim_is if floor and self.child else None,
            reached=self._floors(self.child) if self.child else None,
            cites=floor.cites if floor else None,
            period=floor.period if floor else None,
            because=self._because(applies),
        )

    def _because(self, applies: Answer) -> str:
        floor = self.part.floor
        if floor is None:
            return "The data holds no such rule for the day of the act."
        if not floor.exists:
            inferred = " This is inferred." if floor.verification is Verification.INFERRED else ""
            return f"{floor.summary}{inferred}{''.join(self._later_floors())}"
        if self.chapter not in floor.chapters:
            return (
                f"It is for offences of the chapters {', '.join(floor.chapters)}, and this one "
                f"stands in chapter {self.chapter}."
            )
        return self._because_of_age(applies, floor.victim_under)

    def _because_of_age(self, applies: Answer, under: int | None) -> str:
        if self.others:
            return {
                Answer.YES: f"The victim was under {under}, and another may have been younger.",
            }.get(applies, f"Another victim than the given one may have been under {under}.")
        if self.known:
            return {
                Answer.YES: f"The victim was under {under}.",
                Answer.NO: f"The victim had reached {under}.",
            }.get(applies, f"The victim may or may not have been under {under}.")
        if applies is Answer.UNDETERMINED:
            return "Nothing is given of a victim's age, and the paragraph does not settle it."
        asked = self.part.version.victim
        return f"Nothing is given of a victim's age; the paragraph asks for a victim {asked}."

    def _later_floors(self) -> Iterator[str]:
        for later in self.general.floors:
            if later.exists and self._is_later(later):
                yield (
                    f" The floor of {later.cites} since {later.first_day} does not reach earlier "
                    f"acts: inferred{self._cited('harsher-law-not-retroactive')}."
                )

    def possible(self, *, alone: bool) -> Iterator[PossibleEnd]:
        """The ends by the term and by the floor, with the condition of each."""
        committed = "" if alone else f"committed {on_or_between(self.days)}"
        found = list(self._found())
        for by, span, who in found:
            told = [committed, who if len(found) > 1 else ""]
            condition = ", and if ".join(filter(None, told))
            yield PossibleEnd(
                condition=f"if {condition}" if condition else "",
                by=by,
                barred_from=Span(self._certain(span.first_day), self._certain(span.last_day)),
            )

    def _found(self) -> Iterator[tuple[EndedBy, Span, str]]:
        """What may end last, on which days, and for whom."""
        by_term, by_floor = self._child_under_term(), self._child_under_floor()
        of_other = self.part.over(self.other.committed) if self.other else None
        for_whom = dict(zip(("child", "other", "early", "late"), self._whom(), strict=True))
        if by_term or of_other:
            whom = [for_whom["other"]] if of_other else []
            whom += [for_whom["early"]] if by_term else []
            yield EndedBy.TERM, _hull(by_term, of_other), ", or ".join(whom)
        if by_floor:
            whom = [for_whom["child"]] if of_other else []
            whom += [for_whom["late"]] if by_term else []
            yield EndedBy.FLOOR, by_floor, ", and ".join(whom)

    def _whom(self) -> Iterator[str]:
        """A child; any other victim, or none; a child who is of age by then, or only later."""
        floor = self.part.floor
        under = floor.victim_under if floor else None
        age = floor.not_before_victim_is if floor else None
        alone = self.known and not self.others
        yield f"{'the' if alone else 'a'} victim was under {under}"
        yield f"the victim had reached {under}" if alone else f"no victim was under {under}"
        who = "the victim" if alone else "the youngest victim"
        yield f"{who} reaches {age} by then"
        yield f"{who} reaches {age} only later"

    def _child_under_term(self) -> Span | None:
        """The last days of the term, for a child who is of age by then."""
        if self.child is None:
            return None
        term, first, last = self.part.over(self.child.committed), self.child.first, self.child.last
        earliest = self._of_age(first.first_day)
        if earliest > term.first_day and self._of_age(last.first_day) > term.last_day:
            return None
        return Span(max(earliest, term.first_day), term.last_day)

    def _child_under_floor(self) -> Span | None:
        """The birthdays of that age, for a child for whom it comes after the term."""
        if self.child is None:
            return None
        term, floors = self.part.over(self.child.committed), self._floors(self.child)
        latest = self._of_age(self.child.first.last_day)
        if latest <= term.first_day and floors.last_day <= term.last_day:
            return None
        return Span(max(floors.first_day, term.first_day + ONE_DAY), floors.last_day)

    def _floors(self, child: Births) -> Span:
        return Span(self._of_age(child.first.first_day), self._of_age(child.last.last_day))

    def _of_age(self, born: dt.date) -> dt.date:
        """The birthday before which limitation cannot end."""
        years = self.part.floor and self.part.floor.not_before_victim_is
        return _later(born, relativedelta(years=years or 0))

    def _certain(self, day: dt.date) -> dt.date:
        """The first day that comes too late, where the term or the age ends on a day."""
        return day if self.reading is Reading.ON_BIRTHDAY else day + ONE_DAY


def _later(day: dt.date, length: relativedelta) -> dt.date:
    """The matching day so much later, or the last of its month: Civil Code 1.118-1.119."""
    try:
        return day + length + ONE_DAY - ONE_DAY  # the day after is asked for as well
    except (OverflowError, ValueError):
        raise InvalidInput(
            f"limitation for an act on {day} ends beyond {dt.date.max}, the last day of the "
            f"calendar: check the day of the act.",
            day=day,
        ) from None


def _hull(*spans: Span | None) -> Span:
    """From the first of their days to the last."""
    given = [span for span in spans if span is not None]
    return Span(min(span.first_day for span in given), max(span.last_day for span in given))
