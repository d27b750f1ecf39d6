"""Slips in TOML: for each the line, and what to write instead."""

from __future__ import annotations

import json
import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lt_childlaw._case_file import example_case
from lt_childlaw._toml_slips import toml_slip

GOOD = 'committed_on = "2010"  # a comment: with = and "\n'
FIELD = 'write a field as its name, an equals sign and a value, committed_on = "2012-05"'
PERSON = "victim = { age = 13 }"
LIST = 'conduct = ["molestation"]'


def slip(text: str) -> tuple[int, str]:
    with pytest.raises(tomllib.TOMLDecodeError) as caught:
        tomllib.loads(text)
    return toml_slip(text, str(caught.value))


@pytest.mark.parametrize(
    ("line", "advice"),
    [
        (
            "committed_on = 2010-05",
            'write a year, a month or a span in quotes, committed_on = "2010-05"',
        ),
        (
            "committed_on = 2010/2011-03",
            'write a year, a month or a span in quotes, committed_on = "2010/2011-03"',
        ),
        (
            "victim = { born = 1999-05, age = 13 }",
            'write a year, a month or a span in quotes, born = "1999-05"',
        ),
        ("victim = { age = 14-15 }", 'write ages from and to in quotes, age = "14-15"'),
        (
            "committed_on = 2010-02-30",
            "there is no 2010-02-30 in the calendar; check the month and the day",
        ),
        ("committed_on = 2010.05.01", "write a day as year-month-day, 2012-05-01"),
        ("committed_on = 1/5/2010", "write a day as year-month-day, 2012-05-01"),
        ("conduct = molestation", f"write text in quotes, {LIST}"),
        ('conduct = ["making drunk", molestation]', f"write text in quotes, {LIST}"),
        ("complaint = True", "write true, in small letters"),
        ("complaint = FALSE", "write false, in small letters"),
        (
            "committed_on = \u201c2010\u201d",
            'write straight quotation marks, "; these are those of a word processor',
        ),
        (
            "committed_on = \u201e2010\u201c",
            'write straight quotation marks, "; these are those of a word processor',
        ),
        (
            'committed_on = "2010',
            "a quotation mark is missing; each text has one before it and one after it",
        ),
        (
            "victim = { born = '1999 }",
            "a quotation mark is missing; each text has one before it and one after it",
        ),
        ('committed_on: "2010"', "write an equals sign for the colon after committed_on"),
        ("victim = { age: 13 }", f"write an equals sign for the colon in braces, {PERSON}"),
        ('committed_on "2010"', FIELD),
        ("The act was in spring.", FIELD),
        ('= "2010"', FIELD),
        ('? = "2010"', FIELD),
        ('committed on = "2010"', "write the name of a field without spaces, committed_on"),
        ('committed_on == "2010"', "write one equals sign"),
        ('committed_on = "2010" conduct = "x"', "write each field on a line of its own"),
        ('committed_on = "2010",', "leave out the , at the end"),
        ('committed_on = "2010";', "leave out the ; at the end"),
        (
            "victim = (age = 13)",
            f"write braces or square brackets for the round ones, {PERSON} or {LIST}",
        ),
        ("victim = {\n  age = 13\n}", f"write what stands in braces on one line, {PERSON}"),
        ('conduct = ["molestation"', f"a list ends with a bracket, {LIST}"),
        ('conduct = ["molestation"\nstage = "attempt"', f"a list ends with a bracket, {LIST}"),
    ],
)
def test_a_slip_is_found_in_its_line_wherever_the_parser_stops(line: str, advice: str) -> None:
    assert slip(line) == (1, advice)
    assert slip(f"{GOOD}\n{line}\n") == (3, advice)
    assert slip(f"{GOOD}{line}\njudged_on = 2025-03-01\n") == (2, advice)


def test_a_name_without_an_end_is_not_repeated() -> None:
    name = "x" * 100
    assert slip(f"{name} = 1\n{name} = 2") == (
        2,
        "a field stands there twice; leave one of the two out",
    )


def test_a_list_may_go_over_several_lines() -> None:
    text = f'{GOOD}conduct = [\n  "making drunk",\n  # and\n  molestation,\n]\n'
    assert slip(text) == (5, f"write text in quotes, {LIST}")
    assert slip(text.replace("molestation", "\u201emolestation\u201c"))[0] == 5
    assert slip(text.replace("molestation", "2010-05")) == (
        5,
        'write a year, a month or a span in quotes, "2010-05"',
    )


OVER_LINES = [
    'conduct = ["molestation",\n"other sexual act"]',
    'conduct = ["molestation",\n"other sexual act",\n]',
    'conduct = [\n# and = so on\n"making drunk = so", "x" # "\n]',
    "rows = [\n{ age = 13 },\n{ age = 14, born = 2000-01-01 }\n]",
    "victim = { age = [13,\n14], born = 1999 }",
    "many = [[1,\n2], [\n3]]",
]


@pytest.mark.parametrize("good", OVER_LINES)
def test_a_list_over_several_lines_is_not_blamed_for_a_slip_after_it(good: str) -> None:
    assert tomllib.loads(good)
    after = good.count("\n") + 2
    assert slip(f"{good}\nborn = 1999-05\n") == (
        after,
        'write a year, a month or a span in quotes, born = "1999-05"',
    )
    assert slip(f'{good}\nstage = "attempt",') == (after, "leave out the , at the end")


