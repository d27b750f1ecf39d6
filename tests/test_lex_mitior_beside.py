"""Which law applies to an act that is judged later: what stands beside, bad input, properties."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

import lt_childlaw as law
from lt_childlaw import Conduct, MitiorOutcome, Verdict
from tests.strategies import HORIZON, START, days, repeatable

LAW_OF_THE_ACT, COURT_DECIDES = MitiorOutcome.LAW_OF_THE_ACT, MitiorOutcome.COURT_DECIDES
MILDER, SAME = Verdict.MILDER, Verdict.SAME


def ask(number: str, committed: str, judged: str, *, intermediate: bool = True) -> law.LexMitior:
    return law.lex_mitior(
        number, committed_on=committed, judged_on=judged, intermediate=intermediate
    )


# What stands beside


def test_the_rules_by_which_the_law_is_chosen() -> None:
    answer = ask("149(1)", "2024-05-01", "2025-03-01")
    cites = [remark.cites for remark in answer.rules]
    assert cites == ["3(1)", "3(2)", "3(3)", "3(2)", None]
    assert answer.rules[3].text.startswith("A milder law that came after the act counts, also")
    assert answer.rules[4].text == (
        "The whole of one law applies; two laws are never mixed (doctrine)."
    )
    without = ask("149(1)", "2024-05-01", "2025-03-01", intermediate=False)
    assert [remark.cites for remark in without.rules] == ["3(1)", "3(2)", "3(3)", None, None]
    assert without.rules[3].text.startswith("Laws between the act and the judgment were left aside")
    assert (answer.intermediate, without.intermediate) == (True, False)
    # The law of the judgment competes all the same.
    last = ask("152-1", "2024-05-01", "2025-03-01", intermediate=False)
    assert last.outcome is MitiorOutcome.LATER_LAW


@pytest.mark.parametrize(
    ("committed", "judged", "told"),
    [
        ("2025-01-31", "2025-02-01", True),
        ("2025-01-31", "2025-01-31", False),
        ("2025-02-01", "2025-02-01", False),
    ],
)
def test_the_transition_of_2025(committed: str, judged: str, told: bool) -> None:  # noqa: FBT001
    """XIV-2573 art. 50(3): listed milder changes reach back for pending cases only."""
    answer = ask("149(4)", committed, judged)
    found = [one for one in answer.court_decides if one.cites == "XIV-2573 50(2)-(3)"]
    assert len(found) == told
    if told:
        assert "The list: 18, 25, 27, 37, 38, 39, 40, 40-1, 54, 61, 62, 65, 66, 75, 92." in str(
            found[0]
        )


@pytest.mark.parametrize(
    ("committed", "judged", "confiscation", "bans"),
    [
        # Extended confiscation since 2010-12-11; the bans for acts after 2011-07-05 began.
        ("2010-12-10", "2025-03-01", "is not open", "not open"),
        ("2010-12-11", "2025-03-01", "", "not open"),
        ("2011-07-04", "2025-03-01", "", "not open"),
        # An act of the first day is one after the law came into force.
        ("2011-07-05", "2025-03-01", "", ""),
        ("2011-07-06", "2025-03-01", "", ""),
        ("2010-12-10", "2011-07-04", "is not open", ""),
        ("2010-12-10", "2010-12-11", "is not open", ""),
        ("2011-07-04", "2011-07-05", "", "not open"),
        ("2010-12-09", "2010-12-10", "", ""),
    ],
)
def test_measures_and_their_exceptions(
    committed: str, judged: str, confiscation: str, bans: str
) -> None:
    remarks = [one for one in ask("149(1)", committed, judged).measures if one.cites == "3(4)"]
    told = [one.text for one in remarks[1:]]
    found = {name: [text for text in told if text.startswith(name)] for name in ("Ext", "Bans")}
    for name, part in (("Ext", confiscation), ("Bans", bans)):
        assert len(found[name]) == bool(part)
        assert all(part in text for text in found[name])
    assert ("extended confiscation" in remarks[0].text) is (judged >= "2010-12-11")


@pytest.mark.parametrize(
    ("number", "committed", "judged", "told"),
    [
        ("149(3)", "2019-01-01", "2021-01-01", "It lists 149(3)."),
        ("151-1(1)", "2019-01-01", "2021-01-01", "It does not list 151-1(1)."),
        # The whole article 157 is listed.
        ("157(2)", "2019-01-01", "2021-01-01", "It lists 157(2)."),
        ("307(3)", "2019-01-01", "2025-01-31", "It lists 307(3)."),
        # Stale since 2025-02-01: it says 307(3) and meant what is 307(4) now.
        (
            "307(3)",
            "2019-01-01",
            "2025-02-01",
            "Whether it is about 307(4) is not settled. Stale reference: it still says 307(3), now",
        ),
        (
            "307(3)",
            "2025-02-01",
            "2025-02-01",
            "Whether it is about 307(3) is not settled. Stale reference: it still says 307(3), now",
        ),
    ],
)
def test_the_duty_to_report(number: str, committed: str, judged: str, told: str) -> None:
    found = [one for one in ask(number, committed, judged).measures if one.cites == "72-4(1)"]
    assert len(found) == 1
    assert told in found[0].text
    before = ask("149(3)", "2019-01-01", "2020-12-31").measures
    assert "72-4(1)" not in {one.cites for one in before}


# Bad input, and days that are not confirmed


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"offender": 16}, "offender is 16: give a Person"),
        ({"offender": law.Person(born="2013")}, "nobody is born after the act"),
        ({"case": "molestation"}, "case is 'molestation': give a Case"),
        ({"reading": "birthday"}, "reading is 'birthday'"),
        (
            {"case": law.Case(committed_on="2013", conduct=Conduct.MOLESTATION)},
            "the case was committed on 2013-01-01/2013-12-31, and committed_on is 2012-05-01",
        ),
        (
            {"case": law.Case(committed_on="2012", conduct=Conduct.MAKING_DRUNK)},
            r"the case does not meet 153\(1\) on 2012-05-01: none of its acts\. assess\(case\)",
        ),
        (
            {
                "case": law.Case(
                    committed_on="2012", conduct=Conduct.MOLESTATION, victim=law.Person(age=15)
                )
            },
            r"does not meet 153\(1\) on 2012-05-01: what is missing: the victim had not reached 14",
        ),
        ({"committed_on": "2012"}, "committed_on: '2012' is not a day in ISO form"),
        ({"judged_on": None}, "judged_on is None"),
    ],
)
def test_bad_input(given: dict[str, object], told: str) -> None:
    arguments: dict[str, object] = {"committed_on": "2012-05-01", "judged_on": "2015-01-01"}
    with pytest.raises(law.InvalidInput, match=told):
        law.lex_mitior("153", **{**arguments, **given})  # type: ignore[arg-type]


def test_a_case_with_an_offender_who_was_too_young() -> None:
    """151-1(1) asks for an adult."""
    case = law.Case(
        committed_on="2012-05-01",
        conduct=Conduct.SEXUAL_INTERCOURSE,
        offender=law.Person(age=17),
        victim=law.Person(age=15),
    )
    with pytest.raises(law.InvalidInput, match="what is missing: the offender had reached 18"):
        law.lex_mitior("151-1(1)", committed_on="2012-05-01", judged_on="2015-01-01", case=case)


def test_a_day_beyond_the_horizon_is_not_confirmed() -> None:
    with pytest.warns(law.BeyondHorizonWarning, match="2030-01-01 lies beyond"):
        answer = ask("149(1)", "2025-03-01", "2030-01-01")
    assert (answer.confirmed, answer.outcome) == (False, LAW_OF_THE_ACT)
    assert "lies beyond" in answer.notices[-1]
    assert ask("149(1)", "2025-03-01", "2026-01-01").confirmed
    with pytest.raises(law.BeyondHorizon):
        law.lex_mitior("149(1)", committed_on="2025-03-01", judged_on="2030-01-01", strict=True)


def test_what_was_not_known_yet_does_not_count() -> None:
    """XIV-3060 was published in 2024: by what was known in 2023, 149(1) went on."""
    with pytest.warns(law.BeyondHorizonWarning, match="after 2023-01-01, the day of knowledge"):
        answer = law.lex_mitior(
            "149(1)", committed_on="2022-01-01", judged_on="2025-03-01", known_at="2023-01-01"
        )
    assert (len(answer.laws), answer.confirmed) == (1, False)


def test_what_is_told_of_the_number_that_was_given_is_kept() -> None:
    told = "Some texts print article 151-1 as 151(1)."
    assert told in law.on("2024-05-01")["151(1)"].notices
    answer = ask("151(1)", "2024-05-01", "2025-03-01")
    (first, *_), applies = answer.laws, answer.applies
    assert first.version is not None
    assert applies is not None
    assert all(told in one.notices for one in (answer, first.version, applies))


def test_a_gap_at_the_act_is_an_error() -> None:
    with pytest.raises(law.TextNotKnown):
        ask("147(1)", "2004-01-01", "2025-03-01")


def test_an_answer_is_no_truth_value() -> None:
    answer = ask("149(1)", "2024-05-01", "2025-03-01")
    with pytest.raises(law.NoTruthValue, match=r"^LexMitior is .*MitiorOutcome\.LATER_LAW"):
        bool(answer)
    assert repr(answer) == "<LexMitior 149(1) of 2024-05-01 judged 2025-03-01: law of the act>"
    assert answer.data_version == law.DATA_VERSION


# Properties


@st.composite
def questions(draw: st.DrawFn) -> tuple[str, str, str]:
    """A number on a day of the act, and a day of the judgment."""
    committed = draw(days(START, HORIZON))
    offences = [one for one in law.on(committed) if one.role is law.Role.OFFENCE]
    version = draw(st.sampled_from(offences))
    return str(version.citation), str(committed), str(draw(days(committed, HORIZON)))


@repeatable
@given(questions())
def test_the_laws_looked_at_are_those_that_stood(question: tuple[str, str, str]) -> None:
    answer = ask(*question)
    parts = [branch.answer for branch in answer.branches] or [answer]
    for part in parts:
        assert str(part.laws[0].first_day) == question[1]
        assert str(part.laws[-1].last_day) == question[2]
        for one, following in zip(part.laws, part.laws[1:], strict=False):
            assert following.first_day - one.last_day == dt.timedelta(days=1)
        for one in part.laws:
            for day in (one.first_day, one.last_day):
                assert one.version is not None
                stood = law.on(day)[one.version.citation]
                assert stood.id == one.version.id
                assert [
                    (bounded.kind, bounded.minimum, bounded.maximum, bounded.hours)
                    for bounded in stood.penalties()
                ] == [
                    (bounded.kind, bounded.minimum, bounded.maximum, bounded.hours)
                    for bounded in one.version.penalties()
                ]


@repeatable
@given(questions())
def test_the_law_that_applies_is_never_harsher(question: tuple[str, str, str]) -> None:
    answer = ask(*question)
    for part in [branch.answer for branch in answer.branches] or [answer]:
        if part.applies is None:
            assert part.outcome is COURT_DECIDES
            continue
        assert part.applies in [one.version for one in part.laws]
        for one in part.laws:
            assert one.version is not None
            found = law.compare(one.version, part.applies).penalties_verdict
            assert found in {SAME, MILDER}
        if part.outcome is LAW_OF_THE_ACT:
            assert part.applies == part.version
