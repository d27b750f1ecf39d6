"""Lithuanian wording written from the data: sanctions, penalties, terms, persons and names.

The library holds no text of the statute. What is written here is built from the data, in the words
that the Criminal Code uses for it.

>>> import lt_childlaw as law
>>> version = law.on("2012-05-01")["150(1)"]
>>> law.lithuanian.format_sanction(version.sanction)
'baudžiamas areštu arba laisvės atėmimu iki septynerių metų'
>>> law.lithuanian.name(version.severity)
'sunkus nusikaltimas'
"""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING

from ._bounds import NO_RANGE, NOT_KNOWN, Bound, BoundedPenalty, NoBound
from ._errors import InvalidInput, shown
from ._general import Fine
from ._lithuanian_days import format_date, format_period
from ._lithuanian_lists import either
from ._lithuanian_names import NAMES
from ._lithuanian_numbers import HOURS, Genitive, counted, euros, nominative
from ._lithuanian_persons import format_age, format_asked_age, format_person, format_threshold
from ._penalties import Penalty, PenaltyKind, Sanction, Term

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = [
    "format_age",
    "format_asked_age",
    "format_bound",
    "format_bounded",
    "format_date",
    "format_penalty",
    "format_period",
    "format_person",
    "format_sanction",
    "format_term",
    "format_threshold",
    "name",
]

# As sanctions call them: "laisvės atėmimas" alone is the one of a term (arts 42 and 50).
_NOMINATIVE = {
    PenaltyKind.COMMUNITY_SERVICE: "viešieji darbai",
    PenaltyKind.FINE: "bauda",
    PenaltyKind.RESTRICTION_OF_LIBERTY: "laisvės apribojimas",
    PenaltyKind.ARREST: "areštas",
    PenaltyKind.IMPRISONMENT: "laisvės atėmimas",
    PenaltyKind.LIFE_IMPRISONMENT: "laisvės atėmimas iki gyvos galvos",
}
_INSTRUMENTAL = {
    PenaltyKind.COMMUNITY_SERVICE: "viešaisiais darbais",
    PenaltyKind.FINE: "bauda",
    PenaltyKind.RESTRICTION_OF_LIBERTY: "laisvės apribojimu",
    PenaltyKind.ARREST: "areštu",
    PenaltyKind.IMPRISONMENT: "laisvės atėmimu",
    PenaltyKind.LIFE_IMPRISONMENT: "laisvės atėmimu iki gyvos galvos",
}
_WITHOUT_A_TERM = {
    PenaltyKind.FINE: "a fine is counted in MGL",
    PenaltyKind.LIFE_IMPRISONMENT: "imprisonment for life has no length",
}
_WORDS = Genitive(in_words=True)
_FIGURES = Genitive(in_words=False)

_LOWER_MISSING = {
    NO_RANGE: "apatinės ribos įstatymas nenustato",
    NOT_KNOWN: "apatinė riba nežinoma",
}
_UPPER_MISSING = {
    NO_RANGE: "viršutinės ribos įstatymas nenustato",
    NOT_KNOWN: "viršutinė riba nežinoma",
}
_BOTH_MISSING = {
    NO_RANGE: "įstatymas ribų nenustato",
    NOT_KNOWN: "ribos nežinomos",
}


_NAMED = frozenset(map(type, NAMES))

# Penalties as the clause states them


def format_sanction(sanction: Sanction) -> str:
    """The clause of a sanction as the Criminal Code words it, without the final full stop.

    The penalties keep the order of the data, which is the statute's. The first "arba" stands
    without a comma, every later one with a comma. In 153(1) from 2010-07-20 to 2014-03-24 the
    first has one as well: an oddity of the statute's own, which is not imitated. Numbers are
    written in words up to 99, and in figures above.

    Raises:
        InvalidInput: it is no sanction; a fine or imprisonment for life has a term.

    >>> import lt_childlaw as law
    >>> law.lithuanian.format_sanction(law.on("2024-05-01")["162(2)"].sanction)
    'baudžiamas bauda arba areštu, arba laisvės atėmimu iki dvejų metų'
    """
    if not isinstance(sanction, Sanction):
        raise InvalidInput(
            f"sanction is {shown(sanction)}: give a Sanction, for example version.sanction; it is "
            f"None where a paragraph defines no offence.",
            value=sanction,
        )
    penalties = [_penalty(penalty, _INSTRUMENTAL) for penalty in sanction.alternatives]
    return f"baudžiamas {either(penalties)}"


