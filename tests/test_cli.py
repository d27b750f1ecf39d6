"""The commands for one question: show, timeline, changes, coverage."""

from __future__ import annotations

import datetime as dt
import json
import re

import pytest

import lt_childlaw as law
from lt_childlaw._plain import plain
from lt_childlaw.cli._pages import version_page

from .command_line import document, invoke

# show


def test_show_says_all_that_is_known_of_a_version() -> None:
    result = invoke("show", "151-1(1)", "--on", "2012-05-01")
    assert result.exit_code == 0
    assert not result.stderr
    for part in (
        "151-1(1)",
        "151¹ straipsnio 1 dalis",
        "Lytinės aistros tenkinimas",
        "Satisfaction of sexual desire",
        "on 2012-05-01",
        "imprisonment of up to 3 years",
        "crime",
        "under 16",
        "at least 18",
        "2010-07-20 to 2014-03-24",
        "XI-989 of 2010-07-02, published 2010-07-20",
        "XII-776 of 2014-03-13",
        "https://e-tar.lt/",
        "sexual-act-with-under-16-by-adult",
        "amending act",
        "Law No. XI-989, art. 1",
        "New offence from 2010-07-20",
        "From 2006-07-14 to 2010-07-19, 151-1(1) names another provision",
        law.DATA_VERSION,
    ):
        assert part in result.stdout


def test_show_takes_a_citation_in_several_words() -> None:
    result = invoke("show", "BK", "149", "str.", "3", "d.", "--on", "2012-05-01")
    assert "imprisonment of 3 to 10 years" in result.stdout


def test_show_without_a_day_uses_the_last_confirmed_and_says_so() -> None:
    result = invoke("show", "149(3)")
    assert f"on {law.latest_confirmed().day}, the last confirmed day" in result.stdout


def test_show_names_the_person_shown_and_what_a_rule_covers() -> None:
    assert "presented as a child" in invoke("show", "309(2)").stdout
    rule = invoke("show", "149(5)").stdout
    assert "complaint rule" in rule
    assert "149(1)" in rule
    assert "Sanction" not in rule


def test_show_names_what_a_provision_was_split_from() -> None:
    assert "split from organising-prostitution" in invoke("show", "307(3)").stdout


def test_show_during_a_period_shows_each_version_and_the_days_without_one() -> None:
    result = invoke("show", "309(2)", "--during", "2004/2014")
    assert result.exit_code == 0
    assert "2004-01-01 to 2004-02-13  text-not-known" in result.stdout
    assert "up to 2 years" in result.stdout
    assert "up to 3 years" in result.stdout
    assert "one unknown day in 2004-01-01/2014-12-31" in result.stdout


def test_show_beyond_the_horizon_warns_on_standard_error() -> None:
    result = invoke("show", "149(3)", "--on", "2030-01-01")
    assert result.exit_code == 0
    assert result.stderr.startswith("Not confirmed: 2030-01-01 lies beyond")
    assert "no, beyond what is known" in result.stdout


def test_show_known_at_is_a_forecast() -> None:
    result = invoke("show", "307(4)", "--on", "2025-03-01", "--known-at", "2024-12-01")
    assert "minors-prostitution" in result.stdout
    assert "as known on 2024-12-01" in result.stdout
    assert "forecast" in result.stderr
    before = invoke("show", "307(4)", "--on", "2025-03-01", "--known-at", "2024-06-01")
    assert "307-legal-persons" in before.stdout


def test_show_strict_refuses_what_is_not_confirmed() -> None:
    result = invoke("show", "149(3)", "--on", "2030-01-01", "--strict")
    assert result.exit_code == 1
    assert "--strict" in result.stderr
    assert "strict=True" not in result.stderr


