"""Which law applies where the law went ways that the shipped data does not know."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import attrs
import pytest

import lt_childlaw as law
from lt_childlaw import Conduct, MitiorOutcome, Verdict
from lt_childlaw import PenaltyKind as Kind
from lt_childlaw._index import Index
from lt_childlaw._mitior_choice import lex_mitior_of
from lt_childlaw._provisions import Provision
from lt_childlaw._versions import ProvisionVersion
from tests import own_data
from tests.made_up import (
    COMMITTED,
    JUDGED,
    NOTHING,
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

if TYPE_CHECKING:
    from pathlib import Path

    from lt_childlaw._facts import VersionFacts

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


def test_a_law_in_between_counts_where_nothing_is_asked() -> None:
    held = MILDER_IN_BETWEEN
    version = ProvisionVersion(held[0], COMMITTED)
    answer = lex_mitior_of(Index(held, [], START), version, JUDGED, bind=ProvisionVersion)
    assert (answer.outcome, answer.intermediate) == (LATER_LAW, True)


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
    # The duty to report (72-4, from 2021) is asked for an offence that stands.
    late = dt.date(2022, 1, 1)
    gone, stands = (
        ask([law_from("2010-08-01", until=until)], judged=late) for until in ("2010-11-30", None)
    )
    assert {one.cites for one in gone.measures} == {"3(4)"}
    assert {one.cites for one in stands.measures} == {"3(4)", "72-4(1)"}


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


def test_an_act_that_is_taken_from_another_paragraph_may_be_covered_there() -> None:
    """153(1) and 153(2) take their act from 153(3); a case may meet one of those alone."""
    base = Provision("base", label="the base")
    own, other = (
        attrs.evolve(version, elements=(law.Limb(act_of=3),))
        for version in (
            law_from("2010-08-01", until="2010-11-30"),
            law_from("2010-08-01", provision=OTHER, paragraph=2),
        )
    )
    versions = [own, other, law_from("2010-08-01", provision=base, paragraph=3)]

    def not_the_other(facts: VersionFacts, day: dt.date) -> law.Answer:
        assert day == dt.date(2010, 12, 1)
        return law.Answer.NO if facts.provision == OTHER else law.Answer.UNDETERMINED

    for fits, covered in ((None, "153(2), 153(3)"), (not_the_other, "153(3)")):
        answer = ask(versions, fits=fits)
        assert answer.court_decides[0].text == (
            f"Whether another provision covered the act on 2010-12-01: {covered}."
        )


def test_a_repealed_offence_of_own_data_has_an_answer(tmp_path: Path) -> None:
    """200(4) is repealed on 2018-01-01, when 200(2) begins to name its act."""
    own = law.Code.from_directory(own_data.write(tmp_path))
    answer = own.lex_mitior("200(4)", committed_on="2016-05-01", judged_on="2019-05-01")
    assert (answer.outcome, answer.confirmed) == (COURT_DECIDES, True)
    assert answer.because == "A court must decide: the provision no longer stood on 2018-01-01."
    assert answer.court_decides[0].text == (
        "Whether another provision covered the act on 2018-01-01: 200(2)."
    )


# Not known


def test_a_law_that_is_not_known_is_for_a_court() -> None:
    versions = [law_from("2010-08-01", until="2010-11-30"), law_from("2011-01-01")]
    answer = ask(versions, [gap("2010-12-01", "2010-12-31")])
    assert (answer.outcome, answer.applies, answer.doctrinal) == (COURT_DECIDES, None, False)
    assert answer.because == "A court must decide: the law of some days is not known."
    assert isinstance(answer.laws[1].error, law.TextNotKnown)
    assert (answer.laws[1].version, answer.laws[1].comparison) == (None, None)
    assert str(answer.laws[1]) == "2010-12-01 to 2010-12-31: not known"
    assert str(answer.laws[1].error).startswith(
        "molestation on 2010-12-01 is not known: the text of article 153 from 2010-12-01 to "
        "2010-12-31 was not read."
    )
    assert answer.court_decides[0].text == str(answer.laws[1].error)
    assert ask(versions, [gap("2010-12-01", "2010-12-31")], intermediate=False).outcome is (
        LAW_OF_THE_ACT
    )


def test_a_law_that_is_not_known_on_the_day_of_the_judgment() -> None:
    answer = ask(
        [law_from("2010-08-01", until="2020-12-31")],
        [gap("2021-01-01", "2022-12-31")],
        judged=dt.date(2022, 1, 1),
    )
    assert (answer.outcome, answer.applies) == (COURT_DECIDES, None)
    assert str(answer.laws[1]) == "2021-01-01 to 2022-01-01: not known"
    # Under which number the offence stood is not known, so nothing is said of the duty to report.
    assert {one.cites for one in answer.measures} == {"3(4)"}


# A data set with little beside its articles


def test_without_a_general_part_the_articles_alone_are_compared() -> None:
    versions = chain(
        law_from("2010-08-01", years(5), general=NOTHING),
        law_from("2010-10-01", years(3, 1), general=NOTHING),
    )
    answer = ask(versions)
    # No general minimum is known, so 1 year cannot be held against it.
    assert (answer.outcome, verdicts(answer)) == (COURT_DECIDES, ["-", "incomparable"])
    assert answer.court_decides[0].cites is None
    assert answer.court_decides[0].text == (
        "153(1) on 2010-10-01 cannot be ranked against 153(1) of the day of the act: milder by its "
        "maximum of imprisonment; without a direction by its minimum of imprisonment."
    )
    assert answer.measures == ()
    assert [one.cites for one in answer.rules] == [None]
    comparison = answer.laws[1].comparison
    assert comparison is not None
    assert [str(one) for one in comparison.differences] == [
        "minimum of imprisonment: not known -> 1 year: no direction; not known",
        "maximum of imprisonment: 5 years -> 3 years: milder (doctrine)",
    ]


def test_without_a_general_part_a_doubt_about_the_wording_is_told_as_well() -> None:
    wide, narrow = (law_from(day, general=NOTHING) for day in ("2010-08-01", "2010-10-01"))
    both = (limb(Conduct.MOLESTATION), limb(Conduct.MAKING_DRUNK))
    answer = ask(chain(attrs.evolve(wide, elements=both), narrow))
    assert answer.court_decides[-1].text == (
        "Whether the act meets 153(1) as worded from 2010-10-01 must be found: it covers less than "
        "the law of the act, or something else."
    )


def test_what_is_not_known_on_two_days_is_not_known_to_be_the_same() -> None:
    version = law_from("2010-08-01", years(5), general=NOTHING)
    one, other = (ProvisionVersion(version, day) for day in (COMMITTED, JUDGED))
    assert law.compare(one, one).verdict is Verdict.SAME
    assert law.compare(one, other).verdict is Verdict.INCOMPARABLE


def test_hours_without_a_limit_are_not_known() -> None:
    """The hours of community service stand in the General Part alone: 46(3)."""
    work = law.Penalty(kind=Kind.COMMUNITY_SERVICE)
    one, other = (
        ProvisionVersion(law_from("2010-08-01", work, general=general), COMMITTED)
        for general in (NOTHING, None)
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


def test_a_kind_is_open_where_its_limit_names_a_maximum_only() -> None:
    """A law that never was: no minimum of arrest, and a maximum that rose on 2010-10-03."""
    shipped = law.Code.shipped().general()
    (limit, *_) = (one for one in shipped.limits if one.penalty is Kind.ARREST)
    old = attrs.evolve(limit, minimum=None, last_day=dt.date(2010, 10, 2))
    new = attrs.evolve(
        old, maximum=law.Term(days=120), first_day=dt.date(2010, 10, 3), last_day=None
    )
    others = [one for one in shipped.limits if one.penalty is not Kind.ARREST]
    general = attrs.evolve(shipped, limits=(*others, old, new))
    arrest = law.Penalty(kind=Kind.ARREST)
    answer = ask([law_from("2010-08-01", arrest, years(3), general=general)])
    comparison = answer.laws[1].comparison
    assert comparison is not None
    (difference,) = comparison.differences
    assert (difference.criterion.name, difference.penalty) == ("MAXIMUM", Kind.ARREST)
    assert comparison.verdict is Verdict.HARSHER


def test_a_limit_that_begins_without_one_before_it_makes_another_law() -> None:
    shipped = law.Code.shipped().general()
    (prison,) = (one for one in shipped.limits if one.id == "imprisonment")
    late = attrs.evolve(prison, first_day=dt.date(2010, 10, 1))
    answer = ask([law_from("2010-08-01", years(5), general=attrs.evolve(shipped, limits=(late,)))])
    assert [str(one.first_day) for one in answer.laws] == ["2010-09-01", "2010-10-01"]
    assert answer.outcome is COURT_DECIDES


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
