"""The command resolve with columns of persons: bounded penalties and age rules for each row."""

from __future__ import annotations

import datetime as dt
import json
import re
import warnings
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import lt_childlaw as law
from lt_childlaw._resolve import Resolution, resolve
from lt_childlaw.cli._age_rules import with_persons
from lt_childlaw.cli._people import PersonCells, read_people
from lt_childlaw.cli._sinks import ANSWER_COLUMNS, FINDING_COLUMNS

from .command_line import Rows, column, invoke, resolved

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "rows.csv"


def outcomes(rows: Rows) -> list[str]:
    return column(rows, "exclusion")


# What it writes


def test_a_row_with_persons_has_the_findings_after_the_answer(path: Path) -> None:
    [row] = resolved(
        path, "date,bk,victim_age,offender_age\n2012-05-01,150(4),13,16\n", "--answers-only"
    )
    assert tuple(row) == (*ANSWER_COLUMNS, *FINDING_COLUMNS)
    assert row["severity"] == "grave"
    assert row["penalties"] == "imprisonment of 1 year 6 months to 10 years"
    assert row["penalty_notes"] == "Half of the stated minimum (91(3))."
    assert (row["exclusion"], row["exclusion_reasons"]) == ("does not apply", "")
    assert "Marriage before 18" in row["notices"]


def test_the_reasons_name_the_rules_that_apply_or_depend(path: Path) -> None:
    rows = resolved(
        path,
        "date,bk,victim,offender\n"
        "2012-05-01,151-1(1),15,17\n"
        "2012-05-01,151-1(1),15,18\n"
        "2012-05-01,151-1(1),,18\n",
    )
    assert outcomes(rows) == ["applies", "depends", "depends"]
    close = (
        "close in age: depends. A court must find whether there was a great difference in age and "
        "in mental and physical maturity. The clause names no number of years, so ages alone "
        "decide nothing. (151-1(5))"
    )
    needed = "What decides is whether the victim had reached 16."
    assert column(rows, "exclusion_reasons") == [
        f"offender not adult: applies. The offender had not reached 18. (151-1(1)) | {close}",
        close,
        f"victim outside the protected age: depends. {needed} (151-1(1)) | {close}",
    ]


def test_a_row_without_an_offence_has_no_findings(path: Path) -> None:
    rows = resolved(
        path, "date,bk,victim\n2012,149(5),13\n2012,149(9),13\nMay,149(3),13\n", status=1
    )
    for row in rows:
        assert not any(row[name] for name in FINDING_COLUMNS)


def test_a_range_for_an_offender_who_is_not_known_says_so(path: Path) -> None:
    [row] = resolved(path, "date,bk,victim\n2012-05-01,149(3),15\n")
    assert row["penalties"] == "imprisonment of 3 to 10 years"
    assert "the range is that of an adult" in row["penalty_notes"]
    assert row["exclusion"] == "depends"


def test_without_columns_of_persons_nothing_is_added(path: Path) -> None:
    [row] = resolved(path, "date,bk,age,born\n2012,149(3),15,2004\n", "--answers-only")
    assert tuple(row) == ANSWER_COLUMNS


def test_json_has_the_penalties_taken_apart(path: Path) -> None:
    path.write_text("date,bk,victim\n2012,149(3),15;Jonas\n2012,149(5),\n", encoding="utf-8")
    result = invoke("resolve", path, "--json")
    row, rule = json.loads(result.stdout)["rows"]
    assert row["severity"] == "serious"
    assert row["penalties"][0]["minimum"] == "P3Y"
    assert row["penalties"][0]["minimum_source"]["cites"] == "149(3)"
    assert row["exclusion"] == "not determined"
    assert "'Jonas'" in row["exclusion_reasons"][0]
    assert [rule[name] for name in FINDING_COLUMNS] == [None] * len(FINDING_COLUMNS)


# What it reads


@pytest.mark.parametrize(
    ("header", "cells"),
    [
        ("victim_age,offender_age", "15,17"),
        ("victim_born,offender_born", "1997-03,1995-03"),
        ("Victim,Offender", "15,1995-03"),
        ("nukentėjusiojo_amžius,kaltininko_amžius", "15,17"),
        ("Nukentejusiojo gimimo data,KALTININKO GIMIMO DATA", "1997-03-02,1995-03-02"),
        ("nukentėjusioji,kaltininkas", "15,17"),
    ],
)
def test_columns_of_persons_are_found_by_name_in_either_language(
    path: Path, header: str, cells: str
) -> None:
    [row] = resolved(path, f"date,bk,{header}\n2012-05-01,151-1(1),{cells}\n")
    assert row["exclusion"] == "applies"
    assert row["exclusion_reasons"].startswith("offender not adult: applies.")


