"""Changes that keep the structure of a text, so that most of what is tried gets past a parser.

libFuzzer changes bytes. In JSON or TOML nearly every such change ends at the first bracket; these
change a value, a field or a line and leave the rest readable.
"""

from __future__ import annotations

import copy
import json
import random
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Change = Callable[[bytes, random.Random, Sequence[str]], bytes]

_MOST_CHANGES = 3
_ODD: tuple[Any, ...] = (
    None, True, False, 0, 1, -1, 14, 18, 130, 131, 2012, 10**30, 1.5, -0.0, 1e308, "", " ", [], {},
    [[]], "0001-01-01", "9999-12-31", "2012-02-30", "2012", "2012-05", "2003/2025", "\ud800",
)  # fmt: skip
_ODD_LINES = ("1", "-1", "0", "true", '""', "[]", "{}", "2012-02-30", "9999-12-31", "10e999", "nan")


def change_json(data: bytes, chance: random.Random, words: Sequence[str]) -> bytes:
    """Change one or more values or fields of a JSON document; as it was where it is none."""
    try:
        document = json.loads(data)
        for _ in range(chance.randint(1, _MOST_CHANGES)):
            places = _places(document)
            if places:
                _change_place(*chance.choice(places), chance, words)
        return json.dumps(document).encode()
    except (ValueError, RecursionError):
        return data


def _places(value: object) -> list[tuple[Any, Any]]:
    """Every container in a document with each of its keys or positions."""
    places: list[tuple[Any, Any]] = []
    waiting = [value]
    while waiting:
        item = waiting.pop()
        if isinstance(item, dict):
            places += [(item, name) for name in item]
            waiting += item.values()
        elif isinstance(item, list):
            places += [(item, position) for position in range(len(item))]
            waiting += item
    return places


def _change_place(holder: Any, key: Any, chance: random.Random, words: Sequence[str]) -> None:  # noqa: ANN401 (any JSON)
    # A copy, so that no value stands in two places and a later change is made in one.
    new = copy.deepcopy(chance.choice([chance.choice(_ODD), chance.choice(words), holder[key]]))
    match chance.randrange(5):
        case 0:
            holder[key] = new
        case 1:
            del holder[key]
        case 2 if isinstance(holder, dict):
            holder[chance.choice(words)] = new
        case 3 if isinstance(holder, dict):
            holder[chance.choice(words)] = holder.pop(key)
        case 4 if isinstance(holder[key], str):
            text = holder[key]
            at = chance.randint(0, len(text))
            holder[key] = text[:at] + chance.choice(words) + text[at:]
        case _ if isinstance(holder, list):
            holder.insert(key, new)
        case _:
            holder[key] = [new]


def change_lines(data: bytes, chance: random.Random, words: Sequence[str]) -> bytes:
    """Change one or more lines of a text, or the values that stand in them."""
    lines = data.split(b"\n")
    for _ in range(chance.randint(1, _MOST_CHANGES)):
        at, other = chance.randrange(len(lines)), chance.randrange(len(lines))
        match chance.randrange(6):
            case 0 if len(lines) > 1:
                del lines[at]
            case 1:
                lines.insert(at, lines[other])
            case 2:
                lines[at], lines[other] = lines[other], lines[at]
            case 3:
                lines[at] = _with_value(lines[at], _value_of(lines[other]))
            case 4:
                lines[at] = _with_value(lines[at], chance.choice(_ODD_LINES).encode())
            case _:
                lines[at] = _with_word(lines[at], chance, chance.choice(words).encode())
    return b"\n".join(lines)


def _value_of(line: bytes) -> bytes:
    return line.partition(b"=")[2].strip()


def _with_value(line: bytes, value: bytes) -> bytes:
    name, equals, _ = line.partition(b"=")
    return name.rstrip() + b" = " + value if equals else line


def _with_word(line: bytes, chance: random.Random, word: bytes) -> bytes:
    """The line with a word in it, in quotation marks if there are any, or where there is space."""
    for mark in (b'"', b",", b" "):
        parts = line.split(mark)
        if len(parts) > 1:
            parts[chance.randrange(len(parts))] = word
            return mark.join(parts)
    return line + word
