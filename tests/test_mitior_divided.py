"""Which law applies where a provision was divided in ways that the shipped data does not know."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import attrs
import pytest

import lt_childlaw as law
from lt_childlaw import Conduct, MitiorOutcome, Verdict
from lt_childlaw import PenaltyKind as Kind
from lt_childlaw._mitior_by_age import by_age
from lt_childlaw._provisions import Provision
from tests.made_up import (
    COMMITTED,
    MODEL,
    ask,
    chain,
    law_from,
    limb,
    met_nowhere,
    undetermined,
    years,
)

if TYPE_CHECKING:
    from lt_childlaw._facts import VersionFacts

LAW_OF_THE_ACT, LATER_LAW = MitiorOutcome.LAW_OF_THE_ACT, MitiorOutcome.LATER_LAW
COURT_DECIDES, DEPENDS = MitiorOutcome.COURT_DECIDES, MitiorOutcome.DEPENDS

FIRST = Provision("first part", label="the first part", split_from=MODEL.provision.id)
SECOND = Provision("second part", label="the second part", split_from="first part")


def divided(*, stays: bool = True) -> list[VersionFacts]:
    """Split on 2010-10-01, and what was split off again on 2010-12-01."""
    own = chain(law_from("2010-08-01", years(5)), law_from("2010-10-01", years(5)))
    return [
        *(own if stays else own[:1]),
        law_from("2010-10-01", years(8), provision=FIRST, paragraph=2, act=Conduct.MAKING_DRUNK),
        law_from("2010-12-01", years(3), provision=SECOND, paragraph=3),
    ]


def test_what_was_split_off_may_be_divided_in_turn() -> None:
    answer = ask(divided())
    assert (answer.outcome, answer.applies, answer.doctrinal) == (DEPENDS, None, True)
    assert answer.because == (
        "It depends on the part of the divided provision in which the act lies."
    )
    stays, split = answer.branches
    assert (stays.provision, stays.answer.outcome) == ("molestation", LAW_OF_THE_ACT)
    assert (split.provision, split.answer.outcome) == ("first part", DEPENDS)
    inner = [(one.provision.id, one.answer.outcome) for one in split.answer.branches]
    assert inner == [("first part", LAW_OF_THE_ACT), ("second part", LATER_LAW)]
    last = split.answer.branches[1]
    assert last.condition == "the act lies in 153(3) of 2011-03-01: the second part"
    assert [str(one.version.citation) for one in last.answer.laws if one.version is not None] == [
        "153(1)",
        "153(2)",
        "153(3)",
    ]
    assert str(answer).count("If the act lies in") == 4


def test_a_case_is_followed_through_both_divisions() -> None:
    def fits(facts: VersionFacts, day: dt.date) -> law.Answer:
        assert facts.first_day == day
        parts = {"first part", "second part"}
        return law.Answer.YES if facts.provision in parts else law.Answer.NO

    answer = ask(divided(), fits=fits)
    assert (answer.outcome, answer.provision, answer.branches) == (LATER_LAW, "second part", ())


def test_a_provision_that_ended_where_it_was_divided() -> None:
    """Nothing is left of it: the act lies in what was split off."""
    answer = ask(divided(stays=False), judged=dt.date(2010, 11, 1))
    assert (answer.outcome, answer.provision, answer.branches) == (
        LAW_OF_THE_ACT,
        "first part",
        (),
    )


def test_a_case_that_lies_nowhere_is_for_a_court() -> None:
    """The act meets neither what is left nor what was split off."""
    versions = divided()
    narrowed = attrs.evolve(versions[1], elements=(limb(Conduct.PROPOSAL_TO_MEET),))
    answer = ask(
        [versions[0], narrowed, versions[2]],
        judged=dt.date(2010, 11, 1),
        fits=met_nowhere,
    )
    assert (answer.outcome, answer.provision) == (COURT_DECIDES, "molestation")
    assert answer.court_decides[0].text == (
        "The act does not meet 153(1) as worded from 2010-10-01: it may be abolished in part, or "
        "have moved to another provision. On 2010-11-01 it meets no offence that is known."
    )
    assert answer.because == "A court must decide: the act does not meet a later wording."


def test_two_parts_were_split_off_from_one_provision() -> None:
    """The provision ended where the second part left it, so nothing of it can be meant."""
    other = Provision("other part", label="another part", split_from=MODEL.provision.id)
    versions = [
        law_from("2010-08-01", years(5), until="2010-11-30"),
        law_from("2010-10-01", years(8), provision=FIRST, paragraph=2),
        law_from("2010-12-01", years(3), provision=other, paragraph=3),
    ]
    answer = ask(versions)
    assert answer.provision == MODEL.provision
    assert [branch.provision.id for branch in answer.branches] == ["first part", "other part"]
    stays = ask([*chain(versions[0], law_from("2010-12-01", years(5))), *versions[1:]])
    assert [branch.provision.id for branch in stays.branches] == [
        "molestation",
        "first part",
        "other part",
    ]

    def perhaps_the_first(facts: VersionFacts, _: dt.date) -> law.Answer:
        is_first = facts.provision == "first part"
        return law.Answer.UNDETERMINED if is_first else law.Answer.NO

    asked = ask(
        [*chain(versions[0], law_from("2010-12-01", years(5))), *versions[1:]],
        fits=perhaps_the_first,
    )
    assert (asked.provision, asked.branches) == ("first part", ())


def test_what_was_split_off_does_not_hide_what_was_abolished() -> None:
    """Two acts left the paragraph; only one of them went to another."""
    wide = attrs.evolve(
        law_from("2010-08-01", years(5)),
        elements=(
            limb(Conduct.MOLESTATION),
            limb(Conduct.MAKING_DRUNK),
            limb(Conduct.PROPOSAL_TO_MEET),
        ),
    )
    versions = [
        *chain(wide, law_from("2010-10-01", years(5))),
        law_from("2010-10-01", years(5), provision=FIRST, paragraph=2, act=Conduct.MAKING_DRUNK),
    ]
    comparison = ask(versions, fits=undetermined).branches[0].answer.laws[1].comparison
    assert comparison is not None
    assert (comparison.verdict, comparison.differences[0].note) == (Verdict.MILDER, "")


def test_a_split_off_part_that_was_abolished_is_named_by_its_first_day() -> None:
    versions = divided()[:3]
    versions[2] = attrs.evolve(versions[2], last_day=dt.date(2010, 10, 31))
    answer = ask(versions)
    label = MODEL.provision.label
    assert [branch.condition for branch in answer.branches] == [
        f"the act lies in 153(1) of 2011-03-01: {label}",
        "the act lies in 153(2) of 2010-10-01: the first part",
    ]
    # There the paragraph is abolished, and 153(1), which still stands, names the same act.
    assert [branch.answer.outcome for branch in answer.branches] == [LAW_OF_THE_ACT, COURT_DECIDES]


def test_a_part_of_a_part_that_was_abolished_is_named_by_its_own_first_day() -> None:
    versions = divided()
    versions[3] = attrs.evolve(versions[3], last_day=dt.date(2011, 1, 31))
    inner = ask(versions).branches[1].answer.branches
    assert [branch.condition for branch in inner] == [
        "the act lies in 153(2) of 2011-03-01: the first part",
        "the act lies in 153(3) of 2010-12-01: the second part",
    ]


def test_what_is_said_of_one_part_alone_is_said_of_the_whole() -> None:
    """XIV-1925 split a part off and added a fine there: its art. 55, and the order of the kinds."""
    day = "2023-06-01"
    split = law_from(day, law.Penalty(kind=Kind.FINE), years(5), provision=FIRST, paragraph=2)
    versions = [
        *chain(law_from("2010-08-01", years(5)), law_from(day, years(5))),
        attrs.evolve(split, introduced_by=law.acts["XIV-1925"]),
    ]
    answer = ask(versions, judged=dt.date(2024, 1, 1))
    stays, part = (branch.answer for branch in answer.branches)
    for name, words in (("rules", "XIV-1925 55(2)-(4)"), ("court_decides", "order of the list")):
        of_the_part = [one for one in getattr(part, name) if words in str(one)]
        assert len(of_the_part) == 1
        assert not any(words in str(one) for one in getattr(stays, name))
        assert list(getattr(answer, name)) == [*getattr(stays, name), *of_the_part]


def test_an_open_age_depends_where_only_the_answer_for_one_part_does() -> None:
    """Life is closed to minors (90(1)): the law of one part is milder for an adult alone."""
    life = law.Penalty(kind=Kind.LIFE_IMPRISONMENT)
    versions = [
        *chain(law_from("2010-08-01", years(20), life), law_from("2010-10-01", years(5), life)),
        law_from("2010-10-01", years(20), provision=FIRST, paragraph=2),
    ]
    version = law.ProvisionVersion(versions[0], COMMITTED)

    def asked(offender: law.Person | None) -> law.LexMitior:
        return ask(versions, offender=offender)

    answer = by_age(asked, version, law.Person(age=(17, 18)), None)
    assert answer.because == "It depends on whether the offender had reached 18."
    assert [
        [(part.provision.id, part.answer.outcome) for part in of_age.answer.branches]
        for of_age in answer.branches
    ] == [
        [("molestation", LATER_LAW), ("first part", LAW_OF_THE_ACT)],
        [("molestation", LATER_LAW), ("first part", LATER_LAW)],
    ]
    assert {branch.answer.outcome for branch in answer.branches} == {DEPENDS}


def test_what_is_said_beside_a_part_is_said_of_the_whole() -> None:
    """307(2) was divided on 2025-02-01: to direct prostitution became 307(3)."""
    answer = law.lex_mitior("307(2)", committed_on="2024-05-01", judged_on="2025-03-01")
    parts = [branch.answer for branch in answer.branches]
    assert len(parts) == 2
    assert answer.provision == answer.version.provision
    for name in ("court_decides", "measures", "rules", "notices"):
        said = [item for part in parts for item in getattr(part, name)]
        assert list(getattr(answer, name)) == list(dict.fromkeys(said))
    assert answer.measures
    assert answer.rules
    assert answer.notices


def test_the_laws_looked_at_read_well() -> None:
    answer = law.lex_mitior("153", committed_on="2010-07-19", judged_on="2012-05-01")
    old, new = (law.on(day)["153"].sanction for day in ("2010-07-19", "2010-07-20"))
    first, second = map(str, answer.laws)
    assert first == f"2010-07-19 to 2010-07-19: 153(1), {old}: the law of the act"
    assert second.startswith(f"2010-07-20 to 2012-05-01: 153(1), {new}: ")
    said = "The law of the act applies: no later law is milder (doctrine)."
    assert str(answer).splitlines() == [said, f"  {first}", f"  {second}"]
    same = law.lex_mitior("153", committed_on="2015-05-01", judged_on="2016-05-01")
    assert not same.doctrinal
    assert str(same).splitlines()[0] == same.because


def test_a_day_is_named_as_the_caller_named_it() -> None:
    with pytest.raises(law.InvalidDate, match=r"^judged_on: '2012' is not a day in ISO form"):
        law.lex_mitior("153", committed_on="2010-07-19", judged_on="2012")
    with pytest.raises(law.InvalidInput, match="no offence") as told:
        law.lex_mitior("149(5)", committed_on="2012-05-01", judged_on="2013-01-01")
    assert vars(told.value)["citation"] == law.Citation("149", 5)
    assert vars(told.value)["day"] == dt.date(2012, 5, 1)
