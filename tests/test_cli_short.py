"""The short form of an assessment, and pages whose lines end where their words end."""

from __future__ import annotations

import io

import attrs
import pytest
from rich.console import Console
from rich.table import Table
from rich.text import Text

import lt_childlaw as law
from lt_childlaw._case_file import example_case
from lt_childlaw.cli._short_page import short_page
from lt_childlaw.cli._trimmed import Trimmed

from .command_line import invoke, told

EXAMPLE = example_case().encode()
COUPLE = (
    *("assess", "--short", "--conduct", "sexual intercourse"),
    *("--offender", "19", "--victim", "13-15"),
)


def short(*arguments: str, status: int = 0, columns: int = 200) -> str:
    result = invoke(*arguments, columns=columns)
    assert result.exit_code == status, result.stderr
    return result.stdout


def test_it_names_the_answer_for_each_part_of_the_days() -> None:
    page = told("assess", "-", "--short", stdin=EXAMPLE)
    assert page.startswith(
        "Assessment of a case, in short\n"
        "committed on a day between 2010-01-01 and 2010-12-31 · judged on 2025-03-01\n"
        "\n"
        "If committed on a day between 2010-01-01 and 2010-06-28\n"
        "153(1) Molestation of a young child: fits\n"
        "  Sanction    fine, restriction of liberty, arrest, or imprisonment of up to 2 years\n"
        "  Class       minor\n"
        "  Age rules   none excludes liability\n"
        "  Limitation  no conviction from 2015-06-29 at the latest if nothing stopped or "
        "interrupted limitation; 2015-06-28 itself is doubtful; on the day of judgment it was "
        "barred\n"
        "  Later law   law of the act (doctrine)\n"
    )
    assert page.count("If committed") == 3
    assert page.endswith("This is no legal advice.\n")
    assert "It does not try a case." in page


def test_it_names_what_is_open() -> None:
    page = short(*COUPLE, "--on", "2012-05-01", "--judged-on", "2025-03-01")
    assert "151-1(1) Satisfaction of sexual desire" in page
    assert "whether a rule excludes liability depends" in page
    assert "Open        close in age: whether there was a great difference in age" in page
    assert "Whether a child under 14 was helpless" in page
    may_fit = short("assess", "--short", "--on", "2012-05-01", "--conduct", "molestation")
    assert "153(1) Molestation of a young child: may fit" in may_fit
    assert "Open        the victim had not reached 14" in may_fit
    assert "Later law" not in may_fit
    assert "judged" not in may_fit


EVENT = ("assess", "--short", "--conduct", "attending a pornographic event", "--victim", "13")


def test_it_names_the_later_law_that_applies_or_why_a_court_decides() -> None:
    milder = short(*EVENT, "--on", "2024-05-01", "--judged-on", "2025-03-01")
    assert "Later law   later law: 162(2), 2025-02-01" in milder
    open_to_a_court = short(*EVENT, "--on", "2016-01-01", "--judged-on", "2025-03-01")
    assert "Later law   court decides" in open_to_a_court
    assert "A court must decide: the laws cannot all be ranked." in open_to_a_court


FORCE = ("assess", "--short", "--conduct", "sexual intercourse", "--on", "2012-05-01")


def test_it_names_whether_a_rule_excludes_liability() -> None:
    with_force = (*FORCE, "--circumstance", "force or helplessness", "--victim", "13")
    liable = short(*with_force, "--offender", "15")
    assert "149(4) Rape: fits" in liable
    assert "Age rules   none excludes liability" in liable
    child = short(*with_force, "--offender", "12")
    assert "Age rules   a rule excludes liability" in child


def test_a_reading_leaves_no_doubtful_day() -> None:
    page = short(*FORCE[:-2], "--on", "2008-05-01", "--circumstance", "force or helplessness",
                 "--victim", "20", "--reading", "birthday")  # fmt: skip
    assert "no conviction from" in page
    assert "doubtful" not in page


def test_a_complaint_that_is_not_settled_is_open() -> None:
    case = law.Case(
        committed_on="2012-05-01",
        conduct="sexual intercourse",
        circumstances="force or helplessness",
        victim=law.Person(age=20),
    )
    assessment = law.assess(case)
    [possibility] = assessment.possibilities
    [candidate] = possibility.candidates
    need = attrs.evolve(candidate.complaint, needed=law.Answer.UNDETERMINED, because="Not known.")
    unsettled = attrs.evolve(possibility, candidates=(attrs.evolve(candidate, complaint=need),))
    written = io.StringIO()
    console = Console(file=written, width=100)
    console.print(short_page(attrs.evolve(assessment, possibilities=(unsettled,))))
    assert "Not known." in written.getvalue()


