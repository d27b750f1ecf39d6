"""The command ages, and what show says of persons."""

from __future__ import annotations

import re
import warnings

import pytest

import lt_childlaw as law
from lt_childlaw.cli._age_pages import exclusions_page, penalties_page
from lt_childlaw.cli._terms import age_text

from .command_line import document, first_column, invoke


def line_of(text: str, name: str) -> str:
    """The line of a table that begins a rule of that name."""
    return next(line for line in text.splitlines() if line.endswith(name) or f"{name} " in line)


# ages


def test_ages_lists_each_threshold_with_its_side_and_its_provision() -> None:
    result = invoke("ages", "--on", "2020-05-01")
    assert result.exit_code == 0
    assert "Ages that matter in law on 2020-05-01" in result.stdout
    assert "last confirmed" not in result.stdout
    assert "Reached" not in result.stdout
    for part in (
        "criminal-responsibility",
        "at least 16",
        "BK 13(1)",
        "From 14 for the listed offences",
        "at least 18",
        "no number",
        "CK 3.14(2)",
        "emancipation",
        "under 25",
        law.DATA_VERSION,
    ):
        assert (part in result.stdout) == (part != "under 25")
    assert "at least 18 and under 21" in first_column(result.stdout)


def test_ages_lists_what_the_paragraphs_of_the_day_ask_for() -> None:
    page = " ".join(invoke("ages", "--on", "2004-06-01").stdout.split())
    part = page.partition("Ages that paragraphs ask for")[2]
    assert "victim: under 14 149(4), 150(4), 153(1)" in part
    assert "person shown: under 18; or else presented as a child 309(2)" in part
    # 147 and 157 were replaced on 2005-06-30, and what stood before was not read.
    assert "Article 157, 2003-05-01 to 2005-06-29: the text was not read." in part
    later = " ".join(invoke("ages", "--on", "2020-05-01").stdout.split())
    assert "offender: at least 18 151-1(1), 151-1(5), 152-1(1)" in later
    assert "victim: under 14, in one of the ways 157(2)" in later
    assert "was not read" not in later


def test_ages_as_json_has_what_paragraphs_ask_for_and_what_is_not_known() -> None:
    answer = document("ages", "--on", "2004-06-01")
    asked = [(one["citation"], one["asks"]["person"]) for one in answer["paragraphs"]]
    assert ("149(4)", "victim") in asked
    assert ("309(2)", "person_shown") in asked
    assert [gap["article"] for gap in answer["gaps"]] == ["147", "157"]
    age = next(one["asks"] for one in answer["paragraphs"] if one["citation"] == "149(4)")
    assert age["condition"]["age"] == {"comparison": "under", "years": 14}
    assert age["in_every_way"] is True


def test_ages_without_a_day_uses_the_last_confirmed_and_says_so() -> None:
    result = invoke("ages")
    assert f"on {law.latest_confirmed().day}, the last confirmed day" in result.stdout


@pytest.mark.parametrize(
    ("options", "answer"),
    [
        (("--born", "2004-04-30"), "16: yes"),
        (("--born", "2004-05-02"), "16: no"),
        (("--born", "2004-05-01"), "16: undetermined"),
        (("--born", "2004-05-01", "--reading", "birthday"), "16: yes"),
        (("--born", "2004-05-01", "--reading", "day-after"), "16: no"),
        (("--born", "2004-02"), "16: yes"),
        (("--born", "2004"), "16: undetermined"),
        (("--age", "15"), "16: no"),
        (("--age", "14-16"), "16: undetermined"),
        (("--age", "15", "--born", "2004"), "16: no"),
    ],
)
def test_ages_says_which_a_person_has_reached(options: tuple[str, ...], answer: str) -> None:
    result = invoke("ages", "--on", "2020-05-01", *options)
    assert result.exit_code == 0, result.stderr
    assert answer in line_of(result.stdout, "criminal-responsibility")


def test_ages_says_why_one_is_undetermined() -> None:
    asked = ("ages", "--on", "2020-05-01", "--born", "2004-05-01")
    assert "Undetermined: the day is the birthday itself" in invoke(*asked).stdout
    assert "Undetermined:" not in invoke(*asked, "--reading", "birthday").stdout
    assert "Undetermined:" not in invoke("ages", "--on", "2020-05-01").stdout


