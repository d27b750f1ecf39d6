"""The help of the commands, as a page in the language that is spoken."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING, Any

import typer
from rich.console import Group
from rich.padding import Padding
from rich.table import Table
from rich.text import Text
from typer.core import TyperCommand, TyperGroup

from ._console import output
from ._language import _, marked
from ._trimmed import Trimmed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rich.console import RenderableType

# A command, a parameter or a context: the parser has no public names for their common classes.
_Parsed = Any

_WIDEST_NAME = 30
_TO_TRANSLATE = ("help", "metavar", "rich_help_panel", "options_metavar", "subcommand_metavar")
_OF_THE_PARSER = (
    marked("Show this message and exit."),
    marked("[OPTIONS]"),
    marked("COMMAND [ARGS]..."),
)


class Command(TyperCommand):
    """A command with our page for its help."""

    def format_help(self, ctx: _Parsed, formatter: _Parsed) -> None:
        """Write the page."""
        formatter.write(_rendered(help_page(self, ctx)))


class Commands(TyperGroup):
    """The commands together, with the same page for their help."""

    def format_help(self, ctx: _Parsed, formatter: _Parsed) -> None:
        """Write the page."""
        formatter.write(_rendered(help_page(self, ctx)))

    def resolve_command(
        self, ctx: _Parsed, args: list[str]
    ) -> tuple[str | None, _Parsed, list[str]]:
        """Find the command that the first argument names.

        Raises:
            BadParameter: there is no such command; the message names those that there are.
        """
        name = args[0]
        if name not in self.commands:
            problem = _("there is no command {name}. The commands are: {names}.")
            raise typer.BadParameter(
                problem.format(name=repr(name), names=", ".join(self.commands)), ctx=ctx
            )
        return super().resolve_command(ctx, args)


def words_of(command: _Parsed) -> Iterator[tuple[object, str, str]]:
    """The words of a command and of those in it: where each stands, as what, and the words."""
    for place in (command, *command.params):
        for name in _TO_TRANSLATE:
            words = getattr(place, name, None)
            # Words between bars are those that a user must write.
            if words and "|" not in words:
                yield place, name, words
    for one in getattr(command, "commands", {}).values():
        yield from words_of(one)


def translate(command: _Parsed) -> None:
    """Put the words of a command, which was just built, into the language that is spoken."""
    for place, name, words in list(words_of(command)):
        setattr(place, name, _(words))


def usage(context: _Parsed) -> str:
    """How a command is called, in one line."""
    command = context.command
    pieces = [context.command_path, command.options_metavar]
    for parameter in command.params:
        if parameter.param_type_name == "argument":
            name = parameter.metavar if parameter.required else f"[{parameter.metavar}]"
            pieces.append(name if parameter.nargs == 1 else f"{name}...")
    pieces += [command.subcommand_metavar] if isinstance(command, Commands) else []
    return _("Usage: {call}").format(call=" ".join(pieces))


def help_page(command: _Parsed, context: _Parsed) -> RenderableType:
    """How a command is called, what it does, and its arguments, options and commands."""
    paragraphs = [" ".join(part.split()) for part in command.help.split("\n\n")]
    parts: list[RenderableType] = [Text(usage(context), style="bold"), ""]
    parts += itertools.chain.from_iterable((paragraph, "") for paragraph in paragraphs)
    # The commands stand in sections, and in one column.
    narrowest = max(map(len, getattr(command, "commands", ())), default=None)
    for title, rows in _sections(command, context).items():
        table = Table.grid(padding=(0, 2))
        table.add_column(min_width=narrowest, max_width=_WIDEST_NAME, overflow="fold", style="cyan")
        table.add_column(overflow="fold")
        for row in rows:
            table.add_row(*row)
        parts += [Text(title, style="bold"), Padding(table, (0, 0, 1, 2))]
    return Group(*parts)


def _sections(command: _Parsed, context: _Parsed) -> dict[str, list[Sequence[str]]]:
    """The rows of each section, by its title: commands or arguments, facts in groups, options."""
    options = _("Options")
    sections: dict[str, list[Sequence[str]]] = {}
    for name, one in getattr(command, "commands", {}).items():
        first_sentence = " ".join(one.help.partition("\n\n")[0].split())
        sections.setdefault(one.rich_help_panel, []).append((name, first_sentence))
    for parameter in command.get_params(context):
        title = _("Arguments") if parameter.param_type_name == "argument" else options
        row = _row(parameter, context)
        sections.setdefault(parameter.rich_help_panel or title, []).append(row)
    # What is common to all commands stands last.
    sections[options] = sections.pop(options)
    return sections


def _row(parameter: _Parsed, context: _Parsed) -> tuple[str, str]:
    """The names of a parameter with what follows them, and what it means."""
    names = parameter.metavar
    if parameter.param_type_name == "option":
        names, _help = parameter.get_help_record(context)
        names = _between_words(names)
    parts = [_(parameter.help), *([_("Required.")] if parameter.required else [])]
    return names, " ".join(parts)


def _between_words(names: str) -> str:
    """The names of an option, so broken into lines that no word of a choice is."""
    lines = [""]
    for piece in re.findall(r"[^|\s]*[|\s]?", names):
        if len(lines[-1]) + len(piece.rstrip()) > _WIDEST_NAME:
            lines.append("")
        lines[-1] += piece
    return "\n".join(line.rstrip() for line in lines)


def _rendered(page: RenderableType) -> str:
    console = output()
    with console.capture() as capture:
        console.print(Trimmed(page))
    return capture.get()
