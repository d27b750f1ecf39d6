"""The dated facts beside the articles: what holds on a day, and why nothing does."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import attrs
import pytest

import lt_childlaw as law
from lt_childlaw._dated import on_day
from tests import general_facts, own_data, own_general

if TYPE_CHECKING:
    from pathlib import Path

    from lt_childlaw._general import GeneralPart


def general() -> GeneralPart:
    return law.Code.shipped().general()


@pytest.fixture
def own(tmp_path: Path) -> law.Code:
    return law.Code.from_directory(own_general.write(tmp_path))


def test_what_holds_on_a_day_is_what_the_table_says() -> None:
    """On the first and the last day of each fact, and on the days around them."""
    firsts = {row["first_day"] for row in general_facts.EXPECTED if row["first_day"]}
    lasts = {row["last_day"] for row in general_facts.EXPECTED if row["last_day"]}
    around = (dt.timedelta(days=days) for days in (-1, 0, 1))
    edges = {dt.date.fromisoformat(day) for day in firsts | lasts}
    for day in sorted(edge + days for days in around for edge in edges):
        for kind, name in general_facts.NAMES.items():
            wanted = [
                (row["id"], row["cites"])
                for row in general_facts.EXPECTED
                if row["kind"] == kind
                and row["first_day"] <= str(day) <= (row["last_day"] or "9999")
            ]
            found = [(fact.id, fact.cites) for fact in on_day(getattr(general(), name), day)]
            assert sorted(found) == sorted(wanted)


def test_all_facts_in_one_question_are_those_of_the_table() -> None:
    found = [(fact.id, fact.cites, fact.period) for fact in law.Code.shipped().dated_facts]
    wanted = [
        (
            row["id"],
            row["cites"],
            f"{row['first_day'] or '..'}/{row['last_day'] or '..'}",
        )
        for row in general_facts.EXPECTED
    ]
    assert sorted(found) == sorted(wanted)


def test_an_overview_of_the_ages_holds_those_of_each_day(own: law.Code) -> None:
    for code, day in ((law.Code.shipped(), "2012-05-01"), (own, "2014-06-01")):
        ages = [fact for fact in code.dated_facts if isinstance(fact, law.Threshold)]
        held = [age for age in ages if age.holds_on(dt.date.fromisoformat(day))]
        assert tuple(held) == code.thresholds(on=day) != ()


def test_every_period_and_place() -> None:
    for name in general_facts.NAMES.values():
        for fact in getattr(general(), name):
            assert str(fact) == f"{fact.cites} ({fact.period})"
            assert fact.period == f"{fact.first_day or '..'}/{fact.last_day or '..'}"
            assert (fact.reason is None) is fact.known
            assert hash(fact) == hash(fact)


def test_a_rule_without_a_first_day_holds_on_every_day() -> None:
    complicity = general().rule("complicity", dt.date(2003, 5, 1))
    assert complicity is not None
    assert complicity.period == "../.."
    assert general().rule("nothing", dt.date(2012, 5, 1)) is None
    assert general().rule("intensive-supervision", dt.date(2020, 6, 30)) is None


@pytest.mark.parametrize(
    ("days", "held"),
    [
        ("2003-05-01/2011-04-27", False),
        ("2011-04-27/2011-04-28", True),
        ("2011-04-28", True),
        ("2012/2013", True),
        ("2003-05-01/2026-01-01", True),
        ("2017-10-05/2017-10-06", True),
        ("2017-10-06/2018-01-01", False),
    ],
)
def test_a_period_that_holds_one_of_some_days(days: str, held: bool) -> None:  # noqa: FBT001
    """A fact from 2011-04-28 to 2017-10-05, both included; and without an end, or a beginning."""
    span, model = law.Span.parse(days), general().limits[0]
    fact = attrs.evolve(model, first_day=dt.date(2011, 4, 28), last_day=dt.date(2017, 10, 5))
    assert fact.holds_within(span) is held
    open_ended = attrs.evolve(fact, last_day=None)
    assert open_ended.holds_within(span) is (span.last_day >= dt.date(2011, 4, 28))
    never_begun = attrs.evolve(fact, first_day=None)
    assert never_begun.holds_within(span) is (span.first_day <= dt.date(2017, 10, 5))
    assert attrs.evolve(fact, first_day=None, last_day=None).holds_within(span)


def test_classes_share_no_term_and_leave_none_out() -> None:
    day = dt.date(2012, 5, 1)
    terms = [
        (law.Term(years=3), "minor"),
        (law.Term(years=3, months=1), "less serious"),
        (law.Term(years=6), "less serious"),
        (law.Term(years=6, months=1), "serious"),
        (law.Term(years=10), "serious"),
        (law.Term(years=10, months=1), "grave"),
        (law.Term(months=1), "minor"),
    ]
    for term, name in terms:
        classes = [known for known in on_day(general().classes, day) if known.holds(term)]
        assert [known.severity.value for known in classes] == [name]


# The stale references of the statute, and 42(6) to 2025-01-31.
STALE = {
    ("8(3)", "307(3)", "307(4)", "2025-02-01"),
    ("60(1)(14)", "307(3)", "307(4)", "2025-02-01"),
    ("72-4(1)", "307(3)", "307(4)", "2025-02-01"),
    ("95(7)", "95(5)", "95(6)", "2014-05-22"),
    ("62(1)-(3)", "90(3)", "90(4)", "2025-02-01"),
    ("81(1)-(2)", "94", None, "2012-07-01"),
    ("81(2)", "94", None, "2012-07-01"),
    ("42(6)", "68-2", "68-1", "2023-10-26"),
}


def test_stale_references_are_told_from_their_day_on() -> None:
    found = set()
    for fact in (*general().rules, *general().thresholds):
        for reference in fact.stale:
            found.add((fact.cites, reference.says, reference.means, str(reference.since)))
            assert fact.stale_on(reference.since) == (reference,)
            assert fact.stale_on(reference.since - dt.timedelta(days=1)) == ()
    assert found == STALE


def test_a_stale_reference_says_where_the_content_went() -> None:
    moved = law.threshold("aggravating-relative", on="2025-02-01").stale[0]
    assert str(moved).startswith("it still says 307(3), now 307(4) since 2025-02-01. ")
    gone = law.threshold("young-adult", on="2025-02-01").stale[0]
    assert str(gone).startswith("it still says 94, repealed since 2012-07-01. ")


def test_fines_are_ordered() -> None:
    assert law.Fine(100) < law.Fine(4000)
    assert (str(law.Fine(1)), str(law.Fine(100000))) == ("1 MGL", "100,000 MGL")


@pytest.mark.parametrize(
    ("name", "day", "provision", "age", "cites"),
    [
        ("criminal-responsibility", "2012-05-01", None, 16, "13(1)"),
        ("criminal-responsibility", "2012-05-01", "149(1)", 14, "13(2)"),
        ("criminal-responsibility", "2012-05-01", "150", 14, "13(2)"),
        ("criminal-responsibility", "2012-05-01", "153(1)", 16, "13(1)"),
        ("criminal-responsibility", "2003-05-01", "149(4)", 14, "13(2)"),
        ("adult-offender", "2012-05-01", None, 18, "151-1(1)"),
        ("adult-offender", "2015-01-01", "151-1(1)", 18, "151-1(1)"),
        ("adult-offender", "2015-01-01", "152-1(1)", 18, "152-1(1)"),
        ("molestation-victim", "2014-03-24", None, 14, "153"),
        ("molestation-victim", "2014-03-25", "153(1)", 16, "153(1)"),
        ("sexual-consent", "2010-07-19", None, 14, "153"),
        ("sexual-consent", "2010-07-20", None, 16, "151-1(1)"),
        ("young-child", "2023-05-31", None, 14, "60(1)(5)"),
        ("young-child", "2023-06-01", None, 14, "141(3)"),
        ("marriage-by-court", "2010-06-29", None, 15, "CK 3.14(2)"),
        ("marriage-by-court", "2010-06-30", None, 16, "CK 3.14(2)"),
        ("limitation-floor", "2010-06-29", None, 25, "95(3)"),
        ("limitation-floor", "2010-06-28", None, None, "95"),
        ("close-in-age", "2020-11-18", "151-1(1)", None, "151-1(5)"),
        ("close-in-age", "2020-11-19", "151-1(1)", None, "151-1(6)"),
    ],
)
def test_thresholds(
    name: str, day: str, provision: str | None, age: int | None, cites: str
) -> None:
    found = law.threshold(name, on=day, provision=provision)
    assert (found.name, found.age, found.cites) == (name, age, cites)
    assert (found.comparison is None) is (age is None)
    assert found in law.thresholds(on=day)


def test_young_adults_have_two_ages() -> None:
    found = law.threshold("young-adult", on="2012-05-01")
    assert (found.age, found.until, found.comparison) == (18, 21, law.Comparison.AT_LEAST)


def test_thresholds_of_a_day_stand_in_the_order_of_the_data() -> None:
    names = [row["id"] for row in general_facts.EXPECTED if row["kind"] == "thresholds"]
    found = [threshold.name for threshold in law.thresholds(on="2026-07-02")]
    assert set(found) <= set(names)
    assert found == [threshold.name for threshold in law.thresholds(on="2026-07-01")]
    assert len(found) == len(set(found)) + 2  # two versions of two of them stand side by side


def test_a_threshold_that_nobody_knows() -> None:
    with pytest.raises(law.UnknownCitation, match=r"no threshold 'majorty' .* Near it: majority"):
        law.threshold("majorty", on="2012-05-01")
    with pytest.raises(law.UnknownCitation, match="gives the names"):
        law.threshold("", on="2012-05-01")
    with pytest.raises(law.UnknownCitation, match="no threshold 14 in the data") as told:
        law.threshold(14, on="2012-05-01")  # type: ignore[arg-type]
    assert vars(told.value)["citation"] == 14


def test_a_threshold_that_is_not_about_the_paragraph() -> None:
    with pytest.raises(
        law.UnknownCitation,
        match=r"adult-offender is not about 153\(1\): it belongs to 151-1\(1\), 152-1\(1\)\.",
    ) as told:
        law.threshold("adult-offender", on="2012-05-01", provision="153(1)")
    assert vars(told.value)["citation"] == law.Citation("153", 1)
    # What belongs to no paragraph is about all of them.
    assert law.threshold("majority", on="2012-05-01", provision="153(1)").age == 18


def test_a_threshold_of_another_time(own: law.Code) -> None:
    with pytest.raises(law.NotYetInForce, match="came into force on 2014-03-25") as early:
        law.threshold("solicitation-victim", on="2014-03-24")
    assert (early.value.first_day, early.value.day) == (dt.date(2014, 3, 25), dt.date(2014, 3, 24))
    assert vars(early.value)["citation"] == "solicitation-victim"
    with pytest.raises(law.NotYetInForce, match="came into force on 2014-03-25"):
        law.threshold("adult-offender", on="2012-05-01", provision="152-1(1)")
    with pytest.raises(law.Repealed, match="it ended on 2018-06-30") as late:
        law.threshold("bpk-witness-leaves", on="2018-07-01")
    assert late.value.last_day == dt.date(2018, 6, 30)
    assert vars(late.value)["citation"] == "bpk-witness-leaves"
    assert late.value.day == dt.date(2018, 7, 1)
    with pytest.raises(law.Repealed, match="it ended on 2017-12-31"):
        own.threshold("adult", on="2018-01-01", provision="200(3)")
    assert own.threshold("adult", on="2018-01-01", provision="201(1)").cites == "201(1)"
    assert own.threshold("responsibility", on="2012-01-01", provision="200(2)").age == 14
    assert own.threshold("responsibility", on="2014-06-01", provision="200(2)").age == 16


def test_a_threshold_for_listed_offences_alone(tmp_path: Path) -> None:
    records = own_data.records(own_general.write(tmp_path))
    code = law.Code(own_data.patched(records, {"thresholds.0.versions.0": None}))
    assert code.threshold("responsibility", on="2012-01-01", provision="200(2)").age == 14
    with pytest.raises(law.UnknownCitation, match=r"with provision=\.\.\. only: .* 200\(2\)") as e:
        code.threshold("responsibility", on="2012-01-01")
    assert vars(e.value)["citation"] == "responsibility"


def test_what_was_not_read_is_an_object_too(tmp_path: Path) -> None:
    records = own_data.records(own_general.write(tmp_path))
    unread = {"known": False, "reason": "Not read.", "cites": "13"}
    common = {"first_day": "2011-01-01", "verification": "inferred", "sources": [{"act": "XX-1"}]}
    patch: dict[str, object] = {
        f"{kind}.0.versions": [unread | common] for kind in general_facts.NAMES
    }
    code = law.Code(own_data.patched(records, patch))
    for name in general_facts.NAMES.values():
        fact = getattr(code.general(), name)[0]
        assert (fact.known, fact.reason, fact.introduced_by) == (False, "Not read.", None)
    threshold = code.threshold("responsibility", on="2012-01-01")
    assert (threshold.comparison, threshold.age, threshold.summary) == (None, None, "")


def test_data_without_a_general_part(tmp_path: Path) -> None:
    bare = law.Code.from_directory(own_data.write(tmp_path))
    assert bare.thresholds(on="2012-01-01") == ()
    with pytest.raises(law.UnknownCitation, match="no threshold 'majority' in the data"):
        bare.threshold("majority", on="2012-01-01")
