"""Reading a case from plain values: a record with its fields, as a file or a trace holds it."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import attrs

from ._age_words import ages_in
from ._case import Abroad, Case, Participation, Stage
from ._elements import Circumstance, Conduct
from ._errors import InvalidInput, near
from ._file_values import SEVERAL, Values
from ._notation import Notation
from ._persons import Person

if TYPE_CHECKING:
    from collections.abc import Callable

_NEEDED = {
    "committed_on": ("add the day or the time of the act", "2012-05"),
    "conduct": ("add what the offender did", ["molestation"]),
}


def read_case(
    record: object,
    *,
    notation: Notation = Notation.JSON,
    place: str = "",
    beside: tuple[str, ...] = (),
) -> Case:
    """A case from plain values.

    Args:
        record: the fields of the case.
        notation: how they are written.
        place: where they stand in their file, with a dot at its end.
        beside: other fields that may stand beside them; they are not read.

    Raises:
        InvalidInput: a field is unknown or missing, or its value has the wrong form.
        InvalidDate: a day is none.

    >>> from lt_childlaw._case_fields import read_case
    >>> read_case({"committed_on": "2012", "conduct": "molestation", "victim": {"age": "old"}})
    Traceback (most recent call last):
    ...
    lt_childlaw.InvalidInput: victim.age is "old": write whole years from 0 to 130, "age": 15, ...
    """
    reader = _Reader(values=Values(notation=notation, place=place), beside=beside)
    fields = reader.fields("", record, Case)
    for name, (what, example) in _NEEDED.items():
        if name not in fields:
            field = notation.field(name, example)
            raise InvalidInput(f"{place}{name} is missing: {what}, {field}.", field=name)
    facts = {name: reader.read(name, value) for name, value in fields.items() if name not in beside}
    try:
        return Case(**facts)
    except InvalidInput as error:  # facts that contradict each other
        where = f"{place.rstrip('.')}: " if place else ""
        raise InvalidInput(f"{where}{error}") from None


@attrs.frozen(kw_only=True)
class _Reader:
    """Reads the fields of a case."""

    values: Values
    beside: tuple[str, ...]

    def read(self, name: str, value: object) -> Any:  # noqa: ANN401 (what the field holds)
        """What a field says."""
        values, person = self.values, self._person
        readers: dict[str, Callable[[str, object], Any]] = {
            "committed_on": values.span,
            "conduct": self._conduct,
            "circumstances": functools.partial(values.words, Circumstance),
            "offender": person,
            "victim": person,
            "person_shown": person,
            "stage": functools.partial(values.word, Stage),
            "participation": functools.partial(values.word, Participation),
            "continuing": values.yes_or_no,
            "abroad": self._abroad,
            "complaint": functools.partial(values.yes_or_no, or_unknown=True),
            "compelled_as_victim_of": values.article,
            "legal_person": values.yes_or_no,
        }
        return readers[name](name, value)

    def fields(self, name: str, record: object, cls: type[Any]) -> dict[str, Any]:
        """The fields of a record that say something, each of which a class has."""
        known = [*(field.name for field in attrs.fields(cls)), *(() if name else self.beside)]
        if not isinstance(record, Mapping):
            written = self.values.notation.written(record)
            raise InvalidInput(
                f"{self._where(name)} is {written}: give the fields of a case, with their names.",
                value=record,
            )
        for field in record:
            if field not in known:
                self._no_field(name, field, known)
        return {field: value for field, value in record.items() if value is not None}

    def _no_field(self, name: str, field: object, known: list[str]) -> None:
        of_the_case = [*(one.name for one in attrs.fields(Case)), *self.beside]
        if name and field in of_the_case:
            hint = f" It is a field of the case: write it before {name}."
        else:
            hint = near(field, known) or f" It may have {', '.join(known)}."
        written = self.values.notation.written(field)
        raise InvalidInput(f"{self._where(name)} has no field {written}.{hint}", field=field)

    def _where(self, name: str) -> str:
        return f"{self.values.place}{name}".rstrip(".") or "the case"

    def _conduct(self, name: str, value: object) -> frozenset[Conduct]:
        if isinstance(value, SEVERAL) and not value:
            example = self.values.example(name, ["molestation"])
            raise self.values.wrong(name, value, f"name at least one act, {example}")
        return self.values.words(Conduct, name, value)

    def _person(self, name: str, record: object) -> Person:
        """What is known of a person."""
        values = self.values
        if not isinstance(record, Mapping):
            if isinstance(record, list) and len(record) > 1:
                raise values.wrong(name, record, "a case has one; write a case for each")
            word = record if isinstance(record, str) and ages_in(record) else 13
            forms = [values.example(name, {"age": word}), values.example(name, {"born": "1999"})]
            rule = f"say what is known of the person, {' or '.join(forms)}"
            raise values.wrong(name, record, rule)
        fields = self.fields(name, record, Person)
        born, age = fields.get("born"), fields.get("age")
        return Person(
            born=None if born is None else values.span(f"{name}.born", born),
            age=None if age is None else values.ages(f"{name}.age", age),
        )

    def _abroad(self, name: str, record: object) -> Abroad:
        """What is known of an act abroad."""
        if not isinstance(record, Mapping):
            some = self.values.example(name, {"punishable_there": True})
            nothing = self.values.example(name, {})
            raise self.values.wrong(
                name,
                record,
                f"say what is known of it, {some}; or {nothing} where nothing more is known",
            )
        fields = self.fields(name, record, Abroad)
        return Abroad(
            **{
                field: self.values.yes_or_no(f"{name}.{field}", value, or_unknown=True)
                for field, value in fields.items()
            }
        )
