"""Everything public says what it means, with an example that runs."""

from __future__ import annotations

import enum
import inspect

import pytest

import lt_childlaw as law

CLASSES = [getattr(law, name) for name in law.__all__ if inspect.isclass(getattr(law, name))]
MEMBERS = [
    (f"{cls.__name__}.{name}", member)
    for cls in CLASSES
    for name, member in vars(cls).items()
    if not name.startswith("_")
    and (inspect.isroutine(member) or isinstance(member, property | classmethod))
    and not (issubclass(cls, enum.Enum) and name in cls.__members__)
]
FUNCTIONS = [
    (name, getattr(law, name))
    for name in law.__all__
    if callable(getattr(law, name)) and not inspect.isclass(getattr(law, name))
]
PUBLIC = [(cls.__name__, cls) for cls in CLASSES] + MEMBERS + FUNCTIONS


@pytest.mark.parametrize(("name", "thing"), PUBLIC, ids=[name for name, _ in PUBLIC])
def test_docstring_with_an_example(name: str, thing: object) -> None:
    text = inspect.getdoc(thing)
    assert text, name
    assert ">>>" in text, name


def test_the_module_itself() -> None:
    assert law.__doc__
    assert ">>>" in law.__doc__
