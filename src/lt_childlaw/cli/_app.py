"""The commands together, and what starts them."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import typer

from ._ages import ages
from ._assess import assess, replay
from ._lex_mitior import lex_mitior
from ._limitation import limitation
from ._questions import changes, coverage, timeline
from ._rows import resolve
from ._show import show
from ._version import asked_for_version

if TYPE_CHECKING:
    from collections.abc import Sequence

_HELP = """\
The Lithuanian criminal law on sexual offences against children, on any day:
which provision applied, and with which penalty range.

Exit status: 0 answered, 1 something has no answer, 2 the input or the
command cannot be used. This is no legal advice.
"""

app: typer.Typer = typer.Typer(
    name="lt-childlaw",
    help=_HELP,
    callback=asked_for_version,
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.command()(show)
app.command()(timeline)
app.command()(changes)
app.command()(ages)
app.command()(assess)
app.command()(replay)
app.command()(limitation)
app.command()(lex_mitior)
app.command()(coverage)
app.command()(resolve)


def run(arguments: Sequence[str] | None = None) -> int:
    """Run a command, and return its exit status."""
    for stream in (sys.stdout, sys.stderr):
        # Not every terminal has Lithuanian letters, and a question mark is better than nothing.
        if reconfigure := getattr(stream, "reconfigure", None):
            reconfigure(errors="replace")
    try:
        app(args=arguments, prog_name="lt-childlaw")
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else 0
    return 0
