"""What a paragraph asks of a person, in Lithuanian."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._asked import AskedAge
from ._errors import InvalidInput, shown
from ._general import Threshold
from ._lithuanian_lists import either
from ._lithuanian_names import NAMES
from ._provisions import AgeBound, Comparison, PersonCondition

if TYPE_CHECKING:
    from collections.abc import Iterator

# The ages that have a word of their own, beside the number.
_WORDS_FOR_AGES = {
    (Comparison.UNDER, 14): "mažametis",
    (Comparison.UNDER, 18): "nepilnametis",
    (Comparison.AT_LEAST, 18): "pilnametis",
}


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


def format_threshold(threshold: Threshold) -> str:
    """The age of a rule, and its side, as :func:`format_age` writes it.

    Raises:
        InvalidInput: it is no threshold.

    >>> import lt_childlaw as law
    >>> law.lithuanian.format_threshold(law.threshold("young-adult", on="2012-05-01"))
    'ne jaunesnis negu 18 metų ir jaunesnis negu 21 metų'
    """
    if not isinstance(threshold, Threshold):
        raise InvalidInput(
            f"threshold is {shown(threshold)}: give a Threshold, for example one of "
            f"thresholds(on=...); format_age writes an AgeBound.",
            value=threshold,
        )
    if not threshold.known:
        return "amžius nežinomas"
    if threshold.comparison is None or threshold.age is None:
        return "amžius skaičiumi nenurodytas"
    bounds = [AgeBound(comparison=threshold.comparison, years=threshold.age)]
    if threshold.until is not None:
        bounds.append(AgeBound(comparison=Comparison.UNDER, years=threshold.until))
    return " ir ".join(map(format_age, bounds))


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
    return either(alternatives)


def format_asked_age(age: AskedAge) -> str:
    """An age that a paragraph asks of a person, as :func:`format_person` writes it.

    Where it stands in one of the ways in which the paragraph is met, and not in all, it says so.

    Raises:
        InvalidInput: it is no such age.

    >>> import lt_childlaw as law
    >>> _, younger = law.on("2012-07-13")["157(2)"].ages_asked
    >>> law.lithuanian.format_asked_age(younger)
    'mažametis asmuo (jaunesnis negu 14 metų), vienas iš alternatyvių požymių'
    """
    if not isinstance(age, AskedAge):
        raise InvalidInput(
            f"age is {shown(age)}: give an AskedAge, for example one of version.ages_asked; "
            f"format_age writes an AgeBound.",
            value=age,
        )
    text = format_person(age.condition)
    return text if age.in_every_way else f"{text}, vienas iš alternatyvių požymių"


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
