"""A fact beside the articles: what holds in one period, where it stands, and how it was read."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, TypeVar

import attrs

from ._time import ONE_DAY

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ._acts import Act, Source
    from ._provisions import Verification
    from ._time import Span


@attrs.frozen(kw_only=True)
class StaleReference:
    """A cross-reference of the statute that points to what has moved or gone.

    It is reported, not repaired: what it means is for a court.

    >>> import lt_childlaw as law
    >>> threshold = law.threshold("aggravating-relative", on="2025-02-01")
    >>> threshold.stale[0].says, threshold.stale[0].means
    ('307(3)', '307(4)')
    """

    says: str
    """What the statute says."""
    means: str | None
    """Where that content stands now; ``None`` where it is gone."""
    since: dt.date
    """The first day on which the reference is stale."""
    note: str
    """What happened."""

    def __str__(self) -> str:
        now = f"now {self.means}" if self.means else "repealed"
        return f"it still says {self.says}, {now} since {self.since}. {self.note}"


@attrs.frozen(kw_only=True)
class DatedFact:
    """What the law says in one period, beside the articles.

    >>> import lt_childlaw as law
    >>> fact = law.Code.shipped().dated_facts[0]
    >>> fact.title, str(fact)
    ('imprisonment for a fixed term', '50(2) (2003-05-01/..)')
    """

    id: str
    """The stable id of what this is a version of."""
    title: str
    """What it is about."""
    cites: str
    """Where it stands in this period, for example ``50(2)`` or ``CK 3.14(1)``."""
    first_day: dt.date | None
    """The first day; ``None`` where it was not read."""
    last_day: dt.date | None
    """The last day, included; ``None`` where no end is known."""
    introduced_by: Act | None
    """The act that introduced it, where one is known."""
    ended_by: Act | None
    """The act that ended it, where one is known."""
    known: bool
    """Whether its content was read."""
    reason: str | None
    """Why its content is not known."""
    verification: Verification
    """How it was read."""
    sources: tuple[Source, ...]
    """Where it was read."""
    notes: tuple[str, ...]
    """Remarks."""
    stale: tuple[StaleReference, ...]
    """The stale cross-references of its text."""

    @property
    def period(self) -> str:
        """First and last day with a slash between, and ``..`` for an open or unknown end.

        >>> import lt_childlaw as law
        >>> law.threshold("minor", on="2012-05-01").period
        '2003-05-01/..'
        """
        return f"{self.first_day or '..'}/{self.last_day or '..'}"

    def holds_on(self, day: dt.date) -> bool:
        """Whether the day lies in its period.

        >>> import datetime, lt_childlaw as law
        >>> law.threshold("minor", on="2012-05-01").holds_on(datetime.date(2002, 1, 1))
        False
        """
        begun = self.first_day is None or self.first_day <= day
        return begun and (self.last_day is None or day <= self.last_day)

    def holds_within(self, days: Span) -> bool:
        """Whether its period holds one of the days.

        >>> import lt_childlaw as law
        >>> law.threshold("minor", on="2012-05-01").holds_within(law.Span.parse("2002/2004"))
        True
        """
        begun = self.first_day is None or self.first_day <= days.last_day
        return begun and (self.last_day is None or days.first_day <= self.last_day)

    def stale_on(self, day: dt.date) -> tuple[StaleReference, ...]:
        """The cross-references that are stale on the day.

        >>> import datetime, lt_childlaw as law
        >>> relative = law.threshold("aggravating-relative", on="2025-02-01")
        >>> [one.says for one in relative.stale_on(datetime.date(2025, 2, 1))]
        ['307(3)']
        """
        return tuple(reference for reference in self.stale if reference.since <= day)

    def __str__(self) -> str:
        return f"{self.cites} ({self.period})"


FactT = TypeVar("FactT", bound=DatedFact)


def days_of_change(facts: Iterable[DatedFact]) -> set[dt.date]:
    """The days on which one of the facts begins, or no longer holds."""
    begun = {fact.first_day for fact in facts if fact.first_day}
    return begun | {fact.last_day + ONE_DAY for fact in facts if fact.last_day}


def on_day(facts: Iterable[FactT], day: dt.date) -> Iterator[FactT]:
    """The facts whose period holds the day."""
    return (fact for fact in facts if fact.holds_on(day))
