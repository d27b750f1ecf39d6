"""When limitation ends: terms, the floor for child victims, uncertain days and ages.

Every expected day was counted by hand: a term of years from a day has the matching day of the last
year as its last day (Civil Code 1.118-1.119), and the day after it is the first that certainly
comes too late. The same holds for the birthday on which the floor ends.
"""

from __future__ import annotations

import datetime as dt

import pytest

import lt_childlaw as law
from lt_childlaw import Answer, EndedBy, LimitationOutcome, Person, Reading, Span
from tests.limitations import ends

ADULT = Person(age=30)

# 95(1): the terms by class, before and from 2010-06-29, and an offence of the class on both days
# by the longest imprisonment of its sanction: art. 11.
TERMS = [
    ("152(1)", "a misdemeanour", 2, 3),  # no imprisonment
    ("151(1)", "a minor crime", 5, 8),  # up to 3 years
    ("307(1)", "a less serious crime", 8, 12),  # up to 4 years
    ("307(2)", "a less serious crime", 8, 12),  # up to 6 years
    ("149(1)", "a serious crime", 10, 15),  # up to 7 years
    ("149(2)", "a serious crime", 10, 15),  # up to 10 years
    ("147(2)", "a grave crime", 15, 25),  # up to 12 years
    ("149(4)", "a grave crime", 15, 25),  # up to 15 years
]


@pytest.mark.parametrize(("citation", "of", "before", "since"), TERMS)
def test_the_term_follows_the_class_and_the_law_of_the_act(
    citation: str, of: str, before: int, since: int
) -> None:
    for day, years, period in (
        ("2010-06-28", before, "2003-05-01/2010-06-28"),
        ("2010-06-29", since, "2010-06-29/.."),
    ):
        result = law.limitation(citation, committed_on=day, victim=ADULT)
        (term,) = result.terms
        last_day = dt.date(2010 + years, 6, int(day[-2:]))
        assert (term.of, term.length, term.period) == (of, law.Term(years=years), period)
        assert term.cites == "95(1)(1)"
        assert term.committed == Span.of(day)
        assert term.last_day == Span(last_day, last_day)
        assert result.barred_from == last_day + dt.timedelta(days=1)
        assert result.doubtful_day == last_day
        assert result.outcome is LimitationOutcome.SETTLED
        assert (result.floor.applies, result.floor.age) == (Answer.NO, None)


def test_a_longer_term_of_later_does_not_reach_earlier_acts() -> None:
    (term,) = law.limitation("149(1)", committed_on="2010-06-28").terms
    assert term.notes[-1] == (
        "The longer term of 15 years since 2010-06-29 does not reach earlier acts: inferred from "
        "3(3)."
    )
    (term,) = law.limitation("149(1)", committed_on="2010-06-29").terms
    assert term.notes[-1] == (
        "XI-901 has no transitional clause; that it does not reach earlier acts is inferred from "
        "3(3)."
    )


def test_before_the_floor_existed() -> None:
    victim = Person(born="1995-01-01")
    result = law.limitation("150(3)", committed_on="2009-03-01", victim=victim)
    # 10 years from 2009-03-01; the victim was 25 on 2020-01-01, which does not count.
    assert (str(result.barred_from), str(result.doubtful_day)) == ("2019-03-02", "2019-03-01")
    assert result.outcome is LimitationOutcome.SETTLED
    assert result.floor.applies is Answer.NO
    assert (result.floor.age, result.floor.reached) == (None, None)
    assert (result.floor.cites, result.floor.period) == ("95", "2003-05-01/2010-06-28")
    assert result.floor.because == (
        "No special limitation rule for child victims. This is inferred. The floor of 95(3) since "
        "2010-06-29 does not reach earlier acts: inferred from 3(3)."
    )


def test_the_term_ends_after_the_floor() -> None:
    victim = Person(born="1998-01-01")
    result = law.limitation("150(3)", committed_on="2012-03-01", victim=victim)
    # 15 years from 2012-03-01 against the birthday on 2023-01-01.
    assert (str(result.barred_from), str(result.doubtful_day)) == ("2027-03-02", "2027-03-01")
    assert result.floor.applies is Answer.YES
    assert (result.floor.age, str(result.floor.reached)) == (25, "2023-01-01/2023-01-01")
    assert (result.floor.cites, result.floor.because) == ("95(3)", "The victim was under 18.")
    (end,) = result.possible
    assert (end.by, end.condition) == (EndedBy.TERM, "")


