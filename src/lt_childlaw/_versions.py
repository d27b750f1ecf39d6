"""The content of a provision in one period, as it is handed to the user."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import attrs

from ._errors import InvalidInput
from ._facts import RestsOnData
from ._time import as_day

if TYPE_CHECKING:
    import datetime as dt

    from ._acts import Act, Source
    from ._asked import AskedAge
    from ._bounds import BoundedPenalty, Bounds
    from ._citation import Citation
    from ._elements import ComplaintGround, Limb
    from ._facts import DataStamp, VersionFacts
    from ._general import GeneralPart, Severity
    from ._penalties import Sanction
    from ._persons import Person, Reading
    from ._provisions import Heading, OffenceKind, PersonCondition, Provision, Role, Verification


class _Printer(Protocol):
    """What notebooks and Hypothesis print with."""

    def text(self, obj: str) -> object: ...


@attrs.frozen(repr=False)
class ProvisionVersion(RestsOnData):
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
        """The provision and the first day: the same text for the same version on any day.

        >>> import lt_childlaw as law
        >>> law.on("2012-05-01")["149(3)"].id
        'rape-of-minor@2003-05-01'
        """
        return f"{self._facts.provision}@{self._facts.first_day}"

    @property
    def citation(self) -> Citation:
        """How the provision is named in this period.

        >>> import lt_childlaw as law
        >>> law.on("2012-05-01")["149(3)"].citation
        Citation('149(3)')
        """
        return self._facts.citation

    @property
    def provision(self) -> Provision:
        """The identity that lives through renumbering: its stable id, with ``split_from``.

        >>> import lt_childlaw as law
        >>> law.on("2012-05-01")["149(3)"].provision
        Provision('rape-of-minor')
        """
        return self._facts.provision

    @property
    def role(self) -> Role:
        """What the paragraph does in its article.

        >>> import lt_childlaw as law
        >>> law.on("2012-05-01")["149(3)"].role
        <Role.OFFENCE: 'offence'>
        """
        return self._facts.role

    @property
    def heading(self) -> Heading:
        """The heading of the article, on the day asked about or the first day of the version.

        >>> import lt_childlaw as law
        >>> law.on("2012-05-01")["149(3)"].heading.lt
        'Išžaginimas'
        """
        day = self.day or self.first_day
        return next(
            heading for heading in reversed(self._facts.headings) if heading.first_day <= day
        )

    @property
    def summary(self) -> str:
        """What the paragraph says, in our own words. The wording that counts is the official one:
        see :attr:`official_url`.

        >>> import lt_childlaw as law
        >>> law.on("2012-05-01")["149(3)"].summary
        'Rape of a minor (a person under 18).'
        """
        return self._facts.summary

    @property
    def kind(self) -> OffenceKind | None:
        """Crime or misdemeanour (arts 10-12); ``None`` where the paragraph is no offence.

        >>> import lt_childlaw as law
        >>> law.on("2012-05-01")["149(3)"].kind
        <OffenceKind.CRIME: 'crime'>
        """
        return self._facts.kind

    @property
    def sanction(self) -> Sanction | None:
        """The sanction as the statute states it; ``None`` where the paragraph is no offence.

        >>> import lt_childlaw as law
        >>> print(law.on("2012-05-01")["149(3)"].sanction)
        imprisonment of 3 to 10 years
        """
        return self._facts.sanction

    @property
    def severity(self) -> Severity | None:
        """The class of the crime by the longest imprisonment of its sanction: art. 11.

        ``None`` for a misdemeanour, and for a paragraph that is no offence. The classes are those
        of intentional crimes.

        >>> import lt_childlaw as law
        >>> law.on("2010-01-01")["149(1)"].severity
        <Severity.SERIOUS: 'serious'>
        """
        return self._bounds(self.day or self.first_day).severity()

    def penalties(
        self,
        offender: Person | None = None,
        on: dt.date | str | None = None,
        reading: Reading | None = None,
    ) -> tuple[BoundedPenalty, ...]:
        """What a court could have imposed: each alternative with both bounds, and what sets them.

        Where the clause is silent, the General Part of the day decides: arts 46-50, and 90-91 for
        an offender under 18. An offender whose age leaves both possible gets both ranges joined.

        Args:
            offender: the offender; without one, an adult.
            on: a day of the version's period; without one, the day that the answer is bound to.
            reading: how to read a birthday itself; without one, that day leaves both possible.

        Raises:
            InvalidInput: the answer is bound to no day and none is given, or the day does not lie
                in the version's period; or the offender is born after it.
            InvalidDate: *on* is no day.

        >>> import lt_childlaw as law
        >>> version = law.on("2012-05-01")["150(4)"]
        >>> print(*version.penalties(), *version.penalties(law.Person(age=16)), sep="; ")
        imprisonment of 3 to 13 years; imprisonment of 1 year 6 months to 10 years
        """
        day = self.day if on is None else as_day(on)
        if day is None:
            raise InvalidInput(
                f"{self} is bound to no day, and the General Part differs from day to day: give "
                f"penalties(on=...), a day of {self.period}."
            )
        if day < self.first_day or (self.last_day is not None and day > self.last_day):
            raise InvalidInput(
                f"{day} does not lie in the period of {self}: ask for the version of that day.",
                day=day,
            )
        return self._bounds(day, reading).penalties(offender)

    def _bounds(self, day: dt.date, reading: Reading | None = None) -> Bounds:
        from ._bounds import Bounds  # noqa: PLC0415 (loaded on first use)

        return Bounds(facts=self._facts, general=self.general, day=day, reading=reading)

    @property
    def general(self) -> GeneralPart:
        """The General Part of the data, for the other modules of the library.

        >>> import lt_childlaw as law
        >>> len(law.on("2012-05-01")["149(3)"].general.classes)
        4
        """
        return self._facts.stamp.general()

    @property
    def victim(self) -> PersonCondition | None:
        """What the paragraph asks of the victim; ``None`` where it asks nothing.

        >>> import lt_childlaw as law
        >>> print(law.on("2012-05-01")["149(3)"].victim)
        under 18
        """
        return self._facts.victim

    @property
    def offender(self) -> PersonCondition | None:
        """What the paragraph asks of the offender; ``None`` where it asks nothing. The age of
        criminal responsibility (art. 13) is no part of it: it holds for every offence.

        >>> import lt_childlaw as law
        >>> print(law.on("2012-05-01")["151-1(1)"].offender)
        at least 18
        """
        return self._facts.offender

    @property
    def person_shown(self) -> PersonCondition | None:
        """What the paragraph asks of a person shown in material, who need not be its victim.

        >>> import lt_childlaw as law
        >>> print(law.on("2012-05-01")["309(2)"].person_shown)
        under 18; or else presented as a child
        """
        return self._facts.person_shown

    @property
    def ages_asked(self) -> tuple[AskedAge, ...]:
        """The ages that the paragraph asks of persons, those of one of its ways included.

        >>> import lt_childlaw as law
        >>> print(*law.on("2012-05-01")["151-1(1)"].ages_asked, sep=" | ")
        victim: under 16 | offender: at least 18
        """
        from ._asked import ages_of  # noqa: PLC0415 (loaded on first use)

        return tuple(ages_of(self))

    @property
    def covers(self) -> tuple[Citation, ...]:
        """The paragraphs that a rule is about; a bare article stands for all its offences.
        Empty for an offence.

        >>> import lt_childlaw as law
        >>> law.on("2012-05-01")["149(5)"].covers
        (Citation('149(1)'),)
        """
        return self._facts.covers

    @property
    def elements(self) -> tuple[Limb, ...]:
        """The ways in which the offence is met, as the paragraph states them. Empty for what is no
        offence.

        A limb that takes the act of another paragraph names that paragraph. An age that the whole
        paragraph asks for is said by :attr:`victim`, :attr:`offender` or :attr:`person_shown`.

        >>> import lt_childlaw as law
        >>> print(*law.on("2012-05-01")["149(2)"].elements)
        the act of paragraph 1; with group of accomplices
        """
        return self._facts.elements

    @property
    def grounds(self) -> tuple[ComplaintGround, ...]:
        """What lets a prosecution start under a complaint rule, any one of which suffices; empty
        for what is no complaint rule.

        >>> import lt_childlaw as law
        >>> law.on("2012-05-01")["149(5)"].grounds[-1].value
        "prosecutor's request"
        """
        return self._facts.grounds

    @property
    def first_day(self) -> dt.date:
        """The first day of the period.

        >>> import lt_childlaw as law
        >>> law.on("2012-05-01")["149(3)"].first_day.isoformat()
        '2003-05-01'
        """
        return self._facts.first_day

    @property
    def last_day(self) -> dt.date | None:
        """The last day of the period, included; ``None`` where no end is known.

        >>> import lt_childlaw as law
        >>> law.on("2012-05-01")["149(3)"].last_day.isoformat()
        '2025-01-31'
        """
        return self._facts.last_day

    @property
    def introduced_by(self) -> Act:
        """The act that restated, changed or renumbered the paragraph on the first day.

        >>> import lt_childlaw as law
        >>> law.on("2012-05-01")["149(3)"].introduced_by
        Act('VIII-1968')
        """
        return self._facts.introduced_by

    @property
    def ended_by(self) -> Act | None:
        """The act that ended the version; ``None`` where no end is known.

        >>> import lt_childlaw as law
        >>> law.on("2012-05-01")["149(3)"].ended_by
        Act('XIV-3060')
        """
        return self._facts.ended_by

    @property
    def verification(self) -> Verification:
        """How the version was read.

        >>> import lt_childlaw as law
        >>> law.on("2012-05-01")["149(3)"].verification
        <Verification.PRIMARY_TEXT: 'primary text'>
        """
        return self._facts.verification

    @property
    def inferred(self) -> str | None:
        """What of the version was inferred and not read, and how; ``None`` where nothing was.

        A version that was read can be inferred in part: for its first days, if the text was read
        in a later edition. The sentence is the first of :attr:`notes` as well.

        >>> import lt_childlaw as law
        >>> law.on("2004-01-01")["150(1)"].inferred[:51]
        'The wording of 2003 was inferred from IX-2314, whic'
        """
        return self._facts.inferred

    @property
    def sources(self) -> tuple[Source, ...]:
        """Where the version was read.

        >>> import lt_childlaw as law
        >>> [str(source) for source in law.on("2012-08-01")["147(1)"].sources]
        ['Law No. XI-2198, art. 1']
        """
        return self._facts.sources

    @property
    def notes(self) -> tuple[str, ...]:
        """What changed, what was inferred, and other remarks on this version.

        >>> import lt_childlaw as law
        >>> law.on("2025-02-01")["149(3)"].notes[0]
        'Minimum raised from 3 to 4 years.'
        """
        return self._facts.notes

    @property
    def official_url(self) -> str:
        """The page of the introducing act in the register of legal acts, where the official
        wording can be read. The library holds no statutory text.

        >>> import lt_childlaw as law
        >>> law.on("2012-08-01")["147(1)"].official_url
        'https://e-tar.lt/portal/lt/legalAct/TAR.0F2EE9AFA966'
        """
        return self._facts.introduced_by.url

    @property
    def _stamp(self) -> DataStamp:
        return self._facts.stamp

    @property
    def period(self) -> str:
        """First and last day with a slash between, and ``..`` for an open end.

        >>> import lt_childlaw as law
        >>> law.on("2025-02-01")["149(3)"].period
        '2025-02-01/..'
        """
        return f"{self.first_day}/{self.last_day or '..'}"

    def __str__(self) -> str:
        return f"{self.citation} ({self.period})"

    def __repr__(self) -> str:
        bound = f" on {self.day}" if self.day else ""
        mark = "" if self.confirmed else " unconfirmed"
        return f"<ProvisionVersion {self.citation} {self.provision} {self.period}{bound}{mark}>"

    def _repr_pretty_(self, printer: _Printer, _cycle: bool) -> None:  # noqa: FBT001 (as it is called)
        """What notebooks and Hypothesis show: the repr, and not every field of every field."""
        printer.text(repr(self))


SUBSTANCE = ("role", "summary", "kind", "sanction", "victim", "offender", "person_shown", "covers")
"""The fields in which versions differ when the law differs."""


def substance(version: ProvisionVersion) -> dict[str, object]:
    """What a version says, without its number, heading, dates, acts and sources.

    The summary stands for the conduct: the data gives versions the same summary only where their
    conduct is the same.
    """
    return {name: getattr(version, name) for name in SUBSTANCE}
