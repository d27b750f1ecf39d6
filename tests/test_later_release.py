"""A clause for victims that came after the act: 147(3), 157(3) and 147-1(3), and article 3(2)."""

from __future__ import annotations

import datetime as dt

import pytest

import lt_childlaw as law
from lt_childlaw import ExclusionOutcome, ExclusionRule
from lt_childlaw._exclusions import exclusions_of

DEPENDS, DOES_NOT_APPLY = ExclusionOutcome.DEPENDS, ExclusionOutcome.DOES_NOT_APPLY
COMPELLED = "whether the act was directly compelled, and the court's decision"


def release(day: str, of: str, judged: str | None, code: law.Code | None = None) -> law.Exclusion:
    code = code or law.Code.shipped()
    found = exclusions_of(
        code.on(day)["308(1)"],
        code._index,  # noqa: SLF001
        offender=law.Person(age=16),
        victim=law.Person(age=15),
        victim_of=of,
        reading=None,
        judged=dt.date.fromisoformat(judged) if judged else None,
    )
    return found[ExclusionRule.VICTIM_RELEASE]


# 147(3) and 157(3) stand since 2012-07-13, 147-1(3) since 2020-11-19. A law
# that otherwise eases the position reaches back (3(2)); whether a release does was not found.
@pytest.mark.parametrize(
    ("day", "of", "judged", "clause", "since"),
    [
        ("2011-08-01", "147", "2013-01-01", "147(3)", "2012-07-13"),
        ("2012-07-12", "147", "2012-07-13", "147(3)", "2012-07-13"),
        ("2012-07-12", "BK 147 str. 1 d.", "2026-01-01", "147(3)", "2012-07-13"),
        ("2005-06-30", "157", "2012-07-13", "157(3)", "2012-07-13"),
        ("2015-01-01", "147-1", "2020-11-19", "147-1(3)", "2020-11-19"),
    ],
)
def test_a_clause_since_the_act_may_reach_back(
    day: str, of: str, judged: str, clause: str, since: str
) -> None:
    found = release(day, of, judged)
    article = law.Citation.parse(clause).article
    assert found.outcome is DEPENDS
    assert found.because == (
        f"No clause for victims of article {article} stood on that day. {clause}, since {since}, "
        f"lets a court release such a victim, and may reach back (3(2))."
    )
    assert (str(found.citation), found.period) == (clause, f"{since}/..")
    assert found.depends_on == (f"whether {clause}, since {since}, reaches back (3(2))", COMPELLED)


@pytest.mark.parametrize(
    ("day", "of", "judged"),
    [
        ("2011-08-01", "147", None),
        ("2011-08-01", "147", "2012-07-12"),  # judged before the clause: 3(2) names the convicted
    ],
)
def test_a_clause_after_the_judgment_is_named_and_not_answered(
    day: str, of: str, judged: str | None
) -> None:
    found = release(day, of, judged)
    assert (found.outcome, found.citation, found.depends_on) == (DOES_NOT_APPLY, None, ())
    assert found.because.endswith(
        "147(3), since 2012-07-13, may reach back (3(2)): not answered here."
    )


# 147-2(2) releases who reports, not the victim; 149 never had such a clause.
@pytest.mark.parametrize("of", ["147-2", "149"])
def test_no_clause_ever(of: str) -> None:
    found = release("2011-08-01", of, "2026-01-01")
    because = f"No clause for victims of article {of} stood on that day."
    assert (found.outcome, found.because, found.citation) == (DOES_NOT_APPLY, because, None)


def test_a_clause_of_the_day_of_the_act_needs_no_reaching_back() -> None:
    assert release("2012-07-13", "147", "2026-01-01") == release("2012-07-13", "147", None)
    assert release("2012-07-13", "147", None).depends_on == (COMPELLED,)


def test_a_text_that_was_not_read_and_a_later_clause() -> None:
    """The text of 147 before 2005-06-30 is not in the data: both questions stay open."""
    found = release("2005-06-29", "147", "2012-07-13")
    assert (found.outcome, str(found.citation)) == (DEPENDS, "147(3)")
    assert found.because.startswith("The text of article 147 on that day was not read. 147(3), ")
    assert found.depends_on == (
        "whether article 147 had such a clause",
        "whether 147(3), since 2012-07-13, reaches back (3(2))",
        COMPELLED,
    )


@pytest.mark.parametrize("judged", [None, "2012-07-12"])
def test_a_text_that_was_not_read_and_a_clause_too_late(judged: str | None) -> None:
    found = release("2005-06-29", "147", judged)
    assert (found.outcome, found.citation) == (DEPENDS, None)
    assert found.because == (
        "The text of article 147 on that day was not read. 147(3), since 2012-07-13, may reach "
        "back (3(2)): not answered here."
    )
    assert found.depends_on == ("whether article 147 had such a clause",)


def test_a_text_that_was_not_read_and_no_clause_ever() -> None:
    """The text of 309 before 2004-02-14 is not in the data, and it never had such a clause."""
    found = release("2004-02-13", "309", "2026-01-01")
    assert (found.outcome, found.citation) == (DEPENDS, None)
    assert found.because == "The text of article 309 on that day was not read."
    assert found.depends_on == ("whether article 309 had such a clause",)


def test_data_without_the_rule_on_milder_laws() -> None:
    code = law.Code({**law.Code.shipped().records, "thresholds": (), "rules": ()})
    found = release("2011-08-01", "147", "2013-01-01", code)
    assert found.because.endswith("such a victim, and may reach back.")
    assert found.depends_on[0] == "whether 147(3), since 2012-07-13, reaches back"


def test_of_several_later_clauses_the_first_in_time_is_named() -> None:
    """An invented clause: paragraph 9 from 2012-07-13, and paragraph 3 from 2020-11-19 on."""
    records = law.Code.shipped().records
    (article,) = (one for one in records["articles"] if one["article"] == "147")
    (clause,) = (one for one in article["provisions"] if one["id"] == "147-victim-release")
    (version,) = clause["versions"]
    early = {"paragraph": 9, "last_day": "2020-11-18", "ended_by": "XIII-3350"}
    late = {"first_day": "2020-11-19", "introduced_by": "XIII-3350"}
    clause["versions"] = [version | early, version | late]
    code = law.Code(records)
    found = release("2011-08-01", "147", "2021-01-01", code)
    assert (str(found.citation), found.period) == ("147(9)", "2012-07-13/2020-11-18")
    assert "147(9), since 2012-07-13, lets a court release such a victim" in found.because