def test_the_floor_ends_after_the_term() -> None:
    # 153 then up to 5 years: less serious, 12 years, to 2023-03-01.
    victim = Person(born="2005-06-01")
    result = law.limitation("153", committed_on="2011-03-01", victim=victim)
    assert str(result.terms[0].last_day.last_day) == "2023-03-01"
    assert (str(result.barred_from), str(result.doubtful_day)) == ("2030-06-02", "2030-06-01")
    (end,) = result.possible
    assert (end.by, end.barred_from) == (EndedBy.FLOOR, Span.of("2030-06-02"))
    answers = [str(result.barred_on(f"2030-{day}").value) for day in ("05-31", "06-01", "06-02")]
    assert answers == ["no", "undetermined", "yes"]


@pytest.mark.parametrize(
    ("born", "barred_from"),
    [
        ("1990-01-01", "2022-03-25"),  # an adult: the term alone, 8 years of a minor crime
        ("1996-03-24", None),  # 18 on the day of the act
        ("1997-03-24", "2022-03-25"),  # 17; 25 on 2022-03-24, the last day of the term
        ("1997-03-25", "2022-03-26"),  # 25 the day after
        ("1999-01-01", "2024-01-02"),
    ],
)
def test_a_minor_crime_of_2014(born: str, barred_from: str | None) -> None:
    result = law.limitation("151-1(1)", committed_on="2014-03-24", victim=Person(born=born))
    assert str(result.terms[0].last_day) == "2022-03-24/2022-03-24"
    if barred_from is None:
        # Still under 18 or not: 25 on 2021-03-24, before the term ends. So it does not matter.
        assert result.floor.applies is Answer.UNDETERMINED
        barred_from = "2022-03-25"
    assert str(result.barred_from) == barred_from
    assert result.outcome is LimitationOutcome.SETTLED


def test_a_grave_crime_against_a_young_child() -> None:
    # 25 years from 2012-05-01; the child of 6 is 25 on 2030-06-01 already.
    victim = Person(born="2005-06-01")
    result = law.limitation("149(4)", committed_on="2012-05-01", victim=victim)
    assert str(result.barred_from) == "2037-05-02"
    assert result.floor.applies is Answer.YES
    # Nobody under 18 on a day is 25 more than 25 years later, so the age does not matter.
    assert law.limitation("149(4)", committed_on="2012-05-01").possible == result.possible


@pytest.mark.parametrize(
    ("citation", "last_day"),
    [
        ("152(1)", "2015-02-28"),  # 3 years: no such day in 2015, so the last of the month
        ("151(1)", "2020-02-29"),  # 8 years: a leap year again
        ("149(1)", "2027-02-28"),  # 15 years
        ("149(4)", "2037-02-28"),  # 25 years
    ],
)
def test_an_act_on_29_february(citation: str, last_day: str) -> None:
    result = law.limitation(citation, committed_on="2012-02-29", victim=ADULT)
    assert str(result.doubtful_day) == last_day
    assert result.barred_from == dt.date.fromisoformat(last_day) + dt.timedelta(days=1)


def test_a_victim_born_on_29_february() -> None:
    victim = Person(born="2000-02-29")
    result = law.limitation("152(1)", committed_on="2012-03-01", victim=victim)
    assert str(result.floor.reached) == "2025-02-28/2025-02-28"
    assert (str(result.doubtful_day), str(result.barred_from)) == ("2025-02-28", "2025-03-01")


def test_a_victim_of_whom_the_year_is_known() -> None:
    # 16 or 17 years old; 25 on a day of 2020. The term of a misdemeanour ended on 2015-05-01.
    result = law.limitation("152(1)", committed_on="2012-05-01", victim=Person(born="1995"))
    assert result.floor.applies is Answer.YES
    assert ends(result) == [("floor", "2020-01-02/2021-01-01", "")]
    assert result.outcome is LimitationOutcome.DEPENDS
    days = ("2019-12-31", "2020-01-01", "2020-12-31", "2021-01-01")
    assert [result.barred_on(day).value for day in days] == [
        "no",
        "undetermined",  # the birthday of who was born on the first day of the year
        "undetermined",
        "yes",
    ]
    # A serious crime: 15 years, to 2027-05-01, so the age does not matter.
    serious = law.limitation("149(1)", committed_on="2012-05-01", victim=Person(born="1995"))
    assert ends(serious) == [("term", "2027-05-02/2027-05-02", "")]


