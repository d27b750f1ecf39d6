"""Limitation against a plain loop over every possible day of the act and every possible birth.

The loop knows the table of expected versions, art. 11 and art. 95, and nothing of the code. Of the
births it needs the last, so it begins with that.
"""

from __future__ import annotations

import datetime as dt
import functools
import random
import re
from typing import TYPE_CHECKING

import pytest

import lt_childlaw as law
from lt_childlaw import Person, Reading, Span
from lt_childlaw._limitation import limitation_of
from tests.strategies import HORIZON, ONE_DAY, START, VERSIONS, in_gap, scan

if TYPE_CHECKING:
    from tests.facts import Row

CASES, SHARES = 3000, 6
FLOOR_SINCE = dt.date(2010, 6, 29)  # XI-901, with the longer terms
OFFENCES = [row for row in VERSIONS if row["role"] == "OFFENCE"]


@functools.cache
def years_later(day: dt.date, years: int) -> dt.date:
    """The matching day, or the last of the month: Civil Code 1.119(3)."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)


def term(row: Row, day: dt.date) -> int:
    """The years of 95(1), by the longest imprisonment of the sanction: 11(2)-11(6)."""
    later = day >= FLOOR_SINCE
    if row["kind"] == "MISDEMEANOUR":
        return 3 if later else 2
    longest = int(re.findall(r"IMPRISONMENT \S+ P(\d+)Y", row["penalties"])[0])
    for most, before, since in ((3, 5, 8), (6, 8, 12), (10, 10, 15)):
        if longest <= most:
            return since if later else before
    return 25 if later else 15


def asked_under(row: Row) -> int:
    """The age that a victim of the paragraph has not reached; 131 where none is asked for."""
    found = re.fullmatch(r"under (\d+)( \(child\))?", row["victim_age"])
    return int(found[1]) if found else 131


def last_birth(person: Person, day: dt.date, doubt: str, under: int = 131) -> dt.date | None:
    """The last possible birth of somebody of whom something is given and who is under an age."""
    lowest, highest = person.age or (0, 130)
    highest = min(highest, under - 1)
    if lowest > highest:
        return None
    if person.born is not None:
        first, last = person.born.first_day, min(person.born.last_day, day)
    else:
        first = day - (highest + 2) * 366 * ONE_DAY
        last = day - max(0, lowest - 1) * 365 * ONE_DAY
    # A birthday on the day itself: of the age, or not yet, or (without a reading) perhaps.
    reached_by = day - ONE_DAY if doubt == "after" else day
    not_over_before = day + ONE_DAY if doubt == "on" else day
    possible = (
        birth
        for birth in map(dt.date.fromordinal, range(last.toordinal(), first.toordinal() - 1, -1))
        if birth <= day
        and (lowest == 0 or years_later(birth, lowest) <= reached_by)
        and years_later(birth, highest + 1) >= not_over_before
    )
    return next(possible, None)


def latest_end(
    row: Row, day: dt.date, victim: Person | None, doubt: str, *, several: bool
) -> dt.date | None:
    """The last day of the term, or the last 25th birthday of whoever may be the youngest victim.

    Nothing where on that day nobody was as stated.
    """
    shown, children = "depicted" in row["victim_age"], list[dt.date | None]()
    given = None if victim in (None, Person()) else victim
    if given is not None:
        if last_birth(given, day, doubt) is None:
            return None
        children.append(last_birth(given, day, doubt, under=18))
    if given is None or several or shown:
        # Of a victim, or of another, nothing is known but what the paragraph asks for.
        asked = 131 if shown else asked_under(row)
        children.append(last_birth(Person(), day, doubt, under=min(18, asked)))
    floors = [years_later(birth, 25) for birth in children if birth and day >= FLOOR_SINCE]
    return max([years_later(day, term(row, day)), *floors])


def made_up(chance: random.Random) -> tuple[str, Span, Person | None]:
    """An offence, days around one on which it stood, and what may be given of a victim."""
    row = chance.choice(OFFENCES)
    first = dt.date.fromisoformat(row["first_day"])
    last = dt.date.fromisoformat(row["last_day"]) if row["last_day"] else HORIZON
    edges = [day for day in (FLOOR_SINCE, dt.date(2012, 2, 29)) if first <= day <= last]
    somewhere = first + chance.randrange((last - first).days + 1) * ONE_DAY
    day = chance.choice([first, last, somewhere, somewhere, *edges])
    early, late = (chance.choice([0, 0, 0, 1, 1, 5]) * ONE_DAY for _ in range(2))
    span = Span(day - early, min(day + late, HORIZON))
    years = chance.choice([0, 5, 10, 13, 14, 16, 17, 18, 18, 20, 30])
    born = years_later(day, -years) + chance.randint(-2, 2) * ONE_DAY
    born_in = Span(born, born + chance.choice([0, 0, 0, 1, 30, 400]) * ONE_DAY)
    age = years, years + chance.choice([0, 1])
    victim = chance.choices(
        [Person(born=born_in), Person(age=age), Person(born=born_in, age=age), None, Person()],
        [12, 4, 4, 1, 1],
    )[0]
    return f"{row['article']}({row['paragraph']})", span, victim


def test_of_two_children_the_later_born_is_25_on_the_later_day_or_on_the_same() -> None:
    born = [dt.date(1985, 1, 1) + number * ONE_DAY for number in range(16_000)]
    days = [years_later(day, 25) for day in born]
    assert days == sorted(days)


@pytest.mark.parametrize("share", range(SHARES))
def test_no_possible_end_is_later_than_the_certain_day(share: int) -> None:
    chance = random.Random(share)  # noqa: S311 (the same cases every time)
    for _ in range(CASES // SHARES):
        number, span, victim = made_up(chance)
        reading = chance.choice([None, None, *Reading])
        doubt = {None: "both", Reading.ON_BIRTHDAY: "on", Reading.DAY_AFTER: "after"}[reading]
        several = chance.random() < 0.1
        found = [
            end
            for day in span
            if (row := scan(day).get(number)) and row["role"] == "OFFENCE"
            if (end := latest_end(row, day, victim, doubt, several=several))
        ]
        told = f"{number}, {span}, {victim}, {reading}, several={several}"
        article = number.partition("(")[0]
        if any(day < START or in_gap(article, day) for day in span):
            with pytest.raises((law.TextNotKnown, law.BeforeCoverage)):
                law.limitation(number, committed_on=span, victim=victim, reading=reading)
        elif not found:
            with pytest.raises(law.InvalidInput):
                law.limitation(number, committed_on=span, victim=victim, reading=reading)
        else:
            result = law.limitation(number, committed_on=span, victim=victim, reading=reading)
            if several:
                held = [(each, result.committed) for each in result.versions]
                if len(held) > 1:
                    continue  # only a case asks so, and it cuts the days
                result = limitation_of(
                    held, "XXI", victim=victim, reading=reading, several_victims=True
                )
            # Not earlier than any possible end; and not later than the last one.
            certain = max(found) + ONE_DAY * (reading is not Reading.ON_BIRTHDAY)
            assert result.barred_from == certain, told
