"""What the parser says of a command that cannot be understood, in the language that is spoken."""

from __future__ import annotations

import re
from typing import Any

import typer

from ._console import remarks, tell
from ._help import usage
from ._language import _, marked

# Older versions of the parser have no public name for what all its errors are.
UsageError: type[Exception] = typer.BadParameter.__mro__[1]

# What was given stands first in what the parser says of it, and nowhere else.
_QUOTED = re.compile(r"'.*?'|\".*?\"")
_TOO_MUCH = re.compile(r"Got unexpected extra argument(?:s|\(s\))? \((.*)\)\.?")
QUOTES = marked('A value of several words stands in quotation marks: "sexual intercourse".')
"""What to do about the words of a value that the shell took apart."""
_OF_AN_OPTION = {
    "Option {name} requires an argument.": marked("the option {name} needs a value."),
    "Option {name} does not take a value.": marked("the option {name} takes no value."),
    "No such option: {name}": marked("there is no option {name}."),
}


def tell_usage_error(error: Any) -> None:  # noqa: ANN401 (its classes have no public names)
    """Say what is wrong, and where help is to be found."""
    context = error.ctx
    if context is not None:
        remarks().print(usage(context), soft_wrap=True)
    reason = _of_a_parameter(error) or _of_an_option(error) or _of_what_is_too_much(error)
    tell(_("Error"), reason or error.message, "bold red", english=reason is None)
    if context is not None:
        tell(_("Help"), f"{context.command_path} --help")


def _of_a_parameter(error: Any) -> str | None:  # noqa: ANN401 (the same)
    """What is wrong with an argument or a value; what a command itself says of its options."""
    if not isinstance(error, typer.BadParameter):
        return None
    if (parameter := error.param) is None:
        return error.message
    is_argument = parameter.param_type_name == "argument"
    name = parameter.metavar if is_argument else max(parameter.opts, key=len)
    if hasattr(error, "param_type"):
        return _("{name} is missing.").format(name=name)
    # Only options with a choice of words have a type that may not fit.
    wrong = _("{name} cannot be used: give one of these: {choices}.")
    if given := _QUOTED.search(error.message):
        wrong = _("{name} is {given}: give one of these: {choices}.")
    choices = ", ".join(str(parameter.metavar).split("|"))
    return wrong.format(name=name, given=given and given[0], choices=choices)


def _of_an_option(error: Any) -> str | None:  # noqa: ANN401 (the same)
    """What is wrong with the name of an option, or with having a value."""
    name = getattr(error, "option_name", None)
    if name is None:
        return None
    pattern = error.message.replace(repr(name), "{name}").replace(f" {name}", " {name}")
    if pattern not in _OF_AN_OPTION:
        return None
    said = [_(_OF_AN_OPTION[pattern]).format(name=name)]
    if similar := getattr(error, "possibilities", None):
        said.append(_("Similar: {options}.").format(options=", ".join(sorted(similar))))
    return " ".join(said)


def _of_what_is_too_much(error: Any) -> str | None:  # noqa: ANN401 (the same)
    """That a command takes fewer arguments."""
    given = _TOO_MUCH.fullmatch(error.message)
    if given is None:
        return None
    problem = _("this is too much: {given}.").format(given=given[1])
    options = [one for one in error.ctx.command.params if one.param_type_name == "option"]
    if any(one.metavar for one in options if one.name != "lang"):
        return f"{problem} {_(QUOTES)}"
    return problem
