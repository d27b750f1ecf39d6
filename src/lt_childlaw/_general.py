"""Facts beside the articles, each for a period: limits of penalties, classes, ages, rules.

Each says where it stands in the law, from which act to which, and how it was read.
"""

from __future__ import annotations

import datetime as dt
import enum
from typing import TYPE_CHECKING

import attrs

from ._dated import DatedFact, on_day
from ._errors import NotYetInForce, Repealed, UnknownCitation, near, shown
from ._penalties import PenaltyKind, Term

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from decimal import Decimal

    from ._citation import Citation
    from ._provisions import Comparison, OffenceKind


class Severity(enum.Enum):
    """The four classes of an intentional crime, by the most that its sanction allows: art. 11.

    >>> import lt_childlaw as law
    >>> law.on("2012-05-01")["149(3)"].severity
    <Severity.SERIOUS: 'serious'>
    """

    MINOR = "minor"
    """Nesunkus: up to 3 years."""
    LESS_SERIOUS = "less serious"
    """Apysunkis: over 3 years and up to 6."""
    SERIOUS = "serious"
    """Sunkus: over 6 years and up to 10."""
    GRAVE = "grave"
    """Labai sunkus: over 10 years."""


@attrs.frozen(order=True)
class Fine:
    """An amount of a fine, in units of MGL: art. 47(2).

    >>> import lt_childlaw as law
    >>> str(law.Fine(4000))
    '4,000 MGL'
    """

    mgl: int
    """The number of units."""

    def __str__(self) -> str:
        return f"{self.mgl:,} MGL"


@attrs.frozen(kw_only=True)
class Limit(DatedFact):
    """A limit of a kind of penalty, for all offences and offenders or for some."""

    penalty: PenaltyKind
    offence: OffenceKind | None
    severity: str | None
    minor: bool
    minimum: Term | Fine | None
    maximum: Term | Fine | None
    hours: int | None
    half_of_stated_minimum: bool


@attrs.frozen(kw_only=True)
class SeverityClass(DatedFact):
    """The terms of imprisonment that make the class of a crime."""

    severity: Severity
    over: Term | None
    up_to: Term | None

    def holds(self, maximum: Term) -> bool:
        """Whether a sanction with that maximum falls into the class."""
        return (self.over is None or self.over < maximum) and (
            self.up_to is None or maximum <= self.up_to
        )


@attrs.frozen(kw_only=True)
class UnitValue(DatedFact):
    """The value of one MGL in money."""

    currency: str | None
    value: Decimal | None
    litas_per_euro: Decimal | None


@attrs.frozen(kw_only=True)
class LimitationTerm(DatedFact):
    """The term after which a class of offences is barred."""

    offence: OffenceKind
    severity: str | None
    """The class of the crime: also ``negligent``; ``None`` where the term is that of no class."""
    term: Term | None
    """``None`` where it is not known."""


@attrs.frozen(kw_only=True)
class LimitationFloor(DatedFact):
    """The age of a child victim before which limitation cannot end, or that there is none."""

    exists: bool
    victim_under: int | None
    """The age that the victim had not reached at the act."""
    not_before_victim_is: int | None
    """The age of the victim before which limitation cannot end."""
    chapters: tuple[str, ...]
    """The chapters for whose offences it holds."""
    summary: str
    """What it says, in our own words."""


@attrs.frozen(kw_only=True)
class Rule(DatedFact):
    """A rule of the General Part, of procedure or of another code, in one period."""

    code: str
    """The code: ``BK``, ``BPK`` (criminal procedure), ``CK`` (civil) and so on."""
    topic: str
    """What kind of rule it is."""
    computed: bool
    """Whether the library computes with it; others are for notices."""
    summary: str
    """What it says, in our own words."""
    articles: tuple[Citation, ...]
    """The provisions that it lists."""
    value: Mapping[str, object] = attrs.field(hash=False)
    """The facts that a program needs of it."""


