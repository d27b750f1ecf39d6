"""Assessing cases of uncertain days: where they are cut, and what is not known of some.

The expected answers were worked out by hand from the statute; each says why.
"""

from __future__ import annotations

import copy
import datetime as dt
from typing import TYPE_CHECKING

import attrs
import pytest

import lt_childlaw as law
from lt_childlaw import Answer, Conduct, Person
from tests import own_data
from tests.cases import FORCE, case

if TYPE_CHECKING:
    from pathlib import Path

LEFT_OUT = "Days on which a person was not born, or cannot have had the stated age, are left out."
GENERAL_PART_OF_TODAY = (
    "Of the General Part, with limitation and the bounds of penalties, all that is known today "
    "counts, whatever was known on the day of knowledge."
)


def test_text_that_was_not_read_is_said_to_be_unknown() -> None:
    # Trafficking before 2005-06-30: articles 147 and 157 existed and were not read.
    asked = case("2005-06-29", Conduct.RECRUITMENT_OF_PERSON, victim=Person(age=15))
    (possibility,) = law.assess(asked).possibilities
    assert possibility.candidates == ()
    assert [one.outcome for one in possibility.unanswered] == [law.Outcome.TEXT_NOT_KNOWN] * 2
    for article, unanswered in zip(("147", "157"), possibility.unanswered, strict=True):
        assert unanswered.span == law.Span("2005-06-29", "2005-06-29")
        assert str(unanswered.error).startswith(f"article {article} on 2005-06-29 is not known:")
        assert vars(unanswered.error)["day"] == dt.date(2005, 6, 29)
    # Molestation has nothing to do with either gap.
    molestation = law.assess(case("2003-06-01", Conduct.MOLESTATION, victim=Person(age=10)))
    assert molestation.possibilities[0].unanswered == ()


def test_an_uncertain_day_gives_each_law_with_its_days() -> None:
    # 153 with a child of 10 to 12 in 2010: longer limitation from 2010-06-29, and a penalty of up
    # to five years from 2010-07-20.
    asked = case("2010", Conduct.MOLESTATION, victim=Person(age=(10, 12)))
    result = law.assess(asked)
    assert [str(one.days) for one in result] == [
        "2010-01-01/2010-06-28",
        "2010-06-29/2010-07-19",
        "2010-07-20/2010-12-31",
    ]
    sanctions = [str(one.version.sanction).rsplit(" ", 2)[-2:] for one in result.candidates]
    assert sanctions == [["2", "years"], ["2", "years"], ["5", "years"]]


def test_a_birthday_within_the_days_cuts_them() -> None:
    # Born on 1998-05-10, the victim turned 16 on 2014-05-10; that day itself is undetermined.
    asked = case("2014-05", offender=Person(age=30), victim=Person(born="1998-05-10"))
    found = [
        (law.Span(one.days.first_day, one.days.last_day), [c.answer for c in one.candidates])
        for one in law.assess(asked)
    ]
    assert found == [
        (law.Span("2014-05-01", "2014-05-09"), [Answer.YES]),
        (law.Span("2014-05-10", "2014-05-10"), [Answer.UNDETERMINED]),
        (law.Span("2014-05-11", "2014-05-31"), []),
    ]
    on_birthday = law.assess(asked, reading=law.Reading.ON_BIRTHDAY)
    assert [len(one.candidates) for one in on_birthday] == [1, 0]


def test_days_before_the_birth_are_left_out_and_said_to_be() -> None:
    asked = case("2009-12/2010-02", Conduct.MOLESTATION, victim=Person(born="2010-01-15"))
    result = law.assess(asked)
    assert result.possibilities[0].days.first_day == dt.date(2010, 1, 15)
    assert LEFT_OUT in result.notices
    later = law.assess(attrs.evolve(asked, committed_on="2010-02"))
    assert LEFT_OUT not in later.notices


def test_no_day_on_which_all_persons_can_have_been_as_stated() -> None:
    # The offender was 30 in the first half of 2013 only, the victim was born in the second half.
    asked = case(
        "2013",
        offender=Person(born="1982-06-30", age=30),
        victim=Person(born="2013-08-01"),
    )
    with pytest.raises(law.InvalidInput, match="on no day of the act can all persons") as told:
        law.assess(asked)
    assert vars(told.value)["committed_on"] == law.Span("2013-01-01", "2013-12-31")


