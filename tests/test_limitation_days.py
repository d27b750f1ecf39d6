"""Limitation for an act on an uncertain day, and what is assumed by the law of the day.

Expected days are counted by hand, as in ``test_limitation``.
"""

from __future__ import annotations

import pytest

import lt_childlaw as law
from lt_childlaw import Answer, Person, Reading, Span
from tests.limitations import ends

ADULT = Person(age=30)


def test_an_act_of_2010() -> None:
    result = law.limitation("149(1)", committed_on="2010", victim=ADULT)
    assert ends(result) == [
        (
            "term",
            "2020-01-02/2020-06-29",
            "if committed on a day between 2010-01-01 and 2010-06-28",
        ),
        (
            "term",
            "2025-06-30/2026-01-01",
            "if committed on a day between 2010-06-29 and 2010-12-31",
        ),
    ]
    assert [str(term.committed) for term in result.terms] == [
        "2010-01-01/2010-06-28",
        "2010-06-29/2010-12-31",
    ]
    assert [floor.applies for floor in result.floors] == [Answer.NO, Answer.NO]
    assert result.floor.applies is Answer.NO
    assert (str(result.barred_from), str(result.doubtful_day)) == ("2026-01-01", "2025-12-31")
    assert result.barred_on("2019-12-31") is Answer.NO
    assert result.barred_on("2020-01-01") is Answer.UNDETERMINED


def test_an_act_of_2010_with_a_child() -> None:
    # Born 2000-06-01: 25 on 2025-06-01. 2 years before 2010-06-29, 3 from it.
    victim = Person(born="2000-06-01")
    result = law.limitation("152(1)", committed_on=Span("2010-06-28", "2010-06-29"), victim=victim)
    assert ends(result) == [
        ("term", "2012-06-29/2012-06-29", "if committed on 2010-06-28"),
        ("floor", "2025-06-02/2025-06-02", "if committed on 2010-06-29"),
    ]
    floor = result.floor
    assert (floor.applies, floor.age, floor.cites) == (Answer.UNDETERMINED, 25, "95(3)")
    assert str(floor.committed) == "2010-06-28/2010-06-29"
    assert str(floor.reached) == "2025-06-01/2025-06-01"
    assert floor.because.startswith("If committed on 2010-06-28: No special limitation rule")
    assert floor.because.endswith(" If committed on 2010-06-29: The victim was under 18.")


def test_an_act_across_a_change_of_class() -> None:
    # 309(2): up to 3 years to 2016-06-27 (minor, 8 years), up to 4 from it (less serious, 12).
    # Whoever is shown may be a victim as well, and 25 in 2041 at the latest.
    result = law.limitation("309(2)", committed_on="2016-06", victim=ADULT)
    first = "if committed on a day between 2016-06-01 and 2016-06-27"
    last = "if committed on a day between 2016-06-28 and 2016-06-30"
    nobody = "if no victim was under 18, or the youngest victim reaches 25 by then"
    somebody = "if a victim was under 18, and the youngest victim reaches 25 only later"
    assert ends(result) == [
        ("term", "2024-06-02/2024-06-28", f"{first}, and {nobody}"),
        ("floor", "2024-06-03/2041-06-28", f"{first}, and {somebody}"),
        ("term", "2028-06-29/2028-07-01", f"{last}, and {nobody}"),
        ("floor", "2028-06-30/2041-07-01", f"{last}, and {somebody}"),
    ]


def test_versions_under_one_term_are_one_part() -> None:
    # 149(1) changed on 2025-02-01 in its minimum alone.
    result = law.limitation("149(1)", committed_on="2025-01/2025-02", victim=ADULT)
    assert ends(result) == [("term", "2040-01-02/2040-02-29", "")]
    assert [version.period for version in result.versions] == [
        "2003-05-01/2025-01-31",
        "2025-02-01/..",
    ]
    assert str(result.committed) == "2025-01-01/2025-02-28"


