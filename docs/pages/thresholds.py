"""The ages of a data set, in the order and the words in which pages show them."""

from __future__ import annotations

import enum
import itertools
from typing import TYPE_CHECKING

import lt_childlaw as law

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator


class Group(enum.Enum):
    """Where a page shows an age."""

    PARAGRAPHS = "paragraphs"
    """It belongs to paragraphs of the data."""
    GENERAL = "general"
    """It stands in the same code, and belongs to no paragraph of the data."""
    ELSEWHERE = "elsewhere"
    """It stands in another act."""


def grouped(code: law.Code) -> dict[Group, list[list[law.Threshold]]]:
    """The versions of every age that the data holds, each age in its group."""
    held = [fact for fact in code.dated_facts if isinstance(fact, law.Threshold)]
    codes = {version.code for version in held if version.provisions}
    found: dict[Group, list[list[law.Threshold]]] = {group: [] for group in Group}
    for _, same in itertools.groupby(held, key=lambda version: version.name):
        versions = list(same)
        if any(version.provisions for version in versions):
            group = Group.PARAGRAPHS
        else:
            group = Group.GENERAL if versions[0].code in codes else Group.ELSEWHERE
        found[group].append(versions)
    return found


def lanes(versions: Iterable[law.Threshold]) -> list[list[law.Threshold]]:
    """The versions in as few rows as they need: those of one row do not overlap in time.

    One age can have several numbers on one day, for different offences.
    """
    found: list[list[law.Threshold]] = []
    for version in versions:
        free = (lane for lane in found if _ends_before(lane[-1], version.first_day))
        lane = next(free, None)
        if lane is None:
            found.append([version])
        else:
            lane.append(version)
    return found


def _ends_before(version: law.Threshold, day: dt.date | None) -> bool:
    return version.last_day is not None and day is not None and version.last_day < day


def changed(code: law.Code) -> Iterator[list[law.Threshold]]:
    """The ages whose number has changed, by what belongs together in time."""
    for group in grouped(code).values():
        for versions in group:
            yield from (
                lane for lane in lanes(versions) if len({one.age_words for one in lane}) > 1
            )


def numberless(code: law.Code) -> Iterator[list[law.Threshold]]:
    """The rules about age that name no number in any version."""
    for group in grouped(code).values():
        yield from (versions for versions in group if all(one.age is None for one in versions))
