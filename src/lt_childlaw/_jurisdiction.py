"""Whether an act abroad can be tried in Lithuania: arts 4, 5, 5-1, 7 and 8 of the Criminal Code.

Where an act was committed is a fact of the case, and article 4 says what counts as Lithuania. For
an act abroad there are three ways: a crime that is prosecuted wherever and by whomever
committed; an offender who is a citizen or permanent resident; a foreigner who acted against one.
Each is a chain of conditions, and what is not known leaves the chain undetermined.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn, cast

import attrs

from ._facts import VersionFacts
from ._persons import Answer, no_truth
from ._remarks import Remark
from ._rules import either, every, listed, listing, remark, remarks

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterator

    from ._case import Abroad, Case
    from ._citation import Citation
    from ._general import GeneralPart, Rule
    from ._index import Index
    from ._provisions import OffenceKind
    from ._versions import ProvisionVersion


@attrs.frozen(kw_only=True)
class Trial:
    """Whether an act abroad can be tried in Lithuania, and each rule that was evaluated.

    It is answered as for an act abroad: one that was begun, ended or had its result in Lithuania
    counts as committed there (4(2)-(3)), and then nothing of this matters.

    Whether the rules of the day of the act or those of the day of judgment decide is not settled:
    where they give other answers, it is undetermined, and the last step says what each gives.

    >>> import lt_childlaw as law
    >>> case = law.Case(
    ...     committed_on="2024-05-01",
    ...     conduct={"molestation"},
    ...     victim=law.Person(age=12),
    ...     abroad=law.Abroad(offender_resident=True),
    ... )
    >>> trial = law.assess(case).candidates[0].trial
    >>> trial.answer, [step.cites for step in trial.steps]
    (<Answer.YES: 'yes'>, ['4(2)-(3)', '7', '5', '8(3)', '8(2)'])
    """

    answer: Answer
    """Whether it can be tried in Lithuania, as an act abroad."""
    steps: tuple[Remark, ...]
    """The rule on the place of an offence and those that were evaluated after it, in order, each
    with where it stands, its period and any stale cross-reference."""
    depends_on: tuple[str, ...] = ()
    """What decides, where the answer is undetermined."""

    def __bool__(self) -> NoReturn:
        raise no_truth("Trial", "trial.answer is Answer.YES")

    def __str__(self) -> str:
        decides = f" It depends on {'; on '.join(self.depends_on)}." if self.depends_on else ""
        steps = " ".join(map(str, self.steps))
        return f"tried in Lithuania, as an act abroad: {self.answer.value}.{decides} {steps}"


def abroad(
    index: Index, version: ProvisionVersion, case: Case, judged_on: dt.date | None = None
) -> Trial | None:
    """Whether an offence bound to the day of the act can be tried; ``None`` for an act at home."""
    if case.abroad is None:
        return None
    asked = _Asked(
        general=version.general,
        place=case.abroad,
        citation=version.citation,
        kind=cast("OffenceKind", version.kind),  # an offence has one
        day=version.day or version.first_day,
    )
    trial = asked.trial()
    if judged_on is None:
        return trial
    # The provision is followed: its number and its kind are those of that day.
    then = index.provisions[version.provision].at(judged_on)
    if not isinstance(then, VersionFacts):
        return trial
    kind = cast("OffenceKind", then.kind)  # an offence stays one: a provision keeps its role
    other = attrs.evolve(asked, citation=then.citation, kind=kind, day=judged_on).trial()
    if (other.answer, other.depends_on) == (trial.answer, trial.depends_on):
        return trial
    new = [step for step in other.steps if step.cites and step not in trial.steps]
    places = ", ".join(f"{step.cites} ({step.period})" for step in new)
    text = (
        f"By the rules of the day of the act the answer would be {_said(trial)}. By those of the "
        f"day of judgment ({judged_on}) the answer for {then.citation} would be {_said(other)}"
        f"{f': {places}' if places else ''}. Which of the two decide is not settled."
    )
    questions = (_WHICH, *trial.depends_on, *other.depends_on)
    return Trial(
        answer=Answer.UNDETERMINED,
        steps=(*trial.steps, Remark(text=text)),
        depends_on=tuple(dict.fromkeys(questions)),
    )


def _said(trial: Trial) -> str:
    decides = f", depending on {' and on '.join(trial.depends_on)}" if trial.depends_on else ""
    return f"{trial.answer.value}{decides}"


@attrs.frozen
class _Condition:
    """One link of a chain: what it comes to, the rules behind it, and what would decide it."""

    answer: Answer
    steps: tuple[Remark, ...] = ()
    depends_on: tuple[str, ...] = ()


def _given(fact: bool | None, question: str) -> _Condition:  # noqa: FBT001 (a fact)
    """A fact of the case."""
    if fact is None:
        return _Condition(Answer.UNDETERMINED, depends_on=(question,))
    return _Condition(Answer.YES if fact else Answer.NO)


def _chain(conditions: Iterator[_Condition]) -> _Condition:
    """All conditions together; none is evaluated after one that fails."""
    taken = []
    for condition in conditions:
        taken.append(condition)
        if condition.answer is Answer.NO:
            break
    answer = every(*(condition.answer for condition in taken))
    questions = (question for condition in taken for question in condition.depends_on)
    return _Condition(
        answer,
        tuple(step for condition in taken for step in condition.steps),
        tuple(questions) if answer is Answer.UNDETERMINED else (),
    )


_WHICH = "whether the rules of the day of the act or those of the day of judgment decide"
_AS_ABROAD = (
    "The case says that the act was committed abroad, and it is answered as an act abroad. If it "
    "was begun, ended or had its result in Lithuania, it counts as committed there, and the rest "
    "does not matter."
)
_NATIONALITY = "whether the offender is a citizen or permanent resident of Lithuania"


@attrs.frozen(kw_only=True)
class _Asked:
    """What the rules of place are evaluated for."""

    general: GeneralPart
    place: Abroad
    citation: Citation
    kind: OffenceKind
    day: dt.date

    def trial(self) -> Trial:
        """The place, and then the three ways, as far as the facts leave them open."""
        place = self._rule("place-of-commission", self._as_abroad)
        ways = [self._rule("universal-jurisdiction", self._listing)]
        if ways[0].answer is not Answer.YES:
            if self.place.offender_resident is not False:
                ways.append(_chain(self._by_resident()))
            if self.place.offender_resident is not True:
                ways.append(_chain(self._against_resident()))
        answer = either(*(way.answer for way in ways))
        steps = [step for way in (place, *ways) for step in way.steps]
        questions = [question for way in ways for question in way.depends_on]
        if answer is not Answer.NO:
            steps.extend(remarks(self.general, self.day, "tried-abroad"))
        return Trial(
            answer=answer,
            steps=tuple(dict.fromkeys(steps)),
            depends_on=tuple(dict.fromkeys(questions)) if answer is Answer.UNDETERMINED else (),
        )

    def _as_abroad(self, rule: Rule) -> _Condition:
        """4(2)-(3): what counts as committed in Lithuania; the case says that this does not."""
        return _Condition(Answer.YES, (remark(rule, _AS_ABROAD, self.day),))

    def _by_resident(self) -> Iterator[_Condition]:
        """Art. 5, with punishability at the place unless 8(3) does without it."""
        yield _given(self.place.offender_resident, _NATIONALITY)
        yield self._rule("crimes-abroad", self._kind_covered)
        # 8(3) is about citizens and permanent residents only.
        exempt = self._rule("no-double-criminality", self._listing)
        if exempt.answer is Answer.YES:
            yield exempt
            return
        there = self._rule("double-criminality", self._punishable_there)
        answer = either(exempt.answer, there.answer)
        questions = (*exempt.depends_on, *there.depends_on)
        steps = (*exempt.steps, *there.steps)
        yield _Condition(answer, steps, questions if answer is Answer.UNDETERMINED else ())

    def _against_resident(self) -> Iterator[_Condition]:
        """Art. 5-1, always with punishability at the place."""
        if self.place.offender_resident is None:
            yield _Condition(Answer.UNDETERMINED, depends_on=(_NATIONALITY,))
        yield self._rule("acts-abroad-against-residents", self._kind_covered)
        victim = _given(
            self.place.victim_resident,
            "whether the victim is a citizen or permanent resident of Lithuania",
        )
        foreign = Remark(text="The victim is no citizen or permanent resident of Lithuania.")
        yield attrs.evolve(victim, steps=(foreign,)) if victim.answer is Answer.NO else victim
        refusal = (
            "whether the state of the place or of the offender's nationality refuses or fails to "
            "prosecute"
        )
        yield _Condition(Answer.UNDETERMINED, depends_on=(refusal,))
        yield self._rule("double-criminality", self._punishable_there)

    def _kind_covered(self, rule: Rule) -> _Condition:
        """Whether a rule covers the kind of offence: 5 covers crimes only to 2025-01-31."""
        covered = self.kind.value in cast("list[str]", rule.value["kinds"])
        said = "It covers" if covered else "It does not cover"
        step = remark(rule, f"{said} a {self.kind.value}.", self.day)
        return _Condition(Answer.YES if covered else Answer.NO, (step,))

    def _listing(self, rule: Rule) -> _Condition:
        """Whether a rule lists the offence; that of 8 to 2014-03-24 says that there is no list."""
        answer = listed(rule, rule.articles, self.citation, self.day)
        said = listing(answer, self.citation) if rule.articles else ""
        questions = (f"whether the list of {rule.cites} is about {self.citation}",)
        return _Condition(
            answer,
            (remark(rule, said, self.day),),
            questions if answer is Answer.UNDETERMINED else (),
        )

    def _punishable_there(self, rule: Rule) -> _Condition:
        """8(1): the law of the place punishes the act as well."""
        fact = self.place.punishable_there
        said = {
            True: "The law of the place punishes the act.",
            False: "The law of the place does not punish the act.",
            None: "Whether the law of the place punishes the act is not stated.",
        }[fact]
        given = _given(fact, "whether the law of the place punishes the act")
        return attrs.evolve(given, steps=(remark(rule, said, self.day),))

    def _rule(self, name: str, evaluated: Callable[[Rule], _Condition]) -> _Condition:
        """A rule of the day evaluated; or what follows where none stood, or none is known."""
        rule = self.general.rule(name, self.day)
        if rule is not None and rule.known:
            return evaluated(rule)
        first = None if rule else self._first(name)
        if first is not None:
            step = remark(first, "Not yet in force on that day.", self.day)
            return _Condition(Answer.NO, (step,))
        text = f"The data does not hold the rule on this question ({name}) for that day."
        question = (f"the rule that the data does not hold ({name})",)
        return _Condition(Answer.UNDETERMINED, (Remark(text=text),), question)

    def _first(self, name: str) -> Rule | None:
        """The first version of a rule that came after the day."""
        return next(
            (
                rule
                for rule in self.general.rules
                if rule.id == name and rule.first_day is not None and rule.first_day > self.day
            ),
            None,
        )