def test_what_the_paragraph_asks_is_that_of_each_day() -> None:
    # 153 is less serious on both days: 12 years, to 2026-03-24 or 25. It asks for a victim under 14
    # (25 from 2025-03-24 on), and from 2014-03-25 for one under 16 (25 from 2023-03-25 on).
    result = law.limitation("153", committed_on="2014-03-24/2014-03-25")
    assert [str(floor.reached) for floor in result.floors] == [
        "2025-03-24/2039-03-24",
        "2023-03-25/2039-03-25",
    ]


def test_a_leap_day_among_the_days() -> None:
    # 16 years old on 2016-02-28: perhaps born on 1999-02-28, so 25 on the last day of the 8 years.
    # On 2016-02-29 born on 1999-03-01 at the earliest, so 25 after their last day.
    victim = Person(age=16)
    first, last = (
        law.limitation("151(1)", committed_on=f"2016-02-{day}", victim=victim) for day in (28, 29)
    )
    assert ends(first) == [
        ("term", "2024-02-29/2024-02-29", "if the victim reaches 25 by then"),
        ("floor", "2024-03-01/2025-03-01", "if the victim reaches 25 only later"),
    ]
    assert ends(last) == [("floor", "2024-03-02/2025-03-01", "")]
    both = law.limitation("151(1)", committed_on="2016-02-28/2016-02-29", victim=victim)
    assert [by for by, _, _ in ends(both)] == ["term", "floor"]
    assert both.possible[0].barred_from.first_day == first.possible[0].barred_from.first_day


def test_an_uncertain_day_and_a_certain_birthday() -> None:
    # A misdemeanour of 3 years; born 1994-05-01: a child up to 2012-05-01, when the birthday
    # itself leaves it open, and 25 on 2019-05-01.
    victim = Person(born="1994-05-01")
    result = law.limitation("152(1)", committed_on="2012-04/2012-05", victim=victim)
    assert ends(result) == [
        ("term", "2015-05-02/2015-06-01", "if the victim had reached 18"),
        ("floor", "2019-05-02/2019-05-02", "if the victim was under 18"),
    ]
    # A minor crime of 8 years, committed from 2010-06-29 to 2011-06-30: the term ends between
    # 2018-06-29 and 2019-06-30, before the birthday or after it.
    result = law.limitation("151(1)", committed_on="2010-06-29/2011-06-30", victim=victim)
    assert result.floor.applies is Answer.YES
    assert ends(result) == [
        ("term", "2019-05-02/2019-07-01", "if the victim reaches 25 by then"),
        ("floor", "2019-05-02/2019-05-02", "if the victim reaches 25 only later"),
    ]


def test_what_is_given_of_the_victim_narrows_the_day_of_the_act() -> None:
    # Born 2012-06-01: the act cannot be earlier. 15 years of a serious crime; 25 on 2037-06-01.
    victim = Person(born="2012-06-01")
    result = law.limitation("149(1)", committed_on="2012", victim=victim)
    assert ends(result) == [("floor", "2037-06-02/2037-06-02", "")]
    assert str(result.committed) == "2012-01-01/2012-12-31"
    assert str(result.terms[0].committed) == "2012-06-01/2012-12-31"
    told = (
        "By what is given of the victim, the act was committed on a day between 2012-06-01 and "
        "2012-12-31."
    )
    assert told in result.notices
    # 14 years old and born on 1996-05-01: from that birthday of 2010 to that of 2011.
    victim = Person(born="1996-05-01", age=14)
    result = law.limitation("149(1)", committed_on="2004/2015", victim=victim)
    assert [str(term.committed) for term in result.terms] == [
        "2010-05-01/2010-06-28",
        "2010-06-29/2011-05-01",
    ]


def test_days_on_which_no_such_offence_stood_are_left_out_and_told() -> None:
    result = law.limitation("152-1(1)", committed_on="2014-03", victim=Person(age=15))
    assert str(result.committed) == "2014-03-25/2014-03-31"
    assert result.notices[0].startswith(
        "Days left out: 2014-03-01/2014-03-24: not-yet-in-force. 152-1(1) "
    )


