"""Whether an age rule excludes liability for an offence, rule by rule.

Every rule is evaluated and none is skipped. An age that is not settled gives DEPENDS, never a yes
or a no. The close-in-age clause names no number of years: no answer can be computed from ages.
"""

from __future__ import annotations

import datetime as dt
import enum
from typing import TYPE_CHECKING, NoReturn

import attrs

from ._citation import Citation
from ._errors import InvalidInput, NoTruthValue, shown
from ._persons import Answer, Person, Reading, check_reading
from ._provisions import Comparison, Relation, Role

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ._facts import VersionFacts
    from ._general import GeneralPart
    from ._index import Index
    from ._provisions import AgeBound
    from ._versions import ProvisionVersion


class ExclusionRule(enum.Enum):
    """The rules that are evaluated for every offence, in this order.

    >>> import lt_childlaw as law
    >>> [rule.value for rule in law.ExclusionRule][:2]
    ['age of criminal responsibility', 'offender not adult']
    """

    CRIMINAL_RESPONSIBILITY_AGE = "age of criminal responsibility"
    """The offender had not reached the age of art. 13 before the act."""
    OFFENDER_NOT_ADULT = "offender not adult"
    """The paragraph asks for an adult offender, and this one was not."""
    VICTIM_OUTSIDE_PROTECTED_AGE = "victim outside the protected age"
    """The paragraph protects persons under an age, and the victim had reached it."""
    CLOSE_IN_AGE = "close in age"
    """No great difference in age and in mental and physical maturity: art. 151-1."""
    VICTIM_RELEASE = "release of a victim"
    """The offender was the victim of trafficking or a like offence, and compelled to act."""


class ExclusionOutcome(enum.Enum):
    """What a rule comes to for an offence.

    >>> import lt_childlaw as law
    >>> law.ExclusionOutcome.DEPENDS.value
    'depends'
    """

    APPLIES = "applies"
    """The rule excludes liability."""
    DOES_NOT_APPLY = "does not apply"
    """The rule does not exclude liability."""
    DEPENDS = "depends"
    """The facts given leave both possible, or a court must find more."""


@attrs.frozen(kw_only=True)
class Exclusion:
    """What one rule comes to, and why.

    >>> import lt_childlaw as law
    >>> result = law.exclusions("153", committed_on="2012-05-01", offender=law.Person(age=15))
    >>> print(result[law.ExclusionRule.CRIMINAL_RESPONSIBILITY_AGE].because)
    The offender (aged 15) had not reached 16 before the act.
    """

    rule: ExclusionRule
    """The rule."""
    outcome: ExclusionOutcome
    """What it comes to."""
    because: str
    """Why, in one or two sentences."""
    citation: Citation | None
    """Where the rule stands; ``None`` where no such rule stood on that day."""
    period: str | None
    """First and last day of that version of the rule."""
    depends_on: tuple[str, ...] = ()
    """What decides, where the outcome is DEPENDS."""

    def __str__(self) -> str:
        source = f" ({self.citation})" if self.citation else ""
        return f"{self.rule.value}: {self.outcome.value}. {self.because}{source}"


@attrs.frozen(kw_only=True)
class Exclusions:
    """What every rule comes to, for one offence, one day and two persons.

    It refuses to be used as a truth value: ask for :attr:`outcome`.

    >>> import lt_childlaw as law
    >>> result = law.exclusions(
    ...     "151-1(1)",
    ...     committed_on="2010-07-20",
    ...     offender=law.Person(age=18),
    ...     victim=law.Person(age=15),
    ... )
    >>> result.outcome, [item.rule.name for item in result if item.depends_on]
    (<ExclusionOutcome.DEPENDS: 'depends'>, ['CLOSE_IN_AGE'])
    """

    version: ProvisionVersion
    """The offence, as it stood on the day of the act."""
    offender: Person | None
    """The offender, as far as known."""
    victim: Person | None
    """The victim, as far as known."""
    items: tuple[Exclusion, ...]
    """One for each rule, in order."""
    notices: tuple[str, ...]
    """What does not exclude although people think so, and what is not modelled but matters."""

    @property
    def outcome(self) -> ExclusionOutcome:
        """APPLIES if any rule applies, else DEPENDS if any depends, else DOES_NOT_APPLY.

        >>> import lt_childlaw as law
        >>> law.exclusions("149(1)", committed_on="2012-05-01", offender=law.Person(age=13)).outcome
        <ExclusionOutcome.APPLIES: 'applies'>
        """
        outcomes = {item.outcome for item in self.items}
        for outcome in (ExclusionOutcome.APPLIES, ExclusionOutcome.DEPENDS):
            if outcome in outcomes:
                return outcome
        return ExclusionOutcome.DOES_NOT_APPLY

    @property
    def confirmed(self) -> bool:
        """Whether the law of that day is confirmed.

        >>> import lt_childlaw as law
        >>> law.exclusions("149(1)", committed_on="2012-05-01").confirmed
        True
        """
        return self.version.confirmed

    @property
    def data_version(self) -> str:
        """The version of the data that the answer rests on.

        >>> import lt_childlaw as law
        >>> result = law.exclusions("149(1)", committed_on="2012-05-01")
        >>> result.data_version == law.DATA_VERSION
        True
        """
        return self.version.data_version

    @property
    def data_digest(self) -> str:
        """The digest of that data.

        >>> import lt_childlaw as law
        >>> result = law.exclusions("149(1)", committed_on="2012-05-01")
        >>> result.data_digest == law.DATA_DIGEST
        True
        """
        return self.version.data_digest

    def __getitem__(self, rule: ExclusionRule) -> Exclusion:
        return next(item for item in self.items if item.rule is rule)

    def __iter__(self) -> Iterator[Exclusion]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)

    def __bool__(self) -> NoReturn:
        raise NoTruthValue(
            "Exclusions is no truth value: it would be true even where no rule applies. Write "
            "'result.outcome is ExclusionOutcome.APPLIES', and treat DEPENDS on its own."
        )


