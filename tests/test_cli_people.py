"""What people write of a person: an age, a range, a word, a date of birth."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

import lt_childlaw as law
from lt_childlaw.cli._people import (
    MOST_PERSONS,
    Form,
    PersonCells,
    UnreadablePerson,
    read_people,
    read_person,
)


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("15", law.Person(age=15)),
        (" 015 ", law.Person(age=15)),
        ("0", law.Person(age=0)),
        ("130", law.Person(age=130)),
        ("14-15", law.Person(age=(14, 15))),
        ("14 \u2013 15", law.Person(age=(14, 15))),
        ("under 14", law.Person(age=(0, 13))),
        ("UNDER  18", law.Person(age=(0, 17))),
        ("adult", law.Person(age=(18, 130))),
        ("Pilnametė", law.Person(age=(18, 130))),
        ("minor", law.Person(age=(0, 17))),
        ("nepilnametis", law.Person(age=(0, 17))),
        ("2004", law.Person(born="2004")),
        ("2004-02", law.Person(born="2004-02")),
        (" 2004-02-29\t", law.Person(born="2004-02-29")),
        ("2004.02.29", law.Person(born="2004-02-29")),
        ("2004 m.", law.Person(born="2004")),
        ("2004-2", law.Person(born="2004-02")),
        ("2004-02-29 00:00:00", law.Person(born="2004-02-29")),
        ("20040229", law.Person(born="2004-02-29")),
        ("2003/2004", law.Person(born=law.Span("2003-01-01", "2004-12-31"))),
    ],
)
def test_each_form_is_read(text: str, person: law.Person) -> None:
    assert read_person(text) == person


@pytest.mark.parametrize(
    "text",
    [
        "", "Jonas", "15 years", "-1", "131", "999", "15-14", "under 0", "under", "2004-13", "0015",
        "2004-02-30", "2005/2004", "1700", "3000", "15.5", "\u0661\u0665", "20041",
        "2004 m. vasario", "29.02.2004", "older boys", "x" * 10_000,
    ],
)  # fmt: skip
def test_what_has_no_form_is_refused_with_the_forms(text: str) -> None:
    with pytest.raises(UnreadablePerson, match="give an age") as caught:
        read_person(text)
    assert len(str(caught.value)) < 500
    assert caught.value.plain == f"a value cannot be read as {Form.EITHER.value}."


def test_a_column_of_one_kind_takes_no_other() -> None:
    assert read_person("15", Form.AGE) == law.Person(age=15)
    assert read_person("2004", Form.BIRTH) == law.Person(born="2004")
    for text, form in (("2004", Form.AGE), ("2004-02-29", Form.AGE), ("15", Form.BIRTH)):
        with pytest.raises(UnreadablePerson):
            read_person(text, form)


def test_nothing_is_a_person_of_whom_nothing_is_known() -> None:
    assert read_people(PersonCells()) == (None,)
    assert read_people(PersonCells(age=" ; ", born=";", either="")) == (None,)


def test_several_values_are_several_persons() -> None:
    assert read_people(PersonCells(either="15; 2004;")) == (
        law.Person(age=15),
        law.Person(born="2004"),
    )
    assert read_people(PersonCells(age="15;;16")) == (
        law.Person(age=15),
        law.Person(),
        law.Person(age=16),
    )


def test_an_age_and_a_birth_are_of_one_person() -> None:
    assert read_people(PersonCells(age="15;16", born="2004;2003")) == (
        law.Person(age=15, born="2004"),
        law.Person(age=16, born="2003"),
    )
    assert read_people(PersonCells(age="5-8", born="2002;2004")) == (
        law.Person(age=(5, 8), born="2002"),
        law.Person(age=(5, 8), born="2004"),
    )
    assert read_people(PersonCells(age="15;16", born="2004")) == (
        law.Person(age=15, born="2004"),
        law.Person(age=16, born="2004"),
    )


def test_ages_and_births_of_different_numbers_cannot_be_put_together() -> None:
    with pytest.raises(UnreadablePerson, match="differ"):
        read_people(PersonCells(age="15;16", born="2002;2003;2004"))


def test_a_cell_names_no_crowd() -> None:
    assert len(read_people(PersonCells(either="15;" * MOST_PERSONS))) == MOST_PERSONS
    with pytest.raises(UnreadablePerson, match="more than 20"):
        read_people(PersonCells(either="15;" * (MOST_PERSONS + 1)))


@given(text=st.text(max_size=20))
def test_any_text_is_read_or_refused(text: str) -> None:
    with contextlib.suppress(UnreadablePerson):
        assert isinstance(read_person(text), law.Person)


@given(person=st.builds(law.Person, age=st.integers(0, 130)))
def test_what_is_written_is_what_is_read(person: law.Person) -> None:
    assert person.age is not None
    assert read_person(str(person.age[0])) == person
