"""The command resolve: a file of rows, an answer or a reason for each."""

import contextlib
import gc
import itertools
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Annotated

import attrs
import typer
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

from lt_childlaw._resolve import Resolved, Resolver, Summary, Tally, refuse
from lt_childlaw._tables import Row, Table, open_table, replacing

from ._age_rules import RowWithPersons
from ._columns import (
    DATE,
    OFFENDER,
    OFFENDER_AGE,
    OFFENDER_BORN,
    PROVISIONS,
    VICTIM,
    VICTIM_AGE,
    VICTIM_BORN,
    PersonPlaces,
    find_column,
    find_person,
)
from ._console import NOT_ANSWERED, answering, remarks, utf8_output
from ._language import _
from ._options import AsJson
from ._people import PersonCells
from ._sinks import CsvSink, JsonSink, Shown, Sink
from ._summary import tell_summary
from ._terminal_sink import TerminalSink
from ._terms import counted_rows

_ROWS_OF_A_STEP = 500
_DELIMITERS_BY_NAME = {"comma": ",", "semicolon": ";", "tab": "\t", "\\t": "\t"}


def resolve(
    *,
    file: Annotated[
        Path, typer.Argument(metavar="FILE.csv", help="Rows with provisions and a date or period.")
    ],
    out: Annotated[
        Path | None,
        typer.Option("-o", "--output", metavar="OUT", help="Write to this file."),
    ] = None,
    provisions: Annotated[
        str | None,
        typer.Option(metavar="NAME", help="The column of the provisions, by name or number."),
    ] = None,
    date: Annotated[
        str | None, typer.Option(metavar="NAME", help="The column of the date or period.")
    ] = None,
    victim: Annotated[
        str | None, typer.Option(metavar="NAME", help="A column of victims: ages or births.")
    ] = None,
    offender: Annotated[
        str | None, typer.Option(metavar="NAME", help="A column of offenders: ages or births.")
    ] = None,
    encoding: Annotated[
        str | None, typer.Option(metavar="NAME", help="The encoding, if it is not recognised.")
    ] = None,
    delimiter: Annotated[
        str | None, typer.Option(metavar="CHAR", help="The delimiter: comma, semicolon, tab, ...")
    ] = None,
    answers_only: Annotated[
        bool, typer.Option("--answers-only", help="Leave the columns of the input out.")
    ] = False,
    as_json: AsJson = False,
    quiet: Annotated[
        bool, typer.Option("--quiet", "-q", help="No progress bar and no summary.")
    ] = False,
) -> None:
    """Answer each row of a CSV file: a line for each provision and version that applies.

    The file has a header, a column of provisions as people write them,
    and a column with a day or period: 2012-05-01, 2012, 2012/2013-06.
    With columns of ages or births it bounds penalties and asks the age rules.
    What cannot be answered gets a line with the reason.

    Example: lt-childlaw resolve cases.csv -o answers.csv
    """
    with (
        answering(as_json=as_json),
        open_table(file, encoding=encoding, delimiter=_character(delimiter)) as table,
    ):
        columns = table.columns
        places = _Places(
            provisions=find_column(columns, PROVISIONS, provisions),
            date=find_column(columns, DATE, date),
            offender=find_person(columns, (OFFENDER_AGE, OFFENDER_BORN, OFFENDER), offender),
            victim=find_person(columns, (VICTIM_AGE, VICTIM_BORN, VICTIM), victim),
        )
        _require_different(places)
        shown = Shown(input=not answers_only, findings=places.with_persons)
        to_terminal = out is None and not as_json and sys.stdout.isatty()
        with (
            _sink(table, file, out, shown, as_json=as_json) as sink,
            _progress(table, shown=not quiet and not to_terminal) as advance,
        ):
            summary = _resolve_all(table, places, sink, advance)
        if not quiet:
            tell_summary(summary, table, places.by_option, out)
        if summary.not_answered:
            raise typer.Exit(NOT_ANSWERED)


@attrs.frozen(kw_only=True)
class _Places:
    """The places of the columns that are read."""

    provisions: int
    date: int
    offender: PersonPlaces
    victim: PersonPlaces

    @property
    def with_persons(self) -> bool:
        return bool(self.offender.all or self.victim.all)

    @property
    def by_option(self) -> dict[str, tuple[int, ...]]:
        """The places, by the option that names them."""
        return {
            "--provisions": (self.provisions,), "--date": (self.date,),
            "--victim": self.victim.all, "--offender": self.offender.all,
        }  # fmt: skip


