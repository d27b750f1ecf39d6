"""A case as plain values: what a case file and a trace hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ._case import Case, Participation, Stage
from ._time import day_or_span

if TYPE_CHECKING:
    from ._persons import Person

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
