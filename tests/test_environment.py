"""What the library does to the process that uses it: nothing but answer.

Each test runs a fresh interpreter, since this one has loaded everything already.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import lt_childlaw as law

SOURCES = Path(law.__file__).parents[1]


def run(program: str, *arguments: str, **variables: str) -> Any:  # noqa: ANN401 (any JSON)
    """What a program of this file prints as JSON, run without a warning or another word."""
    done = subprocess.run(  # noqa: S603 (a program of this file)
        [sys.executable, "-W", "error", *arguments, "-c", program],
        capture_output=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(SOURCES), **variables},
    )
    assert done.stderr.decode() == ""
    assert done.returncode == 0
    return json.loads(done.stdout)


QUESTIONS = """
def ask():
    import lt_childlaw as law
    persons = {"offender": law.Person(age=30), "victim": law.Person(born="1999")}
    case = law.Case(committed_on="2012-05-01", conduct={"molestation"}, **persons)
    code = law.Code.from_directory(DATA)
    return [str(answer) for answer in (
        law.on("2012-05-01")["149(3)"].sanction,
        law.during("2014")["309(2)"],
        law.exclusions("151-1(1)", committed_on="2012-05-01", **persons).outcome,
        law.limitation("150(4)", committed_on="2012-05-01", victim=persons["victim"]).barred_from,
        law.assess(case, judged_on="2025-03-01").explain(),
        code == law.Code.shipped(),
        law.lithuanian.format_sanction(law.on("2012-05-01")["149(3)"].sanction),
    )]
"""
ASK = f"DATA = {str(SOURCES / 'lt_childlaw' / 'data')!r}\n{QUESTIONS}"
ANSWERS = f"{ASK}\nimport json\nprint(json.dumps(ask()))"


@pytest.fixture(scope="module")
def answers() -> list[str]:
    found: list[str] = run(ANSWERS)
    assert found[0] == "imprisonment of 3 to 10 years"
    assert "ASSESSMENT OF A CASE" in found[4]
    return found


# What a process may be like


@pytest.mark.parametrize("arguments", ["-OO", "-bb", "-E", "-Xdev"])
def test_the_answers_do_not_depend_on_how_the_interpreter_is_started(
    arguments: str, answers: list[str]
) -> None:
    # -E passes over PYTHONPATH as well.
    path = f"import sys; sys.path.insert(0, {str(SOURCES)!r})\n"
    assert run(path + ANSWERS, arguments) == answers


@pytest.mark.parametrize(
    "variables",
    [
        {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PYTHONHASHSEED": "1"},
        {"TZ": "Pacific/Kiritimati", "HOME": "/nowhere", "TMPDIR": "/nowhere"},
        {"PYTHONWARNDEFAULTENCODING": "1", "PYTHONHASHSEED": "2"},
    ],
)
def test_the_answers_do_not_depend_on_the_environment(
    variables: dict[str, str], answers: list[str]
) -> None:
    assert run(ANSWERS, **variables) == answers


def test_the_answers_do_not_depend_on_the_day_or_the_place(
    answers: list[str], tmp_path: Path
) -> None:
    """Another year on the clock, and a current directory that is gone."""
    folder = tmp_path / "gone"
    folder.mkdir()
    program = f"""
import datetime, os, time
os.chdir({str(folder)!r})
os.rmdir({str(folder)!r})
class Later(datetime.date):
    @classmethod
    def today(cls):
        raise AssertionError("the library looked at the clock")
datetime.date = Later
time.time = time.localtime = lambda *_: 1 / 0
{ANSWERS}"""
    assert run(program) == answers


# What it does to the process

AUDIT = """
import sys
DONE = []
WATCHED = ("socket.", "subprocess.", "os.system", "os.exec", "os.fork", "os.posix_spawn", "os.kill",
           "os.remove", "os.rename", "os.mkdir", "os.rmdir", "os.truncate", "os.putenv", "os.chdir",
           "os.unsetenv", "os.chmod", "os.link", "os.symlink", "shutil.", "tempfile.", "signal.",
           "sys.setprofile", "sys.settrace", "urllib.", "webbrowser.", "ctypes.", "_winapi.")

def watch(event, arguments):
    if event.startswith(WATCHED):
        DONE.append(event)
    elif event == "open" and isinstance(arguments[1], str) and set(arguments[1]) & set("wax+"):
        DONE.append(f"open {arguments[0]} as {arguments[1]}")

sys.addaudithook(watch)
"""


def test_the_watch_of_this_file_sees_what_it_watches(tmp_path: Path) -> None:
    program = f"""{AUDIT}
import json, os, socket, subprocess, tempfile
open({str(tmp_path / "written")!r}, "w").close()
os.mkdir({str(tmp_path / "made")!r})
socket.socket().close()
subprocess.run(["true"])
print(json.dumps(DONE))"""
    seen = run(program)
    assert {"os.mkdir", "socket.__new__", "subprocess.Popen"} <= set(seen)
    assert any(one.startswith("open ") and one.endswith("written as w") for one in seen)


@pytest.mark.parametrize("program", ["import lt_childlaw", f"{ASK}\nask()"])
def test_nothing_is_written_started_or_sent(program: str) -> None:
    # Python itself keeps compiled modules, unless it is told not to.
    assert run(f"{AUDIT}\n{program}\nimport json\nprint(json.dumps(DONE))", "-B") == []


STATE = """
import atexit, codecs, decimal, gc, json, locale, logging, os, random, signal, sys, threading
import warnings

