"""The commands limitation and lex-mitior."""

from __future__ import annotations

import datetime as dt
import json
import re

import attrs
import pytest
from rich.console import Console

import lt_childlaw as law
from lt_childlaw._plain import plain
from lt_childlaw.cli._lex_mitior_page import lex_mitior_page

from .command_line import document, invoke, refused, told, words

# limitation


def test_limitation_says_the_certain_and_the_doubtful_day() -> None:
    # Ten years for a serious crime before 2010-06-29, and no floor then.
    page = told("limitation", "150(3)", "--on", "2009-03-01", "--victim", "1995-01-01")
    assert (
        "A conviction is barred from 2019-03-02 if nothing stopped or interrupted limitation; "
        "whether on 2019-03-01 is doubtful.\n" in page
    )
    assert page.startswith("150(3)  Seksualinis prievartavimas  Sexual assault\n")
    assert "committed on 2009-03-01 · victim born 1995-01-01\n" in page
    assert "Ordinary term  10 years for a serious crime, last day 2019-03-01 (95(1)(1)," in page
    assert "Floor          none." in page
    assert "This rests on\n  - Assumed: " in page
    assert "judgment, " not in page
    assert "If committed" not in page
    assert law.DATA_VERSION in page


@pytest.mark.parametrize(
    ("judged", "words"),
    [
        ("2019-02-28", "a conviction is not barred."),
        ("2019-03-01", "it is not certain whether a conviction is barred."),
        ("2019-03-02", "a conviction is barred, on the same condition."),
    ],
)
def test_limitation_says_whether_it_was_barred_on_a_day(judged: str, words: str) -> None:
    asked = ("limitation", "150(3)", "--on", "2009-03-01", "--victim", "1995-01-01")
    assert f"On the day of judgment, {judged}, {words}\n" in told(*asked, "--judged-on", judged)


def test_limitation_with_a_reading_leaves_no_doubtful_day() -> None:
    asked = ("limitation", "150(3)", "--on", "2009-03-01", "--victim", "1995-01-01")
    page = told(*asked, "--reading", "birthday")
    # By common speech ten years are over on the matching day itself.
    assert (
        "A conviction is barred from 2019-03-01 if nothing stopped or interrupted limitation.\n"
        in page
    )
    assert "an age is reached, and a term is over, on the birthday" in page
    assert "2019-03-02" not in page


@pytest.mark.parametrize("language", ["en", "lt"])
def test_limitation_calls_nothing_certain_that_rests_on_an_assumption(language: str) -> None:
    asked = ("limitation", "150(4)", "--on", "2004-08-01", "--victim", "1996")
    page = told(*asked, "--judged-on", "2025-03-01", "--lang", language)
    assert "- Assumed: " in page
    assert not re.search("certainly|tikrai", page)


def test_limitation_lists_each_possible_end_with_its_condition() -> None:
    # Eight years for a minor crime since 2010-06-29; a victim under 18 is 25 on 2037-05-01 at most.
    page = told("limitation", "151(1)", "--on", "2012-05-01")
    assert (
        "A conviction is barred from 2037-05-02 at the latest if nothing stopped or interrupted "
        "limitation, whatever was so of what is possible.\n"
        "Until 2020-04-30 it is not. From then on it depends: it is barred\n"
        "  - from 2020-05-02, by the term, if no victim was under 18" in page
    )
    assert "  - from a day between 2020-05-03 and 2037-05-02, by the floor, if a victim" in page


def test_limitation_over_a_change_of_the_law_has_a_part_for_each() -> None:
    page = told(
        "limitation", "153", "--on", "2010-06", "--victim", "10-12", "--reading", "birthday"
    )
    assert "If committed on a day between 2010-06-01 and 2010-06-28\nOrdinary term  5 years" in page
    assert "If committed on a day between 2010-06-29 and 2010-06-30\nOrdinary term  8 years" in page
    # With a reading there is no doubtful day: five years from 2010-06-01.
    assert "Until 2015-05-31 it is not." in page