def test_days_before_the_data_are_unanswered_and_not_silent() -> None:
    result = law.assess(case("2003-04/2003-05", Conduct.MOLESTATION, victim=Person(age=10)))
    before, after = result.possibilities
    (unanswered,) = before.unanswered
    assert unanswered.outcome is law.Outcome.BEFORE_COVERAGE
    assert unanswered.span == before.days == law.Span("2003-04-01", "2003-04-30")
    assert str(unanswered.error).startswith("2003-04-01 lies before 2003-05-01")
    assert str(after.candidates[0].version.citation) == "153(1)"
    with pytest.raises(law.BeforeCoverage, match="2003-05-01") as told:
        law.assess(case("2003-04-29/2003-04-30", Conduct.MOLESTATION))
    assert vars(told.value)["day"] == dt.date(2003, 4, 30)


def test_the_first_day_of_the_code_is_answered() -> None:
    # Consenting, 15: no offence then, and none that the data would not know of.
    asked = case("2003-05-01", offender=Person(age=30), victim=Person(age=15))
    (possibility,) = law.assess(asked, judged_on="2012-05-01").possibilities
    assert possibility.confirmed
    assert (possibility.unanswered, possibility.remarks) == ((), ())
    assert [str(remark.cites) for remark in possibility.since] == ["3(3)"]


def test_days_whose_law_is_unknown_for_another_article_are_apart(tmp_path: Path) -> None:
    # The text of 201 was not read up to 2012, and that of 202, which is like it, from 2013 on.
    records = own_data.records(own_data.write(tmp_path))
    first, second = copy.deepcopy(records["articles"][1]), copy.deepcopy(records["articles"][1])
    first["gaps"][0]["last_day"] = "2012-12-31"
    second["article"], second["provisions"][0]["id"] = "202", "shown elsewhere"
    second["gaps"][0]["first_day"] = "2013-01-01"
    code = law.Code({**records, "articles": [records["articles"][0], first, second]})
    asked = case("2012-12/2013-01", Conduct.KEEPING_MATERIAL, person_shown=Person(age=10))
    found = [
        (str(one.days), [vars(each.error)["gap"].article for each in one.unanswered])
        for one in code.assess(asked)
    ]
    assert found == [
        ("2012-12-01/2012-12-31", ["201"]),
        ("2013-01-01/2013-01-31", ["202"]),
    ]


def test_judged_before_committed() -> None:
    asked = case("2012-05-01", Conduct.MOLESTATION)
    with pytest.raises(law.InvalidInput, match="judged on 2012-04-30, before the act") as told:
        law.assess(asked, judged_on="2012-04-30")
    assert vars(told.value)["committed_on"] == law.Span("2012-05-01", "2012-05-01")
    assert vars(told.value)["judged_on"] == dt.date(2012, 4, 30)


def test_days_after_the_judgment_are_no_days_of_the_act() -> None:
    result = law.assess(case("2012", Conduct.MOLESTATION), judged_on="2012-06-30")
    assert result.possibilities[-1].days.last_day == dt.date(2012, 6, 30)
    assert "The days after the judgment (2012-06-30) cannot be days of the act." in result.notices


@pytest.mark.parametrize("committed_on", ["2012-06-30", "2012-06"])
def test_the_day_of_the_judgment_may_be_that_of_the_act(committed_on: str) -> None:
    result = law.assess(case(committed_on, Conduct.MOLESTATION), judged_on="2012-06-30")
    assert result.possibilities[-1].days.last_day == dt.date(2012, 6, 30)
    assert not any("cannot be days of the act" in notice for notice in result.notices)


def test_beyond_the_horizon_there_is_a_warning_or_a_refusal() -> None:
    asked = case("2026-07-03", Conduct.MOLESTATION)
    with pytest.warns(law.BeyondHorizonWarning):
        result = law.assess(asked)
    assert not result.confirmed
    with pytest.raises(law.BeyondHorizon):
        law.assess(asked, strict=True)
    with pytest.warns(law.BeyondHorizonWarning):
        judged = law.assess(case("2026-07-01", Conduct.MOLESTATION), judged_on="2026-08-01")
    assert not judged.confirmed
    assert judged.possibilities[0].confirmed


