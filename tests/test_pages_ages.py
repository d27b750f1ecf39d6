"""The page of the ages: every age of the data, with its days, and what was asked most."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest
from pages.age_chart import age_chart
from pages.ages import ages_page
from pages.ages_asked import ages_asked
from pages.thresholds import Group, changed, grouped, lanes, numberless

import lt_childlaw as law
from tests import facts, own_data, own_general

SHIPPED = law.Code.shipped()
PAGE = ages_page(SHIPPED)
EXPECTED = [row for row in facts.table("expected_general.csv") if row["kind"] == "thresholds"]


def part(page: str, name: str) -> str:
    """What stands below the label of an age, to the next label."""
    _, label, rest = page.partition(f"(age-{name})=\n")
    assert label, name
    return rest.partition("\n(age-")[0]


def summary(page: str, title: str) -> str:
    """What the short part says of an age."""
    _, found, rest = page.partition(f"* **{title}**\n")
    assert found, title
    return " ".join(rest.partition("\n* **")[0].partition("\n## ")[0].split())


def test_no_age_is_left_out_and_each_has_its_own_days() -> None:
    for row in EXPECTED:
        text = part(PAGE, row["id"])
        days = [row["first_day"] or "day not read", row["last_day"]]
        assert all(day in text for day in days), row
        number = next((one for one in row["content"].split("; ") if one.startswith("age: ")), None)
        assert number is None or f" {number.removeprefix('age: ')}" in text, row
        for act in filter(None, (row["introduced_by"], row["ended_by"])):
            assert f"{{doc}}`{act} </law/acts/{act}>`" in text, row
    listed = {row["id"] for row in EXPECTED}
    assert PAGE.count("\n(age-") == len(listed)


def test_the_age_of_consent_is_plain() -> None:
    says = summary(PAGE, "Age of sexual consent")
    assert "2003-05-01 to 2010-07-19: **under 14** (BK 153, inferred)." in says
    assert "since 2010-07-20: **under 16** (BK 151-1(1)). A sexual act of an adult" in says
    assert PAGE.index("Age of sexual consent") < PAGE.index("Victim of molestation")


def test_molestation_protected_those_under_14_until_2014() -> None:
    says = summary(PAGE, "Victim of molestation")
    assert "2003-05-01 to 2014-03-24: **under 14**" in says
    assert "since 2014-03-25: **under 16**" in says


def test_the_close_in_age_clause_has_no_number() -> None:
    says = summary(PAGE, "Close-in-age clause")
    assert "2010-07-20 to 2020-11-18 (BK 151-1(5)). No number:" in says
    assert "since 2020-11-19 (BK 151-1(6)). No number:" in says
    assert "**no number**" in part(PAGE, "close-in-age")


def test_what_holds_on_a_birthday_is_said() -> None:
    birthday = PAGE.partition("## On the birthday itself")[2].partition("\n## ")[0]
    assert "* without a reading: **undetermined**" in birthday
    assert "* read as reached on the birthday: **yes**" in birthday
    assert "* read as reached on the day after: **no**" in birthday


def test_the_lithuanian_words_stand_with_their_numbers() -> None:
    words = PAGE.partition("## The Lithuanian words")[2].partition("\n## ")[0]
    assert "* under 14: [mažametis asmuo (jaunesnis negu 14 metų)]{.language-lt}" in words
    assert "* under 18: [nepilnametis asmuo (jaunesnis negu 18 metų)]{.language-lt}" in words
    assert "* at least 18: [pilnametis asmuo (ne jaunesnis negu 18 metų)]{.language-lt}" in words
    assert words.count("\n* ") == 3


def test_an_age_with_two_sides_has_both_in_lithuanian() -> None:
    assert (
        "*In Lithuanian:* [ne jaunesnis negu 18 metų ir jaunesnis negu 21 metų]{.language-lt}"
    ) in part(PAGE, "young-adult")
    assert "*In Lithuanian:*" not in part(PAGE, "close-in-age")


def test_certainty_notes_and_stale_references_are_said() -> None:
    assert "Inferred: it was deduced" in part(PAGE, "minor")
    assert "*Note:* The age must be reached before the act." in part(
        PAGE, "criminal-responsibility"
    )
    relative = part(PAGE, "aggravating-relative")
    assert "*Stale reference:* it still says 307(3), now 307(4) since 2025-02-01." in relative
    assert "</law/articles/151-1>" in relative
    assert "</law/articles/13>" not in PAGE  # no page of this data


def test_ages_stand_in_three_groups_each_once() -> None:
    groups = grouped(SHIPPED)
    names = {group: [held[0].name for held in ages] for group, ages in groups.items()}
    assert "sexual-consent" in names[Group.PARAGRAPHS]
    assert "young-child" in names[Group.GENERAL]
    assert "marriage" in names[Group.ELSEWHERE]
    every = list(itertools.chain.from_iterable(names.values()))
    assert sorted(every) == sorted({row["id"] for row in EXPECTED})
    assert {held.code for ages in groups[Group.GENERAL] for held in ages} == {"BK"}


def test_what_changed_is_a_changed_number() -> None:
    found = {lane[0].name: [one.age_words for one in lane] for lane in changed(SHIPPED)}
    assert found == {
        "sexual-consent": ["under 14", "under 16"],
        "molestation-victim": ["under 14", "under 16"],
        "limitation-floor": ["no number", "at least 25"],
        "marriage-by-court": ["at least 15", "at least 16"],
        "marriage-in-pregnancy": ["under 15", "under 16"],
    }
    assert [held[0].name for held in numberless(SHIPPED)] == [
        "close-in-age",
        "eaw-refusal",
        "civil-capacity-by-marriage",
    ]


def test_versions_that_overlap_stand_in_rows_of_their_own() -> None:
    [responsibility] = [
        held
        for held in grouped(SHIPPED)[Group.PARAGRAPHS]
        if held[0].name == "criminal-responsibility"
    ]
    rows = [[(one.cites, str(one.first_day)) for one in lane] for lane in lanes(responsibility)]
    assert rows == [
        [("13(1)", "2003-05-01")],
        [("13(2)", "2003-05-01"), ("13(2)", "2004-02-14")],
    ]
    assert [lane[0].age_words for lane in lanes(responsibility)] == ["at least 16", "at least 14"]
    names = [row.name for row in age_chart(SHIPPED, general=False).rows]
    assert names[:2] == ["Age of criminal responsibility", ""]


def test_an_age_has_two_ends_where_the_rule_names_two() -> None:
    held = {one.name: one for ages in grouped(SHIPPED).values() for same in ages for one in same}
    assert held["young-adult"].age_words == "at least 18 and under 21"
    assert "**at least 18 and under 21**" in part(PAGE, "young-adult")
    assert "- BK 81(2): " in part(PAGE, "young-adult")
    assert "- CK 2.5(1): " in part(PAGE, "majority")


@pytest.mark.parametrize("general", [False, True])
def test_the_picture_shows_every_age_of_its_group(*, general: bool) -> None:
    chart = age_chart(SHIPPED, general=general)
    group = grouped(SHIPPED)[Group.GENERAL if general else Group.PARAGRAPHS]
    shown = [(bar.first_day, bar.last_day) for row in chart.rows for bar in row.bars]
    assert sorted(shown, key=str) == sorted(
        ((one.first_day, one.last_day) for held in group for one in held), key=str
    )
    for held in group:
        for one in held:
            assert f"{one.age_words} ({one.place}), {one.verification.value}" in chart.description


def test_made_up_ages_have_a_page(tmp_path: Path) -> None:
    page = ages_page(law.Code.from_directory(own_general.write(tmp_path)))
    assert "**at least 16 and under 18**" in part(page, "responsibility")
    assert "2011-01-01 to\\\n    2014-05-31" in part(page, "responsibility")
    assert "## Rules without a number" not in page
    assert page.count("<figure") == 1


def test_an_age_that_was_not_read_is_said_to_be_unknown(tmp_path: Path) -> None:
    directory = own_general.write(tmp_path)
    own_data.replace(
        directory,
        "general/ages.toml",
        'comparison = "at least"\nage = 16\nuntil = 18\nsummary = "From 16."\n'
        'verification = "amending act"',
        'known = false\nreason = "The paper was lost."\nverification = "inferred"',
    )
    code = law.Code.from_directory(directory)
    text = part(ages_page(code), "responsibility")
    assert "**not known**" in text
    assert "Not known: The paper was lost." in text
    chart = age_chart(code, general=False)
    assert chart.rows[0].bars[0].look.name == "unread"


def test_an_age_that_ended_before_the_coverage_is_no_bar(tmp_path: Path) -> None:
    records = law.Code.from_directory(own_general.write(tmp_path)).records
    records["code"]["first_day"] = "2014-06-01"
    chart = age_chart(law.Code(records), general=False)
    assert [[bar.texts[1] for bar in row.bars] for row in chart.rows] == [
        ["at least 16 and under 18"],
        ["at least 18"],
        ["at least 18"],
        ["under 12"],
    ]
    assert [event.text for event in chart.events] == ["XX-2", "XX-3"]


def test_data_without_ages_has_a_page_without_them(tmp_path: Path) -> None:
    page = ages_page(law.Code.from_directory(own_data.write(tmp_path)))
    assert "<figure" not in page
    assert "## On the birthday itself" in page
    # What its paragraphs ask for is there all the same.
    assert page.count("list-table") == page.count("(ages-asked)=") == 1


# Ages that paragraphs ask for

# From the articles: of whom, the age in both languages, under which number, from when to when.
ASKED = [
    ("149(3)", "victim", "under 18", "nepilnametis", "since 2003-05-01"),
    ("149(4)", "victim", "under 14", "mažametis", "since 2003-05-01"),
    ("151(2)", "victim", "under 18", "nepilnametis", "since 2003-05-01"),
    ("151-1(1)", "victim", "under 18", "nepilnametis", "2006-07-14 to 2010-07-19"),
    ("151-1(1)", "victim", "under 16", "jaunesnis negu 16 metų", "since 2010-07-20"),
    ("151-1(1)", "offender", "at least 18", "pilnametis", "since 2010-07-20"),
    ("151-1(4)", "victim", "under 16", "jaunesnis negu 16 metų", "since 2020-11-19"),
    ("152-1(1)", "offender", "at least 18", "pilnametis", "since 2014-03-25"),
    ("153(1)", "victim", "under 14", "mažametis", "2003-05-01 to 2014-03-24"),
    ("153(1)", "victim", "under 16", "jaunesnis negu 16 metų", "since 2014-03-25"),
    ("157(2)", "victim", "under 18", "nepilnametis", "since 2005-06-30"),
    ("157(2)", "victim", "under 14, in one of the ways", "mažametis", "since 2005-06-30"),
    ("159(1)", "victim", "under 18", "nepilnametis", "since 2003-05-01"),
    ("307(3)", "victim", "under 18", "nepilnametis", "2003-05-01 to 2025-01-31"),
    ("307(4)", "victim", "under 18", "nepilnametis", "since 2025-02-01"),
    ("309(2)", "person shown", "under 18; or else presented as a child", "kaip vaikas pateikiamas",
     "since 2004-02-14"),
    ("309(3)", "person shown", "under 14", "mažametis", "since 2006-07-14"),
]  # fmt: skip


@pytest.mark.parametrize(("number", "who", "age", "lithuanian", "days"), ASKED)
def test_an_age_that_a_paragraph_asks_for_has_its_days(
    number: str, who: str, age: str, lithuanian: str, days: str
) -> None:
    table = PAGE.partition("(ages-asked)=")[2].partition("\n:::\n")[0]
    rows = [" ".join(row.split()) for row in table.split("\n* - ")]
    (row,) = (
        row
        for row in rows
        if row.startswith(f"[{number}](")
        and f" - {who}: {age}\\ [" in row
        and row.endswith(f" - {days}")
    )
    assert lithuanian in row


def test_what_was_not_read_is_a_row_and_no_absence() -> None:
    rows = {one.place: one.days for one in ages_asked(SHIPPED) if one.age is None}
    assert {place.split("`")[1].split()[0]: days for place, days in rows.items()} == {
        "147": "2003-05-01 to 2005-06-29",
        "157": "2003-05-01 to 2005-06-29",
        "309": "2003-05-01 to 2004-02-13",
    }
    assert PAGE.count("not known: the text was not read") == len(rows)


def test_a_paragraph_that_asks_for_no_age_has_no_row() -> None:
    assert not any(one.place.startswith("[149(1)]") for one in ages_asked(SHIPPED))