def _require_different(places: _Places) -> None:
    for (one, its), (other, others) in itertools.combinations(places.by_option.items(), 2):
        if set(its) & set(others):
            problem = _("{one} and {other} name the same column.")
            raise typer.BadParameter(problem.format(one=one, other=other))


def _character(delimiter: str | None) -> str | None:
    return None if delimiter is None else _DELIMITERS_BY_NAME.get(delimiter.lower(), delimiter)


@contextlib.contextmanager
def _sink(
    table: Table, source: Path, out: Path | None, shown: Shown, *, as_json: bool
) -> Iterator[Sink]:
    with contextlib.ExitStack() as stack:
        if out is not None:
            encoding = "utf-8" if as_json else "utf-8-sig"
            stream = stack.enter_context(replacing(out, source=source, encoding=encoding))
        elif not as_json and sys.stdout.isatty():
            yield TerminalSink(shown)
            return
        else:
            stream = stack.enter_context(utf8_output())
        if as_json:
            yield JsonSink(stream, table, shown)
        else:
            line_end = "\n" if out is None else "\r\n"
            yield CsvSink(stream, table, shown, line_end=line_end)


@contextlib.contextmanager
def _progress(table: Table, *, shown: bool) -> Iterator[Callable[[int], object]]:
    """A bar on standard error, by bytes read; none where that is no terminal."""
    console = remarks()
    columns = (
        TextColumn(_("Resolving")), BarColumn(), TaskProgressColumn(), TimeRemainingColumn(),
        TextColumn("{task.fields[rows]}"),
    )  # fmt: skip
    if not (shown and console.is_terminal):
        yield lambda _: None
        return
    with Progress(*columns, console=console, transient=True) as progress:
        task = progress.add_task("", total=table.size, rows="")
        yield lambda rows: progress.update(task, completed=table.position, rows=counted_rows(rows))


def _resolve_all(
    table: Table, places: _Places, sink: Sink, advance: Callable[[int], object]
) -> Summary:
    answer, tally = _answerer(places), Tally()
    with _rare_collections():
        for row in table:
            resolved = _resolve_row(row, len(table.columns), places, answer)
            tally.add(resolved)
            sink.add(row, resolved)
            if row.number % _ROWS_OF_A_STEP == 0:
                advance(row.number)
    summary = tally.summary()
    sink.finish(summary)
    return summary


@contextlib.contextmanager
def _rare_collections() -> Iterator[None]:
    """Look for garbage less often: what is kept for later rows would be searched each time.

    That takes a quarter of the time otherwise.
    """
    before = gc.get_threshold()
    gc.set_threshold(100_000, *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)


def _answerer(places: _Places) -> Callable[[Sequence[str]], Resolved]:
    """What resolves the cells of a row that can be divided into them."""
    resolver = Resolver()
    if not places.with_persons:
        return lambda cells: resolver(cells[places.provisions], cells[places.date])
    with_persons = RowWithPersons(resolver)
    return lambda cells: with_persons(
        cells[places.provisions],
        cells[places.date],
        _person(cells, places.offender),
        _person(cells, places.victim),
    )


def _person(cells: Sequence[str], places: PersonPlaces) -> PersonCells:
    def cell(place: int | None) -> str:
        return "" if place is None or place >= len(cells) else cells[place]

    return PersonCells(age=cell(places.age), born=cell(places.born), either=cell(places.either))


def _resolve_row(
    row: Row, width: int, places: _Places, answer: Callable[[Sequence[str]], Resolved]
) -> Resolved:
    cells = row.cells
    if row.problem is not None:
        return refuse(row.problem)
    if len(cells) > width and any(map(str.strip, cells[width:])):
        return refuse(
            f"The row has {len(cells)} cells and the header {width}, so the columns may be "
            f"shifted. Put a cell that holds the delimiter into quotation marks."
        )
    if not any(map(str.strip, cells)):
        return refuse("The row is empty.")
    if len(cells) <= max(places.provisions, places.date):
        return refuse(
            f"The row has {len(cells)} of the {width} cells of the header, and the provisions or "
            f"the date are not among them."
        )
    return answer(cells)
