"""Provisions, their versions, and the conditions on the persons that they name."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING, Never, Self

import attrs

if TYPE_CHECKING:
    import datetime as dt

    from ._acts import Act, Source
    from ._citation import Citation
    from ._penalties import Sanction


class Role(enum.Enum):
    """What a paragraph does in its article."""

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
    """The two kinds of offence: art. 10 of the Criminal Code."""

    CRIME = "crime"
    """Nusikaltimas, art. 11."""
    MISDEMEANOUR = "misdemeanour"
    """Baudžiamasis nusižengimas, art. 12."""


class Verification(enum.Enum):
    """How a fact was read."""

    PRIMARY_TEXT = "primary text"
    """Read in an official consolidated text."""
    AMENDING_ACT = "amending act"
    """Read in the amending act itself."""
    INFERRED = "inferred"
    """Deduced; a note says how."""


class Relation(enum.Enum):
    """What a paragraph asks of a person beside age."""

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
    """On which side of an age a person must be."""

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

    __slots__ = ("label", "note", "split_from")

    label: str
    """What it is about, in a few English words."""
    split_from: str | None
    """The id of the provision that it was divided from, if it was."""
    note: str | None
    """A remark on its history."""

    def __new__(
        cls, name: str, label: str = "", split_from: str | None = None, note: str | None = None
    ) -> Self:
        self = super().__new__(cls, name)
        for field, value in (("label", label), ("split_from", split_from), ("note", note)):
            object.__setattr__(self, field, value)
        return self

    def __setattr__(self, name: str, value: object) -> Never:
        raise attrs.exceptions.FrozenInstanceError

    def __delattr__(self, name: str) -> Never:
        raise attrs.exceptions.FrozenInstanceError

    def __reduce__(self) -> tuple[object, ...]:
        return (Provision, (self.id, self.label, self.split_from, self.note))

    @property
    def id(self) -> str:
        """The stable id, as plain text."""
        return str.__str__(self)

    def __repr__(self) -> str:
        return f"Provision('{self.id}')"


@attrs.frozen(kw_only=True)
class DataStamp:
    """Which data an answer rests on."""

    version: str
    digest: str


@attrs.frozen(kw_only=True, cache_hash=True, repr=False)
class VersionFacts:
    """What the data says of a version, whatever day it is asked about."""

    citation: Citation
    provision: Provision
    role: Role
    headings: tuple[Heading, ...]
    summary: str
    kind: OffenceKind | None
    sanction: Sanction | None
    victim: PersonCondition | None
    offender: PersonCondition | None
    person_shown: PersonCondition | None
    covers: tuple[Citation, ...]
    first_day: dt.date
    last_day: dt.date | None
    introduced_by: Act
    ended_by: Act | None
    verification: Verification
    sources: tuple[Source, ...]
    notes: tuple[str, ...]
    stamp: DataStamp


@attrs.frozen(repr=False)
class ProvisionVersion:
    """The content of a provision in one period, as asked about on a day.

    An answer of :meth:`~lt_childlaw.Snapshot.__getitem__` is *bound* to the day asked about; a
    version of a timeline or of a span is bound to none. Answers are equal if they state the same
    version for the same day.

    >>> import lt_childlaw as law
    >>> version = law.on("2012-05-01")["149(3)"]
    >>> version
    <ProvisionVersion 149(3) rape-of-minor 2003-05-01/2025-01-31 on 2012-05-01>
    >>> print(version.sanction)
    imprisonment of 3 to 10 years
    """

    _facts: VersionFacts = attrs.field(alias="facts")
    day: dt.date | None = None
    """The day that the answer is bound to; ``None`` for a version of a timeline or a span."""
    confirmed: bool = True
    """Whether the law of that day lies within the horizon of the data and of ``known_at``. For a
    version bound to no day: whether its first day does."""
    notices: tuple[str, ...] = attrs.field(default=(), eq=False)
    """What is not part of the version but matters for reading it: a number that named another
    provision at another time, a forecast."""

    @property
    def id(self) -> str:
        """The provision and the first day: the same text for the same version on any day."""
        return f"{self._facts.provision}@{self._facts.first_day}"

    @property
    def citation(self) -> Citation:
        """How the provision is named in this period."""
        return self._facts.citation

    @property
    def provision(self) -> Provision:
        """The identity that lives through renumbering: its stable id, with ``split_from``."""
        return self._facts.provision

    @property
    def role(self) -> Role:
        """What the paragraph does in its article."""
        return self._facts.role

    @property
    def heading(self) -> Heading:
        """The heading of the article, on the day asked about or the first day of the version."""
        day = self.day or self.first_day
        return next(
            heading for heading in reversed(self._facts.headings) if heading.first_day <= day
        )

    @property
    def summary(self) -> str:
        """What the paragraph says, in our own words. The wording that counts is the official one:
        see :attr:`official_url`.
        """
        return self._facts.summary

    @property
    def kind(self) -> OffenceKind | None:
        """Crime or misdemeanour (arts 10-12); ``None`` where the paragraph is no offence."""
        return self._facts.kind

    @property
    def sanction(self) -> Sanction | None:
        """The sanction as the statute states it; ``None`` where the paragraph is no offence."""
        return self._facts.sanction

    @property
    def victim(self) -> PersonCondition | None:
        """What the paragraph asks of the victim; ``None`` where it asks nothing."""
        return self._facts.victim

    @property
    def offender(self) -> PersonCondition | None:
        """What the paragraph asks of the offender; ``None`` where it asks nothing. The age of
        criminal responsibility (art. 13) is no part of it: it holds for every offence.
        """
        return self._facts.offender

    @property
    def person_shown(self) -> PersonCondition | None:
        """What the paragraph asks of a person shown in material, who need not be its victim."""
        return self._facts.person_shown

    @property
    def covers(self) -> tuple[Citation, ...]:
        """The paragraphs that a rule is about; a bare article stands for all its offences.
        Empty for an offence.
        """
        return self._facts.covers

    @property
    def first_day(self) -> dt.date:
        """The first day of the period."""
        return self._facts.first_day

    @property
    def last_day(self) -> dt.date | None:
        """The last day of the period, included; ``None`` where no end is known."""
        return self._facts.last_day

    @property
    def introduced_by(self) -> Act:
        """The act that restated, changed or renumbered the paragraph on the first day."""
        return self._facts.introduced_by

    @property
    def ended_by(self) -> Act | None:
        """The act that ended the version; ``None`` where no end is known."""
        return self._facts.ended_by

    @property
    def verification(self) -> Verification:
        """How the version was read."""
        return self._facts.verification

    @property
    def sources(self) -> tuple[Source, ...]:
        """Where the version was read."""
        return self._facts.sources

    @property
    def notes(self) -> tuple[str, ...]:
        """What changed, what was inferred, and other remarks on this version."""
        return self._facts.notes

    @property
    def official_url(self) -> str:
        """The page of the introducing act in the register of legal acts, where the official
        wording can be read. The library holds no statutory text.
        """
        return self._facts.introduced_by.url

    @property
    def data_version(self) -> str:
        """The version of the data that the answer rests on."""
        return self._facts.stamp.version

    @property
    def data_digest(self) -> str:
        """The digest of that data."""
        return self._facts.stamp.digest

    @property
    def period(self) -> str:
        """First and last day with a slash between, and ``..`` for an open end."""
        return f"{self.first_day}/{self.last_day or '..'}"

    def __str__(self) -> str:
        return f"{self.citation} ({self.period})"

    def __repr__(self) -> str:
        bound = f" on {self.day}" if self.day else ""
        mark = "" if self.confirmed else " unconfirmed"
        return f"<ProvisionVersion {self.citation} {self.provision} {self.period}{bound}{mark}>"


SUBSTANCE = ("role", "summary", "kind", "sanction", "victim", "offender", "person_shown", "covers")
"""The fields in which versions differ when the law differs."""


def substance(version: ProvisionVersion) -> dict[str, object]:
    """What a version says, without its number, heading, dates, acts and sources.

    The summary stands for the conduct: the data gives versions the same summary only where their
    conduct is the same.
    """
    return {name: getattr(version, name) for name in SUBSTANCE}
