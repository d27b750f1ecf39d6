"""Texts that name the members of an enum."""

from __future__ import annotations

import pytest

import lt_childlaw as law
from lt_childlaw._member_words import folded, member_of


@pytest.mark.parametrize(
    "text", ["day-after", "DAY_AFTER", " Day After ", "on the day after", "ON-THE_DAY AFTER"]
)
def test_a_member_is_named_by_its_value_or_its_name(text: str) -> None:
    assert member_of(law.Reading, text) is law.Reading.DAY_AFTER


def test_a_member_names_itself() -> None:
    for kind in (law.Conduct, law.Circumstance, law.Stage, law.Participation):
        for member in kind:
            assert member_of(kind, member) is member


@pytest.mark.parametrize(
    "value",
    ["", "attempted", "at tempt", "attempt.", None, 1, law.Conduct.MOLESTATION, ["attempt"]],
)
def test_nothing_else_names_one(value: object) -> None:
    assert member_of(law.Stage, value) is None


def test_no_two_members_of_a_kind_have_one_name() -> None:
    for kind in (law.Conduct, law.Circumstance, law.Stage, law.Participation, law.Reading):
        names = [{folded(str(member.value)), folded(member.name)} for member in kind]
        assert sum(map(len, names)) == len(set().union(*names))
