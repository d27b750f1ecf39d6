"""The wheel as users get it: built twice, looked into, and asked in empty environments.

Everything is asked of the installed wheel, from a folder without the sources: without an extra,
with each, and with the oldest releases that the metadata allow. The extras are those that the
wheel itself names, so that a new one cannot be forgotten.
"""

# ruff: noqa: T201 (a command prints)

from __future__ import annotations

import argparse
import functools
import os
import platform
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from proof.wheel import asking, building
from proof.wheel.environments import Environment

ROOT = Path(__file__).parents[2]
_CORE = {"lt-childlaw", "attrs", "python-dateutil"}
_OF_DATEUTIL = {"six", "tzdata"}  # what it needs, by its release
# What users install. What only the project's own work needs is asked with new releases alone.
_OF_USERS = ("cli", "testing")
_TESTS_OF_THE_NEWEST = ("test_objects", "test_citation", "test_citation_text", "test_docstrings")
_TESTS_OF_THE_OLDEST = (
    *("test_time", "test_facts", "test_citation", "test_citation_text"),
    *("test_cli", "test_cli_resolve"),
)


def main() -> None:
    """Build the wheel, and ask it everywhere."""
    parser = argparse.ArgumentParser(prog="proof/wheel/run", description=__doc__)
    parser.add_argument(
        "--keep", metavar="FOLDER", type=Path, help="put the wheel there at the end"
    )
    options = parser.parse_args()
    started = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="wheel-") as folder:
        work = Path(folder)
        builder = Environment.with_installer(work / "builder", "build>=1.2", "hatchling>=1.27")
        wheel = building.built_twice(ROOT, work, builder.python)
        print(f"built twice, with the same bytes: {wheel.name}", flush=True)
        made = functools.partial(Environment, installer=builder.python)
        tasks = [functools.partial(_without_an_extra, made(work / "without an extra"), wheel)]
        tasks += [
            functools.partial(_with_an_extra, made(work / extra), wheel, extra)
            for extra in _extras(wheel)
        ]
        tasks += [functools.partial(_oldest, made(work / "oldest"), wheel)]
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            for said in pool.map(lambda task: task(), tasks):
                print(said, flush=True)
        if options.keep:
            options.keep.mkdir(parents=True, exist_ok=True)
            (options.keep / wheel.name).write_bytes(wheel.read_bytes())
    seconds = time.monotonic() - started
    print(f"all held on Python {platform.python_version()}, in {seconds:.0f} seconds")


def _extras(wheel: Path) -> list[str]:
    """The extras that the wheel names; each has a question, and there is no other question."""
    extras: list[str] = building.metadata(wheel).get_all("Provides-Extra") or []
    unasked = set(extras) ^ set(asking.OF_AN_EXTRA)
    if unasked:
        sys.exit(f"FAILED: extras without a question, or questions without one: {unasked}")
    return extras


def _without_an_extra(bare: Environment, wheel: Path) -> str:
    bare.install(str(wheel))
    found = bare.installed()
    if not _CORE <= found <= _CORE | _OF_DATEUTIL:
        sys.exit(f"FAILED: without an extra these are installed: {sorted(found)}")
    for option in ("-I", "-OO", "-bb", "-Xdev", "-Xwarn_default_encoding"):
        bare.ask(asking.CORE, option)
    bare.ask(asking.WITHOUT_CLI)
    bare.ask(asking.WITHOUT_TESTING)
    bare.ask(asking.FROM_THE_ARCHIVE, given=(str(wheel),))
    return f"without an extra: {', '.join(sorted(found))}"


def _with_an_extra(environment: Environment, wheel: Path, extra: str) -> str:
    environment.install(f"{wheel}[{extra}]")
    environment.ask(asking.CORE)
    environment.ask(asking.OF_AN_EXTRA[extra])
    if extra == "test":
        environment.test(ROOT, *_TESTS_OF_THE_NEWEST)
    return f"with [{extra}]: {len(environment.installed())} packages"


def _oldest(environment: Environment, wheel: Path) -> str:
    """The oldest releases that the metadata allow, with tests of what leans on them most."""
    pins = building.oldest(wheel, *_OF_USERS)
    environment.install(f"{wheel}[{','.join(_OF_USERS)}]", *pins, "pytest")
    for program in (asking.CORE, *(asking.OF_AN_EXTRA[extra] for extra in _OF_USERS)):
        environment.ask(program)
    environment.test(ROOT, *_TESTS_OF_THE_OLDEST)
    return f"with the oldest: {', '.join(pins)}"


if __name__ == "__main__":
    main()
