"""The library never uses the network: not on import, and not to answer anything.

Every public question and every command runs in a process in which a socket, a name lookup or
another process cannot be had; and, where Linux allows it, in one that has no network at all.
"""

from __future__ import annotations

import functools
import inspect
import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import lt_childlaw as law
from lt_childlaw.cli._app import commands

ROOT = Path(__file__).parent.parent
SOURCES = Path(law.__file__).parents[1]

FORBID = """
import sys
TRIED = []

class Forbidden(BaseException):
    pass

def forbid(event, arguments):
    if event.startswith(("socket.", "urllib.", "http.", "ftplib.", "smtplib.", "webbrowser.",
                         "subprocess.", "os.system", "os.posix_spawn", "os.exec", "os.fork")):
        TRIED.append(event)
        raise Forbidden(event)

sys.addaudithook(forbid)
"""
QUESTIONS = """
import lt_childlaw as law
from lt_childlaw import lithuanian

version = law.on("2012-05-01")["150(4)"]
persons = {"offender": law.Person(age=16), "victim": law.Person(born="1999")}
case = law.Case(committed_on="2012-05-01", conduct={"molestation"}, **persons)
bounded = version.penalties(persons["offender"])[0]
later = law.lex_mitior("307(3)", committed_on="2024-05-01", judged_on="2025-03-01")
ASK = {
    "acts": lambda: law.acts["XII-776"].title,
    "age_reached": lambda: law.age_reached(16, born="2004-05-01", on="2020-05-01"),
    "assess": lambda: law.assess(case, judged_on="2025-03-01").explain(),
    "changes": lambda: law.changes("2014-03-24", "2025-02-01", steps=True),
    "compare": lambda: law.compare(version, law.on("2025-03-01")["150(4)"]),
    "coverage": law.coverage,
    "during": lambda: law.during("2014")["309(2)"],
    "exclusions": lambda: law.exclusions("151-1(1)", committed_on="2012-05-01", **persons),
    "latest_confirmed": law.latest_confirmed,
    "lex_mitior": lambda: later,
    "limitation": lambda: law.limitation("150(4)", committed_on="2012", victim=persons["victim"]),
    "format_period": lambda: law.format_period("2012-05-01", None),
    "on": lambda: [str(one) for one in law.on("2012-05-01", known_at="2012-06-01")],
    "replay": lambda: law.replay(law.assess(case).to_dict()),
    "threshold": lambda: law.threshold("criminal-responsibility", on="2012-05-01"),
    "thresholds": lambda: law.thresholds(on="2012-05-01"),
    "timeline": lambda: law.timeline("307(3)"),
    "Code.shipped": law.Code.shipped,
    "Code.from_directory": lambda: law.Code.from_directory(DATA),
    "Citation.parse": lambda: law.Citation.parse("BK 149 str. 3 d."),
    "lithuanian.format_sanction": lambda: lithuanian.format_sanction(version.sanction),
    "lithuanian.format_penalty": lambda: [
        lithuanian.format_penalty(one) for one in version.sanction.alternatives
    ],
    "lithuanian.format_term": lambda: lithuanian.format_term(law.Term(years=3)),
    "lithuanian.format_bounded": lambda: lithuanian.format_bounded(bounded),
    "lithuanian.format_bound": lambda: lithuanian.format_bound(bounded.maximum),
    "lithuanian.format_age": lambda: lithuanian.format_age(version.victim.age),
    "lithuanian.format_asked_age": lambda: [
        lithuanian.format_asked_age(one) for one in version.ages_asked
    ],
    "lithuanian.format_date": lambda: lithuanian.format_date("2012-05-01"),
    "lithuanian.format_period": lambda: lithuanian.format_period("2012-05-01", None),
    "lithuanian.format_threshold": lambda: lithuanian.format_threshold(
        law.threshold("young-adult", on="2012-05-01")
    ),
    "lithuanian.format_person": lambda: lithuanian.format_person(version.victim),
    "lithuanian.name": lambda: lithuanian.name(law.PenaltyKind.FINE),
}
"""
COMMANDS = {
    "ages": ["--on", "2012-05-01", "--born", "1996-05-01"],
    "assess": ["examples/case.toml"],
    "changes": ["2025-01-31", "2025-02-01"],
    "coverage": [],
    "lex-mitior": ["307(3)", "--on", "2024-05-01", "--judged-on", "2025-03-01"],
    "limitation": ["153", "--on", "2011-03-01", "--victim", "2005-06-01"],
    "replay": ["{trace}"],
    "resolve": ["examples/cases.csv"],
    "show": ["149(3)", "--on", "2012-05-01", "--offender", "16"],
    "timeline": ["151-1(1)"],
}
ATTEMPTS = {
    "socket.__new__": "import socket; socket.socket()",
    "socket.getaddrinfo": "import socket; socket.getaddrinfo('localhost', 80)",
    "socket.gethostbyname": "import socket; socket.gethostbyname('localhost')",
    "urllib.Request": "import urllib.request; urllib.request.urlopen('http://127.0.0.1:9')",
    "subprocess.Popen": "import subprocess; subprocess.run(['true'])",
    "os.system": "import os; os.system('true')",
}