def test_columns_of_persons_can_be_named(path: Path) -> None:
    content = "date,bk,v,o\n2012-05-01,151-1(1),15,1995-03\n"
    [row] = resolved(path, content, "--victim", "v", "--offender", "4")
    assert row["exclusion"] == "applies"


def test_a_column_named_after_a_person_gives_way_to_one_that_says_more(path: Path) -> None:
    [row] = resolved(path, "date,bk,victim,victim_age\n2012-05-01,149(4),Jonas,14\n")
    assert (row["exclusion"], row["input_victim"]) == ("applies", "Jonas")


@pytest.mark.parametrize(
    ("header", "options", "message"),
    [
        ("date,bk,victim,Victim", (), "More than one column is known by name as the victim"),
        ("date,bk", ("--victim", "x"), "No column is named 'x'"),
        ("date,bk", ("--victim", "bk"), "--provisions and --victim name the same column"),
        ("date,bk,victim", ("--offender", "victim"), "--victim and --offender name the same"),
    ],
)
def test_a_doubtful_column_of_persons_is_refused(
    path: Path, header: str, options: tuple[str, ...], message: str
) -> None:
    path.write_text(f"{header}\n", encoding="utf-8")
    result = invoke("resolve", path, *options)
    assert (result.exit_code, result.stdout) == (2, "")
    assert message in result.stderr


def test_a_short_row_has_no_persons(path: Path) -> None:
    [row] = resolved(path, "date,bk,victim_age\n2012,149(3)\n")
    assert (row["outcome"], row["exclusion"]) == ("ok", "depends")


# Values that cannot be used


@pytest.mark.parametrize(
    ("victim", "offender", "why"),
    [
        ("Jonas", "20", "The victim: 'Jonas' cannot be read"),
        ("15", "Jonas", "The offender: 'Jonas' cannot be read"),
        ("15;Jonas", "20", "'Jonas'"),
        ("2013", "20", "nobody is born after the act"),
        ("15", "1850", "on no day of the act is anybody so old"),
    ],
)
def test_a_value_that_cannot_be_used_leaves_the_law_its_answer(
    path: Path, victim: str, offender: str, why: str
) -> None:
    content = f"date,bk,victim,offender\n2012-05-01,149(3),{victim},{offender}\n"
    [row] = resolved(path, content)
    assert (row["outcome"], row["sanction"]) == ("ok", "imprisonment of 3 to 10 years")
    assert row["penalties"] == "imprisonment of 3 to 10 years"
    assert row["exclusion"] == "not determined"
    assert why in row["exclusion_reasons"]
    [plain] = resolved(path, content, "--answers-only")
    assert plain["exclusion"] == "not determined"
    assert plain["exclusion_reasons"]
    assert "Jonas" not in str(plain)


def test_both_reasons_are_given_where_neither_person_can_be_read(path: Path) -> None:
    [row] = resolved(path, "date,bk,victim,offender\n2012,149(3),x,y\n")
    assert "The offender: 'y'" in row["exclusion_reasons"]
    assert "The victim: 'x'" in row["exclusion_reasons"]


def test_an_age_that_the_birth_date_excludes_is_named(path: Path) -> None:
    header = "date,bk,victim_age,victim_born,offender_age\n"
    rows = resolved(
        path, f"{header}2012-05-01,149(3),17,2004,20\n2012-05-01,149(3),3,1999-05-02,20\n"
    )
    assert outcomes(rows) == ["not determined"] * 2
    assert "both be true" in rows[0]["exclusion_reasons"]


def test_the_summary_counts_rows_with_persons_that_could_not_be_used(path: Path) -> None:
    # Once a row, however many lines it has and whether both persons are at fault; the same text
    # twice is two rows; where no age rule was to be asked, none was left unasked.
    path.write_text(
        "date,bk,victim,offender\n"
        "2012-05-01,149(3),15,20\n"
        "2009/2014,149(3),Jonas,x\n"
        "2012-05-01,149(3),2013,20\n"
        "2012-05-01,149(3),2013,20\n"
        "2012-05-01,149(9),Jonas,20\n"
        "2012-05-01,149(5),Jonas,20\n",
        encoding="utf-8",
    )
    result = invoke("resolve", path)
    assert "3 rows whose persons cannot be read or cannot be true: see" in result.stderr
    told = invoke("resolve", path, "--lang", "lt").stderr
    assert "3 eilutės, kurių asmens duomenų nepavyko perskaityti arba jie negali būti" in told
    summary = json.loads(invoke("resolve", path, "--json").stdout)["summary"]
    assert summary["persons_not_read"] == 3


