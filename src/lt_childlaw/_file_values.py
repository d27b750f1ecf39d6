"""Reading the values of a file, and refusing one in the words of whoever wrote it.

Who writes a case file may never have seen Python: a refusal names the field as it is written, shows
the value as it is written, and says what may stand there, with an example.
"""

from __future__ import annotations

import datetime as dt
import enum
import re
from typing import Any

import attrs

from ._age_words import ages_in
from ._citation import Citation
from ._dates import read_span
from ._elements import Circumstance, Conduct
from ._errors import InvalidCitation, InvalidDate, InvalidInput, near
from ._member_words import WordT, folded, member_of
from ._notation import Notation
from ._persons import OLDEST
from ._time import DAY_MONTH_OR_YEAR, Span, day_or_span

SEVERAL = (list, tuple, set, frozenset)
"""The types of several values in one field."""
_YEAR = re.compile(r"[0-9]{4}")
# The kinds whose words are too many for a message.
_LONG_LISTS: dict[type[enum.Enum], str] = {Conduct: "conduct", Circumstance: "circumstances"}


@attrs.frozen(kw_only=True)
class Values:
    """Reads the values of a file.

    A value is refused with :class:`~lt_childlaw.InvalidInput`; where a day is wanted, with
    :class:`~lt_childlaw.InvalidDate`.

    >>> from lt_childlaw._file_values import Values
    >>> Values().ages("victim.age", [15, 14])
    Traceback (most recent call last):
    ...
    lt_childlaw.InvalidInput: victim.age is [15, 14]: write the lower age first, "age": [14, 15].
    """

    notation: Notation = Notation.JSON
    """How they are written."""
    place: str = ""
    """Where the fields stand, with a dot at its end; empty for the file as a whole."""

    def wrong(
        self, name: str, value: object, rule: str, error: type[InvalidInput] = InvalidInput
    ) -> InvalidInput:
        """The error that refuses the value of a field and says what may stand there."""
        written = self.notation.written(value)
        return error(f"{self.place}{name} is {written}: {rule}.", value=value, field=name)

    def example(self, name: str, value: object) -> str:
        """A field as it is to be written; of ``victim.age`` the last part."""
        return self.notation.field(name.rpartition(".")[2], value)

    def day(self, name: str, value: object) -> dt.date:
        """One whole day, as TOML or a text gives it."""
        self._check_no_time(name, value)
        if isinstance(value, dt.date):
            return value
        if isinstance(value, str):
            self._check_calendar(name, value)
            if len(value) == len("2012-05-01") and DAY_MONTH_OR_YEAR.fullmatch(value):
                return dt.date.fromisoformat(value)
        day = self.example(name, self._day(dt.date(2025, 3, 1)))
        raise self.wrong(name, value, f"write one day as year-month-day, {day}", InvalidDate)

    def span(self, name: str, value: object) -> Span:
        """A day, or a month, a year or a span with one unknown day in it."""
        if isinstance(value, Span):
            return value
        self._check_no_time(name, value)
        if isinstance(value, dt.date):
            return Span(value, value)
        if isinstance(value, int) and _YEAR.fullmatch(str(value)):
            year = self.example(name, str(value))
            raise self.wrong(name, value, f"write a year in quotes, {year}", InvalidDate)
        if isinstance(value, str):
            self._check_calendar(name, value)
            first, slash, last = value.partition("/")
            parts = (first, last) if slash else (first,)
            if all(map(DAY_MONTH_OR_YEAR.fullmatch, parts)):
                if Span.parse(first).first_day > Span.parse(parts[-1]).last_day:
                    exchanged = self.example(name, f"{last}/{first}")
                    raise self.wrong(
                        name, value, f"write the earlier first, {exchanged}", InvalidDate
                    )
                return Span.parse(value)
            if (meant := _meant(value)) is not None:
                rule = f"write {self.example(name, day_or_span(meant))}"
                raise self.wrong(name, value, rule, InvalidDate)
        year = "1999" if name.endswith("born") else "2012"
        forms = [self.example(name, text) for text in (f"{year}-05-17", f"{year}-05", year)]
        both = self.notation.written(f"{year}-05/{int(year) + 1}")
        raise self.wrong(
            name,
            value,
            f"write a day, {forms[0]}, a month, {forms[1]}, a year, {forms[2]}, or two of these "
            f"with a slash between, {both}",
            InvalidDate,
        )

    def ages(self, name: str, value: object) -> tuple[int, int]:
        """The lowest and the highest age: of a number, a list of two, or a text."""
        read: Any = ages_in(value) if isinstance(value, str) else value  # whatever a file holds
        bounds = tuple(read) if isinstance(read, (list, tuple)) else (read, read)
        if len(bounds) == 2 and all(type(bound) is int for bound in bounds):  # noqa: PLR2004
            lowest, highest = bounds
            if 0 <= lowest <= highest <= OLDEST:
                return lowest, highest
            if 0 <= highest < lowest <= OLDEST:
                exchanged = self.example(name, [highest, lowest])
                raise self.wrong(name, value, f"write the lower age first, {exchanged}")
        forms = [self.example(name, form) for form in (15, [14, 15], "under 14")]
        raise self.wrong(
            name,
            value,
            f"write whole years from 0 to {OLDEST}, {forms[0]}, a range, {forms[1]}, or in quotes "
            f'{forms[2]}, "minor" or "adult"; a birth goes under born',
        )

    def words(self, kind: type[WordT], name: str, value: object) -> frozenset[WordT]:
        """The members of a kind that one text or a list of texts names."""
        many = value if isinstance(value, SEVERAL) else [value]
        return frozenset(self.word(kind, name, one) for one in many)

    def word(self, kind: type[WordT], name: str, value: object) -> WordT:
        """The member of a kind that a text names, by its value or its name."""
        if (member := member_of(kind, value)) is not None:
            return member
        words = [str(member.value) for member in kind]
        if kind not in _LONG_LISTS:
            *some, last = map(self.notation.written, words)
            raise self.wrong(name, value, f"write {', '.join(some)} or {last}")
        if not isinstance(value, str):
            example = self.example(name, [words[0]])
            raise self.wrong(name, value, f"write words in quotes, for example {example}")
        hint = _of_another_kind(kind, value) or _several(words, value) or near(value, words)
        raise InvalidInput(
            f"{self.place}{name} has {self.notation.written(value)}, which is no word of the list."
            f"{hint}",
            value=value,
            unknown_word=True,
        )

    def yes_or_no(self, name: str, value: object, *, or_unknown: bool = False) -> bool:
        """``true`` or ``false``."""
        if isinstance(value, bool):
            return value
        unknown = ", or leave it out where it is not known" if or_unknown else ""
        raise self.wrong(name, value, f"write true or false, without quotes{unknown}")

    def article(self, name: str, value: object) -> Citation:
        """The article or paragraph that a text names."""
        if isinstance(value, Citation):
            return value
        if not isinstance(value, str):
            example = self.example(name, "147")
            raise self.wrong(name, value, f"write an article in quotes, {example}", InvalidCitation)
        try:
            return Citation.parse(value)
        except InvalidCitation as error:
            raise InvalidCitation(f"{self.place}{name}: {error}", value=value, field=name) from None

    def _day(self, day: dt.date) -> object:
        """A day as the file writes it: TOML has days, JSON has text."""
        return day if self.notation is Notation.TOML else str(day)

    def _check_no_time(self, name: str, value: object) -> None:
        if isinstance(value, dt.datetime):
            day = self.example(name, self._day(value.date()))
            rule = f"write the day without a time of day, {day}"
            raise self.wrong(name, value, rule, InvalidDate)

    def _check_calendar(self, name: str, text: str) -> None:
        """Refuse what is written as a day, a month, a year or a span and is not in the calendar."""
        for part in text.split("/"):
            if DAY_MONTH_OR_YEAR.fullmatch(part) and not _in_the_calendar(part):
                rule = f"there is no {part} in the calendar; check the month and the day"
                raise self.wrong(name, text, rule, InvalidDate)


def _in_the_calendar(part: str) -> bool:
    try:
        Span.parse(part)
    except InvalidDate:
        return False
    return True


def _meant(text: str) -> Span | None:
    """The span that other ways of writing name, such as 2012.05.01; ``None`` for other texts."""
    try:
        return read_span(text)
    except InvalidDate:
        return None


def _several(words: list[str], text: str) -> str:
    """That a text holds more than one word, with commas between; empty where it does not."""
    parts = [folded(part) for part in text.split(",")]
    if len(parts) > 1 and any(folded(word) in parts for word in words):
        return " Give each word by itself, in quotes of its own."
    return ""


def _of_another_kind(kind: type[enum.Enum], word: str) -> str:
    """That a word belongs to the other of the two long lists; empty where it does not."""
    for other, field in _LONG_LISTS.items():
        if other is not kind and folded(word) in {folded(str(member.value)) for member in other}:
            return f" It is a word for {field}."
    return ""
