"""A case: the facts of one act, as far as they are known, for which the law is asked."""

from __future__ import annotations

import datetime as dt
import enum
from collections.abc import Iterable
from typing import TYPE_CHECKING, cast

import attrs

from ._citation import Citation
from ._elements import MATERIAL, Circumstance, Conduct
from ._errors import InvalidInput, near, shown
from ._member_words import WordT, member_of
from ._persons import Person, aged
from ._time import Span, day_or_span

if TYPE_CHECKING:
    from collections.abc import Mapping


class Stage(enum.Enum):
    """How far the offence went: arts 21-22.

    >>> import lt_childlaw as law
    >>> law.Stage.ATTEMPT.value
    'attempt'
    """

    COMPLETED = "completed"
    """All elements are met."""
    ATTEMPT = "attempt"
    """Begun, and not completed for reasons beyond the offender's will: art. 22."""
    PREPARATION = "preparation"
    """Prepared, and not begun: art. 21."""


class Participation(enum.Enum):
    """The part that the offender took: art. 24.

    >>> import lt_childlaw as law
    >>> law.Participation.HELPER.value
    'helper'
    """

    PERPETRATOR = "perpetrator"
    """Vykdytojas."""
    ORGANISER = "organiser"
    """Organizatorius."""
    INSTIGATOR = "instigator"
    """Kurstytojas."""
    HELPER = "helper"
    """Padėjėjas."""


def _as_word(kind: type[WordT], name: str, value: object) -> WordT:
    """A member of an enum, from itself or from its text."""
    if (member := member_of(kind, value)) is not None:
        return member
    words = [str(member.value) for member in kind]
    raise InvalidInput(
        f"{shown(value)} is no {name}: give a member of {kind.__name__} or its text, for example "
        f"{words[0]!r}.{near(value, words)}",
        value=value,
    )


def _as_words(kind: type[WordT], name: str, values: object) -> frozenset[WordT]:
    if isinstance(values, (kind, str)) or not isinstance(values, Iterable):
        return frozenset({_as_word(kind, name, values)})
    return frozenset(_as_word(kind, name, value) for value in values)


def _as_conduct(values: Iterable[Conduct | str] | Conduct | str) -> frozenset[Conduct]:
    return _as_words(Conduct, "conduct", values)


def _as_circumstances(
    values: Iterable[Circumstance | str] | Circumstance | str,
) -> frozenset[Circumstance]:
    return _as_words(Circumstance, "circumstance", values)


def _as_stage(value: Stage | str) -> Stage:
    return _as_word(Stage, "stage", value)


def _as_participation(value: Participation | str) -> Participation:
    return _as_word(Participation, "participation", value)


def _as_span(value: Span | dt.date | str) -> Span:
    return Span.of(value, "committed_on")


def _as_article(value: Citation | str | None) -> Citation | None:
    return None if value is None else Citation.parse(value)


def _yes_or_no(_: object, attribute: attrs.Attribute[bool], value: object) -> None:
    if not isinstance(value, bool):
        raise InvalidInput(f"{attribute.name} is {shown(value)}: give True or False.", value=value)


def _yes_no_or_unknown(_: object, attribute: attrs.Attribute[bool | None], value: object) -> None:
    if value is not None and not isinstance(value, bool):
        raise InvalidInput(
            f"{attribute.name} is {shown(value)}: give True, False, or None where it is not known.",
            value=value,
        )


@attrs.frozen(kw_only=True)
class Abroad:
    """What is known of an act that was committed abroad: arts 5, 5-1, 7 and 8.

    Raises:
        InvalidInput: a value is neither ``True``, ``False`` nor ``None``.

    >>> import lt_childlaw as law
    >>> law.Abroad(offender_resident=True).punishable_there is None
    True
    """

    offender_resident: bool | None = attrs.field(default=None, validator=_yes_no_or_unknown)
    """Whether the offender is a citizen or permanent resident of Lithuania."""
    victim_resident: bool | None = attrs.field(default=None, validator=_yes_no_or_unknown)
    """Whether the victim is one."""
    punishable_there: bool | None = attrs.field(default=None, validator=_yes_no_or_unknown)
    """Whether the law of the place punishes the act as well."""


