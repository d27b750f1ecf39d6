"""Age rules that exclude liability for an offence, and the release of a victim, rule by rule.

Every rule is evaluated and none is skipped. An age that is not settled gives DEPENDS, never a yes
or a no. The close-in-age clause names no number of years: no answer can be computed from ages.
"""

from __future__ import annotations

import datetime as dt
import enum
from typing import TYPE_CHECKING, NoReturn

import attrs

from ._absence import never_named
from ._citation import Citation
from ._errors import InvalidInput, shown
from ._facts import RestsOnData
from ._persons import Answer, NoTruth, Person, Reading, no_truth
from ._provisions import AgeBound, Comparison, Relation, Role
from ._rules import names
from ._sentences import Sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ._facts import DataStamp, VersionFacts
    from ._index import Index
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


class ExclusionOutcome(NoTruth):
    """What a rule comes to for an offence; it refuses to be used as a truth value.

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
    """Where the rule stands; ``None`` where none stood on that day, or later up to the judgment."""
    period: str | None
    """First and last day of that version of the rule."""
    depends_on: tuple[str, ...] = ()
    """What decides, where the outcome is DEPENDS."""

    def __bool__(self) -> NoReturn:
        raise no_truth("Exclusion", "item.outcome is ExclusionOutcome.APPLIES")

    def __str__(self) -> str:
        return str(of_an_exclusion(self))


def of_an_exclusion(item: Exclusion) -> Sentence:
    """What a rule comes to, in a sentence."""
    pattern = "{rule}: {outcome}. {because}"
    if item.citation is not None:
        pattern += " ({citation}, {period})"
    return Sentence(pattern, attrs.asdict(item, recurse=False))


@attrs.frozen(kw_only=True, repr=False)
class Exclusions(RestsOnData):
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
        strongest = (ExclusionOutcome.APPLIES, ExclusionOutcome.DEPENDS)
        return next(filter(outcomes.__contains__, strongest), ExclusionOutcome.DOES_NOT_APPLY)

    @property
    def confirmed(self) -> bool:
        """Whether the law of that day is confirmed.

        >>> import lt_childlaw as law
        >>> law.exclusions("149(1)", committed_on="2012-05-01").confirmed
        True
        """
        return self.version.confirmed

    @property
    def _stamp(self) -> DataStamp:
        return self.version._stamp  # noqa: SLF001 (one family of results)

    def __getitem__(self, rule: ExclusionRule) -> Exclusion:
        for item in self.items:
            if item.rule is rule:
                return item
        raise InvalidInput(
            f"{shown(rule)} is no rule: give a member of ExclusionRule, for example "
            f"ExclusionRule.{self.items[0].rule.name}.",
            value=rule,
        )

    def __iter__(self) -> Iterator[Exclusion]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)

    def __bool__(self) -> NoReturn:
        raise no_truth("Exclusions", "result.outcome is ExclusionOutcome.APPLIES")

    def __str__(self) -> str:
        return "\n".join(map(str, self.items))

    def __repr__(self) -> str:
        version = self.version
        return f"<Exclusions {version.citation} on {version.day}: {self.outcome.value}>"


def exclusions_of(
    version: ProvisionVersion,
    index: Index,
    *,
    offender: Person | None,
    victim: Person | None,
    victim_of: str | Citation | None,
    reading: Reading | None,
    judged: dt.date | None = None,
) -> Exclusions:
    """Every rule for an offence bound to a day; a later clause for victims up to the judgment.

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
    for name, person in (("offender", offender), ("victim", victim)):
        if person is not None and not isinstance(person, Person):
            raise InvalidInput(
                f"{name} is {shown(person)}: give a Person, for example Person(age=15).",
                value=person,
            )
        (person or Person()).ages(day, reading)  # raises where what is known cannot all be true
    asked = _Asked(
        version=version,
        index=index,
        day=day,
        offender=offender,
        victim=victim,
        victim_of=None if victim_of is None else Citation.parse(victim_of),
        reading=reading,
        judged=judged,
    )
    return Exclusions(
        version=version,
        offender=offender,
        victim=victim,
        items=(
            asked.responsibility(),
            asked.adult_offender(),
            asked.protected_age(),
            asked.close_in_age(),
            asked.victim_release(),
        ),
        notices=tuple(asked.notices()),
    )


