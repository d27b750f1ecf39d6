"""Terms, penalties and sanctions, as a statute could state them."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from hypothesis import strategies as st

from lt_childlaw._errors import InvalidInput, shown
from lt_childlaw._penalties import Penalty, PenaltyKind, Sanction, Term

from ._edges import numbers
from ._knobs import member, members, the_code, yes_no_or_both

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hypothesis.strategies import DrawFn, SearchStrategy

    from lt_childlaw._code import Code

_MONTHS_OF_YEAR = 12


def terms(
    *,
    kind: PenaltyKind = PenaltyKind.IMPRISONMENT,
    least: Term | None = None,
    most: Term | None = None,
    code: Code | None = None,
) -> SearchStrategy[Term]:
    """Lengths of a kind of penalty, most of them at an edge.

    An edge is a term that a sanction or the General Part of the data states for the kind, a bound
    of a class of crimes, and one unit less or more. The unit is the one in which the data states
    the kind: days for arrest, else years and months. Shrinks towards the least term.

    Args:
        kind: the kind of penalty.
        least: the least term; without one the least that the data states for the kind.
        most: the greatest term; without one the greatest that the data states.
        code: the data set, if not the shipped one.

    Raises:
        InvalidInput: the kind has no length in the data and no bounds are given; or the bounds are
            in the wrong order or not in one unit.

    >>> import lt_childlaw as law
    >>> from hypothesis import find
    >>> from lt_childlaw import strategies
    >>> find(strategies.terms(), lambda term: term > law.Term(years=3))
    Term('3 years 1 month')
    >>> find(strategies.terms(kind=law.PenaltyKind.ARREST), lambda term: True)
    Term('5 days')
    """
    asked = member(PenaltyKind, "kind", kind)
    stated = _stated(the_code(code), asked)
    for name, bound in (("least", least), ("most", most)):
        if not isinstance(bound, Term | None):
            raise InvalidInput(f"{name} is {shown(bound)}: give a Term.", value=bound)
    low, high = least or min(stated, default=None), most or max(stated, default=None)
    if low is None or high is None:
        raise InvalidInput(
            f"the data states no term of {asked.value}: give least and most, or another kind."
        )
    in_days = bool(low.days)
    if not (_one_unit(low, in_days=in_days) and _one_unit(high, in_days=in_days)):
        raise InvalidInput(
            f"the terms {low} and {high} are not in one unit: give both in days, or both in years "
            f"and months.",
            least=low,
            most=high,
        )
    first, last = _count(low), _count(high)
    if last < first:
        raise InvalidInput(
            f"the least term, {low}, is longer than the greatest, {high}: exchange them, or give "
            f"both.",
            least=low,
            most=high,
        )
    edges = {
        _count(term) + shift
        for term in stated
        if _one_unit(term, in_days=in_days)
        for shift in (-1, 0, 1)
    }
    return _terms(numbers(edges, first, last), in_days=in_days)


@functools.lru_cache(maxsize=64)
def _stated(code: Code, kind: PenaltyKind) -> tuple[Term, ...]:
    """The terms that the data states for a kind, and the bounds of classes for imprisonment."""
    sanctions = [
        version.sanction
        for name in code.provisions
        for version in code.timeline(provision=name)
        if version.sanction is not None
    ]
    general = code.general()
    bounds = [
        bound
        for limit in (
            *(sanction.penalty(kind) for sanction in sanctions),
            *(limit for limit in general.limits if limit.penalty is kind),
        )
        if limit is not None
        for bound in (limit.minimum, limit.maximum)
    ]
    if kind is PenaltyKind.IMPRISONMENT:
        bounds += [bound for one in general.classes for bound in (one.over, one.up_to)]
    return tuple(bound for bound in bounds if isinstance(bound, Term))


def _one_unit(term: Term, *, in_days: bool) -> bool:
    """Whether a term is in days alone, or in years and months alone, as asked."""
    return not (term.years or term.months) if in_days else not term.days


def _count(term: Term) -> int:
    return term.days or term.total_months


@st.composite
def _terms(draw: DrawFn, counts: SearchStrategy[int], *, in_days: bool) -> Term:
    count = draw(counts)
    if in_days:
        return Term(days=count)
    return Term(years=count // _MONTHS_OF_YEAR, months=count % _MONTHS_OF_YEAR)


def penalties(
    *,
    kind: PenaltyKind | None = None,
    stated: bool | None = None,
    code: Code | None = None,
) -> SearchStrategy[Penalty]:
    """Penalties of every kind, with the bounds that a clause states and without them.

    They need not stand in any law: for those that do, draw from :func:`versions`. Shrinks towards
    the first kind of :class:`~lt_childlaw.PenaltyKind` without bounds.

    Args:
        kind: only penalties of this kind.
        stated: ``True``: both bounds are stated; ``False``: none is; ``None``: both, one or none.
        code: the data set, if not the shipped one: a kind of which it states no term has no bounds.

    Raises:
        InvalidInput: bounds are asked for and the data states no term of the kind.

    >>> import lt_childlaw as law
    >>> from hypothesis import find
    >>> from lt_childlaw import strategies
    >>> imprisonment = strategies.penalties(kind=law.PenaltyKind.IMPRISONMENT, stated=True)
    >>> print(find(imprisonment, lambda penalty: penalty.minimum < penalty.maximum))
    imprisonment of 3 to 4 months
    """
    asked = the_code(code)
    side = yes_no_or_both("stated", stated)
    chosen = tuple(PenaltyKind) if kind is None else (member(PenaltyKind, "kind", kind),)
    kinds = tuple(one for one in chosen if side is not True or _stated(asked, one))
    if not kinds:
        raise InvalidInput(
            f"stated is True, and the data states no term of {chosen[0].value}: give another kind, "
            f"or leave stated out."
        )
    return st.sampled_from(kinds).flatmap(lambda one: _penalties(asked, one, stated=side))


@st.composite
def _penalties(draw: DrawFn, code: Code, kind: PenaltyKind, *, stated: bool | None) -> Penalty:
    def bound(least: Term | None) -> Term | None:
        bounds = terms(kind=kind, least=least, code=code)
        return draw(bounds if stated else st.none() | bounds)

    if stated is False or not _stated(code, kind):
        return Penalty(kind=kind)
    minimum = bound(None)
    return Penalty(kind=kind, minimum=minimum, maximum=bound(minimum))


def sanctions(
    *,
    kinds: Iterable[PenaltyKind] | None = None,
    most: int | None = None,
    stated: bool | None = None,
    code: Code | None = None,
) -> SearchStrategy[Sanction]:
    """Sanctions of one penalty or several, each of another kind, the milder kinds first.

    They need not stand in any law: for those that do, draw from :func:`versions`. Shrinks towards
    one penalty of the first kind of :class:`~lt_childlaw.PenaltyKind`, without bounds.

    Args:
        kinds: only penalties of these kinds.
        most: the most alternatives; without one, one of each kind.
        stated: as in :func:`penalties`, for every alternative.
        code: the data set, if not the shipped one.

    Raises:
        InvalidInput: *kinds* is empty, *most* is less than 1, or bounds are asked for and the data
            states no term of a kind.

    >>> from hypothesis import find
    >>> from lt_childlaw import strategies
    >>> print(find(strategies.sanctions(), lambda sanction: len(sanction.kinds) == 2))
    community service, or fine
    """
    asked = the_code(code)
    chosen = tuple(PenaltyKind) if kinds is None else members(PenaltyKind, "kinds", kinds)
    size = len(chosen) if most is None else most
    if isinstance(size, bool) or not isinstance(size, int) or size < 1:
        raise InvalidInput(f"most is {shown(most)}: give 1 or more.", value=most)
    by_kind = {
        kind: penalties(kind=kind, stated=stated, code=asked)
        for kind in chosen
        if kinds is not None or stated is not True or _stated(asked, kind)
    }
    lists = st.lists(st.sampled_from(list(by_kind)), min_size=1, max_size=size, unique=True)
    order = list(PenaltyKind)
    return lists.flatmap(
        lambda drawn: st.tuples(*(by_kind[kind] for kind in sorted(drawn, key=order.index)))
    ).map(Sanction)
