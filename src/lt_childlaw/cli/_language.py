"""The language of the command line: which one was asked for, and its words.

The sentences of the commands stand in English in the code, and in Lithuanian in a gettext catalogue
beside it. What the library itself says in whole sentences stays English in both languages.
"""

from __future__ import annotations

import contextlib
import enum
import functools
import gettext
from contextvars import ContextVar
from importlib import resources
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

DOMAIN = "lt_childlaw"
OPTION = "--lang"
VARIABLE = "LT_CHILDLAW_LANG"


class Language(enum.Enum):
    """A language of the command line."""

    EN = "en"
    LT = "lt"


class UnknownLanguage(ValueError):
    """The environment names a language that there is none of."""


def language_asked(arguments: Sequence[str], environment: Mapping[str, str]) -> Language:
    """The language of the last ``--lang``, else that of the environment, else English.

    It must be known before the commands are built, as their help has words too. The parser reads
    the option once more, and refuses one that names no language.

    Raises:
        UnknownLanguage: the option is not given, and the environment names no language.
    """
    if options := list(_options(arguments)):
        return _named(options[-1]) or Language.EN
    if name := environment.get(VARIABLE, "").strip():
        if (found := _named(name)) is None:
            choices = " or ".join(language.value for language in Language)
            raise UnknownLanguage(f"the variable {VARIABLE} is {name!r}: set it to {choices}.")
        return found
    return Language.EN


def _options(arguments: Sequence[str]) -> Iterator[str]:
    """What each ``--lang`` names."""
    for place, argument in enumerate(arguments):
        if argument == "--":
            return
        option, has_value, value = argument.partition("=")
        if option == OPTION:
            yield value if has_value else "".join(arguments[place + 1 : place + 2])


def _named(name: str) -> Language | None:
    return next((one for one in Language if one.value == name.casefold()), None)


@attrs.frozen
class _Speech:
    """A language with its words."""

    language: Language
    words: gettext.NullTranslations


_ENGLISH = _Speech(Language.EN, gettext.NullTranslations())
_SPEECH = ContextVar("speech", default=_ENGLISH)


@contextlib.contextmanager
def speaking(language: Language) -> Iterator[None]:
    """Speak a language within the block, and what was spoken before after it."""
    before = _SPEECH.set(_ENGLISH if language is Language.EN else _Speech(language, _lithuanian()))
    try:
        yield
    finally:
        _SPEECH.reset(before)


@functools.cache
def _lithuanian() -> gettext.NullTranslations:
    catalogue = (
        resources.files("lt_childlaw.cli") / "locale" / "lt" / "LC_MESSAGES" / f"{DOMAIN}.mo"
    )
    with catalogue.open("rb") as stream:
        return gettext.GNUTranslations(stream)


def in_lithuanian() -> bool:
    """Whether Lithuanian is spoken."""
    return _SPEECH.get().language is Language.LT


def _(message: str) -> str:
    """A sentence or a word in the language that is spoken."""
    # Of an empty message gettext would answer with the head of the catalogue.
    return _SPEECH.get().words.gettext(message) if message else message


def ngettext(one: str, several: str, number: int) -> str:
    """The form for a number in the language that is spoken."""
    return _SPEECH.get().words.ngettext(one, several, number)


def marked(message: str) -> str:
    """The message as it is: it is looked up where it is said."""
    return message
