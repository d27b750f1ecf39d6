"""The commands on cases: assess, replay, limitation, lex-mitior."""

from __future__ import annotations

import datetime as dt
import inspect
import itertools
import json
from pathlib import Path
from typing import Any

import attrs
import pytest
from rich.console import Console

import lt_childlaw as law
from lt_childlaw._case_file import example_case
from lt_childlaw._plain import plain
from lt_childlaw.cli._lex_mitior_page import lex_mitior_page

from .command_line import invoke, start

EXAMPLE = example_case().encode()
FACTS = ("--on", "2010-07-20", "--conduct", "molestation")


def document(*arguments: str | Path, stdin: bytes | None = None, status: int = 0) -> Any:  # noqa: ANN401 (any JSON)
    result = invoke(*arguments, "--json", stdin=stdin)
    assert result.exit_code == status, result.stderr
    return json.loads(result.stdout)


def told(*arguments: str | Path, stdin: bytes | None = None, status: int = 0) -> str:
    result = invoke(*arguments, stdin=stdin)
    assert result.exit_code == status, result.stderr
    return result.stdout


def refused(*arguments: str | Path, stdin: bytes | None = None, status: int = 2) -> str:
    """What standard error says, as one line, where there is no answer."""
    result = invoke(*arguments, stdin=stdin)
    assert (result.exit_code, result.stdout) == (status, "")
    return " ".join(word for word in result.stderr.split() if word != "│")


@pytest.fixture
def case_file(tmp_path: Path) -> Path:
    path = tmp_path / "case.toml"
    path.write_bytes(EXAMPLE)
    return path


# limitation


def test_limitation_says_the_certain_and_the_doubtful_day() -> None:
    # Ten years for a serious crime before 2010-06-29, and no floor then.
    page = told("limitation", "150(3)", "--on", "2009-03-01", "--victim", "1995-01-01")
    assert (
        "A conviction is certainly barred from 2019-03-02; whether on 2019-03-01 is doubtful.\n"
        in page
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
        ("2019-03-02", "a conviction is barred."),
    ],
)
def test_limitation_says_whether_it_was_barred_on_a_day(judged: str, words: str) -> None:
    asked = ("limitation", "150(3)", "--on", "2009-03-01", "--victim", "1995-01-01")
    assert f"On the day of judgment, {judged}, {words}\n" in told(*asked, "--judged-on", judged)


def test_limitation_with_a_reading_leaves_no_doubtful_day() -> None:
    asked = ("limitation", "150(3)", "--on", "2009-03-01", "--victim", "1995-01-01")
    page = told(*asked, "--reading", "birthday")
    # By common speech ten years are over on the matching day itself.
    assert "A conviction is certainly barred from 2019-03-01.\n" in page
    assert "an age is reached, and a term is over, on the birthday" in page
    assert "2019-03-02" not in page


def test_limitation_lists_each_possible_end_with_its_condition() -> None:
    # Eight years for a minor crime since 2010-06-29; a victim under 18 is 25 on 2037-05-01 at most.
    page = told("limitation", "151(1)", "--on", "2012-05-01")
    assert (
        "A conviction is certainly barred from 2037-05-02, whatever was so of what is possible.\n"
        "Until 2020-04-30 it is not. From then on it depends: it is barred\n"
        "  - from 2020-05-02, by the term, if no victim was under 18" in page
    )
    assert "  - from a day between 2020-05-03 and 2037-05-02, by the floor, if a victim" in page


