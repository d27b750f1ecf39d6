"""What a data set covers, and how far an answer is confirmed."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING

import attrs

from ._absence import before_coverage
from ._errors import BeforeCoverage, BeyondHorizon, BeyondHorizonWarning
from ._time import as_day
from ._versions import ProvisionVersion

if TYPE_CHECKING:
    import datetime as dt

    from ._facts import VersionFacts
    from ._index import Gap, Index


@attrs.frozen(kw_only=True)
class Coverage:
    """What a data set covers, and how far it is confirmed.

    >>> import lt_childlaw as law
    >>> coverage = law.coverage()
    >>> coverage.first_day.isoformat(), coverage.confirmed_until.isoformat()
    ('2003-05-01', '2026-07-02')
    """

    first_day: dt.date
    """The first day whose law the data holds."""
    confirmed_until: dt.date
    """The horizon: after this day the last known law is a guess."""
    basis: str
    """How the horizon was established."""
    articles: tuple[str, ...]
    """The articles, in order."""
    gaps: tuple[Gap, ...]
    """The periods in which the law existed and its text is not known."""
    provisions: int
    """The number of provisions."""
    versions: int
    """The number of versions."""
    acts: int
    """The number of acts."""
    data_version: str
    """The version of the data."""
    data_digest: str
    """The SHA-256 digest of the data."""

    def __str__(self) -> str:
        return (
            f"{self.first_day} to {self.confirmed_until} (confirmed): {len(self.articles)} "
            f"articles, {self.provisions} provisions, {self.versions} versions, {self.acts} acts; "
            f"not known: {', '.join(map(str, self.gaps)) or 'nothing'}; data {self.data_version}"
        )


GENERAL_PART_OF_TODAY = (
    "Of the General Part, with limitation and the bounds of penalties, all that is known today "
    "counts, whatever was known on the day of knowledge."
)
"""What an answer with a day of knowledge does not leave out: decision 0013."""


@attrs.frozen(kw_only=True)
class Horizon:
    """The two limits of confirmed answers: the coverage of the data, and the day of knowledge."""

    first_day: dt.date
    confirmed_until: dt.date

    def require_covered(self, day: dt.date) -> None:
        """Refuse a day before the data begins."""
        if day < self.first_day:
            raise before_coverage(self.first_day, day)

    def knowledge(self, known_at: object) -> dt.date | None:
        """Read the day of knowledge, which must lie within the coverage."""
        if known_at is None:
            return None
        day = as_day(known_at, "known_at")
        if day < self.first_day:
            raise BeforeCoverage(
                f"known_at is {day}, before {self.first_day}, the first day that the data covers: "
                f"what was known earlier is not recorded. Give a later day.",
                day=day,
                first_day=self.first_day,
            )
        return day

    def limit(self, known_at: dt.date | None) -> dt.date:
        """The last day whose law is confirmed for a state of knowledge."""
        return min(self.confirmed_until, known_at) if known_at else self.confirmed_until

    def notices(self, day: dt.date, known_at: dt.date | None) -> tuple[str, ...]:
        """Why an answer about a day is not confirmed; empty where it is."""
        found = []
        if known_at is not None and day > known_at:
            found.append(
                f"{day} lies after {known_at}, the day of knowledge: the answer is a forecast "
                f"from the acts published by then."
            )
        if day > self.confirmed_until:
            found.append(
                f"{day} lies beyond {self.confirmed_until}, the last day for which the data is "
                f"confirmed: the answer is the last known law, and a guess."
            )
        return tuple(found)

    def bound(self, index: Index, facts: VersionFacts, day: dt.date) -> ProvisionVersion:
        """A version bound to a day, as far as its index knows, with its notices."""
        unconfirmed = self.notices(day, index.known_at)
        reuse = index.reuse.get(facts, ())
        return ProvisionVersion(facts, day, not unconfirmed, (*unconfirmed, *reuse))

    def tell(
        self,
        notices: tuple[str, ...],
        day: dt.date,
        known_at: dt.date | None,
        *,
        strict: bool,
        depth: int = 3,
    ) -> None:
        """Warn that an answer is not confirmed, or refuse it; called by what the user calls."""
        message = " ".join(notices)
        if message and strict:
            raise BeyondHorizon(
                f"{message} Leave out strict=True to get it, marked as unconfirmed.",
                day=day,
                known_at=known_at,
                confirmed_until=self.confirmed_until,
            )
        if message:
            warnings.warn(message, BeyondHorizonWarning, stacklevel=depth)
