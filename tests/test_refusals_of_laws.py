"""Laws that cannot be compared or chosen between: the error carries what was given, and says it."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

import lt_childlaw as law
from lt_childlaw._index import Index
from lt_childlaw._mitior_choice import lex_mitior_of
from tests import own_data
from tests.made_up import JUDGED, START, ask, law_from

if TYPE_CHECKING:
    from pathlib import Path


def refused(earlier: object, later: object) -> law.InvalidInput:
    with pytest.raises(law.InvalidInput) as told:
        law.compare(earlier, later)  # type: ignore[arg-type]
    return told.value


@pytest.mark.parametrize(
    ("value", "told"),
    [
        (None, "None"),
        ("149(3)", "'149(3)'"),
        (law.Citation("149", 3), "Citation('149(3)')"),
        (149, "149"),
    ],
)
def test_what_is_no_version(value: object, told: str) -> None:
    version = law.on("2012-05-01")["149(3)"]
    for name, error in (("earlier", refused(value, version)), ("later", refused(version, value))):
        assert str(error) == (
            f"{name} is {told}: give a version of an offence, for example "
            f"on('2012-05-01')['149(3)']."
        )
        assert vars(error)["value"] is value


def test_a_version_of_other_data(tmp_path: Path) -> None:
    code = law.Code.from_directory(own_data.write(tmp_path))
    own, shipped = code.on("2012-01-01")["200(1)"], law.on("2012-05-01")["149(3)"]
    assert code.compare(own, own).verdict is law.Verdict.SAME
    for name, error in (("earlier", refused(own, shipped)), ("later", refused(shipped, own))):
        assert str(error) == f"{name} is {own} of other data (2023.1.0): ask the Code it is from."
        assert vars(error)["value"] is own


@pytest.mark.parametrize(
    ("number", "day", "role"),
    [
        # 162(2) and 147(3) were about legal persons before the offence or the release clause.
        ("162(2)", "2014-03-24", "legal-person liability"),
        ("147(3)", "2012-07-12", "legal-person liability"),
        ("147(3)", "2012-07-13", "release"),
        ("149(5)", "2012-07-13", "complaint rule"),
    ],
)
def test_what_is_no_offence(number: str, day: str, role: str) -> None:
    none, offence = law.on(day)[number], law.on(day)["149(3)"]
    for name, error in (("earlier", refused(none, offence)), ("later", refused(offence, none))):
        assert str(error) == f"{name} is {none}, no offence but a {role}: sanctions are compared."
        assert vars(error)["value"] is none


def test_two_offences_and_the_number_of_the_first_on_the_later_day() -> None:
    """309(1) has been one version since 2004; the minors' offence of 307 moved in 2025."""
    minors = law.on("2024-05-01")["307(3)"]
    for day, number in (("2024-05-01", "307(3)"), ("2025-03-01", "307(4)")):
        other = law.on(day)["309(1)"]
        assert str(other.first_day) < "2005"
        error = refused(minors, other)
        assert str(error) == (
            f"309(1) on {day} is another provision (pornography-distribution), and a law is "
            f"compared along the provision, never the number: minors-prostitution is {number} on "
            f"that day."
        )
        assert (vars(error)["earlier"], vars(error)["later"]) == (minors, other)


def test_the_law_of_an_act_needs_a_day() -> None:
    held = law_from("2010-08-01")
    version = law.ProvisionVersion(held)
    with pytest.raises(law.InvalidInput, match="is bound to no day, and the law of the") as told:
        lex_mitior_of(Index([held], [], START), version, JUDGED, bind=law.ProvisionVersion)
    assert vars(told.value)["value"] is version


def test_a_judgment_before_the_act() -> None:
    with pytest.raises(law.InvalidDate) as told:
        law.lex_mitior("153", committed_on="2012-05-02", judged_on="2012-05-01")
    assert str(told.value) == (
        "judged_on 2012-05-01 lies before committed_on 2012-05-02: an act is judged on its own day "
        "or later, so check both."
    )
    assert vars(told.value)["committed_on"] == dt.date(2012, 5, 2)
    assert vars(told.value)["judged_on"] == dt.date(2012, 5, 1)


def test_an_offender_who_is_no_person() -> None:
    with pytest.raises(law.InvalidInput) as told:
        ask([law_from("2010-08-01")], offender=16)  # type: ignore[arg-type]
    assert str(told.value) == "offender is 16: give a Person, for example Person(age=16)."
    assert vars(told.value)["value"] == 16
