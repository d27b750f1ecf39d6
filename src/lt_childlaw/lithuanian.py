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

import datetime as dt
import enum
from typing import TYPE_CHECKING

from ._bounds import NO_RANGE, NOT_KNOWN, Bound, BoundedPenalty, NoBound
from ._errors import InvalidInput, shown
from ._general import Fine
from ._lithuanian_names import NAMES
from ._lithuanian_numbers import HOURS, Genitive, counted, euros, nominative
from ._penalties import Penalty, PenaltyKind, Sanction, Term
from ._provisions import AgeBound, Comparison, PersonCondition
from ._time import as_day

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = [
    "format_age",
    "format_bound",
    "format_bounded",
    "format_date",
    "format_penalty",
    "format_period",
    "format_person",
    "format_sanction",
    "format_term",
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

# The ages that have a word of their own, beside the number.
_WORDS_FOR_AGES = {
    (Comparison.UNDER, 14): "mažametis",
    (Comparison.UNDER, 18): "nepilnametis",
    (Comparison.AT_LEAST, 18): "pilnametis",
}
_MONTHS = (
    "sausio",
    "vasario",
    "kovo",
    "balandžio",
    "gegužės",
    "birželio",
    "liepos",
    "rugpjūčio",
    "rugsėjo",
    "spalio",
    "lapkričio",
    "gruodžio",
)


# Penalties as the clause states them


def format_sanction(sanction: Sanction) -> str:
    """The clause of a sanction as the Criminal Code words it, without the final full stop.

    The penalties keep the order of the data, which is the statute's. The first "arba" stands
    without a comma, every later one with a comma. In 153(1) from 2010-07-20 to 2014-03-24 the
    first has one as well: an oddity of the statute's own, which is not imitated.

    Raises:
        InvalidInput: it is no sanction; a fine or imprisonment for life has a term; a number is
            above 99.

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
    return f"baudžiamas {_either(penalties)}"


def format_penalty(penalty: Penalty) -> str:
    """One alternative of a sanction in the nominative, with the bounds that the clause states.

    A bound of which the clause is silent is not mentioned.

    Raises:
        InvalidInput: it is no penalty; a fine or imprisonment for life has a term; a number is
            above 99.

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


def _either(parts: list[str]) -> str:
    """The Code's list of alternatives: "a arba b, arba c"."""
    first, *others = parts
    return first + "".join(f"{',' * (at > 0)} arba {part}" for at, part in enumerate(others))


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


# Persons


def format_age(age: AgeBound) -> str:
    """An age that a person must, or must not, have reached; masculine, to stand before *asmuo*.

    Raises:
        InvalidInput: it is no age bound.

    >>> import lt_childlaw as law
    >>> law.lithuanian.format_age(law.on("2015-01-01")["153"].victim.age)
    'jaunesnis negu 16 metų'
    """
    if not isinstance(age, AgeBound):
        raise InvalidInput(
            f"age is {shown(age)}: give an AgeBound, for example version.victim.age.", value=age
        )
    return f"{NAMES[age.comparison]} {age.years} metų"


def format_person(condition: PersonCondition) -> str:
    """What a paragraph asks of a person: an age, a relation, or either of several conditions.

    An age for which the law has a word is given both ways. The words are those of today's Code;
    *mažametis* stands in it since 2023-06-01, and was doctrine before (article 141).

    Raises:
        InvalidInput: it is no condition, or one that asks for nothing.

    >>> import lt_childlaw as law
    >>> law.lithuanian.format_person(law.on("2012-05-01")["149(4)"].victim)
    'mažametis asmuo (jaunesnis negu 14 metų)'
    >>> law.lithuanian.format_person(law.on("2012-05-01")["309(2)"].person_shown)
    'nepilnametis asmuo (jaunesnis negu 18 metų) arba kaip vaikas pateikiamas asmuo'
    """
    if not isinstance(condition, PersonCondition):
        raise InvalidInput(
            f"condition is {shown(condition)}: give a PersonCondition, for example "
            f"version.victim; it is None where the paragraph asks for nothing.",
            value=condition,
        )
    alternatives = list(_alternatives(condition))
    if not alternatives:
        raise InvalidInput("the condition asks for nothing: use None where a paragraph does so.")
    return _either(alternatives)


def _alternatives(condition: PersonCondition) -> Iterator[str]:
    age = _person_of_age(condition.age) if condition.age else ""
    relations = [NAMES[relation] for relation in condition.relations]
    if age and relations:
        yield from (f"{age} ir kartu {relation}" for relation in relations)
    elif age or relations:
        yield from relations or [age]
    if condition.or_else is not None:
        yield from _alternatives(condition.or_else)


def _person_of_age(age: AgeBound) -> str:
    word = _WORDS_FOR_AGES.get((age.comparison, age.years))
    return f"{word} asmuo ({format_age(age)})" if word else f"{format_age(age)} asmuo"


# Days


def format_date(day: dt.date | str) -> str:
    """A day as Lithuanian acts write it.

    Raises:
        InvalidDate: it is no day.

    >>> import lt_childlaw as law
    >>> law.lithuanian.format_date("2014-03-25")
    '2014 m. kovo 25 d.'
    """
    day = as_day(day)
    return f"{day.year} m. {_MONTHS[day.month - 1]} {day.day} d."


def format_period(first_day: dt.date | str | None, last_day: dt.date | str | None) -> str:
    """A period in ISO days, both included; ``None`` for an end that is open or not known.

    Raises:
        InvalidDate: one is no day.
        InvalidInput: neither is given, or the last lies before the first.

    >>> import lt_childlaw as law
    >>> version = law.on("2015-01-01")["149(1)"]
    >>> law.lithuanian.format_period(version.first_day, version.last_day)
    'nuo 2003-05-01 iki 2025-01-31'
    >>> law.lithuanian.format_period("2025-02-01", None)
    'nuo 2025-02-01'
    """
    first = None if first_day is None else as_day(first_day, "first_day")
    last = None if last_day is None else as_day(last_day, "last_day")
    if first is None and last is None:
        raise InvalidInput("a period without a first and a last day has no words: give one.")
    if first is not None and last is not None and last < first:
        raise InvalidInput(
            f"the last day {last} lies before the first day {first}: exchange them.",
            first_day=first,
            last_day=last,
        )
    if first == last:
        return str(first)
    return " ".join(f"{word} {day}" for word, day in (("nuo", first), ("iki", last)) if day)


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
    known = NAMES.get(member) if isinstance(member, enum.Enum) else None
    if known is None:
        raise InvalidInput(
            f"{shown(member)} has no name: give a member of a public enum of lt_childlaw, for "
            f"example PenaltyKind.FINE.",
            value=member,
        )
    return known
