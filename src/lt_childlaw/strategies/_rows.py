"""Rows of a register as people write them, of which it is known what they come to."""

from __future__ import annotations

import datetime as dt
import functools
from typing import TYPE_CHECKING

import attrs
from hypothesis import strategies as st

from lt_childlaw._age_words import WORDS_FOR_AGES
from lt_childlaw._errors import InvalidInput, Outcome
from lt_childlaw._persons import birthday
from lt_childlaw._time import ONE_DAY, Span

from ._citations import never_named, writings
from ._days import month_and_year
from ._edges import days_of
from ._knobs import members, the_code, yes_or_no
from ._persons import ages_of, persons

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hypothesis.strategies import DrawFn, SearchStrategy

    from lt_childlaw._citation import Citation
    from lt_childlaw._code import Code
    from lt_childlaw._persons import Person

PROVISIONS, DATE, PERSONS = "provisions", "committed_on", ("offender", "victim")
"""The columns, by names that the command ``resolve`` knows."""

_YEARS_OUTSIDE = 10
"""How far before the coverage and beyond the horizon rows are drawn."""
_DAY = (
    "{0}-{1:02}-{2:02}",
    "{0}.{1:02}.{2:02}",
    "{0}-{1}-{2}",
    "{0} {1:02} {2:02}",
    "{0}/{1:02}/{2:02}",
    "{0}{1:02}{2:02}",
    "{0} m. {1:02} mėn. {2:02} d.",
    "{0}-{1:02}-{2:02} 00:00:00",
    " {0}-{1:02}-{2:02} ",
)
_MONTH = ("{0}-{1:02}", "{0}.{1:02}", "{0} m. {1:02} mėn.")
_YEAR = ("{0}", "{0} m.")
_NO_CITATION = ("", "?", "nežinoma", "BK", "149-153 str.", "149(0)", "149 str. 3 d. ir kt.")
_NO_DATE = ("", "?", "nežinoma", "01.05.2012", "2012-13-01", "2011-02-29", "2012-05-01 14:30")


def rows(
    *,
    outcome: Outcome | str | Iterable[Outcome | str] | None = None,
    with_persons: bool = False,
    code: Code | None = None,
) -> SearchStrategy[dict[str, str]]:
    """Rows of a register, as the command ``resolve`` reads them: a provision and a date as text.

    The keys are ``provisions`` and ``committed_on``, and with persons ``offender`` and ``victim``.
    A date is a day, or a whole month or year if all its days come to the same. Shrinks towards a
    row with an answer, of the first paragraph of the Code on the first day on which it is known.

    Args:
        outcome: what each row comes to: an :class:`~lt_childlaw.Outcome` or its text, or several.
            ``INVALID_INPUT`` are rows that cannot be read. Without one half of the rows have an
            answer, and the others come to all that the data has a case of.
        with_persons: what is known of an offender and a victim, as people write it: an age, a
            range, a word such as ``minor``, a birth or nothing.
        code: the data set, if not the shipped one.

    Raises:
        InvalidInput: no row of the data comes to an outcome that is asked for.

    >>> from hypothesis import find
    >>> from lt_childlaw import Outcome, strategies
    >>> find(strategies.rows(), lambda row: True)
    {'provisions': '147(1)', 'committed_on': '2005-06-30'}
    >>> find(strategies.rows(outcome=Outcome.TEXT_NOT_KNOWN), lambda row: True)
    {'provisions': '147(1)', 'committed_on': '2003-05-01'}
    """
    asked = the_code(code)
    pieces = _pieces(asked)
    if outcome is None:
        bad = [one for one in Outcome if one in pieces and one is not Outcome.OK]
        outcomes = [*[Outcome.OK] * len(bad), *bad]
    else:
        outcomes = list(members(Outcome, "outcome", outcome))
    never = [one.value for one in outcomes if one not in pieces]
    if never:
        raise InvalidInput(
            f"no row of this data comes to {' or '.join(never)}: leave it out of outcome.",
            value=outcome,
        )
    people = yes_or_no("with_persons", with_persons)
    return st.sampled_from(outcomes).flatmap(
        lambda one: _rows(asked, one, pieces[one], people=people)
    )