def format_penalty(penalty: Penalty) -> str:
    """One alternative of a sanction in the nominative, with the bounds that the clause states.

    A bound of which the clause is silent is not mentioned.

    Raises:
        InvalidInput: it is no penalty; a fine or imprisonment for life has a term.

    >>> import lt_childlaw as law
    >>> [imprisonment] = law.on("2012-05-01")["149(3)"].sanction.alternatives
    >>> law.lithuanian.format_penalty(imprisonment)
    'laisvės atėmimas nuo trejų iki dešimties metų'
    """
    if not isinstance(penalty, Penalty):
        raise InvalidInput(
            f"penalty is {shown(penalty)}: give a Penalty, for example one of "
            f"version.sanction.alternatives; format_bounded writes a BoundedPenalty.",
            value=penalty,
        )
    return _penalty(penalty, _NOMINATIVE)


def _penalty(penalty: Penalty, case: dict[PenaltyKind, str]) -> str:
    kind, low, high = penalty.kind, penalty.minimum, penalty.maximum
    noun = case[kind]
    if low is None and high is None:
        return noun
    if kind in _WITHOUT_A_TERM:
        raise InvalidInput(
            f"{penalty} cannot be put into words: {_WITHOUT_A_TERM[kind]}. Leave its bounds out.",
            penalty=penalty,
        )
    return _with_range(noun, low, high, kind, _WORDS)


def _with_range(
    noun: str,
    low: Term | Fine | None,
    high: Term | Fine | None,
    kind: PenaltyKind,
    numbers: Genitive,
) -> str:
    if low is not None and high is not None:
        if low == high:  # "nuo trejų iki trejų metų" is no Lithuanian
            return f"{numbers.of(high, kind)} {_of_the_size(high)}{noun}"
        return f"{noun} {numbers.range(low, high, kind)}"
    if high is not None:
        return f"{noun} iki {numbers.of(high, kind)}"
    return f"{noun} nuo {numbers.of(low, kind)}" if low is not None else noun


def _of_the_size(value: Term | Fine) -> str:
    return "dydžio " if isinstance(value, Fine) else ""


def format_term(term: Term, *, kind: PenaltyKind | None = None) -> str:
    """A length of time by itself, in the nominative, with figures.

    Args:
        term: the length.
        kind: the penalty whose length it is. Days of arrest are *paros* (article 49), as are days
            of no named penalty; those of imprisonment are *dienos* (article 50).

    Raises:
        InvalidInput: it is no term, or the kind is none of a penalty.

    >>> import lt_childlaw as law
    >>> [law.lithuanian.format_term(law.Term.parse(term)) for term in ("P1Y6M", "P10Y", "P15D")]
    ['1 metai 6 mėnesiai', '10 metų', '15 parų']
    >>> law.lithuanian.format_term(law.Term(days=15), kind=law.PenaltyKind.IMPRISONMENT)
    '15 dienų'
    """
    if not isinstance(term, Term):
        raise InvalidInput(
            f"term is {shown(term)}: give a Term, for example Term(years=3). A bound that the "
            f"clause does not state is None and has no words.",
            value=term,
        )
    _check_kind(kind)
    return nominative(term, kind)


# Penalties bounded by the General Part