def state():
    return {
        "filters of warnings": [str(warnings.filters), str(warnings.showwarning)],
        "logging": [logging.root.level, str(logging.root.handlers),
                    str(logging.Logger.manager.loggerDict),
                    logging.Logger.manager.disable, str(logging.getLoggerClass())],
        "locale": [locale.setlocale(category) for category in range(6)],
        "signals": [str(signal.getsignal(number)) for number in signal.valid_signals()],
        "hooks": [str(hook) for hook in (sys.excepthook, sys.displayhook, sys.unraisablehook,
                  sys.breakpointhook, threading.excepthook, sys.getprofile(), sys.gettrace())],
        "imports": [str(sys.meta_path), str(sys.path_hooks), sys.path[:]],
        "at exit": atexit._ncallbacks(),
        "streams": [id(stream) for stream in (sys.stdin, sys.stdout, sys.stderr)],
        "numbers": [str(decimal.getcontext()), hash(random.getstate())],
        "limits": [sys.getrecursionlimit(), sys.getswitchinterval(), sys.get_int_max_str_digits(),
                   gc.get_threshold(), gc.isenabled(), gc.get_freeze_count()],
        "threads": threading.active_count(),
        "process": [os.getcwd(), dict(os.environ), os.umask(os.umask(0o022))],
        "errors of codecs": str(codecs.lookup_error("strict")),
    }
"""


@pytest.mark.parametrize("program", ["import lt_childlaw", f"{ASK}\nask()"])
def test_the_process_is_as_it_was(program: str) -> None:
    before, after = run(
        f"{STATE}\nbefore = state()\n{program}\nprint(json.dumps([before, state()]))"
    )
    assert before == after


ENVIRONMENT = """
import os, sys
READ = []
class Watched(dict):
    def _told(self, name):
        # The frame that asks, beyond those of os and of this class.
        frame = sys._getframe(2)
        while frame.f_code.co_filename in (os.__file__, "<string>") and frame.f_back:
            frame = frame.f_back
        READ.append([str(name), frame.f_code.co_filename])
    def __getitem__(self, name):
        self._told(name)
        return super().__getitem__(name)
    def __contains__(self, name):
        self._told(name)
        return super().__contains__(name)
    def get(self, name, default=None):
        self._told(name)
        return super().get(name, default)
os.environ = Watched(os.environ)
os.getenv = os.environ.get
"""


def test_no_variable_of_the_environment_is_read() -> None:
    read = run(f"{ENVIRONMENT}\n{ASK}\nask()\nimport json\nprint(json.dumps(READ))")
    assert [name for name, place in read if str(SOURCES) in place] == []


def test_the_watch_of_variables_sees_one() -> None:
    program = f"{ENVIRONMENT}\nimport json, pathlib\npathlib.Path.home()\nprint(json.dumps(READ))"
    assert "HOME" in [name for name, _ in run(program)]


def test_asking_loads_only_the_library_what_it_needs_and_python() -> None:
    program = (
        f"import json, sys\nloaded = set(sys.modules)\n{ASK}\nask()\n"
        "print(json.dumps(sorted(set(sys.modules) - loaded)))"
    )
    names = {name.partition(".")[0] for name in run(program)}
    assert names - sys.stdlib_module_names <= {"lt_childlaw", "attr", "attrs", "dateutil", "six"}
    assert not names & {"asyncio", "http", "logging", "multiprocessing", "socket", "ssl", "ctypes"}


# Threads

RACE = """
import json, sys, threading
sys.setswitchinterval(1e-6)
THREADS = 16
start, found, failed = threading.Barrier(THREADS), [], []

def first():
    start.wait()
    try:
        import lt_childlaw as law
        found.append((law.Code.shipped(), law.on, law.Person, law.Answer.YES, *ask()))
    except BaseException as error:
        failed.append(repr(error))

threads = [threading.Thread(target=first) for _ in range(THREADS)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(json.dumps({
    "failed": failed,
    "objects": [len({id(one[at]) for one in found}) for at in range(4)],
    "answers": [list(one[4:]) for one in {one[4:]: one for one in found}.values()],
    "count": len(found),
}))
"""


def test_many_threads_may_ask_the_first_question_at_once(answers: list[str]) -> None:
    """Nothing is loaded yet, and all that is loaded on first use is loaded once."""
    raced = run(f"{ASK}\n{RACE}")
    assert raced["failed"] == []
    assert raced["count"] == 16
    assert raced["answers"] == [answers]
    assert raced["objects"][0] == 1, "the shipped data was made more than once"
    assert raced["objects"][2:] == [1, 1]
