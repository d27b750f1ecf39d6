"""Assessing cases that are judged later: what later law means for the act.

The expected answers were worked out by hand from the statute; each says why.
"""

from __future__ import annotations

import datetime as dt

import pytest

import lt_childlaw as law
from lt_childlaw import Answer, Circumstance, Conduct, Person
from tests.cases import case


def test_a_new_offence_does_not_reach_back_and_this_is_said() -> None:
    # Consenting, 15, in 2009: 151-1(1) of 2010 names such an act and does not reach back (3(3)).
    asked = case("2009-05-01", offender=Person(age=30), victim=Person(age=15))
    (possibility,) = law.assess(asked, judged_on="2012-05-01").possibilities
    assert possibility.candidates == ()
    assert [str(remark.cites) for remark in possibility.since] == ["3(3)"]
    assert possibility.since[0].text.startswith("151-1(1)")
    assert possibility.since[0].period == "2003-05-01/.."


def test_nothing_is_said_to_be_new_where_the_earlier_law_was_not_read() -> None:
    # 157 existed in 2004 and was not read: whether it named such an act is not known.
    asked = case("2004-05-01", Conduct.OFFER_TO_ACQUIRE_PERSON, victim=Person(age=10))
    (possibility,) = law.assess(asked, judged_on="2006-05-01").possibilities
    assert possibility.since == ()
    before = case("2003-04-30/2003-05-01", Conduct.MOLESTATION, victim=Person(age=15))
    early, _ = law.assess(before, judged_on="2015-01-01").possibilities
    assert early.since == ()


def test_what_was_split_off_is_no_new_offence() -> None:
    # Involving a minor was a limb of 308(2), so 308(3) of 2014 is followed by lex mitior instead.
    asked = case("2014-03-24", Conduct.INVOLVEMENT_IN_PROSTITUTION, victim=Person(age=16))
    (possibility,) = law.assess(asked, judged_on="2015-01-01").possibilities
    assert possibility.since == ()


def test_the_law_of_the_act_applies_where_it_is_milder_and_limitation_is_over() -> None:
    # 151-1(1) on 2014-03-24, judged 2025-03-01. The law of the act, up to 3 years or a fine, is
    # milder than up to 5 years. A minor crime: 8 years, so to 2022-03-24, unless the victim was
    # not yet 25: born 2000-01-01, 25 on 2025-01-01, so barred from 2025-01-02.
    asked = case("2014-03-24", offender=Person(age=30), victim=Person(born="2000-01-01"))
    (candidate,) = law.assess(asked, judged_on="2025-03-01").candidates
    assert candidate.lex_mitior is not None
    assert candidate.lex_mitior.outcome is law.MitiorOutcome.LAW_OF_THE_ACT
    assert candidate.severity is law.Severity.MINOR
    assert candidate.limitation.barred_from == dt.date(2025, 1, 2)
    assert candidate.limitation.terms[0].last_day.last_day == dt.date(2022, 3, 24)
    assert candidate.limitation.barred_on("2025-03-01") is Answer.YES


def test_the_penalties_of_the_law_that_applies() -> None:
    # 309(2) of 2024: fine or imprisonment; since 2025-02-01 with two kinds in between (doctrine).
    asked = case("2024-05-01", Conduct.KEEPING_MATERIAL, person_shown=Person(age=10))
    (candidate,) = law.assess(asked, judged_on="2025-06-01").candidates
    assert candidate.lex_mitior is not None
    assert candidate.lex_mitior.outcome is law.MitiorOutcome.LATER_LAW
    assert [one.kind.value for one in candidate.later_penalties] == [
        "fine",
        "restriction of liberty",
        "arrest",
        "imprisonment",
    ]
    (same,) = law.assess(asked, judged_on="2025-01-31").candidates
    assert same.later_penalties == ()


def test_a_new_offence_is_told_beside_one_that_was_split_off() -> None:
    # On 2014-03-25 XII-776 split 308(3) from 308(2), and made access to material an act of 309(2).
    asked = case(
        "2014-03-24",
        Conduct.INVOLVEMENT_IN_PROSTITUTION,
        Conduct.GAINING_ACCESS,
        victim=Person(age=16),
        person_shown=Person(age=10),
    )
    (possibility,) = law.assess(asked, judged_on="2015-01-01").possibilities
    assert [remark.text.partition(" ")[0] for remark in possibility.since] == ["309(2)"]


def test_data_without_the_rule_on_harsher_laws_tells_the_new_offence_all_the_same() -> None:
    code = law.Code({**law.Code.shipped().records, "thresholds": (), "rules": ()})
    asked = case("2009-05-01", offender=Person(age=30), victim=Person(age=15))
    (possibility,) = code.assess(asked, judged_on="2012-05-01").possibilities
    (remark,) = possibility.since
    assert (remark.cites, remark.period) == (None, None)
    assert remark.text.startswith("151-1(1)")


