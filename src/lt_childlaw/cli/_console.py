"""Speaking to the terminal: answers on standard output, remarks and errors on standard error."""

from __future__ import annotations

import contextlib
import io
import json
import os
import re
import sys
import warnings
from typing import TYPE_CHECKING, NoReturn, TextIO

import typer
from rich.console import Console, Group
from rich.text import Text

import lt_childlaw as law

from ._language import _, in_lithuanian
from ._trimmed import Trimmed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.console import RenderableType

    from lt_childlaw._plain import Json

NOT_ANSWERED = 1
NOT_USABLE = 2
# As a shell reports a program that a signal ended.
_STOPPED = 128 + 2
_PIPE_CLOSED = 128 + 13
_IN_ENGLISH = "(angl.)"
_OPTIONS = {"known_at": "--known-at", "judged_on": "--judged-on", "committed_on": "--on"}
_GIVEN = {**_OPTIONS, "first day": "EARLIER", "last day": "LATER"}
"""What the library calls a day, and what it is called on the command line."""


class _Console(Console):
    """A console that leaves a closed pipe to :func:`answering`."""

    def on_broken_pipe(self) -> NoReturn:
        """Say that the pipe is closed; rich would end the program with status 1."""
        raise BrokenPipeError


def output() -> Console:
    """The console for answers. What it prints is never read as markup."""
    return _Console(markup=False, highlight=False, emoji=False)


def show_page(*parts: RenderableType) -> None:
    """Print a page on standard output."""
    output().print(Trimmed(Group(*parts)))


def remarks() -> Console:
    """The console for remarks and errors."""
    return _Console(stderr=True, markup=False, highlight=False, emoji=False)


def tell(mark: str, message: str, style: str = "bold yellow", *, english: bool = False) -> None:
    """Print a remark on standard error, with a mark before it.

    *english* is what the library says in English in either language; it is marked as such.
    """
    console = remarks()
    if english and in_lithuanian():
        mark = f"{mark} {_IN_ENGLISH}"
    text = Text.assemble((f"{mark}:", style), " ", message)
    # Lines of a log are not broken.
    console.print(text, soft_wrap=not console.is_terminal)


@contextlib.contextmanager
def answering(*, as_json: bool = False) -> Iterator[None]:
    """Turn what goes wrong in a command into a message and an exit status."""
    try:
        with _lawful(as_json=as_json):
            yield
        sys.stdout.flush()
    except KeyboardInterrupt:
        tell(_("Stopped"), _("nothing more was written."))
        raise typer.Exit(_STOPPED) from None
    except BrokenPipeError:
        _silence()
        raise typer.Exit(_PIPE_CLOSED) from None
    except OSError as error:
        _silence()
        problem = _("the output cannot be written: {error}.").format(error=error)
        tell(_("Error"), problem, "bold red")
        raise typer.Exit(NOT_USABLE) from None


@contextlib.contextmanager
def _lawful(*, as_json: bool) -> Iterator[None]:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always", law.BeyondHorizonWarning)
        try:
            yield
        except law.LawError as error:
            # What is said of a file speaks of its fields already.
            reason = str(error) if hasattr(error, "file") else _for_the_shell(str(error))
            tell(_("Error"), reason, "bold red", english=True)
            if hint := _hint(error):
                tell(_("Hint"), hint)
            if as_json:
                write_json(stamped({"outcome": error.outcome.value, "reason": reason}))
            unusable = isinstance(error, law.InvalidInput)
            raise typer.Exit(NOT_USABLE if unusable else NOT_ANSWERED) from None
    # A command may ask the same day several times.
    for message in dict.fromkeys(str(warning.message) for warning in caught):
        tell(_("Not confirmed"), message, english=True)


def _hint(error: law.LawError) -> str:
    """What helps beside the message, in the language that is spoken; empty where nothing does."""
    if option := getattr(error, "option", None):
        return _("use the option {option}.").format(option=f"--{option}")
    if hasattr(error, "unknown_word"):
        return _("{command} lists the words.").format(command="lt-childlaw assess --words")
    return ""


def _for_the_shell(message: str) -> str:
    """A message of the library, with options in place of arguments."""
    message = re.sub(r"during\('([^']*)'\)", r"--during \1", message)
    # A day is called by the name of its argument, and an option has another one.
    message = re.sub(rf"^({'|'.join(_GIVEN)}): ", lambda found: f"{_GIVEN[found[1]]}: ", message)
    for argument, option in _OPTIONS.items():
        message = re.sub(rf"\b{argument}\b(?= is|=| [0-9])", option, message)
    message = message.replace("; Code.provisions has all", "")
    return message.replace("strict=True", "--strict")


def _silence() -> None:
    """Let nothing more be written: what is left in a buffer would fail once more at the end."""
    with contextlib.suppress(OSError, ValueError), open(os.devnull, "wb") as nowhere:  # noqa: PTH123
        os.dup2(nowhere.fileno(), sys.stdout.fileno())


def stamped(document: dict[str, Json]) -> dict[str, Json]:
    """A document with the data that it rests on."""
    return {"data_version": law.DATA_VERSION, "data_digest": law.DATA_DIGEST, **document}


def write_json(document: Json) -> None:
    """Write one JSON document on standard output."""
    with utf8_output() as stream:
        stream.write(json.dumps(document, ensure_ascii=False, indent=2) + "\n")


@contextlib.contextmanager
def utf8_output() -> Iterator[TextIO]:
    """Standard output as UTF-8, whatever the terminal speaks, and with line breaks as they are."""
    sys.stdout.flush()
    stream = io.TextIOWrapper(
        sys.stdout.buffer, encoding="utf-8", errors="backslashreplace", newline=""
    )
    try:
        yield stream
    finally:
        stream.detach()
