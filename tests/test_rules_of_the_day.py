"""A rule around an offence is told from its first day on; one that refers to what has moved says
so, wherever it is told, from the day of the move on.

The Code has some such references: 8(3) still says 307(3), which is 307(4) since 2025-02-01. Here
every rule of the General Part is given one.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import attrs
import pytest

import lt_childlaw as law
from lt_childlaw import Abroad, Case, Person
from lt_childlaw._around import afterwards, before_the_code, complaint, stage_notices
from lt_childlaw._dated import StaleReference
from lt_childlaw._jurisdiction import abroad
from lt_childlaw._time import ONE_DAY
from tests.made_up import under

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lt_childlaw._general import GeneralPart
    from lt_childlaw._remarks import Remark

INDEX = law.Code.shipped()._index  # noqa: SLF001
BOY = Person(age=16)


def stale_since(general: GeneralPart, day: dt.date) -> GeneralPart:
    """The General Part, with a reference in every rule that is stale from a day on."""
    moved = StaleReference(says="1", means="2", since=day, note="Invented.")
    rules = tuple(attrs.evolve(rule, stale=(moved,)) for rule in general.rules)
    return attrs.evolve(general, rules=rules)


def with_stale(citation: str, day: dt.date, since: dt.date) -> law.ProvisionVersion:
    version = law.on(day)[citation]
    return under(stale_since(version.general, since), version)


def told(remarks: Iterable[Remark]) -> dict[str, bool]:
    """Of each rule, by where it stands, whether it says that a reference is stale."""
    return {
        one.cites: "Stale reference: it still says 1" in one.text for one in remarks if one.cites
    }


def trial(citation: str, day: dt.date, since: dt.date, place: Abroad) -> dict[str, bool]:
    case = Case(committed_on=day, conduct=["making drunk"], abroad=place)
    found = abroad(INDEX, with_stale(citation, day, since), case)
    assert found is not None
    return told(found.steps)


@pytest.mark.parametrize(
    ("day", "place", "rules"),
    [
        # The rules on the place; double criminality, without a list in the one and with it in the
        # other; a foreigner against a resident, before there was such a rule and since.
        ("2013-05-01", Abroad(offender_resident=True), "4(2)-(3) 7 5 8 8(1) 8(2)"),
        ("2024-05-01", Abroad(offender_resident=True), "4(2)-(3) 7 5 8(3) 8(2)"),
        ("2024-05-01", Abroad(offender_resident=False), "4(2)-(3) 7 5-1"),
        ("2025-02-01", Abroad(offender_resident=False), "4(2)-(3) 7 5-1 8(1) 8(2)"),
    ],
)
def test_a_stale_reference_of_a_rule_on_acts_abroad_is_told_from_its_first_day(
    day: str, place: Abroad, rules: str
) -> None:
    on = dt.date.fromisoformat(day)
    for since, stale in ((on, True), (on + ONE_DAY, False)):
        assert trial("153", on, since, place) == dict.fromkeys(rules.split(), stale)


def test_a_stale_reference_of_the_rule_on_complaints_is_told_from_its_first_day() -> None:
    on = dt.date(2012, 1, 1)
    case = Case(committed_on=on, conduct=["making drunk"])
    for since, stale in ((on, True), (on + ONE_DAY, False)):
        found = complaint(INDEX, with_stale("149(1)", on, since), case)
        assert told(found.remarks) == {"BPK 167(2)": stale}


@pytest.mark.parametrize(
    ("citation", "day", "rules"),
    [
        ("153", "2012-05-01", "54(3) 62(1)-(3) 75 93 92(1) 68-2(1)-(3)"),
        # A serious crime of the chapter: 75 also excludes it from partial suspension.
        ("149(3)", "2025-02-01", "54(3) 62(1)-(3) 64-1 75 75(3) 93 92(2) 72-4(1) 68-1(3)-(4)"),
    ],
)
def test_a_stale_reference_of_a_rule_around_the_penalty_is_told_from_its_first_day(
    citation: str, day: str, rules: str
) -> None:
    on = dt.date.fromisoformat(day)
    for since, stale in ((on, True), (on + ONE_DAY, False)):
        found = told(afterwards(INDEX, with_stale(citation, on, since), BOY, None, "XXI"))
        assert set(rules.split()) <= found.keys()
        assert set(found.values()) == {stale}


def test_a_rule_that_came_after_the_act_is_told_as_of_the_judgment() -> None:
    """One third off stands in 64-1 from 2013-07-13 on."""
    act, judged = dt.date(2013, 7, 12), dt.date(2013, 7, 13)
    found = told(afterwards(INDEX, with_stale("153", act, judged), None, judged, "XXI"))
    assert (found["64-1"], found["3(2)"]) == (True, True)
    assert (found["54(3)"], found["62(1)-(3)"], found["75"]) == (False, False, False)


def test_rules_for_acts_before_the_code_are_told_as_of_its_first_day() -> None:
    """None of them stood on the day of such an act."""
    general, first = law.on("2012-01-01")["153"].general, dt.date(2003, 5, 1)
    for since, stale in ((first, True), (first + ONE_DAY, False)):
        found = told(before_the_code(stale_since(general, since)))
        assert list(found.values()) == [stale] * 3


# A rule that begins on 2012-05-01; 153 stands from 2010-07-20 on.

FIRST = dt.date(2012, 5, 1)


def with_new(rule_id: str, day: dt.date) -> law.ProvisionVersion:
    version = law.on(day)["153"]
    rules = tuple(
        attrs.evolve(rule, first_day=FIRST) if rule.id == rule_id else rule
        for rule in version.general.rules
    )
    return under(attrs.evolve(version.general, rules=rules), version)


@pytest.mark.parametrize(
    ("rule", "facts"),
    [
        ("attempt-and-preparation", {"stage": "preparation"}),
        ("attempt-and-preparation", {"stage": "attempt"}),
        ("complicity", {"participation": "helper"}),
        ("continuing-acts", {"continuing": True}),
        ("legal-persons", {"legal_person": True}),
    ],
)
def test_a_notice_is_given_from_the_first_day_of_its_rule_on(
    rule: str, facts: dict[str, Any]
) -> None:
    for day, count in ((FIRST - ONE_DAY, 0), (FIRST, 1)):
        case = Case(committed_on=day, conduct=["molestation"], **facts)
        assert len(stage_notices(with_new(rule, day), case)) == count


def test_a_minor_may_be_released_from_the_first_day_of_the_rule_on() -> None:
    for day, stands in ((FIRST - ONE_DAY, False), (FIRST, True)):
        found = afterwards(INDEX, with_new("release-of-minors", day), BOY, None, "XXI")
        assert ("93" in told(found)) is stands
