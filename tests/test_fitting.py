"""A case that is asked about with an offence must meet it, with the ages of the day of the act."""

from __future__ import annotations

from typing import Any

import pytest

import lt_childlaw as law
from lt_childlaw import Person, Reading


def asked(citation: str, reading: Reading | None = None, **facts: Any) -> law.LexMitior:  # noqa: ANN401 (fields of a case)
    case = law.Case(**{"committed_on": "2012-05-01", "conduct": "distributing material", **facts})
    return law.lex_mitior(
        citation, committed_on="2012-05-01", judged_on="2013-05-01", case=case, reading=reading
    )


def refused(citation: str, reading: Reading | None = None, **facts: Any) -> bool:  # noqa: ANN401 (the same)
    try:
        asked(citation, reading, **facts)
    except law.InvalidInput as error:
        told = str(error)
    else:
        return False
    assert told.startswith(f"the case does not meet {citation} on 2012-05-01: what is missing: ")
    return True


@pytest.mark.parametrize(("age", "meets"), [(13, True), (14, False), (None, True)])
def test_the_person_shown_must_be_as_young_as_the_offence_asks(
    age: int | None,
    meets: bool,  # noqa: FBT001 (a column of the table)
) -> None:
    """309(3) is about a large quantity that shows a young child."""
    shown = None if age is None else Person(age=age)
    facts: dict[str, Any] = {"circumstances": "large quantity", "person_shown": shown}
    assert refused("309(3)", **facts) is not meets


# On the birthday itself no source says whether the age is reached: a reading settles it.


def test_a_reading_settles_the_birthday_of_the_person_shown() -> None:
    facts: dict[str, Any] = {
        "circumstances": "large quantity",
        "person_shown": Person(born="1998-05-01"),
    }
    assert refused("309(3)", Reading.ON_BIRTHDAY, **facts)
    assert not refused("309(3)", Reading.DAY_AFTER, **facts)
    assert not refused("309(3)", **facts)


def test_a_reading_settles_the_birthday_of_the_offender() -> None:
    """151-1(1) is for offenders of 18 and more."""
    facts: dict[str, Any] = {
        "conduct": "sexual intercourse",
        "offender": Person(born="1994-05-01"),
        "victim": Person(age=15),
    }
    assert not refused("151-1(1)", Reading.ON_BIRTHDAY, **facts)
    assert refused("151-1(1)", Reading.DAY_AFTER, **facts)
    assert not refused("151-1(1)", **facts)


def test_a_reading_settles_the_birthday_of_the_victim() -> None:
    """153 was for victims under 14 to 2014-03-24."""
    facts: dict[str, Any] = {"conduct": "molestation", "victim": Person(born="1998-05-01")}
    assert refused("153(1)", Reading.ON_BIRTHDAY, **facts)
    assert not refused("153(1)", Reading.DAY_AFTER, **facts)
    assert not refused("153(1)", **facts)
