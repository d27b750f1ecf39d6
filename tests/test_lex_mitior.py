"""Which law applies to an act that is judged later: the shipped law, worked out by hand."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

import lt_childlaw as law
from lt_childlaw import Circumstance, Conduct, MitiorOutcome

if TYPE_CHECKING:
    from collections.abc import Iterable

LAW_OF_THE_ACT, LATER_LAW = MitiorOutcome.LAW_OF_THE_ACT, MitiorOutcome.LATER_LAW
COURT_DECIDES = MitiorOutcome.COURT_DECIDES


def ask(
    number: str,
    committed: str,
    judged: str,
    *,
    case: law.Case | None = None,
    offender: law.Person | None = None,
) -> law.LexMitior:
    return law.lex_mitior(
        number,
        committed_on=committed,
        judged_on=judged,
        case=case,
        offender=offender,
    )


def looked_at(answer: law.LexMitior) -> list[tuple[str, str, str]]:
    """First day, number and verdict on the penalties of each law looked at."""
    return [
        (
            str(one.first_day),
            str(one.version.citation) if one.version else "",
            one.comparison.penalties_verdict.value if one.comparison is not None else "",
        )
        for one in answer.laws
    ]


def texts(remarks: Iterable[law.Remark]) -> str:
    return "\n".join(map(str, remarks))


# Along the provision, never the number


@pytest.mark.parametrize(
    ("number", "committed", "judged", "provision", "laws"),
    [
        # The minors' offence moved to 307(4); 307(3) is another one since 2025-02-01.
        (
            "307(3)",
            "2024-05-01",
            "2025-03-01",
            "minors-prostitution",
            [("2024-05-01", "307(3)", ""), ("2025-02-01", "307(4)", "same")],
        ),
        # Paid acts moved to 151-1(2).
        (
            "151-1(1)",
            "2010-07-19",
            "2010-08-01",
            "paid-sexual-act-with-minor",
            [("2010-07-19", "151-1(1)", ""), ("2010-07-20", "151-1(2)", "same")],
        ),
        # Acts of persons in authority moved from 151-1(2) to 151-1(3).
        (
            "151-1(2)",
            "2010-07-19",
            "2010-08-01",
            "sexual-act-with-minor-by-authority",
            [("2010-07-19", "151-1(2)", ""), ("2010-07-20", "151-1(3)", "same")],
        ),
        # The misdemeanour moved to 309(4).
        (
            "309(3)",
            "2006-07-13",
            "2006-08-01",
            "pornography-display",
            [("2006-07-13", "309(3)", ""), ("2006-07-14", "309(4)", "same")],
        ),
        # Nothing at all: the last day before a change, judged on it.
        ("149(1)", "2025-01-31", "2025-01-31", "rape", [("2025-01-31", "149(1)", "")]),
    ],
)
def test_renumbered_and_otherwise_the_same(
    number: str, committed: str, judged: str, provision: str, laws: list[tuple[str, str, str]]
) -> None:
    answer = ask(number, committed, judged)
    assert (answer.outcome, answer.doctrinal) == (LAW_OF_THE_ACT, False)
    assert answer.provision == provision
    assert answer.applies == answer.version == law.on(committed)[number]
    assert looked_at(answer) == laws
    assert answer.because == (
        "The law of the act applies: the sanction and its bounds have not changed."
    )
    assert answer.laws[-1].last_day == dt.date.fromisoformat(judged)


def test_the_notices_tell_what_the_numbers_name_at_other_times() -> None:
    answer = ask("307(3)", "2024-05-01", "2025-03-01")
    assert answer.notices == (
        "From 2025-02-01 on, 307(3) names another provision: directing-prostitution.",
        "From 2006-07-14 to 2025-01-31, 307(4) names another provision: 307-legal-persons.",
    )


@pytest.mark.parametrize(
    ("number", "day", "told"),
    [
        # 162(2) and 147(3) were about legal persons; 147(3) is a release clause since.
        ("162(2)", "2014-03-24", "is no offence but a legal-person liability"),
        (
            "162(2)",
            "2014-03-24",
            r"on, 162\(2\) names another provision: attending",
        ),
        ("162(2)", "2014-03-24", r"The offences of the article on that day: 162\(1\)\."),
        ("147(3)", "2012-07-12", "is no offence but a legal-person liability"),
        (
            "147(3)",
            "2012-07-12",
            r"on, 147\(3\) names another provision: 147-victim",
        ),
        ("147(3)", "2012-07-13", r"is no offence but a release \(147-victim-release"),
    ],
)
def test_what_is_no_offence_is_refused(number: str, day: str, told: str) -> None:
    for case in (None, law.Case(committed_on=day, conduct=Conduct.MOLESTATION)):
        with pytest.raises(law.InvalidInput, match=told):
            ask(number, day, "2025-03-01", case=case)


# Ranges


@pytest.mark.parametrize(
    ("number", "committed", "judged", "laws"),
    [
        # Up to 3 years; 5 from 2014-03-25; higher fines from 2017-10-06; none from 2025-02-01.
        (
            "151-1(1)",
            "2014-03-24",
            "2025-03-01",
            [
                ("2014-03-24", "151-1(1)", ""),
                ("2014-03-25", "151-1(1)", "harsher"),
                ("2017-10-06", "151-1(1)", "harsher"),
                ("2025-02-01", "151-1(1)", "harsher"),
            ],
        ),
        # Arrest or up to 3 years against up to 5 years without arrest.
        (
            "151(1)",
            "2024-05-01",
            "2025-03-01",
            [("2024-05-01", "151(1)", ""), ("2025-02-01", "151(1)", "harsher")],
        ),
        # The complaint rule was widened on 2013-07-13, which ranks nothing; the minimum rose on
        # 2025-02-01.
        (
            "149(1)",
            "2012-05-01",
            "2025-03-01",
            [
                ("2012-05-01", "149(1)", ""),
                ("2013-07-13", "149(1)", "same"),
                ("2025-02-01", "149(1)", "harsher"),
            ],
        ),
        # One version from 2004: fines rose on 2011-04-28 and on 2017-10-06 (47(3)).
        (
            "309(1)",
            "2010-01-01",
            "2020-01-01",
            [
                ("2010-01-01", "309(1)", ""),
                ("2011-04-28", "309(1)", "harsher"),
                ("2017-10-06", "309(1)", "harsher"),
            ],
        ),
        # A misdemeanour: fines rose on 2016-04-01 and on 2017-10-06, not on 2011-04-28.
        (
            "161(2)",
            "2010-01-01",
            "2020-01-01",
            [
                ("2010-01-01", "161(2)", ""),
                ("2016-04-01", "161(2)", "harsher"),
                ("2017-10-06", "161(2)", "harsher"),
            ],
        ),
    ],
)
def test_a_harsher_law_does_not_reach_back(
    number: str, committed: str, judged: str, laws: list[tuple[str, str, str]]
) -> None:
    answer = ask(number, committed, judged)
    assert (answer.outcome, answer.doctrinal) == (LAW_OF_THE_ACT, True)
    assert answer.applies == answer.version
    assert looked_at(answer) == laws
    assert answer.because == "The law of the act applies: no later law is milder."


def test_a_wider_offence_changes_nothing_for_an_act_that_both_cover() -> None:
    """153: under 14 to under 16 on 2014-03-25, the sanction as before."""
    answer = ask("153", "2014-03-24", "2014-03-25")
    assert (answer.outcome, answer.doctrinal) == (LAW_OF_THE_ACT, False)
    assert looked_at(answer) == [("2014-03-24", "153(1)", ""), ("2014-03-25", "153(1)", "same")]
    assert texts(answer.court_decides).count("\n") == 0
    assert answer.court_decides[0].text.startswith("Beside the sanction these rules changed")


def test_community_service_added_to_152_1_reaches_back() -> None:
    answer = ask("152-1", "2024-05-01", "2025-03-01")
    assert (answer.outcome, answer.doctrinal) == (LATER_LAW, True)
    assert answer.applies == law.on("2025-02-01")["152-1"]
    assert answer.applies is answer.laws[1].version
    assert answer.because == (
        "The later law applies, 152-1(1) as it stood on 2025-02-01: it is milder by its kinds of "
        "penalty."
    )
    assert "The ranking follows this: An added kind is milder" in texts(answer.court_decides)
    assert "G. Švedas" in texts(answer.court_decides)


def test_changes_both_ways_are_for_a_court() -> None:
    """309(2): fines rose in 2017, restriction of liberty and arrest were added in 2025."""
    answer = ask("309(2)", "2016-07-01", "2025-03-01")
    assert (answer.outcome, answer.applies, answer.doctrinal) == (COURT_DECIDES, None, True)
    assert answer.because == "A court must decide: the laws cannot all be ranked."
    assert [verdict for _, _, verdict in looked_at(answer)] == ["", "harsher", "incomparable"]
    first, *_ = answer.court_decides
    assert first.text == (
        "309(2) on 2025-02-01 cannot be ranked against 309(2) of the day of the act: milder by its "
        "kinds of penalty; harsher by its minimum of fine (47(3)(3)), maximum of fine (47(3)(3))."
    )
    assert first.cites == "3(2)"
    assert "The ranking follows this: An added kind is milder" in texts(answer.court_decides)
    # After the fines had risen, only the added kinds are left.
    assert ask("309(2)", "2017-10-06", "2025-03-01").outcome is LATER_LAW


def test_what_may_no_longer_be_named_is_for_a_court() -> None:
    """307(3) named transport to 2014-03-24 only: whether it is other exploitation is open."""
    answer = ask("307(3)", "2014-03-24", "2014-03-25")
    assert answer.outcome is LAW_OF_THE_ACT
    assert answer.court_decides[0].text == (
        "Whether the act meets 307(3) as worded from 2014-03-25 must be found: it covers less than "
        "the law of the act, or something else."
    )

    def case(act: Conduct) -> law.Case:
        return law.Case(committed_on="2014-03-24", conduct=act, victim=law.Person(age=16))

    organised = ask(
        "307(3)", "2014-03-24", "2014-03-25", case=case(Conduct.ORGANISING_PROSTITUTION)
    )
    assert organised.outcome is LAW_OF_THE_ACT
    assert "must be found" not in texts(organised.court_decides)
    moved = ask("307(3)", "2014-03-24", "2014-03-25", case=case(Conduct.TRANSPORT_FOR_PROSTITUTION))
    assert (moved.outcome, moved.applies, moved.doctrinal) == (COURT_DECIDES, None, False)
    assert moved.because == (
        "A court must decide: it is open whether the act meets a later wording."
    )
    # 307(2) names transport on both days.
    assert moved.court_decides[0].text == (
        "Whether the act meets 307(3) as worded from 2014-03-25 must be found: it covers less than "
        "the law of the act, or something else. On 2014-03-25 it meets 307(2) and may meet 307(3)."
    )
    # Where the law of the act is as open, as the age is not known, nothing new is.
    unknown = law.Case(committed_on="2014-03-24", conduct=Conduct.TRANSPORT_FOR_PROSTITUTION)
    assert ask("307(3)", "2014-03-24", "2014-03-25", case=unknown).outcome is LAW_OF_THE_ACT


# Divided provisions


def test_308_2_was_divided() -> None:
    """The limb on minors went to 308(3) on 2014-03-25: 2 to 7 years became 3 to 10."""
    answer = ask("308(2)", "2014-03-24", "2014-03-25")
    assert (answer.outcome, answer.applies, answer.doctrinal) == (
        LAW_OF_THE_ACT,
        answer.version,
        True,
    )
    assert answer.provision == "involving-dependent-in-prostitution"
    assert answer.because == "The law of the act applies in each part of the divided provision."
    stays, minors = answer.branches
    assert (stays.provision, minors.provision) == (
        "involving-dependent-in-prostitution",
        "involving-minor-in-prostitution",
    )
    assert stays.condition == (
        "the act lies in 308(2) of 2014-03-25: involving a dependent or coerced person in "
        "prostitution"
    )
    assert minors.condition == (
        "the act lies in 308(3) of 2014-03-25: involving a minor in prostitution"
    )
    assert looked_at(stays.answer) == [
        ("2014-03-24", "308(2)", ""),
        ("2014-03-25", "308(2)", "same"),
    ]
    assert looked_at(minors.answer) == [
        ("2014-03-24", "308(2)", ""),
        ("2014-03-25", "308(3)", "harsher"),
    ]
    assert (stays.answer.doctrinal, minors.answer.doctrinal) == (False, True)
    assert stays.answer.court_decides == minors.answer.court_decides == answer.court_decides
    assert len(answer.court_decides) == 1
    assert answer.laws == stays.answer.laws
    lines = str(answer).splitlines()
    assert lines[0] == f"{answer.because[:-1]} (doctrine)."
    assert lines[4].startswith(f"  If {minors.condition}: The law of the act applies")


def case_308(victim: int | tuple[int, int] | None, *circumstances: Circumstance) -> law.Case:
    return law.Case(
        committed_on="2014-03-24",
        conduct=Conduct.INVOLVEMENT_IN_PROSTITUTION,
        circumstances=set(circumstances),
        victim=None if victim is None else law.Person(age=victim),
    )


@pytest.mark.parametrize(
    ("case", "provision", "last"),
    [
        (case_308(16), "involving-minor-in-prostitution", ("308(3)", "harsher")),
        (
            case_308(30, Circumstance.DEPENDENT_PERSON),
            "involving-dependent-in-prostitution",
            ("308(2)", "same"),
        ),
        # A dependent minor: what was split off goes before, as the more specific.
        (
            case_308(16, Circumstance.DEPENDENT_PERSON),
            "involving-minor-in-prostitution",
            ("308(3)", "harsher"),
        ),
        # Only a minor can be meant, or the act was no offence of 308(2) at all.
        (case_308((17, 18)), "involving-minor-in-prostitution", ("308(3)", "harsher")),
    ],
)
def test_a_case_says_in_which_part_the_act_lies(
    case: law.Case, provision: str, last: tuple[str, str]
) -> None:
    answer = ask("308(2)", "2014-03-24", "2014-03-25", case=case)
    assert (answer.outcome, answer.provision, answer.branches) == (LAW_OF_THE_ACT, provision, ())
    assert looked_at(answer)[-1][1:] == last


def test_a_case_that_leaves_both_parts_open_keeps_the_branches() -> None:
    case = case_308((17, 18), Circumstance.DEPENDENT_PERSON)
    answer = ask("308(2)", "2014-03-24", "2014-03-25", case=case)
    assert [branch.provision.id for branch in answer.branches] == [
        "involving-dependent-in-prostitution",
        "involving-minor-in-prostitution",
    ]


def test_151_1_3_was_divided_by_age() -> None:
    """151-1(4) since 2020-11-19: under 16, up to 8 years and no other kind."""

    def case(age: int) -> law.Case:
        return law.Case(
            committed_on="2019-05-01",
            conduct=Conduct.OTHER_SEXUAL_ACT,
            circumstances=Circumstance.PARENT_OR_AUTHORITY,
            victim=law.Person(age=age),
        )

    young = ask("151-1(3)", "2019-05-01", "2021-05-01", case=case(15))
    assert (young.provision.id, looked_at(young)[-1][1:]) == (
        "sexual-act-with-under-16-by-authority",
        ("151-1(4)", "harsher"),
    )
    older = ask("151-1(3)", "2019-05-01", "2021-05-01", case=case(16))
    assert (older.provision, looked_at(older)[-1][1:]) == (
        "sexual-act-with-minor-by-authority",
        ("151-1(3)", "same"),
    )
    assert len(ask("151-1(3)", "2019-05-01", "2021-05-01").branches) == 2
    assert {one.outcome for one in (young, older)} == {LAW_OF_THE_ACT}


def test_307_2_was_divided_by_conduct() -> None:
    """Directing is 307(3) since 2025-02-01, 1 to 7 years against up to 6."""

    def case(act: Conduct) -> law.Case:
        return law.Case(committed_on="2024-05-01", conduct=act, offender=law.Person(age=30))

    directing = ask("307(2)", "2024-05-01", "2025-03-01", case=case(Conduct.DIRECTING_PROSTITUTION))
    assert looked_at(directing)[-1] == ("2025-02-01", "307(3)", "harsher")
    organising = ask(
        "307(2)", "2024-05-01", "2025-03-01", case=case(Conduct.ORGANISING_PROSTITUTION)
    )
    assert looked_at(organising)[-1] == ("2025-02-01", "307(2)", "same")
    assert [one.cites for one in organising.court_decides] == ["XIV-2573 50(2)-(3)", "3(2)"]
    # Judged before the division there is nothing to divide.
    assert ask("307(2)", "2024-05-01", "2025-01-31").branches == ()
    # An act of the first day of the new paragraph was committed under it.
    assert ask("307(2)", "2025-02-01", "2025-03-01").branches == ()