def test_the_summary_is_silent_where_all_persons_could_be_used(path: Path) -> None:
    # An age that is not stated was not misread.
    path.write_text("date,bk,victim\n2012-05-01,149(3),15\n2012,149(3),\n", encoding="utf-8")
    result = invoke("resolve", path)
    assert "2 rows: 2 answered." in result.stderr
    assert "person that" not in result.stderr


def test_reasons_quote_no_date_of_birth(path: Path) -> None:
    content = (
        "date,bk,victim_born,offender_born\n"
        "2012-05-01,149(4),1998-03-04,1998-03-05\n"
        "2012-05-01,149(4),1998-05-01,1996-05-01\n"
        "2012,149(4),1998-03-04,1998-03-05\n"
        "2012,149(4),2013-03-04,1996-03-05\n"
    )
    for row in resolved(path, content, "--answers-only"):
        assert not re.search("199[68]|2013|aged|born 1", " ".join(row.values()))
    for row in resolved(path, content):
        assert not re.search("199[68]|aged", row["exclusion_reasons"])


# Several persons


def test_several_persons_agree_or_it_depends_on_which(path: Path) -> None:
    rows = resolved(
        path,
        "date,bk,victim,offender\n"
        "2012-05-01,150(4),12;13,20\n"
        "2012-05-01,150(4),13;14,20\n"
        "2012-05-01,150(4),14;15,20;30\n"
        "2012-05-01,150(4),13,13;14\n",
    )
    assert outcomes(rows) == ["does not apply", "depends", "applies", "depends"]
    assert rows[1]["exclusion_reasons"] == (
        "victim outside the protected age: depends. It is not the same for all persons of the "
        "row. (150(4))"
    )
    assert rows[2]["exclusion_reasons"].count("had reached 14") == 1
    assert rows[3]["exclusion_reasons"].startswith("age of criminal responsibility: depends.")


def test_the_range_for_several_offenders_holds_all_of_theirs(path: Path) -> None:
    [row] = resolved(path, "date,bk,offender\n2012-05-01,150(4),16;30\n")
    assert row["penalties"] == "imprisonment of 1 year 6 months to 13 years"
    assert "both ranges are joined" in row["penalty_notes"]


# Days that are not known


def test_an_outcome_for_a_period_holds_on_all_of_its_days(path: Path) -> None:
    rows = resolved(
        path,
        "date,bk,victim_born,offender\n"
        "2012,150(4),2000,30\n"
        "2012,150(4),1998-05-01,30\n"
        "2012/2013,150(4),1997-05-01,30\n"
        "2012-06/2013,150(4),1998-05-01,30\n",
    )
    assert outcomes(rows) == ["does not apply", "depends", "applies", "applies"]
    assert "What decides is whether the victim had reached 14." in rows[1]["exclusion_reasons"]


def test_a_stated_age_leaves_days_out_on_which_it_cannot_be_true(path: Path) -> None:
    rows = resolved(
        path,
        "date,bk,victim_age,victim_born,offender_age\n"
        "2012,150(4),13,1998-05-01,30\n"
        "2012,150(4),14,1998-05-01,30\n"
        "2008/2012,150(4),5-8,2002,30\n",
    )
    assert outcomes(rows) == ["does not apply", "applies", "does not apply"]


def test_a_period_is_cut_where_the_general_part_changes(path: Path) -> None:
    rows = resolved(path, "date,bk,offender\n2017,309(2),20\n")
    assert [(row["possible_from"], row["possible_to"]) for row in rows] == [
        ("2017-01-01", "2017-10-05"),
        ("2017-10-06", "2017-12-31"),
    ]
    assert [row["penalties"].partition(" (")[0] for row in rows] == [
        "fine of 1 to 1,000 MGL",
        "fine of 100 to 4,000 MGL",
    ]
    assert column(rows, "version") == [rows[0]["version"]] * 2


def test_a_change_that_matters_to_others_does_not_cut(path: Path) -> None:
    # On 2012-07-01 a reference went stale that concerns offenders of 18 to 20 alone.
    assert len(resolved(path, "date,bk,offender\n2012,149(3),30\n")) == 1
    assert len(resolved(path, "date,bk,offender\n2012,149(3),19\n")) == 2


