"""Cases: facts that meet an offence of the day, or any facts at all."""

from __future__ import annotations

import datetime as dt
import itertools
from typing import TYPE_CHECKING, TypeVar

import attrs
from hypothesis import strategies as st

from lt_childlaw._case import Abroad, Case, Participation, Stage
from lt_childlaw._elements import MATERIAL, Circumstance, Conduct, Limb, limbs_of
from lt_childlaw._errors import InvalidInput
from lt_childlaw._provisions import Role
from lt_childlaw._time import ONE_DAY, Span

from ._edges import days_of
from ._knobs import day_range, the_code, yes_or_no
from ._persons import OLDEST, Known, persons, require_births
from ._selection import Chosen, select

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hypothesis.strategies import DrawFn, SearchStrategy

    from lt_childlaw._code import Code
    from lt_childlaw._persons import Person

WordT = TypeVar("WordT", Conduct, Circumstance)

_RESPONSIBILITY = "criminal-responsibility"
"""The threshold from which somebody can be liable: art. 13."""
_MOST_WORDS = 3
_MOST_DAYS_OFF = 400


def cases(
    *,
    on: dt.date | str | None = None,
    first: dt.date | str | None = None,
    last: dt.date | str | None = None,
    article: str | None = None,
    provision: str | None = None,
    free: bool = False,
    uncertain: bool = False,
    confirmed: bool | None = True,
    code: Code | None = None,
) -> SearchStrategy[Case]:
    """Cases whose facts meet an offence of the day of the act, or any facts at all.

    A case that meets an offence states one of its acts, the circumstances that it asks for, and
    persons of the ages that it asks for or nothing of a person. It may state more, and more of it
    may be met. Whether an age rule excludes liability is another question. Shrinks towards the
    first offence in the order of the Code, on its first day, with no person stated.

    Args:
        on: the day of the act.
        first: the first day of an act; without one the first day of the coverage.
        last: the last day; without one the horizon.
        article: only offences of this article.
        provision: only the offence with this id.
        free: any conduct with any circumstances, stage, participation and persons, whether they
            meet an offence or not. Shrinks towards the first conduct alone.
        uncertain: the day of the act is one of a span, which may lie over amendments, and of
            persons a range of ages, or the month or year of birth, may be all that is known. The
            span lies between *first* and *last*; with *on* it lies about that day.
        confirmed: ``True``: acts up to the horizon; ``False``: acts beyond it; ``None``: both.
        code: the data set, if not the shipped one.

    Raises:
        InvalidInput: the knobs contradict each other, or no offence is so.
        InvalidDate: a day is none.
        UnknownCitation: the data holds no such article or provision.

    >>> from hypothesis import find
    >>> from lt_childlaw import strategies
    >>> find(strategies.cases(article="153"), lambda case: True)
    <Case of 2003-05-01: molestation>
    """
    asked = the_code(code)
    in_doubt = yes_or_no("uncertain", uncertain)
    wanted = day_range(asked, on=on, first=first, last=last, confirmed=confirmed)
    every = _Asked(asked, within=None if on is not None else wanted, uncertain=in_doubt)
    for end in (wanted.first_day, wanted.last_day):
        require_births(end)
    if not yes_or_no("free", free):
        chosen = select(
            asked,
            on=on,
            first=first,
            last=last,
            article=article,
            provision=provision,
            role=Role.OFFENCE,
            confirmed=confirmed,
        )
        return _fitting(every, chosen)
    if article is not None or provision is not None:
        raise InvalidInput(
            "free asks for any facts, and article or provision for those of an offence: leave out "
            "one of them."
        )
    return _free(every, wanted)


@attrs.frozen
class _Asked:
    """What is asked of every case."""

    code: Code
    within: Span | None
    """The days on which all of a span must lie; ``None`` where one day is given, about which it
    lies."""
    uncertain: bool


@attrs.frozen
class _Way:
    """One way to meet an offence: an act, and one circumstance of each group that it asks for."""

    limb: Limb
    act: Conduct
    circumstances: tuple[Circumstance, ...]


def _ways(limbs: Iterable[Limb]) -> list[_Way]:
    return [
        _Way(limb, act, circumstances)
        for limb in limbs
        for act in _in_order(Conduct, limb.conduct)
        for circumstances in itertools.product(
            *(_in_order(Circumstance, group & _open(limb, act)) for group in limb.circumstances)
        )
    ]


def _open(limb: Limb, act: Conduct) -> frozenset[Circumstance]:
    """The circumstances that are not in the way of a limb: only material shows a person."""
    never = limb.without
    if act not in MATERIAL:
        never |= {Circumstance.PRESENTED_AS_CHILD}
    return frozenset(Circumstance) - never


