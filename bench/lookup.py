"""How long one lookup takes, as ratios to a bare ``bisect`` on the same data and to OpenFisca.

``python bench/lookup.py [--rounds 31] [--questions 20000]``; README.md says what is measured.
"""

from __future__ import annotations

import argparse
import datetime as dt
import gc
import importlib.util
import platform
import random
import statistics
import timeit
from bisect import bisect_right
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import lt_childlaw as law

if TYPE_CHECKING:
    from collections.abc import Callable

Table = dict[str, tuple[list[dt.date], tuple[law.ProvisionVersion | None, ...]]]
Question = tuple[dt.date, str, Any]  # the day, the citation, and the day as OpenFisca's Instant

EACH = "for day, number, instant in asked:\n  {answer}"
BY_DAY = "for day, rows in asked:\n  {first}\n  for day, number, instant in rows:\n    {answer}"


class Contender(NamedTuple):
    """One way to answer: what runs for each question, and what runs first on each day."""

    name: str
    answer: str
    first: str = "pass"


LOOP = Contender("the empty loop", "pass")
BISECT = Contender(
    "bare bisect", "starts, versions = table[number]; versions[bisect_right(starts, day) - 1]"
)
FUNCTION = Contender("bisect in a function", "lookup(day, number)")
LIBRARY = Contender("law.on(day)[number]", "law.on(day)[number]")
TIMELINE = Contender("timeline.on(day)", "timelines[number].on(day)")
SNAPSHOT = Contender("snapshot[number]", "snapshot[number]", "snapshot = law.on(day)")
INSTANT = Contender("OpenFisca, its Instant", "parameters[number](instant)")
DATE = Contender("OpenFisca, a date", "parameters[number](day)")


class Scenario(NamedTuple):
    """Questions for all contenders, and what is made ready, untimed, before each round."""

    title: str
    asked: str
    contenders: tuple[Contender, ...]
    setup: str = "pass"
    passes: int = 1


ONE_STEP = (LOOP, BISECT, FUNCTION, LIBRARY, TIMELINE, INSTANT, DATE)
TWO_STEPS = (LOOP, BISECT, FUNCTION, SNAPSHOT, INSTANT, DATE)
SCENARIOS = (
    Scenario("A few, over and over", "few", ONE_STEP, passes=50),
    Scenario("Many on random days, asked before", "many", ONE_STEP),
    Scenario("The same, as dates and texts just read", "many", ONE_STEP, "asked = anew(asked)"),
    Scenario("All paragraphs of a day, asked before", "by_day", TWO_STEPS),
    Scenario("The same, for the first time", "by_day", TWO_STEPS, "law = another()"),
    Scenario("Each day of the coverage, for the first time", "once", ONE_STEP, "law = another()"),
)


def the_table() -> Table:
    """For each citation the first days of its periods, and what stood in each of them."""
    provisions = law.Code.shipped().provisions
    numbers = {v.citation for name in provisions for v in law.timeline(provision=name)}
    lines = {str(number): law.timeline(number).periods for number in numbers}
    return {
        number: ([period.first_day for period in line], tuple(period.version for period in line))
        for number, line in lines.items()
    }


def most_months(version: law.ProvisionVersion | None) -> int | None:
    """The longest imprisonment in months: a parameter of OpenFisca holds one value."""
    sanction = version.sanction if version else None
    penalty = sanction.penalty(law.PenaltyKind.IMPRISONMENT) if sanction else None
    return penalty.maximum.total_months if penalty and penalty.maximum else None


def the_parameters(table: Table) -> dict[str, Any]:
    """The same data for OpenFisca; nothing if it is not installed."""
    if importlib.util.find_spec("openfisca_core") is None:
        return {}
    parameter = importlib.import_module("openfisca_core.parameters").Parameter
    values = {
        number: {str(day): {"value": most_months(v)} for day, v in zip(*line, strict=True)}
        for number, line in table.items()
    }
    return {number: parameter(number, line) for number, line in values.items()}


def ask(days: list[dt.date], most: int, instant_of: Callable[[dt.date], Any]) -> list[Question]:
    """Up to so many questions on each day, about paragraphs in force, in random order."""
    questions = []
    for day in days:
        numbers = [str(version.citation) for version in law.on(day)]
        chosen = random.sample(numbers, min(most, len(numbers)))
        questions += [(day, number, instant_of(day)) for number in chosen]
    return questions


