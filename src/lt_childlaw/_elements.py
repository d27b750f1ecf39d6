"""The elements of offences: conduct, circumstances, and how a paragraph combines them.

A paragraph is met in one of several ways, its *limbs*. A limb names acts, any one of which will
do, and groups of circumstances, of each of which one is needed. Many paragraphs take the act of
another paragraph of their article and add something; that paragraph counts as it stands on the day.
"""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING, Final

import attrs

from ._provisions import Comparison

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ._facts import VersionFacts
    from ._provisions import PersonCondition


class Conduct(enum.Enum):
    """What a person did, in the terms of the articles; the names are ours.

    >>> import lt_childlaw as law
    >>> law.Conduct.SEXUAL_INTERCOURSE.value
    'sexual intercourse'
    """

    SEXUAL_INTERCOURSE = "sexual intercourse"
    """149, 151, 151-1."""
    OTHER_SEXUAL_ACT = "other sexual act"
    """A sexual act other than intercourse: 150, with physical contact; 151, 151-1."""
    MOLESTATION = "molestation"
    """Acts that corrupt a child sexually: 153."""
    SEXUAL_HARASSMENT = "sexual harassment"
    """Vulgar or similar acts, proposals or hints for sexual contact or gratification: 152."""
    PROPOSAL_TO_MEET = "proposal to meet"
    """A proposal to meet for a sexual act or for making pornography: 152-1."""
    USE_FOR_PORNOGRAPHY = "use for pornography"
    """Exploiting a child for making pornography: 162(1)."""
    INVOLVEMENT_IN_EVENT = "involvement in a pornographic event"
    """Involving a child in pornographic events: 162(1)."""
    RECRUITMENT_FOR_EVENT = "recruitment for a pornographic event"
    """Recruiting a child for pornographic events: 162(1)."""
    COMPULSION_TO_EVENT = "compulsion to a pornographic event"
    """Compelling a child to take part in pornographic events: 162(1)."""
    USE_FOR_EVENT = "use for a pornographic event"
    """Exploiting a child for pornographic events: 162(1)."""
    PROFIT_FROM_PORNOGRAPHY = "profit from a child's pornographic activity"
    """162(1)."""
    ATTENDING_EVENT = "attending a pornographic event"
    """Attending a pornographic event in which a child takes part: 162(2)."""
    MAKING_MATERIAL = "making material"
    """Making pornographic items: 309."""
    ACQUIRING_MATERIAL = "acquiring material"
    """Acquiring pornographic items: 309."""
    KEEPING_MATERIAL = "keeping material"
    """Possessing pornographic items: 309(2)."""
    SHOWING_MATERIAL = "showing material"
    """Showing pornographic items: 309."""
    ADVERTISING_MATERIAL = "advertising material"
    """Advertising pornographic items: 309."""
    OFFERING_MATERIAL = "offering material"
    """Offering pornographic items: 309(2)."""
    DISTRIBUTING_MATERIAL = "distributing material"
    """Distributing pornographic items: 309."""
    GAINING_ACCESS = "gaining access to material"
    """Gaining access to pornographic items: 309(2)."""
    GIVING_ACCESS = "giving access to material"
    """Giving others access to pornographic items: 309(2)."""
    INCOME_FROM_PROSTITUTION = "income from prostitution"
    """Income or profit from another person's prostitution: 307."""
    PROCURING = "procuring for prostitution"
    """307(1)."""
    ORGANISING_PROSTITUTION = "organising prostitution"
    """307."""
    DIRECTING_PROSTITUTION = "directing prostitution"
    """307."""
    TRANSPORT_FOR_PROSTITUTION = "transport across the border for prostitution"
    """Transporting a person, with consent, into or out of Lithuania for prostitution: 307."""
    OTHER_USE_FOR_PROSTITUTION = "other exploitation for prostitution"
    """Otherwise exploiting a minor for prostitution: 307."""
    INVOLVEMENT_IN_PROSTITUTION = "involvement in prostitution"
    """Involving a person in prostitution: 308."""
    RECRUITMENT_INTO_PROSTITUTION = "recruitment into prostitution"
    """308(3)."""
    COMPULSION_TO_PROSTITUTION = "compulsion to prostitution"
    """308(3)."""
    OFFER_TO_ACQUIRE_PERSON = "offer to buy or otherwise acquire a child"
    """157."""
    TRADE_IN_PERSON = "sale, purchase, other transfer or acquisition of a person"
    """147, 157."""
    RECRUITMENT_OF_PERSON = "recruitment of a person"
    """147, 157."""
    TRANSPORT_OF_PERSON = "transport of a person"
    """147, 157."""
    HOLDING_PERSON_CAPTIVE = "holding a person captive"
    """147, 157."""
    COMPELLED_WORK = "compulsion to work"
    """147-1."""
    COMPELLED_SERVICES = "compulsion to provide services"
    """147-1."""
    USE_OF_EXPLOITED_WORK = "use of an exploited person's work or services"
    """147-2."""
    INVOLVEMENT_IN_OFFENCE = "involvement in an offence"
    """Involving a child in an offence: 159."""
    INVOLVEMENT_IN_INTOXICANTS = "involvement in the use of intoxicants"
    """Medicines or other intoxicating substances that are no narcotics: 160."""
    INVOLVEMENT_IN_DOPING = "involvement in the use of doping substances"
    """160."""
    INVOLVEMENT_IN_DRINKING = "involvement in drinking"
    """161(1)."""
    MAKING_DRUNK = "making drunk"
    """161(2)."""


