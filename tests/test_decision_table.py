"""The decision table of the age rules, which a lawyer can read, against every answer it stands for.

``tests/data/decision_table.csv`` was written from the statute and its amending acts, not from the
library. A row holds from its first to its last day, both included: the least age at which an
offender can be liable, the age under which a victim is protected, and whether a clause on a small
difference in age leaves the matter to a court.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import attrs
import pytest

import lt_childlaw as law
from lt_childlaw import ExclusionOutcome, ExclusionRule, Reading
from tests import facts
from tests.strategies import HORIZON, ONE_DAY, START
from tests.untraced import untraced

if TYPE_CHECKING:
    from collections.abc import Iterator

APPLIES, DEPENDS = ExclusionOutcome.APPLIES, ExclusionOutcome.DEPENDS
DOES_NOT_APPLY = ExclusionOutcome.DOES_NOT_APPLY

OFFENDERS = {age: law.Person(age=age) for age in range(10, 26)}
VICTIMS = {age: law.Person(age=age) for age in range(21)}


@attrs.frozen(kw_only=True)
class Row:
    """A row of the table."""

    provision: str
    first_day: str
    last_day: str
    offender_from: int
    victim_under: int | None
    close_in_age: bool
    source: str

    def holds_on(self, day: dt.date) -> bool:
        return self.first_day <= str(day) <= (self.last_day or "9999")

    def rules(self, offender: int, victim: int) -> dict[ExclusionRule, ExclusionOutcome]:
        """What each rule comes to by this row, for two ages."""
        responsible_from = min(self.offender_from, 16)
        too_young = offender < responsible_from
        not_adult = self.offender_from == 18 and offender < 18
        too_old = self.victim_under is not None and victim >= self.victim_under
        return {
            ExclusionRule.CRIMINAL_RESPONSIBILITY_AGE: APPLIES if too_young else DOES_NOT_APPLY,
            ExclusionRule.OFFENDER_NOT_ADULT: APPLIES if not_adult else DOES_NOT_APPLY,
            ExclusionRule.VICTIM_OUTSIDE_PROTECTED_AGE: APPLIES if too_old else DOES_NOT_APPLY,
            ExclusionRule.CLOSE_IN_AGE: DEPENDS if self.close_in_age else DOES_NOT_APPLY,
            ExclusionRule.VICTIM_RELEASE: DOES_NOT_APPLY,
        }

    def outcome(self, offender: int, victim: int) -> ExclusionOutcome:
        """What all rules come to by this row, for two ages."""
        too_old = self.victim_under is not None and victim >= self.victim_under
        if offender < self.offender_from or too_old:
            return APPLIES
        return DEPENDS if self.close_in_age else DOES_NOT_APPLY


RECORDS = facts.table("decision_table.csv")
ROWS = [
    Row(
        provision=record["provision"],
        first_day=record["from"],
        last_day=record["to"],
        offender_from=int(record["offender_from"]),
        victim_under=int(record["victim_under"]) if record["victim_under"] else None,
        close_in_age=record["close_in_age"] == "yes",
        source=record["source"],
    )
    for record in RECORDS
]


def table_on(day: dt.date) -> dict[str, Row]:
    """The rows that hold on a day; a paragraph with two of them fails."""
    rows = [row for row in ROWS if row.holds_on(day)]
    by_provision = {row.provision: row for row in rows}
    assert len(by_provision) == len(rows), day
    return by_provision


def days_of_change() -> list[dt.date]:
    """Every day on which a version begins or the day after one ends, each with the day before."""
    changes = {dt.date.fromisoformat(row["first_day"]) for row in facts.VERSIONS}
    ends = {row["last_day"] for row in facts.VERSIONS if row["last_day"]}
    changes |= {dt.date.fromisoformat(day) + ONE_DAY for day in ends}
    return sorted(day for day in changes | {day - ONE_DAY for day in changes} if day >= START)


DAYS = days_of_change()


def test_the_rows_are_written_as_the_table_promises() -> None:
    for record in RECORDS:
        assert record["offender_from"] in {"14", "16", "18"}
        assert record["victim_under"] in {"", "14", "16", "18"}
        assert record["close_in_age"] in {"", "yes"}
        assert str(law.Citation.parse(record["provision"])) == record["provision"]
        for day in (record["from"], record["to"]):
            assert day == "" or str(dt.date.fromisoformat(day)) == day
        assert record["from"] <= (record["to"] or "9999")
    keys = [(law.Citation.parse(row.provision), row.first_day) for row in ROWS]
    assert keys == sorted(keys)
    assert len(ROWS) == 48


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.provision} {row.first_day}")
def test_the_source_of_a_row_names_every_act_that_wrote_the_paragraph(row: Row) -> None:
    acts = {
        version["introduced_by"]
        for version in facts.VERSIONS
        if facts.number(version) == row.provision
        and version["first_day"] <= (row.last_day or "9999")
        and row.first_day <= (version["last_day"] or "9999")
    }
    assert acts
    assert all(f"{act}" in row.source for act in acts), acts
    assert ("13(1)" in row.source) == (row.offender_from == 16)
    assert ("13(2)" in row.source.partition(",")[0]) == (row.offender_from == 14)


def test_every_offence_has_exactly_one_row_on_every_day_of_coverage() -> None:
    asked, day = 0, START
    while day <= HORIZON:
        offences = {str(v.citation) for v in law.on(day) if v.role is law.Role.OFFENCE}
        assert set(table_on(day)) == offences, day
        asked, day = asked + 1, day + ONE_DAY
    assert asked == 8464


def cells(day: dt.date) -> Iterator[tuple[Row, int, int]]:
    for row in table_on(day).values():
        for offender in OFFENDERS:
            for victim in VICTIMS:
                yield row, offender, victim


@pytest.mark.parametrize("day", DAYS, ids=str)
@untraced
def test_every_cell_agrees(day: dt.date) -> None:
    wrong = []
    for row, offender, victim in cells(day):
        result = law.exclusions(
            row.provision,
            committed_on=day,
            offender=OFFENDERS[offender],
            victim=VICTIMS[victim],
        )
        rules = {item.rule: item.outcome for item in result}
        agrees = result.outcome is row.outcome(offender, victim)
        if not (agrees and rules == row.rules(offender, victim)):
            wrong.append(f"{row.provision}, {offender} with {victim}: {result}")
    assert wrong[:3] == []


def test_how_many_cells_are_asked() -> None:
    assert len(DAYS) == 27
    assert sum(1 for day in DAYS for _ in cells(day)) == 309_456


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.provision} {row.first_day}")
def test_the_rules_of_a_row_make_its_outcome(row: Row) -> None:
    for offender in OFFENDERS:
        for victim in VICTIMS:
            order = [APPLIES, DEPENDS, DOES_NOT_APPLY]
            strongest = min(row.rules(offender, victim).values(), key=order.index)
            assert row.outcome(offender, victim) is strongest


# What must hold, by hand

SOME_DAYS = ["2003-05-01", "2010-07-19", "2010-07-20", "2014-03-25", "2020-11-19", "2025-02-01"]
Of = int | str | None


def person(of: Of) -> law.Person | None:
    """A person of a stated age, or born on a day."""
    if isinstance(of, int):
        return law.Person(age=of)
    return law.Person(born=of) if of else None


def ask(
    number: str, day: str, offender: Of, victim: Of = None, reading: Reading | None = None
) -> law.Exclusions:
    return law.exclusions(
        number,
        committed_on=day,
        offender=person(offender),
        victim=person(victim),
        reading=reading,
    )


def rules(result: law.Exclusions, outcome: ExclusionOutcome) -> list[ExclusionRule]:
    return [item.rule for item in result if item.outcome is outcome]


def offences(day: str) -> list[str]:
    return [str(v.citation) for v in law.on(day) if v.role is law.Role.OFFENCE]


@pytest.mark.parametrize("day", SOME_DAYS)
def test_nobody_of_13_is_responsible(day: str) -> None:
    for number in offences(day):
        for victim in (0, 12, 17, 40):
            result = ask(number, day, 13, victim)
            assert result.outcome is APPLIES
            assert result[ExclusionRule.CRIMINAL_RESPONSIBILITY_AGE].outcome is APPLIES


@pytest.mark.parametrize("day", SOME_DAYS)
@pytest.mark.parametrize("age", [14, 15])
def test_at_14_and_15_one_answers_for_149_and_150_alone(day: str, age: int) -> None:
    responsible = {
        number
        for number in offences(day)
        if ask(number, day, age)[ExclusionRule.CRIMINAL_RESPONSIBILITY_AGE].outcome
        is DOES_NOT_APPLY
    }
    assert responsible == {f"{article}({part})" for article in (149, 150) for part in (1, 2, 3, 4)}


def test_a_17_year_old_with_a_15_year_old() -> None:
    day = "2015-01-01"
    for number in ("151-1(1)", "152-1(1)"):
        result = ask(number, day, 17, 15)
        assert result.outcome is APPLIES
        assert rules(result, APPLIES) == [ExclusionRule.OFFENDER_NOT_ADULT]
    assert ask("153", day, 17, 15).outcome is DOES_NOT_APPLY


def test_an_18_year_old_with_a_15_year_old_before_and_after_2010_07_20() -> None:
    before, after = ask("151-1(1)", "2010-07-19", 18, 15), ask("151-1(1)", "2010-07-20", 18, 15)
    assert before.version.provision == "paid-sexual-act-with-minor"
    assert before.outcome is DOES_NOT_APPLY
    assert (
        "From 2010-07-20 on, 151-1(1) names another provision: sexual-act-with-under-16-by-adult."
        in before.notices
    )
    assert after.version.provision == "sexual-act-with-under-16-by-adult"
    assert after.outcome is DEPENDS
    assert rules(after, DEPENDS) == [ExclusionRule.CLOSE_IN_AGE]


def test_on_the_16th_birthday_of_the_victim() -> None:
    def on(day: str, reading: Reading | None = None) -> ExclusionOutcome:
        return ask("153", day, 30, "2004-05-01", reading=reading).outcome

    assert [on(day) for day in ("2020-04-30", "2020-05-01", "2020-05-02")] == [
        DOES_NOT_APPLY,
        DEPENDS,
        APPLIES,
    ]
    assert on("2020-05-01", Reading.ON_BIRTHDAY) is APPLIES
    assert on("2020-05-01", Reading.DAY_AFTER) is DOES_NOT_APPLY


def test_an_offender_born_on_29_february() -> None:
    def on(day: str, reading: Reading | None = None) -> ExclusionOutcome:
        return ask("149(1)", day, "2004-02-29", reading=reading)[
            ExclusionRule.CRIMINAL_RESPONSIBILITY_AGE
        ].outcome

    assert [on(day) for day in ("2018-02-27", "2018-02-28", "2018-03-01")] == [
        APPLIES,
        DEPENDS,
        DOES_NOT_APPLY,
    ]
    assert on("2018-02-28", Reading.ON_BIRTHDAY) is DOES_NOT_APPLY
    assert on("2018-02-28", Reading.DAY_AFTER) is APPLIES
