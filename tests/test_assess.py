"""Assessing cases: which provisions fit, in which order, under which condition, and what follows.

The expected answers were worked out by hand from the statute; each says why.
"""

from __future__ import annotations

import datetime as dt
import warnings
from typing import Any

import attrs
import pytest

import lt_childlaw as law
from lt_childlaw import Answer, Circumstance, Conduct, Person

INTERCOURSE = Conduct.SEXUAL_INTERCOURSE
FORCE = Circumstance.FORCE_OR_HELPLESSNESS


def case(
    committed_on: str,
    *conduct: Conduct,
    **facts: Any,  # noqa: ANN401 (fields of a case)
) -> law.Case:
    return law.Case(committed_on=committed_on, conduct=conduct or {INTERCOURSE}, **facts)


def fitting(asked: law.Case) -> list[str]:
    """The candidates in order; one that leaves a condition has a question mark."""
    return [
        f"{one.version.citation}{'' if one.answer is Answer.YES else '?'}"
        for one in law.assess(asked).candidates
    ]


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        # Rape of a child of 13: 149(4) before 149(3) before 149(1); 150 needs another act, 151
        # coercion, and 151-1 that there was no rape.
        (
            case("2012-05-01", circumstances={FORCE}, victim=Person(age=13)),
            ["149(4)", "149(3)", "149(1)"],
        ),
        # By a group: 149(2) as well, as grave as 149(3) (both up to 10 years), so by number.
        (
            case("2012-05-01", circumstances={FORCE, Circumstance.GROUP}, victim=Person(age=16)),
            ["149(2)", "149(3)", "149(1)"],
        ),
        # An unknown age leaves 149(3) and 149(4) open; 149(1) asks for no age.
        (case("2012-05-01", circumstances={FORCE}), ["149(4)?", "149(3)?", "149(1)"]),
        # A consenting person of 15 and an adult: no offence before 2010-07-20.
        (case("2010-07-19", offender=Person(age=30), victim=Person(age=15)), []),
        (case("2010-07-20", offender=Person(age=30), victim=Person(age=15)), ["151-1(1)"]),
        # The offender of 151-1(1) is an adult: at 17 nothing fits, unknown leaves it open.
        (case("2012-05-01", offender=Person(age=17), victim=Person(age=15)), []),
        (case("2012-05-01", victim=Person(age=15)), ["151-1(1)?"]),
        # A victim of 16 or 17 is outside 151-1(1).
        (case("2012-05-01", offender=Person(age=30), victim=Person(age=16)), []),
        # Paid: 151-1(1) to 2010-07-19, 151-1(2) from then on. With a victim of 17 that one alone.
        (
            case(
                "2010-07-19",
                circumstances={Circumstance.PAYMENT_TO_MINOR},
                victim=Person(age=17),
            ),
            ["151-1(1)"],
        ),
        (
            case(
                "2010-07-20",
                circumstances={Circumstance.PAYMENT_TO_MINOR},
                victim=Person(age=17),
            ),
            ["151-1(2)"],
        ),
        # Payment to another person counts from 2014-03-25 only (XII-776).
        (
            case(
                "2014-03-24",
                circumstances={Circumstance.PAYMENT_TO_ANOTHER},
                victim=Person(age=17),
            ),
            [],
        ),
        (
            case(
                "2014-03-25",
                circumstances={Circumstance.PAYMENT_TO_ANOTHER},
                victim=Person(age=17),
            ),
            ["151-1(2)"],
        ),
        # A parent and a child of 15 in 2021: 151-1(4) goes before (3); (1) fits an adult too.
        (
            case(
                "2021-05-01",
                circumstances={Circumstance.PARENT_OR_AUTHORITY},
                offender=Person(age=40),
                victim=Person(age=15),
            ),
            ["151-1(4)", "151-1(1)", "151-1(3)"],
        ),
        # Molestation of a person of 14: from 2014-03-25 only.
        (case("2014-03-24", Conduct.MOLESTATION, victim=Person(age=14)), []),
        (case("2014-03-25", Conduct.MOLESTATION, victim=Person(age=14)), ["153(1)"]),
        # Material: the person shown counts, not the victim.
        (
            case("2015-05-01", Conduct.KEEPING_MATERIAL, person_shown=Person(age=17)),
            ["309(2)"],
        ),
        (case("2015-05-01", Conduct.KEEPING_MATERIAL, person_shown=Person(age=18)), []),
        (
            case(
                "2015-05-01",
                Conduct.KEEPING_MATERIAL,
                circumstances={Circumstance.PRESENTED_AS_CHILD},
                person_shown=Person(age=18),
            ),
            ["309(2)"],
        ),
        # Access is an act of 309(2) from 2014-03-25 only.
        (case("2014-03-24", Conduct.GAINING_ACCESS, person_shown=Person(age=10)), []),
        (case("2014-03-25", Conduct.GAINING_ACCESS, person_shown=Person(age=10)), ["309(2)"]),
        # A large quantity distributed, showing a young child: 309(3) before 309(2) before 309(1).
        (
            case(
                "2015-05-01",
                Conduct.DISTRIBUTING_MATERIAL,
                circumstances={Circumstance.LARGE_QUANTITY},
                person_shown=Person(age=10),
            ),
            ["309(3)", "309(2)", "309(1)"],
        ),
        # 157(2) with one victim of 15: danger to life is enough.
        (
            case(
                "2015-05-01",
                Conduct.RECRUITMENT_OF_PERSON,
                circumstances={Circumstance.FOR_PROSTITUTION, Circumstance.DANGER_TO_LIFE},
                victim=Person(age=15),
            ),
            ["157(2)", "157(1)"],
        ),
        # 162(2): attending an event in which a child takes part; 162(2) was another rule before.
        (case("2014-03-24", Conduct.ATTENDING_EVENT, victim=Person(age=15)), []),
        (case("2014-03-25", Conduct.ATTENDING_EVENT, victim=Person(age=15)), ["162(2)"]),
        # Prostitution of a minor: organising it is 307(4) from 2025-02-01, 307(3) before; the
        # special goes before 307(2).
        (
            case("2024-05-01", Conduct.ORGANISING_PROSTITUTION, victim=Person(age=16)),
            ["307(3)", "307(2)"],
        ),
        (
            case("2025-05-01", Conduct.ORGANISING_PROSTITUTION, victim=Person(age=16)),
            ["307(4)", "307(2)"],
        ),
        # Directing that of an adult: within 307(2) to 2025-01-31, 307(3) after.
        (
            case("2024-05-01", Conduct.DIRECTING_PROSTITUTION, victim=Person(age=30)),
            ["307(2)"],
        ),
        (
            case("2025-05-01", Conduct.DIRECTING_PROSTITUTION, victim=Person(age=30)),
            ["307(3)"],
        ),
        # Involving a minor in prostitution: a limb of 308(2) to 2014-03-24, 308(3) after.
        (
            case("2014-03-24", Conduct.INVOLVEMENT_IN_PROSTITUTION, victim=Person(age=16)),
            ["308(2)", "308(1)"],
        ),
        (
            case("2014-03-25", Conduct.INVOLVEMENT_IN_PROSTITUTION, victim=Person(age=16)),
            ["308(3)", "308(1)"],
        ),
    ],
)
def test_which_provisions_fit(asked: law.Case, expected: list[str]) -> None:
    assert fitting(asked) == expected


