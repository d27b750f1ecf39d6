"""Runs mutmut on one part, in the folder it is started in; the first argument limits the tests.

* Text with a blank in it is left alone. It is prose: words of a message or of a reason. A key, a
  name or a separator has no blank, and is mutated.
* A mutant meets the tests of the module's own test file first, then the others, the fast ones
  first, until one fails or so many seconds are over. Hypothesis does not shrink what failed.
* The tests are collected once, before the workers fork: that makes a mutant cheap. So a mutant is
  not seen by what a test file works out on import, before any test runs.
"""

from __future__ import annotations

import contextlib
import importlib
import itertools
import os
import sys
import traceback
from pathlib import Path
from typing import TYPE_CHECKING

import hypothesis
import libcst as cst
import pytest
from _pytest.config import _prepareconfig
from mutmut import __main__ as mutmut
from mutmut.mutation import file_mutation, mutators
from mutmut.mutation.trampoline import get_mutant_under_test, set_mutant_under_test
from mutmut.runners import harness
from mutmut.state import state
from mutmut.utils import file_utils
from mutmut.workers import isolation

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

KILLED = 1
BROKEN = 35
"""The exit code by which mutmut knows a run that says nothing of the mutant."""
NO_MUTANT = "lt_childlaw._none.x_none__mutmut_0"
WITHOUT = ["-pno:terminal", "-pno:unraisableexception"]
"""A forked worker drops files that were open before; that is no failure of a test."""


def keys_only(node: cst.BaseString) -> Iterator[cst.CSTNode]:
    """One mutant of a key; none of prose."""
    if isinstance(node, cst.SimpleString) and " " not in node.value:
        yield from itertools.islice(mutators.operator_string(node), 1)


class Runner(harness.PytestRunner):
    """Collects all tests once; a forked worker only runs those it needs, the likely ones first."""

    session: pytest.Session
    seconds = float("inf")
    built: frozenset[str] = frozenset()
    """The functions that make the shipped data: no test runs them, and each has their work."""

    def run_tests(self, *, mutant_name: str | None, tests: Iterable[str]) -> int:
        """Run the tests of a mutant; without one all, none of which may fail."""
        if mutant_name is None:
            selection = self._pytest_add_cli_args_test_selection
            self.session = _collected(selection + self._pytest_add_cli_args)
            return self._run(self.session.items)
        try:
            _forget_answers()
        except Exception:  # noqa: BLE001 (a library that cannot read its own data is noticed)
            return KILLED
        if mutant_name.rpartition("__mutmut_")[0] in self.built:
            tests = state().duration_by_test
        try:
            return self._run(self._wanted(mutant_name, set(tests)))
        except Exception:  # noqa: BLE001 (whatever it is, it is no answer about the mutant)
            Path("broken.log").write_text(f"{mutant_name}: {traceback.format_exc()}", "utf-8")
            return BROKEN

    def run_forced_fail(self) -> int:
        """Let the tests fail, which mutmut asks for; and before it, see that a worker's pass."""
        process = os.fork()
        if process == 0:
            set_mutant_under_test(NO_MUTANT)
            sys.stdout = sys.stderr = Path(os.devnull).open("w")  # noqa: SIM115 (as workers do)
            _forget_answers()
            os._exit(self._run(self.session.items))
        if os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]) != 0:
            raise SystemExit("the tests do not pass in a worker without a mutant")
        self.built = _functions_of_building()
        return super().run_tests(mutant_name=None, tests=[])

    def _wanted(self, mutant_name: str, tests: set[str]) -> list[pytest.Item]:
        own = f"tests/test_{mutant_name.split('.')[1].lstrip('_')}"
        durations = state().duration_by_test
        ordered = sorted(
            (item for item in self.session.items if item.nodeid in tests),
            key=lambda item: (
                not item.nodeid.startswith((f"{own}.", f"{own}_")),
                durations[item.nodeid],
            ),
        )
        spent = itertools.accumulate(durations[item.nodeid] for item in ordered)
        within = [item for item, until in zip(ordered, spent, strict=True) if until <= self.seconds]
        return within or ordered[:1]

    def _run(self, items: list[pytest.Item]) -> int:
        if not items or self.session.testsfailed:
            return BROKEN
        every, self.session.items = self.session.items, items
        with file_utils.change_cwd("mutants"), contextlib.suppress(self.session.Failed):
            self.session.config.hook.pytest_runtestloop(session=self.session)
        self.session.items = every
        return int(self.session.testsfailed > 0)


def _forget_answers() -> None:
    """Let the library work out again what it worked out, and kept, before a worker forked."""
    code = importlib.import_module("lt_childlaw").Code.shipped()
    for name in [name for name in sys.modules if name.startswith("lt_childlaw.")]:
        for word, kept in vars(sys.modules[name]).items():
            if hasattr(kept, "cache_clear") and word != "_shipped":
                kept.cache_clear()
    code.__init__(code.records)  # tests hold the object, so it stays the same one


def _functions_of_building() -> frozenset[str]:
    """The functions that run while the shipped data is made, as mutmut names them."""
    before = get_mutant_under_test()
    set_mutant_under_test("stats")
    hits: set[str] = state()._stats  # noqa: SLF001 (mutmut tells it nowhere else)
    hits.clear()
    _forget_answers()
    found = frozenset(hits)
    hits.clear()
    set_mutant_under_test(before)
    return found


def _collected(arguments: list[str]) -> pytest.Session:
    """A session of pytest with its tests collected, ready to be run."""
    with file_utils.change_cwd("mutants"):
        config = _prepareconfig(["--rootdir=.", "-x", *WITHOUT, *arguments])
        config.option.tbstyle = "native"
        config._do_configure()  # noqa: SLF001 (pytest offers no other way to stop before running)
        session = pytest.Session.from_config(config)
        config.hook.pytest_sessionstart(session=session)
        config.hook.pytest_collection(session=session)
    return session


def main() -> None:
    """Mutate and test what the pyproject.toml of this folder names."""
    file_mutation.mutation_operators[:] = [
        (kind, keys_only if operator is mutators.operator_string else operator)
        for kind, operator in mutators.mutation_operators
    ]
    Runner.seconds = float(sys.argv[1])
    mutmut.PytestRunner = isolation.PytestRunner = Runner
    hypothesis.settings.register_profile(
        "mutation",
        phases=[hypothesis.Phase.explicit, hypothesis.Phase.generate],
        database=None,
        max_examples=100,
    )
    hypothesis.settings.load_profile("mutation")
    sys.path.insert(0, str(Path("mutants").resolve()))
    mutmut._run([], os.cpu_count())  # noqa: SLF001 (the command, without click around it)


if __name__ == "__main__":
    main()
