"""The age rules and the bounds of penalties for the rows of a file.

A row may leave the day of the act open, and the age of a person with it. Each person is then asked
about with every age that was possible on the days of a line, so that an outcome is given only
where it holds on all of them. No date of birth goes into a reason: only ages are asked about.
"""

from __future__ import annotations

import datetime as dt
import functools
import itertools
import warnings
from typing import TYPE_CHECKING

import attrs

import lt_childlaw as law
from lt_childlaw._dated import days_of_change
from lt_childlaw._persons import aged
from lt_childlaw._resolve import Findings, Resolution, Resolved
from lt_childlaw._time import ONE_DAY

from ._people import PersonCells, UnreadablePerson, read_people

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from lt_childlaw._resolve import Resolver

_MOST_KEPT = 20_000
_OLDEST = 130
_NO_OFFENDER = "The age of the offender is not known: the range is that of an adult."

People = tuple["law.Person | None", ...]


class RowWithPersons:
    """Resolves rows that name persons, and keeps what it found for texts that come again."""

    def __init__(self, resolver: Resolver) -> None:
        self._resolver = resolver
        self._with_persons: Callable[[Resolved, PersonCells, PersonCells], Resolved]
        self._with_persons = functools.lru_cache(_MOST_KEPT)(with_persons)

    def __call__(
        self, provisions: str, when: str, offender: PersonCells, victim: PersonCells
    ) -> Resolved:
        return self._with_persons(self._resolver(provisions, when), offender, victim)


def with_persons(resolved: Resolved, offender: PersonCells, victim: PersonCells) -> Resolved:
    """The same row, with findings for each offence, cut where they change with the law."""
    asked = _Asked.of(offender, victim)
    with warnings.catch_warnings():
        # Each line says itself whether it is confirmed.
        warnings.simplefilter("ignore", law.BeyondHorizonWarning)
        lines = [line for one in resolved.resolutions for line in _lines(one, asked)]
    return Resolved(resolutions=tuple(lines))


@attrs.frozen(kw_only=True)
class _Asked:
    """The persons asked about, and why something about them cannot be determined."""

    offenders: People
    victims: People
    problems: tuple[tuple[str, str], ...] = ()
    """Each with and without quoting the row."""

    @classmethod
    def of(cls, offender: PersonCells, victim: PersonCells) -> _Asked:
        """The persons that a row names."""
        people: list[People] = []
        problems: list[tuple[str, str]] = []
        for who, cells in (("offender", offender), ("victim", victim)):
            try:
                people.append(read_people(cells))
            except UnreadablePerson as error:
                people.append((None,))
                problems.append((f"The {who}: {error}", f"The {who}: {error.plain}"))
        return cls(offenders=people[0], victims=people[1], problems=tuple(problems))

    def on(self, days: law.Span) -> _Asked:
        """The same persons with the ages that are possible on these days."""
        people: list[People] = []
        problems = list(self.problems)
        for who, persons in (("offender", self.offenders), ("victim", self.victims)):
            try:
                people.append(tuple(person and aged(person, days) for person in persons))
            except law.InvalidInput as error:
                people.append((None,))
                problems.append((f"The {who}: {error}", f"The {who}: {error}"))
        return _Asked(offenders=people[0], victims=people[1], problems=tuple(problems))


def _lines(resolution: Resolution, asked: _Asked) -> Iterator[Resolution]:
    """The lines of a resolution: one for each part of its days without a change that matters."""
    version, days = resolution.version, resolution.days
    if version is None or days is None or version.role is not law.Role.OFFENCE:
        yield resolution
        return
    whole = asked.on(days)
    for _, alike in itertools.groupby(_parts(version, days), lambda part: part.findings(whole)):
        parts = list(alike)
        part = attrs.evolve(
            parts[0], days=law.Span(parts[0].days.first_day, parts[-1].days.last_day)
        )
        findings, notices = part.findings(asked.on(part.days))
        new = [notice for notice in notices if notice not in resolution.notices]
        yield attrs.evolve(
            resolution, days=part.days, findings=findings, notices=(*resolution.notices, *new)
        )


@attrs.frozen(kw_only=True)
class _Part:
    """Days of a version on which nothing changes for it, and the first such day of the law."""

    version: law.ProvisionVersion
    days: law.Span
    since: dt.date

    def findings(self, asked: _Asked) -> tuple[Findings, tuple[str, ...]]:
        """What the law of these days comes to, and its notices."""
        return _findings(self.version, self.since, asked)


def _parts(version: law.ProvisionVersion, days: law.Span) -> Iterator[_Part]:
    """The days, cut where the General Part or an age rule changes for the offence."""
    since = [day for day in _change_days(version) if day <= days.last_day]
    ends = [day - ONE_DAY for day in since[1:]]
    for day, end in zip(since, [*ends, days.last_day], strict=True):
        if end >= days.first_day:
            part = law.Span(max(day, days.first_day), end)
            yield _Part(version=version, days=part, since=day)


