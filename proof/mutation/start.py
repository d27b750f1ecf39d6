"""Mutation testing, part by part: prepare each, let the engine run on it, write RESULT.md."""

from __future__ import annotations

import argparse
import hashlib
import json
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

from proof.mutation import report
from proof.mutation.plain import plain

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
WORK = HERE / ".work"
PARTS = tomllib.loads((HERE / "parts.toml").read_text("utf-8"))
LEFT_OUT = PARTS.pop("left_out")["tests"]
PACKAGE = Path("src/lt_childlaw")
FIRST_PASS = 5
"""Seconds of tests for each mutant in the first pass; what lives then meets all of them."""
CONFIG = """\
[tool.pytest.ini_options]
addopts = "--strict-markers --strict-config -p no:cacheprovider"
filterwarnings = ["error", "ignore::pytest.PytestAssertRewriteWarning"]
xfail_strict = true

[tool.mutmut]
source_paths = ["src"]
only_mutate = {only}
pytest_add_cli_args = {arguments}
pytest_add_cli_args_test_selection = {tests}
timeout_multiplier = 4.0
timeout_constant = 4.0
use_git_change_detection = false
use_setproctitle = false
"""


def prepare(part: str) -> Path:
    """The folder of a part, with the sources, the tests and the settings as they are now."""
    folder = WORK / part
    modules, chosen = PARTS[part]["modules"], PARTS[part]["tests"]
    for path in sorted((ROOT / PACKAGE).rglob("*")):
        target = folder / path.relative_to(ROOT)
        if path.suffix == ".py" and path.stem in modules:
            _write(target, plain(path.read_text("utf-8")).encode())
        elif path.is_file() and "__pycache__" not in path.parts:
            _write(target, path.read_bytes())
    for old in (folder / "tests", folder / "mutants/tests", folder / "mutants" / PACKAGE / "data"):
        shutil.rmtree(old, ignore_errors=True)
    shutil.copytree(ROOT / "tests", folder / "tests", ignore=shutil.ignore_patterns("__pycache__"))
    # Why a test failed is not looked at, and working it out takes longer than most tests.
    arguments = ["--assert=plain", *(f"--deselect=tests/{test}" for test in LEFT_OUT)]
    config = CONFIG.format(
        only=json.dumps([f"{PACKAGE}/{module}.py" for module in modules]),
        arguments=json.dumps(arguments),
        tests=json.dumps([f"tests/test_{name}.py" for name in chosen]),
    )
    _write(folder / "pyproject.toml", config.encode())
    _mend(folder, modules)
    _forget_changed_tests(folder)
    return folder


def _write(target: Path, raw: bytes) -> None:
    """Write what changed only: mutmut asks for the time of the last change."""
    if not target.exists() or target.read_bytes() != raw:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(raw)


def _mend(folder: Path, modules: list[str]) -> None:
    """Begin a module again whose results were cut off, or which is in the part, or out of it, anew.

    mutmut takes a copy that is younger than its source for one that holds its mutants.
    """
    for copy in (folder / "mutants" / PACKAGE).glob("*.py"):
        meta = copy.with_name(f"{copy.name}.meta")
        whole = meta.exists() and meta.read_text("utf-8").endswith("}")
        if whole != (copy.stem in modules):
            copy.unlink()
            meta.unlink(missing_ok=True)


def _forget_changed_tests(folder: Path) -> None:
    """Which test runs which function is found out anew; where tests changed, what they let live."""
    now = {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in [folder / "pyproject.toml", *sorted((folder / "tests").rglob("*.*"))]
    }
    known = folder / "tests.json"
    before = json.loads(known.read_text("utf-8")) if known.exists() else now
    known.write_text(json.dumps(now, indent=1), "utf-8")
    (folder / "mutants/mutmut-stats.json").unlink(missing_ok=True)
    if now != before:
        forget_living(folder)


def forget_living(folder: Path) -> None:
    """Ask anew about every mutant that was not killed."""
    for meta in (folder / "mutants").rglob("*.meta"):
        data = json.loads(meta.read_text("utf-8"))
        data["exit_code_by_key"] = {
            name: code if code in report.KILLED else None
            for name, code in data["exit_code_by_key"].items()
        }
        meta.write_text(json.dumps(data), "utf-8")


def _run(folder: Path, seconds: float) -> None:
    command = [sys.executable, HERE / "engine.py", str(seconds)]
    subprocess.run(command, cwd=folder, check=True)  # noqa: S603 (the engine beside this file)


def main() -> int:
    """Run the parts named, or all of them."""
    parser = argparse.ArgumentParser(prog="proof/mutation/run", description=__doc__)
    parser.add_argument("part", nargs="*", help=", ".join(PARTS))
    parser.add_argument("--quick", action="store_true", help="leave out the second pass")
    parser.add_argument(
        "--seconds",
        type=float,
        default=float("inf"),
        help="of tests in the second pass, if not all",
    )
    parser.add_argument("--fresh", action="store_true", help="forget earlier results")
    parser.add_argument("--report", action="store_true", help="only write what was run")
    asked = parser.parse_args()
    if unknown := set(asked.part) - set(PARTS):
        parser.error(f"no such part: {', '.join(sorted(unknown))}")
    for part in () if asked.report else asked.part or PARTS:
        if asked.fresh:
            shutil.rmtree(WORK / part, ignore_errors=True)
        folder = prepare(part)
        _run(folder, FIRST_PASS)
        if not asked.quick:
            forget_living(folder)
            _run(folder, asked.seconds)
    return report.write(HERE, ROOT, WORK, list(PARTS))


if __name__ == "__main__":
    sys.exit(main())
