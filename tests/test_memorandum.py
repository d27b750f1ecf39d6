"""The memorandum: what a reader finds in it, and in which form."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

import lt_childlaw as law


def memo(
    form: str = "text",
    *,
    clocks: dict[str, Any] | None = None,
    **facts: Any,  # noqa: ANN401 (fields of a case)
) -> str:
    case = law.Case(**{"committed_on": "2013-05-01", "conduct": {"molestation"}, **facts})
    return law.assess(case, **clocks or {}).explain(form)


def flat(text: str) -> str:
    """The text without its line breaks."""
    return " ".join(text.split())


def test_it_begins_with_the_facts_and_the_answer() -> None:
    text = memo(offender=law.Person(age=30), victim=law.Person(age=10))
    lines = text.splitlines()
    assert lines[0] == "ASSESSMENT OF A CASE"
    order = [lines.index(title) for title in ("In short", "The facts as stated", "Data")]
    assert order == sorted(order)
    assert "- Offender: aged 30." in text
    assert "It does not try a case and is no legal advice." in flat(text)
    assert law.DATA_DIGEST[:12] in text


def test_every_fact_that_was_stated_is_repeated() -> None:
    text = flat(
        memo(
            committed_on="2013-05-01/2013-05-03",
            conduct={"keeping material"},
            circumstances={"presented as a child"},
            offender=law.Person(age=30),
            victim=law.Person(age=10),
            person_shown=law.Person(age=13),
            stage="attempt",
            participation="helper",
            continuing=True,
            abroad=law.Abroad(offender_resident=True, victim_resident=False),
            complaint=False,
            compelled_as_victim_of="147",
            legal_person=True,
            clocks={
                "judged_on": "2014-05-01",
                "known_at": "2014-05-01",
                "reading": law.Reading.DAY_AFTER,
            },
        )
    )
    for said in (
        "Act: continued over 2013-05-01/2013-05-03.",
        "Conduct: keeping material.",
        "Circumstances: presented as a child.",
        "Person shown: aged 13.",
        "Stage: attempt.",
        "Participation: helper.",
        "the offender a citizen or permanent resident, not the victim one, not known whether",
        "Complaint: none.",
        "compelled as a victim of 147",
        "The liability of a legal person is asked for",
        "Judged on 2014-05-01.",
        "Asked with the acts published by 2014-05-01.",
        "An age is taken as reached on the day after.",
    ):
        assert said in text


def test_an_unknown_day_is_one_day() -> None:
    assert "on one unknown day in 2013-01-01/2013-12-31" in memo(committed_on="2013")
    assert "Complaint: made." in memo(complaint=True)


def test_what_the_answer_rests_on_is_cited() -> None:
    text = flat(memo(victim=law.Person(age=10), clocks={"judged_on": "2025-03-01"}))
    for place in (
        "153 straipsnio 1 dalis",
        "XI-989",  # raised the penalty on 2010-07-20
        "50(2)",  # the general minimum of imprisonment
        "13(1)",  # responsibility from 16
        "11(4)",  # up to five years: less serious
        "95(1)(1)",  # the term of limitation
        "95(3)",  # its floor
        "3(1)",  # the law of the act
        "60(1)(5)",  # a young child: an element here
    ):
        assert place in text, place


def test_each_aggravating_circumstance_is_named() -> None:
    text = flat(memo(committed_on="2021-05-01", victim=law.Person(age=15)))
    assert "- a young child: no. The victim (aged 15) had reached 14. (60(1)(5), " in text
    assert (
        "- abuse of a minor's dependence or trust: no. The case does not state it. (60(1)(6),"
        in text
    )
    assert "- relative of the minor victim: no. " in text


def test_conditions_and_what_is_not_met_are_said() -> None:
    text = flat(memo())
    assert "153(1) Molestation of a young child: may fit" in text
    assert "It fits if the victim had not reached 14." in text
    nothing = flat(memo(conduct={"sexual intercourse"}, victim=law.Person(age=30)))
    assert (
        "No provision of the data fits the facts as stated; other articles of the Code may."
        in nothing
    )
    assert "149(1): force or helplessness" in nothing


def test_gaps_and_later_provisions_are_said() -> None:
    text = flat(memo(committed_on="2005-01-01", conduct={"recruitment of a person"}))
    assert "Some of the law of these days is not known." in text
    assert "article 157 on 2005-01-01 is not known" in text
    later = memo(
        committed_on="2009-01-01",
        conduct={"sexual intercourse"},
        victim=law.Person(age=15),
        clocks={"judged_on": "2012-01-01"},
    )
    assert "Later provisions" in later


@pytest.mark.filterwarnings("ignore::lt_childlaw.BeyondHorizonWarning")
def test_what_is_not_confirmed_is_said() -> None:
    text = flat(memo(committed_on="2026-08-01"))
    assert "The law of these days is not confirmed" in text
    assert "Part of the answer is not confirmed." in text
    assert "In short ======== - Not all of the law asked about is confirmed" in text


@pytest.mark.parametrize(
    ("offender", "words"),
    [
        (law.Person(age=13), "a rule excludes liability"),
        (law.Person(born="1997"), "whether a rule excludes liability depends"),
    ],
)
def test_age_rules_stand_in_the_short_answer(offender: law.Person, words: str) -> None:
    # 153 asks for an offender of 16, art. 13; born in 1997, one is 15 or 16 on 2013-05-01.
    assert words in flat(memo(offender=offender, victim=law.Person(age=10)))


@pytest.mark.parametrize(
    ("judged", "words"),
    [
        # Committed 2008-05-01, up to 2 years: five years of limitation, last day 2013-05-01.
        ("2013-04-30", "so it was not barred on the day of judgment"),
        ("2013-05-01", "whether it was barred on the day of judgment is not settled"),
        ("2013-05-02", "so it was barred on the day of judgment"),
    ],
)
def test_whether_the_judgment_came_too_late(judged: str, words: str) -> None:
    text = memo(committed_on="2008-05-01", victim=law.Person(age=10), clocks={"judged_on": judged})
    assert words in flat(text)


def test_a_reading_leaves_no_doubtful_day() -> None:
    doubtful = memo(committed_on="2008-05-01", victim=law.Person(age=10))
    settled = memo(
        committed_on="2008-05-01",
        victim=law.Person(age=10),
        clocks={"reading": law.Reading.DAY_AFTER},
    )
    assert "2013-05-01 itself is doubtful" in flat(doubtful)
    assert "itself is doubtful" not in flat(settled)


def test_misdemeanours_have_no_class() -> None:
    text = memo(committed_on="2013-05-01", conduct={"making drunk"}, victim=law.Person(age=10))
    assert "Class: a misdemeanour (12)." in text


def test_speciality_is_said_to_be_doctrine() -> None:
    text = flat(
        memo(
            conduct={"sexual intercourse"},
            circumstances={"force or helplessness"},
            victim=law.Person(age=10),
        )
    )
    doctrine = "the special goes before the general, which is doctrine"
    assert f"149(1), 149(3) go after this provision: {doctrine}." in text
    assert (
        f"149(4) goes before this provision, and 149(1) goes after this provision: {doctrine}."
        in text
    )


def test_what_was_said_in_full_is_cited_when_it_comes_again() -> None:
    text = memo(committed_on="2010", victim=law.Person(age=10), clocks={"judged_on": "2025-03-01"})
    sentence = "The law of the time of the act decides"
    assert flat(text).count(sentence) == 1
    assert "As said above: 3(1)" in text


def test_branches_of_a_divided_provision() -> None:
    text = flat(
        memo(
            committed_on="2019-05-01",
            conduct={"sexual intercourse"},
            circumstances={"parent or authority"},
            offender=law.Person(age=30),
            victim=law.Person(age=(15, 16)),
            clocks={"judged_on": "2021-05-01"},
        )
    )
    # 151-1(3) was divided on 2020-11-19: under 16 it is 151-1(4).
    assert "151-1(4)" in text


def test_lines_fit_and_nothing_is_repeated_in_markdown() -> None:
    text = memo(committed_on="2010", clocks={"judged_on": "2025-03-01"})
    assert max(map(len, text.splitlines())) <= 88
    marked = memo("markdown", committed_on="2010", clocks={"judged_on": "2025-03-01"})
    assert marked.startswith("# Assessment of a case\n")
    assert "\n## In short\n" in marked
    assert "\n### 153(1) Molestation of a young child: may fit\n" in marked
    assert "**Complaint:** Not needed." in marked
    assert "\n\n\n" not in marked


@pytest.mark.parametrize("form", ["html", None, 5])
def test_another_form_is_refused(form: Any) -> None:  # noqa: ANN401
    with pytest.raises(law.InvalidInput, match="give 'text' or 'markdown'"):
        memo(form)


def test_an_act_abroad() -> None:
    text = flat(memo(victim=law.Person(age=10), abroad=law.Abroad(offender_resident=True)))
    # 8(3) lists 153 from 2014-03-25 on only, so double criminality is needed in 2013.
    assert "Whether it can be tried in Lithuania, as an act abroad, is not settled." in text


def test_what_makes_a_case_special_stands_in_the_short_answer() -> None:
    helper = flat(memo(victim=law.Person(age=10), participation="helper", legal_person=True))
    assert "on helper, legal persons see the remarks below" in helper
    going_on = memo(committed_on="2012/2013", victim=law.Person(age=(8, 10)), continuing=True)
    assert "on a continuing act see the remarks below" in flat(going_on)


def test_days_before_the_data_are_not_known_in_the_short_answer() -> None:
    text = flat(memo(committed_on="2003-04/2003-05", victim=law.Person(age=10)))
    assert "2003-04-01/2003-04-30: Not known: the data does not hold the law of these days." in text


def test_a_version_without_notes_has_no_heading_for_them() -> None:
    case = law.Case(committed_on="2013-05-01", conduct="molestation", victim=law.Person(age=10))
    result = law.assess(case)
    (possibility,) = result.possibilities
    (candidate,) = possibility.candidates
    assert "On this version" in result.explain()
    facts = attrs.evolve(candidate.version._facts, notes=())  # noqa: SLF001
    bare = attrs.evolve(candidate.version, facts=facts)
    candidate = attrs.evolve(candidate, version=bare)
    possibility = attrs.evolve(possibility, candidates=(candidate,))
    text = attrs.evolve(result, possibilities=(possibility,)).explain()
    assert "On this version" not in text


def test_nothing_is_headed_that_has_no_line() -> None:
    case = law.Case(committed_on="2013-05-01", conduct="molestation", victim=law.Person(age=10))
    result = law.assess(case)
    (possibility,) = result.possibilities
    bare = attrs.evolve(possibility.candidates[0], aggravating=(), afterwards=())
    text = attrs.evolve(
        result, possibilities=(attrs.evolve(possibility, candidates=(bare,)),)
    ).explain()
    assert "Around the penalty" in result.explain()
    assert "Aggravating" in result.explain()
    assert "Around the penalty" not in text
    assert "Aggravating" not in text