def test_show_as_json() -> None:
    shown = document("show", "149(3)", "--on", "2012-05-01")
    [version] = shown["versions"]
    assert shown["data_version"] == law.DATA_VERSION
    assert shown["data_digest"] == law.DATA_DIGEST
    assert shown["question"] == {
        "citation": "149(3)",
        "first_day": "2012-05-01",
        "last_day": "2012-05-01",
        "known_at": None,
    }
    assert version["id"] == "rape-of-minor@2003-05-01"
    assert version["heading"] == {"lt": "Išžaginimas", "en": "Rape"}
    assert version["sanction"] == {
        "text": "imprisonment of 3 to 10 years",
        "alternatives": [{"kind": "imprisonment", "minimum": "P3Y", "maximum": "P10Y"}],
    }
    assert version["victim"]["age"] == {"comparison": "under", "years": 18}
    assert (version["first_day"], version["last_day"]) == ("2003-05-01", "2025-01-31")
    assert version["introduced_by"]["number"] == "VIII-1968"
    assert (version["day"], version["confirmed"]) == ("2012-05-01", True)


def test_show_during_as_json() -> None:
    shown = document("show", "309(2)", "--during", "2004")
    assert [version["sanction"]["alternatives"][0] for version in shown["versions"]] == [
        {"kind": "fine", "minimum": None, "maximum": None}
    ]
    [missing] = shown["unanswered"]
    assert (missing["first_day"], missing["last_day"]) == ("2004-01-01", "2004-02-13")
    assert missing["outcome"] == "text-not-known"


@pytest.mark.parametrize(
    ("arguments", "status", "message"),
    [
        (["149(9)"], 1, "149(9) names nothing"),
        (["149"], 1, "149(1), 149(2), 149(3), 149(4)"),
        (["149(3)", "--on", "2003-04-30"], 1, "before 2003-05-01"),
        (["152-1(1)", "--on", "2014-03-24"], 1, "2014-03-25"),
        (["147(1)", "--on", "2004-01-01"], 1, "was not read"),
        (["147(1)", "--during", "2004"], 1, "was not read"),
        (
            ["murder"],
            2,
            "'murder' cannot be read as a citation: it is not understood. Write",
        ),
        (["149(3), 150(4)"], 2, "one is expected"),
        (
            ["149(3)", "--on", "2012-02-30"],
            2,
            "--on: 2012-02-30 is no day: February 2012 has 29 days.",
        ),
        (["149(3)", "--on", "2012-5-1"], 2, "--on: '2012-5-1' is not a day in ISO form. Write"),
        (["149(3)", "--on", "2012-05"], 2, "--on: '2012-05' is not a day in ISO form. It names"),
        (["149(3)", "--on", "2012-05"], 2, "names a span of days: use --during 2012-05."),
        (["149(3)", "--during", "May"], 2, "--during: 'May' is not a span: write"),
        (["149(3)", "--during", "2012-13"], 2, "--during: 2012-13 is no month: a year has 12"),
        (
            ["149(3)", "--during", "2012/2011"],
            2,
            "--during: the span ends on 2011-12-31, before it begins on 2012-01-01",
        ),
        (
            ["149(3)", "--known-at", "2012-06-31"],
            2,
            "--known-at: 2012-06-31 is no day: June 2012 has 30 days.",
        ),
        (["149(3)", "--known-at", "2000-01-01"], 1, "--known-at is 2000-01-01"),
        (["149(3)", "--known-at", "May"], 2, "--known-at: 'May' is not a day in ISO form. Write"),
        (["149[bold]x"], 2, "[bold]"),
    ],
)
def test_show_says_why_there_is_no_answer(arguments: list[str], status: int, message: str) -> None:
    result = invoke("show", *arguments)
    assert (result.exit_code, result.stdout) == (status, "")
    assert result.stderr.startswith("Error: ")
    assert message in result.stderr
    as_json = invoke("show", *arguments, "--json")
    assert as_json.exit_code == status
    assert message in json.loads(as_json.stdout)["reason"]
    assert json.loads(as_json.stdout)["outcome"] != "ok"


def test_show_takes_a_day_or_a_period() -> None:
    result = invoke("show", "149(3)", "--on", "2012-05-01", "--during", "2012")
    assert result.exit_code == 2
    assert "not both" in result.stderr