def test_what_names_the_conduct_and_asks_for_more_is_listed() -> None:
    # Intercourse with a person of 17 in 2012, nothing else stated: 149 and 150 need force (150
    # another act), 151 coercion, 151-1(1) an age under 16, (2) a payment, (3) authority.
    asked = case("2012-05-01", offender=Person(age=30), victim=Person(age=17))
    (possibility,) = law.assess(asked).possibilities
    missing = {str(one.version.citation): one.missing for one in possibility.not_met}
    assert possibility.candidates == ()
    assert missing["149(1)"] == ("force or helplessness",)
    assert missing["149(4)"] == ("force or helplessness", "the victim had not reached 14")
    assert missing["151(2)"] == ("coercion or dependence",)
    assert missing["151-1(1)"] == ("the victim had not reached 16",)
    assert missing["151-1(2)"] == ("payment to the minor",)
    assert missing["151-1(3)"] == ("parent or authority",)
    assert "150(1)" not in missing


def test_of_several_ways_the_nearest_is_told() -> None:
    # 157(2) of 2015: a young child, or several children: with several, any child will do.
    asked = case(
        "2015-05-01",
        Conduct.RECRUITMENT_OF_PERSON,
        circumstances={Circumstance.FOR_PROSTITUTION, Circumstance.SEVERAL_VICTIMS},
    )
    aggravated = law.assess(asked).candidates[0]
    assert str(aggravated.version.citation) == "157(2)"
    assert aggravated.conditions == ("the victim had not reached 18",)
    # With nothing else stated, only a young child would make it 157(2).
    plain = attrs.evolve(asked, circumstances={Circumstance.FOR_PROSTITUTION})
    assert law.assess(plain).candidates[0].conditions == ("the victim had not reached 14",)


