"""Versions of provisions, bound to a day."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from hypothesis import strategies as st

from ._edges import days_of
from ._knobs import the_code
from ._selection import Chosen, select

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn, SearchStrategy

    from lt_childlaw._code import Code
    from lt_childlaw._provisions import Role
    from lt_childlaw._versions import ProvisionVersion


def versions(
    *,
    on: dt.date | str | None = None,
    first: dt.date | str | None = None,
    last: dt.date | str | None = None,
    article: str | None = None,
    provision: str | None = None,
    role: Role | None = None,
    confirmed: bool | None = True,
    code: Code | None = None,
) -> SearchStrategy[ProvisionVersion]:
    """Versions of provisions, bound to a day of their period, mostly its first or last day.

    A gap, in which a text was not read, has no version and so is never drawn. Drawing a version
    beyond the horizon gives no warning; it has ``confirmed`` false. Shrinks towards the first
    version in the order of the Code, on its first day.

    Args:
        on: the day, for versions of one day.
        first: the first day; without one the first day of the coverage.
        last: the last day; without one the horizon.
        article: only versions in this article.
        provision: only versions of the provision with this id.
        role: only versions with this role, for example ``Role.OFFENCE``.
        confirmed: ``True``: on days up to the horizon; ``False``: on days beyond it; ``None``:
            both.
        code: the data set, if not the shipped one.

    Raises:
        InvalidInput: the knobs contradict each other, or no version is so.
        InvalidDate: a day is none.
        UnknownCitation: the data holds no such article or provision.

    >>> from hypothesis import find
    >>> from lt_childlaw import strategies
    >>> minors = strategies.versions(provision="minors-prostitution")
    >>> find(minors, lambda version: version.citation.paragraph != 3)
    <ProvisionVersion 307(4) minors-prostitution 2025-02-01/.. on 2025-02-01>
    """
    asked = the_code(code)
    chosen = select(
        asked,
        on=on,
        first=first,
        last=last,
        article=article,
        provision=provision,
        role=role,
        confirmed=confirmed,
    )
    return _bound(asked, chosen)


@st.composite
def _bound(draw: DrawFn, code: Code, chosen: list[Chosen]) -> ProvisionVersion:
    one = draw(st.sampled_from(chosen))
    return code.snapshot(draw(days_of(code, one.days, mostly_ends=True)), None)[
        one.version.citation
    ]
