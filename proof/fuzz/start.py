"""Feed one target under libFuzzer: ``python -m proof.fuzz.start TARGET [libFuzzer's arguments]``.

With a file as its last argument it tries that input alone.
"""

from __future__ import annotations

import importlib
import pkgutil
import random
import sys
from typing import TYPE_CHECKING, Any

import atheris  # type: ignore[import-untyped, unused-ignore]

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

# The literals of the shipped data have no branches; the others are loaded with an extra only.
_NOT_COUNTED = ["lt_childlaw._data"]
_OF_AN_EXTRA = {"cli", "strategies"}


def load(name: str) -> ModuleType:
    """Import the library with its branches counted, and then the target."""
    with atheris.instrument_imports(include=["lt_childlaw"], exclude=_NOT_COUNTED):
        package = importlib.import_module("lt_childlaw")
        for module in pkgutil.iter_modules(package.__path__):
            # What a question loads on first use is to be counted as well.
            if module.name not in _OF_AN_EXTRA:
                importlib.import_module(f"lt_childlaw.{module.name}")
        return importlib.import_module(f"proof.fuzz.targets.{name}")


def mutator(target: ModuleType) -> Callable[[bytes, int, int], bytes]:
    """Half of the changes are libFuzzer's own, the other half keep the structure of the text."""

    def mutate(data: bytes, most: int, seed: int) -> bytes:
        chance = random.Random(seed)  # noqa: S311 (repeatable)
        if chance.random() < 1 / 2:
            data = chance.choice(target.CHANGES)(data, chance, target.WORDS)[:most]
            if chance.random() < 1 / 2:
                return data
        mutated: bytes = atheris.Mutate(data, most)
        return mutated

    return mutate


def main(arguments: list[str]) -> None:
    """Feed the target named first until libFuzzer stops."""
    program, name, *rest = arguments
    target = load(name)
    options: dict[str, Any] = {"custom_mutator": mutator(target)} if target.CHANGES else {}
    atheris.Setup([program, *rest], target.one, **options)
    atheris.Fuzz()


if __name__ == "__main__":
    main(sys.argv)
