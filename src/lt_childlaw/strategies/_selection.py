"""The versions of a data set that knobs ask for, each with the days that are asked for."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import attrs

from lt_childlaw._errors import InvalidInput
from lt_childlaw._provisions import Role
from lt_childlaw._time import Span

from ._knobs import day_range, member

if TYPE_CHECKING:
    from lt_childlaw._code import Code
    from lt_childlaw._versions import ProvisionVersion


@attrs.frozen
class Chosen:
    """A version, bound to no day, and the days of its period that are asked for."""

    version: ProvisionVersion
    days: Span


def select(
    code: Code,
    *,
    on: dt.date | str | None = None,
    first: dt.date | str | None = None,
    last: dt.date | str | None = None,
    article: str | None = None,
    provision: str | None = None,
    role: Role | None = None,
    confirmed: bool | None = True,
) -> list[Chosen]:
    """The versions that knobs ask for, in order of citation and time.

    Raises:
        InvalidInput: the knobs contradict each other, or no version is so.
        UnknownCitation: the data holds no such article or provision.
    """
    wanted = day_range(code, on=on, first=first, last=last, confirmed=confirmed)
    if article is not None:
        code.chapter(article)  # it refuses what is no article
    asked_role = None if role is None else member(Role, "role", role)
    names = code.provisions if provision is None else [provision]
    chosen = [
        Chosen(version, days)
        for name in names
        for version in code.timeline(provision=name)
        if (days := _common(version, wanted)) is not None
        and article in (None, version.citation.article)
        and asked_role in (None, version.role)
    ]
    if not chosen:
        knobs = {"article": article, "provision": provision, "role": asked_role and asked_role.name}
        asked = ", ".join(f"{name}={knob}" for name, knob in knobs.items() if knob is not None)
        raise InvalidInput(
            f"no version from {wanted.first_day} to {wanted.last_day} is so"
            f"{f' ({asked})' if asked else ''}: ask for less, or for other days."
        )
    return sorted(chosen, key=lambda one: (one.version.citation, one.version.first_day))


def _common(version: ProvisionVersion, wanted: Span) -> Span | None:
    """The days that are asked for and lie in the period of a version."""
    first = max(version.first_day, wanted.first_day)
    last = min(version.last_day or dt.date.max, wanted.last_day)
    return Span(first, last) if first <= last else None