@attrs.frozen(kw_only=True)
class Threshold(DatedFact):
    """An age that matters in law, in one period.

    >>> import lt_childlaw as law
    >>> threshold = law.threshold("criminal-responsibility", on="2012-05-01", provision="149(1)")
    >>> threshold.age, threshold.cites
    (14, '13(2)')
    """

    code: str
    """The code: ``BK``, ``BPK`` (criminal procedure), ``CK`` (civil) and so on."""
    circumstance: str | None
    """The aggravating circumstance of which it is the age, in our own words."""
    comparison: Comparison | None
    """The side of the age; ``None`` where the rule names no number."""
    age: int | None
    """The age in whole years; ``None`` where the rule names no number."""
    until: int | None
    """The age from which the rule no longer applies, where it names one."""
    offences: tuple[Citation, ...]
    """The articles and paragraphs to which it is limited; empty where it is not."""
    provisions: tuple[Citation, ...]
    """The paragraphs of the data to which it belongs; empty for a general rule."""
    summary: str
    """What it says, in our own words."""
    exceptions: str | None
    """What it does not say, or what limits it."""

    @property
    def name(self) -> str:
        """The stable name.

        >>> import lt_childlaw as law
        >>> law.thresholds(on="2012-05-01")[0].name
        'criminal-responsibility'
        """
        return self.id

    @property
    def place(self) -> str:
        """Where it stands, with the name of its code.

        >>> import lt_childlaw as law
        >>> law.threshold("minor", on="2012-05-01").place
        'BK 81(1)'
        """
        named = self.cites.startswith(self.code)
        return self.cites if named else f"{self.code} {self.cites}"

    @property
    def age_words(self) -> str:
        """The age and its side in words; ``no number`` where the rule names none.

        >>> import lt_childlaw as law
        >>> [law.threshold(name, on="2012-05-01").age_words for name in ("minor", "young-adult")]
        ['under 18', 'at least 18 and under 21']
        """
        if not self.known:
            return "not known"
        if self.comparison is None:
            return "no number"
        end = f" and under {self.until}" if self.until else ""
        return f"{self.comparison.value} {self.age}{end}"

    def covers(self, citation: Citation) -> bool:
        """Whether the rule is limited to offences, or belongs to paragraphs, and this is one.

        >>> import lt_childlaw as law
        >>> threshold = law.threshold("molestation-victim", on="2012-05-01")
        >>> threshold.covers(law.Citation("153", 1)), threshold.covers(law.Citation("149", 1))
        (True, False)
        """
        listed = (*self.offences, *self.provisions)
        return citation in listed or citation.whole_article in listed


@attrs.frozen(kw_only=True)
class GeneralPart:
    """All dated facts of a data set."""

    limits: tuple[Limit, ...]
    classes: tuple[SeverityClass, ...]
    unit_values: tuple[UnitValue, ...]
    terms: tuple[LimitationTerm, ...]
    floors: tuple[LimitationFloor, ...]
    rules: tuple[Rule, ...]
    thresholds: tuple[Threshold, ...]

    @property
    def facts(self) -> tuple[DatedFact, ...]:
        """All of them."""
        return (
            *self.limits,
            *self.classes,
            *self.unit_values,
            *self.rules,
            *self.thresholds,
            *self.terms,
            *self.floors,
        )

    def rule(self, id: str, day: dt.date) -> Rule | None:  # noqa: A002 (the data calls it so)
        """The version of a rule on a day, if it holds."""
        return next(on_day((rule for rule in self.rules if rule.id == id), day), None)

    def threshold_on(self, name: str, day: dt.date, citation: Citation | None) -> Threshold | None:
        """The threshold of that name on a day, for the offence if it has one of its own."""
        versions = (found for found in self.thresholds if found.name == name)
        on_the_day = list(on_day(_meant(versions, citation), day))
        special = [found for found in on_the_day if citation and found.covers(citation)]
        return next(iter([*special, *on_the_day]), None)

    def threshold(self, name: str, day: dt.date, citation: Citation | None) -> Threshold:
        """The threshold of that name on a day; the error says why there is none."""
        # The name comes from a caller: only text is compared.
        asked = str.__str__(name) if isinstance(name, str) else ""
        found = self.threshold_on(asked, day, citation)
        if found is not None:
            return found
        versions = [version for version in self.thresholds if version.name == asked]
        if not versions:
            names = dict.fromkeys(version.name for version in self.thresholds)
            raise UnknownCitation(
                f"no threshold {shown(name)} in the data: thresholds(on=...) gives the names."
                f"{near(name, names)}",
                citation=name,
            )
        meant = _meant(versions, citation)
        if not meant:
            listed = dict.fromkeys(place for version in versions for place in version.provisions)
            problem = f"not about {citation}" if citation else "asked for with provision=... only"
            raise UnknownCitation(
                f"the threshold {name} is {problem}: it belongs to {', '.join(map(str, listed))}.",
                citation=citation or name,
            )
        first_day = min(version.first_day or dt.date.min for version in meant)
        if first_day > day:
            raise NotYetInForce(
                f"no rule on {name} was in force on {day}: it came into force on {first_day}.",
                citation=name,
                day=day,
                first_day=first_day,
            )
        # None holds on the day, so those that began before it have ended.
        ended = [version.last_day for version in meant if version.last_day]
        last_day = max(last for last in ended if last < day)
        raise Repealed(
            f"no rule on {name} was in force on {day}: it ended on {last_day}.",
            citation=name,
            day=day,
            last_day=last_day,
        )


def _meant(versions: Iterable[Threshold], citation: Citation | None) -> list[Threshold]:
    """The versions that may be asked for: of what is limited to offences, only with one of them."""
    return [
        version
        for version in versions
        if (citation and version.covers(citation))
        or not (version.offences or (citation and version.provisions))
    ]
