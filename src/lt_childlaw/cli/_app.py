"""The commands together, and what starts them."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Any

import typer

from ._ages import ages
from ._assess import assess, replay
from ._console import NOT_USABLE, tell
from ._help import Command, Commands, translate
from ._language import UnknownLanguage, language_asked, speaking
from ._lex_mitior import lex_mitior
from ._limitation import limitation
from ._questions import changes, coverage, timeline
from ._rows import resolve
from ._show import show
from ._usage_errors import UsageError, tell_usage_error
from ._version import before_a_command

if TYPE_CHECKING:
    from collections.abc import Sequence

_HELP = """\
The Lithuanian criminal law on sexual offences against children, on any day:
which provision applied, and with which penalty range.

Begin with one of the commands below. 'lt-childlaw show --help' explains a
command, with an example to copy. Put citations in quotation marks.

Exit status: 0 answered, 1 something has no answer, 2 the input or the
command cannot be used. This is no legal advice.
"""

_PROVISION = "A provision, and the law over time"
_CASE = "An offence, a case"
_ROWS = "A file of rows"

_app = typer.Typer(
    name="lt-childlaw",
    cls=Commands,
    help=_HELP,
    callback=before_a_command,
    invoke_without_command=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
for _panel, _commands in (
    (_PROVISION, (show, timeline, changes, ages, coverage)),
    (_CASE, (assess, replay, limitation, lex_mitior)),
    (_ROWS, (resolve,)),
):
    for _command in _commands:
        _app.command(cls=Command, rich_help_panel=_panel)(_command)


def commands() -> Any:  # noqa: ANN401 (the parser has no public name for its class)
    """The commands as the parser has them, with their words in English; built anew each time."""
    group: Any = typer.main.get_command(_app)
    [language] = [option for option in group.params if option.name == "lang"]
    # The language was decided before; the commands only list the option and take it.
    language.expose_value = False
    for command in group.commands.values():
        command.params.append(language)
    return group


def run(arguments: Sequence[str] | None = None) -> int:
    """Run a command, and return its exit status."""
    for stream in (sys.stdout, sys.stderr):
        # Not every terminal has Lithuanian letters, and a question mark is better than nothing.
        if reconfigure := getattr(stream, "reconfigure", None):
            reconfigure(errors="replace")
    given = sys.argv[1:] if arguments is None else list(arguments)
    try:
        language = language_asked(given, os.environ)
    except UnknownLanguage as error:
        tell("Error", str(error), "bold red")
        return NOT_USABLE
    with speaking(language):
        return _run(given)


def _run(arguments: list[str]) -> int:
    program = commands()
    translate(program)
    try:
        status = program(args=arguments, prog_name="lt-childlaw", standalone_mode=False)
    except UsageError as error:
        tell_usage_error(error)
        return NOT_USABLE
    return status if isinstance(status, int) else 0
