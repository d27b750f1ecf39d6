"""The option ``--version``."""

from typing import Annotated

import typer

import lt_childlaw as law

from ._console import output


def _print_version(asked: bool) -> None:  # noqa: FBT001 (typer calls it so)
    if asked:
        output().print(f"lt-childlaw {law.__version__}, data {law.DATA_VERSION}")
        raise typer.Exit


def asked_for_version(
    *,
    version: Annotated[
        bool,
        typer.Option(
            "--version",
            callback=_print_version,
            is_eager=True,
            help="Show the version of the program and of its data.",
        ),
    ] = False,
) -> None:
    """Take the options that stand before a command."""
