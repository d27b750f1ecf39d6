"""How values and fields are written in TOML and in JSON."""

from __future__ import annotations

import datetime as dt
import json
import tomllib

import pytest

from lt_childlaw._notation import Notation

VALUES = [
    "molestation", 'a "word"', 13, 1.5, True, False, [13, 14], [], {}, {"age": [1, 2], "born": ""},
]  # fmt: skip


@pytest.mark.parametrize("value", VALUES)
def test_a_field_is_written_so_that_it_can_be_read(value: object) -> None:
    assert tomllib.loads(Notation.TOML.field("victim", value)) == {"victim": value}
    assert json.loads(f"{{{Notation.JSON.field('victim', value)}}}") == {"victim": value}


def test_toml_has_days_and_json_has_nothing() -> None:
    assert Notation.TOML.field("judged_on", dt.date(2025, 3, 1)) == "judged_on = 2025-03-01"
    assert Notation.TOML.written(dt.time(9, 30)) == "09:30:00"
    assert Notation.JSON.written(None) == "null"


def test_a_long_value_is_cut_and_its_quotes_are_not() -> None:
    assert Notation.TOML.written("x" * 38) == f'"{"x" * 38}"'
    assert Notation.TOML.written("x" * 39) == f'"{"x" * 38}…"'
    assert Notation.JSON.written([1] * 20) == "[1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,…"
    assert len(Notation.JSON.written("x" * 99)) == 41


@pytest.mark.parametrize("notation", Notation)
def test_what_no_file_holds_is_shown_as_python_shows_it(notation: Notation) -> None:
    inner: list[object] = []
    inner.append(inner)
    assert notation.written(b"x") == "b'x'"
    assert notation.written({1, 2}) == "{1, 2}"
    assert notation.written(inner) == "[[...]]"
    assert notation.written(10**5000) == "a int"
