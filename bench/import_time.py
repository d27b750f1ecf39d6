"""How long ``import lt_childlaw`` takes, as a ratio to importing what it depends on.

    python bench/import_time.py                25 rounds
    python bench/import_time.py --rounds 50

README.md beside this file says what is measured, and how to read it.
"""

from __future__ import annotations

import argparse
import platform
import statistics
import subprocess
import sys
import time

NOTHING = "pass"
NEEDED = "import attrs, dateutil.relativedelta"
LIBRARY = "import lt_childlaw"
ANSWER = "import lt_childlaw as law; law.on('2012-05-01')['149(3)']"
CONTENDERS = (NOTHING, NEEDED, LIBRARY, ANSWER)


def seconds_of(code: str) -> float:
    """The time from the start to the end of a new interpreter that runs the code."""
    command = [sys.executable, "-I", "-c", code]  # -I: no environment, no working directory
    start = time.perf_counter()
    subprocess.run(command, check=True)  # noqa: S603 (our own text)
    return time.perf_counter() - start


def measure(rounds: int) -> dict[str, list[float]]:
    """The seconds that each contender took in each round; all take part in every round."""
    for code in CONTENDERS:
        seconds_of(code)  # so that the byte code is there and the files are cached
    seconds: dict[str, list[float]] = {code: [] for code in CONTENDERS}
    for _ in range(rounds):
        for code in CONTENDERS:
            seconds[code].append(seconds_of(code))
    return seconds


def report(seconds: dict[str, list[float]]) -> None:
    """Print the ratios, with the start of the interpreter taken off and without."""
    print(f"{'':60}{'ms, least':>10}{'median':>8}")
    for code, times in seconds.items():
        print(f"{code:60}{min(times) * 1e3:10.1f}{statistics.median(times) * 1e3:8.1f}")
    print(f"\nratio to {NEEDED!r:51}{'least':>10}{'median':>8}")
    for code in (LIBRARY, ANSWER):
        for name, bare in (("less the bare start", NOTHING), ("start included", None)):
            ratios = [
                (of(seconds[code]) - (of(seconds[bare]) if bare else 0))
                / (of(seconds[NEEDED]) - (of(seconds[bare]) if bare else 0))
                for of in (min, statistics.median)
            ]
            row = f"{code.partition(';')[0]}{' and one answer' if ';' in code else ''}, {name}"
            print(f"{row:60}{ratios[0]:10.2f}{ratios[1]:8.2f}")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=25)
    options = parser.parse_args()
    print(f"Python {platform.python_version()}, {options.rounds} rounds, interleaved")
    report(measure(options.rounds))


if __name__ == "__main__":
    main()
