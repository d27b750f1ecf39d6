"""Markdown from templates in which every value is escaped, unless it is Markdown already."""

from __future__ import annotations

import functools
import re
from pathlib import Path
from typing import TYPE_CHECKING

import jinja2
import markupsafe

if TYPE_CHECKING:
    from collections.abc import Iterable

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~$!&^%=])")
_BREAK = re.compile(r"\s*\n\s*")
_AT_THE_START = re.compile(r"^(?:([0-9]+)([.)])|([-+:]))")


class Markdown(str):
    """Text that is Markdown already. Templates escape all other text."""

    __slots__ = ()


def escape(text: object) -> Markdown:
    """Text as Markdown that shows just this text, wherever in a line it stands."""
    in_a_line = _BREAK.sub(" ", str(text))
    escaped = _SPECIAL.sub(r"\\\1", in_a_line)
    return Markdown(_AT_THE_START.sub(_escaped_start, escaped))


def _escaped_start(match: re.Match[str]) -> str:
    number, mark, sign = match.groups()
    return f"{number}\\{mark}" if number else f"\\{sign}"


def link(text: object, url: str) -> Markdown:
    """A link to another site."""
    return Markdown(f"[{escape(text)}](<{url}>)")


def to(text: object, label: str) -> Markdown:
    """A link to a labelled place on any page."""
    return Markdown(f"[{escape(text)}](#{label})")


def code(text: object) -> Markdown:
    """Text as it is typed. It must hold no backtick."""
    return Markdown(f"`{text}`")


def lithuanian(text: object) -> Markdown:
    """Lithuanian text, marked as such for those who have pages read aloud."""
    return Markdown(f"[{escape(text)}]{{.language-lt}}")


def html(text: object) -> Markdown:
    """Text within tags of HTML, where Markdown is not read."""
    return Markdown(markupsafe.escape(str(text)))


def listed(items: Iterable[object], between: str = ", ") -> Markdown:
    """The items in a line."""
    return Markdown(between.join(str(_finished(item)) for item in items))


def render(template: str, **values: object) -> str:
    """A page, with one line break at its end."""
    return _environment().get_template(template).render(values).strip() + "\n"


def _finished(value: object) -> object:
    return value if isinstance(value, Markdown) else escape(value)


@functools.cache
def _environment() -> jinja2.Environment:
    # Not for HTML: what Jinja would escape by itself is not what Markdown needs.
    environment = jinja2.Environment(  # noqa: S701
        loader=jinja2.FileSystemLoader(Path(__file__).parent / "templates"),
        finalize=_finished,
        keep_trailing_newline=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=jinja2.StrictUndefined,
    )
    environment.filters |= {
        "code": code,
        "html": html,
        "link": link,
        "listed": listed,
        "lt": lithuanian,
        "to": to,
    }
    return environment
