"""The fields of a case: what is read, and how a wrong one is refused in words of the file."""

from __future__ import annotations

import json
from typing import Any

import pytest

import lt_childlaw as law
from tests.case_files import TOML, refusal, stream

RECORD = {"committed_on": "2010-05-01", "conduct": ["molestation"]}


def refused(content: str) -> str:
    return refusal(stream(content)).removeprefix("standard input: ")


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (
            'committed_on = "2010"\n',
            'conduct is missing: add what the offender did, conduct = ["molestation"].',
        ),
        (
            'conduct = "molestation"\n',
            'committed_on is missing: add the day or the time of the act, committed_on = "2012-05"',
        ),
        (TOML + 'date = "x"\n', 'the case has no field "date". It may have committed_on, conduct'),
        (TOML + 'date = "x"\n', "legal_person, judged_on, known_at, reading."),
        (TOML + "judgedon = 2025-03-01\n", 'the case has no field "judgedon". Near it: judged_on.'),
        (TOML.replace("age", "aged"), 'victim has no field "aged". Near it: age.'),
        (TOML.replace("age", "name"), 'victim has no field "name". It may have born, age.'),
        (
            'committed_on = "2010"\nconduct = "molestation"\n[victim]\nage = 13\nstage = "attempt"',
            'victim has no field "stage". It is a field of the case: write it before victim.',
        ),
        (
            TOML.replace("{ age = [10, 12] }", "13"),
            (
                "victim is 13: say what is known of the person, victim = { age = 13 } or "
                'victim = { born = "1999" }.'
            ),
        ),
        (TOML.replace("[10, 12]", "[12, 10]"), "victim.age is [12, 10]: write the lower age first"),
        (
            TOML.replace("molestation", "molestatio"),
            'conduct has "molestatio", which is no word of the list. Near it: molestation.',
        ),
        (
            TOML.replace("molestation", "force or helplessness"),
            (
                'conduct has "force or helplessness", which is no word of the list. It is a word '
                "for circumstances."
            ),
        ),
        (
            TOML + 'circumstances = "Molestation"\n',
            (
                'circumstances has "Molestation", which is no word of the list. It is a word for '
                "conduct."
            ),
        ),
        (
            TOML.replace("molestation", "molestation, making drunk"),
            "which is no word of the list. Give each word by itself, in quotes of its own.",
        ),
        (
            TOML.replace('["molestation"]', "5"),
            'conduct is 5: write words in quotes, for example conduct = ["sexual intercourse"].',
        ),
        (
            TOML.replace('["molestation"]', "[]"),
            'conduct is []: name at least one act, conduct = ["molestation"].',
        ),
        (
            TOML.replace("2010-05-01", '"May 2010"'),
            (
                'committed_on is "May 2010": write a day, committed_on = "2012-05-17", a month, '
                'committed_on = "2012-05", a year, committed_on = "2012", or two of these with a '
                'slash between, "2012-05/2013".'
            ),
        ),
        (
            TOML.replace("2010-05-01", '"2010.5.1"'),
            'committed_on is "2010.5.1": write committed_on = "2010-05-01".',
        ),
        (
            TOML.replace("2010-05-01", '"2012/2010-05"'),
            (
                'committed_on is "2012/2010-05": write the earlier first, '
                'committed_on = "2010-05/2012".'
            ),
        ),
        (
            TOML.replace("2010-05-01", '"2010-01/2010-13"'),
            'committed_on is "2010-01/2010-13": there is no 2010-13 in the calendar; check',
        ),
        (
            TOML.replace("2010-05-01", "2010-05-01T10:00:00"),
            (
                "committed_on is 2010-05-01 10:00:00: write the day without a time of day, "
                "committed_on = 2010-05-01."
            ),
        ),
        (TOML.replace("2010-05-01", "10:00:00"), "committed_on is 10:00:00: write a day"),
        (TOML.replace("2010-05-01", "true"), "committed_on is true: write a day"),
        (TOML.replace("2010-05-01", "20100501"), "committed_on is 20100501: write a day"),
        (
            TOML.replace("2010-05-01", "2010"),
            'committed_on is 2010: write a year in quotes, committed_on = "2010".',
        ),
        (
            TOML.replace("age = [10, 12]", "born = 1999"),
            'victim.born is 1999: write a year in quotes, born = "1999".',
        ),
        (
            TOML.replace("age = [10, 12]", 'born = "spring"'),
            (
                'victim.born is "spring": write a day, born = "1999-05-17", a month, '
                'born = "1999-05", a year, born = "1999", or two of these with a slash between, '
                '"1999-05/2000".'
            ),
        ),
        (
            TOML.replace("2025-03-01", '"2025"'),
            'judged_on is "2025": write one day as year-month-day, judged_on = 2025-03-01.',
        ),
        (TOML.replace("2025-03-01", "2025"), "judged_on is 2025: write one day"),
        (TOML.replace("2025-03-01", "[2025-03-01]"), "judged_on is [2025-03-01]: write one day"),
        (
            TOML.replace("2025-03-01", '"2025-02-30"'),
            'judged_on is "2025-02-30": there is no 2025-02-30 in the calendar; check the month',
        ),
        (
            TOML.replace("2025-03-01", "2025-03-01 09:30:00"),
            (
                "judged_on is 2025-03-01 09:30:00: write the day without a time of day, "
                "judged_on = 2025-03-01."
            ),
        ),
        (TOML.replace('"2025-02-01"', '"x"'), 'known_at is "x": write one day'),
        (
            TOML.replace('"day-after"', '"noon"'),
            'reading is "noon": write "birthday" or "day-after", or leave it out.',
        ),
        (TOML.replace('"day-after"', "1"), "reading is 1: write"),
        (
            TOML + 'compelled_as_victim_of = "x"\n',
            "compelled_as_victim_of: 'x' cannot be read as a citation: it is not understood.",
        ),
        (
            TOML + "compelled_as_victim_of = 147\n",
            (
                "compelled_as_victim_of is 147: write an article in quotes, "
                'compelled_as_victim_of = "147".'
            ),
        ),
        (
            TOML + "abroad = true\n",
            (
                "abroad is true: say what is known of it, abroad = { punishable_there = true }; or "
                "abroad = {} where nothing more is known."
            ),
        ),
        (TOML + "abroad = { place = true }\n", 'abroad has no field "place". It may have offender'),
        (
            TOML + 'abroad = { punishable_there = "yes" }\n',
            (
                'abroad.punishable_there is "yes": write true or false, without quotes, or leave '
                "it out where it is not known."
            ),
        ),
        (TOML + 'stage = "begun"\n', 'stage is "begun": write "completed", "attempt" or'),
        (
            TOML + "participation = 2\n",
            'participation is 2: write "perpetrator", "organiser", "instigator" or "helper".',
        ),
        (TOML + "continuing = 1\n", "continuing is 1: write true or false, without quotes."),
        (TOML + 'complaint = "no"\n', "or leave it out where it is not known."),
        (
            TOML + "person_shown = { age = 13 }\n",
            "no conduct with material: add it, for example 'keeping material', or give the person",
        ),
        (TOML.replace("age = [10, 12]", 'born = "2015"'), "victim: nobody is born after the act"),
        (
            TOML + f'stage = "{"x" * 60}"\n',
            f'stage is "{"x" * 38}…": write',
        ),
    ],
)
def test_a_wrong_field_is_told_as_it_is_written_with_what_may_stand_there(
    content: str, message: str
) -> None:
    assert message in refused(content)