def test_the_doubtful_day_of_29_february_is_28_february() -> None:
    day_of = ("--on", "2022-02-28", "--born", "2004-02-29")
    assert "18: undetermined" in line_of(invoke("ages", *day_of).stdout, "majority")
    before = invoke("ages", "--on", "2022-02-27", "--born", "2004-02-29")
    assert "18: no" in line_of(before.stdout, "majority")
    after = invoke("ages", "--on", "2022-03-01", "--born", "2004-02-29")
    assert "18: yes" in line_of(after.stdout, "majority")


def test_ages_as_json() -> None:
    plain = document("ages", "--on", "2020-05-01")
    assert plain["data_version"] == law.DATA_VERSION
    assert plain["question"] == {"on": "2020-05-01", "person": None, "reading": None}
    names = [row["name"] for row in plain["thresholds"]]
    assert names == [threshold.name for threshold in law.thresholds(on="2020-05-01")]
    assert not any(row["reached"] for row in plain["thresholds"])
    of_a_person = document(
        "ages", "--on", "2020-05-01", "--born", "2004-05-01", "--reading", "birthday"
    )
    assert of_a_person["question"]["person"] == {
        "born": {"first_day": "2004-05-01", "last_day": "2004-05-01"},
        "age": None,
    }
    assert of_a_person["question"]["reading"] == "birthday"
    rows = {row["name"]: row for row in of_a_person["thresholds"]}
    assert rows["majority"]["reached"] == [{"age": 18, "reached": "no"}]
    assert rows["young-adult"]["reached"] == [
        {"age": 18, "reached": "no"},
        {"age": 21, "reached": "no"},
    ]
    assert rows["young-adult"]["stale"][0]["says"] == "94"
    assert rows["close-in-age"]["reached"] == []


@pytest.mark.parametrize(
    ("options", "status", "message"),
    [
        (("--on", "2003-04-30"), 1, "before 2003-05-01"),
        (("--on", "May"), 2, "--on: 'May' is not a day in ISO form. Write"),
        (("--on", "2012"), 2, "--on: '2012' is not a day in ISO form. Write"),
        (("--on", "2012-02-30"), 2, "--on: 2012-02-30 is no day: February 2012 has 29 days."),
        (("--on", "2020-05-01", "--born", "2021"), 2, "after the day"),
        (("--on", "2020-05-01", "--born", "2004", "--age", "30"), 2, "30"),
        (("--born", "15"), 2, "'15' cannot be read"),
        (("--age", "2004"), 2, "'2004' cannot be read"),
        (("--age", "300"), 2, "'300' cannot be read"),
        (("--age", "15", "--reading", "birthday"), 2, "--born"),
        (("--born", "2004", "--reading", "noon"), 2, "noon"),
    ],
)
def test_ages_says_why_there_is_no_answer(
    options: tuple[str, ...], status: int, message: str
) -> None:
    result = invoke("ages", *options)
    assert (result.exit_code, result.stdout) == (status, "")
    assert message in result.stderr


def test_an_age_without_a_number_can_be_neither_reached_nor_not() -> None:
    page = invoke("ages", "--on", "2012-05-01", "--age", "15").stdout
    assert re.search("^no number +– +close-in-age$", page, re.MULTILINE)


def test_ages_beyond_the_horizon_warns_once() -> None:
    result = invoke("ages", "--on", "2030-01-01", "--born", "2004")
    assert result.exit_code == 0
    assert result.stderr.count("Not confirmed") == 1


def test_every_threshold_of_every_day_has_words() -> None:
    texts = set()
    for year in range(2004, 2026):
        for threshold in law.thresholds(on=f"{year}-01-01"):
            texts.add(age_text(threshold))
    assert {"no number", "at least 18 and under 21", "under 14", "at least 25"} <= texts


# show


def test_show_bounds_the_penalties_for_an_adult() -> None:
    result = invoke("show", "149(1)", "--on", "2010-01-01")
    assert "Severity       serious" in result.stdout
    assert "What a court could impose on an adult, if liable" in result.stdout
    assert "imprisonment of 3 months to 7 years" in result.stdout
    assert "minimum: 50(2) (2003-05-01/..); maximum: 149(1)" in result.stdout
    assert "age rule" not in result.stdout


