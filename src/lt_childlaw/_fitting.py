"""Whether the act of a case meets offences of other days, with the ages that it had on its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._elements import limbs_of
from ._errors import InvalidInput, shown
from ._matching import Match, Persons, matched
from ._persons import Answer, Person, aged
from ._time import Span

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable

    from ._facts import VersionFacts
    from ._index import Index
    from ._persons import Reading
    from ._versions import ProvisionVersion


def fitting(
    index: Index, version: ProvisionVersion, day: dt.date, case: object, reading: Reading | None
) -> Callable[[VersionFacts, dt.date], Answer]:
    """Whether the act, committed on a day under a version, meets an offence of another day.

    Raises:
        InvalidInput: the case is none, is not of that day, or does not meet the version itself; or
            on that day a person cannot have been as stated.
    """
    from ._case import Case  # noqa: PLC0415 (loaded on first use)

    if not isinstance(case, Case):
        raise InvalidInput(f"case is {shown(case)}: give a Case, or leave it out.", value=case)
    if not case.committed_on.first_day <= day <= case.committed_on.last_day:
        raise InvalidInput(
            f"the case was committed on {case.committed_on}, and committed_on is {day}: give a day "
            f"of the case.",
            case=case,
            committed_on=day,
        )
    persons = Persons(
        offender=_on(case.offender, day, reading) or Person(),
        victim=_on(case.victim, day, reading),
        shown=_on(case.person_shown, day, reading),
    )

    def match(facts: VersionFacts, other: dt.date) -> Match | None:
        return matched(limbs_of(facts, index.regime(other)), case, persons, day)

    def fits(facts: VersionFacts, other: dt.date) -> Answer:
        found = match(facts, other)
        return found.answer if found else Answer.NO

    _check(version, match(version._facts, day))  # noqa: SLF001 (one family of results)
    return fits


def _on(person: Person | None, day: dt.date, reading: Reading | None) -> Person | None:
    return person and aged(person, Span(day, day), reading)


def _check(version: ProvisionVersion, found: Match | None) -> None:
    """Refuse a case that does not meet the offence it is asked about."""
    if found is None or found.answer is Answer.NO:
        lacks = f"what is missing: {'; '.join(found.missing)}" if found else "none of its acts"
        raise InvalidInput(
            f"the case does not meet {version.citation} on {version.day}: {lacks}. "
            f"assess(case) says which provisions fit.",
            citation=version.citation,
        )
