"""Reading from text what is known of the ages of persons."""

from __future__ import annotations

import enum
import functools
import re

import attrs

import lt_childlaw as law
from lt_childlaw._age_words import FORMS_OF_AGE, ages_in
from lt_childlaw._dates import read_span
from lt_childlaw._errors import reworded, shown
from lt_childlaw._persons import OLDEST

# Centuries of people: 0015 is no year of birth.
_BIRTH = re.compile(r"(?:18|19|20)[0-9]{2}(?![0-9]{1,3}$).*")
_NUMBERS = re.compile(r"[0-9./ -]+")
_FORMS_OF_BIRTH = "a date of birth (2004-02-29), its month (2004-02) or its year (2004)"
_MOST_KEPT = 20_000

MOST_PERSONS = 20
"""The most persons of one row: every offender is taken with every victim."""


class Form(enum.Enum):
    """What a text may say."""

    AGE = FORMS_OF_AGE
    BIRTH = _FORMS_OF_BIRTH
    EITHER = f"{FORMS_OF_AGE}; or {_FORMS_OF_BIRTH}"


class UnreadablePerson(law.InvalidInput):
    """A text that says nothing of an age; ``plain`` says so without quoting it."""

    plain: str


def read_person(text: str, form: Form = Form.EITHER) -> law.Person:
    """A person from an age or a date of birth.

    Up to three digits are an age and four are a year of birth, so none is read in two ways.

    Raises:
        UnreadablePerson: the text has none of the forms, or names no real age or day.
    """
    word = text.strip()
    if form is not Form.BIRTH and (ages := ages_in(word)):
        if 0 <= ages[0] <= ages[1] <= OLDEST:
            return law.Person(age=ages)
        raise _unreadable(text, form, f" Ages are from 0 to {OLDEST}, the lower one first.")
    if form is not Form.AGE and _BIRTH.fullmatch(word):
        try:
            return law.Person(born=read_span(word))
        except law.InvalidInput:
            why = " Check the numbers of the date." if _NUMBERS.fullmatch(word) else ""
            raise _unreadable(text, form, why) from None
    raise _unreadable(text, form, "")


def person_given(text: str | None, option: str, form: Form = Form.EITHER) -> law.Person | None:
    """The person of an option; none where the option is not given.

    Raises:
        UnreadablePerson: as :func:`read_person`; the message names the option.
    """
    if text is None:
        return None
    try:
        return read_person(text, form)
    except UnreadablePerson as error:
        raise reworded(error, f"{option}: {error}") from None


def _unreadable(text: str, form: Form, why: str) -> UnreadablePerson:
    return UnreadablePerson(
        f"{shown(text)} cannot be read: give {form.value}.{why}",
        plain=f"a value cannot be read as {form.value}.",
    )


@attrs.frozen(kw_only=True)
class PersonCells:
    """What a row says of the offender or the victim: ages, dates of birth, or either."""

    age: str = ""
    born: str = ""
    either: str = ""


@functools.lru_cache(_MOST_KEPT)
def read_people(cells: PersonCells) -> tuple[law.Person | None, ...]:
    """The persons of a row: one for each value, and one who is not known where there is none.

    Raises:
        UnreadablePerson: a value cannot be read, or ages and births cannot be put together.
    """
    ages = _values(cells.age, Form.AGE)
    births = _values(cells.born, Form.BIRTH)
    if ages and births:
        most = max(len(ages), len(births))
        # One value beside several holds for each of them.
        ages, births = (many * most if len(many) == 1 else many for many in (ages, births))
        if len(ages) != len(births):
            problem = "the numbers of ages and of dates of birth differ: give one of each person."
            raise UnreadablePerson(problem, plain=problem)
        return tuple(
            law.Person(age=age.age, born=birth.born)
            for age, birth in zip(ages, births, strict=True)
        )
    return ages or births or _values(cells.either, Form.EITHER) or (None,)


def _values(cell: str, form: Form) -> tuple[law.Person, ...]:
    """The values of a cell; an empty one between others is a person of whom nothing is known."""
    values = [value.strip() for value in cell.split(";")]
    while values and not values[-1]:
        values.pop()
    if len(values) > MOST_PERSONS:
        problem = f"a cell names more than {MOST_PERSONS} persons."
        raise UnreadablePerson(problem, plain=problem)
    return tuple(read_person(value, form) if value else law.Person() for value in values)
