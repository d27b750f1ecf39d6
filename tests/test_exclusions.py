"""Age rules and the release of a victim: each with its reason, its source and its period."""

from __future__ import annotations

import datetime as dt
import functools
from typing import TYPE_CHECKING, Any, TypeAlias

import pytest

import lt_childlaw as law
from lt_childlaw import ExclusionOutcome, ExclusionRule, Reading
from lt_childlaw._errors import shown
from tests.strategies import Opaque

if TYPE_CHECKING:
    from collections.abc import Callable

APPLIES, DEPENDS = ExclusionOutcome.APPLIES, ExclusionOutcome.DEPENDS
DOES_NOT_APPLY = ExclusionOutcome.DOES_NOT_APPLY
RESPONSIBILITY = ExclusionRule.CRIMINAL_RESPONSIBILITY_AGE
NOT_ADULT = ExclusionRule.OFFENDER_NOT_ADULT
VICTIM = ExclusionRule.VICTIM_OUTSIDE_PROTECTED_AGE
CLOSE = ExclusionRule.CLOSE_IN_AGE
RELEASE = ExclusionRule.VICTIM_RELEASE

Of = int | str | law.Person | None


def person(of: Of) -> law.Person | None:
    """A person of a stated age, or born on a day."""
    if isinstance(of, int):
        return law.Person(age=of)
    return law.Person(born=of) if isinstance(of, str) else of


def ask(
    citation: str,
    day: str,
    offender: Of = None,
    victim: Of = None,
    *,
    of: str | None = None,
    reading: Reading | None = None,
    strict: bool = False,
) -> law.Exclusions:
    return law.exclusions(
        citation,
        committed_on=day,
        offender=person(offender),
        victim=person(victim),
        compelled_as_victim_of=of,
        reading=reading,
        strict=strict,
    )


Late: TypeAlias = functools.partial[law.Exclusions]


def late(citation: str, day: str, *persons: Of, **more: Any) -> Late:  # noqa: ANN401 (as ask)
    """A question that a test asks itself, not the table on import."""
    return functools.partial(ask, citation, day, *persons, **more)


# Each rule: outcome, because, citation, period, depends_on

FROM_2004, ADULT = "2004-02-14/..", "2014-03-25/2025-01-31"
BORN = "1998-05-01"
NO_ADULT = "The paragraph does not ask for an adult offender."
ANY_AGE = "The paragraph protects persons of any age."
SHOWN = "The age that the paragraph names is that of the person shown in material."
LIMB = "One limb of the paragraph protects persons of any age."
NO_CLAUSE = "No such clause stood in the article on that day."
CLAUSE_COVERS = "The clause covers 151-1(1) alone."
DIFFERENCE = "whether there was a great difference in age and in mental and physical maturity"
COURT = (
    f"A court must find {DIFFERENCE}. The clause names no number of years, so ages alone decide "
    "nothing."
)
RELEASED = (
    "A court may release a victim of the article from liability for what that victimisation "
    "directly compelled; it need not."
)
COMPELLED = "whether the act was directly compelled, and the court's decision"
LATER = " {0}, since {1}, may reach back (3(2)): not answered here."
LATER_147 = LATER.format("147(3)", "2012-07-13")
LATER_147_1 = LATER.format("147-1(3)", "2020-11-19")
LATER_157 = LATER.format("157(3)", "2012-07-13")
NOT_SAID = "Nothing says that the offender was compelled as a victim of such an offence."


