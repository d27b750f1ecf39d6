"""Laws of limitation, tried on many offences, days and victims."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from hypothesis import assume, given
from hypothesis import strategies as st

import lt_childlaw as law
from lt_childlaw import Answer, LimitationOutcome, Person, Reading, Span
from tests.strategies import GAPS, HORIZON, ONE_DAY, START, repeatable, scan
from tests.test_age_properties import READINGS, births, doubtful, offences

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn

ORDER = [Answer.NO, Answer.UNDETERMINED, Answer.YES]
SHIFTS = (0, 1, 2, 30, 400, 4000)


@st.composite
def acts(draw: DrawFn) -> tuple[str, Span, dt.date]:
    """An offence, an uncertain day of the act, and a day of it on which the offence was one."""
    number, day = draw(offences())
    article = number.partition("(")[0]
    known = [dt.date.fromisoformat(row["last_day"]) for row in GAPS if row["article"] == article]
    start = max([START, *(last_day + ONE_DAY for last_day in known)])
    first = max(start, day - draw(st.sampled_from(SHIFTS)) * ONE_DAY)
    last = min(HORIZON, day + draw(st.sampled_from(SHIFTS)) * ONE_DAY)
    return number, Span(first, last), day


def whole(result: law.Limitation) -> Span:
    """From the first possible end to the last."""
    days = [end.barred_from for end in result.possible]
    return Span(min(span.first_day for span in days), max(span.last_day for span in days))


@repeatable
@given(offences(), READINGS, st.data())
def test_it_never_ends_before_the_act_nor_before_the_floor(
    offence: tuple[str, dt.date], reading: Reading | None, data: st.DataObject
) -> None:
    number, day = offence
    victim, _ = data.draw(doubtful(day))
    result = law.limitation(number, committed_on=day, victim=victim, reading=reading)
    matching = result.terms[0].last_day
    assert matching.first_day == matching.last_day > day
    # Without a reading, and by the civil one, the last day itself is not certain.
    after = ONE_DAY * (reading is not Reading.ON_BIRTHDAY)
    assert whole(result).first_day >= matching.first_day + after
    if result.floor.applies is Answer.YES:
        assert result.floor.reached is not None
        assert whole(result).first_day >= result.floor.reached.first_day + after
    if result.floor.reached is not None:
        assert result.barred_from >= result.floor.reached.last_day + after
    assert result.barred_on(day) is Answer.NO
    assert result.barred_from == whole(result).last_day
    assert (result.outcome is LimitationOutcome.SETTLED) == (
        whole(result).first_day == whole(result).last_day
    )


@repeatable
@given(offences(), READINGS, st.data())
def test_never_earlier_for_a_longer_term(
    offence: tuple[str, dt.date], reading: Reading | None, data: st.DataObject
) -> None:
    number, day = offence
    # Where somebody is shown, a given victim need not be the youngest.
    others = [
        key
        for key, row in scan(day).items()
        if row["role"] == "OFFENCE" and "depicted" not in row["victim_age"]
    ]
    assume(number in others)
    # A victim of whom something is given: without, what the paragraph asks counts.
    victim = Person(born=data.draw(births(day)))
    one, two = (
        law.limitation(each, committed_on=day, victim=victim, reading=reading)
        for each in (number, data.draw(st.sampled_from(others)))
    )
    if one.terms[0].length <= two.terms[0].length:
        assert one.barred_from <= two.barred_from
        assert whole(one).first_day <= whole(two).first_day


@repeatable
@given(acts(), READINGS, st.data())
def test_an_uncertain_case_contains_every_certain_one(
    act: tuple[str, Span, dt.date], reading: Reading | None, data: st.DataObject
) -> None:
    number, span, day = act
    unsure, victim = data.draw(doubtful(day))
    certain = law.limitation(number, committed_on=day, victim=victim, reading=reading)
    if unsure in (None, Person()):  # then what the paragraph asks counts
        assume(not any("asks of the victim" in notice for notice in certain.notices))
    result = law.limitation(number, committed_on=span, victim=unsure, reading=reading)
    for end in certain.possible:
        assert any(
            other.by is end.by
            and other.barred_from.first_day <= end.barred_from.first_day
            and end.barred_from.last_day <= other.barred_from.last_day
            for other in result.possible
        )
    edges = [span for each in (certain, result) for span in (whole(each),)]
    for near in (edge for span in edges for edge in (span.first_day, span.last_day)):
        for asked in (near - 2 * ONE_DAY, near - ONE_DAY, near):
            answer = result.barred_on(asked)
            assert answer is Answer.UNDETERMINED or certain.barred_on(asked) is answer
    # One that is settled is the same for each certain case.
    if result.outcome is LimitationOutcome.SETTLED:
        assert certain.barred_from == result.barred_from


@repeatable
@given(acts(), READINGS, st.data())
def test_an_uncertain_day_is_no_wider_than_its_days(
    act: tuple[str, Span, dt.date], reading: Reading | None, data: st.DataObject
) -> None:
    number, span, day = act
    first, last = max(span.first_day, day - 20 * ONE_DAY), min(span.last_day, day + 20 * ONE_DAY)
    victim = Person(born=data.draw(births(day)))
    found = []
    for each in Span(first, last):
        try:
            found.append(law.limitation(number, committed_on=each, victim=victim, reading=reading))
        except law.LawError:
            continue  # not in force, no offence, or not born yet
    result = law.limitation(number, committed_on=Span(first, last), victim=victim, reading=reading)
    days = [whole(each) for each in found]
    assert whole(result) == Span(
        min(each.first_day for each in days), max(each.last_day for each in days)
    )


@repeatable
@given(acts(), READINGS, st.data())
def test_what_is_barred_stays_barred(
    act: tuple[str, Span, dt.date], reading: Reading | None, data: st.DataObject
) -> None:
    number, span, day = act
    victim, _ = data.draw(doubtful(day))
    result = law.limitation(number, committed_on=span, victim=victim, reading=reading)
    asked = sorted(
        {
            data.draw(st.dates(span.first_day, dt.date(2070, 1, 1))),
            result.barred_from - ONE_DAY,
            result.barred_from,
            whole(result).first_day - ONE_DAY,
        }
    )
    answers = [ORDER.index(result.barred_on(each)) for each in asked]
    assert answers == sorted(answers)
    assert result.barred_on(result.barred_from) is Answer.YES
    assert result.barred_on(result.barred_from - ONE_DAY) is not Answer.YES
    if reading is None:
        assert result.doubtful_day == result.barred_from - ONE_DAY
        assert result.barred_on(result.doubtful_day) is Answer.UNDETERMINED


@repeatable
@given(offences(), st.data())
def test_a_reading_answers_within_the_doubt(
    offence: tuple[str, dt.date], data: st.DataObject
) -> None:
    number, day = offence
    victim, _ = data.draw(doubtful(day))
    plain = law.limitation(number, committed_on=day, victim=victim)
    for reading in Reading:
        read = law.limitation(number, committed_on=day, victim=victim, reading=reading)
        assert read.barred_from <= plain.barred_from
        for near in (whole(read), whole(plain)):
            for asked in (near.first_day - ONE_DAY, near.first_day, near.last_day):
                answer = plain.barred_on(asked)
                assert answer is Answer.UNDETERMINED or read.barred_on(asked) is answer
