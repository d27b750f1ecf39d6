"""What a question can come to, and the errors that say so.

Every error is a :class:`LawError`, carries its :class:`Outcome` and the facts of its message
as attributes, and says what is wrong, why, and what to do about it.
"""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING, ClassVar, TypeVar

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Sequence

    from ._acts import Act
    from ._citation import Citation
    from ._index import Gap
    from ._time import Span
    from ._versions import ProvisionVersion


_LONGEST_SHOWN = 40


def shown(value: object) -> str:
    """The repr of a value that a caller gave, shortened so that a message stays readable."""
    if isinstance(value, str):
        short = len(value) <= _LONGEST_SHOWN
        return repr(str(value) if short else f"{value[: _LONGEST_SHOWN - 1]}…")
    try:
        text = repr(value)
    except Exception:  # noqa: BLE001 (a foreign repr may do anything, and must not hide the error)
        return f"a {type(value).__name__}"
    return text if len(text) <= _LONGEST_SHOWN else f"{text[: _LONGEST_SHOWN - 1]}…"


def near(word: object, words: Iterable[str]) -> str:
    """A hint at the words that a caller may have meant; empty where none is like it."""
    import difflib  # noqa: PLC0415 (needed for an error only)

    # Only text is compared: a foreign object may do anything on the way.
    text = str(word)[:_LONGEST_SHOWN].casefold() if isinstance(word, str) else ""
    folded = {candidate.casefold(): candidate for candidate in words}
    close = difflib.get_close_matches(text, folded, n=3)
    return f" Near it: {', '.join(folded[name] for name in close)}." if close else ""


class Outcome(enum.Enum):
    """What a question about a provision on a day came to.

    One vocabulary for exceptions, for marks in a list of answers, and for rows of a file.

    >>> Outcome.REPEALED.value
    'repealed'
    """

    OK = "ok"
    """Answered, on a day within the horizon."""
    BEFORE_COVERAGE = "before-coverage"
    """The day lies before the first day that the data covers."""
    NOT_YET_IN_FORCE = "not-yet-in-force"
    """The number came into force later."""
    REPEALED = "repealed"
    """The number was in force before the day and no longer names anything on it."""
    TEXT_NOT_KNOWN = "text-not-known"
    """The law existed, but its text for that day was not read."""
    UNCONFIRMED = "unconfirmed"
    """Answered with the last known law, beyond the horizon or beyond what was known."""
    UNKNOWN_CITATION = "unknown-citation"
    """Nothing in the data was ever so numbered."""
    INVALID_INPUT = "invalid-input"
    """The input cannot be read as what it should be."""


class LawError(Exception):
    """The root of all errors of this library.

    >>> import lt_childlaw as law
    >>> try:
    ...     law.on("2012-05-01")["149(9)"]
    ... except law.LawError as error:
    ...     error.outcome
    <Outcome.UNKNOWN_CITATION: 'unknown-citation'>
    """

    outcome: ClassVar[Outcome] = Outcome.INVALID_INPUT
    """What the question came to."""

    def __init__(self, message: str, **facts: object) -> None:
        super().__init__(message)
        self.message = message
        """What is wrong, why, and what to do."""
        for name, value in facts.items():
            setattr(self, name, value)

    def __str__(self) -> str:
        # KeyError would print the repr of the message: quoted and escaped.
        return self.message

    def __reduce__(self) -> tuple[object, ...]:
        return (_rebuild, (type(self), self.__dict__))


def _rebuild(cls: type[LawError], facts: dict[str, object]) -> LawError:
    """Restore a pickled error with all its facts."""
    return cls(**facts)  # type: ignore[arg-type]


ErrorT = TypeVar("ErrorT", bound=LawError)


def reworded(error: ErrorT, message: str) -> ErrorT:
    """The same error with all its facts, in other words."""
    return type(error)(**{**vars(error), "message": message})


class InvalidInput(LawError, ValueError):
    """A value that cannot be read as what it should be.

    >>> import lt_childlaw as law
    >>> law.Term(years=-1)
    Traceback (most recent call last):
    ...
    lt_childlaw.InvalidInput: years is -1: ...
    """

    outcome = Outcome.INVALID_INPUT


class InvalidDate(InvalidInput):
    """A day or span that is no date, or not a plain civil date.

    >>> import lt_childlaw as law
    >>> law.on("2012-02-30")
    Traceback (most recent call last):
    ...
    lt_childlaw.InvalidDate: 2012-02-30 is no day: February 2012 has 29 days.
    """


class InvalidCitation(InvalidInput):
    """Text that cannot be read as the number of an article or paragraph.

    >>> import lt_childlaw as law
    >>> law.Citation.parse("somewhere")
    Traceback (most recent call last):
    ...
    lt_childlaw.InvalidCitation: ...
    """