def run(program: str, *before: str) -> subprocess.CompletedProcess[str]:
    """Run a program in a fresh interpreter, behind another command if one is given."""
    start = f"DATA = {str(SOURCES / 'lt_childlaw' / 'data')!r}\nimport sys\n"
    return subprocess.run(  # noqa: S603 (a program of this file)
        [*before, sys.executable, "-W", "error", "-c", f"{start}{program}"],
        capture_output=True,
        check=False,
        text=True,
        cwd=ROOT,
        env={"PYTHONPATH": str(SOURCES), "PATH": "/usr/bin:/bin", "PYTHONIOENCODING": "utf-8"},
    )


def succeeds(program: str, *before: str) -> None:
    done = run(program, *before)
    assert done.stderr == ""
    assert done.returncode == 0, done.stdout


@functools.cache
def without_network() -> list[str]:
    """The command that runs another without any network; empty where there is none."""
    unshare = shutil.which("unshare")
    if unshare is None:
        return []
    before = [unshare, "--map-root-user", "--net"]
    tried = subprocess.run([*before, "true"], capture_output=True, check=False)  # noqa: S603 (ours)
    return before if tried.returncode == 0 else []


@pytest.fixture
def behind() -> list[str]:
    before = without_network()
    if not before:
        pytest.skip("unshare cannot make a namespace without a network here")
    return before


def all_questions() -> str:
    """A program that asks everything, with the questions that it must not do without."""
    needed = {
        name
        for name in law.__all__
        if name.islower() and not inspect.ismodule(getattr(law, name)) and name != "acts"
    }
    needed |= {f"lithuanian.{name}" for name in law.lithuanian.__all__}
    return (
        f"{QUESTIONS}\nmissing = {sorted(needed)!r}\n"
        "assert not set(missing) - set(ASK), set(missing) - set(ASK)\n"
        "assert all(ask() is not None for ask in ASK.values())\n"
    )


def command(name: str, folder: Path) -> str:
    """A program that runs a command twice, with and without ``--json``."""
    trace = folder / "trace.json"
    case = law.Case(committed_on="2012-05-01", conduct={"molestation"})
    trace.write_text(json.dumps(law.assess(case).to_dict()), encoding="utf-8")
    given = [name, *(str(trace) if one == "{trace}" else one for one in COMMANDS[name])]
    return (
        "from lt_childlaw.cli import run\n"
        "sys.stderr = sys.stdout\n"
        f"codes = [run({given!r}), run({[*given, '--json']!r}), run({[name, '--help']!r})]\n"
        "assert set(codes) <= {0, 1} and codes[2] == 0, codes\n"
    )


NOTHING_TRIED = "\nassert not TRIED, TRIED"


def test_importing_uses_no_network() -> None:
    succeeds(f"{FORBID}\nimport lt_childlaw{NOTHING_TRIED}")


def test_no_question_uses_the_network() -> None:
    succeeds(f"{FORBID}\n{all_questions()}{NOTHING_TRIED}")


def test_every_command_is_run_here() -> None:
    assert set(COMMANDS) == set(commands().commands)


@pytest.mark.parametrize("name", COMMANDS)
def test_no_command_uses_the_network(name: str, tmp_path: Path) -> None:
    succeeds(f"{FORBID}\n{command(name, tmp_path)}{NOTHING_TRIED}")


@pytest.mark.parametrize("event", ATTEMPTS)
def test_an_attempt_is_seen(event: str) -> None:
    done = run(f"{FORBID}\n{ATTEMPTS[event]}")
    assert done.returncode != 0
    assert f"Forbidden: {event}" in done.stderr


def test_an_attempt_is_seen_where_the_error_is_hidden() -> None:
    hidden = f"try:\n    {ATTEMPTS['socket.__new__']}\nexcept BaseException: pass"
    done = run(f"{FORBID}\n{hidden}{NOTHING_TRIED}")
    assert done.returncode != 0
    assert "AssertionError: ['socket.__new__']" in done.stderr


# Without any network


def test_everything_is_answered_without_a_network(behind: list[str], tmp_path: Path) -> None:
    programs = [all_questions(), *(command(name, tmp_path) for name in COMMANDS)]
    succeeds("\n".join(programs), *behind)


def test_there_is_no_network_without_a_network(behind: list[str]) -> None:
    listening = "import socket; one = socket.create_server(('127.0.0.1', 0)); "
    attempt = f"{listening}socket.create_connection(one.getsockname(), 5)"
    assert run(attempt).returncode == 0
    assert "OSError: [Errno 101]" in run(attempt, *behind).stderr
