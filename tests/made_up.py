"""Laws that never were: versions of one offence through time, made of a shipped one."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import attrs

import lt_childlaw as law
from lt_childlaw import Conduct
from lt_childlaw import PenaltyKind as Kind
from lt_childlaw._general import GeneralPart
from lt_childlaw._index import Index
from lt_childlaw._mitior_choice import lex_mitior_of
from lt_childlaw._provisions import Provision
from lt_childlaw._time import ONE_DAY
from lt_childlaw._versions import ProvisionVersion

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from lt_childlaw._facts import VersionFacts

START = dt.date(2010, 8, 1)
MODEL = law.on("2010-08-01")["153"]._facts  # noqa: SLF001 (a law that never was is made of it)
COMMITTED, JUDGED = dt.date(2010, 9, 1), dt.date(2011, 3, 1)


NOTHING = GeneralPart(
    limits=(), classes=(), unit_values=(), rules=(), thresholds=(), terms=(), floors=()
)
"""The General Part of data with little beside its articles."""


def under(general: GeneralPart, version: ProvisionVersion) -> ProvisionVersion:
    """The same version under another General Part."""
    facts = version._facts  # noqa: SLF001
    stamp = attrs.evolve(facts.stamp, general=lambda: general)
    return attrs.evolve(version, facts=attrs.evolve(facts, stamp=stamp))


def law_from(
    first_day: str,
    *penalties: law.Penalty,
    until: str | None = None,
    provision: Provision = MODEL.provision,
    paragraph: int = 1,
    act: Conduct = Conduct.MOLESTATION,
    general: GeneralPart | None = None,
) -> VersionFacts:
    """An offence that never was, from a day on."""
    last = dt.date.fromisoformat(until) if until else None
    stamp = MODEL.stamp if general is None else attrs.evolve(MODEL.stamp, general=lambda: general)
    return attrs.evolve(
        MODEL,
        citation=law.Citation("153", paragraph),
        provision=provision,
        first_day=dt.date.fromisoformat(first_day),
        last_day=last,
        sanction=law.Sanction(penalties or (years(3),)),
        elements=(law.Limb(conduct=frozenset({act})),),
        stamp=stamp,
    )


def years(most: int, least: int | None = None) -> law.Penalty:
    low = None if least is None else law.Term(years=least)
    return law.Penalty(kind=Kind.IMPRISONMENT, minimum=low, maximum=law.Term(years=most))


def chain(*versions: VersionFacts) -> list[VersionFacts]:
    """Versions of one provision, each to the day before the next."""
    ends = [version.first_day - ONE_DAY for version in versions[1:]]
    return [
        *(attrs.evolve(one, last_day=end) for one, end in zip(versions, ends, strict=False)),
        versions[-1],
    ]


def ask(
    versions: Iterable[VersionFacts],
    gaps: Iterable[law.Gap] = (),
    *,
    judged: dt.date = JUDGED,
    intermediate: bool = True,
    fits: Callable[[VersionFacts, dt.date], law.Answer] | None = None,
    offender: law.Person | None = None,
) -> law.LexMitior:
    """Which law applies to an act of COMMITTED under the first version."""
    held = list(versions)
    index = Index(held, list(gaps), START)
    return lex_mitior_of(
        index,
        ProvisionVersion(held[0], COMMITTED),
        judged,
        bind=ProvisionVersion,
        intermediate=intermediate,
        fits=fits,
        offender=offender,
    )


def met_nowhere(_: VersionFacts, __: dt.date) -> law.Answer:
    return law.Answer.NO


def verdicts(answer: law.LexMitior) -> list[str]:
    return [
        one.comparison.verdict.value if one.comparison is not None else "-" for one in answer.laws
    ]


def limb(act: Conduct) -> law.Limb:
    return law.Limb(conduct=frozenset({act}))


def gap(first_day: str, last_day: str) -> law.Gap:
    return attrs.evolve(
        law.coverage().gaps[0],
        article="153",
        first_day=dt.date.fromisoformat(first_day),
        last_day=dt.date.fromisoformat(last_day),
    )


def undetermined(_: VersionFacts, __: dt.date) -> law.Answer:
    return law.Answer.UNDETERMINED