@pytest.mark.parametrize(
    ("person", "message"),
    [
        (
            {"age": "old"},
            (
                'victim.age is "old": write whole years from 0 to 130, "age": 15, a range, '
                '"age": [14, 15], or in quotes "age": "under 14", "minor" or "adult"; a birth goes'
            ),
        ),
        ({"age": "2004"}, 'victim.age is "2004": write whole years'),
        ({"age": "15-14"}, 'victim.age is "15-14": write the lower age first, "age": [14, 15].'),
        ({"age": "under 0"}, 'victim.age is "under 0": write whole years'),
        ({"age": "200"}, 'victim.age is "200": write whole years'),
        ({"age": 200}, "victim.age is 200: write whole years"),
        ({"age": -1}, "victim.age is -1: write whole years"),
        ({"age": 131}, "victim.age is 131: write whole years"),
        ({"age": True}, "victim.age is true: write whole years"),
        ({"age": 13.5}, "victim.age is 13.5: write whole years"),
        ({"age": [13]}, "victim.age is [13]: write whole years"),
        ({"age": [13, 14, 15]}, "victim.age is [13, 14, 15]: write whole years"),
        ({"age": ["13", "14"]}, 'victim.age is ["13", "14"]: write whole years'),
        ({"age": {"from": 13}}, 'victim.age is {"from": 13}: write whole years'),
        ("13", 'victim is "13": say what is known of the person, "victim": {"age": "13"} or'),
        (13, 'victim is 13: say what is known of the person, "victim": {"age": 13} or'),
        ([{"age": 13}], 'victim is [{"age": 13}]: say what is known of the person'),
        ([{"age": 13}, {"age": 9}], "}]: a case has one; write a case for each."),
        ("adult", '"victim": {"age": "adult"} or "victim": {"born": "1999"}.'),
    ],
)
def test_in_json_the_examples_are_those_of_json(person: object, message: str) -> None:
    assert message in refused(json.dumps({**RECORD, "victim": person}))


# From Python


def test_a_record_may_hold_what_python_has_for_words_days_and_articles() -> None:
    facts: dict[str, Any] = {
        "committed_on": law.Span("2010-05-01", "2010-05-31"),
        "conduct": {law.Conduct.MOLESTATION},
        "stage": law.Stage.ATTEMPT,
        "compelled_as_victim_of": law.Citation("147"),
    }
    assert law.Case.from_dict(facts) == law.Case(**facts)


def test_an_age_of_a_record_may_be_text_as_in_a_file() -> None:
    case = law.Case.from_dict({**RECORD, "victim": {"age": "under 14"}})
    assert case.victim == law.Person(age=(0, 13))


@pytest.mark.parametrize(
    ("value", "shown"),
    [(object, "<class 'object'>"), (3 + 4j, "(3+4j)"), ("\x1b[31m\ud800", r'"\u001b[31m\ud800"')],
)
def test_what_no_file_holds_and_what_controls_a_terminal_is_shown_as_text(
    value: object, shown: str
) -> None:
    with pytest.raises(law.InvalidInput) as caught:
        law.Case.from_dict({**RECORD, "victim": value})
    assert str(caught.value).startswith(f"victim is {shown}: say what is known of the person, ")


def test_days_are_refused_as_days() -> None:
    for field in ("committed_on", "born"):
        wrong = {"committed_on": 5} if field == "committed_on" else {"victim": {"born": 5}}
        with pytest.raises(law.InvalidDate, match=f"{field} is 5: write a day"):
            law.Case.from_dict({**RECORD, **wrong})
