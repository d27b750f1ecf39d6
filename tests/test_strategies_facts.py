"""Persons, cases and rows for users' own tests."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest
from dateutil.relativedelta import relativedelta

import lt_childlaw as law
from lt_childlaw import Answer, Case, Outcome, Person, strategies
from lt_childlaw._elements import limbs_of
from lt_childlaw._matching import Persons, matched
from lt_childlaw._persons import aged
from lt_childlaw._resolve import resolve
from lt_childlaw.cli._people import Form, read_person
from lt_childlaw.strategies import Known
from tests import own_data, own_general
from tests.drawing import drawn, simplest
from tests.strategies import HORIZON, ONE_DAY, START

if TYPE_CHECKING:
    from pathlib import Path

DAY = dt.date(2014, 3, 25)


@pytest.fixture
def own(tmp_path: Path) -> law.Code:
    """An invented code with articles 200 and 201, covered from 2011-01-01 to 2022-12-31."""
    return law.Code.from_directory(own_general.write(tmp_path))


def known_of(person: Person) -> Known:
    """What is known of a person."""
    if person.born is None:
        if person.age is None:
            return Known.NOTHING
        return Known.AGE if person.age[0] == person.age[1] else Known.AGES
    days = (person.born.last_day - person.born.first_day).days + 1
    return Known.BIRTH_DATE if days == 1 else Known.BIRTH_MONTH if days < 32 else Known.BIRTH_YEAR


# Persons


def test_persons_of_whom_anything_but_nothing_is_known() -> None:
    persons = drawn(strategies.persons(on=DAY), 500)
    counted = Counter(map(known_of, persons))
    assert set(counted) == set(Known) - {Known.NOTHING}
    assert min(counted.values()) > 30
    for person in persons:
        lowest, highest = person.ages(DAY)
        assert 0 <= lowest <= highest <= 90


@pytest.mark.parametrize("known", list(Known))
def test_persons_of_whom_one_thing_is_known(known: Known) -> None:
    for given in (known, known.value, [known], {known.value}):
        assert set(map(known_of, drawn(strategies.persons(known=given), 20))) == {known}


def test_births_lie_on_the_birthday_and_beside_it() -> None:
    persons = drawn(strategies.persons(on=DAY, known="birth date"), 1000)
    births = [person.born.first_day for person in persons if person.born]
    for age in (14, 16, 18, 25):
        birthday = DAY - relativedelta(years=age)
        # Days drawn evenly from 90 years would not hit one of them.
        for day in (birthday - ONE_DAY, birthday, birthday + ONE_DAY):
            assert births.count(day) >= 2, (age, day)


def test_a_birth_on_29_february_is_drawn_for_the_day_on_which_it_matters() -> None:
    births = drawn(strategies.persons(on="2022-02-28", around=18, known="birth date"), 200)
    assert Person(born="2004-02-29") in births
    assert Person(born="2004-02-28") in births


def test_ages_asked_for_are_certain() -> None:
    for person in drawn(strategies.persons(age=(14, 15), on=DAY), 500):
        assert person.reached(14, DAY) is Answer.YES
        assert person.reached(16, DAY) is Answer.NO
    for person in drawn(strategies.persons(age=15, on=DAY), 200):
        assert person.ages(DAY) == (15, 15)
    for person in drawn(strategies.persons(adult=True, on=DAY), 300):
        assert person.reached(18, DAY) is Answer.YES
    for person in drawn(strategies.persons(adult=False, on=DAY), 300):
        assert person.reached(18, DAY) is Answer.NO
    young = drawn(strategies.persons(adult=True, age=(0, 20), on=DAY), 200)
    assert {age for person in young for age in person.ages(DAY)} == {18, 19, 20}
    assert drawn(strategies.persons(adult=True, age=(100, 101)))[0].ages(HORIZON) == (100, 100)


def test_the_whole_range_of_births_is_drawn() -> None:
    """Somebody 15 on 2014-03-25 by either reading of the birthday is born between two birthdays."""
    births = drawn(strategies.persons(age=15, on=DAY, known="birth date"), 300)
    days = sorted(person.born.first_day for person in births if person.born)
    assert (days[0], days[-1]) == (dt.date(1998, 3, 26), dt.date(1999, 3, 24))
    months = drawn(strategies.persons(age=15, on=DAY, known="birth month"), 200)
    first_days = sorted(person.born.first_day for person in months if person.born)
    assert (first_days[0], first_days[-1]) == (dt.date(1998, 4, 1), dt.date(1999, 2, 1))
    newborn = drawn(strategies.persons(age=0, on=DAY, known=["birth date", "birth month"]), 200)
    spans = [person.born for person in newborn if person.born]
    assert max(span.last_day for span in spans) == dt.date(2014, 3, 31)
    assert max(span.first_day for span in spans) == DAY
    minors = drawn(strategies.persons(adult=False, on=DAY, known="birth year"), 400)
    years = sorted(person.born.first_day.year for person in minors if person.born)
    assert (years[0], years[-1]) == (1997, 2014)


def test_persons_around_an_age_are_those_of_whom_it_is_least_certain() -> None:
    persons = drawn(strategies.persons(around=16, on=DAY), 500)
    answers = Counter(person.reached(16, DAY) for person in persons)
    assert min(answers[answer] for answer in Answer) > 40
    assert all(person.ages(DAY)[0] > 14 and person.ages(DAY)[1] < 17 for person in persons)
    births = drawn(strategies.persons(around=16, on=DAY, known="birth date"), 600)
    on_birthday = [person.ages(DAY) == (15, 16) for person in births]
    assert sum(on_birthday) > 20


def test_a_failing_person_becomes_one_of_a_stated_age() -> None:
    assert simplest(strategies.persons()) == Person(age=0)
    assert simplest(strategies.persons(adult=True)) == Person(age=18)
    assert simplest(strategies.persons(), lambda person: person.ages(HORIZON)[0] > 15) == Person(
        age=16
    )
    births = strategies.persons(on=DAY, known="birth date")
    assert simplest(births) == Person(born=DAY)
    assert simplest(births, lambda person: person.ages(DAY)[0] >= 18) == Person(born="1996-03-24")
    assert simplest(strategies.persons(known="nothing")) == Person()


def test_persons_by_the_ages_of_another_code(own: law.Code, tmp_path: Path) -> None:
    persons = drawn(strategies.persons(known="age", code=own), 800)
    assert Counter(person.age for person in persons)[18, 18] > 10
    births = drawn(strategies.persons(known="birth date", code=own), 400)
    assert max(person.born.last_day for person in births if person.born) == dt.date(2022, 12, 31)
    bare = law.Code.from_directory(own_data.write(tmp_path / "bare"))
    # It asks of a victim under 16, and has no thresholds of its own.
    ages = [person.age for person in drawn(strategies.persons(known="age", code=bare), 600)]
    assert Counter(ages)[15, 15] > 10
    with pytest.raises(law.InvalidInput, match="names no age of majority on 2022-12-31"):
        strategies.persons(adult=True, code=bare)


@pytest.mark.parametrize(
    ("knobs", "told"),
    [
        ({"adult": True, "age": 15}, "nobody is of all the ages that age=15, adult=True and"),
        ({"adult": True, "around": 16}, "around=16 ask for: leave one out"),
        ({"adult": False, "age": (18, 20)}, "nobody is of all the ages"),
        ({"adult": "yes"}, "adult is 'yes': give True, False, or None for both"),
        ({"age": -1}, "age is -1: give whole years"),
        ({"around": 0}, "around is 0: give one age of 1 year or more"),
        ({"around": (15, 16)}, r"around is \(15, 16\): give one age"),
        ({"known": "name"}, "known is 'name': give a member of Known or its text"),
        ({"known": []}, "known is empty: name at least one"),
        ({"known": 5}, "known is 5: give a member of Known"),
        ({"known": "birth year", "age": 15}, "known is birth year, which never makes it certain"),
        ({"known": ["age", "age range"], "age": 15}, "known is age range, which never makes"),
        ({"known": "nothing", "age": (0, 90)}, "known is nothing, which never makes it certain"),
        ({"on": "0100-01-01"}, "no ages can be counted on 0100-01-01"),
        ({"on": dt.date.max}, "at an end of the calendar"),
        ({"on": "1950-01-01", "adult": True}, "names no age of majority on 1950-01-01"),
    ],
)
def test_knobs_of_persons_that_contradict_each_other(knobs: dict[str, Any], told: str) -> None:
    with pytest.raises(law.InvalidInput, match=told):
        strategies.persons(**knobs)


# Cases


def fits(case: Case) -> set[str]:
    """The offences whose elements the facts meet, or may, on one of the days of the act."""
    possible = law.assess(case).possibilities
    return {one.version.provision.id for part in possible for one in part.candidates}


@pytest.mark.parametrize("uncertain", [False, True])
def test_every_case_meets_an_offence(uncertain: bool) -> None:  # noqa: FBT001 (both are tried)
    for case in drawn(strategies.cases(uncertain=uncertain), 60):
        assert fits(case), case.to_dict()


@pytest.mark.parametrize("uncertain", [False, True])
def test_a_case_for_an_offence_meets_that_one(uncertain: bool) -> None:  # noqa: FBT001 (the same)
    for name in ("molestation", "material-showing-child", "minors-prostitution", "rape-by-group"):
        for case in drawn(strategies.cases(provision=name, uncertain=uncertain), 20):
            assert name in fits(case), (name, case.to_dict())


def test_cases_reach_all_offences() -> None:
    cases = drawn(strategies.cases(), 300)
    assert len({word for case in cases for word in case.conduct}) > 15
    assert len({word for case in cases for word in case.circumstances}) > 25
    assert sum(case.victim is not None for case in cases) > 60
    assert sum(case.offender is not None for case in cases) > 60
    shown = drawn(strategies.cases(article="309"), 120)
    assert sum(case.person_shown is not None for case in shown) > 1
    assert all(case.committed_on.first_day == case.committed_on.last_day for case in cases)
    turns = {dt.date(2025, 1, 31), dt.date(2025, 2, 1), dt.date(2014, 3, 24), dt.date(2014, 3, 25)}
    assert len(turns & {case.committed_on.first_day for case in cases}) > 1


def test_uncertain_cases_have_spans_and_persons_of_whom_little_is_known() -> None:
    cases = drawn(strategies.cases(uncertain=True), 200)
    assert all(case.committed_on.first_day >= START for case in cases)
    assert all(case.committed_on.last_day <= HORIZON for case in cases)
    assert sum(case.committed_on.first_day < case.committed_on.last_day for case in cases) > 100
    turn = dt.date(2025, 2, 1)
    assert sum(turn in case.committed_on and turn - ONE_DAY in case.committed_on for case in cases)
    known = {known_of(case.victim) for case in cases if case.victim}
    assert known == set(Known) - {Known.NOTHING}


def test_free_cases_have_any_facts() -> None:
    for uncertain in (False, True):
        cases = drawn(strategies.cases(free=True, uncertain=uncertain), 300)
        assert {case.stage for case in cases} == set(law.Stage)
        assert {case.participation for case in cases} == set(law.Participation)
        assert {case.complaint for case in cases} == {True, False, None}
        assert {case.continuing for case in cases} == {True, False}
        assert any(case.abroad for case in cases)
        assert any(case.compelled_as_victim_of for case in cases)
        assert any(case.person_shown for case in cases)
    assert any(not fits(case) for case in cases if case.offender is None)


def test_cases_keep_their_bounds() -> None:
    on = drawn(strategies.cases(on="2014-03-25", article="153"), 30)
    assert {str(case.committed_on.first_day) for case in on} == {"2014-03-25"}
    free = drawn(strategies.cases(on="2014-03-25", free=True), 30)
    assert {str(case.committed_on.last_day) for case in free} == {"2014-03-25"}
    late = drawn(strategies.cases(first="2020-01-01", last="2021-12-31", free=True), 300)
    assert {case.committed_on.first_day.year for case in late} == {2020, 2021}
    for case in drawn(strategies.cases(confirmed=False, uncertain=True), 50):
        assert case.committed_on.first_day > HORIZON
    for case in drawn(strategies.cases(first="2014-01-01", last="2014-12-31", uncertain=True), 80):
        assert case.committed_on.first_day.year == case.committed_on.last_day.year == 2014
    about = drawn(strategies.cases(on="2014-03-25", uncertain=True), 100)
    assert all(dt.date(2014, 3, 25) in case.committed_on for case in about)
    assert any(case.committed_on.first_day.year < 2014 for case in about)
    far = strategies.cases(on="9998-12-31", confirmed=None, uncertain=True)
    assert max(case.committed_on.last_day for case in drawn(far, 200)) == dt.date.max
    early = strategies.cases(on="2003-04-30", free=True, uncertain=True)
    assert {case.committed_on.first_day for case in drawn(early, 30)} == {dt.date(2003, 4, 30)}


def test_a_failing_case_becomes_the_first_offence_with_nobody_stated() -> None:
    first = simplest(strategies.cases())
    assert first.to_dict() == {
        "committed_on": "2005-06-30",
        "conduct": ["sale, purchase, other transfer or acquisition of a person"],
        "circumstances": ["for prostitution"],
    }
    victim = simplest(strategies.cases(article="153"), lambda case: case.victim)
    assert victim.to_dict() == {
        "committed_on": "2003-05-01", "conduct": ["molestation"], "victim": {"age": 0},
    }  # fmt: skip
    free = simplest(strategies.cases(free=True))
    assert free.to_dict() == {"committed_on": "2003-05-01", "conduct": ["sexual intercourse"]}
    span = simplest(strategies.cases(article="153", uncertain=True))
    assert span.committed_on == law.Span("2003-05-01", "2003-05-01")


def test_cases_of_another_code(own: law.Code) -> None:
    """The case meets the offence in the terms of its elements: the invented data has no more."""
    for name in ("basic", "second", "aggravated", "petty", "shown"):
        for case in drawn(strategies.cases(provision=name, code=own), 30):
            day = case.committed_on.first_day
            persons = Persons(
                offender=known_on(case.offender, day) or Person(),
                victim=known_on(case.victim, day),
                shown=known_on(case.person_shown, day),
            )
            in_force = {str(held.citation): held._facts for held in own.snapshot(day, None)}  # noqa: SLF001 (the elements as a whole)
            (facts,) = (one for one in in_force.values() if one.provision == name)
            found = matched(limbs_of(facts, in_force), case, persons, day)
            assert found is not None
            assert found.answer is not Answer.NO, (name, case.to_dict())


def known_on(person: Person | None, day: dt.date) -> Person | None:
    """A person with the ages of a day."""
    return None if person is None else aged(person, law.Span(day, day))


@pytest.mark.parametrize(
    ("knobs", "told"),
    [
        ({"free": True, "article": "149"}, "free asks for any facts, and article or provision"),
        ({"free": True, "provision": "rape"}, "leave out one of them"),
        ({"free": True, "on": "2012-05-01", "first": "2012-01-01"}, "on is given with first"),
        ({"free": "yes"}, "free is 'yes': give True or False"),
        ({"uncertain": None}, "uncertain is None: give True or False"),
        ({"article": "309", "on": "2004-01-01"}, "no version from 2004-01-01 .* role=OFFENCE"),
        ({"on": "2030-01-01"}, "lie beyond the horizon"),
        ({"last": dt.date.max, "confirmed": None}, "no ages can be counted on 9999-12-31"),
    ],
)
def test_knobs_of_cases_that_contradict_each_other(knobs: dict[str, Any], told: str) -> None:
    with pytest.raises(law.InvalidInput, match=told):
        strategies.cases(**knobs)


# Rows


def outcomes(row: dict[str, str], code: law.Code | None = None) -> set[Outcome]:
    found = resolve(row["provisions"], row["committed_on"], code=code)
    return {resolution.outcome for resolution in found.resolutions}


@pytest.mark.parametrize("outcome", [one for one in Outcome if one is not Outcome.REPEALED])
def test_a_row_comes_to_what_was_asked_for(outcome: Outcome) -> None:
    rows = drawn(strategies.rows(outcome=outcome), 150)
    for row in rows:
        assert outcomes(row) == {outcome}, row
    assert len({row["provisions"] for row in rows}) > 5
    assert len({row["committed_on"] for row in rows}) > 10


def test_half_of_the_rows_have_an_answer() -> None:
    rows = drawn(strategies.rows(), 400)
    counted = Counter(outcome for row in rows for outcome in outcomes(row))
    assert 100 < counted[Outcome.OK] < 300
    assert set(counted) == set(Outcome) - {Outcome.REPEALED}
    assert {tuple(row) for row in rows} == {("provisions", "committed_on")}


def test_rows_are_written_in_many_ways() -> None:
    rows = drawn(strategies.rows(outcome="ok"), 500)
    dates = [row["committed_on"] for row in rows]
    for form in (" m.", ".", "/", "00:00"):
        assert sum(form in text for text in dates) > 5, form
    assert sum(text.strip().isdigit() and len(text) == 8 for text in dates) > 5
    assert {4, 7} <= {len(text) for text in dates}


def test_rows_of_several_outcomes() -> None:
    asked = {Outcome.UNKNOWN_CITATION, Outcome.INVALID_INPUT}
    rows = drawn(strategies.rows(outcome=asked), 100)
    assert set().union(*map(outcomes, rows)) == asked


def test_cells_of_persons_can_be_read() -> None:
    rows = drawn(strategies.rows(with_persons=True, outcome="ok"), 600)
    cells = [row[column] for row in rows for column in ("offender", "victim")]
    assert cells.count("") > 30
    people = [read_person(cell, Form.EITHER) for cell in cells if cell]
    assert set(map(known_of, people)) == set(Known) - {Known.NOTHING}
    assert {"minor", "nepilnametis", "adult"} & set(cells)
    assert any(cell.startswith("under ") for cell in cells)


def test_a_failing_row_becomes_the_first_with_an_answer() -> None:
    first = {"provisions": "147(1)", "committed_on": "2005-06-30"}
    assert simplest(strategies.rows()) == first
    assert simplest(strategies.rows(with_persons=True)) == first | {"offender": "", "victim": ""}
    assert simplest(strategies.rows(outcome="invalid-input"))["committed_on"] == ""


def test_rows_of_another_code(own: law.Code) -> None:
    for outcome in Outcome:
        for row in drawn(strategies.rows(outcome=outcome, code=own), 40):
            assert outcomes(row, own) == {outcome}, row


@pytest.mark.parametrize(
    ("knobs", "told"),
    [
        ({"outcome": Outcome.REPEALED}, "no row of this data comes to repealed: leave it out"),
        ({"outcome": "fine"}, "outcome is 'fine': give a member of Outcome or its text"),
        ({"outcome": []}, "outcome is empty"),
        ({"with_persons": 1}, "with_persons is 1: give True or False"),
    ],
)
def test_knobs_of_rows_that_contradict_each_other(knobs: dict[str, Any], told: str) -> None:
    with pytest.raises(law.InvalidInput, match=told):
        strategies.rows(**knobs)
