"""Alternatives, as the Criminal Code lists them."""

from __future__ import annotations


def either(parts: list[str]) -> str:
    """The first "arba" without a comma, every later one with a comma: "a arba b, arba c"."""
    first, *others = parts
    return first + "".join(f"{',' * (at > 0)} arba {part}" for at, part in enumerate(others))