def anew(questions: list[Question]) -> list[Question]:
    """The same questions as new objects, whose hashes are not known yet."""
    return [(day.replace(), number[:1] + number[1:], i) for day, number, i in questions]


def namespace(size: int) -> dict[str, Any]:
    """All that the timed code refers to; all contenders answer alike, or the run stops."""
    table = the_table()
    parameters = the_parameters(table)
    timelines = {number: law.timeline(number) for number in table}
    instant_of = importlib.import_module("openfisca_core.periods").instant if parameters else str

    def another() -> law.Code:  # the same data, and no question put to it
        return law.Code.from_directory(Path(law.__file__).with_name("data"))

    def lookup(day: dt.date, number: str) -> law.ProvisionVersion | None:
        starts, versions = table[number]
        return versions[bisect_right(starts, day) - 1]

    days = list(law.Span(law.coverage().first_day, law.coverage().confirmed_until))
    many = ask(random.sample(days, size, counts=[size] * len(days)), 1, instant_of)
    once = ask(random.sample(days, len(days)), 1, instant_of)
    some_days = ask(random.sample(days, 100), len(table), instant_of)
    for day, number, instant in (*many, *some_days):  # the library has seen these from here on
        version, plain = law.on(day)[number], lookup(day, number)
        if timelines[number].on(day).id != version.id:
            raise SystemExit(f"{number} on {day}: {version}, but its timeline differs")
        value = parameters[number](instant) if parameters else most_months(version)
        if not plain or plain.id != version.id or value != most_months(version):
            raise SystemExit(f"{number} on {day}: {version}, but bisect {plain}, OpenFisca {value}")
    random.shuffle(many)  # the order in which the answers were made would help the library
    few = many[: size // 50]
    by_day = [(day, list(rows)) for day, rows in groupby(some_days, key=lambda row: row[0])]
    sizes = {"few": len(few), "many": len(many), "once": len(once), "by_day": len(some_days)}
    return globals() | locals()


def measure(scenario: Scenario, names: dict[str, Any], rounds: int) -> dict[str, list[float]]:
    """The nanoseconds for each question, by round; ``timeit`` turns the garbage collector off."""
    loop = BY_DAY if scenario.asked == "by_day" else EACH
    setup = f"asked = {scenario.asked}; {scenario.setup}"
    timers = {
        contender.name: timeit.Timer(loop.format(**contender._asdict()), setup, globals=names)
        for contender in scenario.contenders
        if names["parameters"] or contender not in (INSTANT, DATE)
    }
    gc.collect()
    laps = [
        {name: timer.timeit(scenario.passes) for name, timer in timers.items()}
        for _ in range(rounds)
    ]
    size = names["sizes"][scenario.asked] * scenario.passes
    times = {name: [lap[name] / size * 1e9 for lap in laps] for name in timers}
    empty = min(times.pop(LOOP.name))
    return {name: [time - empty for time in row] for name, row in times.items()}


def ratios(times: list[float], others: list[float]) -> str:
    """The ratio of the least times, and the median of the ratios in each round."""
    by_round = statistics.median(a / b for a, b in zip(times, others, strict=True))
    return f"{min(times) / min(others):10.2f}{by_round:9.2f}"


def report(title: str, times: dict[str, list[float]]) -> None:
    """Print the times, and the ratios to bare bisect and to the library."""
    ours = times.get(LIBRARY.name) or times[SNAPSHOT.name]
    print(f"\n{title:54}       ns   median  x bisect   median    x ours   median")
    for name, row in times.items():
        both = f"{min(row):9.0f}{statistics.median(row):9.0f}"
        print(f"{name:54}{both}{ratios(row, times[BISECT.name])}{ratios(row, ours)}")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=31)
    parser.add_argument("--questions", type=int, default=20_000)
    options = parser.parse_args()
    random.seed(1)
    names = namespace(options.questions)
    print(f"Python {platform.python_version()}, {options.rounds} rounds, interleaved")
    for scenario in SCENARIOS:
        size = names["sizes"][scenario.asked]
        report(f"{scenario.title} ({size:,})", measure(scenario, names, options.rounds))


if __name__ == "__main__":
    main()
