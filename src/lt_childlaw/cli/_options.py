"""Options that several commands have."""

import enum
from typing import Annotated

import typer

import lt_childlaw as law
from lt_childlaw._time import as_day, named

from ._language import _


class ReadingName(enum.Enum):
    """The readings of a birthday, as the command line names them."""

    BIRTHDAY = "birthday"
    DAY_AFTER = "day-after"


def as_reading(name: ReadingName | None) -> law.Reading | None:
    """The reading that is named, if one is."""
    readings = {
        ReadingName.BIRTHDAY: law.Reading.ON_BIRTHDAY,
        ReadingName.DAY_AFTER: law.Reading.DAY_AFTER,
    }
    return None if name is None else readings[name]


def day_or_latest(on: str | None, *, or_during: bool = False) -> tuple[str, str]:
    """The day, and in words: the last confirmed one where none is given.

    *or_during* is whether the command has ``--during`` as well.

    Raises:
        InvalidDate: it is no day; the message names the option.
    """
    if on is not None:
        try:
            # Of a day without a name the library says that a span goes with during.
            as_day(on, "day" if or_during else _ON)
        except law.InvalidDate as error:
            raise (named(_ON, error) if or_during else error) from None
        return on, _("on {day}").format(day=on)
    day = str(law.latest_confirmed().day)
    return day, _("on {day}, the last confirmed day, as no day was given").format(day=day)


def one_of(words: type[enum.Enum]) -> str:
    """The words of an option that has a choice."""
    return "|".join(word.value for word in words)


_ON = "--on"
PERSON_FORMS = 'age 15, 14-15, "under 14", adult; or birth 2004-02-29, 2004-02, 2004'

AsJson = Annotated[bool, typer.Option("--json", help="Write one JSON document instead.")]
OnDay = Annotated[
    str | None,
    typer.Option(metavar="DAY", help="The day, as 2012-05-01. Without it: the last confirmed one."),
]
Strict = Annotated[
    bool, typer.Option("--strict", help="Refuse an answer that is not confirmed, with status 1.")
]
WithReading = Annotated[
    ReadingName | None,
    typer.Option(
        metavar=one_of(ReadingName),
        help="An age is reached on the birthday itself, or on the day after.",
    ),
]
KnownAt = Annotated[
    str | None, typer.Option(metavar="DAY", help="Count only the acts published by this day.")
]
JudgedOn = Annotated[str | None, typer.Option(metavar="DAY", help="The day of the judgment.")]
Offender = Annotated[
    str | None, typer.Option(metavar="PERSON", help=f"The offender: {PERSON_FORMS}.")
]
Victim = Annotated[str | None, typer.Option(metavar="PERSON", help=f"The victim: {PERSON_FORMS}.")]