def test_limitation_over_a_change_of_the_law_has_a_part_for_each() -> None:
    page = told(
        "limitation", "153", "--on", "2010-06", "--victim", "10-12", "--reading", "birthday"
    )
    assert "If committed from 2010-06-01 to 2010-06-28\nOrdinary term  5 years" in page
    assert "If committed from 2010-06-29 to 2010-06-30\nOrdinary term  8 years" in page
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
        (("150(3)", "--on", "May"), 2, "'May' is not a span"),
        (("150(3)", "--on", "2003-04-30"), 1, "before 2003-05-01"),
        (("150(9)", "--on", "2012"), 1, "150(9)"),
        (("150", "--on", "2012-05-01"), 1, "150 has 4 offence paragraphs"),
        (("150(5)", "--on", "2012-05-01"), 2, "no offence"),
        (("150(3)", "--on", "2012", "--victim", "x"), 2, "'x' cannot be read"),
        (("150(3)", "--on", "2012", "--victim", "2015"), 2, "after the act"),
        (("150(3)", "--on", "2012", "--judged-on", "2025"), 2, "is not a day of judgment"),
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
    page = told("lex-mitior", "151(1)", "--on", "2024-05-01", "--judged-on", "2025-03-01")
    first, second, third, *rest = page.splitlines()
    assert first == "The law of the act applies: no later law is milder. This rests on doctrine."
    assert second == "151(1) as it stood on 2024-05-01: arrest, or imprisonment of up to 3 years."
    assert third.endswith("committed on 2024-05-01 · judged on 2025-03-01")
    text = "\n".join(line.rstrip() for line in rest)
    for part in (
        "2024-05-01 to  151(1)",
        "2025-01-31     arrest of 15 to 90 days",
        "imprisonment of 3 months to 5 years",
        "harsher by its kinds of penalty, maximum of imprisonment, severity",
        "(doctrine)\n",
        "For a court to decide\n  - ",
        "Measures that are not penalties\n  - ",
        "Rules on the choice\n  - ",
        "Notices\n  - Some texts print article 151-1 as 151(1).",
        law.DATA_VERSION,
    ):
        assert part in text
    assert "offender" not in page
    assert "intermediate laws" not in page


def test_lex_mitior_follows_the_provision_and_not_the_number() -> None:
    page = told("lex-mitior", "307(3)", "--on", "2024-05-01", "--judged-on", "2025-03-01")
    assert page.startswith("The law of the act applies: nothing that matters")
    assert "2025-02-01 to  307(4)" in page
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
    page = told("lex-mitior", "308(2)", "--on", "2014-03-24", "--judged-on", "2025-03-01")
    assert "2014-03-24     308(2)" in page
    assert "2014-03-25 to  308(2)" in page
    assert "2014-03-25 to  308(3)" in page


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
        (("151(1)", "--on", "2024", "--judged-on", "2025-03-01"), 2, "'2024' is not a"),
        (("151(1)", "--on", "2024-05-01", "--judged-on", "2024-04-30"), 2, "lies before"),
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


# assess


def test_assess_reads_a_file_or_standard_input(case_file: Path) -> None:
    page = told("assess", case_file)
    assert page.startswith("ASSESSMENT OF A CASE\n\nThis tells which provisions'")
    assert "Possibility 3: committed on 2010-07-20/2010-12-31\n" in page
    assert "Judged on 2025-03-01." in page
    assert told("assess", "-", stdin=EXAMPLE) == page
    record = b'{"committed_on": "2010", "conduct": ["molestation"], "judged_on": "2025-03-01"}'
    assert "Possibility 3" in told("assess", "-", stdin=record)


def test_assess_takes_the_same_facts_from_options(case_file: Path) -> None:
    options = (
        *("--on", "2010", "--conduct", "molestation", "--offender", "30-40"),
        *("--victim", "1999", "--judged-on", "2025-03-01"),
    )
    assert document("assess", *options) == document("assess", case_file)
    assert told("assess", *options) == told("assess", case_file)


def test_assess_states_every_fact_by_an_option() -> None:
    found = document(
        *("assess", "--on", "2013/2014", "--conduct", "keeping material"),
        *("--conduct", "distributing material", "--circumstance", "large quantity"),
        *("--circumstance", "intent to distribute", "--offender", "1985-02", "--victim", "12"),
        *("--person-shown", "10-13", "--stage", "attempt", "--participation", "helper"),
        *("--continuing", "--complaint", "--legal-person", "--compelled-as-victim-of", "147"),
        *("--abroad", "--offender-resident", "--no-victim-resident", "--no-punishable-there"),
        *("--judged-on", "2025-03-01", "--known-at", "2025-02-01", "--reading", "birthday"),
    )
    assert found["question"] == {
        "case": {
            "committed_on": "2013-01-01/2014-12-31",
            "conduct": ["distributing material", "keeping material"],
            "circumstances": ["intent to distribute", "large quantity"],
            "offender": {"born": "1985-02-01/1985-02-28"},
            "victim": {"age": 12},
            "person_shown": {"age": [10, 13]},
            "abroad": {
                "offender_resident": True,
                "victim_resident": False,
                "punishable_there": False,
            },
            "stage": "attempt",
            "participation": "helper",
            "continuing": True,
            "legal_person": True,
            "complaint": True,
            "compelled_as_victim_of": "147",
        },
        "judged_on": "2025-03-01",
        "known_at": "2025-02-01",
        "reading": "on the birthday",
    }


