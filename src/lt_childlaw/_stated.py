"""The facts of an assessment as a memorandum states them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._case import Participation, Stage
from ._sentences import Sentence, sentence

if TYPE_CHECKING:
    import enum
    from collections.abc import Iterable, Iterator

    from ._assessment import Assessment
    from ._case import Abroad, Case


def stated(assessment: Assessment) -> Iterator[Sentence]:
    """What was asked, one fact a sentence."""
    yield from _of_the_act(assessment.case)
    yield from _of_the_persons(assessment.case)
    yield from _beside_the_act(assessment.case)
    if assessment.judged_on is not None:
        yield sentence("Judged on {day}.", day=assessment.judged_on)
    if assessment.known_at is not None:
        yield sentence("Asked with the acts published by {day}.", day=assessment.known_at)
    if assessment.reading is not None:
        yield sentence("An age is taken as reached {reading}.", reading=assessment.reading)


def _of_the_act(case: Case) -> Iterator[Sentence]:
    days = case.committed_on
    if days.first_day == days.last_day:
        yield sentence("Act: on {day}.", day=days)
    elif case.continuing:
        yield sentence("Act: continued over {days}.", days=days)
    else:
        yield sentence("Act: on one unknown day in {days}.", days=days)
    yield sentence("Conduct: {words}.", words=_sorted(case.conduct))
    if case.circumstances:
        yield sentence("Circumstances: {words}.", words=_sorted(case.circumstances))
    else:
        yield sentence("Circumstances: none stated.")


def _of_the_persons(case: Case) -> Iterator[Sentence]:
    for pattern, person in (
        ("Offender: {person}.", case.offender),
        ("Victim: {person}.", case.victim),
        ("Person shown: {person}.", case.person_shown),
    ):
        if person is not None:
            yield sentence(pattern, person=person)


def _beside_the_act(case: Case) -> Iterator[Sentence]:
    if case.stage is not Stage.COMPLETED:
        yield sentence("Stage: {stage}.", stage=case.stage)
    if case.participation is not Participation.PERPETRATOR:
        yield sentence("Participation: {part}.", part=case.participation)
    if case.abroad is not None:
        yield sentence("Committed abroad: {place}.", place=tuple(_place(case.abroad)))
    if case.complaint is not None:
        yield sentence("Complaint: made." if case.complaint else "Complaint: none.")
    if case.compelled_as_victim_of is not None:
        article = case.compelled_as_victim_of
        yield sentence("The offender was compelled as a victim of {article}.", article=article)
    if case.legal_person:
        yield sentence("The liability of a legal person is asked for as well.")


def _sorted(members: Iterable[enum.Enum]) -> tuple[enum.Enum, ...]:
    return tuple(sorted(members, key=lambda member: str(member.value)))


_OF_THE_PLACE = (
    {
        True: "the offender a citizen or permanent resident",
        False: "not the offender a citizen or permanent resident",
        None: "not known whether the offender a citizen or permanent resident",
    },
    {
        True: "the victim one",
        False: "not the victim one",
        None: "not known whether the victim one",
    },
    {
        True: "punishable under the law of the place",
        False: "not punishable under the law of the place",
        None: "not known whether punishable under the law of the place",
    },
)


def _place(abroad: Abroad) -> Iterator[Sentence]:
    """What is known of an act abroad, its offender, its victim and the law of the place."""
    facts = (abroad.offender_resident, abroad.victim_resident, abroad.punishable_there)
    for words, fact in zip(_OF_THE_PLACE, facts, strict=True):
        yield sentence(words[fact])