EACH: list[tuple[Late, ExclusionRule, ExclusionOutcome, str, tuple[str | None, ...]]] = [
    # The age of responsibility
    (late("149(1)", "2004-02-13", 13), RESPONSIBILITY, APPLIES,
     "The offender (aged 13) had not reached 14 before the act.",
     ("13(2)", "2003-05-01/2004-02-13")),
    (late("150(4)", "2012-05-01", 14), RESPONSIBILITY, DOES_NOT_APPLY,
     "The offender (aged 14) had reached 14 before the act.", ("13(2)", FROM_2004)),
    (late("153", "2012-05-01", 15), RESPONSIBILITY, APPLIES,
     "The offender (aged 15) had not reached 16 before the act.", ("13(1)", "2003-05-01/..")),
    (late("161(2)", "2012-05-01", 16), RESPONSIBILITY, DOES_NOT_APPLY,
     "The offender (aged 16) had reached 16 before the act.", ("13(1)", "2003-05-01/..")),
    (late("149(1)", "2012-05-01", BORN), RESPONSIBILITY, DEPENDS,
     "The offender (born 1998-05-01) may or may not have reached 14 before the act (2012-05-01).",
     ("13(2)", FROM_2004, "whether the offender had reached 14 before the act")),
    (late("153", "2012-05-01"), RESPONSIBILITY, DEPENDS,
     "The offender (of unknown age) may or may not have reached 16 before the act (2012-05-01).",
     ("13(1)", "2003-05-01/..", "whether the offender had reached 16 before the act")),
    # An adult as the offender
    (late("152-1(1)", "2015-01-01", 17), NOT_ADULT, APPLIES,
     "The offender (aged 17) had not reached 18.", ("152-1(1)", ADULT)),
    (late("151-1(1)", "2015-01-01", 18), NOT_ADULT, DOES_NOT_APPLY,
     "The offender (aged 18) had reached 18.", ("151-1(1)", ADULT)),
    (late("151-1(1)", "2015-01-01"), NOT_ADULT, DEPENDS,
     "The offender (of unknown age) may or may not have reached 18 (2015-01-01).",
     ("151-1(1)", ADULT, "whether the offender had reached 18")),
    (late("151-1(2)", "2015-01-01", 17), NOT_ADULT, DOES_NOT_APPLY, NO_ADULT, ("151-1(2)", ADULT)),
    (late("151-1(3)", "2015-01-01", 17), NOT_ADULT, DOES_NOT_APPLY, NO_ADULT,
     ("151-1(3)", "2014-03-25/2020-11-18")),
    # The protected age
    (late("153", "2014-03-24", 30, 13), VICTIM, DOES_NOT_APPLY,
     "The victim (aged 13) had not reached 14.", ("153(1)", "2010-07-20/2014-03-24")),
    (late("153", "2014-03-24", 30, 14), VICTIM, APPLIES,
     "The victim (aged 14) had reached 14.", ("153(1)", "2010-07-20/2014-03-24")),
    (late("153", "2014-03-25", 30, law.Person(age=(15, 16))), VICTIM, DEPENDS,
     "The victim (aged 15 to 16) may or may not have reached 16 (2014-03-25).",
     ("153(1)", "2014-03-25/..", "whether the victim had reached 16")),
    (late("149(3)", "2012-05-01", 30), VICTIM, DEPENDS,
     "The victim (of unknown age) may or may not have reached 18 (2012-05-01).",
     ("149(3)", "2003-05-01/2025-01-31", "whether the victim had reached 18")),
    (late("149(1)", "2012-05-01", 30, 40), VICTIM, DOES_NOT_APPLY, ANY_AGE,
     ("149(1)", "2003-05-01/2025-01-31")),
    (late("152(1)", "2012-05-01", 30, 40), VICTIM, DOES_NOT_APPLY, ANY_AGE,
     ("152(1)", "2003-05-01/2025-01-31")),
    (late("308(2)", "2014-03-24", 30, 40), VICTIM, DOES_NOT_APPLY, LIMB,
     ("308(2)", "2003-05-01/2014-03-24")),
    (late("308(2)", "2014-03-25", 30, 40), VICTIM, DOES_NOT_APPLY, ANY_AGE, ("308(2)", ADULT)),
    (late("309(2)", "2014-03-24", 30, 40), VICTIM, DOES_NOT_APPLY, SHOWN,
     ("309(2)", "2004-02-14/2014-03-24")),
    (late("309(3)", "2012-05-01", 30, 40), VICTIM, DOES_NOT_APPLY, SHOWN,
     ("309(3)", "2006-07-14/..")),
    # Close in age
    (late("151-1(1)", "2010-07-19", 18, 15), CLOSE, DOES_NOT_APPLY, NO_CLAUSE, (None, None)),
    (late("151-1(1)", "2010-07-20", 18, 15), CLOSE, DEPENDS, COURT,
     ("151-1(5)", "2010-07-20/2020-11-18", DIFFERENCE)),
    (late("151-1(1)", "2020-11-18", 60, 5), CLOSE, DEPENDS, COURT,
     ("151-1(5)", "2010-07-20/2020-11-18", DIFFERENCE)),
    (late("151-1(1)", "2020-11-19"), CLOSE, DEPENDS, COURT,
     ("151-1(6)", "2020-11-19/..", DIFFERENCE)),
    (late("151-1(2)", "2010-07-20", 18, 15), CLOSE, DOES_NOT_APPLY, CLAUSE_COVERS,
     ("151-1(5)", "2010-07-20/2020-11-18")),
    (late("151-1(3)", "2020-11-18", 18, 15), CLOSE, DOES_NOT_APPLY, CLAUSE_COVERS,
     ("151-1(5)", "2010-07-20/2020-11-18")),
    (late("151-1(4)", "2020-11-19", 18, 15), CLOSE, DOES_NOT_APPLY, CLAUSE_COVERS,
     ("151-1(6)", "2020-11-19/..")),
    (late("152-1(1)", "2015-01-01", 18, 15), CLOSE, DOES_NOT_APPLY, NO_CLAUSE, (None, None)),
    (late("153", "2015-01-01", 18, 15), CLOSE, DOES_NOT_APPLY, NO_CLAUSE, (None, None)),
    # The release of a victim who was compelled, whatever act that was
    (late("308(1)", "2012-07-13", 16), RELEASE, DOES_NOT_APPLY, NOT_SAID, (None, None)),
    (late("308(1)", "2012-07-13", 16, of="147"), RELEASE, DEPENDS, RELEASED,
     ("147(3)", "2012-07-13/..", COMPELLED)),
    (late("149(1)", "2025-06-01", 40, of="BK 147 str. 1 d."), RELEASE, DEPENDS, RELEASED,
     ("147(3)", "2012-07-13/..", COMPELLED)),
    (late("308(1)", "2012-07-12", 16, of="147"), RELEASE, DOES_NOT_APPLY,
     "No clause for victims of article 147 stood on that day." + LATER_147, (None, None)),
    (late("308(1)", "2020-11-18", 16, of="147-1"), RELEASE, DOES_NOT_APPLY,
     "No clause for victims of article 147-1 stood on that day." + LATER_147_1, (None, None)),
    (late("308(1)", "2020-11-19", 16, of="147-1(2)"), RELEASE, DEPENDS, RELEASED,
     ("147-1(3)", "2020-11-19/..", COMPELLED)),
    (late("308(1)", "2012-07-12", 16, of="157"), RELEASE, DOES_NOT_APPLY,
     "No clause for victims of article 157 stood on that day." + LATER_157, (None, None)),
    (late("308(1)", "2012-07-13", 16, of="157"), RELEASE, DEPENDS, RELEASED,
     ("157(3)", "2012-07-13/..", COMPELLED)),
    # 147-2(2) releases who reports, not who was a victim.
    (late("308(1)", "2015-01-01", 16, of="147-2"), RELEASE, DOES_NOT_APPLY,
     "No clause for victims of article 147-2 stood on that day.", (None, None)),
    (late("308(1)", "2015-01-01", 16, of="149"), RELEASE, DOES_NOT_APPLY,
     "No clause for victims of article 149 stood on that day.", (None, None)),
    # In a gap of the data nothing is denied.
    (late("308(1)", "2005-06-29", 16, of="147"), RELEASE, DEPENDS,
     "The text of article 147 on that day was not read." + LATER_147,
     (None, None, "whether article 147 had such a clause")),
    (late("308(1)", "2005-06-30", 16, of="157"), RELEASE, DOES_NOT_APPLY,
     "No clause for victims of article 157 stood on that day." + LATER_157, (None, None)),
]  # fmt: skip


