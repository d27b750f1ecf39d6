"""Two laws for one offence compared: every difference that ranks, and what they come to together.

A law is compared along the provision, never the number: "307(3)" was one offence and is another.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

import attrs

from ._differences import RankedDifference, differences_between
from ._errors import InvalidInput, shown
from ._facts import RestsOnData, VersionFacts
from ._penalties import PenaltyKind
from ._persons import no_truth
from ._provisions import Role
from ._ranking import OF_THE_PENALTY, Criterion, Verdict, together
from ._sides import Side
from ._versions import ProvisionVersion

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ._facts import DataStamp
    from ._index import Index
    from ._persons import Person


@attrs.frozen(kw_only=True, repr=False)
class LawComparison(RestsOnData):
    """How a later law for an offence stands to an earlier one, difference by difference.

    It refuses to be used as a truth value: ask for :attr:`verdict`.

    >>> import lt_childlaw as law
    >>> print(law.compare(law.on("2024-05-01")["307(3)"], law.on("2025-03-01")["307(4)"]))
    307(4) on 2025-03-01 is the same as 307(3) on 2024-05-01: nothing that ranks differs.
    """

    earlier: ProvisionVersion
    """The law that the other is compared with."""
    later: ProvisionVersion | None
    """The law that the verdict is about; ``None`` where the offence is abolished."""
    differences: tuple[RankedDifference, ...]
    """Every difference that ranks, in the order of the criteria."""

    @property
    def verdict(self) -> Verdict:
        """How the later law stands to the earlier one, all criteria together.

        >>> import lt_childlaw as law
        >>> law.compare(law.on("2024-05-01")["151(1)"], law.on("2025-03-01")["151(1)"]).verdict
        <Verdict.HARSHER: 'harsher'>
        """
        return together(difference.points for difference in self.differences)

    @property
    def penalties_verdict(self) -> Verdict:
        """The verdict for an act that both laws cover: what they cover is left aside.

        >>> import lt_childlaw as law
        >>> split = law.compare(law.on("2014-03-24")["308(2)"], law.on("2014-03-25")["308(3)"])
        >>> split.verdict, split.penalties_verdict
        (<Verdict.INCOMPARABLE: 'incomparable'>, <Verdict.HARSHER: 'harsher'>)
        """
        return together(difference.points for difference in self.of_the_penalty)

    @property
    def of_the_penalty(self) -> tuple[RankedDifference, ...]:
        """The differences that matter for an act that both laws cover.

        >>> import lt_childlaw as law
        >>> split = law.compare(law.on("2014-03-24")["308(2)"], law.on("2014-03-25")["308(3)"])
        >>> [difference.criterion.value for difference in split.of_the_penalty]
        ['minimum', 'maximum']
        """
        found = (one for one in self.differences if one.criterion in OF_THE_PENALTY)
        return tuple(found)

    @property
    def penalties_words(self) -> str:
        """The verdict for an act that both laws cover, in a few words.

        A bound that the General Part alone moved is named with its source.

        >>> import lt_childlaw as law
        >>> earlier, later = law.on("2024-05-01")["149(1)"], law.on("2025-03-01")["149(1)"]
        >>> law.compare(earlier, later).penalties_words
        'harsher by its minimum of imprisonment'
        """
        return "abolished" if self.later is None else _words(self.of_the_penalty)

    @property
    def criterion(self) -> Criterion | None:
        """The first criterion that decided; ``None`` where nothing differs or nothing decides.

        >>> import lt_childlaw as law
        >>> law.compare(law.on("2014-03-24")["153"], law.on("2014-03-25")["153"]).criterion
        <Criterion.AGE_CONDITION: 'age condition'>
        """
        if self.verdict is Verdict.SAME or self.verdict is Verdict.INCOMPARABLE:
            return None
        return self.differences[0].criterion

    @property
    def doctrinal(self) -> bool:
        """Whether the verdict rests on a ranking that goes beyond the statute's words.

        >>> import lt_childlaw as law
        >>> law.compare(law.on("2014-03-24")["153"], law.on("2014-03-25")["153"]).doctrinal
        False
        """
        return any(difference.doctrinal for difference in self.differences)

    @property
    def because(self) -> str:
        """The verdict and what it rests on, in one sentence.

        >>> import lt_childlaw as law
        >>> print(law.compare(law.on("2024-05-01")["152-1"], law.on("2025-03-01")["152-1"]).because)
        152-1(1) on 2025-03-01 is milder than 152-1(1) on 2024-05-01, by its kinds of penalty.
        """
        before = f"{self.earlier.citation} on {self.earlier.day}"
        if self.later is None:
            return f"The offence of {before} is abolished."
        after = f"{self.later.citation} on {self.later.day}"
        if self.verdict is Verdict.SAME:
            return f"{after} is the same as {before}: nothing that ranks differs."
        if self.verdict is Verdict.INCOMPARABLE:
            return f"{after} cannot be ranked against {before}: {_words(self.differences)}."
        return f"{after} is {self.verdict.value} than {before}, by its {_by(self.differences)}."

    @property
    def notices(self) -> tuple[str, ...]:
        """What matters for reading the two versions and the comparison, each notice once.

        >>> import lt_childlaw as law
        >>> fines = law.compare(law.on("2017-10-05")["309(2)"], law.on("2017-10-06")["309(2)"])
        >>> [notice for notice in fines.notices if "MGL" in notice]
        ['Fines are compared in MGL; the value of one in money has changed over time.']
        """
        versions = (self.earlier, self.later) if self.later else (self.earlier,)
        found = [notice for version in versions for notice in version.notices]
        if any(one.penalty is PenaltyKind.FINE for one in self.differences):
            found.append(
                "Fines are compared in MGL; the value of one in money has changed over time."
            )
        return tuple(dict.fromkeys(found))

    @property
    def _stamp(self) -> DataStamp:
        return self.earlier._stamp  # noqa: SLF001 (one family of results)

    def __bool__(self) -> NoReturn:
        raise no_truth("LawComparison", "comparison.verdict is Verdict.MILDER")

    def __str__(self) -> str:
        mark = " (doctrine)" if self.doctrinal else ""
        first = f"{self.because[:-1]}{mark}."
        return "\n".join([first, *(f"  {difference}" for difference in self.differences)])

    def __repr__(self) -> str:
        after = f"{self.later.citation} on {self.later.day}" if self.later else "nothing"
        before = f"{self.earlier.citation} on {self.earlier.day}"
        return f"<LawComparison {before} -> {after}: {self.verdict.value}>"


def _words(differences: tuple[RankedDifference, ...]) -> str:
    """Which way the criteria point, as in ``milder by its maximum``."""
    parts = []
    for points in (Verdict.MILDER, Verdict.HARSHER, None):
        found = tuple(one for one in differences if one.points is points)
        if found:
            way = points.value if points is not None else "without a direction"
            parts.append(f"{way} by its {_by(found)}")
    return "; ".join(parts) or Verdict.SAME.value


def _by(differences: tuple[RankedDifference, ...]) -> str:
    """The criteria, a bound with the penalties it is about, as in ``maximum of fine``.

    Where the paragraph says nothing new, what does is named, as in ``maximum of fine (47(3))``.
    """
    words: dict[str, list[str]] = {}
    for one in differences:
        source = None if one.stated else one.after_source or one.before_source
        beside = f" ({source})" if source else ""
        if one.penalty is not None and one.criterion is not Criterion.KINDS:
            about = words.setdefault(f"{one.criterion.value} of ", [])
            about.append(f"{one.penalty.value}{beside}")
        else:
            words[f"{one.criterion.value}{beside}"] = []
    return ", ".join(f"{criterion}{' and '.join(about)}" for criterion, about in words.items())


def compared(
    earlier: ProvisionVersion,
    later: ProvisionVersion | None,
    *,
    earlier_law: Mapping[str, VersionFacts],
    later_law: Mapping[str, VersionFacts],
    offender: Person | None = None,
) -> LawComparison:
    """The later law in relation to the earlier one; no later law: the offence is abolished.

    The versions are bound to their days, and each law holds the versions in force on its day, by
    number. A birthday of the offender counts on both days: give the age at the act.
    """
    before = Side.of(earlier, earlier_law, offender)
    after = Side.of(later, later_law, offender) if later else None
    return compared_sides(before, after)


def compared_sides(before: Side, after: Side | None) -> LawComparison:
    """The same, of two laws in their setting."""
    return LawComparison(
        earlier=before.version,
        later=after.version if after else None,
        differences=differences_between(before, after),
    )


def compare_versions(
    index: Index, stamp: DataStamp, earlier: object, later: object
) -> LawComparison:
    """Two versions that a caller gave, compared along the provision.

    Raises:
        InvalidInput: one is no version of an offence of this data, or they are two offences.
    """
    one, other = (
        _given(stamp, value, name) for value, name in ((earlier, "earlier"), (later, "later"))
    )
    a, b = one.provision, other.provision
    if a not in {b, b.split_from} and b != a.split_from:
        number = index.number_on(a, other.day or other.first_day)
        now = f"is {number} on that day" if number else "is not in force on that day"
        raise InvalidInput(
            f"{other.citation} on {other.day} is another provision ({b}), and a law is compared "
            f"along the provision, never the number: {a} {now}.",
            earlier=one,
            later=other,
        )
    return compared(one, other, earlier_law=_law_of(index, one), later_law=_law_of(index, other))


def _given(stamp: DataStamp, value: object, name: str) -> ProvisionVersion:
    """A version of an offence, bound to a day."""
    if not isinstance(value, ProvisionVersion):
        raise InvalidInput(
            f"{name} is {shown(value)}: give a version of an offence, for example "
            f"on('2012-05-01')['149(3)'].",
            value=value,
        )
    if value.data_digest != stamp.digest:
        raise InvalidInput(
            f"{name} is {value} of other data ({value.data_version}): ask the Code it is from.",
            value=value,
        )
    if value.role is not Role.OFFENCE:
        raise InvalidInput(
            f"{name} is {value}, no offence but a {value.role.value}: sanctions are compared.",
            value=value,
        )
    return value if value.day else attrs.evolve(value, day=value.first_day)


def _law_of(index: Index, version: ProvisionVersion) -> Mapping[str, VersionFacts]:
    """The versions in force beside a version; of a forecast, those beside it while it stood."""
    day = version.day or version.first_day
    own = index.provisions[version.provision].at(version.first_day)
    if isinstance(own, VersionFacts) and own.last_day:
        day = min(day, own.last_day)
    return index.regime(day)
