"""Which law applies where the law went ways that the shipped data does not know."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import attrs
import pytest

import lt_childlaw as law
from lt_childlaw import Conduct, MitiorOutcome, Verdict
from lt_childlaw import PenaltyKind as Kind
from lt_childlaw._general import GeneralPart
from lt_childlaw._index import Index
from lt_childlaw._mitior_choice import lex_mitior_of
from lt_childlaw._provisions import Provision
from lt_childlaw._time import ONE_DAY
from lt_childlaw._versions import ProvisionVersion

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from lt_childlaw._facts import VersionFacts

LAW_OF_THE_ACT, LATER_LAW = MitiorOutcome.LAW_OF_THE_ACT, MitiorOutcome.LATER_LAW
NO_OFFENCE, COURT_DECIDES = MitiorOutcome.NO_OFFENCE, MitiorOutcome.COURT_DECIDES
DEPENDS = MitiorOutcome.DEPENDS

START = dt.date(2010, 8, 1)
MODEL = law.on("2010-08-01")["153"]._facts  # noqa: SLF001 (a law that never was is made of it)
COMMITTED, JUDGED = dt.date(2010, 9, 1), dt.date(2011, 3, 1)


def law_from(
    first_day: str,
    *penalties: law.Penalty,
    until: str | None = None,
    provision: Provision = MODEL.provision,
    paragraph: int = 1,
    act: Conduct = Conduct.MOLESTATION,
    general: GeneralPart | None = None,
) -> VersionFacts:
    """An offence that never was, from a day on."""
    last = dt.date.fromisoformat(until) if until else None
    stamp = MODEL.stamp if general is None else attrs.evolve(MODEL.stamp, general=lambda: general)
    return attrs.evolve(
        MODEL,
        citation=law.Citation("153", paragraph),
        provision=provision,
        first_day=dt.date.fromisoformat(first_day),
        last_day=last,
        sanction=law.Sanction(penalties or (years(3),)),
        elements=(law.Limb(conduct=frozenset({act})),),
        stamp=stamp,
    )


def years(most: int, least: int | None = None) -> law.Penalty:
    low = None if least is None else law.Term(years=least)
    return law.Penalty(kind=Kind.IMPRISONMENT, minimum=low, maximum=law.Term(years=most))


def chain(*versions: VersionFacts) -> list[VersionFacts]:
    """Versions of one provision, each to the day before the next."""
    ends = [version.first_day - ONE_DAY for version in versions[1:]]
    return [
        *(attrs.evolve(one, last_day=end) for one, end in zip(versions, ends, strict=False)),
        versions[-1],
    ]


def ask(
    versions: Iterable[VersionFacts],
    gaps: Iterable[law.Gap] = (),
    *,
    judged: dt.date = JUDGED,
    intermediate: bool = True,
    fits: Callable[[VersionFacts, dt.date], law.Answer] | None = None,
) -> law.LexMitior:
    """Which law applies to an act of COMMITTED under the first version."""
    held = list(versions)
    index = Index(held, list(gaps), START)
    return lex_mitior_of(
        index,
        ProvisionVersion(held[0], COMMITTED),
        judged,
        bind=ProvisionVersion,
        intermediate=intermediate,
        fits=fits,
    )


def met_nowhere(_: VersionFacts, __: dt.date) -> law.Answer:
    return law.Answer.NO


def verdicts(answer: law.LexMitior) -> list[str]:
    return [
        one.comparison.verdict.value if one.comparison is not None else "-" for one in answer.laws
    ]


# Laws in between

MILDER_IN_BETWEEN = chain(
    law_from("2010-08-01", years(5)),
    law_from("2010-10-01", years(3)),
    law_from("2010-12-01", years(8)),
)


def test_a_milder_law_in_between_counts_unless_it_is_left_aside() -> None:
    answer = ask(MILDER_IN_BETWEEN)
    assert (answer.outcome, answer.applies) == (LATER_LAW, answer.laws[1].version)
    assert answer.applies is not None
    assert str(answer.applies.sanction) == "imprisonment of up to 3 years"
    assert "as it stood on 2010-10-01" in answer.because
    assert verdicts(answer) == ["-", "milder", "harsher"]
    without = ask(MILDER_IN_BETWEEN, intermediate=False)
    assert (without.outcome, without.applies) == (LAW_OF_THE_ACT, without.version)
    # The law in between is still shown; it does not compete.
    assert verdicts(without) == verdicts(answer)


def test_only_the_law_of_the_act_competes_with_none() -> None:
    answer = ask(MILDER_IN_BETWEEN, judged=COMMITTED, intermediate=False)
    assert (answer.outcome, len(answer.laws)) == (LAW_OF_THE_ACT, 1)


def test_the_mildest_of_several_milder_laws_applies() -> None:
    answer = ask(
        chain(
            law_from("2010-08-01", years(8)),
            law_from("2010-10-01", years(5)),
            law_from("2010-11-01", years(2)),
            law_from("2010-12-01", years(3)),
        )
    )
    assert answer.applies == answer.laws[2].version


def test_of_equally_mild_laws_the_last_applies() -> None:
    answer = ask(
        chain(
            law_from("2010-08-01", years(8)),
            law_from("2010-10-01", years(5)),
            law_from("2010-11-01", years(5)),
        )
    )
    assert (len(answer.laws), answer.applies) == (3, answer.laws[2].version)
    # And that of the act before any other.
    back = ask(
        chain(
            law_from("2010-08-01", years(5)),
            law_from("2010-10-01", years(8)),
            law_from("2010-11-01", years(5)),
        )
    )
    assert back.applies == back.version


def test_what_cannot_be_ranked_does_not_win_against_what_is_milder_than_both() -> None:
    """2 to 7 years and 1 to 8, both serious: no order; 1 to 5 years is milder than both."""
    laws = [
        law_from("2010-08-01", years(7, 2)),
        law_from("2010-10-01", years(8, 1)),
        law_from("2010-12-01", years(5, 1)),
    ]
    open_still = ask(chain(*laws[:2]))
    assert (open_still.outcome, verdicts(open_still)) == (COURT_DECIDES, ["-", "incomparable"])
    assert open_still.court_decides[0].text == (
        "153(1) on 2010-10-01 cannot be ranked against 153(1) on 2010-09-01: milder by its minimum "
        "of imprisonment; harsher by its maximum of imprisonment."
    )
    settled = ask(chain(*laws))
    assert (settled.outcome, settled.applies) == (LATER_LAW, settled.laws[2].version)


def test_the_pairs_that_leave_the_choice_open_are_named_and_no_others() -> None:
    """The middle law is milder than that of the act; the last one is open against it alone."""
    answer = ask(
        chain(
            law_from("2010-08-01", years(9, 3)),
            law_from("2010-10-01", years(7, 2)),
            law_from("2010-12-01", years(8, 1)),
        )
    )
    assert (answer.outcome, verdicts(answer)) == (COURT_DECIDES, ["-", "milder", "milder"])
    named = [one.text for one in answer.court_decides if "cannot be ranked" in one.text]
    assert len(named) == 1
    assert "153(1) on 2010-12-01 cannot be ranked against 153(1) on 2010-10-01" in named[0]


def test_a_law_that_is_beaten_is_not_named() -> None:
    """3 to 7 years are harsher than 2 to 7, and only with 1 to 8 in no order: that is no matter."""
    answer = ask(
        chain(
            law_from("2010-08-01", years(7, 2)),
            law_from("2010-10-01", years(8, 1)),
            law_from("2010-12-01", years(7, 3)),
        )
    )
    assert verdicts(answer) == ["-", "incomparable", "harsher"]
    named = [one.text for one in answer.court_decides if "cannot be ranked" in one.text]
    assert len(named) == 1
    assert "153(1) on 2010-10-01 cannot be ranked against 153(1) on 2010-09-01" in named[0]


# Abolished


def test_an_abolished_offence_is_no_offence_any_more() -> None:
    answer = ask([law_from("2010-08-01", until="2010-11-30")])
    assert (answer.outcome, answer.applies, answer.doctrinal) == (NO_OFFENCE, None, False)
    assert answer.because == "The offence is abolished: it no longer stood on 2010-12-01."
    assert verdicts(answer) == ["-", "milder"]
    assert str(answer.laws[1]) == "2010-12-01 to 2011-03-01: no such offence"
    assert str(answer).splitlines()[-1] == "  2010-12-01 to 2011-03-01: no such offence"
    # The duty to report is asked for an offence that stands.
    assert {one.cites for one in answer.measures} == {"3(4)"}


def test_an_offence_abolished_in_between_only() -> None:
    versions = [law_from("2010-08-01", until="2010-11-30"), law_from("2011-01-01")]
    assert ask(versions).outcome is NO_OFFENCE
    assert ask(versions, intermediate=False).outcome is LAW_OF_THE_ACT


OTHER = Provision("other", label="another offence")


def test_another_provision_may_cover_the_act() -> None:
    versions = [
        law_from("2010-08-01", until="2010-11-30"),
        law_from("2010-08-01", provision=OTHER, paragraph=2),
    ]
    answer = ask(versions)
    assert (answer.outcome, answer.doctrinal) == (COURT_DECIDES, False)
    assert answer.because == "A court must decide: the provision no longer stood on 2010-12-01."
    assert answer.court_decides[0].text == (
        "Whether another provision covered the act on 2010-12-01: 153(2)."
    )
    # A case that does not meet it leaves nothing.
    assert ask(versions, fits=met_nowhere).outcome is NO_OFFENCE
    # One about other acts does not cover it.
    elsewhere = [versions[0], attrs.evolve(versions[1], elements=(limb(Conduct.MAKING_DRUNK),))]
    assert ask(elsewhere).outcome is NO_OFFENCE


def limb(act: Conduct) -> law.Limb:
    return law.Limb(conduct=frozenset({act}))


# Not known


def gap(first_day: str, last_day: str) -> law.Gap:
    return attrs.evolve(
        law.coverage().gaps[0],
        article="153",
        first_day=dt.date.fromisoformat(first_day),
        last_day=dt.date.fromisoformat(last_day),
    )


def test_a_law_that_is_not_known_is_for_a_court() -> None:
    versions = [law_from("2010-08-01", until="2010-11-30"), law_from("2011-01-01")]
    answer = ask(versions, [gap("2010-12-01", "2010-12-31")])
    assert (answer.outcome, answer.applies, answer.doctrinal) == (COURT_DECIDES, None, False)
    assert answer.because == "A court must decide: the law of some days is not known."
    assert isinstance(answer.laws[1].error, law.TextNotKnown)
    assert (answer.laws[1].version, answer.laws[1].comparison) == (None, None)
    assert str(answer.laws[1]) == "2010-12-01 to 2010-12-31: not known"
    assert answer.court_decides[0].text == str(answer.laws[1].error)
    assert ask(versions, [gap("2010-12-01", "2010-12-31")], intermediate=False).outcome is (
        LAW_OF_THE_ACT
    )


# Divided


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
        "have moved to another provision."
    )


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


# A data set with little beside its articles


def test_without_a_general_part_the_articles_alone_are_compared() -> None:
    nothing = GeneralPart(
        limits=(), classes=(), unit_values=(), rules=(), thresholds=(), terms=(), floors=()
    )
    versions = chain(
        law_from("2010-08-01", years(5), general=nothing),
        law_from("2010-10-01", years(3, 1), general=nothing),
    )
    answer = ask(versions)
    # No general minimum is known, so 1 year cannot be held against it.
    assert (answer.outcome, verdicts(answer)) == (COURT_DECIDES, ["-", "incomparable"])
    assert answer.court_decides[0].cites is None
    assert answer.measures == ()
    assert [one.cites for one in answer.rules] == [None]
    comparison = answer.laws[1].comparison
    assert comparison is not None
    assert [str(one) for one in comparison.differences] == [
        "minimum of imprisonment: not known -> 1 year: no direction; not known",
        "maximum of imprisonment: 5 years -> 3 years: milder (doctrine)",
    ]


def test_what_is_not_known_on_two_days_is_not_known_to_be_the_same() -> None:
    nothing = GeneralPart(
        limits=(), classes=(), unit_values=(), rules=(), thresholds=(), terms=(), floors=()
    )
    version = law_from("2010-08-01", years(5), general=nothing)
    one, other = (ProvisionVersion(version, day) for day in (COMMITTED, JUDGED))
    assert law.compare(one, one).verdict is Verdict.SAME
    assert law.compare(one, other).verdict is Verdict.INCOMPARABLE


def test_hours_without_a_limit_are_not_known() -> None:
    """The hours of community service stand in the General Part alone: 46(3)."""
    nothing = GeneralPart(
        limits=(), classes=(), unit_values=(), rules=(), thresholds=(), terms=(), floors=()
    )
    work = law.Penalty(kind=Kind.COMMUNITY_SERVICE)
    one, other = (
        ProvisionVersion(law_from("2010-08-01", work, general=general), COMMITTED)
        for general in (nothing, None)
    )
    found = [str(difference) for difference in law.compare(one, other).differences]
    assert "hours of community service: none -> 480 (46(3)): no direction; not known" in found
    assert "severity: none -> minor: no direction; not known" in found


def test_a_limit_without_a_first_day_cuts_nothing() -> None:
    shipped = law.Code.shipped().general()
    (prison,) = (one for one in shipped.limits if one.id == "imprisonment")
    always = attrs.evolve(shipped, limits=(attrs.evolve(prison, first_day=None),))
    answer = ask([law_from("2010-08-01", years(5), general=always)])
    assert (answer.outcome, len(answer.laws)) == (LAW_OF_THE_ACT, 1)


@pytest.mark.parametrize(("made_by", "told"), [("XIV-1925", True), ("XIV-3060", False)])
def test_the_transition_of_2023_is_told_where_its_act_made_a_law(
    made_by: str,
    told: bool,  # noqa: FBT001
) -> None:
    """XIV-1925 art. 55: requalified where that act is milder."""
    versions = chain(
        law_from("2010-08-01", years(5)),
        attrs.evolve(law_from("2023-06-01", years(3)), introduced_by=law.acts[made_by]),
    )
    answer = ask(versions, judged=dt.date(2024, 1, 1))
    assert ("XIV-1925 55(2)-(4)" in {one.cites for one in answer.rules}) is told