@pytest.mark.parametrize(
    ("question", "rule", "outcome", "because", "rest"),
    EACH,
    ids=[f"{asked.args[0]} {rule.name} {n}" for n, (asked, rule, *_) in enumerate(EACH)],
)
def test_each_rule(
    question: Late,
    rule: ExclusionRule,
    outcome: ExclusionOutcome,
    because: str,
    rest: tuple[str | None, ...],
) -> None:
    citation, period, *depends_on = rest
    item = question()[rule]
    assert (item.rule, item.outcome, item.because) == (rule, outcome, because)
    assert item.citation == (citation and law.Citation.parse(citation))
    assert item.period == period
    assert item.depends_on == tuple(depends_on)
    source = f" ({citation}, {period})" if citation else ""
    assert str(item) == f"{rule.value}: {outcome.value}. {because}{source}"


def test_the_outcome_of_the_whole() -> None:
    assert ask("151-1(1)", "2015-01-01", 17, 15).outcome is APPLIES  # and another rule depends
    assert ask("151-1(1)", "2015-01-01", 18, 15).outcome is DEPENDS
    assert ask("151-1(1)", "2015-01-01", 18, 16).outcome is APPLIES
    assert ask("149(1)", "2015-01-01", 18).outcome is DOES_NOT_APPLY
    assert ask("149(1)", "2015-01-01").outcome is DEPENDS
    assert ask("149(3)", "2015-01-01", 18, of="147").outcome is DEPENDS