def test_limitation_of_a_span_names_a_heading_that_stood_throughout() -> None:
    assert told("limitation", "153", "--on", "2012").startswith("153(1)  ")
    # The heading changed with XII-776.
    assert told("limitation", "153", "--on", "2014").startswith("153(1)\n")


def test_limitation_tells_its_notices() -> None:
    page = told("limitation", "309(2)", "--on", "2012-05-01")
    assert "Notices\n  - The paragraph names the age of the person shown in material" in page


def test_limitation_as_json() -> None:
    found = document(
        *("limitation", "150(3)", "--on", "2012-03-01", "--victim", "1998-01-01"),
        *("--judged-on", "2026-01-01", "--known-at", "2024-01-01"),
    )
    assert found["data_version"] == law.DATA_VERSION
    assert found["question"] == {
        "citation": "150(3)",
        "committed_on": {"first_day": "2012-03-01", "last_day": "2012-03-01"},
        "victim": {"born": {"first_day": "1998-01-01", "last_day": "1998-01-01"}, "age": None},
        "judged_on": "2026-01-01",
        "known_at": "2024-01-01",
        "reading": None,
    }
    assert found["barred"] == "no"
    limitation = found["limitation"]
    # The later of 15 years and the 25th birthday.
    assert (limitation["outcome"], limitation["barred_from"]) == ("settled", "2027-03-02")
    assert limitation["terms"][0]["length"] == "P15Y"
    assert limitation["floors"][0]["reached"]["first_day"] == "2023-01-01"
    assert limitation["versions"][0]["id"] == "sexual-assault-of-minor@2003-05-01"
    assert "sources" not in limitation["versions"][0]
    assert document("limitation", "150(3)", "--on", "2012-03-01")["barred"] is None


def test_limitation_counts_only_what_was_known() -> None:
    asked = ("limitation", "153", "--on", "2012-05-01", "--json")
    for options, version in (((), "2010-07-20"), (("--known-at", "2010-01-01"), "2003-05-01")):
        result = invoke(*asked, *options)
        found = json.loads(result.stdout)["limitation"]["versions"]
        assert [one["id"] for one in found] == [f"molestation@{version}"]
        assert ("Not confirmed" in result.stderr) == bool(options)


@pytest.mark.parametrize(
    ("options", "status", "message"),
    [
        (("150(3)",), 2, "--on"),
        (("150(3)", "--on", "May"), 2, "--on: 'May' is not a span"),
        (("150(3)", "--on", "2012-13"), 2, "--on: 2012-13 is no month: a year has 12 months."),
        (("150(3)", "--on", "2003-04-30"), 1, "before 2003-05-01"),
        (("150(9)", "--on", "2012"), 1, "150(9)"),
        (("150", "--on", "2012-05-01"), 1, "150 has 4 offence paragraphs"),
        (("150(5)", "--on", "2012-05-01"), 2, "no offence"),
        (("150(3)", "--on", "2012", "--victim", "x"), 2, "'x' cannot be read"),
        (("150(3)", "--on", "2012", "--victim", "2015"), 2, "after the act"),
        (
            ("150(3)", "--on", "2012", "--judged-on", "2025"),
            2,
            "--judged-on: '2025' is not a day in ISO",
        ),
        (("150(3)", "--on", "2012", "--judged-on", "2011-12-31"), 2, "before the act (2012-01-01)"),
        (("150(3)", "--on", "2030-01-01", "--strict"), 1, "2030-01-01"),
        (("309(2)", "--on", "2004-01-01"), 1, "is not known"),
    ],
)
def test_limitation_says_why_there_is_no_answer(
    options: tuple[str, ...], status: int, message: str
) -> None:
    assert message in refused("limitation", *options, status=status)


def test_limitation_beyond_the_horizon_warns_once() -> None:
    result = invoke("limitation", "150(3)", "--on", "2030-01-01")
    assert result.exit_code == 0
    assert result.stderr.count("Not confirmed") == 1


