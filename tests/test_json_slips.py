"""Slips in JSON: what to write instead."""

from __future__ import annotations

import json

import pytest

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