def test_it_says_where_nothing_fits_or_nothing_is_known() -> None:
    fits_not = short(*FORCE[:-2], "--on", "2004-05-01", "--victim", "14")
    assert "No provision of the data fits the facts as stated; other articles" in fits_not
    unknown = ("assess", "--short", "--on", "2003-06-01", "--conduct", "keeping material")
    page = short(*unknown, status=1)
    assert "309" in page
    assert "was not read" in page


def test_it_warns_beyond_the_horizon_and_names_a_continuing_act() -> None:
    page = short(*COUPLE, "--on", "2012-05-01", "--judged-on", "2030-01-01")
    assert "Not all of the law asked about is confirmed: part of the answer is a guess." in page
    going_on = short(*COUPLE, "--on", "2010", "--continuing", "--judged-on", "2030-01-01")
    assert "continued over 2010-01-01/2010-12-31 · judged on 2030-01-01" in going_on
    assert "Under the law of 2010-07-20/2010-12-31" in going_on


def test_it_names_what_abroad_and_an_attempt_leave_open() -> None:
    page = short(*COUPLE, "--on", "2012-05-01", "--abroad", "--stage", "attempt")
    case = law.Case(
        committed_on="2012-05-01",
        conduct="sexual intercourse",
        offender=law.Person(age=19),
        victim=law.Person(age=(13, 15)),
        abroad=law.Abroad(),
        stage="attempt",
    )
    [candidate] = law.assess(case).candidates
    assert candidate.trial is not None
    assert candidate.trial.depends_on
    for open_question in (*candidate.trial.depends_on, *candidate.stage):
        assert open_question in " ".join(page.split())


def test_it_is_lithuanian_but_for_the_open_questions() -> None:
    page = invoke("assess", "-", "--short", "--lang", "lt", stdin=EXAMPLE, columns=300).stdout
    for part in (
        "Atvejo teisinis vertinimas trumpai",
        "veika padaryta vieną iš dienų nuo 2010-01-01 iki 2010-12-31 · nuosprendžio diena",
        "Jeigu veika padaryta vieną iš dienų nuo 2010-01-01 iki 2010-06-28",
        "153 str. 1 d. Mažamečio asmens tvirkinimas: aplinkybės atitinka požymius",
        "Sankcija            baudžiamas bauda arba laisvės apribojimu, arba areštu",
        "Kategorija          nesunkus nusikaltimas",
        "Amžiaus taisyklės   atsakomybės nešalina nė viena",
        "nuosprendžio dieną dėl senaties jis negalėjo būti priimtas",
        "Vėlesnis įstatymas  veikos padarymo metu galiojęs įstatymas (doktrina)",
        "Byla čia nesprendžiama.",
        "Paaiškinimai – anglų kalba.",
    ):
        assert part in page


@pytest.mark.parametrize(
    "others", [("--json",), ("--markdown",), ("--json", "--markdown")], ids=" ".join
)
def test_only_one_form_can_be_asked_for(others: tuple[str, ...]) -> None:
    result = invoke("assess", "-", "--short", *others, stdin=EXAMPLE)
    assert result.exit_code == 2
    assert "not both" in result.stderr


# Lines


PAGES = (
    ("show", "309(2)", "--during", "2004/2014"),
    ("show", "150(4)", "--on", "2012-05-01", "--offender", "16", "--victim", "12"),
    ("timeline", "309(2)"),
    ("changes", "2014-03-24", "2014-03-25"),
    ("ages", "--on", "2012-05-01", "--born", "1996-05-01"),
    ("coverage",),
    ("limitation", "152", "--on", "2012-05"),
    ("lex-mitior", "307(2)", "--on", "2024-05-01", "--judged-on", "2025-03-01"),
    ("assess", "--on", "2010", "--conduct", "molestation", "--victim", "11-12"),
    (*COUPLE, "--on", "2012-05"),
    ("assess", "--words"),
    ("--help",),
)


@pytest.mark.parametrize("language", ["en", "lt"])
@pytest.mark.parametrize("columns", [80, 120])
@pytest.mark.parametrize("page", PAGES, ids=" ".join)
def test_no_line_ends_in_a_space_or_is_too_long(
    page: tuple[str, ...], columns: int, language: str
) -> None:
    lines = invoke(*page, "--lang", language, columns=columns).stdout.splitlines()
    assert [line for line in lines if line != line.rstrip()] == []
    assert max(map(len, lines)) <= columns


def test_a_line_is_trimmed_with_its_styles_and_a_blank_one_kept() -> None:
    table = Table.grid()
    table.add_column(width=20)
    table.add_row(Text("a word  ", style="bold"))
    table.add_row("")
    table.add_row("another")
    written = io.StringIO()
    console = Console(file=written, force_terminal=True, width=30, color_system="standard")
    console.print(Trimmed(table))
    assert written.getvalue() == "\x1b[1ma word\x1b[0m\n\nanother\n"
