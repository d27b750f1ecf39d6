"""Slips in JSON: what to write instead."""

from __future__ import annotations

import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lt_childlaw._json_slips import json_slip

QUOTES = 'write names and texts in double quotes, "'


@pytest.mark.parametrize(
    ("text", "advice"),
    [
        ("{'age': 13}", QUOTES),
        ("{age: 13}", QUOTES),
        ("{\"age\": '13'}", QUOTES),
        ("{\u201eage\u201c: 13}", f"{QUOTES}; these are those of a word processor"),
        ('{"age": \u201c13\u201d}', f"{QUOTES}; these are those of a word processor"),
        ('{"complaint": True}', "write true, in small letters"),
        ('{"complaint": False}', "write false, in small letters"),
        ('{"complaint": None}', "write null"),
        ('{"age": 13,}', "leave out the comma before the closing bracket"),
        ('{"age": [13,]}', "leave out the comma before the closing bracket"),
        ('{"age": 13 // about\n}', "leave the comment out"),
        ("# a case\n{}", "leave the comment out"),
        ('{"age": 13', "it ends too early, so a part of it may be missing"),
        ('{"age": 13, ', "it ends too early, so a part of it may be missing"),
        ("", "it ends too early, so a part of it may be missing"),
        ('{"age" 13}', ""),
        ('{"age": 13 "born": 5}', ""),
        ('{"age": (13)}', ""),
        ('{"age": ]}', ""),
    ],
)
def test_the_likeliest_slip_is_named(text: str, advice: str) -> None:
    with pytest.raises(json.JSONDecodeError) as caught:
        json.loads(text)
    assert json_slip(text, caught.value.pos) == advice


@pytest.mark.parametrize(
    "text",
    [
        '{"a": "\n# x"}',
        '{"a": "it is \\u so"}',
        '{"a": "x\n\'y"}',
        '{"a": "\n"}',
        '{"it\\"s": "\t//"}',
    ],
)
def test_nothing_is_said_of_what_stands_in_quotes(text: str) -> None:
    with pytest.raises(json.JSONDecodeError) as caught:
        json.loads(text)
    assert json_slip(text, caught.value.pos) == ""


def test_a_comma_too_much_is_found_at_itself_and_behind_it() -> None:
    # The parser of Python 3.13 stops at the comma, the one before it at the bracket.
    text = '{"age": 13 , }'
    for stopped in (text.index(","), text.index("}")):
        assert json_slip(text, stopped) == "leave out the comma before the closing bracket"


LETTERS = "aT9 #/,:'\"\\[]{}\u201e\u0161\n"
VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(LETTERS),
    lambda some: st.lists(some, max_size=3) | st.dictionaries(st.text(LETTERS), some, max_size=3),
    max_leaves=6,
)
PARTS = re.compile(r'"(?:[^"\\]|\\.)*"|[\[\]{},:]|[\w.+-]+')


@given(VALUES, st.sampled_from([None, 1]))
def test_no_rule_finds_a_slip_in_what_the_parser_reads(value: object, indent: int | None) -> None:
    text = json.dumps(value, indent=indent, ensure_ascii=False)
    assert json.loads(text) == value
    for part in PARTS.finditer(text):
        assert json_slip(text, part.start()) == ""
        for within in range(part.start() + 1, part.end()) if part[0][0] == '"' else ():
            assert json_slip(text, within) == ""