def test_the_last_day_of_the_calendar_has_an_answer(path: Path) -> None:
    rows = resolved(path, "date,bk,offender\n9999-12-31,149(3),20\n9999,149(3),20\n")
    assert column(rows, "possible_to") == ["9999-12-31"] * 2
    assert column(rows, "outcome") == ["unconfirmed"] * 2
    assert outcomes(rows) == ["depends"] * 2


def test_beyond_the_horizon_nothing_is_told_for_each_row(path: Path) -> None:
    path.write_text("date,bk,victim\n2030-01-01,149(3),15\n", encoding="utf-8")
    result = invoke("resolve", path)
    assert "Not confirmed" not in result.stderr
    assert "1 of them beyond" in result.stderr


# What a line says holds for each day and each person of it

OFFENCES = [version for version in law.on("2025-03-01") if version.role is law.Role.OFFENCE]
CITATIONS = st.sampled_from([str(version.citation) for version in OFFENCES] + ["151-1(1)"] * 9)
DAYS = st.dates(dt.date(2003, 5, 1), dt.date(2026, 7, 2))
YEARS = st.integers(1990, 2002)
AGES = st.integers(10, 22)
ANY_PERSON = st.one_of(
    st.just(""),
    AGES.map(str),
    st.tuples(AGES, AGES).map(lambda ages: f"{min(ages)}-{max(ages)}"),
    st.dates(dt.date(1985, 1, 1), dt.date(2003, 1, 1)).map(str),
    YEARS.map(str),
    st.sampled_from(["under 14", "adult", "1996-02", "1996-02-29", "12;15", "1994;17"]),
)


def directly(citation: str, day: dt.date, cells: tuple[str, str]) -> set[law.ExclusionOutcome]:
    offenders, victims = (read_people(PersonCells(either=cell)) for cell in cells)
    return {
        law.exclusions(citation, committed_on=day, offender=offender, victim=victim).outcome
        for offender in offenders
        for victim in victims
    }


def lines(citation: str, when: str, cells: tuple[str, str]) -> list[Resolution]:
    offender, victim = (PersonCells(either=cell) for cell in cells)
    found = with_persons(resolve(citation, when), offender, victim).resolutions
    return [line for line in found if line.findings is not None]


# The first question about a version looks for the days on which the law around it changes.
@settings(deadline=None)
@given(citation=CITATIONS, day=DAYS, cells=st.tuples(ANY_PERSON, ANY_PERSON))
def test_a_row_with_a_day_says_what_the_library_says(
    citation: str, day: dt.date, cells: tuple[str, str]
) -> None:
    for line in lines(citation, str(day), cells):
        assert line.findings is not None
        wanted = directly(citation, day, cells)
        one = wanted.pop() if len(wanted) == 1 else law.ExclusionOutcome.DEPENDS
        assert line.findings.exclusion is one
        assert bool(line.findings.reasons) == (one is not law.ExclusionOutcome.DOES_NOT_APPLY)
        version = law.on(day)[citation]
        assert line.findings.severity is version.severity
        assert line.findings.reasons == line.findings.reasons_without_input


@settings(deadline=None)
@given(
    citation=CITATIONS,
    days=st.lists(DAYS, min_size=2, max_size=2).map(sorted),
    cells=st.tuples(ANY_PERSON, ANY_PERSON),
    data=st.data(),
)
def test_a_line_of_a_period_holds_on_each_of_its_days(
    citation: str, days: list[dt.date], cells: tuple[str, str], data: st.DataObject
) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for line in lines(citation, f"{days[0]}/{days[1]}", cells):
            assert line.findings is not None
            assert line.days is not None
            day = data.draw(st.dates(line.days.first_day, line.days.last_day))
            version = law.on(day)[citation]
            [offender, *others] = read_people(PersonCells(either=cells[0]))
            for found, wanted in zip(
                line.findings.penalties, version.penalties(offender), strict=True
            ):
                assert found.kind is wanted.kind
                assert others or contains(found, wanted)
            if line.findings.exclusion is not law.ExclusionOutcome.DEPENDS:
                assert directly(citation, day, cells) == {line.findings.exclusion}


def contains(outer: law.BoundedPenalty, inner: law.BoundedPenalty) -> bool:
    """Whether a range holds another one; what is no range is compared as it is."""
    low, high = (outer.minimum, inner.minimum), (inner.maximum, outer.maximum)
    return all(
        first == second
        or isinstance(first, law.NoBound)
        or isinstance(second, law.NoBound)
        or first <= second
        for first, second in (low, high)
    )
