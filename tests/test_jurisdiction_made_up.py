"""Acts abroad under law that never was: rules that are missing, unread, ended or narrower."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import attrs

import lt_childlaw as law
from lt_childlaw._case import Abroad, Case
from lt_childlaw._index import Index
from lt_childlaw._jurisdiction import abroad
from lt_childlaw._persons import Answer
from lt_childlaw._versions import ProvisionVersion
from tests import own_general
from tests.abroad import HERE, NATIONALITY, REFUSAL, RESIDENT, THERE, VICTIM, WHICH
from tests.made_up import COMMITTED, JUDGED, START, chain, law_from, under

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from lt_childlaw._general import Rule
    from lt_childlaw._jurisdiction import Trial

YES, NO, OPEN = Answer.YES, Answer.NO, Answer.UNDETERMINED


def own(folder: Path, citation: str, day: str, judged: str | None = None) -> Trial | None:
    code = law.Code.from_directory(own_general.write(folder))
    case = Case(committed_on=day, conduct=["making drunk"], abroad=Abroad(**RESIDENT))
    on = dt.date.fromisoformat(judged) if judged else None
    return abroad(code._index, code.on(day)[citation], case, on)  # noqa: SLF001


def test_rules_that_the_data_does_not_hold_leave_it_open(tmp_path: Path) -> None:
    found = own(tmp_path, "200(1)", "2014-07-01")
    assert found is not None
    missing = ("universal-jurisdiction", "crimes-abroad", "no-double-criminality")
    names = (*missing, "double-criminality")
    assert found.answer is OPEN
    assert found.depends_on == tuple(f"the rule that the data does not hold ({n})" for n in names)
    assert str(found.steps[0]) == (
        "The data does not hold the rule on this question (place-of-commission) for that day."
    )


def test_an_offence_that_is_gone_at_the_judgment(tmp_path: Path) -> None:
    """200(4) is repealed on 2018-01-01: no rule of that day can be about it."""
    days = ("2017-12-31", "2018-01-01")
    before, since = (own(tmp_path / day, "200(4)", "2014-07-01", day) for day in days)
    assert before == since


def with_rules(
    day: str,
    change: Callable[[Rule], Rule | None],
    citation: str = "153",
    judged: str | None = None,
    place: dict[str, Any] = RESIDENT,
) -> Trial:
    """The answer with the rules of the General Part changed."""
    version = law.on(day)[citation]
    rules = tuple(rule for rule in map(change, version.general.rules) if rule is not None)
    changed = under(attrs.evolve(version.general, rules=rules), version)
    case = Case(committed_on=day, conduct=["molestation"], abroad=Abroad(**place))
    on = dt.date.fromisoformat(judged) if judged else None
    found = abroad(law.Code.shipped()._index, changed, case, on)  # noqa: SLF001
    assert found is not None
    return found


def test_a_rule_that_was_not_read_is_no_answer() -> None:
    """A later version of art. 5 does not say that none stood before."""

    def unread(rule: Rule) -> Rule:
        return attrs.evolve(rule, known=False) if rule.id == "crimes-abroad" else rule

    assert with_rules("2024-05-01", lambda rule: rule).answer is YES
    assert with_rules("2024-05-01", unread).answer is OPEN


def test_a_rule_that_has_ended_is_no_answer() -> None:
    """Data in which art. 5 ends on 2025-01-31 holds nothing for the day after."""

    def ended(rule: Rule) -> Rule | None:
        gone = rule.id == "crimes-abroad" and rule.last_day is None
        return None if gone else rule

    assert with_rules("2025-02-01", lambda rule: rule).answer is YES
    assert with_rules("2025-02-01", ended).answer is OPEN


def test_a_rule_that_ended_before_the_judgment_leaves_no_place_to_cite() -> None:
    """Data in which art. 5 ends on 2024-05-31, and all other rules stay as they are."""

    def ended(rule: Rule) -> Rule | None:
        if rule.id != "crimes-abroad":
            return rule
        last = dt.date(2024, 5, 31)
        return attrs.evolve(rule, last_day=last) if rule.last_day else None

    found = with_rules("2024-05-01", ended, judged="2024-06-01")
    assert found.steps[-1].text == (
        "By the rules of the day of the act the answer would be yes. By those of the day of "
        "judgment (2024-06-01) the answer for 153(1) would be undetermined, depending on the rule "
        "that the data does not hold (crimes-abroad). Which of the two decide is not settled."
    )


def test_a_rule_that_no_longer_matters_may_be_missing() -> None:
    """A resident is tried for an offence that 8(3) lists, whatever art. 7 says."""

    def without(rule: Rule) -> Rule | None:
        return None if rule.id == "universal-jurisdiction" else rule

    found = with_rules("2024-05-01", without)
    assert (found.answer, found.depends_on) == (YES, ())


def test_whose_act_it_was_matters_where_only_a_foreigner_could_be_tried() -> None:
    """Art. 5 is about crimes only, as it was to 2025-01-31, and art. 5-1 about all offences."""

    def narrow(rule: Rule) -> Rule:
        only = {"kinds": ["crime"]}
        return attrs.evolve(rule, value=only) if rule.id == "crimes-abroad" else rule

    found = with_rules("2025-02-01", narrow, "161(2)", place={})
    assert (found.answer, found.depends_on) == (OPEN, (NATIONALITY, VICTIM, REFUSAL, THERE))
    assert with_rules("2025-02-01", narrow, "161(2)").answer is NO


def test_the_kind_of_the_offence_is_that_of_the_judgment() -> None:
    """A crime that became a misdemeanour: art. 5 was about crimes only."""
    first, second = law_from("2010-08-01"), law_from("2011-01-01")
    held = chain(first, attrs.evolve(second, kind=law.OffenceKind.MISDEMEANOUR))
    case = Case(committed_on=COMMITTED, conduct=["molestation"], abroad=Abroad(**RESIDENT, **HERE))
    found = abroad(Index(held, [], START), ProvisionVersion(held[0], COMMITTED), case, JUDGED)
    assert found is not None
    assert (found.answer, found.depends_on) == (OPEN, (WHICH,))
    assert "the answer would be yes. " in found.steps[-1].text
    assert "the answer for 153(1) would be no: 5 (2003-05-01/" in found.steps[-1].text
