"""Persons and their ages: what may be said of one, and whether an age is reached on a day."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

import lt_childlaw as law
from lt_childlaw import Answer, Reading
from lt_childlaw._errors import shown
from tests.strategies import Opaque

if TYPE_CHECKING:
    from collections.abc import Callable

YES, NO, UNDETERMINED = Answer.YES, Answer.NO, Answer.UNDETERMINED
ON_BIRTHDAY, DAY_AFTER = Reading.ON_BIRTHDAY, Reading.DAY_AFTER

Asks = tuple["Callable[[], object]", ...]

# What may be said of a person


DAY = law.Span("2004-02-29", "2004-02-29")
NEW_YEAR = law.Span("2003-12-30", "2004-01-02")


@pytest.mark.parametrize(
    ("person", "born", "age", "text"),
    [
        (law.Person(), None, None, "of unknown age"),
        (law.Person(born="2004-02-29"), DAY, None, "born 2004-02-29"),
        (law.Person(born=dt.date(2004, 2, 29)), DAY, None, "born 2004-02-29"),
        (law.Person(born=DAY), DAY, None, "born 2004-02-29"),
        (law.Person(born=NEW_YEAR), NEW_YEAR, None, "born 2003-12-30/2004-01-02"),
        (law.Person(age=15), None, (15, 15), "aged 15"),
        (law.Person(age=0), None, (0, 0), "aged 0"),
        (law.Person(age=130), None, (130, 130), "aged 130"),
        (law.Person(age=(14, 15)), None, (14, 15), "aged 14 to 15"),
        (law.Person(age=(15, 15)), None, (15, 15), "aged 15"),
        (law.Person(age=(0, 13)), None, (0, 13), "aged under 14"),
        (law.Person(age=(1, 13)), None, (1, 13), "aged 1 to 13"),
        (law.Person(age=(18, 130)), None, (18, 130), "aged 18 or older"),
        (law.Person(age=(18, 129)), None, (18, 129), "aged 18 to 129"),
        (law.Person(age=(0, 130)), None, (0, 130), "aged 0 to 130"),
        (law.Person(born="2004-02-29", age=14), DAY, (14, 14), "born 2004-02-29, aged 14"),
    ],
    ids=str,
)
def test_what_may_be_said(
    person: law.Person, born: law.Span | None, age: tuple[int, int] | None, text: str
) -> None:
    assert (person.born, person.age) == (born, age)
    assert str(person) == text
    assert repr(person) == f"Person({text})"


@pytest.mark.parametrize("born", ["2004", "2004-02", "2004-12", "2100-02"])
def test_a_month_or_year_of_birth_is_a_span(born: str) -> None:
    person = law.Person(born=born)
    assert person.born == law.Span.parse(born)
    assert str(person) == f"born {law.Span.parse(born)}"


def test_persons_of_whom_the_same_is_said_are_equal() -> None:
    assert law.Person(age=15) == law.Person(age=(15, 15))
    assert law.Person(born="2004-05-01") == law.Person(born=dt.date(2004, 5, 1))
    assert law.Person(born="2004") != law.Person(born="2004-01")
    assert len({law.Person(), law.Person(born=None, age=None)}) == 1


NO_BIRTH: list[object] = [
    "2004-05-01/2004-06-01",
    "2004/2005",
    "2004-2-9",
    "04-02-29",
    "29.02.2004",
]
NO_BIRTH += [
    "2004-02-30",
    "2005-02-29",
    "2004-13",
    "0000",
    "yesterday",
    "",
    "2004-05-01-01",
    " 2004",
]
NO_BIRTH += [
    "2004\n",
    "\u0662\u0660\u0660\u0664",
    2004,
    True,
    20.04,
    (2004, 5, 1),
    ("2004", "2005"),
]
NO_BIRTH += [dt.datetime(2004, 5, 1, tzinfo=dt.UTC), b"2004", Opaque()]


@pytest.mark.parametrize("born", NO_BIRTH, ids=lambda value: type(value).__name__)
def test_no_date_of_birth(born: object) -> None:
    asks: Asks = (
        lambda: law.Person(born=born),  # type: ignore[arg-type]
        lambda: law.age_reached(16, born=born, on="2020-01-01"),  # type: ignore[arg-type]
    )
    for ask in asks:
        with pytest.raises(law.InvalidDate) as caught:
            ask()
        assert caught.value.outcome is law.Outcome.INVALID_INPUT
        assert vars(caught.value)["value"] is born


@pytest.mark.parametrize(
    ("born", "said"),
    [
        ("2004/2005", r"born is '2004/2005': give a day, a month or a year, for .* or a Span\."),
        ("yesterday", r"born is 'yesterday': give a day"),
        ("2004-02-30", r"^born: 2004-02-30 is no day: February 2004 has 29 days\.$"),
        (2004, "born is 2004, of type int: give a datetime.date, or ISO"),
        (dt.datetime(2004, 5, 1), "born is a datetime"),  # noqa: DTZ001 (the point of the test)
    ],
    ids=["slash", "words", "no such day", "number", "datetime"],
)
def test_messages_say_what_a_date_of_birth_is(born: object, said: str) -> None:
    with pytest.raises(law.InvalidDate, match=said):
        law.Person(born=born)  # type: ignore[arg-type]


NO_AGE: list[object] = [
    -1,
    131,
    300,
    10**5000,
    15.5,
    15.0,
    Decimal(15),
    True,
    False,
    "15",
    "",
    b"1",
]
NO_AGE += [dt.date(2004, 5, 1), [14, 15], {14, 15}, (), (15,), (16, 14), (14, 15, 16), (14, 300)]
NO_AGE += [(-1, 15), (14, True), (14, 15.5), (14, "15"), (14, None), (None, None), ((14, 15), 16)]
NO_AGE += [Opaque(), (Opaque(), Opaque())]


@pytest.mark.parametrize("age", NO_AGE, ids=lambda value: type(value).__name__)
def test_no_age(age: object) -> None:
    with pytest.raises(law.InvalidInput, match="give whole years from 0 to 130, or two of") as told:
        law.Person(age=age)  # type: ignore[arg-type]
    assert str(told.value).startswith(f"age is {shown(age)}: ")
    assert vars(told.value)["value"] is age


@pytest.mark.parametrize("years", [*NO_AGE, None], ids=lambda value: type(value).__name__)
def test_no_years(years: object) -> None:
    asks: Asks = (
        lambda: law.age_reached(years, born="2004-05-01", on="2020-05-01"),  # type: ignore[arg-type]
        lambda: law.Person(age=15).reached(years, "2020-05-01"),  # type: ignore[arg-type]
    )
    for ask in asks:
        with pytest.raises(law.InvalidInput, match="give whole years from 0 to 130") as told:
            ask()
        assert str(told.value).startswith(f"the age is {shown(years)}: ")
        assert vars(told.value)["value"] is years


def test_who_is_born_must_be_said_where_it_decides() -> None:
    with pytest.raises(law.InvalidInput, match="born is None: give a day") as told:
        law.age_reached(16, born=None, on="2020-05-01")  # type: ignore[arg-type]
    assert vars(told.value)["value"] is None


@pytest.mark.parametrize("reading", ["on the birthday", "ON_BIRTHDAY", True, 1, Answer, Opaque()])
def test_no_reading(reading: object) -> None:
    asks: Asks = (
        lambda: law.age_reached(16, born="2004", on="2020-05-01", reading=reading),  # type: ignore[arg-type]
        lambda: law.Person(age=15).reached(16, "2020-05-01", reading),  # type: ignore[arg-type]
        lambda: law.Person().ages("2020-05-01", reading),  # type: ignore[arg-type]
    )
    for ask in asks:
        with pytest.raises(
            law.InvalidInput, match=r"give Reading\.ON_BIRTHDAY, .* or None\.$"
        ) as e:
            ask()
        assert str(e.value).startswith(f"reading is {shown(reading)}: ")
        assert vars(e.value)["value"] is reading


@pytest.mark.parametrize(
    "on", ["2020", "2020-02-30", 2020, None, dt.datetime.now(dt.UTC), Opaque()]
)
def test_no_day(on: object) -> None:
    asks: Asks = (
        lambda: law.age_reached(16, born="2004", on=on),  # type: ignore[arg-type]
        lambda: law.Person(age=15).reached(16, on),  # type: ignore[arg-type]
        lambda: law.Person().ages(on),  # type: ignore[arg-type]
    )
    for ask in asks:
        with pytest.raises(law.InvalidDate):
            ask()


# What cannot all be true


@pytest.mark.parametrize("born", ["2020-05-02", "2021", "2020-06", "9999-12-31"])
def test_born_after_the_day(born: str) -> None:
    asks: Asks = (
        lambda: law.age_reached(0, born=born, on="2020-05-01"),
        lambda: law.Person(born=born, age=3).ages("2020-05-01"),
    )
    for ask in asks:
        with pytest.raises(law.InvalidInput, match="after the day 2020-05-01: check both") as error:
            ask()
        assert vars(error.value)["born"] == law.Span.parse(born)
        assert vars(error.value)["on"] == dt.date(2020, 5, 1)


def test_a_month_or_year_of_birth_may_go_beyond_the_day() -> None:
    assert law.Person(born="2020-05").ages("2020-05-01") == (0, 0)
    assert law.Person(born="2020").ages("2020-01-01") == (0, 0)
    assert law.age_reached(1, born="2020", on="2020-05-01") is NO


@pytest.mark.parametrize(
    ("born", "age", "possible"),
    [
        ("1998-05-02", 14, "13"),
        ("1998-05-01", 15, "13 to 14"),
        ("1998-05-01", 12, "13 to 14"),
        ("1998-04-30", 13, "14"),
        ("1998-04-30", (15, 40), "14"),
        ("1998-04-30", (0, 13), "14"),
        ("1998-05", 15, "13 to 14"),
        ("1998", 15, "13 to 14"),
        ("1998", (0, 12), "13 to 14"),
    ],
)
def test_a_birth_date_and_an_age_that_contradict_each_other(
    born: str, age: int | tuple[int, int], possible: str
) -> None:
    person = law.Person(born=born, age=age)
    with pytest.raises(law.InvalidInput, match=rf"is {possible} on 2012-05-01, not ") as error:
        person.reached(16, "2012-05-01")
    assert vars(error.value)["age"] == person.age
    assert vars(error.value)["born"] == person.born
    assert vars(error.value)["on"] == dt.date(2012, 5, 1)


def test_an_age_that_contradicts_the_reading_chosen() -> None:
    person = law.Person(born="2004-05-01", age=16)
    assert person.reached(16, "2020-05-01") is YES
    assert person.reached(16, "2020-05-01", ON_BIRTHDAY) is YES
    said = "is, if an age is reached on the day after, 15 on 2020-05-01, not 16"
    with pytest.raises(law.InvalidInput, match=said):
        person.reached(16, "2020-05-01", DAY_AFTER)
    younger = law.Person(born="2004-05-01", age=15)
    assert younger.reached(16, "2020-05-01", DAY_AFTER) is NO
    with pytest.raises(law.InvalidInput, match="on the birthday, 16 on 2020-05-01, not 15"):
        younger.reached(16, "2020-05-01", ON_BIRTHDAY)


def test_older_than_anybody_becomes() -> None:
    assert law.Person(born="1881-05-01").ages("2012-05-01") == (130, 130)
    with pytest.raises(law.InvalidInput, match="is 131 on 2012-05-01, over 130: correct"):
        law.Person(born="1881-04-30").reached(16, "2012-05-01")
    with pytest.raises(law.InvalidInput, match="over 130"):
        law.age_reached(16, born="1012-05-01", on="2012-05-01")
    early = law.Person(born=law.Span(dt.date.min, "1990-01-01"))
    assert early.ages("2012-05-01") == (22, 130)


# Reached or not


@pytest.mark.parametrize(
    ("on", "plain", "on_birthday", "day_after"),
    [
        ("2004-05-01", NO, NO, NO),
        ("2020-04-30", NO, NO, NO),
        ("2020-05-01", UNDETERMINED, YES, NO),
        ("2020-05-02", YES, YES, YES),
        ("2100-01-01", YES, YES, YES),
    ],
)
def test_sixteen_before_on_and_after_the_birthday(
    on: str, plain: Answer, on_birthday: Answer, day_after: Answer
) -> None:
    born = "2004-05-01"
    assert law.age_reached(16, born=born, on=on) is plain
    assert law.age_reached(16, born=born, on=dt.date.fromisoformat(on), reading=None) is plain
    assert law.age_reached(16, born=born, on=on, reading=ON_BIRTHDAY) is on_birthday
    assert law.age_reached(16, born=born, on=on, reading=DAY_AFTER) is day_after


@pytest.mark.parametrize(
    ("years", "on", "plain", "on_birthday", "day_after"),
    [
        # A leap year has the day itself.
        (16, "2020-02-28", NO, NO, NO),
        (16, "2020-02-29", UNDETERMINED, YES, NO),
        (16, "2020-03-01", YES, YES, YES),
        # A common year has not: Civil Code 1.119(3) takes the last day of the month.
        (18, "2022-02-27", NO, NO, NO),
        (18, "2022-02-28", UNDETERMINED, YES, NO),
        (18, "2022-03-01", YES, YES, YES),
        # A year that four divides is a common one if a century not divided by 400.
        (96, "2100-02-27", NO, NO, NO),
        (96, "2100-02-28", UNDETERMINED, YES, NO),
        (96, "2100-03-01", YES, YES, YES),
    ],
)
def test_born_on_29_february(
    years: int, on: str, plain: Answer, on_birthday: Answer, day_after: Answer
) -> None:
    born = "2004-02-29"
    assert law.age_reached(years, born=born, on=on) is plain
    assert law.age_reached(years, born=born, on=on, reading=ON_BIRTHDAY) is on_birthday
    assert law.age_reached(years, born=born, on=on, reading=DAY_AFTER) is day_after


def test_born_on_28_february_waits_for_no_leap_day() -> None:
    assert law.age_reached(17, born="2003-02-28", on="2020-02-28") is UNDETERMINED
    assert law.age_reached(17, born="2003-02-28", on="2020-02-29") is YES


@pytest.mark.parametrize(
    ("born", "on", "expected"),
    [
        ("2004-02", "2020-01-31", NO),
        ("2004-02", "2020-02-01", UNDETERMINED),  # the birthday of the oldest
        ("2004-02", "2020-02-15", UNDETERMINED),
        ("2004-02", "2020-02-29", UNDETERMINED),  # the birthday of the youngest
        ("2004-02", "2020-03-01", YES),
        ("2004", "2019-12-31", NO),
        ("2004", "2020-01-01", UNDETERMINED),
        ("2004", "2020-12-31", UNDETERMINED),
        ("2004", "2021-01-01", YES),
        (law.Span("2004-05-01", "2004-05-02"), "2020-05-02", UNDETERMINED),
        (law.Span("2004-05-01", "2004-05-02"), "2020-05-03", YES),
    ],
    ids=str,
)
def test_a_vague_date_of_birth(born: str | law.Span, on: str, expected: Answer) -> None:
    assert law.age_reached(16, born=born, on=on) is expected
    if expected is not UNDETERMINED:
        assert all(law.age_reached(16, born=born, on=on, reading=r) is expected for r in Reading)


def test_a_reading_settles_the_edges_of_a_vague_date_only() -> None:
    def ask(on: str, reading: Reading) -> Answer:
        return law.age_reached(16, born="2004", on=on, reading=reading)

    assert ask("2020-01-01", ON_BIRTHDAY) is UNDETERMINED
    assert ask("2020-01-01", DAY_AFTER) is NO
    assert ask("2020-12-31", ON_BIRTHDAY) is YES
    assert ask("2020-12-31", DAY_AFTER) is UNDETERMINED


def test_no_years_are_reached_at_birth() -> None:
    for reading in (None, ON_BIRTHDAY, DAY_AFTER):
        assert law.age_reached(0, born="2004-05-01", on="2004-05-01", reading=reading) is YES
        assert law.age_reached(0, born="2004", on="2004-05-01", reading=reading) is YES
    assert law.age_reached(1, born="2004-05-01", on="2005-05-01") is UNDETERMINED


def test_the_ends_of_the_calendar() -> None:
    assert law.age_reached(16, born="9990-05-01", on="9999-12-31") is NO
    assert law.age_reached(130, born="9999-12-31", on="9999-12-31") is NO
    assert law.age_reached(9, born="9990-12-31", on="9999-12-31") is UNDETERMINED
    assert law.age_reached(9, born="9990-12-30", on="9999-12-31") is YES
    assert law.age_reached(0, born="0001-01-01", on="0001-01-01") is YES
    assert law.age_reached(5, born="0004-02-29", on="0009-02-28") is UNDETERMINED


def test_a_stated_age() -> None:
    def ask(person: law.Person) -> list[Answer]:
        return [person.reached(years, "2012-05-01") for years in (0, 14, 15, 16, 17)]

    assert ask(law.Person(age=15)) == [YES, YES, YES, NO, NO]
    assert ask(law.Person(age=(14, 16))) == [YES, YES, UNDETERMINED, UNDETERMINED, NO]
    assert ask(law.Person()) == [YES, *[UNDETERMINED] * 4]
    assert law.Person().ages("2012-05-01") == (0, 130)


def test_a_birth_date_and_an_age_together_say_more_than_each() -> None:
    person = law.Person(born="1998", age=(14, 20))
    assert person.ages("2012-05-01") == (14, 14)
    assert person.reached(14, "2012-05-01") is YES
    assert law.Person(born="1998", age=(0, 13)).reached(14, "2012-05-01") is NO
    # On the birthday, a stated age says which it was.
    assert law.Person(born="1998-05-01", age=13).reached(14, "2012-05-01") is NO
    assert law.Person(born="1998-05-01", age=14).reached(14, "2012-05-01") is YES


# No truth values


@pytest.mark.parametrize("answer", Answer)
def test_an_answer_is_no_truth_value(answer: Answer) -> None:
    for use in (bool, lambda item: not item, lambda item: 1 if item else 2, lambda item: item or 1):
        with pytest.raises(law.NoTruthValue) as caught:
            use(answer)
        assert str(caught.value).startswith(f"Answer.{answer.name} is no truth value: ")
        assert "Write 'answer is Answer.YES'" in str(caught.value)
        assert isinstance(caught.value, TypeError)
    assert answer is Answer(answer.value)
    assert answer in list(Answer)