def test_assess_tells_no_from_not_known() -> None:
    case = document("assess", *FACTS, "--no-complaint", "--abroad")["question"]["case"]
    assert case["complaint"] is False
    assert case["abroad"] == {}


def test_the_options_of_the_days_count_before_the_file(case_file: Path) -> None:
    options = ("--judged-on", "2020-01-01", "--known-at", "2019-01-01", "--reading", "day-after")
    question = document("assess", case_file, *options)["question"]
    assert question["judged_on"] == "2020-01-01"
    assert question["known_at"] == "2019-01-01"
    assert question["reading"] == "on the day after"


def test_assess_as_json_is_the_trace(case_file: Path) -> None:
    case = law.Case(
        committed_on="2010",
        conduct={"molestation"},
        offender=law.Person(age=(30, 40)),
        victim=law.Person(born="1999"),
    )
    found = document("assess", case_file)
    assert found == law.assess(case, judged_on="2025-03-01").to_dict()
    assert found["data_digest"] == law.DATA_DIGEST


def test_assess_as_markdown_is_the_memorandum(case_file: Path) -> None:
    page = told("assess", case_file, "--markdown")
    assert page.startswith("# Assessment of a case\n")
    record = document("assess", case_file)["question"]["case"]
    case = law.Case.from_dict(record)
    assert page == law.assess(case, judged_on="2025-03-01").explain("markdown")


def test_the_page_says_what_the_memorandum_says(case_file: Path) -> None:
    case = law.Case.from_dict(document("assess", case_file)["question"]["case"])
    text = law.assess(case, judged_on="2025-03-01").explain()
    page = told("assess", case_file)
    assert page.split() == text.split()


@pytest.mark.parametrize("columns", [40, 80, 120])
def test_each_line_of_the_page_is_broken_once(case_file: Path, columns: int) -> None:
    result = invoke("assess", case_file, columns=columns)
    lines = result.stdout.splitlines()
    assert max(map(len, lines)) <= columns
    assert not any(before == "" == after for before, after in itertools.pairwise(lines))
    # A line that goes on is indented under its item, and goes on only where it must.
    place = next(at for at, line in enumerate(lines) if line.startswith("  - No rule found"))
    assert lines[place + 1].startswith("    ")
    assert len(lines[place]) + len(f" {lines[place + 1].split()[0]}") > columns


def test_no_candidate_is_an_answer() -> None:
    page = told("assess", "--on", "2015-05-01", "--conduct", "molestation", "--victim", "16")
    assert "No provision of the data fits the facts as stated." in page


def test_law_that_is_not_known_is_no_answer() -> None:
    facts = ("--on", "2003-06", "--conduct", "keeping material", "--person-shown", "13")
    page = told("assess", *facts, status=1)
    assert "Not known:\n  - article 309 on 2003-06-01 is not known" in page
    assert document("assess", *facts, status=1)["possibilities"][0]["unanswered"]


def test_assess_lists_the_words() -> None:
    page = told("assess", "--words")
    found = document("assess", "--words")
    words = {kind: [row["word"] for row in found[kind]] for kind in ("conduct", "circumstance")}
    assert words == {
        "conduct": [one.value for one in law.Conduct],
        "circumstance": [one.value for one in law.Circumstance],
    }
    assert all(row["meaning"] for kind in words for row in found[kind])
    for row in (*found["conduct"], *found["circumstance"]):
        assert row["word"] in page
    meanings = {row["word"]: row["meaning"] for row in found["circumstance"]}
    assert meanings["concrete steps"].endswith(": 152-1.")
    assert "\n" not in meanings["coercion or dependence"]


