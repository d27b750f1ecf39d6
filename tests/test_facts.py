"""The data says what the tables of expected facts say, on every day, and each fact is guarded."""

from __future__ import annotations

import contextlib
import datetime as dt
from collections import Counter, defaultdict

import lt_childlaw as law
from tests import facts, general_facts, guarding
from tests.untraced import untraced

START, HORIZON = dt.date(2003, 5, 1), dt.date(2026, 7, 2)
DAYS = [START + dt.timedelta(days=number) for number in range((HORIZON - START).days + 1)]


def test_the_table_is_complete() -> None:
    assert len(DAYS) == 8464
    assert len(facts.VERSIONS) == 139
    assert len(facts.PROVISIONS) == 64
    assert sum(row["role"] == "GAP" for row in facts.VERSIONS) == 3
    assert set(facts.ELEMENTS) == {
        (row["provision"], row["first_day"])
        for row in facts.VERSIONS
        if row["role"] in ("OFFENCE", "COMPLAINT_RULE")
    }
    assert set(facts.SPECIAL) < {row["provision"] for row in facts.PROVISIONS}


def test_versions_gaps_and_identities() -> None:
    articles = list(dict.fromkeys(row["article"] for row in facts.VERSIONS))
    assert list(facts.mismatches(law.Code.shipped(), articles)) == []
    assert law.coverage().articles == tuple(articles)


def test_acts() -> None:
    assert list(facts.act_mismatches(law.Code.shipped())) == []


def test_dated_facts() -> None:
    """The limits, classes, values, rules and ages beside the articles, and nothing else."""
    records = law.Code.shipped().records
    for kind in general_facts.KINDS:
        assert list(general_facts.mismatches(records, kind)) == []
    assert len(general_facts.EXPECTED) == 312
    assert set(records) - {"digest", "code", "acts", "editions", "articles"} == set(
        general_facts.KINDS
    )


@untraced
def test_every_paragraph_on_every_day() -> None:
    """In force or not, and with what content, for each number on each of the 8,464 days."""
    rows: dict[str, list[tuple[str, str, facts.Row]]] = defaultdict(list)
    for expected in facts.VERSIONS:
        if expected["role"] != "GAP":
            period = (expected["first_day"], expected["last_day"] or "9999")
            rows[facts.number(expected)].append((*period, expected))
    gaps = {row["article"]: row["last_day"] for row in facts.VERSIONS if row["role"] == "GAP"}
    wanted = {id(row): facts.expected(row) for versions in rows.values() for *_, row in versions}
    told: dict[str, facts.Row] = {}
    problems = []
    for day in DAYS:
        iso = day.isoformat()
        snapshot = law.on(day)
        count = 0
        for number, versions in rows.items():
            row = next((row for first, last, row in versions if first <= iso <= last), None)
            if row is None:
                gap = iso <= gaps.get(number.partition("(")[0], "")
                error = law.TextNotKnown if gap else law.NotYetInForce
                with contextlib.suppress(error):
                    problems.append(f"{number} on {iso}: {snapshot[number]}")
                continue
            count += 1
            version = snapshot[number]
            if version.id not in told:
                told[version.id] = facts.observed(version)
            if told[version.id] != wanted[id(row)] or version.heading.lt != row["heading_lt"]:
                problems.append(f"{number} on {iso}: {told[version.id]}, not {wanted[id(row)]}")
            if version.day != day or not version.confirmed:
                problems.append(f"{number} on {iso}: bound to {version.day}")
        if count != len(snapshot):
            problems.append(f"{iso}: {len(snapshot)} in force, expected {count}")
    assert problems[:5] == []


@untraced
def test_every_fact_is_guarded() -> None:
    """Each date, bound, kind, age, act and number of the data files, changed one at a time."""
    whole = guarding.records()
    assert not any(guarding.noticed(part, part.records) for part in guarding.parts(whole))
    count: Counter[str] = Counter()
    unnoticed = []
    for part in guarding.parts(whole):
        for name, mutant in guarding.mutants(part):
            count[part.subject] += 1
            if not guarding.noticed(part, mutant):
                unnoticed.append(name)
    assert unnoticed == []
    assert count["acts"] + count["articles"] > 6000
    assert sum(count[kind] for kind in general_facts.KINDS) > 8000
