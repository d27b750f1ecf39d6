"""What is common to all commands: help, exit status, terminals, pipes."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import warnings
from pathlib import Path
from typing import IO

import pytest
import typer

import lt_childlaw as law
from lt_childlaw.cli import _console, run

from .command_line import invoke, start

COMMANDS = (
    *("show", "timeline", "changes", "ages", "coverage", "resolve"),
    *("assess", "replay", "limitation", "lex-mitior"),
)


@pytest.mark.parametrize("command", COMMANDS)
def test_each_help_text_has_an_example(command: str) -> None:
    result = invoke(command, "--help")
    assert result.exit_code == 0
    assert f"Example: lt-childlaw {command}" in result.stdout
    assert command in invoke("-h").stdout


def test_the_version_is_that_of_the_program_and_of_the_data() -> None:
    assert invoke("--version").stdout == f"lt-childlaw {law.__version__}, data {law.DATA_VERSION}\n"


@pytest.mark.parametrize(
    ("arguments", "status"),
    [(["coverage"], 0), (["show", "149(9)"], 1), (["show"], 2), (["wrong"], 2), ([], 2)],
)
def test_run_returns_the_exit_status(
    arguments: list[str], status: int, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(arguments) == status
    assert "Traceback" not in "".join(capsys.readouterr())


def test_run_needs_no_stream_that_can_be_set_up(monkeypatch: pytest.MonkeyPatch) -> None:
    class Bare:
        def write(self, text: str) -> int:
            return len(text)

        def flush(self) -> None: ...

        def isatty(self) -> bool:
            return False

    monkeypatch.setattr(sys, "stdout", Bare())
    assert run(["--version"]) == 0


def ended(
    *arguments: str, stdout: int | IO[bytes] = subprocess.PIPE, **environment: str
) -> tuple[int, bytes, bytes]:
    with start(*arguments, stdout=stdout, **environment) as program:
        out, err = program.communicate()
    return program.returncode, out, err


def test_a_terminal_without_lithuanian_letters_gets_the_answer() -> None:
    status, out, _ = ended("show", "149(3)", PYTHONIOENCODING="ascii", LC_ALL="C")
    assert status == 0
    assert b"I??aginimas" in out


def test_json_is_utf_8_on_any_terminal() -> None:
    _, out, _ = ended("show", "149(3)", "--json", PYTHONIOENCODING="ascii")
    assert json.loads(out.decode())["versions"][0]["heading"]["lt"] == "Išžaginimas"


@pytest.mark.parametrize("command", [["show", "149(3)"], ["show", "149(3)", "--json"]])
def test_a_closed_pipe_gives_no_traceback(command: list[str]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with io.FileIO(writing, "w") as closed:
        status, _, err = ended(*command, stdout=closed)
    assert (status, err) == (141, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full device here")
def test_a_full_disk_gives_no_traceback() -> None:
    with io.FileIO("/dev/full", "w") as full:
        status, _, err = ended("show", "149(3)", stdout=full)
    assert status == 2
    assert err.startswith(b"Error: the output cannot be written:")
    assert b"Traceback" not in err


@pytest.mark.parametrize(
    ("error", "status"),
    [(BrokenPipeError(), 141), (OSError(28, "No space left"), 2)],
)
def test_where_nothing_can_be_written_nothing_is_tried_again(
    error: OSError, status: int, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with (tmp_path / "out").open("w", encoding="utf-8") as stdout:
        monkeypatch.setattr(sys, "stdout", stdout)
        stdout.write("what is left in the buffer")
        with pytest.raises(typer.Exit) as caught, _console.answering():
            raise error
    assert caught.value.exit_code == status
    assert not (tmp_path / "out").read_text(encoding="utf-8")


def test_the_keys_that_stop_a_program_stop_it(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(typer.Exit) as caught, _console.answering():
        raise KeyboardInterrupt
    assert caught.value.exit_code == 130
    assert capsys.readouterr().err.startswith("Stopped")


def test_rich_leaves_a_closed_pipe_to_us() -> None:
    with pytest.raises(BrokenPipeError):
        _console.output().on_broken_pipe()


def test_only_the_warning_of_the_horizon_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with _console.answering():
        warnings.warn("beyond", law.BeyondHorizonWarning, stacklevel=1)
    assert capsys.readouterr().err == "Not confirmed: beyond\n"