def test_show_says_each_note_once_and_what_it_is_about() -> None:
    result = invoke("show", "309(2)", "--on", "2012-05-01", "--offender", "17-20")
    assert "What a court could impose on an offender aged 17 to 20" in result.stdout
    assert result.stdout.count("may be treated as a minor") == 1
    assert "- Whether the offender was under 18 is not settled" in result.stdout
    assert "- fine: The range of a fine follows the class" in result.stdout
    assert "- imprisonment: The sanction states no minimum" in result.stdout


def test_show_names_both_bounds_of_one_provision_once() -> None:
    result = invoke("show", "161(2)", "--on", "2012-05-01")
    assert "arrest of 10 to 45 days" in result.stdout
    assert "both bounds: 49(3) (2003-05-01/..)" in result.stdout
    assert (
        "up to 240 hours"
        in invoke("show", "161(2)", "--on", "2012-05-01", "--offender", "17").stdout
    )


def test_show_says_where_nothing_sets_a_bound() -> None:
    penalty = law.BoundedPenalty(
        kind=law.PenaltyKind.FINE,
        minimum=law.NO_RANGE,
        maximum=law.NO_RANGE,
        minimum_source=None,
        maximum_source=None,
        hours_source=law.BoundSource(cites="46(3)", period="2003-05-01/.."),
    )
    assert "no provision" not in shown(penalties_page([penalty], None))
    assert "hours: 46(3) (2003-05-01/..)" in shown(penalties_page([penalty], None))
    bare = law.BoundedPenalty(
        kind=law.PenaltyKind.FINE,
        minimum=law.NO_RANGE,
        maximum=law.Fine(50),
        minimum_source=None,
        maximum_source=law.BoundSource(cites="47", period="2003-05-01/.."),
    )
    assert "maximum: 47 (2003-05-01/..)" in shown(penalties_page([bare], None))


def shown(page: object) -> str:
    from rich.console import Console  # noqa: PLC0415 (for this alone)

    console = Console(width=200)
    with console.capture() as capture:
        console.print(page)
    return capture.get()


def test_show_says_of_each_rule_what_it_comes_to_and_why() -> None:
    result = invoke("show", "151-1(1)", "--on", "2010-07-20", "--offender", "18", "--victim", "15")
    assert result.exit_code == 0
    for part in (
        "Does an age rule exclude liability?  depends",
        "age of criminal responsibility: does not apply  13(1) (2003-05-01/..)",
        "The offender (aged 18) had reached 16 before the act.",
        "offender not adult: does not apply  151-1(1)",
        "close in age: depends  151-1(5) (2010-07-20/2020-11-18)",
        "A court must find",
        "release of a victim: does not apply\n",
        "- Marriage before 18 or emancipation",
        "- Consent excludes nothing",
    ):
        assert part in result.stdout
    # What stands under Notices of the version is not said again.
    assert result.stdout.count("names another provision") == 1


@pytest.mark.parametrize(
    ("arguments", "outcome"),
    [
        (("151-1(1)", "--offender", "17", "--victim", "15"), "applies"),
        (("149(1)", "--offender", "13"), "applies"),
        (("149(1)", "--offender", "14"), "does not apply"),
        (("149(1)", "--offender", "1998-05"), "depends"),
        (("149(1)", "--offender", "1998-05-01"), "depends"),
        (("149(1)", "--offender", "1998-05-01", "--reading", "birthday"), "does not apply"),
        (("149(1)", "--offender", "1998-05-01", "--reading", "day-after"), "applies"),
        (("149(1)", "--offender", "1998"), "depends"),
        (("149(1)", "--offender", "1997"), "does not apply"),
        (("149(1)", "--offender", "13-14"), "depends"),
        (("149(1)", "--reading", "birthday"), "depends"),
        (("153(1)", "--offender", "adult", "--victim", "under 14"), "does not apply"),
        (("153(1)", "--victim", "14", "--offender", "adult"), "applies"),
        (("149(1)", "--offender", "20", "--compelled-as-victim-of", "147"), "does not apply"),
    ],
)
def test_show_decides_by_the_persons(arguments: tuple[str, ...], outcome: str) -> None:
    result = invoke("show", *arguments, "--on", "2012-05-01")
    assert result.exit_code == 0, result.stderr
    assert f"exclude liability?  {outcome}\n" in result.stdout


