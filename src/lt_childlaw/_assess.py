"""Assessing a case: the days of the act cut where anything changes, and each part answered."""

from __future__ import annotations

import datetime as dt
import functools
import itertools
from typing import TYPE_CHECKING, cast

import attrs

from ._absence import before_coverage, text_not_known
from ._around import (
    abroad,
    afterwards,
    aggravating,
    before_the_code,
    complaint,
    legal_persons,
    stage_notices,
)
from ._assessment import Assessment, Candidate, NotMet, Possibility
from ._candidate_order import rank
from ._during import Unanswered
from ._elements import BESIDE_THE_ELEMENTS, Circumstance, any_of, limbs_of
from ._errors import InvalidInput
from ._exclusions import exclusions_of
from ._joining import joined, signature
from ._limitation import limitation_of
from ._matching import Match, Persons, concerns, matched, what_is_met
from ._mitior_by_age import by_age
from ._mitior_choice import lex_mitior_of
from ._persons import Answer, Person, aged
from ._provisions import Role
from ._question import Question, pieces_of, possible_days
from ._remarks import Remark
from ._time import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ._facts import VersionFacts
    from ._lex_mitior import LexMitior
    from ._limitation_answer import Limitation
    from ._versions import ProvisionVersion


def assess(question: Question) -> Assessment:
    """The answer for every possible day of the act.

    Raises:
        InvalidInput: the case was judged before the act.
        BeforeCoverage: every possible day lies before the first day of the data.
    """
    days, notices = possible_days(question)
    pieces = list(pieces_of(question, days))
    parts = [part for piece in pieces for part in _parts(question, piece)]
    if not parts:
        raise InvalidInput(
            "on no day of the act can all persons have been as stated: check their dates of birth "
            "and ages, and the date of the act.",
            committed_on=days,
        )
    if len(parts) < len(pieces):
        notices.append(
            "Days on which a person was not born, or cannot have had the stated age, are left out."
        )
    left = question.case.circumstances - BESIDE_THE_ELEMENTS
    left -= frozenset[Circumstance]().union(*(part.asked_for() for part in parts))
    if left:
        notices.append(
            f"Stated, and asked for by no provision that names the conduct: {any_of(left)}."
        )
    possibilities = []
    for _, alike in itertools.groupby(parts, lambda part: part.signature()):
        same = list(alike)
        whole = Span(same[0].days.first_day, same[-1].days.last_day)
        answers = [part.possibility() for part in same]
        answer = answers[0] if len(same) == 1 else next(_parts(question, whole)).possibility()
        possibilities.append(joined(answer, answers))
    last_day = question.judged_on or possibilities[-1].days.last_day
    unconfirmed = question.horizon.notices(last_day, question.known_at)
    by_candidate = [(*one.stage, *one.notices) for each in possibilities for one in each.candidates]
    return Assessment(
        case=question.case,
        judged_on=question.judged_on,
        known_at=question.known_at,
        reading=question.reading,
        possibilities=tuple(possibilities),
        confirmed=not unconfirmed and all(one.confirmed for one in possibilities),
        notices=tuple(
            dict.fromkeys([*unconfirmed, *notices, *itertools.chain.from_iterable(by_candidate)])
        ),
        stamp=question.stamp,
    )


def _parts(question: Question, days: Span) -> Iterator[_Part]:
    """The days with the ages that the persons had on them; nothing where they cannot have been
    as stated: somebody is born in the middle of a span, or has the stated age on some days only.
    """
    case = question.case
    people = (case.offender or Person(), case.victim, case.person_shown)
    try:
        offender, victim, shown = (
            person and aged(person, days, question.reading) for person in people
        )
    except InvalidInput:
        return
    persons = Persons(offender=cast("Person", offender), victim=victim, shown=shown)
    yield _Part(question=question, days=days, persons=persons)