def test_the_answers_by_rule_and_in_order() -> None:
    result = ask("151-1(1)", "2015-01-01", 18, 15)
    assert [item.rule for item in result] == list(ExclusionRule)
    assert [result[rule] for rule in ExclusionRule] == list(result) == list(result.items)
    assert len(result) == 5
    assert str(result) == "\n".join(map(str, result))
    assert repr(result) == "<Exclusions 151-1(1) on 2015-01-01: depends>"
    for wrong in ("CLOSE_IN_AGE", "close in age", 0, None, ExclusionOutcome.DEPENDS, Opaque()):
        with pytest.raises(law.InvalidInput, match="give a member of ExclusionRule, for") as told:
            _ = result[wrong]  # type: ignore[index]
        assert vars(told.value)["value"] is wrong
        assert str(told.value) == (
            f"{shown(wrong)} is no rule: give a member of ExclusionRule, for example "
            "ExclusionRule.CRIMINAL_RESPONSIBILITY_AGE."
        )


def test_what_an_answer_rests_on() -> None:
    result = ask("149(1)", "2015-01-01", 18, 15)
    assert (result.offender, result.victim) == (law.Person(age=18), law.Person(age=15))
    assert result.version == law.on("2015-01-01")["149(1)"]
    assert (result.data_version, result.data_digest) == (law.DATA_VERSION, law.DATA_DIGEST)
    assert result.confirmed


def test_no_truth_values() -> None:
    result = ask("149(1)", "2015-01-01", 18)
    things = {"Exclusions": result, "Exclusion": result[CLOSE], "ExclusionOutcome": result.outcome}
    for name, thing in things.items():
        with pytest.raises(law.NoTruthValue, match=f"^{name}[. ].*is no truth value") as caught:
            bool(thing)
        assert "is ExclusionOutcome.APPLIES'" in str(caught.value)


# Notices

MARRIAGE = (
    "Marriage before 18 or emancipation gives full civil capacity; it changes neither who is a "
    "minor in criminal law nor any age rule. (81(1), CK 2.5(2), CK 2.9)"
)
CONSENT = (
    "Consent excludes nothing where the paragraph does not ask for its absence. "
    "(contrast 149, 150, 151)"
)
MEASURES = (
    "A person who was under 14 at a dangerous act may be given educational or other measures. "
    "(13(3))"
)
SHOWN_18 = (
    "The person shown in the material is not the victim of these rules and has a condition of its "
    "own: under 18; or else presented as a child."
)
SHOWN_14 = SHOWN_18.replace("under 18; or else presented as a child", "under 14")
ASKED = (
    "The paragraph also asks of the offender: parent or legal representative or statutory powers."
)


@pytest.mark.parametrize(
    ("question", "notices"),
    [
        (late("149(1)", "2012-05-01", 15), []),
        (late("149(1)", "2012-05-01"), []),
        (late("149(1)", "2012-05-01", 13), [MEASURES]),
        (late("149(1)", "2012-05-01", "1998"), [MEASURES]),  # may be 13
        (late("149(1)", "2012-05-01", "1998-05-01"), [MEASURES]),  # undetermined on the birthday
        (late("149(1)", "2012-05-01", "1998-05-01", reading=Reading.ON_BIRTHDAY), []),
        (late("149(4)", "2012-05-01", 15), [MARRIAGE]),
        (late("150(3)", "2012-05-01", 15), [MARRIAGE]),
        (late("151(2)", "2012-05-01", 15), [MARRIAGE]),
        (late("152(1)", "2012-05-01", 16), [CONSENT]),
        (late("153", "2012-05-01", 16), [MARRIAGE, CONSENT]),
        (late("308(1)", "2012-05-01", 16), [CONSENT]),
        (late("308(2)", "2012-05-01", 16), [MARRIAGE, CONSENT]),  # one limb names an age
        (late("308(2)", "2015-01-01", 16), [CONSENT]),
        (late("309(2)", "2012-05-01", 16), [MARRIAGE, CONSENT, SHOWN_18]),
    ],
)
def test_notices(question: Late, notices: list[str]) -> None:
    assert list(question().notices) == notices


