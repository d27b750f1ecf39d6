"""From which day on no conviction may be entered, on what it depends, and why."""

from __future__ import annotations

import datetime as dt
import enum
from typing import TYPE_CHECKING, NoReturn

import attrs

from ._facts import RestsOnData
from ._persons import Answer, NoTruth, no_truth
from ._time import ONE_DAY, Span, as_day, day_or_span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ._citation import Citation
    from ._facts import DataStamp
    from ._penalties import Term
    from ._persons import Person, Reading
    from ._remarks import Remark
    from ._versions import ProvisionVersion


class LimitationOutcome(NoTruth):
    """Whether one day is certain; it refuses to be used as a truth value.

    >>> import lt_childlaw as law
    >>> law.limitation("149(1)", committed_on="2012-05").outcome
    <LimitationOutcome.DEPENDS: 'depends'>
    """

    SETTLED = "settled"
    """What is given leaves one day."""
    DEPENDS = "depends"
    """A day or an age that is not certain leaves several."""


class EndedBy(enum.Enum):
    """What ends last, and so decides.

    >>> import lt_childlaw as law
    >>> victim = law.Person(born="2005-06-01")
    >>> law.limitation("153", committed_on="2011-03-01", victim=victim).possible[0].by
    <EndedBy.FLOOR: 'floor'>
    """

    TERM = "term"
    """The ordinary term: 95(1)."""
    FLOOR = "floor"
    """The age of the victim: 95(3)."""


@attrs.frozen(kw_only=True)
class OrdinaryTerm:
    """The term for the class of the offence, by the law of the act: 95(1).

    >>> import lt_childlaw as law
    >>> print(law.limitation("150(3)", committed_on="2009-03-01").terms[0])
    10 years for a serious crime, last day 2019-03-01 (95(1)(1), 2003-05-01/2010-06-28)
    """

    length: Term
    """How long it is."""
    of: str
    """The class of offence that it is for, for example ``a serious crime``."""
    committed: Span
    """The possible days of the act for which it is the term."""
    last_day: Span
    """The matching day, so much later than the act: the last one of the term, as terms are counted
    in civil law; for an uncertain act, the first and the last such day."""
    cites: str
    """Where it stands."""
    period: str
    """First and last day of that version of the rule."""
    notes: tuple[str, ...]
    """Remarks on it, among them why a term of another time is not that of this act."""

    def __str__(self) -> str:
        days = _or_between(self.last_day)
        return f"{self.length} for {self.of}, last day {days} ({self.cites}, {self.period})"


@attrs.frozen(kw_only=True)
class AgeFloor:
    """Whether the age of the victim keeps limitation from ending: 95(3).

    >>> import lt_childlaw as law
    >>> victim = law.Person(born="1998-01-01")
    >>> floor = law.limitation("150(3)", committed_on="2012-03-01", victim=victim).floor
    >>> floor.applies, str(floor.reached)
    (<Answer.YES: 'yes'>, '2023-01-01/2023-01-01')
    """

    committed: Span
    """The possible days of the act that this is about."""
    applies: Answer
    """Whether there is one; ``UNDETERMINED`` where the age of the victim, or the day of the act,
    leaves both possible."""
    age: int | None
    """The age of the victim before which limitation cannot end; ``None`` without a floor."""
    reached: Span | None
    """The first and the last possible birthday of that age; ``None`` without a floor."""
    cites: str | None
    """Where the rule stands; ``None`` where the data holds none."""
    period: str | None
    """First and last day of that version of the rule."""
    because: str
    """Why it applies or not."""

    def __str__(self) -> str:
        text = {Answer.YES: "applies", Answer.NO: "none"}.get(self.applies, "may apply")
        if self.reached is not None:
            text += f", {self.age} reached {on_or_between(self.reached)}"
        source = f" ({self.cites}, {self.period})" if self.cites else ""
        return f"{text}. {self.because}{source}"