@pytest.mark.parametrize(
    ("citation", "committed", "error", "first_day", "rest"),
    [
        # The text of 147 and 157 is known from 2005-06-30 on, that of 309 from 2004-02-14 on.
        ("147(1)", "2005", law.TextNotKnown, "2005-01-01", "from 2005-06-30 on"),
        ("157(1)", "2005-06-29/2005-06-30", law.TextNotKnown, "2005-06-29", "from 2005-06-30 on"),
        ("309(2)", "2003-06/2004-06", law.TextNotKnown, "2003-06-01", "from 2004-02-14 on"),
        # The Code entered into force on 2003-05-01.
        ("149(1)", "2003-04/2003-05", law.BeforeCoverage, "2003-04-01", "from 2003-05-01 on"),
        ("153", "2003", law.BeforeCoverage, "2003-01-01", "from 2003-05-01 on"),
        ("309(2)", "2003/2005", law.BeforeCoverage, "2003-01-01", "from 2004-02-14 on"),
    ],
)
def test_with_a_day_of_unknown_law_no_day_is_certain(
    citation: str, committed: str, error: type[law.LawError], first_day: str, rest: str
) -> None:
    with pytest.raises(error) as refused:
        law.limitation(citation, committed_on=committed, victim=ADULT)
    assert str(refused.value).endswith(
        f" So no day can be certain for the whole span {Span.of(committed)}: ask for the days "
        f"{rest}."
    )
    assert str(vars(refused.value)["day"]) == first_day
    # What it says to ask for has an answer.
    days = Span(rest.split()[1], Span.of(committed).last_day)
    assert law.limitation(citation, committed_on=days, victim=ADULT).committed == days


def test_days_left_out_before_two_versions() -> None:
    # 152-1(1) is in force from 2014-03-25, and was changed on 2025-02-01.
    result = law.limitation("152-1(1)", committed_on="2014/2025", victim=Person(age=15))
    assert [version.period for version in result.versions] == [
        "2014-03-25/2025-01-31",
        "2025-02-01/..",
    ]
    assert [str(term.committed) for term in result.terms] == ["2014-03-25/2025-12-31"]


def test_days_on_which_the_number_is_no_offence() -> None:
    # To 2025-01-31, 307(4) is the liability of legal persons.
    result = law.limitation("307(4)", committed_on="2025", victim=Person(age=15))
    assert str(result.committed) == "2025-02-01/2025-12-31"
    assert (
        "Days left out: 307(4) is no offence from 2025-01-01 to 2025-01-31 but a legal-person "
        "liability."
    ) in result.notices


def test_a_number_that_names_two_offences() -> None:
    # 307(3) of minors (up to 8 years), then directing adult prostitution (up to 7): both serious.
    result = law.limitation("307(3)", committed_on="2025", victim=ADULT)
    assert [version.provision.id for version in result.versions] == [
        "minors-prostitution",
        "directing-prostitution",
    ]
    assert any("307(3) names another provision" in notice for notice in result.notices)


# Assumptions

HIDING = "Assumed: the offender did not hide from the investigation or the court."
IMMUNITY = "Assumed: the offender had no immunity from prosecution."
TRIAL = "Assumed: the trial was not adjourned."
NEW = "Assumed: the offender committed no new intentional offence."


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (
            "2010-06-28",
            [
                ("95", HIDING),
                ("95(5)", IMMUNITY),  # later rules, for they may reach the act
                ("95(5)", TRIAL),
                ("95", NEW),
                ("95(2)", "Limitation runs"),
            ],
        ),
        (
            "2014-05-21",
            [
                ("95(4)", HIDING),
                ("95(5)", IMMUNITY),
                ("95(5)", TRIAL),
                ("95(6)", "With suspension during the trial"),
                ("95(7)", NEW),
                ("95(2)", "Limitation runs"),
            ],
        ),
        (
            "2014-05-22",
            [
                ("95(4)", HIDING),
                ("95(5)", IMMUNITY),
                ("95(6)", TRIAL),
                ("95(7)", "With suspension during the trial"),
                ("95(8)", NEW),
                ("95(2)", "Limitation runs"),
            ],
        ),
    ],
)
def test_assumptions(day: str, expected: list[tuple[str, str]]) -> None:
    *found, counted = law.limitation("149(1)", committed_on=day).assumptions
    assert [remark.cites for remark in found] == [cites for cites, _ in expected]
    for remark, (_, text) in zip(found, expected, strict=True):
        assert remark.text.startswith(text)
        assert remark.period is not None
        later = "whether it reaches this act is not settled." in remark.text
        assert (remark.period.split("/")[0] > day) == later
    assert counted.cites == "CK 1.118, 1.119"
    assert counted.text.startswith("No rule found says whether a term is over, or an age reached,")