MATERIAL = frozenset(conduct for conduct in Conduct if "material" in conduct.value)
"""The conduct that concerns material, and so may have a person shown."""


class Circumstance(enum.Enum):
    """How, by whom, to whom and what for, in the terms of the articles; the names are ours.

    Ages are no circumstances: they are facts of a :class:`Person`.

    >>> import lt_childlaw as law
    >>> law.Circumstance.FORCE_OR_HELPLESSNESS.value
    'force or helplessness'
    """

    FORCE_OR_HELPLESSNESS = "force or helplessness"
    """Violence, the threat of immediate violence, other removal of the ability to resist, or use
    of a helpless state, against the person's will: 149, 150."""
    COERCION_OR_DEPENDENCE = "coercion or dependence"
    """Compelling by the threat of violence, other mental coercion or abuse of dependence: 151."""
    GROUP = "group of accomplices"
    """149(2), 150(2)."""
    PAYMENT_TO_MINOR = "payment to the minor"
    """A reward offered, promised or given to the minor: 151-1."""
    PAYMENT_TO_ANOTHER = "payment to another person"
    """A reward offered, promised or given to another person: 151-1."""
    PARENT_OR_AUTHORITY = "parent or authority"
    """A parent, guardian, carer, other legal representative, or a person with powers over the minor
    that a statute gives: 151-1."""
    ABUSE_OF_TRUST = "abuse of trust"
    """Abuse of trust, authority or influence over a minor: 151-1; 60(1)(6)."""
    DEPENDENT_PERSON = "dependent person"
    """The person depends on the offender materially, in office or otherwise: 152, 308(2)."""
    COERCION_OR_DECEIT = "coercion or deceit"
    """Physical or mental coercion, or deceit: 308(2)."""
    CONCRETE_STEPS = "concrete steps"
    """Concrete steps after the proposal so that the meeting takes place: 152-1."""
    INTENT_TO_DISTRIBUTE = "intent to distribute"
    """309(1), 309(3)."""
    LARGE_QUANTITY = "large quantity"
    """309(3)."""
    PRESENTED_AS_CHILD = "presented as a child"
    """A person is shown as a child, whatever the real age: 309(2)."""
    VIOLENCE_OR_THREATS = "violence or threats"
    """Violence, threats, or other removal of the ability to resist: 147, 147-1."""
    USE_OF_DEPENDENCE = "use of dependence"
    """Use of the person's dependence: 147, 147-1."""
    USE_OF_VULNERABILITY = "use of vulnerability"
    """Use of the person's vulnerability: 147, 147-1."""
    DECEIT = "deceit"
    """147, 147-1."""
    PAYMENT_TO_CONTROLLER = "payment to a controller"
    """Money or another benefit for who in fact controls the person: 147, 147-1."""
    PAYMENT_TAKEN = "payment taken"
    """Money or another benefit taken for the person: 147, 147-1."""
    FOR_PROSTITUTION = "for prostitution"
    """Knowing or seeking that the person be used in prostitution: 147, 157."""
    FOR_PORNOGRAPHY = "for pornography"
    """147, 157."""
    FOR_FORCED_LABOUR = "for forced labour"
    """147, 157."""
    FOR_OTHER_EXPLOITATION = "for other exploitation"
    """Slavery, other sexual exploitation, services and begging, crime, or other exploitation: 147,
    157."""
    FOR_MARRIAGE = "for forced or sham marriage"
    """147, 157."""
    FOR_ILLEGAL_ADOPTION = "for illegal adoption"
    """157."""
    SEVERAL_VICTIMS = "two or more victims"
    """147(2), 157(2)."""
    DANGER_TO_LIFE = "danger to life"
    """147(2), 157(2)."""
    ORGANISED_GROUP = "organised group"
    """147(2), 157(2)."""
    FOR_ORGANS = "for organs, tissue or cells"
    """147(2), 157(2)."""
    OFFICIAL = "official exercising powers"
    """147(2), 157(2)."""
    INHUMAN_CONDITIONS = "slavery or other inhuman conditions"
    """147-1(2)."""
    KNEW_OF_EXPLOITATION = "knew or should have known of the exploitation"
    """147-2."""
    DOMESTIC_VIOLENCE = "signs of domestic violence"
    """No element: a ground to prosecute without a complaint, 149(5), 150(5), 151(3)."""
    RELATIVE_OR_HOUSEHOLD = "relative or household member"
    """No element: close relative, family or household member of the minor, 60(1)(14)."""