@attrs.frozen(kw_only=True, repr=False)
class Case:
    """The facts of one act, as far as they are known.

    What is not stated is not assumed: a circumstance that is left out is one that nobody
    mentioned, and a person who is left out may have any age.

    Args:
        committed_on: the day of the act; or a span with one unknown day, a :class:`Span` or text
            such as ``"2012-05"`` or ``"2008/2013-06"``.
        conduct: what the offender did: members of :class:`Conduct`, or their texts.
        circumstances: how, by whom and what for: members of :class:`Circumstance`, or their texts.
        offender: what is known of the offender's age.
        victim: what is known of the victim's age.
        person_shown: what is known of the age of the person whom material shows.
        stage: completed, attempt or preparation.
        participation: the part that the offender took.
        continuing: the act went on for the whole span, or was repeated with one intent. A span
            without it means *one unknown day*.
        abroad: what is known of an act abroad; ``None`` for one in Lithuania.
        complaint: whether there is a complaint of those who may make one; ``None``: not known.
        compelled_as_victim_of: the article of whose offence the offender was a victim, if that
            compelled the act.
        legal_person: the liability of a legal person is asked for as well.

    Raises:
        InvalidInput: there is no conduct, a word is unknown, or facts contradict each other.
        InvalidDate: *committed_on* is no day or span.

    >>> import lt_childlaw as law
    >>> case = law.Case(
    ...     committed_on="2013-05-01",
    ...     conduct={law.Conduct.SEXUAL_INTERCOURSE},
    ...     offender=law.Person(age=30),
    ...     victim=law.Person(age=15),
    ... )
    >>> case.committed_on
    Span('2013-05-01/2013-05-01')
    """

    committed_on: Span = attrs.field(converter=_as_span)
    """The days on one of which the act was committed."""
    conduct: frozenset[Conduct] = attrs.field(converter=_as_conduct)
    """What the offender did."""
    circumstances: frozenset[Circumstance] = attrs.field(
        default=frozenset(), converter=_as_circumstances
    )
    """How, by whom and what for."""
    offender: Person | None = None
    """What is known of the offender."""
    victim: Person | None = None
    """What is known of the victim."""
    person_shown: Person | None = None
    """What is known of the person whom material shows."""
    stage: Stage = attrs.field(default=Stage.COMPLETED, converter=_as_stage)
    """How far the offence went."""
    participation: Participation = attrs.field(
        default=Participation.PERPETRATOR, converter=_as_participation
    )
    """The part that the offender took."""
    continuing: bool = attrs.field(default=False, validator=_yes_or_no)
    """Whether the act went on, or was repeated, for the whole span."""
    abroad: Abroad | None = None
    """What is known of an act abroad."""
    complaint: bool | None = attrs.field(default=None, validator=_yes_no_or_unknown)
    """Whether there is a complaint."""
    compelled_as_victim_of: Citation | None = attrs.field(default=None, converter=_as_article)
    """The article of whose offence the offender was a victim."""
    legal_person: bool = attrs.field(default=False, validator=_yes_or_no)
    """Whether the liability of a legal person is asked for."""

    def __attrs_post_init__(self) -> None:
        if not self.conduct:
            raise InvalidInput(
                "conduct is empty: name at least one act, for example "
                "conduct={Conduct.SEXUAL_INTERCOURSE}; without one every offence would fit."
            )
        for name, kind in (
            ("offender", Person),
            ("victim", Person),
            ("person_shown", Person),
            ("abroad", Abroad),
        ):
            value = getattr(self, name)
            if value is not None and not isinstance(value, kind):
                example = "Person(age=15)" if kind is Person else "Abroad(offender_resident=True)"
                raise InvalidInput(
                    f"{name} is {shown(value)}: give {example} or leave it out.", value=value
                )
        self._check_persons()
        if not self.conduct & MATERIAL:
            self._check_no_material()

    def _check_persons(self) -> None:
        """Each person can have been as stated on some day of the act."""
        for name in ("offender", "victim"):
            person = cast("Person | None", getattr(self, name))
            if person is not None:
                try:
                    aged(person, self.committed_on)
                except InvalidInput as error:
                    raise InvalidInput(f"{name}: {error}", value=person) from None

    def _check_no_material(self) -> None:
        """A person is shown in material only."""
        shown_as_child = Circumstance.PRESENTED_AS_CHILD in self.circumstances
        if self.person_shown is not None or shown_as_child:
            what = "a person shown" if self.person_shown is not None else "how a person is shown"
            raise InvalidInput(
                f"the case states {what}, but no conduct with material: add it, for example "
                f"'keeping material', or give the person as the victim."
            )

    def to_dict(self) -> dict[str, object]:
        """The case as plain values, as :meth:`from_dict` reads it and a case file holds it.

        >>> import lt_childlaw as law
        >>> law.Case(committed_on="2012-05", conduct={"molestation"}).to_dict()
        {'committed_on': '2012-05-01/2012-05-31', 'conduct': ['molestation']}
        """
        from ._case_record import case_record  # noqa: PLC0415 (loaded on first use)

        return case_record(self)

    def __repr__(self) -> str:
        conduct = ", ".join(sorted(one.value for one in self.conduct))
        return f"<Case of {day_or_span(self.committed_on)}: {conduct}>"

    @classmethod
    def from_dict(cls, record: Mapping[str, object]) -> Case:
        """A case from plain values: those of a TOML or JSON file.

        Raises:
            InvalidInput: a field is unknown or of the wrong form, or as the class itself says.
            InvalidDate: a day is none.

        >>> import lt_childlaw as law
        >>> record = {"committed_on": "2012-05", "conduct": ["molestation"], "victim": {"age": 13}}
        >>> law.Case.from_dict(record).victim
        Person(aged 13)
        """
        from ._case_fields import read_case  # noqa: PLC0415 (loaded on first use)

        return read_case(record)