@functools.lru_cache(_MOST_KEPT)
def _change_days(version: law.ProvisionVersion) -> tuple[dt.date, ...]:
    """The first day of a version, and the days on which something around it changes."""
    days = {part.day for act in law.acts.values() for part in act.commencements if part.day}
    days |= days_of_change(version.general.facts)
    found = [version.first_day]
    before = _law_around(version, version.first_day)
    for day in sorted(days):
        if version.first_day < day <= (version.last_day or dt.date.max):
            now = _law_around(version, day)
            if now != before:
                found.append(day)
            before = now
    return tuple(found)


def _law_around(version: law.ProvisionVersion, day: dt.date) -> object:
    """All that the findings can rest on, whoever the persons are."""
    offenders = (None, law.Person(), *(law.Person(age=age) for age in (13, 17, 20, 21)))
    bounded = [_bounded(version, day, offender) for offender in offenders]
    found = law.exclusions(version.citation, committed_on=day, offender=law.Person())
    rules = [(item.outcome, item.citation, item.depends_on) for item in found]
    return bounded, rules, found.notices


_Bounded = tuple["law.Severity | None", tuple[law.BoundedPenalty, ...], tuple[str, ...]]
"""The class of a crime, its bounded penalties, and what is to be noted of these."""


@functools.lru_cache(_MOST_KEPT)
def _bounded(version: law.ProvisionVersion, day: dt.date, offender: law.Person | None) -> _Bounded:
    found = law.on(day)[version.citation]
    penalties = found.penalties(offender)
    notes = dict.fromkeys(note for penalty in penalties for note in penalty.notes)
    return found.severity, penalties, (*notes, *([_NO_OFFENDER] if offender is None else []))


@functools.lru_cache(_MOST_KEPT)
def _findings(
    version: law.ProvisionVersion, day: dt.date, asked: _Asked
) -> tuple[Findings, tuple[str, ...]]:
    """What the law of a day comes to for persons of known or unknown ages, and its notices."""
    severity, penalties, notes = _bounded(version, day, _joined(asked.offenders))
    results = [
        law.exclusions(version.citation, committed_on=day, offender=offender, victim=victim)
        for offender, victim in itertools.product(asked.offenders, asked.victims)
    ]
    reasons = tuple(_reasons(results, day))
    findings = Findings(
        severity=severity,
        penalties=penalties,
        penalty_notes=notes,
        exclusion=None if asked.problems else _agreed({result.outcome for result in results}),
        reasons=tuple(quoting for quoting, _ in asked.problems) or reasons,
        reasons_without_input=tuple(plain for _, plain in asked.problems) or reasons,
    )
    notices = dict.fromkeys(notice for result in results for notice in result.notices)
    return findings, tuple(notice for notice in notices if notice not in results[0].version.notices)


def _joined(persons: People) -> law.Person | None:
    """One person of all the ages that several have."""
    ages = [person.age or (0, _OLDEST) for person in persons if person]
    if not ages:
        return None
    return law.Person(age=(min(low for low, _ in ages), max(high for _, high in ages)))


def _agreed(outcomes: set[law.ExclusionOutcome]) -> law.ExclusionOutcome:
    return outcomes.pop() if len(outcomes) == 1 else law.ExclusionOutcome.DEPENDS


def _reasons(results: Iterable[law.Exclusions], day: dt.date) -> Iterator[str]:
    """The rules that apply or depend for some of the persons."""
    by_rule: dict[law.ExclusionRule, list[tuple[law.Exclusion, str]]] = {}
    for result in results:
        for item in result:
            by_rule.setdefault(item.rule, []).append((item, _because(item, result, day)))
    for rule, items in by_rule.items():
        outcomes = {item.outcome for item, _ in items}
        if outcomes == {law.ExclusionOutcome.DOES_NOT_APPLY}:
            continue
        why = " ".join(dict.fromkeys(because for _, because in items))
        if len(outcomes) > 1:
            why = "It is not the same for all persons of the row."
        citations = dict.fromkeys(f"({item.citation})" for item, _ in items if item.citation)
        yield " ".join([f"{rule.value}: {_agreed(outcomes).value}.", why, *citations])


def _because(item: law.Exclusion, result: law.Exclusions, day: dt.date) -> str:
    """Why, without the ages, and without the day, as a line can hold for several."""
    because = item.because
    for person in (result.offender, result.victim):
        because = because.replace(f" ({person})", "")
    if item.depends_on and str(day) in because:
        return f"What decides is {'; '.join(item.depends_on)}."
    return because
