"""What is wrong with a text that is no TOML, and what to write instead.

The parser says what it expected, which helps nobody who does not know its terms. Here are the slips
that people make in a case file; where none is found, the words of the parser must do.
"""

from __future__ import annotations

import itertools
import re
import tomllib
from typing import TYPE_CHECKING

import attrs

from ._notation import Notation

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_PLACE = re.compile(r" \(at (?:line ([0-9]+), column [0-9]+|end of document)\)$")
_TWICE = re.compile(r"Cannot overwrite|Cannot declare|Duplicate")
_IN_QUOTES = re.compile(r'"(?:[^"\\]|\\.)*"|\'[^\']*\'')
_LONG_QUOTES = ('"""', "'''")
_CURLY = re.compile("[\u2018-\u201f\u00ab\u00bb]")
_NAME = re.compile(r"[\w.-]+")
_FIRST_NAME = re.compile(r"[\s\[]*([\w.-]{1,40})\s*[\]=]")
_NAME_WITH_COLON = re.compile(r"([\w.-]{1,40})\s*:")
_BETWEEN = re.compile(r"[,\[\]{}]")
_DOT = re.compile(r"\s*\.\s*")
# In a list an equals sign stands behind a brace, or behind the end of a list within.
_FIELD_BEGINS = re.compile(r"[^=,\[\]{}]+=")
_COLON_IN_BRACES = re.compile(r"{[^=}]*:")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_TIME = re.compile(r"(?:[0-9-]+[T ])?[0-9]+:[0-9:.Z+-]+")
_SPAN = re.compile(r"[0-9]{4}(?:-[0-9]{2}){0,2}(?:/[0-9]{4}(?:-[0-9]{2}){0,2})?")
_AGES = re.compile(r"[0-9]{1,3}-[0-9]{1,3}")
_NUMBER = re.compile(r"[+-]?[0-9]+(?:\.[0-9]+)?")
_TRUTH = ("true", "false")
_OPENED_BY = {"]": "[", "}": "{"}
# A field of a case is much shorter; the patterns are not for lines without an end.
_LONGEST_LINE = 500


@attrs.frozen
class _Line:
    """A line, as far as it stands outside of comments, with each text in quotes as ``""``."""

    bare: str
    open_before: str
    """The brackets and braces that the lines before it leave open."""
    open_after: str
    """Those that are open at its end, the innermost one last."""
    followed_by: str
    """What stands outside of comments on the next line that has something there."""

    @property
    def in_a_list(self) -> bool:
        """Whether it goes on with a list that a line before it began."""
        return bool(self.open_before)

    @property
    def name(self) -> str:
        """What stands before the equals sign; empty within a list."""
        return "" if self.in_a_list else self.bare.partition("=")[0].strip()

    @property
    def unquoted(self) -> Iterator[tuple[str, str]]:
        """The values without quotes, each with the name that stands before it."""
        for part in _BETWEEN.split(self.bare.replace('""', " ")):
            before, _, value = part.rpartition("=")
            for one in value.split():
                yield before.rpartition("=")[2].strip() or self.name, one

    @property
    def is_field(self) -> bool:
        """Whether it should be a name with a value, and is no head of a table such as [victim]."""
        return bool(self.bare) and not self.in_a_list and not self.bare.startswith("[")


def toml_slip(text: str, problem: str) -> tuple[int, str]:
    """The line of a slip, from 1, and what to do about it.

    Args:
        text: what is no TOML.
        problem: what the parser says of it.

    >>> from lt_childlaw._toml_slips import toml_slip
    >>> toml_slip("committed_on = 2010-05", "Expected newline (at line 1, column 20)")
    (1, 'write a year, a month or a span in quotes, committed_on = "2010-05"')
    """
    written = text.rstrip().split("\n")
    place = _PLACE.search(problem)
    reported = min(int(place[1]), len(written)) if place and place[1] else len(written)
    if _searchable(written):
        # No rule finds anything in what is in order, so the first slip found is the one.
        for number, line in _lines(written):
            if number > reported:
                break
            for rule in _RULES:
                if advice := rule(line):
                    return number, advice
    if _TWICE.match(problem):
        name = _FIRST_NAME.match(written[reported - 1])
        what = name[1] if name else "a field"
        return reported, f"{what} stands there twice; leave one of the two out"
    said = _PLACE.sub("", problem)
    return reported, f"write {_FIELD}, on a line of its own (the parser says: {said})"


def _searchable(written: list[str]) -> bool:
    """Whether each line can be read by itself: no text goes over several, and none is too long."""
    return not any(
        (len(line) > _LONGEST_LINE and not line.lstrip().startswith("#"))
        or any(quotes in line for quotes in _LONG_QUOTES)
        for line in written
    )