def test_a_victim_who_may_have_been_18() -> None:
    # Under 18 if born on 1994-05-01 (18 that day) or later; then 25 from 2019-05-01 on.
    result = law.limitation("152(1)", committed_on="2012-05-01", victim=Person(born="1994"))
    assert result.floor.applies is Answer.UNDETERMINED
    assert result.floor.because == "The victim may or may not have been under 18."
    assert str(result.floor.reached) == "2019-05-01/2019-12-31"
    assert ends(result) == [
        ("term", "2015-05-02/2015-05-02", "if the victim had reached 18"),
        ("floor", "2019-05-02/2020-01-01", "if the victim was under 18"),
    ]
    assert result.barred_on("2015-04-30") is Answer.NO
    assert result.barred_on("2015-05-01") is Answer.UNDETERMINED
    assert result.barred_on("2019-12-31") is Answer.UNDETERMINED


def test_a_victim_whose_18th_birthday_was_the_day_of_the_act() -> None:
    victim = Person(born="1994-05-01")
    asked = {
        reading: law.limitation("152(1)", committed_on="2012-05-01", victim=victim, reading=reading)
        for reading in (None, *Reading)
    }
    assert ends(asked[None]) == [
        ("term", "2015-05-02/2015-05-02", "if the victim had reached 18"),
        ("floor", "2019-05-02/2019-05-02", "if the victim was under 18"),
    ]
    # By common speech an adult, and the term is over on the matching day.
    assert ends(asked[Reading.ON_BIRTHDAY]) == [("term", "2015-05-01/2015-05-01", "")]
    assert asked[Reading.ON_BIRTHDAY].floor.because == "The victim had reached 18."
    # By the civil terms still a child, and 25 on the day after the birthday.
    assert ends(asked[Reading.DAY_AFTER]) == [("floor", "2019-05-02/2019-05-02", "")]


@pytest.mark.parametrize(
    ("reading", "barred_from", "answers"),
    [
        (None, "2027-03-02", "no undetermined yes"),
        (Reading.ON_BIRTHDAY, "2027-03-01", "no yes yes"),
        (Reading.DAY_AFTER, "2027-03-02", "no no yes"),
    ],
)
def test_a_reading_settles_the_last_day(
    reading: Reading | None, barred_from: str, answers: str
) -> None:
    result = law.limitation("149(1)", committed_on="2012-03-01", victim=ADULT, reading=reading)
    assert str(result.barred_from) == barred_from
    assert (result.doubtful_day is None) == (reading is not None)
    days = ("2027-02-28", dt.date(2027, 3, 1), "2027-03-02")
    assert " ".join(result.barred_on(day).value for day in days) == answers


def test_a_stated_age_is_that_at_the_act() -> None:
    # 15 on 2014-03-24: born from 1998-03-24 (16 that day, perhaps) to 1999-03-24.
    result = law.limitation("151-1(1)", committed_on="2014-03-24", victim=Person(age=15))
    assert str(result.floor.reached) == "2023-03-24/2024-03-24"
    assert ends(result) == [("floor", "2023-03-25/2024-03-25", "")]


@pytest.mark.parametrize(
    ("citation", "reached", "expected"),
    [
        # Under 18: born from 1994-05-01 to the day of the act. 15 years, to 2027-05-01.
        (
            "149(3)",
            "2019-05-01/2037-05-01",
            [
                ("term", "2027-05-02/2027-05-02", "if the youngest victim reaches 25 by then"),
                ("floor", "2027-05-03/2037-05-02", "if the youngest victim reaches 25 only later"),
            ],
        ),
        # Under 16: born from 1996-05-01. 8 years, to 2020-05-01: 25 in 2021 at the earliest.
        ("151-1(1)", "2021-05-01/2037-05-01", [("floor", "2021-05-02/2037-05-02", "")]),
    ],
)
def test_without_a_victim_what_the_paragraph_asks_counts(
    citation: str, reached: str, expected: list[tuple[str, str, str]]
) -> None:
    for victim in (None, Person()):
        result = law.limitation(citation, committed_on="2012-05-01", victim=victim)
        assert result.floor.applies is Answer.YES
        assert str(result.floor.reached) == reached
        assert ends(result) == expected
        asked = result.versions[0].victim
        assert result.floor.because == (
            f"Nothing is given of a victim's age; the paragraph asks for a victim {asked}."
        )
        assert not any("asks of the victim" in notice for notice in result.notices)