@attrs.frozen(kw_only=True, slots=False)
class _Part:
    """Possible days of the act on which the law stands still, and what it comes to on them.

    Its persons have ages and no date of birth: how a birthday is read is settled before.
    """

    question: Question
    days: Span
    persons: Persons

    @property
    def day(self) -> dt.date:
        """The first day: the law is the same on all of them."""
        return self.days.first_day

    def possibility(self) -> Possibility:
        """The answer for these days."""
        candidates, not_met = self._found
        asked = self.question
        return Possibility(
            days=self.days,
            candidates=candidates,
            not_met=not_met,
            unanswered=self._unanswered,
            since=self._since,
            remarks=self._remarks,
            confirmed=asked.index.start <= self.day
            and not asked.horizon.notices(self.days.last_day, asked.known_at),
        )

    def signature(self) -> object:
        """What must be the same for days to be one possibility."""
        candidates, not_met = self._found
        return (
            tuple(signature(candidate) for candidate in candidates),
            tuple((one.version.id, one.missing) for one in not_met),
            tuple((one.outcome, getattr(one.error, "gap", None)) for one in self._unanswered),
            self._since,
            self._remarks,
            self.day <= self.question.horizon.limit(self.question.known_at),
        )

    @functools.cached_property
    def _regime(self) -> dict[str, VersionFacts]:
        covered = self.day >= self.question.index.start
        return self.question.index.regime(self.day) if covered else {}

    def _match(self, facts: VersionFacts, regime: Mapping[str, VersionFacts]) -> Match | None:
        """Whether the case meets an offence, with the ages that the persons had at the act."""
        if facts.role is not Role.OFFENCE:
            return None
        limbs = limbs_of(facts, regime)
        return matched(limbs, self.question.case, self.persons, self.day)

    @functools.cached_property
    def _matches(self) -> list[tuple[VersionFacts, Match]]:
        """The offences that name the conduct, and what the facts come to for each."""
        found = [(facts, self._match(facts, self._regime)) for facts in self._regime.values()]
        return [(facts, match) for facts, match in found if match is not None]

    def asked_for(self) -> frozenset[Circumstance]:
        """The stated circumstances that an offence which names the conduct asks for."""
        stated = self.question.case.circumstances
        limbs = [match.limb for _, match in self._matches]
        return frozenset(word for word in stated if any(concerns(limb, word) for limb in limbs))

    @functools.cached_property
    def _found(self) -> tuple[tuple[Candidate, ...], tuple[NotMet, ...]]:
        """The offences that fit or may fit, in order, and those that name the conduct only."""
        fitting = [pair for pair in self._matches if pair[1].answer is not Answer.NO]
        candidates = [self._candidate(facts, match, fitting) for facts, match in fitting]
        not_met = [
            NotMet(version=self.question.bound(facts, self.day), missing=match.missing)
            for facts, match in self._matches
            if match.answer is Answer.NO
        ]
        return tuple(sorted(candidates, key=rank)), tuple(not_met)

    def _candidate(
        self, facts: VersionFacts, match: Match, fitting: list[tuple[VersionFacts, Match]]
    ) -> Candidate:
        asked, case = self.question, self.question.case
        version = asked.bound(facts, self.day)
        persons = self.persons
        index, judged = asked.index, asked.judged_on
        chapter = asked.chapter(facts.citation.article)
        exclusions = exclusions_of(
            version,
            index,
            offender=persons.offender,
            victim=persons.victim,
            victim_of=case.compelled_as_victim_of,
            reading=None,
            judged=judged,
        )
        later = self._later_law(version)
        applies = later.applies if later is not None else None
        return Candidate(
            version=version,
            days=self.days,
            answer=match.answer,
            conditions=match.conditions,
            limb=what_is_met(match.limb, case),
            special_to=tuple(
                other.citation
                for other, _ in fitting
                if str(other.provision) in facts.provision.special_to
            ),
            general_to=tuple(
                other.citation
                for other, _ in fitting
                if str(facts.provision) in other.provision.special_to
            ),
            severity=version.severity,
            penalties=version.penalties(persons.offender),
            later_penalties=applies.penalties(persons.offender)
            if applies is not None and applies.day != self.day
            else (),
            exclusions=exclusions,
            limitation=self._limitation(version, chapter),
            lex_mitior=later,
            complaint=complaint(index, version, case, judged),
            trial=abroad(index, version, case, judged),
            aggravating=aggravating(version, case, match.limb, persons),
            legal_persons=legal_persons(index, version, case, judged),
            afterwards=afterwards(index, version, persons.offender, judged, chapter),
            stage=stage_notices(version, case),
            notices=tuple(
                dict.fromkeys(
                    [*exclusions.notices, *_absent(match, version), *_of_another_class(later)]
                )
            ),
        )

    def _limitation(self, version: ProvisionVersion, chapter: str) -> Limitation:
        """When limitation ends: for an act that went on, over all days from these to its last one.

        A continued act ends on its last day, and which law covers it is not computed.
        """
        asked, case = self.question, self.question.case
        versions = [(version, self.days)]
        if case.continuing:
            going_on = Span(self.day, asked.last_day)
            versions = [*asked.versions_of(version.provision, going_on)]
        return limitation_of(
            versions,
            chapter,
            victim=case.victim,
            reading=asked.reading,
            several_victims=Circumstance.SEVERAL_VICTIMS in case.circumstances,
        )

    def _later_law(self, version: ProvisionVersion) -> LexMitior | None:
        """Which law applies on the day of judgment, if one was given."""
        asked = self.question
        if asked.judged_on is None:
            return None
        ask = functools.partial(
            lex_mitior_of,
            asked.index,
            version,
            asked.judged_on,
            bind=asked.bound,
            fits=self._fits,
        )
        return by_age(ask, version, self.persons.offender, None)

    def _fits(self, facts: VersionFacts, day: dt.date) -> Answer:
        """Whether the act, with the ages of its own day, meets an offence of another day."""
        match = self._match(facts, self.question.index.regime(day))
        return match.answer if match else Answer.NO

    @functools.cached_property
    def _unanswered(self) -> tuple[Unanswered, ...]:
        """Why the law of these days is not known: for all articles, or for those in a gap."""
        index = self.question.index
        if self.day < index.start:
            return (Unanswered(span=self.days, error=before_coverage(index.start, self.day)),)
        gaps = [gap for gap in index.gaps if index.gap_on(gap.article, self.day) is gap]
        return tuple(
            Unanswered(
                span=self.days, error=text_not_known(gap, f"article {gap.article}", self.day)
            )
            for gap in gaps
            if self._names_the_conduct(gap.article)
        )

    def _names_the_conduct(self, article: str) -> bool:
        """Whether the article, on some day, names an act of the case."""
        tracks = (
            self.question.index.numbers[number] for number in self.question.index.articles[article]
        )
        acts = {
            act
            for track in tracks
            for facts in track.versions
            for limb in facts.elements
            for act in limb.conduct
        }
        return not acts.isdisjoint(self.question.case.conduct)

    @functools.cached_property
    def _remarks(self) -> tuple[Remark, ...]:
        """What a reader must know of these days beside the candidates."""
        return tuple(self._beside())

    def _beside(self) -> Iterator[Remark]:
        general = self.question.general
        if self.day < self.question.index.start:
            yield from before_the_code(general)
        young = general.threshold_on("young-child", self.day, None)
        helpless = frozenset({Circumstance.FORCE_OR_HELPLESSNESS})
        for one in self._found[1]:
            if one.missing == (any_of(helpless),) and young and one.version.victim:
                age = one.version.victim.age
                if age and young.age and age.years <= young.age:
                    yield Remark(
                        text=f"Whether a child under {young.age} was helpless by its age, so that "
                        f"{one.version.citation} applies without force, is for a court.",
                        cites=str(one.version.citation),
                        period=one.version.period,
                    )

    @functools.cached_property
    def _since(self) -> tuple[Remark, ...]:
        """Provisions of the day of judgment that would cover the act, and did not on its day."""
        return tuple(self._later_provisions())

    def _later_provisions(self) -> Iterator[Remark]:
        asked, judged = self.question, self.question.judged_on
        if judged is None or self.day < asked.index.start:
            return
        at_the_act = {str(candidate.version.provision) for candidate in self._found[0]}
        rule = asked.general.rule("harsher-law-not-retroactive", judged)
        regime = asked.index.regime(judged)
        for facts in regime.values():
            match = self._match(facts, regime)
            if match is None or match.answer is Answer.NO or str(facts.provision) in at_the_act:
                continue
            known = asked.index.gap_on(facts.citation.article, self.day) is None
            if facts.provision.split_from in at_the_act or not known:
                continue
            yield Remark(
                text=f"{facts.citation} ({facts.provision.label}), in force on the day of "
                f"judgment, names such an act; on the day of the act it did not, and it does not "
                f"reach back.",
                cites=rule.cites if rule else None,
                period=rule.period if rule else None,
            )


def _absent(match: Match, version: ProvisionVersion) -> Iterator[str]:
    """A word on what the provision asks to be absent: nobody stated that it was."""
    if match.limb.without:
        yield (
            f"{version.citation} asks that there was no {any_of(match.limb.without)}. The case "
            f"states none; were there any, another provision would fit."
        )


def _of_another_class(later: LexMitior | None) -> Iterator[str]:
    """A word on limitation where the milder law puts the offence into another class."""
    if later is None or later.applies is None:
        return
    then, now = later.version.severity, later.applies.severity
    if then is not now:
        names = [one.value if one else "none" for one in (then, now)]
        yield (
            f"The class of {later.version.citation} is {names[1]} under the law that applies, and "
            f"{names[0]} under that of the act, by which limitation is given here: which one "
            f"counts for limitation is for a court."
        )
