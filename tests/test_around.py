"""What stands around an offence: complaint, legal persons, stage, sentence and measures."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import attrs
import pytest

import lt_childlaw as law
from lt_childlaw._around import afterwards, complaint, legal_persons, stage_notices
from lt_childlaw._case import Case
from lt_childlaw._elements import ComplaintGround
from lt_childlaw._persons import Answer
from tests import own_general
from tests.made_up import under

if TYPE_CHECKING:
    from pathlib import Path

    from lt_childlaw._around import ComplaintNeed, LegalPersons
    from lt_childlaw._index import Index
    from lt_childlaw._remarks import Remark

YES, NO = Answer.YES, Answer.NO
THREE = (ComplaintGround.VICTIM, ComplaintGround.REPRESENTATIVE, ComplaintGround.PROSECUTOR)
FOUR = (*THREE, ComplaintGround.DOMESTIC_VIOLENCE)
SIGNS = "signs of domestic violence"


def shipped() -> Index:
    return law.Code.shipped()._index  # noqa: SLF001


def a_case(day: str, **facts: Any) -> Case:  # noqa: ANN401 (fields of a case)
    """A case with any conduct: what stands around an offence does not ask for it."""
    return Case(**{"committed_on": day, "conduct": ["making drunk"], **facts})


def need(citation: str, day: str, **facts: Any) -> ComplaintNeed:  # noqa: ANN401 (the same)
    return complaint(shipped(), law.on(day)[citation], a_case(day, **facts))


# 149(5), 150(5) and 151(3) are about paragraph 1 alone and were widened by XII-501 on 2013-07-13;
# 152(2) was never amended.
@pytest.mark.parametrize(
    ("citation", "day", "cites", "grounds"),
    [
        ("149(1)", "2012-01-01", "149(5)", THREE),
        ("149(1)", "2013-07-12", "149(5)", THREE),
        ("149(1)", "2013-07-13", "149(5)", FOUR),
        ("150(1)", "2025-02-01", "150(5)", FOUR),
        ("151(1)", "2013-07-13", "151(3)", FOUR),
        ("152(1)", "2025-02-01", "152(2)", THREE),
    ],
)
def test_a_complaint_is_needed(
    citation: str, day: str, cites: str, grounds: tuple[ComplaintGround, ...]
) -> None:
    found = need(citation, day)
    assert (found.needed, found.cites, found.grounds) == (YES, cites, grounds)
    assert found.because.endswith(f"{grounds[-1].value}.")
    assert str(found) == f"complaint needed: yes. {found.because} ({cites}, {found.period})"


@pytest.mark.parametrize("citation", ["149(2)", "149(3)", "149(4)", "150(3)", "151(2)", "153"])
def test_no_complaint_is_needed(citation: str) -> None:
    found = need(citation, "2012-01-01")
    because = "No paragraph asked for a complaint for this offence on that day."
    assert (found.needed, found.grounds, found.because) == (NO, (), because)
    assert (found.cites, found.period, found.remarks) == (None, None, ())
    assert str(found) == f"complaint needed: no. {because}"


def test_signs_of_domestic_violence_suffice_since_2013() -> None:
    before = need("149(1)", "2013-07-12", circumstances=[SIGNS])
    assert before.needed is YES
    assert before.because.endswith("Signs of domestic violence are none of them.")
    since = need("149(1)", "2013-07-13", circumstances=[SIGNS], complaint=False)
    assert (since.needed, since.remarks) == (NO, ())
    assert since.because == "An investigation begun on signs of domestic violence suffices."
    assert (since.cites, since.period, since.grounds) == ("149(5)", "2013-07-13/..", FOUR)
    # They were not added to 152(2).
    assert need("152(1)", "2013-07-13", circumstances=[SIGNS]).needed is YES


def test_whether_there_is_a_complaint_is_said() -> None:
    made, none, unknown = (need("149(1)", "2012-01-01", complaint=c) for c in (True, False, None))
    assert made.because.endswith(" There is one.")
    assert none.because.endswith(" There is none.")
    assert "There is" not in unknown.because
    # BPK 167(2): without one the case ends, but the prosecutor must act for some victims.
    assert made.remarks == ()
    assert [remark.cites for remark in none.remarks] == ["BPK 167(2)"]
    assert "prosecutor must act" in none.remarks[0].text
    assert "was not read" in none.remarks[0].text
    assert unknown.remarks == none.remarks


def test_grounds_that_are_not_in_the_data() -> None:
    """A rule without grounds still asks for a complaint."""
    index = shipped()
    regime = dict(index.regime(dt.date(2012, 1, 1)))
    regime["149(5)"] = attrs.evolve(regime["149(5)"], grounds=())

    class Other:
        articles = index.articles

        def regime(self, _: dt.date) -> object:
            return regime

    found = complaint(Other(), law.on("2012-01-01")["149(1)"], a_case("2012-01-01"))  # type: ignore[arg-type]
    assert found.because == "Prosecution needs one of these: a complaint."


# Legal persons


def liable(citation: str, day: str, judged: str | None = None, **facts: Any) -> LegalPersons:  # noqa: ANN401 (the same)
    on = dt.date.fromisoformat(judged) if judged else None
    return legal_persons(shipped(), law.on(day)[citation], a_case(day, **facts), on)


# X-711 made legal persons liable for 149(3)-(4) on 2006-07-14, never for 149(1)-(2); XII-776 for
# 153 on 2014-03-25; 147-1(4) is about paragraphs 1 and 2 since 2020-11-19; never for 161.
@pytest.mark.parametrize(
    ("citation", "day", "cites", "period"),
    [
        ("149(3)", "2006-07-14", "149(6)", "2006-07-14/.."),
        ("149(4)", "2025-02-01", "149(6)", "2006-07-14/.."),
        ("153", "2014-03-25", "153(2)", "2014-03-25/.."),
        ("151-1(2)", "2012-01-01", "151-1(4)", "2010-07-20/2020-11-18"),
        ("147-1(2)", "2020-11-19", "147-1(4)", "2020-11-19/.."),
        ("307(4)", "2025-02-01", "307(5)", "2025-02-01/.."),
    ],
)
def test_legal_persons_are_liable(citation: str, day: str, cites: str, period: str) -> None:
    found = liable(citation, day)
    assert (found.answer, found.cites, found.period) == (YES, cites, period)
    assert found.because == "Legal persons are liable for this offence as well."
    assert str(found) == f"{found.because} ({cites}, {period})"
    assert found.remarks == ()


@pytest.mark.parametrize(
    ("citation", "day", "at_other_times"),
    [
        ("149(3)", "2006-07-13", "149(6) (2006-07-14/..)"),
        ("153", "2014-03-24", "153(2) (2014-03-25/..)"),
        # 308(3) moved to 308(4) on 2014-03-25; both are about the whole article.
        ("308(2)", "2006-07-13", "308(3) (2006-07-14/2014-03-24), 308(4) (2014-03-25/..)"),
        # What was 309(3) then is 309(4) since; 309(5) is about another offence so numbered.
        ("309(3)", "2005-01-01", None),
        ("149(1)", "2012-01-01", None),
        ("161(2)", "2025-02-01", None),
    ],
)
def test_legal_persons_are_not_liable(citation: str, day: str, at_other_times: str | None) -> None:
    found = liable(citation, day, legal_person=True)
    more = f" At other times there is one: {at_other_times}." if at_other_times else ""
    because = (
        "Legal persons are not liable for this offence: on that day no paragraph made them so "
        "for it."
    )
    assert found.because == f"{because}{more}"
    assert (found.answer, found.cites, found.period, found.remarks) == (NO, None, None, ())
    assert str(found) == found.because


def test_penalties_of_legal_persons_are_those_of_the_day() -> None:
    def told(*days: str) -> list[str | None]:
        remarks = liable("149(3)", *days, legal_person=True).remarks
        return [remark.cites for remark in remarks]

    old = ["20, 43, 52, 53", "47(4)"]
    new = [*old, "47(4-1)", "58-1"]
    bans = "72-6, 72-7, 72-8"
    assert told("2024-05-01") == old
    assert told("2025-02-01") == [*new, bans]
    # Measures follow the law of the judgment: 3(4).
    assert told("2024-05-01", "2025-02-01") == [*old, bans]
    fines = [
        liable("149(3)", day, legal_person=True).remarks[1].text
        for day in ("2007-07-20", "2007-07-21", "2017-10-06")
    ]
    assert [fine.partition("MGL")[0].split()[-1] for fine in fines] == [
        "10,000",
        "50,000",
        "100,000",
    ]


# The stage and the part taken


def notices(citation: str, day: str, **facts: Any) -> tuple[str, ...]:  # noqa: ANN401 (the same)
    return stage_notices(law.on(day)[citation], a_case(day, **facts))


def test_a_completed_act_of_one_perpetrator_needs_no_notice() -> None:
    assert notices("149(3)", "2012-05-01") == ()


# 149(3) to 10 years: serious. 149(4) to 15 years: grave. 153 to 5 years in 2012: less serious;
# 151-1(1) to 3 years: minor. 161(2) is a misdemeanour. Art. 21: preparation for the first two only.
@pytest.mark.parametrize(
    ("citation", "begins"),
    [
        ("149(3)", "This is a serious crime, and preparing it is punishable."),
        ("149(4)", "This is a grave crime, and preparing it is punishable."),
        ("153", "This is a less serious crime, and preparing it is not punishable."),
        ("151-1(1)", "This is a minor crime, and preparing it is not punishable."),
        ("161(2)", "This is a misdemeanour, and preparing it is not punishable."),
    ],
)
def test_preparation_is_punishable_for_serious_and_grave_crimes(citation: str, begins: str) -> None:
    (notice,) = notices(citation, "2012-05-01", stage="preparation")
    assert notice.startswith(begins)
    assert notice.endswith("its earlier history was not read. (21, 22, 57)")


def test_attempt_complicity_and_continuing_acts_have_their_notices() -> None:
    found = notices(
        "153",
        "2012-05-01",
        stage="attempt",
        participation="helper",
        continuing=True,
        legal_person=True,
    )
    starts = (
        "All answers are those for the completed offence. ",
        "The offender took part as helper. ",
    )
    assert found[0].startswith(starts[0])
    assert found[1].startswith(starts[1])
    cited = ("(21, 22, 57)", "(24, 25, 26, 58)", "(3(1), 63(10))", "(20, 43, 52, 53)")
    assert len(found) == len(cited)
    assert all(notice.endswith(place) for notice, place in zip(found, cited, strict=True))
    assert "which law covers one that goes on across a change of law is not computed" in found[2]
    assert found[2].startswith("A continued offence is one offence; ")
    assert found[3].startswith("Legal persons answer where the article says so; ")


# The sentence and the measures

ADULT, CHILD, UNKNOWN = law.Person(age=30), law.Person(age=16), law.Person(age=(16, 20))


def after(
    citation: str,
    day: str,
    judged: str | None = None,
    offender: law.Person | None = ADULT,
    chapter: str = "XXI",
) -> dict[str | None, Remark]:
    """The remarks by where they stand; of 75 the rule on suspension, not what it excludes."""
    on = dt.date.fromisoformat(judged) if judged else None
    found = afterwards(shipped(), law.on(day)[citation], offender, on, chapter)
    return {remark.cites: remark for remark in reversed(found)}


SENTENCE = {"54(3)", "62(1)-(3)", "75"}


def test_the_sentence_follows_the_law_of_the_act() -> None:
    assert set(after("153", "2010-01-01")) == SENTENCE
    found = after("153", "2013-07-13")
    # 64-1 since 2013-07-13; the ban of 68-2 since 2011-07-05.
    assert set(found) == {*SENTENCE, "64-1", "68-2(1)-(3)"}
    assert found["54(3)"].period == "2003-05-01/2025-01-31"


def test_one_third_off_that_came_after_the_act_is_said_with_the_milder_law() -> None:
    found = after("153", "2013-07-12", "2013-07-13")
    assert found["64-1"].text.endswith(" It came after the act.")
    assert "3(2)" in found
    assert {"64-1", "3(2)"}.isdisjoint(after("153", "2013-07-12", "2013-07-12"))
    on = dt.date(2014, 1, 1)
    since = afterwards(shipped(), law.on("2013-07-13")["153"], ADULT, on, "XXI")
    assert [remark.cites for remark in since].count("64-1") == 1
    assert "It came after" not in after("153", "2013-07-13", "2014-01-01")["64-1"].text


# Serious crimes of listed chapters since 2020-07-01: 149(3) is one (to 10 years, chapter XXI),
# 149(4) is grave and 152-1 minor. XVIII joined the list on 2025-02-01 (XIV-2573).
@pytest.mark.parametrize(
    ("citation", "day", "chapter", "excluded"),
    [
        ("149(3)", "2020-06-30", "XXI", None),
        ("149(3)", "2020-07-01", "XXI", "75"),
        ("149(3)", "2025-02-01", "XXI", "75(3)"),
        ("149(4)", "2020-07-01", "XXI", None),
        ("152-1", "2020-07-01", "XXI", None),
        ("161(2)", "2020-07-01", "XXIII", None),
        ("149(3)", "2020-07-01", "XVIII", None),
        ("149(3)", "2025-02-01", "XVIII", "75(3)"),
    ],
)
def test_crimes_excluded_from_partial_suspension(
    citation: str, day: str, chapter: str, excluded: str | None
) -> None:
    version = law.on(day)[citation]
    found = afterwards(shipped(), version, ADULT, None, chapter)
    told = [remark for remark in found if f" of chapter {chapter}." in remark.text]
    assert [remark.cites for remark in told] == ([excluded] if excluded else [])


def test_a_minor_may_be_released() -> None:
    for offender in (CHILD, UNKNOWN):
        found = after("153", "2012-05-01", offender=offender)
        assert "This is a less serious crime." in found["93"].text
        assert "the earlier wording was not read" in found["93"].text
        assert found["92(1)"].period == "2004-07-13/2012-06-30"
    for other in (ADULT, law.Person(age=18), None):
        assert {"93", "92(1)"}.isdisjoint(after("153", "2012-05-01", offender=other))


# 72-4 since 2021-01-01, by the law of the judgment (3(4)), for its list by number: 151-1 and 152-1
# are not in it.
@pytest.mark.parametrize(
    ("citation", "day", "judged", "said"),
    [
        ("149(3)", "2012-05-01", None, None),
        ("149(3)", "2012-05-01", "2020-12-31", None),
        ("149(3)", "2012-05-01", "2021-01-01", "It lists 149(3)."),
        ("153", "2021-01-01", None, "It lists 153(1)."),
        ("151-1(1)", "2021-01-01", None, None),
        ("152-1", "2021-01-01", None, None),
        # Minors' prostitution is 307(3) to 2025-01-31 and 307(4) since; the list was not changed.
        ("307(3)", "2024-05-01", "2025-01-31", "It lists 307(3)."),
        ("307(3)", "2024-05-01", "2025-02-01", "Whether it is about 307(4) is not settled."),
        ("307(4)", "2025-02-01", None, "Whether it is about 307(4) is not settled."),
        ("307(3)", "2025-02-01", None, "Whether it is about 307(3) is not settled."),
        ("307(2)", "2024-05-01", "2025-02-01", None),
    ],
)
def test_the_duty_to_report_a_change_of_residence(
    citation: str, day: str, judged: str | None, said: str | None
) -> None:
    found = after(citation, day, judged).get("72-4(1)")
    assert (found is None) is (said is None)
    if found and said:
        assert said in found.text
        stale = (judged or day) >= "2025-02-01"
        assert ("Stale reference: it still says 307(3), now 307(4)" in found.text) is stale


def test_bans_on_work() -> None:
    # 68-2 is for acts after its introduction (XI-1472 art. 41(1)), and is 68-1(3)-(4) since
    # 2023-10-26; the ban on work with children follows from a conviction since 2016-01-01.
    bans = {"68-2(1)-(3)", "68-1(3)-(4)", "I-1234 57-1", "I-1234 30"}

    def told(day: str, judged: str | None = None) -> set[str]:
        return bans.intersection(map(str, after("153", day, judged)))

    assert told("2011-07-04", "2011-07-05") == set()
    assert told("2011-07-05", "2015-12-31") == {"68-2(1)-(3)"}
    assert told("2011-07-05", "2016-01-01") == {"68-2(1)-(3)", "I-1234 57-1"}
    assert told("2011-07-04", "2023-10-26") == {"I-1234 30"}
    assert told("2023-10-26") == {"68-1(3)-(4)", "I-1234 30"}
    # The text was not read: an inferred rule says so.
    assert "The text was not read;" in after("153", "2023-10-26")["I-1234 30"].text


def test_rules_that_are_not_known_say_why() -> None:
    version = law.on("2025-02-01")["153"]
    unread = tuple(
        attrs.evolve(rule, known=False, reason="It was not read.")
        if rule.id == "manifest-injustice"
        else rule
        for rule in version.general.rules
    )
    changed = under(attrs.evolve(version.general, rules=unread), version)
    found = afterwards(shipped(), changed, None, None, "XXI")
    assert found[0].text.startswith("Not known: ")
    assert found[0].text.endswith("It was not read.")


def test_a_data_set_without_these_rules(tmp_path: Path) -> None:
    """Data of one's own need not hold the rules: what is not there is not said."""
    code = law.Code.from_directory(own_general.write(tmp_path))
    index = code._index  # noqa: SLF001
    version = code.on("2014-07-01")["200(1)"]
    case = a_case("2014-07-01", stage="attempt", legal_person=True)
    found = complaint(index, version, case)
    assert found.needed is NO
    assert found.because.endswith(" At other times there is one: 200(6) (2018-01-01/..).")
    assert legal_persons(index, version, case).remarks == ()
    assert stage_notices(version, case) == ()
    assert afterwards(index, version, CHILD, dt.date(2014, 8, 1), "XXI") == ()


def test_the_answers_are_no_truth_values() -> None:
    answers = {"ComplaintNeed": need("149(1)", "2012-01-01")}
    for name, answer in {**answers, "LegalPersons": liable("149(3)", "2012-01-01")}.items():
        with pytest.raises(law.NoTruthValue, match=rf"^{name} is .*is Answer\.YES"):
            bool(answer)
