"""The help of the commands in both languages, and what is said of a command not understood."""

from __future__ import annotations

import re
from typing import Any

import pytest
import typer

from lt_childlaw.cli import _usage_errors
from lt_childlaw.cli._app import commands
from lt_childlaw.cli._help import words_of

from .command_line import invoke, refused

NAMES = tuple(commands().commands)
# Words of the English help that a Lithuanian one has no use for, unless they are to be typed.
ENGLISH = re.compile(r"\b(the|of|and|show|with|option|usage|required|message)\b", re.IGNORECASE)
TO_TYPE = re.compile(r"lt-childlaw .*|--[\w-]+|„[^“]*“|\b\w+(?:\|\w+)+|completed|perpetrator")


@pytest.mark.parametrize("columns", [60, 80, 120])
@pytest.mark.parametrize("command", [(), *((name,) for name in NAMES)])
def test_the_help_is_lithuanian_throughout(command: tuple[str, ...], columns: int) -> None:
    result = invoke(*command, "--help", "--lang", "lt", columns=columns)
    assert (result.exit_code, result.stderr) == (0, "")
    lines = result.stdout.splitlines()
    assert lines[0].startswith("Naudojimas: lt-childlaw")
    assert "[PARINKTYS]" in " ".join(lines)
    assert "Parinktys" in lines
    assert any("Parodyti šį tekstą ir baigti darbą." in line for line in lines) or columns == 60
    assert max(map(len, lines)) <= columns
    assert [line for line in lines if line != line.rstrip()] == []
    text = " ".join(result.stdout.split())
    for name in NAMES:
        text = re.sub(rf"\b{name} ", "", text)
    assert ENGLISH.findall(TO_TYPE.sub("", text)) == []


@pytest.mark.parametrize("name", NAMES)
def test_the_help_of_each_command_names_the_same_options_in_both_languages(name: str) -> None:
    english, lithuanian = (
        re.findall(r"(?<![\w-])--[a-z][a-z-]+", invoke(name, "--help", "--lang", language).stdout)
        for language in ("en", "lt")
    )
    assert sorted(set(english)) == sorted(set(lithuanian))
    assert {"--lang", "--help"} <= set(english)


def test_the_help_of_all_lists_every_command_with_its_first_sentence() -> None:
    english = invoke("--help").stdout
    lithuanian = invoke("--help", "--lang", "lt").stdout
    for name in NAMES:
        assert f"\n  {name} " in english
        assert f"\n  {name} " in lithuanian
    assert re.search("\n  coverage +Show which articles and days the data covers", english)
    assert re.search(
        "\n  coverage +Parodyti, kuriuos straipsnius ir dienas duomenys apima", lithuanian
    )


def test_the_first_page_of_help_begins_with_the_commands_in_groups() -> None:
    lines = invoke("--help", columns=80).stdout.splitlines()
    titles = (
        *("A provision, and the law over time", "An offence, a case", "A file of rows"),
        "Options",
    )
    places = [lines.index(title) for title in titles]
    assert places == sorted(places)
    inside = [name for name in NAMES if any(line.startswith(f"  {name} ") for line in lines)]
    assert inside == list(NAMES)
    # What a command does stands in one column throughout, and in whole lines.
    columns = {len(line) - len(line[12:].lstrip()) for line in lines if line[2:].startswith(NAMES)}
    assert len(columns) == 1
    lithuanian = invoke("--help", "--lang", "lt", columns=120).stdout
    assert "nuo ko tai priklauso ir kokios daromos prielaidos.\n" in lithuanian


def test_what_a_newcomer_needs_stands_first_in_the_help_of_assess() -> None:
    lines = invoke("assess", "--help", columns=80).stdout.splitlines()
    places = [lines.index(title) for title in ("Arguments", "To begin", "The facts", "Options")]
    assert places == sorted(places)
    assert lines[places[1] + 1 : places[1] + 3] == [
        "  --words    List the words for conduct and circumstances.",
        "  --example  Write an example of a case file: --example > case.toml.",
    ]


@pytest.mark.parametrize("language", ["en", "lt"])
def test_no_word_of_a_choice_is_broken(language: str) -> None:
    text = invoke("assess", "--help", "--lang", language, columns=80).stdout
    for word in ("perpetrator", "organiser", "instigator", "helper", "preparation"):
        assert re.search(rf"\b{word}\b", text)
    assert "  --participation perpetrator|  " in text


def test_a_page_of_help_has_sections_and_says_what_is_required() -> None:
    lines = invoke("lex-mitior", "--help", columns=120).stdout.splitlines()
    assert lines[0] == "Usage: lt-childlaw lex-mitior [OPTIONS] CITATION..."
    assert lines.index("Arguments") < lines.index("Options")
    assert "  --judged-on DAY               The day of the judgment. Required." in lines
    sections = [line for line in invoke("assess", "--help").stdout.splitlines() if line.istitle()]
    assert sections == ["Arguments", "Options"]
    assert lines[-1].lstrip().startswith("-h, --help")


def test_without_a_command_the_help_is_shown_with_status_2() -> None:
    result = invoke()
    assert (result.exit_code, result.stderr) == (2, "")
    assert result.stdout == invoke("--help").stdout


def test_every_word_of_the_help_is_found_but_those_that_are_typed() -> None:
    words = {text for _, _, text in words_of(commands())}
    assert "DAY" in words
    assert "birthday|day-after" not in words
    assert commands() is not commands()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["show"], "Error: CITATION is missing."),
        (["limitation", "149(1)"], "Error: --on is missing."),
        (["show", "149(3)", "--on"], "Error: the option --on needs a value."),
        (["show", "149(3)", "--json=1"], "Error: the option --json takes no value."),
        (["show", "149(3)", "--juged-on", "x"], "Error: there is no option --juged-on."),
        (["assess", "--juged-on", "x"], "there is no option --juged-on. Similar: --j"),
        (["assess", "--stage", "begun"], "--stage is 'begun': give one of these: completed, "),
        (["shw"], "Error: there is no command 'shw'. The commands are: show, timeline, "),
        (["coverage", "x"], "Error: this is too much: x. Help:"),
        (["changes", "1", "2", "3"], "Error: this is too much: 3. Help:"),
        (
            ["assess", "case.toml", "or", "more"],
            "Error: this is too much: or more. A value of several words stands in quotation marks:",
        ),
    ],
)
def test_what_is_not_understood_is_named_with_a_way_to_the_help(
    arguments: list[str], message: str
) -> None:
    error = refused(*arguments)
    assert message in error
    assert "(angl.)" not in error


def test_the_way_to_the_help_names_the_command() -> None:
    error = invoke("limitation", "149(1)").stderr.splitlines()
    assert error[0] == "Usage: lt-childlaw limitation [OPTIONS] CITATION..."
    assert error[-1] == "Help: lt-childlaw limitation --help"


def test_what_the_parser_may_say_in_other_words_is_told_as_it_is(
    capsys: pytest.CaptureFixture[str],
) -> None:
    error: Any = _usage_errors.UsageError("Something else.")
    error.option_name = "--on"
    _usage_errors.tell_usage_error(error)
    assert capsys.readouterr().err == "Error: Something else.\n"


def test_a_value_that_is_not_quoted_is_left_out(capsys: pytest.CaptureFixture[str]) -> None:
    [reading] = [one for one in commands().commands["ages"].params if one.name == "reading"]
    _usage_errors.tell_usage_error(typer.BadParameter("It does not fit.", param=reading))
    assert capsys.readouterr().err == (
        "Error: --reading cannot be used: give one of these: birthday, day-after.\n"
    )