@pytest.mark.parametrize(
    "good",
    [
        r'note = "a \" b"',
        r'note = "\\" # "',
        r"note = 'a \'",
        "a . b = 1",
        "numbers = [1_000, 1e5, 0xFF, inf, -nan, +inf]",
        "times = [{}, 09:30:00, 2010-05-01t09:30:00.5-07:00]",
        "# a comment " + "with a = and many words " * 100,
    ],
)
def test_what_the_parser_reads_is_not_blamed_for_a_slip_after_it(good: str) -> None:
    assert tomllib.loads(good) is not None
    assert slip(f"{good}\nconduct = molestation") == (2, f"write text in quotes, {LIST}")


@pytest.mark.parametrize(
    "text",
    ["conduct = 1\nconduct = 2\n", "conduct = 1\nconduct = 2", "conduct = 1\n[conduct]\n"],
)
def test_a_field_that_stands_twice_is_named(text: str) -> None:
    line, advice = slip(text)
    assert line == 2
    assert advice == "conduct stands there twice; leave one of the two out"


@pytest.mark.parametrize(
    "text",
    ["conduct = 01", "conduct = ", 'conduct = """molestation', "conduct = -x", 'a = "\\d"'],
)
def test_where_no_slip_is_found_the_parser_is_quoted(text: str) -> None:
    line, advice = slip(GOOD + text)
    assert line == 2
    assert advice.startswith(f"{FIELD}, on a line of its own (the parser says: ")
    assert "line 2" not in advice
    assert "(at " not in advice


def test_a_line_behind_the_one_where_the_parser_stops_is_not_blamed() -> None:
    line, advice = slip("x = 01\nconduct = molestation\n")
    assert line == 1
    assert advice.startswith(f"{FIELD}, on a line of its own")


def test_what_is_in_order_is_no_slip() -> None:
    good = (
        f"{example_case()}\n\"stage\" = 'attempt'\ncomplaint = true\n[more]\nwhen = 2010-05-01 "
        "09:30:00\ntime = 09:30:00\nnumber = 1.5\nminus = -3\nnothing = {}\nplace.of = false\n"
    )
    number = good.count("\n") + 1
    assert toml_slip(f"{good}x = 01", f"x (at line {number}, column 1)")[0] == number
    assert slip(f"{good}x = 01\n")[0] == number


def test_a_line_without_an_end_is_not_searched() -> None:
    text = "x" * 400_000
    assert slip(f"{GOOD}{text} = 01")[1].startswith(FIELD)
    numbers = "1, " * 400
    line, advice = slip(f"numbers = [{numbers}\n'x',\n]\na = 01\n")
    assert line == 4
    assert advice.startswith(f"{FIELD}, on a line of its own")


LETTERS = "aZ9 =#,;:.'\"\\[]{}()-/\u201e\u0161"
COMMENTS = st.builds("# {}".format, st.text(LETTERS, max_size=12))
BREAKS = st.lists(COMMENTS | st.just(""), max_size=2).map(
    lambda lines: "".join(f"{one}\n" for one in lines)
)
IN_QUOTES = st.text(LETTERS, max_size=8).map(lambda text: json.dumps(text, ensure_ascii=False))
TEXTS = IN_QUOTES | st.text(LETTERS.replace("'", ""), max_size=8).map("'{}'".format)
NAMES = st.sampled_from(["born", "a-b", "1", "a_b.c", "a . b", "'a=b'"]) | TEXTS
WORDS = ["true", "false", "13", "-3", "+1.5", "1_000", "0xff", "6e5", "-inf", "nan", "{}", "[]"]
DAYS = ["2010-05-01", "2010-05-01 09:30:00-07:00", "2010-05-01T09:30:00.25Z", "09:30:00"]
PLAIN = TEXTS | st.sampled_from(WORDS) | st.sampled_from(DAYS)


def in_a_list(values: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Lists of values, over one line or several."""
    parts = st.lists(st.tuples(BREAKS, values, BREAKS).map("".join), min_size=1, max_size=3)
    ends = st.tuples(st.sampled_from(["", ","]), BREAKS).map("".join)
    return st.builds("[{}{}]".format, parts.map(",".join), ends)


def in_braces(values: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Tables in braces; the breaks of lists within are the only ones."""
    fields = st.lists(st.tuples(NAMES, values).map(" = ".join), max_size=2)
    return fields.map(lambda some: f"{{ {', '.join(some)} }}")


VALUES = st.recursive(PLAIN, lambda values: in_a_list(values) | in_braces(values), max_leaves=5)
FIELDS = st.tuples(NAMES, st.just(" = "), VALUES, st.just("  ") | COMMENTS)
HEADS = NAMES.map("[{}]".format) | NAMES.map("[[ {} ]]".format)
LINES = FIELDS.map("".join) | HEADS | COMMENTS | st.just("")


def in_order(text: str) -> bool:
    """Whether the parser reads it: a name may stand twice."""
    try:
        tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return False
    return True


@given(st.lists(LINES, max_size=4).map("\n".join).filter(in_order))
def test_no_rule_finds_a_slip_in_what_the_parser_reads(text: str) -> None:
    line, advice = toml_slip(text, "nothing")
    assert line == text.rstrip().count("\n") + 1
    assert advice == f"{FIELD}, on a line of its own (the parser says: nothing)"


@given(st.text(st.sampled_from("ab=\"'[]{}(),.:;-/#\u201e 01T\n"), max_size=60))
def test_whatever_stands_there_it_is_in_order_or_has_a_line(text: str) -> None:
    try:
        tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        line, advice = toml_slip(text, str(error))
        assert 1 <= line <= text.count("\n") + 1
        assert advice