def test_the_words_are_listed_without_their_meaning_where_there_is_no_source(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def without_source(_: object) -> str:
        raise OSError

    monkeypatch.setattr(inspect, "getsource", without_source)
    assert document("assess", "--words")["conduct"][0] == {
        "word": "sexual intercourse",
        "meaning": None,
    }
    assert "sexual intercourse" in told("assess", "--words")


def test_assess_writes_an_example_that_it_reads() -> None:
    result = invoke("assess", "--example")
    assert result.stdout_bytes == EXAMPLE
    assert told("assess", "-", stdin=result.stdout_bytes).startswith("ASSESSMENT")


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ((), "give a case file; or at least --on and --conduct"),
        (("--on", "2010"), "give a case file"),
        (("--conduct", "molestation"), "give a case file"),
        (("case.toml", "--on", "2010"), "the facts stand in the file: leave --on out"),
        (
            ("case.toml", "--no-complaint", "--victim", "13", "--abroad", "--stage", "attempt"),
            "leave --victim, --stage, --abroad, --no-complaint out",
        ),
        ((*FACTS, "--offender-resident"), "only an act abroad has --offender-resident: add"),
        (
            (*FACTS, "--no-victim-resident", "--punishable-there"),
            "only an act abroad has --no-victim-resident, --punishable-there: add --abroad",
        ),
        ((*FACTS, "--json", "--markdown"), "give --markdown or --json, not both"),
        ((*FACTS, "--stage", "begun"), "begun"),
        ((*FACTS, "--victim", "x"), "'x' cannot be read"),
        ((*FACTS, "--person-shown", "13"), "no conduct with material"),
        ((*FACTS, "--judged-on", "2009-01-01"), "before the act"),
        ((*FACTS, "--judged-on", "2025"), "judged_on"),
        ((*FACTS, "--victim", "2015"), "victim: "),
        (("--on", "2010", "--conduct", "molestatio"), "Hint: use the option --words."),
        ((*FACTS, "--circumstance", "goup"), "Hint: use the option --words."),
        (("--on", "May", "--conduct", "molestation"), "'May' is not a span"),
        ((*FACTS, "--compelled-as-victim-of", "x"), "'x'"),
        (("missing.toml",), "missing.toml cannot be read: No such file or directory."),
    ],
)
def test_assess_refuses_what_it_cannot_use(options: tuple[str, ...], message: str) -> None:
    error = refused("assess", *options)
    assert message in error
    assert ("Hint" in error) == ("Hint" in message)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (("--on", "2003-04-30", "--conduct", "molestation"), "before 2003-05-01"),
        ((*FACTS, "--judged-on", "2030-01-01", "--strict"), "2030-01-01"),
        ((*FACTS, "--compelled-as-victim-of", "999"), "999"),
    ],
)
def test_assess_says_why_there_is_no_answer(options: tuple[str, ...], message: str) -> None:
    assert message in refused("assess", *options, status=1)
    result = invoke("assess", *options, "--json")
    assert json.loads(result.stdout)["outcome"] != "ok"


def test_assess_beyond_the_horizon_warns_once() -> None:
    result = invoke("assess", *FACTS, "--judged-on", "2030-01-01")
    assert result.exit_code == 0
    assert result.stderr.count("Not confirmed") == 1


def test_no_bad_file_gives_a_traceback(tmp_path: Path) -> None:
    contents: tuple[bytes, ...] = (
        b"", b"\0", b"\xff\xfe", b"\xff", b"{", b"[]", b"a = ", b"[" * 100_000, b"a=" + b"[" * 9999,
        b"{" + b'"a":{' * 9999, b"a" * 1_000_001, EXAMPLE + b'victims = "x"\n', b"a." * 9999,
    )  # fmt: skip
    for suffix in ("toml", "json", "txt"):
        for number, content in enumerate(contents):
            path = tmp_path / f"{number}.{suffix}"
            path.write_bytes(content)
            for command in ("assess", "replay"):
                assert "Error: " in refused(command, path)


# replay


def trace_file(folder: Path, **changes: Any) -> Path:  # noqa: ANN401 (any JSON)
    path = folder / "trace.json"
    trace = document("assess", "-", stdin=EXAMPLE)
    path.write_text(json.dumps({**trace, **changes}), encoding="utf-8")
    return path