def test_rape_is_in_the_way_of_the_offences_that_ask_for_none() -> None:
    asked = case(
        "2012-05-01", circumstances={FORCE}, offender=Person(age=30), victim=Person(age=15)
    )
    (possibility,) = law.assess(asked).possibilities
    missing = {str(one.version.citation): one.missing for one in possibility.not_met}
    assert missing["151-1(1)"] == ("no force or helplessness",)


def test_speciality_is_marked_both_ways() -> None:
    result = law.assess(case("2012-05-01", circumstances={FORCE}, victim=Person(age=13)))
    young, minor, any_age = result.candidates
    assert [str(one) for one in young.special_to] == ["149(1)", "149(3)"]
    assert young.general_to == ()
    assert [str(one) for one in minor.general_to] == ["149(4)"]
    assert [str(one) for one in any_age.general_to] == ["149(3)", "149(4)"]


def test_text_that_was_not_read_is_said_to_be_unknown() -> None:
    # Trafficking before 2005-06-30: articles 147 and 157 existed and were not read.
    asked = case("2005-06-29", Conduct.RECRUITMENT_OF_PERSON, victim=Person(age=15))
    (possibility,) = law.assess(asked).possibilities
    assert possibility.candidates == ()
    assert [one.outcome for one in possibility.unanswered] == [law.Outcome.TEXT_NOT_KNOWN] * 2
    assert "article 157" in str(possibility.unanswered[1].error)
    # Molestation has nothing to do with either gap.
    molestation = law.assess(case("2003-06-01", Conduct.MOLESTATION, victim=Person(age=10)))
    assert molestation.possibilities[0].unanswered == ()


def test_an_uncertain_day_gives_each_law_with_its_days() -> None:
    # 153 with a child of 10 to 12 in 2010: longer limitation from 2010-06-29, and a penalty of up
    # to five years from 2010-07-20.
    asked = case("2010", Conduct.MOLESTATION, victim=Person(age=(10, 12)))
    result = law.assess(asked)
    assert [str(one.days) for one in result] == [
        "2010-01-01/2010-06-28",
        "2010-06-29/2010-07-19",
        "2010-07-20/2010-12-31",
    ]
    sanctions = [str(one.version.sanction).rsplit(" ", 2)[-2:] for one in result.candidates]
    assert sanctions == [["2", "years"], ["2", "years"], ["5", "years"]]


def test_a_birthday_within_the_days_cuts_them() -> None:
    # Born on 1998-05-10, the victim turned 16 on 2014-05-10; that day itself is undetermined.
    asked = case("2014-05", offender=Person(age=30), victim=Person(born="1998-05-10"))
    found = [
        (law.Span(one.days.first_day, one.days.last_day), [c.answer for c in one.candidates])
        for one in law.assess(asked)
    ]
    assert found == [
        (law.Span("2014-05-01", "2014-05-09"), [Answer.YES]),
        (law.Span("2014-05-10", "2014-05-10"), [Answer.UNDETERMINED]),
        (law.Span("2014-05-11", "2014-05-31"), []),
    ]
    on_birthday = law.assess(asked, reading=law.Reading.ON_BIRTHDAY)
    assert [len(one.candidates) for one in on_birthday] == [1, 0]