BESIDE_THE_ELEMENTS: Final = frozenset(
    {Circumstance.DOMESTIC_VIOLENCE, Circumstance.RELATIVE_OR_HOUSEHOLD}
)
"""The circumstances that are no element of an offence, and matter for other rules."""


class ComplaintGround(enum.Enum):
    """What lets a prosecution start where a paragraph makes it depend on a complaint.

    >>> import lt_childlaw as law
    >>> law.ComplaintGround.PROSECUTOR.value
    "prosecutor's request"
    """

    VICTIM = "victim's complaint"
    REPRESENTATIVE = "representative's application"
    PROSECUTOR = "prosecutor's request"
    DOMESTIC_VIOLENCE = "investigation begun on signs of domestic violence"


@attrs.frozen(kw_only=True, repr=False)
class Limb:
    """One way in which a paragraph is met.

    >>> import lt_childlaw as law
    >>> for limb in law.on("2012-05-01")["308(2)"].elements:
    ...     print(limb)
    involvement in prostitution; with dependent person or coercion or deceit
    involvement in prostitution; victim under 18
    """

    act_of: int | None = None
    """The paragraph of the article whose act this is; ``None`` where the limb names its own."""
    conduct: frozenset[Conduct] = frozenset()
    """The acts, any one of which suffices."""
    circumstances: tuple[frozenset[Circumstance], ...] = ()
    """Groups of circumstances: one of each group is needed."""
    without: frozenset[Circumstance] = frozenset()
    """Circumstances that must be absent."""
    victim_under: int | None = None
    """The age that the victim must not have reached."""
    offender_at_least: int | None = None
    """The age that the offender must have reached."""
    shown_under: int | None = None
    """The age that the person shown must not have reached."""

    def __str__(self) -> str:
        parts = [f"the act of paragraph {self.act_of}"] if self.act_of else []
        parts += [any_of(self.conduct)] if self.conduct else []
        parts += [f"with {any_of(group)}" for group in self.circumstances]
        parts += [f"without {any_of(self.without)}"] if self.without else []
        for who, age in (
            ("victim under", self.victim_under),
            ("offender at least", self.offender_at_least),
            ("person shown under", self.shown_under),
        ):
            parts += [f"{who} {age}"] if age is not None else []
        return "; ".join(parts)

    def __repr__(self) -> str:
        return f"<Limb {self}>"