def test_show_names_the_clause_that_may_release_a_victim() -> None:
    arguments = ("show", "309(2)", "--offender", "20", "--compelled-as-victim-of", "147")
    result = invoke(*arguments, "--on", "2015-05-01")
    assert "release of a victim: depends  147(3)" in result.stdout


def test_show_of_persons_as_json() -> None:
    found = document(
        "show", "151-1(1)", "--on", "2012-05-01", "--offender", "17", "--victim", "1998-05",
        "--reading", "day-after",
    )  # fmt: skip
    assert found["question"]["reading"] == "day-after"
    assert found["versions"][0]["severity"] == "minor"
    fine = found["penalties"][0]
    assert fine["text"] == "fine of 1 to 50 MGL"
    assert (fine["minimum"], fine["maximum"]) == ({"mgl": 1}, {"mgl": 50})
    assert fine["maximum_source"] == {"cites": "90(3)", "period": "2003-05-01/2017-10-05"}
    exclusions = found["exclusions"]
    assert exclusions["outcome"] == "applies"
    assert exclusions["offender"] == {"born": None, "age": [17, 17]}
    assert exclusions["victim"]["born"]["last_day"] == "1998-05-31"
    assert [item["rule"] for item in exclusions["items"]] == [
        rule.value for rule in law.ExclusionRule
    ]
    assert exclusions["items"][1]["citation"] == "151-1(1)"
    assert exclusions["items"][3]["depends_on"]
    assert exclusions["notices"]


def test_show_gives_euros_as_text() -> None:
    fine = document("show", "309(2)", "--on", "2017-10-06")["penalties"][0]
    assert (fine["minimum_euros"], fine["maximum_euros"]) == ("3766.00", "150640.00")


def test_show_bounds_nothing_for_a_period_or_for_past_knowledge() -> None:
    for option in (("--during", "2012"), ("--on", "2012-05-01", "--known-at", "2012-05-01")):
        assert "court could impose" not in invoke("show", "149(3)", *option).stdout
        found = document("show", "149(3)", *option)
        assert "penalties" not in found
        assert "exclusions" not in found


@pytest.mark.parametrize(
    ("options", "status", "message"),
    [
        (("--offender", "Jonas"), 2, "'Jonas' cannot be read"),
        (("--victim", "300"), 2, "'300' cannot be read"),
        (("--offender", "2013"), 2, "after the day"),
        (("--compelled-as-victim-of", "murder"), 2, "cannot be read as a citation"),
        (("--victim", "15", "--during", "2012"), 2, "--during"),
        (("--victim", "15", "--known-at", "2012-05-01"), 2, "--known-at"),
        (("--reading", "noon"), 2, "noon"),
    ],
)
def test_show_refuses_what_it_cannot_use(
    options: tuple[str, ...], status: int, message: str
) -> None:
    on = () if "--during" in options else ("--on", "2012-05-01")
    result = invoke("show", "149(3)", *on, *options)
    assert (result.exit_code, result.stdout) == (status, "")
    assert message in result.stderr


def test_show_of_persons_for_a_rule_that_is_no_offence_is_refused() -> None:
    result = invoke("show", "149(5)", "--on", "2012-05-01", "--offender", "15")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "no offence" in result.stderr
    assert "court could impose" not in invoke("show", "149(5)", "--on", "2012-05-01").stdout


def test_show_of_persons_beyond_the_horizon_warns_once() -> None:
    result = invoke("show", "149(3)", "--on", "2030-01-01", "--offender", "15")
    assert result.exit_code == 0
    assert result.stderr.count("Not confirmed") == 1


def test_every_offence_has_pages_for_persons() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for version in law.on("2025-03-01"):
            if version.role is not law.Role.OFFENCE:
                continue
            for person in (law.Person(age=15), law.Person(born="2007"), law.Person()):
                found = law.exclusions(
                    version.citation, committed_on="2025-03-01", offender=person, victim=person
                )
                assert found.outcome.value in shown(exclusions_page(found))
                assert shown(penalties_page(version.penalties(person), person))