def test_days_before_the_birth_are_left_out_and_said_to_be() -> None:
    asked = case("2009-12/2010-02", Conduct.MOLESTATION, victim=Person(born="2010-01-15"))
    result = law.assess(asked)
    assert result.possibilities[0].days.first_day == dt.date(2010, 1, 15)
    assert any("was not born" in notice for notice in result.notices)


def test_no_day_on_which_all_persons_can_have_been_as_stated() -> None:
    # The offender was 30 in the first half of 2013 only, the victim was born in the second half.
    asked = case(
        "2013",
        offender=Person(born="1982-06-30", age=30),
        victim=Person(born="2013-08-01"),
    )
    with pytest.raises(law.InvalidInput, match="on no day of the act can all persons"):
        law.assess(asked)


def test_days_before_the_data_are_unanswered_and_not_silent() -> None:
    result = law.assess(case("2003-04/2003-05", Conduct.MOLESTATION, victim=Person(age=10)))
    before, after = result.possibilities
    assert before.unanswered[0].outcome is law.Outcome.BEFORE_COVERAGE
    assert str(after.candidates[0].version.citation) == "153(1)"
    with pytest.raises(law.BeforeCoverage, match="2003-05-01"):
        law.assess(case("2003-04-30", Conduct.MOLESTATION))


def test_judged_before_committed() -> None:
    asked = case("2012-05-01", Conduct.MOLESTATION)
    with pytest.raises(law.InvalidInput, match="judged on 2012-04-30, before the act"):
        law.assess(asked, judged_on="2012-04-30")
    with pytest.raises(law.InvalidDate, match="judged_on"):
        law.assess(asked, judged_on="soon")
    with pytest.raises(law.InvalidInput, match="give a Case"):
        law.assess({"committed_on": "2012"})  # type: ignore[arg-type]


def test_days_after_the_judgment_are_no_days_of_the_act() -> None:
    result = law.assess(case("2012", Conduct.MOLESTATION), judged_on="2012-06-30")
    assert result.possibilities[-1].days.last_day == dt.date(2012, 6, 30)
    assert "The days after the judgment (2012-06-30) cannot be days of the act." in result.notices


def test_a_new_offence_does_not_reach_back_and_this_is_said() -> None:
    # Consenting, 15, in 2009: 151-1(1) of 2010 names such an act and does not reach back (3(3)).
    asked = case("2009-05-01", offender=Person(age=30), victim=Person(age=15))
    (possibility,) = law.assess(asked, judged_on="2012-05-01").possibilities
    assert possibility.candidates == ()
    assert [str(remark.cites) for remark in possibility.since] == ["3(3)"]
    assert possibility.since[0].text.startswith("151-1(1)")


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


def test_the_issues_worked_example() -> None:
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


def test_beyond_the_horizon_there_is_a_warning_or_a_refusal() -> None:
    asked = case("2026-07-03", Conduct.MOLESTATION)
    with pytest.warns(law.BeyondHorizonWarning):
        result = law.assess(asked)
    assert not result.confirmed
    with pytest.raises(law.BeyondHorizon):
        law.assess(asked, strict=True)
    with pytest.warns(law.BeyondHorizonWarning):
        judged = law.assess(case("2026-07-01", Conduct.MOLESTATION), judged_on="2026-08-01")
    assert not judged.confirmed
    assert judged.possibilities[0].confirmed


def test_the_horizon_within_the_days_cuts_them() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", law.BeyondHorizonWarning)
        result = law.assess(case("2026-07-01/2026-07-04", Conduct.MOLESTATION))
    assert [(str(one.days), one.confirmed) for one in result] == [
        ("2026-07-01/2026-07-02", True),
        ("2026-07-03/2026-07-04", False),
    ]


def test_only_what_was_published_counts() -> None:
    # XII-776 was published on 2014-03-24; on 2014-03-23 nobody knew that 153 would protect to 16.
    asked = case("2014-03-25", Conduct.MOLESTATION, victim=Person(age=15))
    with pytest.warns(law.BeyondHorizonWarning):
        assert law.assess(asked, known_at="2014-03-23").candidates == ()
    with pytest.warns(law.BeyondHorizonWarning):
        assert len(law.assess(asked, known_at="2014-03-24").candidates) == 1


