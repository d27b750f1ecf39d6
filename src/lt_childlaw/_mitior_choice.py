"""The choice between the laws from the act to the judgment, along the provision.

An offence is followed along its provision, never the number, and to what was split off from it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar, cast

import attrs

from ._comparison import compared_sides
from ._elements import limbs_of
from ._errors import InvalidDate, InvalidInput, shown
from ._facts import VersionFacts
from ._laws_between import Following, Leg
from ._lex_mitior import Branch, LexMitior, MitiorOutcome
from ._mildest import Chosen, Law, mildest
from ._mitior_remarks import by_milder_law, court_decides, measures, rules
from ._persons import Answer, Person
from ._provisions import Role
from ._sides import maybe_minor

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from ._elements import Conduct
    from ._index import Index
    from ._versions import ProvisionVersion


def lex_mitior_of(
    index: Index,
    version: ProvisionVersion,
    judged: dt.date,
    *,
    bind: Callable[[VersionFacts, dt.date], ProvisionVersion],
    intermediate: bool = True,
    fits: Callable[[VersionFacts, dt.date], Answer] | None = None,
    offender: Person | None = None,
) -> LexMitior:
    """Which law applies to an act under a version bound to its day, judged on another day.

    Args:
        index: the law as known.
        version: the offence, bound to the day of the act.
        judged: the day of the judgment.
        bind: makes the version of a day that a user is handed.
        intermediate: whether laws between the two days count as well.
        fits: whether the act meets an offence of a day, where its facts are known.
        offender: the offender, of the age at the act, which counts under later laws as well; one
            with a date of birth is for :func:`by_age`.

    Raises:
        InvalidInput: the version is bound to no day or of no offence, or the offender no person.
        InvalidDate: the judgment lies before the act.
    """
    day = day_of_act(index, version, judged)
    if offender is not None and not isinstance(offender, Person):
        raise InvalidInput(
            f"offender is {shown(offender)}: give a Person, for example Person(age=16).",
            value=offender,
        )
    following = Following(index=index, bind=bind, offender=offender)
    choice = _Choice(
        following=following,
        version=version,
        committed=day,
        judged=judged,
        intermediate=intermediate,
        fits=fits,
    )
    return choice.answer((Leg(provision=version.provision, first_day=day),))


def day_of_act(index: Index, version: ProvisionVersion, judged: dt.date) -> dt.date:
    """The day of the act, where the question can be asked of the version and of these days.

    Raises:
        InvalidInput: the version is bound to no day or of no offence.
        InvalidDate: the judgment lies before the act.
    """
    day = version.day
    if day is None:
        raise InvalidInput(
            f"{version} is bound to no day, and the law of the act is asked for: give the version "
            f"of the day of the act.",
            value=version,
        )
    if version.role is not Role.OFFENCE:
        raise _no_offence(index, version, day)
    if judged < day:
        raise InvalidDate(
            f"judged_on {judged} lies before committed_on {day}: an act is judged on its own day "
            f"or later, so check both.",
            committed_on=day,
            judged_on=judged,
        )
    return day


def _no_offence(index: Index, version: ProvisionVersion, day: dt.date) -> InvalidInput:
    offences = index.offences_of(version.citation.article, day)
    named = ", ".join(str(offence.citation) for offence in offences)
    more = [f"The offences of the article on that day: {named}.", *version.notices]
    return InvalidInput(
        f"{version.citation} on {day} is no offence but a {version.role.value} "
        f"({version.provision}): which law applies is asked for an offence. {' '.join(more)}",
        citation=version.citation,
        day=day,
    )


Legs = tuple[Leg, ...]

_IN_EACH_PART = {
    MitiorOutcome.LAW_OF_THE_ACT: "The law of the act applies",
    MitiorOutcome.LATER_LAW: "The same later law applies",
    MitiorOutcome.NO_OFFENCE: "The offence is abolished",
    MitiorOutcome.COURT_DECIDES: "A court must decide",
    MitiorOutcome.DEPENDS: "It depends on the facts",
}


@attrs.frozen(kw_only=True)
class _Choice:
    """One question about one act."""

    following: Following
    version: ProvisionVersion
    committed: dt.date
    judged: dt.date
    intermediate: bool
    fits: Callable[[VersionFacts, dt.date], Answer] | None

    @property
    def _facts(self) -> VersionFacts:
        return self.version._facts  # noqa: SLF001 (one family of results)

    def answer(self, legs: Legs, *, told: bool = False) -> LexMitior:
        """The answer along a provision; *told*: a condition says that the act lies in it."""
        ways = list(self._ways(legs))
        if len(ways) == 1:
            return self._way(legs, ways[0], told=told)
        branches = (
            Branch(
                provision=way[-1].provision,
                condition=self._condition(way),
                answer=self._way(legs, way, told=True),
            )
            for way in ways
        )
        return self._together(tuple(branches))

    def _way(self, legs: Legs, way: Legs, *, told: bool) -> LexMitior:
        return self._along(way, told=told) if way == legs else self.answer(way, told=told)

    def _ways(self, legs: Legs) -> Iterator[Legs]:
        """Where the act may have gone: along the provision, or to what was split off from it."""
        splits = self.following.splits(legs[-1], self.judged)
        answers = [(split, self._meets(split, split.first_day)) for split in splits]
        certain = [split for split, met in answers if met is Answer.YES]
        # What was split off goes before what it was split from, as the more specific: doctrine.
        if not certain and self._may_stay(legs, splits):
            yield legs
        for split in certain or [split for split, met in answers if met is not Answer.NO]:
            yield (*legs, Leg(provision=split.provision, first_day=split.first_day))

    def _may_stay(self, legs: Legs, splits: tuple[VersionFacts, ...]) -> bool:
        """Whether the act may lie in what is left; where it lies nowhere, it is followed there."""
        days = [split.first_day for split in splits]
        left = [(self.following.state(legs, day), day) for day in days]
        stays = all(
            isinstance(state, VersionFacts) and self._meets(state, day) is not Answer.NO
            for state, day in left
        )
        return stays or all(self._meets(split, split.first_day) is Answer.NO for split in splits)

    def _meets(self, facts: VersionFacts, day: dt.date) -> Answer:
        return self.fits(facts, day) if self.fits else Answer.UNDETERMINED

    def _condition(self, legs: Legs) -> str:
        """That the act lies in a provision, as numbered on the day of the judgment."""
        day, state = self.judged, self.following.state(legs, self.judged)
        if not isinstance(state, VersionFacts):
            # It stood, at the least, on the day from which the act is followed along it.
            day = legs[-1].first_day
            state = cast("VersionFacts", self.following.state(legs, day))
        return f"the act lies in {state.citation} of {day}: {legs[-1].provision.label}"

    def _together(self, branches: tuple[Branch, ...]) -> LexMitior:
        """One answer where every branch gives the same, else one that depends on the branch."""
        answers = [branch.answer for branch in branches]
        first = answers[0]
        outcome, applies = MitiorOutcome.DEPENDS, None
        because = "It depends on the part of the divided provision in which the act lies."
        if len({(answer.outcome, answer.applies) for answer in answers}) == 1:
            outcome, applies = first.outcome, first.applies
            because = f"{_IN_EACH_PART[outcome]} in each part of the divided provision."
        return attrs.evolve(
            first,
            provision=self.version.provision,
            outcome=outcome,
            because=because,
            applies=applies,
            branches=branches,
            court_decides=_merged(answer.court_decides for answer in answers),
            measures=_merged(answer.measures for answer in answers),
            rules=_merged(answer.rules for answer in answers),
            doctrinal=any(answer.doctrinal for answer in answers),
            notices=_merged(answer.notices for answer in answers),
        )

    def _along(self, legs: Legs, *, told: bool) -> LexMitior:
        """The answer along a provision, or from one to what was split off from it."""
        general, laws = self.version.general, self._laws(legs)
        competing = laws if self.intermediate else [laws[0], *laws[1:][-1:]]
        chosen = self._chosen(competing, told=told)
        comparisons = [law.comparison for law in competing if law.comparison is not None]
        versions = [law.side.version for law in laws if law.side]
        state = self.following.state(legs, self.judged)
        number = state.citation if isinstance(state, VersionFacts) else None
        # Of that day is asked what is not confirmed, and that is the same for every version.
        at_judgment = self.following.bind(self._facts, self.judged)
        return LexMitior(
            version=self.version,
            judged_on=self.judged,
            provision=legs[-1].provision,
            outcome=chosen.outcome,
            because=chosen.because,
            applies=chosen.law.side.version if chosen.law and chosen.law.side else None,
            laws=tuple(law.looked_at for law in laws),
            court_decides=(
                *(by_milder_law(general, text, self.judged) for text in chosen.in_doubt),
                *court_decides(
                    general,
                    self.committed,
                    self.judged,
                    comparisons,
                    minor=maybe_minor(general, self.following.offender, self.committed),
                ),
            ),
            measures=tuple(measures(general, number, self.committed, self.judged)),
            rules=tuple(
                rules(
                    general,
                    self.committed,
                    self.judged,
                    intermediate=self.intermediate,
                    acts=frozenset(version.introduced_by for version in versions),
                )
            ),
            intermediate=self.intermediate,
            doctrinal=chosen.ranked,
            confirmed=self.version.confirmed and at_judgment.confirmed,
            notices=_merged(version.notices for version in (*versions, at_judgment)),
        )

    def _laws(self, legs: Legs) -> list[Law]:
        """The laws from the act to the judgment, each with how it stands to that of the act."""
        first, *rest = self.following.stretches(self.version, legs, self.judged)
        laws = [Law(stretch=first, comparison=None)]
        for stretch in rest:
            comparison = None
            if first.side is not None and stretch.error is None:
                comparison = compared_sides(first.side, stretch.side)
            laws.append(Law(stretch=stretch, comparison=comparison))
        return laws

    def _chosen(self, laws: list[Law], *, told: bool) -> Chosen:
        """The law that applies, of those that compete."""
        gone = next((law for law in laws if law.is_gone), None)
        if gone is not None:
            return self._abolished(gone.stretch.first_day)
        unknown = [str(law.stretch.error) for law in laws if law.stretch.error]
        if unknown:
            return Chosen(
                outcome=MitiorOutcome.COURT_DECIDES,
                because="A court must decide: the law of some days is not known.",
                in_doubt=tuple(dict.fromkeys(unknown)),
            )
        doubts = []
        for law in laws:
            if law.side is None or told or not law.may_cover_less:
                continue
            met = self._meets(law.side.facts, law.side.day)
            said = f"{law.side.version.citation} as worded from {law.side.day}"
            if met is Answer.NO:
                text = (
                    f"The act does not meet {said}: it may be abolished in part, or have moved to "
                    f"another provision. {self._met_at_judgment()}"
                )
                return Chosen(
                    outcome=MitiorOutcome.COURT_DECIDES,
                    because="A court must decide: the act does not meet a later wording.",
                    in_doubt=(text,),
                )
            if met is Answer.UNDETERMINED:
                doubts.append(
                    f"Whether the act meets {said} must be found: it covers less than the law of "
                    f"the act, or something else. {self._met_at_judgment()}".rstrip()
                )
        if doubts and self._meets(self._facts, self.committed) is Answer.YES:
            return Chosen(
                outcome=MitiorOutcome.COURT_DECIDES,
                because="A court must decide: it is open whether the act meets a later wording.",
                in_doubt=tuple(doubts),
            )
        chosen = mildest(laws)
        return attrs.evolve(chosen, in_doubt=(*chosen.in_doubt, *doubts))

    def _met_at_judgment(self) -> str:
        """The offences of the day of the judgment that the act meets, where its facts are known."""
        if self.fits is None:
            return ""
        regime = self.following.index.regime(self.judged).values()
        answers = [(str(facts.citation), self._meets(facts, self.judged)) for facts in regime]
        words = {Answer.YES: "meets", Answer.UNDETERMINED: "may meet"}
        said = [
            f"{verb} {', '.join(named)}"
            for answer, verb in words.items()
            if (named := [number for number, met in answers if met is answer])
        ]
        return f"On {self.judged} it {' and '.join(said) or 'meets no offence that is known'}."

    def _abolished(self, day: dt.date) -> Chosen:
        """The provision is gone; another one may cover the act, as far as known."""
        index = self.following.index
        acts = _acts(self._facts, index.regime(self.committed))
        others = [
            str(facts.citation)
            for facts in index.regime(day).values()
            if acts & _acts(facts, index.regime(day)) and self._meets(facts, day) is not Answer.NO
        ]
        if not others:
            return Chosen(
                outcome=MitiorOutcome.NO_OFFENCE,
                because=f"The offence is abolished: it no longer stood on {day}.",
            )
        return Chosen(
            outcome=MitiorOutcome.COURT_DECIDES,
            because=f"A court must decide: the provision no longer stood on {day}.",
            in_doubt=(f"Whether another provision covered the act on {day}: {', '.join(others)}.",),
        )


def _acts(facts: VersionFacts, law: Mapping[str, VersionFacts]) -> set[Conduct]:
    """The acts that an offence names; none for what is no offence."""
    return {act for limb in limbs_of(facts, law) for act in limb.conduct}


ItemT = TypeVar("ItemT")


def _merged(groups: Iterable[Iterable[ItemT]]) -> tuple[ItemT, ...]:
    """All items in order, each once."""
    return tuple(dict.fromkeys(item for group in groups for item in group))