# lex-mitior


def test_lex_mitior_says_the_law_to_apply_first() -> None:
    page = words("lex-mitior", "151(1)", "--on", "2024-05-01", "--judged-on", "2025-03-01")
    first, second, third, *rest = page.splitlines()
    assert first == "The law of the act applies: no later law is milder. This rests on doctrine."
    assert second == "151(1) as it stood on 2024-05-01: arrest, or imprisonment of up to 3 years."
    assert third.endswith("committed on 2024-05-01 · judged on 2025-03-01")
    text = "\n".join(line.rstrip() for line in rest)
    for part in (
        "2024-05-01 to 151(1)",
        "2025-01-31 arrest of 15 to 90 days",
        "imprisonment of 3 months to 5 years",
        "harsher by its kinds of penalty, maximum of imprisonment, severity",
        "(doctrine)\n",
        "For a court to decide\n - ",
        "Measures that are not penalties\n - ",
        "Rules on the choice\n - ",
        "Notices\n - Some texts print article 151-1 as 151(1).",
        law.DATA_VERSION,
    ):
        assert part in text
    assert "offender" not in page
    assert "intermediate laws" not in page


def test_lex_mitior_follows_the_provision_and_not_the_number() -> None:
    page = words("lex-mitior", "307(3)", "--on", "2024-05-01", "--judged-on", "2025-03-01")
    assert page.startswith("The law of the act applies: the sanction and its bounds")
    assert "2025-02-01 to 307(4)" in page
    assert page.count("imprisonment of 3 to 10 years") == 3


def test_lex_mitior_counts_the_age_at_the_act() -> None:
    # Born 2007-05-01: 17 at the act and 18 at the judgment; 90(4) has 5 to 45 days of arrest.
    asked = ("lex-mitior", "151(1)", "--on", "2024-05-02", "--judged-on", "2025-05-10")
    page = told(*asked, "--offender", "2007-05-01")
    assert "offender aged 17 at the act" in page
    assert "arrest of 5 to 45 days" in page
    assert "arrest of 15 to 90 days" in told(*asked, "--offender", "adult")
    laws = document(*asked, "--offender", "2007-05-01")["lex_mitior"]["laws"]
    assert laws[1]["comparison"]["differences"][0]["before"] == "arrest of 5 to 45 days"


def test_lex_mitior_answers_for_each_part_of_a_divided_provision() -> None:
    page = told("lex-mitior", "307(2)", "--on", "2024-05-01", "--judged-on", "2025-03-01")
    assert "If the act lies in 307(2) of 2025-03-01: organising prostitution" in page
    assert "If the act lies in 307(3) of 2025-03-01: directing prostitution" in page
    assert page.count("307(2) as it stood on 2024-05-01") == 3


def test_lex_mitior_names_a_single_day_once() -> None:
    page = words("lex-mitior", "308(2)", "--on", "2014-03-24", "--judged-on", "2025-03-01")
    assert "2014-03-24 308(2)" in page
    assert "2014-03-25 to 308(2)" in page
    assert "2014-03-25 to 308(3)" in page


def test_lex_mitior_names_no_law_where_a_court_decides() -> None:
    page = told("lex-mitior", "309(2)", "--on", "2012-05-01", "--judged-on", "2025-03-01")
    assert page.startswith("A court must decide: ")
    assert "as it stood on" not in page
    assert "309(2) on 2025-02-01 cannot be ranked" in page


def test_lex_mitior_without_intermediate_laws_says_so() -> None:
    asked = ("lex-mitior", "309(2)", "--on", "2012-05-01", "--judged-on", "2018-01-01")
    assert "without intermediate laws" in told(*asked, "--no-intermediate")
    found = document(*asked, "--no-intermediate")
    assert found["question"]["intermediate"] is False
    assert found["lex_mitior"]["intermediate"] is False