@pytest.mark.parametrize("options", [("--during", "2012-05"), ("--known-at", "2012-05-01")])
def test_show_with_persons_names_the_command_that_takes_uncertain_days(
    options: tuple[str, str],
) -> None:
    result = invoke("show", "149(3)", *options, "--offender", "adult", "--victim", "15")
    assert (result.exit_code, result.stdout) == (2, "")
    assert (
        "leave --during and --known-at out, or use 'lt-childlaw assess', which takes an uncertain "
        "day and --known-at." in result.stderr
    )


# timeline, changes, coverage


def test_timeline_of_a_number_names_each_provision_and_each_period() -> None:
    result = invoke("timeline", "307", "str.", "3", "d.")
    assert result.exit_code == 0
    assert "2014-03-25 to 2025-01-31  minors-prostitution" in result.stdout
    assert "since 2025-02-01          directing-prostitution" in result.stdout
    assert "not yet in force" in invoke("timeline", "151-1(1)").stdout
    assert "(legal-person liability)" in invoke("timeline", "307(4)").stdout


def test_timeline_of_a_provision_names_each_number() -> None:
    result = invoke("timeline", "--provision", "minors-prostitution")
    assert result.stdout.index("307(3)") < result.stdout.index("307(4)")


def test_timeline_names_its_gaps() -> None:
    result = invoke("timeline", "309(2)")
    assert re.search("2003-05-01 to 2004-02-13  text not known +– +–\n", result.stdout)
    assert "Article 309, 2003-05-01 to 2004-02-13: the text was not read." in result.stdout


def test_timeline_as_json() -> None:
    by_number = document("timeline", "309(2)")
    assert (by_number["citation"], by_number["provision"]) == ("309(2)", None)
    first, second, *_ = by_number["periods"]
    assert (first["outcome"], first["version"]) == ("text-not-known", None)
    assert first["gap"]["article"] == "309"
    assert second["version"]["first_day"] == "2004-02-14"
    by_identity = document("timeline", "--provision", "minors-prostitution")
    assert [period["version"]["citation"] for period in by_identity["periods"]] == [
        "307(3)",
        "307(3)",
        "307(4)",
    ]


@pytest.mark.parametrize(
    ("arguments", "status", "message"),
    [
        ([], 2, "one of the two"),
        (["307(3)", "--provision", "rape"], 2, "one of the two"),
        (["--provision", "rapes"], 1, "rape"),
        (["999"], 1, "999"),
        (["x"], 2, "cannot be read"),
        (["--provision", "x"], 1, "The timeline of a number shows the ids of what it named.\n"),
    ],
)
def test_timeline_says_why_there_is_none(arguments: list[str], status: int, message: str) -> None:
    result = invoke("timeline", *arguments)
    assert result.exit_code == status
    assert message in result.stderr


def test_changes_show_each_field_that_differs() -> None:
    result = invoke("changes", "2014-03-24", "2014-03-25")
    assert result.exit_code == 0
    assert "153(1)  molestation  changed  XII-776, 2014-03-25" in result.stdout
    assert "Mažamečio asmens tvirkinimas" in result.stdout
    assert "-> Jaunesnio negu šešiolikos metų asmens tvirkinimas" in result.stdout
    assert "  victim                  under 14 -> under 16\n" in result.stdout
    assert "  number   162(2) -> 162(3)\n" in result.stdout
    assert "16 changes, 2014-03-24 to 2014-03-25." in result.stdout


def test_a_new_paragraph_shows_its_sanction_or_what_it_does() -> None:
    page = invoke("changes", "2014-03-24", "2014-03-25").stdout
    assert (
        "152-1(1)  solicitation-of-under-16  introduced  XII-776, 2014-03-25\n"
        "  sanction  fine, restriction of liberty, arrest, or imprisonment of up to 1 year\n"
    ) in page
    assert (
        "152-1(2)  152-1-legal-persons  introduced  XII-776, 2014-03-25\n"
        "  what the paragraph does  legal-person liability\n"
    ) in page