def test_notices_of_numbers_that_named_something_else_stand_first() -> None:
    result = ask("151-1(3)", "2012-05-01", 13)
    reused, *others = result.notices
    assert reused.startswith("From 2006-07-14 to 2010-07-19, 151-1(3) names another provision: ")
    assert others == [MARRIAGE, CONSENT, ASKED, MEASURES]
    abused = ask("151-1(4)", "2021-01-01", 16).notices[-1]
    assert abused == f"{ASKED[:-1]} or abuse of trust."
    assert ask("309(3)", "2012-05-01", 16).notices[1:] == (MARRIAGE, CONSENT, SHOWN_14)


# Beyond the horizon


def test_beyond_the_horizon() -> None:
    with pytest.warns(law.BeyondHorizonWarning, match="^2026-07-03 lies beyond 2026-07-02"):
        result = ask("151-1(1)", "2026-07-03", 18, 15)
    assert not result.confirmed
    assert result.notices[0].startswith("2026-07-03 lies beyond 2026-07-02")
    assert result.outcome is DEPENDS
    with pytest.warns(law.BeyondHorizonWarning, match="^2026-07-03"):  # strictness is asked for
        assert law.exclusions("151-1(1)", committed_on="2026-07-03").outcome is DEPENDS
    with pytest.raises(law.BeyondHorizon, match="strict=True") as told:
        ask("151-1(1)", "2026-07-03", 18, 15, strict=True)
    assert vars(told.value)["day"] == dt.date(2026, 7, 3)
    assert ask("151-1(1)", "2026-07-02", 18, 15, strict=True).confirmed


def test_the_warning_points_at_the_line_of_the_caller() -> None:
    with pytest.warns(law.BeyondHorizonWarning) as warned:
        law.exclusions("149(1)", committed_on="2030-01-01")
    assert [warning.filename for warning in warned] == [__file__]


# What cannot be asked


@pytest.mark.parametrize(
    ("number", "day", "said"),
    [
        ("149(5)", "2012-05-01", "complaint rule"),
        ("149(6)", "2012-05-01", "legal-person liability"),
        ("151-1(4)", "2020-11-18", "legal-person liability"),
        ("151-1(5)", "2020-11-18", "exclusion"),
        ("147(3)", "2012-07-13", "release"),
    ],
)
def test_a_paragraph_that_is_no_offence(number: str, day: str, said: str) -> None:
    message = rf"^{number.replace('(', '[(]')[:-1]}[)] is no offence on {day} but a {said}: "
    with pytest.raises(law.InvalidInput, match=message) as caught:
        ask(number, day)
    assert vars(caught.value)["citation"] == law.Citation.parse(number)