def test_replay_says_that_nothing_differs(tmp_path: Path) -> None:
    path = trace_file(tmp_path)
    page = told("replay", path)
    assert page.startswith("The answer is the same.\n")
    assert f"Traced with data {law.DATA_VERSION} ({law.DATA_DIGEST[:12]}), the same data." in page
    assert told("replay", "-", stdin=path.read_bytes()) == page
    found = document("replay", path)
    assert (found["same"], found["differences"]) == (True, [])
    assert found["question"]["case"]["conduct"] == ["molestation"]


def test_replay_says_what_differs(tmp_path: Path) -> None:
    path = trace_file(tmp_path, confirmed=False, data_version="2000.01.0", data_digest="0" * 64)
    page = told("replay", path, status=1)
    assert page.startswith("The answer differs in 1 place.\n")
    assert f"Traced with data 2000.01.0 (000000000000), now data {law.DATA_VERSION}." in page
    text = "\n".join(line.rstrip() for line in page.splitlines())
    assert "\nconfirmed\n  false\n  -> true\n" in text
    found = document("replay", path, status=1)
    assert found["traced"] == {"data_version": "2000.01.0", "data_digest": "0" * 64}
    assert found["data_version"] == law.DATA_VERSION
    assert found["same"] is False
    assert found["differences"] == [{"path": "confirmed", "before": False, "after": True}]


def test_replay_shows_the_first_of_many_differences(tmp_path: Path) -> None:
    notices = [f"notice {number}" for number in range(60)]
    path = trace_file(tmp_path, notices=["x" * 1000, *notices])
    page = told("replay", path, status=1)
    places = int(page.split("differs in ")[1].split(" ")[0])
    assert places >= 59
    assert f"and {places - 40} more: --json writes all of them." in page
    assert page.count("\n  -> ") == 40
    assert "x" * 299 + "…" in page.replace("\n  ", "").replace(" ", "")
    assert "x" * 301 not in page.replace("\n", "").replace(" ", "")
    assert "(nothing)" in page
    assert len(document("replay", path, status=1)["differences"]) == places


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("{}", "this is no trace: it has no trace_version"),
        ('{"trace_version": 1}', "it has no data_version, data_digest, question"),
        ("[]", "holds a list, and a trace is an object"),
        ('{"committed_on": "2010", "conduct": ["molestation"]}', "this is no trace"),
    ],
)
def test_replay_refuses_what_is_no_trace(tmp_path: Path, content: str, message: str) -> None:
    path = tmp_path / "trace.json"
    path.write_text(content, encoding="utf-8")
    error = refused("replay", path)
    assert str(path) in error.replace(" ", "") or "trace.json" in error
    assert message in error


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"trace_version": 99}, "the trace has the form 99"),
        ({"question": {}}, "has no case"),
        ({"question": []}, "has no case"),
        ({"question": {"case": []}}, "the case is []"),
        ({"question": {"case": {"committed_on": "2010"}}}, "the case has no conduct"),
        ({"question": {"case": {"x": 1}}}, "no field 'x'"),
    ],
)
def test_replay_names_the_file_of_a_broken_trace(
    tmp_path: Path, changes: dict[str, Any], message: str
) -> None:
    error = refused("replay", trace_file(tmp_path, **changes))
    assert "trace.json: " in error
    assert message in error


# Common


def test_the_commands_work_as_a_program(case_file: Path) -> None:
    with start("assess", case_file, "--json") as program:
        out, err = program.communicate()
    assert (program.returncode, err) == (0, b"")
    assert json.loads(out)["trace_version"] == 1


def test_results_are_plain_values_that_survive_json() -> None:
    victim = law.Person(born="2000-02-29")
    results = (
        law.limitation("149(1)", committed_on="2012", victim=victim),
        law.lex_mitior("307(2)", committed_on="2024-05-01", judged_on="2025-03-01"),
        law.compare(law.on("2014-03-24")["308(2)"], law.on("2014-03-25")["308(3)"]),
        law.assess(law.Case(committed_on="2012", conduct={"molestation"})).possibilities[0],
    )
    for result in results:
        value = plain(result)
        assert json.loads(json.dumps(value)) == value