def test_a_rule_that_is_later_than_the_act_is_assumed_too() -> None:
    # Immunity: inserted on 2014-05-22. Adjournments: new on 2010-06-29, renumbered in 2014.
    def later(day: str) -> list[str]:
        told = law.limitation("149(1)", committed_on=day).assumptions
        assert len({remark.text for remark in told}) == len(told)
        return [str(remark) for remark in told if "The law has this rule since" in remark.text]

    immunity, trial = later("2010-06-28")
    assert immunity == (
        f"{IMMUNITY} Limitation stands still while the person is immune and no permission to "
        f"prosecute has been given. The law has this rule since 2014-05-22; whether it reaches "
        f"this act is not settled. (95(5), 2014-05-22/..)"
    )
    assert trial.startswith(TRIAL)
    assert trial.endswith(
        " The law has this rule since 2010-06-29; whether it reaches this act is not settled. "
        "(95(5), 2010-06-29/2014-05-21)"
    )
    # The same text for every day before the rule, and none from its first day on.
    assert later("2003-05-01") == later("2005-02-28/2006") == [immunity, trial]
    assert later("2010-06-29") == later("2014-05-21") == [immunity]
    assert later("2014-05-22") == []


def test_a_rule_that_begins_among_the_days_may_reach_the_earlier_ones() -> None:
    told = law.limitation("149(1)", committed_on="2014-05-21/2014-05-22").assumptions
    since = "The law has this rule since 2014-05-22; whether it reaches an earlier act is not"
    assert [remark.text.split(".")[0] for remark in told if since in remark.text] == [IMMUNITY[:-1]]


def test_what_was_not_read_is_said_to_be_unknown() -> None:
    early = law.limitation("149(1)", committed_on="2010-06-28").assumptions
    assert [remark.cites for remark in early if " Not known: " in remark.text] == ["95", "95"]
    later = law.limitation("149(1)", committed_on="2010-06-29").assumptions
    assert not any("Not known" in remark.text for remark in later)


def test_the_caps_and_the_stale_reference_are_told() -> None:
    told = {
        remark.cites: remark.text
        for remark in law.limitation("149(1)", committed_on="2020").assumptions
    }
    assert "no conviction after 25 years from the offence" in told["95(4)"]
    assert "five more years" in told["95(7)"]
    assert "it still says 95(5), now 95(6) since 2014-05-22" in told["95(7)"]
    assert "stale" not in str(law.limitation("149(1)", committed_on="2014-05-21").assumptions)


def test_the_assumptions_of_an_uncertain_day_are_those_of_each() -> None:
    result = law.limitation("149(1)", committed_on="2014-05-21/2014-05-22")
    cites = [remark.cites for remark in result.assumptions]
    assert cites == [
        *("95(4)", "95(5)", "95(5)", "95(6)", "95(6)", "95(7)", "95(7)", "95(8)", "95(2)"),
        "CK 1.118, 1.119",
    ]


@pytest.mark.parametrize(
    ("reading", "text"),
    [
        (Reading.ON_BIRTHDAY, "As asked, a term is over, and an age reached, on the matching day."),
        (
            Reading.DAY_AFTER,
            "As asked, a term is over, and an age reached, after the matching day.",
        ),
    ],
)
def test_a_reading_is_an_assumption_too(reading: Reading, text: str) -> None:
    result = law.limitation("149(1)", committed_on="2012-05-01", reading=reading)
    assert result.assumptions[-1].text.startswith(text)