NOT_ASKED: dict[str, tuple[Callable[[], object], type[law.LawError]]] = {
    "gap": (lambda: ask("147(1)", "2004-01-01"), law.TextNotKnown),
    "another gap": (lambda: ask("309(2)", "2004-02-13"), law.TextNotKnown),
    "unknown": (lambda: ask("149(9)", "2012-05-01"), law.UnknownCitation),
    "other article": (lambda: ask("178", "2012-05-01"), law.UnknownCitation),
    "several": (lambda: ask("150", "2012-05-01"), law.UnknownCitation),
    "later": (lambda: ask("152-1(1)", "2014-03-24"), law.NotYetInForce),
    "no citation": (lambda: ask("rape", "2012-05-01"), law.InvalidCitation),
    "before coverage": (lambda: ask("149(1)", "2003-04-30"), law.BeforeCoverage),
    "no day": (lambda: ask("149(1)", "2012"), law.InvalidDate),
    "a datetime": (
        lambda: law.exclusions("149(1)", committed_on=dt.datetime.now(dt.UTC)),
        law.InvalidDate,
    ),
    "no such article": (lambda: ask("149(1)", "2012-05-01", of="a"), law.InvalidCitation),
    "two articles": (lambda: ask("149(1)", "2012-05-01", of="147, 157"), law.InvalidCitation),
    "unborn offender": (lambda: ask("149(1)", "2012-05-01", "2012-05-02"), law.InvalidInput),
    "unborn victim": (lambda: ask("149(1)", "2012-05-01", 30, "2013"), law.InvalidInput),
    "contradicting ages": (
        lambda: ask("149(1)", "2012-05-01", 30, law.Person(born="1998", age=15)),
        law.InvalidInput,
    ),
    "an age that contradicts the reading": (
        lambda: ask(
            "149(1)",
            "2012-05-01",
            law.Person(born="1998-05-01", age=14),
            reading=Reading.DAY_AFTER,
        ),
        law.InvalidInput,
    ),
    "no reading": (
        lambda: ask("149(1)", "2012-05-01", reading="on"),  # type: ignore[arg-type]
        law.InvalidInput,
    ),
}


@pytest.mark.parametrize("name", NOT_ASKED)
def test_what_cannot_be_asked(name: str) -> None:
    question, error = NOT_ASKED[name]
    with pytest.raises(law.LawError) as caught:
        question()
    assert type(caught.value) is error


def test_the_day_is_named_as_the_caller_named_it() -> None:
    with pytest.raises(law.InvalidDate, match=r"^committed_on: '2012' is not a day in ISO form\."):
        ask("149(1)", "2012")


def test_a_reading_settles_what_a_birthday_leaves_open() -> None:
    """Born on 2004-02-29 and acting on 2020-02-29: 16, or 15 by the civil terms."""
    on_birthday = ask("153", "2020-02-29", "2004-02-29", reading=Reading.ON_BIRTHDAY)
    assert on_birthday[RESPONSIBILITY].outcome is DOES_NOT_APPLY
    day_after = ask("153", "2020-02-29", "2004-02-29", reading=Reading.DAY_AFTER)
    assert day_after[RESPONSIBILITY].outcome is APPLIES
    # A stated age that only the other reading allows is refused.
    fifteen = law.Person(born="2004-02-29", age=15)
    for offender, victim in ((fifteen, None), (None, fifteen)):
        assert len(ask("153", "2020-02-29", offender, victim, reading=Reading.DAY_AFTER)) == 5
        with pytest.raises(law.InvalidInput, match="if an age is reached on the birthday, 16"):
            ask("153", "2020-02-29", offender, victim, reading=Reading.ON_BIRTHDAY)
        # 149(1) names no age of the victim: what cannot be true is refused all the same.
        with pytest.raises(law.InvalidInput, match="if an age is reached on the birthday, 16"):
            ask("149(1)", "2020-02-29", offender, victim, reading=Reading.ON_BIRTHDAY)


@pytest.mark.parametrize("who", ["offender", "victim"])
@pytest.mark.parametrize("thing", [15, "2004-05-01", (14, 15), dt.date(2004, 5, 1), {}, Opaque()])
def test_a_person_is_a_person(who: str, thing: object) -> None:
    with pytest.raises(law.InvalidInput) as told:
        law.exclusions("149(1)", committed_on="2012-05-01", **{who: thing})  # type: ignore[arg-type]
    assert str(told.value) == f"{who} is {shown(thing)}: give a Person, for example Person(age=15)."
    assert vars(told.value)["value"] is thing


def test_data_without_the_general_part_says_so() -> None:
    records = {**law.Code.shipped().records, "thresholds": (), "rules": ()}
    result = law.Code(records).exclusions("153", committed_on="2012-05-01")
    item = result[RESPONSIBILITY]
    assert item.outcome is DEPENDS
    assert item.because == "The age of criminal responsibility on this day is not in the data."
    assert (item.citation, item.period) == (None, None)
    assert item.depends_on == ("the age of criminal responsibility",)
    assert result.notices == ()


def test_an_article_that_the_data_does_not_hold_is_no_answer() -> None:
    with pytest.raises(law.UnknownCitation, match="does not hold: it holds 147"):
        ask("308(1)", "2015-01-01", 16, of="999(1)")