def exclusions_of(
    version: ProvisionVersion,
    index: Index,
    *,
    offender: Person | None,
    victim: Person | None,
    victim_of: str | Citation | None,
    reading: Reading | None,
) -> Exclusions:
    """Every rule for an offence bound to a day.

    Raises:
        InvalidInput: the paragraph is no offence, or what is given of a person cannot be true.
    """
    day = version.day
    if version.role is not Role.OFFENCE or day is None:
        raise InvalidInput(
            f"{version.citation} is no offence on {day} but a {version.role.value}: exclusions are "
            f"asked for an offence.",
            citation=version.citation,
        )
    check_reading(reading)
    for name, person in (("offender", offender), ("victim", victim)):
        if person is None:
            continue
        if not isinstance(person, Person):
            raise InvalidInput(
                f"{name} is {shown(person)}: give a Person, for example Person(age=15).",
                value=person,
            )
        person.check(day)
    return _Asked(
        version=version,
        day=day,
        offender=offender,
        victim=victim,
        reading=reading,
        victim_of=None if victim_of is None else Citation.parse(victim_of),
        general=version.general,
        index=index,
    ).evaluate()


@attrs.frozen(kw_only=True)
class _Asked:
    """What the rules are evaluated for."""

    version: ProvisionVersion
    day: dt.date
    offender: Person | None
    victim: Person | None
    reading: Reading | None
    victim_of: Citation | None
    general: GeneralPart
    index: Index

    def evaluate(self) -> Exclusions:
        """Every rule, in order."""
        return Exclusions(
            version=self.version,
            offender=self.offender,
            victim=self.victim,
            items=(
                self._responsibility(),
                self._adult_offender(),
                self._protected_age(),
                self._close_in_age(),
                self._victim_release(),
            ),
            notices=tuple(self._notices()),
        )

    def _responsibility(self) -> Exclusion:
        """Art. 13: 16 before the act, and 14 for the offences that its paragraph 2 lists."""
        rule = ExclusionRule.CRIMINAL_RESPONSIBILITY_AGE
        threshold = self.general.threshold_on(
            "criminal-responsibility", self.day, self.version.citation
        )
        if threshold is None or threshold.age is None:
            because = "The age of criminal responsibility on this day is not in the data."
            return _depends(rule, because, None, None, "the age of responsibility")
        return self._by_age(
            rule,
            self.offender,
            "offender",
            threshold.age,
            excluded=Answer.NO,
            when=" before the act",
            citation=Citation.parse(threshold.cites),
            period=threshold.period,
        )

    def _adult_offender(self) -> Exclusion:
        bound = self.version.offender.age if self.version.offender else None
        return self._by_condition(
            ExclusionRule.OFFENDER_NOT_ADULT,
            self.offender,
            "offender",
            bound if bound and bound.comparison is Comparison.AT_LEAST else None,
            "The paragraph does not ask for an adult offender.",
        )

    def _protected_age(self) -> Exclusion:
        condition = self.version.victim
        bound = condition.age if condition and condition.or_else is None else None
        otherwise = "The paragraph protects persons of any age."
        if condition and condition.or_else:
            otherwise = "The paragraph protects persons of any age by one of its limbs."
        if self.version.person_shown:
            otherwise = "The age that the paragraph names is that of the person shown in material."
        return self._by_condition(
            ExclusionRule.VICTIM_OUTSIDE_PROTECTED_AGE, self.victim, "victim", bound, otherwise
        )

    def _by_condition(
        self,
        rule: ExclusionRule,
        person: Person | None,
        who: str,
        bound: AgeBound | None,
        otherwise: str,
    ) -> Exclusion:
        """A rule on the age that the paragraph itself names."""
        if bound is None:
            return _does_not_apply(rule, otherwise, self.version.citation, self.version.period)
        under = bound.comparison is Comparison.UNDER
        return self._by_age(
            rule,
            person,
            who,
            bound.years,
            excluded=Answer.YES if under else Answer.NO,
            when="",
            citation=self.version.citation,
            period=self.version.period,
        )

    def _by_age(
        self,
        rule: ExclusionRule,
        person: Person | None,
        who: str,
        years: int,
        *,
        excluded: Answer,
        when: str,
        citation: Citation,
        period: str,
    ) -> Exclusion:
        """A rule that turns on whether a person had reached an age."""
        needed = f"whether the {who} had reached {years}{when}"
        if person is None:
            because = f"The age of the {who} is not stated: what decides is {needed}."
            return _depends(rule, because, citation, period, needed)
        answer = person.reached(years, self.day, self.reading)
        subject = f"The {who} ({person})"
        if answer is Answer.UNDETERMINED:
            because = f"{subject} may or may not have reached {years}{when} on {self.day}."
            return _depends(rule, because, citation, period, needed)
        had = "had" if answer is Answer.YES else "had not"
        because = f"{subject} {had} reached {years}{when}."
        if answer is excluded:
            return Exclusion(
                rule=rule,
                outcome=ExclusionOutcome.APPLIES,
                because=because,
                citation=citation,
                period=period,
            )
        return _does_not_apply(rule, because, citation, period)

    def _close_in_age(self) -> Exclusion:
        """The clause of art. 151-1, where it stood on that day and covers the paragraph."""
        rule = ExclusionRule.CLOSE_IN_AGE
        clauses = self._clauses(Role.EXCLUSION)
        for clause in clauses:
            if self.version.citation in clause.covers:
                finding = "a great difference in age and in mental and physical maturity"
                because = (
                    f"A court must find whether there was {finding}. The clause names no number "
                    f"of years, so ages alone decide nothing."
                )
                return _depends(rule, because, clause.citation, _period(clause), finding)
        if clauses:
            covered = ", ".join(str(citation) for clause in clauses for citation in clause.covers)
            because = f"The clause covers {covered} alone."
            return _does_not_apply(rule, because, clauses[0].citation, _period(clauses[0]))
        because = "No such clause stood in the article on that day."
        return _does_not_apply(rule, because, None, None)

    def _clauses(self, role: Role) -> list[VersionFacts]:
        """The rules of that role in the article of the offence, on the day."""
        regime = self.index.regime(self.day).values()
        article = self.version.citation.article
        return [
            version
            for version in regime
            if version.role is role and version.citation.article == article
        ]

    def _victim_release(self) -> Exclusion:
        """147(3), 147-1(3), 157(3): a victim compelled to offend, whatever act was compelled."""
        rule = ExclusionRule.VICTIM_RELEASE
        clauses = [
            version
            for version in self.index.regime(self.day).values()
            if version.role is Role.RELEASE
            and version.offender
            and Relation.VICTIM_OF_THE_OFFENCE in version.offender.relations
        ]
        if self.victim_of is None:
            because = "Nothing says that the offender was compelled as a victim of such an offence."
            return _does_not_apply(rule, because, None, None)
        for clause in clauses:
            if clause.citation.article == self.victim_of.article:
                because = (
                    "A court may release a victim of the article from liability for what that "
                    "victimisation directly compelled; it need not."
                )
                finding = "whether the act was directly compelled, and the court's decision"
                return _depends(rule, because, clause.citation, _period(clause), finding)
        because = f"No clause for victims of article {self.victim_of.article} stood on that day."
        return _does_not_apply(rule, because, None, None)

    def _notices(self) -> Iterator[str]:
        yield from self.version.notices
        version = self.version
        if version.victim and version.victim.age:
            yield from self._rule_notice("marriage-and-emancipation")
        consent = self.general.rule("consent", self.day)
        if consent and not {version.citation, version.citation.whole_article} & set(
            consent.articles
        ):
            yield f"{consent.summary} ({consent.cites})"
        if version.person_shown:
            yield (
                f"The person shown in the material is not the victim of these rules and has a "
                f"condition of its own: {version.person_shown}."
            )
        if version.offender and version.offender.relations:
            yield f"The paragraph also asks of the offender: {version.offender}."
        measures = self.general.threshold_on("below-responsibility-measures", self.day, None)
        if measures and measures.age and self.offender:
            answer = self.offender.reached(measures.age, self.day, self.reading)
            if answer is not Answer.YES:
                yield f"{measures.summary} ({measures.cites})"

    def _rule_notice(self, name: str) -> Iterator[str]:
        rule = self.general.rule(name, self.day)
        if rule:
            yield f"{rule.summary} ({rule.cites})"


def _period(facts: VersionFacts) -> str:
    return f"{facts.first_day}/{facts.last_day or '..'}"


def _depends(
    rule: ExclusionRule,
    because: str,
    citation: Citation | None,
    period: str | None,
    needed: str,
) -> Exclusion:
    return Exclusion(
        rule=rule,
        outcome=ExclusionOutcome.DEPENDS,
        because=because,
        citation=citation,
        period=period,
        depends_on=(needed,),
    )


def _does_not_apply(
    rule: ExclusionRule, because: str, citation: Citation | None, period: str | None
) -> Exclusion:
    return Exclusion(
        rule=rule,
        outcome=ExclusionOutcome.DOES_NOT_APPLY,
        because=because,
        citation=citation,
        period=period,
    )
