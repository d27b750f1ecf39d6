"""Which language the command line speaks, and that none is left over for the next run."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from lt_childlaw.cli import run
from lt_childlaw.cli._language import (
    Language,
    UnknownLanguage,
    _,
    in_lithuanian,
    language_asked,
    ngettext,
    speaking,
)

from .command_line import invoke, start

ADVICE = {"en": "This is no legal advice.", "lt": "Tai nėra teisinė konsultacija."}


def spoken(text: str) -> list[str]:
    """The languages whose line on legal advice is in a text."""
    flat = " ".join(text.split())
    return [language for language, advice in ADVICE.items() if advice in flat]


@pytest.mark.parametrize(
    ("arguments", "variable", "language"),
    [
        (["coverage"], None, "en"),
        (["coverage"], "", "en"),
        (["coverage"], " lt ", "lt"),
        (["coverage"], "LT", "lt"),
        (["coverage", "--lang", "lt"], None, "lt"),
        (["--lang", "lt", "coverage"], None, "lt"),
        (["--lang=lt", "coverage"], None, "lt"),
        (["coverage", "--lang=LT"], None, "lt"),
        (["--lang", "lt", "coverage", "--lang", "en"], None, "en"),
        (["--lang", "en", "coverage", "--lang", "lt"], None, "lt"),
        (["coverage", "--lang", "en"], "lt", "en"),
        (["coverage", "--lang", "lt"], "fr", "lt"),
        (["show", "--lang", "lt", "149(3)", "--on", "2012-05-01"], None, "lt"),
    ],
)
def test_the_last_option_counts_before_the_environment(
    arguments: list[str], variable: str | None, language: str
) -> None:
    result = invoke(*arguments, language=variable)
    assert result.exit_code == 0, result.stderr
    assert spoken(result.stdout) == [language]


def test_after_two_dashes_stands_no_option() -> None:
    assert language_asked(["show", "--", "--lang", "lt"], {}) is Language.EN
    assert language_asked(["--lang", "lt", "--", "--lang", "en"], {}) is Language.LT


@pytest.mark.parametrize("arguments", [["--lang", "fr", "coverage"], ["coverage", "--lang=fr"]])
def test_an_unknown_language_of_the_option_is_refused_with_the_choices(
    arguments: list[str],
) -> None:
    result = invoke(*arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "Error: --lang is 'fr': give one of these: en, lt." in result.stderr


def test_an_unknown_language_of_the_environment_is_refused_with_the_choices() -> None:
    result = invoke("coverage", language="fr")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == "Error: the variable LT_CHILDLAW_LANG is 'fr': set it to en or lt.\n"
    with pytest.raises(UnknownLanguage):
        language_asked([], {"LT_CHILDLAW_LANG": "lithuanian"})


def test_an_option_without_a_language_is_refused() -> None:
    assert language_asked(["coverage", "--lang"], {}) is Language.EN
    assert invoke("coverage", "--lang").exit_code == 2


def test_no_language_is_left_over_for_the_next_run(capsys: pytest.CaptureFixture[str]) -> None:
    for language in ("lt", "en", "lt", "lt", "en"):
        before = dict(os.environ)
        assert run(["coverage", "--lang", language]) == 0
        assert spoken(capsys.readouterr().out) == [language]
        assert os.environ == before
        assert not in_lithuanian()
    assert run(["coverage"]) == 0
    assert spoken(capsys.readouterr().out) == ["en"]


def test_the_help_has_the_language_of_its_run_and_no_other() -> None:
    for language, title in (("lt", "Parinktys"), ("en", "Options"), ("lt", "Parinktys")):
        assert title in invoke("--lang", language, "--help").stdout
        assert title in invoke("show", "--help", "--lang", language).stdout


def test_a_language_ends_with_its_block_also_where_that_fails() -> None:
    with speaking(Language.LT):
        assert _("yes") == "taip"
        with speaking(Language.EN):
            assert _("yes") == "yes"
        assert _("yes") == "taip"
    with pytest.raises(KeyError), speaking(Language.LT):
        raise KeyError
    assert _("yes") == "yes"
    assert not in_lithuanian()


def test_an_empty_message_is_empty() -> None:
    with speaking(Language.LT):
        assert _("") == ""


@pytest.mark.parametrize(
    ("number", "form"),
    [
        *((number, "{number} eilutė") for number in (1, 21, 101, 1_001)),
        *((number, "{number} eilutės") for number in (2, 3, 9, 22, 39, 102)),
        *((number, "{number} eilučių") for number in (0, 10, 11, 12, 19, 20, 30, 111, 1_012)),
    ],
)
def test_lithuanian_has_its_three_forms_of_number(number: int, form: str) -> None:
    with speaking(Language.LT):
        assert ngettext("{number} row", "{number} rows", number) == form
    assert ngettext("{number} row", "{number} rows", number) == (
        "{number} row" if number == 1 else "{number} rows"
    )


CASE = (
    "--on",
    "2010",
    "--conduct",
    "molestation",
    "--victim",
    "11-12",
    "--judged-on",
    "2025-03-01",
)
ROWS = Path(__file__).parent.parent / "examples" / "cases.csv"


def test_a_memorandum_as_markdown_is_said_to_be_english_where_lithuanian_was_asked_for() -> None:
    asked = ("assess", *CASE, "--markdown")
    told = "Pastaba: vertinimas Markdown formatu – tik anglų kalba."
    assert invoke(*asked, "--lang", "lt").stderr.count(told) == 1
    assert not invoke(*asked, "--lang", "en").stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ("show", "150(4)", "--on", "2012-05-01", "--offender", "16", "--victim", "12", "--json"),
        ("show", "149(9)", "--json"),
        ("timeline", "309(2)", "--json"),
        ("changes", "2014-03-24", "2014-03-25", "--json"),
        ("ages", "--on", "2012-05-01", "--born", "1996-05-01", "--json"),
        ("coverage", "--json"),
        ("limitation", "152", "--on", "2012-05", "--json"),
        ("lex-mitior", "151(1)", "--on", "2024-05-01", "--judged-on", "2025-03-01", "--json"),
        ("assess", *CASE, "--json"),
        ("assess", *CASE, "--markdown"),
        ("assess", "--words", "--json"),
        ("assess", "--example"),
        ("resolve", ROWS),
        ("resolve", ROWS, "--json"),
    ],
)
def test_what_machines_read_is_the_same_in_both_languages(arguments: tuple[str, ...]) -> None:
    english, lithuanian = (invoke(*arguments, "--lang", language) for language in ("en", "lt"))
    assert english.stdout_bytes == lithuanian.stdout_bytes
    assert english.exit_code == lithuanian.exit_code
    if "--json" in arguments:
        assert json.loads(english.stdout)


def test_the_program_reads_the_environment() -> None:
    with start("coverage", LT_CHILDLAW_LANG="lt", PYTHONIOENCODING="utf-8") as program:
        out, _err = program.communicate()
    assert spoken(out.decode()) == ["lt"]


def test_a_terminal_without_lithuanian_letters_gets_the_lithuanian_answer() -> None:
    with start("show", "149(3)", "--lang", "lt", PYTHONIOENCODING="ascii", LC_ALL="C") as program:
        out, err = program.communicate()
    assert (program.returncode, err) == (0, b"")
    assert b"teisin? konsultacija" in out
