"""A case as plain values: what a case file and a trace hold."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import attrs

from ._case import Abroad, Case, Participation, Stage
from ._errors import InvalidInput, near, shown
from ._persons import Person
from ._time import Span, day_or_span

if TYPE_CHECKING:
    import datetime as dt

_PERSONS = ("offender", "victim", "person_shown")


def case_record(case: Case) -> dict[str, object]:
    """The case as plain values; what is not stated is left out."""
    record: dict[str, object] = {
        "committed_on": day_or_span(case.committed_on),
        "conduct": sorted(conduct.value for conduct in case.conduct),
        "circumstances": sorted(circumstance.value for circumstance in case.circumstances),
    }
    for name in _PERSONS:
        person = getattr(case, name)
        record[name] = None if person is None else person_record(person)
    record["abroad"] = None if case.abroad is None else _stated(attrs.asdict(case.abroad))
    record["stage"] = None if case.stage is Stage.COMPLETED else case.stage.value
    perpetrator = case.participation is Participation.PERPETRATOR
    record["participation"] = None if perpetrator else case.participation.value
    record["continuing"] = case.continuing or None
    record["legal_person"] = case.legal_person or None
    record["complaint"] = case.complaint
    victim_of = case.compelled_as_victim_of
    record["compelled_as_victim_of"] = None if victim_of is None else str(victim_of)
    return {name: value for name, value in _stated(record).items() if value != []}


def _stated(record: dict[str, Any]) -> dict[str, object]:
    return {name: value for name, value in record.items() if value is not None}


def person_record(person: Person) -> dict[str, object]:
    """What is known of a person, as plain values."""
    record: dict[str, object] = {}
    if person.born is not None:
        record["born"] = day_or_span(person.born)
    if person.age is not None:
        lowest, highest = person.age
        record["age"] = lowest if lowest == highest else [lowest, highest]
    return record


def read_case(record: Mapping[str, object]) -> Case:
    """A case from plain values.

    Raises:
        InvalidInput: a field is unknown or missing, or its value has the wrong form.
    """
    fields = _table("the case", record, Case)
    for name in ("committed_on", "conduct"):
        if name not in fields:
            raise InvalidInput(f"the case has no {name}: add it.", field=name)
    _in_quotes("committed_on", fields["committed_on"])
    for name in _PERSONS:
        if name in fields:
            fields[name] = _read_person(name, fields[name])
    if "abroad" in fields:
        fields["abroad"] = Abroad(**_table("abroad", fields["abroad"], Abroad))
    return Case(**fields)


def _table(name: str, record: object, cls: type[Any]) -> dict[str, Any]:
    """A table whose fields are those of a class."""
    known = [field.name for field in attrs.fields(cls)]
    if not isinstance(record, Mapping):
        raise InvalidInput(
            f"{name} is {shown(record)}: give a table with {', '.join(known)}.", value=record
        )
    fields = dict(record.items())
    for field in fields:
        if field not in known:
            raise InvalidInput(
                f"{name} has no field {shown(field)}: it may have {', '.join(known)}."
                f"{near(field, known)}",
                field=field,
            )
    return {field: value for field, value in fields.items() if value is not None}


def _in_quotes(name: str, value: object) -> None:
    """Refuse a year without quotes, which a file gives as a number."""
    if isinstance(value, int):
        raise InvalidInput(
            f"{name} is the number {shown(value)}: write a year in quotes, for example "
            f'"2013"; a day, 2013-05-01, needs none in TOML.',
            value=value,
        )


def _read_person(name: str, record: object) -> Person:
    fields = _table(name, record, Person)
    try:
        born: str | dt.date | Span | None = fields.get("born")
        _in_quotes("born", born)
        if isinstance(born, str) and "/" in born:
            born = Span.parse(born)
        age = fields.get("age")
        return Person(born=born, age=tuple(age) if isinstance(age, list) else age)
    except InvalidInput as error:
        raise InvalidInput(f"{name}: {error}", value=record) from None
