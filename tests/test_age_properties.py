"""Laws of the age rules, tried on many persons, days and offences."""

from __future__ import annotations

import calendar
import contextlib
import datetime as dt
import itertools
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

import lt_childlaw as law
from lt_childlaw import Answer, ExclusionOutcome, ExclusionRule, Reading
from tests.strategies import (
    HORIZON,
    ONE_DAY,
    START,
    VERSIONS,
    anything,
    days,
    repeatable,
    scan,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from hypothesis.strategies import DrawFn, SearchStrategy

DEPENDS = ExclusionOutcome.DEPENDS
APPLIES = ExclusionOutcome.APPLIES
RESPONSIBILITY = ExclusionRule.CRIMINAL_RESPONSIBILITY_AGE
OLDEST = 130
READINGS = st.sampled_from([None, *Reading])
COMPELLED = st.sampled_from([None, "147", "147-1(2)", "157", "149"])


@st.composite
def offences(draw: DrawFn) -> tuple[str, dt.date]:
    """An offence and a day on which it was in force."""
    rows = [row for row in VERSIONS if row["role"] == "OFFENCE"]
    row = draw(st.sampled_from(rows))
    first = dt.date.fromisoformat(row["first_day"])
    last = dt.date.fromisoformat(row["last_day"]) if row["last_day"] else HORIZON
    return f"{row['article']}({row['paragraph']})", draw(days(first, last))


def births(day: dt.date) -> SearchStrategy[dt.date]:
    """Days of birth of persons of 10 to 30 on a day, many of them near a birthday."""
    around = [
        birth
        for years in (10, 13, 14, 15, 16, 17, 18, 20, 25)
        for shift in (-1, 0, 1, 2)
        if (birth := _years_before(day, years) + shift * ONE_DAY) <= day
    ]
    leap = [dt.date(year, 2, 29) for year in range(1976, 2013, 4) if dt.date(year, 2, 29) <= day]
    return st.one_of(
        st.sampled_from(around),
        st.sampled_from(leap),
        st.dates(_years_before(day, 30), day),
    )


def _years_before(day: dt.date, years: int) -> dt.date:
    year = day.year - years
    leap = calendar.isleap(year) or (day.month, day.day) != (2, 29)
    return day.replace(year=year, day=day.day if leap else 28)


def _years_after(birth: dt.date, years: int) -> dt.date:
    return _years_before(birth, -years)


@st.composite
def certain(draw: DrawFn, day: dt.date) -> law.Person:
    """A person of whom enough is said: a day of birth or an age."""
    if draw(st.booleans()):
        return law.Person(born=draw(births(day)))
    return law.Person(age=draw(st.integers(0, 40)))


@st.composite
def doubtful(draw: DrawFn, day: dt.date) -> tuple[law.Person | None, law.Person]:
    """A person of whom little is said, and one of those whom that may be."""
    kind = draw(st.sampled_from(["nothing", "nobody", "ages", "span", "month", "year", "both"]))
    if kind in {"nothing", "nobody"}:
        return (None if kind == "nobody" else law.Person()), draw(certain(day))
    if kind == "ages":
        low, age, high = sorted(draw(st.tuples(*[st.integers(0, 30)] * 3)))
        return law.Person(age=(low, high)), law.Person(age=age)
    birth = draw(births(day))
    if kind == "month":
        return law.Person(born=f"{birth:%Y-%m}"), law.Person(born=birth)
    if kind == "year":
        return law.Person(born=f"{birth:%Y}"), law.Person(born=birth)
    first = birth - draw(st.integers(0, 800)) * ONE_DAY
    last = birth + draw(st.integers(0, 800)) * ONE_DAY
    span = law.Span(first, last)
    if kind == "span":
        return law.Person(born=span), law.Person(born=birth)
    low, high = law.Person(born=birth).ages(day)
    ages = (max(low - draw(st.integers(0, 2)), 0), high + draw(st.integers(0, 2)))
    return law.Person(born=span, age=ages), law.Person(born=birth)


def outcomes(result: law.Exclusions) -> dict[ExclusionRule, ExclusionOutcome]:
    return {item.rule: item.outcome for item in result}


# Ages


@repeatable
@given(days(START, HORIZON), st.integers(0, OLDEST), st.data())
def test_an_age_once_reached_stays_reached(day: dt.date, years: int, data: st.DataObject) -> None:
    order = [Answer.NO, Answer.UNDETERMINED, Answer.YES]
    birth = data.draw(births(day))
    reading = data.draw(READINGS)
    later = data.draw(st.dates(day, HORIZON))
    now = law.age_reached(years, born=birth, on=day, reading=reading)
    then = law.age_reached(years, born=birth, on=later, reading=reading)
    assert order.index(now) <= order.index(then)
    if years < OLDEST:
        older = law.age_reached(years + 1, born=birth, on=day, reading=reading)
        assert order.index(older) <= order.index(now)


@repeatable
@given(days(START, HORIZON), st.data())
def test_a_reading_settles_every_day(day: dt.date, data: st.DataObject) -> None:
    birth = data.draw(births(day))
    for years in range(27):
        plain = law.age_reached(years, born=birth, on=day)
        on_birthday, day_after = (
            law.age_reached(years, born=birth, on=day, reading=reading) for reading in Reading
        )
        if plain is Answer.UNDETERMINED:
            assert (on_birthday, day_after) == (Answer.YES, Answer.NO)
            assert (birth.month, birth.day) in {(day.month, day.day), (2, 29)}
            before, after = (
                law.age_reached(years, born=birth, on=other)
                for other in (day - ONE_DAY, day + ONE_DAY)
            )
            assert (before, after) == (Answer.NO, Answer.YES)
        else:
            assert plain is on_birthday is day_after
            assert years == 0 or day != _years_after(birth, years)


@repeatable
@given(days(START, HORIZON), READINGS, st.data())
def test_the_ages_possible_are_those_not_refuted(
    day: dt.date, reading: Reading | None, data: st.DataObject
) -> None:
    person, one = data.draw(doubtful(day))
    low, high = (person or law.Person()).ages(day, reading)
    assert low <= one.ages(day, reading)[0] <= one.ages(day, reading)[1] <= high
    for years in range(OLDEST + 1):
        answer = (person or law.Person()).reached(years, day, reading)
        assert (answer is Answer.YES) == (years <= low)
        assert (answer is Answer.NO) == (years > high)


# Exclusions


@repeatable
@given(offences(), st.data())
def test_growing_older_never_brings_back_the_age_of_responsibility(
    offence: tuple[str, dt.date], data: st.DataObject
) -> None:
    number, day = offence
    weaker = [APPLIES, DEPENDS, ExclusionOutcome.DOES_NOT_APPLY]
    reading = data.draw(READINGS)

    def ask(offender: law.Person) -> int:
        result = law.exclusions(number, committed_on=day, offender=offender, reading=reading)
        return weaker.index(result[RESPONSIBILITY].outcome)

    younger, older = sorted(data.draw(st.tuples(births(day), births(day))), reverse=True)
    assert ask(law.Person(born=younger)) <= ask(law.Person(born=older))
    assert [ask(law.Person(age=age)) for age in range(26)] == sorted(
        ask(law.Person(age=age)) for age in range(26)
    )


@repeatable
@given(offences(), READINGS, COMPELLED, st.data())
def test_the_order_of_the_inputs_never_matters(
    offence: tuple[str, dt.date],
    reading: Reading | None,
    compelled: str | None,
    data: st.DataObject,
) -> None:
    number, day = offence
    inputs: dict[str, Any] = {
        "committed_on": day,
        "offender": data.draw(certain(day)),
        "victim": data.draw(doubtful(day))[0],
        "compelled_as_victim_of": compelled,
        "reading": reading,
        "strict": True,
    }
    expected = law.exclusions(number, **inputs)
    order = data.draw(st.permutations(list(inputs)))
    again = law.exclusions(**{name: inputs[name] for name in order}, citation=number)
    assert again == expected
    assert (hash(again), str(again), repr(again)) == (hash(expected), str(expected), repr(expected))
    assert again.notices == expected.notices


@repeatable
@given(offences(), READINGS, COMPELLED, st.data())
def test_an_uncertain_input_contains_every_certain_one(
    offence: tuple[str, dt.date],
    reading: Reading | None,
    compelled: str | None,
    data: st.DataObject,
) -> None:
    number, day = offence
    vague_offender, offender = data.draw(doubtful(day))
    vague_victim, victim = data.draw(doubtful(day))

    def ask(
        offender: law.Person | None, victim: law.Person | None, reading: Reading | None
    ) -> law.Exclusions:
        return law.exclusions(
            number,
            committed_on=day,
            offender=offender,
            victim=victim,
            compelled_as_victim_of=compelled,
            reading=reading,
        )

    vague = ask(vague_offender, vague_victim, reading)
    exact = ask(offender, victim, reading)
    for rule in ExclusionRule:
        if vague[rule].outcome is not DEPENDS:
            assert exact[rule].outcome is vague[rule].outcome
        assert (vague[rule].outcome is DEPENDS) == bool(vague[rule].depends_on)
        assert (vague[rule].citation, vague[rule].period) == (
            exact[rule].citation,
            exact[rule].period,
        )
    if vague.outcome is not DEPENDS:
        assert exact.outcome is vague.outcome
    # A chosen reading is one of those that no reading leaves open.
    open_ = ask(offender, victim, None)
    for rule in ExclusionRule:
        if open_[rule].outcome is not DEPENDS:
            assert exact[rule].outcome is open_[rule].outcome


@repeatable
@given(offences(), st.sampled_from(Reading), st.data())
def test_a_reading_leaves_no_age_of_a_known_person_open(
    offence: tuple[str, dt.date], reading: Reading, data: st.DataObject
) -> None:
    number, day = offence
    result = law.exclusions(
        number,
        committed_on=day,
        offender=data.draw(certain(day)),
        victim=data.draw(certain(day)),
        reading=reading,
    )
    left = [item.rule for item in result if item.outcome is DEPENDS]
    close = number == "151-1(1)" and str(day) >= "2010-07-20"
    assert left == ([ExclusionRule.CLOSE_IN_AGE] if close else [])


@repeatable
@given(days(START, HORIZON), st.data())
def test_the_certain_persons_of_a_short_span_make_its_answer(
    day: dt.date, data: st.DataObject
) -> None:
    """Per rule: what all days of birth agree on is the answer, and a disagreement is DEPENDS."""
    number = data.draw(st.sampled_from(sorted(scan_offences(day))))
    first = data.draw(births(day))
    born = law.Span(first, min(day, first + data.draw(st.integers(0, 40)) * ONE_DAY))

    def ask(offender: law.Person, victim: law.Person) -> law.Exclusions:
        return law.exclusions(number, committed_on=day, offender=offender, victim=victim)

    whole = outcomes(ask(law.Person(born=born), law.Person(born=born)))
    each = [outcomes(ask(law.Person(born=one), law.Person(born=one))) for one in born]
    for rule, outcome in whole.items():
        found = {answer[rule] for answer in each}
        assert found == {outcome} if len(found) == 1 else outcome is DEPENDS


def scan_offences(day: dt.date) -> set[str]:
    return {number for number, row in scan(day).items() if row["role"] == "OFFENCE"}


# Anything at all

ADULT = law.Person(age=30)
GIVEN: dict[str, Callable[[Any], object]] = {
    "citation": lambda thing: law.exclusions(thing, committed_on="2012-05-01", offender=ADULT),
    "day": lambda thing: law.exclusions("149(1)", committed_on=thing, offender=ADULT),
    "offender": lambda thing: law.exclusions("149(1)", committed_on="2012-05-01", offender=thing),
    "victim": lambda thing: law.exclusions("149(1)", committed_on="2012-05-01", victim=thing),
    "compelled": lambda thing: law.exclusions(
        "149(1)", committed_on="2012-05-01", compelled_as_victim_of=thing
    ),
    "reading": lambda thing: law.exclusions("149(1)", committed_on="2012-05-01", reading=thing),
    "rule": lambda thing: law.exclusions("149(1)", committed_on="2012-05-01")[thing],
    "born": lambda thing: law.Person(born=thing).ages("2012-05-01"),
    "age": lambda thing: law.Person(age=thing).ages("2012-05-01"),
    "years": lambda thing: law.age_reached(thing, born="2004", on="2012-05-01"),
    "reached born": lambda thing: law.age_reached(16, born=thing, on="2012-05-01"),
    "reached on": lambda thing: law.age_reached(16, born="2004", on=thing),
    "reached by": lambda thing: law.age_reached(16, born="2004", on="2012-05-01", reading=thing),
    "thresholds": lambda thing: law.thresholds(on=thing),
    "threshold on": lambda thing: law.threshold("majority", on=thing),
    "threshold of": lambda thing: law.threshold(
        "criminal-responsibility", on="2012-05-01", provision=thing
    ),
    "threshold": lambda thing: law.threshold(thing, on="2012-05-01"),
}


@pytest.mark.filterwarnings("ignore::lt_childlaw.BeyondHorizonWarning")
@pytest.mark.parametrize(
    "name",
    [
        *sorted(set(GIVEN) - {"threshold"}),
        pytest.param(
            "threshold",
        ),
    ],
)
@repeatable
@given(thing=anything())
def test_anything_gets_an_answer_or_a_law_error(name: str, thing: object) -> None:
    with contextlib.suppress(law.LawError):
        GIVEN[name](thing)


@repeatable
@given(st.lists(anything(), min_size=2, max_size=2))
def test_two_things_for_an_age_range(pair: list[object]) -> None:
    assume(not all(type(item) is int for item in pair))
    for ages in itertools.permutations(pair):
        with pytest.raises(law.InvalidInput):
            law.Person(age=ages)  # type: ignore[arg-type]