def test_lex_mitior_as_json() -> None:
    found = document(
        *("lex-mitior", "152-1", "--on", "2024-05-01", "--judged-on", "2025-03-01"),
        *("--offender", "30", "--reading", "day-after"),
    )
    assert found["question"] == {
        "citation": "152-1(1)",
        "committed_on": "2024-05-01",
        "judged_on": "2025-03-01",
        "offender": {"born": None, "age": [30, 30]},
        "intermediate": True,
        "known_at": None,
        "reading": "on the day after",
    }
    answer = found["lex_mitior"]
    # Community service was added on 2025-02-01, the rest stayed the same.
    assert (answer["outcome"], answer["applies"]["day"]) == ("later law", "2025-02-01")
    difference = answer["laws"][1]["comparison"]["differences"][0]
    assert difference["criterion"] == "kinds of penalty"
    assert difference["before"] is None
    assert difference["after"].startswith("community service")


def test_lex_mitior_gives_bounds_as_values_and_conditions_as_text() -> None:
    asked = ("lex-mitior", "149(1)", "--on", "2024-05-01", "--judged-on", "2025-03-01")
    differences = document(*asked)["lex_mitior"]["laws"][1]["comparison"]["differences"]
    assert [(one["before"], one["after"]) for one in differences] == [("P3M", "P1Y")]
    asked = ("lex-mitior", "153", "--on", "2013-05-01", "--judged-on", "2015-03-01")
    laws = document(*asked)["lex_mitior"]["laws"]
    assert ("under 14", "under 16") in [
        (one["before"], one["after"]) for one in laws[1]["comparison"]["differences"]
    ]


@pytest.mark.parametrize(
    ("options", "status", "message"),
    [
        (("151(1)", "--on", "2024-05-01"), 2, "--judged-on"),
        (("151(1)", "--judged-on", "2024-05-01"), 2, "--on"),
        (("151(1)", "--on", "2024", "--judged-on", "2025-03-01"), 2, "--on: '2024' is not a day"),
        (
            ("151(1)", "--on", "2024-05-01", "--judged-on", "2025-02-29"),
            2,
            "--judged-on: 2025-02-29 is no day: February 2025 has 28 days.",
        ),
        (
            ("151(1)", "--on", "2024-05-01", "--judged-on", "2024-04-30"),
            2,
            "lies before --on 2024-05-01",
        ),
        (("151(9)", "--on", "2024-05-01", "--judged-on", "2025-03-01"), 1, "151(9)"),
        (("151(3)", "--on", "2024-05-01", "--judged-on", "2025-03-01"), 2, "no offence"),
        (
            ("151(1)", "--on", "2024-05-01", "--judged-on", "2030-01-01", "--strict"),
            1,
            "2030-01-01",
        ),
    ],
)
def test_lex_mitior_says_why_there_is_no_answer(
    options: tuple[str, ...], status: int, message: str
) -> None:
    assert message in refused("lex-mitior", *options, status=status)


@pytest.mark.parametrize(
    ("error", "says"),
    [
        (law.TextNotKnown("the text was not read."), ("the text was not read.", "not known")),
        # Of the shipped offences none was abolished.
        (None, ("no such offence", "milder: the offence is abolished")),
    ],
)
def test_lex_mitior_says_where_a_law_is_not_known_or_the_offence_gone(
    error: law.LawError | None, says: tuple[str, str]
) -> None:
    found = law.lex_mitior("153", committed_on="2013-05-01", judged_on="2013-06-01")
    first_day, last_day = dt.date(2013, 6, 2), dt.date(2013, 6, 3)
    other = law.LawLookedAt(version=None, first_day=first_day, last_day=last_day, error=error)
    console = Console(width=200)
    with console.capture() as capture:
        console.print(lex_mitior_page(attrs.evolve(found, laws=(*found.laws, other)), None))
    assert all(words in capture.get() for words in says)
    missing = {"outcome": "text-not-known", "reason": str(error)} if error else None
    assert plain(other.error) == missing
