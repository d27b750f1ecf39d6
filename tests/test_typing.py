"""The public API as mypy and pyright see it, and whether any part of it has no type."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import lt_childlaw as law

ROOT = Path(__file__).parents[1]
API = Path(__file__).parent / "typing" / "api.py"
SOURCE = Path(law.__file__).parents[1]
# pyright asks the first Python on the path where packages are installed.
INTERPRETER_FIRST = f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}"


def run(*arguments: str, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    """Run a module of this interpreter."""
    # mypy finds an installed package by itself, and refuses to be told where.
    own = {} if "site-packages" in SOURCE.parts else {"MYPYPATH": str(SOURCE)}
    return subprocess.run(  # noqa: S603 (type checkers, on a file of the repository)
        [sys.executable, "-m", *arguments],
        capture_output=True,
        check=False,
        cwd=cwd,
        encoding="utf-8",
        env={**os.environ, **own, "PATH": INTERPRETER_FIRST, "PYTHONPATH": str(SOURCE)},
    )


def test_mypy(tmp_path: Path) -> None:
    done = run("mypy", "--strict", "--cache-dir", str(tmp_path), str(API))
    assert "Success: no issues found in 1 source file" in done.stdout, done.stdout + done.stderr
    assert done.returncode == 0


def test_pyright() -> None:
    done = run("pyright", str(API))
    assert "0 errors, 0 warnings" in done.stdout, done.stdout + done.stderr
    assert done.returncode == 0


@pytest.mark.parametrize(
    ("checker", "told"),
    [("mypy", 'Unused "type: ignore" comment'), ("pyright", 'Unnecessary "# type: ignore"')],
)
def test_a_mark_without_its_error_is_noticed(checker: str, told: str, tmp_path: Path) -> None:
    """The marks of expected errors prove something only if a checker misses none."""
    text = API.read_text(encoding="utf-8")
    (marked,) = (line for line in text.splitlines() if line.startswith("law.on(20120501)"))
    copy = tmp_path / "api.py"
    copy.write_text(text.replace(marked, marked.replace("20120501", "day")), encoding="utf-8")
    options = ["--strict", "--cache-dir", str(tmp_path / "cache")] if checker == "mypy" else []
    done = run(checker, *options, str(copy))
    assert told in done.stdout, done.stdout + done.stderr


def test_the_file_speaks_of_every_public_name() -> None:
    text = API.read_text(encoding="utf-8")
    spoken = set(re.findall(r"\blaw\.(\w+)", text))
    unspoken = {
        "BeyondHorizonWarning",
        "DataError",
        "InvalidCitation",
        "InvalidDate",
        "InvalidInput",
        "NoTruthValue",
        "NotInForce",
        "UnknownCitation",
    }
    assert set(law.__all__) - spoken == unspoken
    assert spoken <= set(law.__all__)


def test_every_public_type_is_complete(tmp_path: Path) -> None:
    """Asked from elsewhere, as of an installed package: in the repository it is plain source."""
    done = run("pyright", "--verifytypes", "lt_childlaw", "--ignoreexternal", cwd=tmp_path)
    assert "Type completeness score: 100%" in done.stdout, done.stdout + done.stderr