@attrs.frozen(kw_only=True)
class PossibleEnd:
    """One way in which limitation may end, and when.

    >>> import lt_childlaw as law
    >>> for end in law.limitation("152", committed_on="2012-05-01").possible:
    ...     print(end)
    from 2015-05-02, by the term, if no victim was under 18
    from a day between 2019-05-02 and 2037-05-02, by the floor, if a victim was under 18
    """

    condition: str
    """When it is this one: ``if ...``; empty where there is no other."""
    by: EndedBy
    """Whether the term or the floor ends last."""
    barred_from: Span
    """The first day on which no conviction may be entered, if nothing stopped or interrupted
    limitation: the first and the last that are possible under the condition."""

    def __str__(self) -> str:
        a_day = "a day " if _several(self.barred_from) else ""
        days = f"from {a_day}{_or_between(self.barred_from)}"
        return ", ".join(filter(None, (days, f"by the {self.by.value}", self.condition)))


@attrs.frozen(kw_only=True, repr=False)
class Limitation(RestsOnData):
    """When limitation ends for an offence, on what that depends, and what is assumed.

    >>> import lt_childlaw as law
    >>> victim = law.Person(born="1998-01-01")
    >>> result = law.limitation("150(3)", committed_on="2012-03-01", victim=victim)
    >>> result.barred_from.isoformat(), result.doubtful_day.isoformat()
    ('2027-03-02', '2027-03-01')
    """

    versions: tuple[ProvisionVersion, ...]
    """The offence, as it stood on the possible days of the act."""
    committed: Span
    """The day of the act, or the days on one of which it was."""
    victim: Person | None
    """The victim, as far as known."""
    reading: Reading | None
    """How the last day itself was asked to be read."""
    terms: tuple[OrdinaryTerm, ...]
    """The ordinary terms, one for each law under which the act may have been committed."""
    floors: tuple[AgeFloor, ...]
    """Whether there is a floor, for each of the terms."""
    possible: tuple[PossibleEnd, ...]
    """The possible ends, in order of the act."""
    assumptions: tuple[Remark, ...]
    """What is assumed, and what would change the answer."""
    notices: tuple[str, ...]
    """What matters for reading the answer."""

    @property
    def outcome(self) -> LimitationOutcome:
        """SETTLED where one day is possible, else DEPENDS.

        >>> import lt_childlaw as law
        >>> law.limitation("149(4)", committed_on="2012-05-01").outcome
        <LimitationOutcome.SETTLED: 'settled'>
        """
        days = {day for end in self.possible for day in _ends(end.barred_from)}
        return LimitationOutcome.SETTLED if len(days) == 1 else LimitationOutcome.DEPENDS

    @property
    def barred_from(self) -> dt.date:
        """The first day on which no conviction may be entered if nothing stopped or interrupted
        limitation, whatever of what is possible was so. It rests on :attr:`assumptions`.

        >>> import lt_childlaw as law
        >>> law.limitation("149(1)", committed_on="2008-05").barred_from.isoformat()
        '2018-06-01'
        """
        return max(end.barred_from.last_day for end in self.possible)

    @property
    def doubtful_day(self) -> dt.date | None:
        """The day before it: whether a term, or an age, is over on its last day no rule found
        says. ``None`` where a reading settles that.

        >>> import lt_childlaw as law
        >>> law.limitation("149(1)", committed_on="2008-05-01").doubtful_day.isoformat()
        '2018-05-01'
        """
        return self.barred_from - ONE_DAY if self.reading is None else None

    @property
    def floor(self) -> AgeFloor:
        """Whether there is a floor: on an uncertain day, for all possible days together.

        >>> import lt_childlaw as law
        >>> print(law.limitation("149(1)", committed_on="2010-06").floor.applies.value)
        undetermined
        """
        first = self.floors[0]
        if len(self.floors) == 1:
            return first
        told = next((floor for floor in self.floors if floor.applies is not Answer.NO), first)
        answers = {floor.applies for floor in self.floors}
        days = [day for floor in self.floors if floor.reached for day in _ends(floor.reached)]
        return attrs.evolve(
            told,
            committed=Span(first.committed.first_day, self.floors[-1].committed.last_day),
            applies=first.applies if len(answers) == 1 else Answer.UNDETERMINED,
            reached=Span(min(days), max(days)) if days else None,
            because=" ".join(
                f"If committed {on_or_between(floor.committed)}: {floor.because}"
                for floor in self.floors
            ),
        )

    def barred_on(self, day: dt.date | str) -> Answer:
        """Whether a judgment of a day comes too late, if nothing stopped or interrupted limitation.

        ``UNDETERMINED`` on the doubtful day, and on every day on which it depends.

        Raises:
            InvalidDate: *day* is no day.

        >>> import lt_childlaw as law
        >>> result = law.limitation("149(1)", committed_on="2008-05-01")
        >>> [result.barred_on(f"2018-{day}").value for day in ("04-30", "05-01", "05-02")]
        ['no', 'undetermined', 'yes']
        """
        asked = as_day(day)
        if asked >= self.barred_from:
            return Answer.YES
        doubt = ONE_DAY if self.reading is None else dt.timedelta()
        first = min(end.barred_from.first_day for end in self.possible) - doubt
        return Answer.NO if asked < first else Answer.UNDETERMINED

    @property
    def citation(self) -> Citation:
        """How the offence is cited.

        >>> import lt_childlaw as law
        >>> print(law.limitation("153", committed_on="2012-05-01").citation)
        153(1)
        """
        return self.versions[0].citation

    @property
    def confirmed(self) -> bool:
        """Whether the law of every possible day of the act is confirmed.

        >>> import lt_childlaw as law
        >>> law.limitation("149(1)", committed_on="2012-05-01").confirmed
        True
        """
        return all(version.confirmed for version in self.versions)

    @property
    def _stamp(self) -> DataStamp:
        return self.versions[0]._stamp  # noqa: SLF001 (one family of results)

    def __bool__(self) -> NoReturn:
        raise no_truth("Limitation", "result.barred_on(day) is Answer.YES")

    def __str__(self) -> str:
        return "\n".join(self._lines())

    def _lines(self) -> Iterator[str]:
        settled = self.outcome is LimitationOutcome.SETTLED
        doubt = f"; {self.doubtful_day} is doubtful" if self.doubtful_day else ""
        yield (
            f"{self.citation}, committed {on_or_between(self.committed)}: no conviction from "
            f"{self.barred_from} on{'' if settled else ' at the latest'}{doubt}"
        )
        if not settled:
            yield from (f"  depends: {end}" for end in self.possible)
        yield from (f"  term: {term}" for term in self.terms)
        yield f"  floor: {self.floor}"
        places = dict.fromkeys(remark.cites for remark in self.assumptions if remark.cites)
        if places:
            yield f"  assumptions under {', '.join(places)}"

    def __repr__(self) -> str:
        return (
            f"<Limitation {self.citation} committed {day_or_span(self.committed)}: "
            f"{self.outcome.value}, barred from {self.barred_from}>"
        )


def on_or_between(span: Span) -> str:
    """The day, or the days on one of which something happened, as a sentence goes on."""
    return f"on {'a day ' if _several(span) else ''}{_or_between(span)}"


def on_or_throughout(span: Span) -> str:
    """The day, or all the days on which something was so, as a sentence goes on."""
    if _several(span):
        return f"from {span.first_day} to {span.last_day}"
    return f"on {span.first_day}"


def _or_between(span: Span) -> str:
    """The day, or words that do not make a period of one unknown day."""
    if _several(span):
        return f"between {span.first_day} and {span.last_day}"
    return str(span.first_day)


def _several(span: Span) -> bool:
    return span.first_day < span.last_day


def _ends(span: Span) -> tuple[dt.date, dt.date]:
    return span.first_day, span.last_day
