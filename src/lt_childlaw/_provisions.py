"""Provisions, their versions, and the conditions on the persons that they name."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING, Never, Self

import attrs

if TYPE_CHECKING:
    import datetime as dt

    from ._acts import Act


class Role(enum.Enum):
    """What a paragraph does in its article.

    >>> import lt_childlaw as law
    >>> law.on("2012-05-01")["149(5)"].role
    <Role.COMPLAINT_RULE: 'complaint rule'>
    """

    OFFENCE = "offence"
    """Defines an offence and its sanction."""
    COMPLAINT_RULE = "complaint rule"
    """Makes prosecution depend on a complaint, a statement or a prosecutor's request."""
    LEGAL_PERSON_LIABILITY = "legal-person liability"
    """Extends liability to legal persons."""
    EXCLUSION = "exclusion"
    """Says when an act is not an offence."""
    RELEASE = "release"
    """Lets a person be released from criminal liability."""


class OffenceKind(enum.Enum):
    """The two kinds of offence: art. 10 of the Criminal Code.

    >>> import lt_childlaw as law
    >>> law.on("2012-05-01")["161(2)"].kind
    <OffenceKind.MISDEMEANOUR: 'misdemeanour'>
    """

    CRIME = "crime"
    """Nusikaltimas, art. 11."""
    MISDEMEANOUR = "misdemeanour"
    """Baudžiamasis nusižengimas, art. 12."""


class Verification(enum.Enum):
    """How a fact was read.

    >>> import lt_childlaw as law
    >>> law.on("2012-08-01")["147(1)"].verification
    <Verification.AMENDING_ACT: 'amending act'>
    """

    PRIMARY_TEXT = "primary text"
    """Read in an official consolidated text, or in a copy of one."""
    AMENDING_ACT = "amending act"
    """Read in the amending act itself."""
    INFERRED = "inferred"
    """Deduced; a note says how."""


class Relation(enum.Enum):
    """What a paragraph asks of a person beside age.

    >>> import lt_childlaw as law
    >>> law.on("2012-05-01")["152(1)"].victim.relations
    (<Relation.DEPENDENT: 'dependent'>,)
    """

    DEPENDENT = "dependent"
    """Dependent on the offender, in office or otherwise."""
    COERCED = "coerced"
    """Brought to the act by force, threat or deceit."""
    PARENT_OR_REPRESENTATIVE = "parent or legal representative"
    """Parent, guardian, carer or other legal representative."""
    STATUTORY_POWERS = "statutory powers"
    """A person with powers over the child that a statute gives."""
    ABUSE_OF_TRUST = "abuse of trust"
    """A person who abused trust, authority or influence."""
    VICTIM_OF_THE_OFFENCE = "victim of the offence"
    """The victim of an offence of the article, compelled to offend."""
    PRESENTED_AS_A_CHILD = "presented as a child"
    """Shown as a child, whatever the real age."""


class Comparison(enum.Enum):
    """On which side of an age a person must be.

    >>> import lt_childlaw as law
    >>> law.on("2012-05-01")["151-1(1)"].offender.age.comparison
    <Comparison.AT_LEAST: 'at least'>
    """

    UNDER = "under"
    """The age is not reached yet."""
    AT_LEAST = "at least"
    """The age is reached."""


@attrs.frozen(kw_only=True)
class AgeBound:
    """An age in years, and on which side of it a person must be.

    >>> import lt_childlaw as law
    >>> str(law.on("2012-05-01")["149(3)"].victim.age)
    'under 18'
    """

    comparison: Comparison
    """The side of the age."""
    years: int
    """The age, in whole years."""

    def __str__(self) -> str:
        return f"{self.comparison.value} {self.years}"


@attrs.frozen(kw_only=True)
class PersonCondition:
    """What a paragraph asks of a person: an age, a relation, or either of two such conditions.

    >>> import lt_childlaw as law
    >>> print(law.on("2012-05-01")["308(2)"].victim)
    dependent or coerced; or else under 18
    """

    age: AgeBound | None = None
    """The age asked for; ``None`` where the paragraph names none."""
    relations: tuple[Relation, ...] = ()
    """One of these relations is asked for; empty where the paragraph names none."""
    or_else: PersonCondition | None = None
    """Another condition that suffices as well."""

    @property
    def ages(self) -> tuple[AgeBound, ...]:
        """Every age that the condition names, those of another that suffices included.

        >>> import lt_childlaw as law
        >>> [str(age) for age in law.on("2012-05-01")["308(2)"].victim.ages]
        ['under 18']
        """
        own = (self.age,) if self.age else ()
        return own + (self.or_else.ages if self.or_else else ())

    def __str__(self) -> str:
        relations = " or ".join(relation.value for relation in self.relations)
        own = ", ".join(str(part) for part in (self.age, relations) if part)
        return f"{own}; or else {self.or_else}" if self.or_else else own


@attrs.frozen(kw_only=True)
class Heading:
    """The heading of an article, from the day on which it stands.

    >>> import lt_childlaw as law
    >>> heading = law.on("2015-01-01").article("153").heading
    >>> print(heading, heading.first_day, heading.introduced_by, sep=" | ")
    Jaunesnio negu šešiolikos metų asmens tvirkinimas | 2014-03-25 | XII-776
    """

    lt: str
    """The official title, in Lithuanian."""
    en: str
    """The title in English, in our words."""
    first_day: dt.date
    """The first day on which the heading stands."""
    introduced_by: Act
    """The act that gave the article this heading."""

    def __str__(self) -> str:
        return self.lt


class Provision(str):
    """A paragraph as an identity that lives through renumbering.

    It is the text of its stable id, so it compares, sorts and prints as that text does.

    >>> import lt_childlaw as law
    >>> provision = law.on("2025-02-01")["307(3)"].provision
    >>> provision == "directing-prostitution", provision.split_from
    (True, 'organising-prostitution')
    """

    __slots__ = ("label", "note", "special_to", "split_from")

    label: str
    """What it is about, in a few English words."""
    split_from: str | None
    """The id of the provision that it was divided from, if it was."""
    note: str | None
    """A remark on its history."""
    special_to: tuple[str, ...]
    """The ids of the provisions before which this one goes as the more specific. The statute is
    silent: this is doctrine."""

    def __new__(
        cls,
        name: str,
        label: str = "",
        split_from: str | None = None,
        note: str | None = None,
        special_to: tuple[str, ...] = (),
    ) -> Self:
        self = super().__new__(cls, name)
        fields = {"label": label, "split_from": split_from, "note": note, "special_to": special_to}
        for field, value in fields.items():
            object.__setattr__(self, field, value)
        return self

    def __setattr__(self, name: str, value: object) -> Never:
        raise attrs.exceptions.FrozenInstanceError

    def __delattr__(self, name: str) -> Never:
        raise attrs.exceptions.FrozenInstanceError

    def __reduce__(self) -> tuple[object, ...]:
        return (Provision, (self.id, self.label, self.split_from, self.note, self.special_to))

    @property
    def id(self) -> str:
        """The stable id, as plain text.

        >>> import lt_childlaw as law
        >>> law.on("2012-05-01")["149(3)"].provision.id
        'rape-of-minor'
        """
        return str.__str__(self)

    def __repr__(self) -> str:
        return f"Provision('{self.id}')"
