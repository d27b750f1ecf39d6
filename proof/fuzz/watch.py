"""Feed the targets until nothing new is found: ``proof/fuzz/run [TARGET ...]``.

Each target is fed on its own until its coverage has not risen for some minutes, or until libFuzzer
stops: something does not hold, a foreign error came out, an input took too long, or the memory
grew too far. The inputs of a run are kept under ``.work`` and are the seeds of the next.
"""

# ruff: noqa: T201 (a command prints)

from __future__ import annotations

import argparse
import contextlib
import hashlib
import importlib
import os
import queue
import re
import signal
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from types import ModuleType

HERE = Path(__file__).parent
WORK = HERE / ".work"
TARGETS = sorted(path.stem for path in HERE.glob("targets/[a-z]*.py"))

_MEGABYTES = 1_024
_COUNTS = re.compile(r"^#(\d+)\s.*\bcov: (\d+) ft: \d+ corp: (\d+)")
_MEMORY = re.compile(r"\brss: (\d+)Mb")
_EXECUTIONS = re.compile(r"^stat::number_of_executed_units:\s+(\d+)")
_KEPT = re.compile(r"Test unit written to (\S+)")


@dataclass
class Progress:
    """What libFuzzer has told so far."""

    name: str
    started: float = field(default_factory=time.monotonic)
    risen: float = field(default_factory=time.monotonic)
    ended: float | None = None
    executions: int = 0
    coverage: int = 0
    corpus: int = 0
    memory: list[int] = field(default_factory=list)
    found: str | None = None

    def take(self, line: str) -> None:
        """Take a line that libFuzzer wrote."""
        if counts := _COUNTS.match(line):
            self.executions, coverage, self.corpus = map(int, counts.groups())
            if coverage > self.coverage:
                self.coverage, self.risen = coverage, time.monotonic()
        if memory := _MEMORY.search(line):
            self.memory.append(int(memory[1]))
        if executions := _EXECUTIONS.match(line):
            self.executions = int(executions[1])
        if kept := _KEPT.search(line):
            self.found = kept[1]

    @property
    def flat_minutes(self) -> float:
        """For how long the coverage has not risen."""
        return (time.monotonic() - self.risen) / 60

    @property
    def minutes(self) -> float:
        """For how long the target was fed."""
        return ((self.ended or time.monotonic()) - self.started) / 60


def main() -> int:
    """Feed the targets asked for; the exit status is 1 if anything was found."""
    options = _options()
    with ThreadPoolExecutor(options.at_once) as pool:
        done = list(pool.map(lambda name: _feed(name, options), options.targets))
    print("\n| target | executions | branches | inputs kept | minutes | memory, MB | came to |")
    print("|---|---|---|---|---|---|---|")
    for progress, ended in done:
        memory = f"{progress.memory[0]} to {max(progress.memory)}" if progress.memory else "-"
        print(
            f"| {progress.name} | {progress.executions:,} | {progress.coverage:,} "
            f"| {progress.corpus:,} | {progress.minutes:.0f} | {memory} | {ended} |"
        )
    return int(any(progress.found for progress, _ in done))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="proof/fuzz/run", description=__doc__)
    parser.add_argument("targets", nargs="*", metavar="TARGET", help=f"of {', '.join(TARGETS)}")
    parser.add_argument("--flat-minutes", type=float, default=20, help="stop when flat for so long")
    parser.add_argument("--most-minutes", type=float, default=24 * 60, help="stop in any case")
    parser.add_argument(
        "--input-seconds",
        type=int,
        default=60,
        help="how long an input may take, by the clock: give more on a busy machine",
    )
    parser.add_argument("--at-once", type=int, default=2, help="how many targets at a time")
    options = parser.parse_args()
    options.targets = options.targets or TARGETS
    if unknown := set(options.targets) - set(TARGETS):
        parser.error(f"there is no target {', '.join(sorted(unknown))}")
    return options


def _feed(name: str, options: argparse.Namespace) -> tuple[Progress, str]:
    """Feed a target until it is done; what came of it, in words."""
    target = importlib.import_module(f"proof.fuzz.targets.{name}")
    command = _command(name, target, options.input_seconds)
    progress, lines = Progress(name), queue.Queue[str]()
    ended = "stopped by libFuzzer"
    with (
        (WORK / name / "log").open("w", encoding="utf-8") as log,
        subprocess.Popen(  # noqa: S603 (our own program)
            command,
            cwd=HERE.parent.parent,
            env={**os.environ, "PYTHONHASHSEED": "0"},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            errors="replace",
        ) as process,
    ):
        heard = threading.Thread(target=_listen, args=(process.stderr, log, lines), daemon=True)
        heard.start()
        while heard.is_alive() or not lines.empty():
            with contextlib.suppress(queue.Empty):
                progress.take(lines.get(timeout=1))
            if process.poll() is None and ended == "stopped by libFuzzer":
                flat, most = options.flat_minutes, options.most_minutes
                if progress.flat_minutes >= flat:
                    ended = f"nothing found; flat for {flat:g} minutes"
                elif progress.minutes >= most:
                    ended = f"nothing found; stopped after {most:g} minutes"
                if ended != "stopped by libFuzzer":
                    process.send_signal(signal.SIGUSR1)
    progress.ended = time.monotonic()
    if progress.found:
        ended = f"FOUND: {progress.found}"
    print(f"{name}: {ended}", flush=True)
    return progress, ended


def _listen(stream: IO[str] | None, log: IO[str], lines: queue.Queue[str]) -> None:
    for line in stream or ():
        log.write(line)
        log.flush()
        lines.put(line)


def _command(name: str, target: ModuleType, seconds: int) -> list[str]:
    """The command that feeds a target, with its seeds and its dictionary in place."""
    corpus, found = WORK / name / "corpus", WORK / name / "found"
    for folder in (corpus, found):
        folder.mkdir(parents=True, exist_ok=True)
    for seed in target.SEEDS:
        (corpus / hashlib.sha256(seed).hexdigest()).write_bytes(seed)
    dictionary = WORK / name / "dictionary"
    dictionary.write_text("".join(map(_entry, target.WORDS)), encoding="ascii")
    return [
        *("nice", "-n", "10"),
        sys.executable,
        "-m",
        "proof.fuzz.start",
        name,
        f"-artifact_prefix={found}/",
        f"-dict={dictionary}",
        f"-max_len={target.LONGEST}",
        f"-timeout={seconds}",
        f"-report_slow_units={seconds}",
        f"-rss_limit_mb={_MEGABYTES}",
        "-keep_seed=1",
        "-print_final_stats=1",
        str(corpus),
    ]


def _entry(word: str) -> str:
    """A line of a dictionary: every byte but a plain letter or digit is escaped."""
    escaped = re.sub(rb"[^A-Za-z0-9]", lambda byte: b"\\x%02X" % ord(byte[0]), word.encode())
    return f'"{escaped.decode()}"\n'


if __name__ == "__main__":
    sys.exit(main())