def any_of(members: frozenset[Conduct] | frozenset[Circumstance]) -> str:
    """The members in words, in the order of their enum."""
    kind = type(next(iter(members)))
    return " or ".join(str(member.value) for member in kind if member in members)


def limbs_of(facts: VersionFacts, regime: Mapping[str, VersionFacts]) -> tuple[Limb, ...]:
    """The limbs of an offence on a day, complete: with the act of another paragraph, and the ages.

    *regime* holds the versions in force on the day, by number. A limb whose act is that of another
    paragraph takes over the limbs of that paragraph.
    """
    return tuple(
        _with_ages(limb, facts)
        for own in facts.elements
        for limb in (_taken_over(own, facts, regime) if own.act_of else (own,))
    )


def _taken_over(
    own: Limb, facts: VersionFacts, regime: Mapping[str, VersionFacts]
) -> Iterator[Limb]:
    base = regime[f"{facts.citation.article}({own.act_of})"]
    for limb in limbs_of(base, regime):
        yield attrs.evolve(
            limb,
            circumstances=(*limb.circumstances, *own.circumstances),
            without=limb.without | own.without,
            victim_under=_lowest(limb.victim_under, own.victim_under),
            shown_under=_lowest(limb.shown_under, own.shown_under),
        )


def _with_ages(limb: Limb, facts: VersionFacts) -> Limb:
    """The limb with the ages that the paragraph asks for in all its limbs."""
    return attrs.evolve(
        limb,
        victim_under=_lowest(limb.victim_under, _age(facts.victim, Comparison.UNDER)),
        shown_under=_lowest(limb.shown_under, _age(facts.person_shown, Comparison.UNDER)),
        offender_at_least=limb.offender_at_least or _age(facts.offender, Comparison.AT_LEAST),
    )


def _age(condition: PersonCondition | None, side: Comparison) -> int | None:
    """The age of a condition; one that is an alternative among several stands in its limb alone."""
    if condition is None or condition.age is None or condition.or_else is not None:
        return None
    return condition.age.years if condition.age.comparison is side else None


def _lowest(*ages: int | None) -> int | None:
    return min((age for age in ages if age is not None), default=None)


def includes(wide: tuple[Limb, ...], narrow: tuple[Limb, ...]) -> bool:
    """Whether whatever meets the narrow limbs certainly meets the wide ones.

    It is certain where each act of each narrow limb lies in one wide limb.
    """
    return all(
        any(_lies_in(act, limb, other) for other in wide) for limb in narrow for act in limb.conduct
    )


def _lies_in(act: Conduct, narrow: Limb, wide: Limb) -> bool:
    return (
        act in wide.conduct
        and all(any(own <= group for own in narrow.circumstances) for group in wide.circumstances)
        and wide.without <= narrow.without
        and _within(narrow.victim_under, wide.victim_under)
        and _within(narrow.shown_under, wide.shown_under)
        and (wide.offender_at_least or 0) <= (narrow.offender_at_least or 0)
    )


def _within(narrow: int | None, wide: int | None) -> bool:
    return wide is None or (narrow is not None and narrow <= wide)