@pytest.mark.parametrize(
    ("committed_on", "known_at", "confirmed", "not_confirmed"),
    [
        ("2026-07-01/2026-07-04", None, "2026-07-01/2026-07-02", "2026-07-03/2026-07-04"),
        ("2026-07-02/2026-07-04", None, "2026-07-02/2026-07-02", "2026-07-03/2026-07-04"),
        ("2012-06", "2012-06-15", "2012-06-01/2012-06-15", "2012-06-16/2012-06-30"),
    ],
)
def test_the_last_confirmed_day_within_the_days_cuts_them(
    committed_on: str, known_at: str | None, confirmed: str, not_confirmed: str
) -> None:
    asked = case(committed_on, Conduct.MOLESTATION)
    with pytest.warns(law.BeyondHorizonWarning):
        result = law.assess(asked, known_at=known_at)
    assert [(str(one.days), one.confirmed) for one in result] == [
        (confirmed, True),
        (not_confirmed, False),
    ]


def test_only_what_was_published_counts() -> None:
    # XII-776 was published on 2014-03-24; on 2014-03-23 nobody knew that 153 would protect to 16.
    asked = case("2014-03-25", Conduct.MOLESTATION, victim=Person(age=15))
    with pytest.warns(law.BeyondHorizonWarning):
        assert law.assess(asked, known_at="2014-03-23").candidates == ()
    with pytest.warns(law.BeyondHorizonWarning):
        result = law.assess(asked, known_at="2014-03-24")
    assert len(result.candidates) == 1
    # Decision 0013: what is known of the General Part is not cut.
    assert GENERAL_PART_OF_TODAY in result.notices
    assert GENERAL_PART_OF_TODAY not in law.assess(asked).notices


def test_days_before_the_code_say_what_governs_them() -> None:
    before, _ = law.assess(case("2003-04/2003-05", Conduct.MOLESTATION)).possibilities
    assert "IX-1162" in " ".join(str(remark.cites) for remark in before.remarks)
    assert not before.confirmed


def test_a_judgment_beyond_the_horizon_is_not_confirmed() -> None:
    asked = case("2020-06-01", Conduct.MOLESTATION, victim=Person(age=10))
    with pytest.warns(law.BeyondHorizonWarning):
        result = law.assess(asked, judged_on="2035-01-01")
    assert not result.confirmed
    assert any("2035-01-01 lies beyond" in notice for notice in result.notices)
    with pytest.warns(law.BeyondHorizonWarning):
        known = law.assess(asked, judged_on="2025-06-01", known_at="2024-01-01")
    assert not known.confirmed
    assert any("forecast" in notice for notice in known.notices)


def test_a_continued_act_is_not_barred_by_its_first_day() -> None:
    # 150(3), serious: 10 years for an act that ended by 2010-06-28, 15 for one that ended on
    # 2010-06-29 or later. Nothing is certain before 2025-06-30. Born 1995-01-01: 25 in 2020.
    asked = case(
        "2010-06-28/2010-06-29",
        Conduct.OTHER_SEXUAL_ACT,
        circumstances={FORCE},
        victim=Person(born="1995-01-01"),
        continuing=True,
    )

    def barred(told: law.Assessment) -> list[dt.date]:
        return [
            one.limitation.barred_from
            for one in told.candidates
            if str(one.version.citation) == "150(3)"
        ]

    assert barred(law.assess(asked)) == [dt.date(2025, 6, 30)] * 2
    assert barred(law.assess(asked, judged_on="2021-01-01")) == [dt.date(2025, 6, 30)] * 2
    once = attrs.evolve(asked, continuing=False)
    assert barred(law.assess(once)) == [dt.date(2020, 6, 29), dt.date(2025, 6, 30)]


def test_an_act_that_went_on_under_two_versions_has_the_limitation_of_both() -> None:
    # 153 to 2010-07-19: up to 2 years, minor, 8 years. From then on: up to 5, less serious, 12.
    asked = case(
        "2010-07-19/2010-07-20",
        Conduct.MOLESTATION,
        victim=Person(born="1997-01-01"),
        continuing=True,
    )
    first, last = law.assess(asked).candidates
    assert [str(term.length) for term in first.limitation.terms] == ["8 years", "12 years"]
    assert [str(term.length) for term in last.limitation.terms] == ["12 years"]


@pytest.mark.parametrize("committed_on", ["9999", "9999-12-31"])
def test_an_act_at_the_end_of_the_calendar_is_refused_in_plain_words(committed_on: str) -> None:
    # Born on 31 December: on the last day of the calendar there is no day after the birthday.
    asked = case(committed_on, Conduct.MOLESTATION, victim=Person(born="9990-12-31"))
    with pytest.raises(law.InvalidInput, match="ends beyond 9999-12-31"):
        law.assess(asked)
