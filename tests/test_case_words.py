"""The words of a case: members, their texts and their names, however they are written."""

from __future__ import annotations

import pytest

import lt_childlaw as law
from lt_childlaw import Circumstance, Conduct, Person
from tests.cases import case


@pytest.mark.parametrize(
    ("written", "read"),
    [
        # A text that is not the name, and a name that is not the text.
        ("sale, purchase, other transfer or acquisition of a person", Conduct.TRADE_IN_PERSON),
        ("TRADE_IN_PERSON", Conduct.TRADE_IN_PERSON),
        ("trade-in-person", Conduct.TRADE_IN_PERSON),
        (" Trade in person ", Conduct.TRADE_IN_PERSON),
    ],
)
def test_a_word_is_read_however_it_is_written(written: str, read: Conduct) -> None:
    assert law.Case(committed_on="2013", conduct=written).conduct == {read}


@pytest.mark.parametrize(
    ("facts", "stated"),
    [
        ({"person_shown": Person(age=13)}, "a person shown"),
        ({"circumstances": Circumstance.PRESENTED_AS_CHILD}, "how a person is shown"),
    ],
)
def test_what_is_shown_without_material_is_named(facts: dict[str, object], stated: str) -> None:
    with pytest.raises(law.InvalidInput) as told:
        case("2013-05-01", Conduct.MOLESTATION, **facts)
    assert str(told.value).startswith(f"the case states {stated}, but no conduct with material")
