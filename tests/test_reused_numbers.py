"""A number that is vacant twice, and one act that touches a provision twice: an invented code."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

import lt_childlaw as law
from tests import own_data

if TYPE_CHECKING:
    from pathlib import Path

TWICE = """\
article = "202"
chapter = "XXI"
protects = "Children, in a reused number."

[[headings]]
first_day = 2011-01-01
introduced_by = "XX-1"
lt = "Pavadinimas"
en = "Heading"
"""
VERSION = """
[[provisions]]
id = "{id}"
title = "{id}"

[[provisions.versions]]
paragraph = 1
first_day = {first}
last_day = {last}
introduced_by = "{act}"
ended_by = "{end}"
role = "offence"
kind = "crime"
penalties = [{{ kind = "imprisonment", maximum = "P1Y" }}]
elements = [{{ conduct = ["making drunk"] }}]
summary = "An offence."
verification = "amending act"
sources = [{{ act = "{act}" }}]
"""


@pytest.fixture
def code(tmp_path: Path) -> law.Code:
    directory = own_data.write(tmp_path)
    early = VERSION.format(
        id="early", first="2011-01-01", last="2014-05-31", act="XX-1", end="XX-2"
    )
    late = VERSION.format(id="late", first="2018-01-01", last="2018-12-31", act="XX-3", end="XX-5")
    (directory / "articles" / "202.toml").write_text(TWICE + early + late, encoding="utf-8")
    with (directory / "acts.toml").open("a", encoding="utf-8") as file:
        file.write(
            """
[[acts]]
number = "XX-5"
title = "Dar vienas įstatymas"
adopted = 2018-11-01
published = 2018-11-10
url = "https://example.org/XX-5"
commencements = [{ provisions = "all", day = 2019-01-01 }]
"""
        )
    return law.Code.from_directory(directory)


def test_each_vacancy_is_kept(code: law.Code) -> None:
    versions = code.during("2011/2020")["202(1)"]
    assert [(str(days.span), days.outcome) for days in versions.unanswered] == [
        ("2014-06-01/2017-12-31", law.Outcome.REPEALED),
        ("2019-01-01/2020-12-31", law.Outcome.REPEALED),
    ]
    assert [version.provision.id for version in versions] == ["early", "late"]
    with pytest.raises(law.Repealed, match="names something again from 2018-01-01"):
        code.on("2015-01-01")["202(1)"]
    with pytest.raises(law.Repealed, match=r"on 2018-12-31, the last day\.$"):
        code.on("2020-01-01")["202(1)"]


def test_the_acts_of_a_net_change(code: law.Code) -> None:
    changes = {change.provision.id: change for change in code.changes("2012-01-01", "2020-01-01")}
    assert changes["early"].kind is law.ChangeKind.REPEALED
    assert [str(act) for act in changes["early"].acts] == ["XX-2"]
    assert "late" not in changes


def test_a_timeline_on_a_vacant_day(code: law.Code) -> None:
    for day, last in (("2015-01-01", "2014-05-31"), ("2020-01-01", "2018-12-31")):
        with pytest.raises(law.Repealed, match=f"ended it on {last}, the last day") as told:
            code.timeline("202(1)").on(day)
        assert str(told.value).startswith(f"202(1) was no longer in force on {day}: ")
        assert told.value.citation == law.Citation("202", 1)
        assert told.value.day == dt.date.fromisoformat(day)