def _lines(written: list[str]) -> Iterator[tuple[int, _Line]]:
    """The lines that have something outside of comments, with their numbers."""
    full = [(number, bare) for number, line in enumerate(written, 1) if (bare := _bare(line))]
    before = ""
    for (number, bare), (_, following) in itertools.pairwise([*full, (0, "")]):
        after = _open_after(before, bare)
        yield number, _Line(bare, open_before=before, open_after=after, followed_by=following)
        before = after


def _bare(line: str) -> str:
    if line.lstrip().startswith("#"):
        return ""
    return _IN_QUOTES.sub('""', line).partition("#")[0].strip()


def _open_after(before: str, bare: str) -> str:
    """The brackets and braces that are open at the end of a line; a wrong one closes nothing."""
    opened = before
    for mark in bare:
        if mark in "[{":
            opened += mark
        elif opened.endswith(_OPENED_BY.get(mark, "none")):
            opened = opened[:-1]
    return opened


def _curly_quotes(line: _Line) -> str | None:
    if _CURLY.search(line.bare):
        return 'write straight quotation marks, "; these are those of a word processor'
    return None


def _quote_missing(line: _Line) -> str | None:
    if any(mark in line.bare.replace('""', "") for mark in "\"'"):
        return "a quotation mark is missing; each text has one before it and one after it"
    return None


def _no_equals_sign(line: _Line) -> str | None:
    if line.is_field and "=" not in line.bare:
        if name := _NAME_WITH_COLON.match(line.bare):
            return f"write an equals sign for the colon after {name[1]}"
        return f"write {_FIELD}"
    return None


def _name(line: _Line) -> str | None:
    name = _DOT.sub(".", line.name.replace('""', "x"))
    if line.is_field and not _NAME.fullmatch(name):
        if name and all(map(_NAME.fullmatch, name.split())):
            return f"write the name of a field without spaces, {'_'.join(name.split())}"
        return f"write {_FIELD}"
    return None


def _equals_signs(line: _Line) -> str | None:
    if line.is_field and "{" not in line.bare and line.bare.count("=") > 1:
        if "==" in line.bare:
            return "write one equals sign"
        return "write each field on a line of its own"
    return None


def _braces(line: _Line) -> str | None:
    if line.is_field and "(" in line.bare:
        return f"write braces or square brackets for the round ones, {_PERSON} or {_LIST}"
    if line.open_after.endswith("{"):
        return f"write what stands in braces on one line, {_PERSON}"
    if _COLON_IN_BRACES.search(line.bare):
        return f"write an equals sign for the colon in braces, {_PERSON}"
    return None


def _list_not_closed(line: _Line) -> str | None:
    goes_on = line.followed_by and not _FIELD_BEGINS.match(line.followed_by)
    if line.open_after.endswith("[") and not goes_on:
        return f"a list ends with a bracket, {_LIST}"
    return None


def _at_the_end(line: _Line) -> str | None:
    if line.is_field and not line.open_after and line.bare.endswith((",", ";")):
        return f"leave out the {line.bare[-1]} at the end"
    return None


def _without_quotes(line: _Line) -> str | None:
    """A value that needs quotes, or is none."""
    if not (line.in_a_list or line.is_field):
        return None
    advice = (_of_a_value(value, name) for name, value in line.unquoted)
    return next(filter(None, advice), None)


def _of_a_value(value: str, name: str) -> str | None:
    """What to do about a value that stands without quotes; ``None`` where it may."""
    advice = None
    if _NUMBER.fullmatch(value) or _TIME.fullmatch(value) or _readable(value):
        return None
    if _DAY.fullmatch(value):
        advice = f"there is no {value} in the calendar; check the month and the day"
    elif _SPAN.fullmatch(value):
        plain = _NAME.fullmatch(name)
        example = Notation.TOML.field(name, value) if plain else Notation.TOML.written(value)
        advice = f"write a year, a month or a span in quotes, {example}"
    elif _AGES.fullmatch(value):
        advice = f"write ages from and to in quotes, {Notation.TOML.field('age', value)}"
    elif value.casefold() in _TRUTH:
        advice = f"write {value.casefold()}, in small letters"
    elif value[0].isdigit():
        advice = "write a day as year-month-day, 2012-05-01"
    elif value[0].isalpha():
        advice = f"write text in quotes, {_LIST}"
    return advice


def _readable(value: str) -> bool:
    try:
        tomllib.loads(f"value = {value}")
    except ValueError:
        return False
    return True


_FIELD = 'a field as its name, an equals sign and a value, committed_on = "2012-05"'
_PERSON = Notation.TOML.field("victim", {"age": 13})
_LIST = Notation.TOML.field("conduct", ["molestation"])
_RULES: tuple[Callable[[_Line], str | None], ...] = (
    _curly_quotes,
    _quote_missing,
    _no_equals_sign,
    _name,
    _braces,
    _equals_signs,
    _list_not_closed,
    _at_the_end,
    _without_quotes,
)