class DataError(InvalidInput):
    """Data files that break a rule; ``findings`` holds every breach.

    Raised by :meth:`lt_childlaw.Code.from_directory`. Each finding names file, version and field.

    >>> import lt_childlaw as law
    >>> law.Code.from_directory("nowhere")
    Traceback (most recent call last):
    ...
    lt_childlaw.DataError: ...
    """

    findings: Sequence[str]


class UnknownCitation(LawError, KeyError):
    """A number that nothing in the data ever had, or one that needs a paragraph.

    >>> import lt_childlaw as law
    >>> law.on("2012-05-01")["149(9)"]
    Traceback (most recent call last):
    ...
    lt_childlaw.UnknownCitation: 149(9) ...
    """

    outcome = Outcome.UNKNOWN_CITATION


class BeforeCoverage(LawError, LookupError):
    """A day before the first day that the data covers.

    >>> import lt_childlaw as law
    >>> law.on("2003-04-30")
    Traceback (most recent call last):
    ...
    lt_childlaw.BeforeCoverage: 2003-04-30 ...
    """

    outcome = Outcome.BEFORE_COVERAGE
    day: dt.date
    """The day asked about."""
    first_day: dt.date
    """The first day that the data covers."""


class NotInForce(LawError, LookupError):
    """A number that was in force at some other time; the subclass says earlier or later.

    >>> import lt_childlaw as law
    >>> try:
    ...     law.on("2014-03-24")["152-1(1)"]
    ... except law.NotInForce as error:
    ...     print(error.outcome.value)
    not-yet-in-force
    """

    citation: Citation
    """The number asked about."""
    day: dt.date
    """The day asked about."""
    act: Act
    """The act that brought it into force, or that ended it."""


class NotYetInForce(NotInForce):
    """A number that came into force after the day asked about.

    >>> import lt_childlaw as law
    >>> law.on("2014-03-24")["152-1(1)"]
    Traceback (most recent call last):
    ...
    lt_childlaw.NotYetInForce: 152-1(1) ...
    """

    outcome = Outcome.NOT_YET_IN_FORCE
    first_day: dt.date
    """The first day on which the number was in force."""


class Repealed(NotInForce):
    """A number that named something before the day asked about and nothing on it.

    >>> import lt_childlaw as law
    >>> issubclass(law.Repealed, law.NotInForce), law.Repealed.outcome
    (True, <Outcome.REPEALED: 'repealed'>)
    """

    outcome = Outcome.REPEALED
    last_day: dt.date
    """The last day on which the number was in force."""


class TextNotKnown(LawError, LookupError):
    """A gap: the law existed on that day, but its text was not read.

    >>> import lt_childlaw as law
    >>> law.on("2004-01-01")["147(1)"]
    Traceback (most recent call last):
    ...
    lt_childlaw.TextNotKnown: 147(1) ...
    """

    outcome = Outcome.TEXT_NOT_KNOWN
    citation: Citation
    """The number asked about."""
    day: dt.date
    """The day asked about."""
    gap: Gap
    """The gap in which the day lies: its reason, and where the text could be read."""


class SeveralVersions(LawError, LookupError):
    """A span with more than one version, where one was asked for.

    >>> import lt_childlaw as law
    >>> law.during("2014")["309(2)"].only()
    Traceback (most recent call last):
    ...
    lt_childlaw.SeveralVersions: 2014-01-01/2014-12-31 has 2 versions: ...
    """

    span: Span
    """The span asked about."""
    versions: tuple[ProvisionVersion, ...]
    """The versions, in order of time."""


class NoTruthValue(LawError, TypeError):
    """An answer with more than two values, used as if it were true or false.

    >>> import lt_childlaw as law
    >>> bool(law.Answer.UNDETERMINED)
    Traceback (most recent call last):
    ...
    lt_childlaw.NoTruthValue: Answer.UNDETERMINED is no truth value: ...
    """


class BeyondHorizon(LawError, LookupError):
    """A day whose law is not confirmed, asked about with ``strict=True``.

    >>> import lt_childlaw as law
    >>> law.on("2030-01-01", strict=True)
    Traceback (most recent call last):
    ...
    lt_childlaw.BeyondHorizon: 2030-01-01 ...
    """

    outcome = Outcome.UNCONFIRMED
    day: dt.date
    """The day asked about; of a span, its last day."""
    known_at: dt.date | None
    """The day of knowledge, if one was given."""
    confirmed_until: dt.date
    """The last day for which the data is confirmed."""


class BeyondHorizonWarning(UserWarning):
    """An answer about a day whose law is not confirmed: the last known law, and a guess.

    Python's ordinary warning filter applies. Such an answer also has ``confirmed`` False.

    >>> import warnings, lt_childlaw as law
    >>> with warnings.catch_warnings(record=True) as caught:
    ...     warnings.simplefilter("always")
    ...     version = law.on("2030-01-01")["149(1)"]
    >>> caught[0].category.__name__, version.confirmed
    ('BeyondHorizonWarning', False)
    """
