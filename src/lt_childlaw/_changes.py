"""What differs between the law of two days."""

from __future__ import annotations

import enum
import itertools
from typing import TYPE_CHECKING

import attrs

from ._facts import VersionFacts
from ._holding import HoldsVersions
from ._index import Gap
from ._provisions import Provision
from ._time import ONE_DAY
from ._versions import SUBSTANCE, ProvisionVersion

if TYPE_CHECKING:
    import datetime as dt

    from ._acts import Act
    from ._horizon import Horizon
    from ._index import Index, State


class ChangeKind(enum.Enum):
    """What happened to a provision between two days.

    >>> import lt_childlaw as law
    >>> {change.kind for change in law.changes("2016-06-27", "2016-06-28")}
    {<ChangeKind.CHANGED: 'changed'>}
    """

    INTRODUCED = "introduced"
    """It is in force on the later day only."""
    REPEALED = "repealed"
    """It is in force on the earlier day only."""
    CHANGED = "changed"
    """It says something else."""
    RENUMBERED = "renumbered"
    """It says the same under another number."""
    RESTATED = "restated"
    """It says the same under the same number, in a new version."""
    NOT_COMPARABLE = "not comparable"
    """Its text on one of the days is not known."""


FIELDS = {
    "citation": "number",
    "heading": "heading of the article",
    "role": "what the paragraph does",
    "summary": "content",
    "kind": "kind of offence",
    "sanction": "sanction",
    "victim": "victim",
    "offender": "offender",
    "person_shown": "person shown",
    "covers": "paragraphs it is about",
}
"""What readers call the fields in which versions can differ."""


@attrs.frozen(kw_only=True)
class Difference:
    """A field in which two versions of a provision differ.

    >>> import lt_childlaw as law
    >>> law.changes("2014-03-24", "2014-03-25")[0].differences[0].field
    'sanction'
    """

    field: str
    """The name of the field of :class:`ProvisionVersion`."""
    before: object
    """Its value on the earlier day."""
    after: object
    """Its value on the later day."""

    @property
    def label(self) -> str:
        """What readers call the field; its own name where it is none of those that differ.

        >>> import lt_childlaw as law
        >>> [one.label for one in law.changes("2014-03-24", "2014-03-25")[2].differences]
        ['content', 'sanction']
        """
        return FIELDS.get(self.field, self.field)

    @property
    def before_words(self) -> str:
        """The value of the earlier day in words, ``none`` where there is none.

        >>> import lt_childlaw as law
        >>> law.changes("2014-03-24", "2014-03-25")[0].differences[0].before_words
        'imprisonment of up to 5 years'
        """
        return _words(self.before)

    @property
    def after_words(self) -> str:
        """The value of the later day in words, ``none`` where there is none.

        >>> import lt_childlaw as law
        >>> law.changes("2014-03-24", "2014-03-25")[0].differences[0].after_words
        'imprisonment of up to 8 years'
        """
        return _words(self.after)

    def __str__(self) -> str:
        return f"{self.label}: {self.before_words} -> {self.after_words}"


def _words(value: object) -> str:
    if isinstance(value, enum.Enum):
        return str(value.value)
    if isinstance(value, tuple):
        return ", ".join(map(str, value)) or "none"
    return "none" if value is None else str(value)


@attrs.frozen(kw_only=True)
class Change(HoldsVersions):
    """A provision whose version on a later day is not that of an earlier day.

    A provision is followed through renumbering: the number never decides.

    >>> import lt_childlaw as law
    >>> for change in law.changes("2025-01-31", "2025-02-01"):
    ...     if change.provision == "minors-prostitution":
    ...         print(change)
    minors-prostitution: renumbered, 307(3) -> 307(4) (XIV-3060)
    """

    provision: Provision
    """The provision."""
    kind: ChangeKind
    """What happened to it."""
    before: ProvisionVersion | None
    """Its version on the earlier day, if there is one and it is known."""
    after: ProvisionVersion | None
    """Its version on the later day, if there is one and it is known."""
    acts: tuple[Act, ...]
    """The acts that changed it between the two days, in order of time."""
    earlier: dt.date
    """The earlier day."""
    later: dt.date
    """The later day; with ``steps=True`` the day on which the change entered into force."""
    gap: Gap | None = None
    """The gap, where the text on one of the days is not known."""

    @property
    def differences(self) -> tuple[Difference, ...]:
        """The fields that differ, where both versions are known.

        >>> import lt_childlaw as law
        >>> change = law.changes("2014-03-24", "2014-03-25")[0]
        >>> print(change.differences[0])
        sanction: imprisonment of up to 5 years -> imprisonment of up to 8 years
        """
        if self.before is None or self.after is None:
            return ()
        pairs = (
            (name, getattr(self.before, name), getattr(self.after, name))
            for name in ("citation", "heading", *SUBSTANCE)
        )
        return tuple(
            Difference(field=name, before=before, after=after)
            for name, before, after in pairs
            if before != after
        )

    def _held(self) -> tuple[ProvisionVersion, ...]:
        return tuple(version for version in (self.before, self.after) if version)

    def __str__(self) -> str:
        numbers = " -> ".join(
            dict.fromkeys(str(version.citation) for version in (self.before, self.after) if version)
        )
        acts = ", ".join(str(act) for act in self.acts)
        return f"{self.provision}: {self.kind.value}, {numbers} ({acts})"


def changes_between(
    index: Index, earlier: dt.date, later: dt.date, horizon: Horizon
) -> list[Change]:
    """The net changes from one day to a later one, in order of citation."""
    found = []
    for track in index.provisions.values():
        first, last = track.position(earlier), track.position(later)
        before, after = track.stretches[first].state, track.stretches[last].state
        known = [state for state in (before, after) if isinstance(state, VersionFacts)]
        if first == last or not known:
            continue
        change = Change(
            provision=known[0].provision,
            kind=_kind(before, after),
            before=_bound(before, earlier, horizon, index),
            after=_bound(after, later, horizon, index),
            acts=_acts([stretch.state for stretch in track.stretches[first : last + 1]]),
            earlier=earlier,
            later=later,
            gap=next((state for state in (before, after) if isinstance(state, Gap)), None),
        )
        found.append((known[-1].citation, change.provision, change))
    return [change for _, _, change in sorted(found, key=lambda item: item[:2])]


def steps_between(index: Index, earlier: dt.date, later: dt.date, horizon: Horizon) -> list[Change]:
    """The changes of every amendment after one day up to a later one, in order of time."""
    return [
        change
        for day in index.days_of_change(earlier, later)
        for change in changes_between(index, day - ONE_DAY, day, horizon)
    ]


def _kind(before: State, after: State) -> ChangeKind:
    if isinstance(before, Gap) or isinstance(after, Gap):
        return ChangeKind.NOT_COMPARABLE
    if before is None:
        return ChangeKind.INTRODUCED
    if after is None:
        return ChangeKind.REPEALED
    if any(getattr(before, name) != getattr(after, name) for name in SUBSTANCE):
        return ChangeKind.CHANGED
    if before.citation != after.citation:
        return ChangeKind.RENUMBERED
    return ChangeKind.RESTATED


def _bound(state: State, day: dt.date, horizon: Horizon, index: Index) -> ProvisionVersion | None:
    if not isinstance(state, VersionFacts):
        return None
    return horizon.bound(index, state, day)


def _acts(steps: list[State]) -> tuple[Act, ...]:
    """The acts at the borders between consecutive states, each once."""
    borders = (
        after.introduced_by if after else before and before.ended_by
        for before, after in itertools.pairwise(steps)
    )
    return tuple(dict.fromkeys(act for act in borders if act))
