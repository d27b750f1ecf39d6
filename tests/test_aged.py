"""The ages that somebody can have had on one of the days of an act."""

from __future__ import annotations

import pytest

import lt_childlaw as law
from lt_childlaw import Person, Reading, Span
from lt_childlaw._persons import aged

ON_BIRTHDAY, DAY_AFTER = Reading.ON_BIRTHDAY, Reading.DAY_AFTER
BORN = "2000-05-01"


@pytest.mark.parametrize("person", [Person(), Person(age=15), Person(age=(14, 16))], ids=str)
def test_without_a_day_of_birth_nothing_is_added(person: Person) -> None:
    assert aged(person, Span.parse("2014/2016")) == person


@pytest.mark.parametrize(
    ("days", "reading", "ages"),
    [
        ("2014-04-30", None, (13, 13)),
        ("2014-05-01", None, (13, 14)),  # no rule says whether an age is reached on the birthday
        ("2014-05-01", ON_BIRTHDAY, (14, 14)),
        ("2014-05-01", DAY_AFTER, (13, 13)),
        ("2014-05-02", None, (14, 14)),
        ("2014-05-01/2015-05-01", None, (13, 15)),
        ("2014-05-01/2015-05-01", ON_BIRTHDAY, (14, 15)),
        ("2014-05-01/2015-05-01", DAY_AFTER, (13, 14)),
        ("2014-04-30/2015-05-02", None, (13, 15)),
        ("2000-04-01/2000-06-01", None, (0, 0)),  # the days before the birth do not count
        ("2130-05-02/2140-01-01", None, (130, 130)),  # nor those on which nobody lives
    ],
)
def test_every_age_of_one_of_the_days(
    days: str, reading: Reading | None, ages: tuple[int, int]
) -> None:
    assert aged(Person(born=BORN), Span.parse(days), reading) == Person(age=ages)


@pytest.mark.parametrize(
    ("born", "age", "days", "reading", "ages"),
    [
        # Only the days on which the stated age can be true are counted.
        (BORN, 15, "2014/2017", None, (15, 15)),
        (BORN, (15, 17), "2014/2015", None, (15, 15)),
        (BORN, (13, 15), "2015/2017", None, (14, 15)),
        # On the birthday both ages can be true.
        (BORN, 15, "2015-05-01", None, (15, 15)),
        (BORN, 14, "2015-05-01", None, (14, 14)),
        (BORN, 15, "2015-05-01", ON_BIRTHDAY, (15, 15)),
        (BORN, 14, "2015-05-01", DAY_AFTER, (14, 14)),
        (BORN, 15, "2014-06-01/2015-05-01", None, (15, 15)),
        (BORN, 14, "2015-05-01/2016-04-30", None, (14, 14)),
        ("2000", 15, "2015-07-01", None, (15, 15)),
        ("2000", (13, 14), "2015-07-01", None, (14, 14)),
    ],
)
def test_a_stated_age_leaves_out_days(
    born: str, age: int | tuple[int, int], days: str, reading: Reading | None, ages: tuple[int, int]
) -> None:
    assert aged(Person(born=born, age=age), Span.parse(days), reading) == Person(age=ages)


@pytest.mark.parametrize(
    ("born", "age", "days", "reading"),
    [
        (BORN, 15, "2012/2014", None),
        (BORN, 15, "2016-05-02/2020", None),
        (BORN, 15, "2015-05-01", DAY_AFTER),
        (BORN, 14, "2015-05-01", ON_BIRTHDAY),
        (BORN, (16, 17), "2014/2015", None),
        ("1870", 130, "2012", None),
    ],
)
def test_an_age_that_is_true_on_no_day_is_refused(
    born: str, age: int | tuple[int, int], days: str, reading: Reading | None
) -> None:
    person = Person(born=born, age=age)
    with pytest.raises(law.InvalidInput, match=r"^on no day of the act can the date of") as told:
        aged(person, Span.parse(days), reading)
    assert vars(told.value)["person"] == person


def test_somebody_older_than_anybody_becomes_is_refused_without_an_age_to_check() -> None:
    person = Person(born="1870")
    with pytest.raises(law.InvalidInput) as told:
        aged(person, Span.parse("2012"))
    assert str(told.value) == (
        "on no day of the act is anybody so old: nobody is over 130. Check the date of birth, and "
        "the date of the act."
    )
    assert vars(told.value)["person"] == person


def test_nobody_is_born_after_the_act() -> None:
    person = Person(born="2015-01-01")
    with pytest.raises(law.InvalidInput, match=r"^nobody is born after the act: check") as told:
        aged(person, Span.parse("2014"))
    assert vars(told.value)["person"] == person
    assert aged(person, Span.parse("2014/2015-01-01")) == Person(age=0)
