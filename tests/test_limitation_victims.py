"""Limitation where other victims than the given one are possible: the youngest decides.

Expected days are counted by hand, as in ``test_limitation``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import lt_childlaw as law
from lt_childlaw import Answer, LimitationOutcome, Person, Span
from lt_childlaw._limitation import limitation_of
from tests import own_data, own_general
from tests.limitations import ends

if TYPE_CHECKING:
    from pathlib import Path

ADULT = Person(age=30)
TOLD = (
    "There were two or more victims, and what is given is of one. Another may have been younger, "
    "or a child: then the youngest decides."
)
NOBODY = "if no victim was under 18, or the youngest victim reaches 25 by then"
SOMEBODY = "if a victim was under 18, and the youngest victim reaches 25 only later"
BY_THEN = "if the youngest victim reaches 25 by then"
LATER = "if the youngest victim reaches 25 only later"


def several(
    citation: str, day: str, victim: Person | None, *, code: law.Code | None = None
) -> law.Limitation:
    """The answer for an offence with two or more victims, of one of whom something is known."""
    version = (code.on(day) if code else law.on(day))[citation]
    # The floor is the same for all the chapters that it lists.
    return limitation_of(
        [(version, Span.of(day))], "XXI", victim=victim, reading=None, several_victims=True
    )


# Somebody shown in material


def test_a_given_adult_does_not_settle_who_is_shown() -> None:
    # 309(2) up to 4 years: less serious, 12 years, to 2029-03-01. A child of the day of the act is
    # 25 on 2042-03-01; who was 18 that day or perhaps not, on 2024-03-01.
    result = law.limitation("309(2)", committed_on="2017-03-01", victim=ADULT)
    assert result.outcome is LimitationOutcome.DEPENDS
    assert ends(result) == [
        ("term", "2029-03-02/2029-03-02", NOBODY),
        ("floor", "2029-03-03/2042-03-02", SOMEBODY),
    ]
    assert result.floor.applies is Answer.UNDETERMINED
    assert (result.floor.age, str(result.floor.reached)) == (25, "2024-03-01/2042-03-01")
    assert result.floor.because == ("Another victim than the given one may have been under 18.")
    assert result.barred_on("2029-02-28") is Answer.NO
    assert result.barred_on("2042-03-01") is Answer.UNDETERMINED
    assert any("age of the person shown in material" in notice for notice in result.notices)
    # So it is without anything of a victim.
    assert ends(law.limitation("309(2)", committed_on="2017-03-01")) == ends(result)


def test_a_given_child_may_not_be_the_youngest_who_is_shown() -> None:
    # 15 on 2017-03-01: born from 2001-03-01 on, 25 from 2026-03-01 on.
    result = law.limitation("309(2)", committed_on="2017-03-01", victim=Person(age=15))
    assert result.floor.applies is Answer.YES
    assert str(result.floor.reached) == "2026-03-01/2042-03-01"
    assert result.floor.because == "The victim was under 18, and another may have been younger."
    assert ends(result) == [
        ("term", "2029-03-02/2029-03-02", BY_THEN),
        ("floor", "2029-03-03/2042-03-02", LATER),
    ]
    # Born 2010-06-01: 25 after the term, and so is every younger one.
    victim = Person(born="2010-06-01")
    result = law.limitation("309(2)", committed_on="2017-03-01", victim=victim)
    assert ends(result) == [("floor", "2035-06-02/2042-03-02", "")]
    assert result.outcome is LimitationOutcome.DEPENDS


def test_a_victim_who_may_be_a_child_settles_no_more_than_an_adult() -> None:
    asked = [
        law.limitation("309(2)", committed_on="2017-03-01", victim=victim)
        for victim in (Person(age=(17, 18)), ADULT)
    ]
    assert asked[0].floors == asked[1].floors
    assert asked[0].possible == asked[1].possible


@pytest.mark.parametrize(
    ("citation", "day", "barred_from"),
    [
        ("309(1)", "2017-03-01", "2025-03-02"),  # nobody's age is named: 8 years of a minor crime
        ("309(2)", "2009-03-01", "2014-03-02"),  # no floor yet: 5 years of a minor crime
    ],
)
def test_where_nobody_shown_matters(citation: str, day: str, barred_from: str) -> None:
    result = law.limitation(citation, committed_on=day, victim=ADULT)
    assert ends(result) == [("term", f"{barred_from}/{barred_from}", "")]
    assert result.floor.applies is Answer.NO


def test_who_is_shown_does_not_change_when_the_victim_was_born() -> None:
    # Born 2017-02-10: of February 2017, an act that the given victim lived to see.
    victim = Person(born="2017-02-10")
    result = law.limitation("309(2)", committed_on="2017-02", victim=victim)
    assert str(result.terms[0].committed) == "2017-02-10/2017-02-28"
    assert ends(result) == [("floor", "2042-02-11/2042-03-01", "")]


# Several victims


def test_others_than_a_given_adult_may_be_children() -> None:
    # 15 years of a serious crime, to 2027-05-01.
    result = several("149(1)", "2012-05-01", ADULT)
    assert ends(result) == [
        ("term", "2027-05-02/2027-05-02", NOBODY),
        ("floor", "2027-05-03/2037-05-02", SOMEBODY),
    ]
    assert result.floor.applies is Answer.UNDETERMINED
    assert TOLD in result.notices
    alone = law.limitation("149(1)", committed_on="2012-05-01", victim=ADULT)
    assert ends(alone) == [("term", "2027-05-02/2027-05-02", "")]
    assert TOLD not in alone.notices


def test_others_than_a_given_child_may_be_younger() -> None:
    # 153: 12 years, to 2027-05-01; the victim of 14 is 25 on 2025-06-01. It asks for a victim
    # under 16, so another one was born at the latest on the day of the act.
    result = several("153", "2015-05-01", Person(born="2000-06-01"))
    assert result.floor.applies is Answer.YES
    assert str(result.floor.reached) == "2025-06-01/2040-05-01"
    assert ends(result) == [
        ("term", "2027-05-02/2027-05-02", BY_THEN),
        ("floor", "2027-05-03/2040-05-02", LATER),
    ]
    assert TOLD in result.notices


def test_the_age_that_the_paragraph_asks_for_bounds_the_others() -> None:
    # A given adult is not a victim of 153; another, under 16, is 25 from 2024-05-01 on.
    result = several("153", "2015-05-01", ADULT)
    assert str(result.floor.reached) == "2024-05-01/2040-05-01"
    assert result.floor.applies is Answer.UNDETERMINED


def test_others_may_be_children_on_days_on_which_the_given_victim_was_not() -> None:
    # Born 1994-05-01: a child up to 2012-05-01 only; another born on the last day of the act is 25
    # on 2037-05-31. The oldest child, 18 on 2012-04-01 or perhaps not, is 25 on 2019-04-01.
    span, victim = Span.parse("2012-04/2012-05"), Person(born="1994-05-01")
    result = limitation_of(
        [(law.on("2012-05-01")["152(1)"], span)],
        "XXI",
        victim=victim,
        reading=None,
        several_victims=True,
    )
    assert ends(result) == [
        ("term", "2015-05-02/2015-06-01", "if no victim was under 18"),  # from the 18th birthday
        ("floor", "2019-04-02/2037-06-01", "if a victim was under 18"),
    ]


def test_others_do_not_matter_where_nothing_later_is_possible() -> None:
    # 25 years of a grave crime: whoever was a child is 25 by then.
    result = several("149(4)", "2012-05-01", ADULT)
    assert ends(result) == [("term", "2037-05-02/2037-05-02", "")]
    assert result.outcome is LimitationOutcome.SETTLED
    # Before the floor there is none for anybody.
    early = several("149(1)", "2009-05-01", ADULT)
    assert ends(early) == [("term", "2019-05-02/2019-05-02", "")]
    assert TOLD not in early.notices


@pytest.mark.parametrize("citation", ["149(1)", "149(3)", "153", "309(2)"])
@pytest.mark.parametrize("victim", [None, Person()])
def test_without_anything_of_a_victim_all_are_looked_at_already(
    citation: str, victim: Person | None
) -> None:
    alone = law.limitation(citation, committed_on="2012-05-01", victim=victim)
    assert several(citation, "2012-05-01", victim) == alone


def test_a_paragraph_about_adults_has_no_child_among_its_victims(tmp_path: Path) -> None:
    records = own_data.records(own_general.write(tmp_path))
    asked = "articles.0.provisions.0.versions.1.victim"
    for condition, last in (
        ({"at_least": 18}, "2020-05-02"),  # 5 years of a minor crime
        # 16 or 17 at the act: 25 on 2024-05-01, at the latest.
        ({"at_least": 16}, "2024-05-02"),
        ({"at_least": 12}, "2028-05-02"),
    ):
        code = law.Code(own_data.patched(records, {asked: condition}))
        result = several("200(1)", "2015-05-01", ADULT, code=code)
        assert str(result.barred_from) == last
        assert (TOLD in result.notices) == (condition != {"at_least": 18})


def test_a_number_that_comes_to_name_material_is_cut_there(tmp_path: Path) -> None:
    # The basic offence (a minor crime) names the age of a person shown from 2016 on.
    records = own_data.records(own_general.write(tmp_path))
    versions = "articles.0.provisions.0.versions"
    version = records["articles"][0]["provisions"][0]["versions"][1]
    later = {"first_day": "2016-01-01", "introduced_by": "XX-3", "person_shown": {"under": 18}}
    code = law.Code(
        own_data.patched(
            records,
            {
                f"{versions}.1.last_day": "2015-12-31",
                f"{versions}.1.ended_by": "XX-3",
                f"{versions}.+": version | later,
            },
        )
    )
    result = code.limitation("200(1)", committed_on="2015-12-31/2016-01-01", victim=ADULT)
    assert ends(result) == [
        ("term", "2021-01-01/2021-01-01", "if committed on 2015-12-31"),
        (
            "term",
            "2021-01-02/2021-01-02",
            "if committed on 2016-01-01, and if no victim was under 18",
        ),
        (
            "floor",
            "2023-01-02/2041-01-02",
            "if committed on 2016-01-01, and if a victim was under 18",
        ),
    ]