def format_bounded(penalty: BoundedPenalty) -> str:
    r"""One alternative with both bounds, in figures: the nominative, for tables.

    A bound that the law does not give, or that was not read, is said so. Euros stand where both
    bounds have them. Thousands stand apart by a space that breaks no line. The notes of the
    penalty are not repeated.

    Raises:
        InvalidInput: it is no bounded penalty, or a bound does not fit its kind.

    >>> import lt_childlaw as law
    >>> for penalty in law.on("2025-03-01")["161(1)"].penalties():
    ...     print(law.lithuanian.format_bounded(penalty).replace("\N{NO-BREAK SPACE}", " "))
    viešieji darbai nuo 1 mėnesio iki 1 metų, ne daugiau kaip 480 valandų
    bauda nuo 50 iki 2 000 MGL (nuo 2 500,00 iki 100 000,00 Eur)
    laisvės apribojimas nuo 3 mėnesių iki 2 metų
    areštas nuo 15 iki 90 parų
    laisvės atėmimas nuo 3 mėnesių iki 2 metų
    """
    if not isinstance(penalty, BoundedPenalty):
        raise InvalidInput(
            f"penalty is {shown(penalty)}: give a BoundedPenalty, for example one of "
            f"version.penalties(); format_penalty writes a Penalty.",
            value=penalty,
        )
    kind = penalty.kind
    low, high = _value(penalty.minimum, kind), _value(penalty.maximum, kind)
    text = _with_range(_NOMINATIVE[kind], low, high, kind, _FIGURES)
    missing = ", ".join(_missing(penalty.minimum, penalty.maximum))
    text += f" ({missing})" if missing else ""
    if penalty.minimum_euros is not None and penalty.maximum_euros is not None:
        least, most = euros(penalty.minimum_euros), euros(penalty.maximum_euros)
        text += f" ({most} Eur)" if least == most else f" (nuo {least} iki {most} Eur)"
    if penalty.hours is not None:
        text += f", ne daugiau kaip {counted(penalty.hours, HOURS)}"
    return text


def _value(bound: Bound, kind: PenaltyKind) -> Term | Fine | None:
    if isinstance(bound, NoBound):
        return None
    if kind is PenaltyKind.LIFE_IMPRISONMENT or isinstance(bound, Fine) != (
        kind is PenaltyKind.FINE
    ):
        raise InvalidInput(
            f"{bound} is no bound of {kind.value}: a fine is bounded by a Fine, imprisonment for "
            f"life by nothing, and every other penalty by a Term.",
            value=bound,
        )
    return bound


def _missing(low: Bound, high: Bound) -> Iterator[str]:
    if isinstance(low, NoBound) and low is high:
        yield _BOTH_MISSING[low]
        return
    if isinstance(low, NoBound):
        yield _LOWER_MISSING[low]
    if isinstance(high, NoBound):
        yield _UPPER_MISSING[high]


def format_bound(bound: Bound, *, kind: PenaltyKind | None = None) -> str:
    """One bound by itself, in the nominative: for a table with a column for each.

    Args:
        bound: a term, an amount of a fine, or why there is none.
        kind: the penalty whose bound it is; it names the days, as for :func:`format_term`.

    Raises:
        InvalidInput: it is no bound, or the kind is none of a penalty.

    >>> import lt_childlaw as law
    >>> law.lithuanian.format_bound(law.Term(months=3)), law.lithuanian.format_bound(law.Fine(50))
    ('3 mėnesiai', '50 MGL')
    >>> law.lithuanian.format_bound(law.NOT_KNOWN)
    'riba nežinoma'
    """
    if isinstance(bound, NoBound):
        return NAMES[bound]
    if not isinstance(bound, Term | Fine):
        raise InvalidInput(
            f"bound is {shown(bound)}: give a Term, a Fine, NO_RANGE or NOT_KNOWN.", value=bound
        )
    _check_kind(kind)
    return nominative(bound, kind)


def _check_kind(kind: PenaltyKind | None) -> None:
    if not isinstance(kind, PenaltyKind | None):
        raise InvalidInput(
            f"kind is {shown(kind)}: give a PenaltyKind, for example PenaltyKind.ARREST.",
            value=kind,
        )


# Names


def name(member: enum.Enum) -> str:
    """The Lithuanian term for a member of a public enum of this library.

    Args:
        member: for example ``PenaltyKind.FINE``, ``Severity.GRAVE`` or ``Answer.UNDETERMINED``.

    Raises:
        InvalidInput: it is no member of a public enum.

    >>> import lt_childlaw as law
    >>> law.lithuanian.name(law.OffenceKind.MISDEMEANOUR)
    'baudžiamasis nusižengimas'
    """
    # A foreign member may be unhashable, or equal to one of ours: its class decides.
    if not any(type(member) is kind for kind in _NAMED):
        raise InvalidInput(
            f"{shown(member)} has no name: give a member of a public enum of lt_childlaw, for "
            f"example PenaltyKind.FINE.",
            value=member,
        )
    return NAMES[member]