def test_results_are_no_truth_values() -> None:
    result = law.assess(case("2012-05-01", Conduct.MOLESTATION, victim=Person(age=10)))
    assert result.candidates[0].data_version == law.DATA_VERSION
    for one in (result, result.candidates[0]):
        with pytest.raises(law.NoTruthValue):
            bool(one)


def test_texts_and_lengths() -> None:
    result = law.assess(case("2012-05-01", Conduct.MOLESTATION, victim=Person(age=10)))
    assert len(result) == 1
    assert repr(result) == "<Assessment 2012-05-01: 153(1) (molestation of a child)>"
    assert (
        repr(result.possibilities[0]) == "<Possibility 2012-05-01: 153(1) (molestation of a child)>"
    )
    adults = case("2012-05-01", victim=Person(age=30))
    assert str(law.assess(adults).possibilities[0]) == ("2012-05-01: no provision of the data fits")
    assert str(law.assess(case("2012-05-01", Conduct.MOLESTATION)).candidates[0]) == (
        "153(1) (molestation of a child), if the victim had not reached 14"
    )
    assert result.data_digest == law.DATA_DIGEST
    assert str(result) == result.explain()


# Words that may amount to others


@pytest.mark.parametrize(
    ("asked", "expected", "condition"),
    [
        # Violence stated in the words of 147 may be the force of 149, and then it is not 151-1.
        (
            case(
                "2016-03-01",
                circumstances={Circumstance.VIOLENCE_OR_THREATS},
                offender=Person(age=40),
                victim=Person(age=13),
            ),
            ["149(4)?", "151(2)?", "151-1(1)?", "149(3)?", "151(1)?", "149(1)?"],
            "violence or threats amounts to force or helplessness",
        ),
        # 308(2) of 2010 covered a minor by any means, before 308(3) named compelling.
        (
            case("2010-03-01", Conduct.COMPULSION_TO_PROSTITUTION, victim=Person(age=15)),
            ["308(2)?", "308(1)?"],
            "compulsion to prostitution amounts to involvement in prostitution",
        ),
        # 162(1) named involving alone from 2006 to 2014.
        (
            case("2010-03-01", Conduct.COMPULSION_TO_EVENT, victim=Person(age=15)),
            ["162(1)?"],
            "compulsion to a pornographic event amounts to involvement in a pornographic event",
        ),
        # 157 names other purposes of exploitation from 2012 on.
        (
            case(
                "2016-05-24",
                Conduct.TRADE_IN_PERSON,
                circumstances={Circumstance.FOR_MARRIAGE},
                victim=Person(age=15),
            ),
            ["157(1)?"],
            "for forced or sham marriage amounts to for other exploitation",
        ),
        # Deceit in the words of 147 may be the deceit of 308(2).
        (
            case(
                "2015-03-01",
                Conduct.INVOLVEMENT_IN_PROSTITUTION,
                circumstances={Circumstance.DECEIT},
                victim=Person(age=27),
            ),
            ["308(2)?", "308(1)"],
            "deceit amounts to coercion or deceit",
        ),
    ],
)
def test_a_word_that_may_amount_to_another_leaves_a_condition(
    asked: law.Case, expected: list[str], condition: str
) -> None:
    assert fitting(asked) == expected
    assert condition in law.assess(asked).candidates[0].conditions


def test_what_stands_in_the_way_may_be_meant_by_another_word() -> None:
    # 151-1 asks that there was no rape: stated violence leaves that open.
    asked = case(
        "2016-03-01",
        circumstances={Circumstance.VIOLENCE_OR_THREATS},
        offender=Person(age=40),
        victim=Person(age=15),
    )
    found = {str(one.version.citation): one for one in law.assess(asked).candidates}
    assert found["151-1(1)"].conditions == (
        "violence or threats does not amount to coercion or dependence",
        "violence or threats does not amount to force or helplessness",
    )


def test_no_offence_is_called_new_that_another_word_may_have_covered() -> None:
    asked = case("2010-03-01", Conduct.COMPULSION_TO_PROSTITUTION, victim=Person(age=15))
    assert law.assess(asked, judged_on="2015-01-01").possibilities[0].since == ()


