"""A complaint rule that has changed by the judgment, and the rules for acts before the Code."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import attrs
import pytest

import lt_childlaw as law
from lt_childlaw._around import before_the_code, complaint
from lt_childlaw._case import Case
from lt_childlaw._index import Index
from lt_childlaw._persons import Answer

if TYPE_CHECKING:
    from collections.abc import Callable

    from lt_childlaw._around import ComplaintNeed
    from lt_childlaw._facts import VersionFacts

SHIPPED = law.Code.shipped()._index  # noqa: SLF001
CHANGED = dt.date(2013, 7, 13)
"""XII-501 added signs of domestic violence to 149(5), 150(5) and 151(3)."""
THREE = "victim's complaint, representative's application, prosecutor's request"
FOUR = f"{THREE}, investigation begun on signs of domestic violence"
UNSETTLED = "Which of the two counts for an earlier act was not found."


def need(citation: str, day: str, judged: str | None, index: Index = SHIPPED) -> ComplaintNeed:
    case = Case(committed_on=day, conduct=["making drunk"], complaint=True)
    on = dt.date.fromisoformat(judged) if judged else None
    return complaint(index, law.on(day)[citation], case, on)


def without(*gone: Callable[[VersionFacts], bool]) -> Index:
    """The shipped law less some versions."""
    facts = [version for track in SHIPPED.numbers.values() for version in track.versions]
    kept = [version for version in facts if not any(each(version) for each in gone)]
    return Index(kept, SHIPPED.gaps, SHIPPED.start)


def later_rule(version: VersionFacts) -> bool:
    return str(version.citation) == "149(5)" and version.first_day == CHANGED


def earlier_rule(version: VersionFacts) -> bool:
    return str(version.citation) == "149(5)" and version.first_day < CHANGED


@pytest.mark.parametrize(
    ("citation", "day", "judged"),
    [
        ("149(1)", "2012-01-01", None),
        ("149(1)", "2012-01-01", "2013-07-12"),  # the same version
        ("149(1)", "2013-07-13", "2025-03-01"),
        ("152(1)", "2012-01-01", "2025-03-01"),  # 152(2) was never amended
        ("153", "2012-01-01", "2025-03-01"),  # no rule on either day
        ("149(3)", "2012-01-01", "2025-03-01"),
    ],
)
def test_the_same_rule_at_the_judgment_needs_no_word(
    citation: str, day: str, judged: str | None
) -> None:
    assert need(citation, day, judged).remarks == ()


@pytest.mark.parametrize(
    ("citation", "cites"), [("149(1)", "149(5)"), ("150(1)", "150(5)"), ("151(1)", "151(3)")]
)
def test_other_grounds_at_the_judgment(citation: str, cites: str) -> None:
    found = need(citation, "2012-01-01", "2013-07-13")
    (remark,) = found.remarks
    assert remark.text == (
        f"By the rule of the day of judgment, prosecution needs one of these: {FOUR}. {UNSETTLED}"
    )
    assert (remark.cites, remark.period) == (cites, "2013-07-13/..")
    # The answer itself stays that of the act.
    assert found.because == f"Prosecution needs one of these: {THREE}. There is one."
    assert found.period == "2003-05-01/2013-07-12"


def test_the_same_grounds_in_another_version_need_no_word() -> None:
    index = without(later_rule)
    facts = [version for track in index.numbers.values() for version in track.versions]
    (rule,) = index.numbers["149(5)"].versions
    again = attrs.evolve(rule, first_day=CHANGED, last_day=None)
    index = Index([*facts, again], SHIPPED.gaps, SHIPPED.start)
    assert need("149(1)", "2012-01-01", "2013-07-13", index).remarks == ()


def test_what_holds_without_a_complaint_is_said_first() -> None:
    case = Case(committed_on="2012-01-01", conduct=["making drunk"])
    found = complaint(SHIPPED, law.on("2012-01-01")["149(1)"], case, CHANGED)
    assert [remark.cites for remark in found.remarks] == ["BPK 167(2)", "149(5)"]


def test_no_rule_at_the_judgment() -> None:
    found = need("149(1)", "2012-01-01", "2013-07-13", without(later_rule))
    (remark,) = found.remarks
    assert remark.text == (
        f"On the day of judgment this rule no longer stands, and no paragraph asks for a "
        f"complaint for this offence. {UNSETTLED}"
    )
    assert (remark.cites, remark.period) == ("149(5)", "2003-05-01/2013-07-12")


def test_a_rule_that_is_new_at_the_judgment() -> None:
    found = need("149(1)", "2012-01-01", "2013-07-13", without(earlier_rule))
    assert found.needed is Answer.NO
    (remark,) = found.remarks
    assert remark.text.startswith("By the rule of the day of judgment, prosecution needs one of")
    assert (remark.cites, remark.period) == ("149(5)", "2013-07-13/..")


def test_an_offence_that_is_gone_at_the_judgment() -> None:
    """There is nothing to complain of: the milder law answers that."""

    def offence(version: VersionFacts) -> bool:
        return str(version.citation) == "149(1)"

    index = without(earlier_rule, offence)
    facts = [version for track in index.numbers.values() for version in track.versions]
    first = SHIPPED.numbers["149(1)"].versions[0]
    ended = attrs.evolve(first, last_day=dt.date(2013, 7, 12))
    index = Index([*facts, ended], SHIPPED.gaps, SHIPPED.start)
    assert need("149(1)", "2012-01-01", "2013-07-12", index).remarks == ()
    assert need("149(1)", "2012-01-01", "2013-07-13", index).remarks == ()


def test_days_of_one_version_have_one_text() -> None:
    """A sentence that names the day of the act would make two possibilities of one."""
    assert need("153", "2012-01-01", None) == need("153", "2012-01-02", None)


# Acts before 2003-05-01: IX-1162 arts 4 to 13


def test_rules_for_acts_before_the_code() -> None:
    found = before_the_code(law.on("2012-01-01")["153"].general)
    whole = "IX-1162 4, 5, 6, 7, 8, 9, 10, 11, 12, 13"
    assert [remark.cites for remark in found] == [whole, "IX-1162 4(1)-(2)", "IX-1162 13(1)"]
    assert {remark.period for remark in found} == {"2003-05-01/.."}
    assert "code of 1961" in found[0].text
    assert found[1].text == (
        "An act before 2003-05-01 is judged under the new Code where that is milder, otherwise "
        "under the law of the time of the act."
    )
    assert found[2].text.startswith("Limitation follows the new Code where")


def test_data_without_rules_for_acts_before_the_code() -> None:
    general = attrs.evolve(law.on("2012-01-01")["153"].general, rules=())
    assert before_the_code(general) == ()
