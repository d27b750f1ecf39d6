"""The command ages: the ages that matter in law on a day, and which a person has reached."""

from collections.abc import Iterable, Iterator
from typing import Annotated

import typer

import lt_childlaw as law
from lt_childlaw._plain import OF_A_THRESHOLD, Json, plain, plain_fields

from ._age_pages import asked_page, thresholds_page
from ._console import answering, show_page, stamped, write_json
from ._language import _
from ._options import AsJson, OnDay, WithReading, as_reading, day_or_latest
from ._pages import NOTHING, stamp_line
from ._people import Form, person_given
from ._terms import person_text, term


def ages(
    *,
    on: OnDay = None,
    born: Annotated[
        str | None,
        typer.Option(metavar="BIRTH", help="A person born on 2004-02-29, in 2004-02 or in 2004."),
    ] = None,
    age: Annotated[
        str | None, typer.Option(metavar="AGE", help="A person of this age: 15, or 14-15.")
    ] = None,
    reading: WithReading = None,
    as_json: AsJson = False,
) -> None:
    """List the ages that matter in law on a day, or for one person.

    Example: lt-childlaw ages --on 2020-05-01 --born 2004-02-29
    """
    if reading is not None and born is None:
        raise typer.BadParameter(_("--reading settles a birthday: give --born as well."))
    with answering(as_json=as_json):
        day, when = day_or_latest(on)
        thresholds = law.thresholds(on=day)
        person = _person(born, age)
        reached = [_reached(one, person, day, as_reading(reading)) for one in thresholds]
        regime = law.on(day)
        asked = [(version, age) for version in regime for age in version.ages_asked]
        if as_json:
            question: Json = {"on": day, "person": plain(person), "reading": plain(reading)}
            rows = [_row(one, answers) for one, answers in zip(thresholds, reached, strict=True)]
            answer: dict[str, Json] = {"question": question, "thresholds": rows}
            answer["paragraphs"] = [_plain_asked(*one) for one in asked]
            answer["gaps"] = [plain(gap) for gap in regime.gaps]
            write_json(stamped(answer))
            return
        title = _("Ages that matter in law {when}").format(when=when)
        if person is not None:
            title += _(", for a person {person}").format(person=person_text(person))
        words = None if person is None else [_words(one) for one in reached]
        remarks = list(_remarks(reached))
        table = thresholds_page(thresholds, words)
        show_page(title, "", table, "", *remarks, asked_page(asked, regime.gaps), stamp_line())


def _plain_asked(version: law.ProvisionVersion, age: law.AskedAge) -> Json:
    return {"citation": str(version.citation), "asks": plain(age)}


def _person(born: str | None, age: str | None) -> law.Person | None:
    """The person asked about, if one is."""
    by_birth = person_given(born, "--born", Form.BIRTH)
    by_age = person_given(age, "--age", Form.AGE)
    if by_birth is None or by_age is None:
        return by_birth or by_age
    return law.Person(born=by_birth.born, age=by_age.age)


Reached = dict[int, law.Answer]
"""Whether each age that a rule names is reached, by age."""


def _reached(
    threshold: law.Threshold, person: law.Person | None, day: str, reading: law.Reading | None
) -> Reached:
    if person is None:
        return {}
    named = (threshold.age, threshold.until)
    return {years: person.reached(years, day, reading) for years in named if years is not None}


def _row(threshold: law.Threshold, reached: Reached) -> Json:
    answers: list[Json] = [
        {"age": years, "reached": plain(answer)} for years, answer in reached.items()
    ]
    return {**plain_fields(threshold, OF_A_THRESHOLD), "reached": answers}


def _remarks(reached: Iterable[Reached]) -> Iterator[str]:
    """Why an age is neither reached nor not, if one is."""
    if any(law.Answer.UNDETERMINED in one.values() for one in reached):
        yield _(
            "Undetermined: the day is the birthday itself, which --reading settles, or too little "
            "is known of the age."
        )
        yield ""


def _words(reached: Reached) -> str:
    return "\n".join(f"{years}: {term(answer)}" for years, answer in reached.items()) or NOTHING
