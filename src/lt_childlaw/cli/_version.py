"""What stands before a command: the options --version and --lang."""

from typing import Annotated

import typer

import lt_childlaw as law

from ._console import NOT_USABLE, output
from ._language import OPTION, VARIABLE, Language, _
from ._options import one_of


def _print_version(asked: bool) -> None:  # noqa: FBT001 (typer calls it so)
    if asked:
        line = _("lt-childlaw {version}, data {data}")
        output().print(line.format(version=law.__version__, data=law.DATA_VERSION))
        raise typer.Exit


def before_a_command(
    *,
    context: typer.Context,
    version: Annotated[  # noqa: ARG001 (it is taken at once)
        bool,
        typer.Option(
            "--version",
            callback=_print_version,
            is_eager=True,
            help="Show the version of the program and of its data.",
        ),
    ] = False,
    lang: Annotated[  # noqa: ARG001 (it was taken before)
        Language,
        typer.Option(
            OPTION,
            metavar=one_of(Language),
            case_sensitive=False,
            show_default=False,
            help="The language of the pages and of this help. Without it: that of the environment "
            f"variable {VARIABLE}, else English. It may also stand after a command.",
        ),
    ] = Language.EN,
) -> None:
    """Take the options that stand before a command, and show the help where none is given."""
    if context.invoked_subcommand is None:
        typer.echo(context.get_help())
        raise typer.Exit(NOT_USABLE)