def test_a_young_child_may_have_been_helpless_and_this_is_said() -> None:
    # A child of 8 in 2009, nothing stated of force: no offence fits, and 149 may.
    asked = case("2009-03-01", offender=Person(age=40), victim=Person(age=8))
    (possibility,) = law.assess(asked).possibilities
    assert possibility.candidates == ()
    assert [remark.cites for remark in possibility.remarks] == ["149(4)"]
    assert "helpless by its age" in possibility.remarks[0].text
    older = case("2009-03-01", offender=Person(age=40), victim=Person(age=15))
    assert law.assess(older).possibilities[0].remarks == ()


def test_days_before_the_code_say_what_governs_them() -> None:
    before, _ = law.assess(case("2003-04/2003-05", Conduct.MOLESTATION)).possibilities
    assert "IX-1162" in " ".join(str(remark.cites) for remark in before.remarks)
    assert not before.confirmed


# Acts that went on


def test_a_continued_act_is_not_barred_by_its_first_day() -> None:
    # From 2008 to 2012, victim born 1995. Begun under ten years (serious crime, to 2010-06-28),
    # ended under fifteen: nothing is certain before 2027-01-02.
    asked = case(
        "2008-01-01/2012-01-01",
        Conduct.OTHER_SEXUAL_ACT,
        circumstances={FORCE},
        victim=Person(born="1995-01-01"),
        continuing=True,
    )
    result = law.assess(asked, judged_on="2021-01-01")
    for candidate in result.candidates:
        if str(candidate.version.citation) == "150(3)":
            assert candidate.limitation.barred_from == dt.date(2027, 1, 2)
            assert candidate.limitation.barred_on("2021-01-01") is not Answer.YES
    once = law.assess(attrs.evolve(asked, continuing=False)).candidates[0]
    assert once.limitation.barred_from < dt.date(2027, 1, 2)


# What is not confirmed


def test_a_judgment_beyond_the_horizon_is_not_confirmed() -> None:
    asked = case("2020-06-01", Conduct.MOLESTATION, victim=Person(age=10))
    with pytest.warns(law.BeyondHorizonWarning):
        result = law.assess(asked, judged_on="2035-01-01")
    assert not result.confirmed
    assert any("2035-01-01 lies beyond" in notice for notice in result.notices)
    with pytest.warns(law.BeyondHorizonWarning):
        known = law.assess(asked, judged_on="2025-06-01", known_at="2024-01-01")
    assert not known.confirmed
    assert any("forecast" in notice for notice in known.notices)


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


def test_a_circumstance_that_nothing_asks_for_is_said_to_be() -> None:
    unused = "Stated, and asked for by no provision that names the conduct: intent to distribute."
    asked = case(
        "2012-05-01",
        Conduct.INVOLVEMENT_IN_DRINKING,
        circumstances={Circumstance.INTENT_TO_DISTRIBUTE, Circumstance.RELATIVE_OR_HOUSEHOLD},
        victim=Person(age=10),
    )
    assert unused in law.assess(asked).notices
    # Violence is no word of 151-1, and may be the force that must be absent there.
    violent = case(
        "2012-05-01", circumstances={Circumstance.VIOLENCE_OR_THREATS}, victim=Person(age=15)
    )
    assert not any(notice.startswith("Stated,") for notice in law.assess(violent).notices)


def test_only_the_elements_that_the_case_states_are_shown() -> None:
    asked = case("2024-05-01", Conduct.KEEPING_MATERIAL, person_shown=Person(age=10))
    (candidate,) = law.assess(asked).candidates
    assert str(candidate.limb) == "keeping material; person shown under 18"


def test_preparation_of_what_is_no_serious_crime_is_said_at_once() -> None:
    asked = case("2012-05-01", Conduct.MOLESTATION, victim=Person(age=10), stage="preparation")
    result = law.assess(asked)
    (candidate,) = result.candidates
    assert "not punishable" in " ".join(candidate.stage)
    assert set(candidate.stage) <= set(result.notices)
    text = " ".join(result.explain().split())
    assert text.index("not punishable") < text.index("Sanction as stated")