# Provisions that were divided: 308(2) on 2014-03-25, 151-1(3) on 2020-11-19, 307(2) on 2025-02-01.
# The laws looked at are those of the part that the act meets.
@pytest.mark.parametrize(
    ("asked", "judged_on", "numbers"),
    [
        # A minor, nothing stated of dependence or coercion: 308(3).
        (
            case("2014-03-24", Conduct.INVOLVEMENT_IN_PROSTITUTION, victim=Person(age=16)),
            "2015-01-01",
            ["308(2)", "308(3)"],
        ),
        # A dependent adult: 308(2), as before.
        (
            case(
                "2014-03-24",
                Conduct.INVOLVEMENT_IN_PROSTITUTION,
                circumstances={Circumstance.DEPENDENT_PERSON},
                victim=Person(age=30),
            ),
            "2015-01-01",
            ["308(2)", "308(2)"],
        ),
        # A parent and a child under 16: 151-1(4), which takes the act of 151-1(3).
        (
            case(
                "2020-11-18",
                circumstances={Circumstance.PARENT_OR_AUTHORITY},
                offender=Person(age=40),
                victim=Person(age=15),
            ),
            "2021-05-01",
            ["151-1(3)", "151-1(4)"],
        ),
        # Directing is 307(3) now; organising is no word of it.
        (
            case("2024-05-01", Conduct.DIRECTING_PROSTITUTION, victim=Person(age=30)),
            "2025-05-01",
            ["307(2)", "307(3)"],
        ),
        (
            case("2024-05-01", Conduct.ORGANISING_PROSTITUTION, victim=Person(age=30)),
            "2025-05-01",
            ["307(2)", "307(2)"],
        ),
    ],
)
def test_a_divided_provision_is_followed_to_the_part_that_the_act_meets(
    asked: law.Case, judged_on: str, numbers: list[str]
) -> None:
    candidates = law.assess(asked, judged_on=judged_on).candidates
    (later,) = (one.lex_mitior for one in candidates if str(one.version.citation) == numbers[0])
    assert later is not None
    assert later.branches == ()
    looked_at = [str(one.version.citation) for one in later.laws if one.version]
    assert [looked_at[0], looked_at[-1]] == numbers


# The kinds of 153 since 2010-07-20, beside imprisonment.
MILDER = [{"kind": "restriction of liberty"}, {"kind": "arrest"}]


@pytest.mark.parametrize(
    ("later", "says"),
    [
        # Up to five years in 2011, less serious; up to two, minor.
        ({"penalties": [*MILDER, {"kind": "imprisonment", "maximum": "P2Y"}]}, "minor"),
        # A misdemeanour has no class.
        ({"kind": "misdemeanour", "penalties": MILDER}, "none"),
        # Up to four years is milder, and of the same class.
        ({"penalties": [*MILDER, {"kind": "imprisonment", "maximum": "P4Y"}]}, None),
    ],
)
def test_a_milder_law_of_another_class_leaves_limitation_to_the_court(
    later: dict[str, object], says: str | None
) -> None:
    """Molestation of 2011, judged in 2015, if XII-776 had lowered the penalty as well."""
    records = law.Code.shipped().records
    (offence,) = (
        provision
        for article in records["articles"]
        for provision in article["provisions"]
        if provision["id"] == "molestation"
    )
    offence["versions"][-1].update(later)
    asked = case("2011-05-01", Conduct.MOLESTATION, victim=Person(age=10))
    (candidate,) = law.Code(records).assess(asked, judged_on="2015-05-01").candidates
    assert candidate.lex_mitior is not None
    assert candidate.lex_mitior.outcome is law.MitiorOutcome.LATER_LAW
    told = [notice for notice in candidate.notices if notice.startswith("The class of")]
    expected = (
        f"The class of 153(1) is {says} under the law that applies, and less serious under that of "
        f"the act, by which limitation is given here: which one counts for limitation is for a "
        f"court."
    )
    assert told == ([expected] if says else [])


def test_the_penalties_of_a_later_law_are_those_for_the_offender() -> None:
    # Arrest, a kind of 309(2) since 2025-02-01: of a minor 5 to 45 days, 90(6), not 15 to 90.
    asked = case(
        "2024-05-01",
        Conduct.KEEPING_MATERIAL,
        offender=Person(age=16),
        person_shown=Person(age=10),
    )
    (candidate,) = law.assess(asked, judged_on="2025-06-01").candidates
    (arrest,) = (one for one in candidate.later_penalties if one.kind is law.PenaltyKind.ARREST)
    assert (arrest.minimum, arrest.maximum) == (law.Term(days=5), law.Term(days=45))