_Source = tuple[Citation, str]
"""Where a rule stands, and the period of that version of it."""


@attrs.frozen(kw_only=True)
class _Asked:
    """What the rules are evaluated for."""

    version: ProvisionVersion
    index: Index
    day: dt.date
    offender: Person | None
    victim: Person | None
    victim_of: Citation | None
    reading: Reading | None
    judged: dt.date | None

    def responsibility(self) -> Exclusion:
        """Art. 13: 16 before the act, and 14 for the offences that its paragraph 2 lists."""
        rule = ExclusionRule.CRIMINAL_RESPONSIBILITY_AGE
        threshold = self.version.general.threshold_on(
            "criminal-responsibility", self.day, self.version.citation
        )
        if threshold is None or threshold.age is None:
            because = "The age of criminal responsibility on this day is not in the data."
            return _item(rule, because, None, "the age of criminal responsibility")
        source = Citation.parse(threshold.cites), threshold.period
        bound = AgeBound(comparison=Comparison.AT_LEAST, years=threshold.age)
        return self._by_age(rule, "offender", bound, source, " before the act")

    def adult_offender(self) -> Exclusion:
        rule, condition = ExclusionRule.OFFENDER_NOT_ADULT, self.version.offender
        if condition is None or condition.age is None:
            because = "The paragraph does not ask for an adult offender."
            return _item(rule, because, _source(self.version))
        return self._by_age(rule, "offender", condition.age, _source(self.version))

    def protected_age(self) -> Exclusion:
        rule, condition = ExclusionRule.VICTIM_OUTSIDE_PROTECTED_AGE, self.version.victim
        because = "The paragraph protects persons of any age."
        if self.version.person_shown:
            because = "The age that the paragraph names is that of the person shown in material."
        elif condition and condition.or_else:
            because = "One limb of the paragraph protects persons of any age."
        elif condition and condition.age:
            return self._by_age(rule, "victim", condition.age, _source(self.version))
        return _item(rule, because, _source(self.version))

    def _by_age(
        self, rule: ExclusionRule, who: str, bound: AgeBound, source: _Source, when: str = ""
    ) -> Exclusion:
        """A rule that turns on whether a person had reached an age; one side of it excludes."""
        person = (self.offender if who == "offender" else self.victim) or Person()
        answer, age = person.reached(bound.years, self.day, self.reading), f"{bound.years}{when}"
        if answer is Answer.UNDETERMINED:
            because = f"The {who} ({person}) may or may not have reached {age} ({self.day})."
            return _item(rule, because, source, f"whether the {who} had reached {age}")
        because = f"The {who} ({person}) had{'' if answer is Answer.YES else ' not'} reached {age}."
        applies = (answer is Answer.YES) is (bound.comparison is Comparison.UNDER)
        return _item(rule, because, source, applies=applies)

    def close_in_age(self) -> Exclusion:
        """The clause of art. 151-1, where it stood on that day and covers the paragraph."""
        rule = ExclusionRule.CLOSE_IN_AGE
        clauses = list(self._clauses(Role.EXCLUSION, self.version.citation.article))
        for clause in clauses:
            if names(clause.covers, self.version.citation):
                difference = "a great difference in age and in mental and physical maturity"
                because = (
                    f"A court must find whether there was {difference}. The clause names no "
                    f"number of years, so ages alone decide nothing."
                )
                return _item(rule, because, _source(clause), f"whether there was {difference}")
        if not clauses:
            return _item(rule, "No such clause stood in the article on that day.", None)
        covered = ", ".join(str(citation) for clause in clauses for citation in clause.covers)
        return _item(rule, f"The clause covers {covered} alone.", _source(clauses[0]))

    def victim_release(self) -> Exclusion:
        """147(3), 147-1(3), 157(3): a victim compelled to offend, whatever act was compelled."""
        rule = ExclusionRule.VICTIM_RELEASE
        if self.victim_of is None:
            because = "Nothing says that the offender was compelled as a victim of such an offence."
            return _item(rule, because, None)
        article = self.victim_of.article
        unknown = never_named(self.index, self.victim_of)
        if unknown is not None:
            raise unknown
        if self.index.gap_on(article, self.day):
            because = f"The text of article {article} on that day was not read."
            return self._later_release(
                article, because, f"whether article {article} had such a clause"
            )
        for clause in self._clauses(Role.RELEASE, article):
            if _releases_victims(clause):
                because = (
                    "A court may release a victim of the article from liability for what that "
                    "victimisation directly compelled; it need not."
                )
                return _item(rule, because, _source(clause), _COMPELLED)
        because = f"No clause for victims of article {article} stood on that day."
        return self._later_release(article, because)

    def _later_release(self, article: str, because: str, *depends_on: str) -> Exclusion:
        """Where no clause is known for the day: the first that came later may reach back, 3(2)."""
        rule = ExclusionRule.VICTIM_RELEASE
        numbers = (self.index.numbers[number] for number in self.index.articles[article])
        later = [
            facts
            for track in numbers
            for facts in track.versions
            if facts.first_day > self.day and _releases_victims(facts)
        ]
        if not later:
            return _item(rule, because, None, *depends_on)
        clause = min(later, key=lambda facts: facts.first_day)
        place = f"{clause.citation}, since {clause.first_day},"
        milder = self.version.general.rule("retroactive-milder-law", clause.first_day)
        cited = f" ({milder.cites})" if milder else ""
        if self.judged is None or self.judged < clause.first_day:
            because += f" {place} may reach back{cited}: not answered here."
            return _item(rule, because, None, *depends_on)
        because += f" {place} lets a court release such a victim, and may reach back{cited}."
        reaches = f"whether {place} reaches back{cited}"
        return _item(rule, because, _source(clause), *depends_on, reaches, _COMPELLED)

    def _clauses(self, role: Role, article: str) -> Iterator[VersionFacts]:
        """The paragraphs of an article in that role, on the day."""
        regime = self.index.regime(self.day)
        for number in self.index.articles[article]:
            if number in regime and regime[number].role is role:
                yield regime[number]

    def notices(self) -> Iterator[str]:
        """What does not exclude although people think so, and what is not modelled but matters."""
        version, general = self.version, self.version.general
        yield from version.notices
        marriage = general.rule("marriage-and-emancipation", self.day)
        conditions = [version.person_shown, version.victim]
        conditions += [condition.or_else for condition in conditions if condition]
        if marriage and any(condition and condition.age for condition in conditions):
            yield f"{marriage.summary} ({marriage.cites})"
        consent = general.rule("consent", self.day)
        if consent and not names(consent.articles, version.citation):
            yield f"{consent.summary} (contrast {consent.cites})"
        if version.person_shown:
            yield (
                f"The person shown in the material is not the victim of these rules and has a "
                f"condition of its own: {version.person_shown}."
            )
        if version.offender and version.offender.relations:
            yield f"The paragraph also asks of the offender: {version.offender}."
        measures = general.threshold_on("below-responsibility-measures", self.day, None)
        if measures and measures.age and self.offender:
            answer = self.offender.reached(measures.age, self.day, self.reading)
            if answer is not Answer.YES:
                yield f"{measures.summary} ({measures.cites})"


_COMPELLED = "whether the act was directly compelled, and the court's decision"


def _releases_victims(clause: VersionFacts) -> bool:
    """Whether a paragraph releases the victim of the article, and not who reports it (147-2(2))."""
    asked = clause.offender.relations if clause.offender else ()
    return clause.role is Role.RELEASE and Relation.VICTIM_OF_THE_OFFENCE in asked


def _source(clause: VersionFacts | ProvisionVersion) -> _Source:
    return clause.citation, f"{clause.first_day}/{clause.last_day or '..'}"


def _item(
    rule: ExclusionRule,
    because: str,
    source: _Source | None,
    *depends_on: str,
    applies: bool = False,
) -> Exclusion:
    undecided = ExclusionOutcome.DEPENDS if depends_on else ExclusionOutcome.DOES_NOT_APPLY
    citation, period = source or (None, None)
    return Exclusion(
        rule=rule,
        outcome=ExclusionOutcome.APPLIES if applies else undecided,
        because=because,
        citation=citation,
        period=period,
        depends_on=depends_on,
    )
