"""How long questions about cases take, as multiples of one question about exclusions.

    python bench/cases.py                20 rounds
    python bench/cases.py --rounds 50

README.md beside this file says what is measured, and how to read it.
"""

from __future__ import annotations

import argparse
import platform
import statistics
import sys
import time
import warnings
from typing import TYPE_CHECKING

import lt_childlaw as law

if TYPE_CHECKING:
    from collections.abc import Callable

ADULT, CHILD = law.Person(age=30), law.Person(born="2000-01-01")
JUDGED = "2025-03-01"


def case(committed_on: str) -> law.Case:
    """Force against a child: three provisions fit."""
    return law.Case(
        committed_on=committed_on,
        conduct={"sexual intercourse"},
        circumstances={"force or helplessness"},
        offender=ADULT,
        victim=CHILD,
    )


ASKED: dict[str, Callable[[], object]] = {
    "exclusions, one offence": lambda: law.exclusions(
        "149(4)", committed_on="2012-05-01", offender=ADULT, victim=CHILD
    ),
    "limitation": lambda: law.limitation("149(4)", committed_on="2012-05-01", victim=CHILD),
    "limitation, an unknown day of seven years": lambda: law.limitation(
        "149(4)", committed_on="2008/2014", victim=CHILD
    ),
    "lex mitior": lambda: law.lex_mitior("149(3)", committed_on="2012-05-01", judged_on=JUDGED),
    "assess, one day": lambda: law.assess(case("2012-05-01")),
    "assess, one day, judged": lambda: law.assess(case("2012-05-01"), judged_on=JUDGED),
    "assess, an unknown day of a year, judged": lambda: law.assess(case("2012"), judged_on=JUDGED),
    "assess, an unknown day of 13 years, judged": lambda: law.assess(
        case("2003-05/2016-05"), judged_on=JUDGED
    ),
    "a trace": lambda: law.assess(case("2012-05-01"), judged_on=JUDGED).to_dict(),
    "a memorandum": lambda: law.assess(case("2012-05-01"), judged_on=JUDGED).explain(),
}


def measure(rounds: int) -> dict[str, list[float]]:
    """The seconds that each question took in each round; all take part in every round."""
    seconds: dict[str, list[float]] = {name: [] for name in ASKED}
    for _ in range(rounds):
        for name, ask in ASKED.items():
            start = time.perf_counter()
            ask()
            seconds[name].append(time.perf_counter() - start)
    return seconds


def main() -> None:
    """Measure, and print the ratios."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=20)
    rounds = parser.parse_args().rounds
    warnings.simplefilter("ignore", law.BeyondHorizonWarning)
    measure(1)
    seconds = measure(rounds)
    first = seconds[next(iter(ASKED))]
    print(f"Python {platform.python_version()}, {sys.platform}, {rounds} rounds")
    print(f"{'':46}{'ms, least':>10}{'times, least':>14}{'median':>9}")
    for name, times in seconds.items():
        ratios = [of(times) / of(first) for of in (min, statistics.median)]
        print(f"{name:46}{min(times) * 1e3:10.2f}{ratios[0]:14.1f}{ratios[1]:9.1f}")


if __name__ == "__main__":
    main()
