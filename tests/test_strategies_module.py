"""The module of strategies: its names, what it needs, and what it leaves alone."""

from __future__ import annotations

import builtins
import importlib
import inspect
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import lt_childlaw as law
from lt_childlaw import strategies

if TYPE_CHECKING:
    from collections.abc import Iterator

API = Path(__file__).parent / "typing" / "api.py"


@pytest.fixture
def fresh(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The module as if it had never been imported."""
    for name in [name for name in sys.modules if name.startswith("lt_childlaw.strategies")]:
        monkeypatch.delitem(sys.modules, name)
    yield
    law.strategies = strategies  # an import sets it on the package


@pytest.mark.usefixtures("fresh")
def test_without_hypothesis_the_error_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "hypothesis", None)
    with pytest.raises(ImportError, match=r'pip install "lt-childlaw\[testing\]"') as caught:
        importlib.import_module("lt_childlaw.strategies")
    assert caught.value.name == "hypothesis"
    assert caught.value.__cause__ is None


@pytest.mark.usefixtures("fresh")
def test_what_hypothesis_itself_lacks_is_told_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = builtins.__import__

    def lacking(name: str, *rest: Any) -> object:  # noqa: ANN401 (whatever an import takes)
        if name == "hypothesis":
            raise ModuleNotFoundError("No module named 'sortedcontainers'", name="sortedcontainers")
        return whole(name, *rest)

    monkeypatch.setattr(builtins, "__import__", lacking)
    with pytest.raises(ModuleNotFoundError, match="sortedcontainers") as caught:
        importlib.import_module("lt_childlaw.strategies")
    assert caught.value.name == "sortedcontainers"


def run(program: str) -> str:
    """What a program prints in a new interpreter, every warning an error."""
    done = subprocess.run(  # noqa: S603 (our own program)
        [sys.executable, "-W", "error", "-c", program],
        capture_output=True,
        check=True,
        encoding="utf-8",
        env={"PYTHONPATH": str(Path(law.__file__).parents[1])},
    )
    return done.stdout.strip()


def test_the_library_does_not_import_hypothesis() -> None:
    program = (
        "import sys, lt_childlaw as law; [getattr(law, name) for name in law.__all__]; "
        "print(any(name.startswith('hypothesis') for name in sys.modules))"
    )
    assert run(program) == "False"


def test_the_strategies_are_imported_by_name_only() -> None:
    assert "strategies" not in law.__all__


def test_importing_changes_no_setting_of_hypothesis() -> None:
    program = (
        "from hypothesis import settings; before = repr(settings.default); "
        "profiles = set(settings._profiles); import lt_childlaw.strategies; "
        "print(repr(settings.default) == before, set(settings._profiles) == profiles)"
    )
    assert run(program) == "True True"


@pytest.mark.parametrize("name", strategies.__all__)
def test_every_name_has_a_docstring_with_an_example(name: str) -> None:
    text = inspect.getdoc(getattr(strategies, name))
    assert text
    assert ">>>" in text
    if inspect.isfunction(getattr(strategies, name)):
        assert "hrinks towards" in text
        for knob in inspect.signature(getattr(strategies, name)).parameters:
            assert f"{knob}: " in text or name == "writings", knob


def test_the_module_itself() -> None:
    assert strategies.__doc__
    assert ">>>" in strategies.__doc__


def test_the_file_of_types_speaks_of_every_name() -> None:
    spoken = set(re.findall(r"\bstrategies\.(\w+)", API.read_text(encoding="utf-8")))
    assert spoken >= set(strategies.__all__)
