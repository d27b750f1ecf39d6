"""Where letters, boxes and days go in the pictures, and sanctions in few letters."""

from __future__ import annotations

import datetime as dt
import itertools

from hypothesis import given
from hypothesis import strategies as st
from pages.geometry import Box, Label, Scale, levels, text_width, wrapped
from pages.letters import letters_of, short_sanction

import lt_childlaw as law

NO_BREAK = "\N{NO-BREAK SPACE}"


def test_no_common_font_needs_more_room_than_is_reckoned() -> None:
    # Advance widths of DejaVu Sans, the widest of the usual ones, in parts of the letters' size.
    measured = {
        "2014-03-25": 5.81,
        "XIII-3350": 4.48,
        "151-1(4): I 2–8 y": 8.27,
        "under 18 (60(1)(14))": 10.36,
        "C, F, R, A, I ≤ 5 y": 8.51,
        "mažametis šešiolikos": 10.60,
        "Sexual act of a parent, guardian or person in authority with a minor": 33.89,
    }
    for text, width in measured.items():
        assert 10 * width <= text_width(text, 10) <= 12 * width, text


def test_a_day_has_its_place() -> None:
    scale = Scale(first_day=dt.date(2020, 1, 1), last_day=dt.date(2020, 1, 10), left=5, right=105)
    assert scale.start_of(dt.date(2020, 1, 1)) == 5
    assert scale.start_of(dt.date(2020, 1, 4)) == 35
    assert scale.end_of(dt.date(2020, 1, 4)) == scale.start_of(dt.date(2020, 1, 5)) == 45
    assert scale.end_of(dt.date(2020, 1, 10)) == 105
    assert scale.start_of(dt.date(2019, 1, 1)) == 5
    assert scale.end_of(dt.date.max) == 105


def test_years_are_marked_as_densely_as_there_is_room() -> None:
    scale = Scale(
        first_day=dt.date(2003, 5, 1), last_day=dt.date(2026, 7, 2), left=0, right=232
    )  # ten pixels a year
    assert [year for year, _ in scale.years(room=15)][:3] == [2004, 2006, 2008]
    assert [year for year, _ in scale.years(room=40)] == [2005, 2010, 2015, 2020, 2025]


def test_lines_break_at_spaces_and_long_words_stand_alone() -> None:
    assert wrapped("one two three", 10, text_width("one two", 10)) == ["one two", "three"]
    assert wrapped("a incomprehensible b", 10, 30) == ["a", "incomprehensible", "b"]
    assert wrapped("no\N{NO-BREAK SPACE}break here", 10, 10) == [
        "no\N{NO-BREAK SPACE}break",
        "here",
    ]


def test_boxes_that_share_an_edge_do_not_overlap() -> None:
    box = Box(0, 0, 10, 10)
    assert not box.overlaps(Box(10, 0, 5, 5))
    assert not box.overlaps(Box(0, 10, 5, 5))
    assert box.overlaps(Box(9, 9, 5, 5))
    assert box.overlaps(box)


def test_labels_stand_above_those_they_reach_over() -> None:
    assert levels([(0, 10), (20, 30)]) == [0, 0]
    assert levels([(0, 25), (20, 45), (40, 50)]) == [2, 1, 0]
    assert levels([(0, 25), (20, 30), (40, 50)]) == [1, 0, 0]


@given(st.lists(st.tuples(st.integers(0, 100), st.integers(1, 50)), max_size=8))
def test_no_line_runs_through_a_label_above_another(spans: list[tuple[int, int]]) -> None:
    placed = sorted((start, start + length) for start, length in spans)
    heights = levels(placed)
    for one, other in itertools.combinations(range(len(placed)), 2):
        if placed[other][0] < placed[one][1]:  # the line of the later one runs down below it
            assert heights[one] > heights[other]


def test_sanctions_in_few_letters() -> None:
    days, years = law.Term(days=45), law.Term(years=3)
    kind = law.PenaltyKind
    sanction = law.Sanction(
        [
            law.Penalty(kind=kind.FINE),
            law.Penalty(kind=kind.ARREST, maximum=days),
            law.Penalty(kind=kind.RESTRICTION_OF_LIBERTY, minimum=law.Term(months=3)),
            law.Penalty(kind=kind.IMPRISONMENT, minimum=law.Term(months=6), maximum=years),
        ]
    )
    assert short_sanction(sanction) == "F, A ≤ 45 d, R ≥ 3 m, I 6 m–3 y"
    assert [letter.replace(NO_BREAK, " ") for letter in letters_of([sanction])] == [
        "F fine",
        "R restriction of liberty",
        "A arrest",
        "I imprisonment",
        "y years",
        "m months",
        "d days",
    ]
    assert short_sanction(law.on("2012-05-01")["149(3)"].sanction) == "I 3–10 y"  # type: ignore[arg-type]


def test_every_kind_of_penalty_has_a_letter_of_its_own() -> None:
    assert len({kind.value[0] for kind in law.PenaltyKind}) == len(law.PenaltyKind)


def test_a_label_takes_the_room_of_its_text() -> None:
    label = Label(text="149(3)", x=3, y=20, size=10)
    assert label.box.x == 3
    assert label.box.y < 20 < label.box.y + label.box.height
    assert label.box.width == text_width("149(3)", 10)