@pytest.mark.parametrize(
    "days", [("2025-01-31", "2025-02-01"), ("2012-01-01", "2025-06-01")], ids=" to ".join
)
def test_a_new_paragraph_that_was_divided_off_names_the_one_it_came_from(
    days: tuple[str, str],
) -> None:
    page = invoke("changes", *days).stdout
    assert "  sanction      imprisonment of 1 to 7 years\n" in page
    assert "  divided from  307(2) organising-prostitution\n" in page
    assert page.count("divided from") == (1 if days[0] == "2025-01-31" else 3)


def test_changes_in_steps_name_each_day() -> None:
    net = invoke("changes", "2010-01-01", "2020-01-01").stdout
    steps = invoke("changes", "2010-01-01", "2020-01-01", "--steps").stdout
    assert "XI-989, 2010-07-20" in steps
    assert "XI-989, 2010-07-20" not in net


def test_changes_say_where_a_text_is_not_known() -> None:
    result = invoke("changes", "2003-05-01", "2025-02-01")
    assert "not comparable" in result.stdout
    assert "the text was not read" in result.stdout


def test_no_change_is_an_answer() -> None:
    result = invoke("changes", "2012-01-01", "2012-01-01")
    assert result.exit_code == 0
    assert "0 changes" in result.stdout


def test_one_change_is_one() -> None:
    assert "1 change, " in invoke("changes", "2016-06-27", "2016-06-28").stdout


def test_changes_as_json() -> None:
    found = document("changes", "2014-03-24", "2014-03-25")
    assert found["question"] == {"earlier": "2014-03-24", "later": "2014-03-25", "steps": False}
    change = next(one for one in found["changes"] if one["provision"] == "molestation")
    assert change["kind"] == "changed"
    assert change["acts"][0]["number"] == "XII-776"
    fields = {one["field"]: one for one in change["differences"]}
    assert fields["victim"]["before"]["age"]["years"] == 14
    assert fields["victim"]["after"]["text"] == "under 16"


def test_changes_are_asked_for_with_two_days() -> None:
    told = "'2012' is not a day in ISO form. Write year-month-day, for example '2012-05-01'."
    assert invoke("changes", "2012", "2013-01-01").stderr == f"Error: EARLIER: {told}\n"
    assert invoke("changes", "2011-01-01", "2012").stderr == f"Error: LATER: {told}\n"
    no_day = "Error: LATER: 2012-09-31 is no day: September 2012 has 30 days.\n"
    assert invoke("changes", "2011-01-01", "2012-09-31").stderr == no_day


def test_changes_in_the_wrong_order_or_beyond_the_horizon() -> None:
    wrong = invoke("changes", "2014-03-25", "2014-03-24")
    assert (wrong.exit_code, "exchange them" in wrong.stderr) == (2, True)
    beyond = invoke("changes", "2026-01-01", "2030-01-01")
    assert (beyond.exit_code, "Not confirmed: 2030-01-01" in beyond.stderr) == (0, True)
    assert invoke("changes", "2026-01-01", "2030-01-01", "--strict").exit_code == 1


def test_coverage_names_the_horizon_the_articles_and_the_gaps() -> None:
    result = invoke("coverage")
    assert result.exit_code == 0
    for part in ("2003-05-01", "2026-07-02", "151-1", "147, 2003-05-01", law.DATA_DIGEST):
        assert part in result.stdout


def test_coverage_as_json() -> None:
    covered = document("coverage")
    assert covered["confirmed_until"] == "2026-07-02"
    assert covered["data_digest"] == law.DATA_DIGEST
    assert [gap["article"] for gap in covered["gaps"]] == ["147", "157", "309"]


def test_every_version_has_a_page_and_a_plain_form() -> None:
    for version in law.on("2025-03-01"):
        version_page(version, "on a day")
        assert json.loads(json.dumps(plain(version)))["id"] == version.id
    assert plain(law.Term(years=1, months=6)) == "P1Y6M"
    assert plain(dt.date(2012, 5, 1)) == "2012-05-01"