@pytest.mark.parametrize("citation", ["149(1)", "308(2)"])  # no age; dependent, or under 18
def test_without_a_victim_where_the_paragraph_leaves_it_open(citation: str) -> None:
    result = law.limitation(citation, committed_on="2012-05-01")
    assert result.floor.applies is Answer.UNDETERMINED
    assert str(result.floor.reached) == "2019-05-01/2037-05-01"
    assert ends(result) == [
        (
            "term",
            "2027-05-02/2027-05-02",
            "if no victim was under 18, or the youngest victim reaches 25 by then",
        ),
        (
            "floor",
            "2027-05-03/2037-05-02",
            "if a victim was under 18, and the youngest victim reaches 25 only later",
        ),
    ]


def test_a_victim_who_does_not_fit_the_paragraph() -> None:
    told = (
        "The paragraph asks of the victim: under 16. Where the victim was not so, it is not the "
        "offence of this paragraph."
    )
    for age, doubtful in ((0, False), (15, False), ((15, 16), True), (16, True), (30, True)):
        result = law.limitation("153", committed_on="2015-05-01", victim=Person(age=age))
        assert (told in result.notices) == doubtful
    # What is given of the victim decides, not what the paragraph asks: 12 years for an adult.
    assert str(law.limitation("153", committed_on="2015-05-01", victim=ADULT).barred_from) == (
        "2027-05-02"
    )


def test_a_person_shown_need_not_be_the_victim() -> None:
    result = law.limitation("309(2)", committed_on="2020-05-01")
    assert (
        "The paragraph names the age of the person shown in material (under 18; or else presented "
        "as a child). Whether that person, or who else, is the victim is for a court."
    ) in result.notices
    assert result.floor.applies is Answer.UNDETERMINED
    assert not any(
        "shown" in text for text in law.limitation("309(1)", committed_on="2020").notices
    )


# Text


def test_a_settled_answer_reads_well() -> None:
    victim = Person(born="1998-01-01")
    result = law.limitation("150(3)", committed_on="2012-03-01", victim=victim)
    assert str(result).splitlines() == [
        (
            "150(3), committed on 2012-03-01: no conviction from 2027-03-02 on; 2027-03-01 is "
            "doubtful"
        ),
        "  term: 15 years for a serious crime, last day 2027-03-01 (95(1)(1), 2010-06-29/..)",
        (
            "  floor: applies, 25 reached on 2023-01-01. The victim was under 18. "
            "(95(3), 2010-06-29/..)"
        ),
        "  assumptions under 95(4), 95(5), 95(6), 95(7), 95(2), CK 1.118, 1.119",
    ]
    assert repr(result) == (
        "<Limitation 150(3) committed 2012-03-01: settled, barred from 2027-03-02>"
    )
    assert str(result.citation) == "150(3)"
    assert result.data_version == law.DATA_VERSION


def test_an_answer_that_depends_reads_well() -> None:
    result = law.limitation(
        "152(1)", committed_on="2012-05", victim=Person(born="1994"), reading=Reading.DAY_AFTER
    )
    assert str(result).splitlines()[:-1] == [
        (
            "152(1), committed on a day between 2012-05-01 and 2012-05-31: no conviction from "
            "2020-01-01 on at the latest"
        ),
        (
            "  depends: from a day between 2015-05-02 and 2015-06-01, by the term, if the victim "
            "had reached 18"
        ),
        (
            "  depends: from a day between 2019-05-02 and 2020-01-01, by the floor, if the victim "
            "was under 18"
        ),
        (
            "  term: 3 years for a misdemeanour, last day between 2015-05-01 and 2015-05-31 "
            "(95(1)(1), 2010-06-29/..)"
        ),
        (
            "  floor: may apply, 25 reached on a day between 2019-05-01 and 2019-12-31. The victim "
            "may or may not have been under 18. (95(3), 2010-06-29/..)"
        ),
    ]
