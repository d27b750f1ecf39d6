"""Which law applies where the law went ways that the shipped data does not know."""

from __future__ import annotations

import datetime as dt

import attrs
import pytest

import lt_childlaw as law
from lt_childlaw import Conduct, MitiorOutcome, Verdict
from lt_childlaw import PenaltyKind as Kind
from lt_childlaw._general import GeneralPart
from lt_childlaw._index import Index
from lt_childlaw._mitior_choice import lex_mitior_of
from lt_childlaw._provisions import Provision
from lt_childlaw._versions import ProvisionVersion
from tests.made_up import (
    COMMITTED,
    JUDGED,
    START,
    ask,
    chain,
    gap,
    law_from,
    limb,
    met_nowhere,
    verdicts,
    years,
)

LAW_OF_THE_ACT, LATER_LAW = MitiorOutcome.LAW_OF_THE_ACT, MitiorOutcome.LATER_LAW
NO_OFFENCE, COURT_DECIDES = MitiorOutcome.NO_OFFENCE, MitiorOutcome.COURT_DECIDES

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
        "153(1) on 2010-10-01 cannot be ranked against 153(1) of the day of the act: milder by its "
        "minimum of imprisonment; harsher by its maximum of imprisonment."
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
    assert "153(1) on 2010-10-01 cannot be ranked against 153(1) of the day" in named[0]


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


# Not known


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


def test_a_kind_that_is_closed_to_minors_counts_as_absent_for_them() -> None:
    """A law that never was: from 2010-10-03 the fine is closed to minors, and nothing else new."""
    shipped = law.Code.shipped().general()
    (kinds,) = (one for one in shipped.rules if one.id == "penalties-of-minors" and one.known)
    closed = attrs.evolve(kinds, first_day=dt.date(2010, 10, 3), value={"kinds": ["imprisonment"]})
    opened = attrs.evolve(kinds, last_day=dt.date(2010, 10, 2))
    others = [one for one in shipped.rules if one.id != "penalties-of-minors"]
    general = attrs.evolve(shipped, rules=(*others, opened, closed))
    versions = [law_from("2010-08-01", law.Penalty(kind=Kind.FINE), years(3), general=general)]
    answer = ask(versions, offender=law.Person(age=16))
    comparison = answer.laws[1].comparison
    assert comparison is not None
    assert [one.criterion.name for one in comparison.differences] == ["KINDS"]
    assert (comparison.verdict, answer.laws[1].first_day) == (
        Verdict.HARSHER,
        dt.date(2010, 10, 3),
    )
    assert len(ask(versions).laws) == 1


def test_a_limit_that_begins_without_one_before_it_makes_another_law() -> None:
    shipped = law.Code.shipped().general()
    (prison,) = (one for one in shipped.limits if one.id == "imprisonment")
    late = attrs.evolve(prison, first_day=dt.date(2010, 10, 1))
    answer = ask([law_from("2010-08-01", years(5), general=attrs.evolve(shipped, limits=(late,)))])
    assert [str(one.first_day) for one in answer.laws] == ["2010-09-01", "2010-10-01"]
    assert answer.outcome is COURT_DECIDES


def test_a_version_bound_to_no_day_is_no_law_of_an_act() -> None:
    held = law_from("2010-08-01")
    with pytest.raises(law.InvalidInput, match="is bound to no day"):
        lex_mitior_of(
            Index([held], [], START), ProvisionVersion(held), JUDGED, bind=ProvisionVersion
        )


def test_an_offender_who_is_no_person_is_refused() -> None:
    with pytest.raises(law.InvalidInput, match="offender is 16: give a Person"):
        ask([law_from("2010-08-01")], offender=16)  # type: ignore[arg-type]


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