def _in_order(kind: type[WordT], words: Iterable[WordT]) -> tuple[WordT, ...]:
    held = frozenset(words)
    return tuple(word for word in kind if word in held)


@st.composite
def _fitting(draw: DrawFn, asked: _Asked, chosen: list[Chosen]) -> Case:
    code = asked.code
    one = draw(st.sampled_from(chosen))
    day = draw(days_of(code, one.days, mostly_ends=True))
    in_force = {str(held.citation): held._facts for held in code.snapshot(day, None)}  # noqa: SLF001 (one family of objects)
    ways = _ways(limbs_of(in_force[str(one.version.citation)], in_force))
    # One choice whatever the offence: Hypothesis takes fewer choices for the simpler example.
    way = ways[min(len(ways) - 1, draw(st.integers(0, max(1, len(ways) - 1))))]
    limb = way.limb
    others = _in_order(Circumstance, _open(limb, way.act))
    more = draw(st.sets(st.sampled_from(others), max_size=_MOST_WORDS))
    shown = _person(asked, day, under=limb.shown_under)
    return Case(
        committed_on=draw(_act(asked, day)),
        conduct={way.act},
        circumstances={*way.circumstances, *more},
        offender=draw(_offender(asked, day, at_least=limb.offender_at_least)),
        victim=draw(_person(asked, day, under=limb.victim_under)),
        person_shown=draw(shown) if way.act in MATERIAL else None,
    )


@st.composite
def _free(draw: DrawFn, asked: _Asked, wanted: Span) -> Case:
    code = asked.code
    day = draw(days_of(code, wanted))
    conduct = draw(st.sets(st.sampled_from(Conduct), min_size=1, max_size=_MOST_WORDS))
    circumstances = draw(st.sets(st.sampled_from(Circumstance), max_size=_MOST_WORDS))
    material = bool(conduct & MATERIAL)
    yes_no_unknown = st.none() | st.booleans()
    abroad = st.builds(
        Abroad,
        offender_resident=yes_no_unknown,
        victim_resident=yes_no_unknown,
        punishable_there=yes_no_unknown,
    )
    anybody = _person(asked, day)
    return Case(
        committed_on=draw(_act(asked, day)),
        conduct=conduct,
        circumstances=circumstances - (set() if material else {Circumstance.PRESENTED_AS_CHILD}),
        offender=draw(_offender(asked, day, at_least=None)),
        victim=draw(anybody),
        person_shown=draw(anybody) if material else None,
        stage=draw(st.sampled_from(Stage)),
        participation=draw(st.sampled_from(Participation)),
        continuing=draw(st.booleans()),
        abroad=draw(st.none() | abroad),
        complaint=draw(yes_no_unknown),
        compelled_as_victim_of=draw(st.none() | st.sampled_from(code.coverage().articles)),
        legal_person=draw(st.booleans()),
    )


def _person(
    asked: _Asked,
    day: dt.date,
    *,
    under: int | None = None,
    at_least: int = 0,
) -> SearchStrategy[Person | None]:
    """Nobody stated, or a person of an age that an offence asks for."""
    ages = (at_least, OLDEST if under is None else under - 1)
    known = None if asked.uncertain else (Known.AGE, Known.BIRTH_DATE)
    return st.none() | persons(age=ages, on=day, known=known, code=asked.code)


def _offender(
    asked: _Asked, day: dt.date, *, at_least: int | None
) -> SearchStrategy[Person | None]:
    """An offender, from a year before anybody can be liable where the offence asks for no age."""
    liable = [one.age for one in asked.code.general().thresholds if one.name == _RESPONSIBILITY]
    lowest = min((age for age in liable if age), default=1) - 1
    return _person(asked, day, at_least=at_least or lowest)


def _act(asked: _Asked, day: dt.date) -> SearchStrategy[Span]:
    """The day of the act, or days about it that lie on the same side of the horizon."""
    if not asked.uncertain:
        return st.just(Span(day, day))
    coverage = asked.code.coverage()
    after = coverage.confirmed_until + ONE_DAY
    start, end = (after, dt.date.max) if day >= after else (coverage.first_day, after - ONE_DAY)
    if asked.within is not None:
        start, end = max(start, asked.within.first_day), min(end, asked.within.last_day)
    first, number, last = (one.toordinal() for one in (min(start, day), day, end))
    off = st.integers(0, _MOST_DAYS_OFF)
    return st.tuples(off, off).map(
        lambda days: Span(
            dt.date.fromordinal(max(first, number - days[0])),
            dt.date.fromordinal(min(last, number + days[1])),
        )
    )