@attrs.frozen
class _Piece:
    """A number, and days on which a question about it has one outcome."""

    citation: Citation
    days: Span


@functools.lru_cache(maxsize=8)
def _pieces(code: Code) -> dict[Outcome, list[_Piece]]:
    """What questions about the data come to, with the numbers and days of each."""
    coverage = code.coverage()
    start, horizon = coverage.first_day, coverage.confirmed_until
    known = Span(start, horizon)
    before = Span(birthday(start, start.year - _YEARS_OUTSIDE), start - ONE_DAY)
    beyond = Span(horizon + ONE_DAY, birthday(horizon, horizon.year + _YEARS_OUTSIDE))
    numbers = sorted(
        {version.citation for name in code.provisions for version in code.timeline(provision=name)}
    )
    found: dict[Outcome, list[_Piece]] = {}
    for number in numbers:
        found.setdefault(Outcome.BEFORE_COVERAGE, []).append(_Piece(number, before))
        for period in code.timeline(number).periods:
            last = period.last_day or beyond.last_day
            sides = [(known, period.outcome)]
            sides += [(beyond, Outcome.UNCONFIRMED)] if period.version else []
            for side, outcome in sides:
                first, end = max(period.first_day, side.first_day), min(last, side.last_day)
                if first <= end:
                    found.setdefault(outcome, []).append(_Piece(number, Span(first, end)))
    # In a gap of an article nobody can say whether there was such a paragraph.
    gaps = {gap.article for gap in coverage.gaps}
    never = [number for number in never_named(code) if number.article not in gaps]
    found[Outcome.UNKNOWN_CITATION] = [_Piece(number, known) for number in never]
    found[Outcome.INVALID_INPUT] = found[Outcome.OK]
    return found


@st.composite
def _rows(
    draw: DrawFn, code: Code, outcome: Outcome, pieces: list[_Piece], *, people: bool
) -> dict[str, str]:
    piece = draw(st.sampled_from(pieces))
    day = draw(days_of(code, piece.days, mostly_ends=True))
    parts = (Span(day, day), *month_and_year(day))
    days = draw(
        st.sampled_from([part if _within(part, piece.days) else parts[0] for part in parts])
    )
    row = {PROVISIONS: draw(writings(piece.citation)), DATE: draw(_written(days))}
    if outcome is Outcome.INVALID_INPUT:
        row |= draw(
            st.one_of(
                st.fixed_dictionaries({DATE: st.sampled_from(_NO_DATE)}),
                st.fixed_dictionaries({PROVISIONS: st.sampled_from(_NO_CITATION)}),
            )
        )
    if people:
        cells = _cells(code, days.first_day)
        row |= {column: draw(cells) for column in PERSONS}
    return row


def _within(part: Span, days: Span) -> bool:
    return days.first_day <= part.first_day and part.last_day <= days.last_day


def _written(days: Span) -> SearchStrategy[str]:
    """The ways in which registers write a day, a month or a year."""
    day = days.first_day
    month, year = month_and_year(day)
    forms = _YEAR if days == year else _MONTH if days == month else _DAY
    return st.sampled_from([form.format(day.year, day.month, day.day) for form in forms])


def _cells(code: Code, day: dt.date) -> SearchStrategy[str]:
    """What a cell says of a person: nothing, an age, a range, a word or a birth."""
    people = persons(on=day, code=code).flatmap(_written_person)
    under = [f"under {age}" for age in ages_of(code)]
    return st.one_of(st.just(""), people, st.sampled_from([*WORDS_FOR_AGES, *under]))


def _written_person(person: Person) -> SearchStrategy[str]:
    if person.born is not None:
        return _written(person.born)
    lowest, highest = person.age or (0, 0)
    if lowest == highest:
        return st.just(str(lowest))
    return st.sampled_from([f"{lowest}-{highest}", f"{lowest} – {highest}"])
