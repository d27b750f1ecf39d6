"""The generated pages say what the tables of expected facts say, and lead to one another."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pages
import pytest
from pages.acts import act_page
from pages.articles import article_page
from pages.calendar import calendar_page

import lt_childlaw as law
from tests import facts, pages_read

MODULES = sorted(Path(pages.__file__).parent.glob("*.py"))
CODE = law.Code.shipped()
ROWS = [row for row in facts.VERSIONS if row["role"] != "GAP"]
GAPS = [row for row in facts.VERSIONS if row["role"] == "GAP"]
FIRST_DAY = "2003-05-01"

INSIDE = {"general", "snapshot", "span_snapshot", "stamp"}
"""Methods of a code that are for the other modules of the library."""

# Sanctions in words, written from the columns of the table by themselves.
ENGLISH = {
    "COMMUNITY_SERVICE": "community service",
    "FINE": "fine",
    "RESTRICTION_OF_LIBERTY": "restriction of liberty",
    "ARREST": "arrest",
    "IMPRISONMENT": "imprisonment",
}
LITHUANIAN = {
    "COMMUNITY_SERVICE": "viešaisiais darbais",
    "FINE": "bauda",
    "RESTRICTION_OF_LIBERTY": "laisvės apribojimu",
    "ARREST": "areštu",
    "IMPRISONMENT": "laisvės atėmimu",
}
YEARS = {
    1: "vienerių", 2: "dvejų", 3: "trejų", 4: "ketverių", 5: "penkerių", 6: "šešerių",
    7: "septynerių", 8: "aštuonerių", 10: "dešimties", 12: "dvylikos", 13: "trylikos",
    15: "penkiolikos",
}  # fmt: skip


@pytest.mark.parametrize("module", MODULES, ids=lambda path: path.stem)
def test_the_pages_ask_public_questions_only(module: Path) -> None:
    tree = ast.parse(module.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        names: list[str] = []
        if isinstance(node, ast.Import):
            names = [one.name for one in node.names]
        if isinstance(node, ast.ImportFrom):
            names = [f"{node.module}.{one.name}" for one in node.names]
            assert not (node.module or "").startswith("lt_childlaw."), ast.unparse(node)
        assert not any(name.startswith("lt_childlaw._") for name in names), ast.unparse(node)
        if isinstance(node, ast.Attribute):
            own = isinstance(node.value, ast.Name) and node.value.id in {"self", "cls"}
            private = node.attr.startswith("_") and not node.attr.startswith("__")
            assert node.attr not in INSIDE, ast.unparse(node)
            assert own or not private, ast.unparse(node)


def years(term: str) -> int | None:
    return None if term == "-" else int(term.removeprefix("P").removesuffix("Y"))


def english(penalties: str) -> str:
    """The sanction of the table in English."""
    *others, last = [_english(*penalty.split()) for penalty in penalties.split(" | ")]
    return f"{', '.join(others)}, or {last}" if others else last


def _english(kind: str, least: str, most: str) -> str:
    low, high = years(least), years(most)
    unit = "year" if high == 1 else "years"
    if high is None:
        return ENGLISH[kind]
    return f"{ENGLISH[kind]} of {f'{low} to' if low else 'up to'} {high} {unit}"


def lithuanian(penalties: str) -> str:
    """The sanction of the table in Lithuanian."""
    first, *others = [_lithuanian(*penalty.split()) for penalty in penalties.split(" | ")]
    joined = "".join(f"{',' if at else ''} arba {other}" for at, other in enumerate(others))
    return f"baudžiamas {first}{joined}"


def _lithuanian(kind: str, least: str, most: str) -> str:
    low, high = years(least), years(most)
    if high is None:
        return LITHUANIAN[kind]
    start = f"nuo {YEARS[low]} iki" if low else "iki"
    return f"{LITHUANIAN[kind]} {start} {YEARS[high]} metų"


def label(row: facts.Row) -> str:
    return f"version-{row['provision']}-{row['first_day']}"


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The pages of the shipped data."""
    folder = tmp_path_factory.mktemp("law")
    pages.write(CODE, folder)
    return folder


@pytest.mark.parametrize("row", ROWS, ids=label)
def test_a_version_has_its_days_its_acts_and_its_sanction_in_both_languages(
    row: facts.Row, written: Path
) -> None:
    page = (written / "articles" / f"{row['article']}.md").read_text(encoding="utf-8")
    card = pages_read.section(page, label(row))
    first, last = row["first_day"], row["last_day"]
    title = f"### {facts.number(row)}, {f'{first} to {last}' if last else f'since {first}'}"
    assert card.strip().splitlines()[0] == title
    assert f"Introduced by\n: {act_link(row['introduced_by'])}\n" in card
    if row["ended_by"]:
        assert f"Ended by\n: {act_link(row['ended_by'])}\n" in card
    else:
        assert "Ended by\n" not in card
    if row["penalties"]:
        wanted = english(row["penalties"]), lithuanian(row["penalties"])
        assert "Sanction\n: {}\n: [{}]{{.language-lt}}\n".format(*wanted) in card
    else:
        assert "Sanction\n" not in card
        assert "Range" not in card


@pytest.mark.parametrize("article", CODE.coverage().articles)
def test_a_number_and_a_day_lead_to_a_row(article: str) -> None:
    page = article_page(CODE, article)
    table = page[page.index("## Every number and its days") :].partition("\n(provision-")[0]
    rows = [row for row in ROWS if row["article"] == article]
    for row in rows:
        first, last = row["first_day"], row["last_day"]
        period = f"{first} to {last}" if last else f"since {first}"
        wanted = f"| [{facts.number(row)}](#{label(row)})<br>{period} | "
        (found,) = (line for line in table.splitlines() if line.startswith(wanted))
        if row["penalties"]:
            sanction = english(row["penalties"]), lithuanian(row["penalties"])
            assert found.endswith(" | {}<br>[{}]{{.language-lt}} |".format(*sanction))
        else:
            assert found.endswith(" | – |")
    assert table.count("](#version-") == len(rows)


@pytest.mark.parametrize("row", ROWS, ids=label)
def test_only_what_is_over_is_folded_below_its_heading(row: facts.Row, written: Path) -> None:
    page = (written / "articles" / f"{row['article']}.md").read_text(encoding="utf-8")
    _, _, shown = pages_read.section(page, label(row)).strip().partition("\n\n")
    assert shown.startswith('<details class="lt-fold">') is bool(row["last_day"])
    assert shown.count("<details") == shown.count("</details>")
    if row["last_day"] and row["penalties"]:
        assert f"<summary>{english(row['penalties'])}</summary>" in shown


def test_ranges_and_citations_stand_in_lithuanian_too() -> None:
    label = "version-paid-sexual-act-with-minor-2014-03-25"
    card = pages_read.section(article_page(CODE, "151-1"), label)
    assert "\n: [laisvės atėmimas nuo 3 mėnesių iki 5 metų]{.language-lt}\n" in card
    assert "\n: [areštas nuo 15 iki 90 parų]{.language-lt}\n" in card
    assert "\n: 151-1(2); [151¹ str. 2 d.]{.language-lt}\n" in card


@pytest.mark.parametrize("article", CODE.coverage().articles)
def test_a_page_says_once_in_lithuanian_that_summaries_are_english(article: str) -> None:
    page = article_page(CODE, article)
    (said,) = (line for line in page.splitlines() if "anglų kalba" in line)
    assert said.endswith("]{.language-lt}")
    assert "[Teisės aktų registre](<https://e-tar.lt/portal/lt/legalAct/TAR.2B866DFF7D43>)" in said


@pytest.mark.parametrize("name", ["table.inc", "list.inc"])
def test_lists_of_the_articles_have_both_titles(name: str, written: Path) -> None:
    listed = (written / "articles" / name).read_text(encoding="utf-8")
    for article in CODE.coverage().articles:
        rows = [row for row in ROWS if row["article"] == article]
        latest = max(rows, key=lambda row: row["first_day"])["heading_lt"]
        line = next(line for line in listed.splitlines() if f"](#article-{article})" in line)
        assert f"[{latest}]{{.language-lt}}" in line


READ = {
    "PRIMARY_TEXT": "Read in an official consolidated text or in a copy of one: the sources say "
    "which.",
    "AMENDING_ACT": "Read in the amending act itself.",
    "INFERRED": "Inferred: it was deduced and not read, and a note says how.",
}


@pytest.mark.parametrize("row", ROWS, ids=label)
def test_a_version_says_how_and_where_it_was_read(row: facts.Row, written: Path) -> None:
    page = (written / "articles" / f"{row['article']}.md").read_text(encoding="utf-8")
    card = pages_read.section(page, label(row))
    assert f"Certainty\n: {READ[row['verification']]}\n" in card
    sources = re.findall(r"^\* Source: (.*)$", card, re.MULTILINE)
    for wanted, told in zip(row["sources"].split(" | "), sources, strict=True):
        kind, _, place = wanted.partition(" ")
        if kind == "edition":
            assert "onsolidated edition" in told
            assert place in told
        else:
            assert f"[Law No. {kind}, {place}](<" in told
    url = next(act["url"] for act in facts.ACTS if act["number"] == row["introduced_by"])
    assert f"Official wording\n: [in the register of legal acts](<{url}>)\n" in card


def act_link(number: str) -> str:
    return f"{{doc}}`{number} </law/acts/{number}>`"


@pytest.mark.parametrize("article", CODE.coverage().articles)
def test_an_article_has_its_versions_and_no_others(article: str) -> None:
    page = article_page(CODE, article)
    found = [name for name in pages_read.labels(page) if name.startswith("version-")]
    assert sorted(found) == sorted(label(row) for row in ROWS if row["article"] == article)
    for provision in {row["provision"] for row in ROWS if row["article"] == article}:
        days = [name[-10:] for name in found if name[8:-11] == provision]
        assert days == sorted(days, reverse=True)  # the newest first


@pytest.mark.parametrize("article", CODE.coverage().articles)
def test_an_article_has_its_headings_and_what_it_protects(article: str) -> None:
    page = article_page(CODE, article)
    rows = [row for row in ROWS if row["article"] == article]
    headings = {row["heading_lt"] for row in sorted(rows, key=lambda row: row["first_day"])}
    latest = max(rows, key=lambda row: row["first_day"])["heading_lt"]
    assert f". {latest}]{{.language-lt}}\n" in page
    assert all(heading in page for heading in headings)
    assert ("Headings over time" in page) is (len(headings) > 1)
    assert f"**Protects.** {CODE.protects(article)}" in page
    assert '<svg xmlns="http://www.w3.org/2000/svg"' in page


@pytest.mark.parametrize("row", GAPS, ids=lambda row: row["article"])
def test_a_gap_is_not_known_and_never_nothing(row: facts.Row) -> None:
    page = article_page(CODE, row["article"])
    assert "## What is not known\n" in page
    assert f"**{row['first_day']} to {row['last_day']}.** The article was in force" in page
    assert f"| every number<br>{row['first_day']} to {row['last_day']} | **not known**: " in page
    after = [one for one in ROWS if one["article"] == row["article"]]
    first = [one for one in after if one["first_day"] == min(o["first_day"] for o in after)]
    for one in first:
        assert "The text before is not known" in pages_read.section(page, label(one))


def test_only_articles_with_a_gap_say_that_something_is_not_known() -> None:
    with_gap = {row["article"] for row in GAPS}
    for article in CODE.coverage().articles:
        said = "What is not known" in article_page(CODE, article)
        assert said is (article in with_gap)


def test_what_changed_is_said_field_by_field() -> None:
    page = article_page(CODE, "153")
    before, after = "molestation-2010-07-20", "molestation-2014-03-25"
    assert (
        "What changed\n"
        ": Sanction: fine, restriction of liberty, arrest, or imprisonment of up to 2 years → "
        "restriction of liberty, arrest, or imprisonment of up to 5 years\n"
        ": 153(1) on 2010-07-20 is harsher than 153(1) on 2010-07-19, by its "
    ) in pages_read.section(page, f"version-{before}")
    assert ": Victim: under 14 → under 16\n" in pages_read.section(page, f"version-{after}")
    assert ": Number: 307(3) → 307(4)\n" in pages_read.section(
        article_page(CODE, "307"), "version-minors-prostitution-2025-02-01"
    )
    assert ": New on this day.\n" in pages_read.section(
        article_page(CODE, "152-1"), "version-solicitation-of-under-16-2014-03-25"
    )
    assert ": It stood on 2003-05-01, the first day that the data covers." in pages_read.section(
        page, "version-molestation-2003-05-01"
    )


def test_a_paragraph_that_was_divided_off_is_not_told_as_a_new_offence() -> None:
    for provision, day, before, origin in (
        (
            *("involving-minor-in-prostitution", "2014-03-25", "308(2)"),
            "involving a dependent or coerced person in prostitution",
        ),
        (
            *("directing-prostitution", "2025-02-01", "307(2)"),
            "organising prostitution or transporting for it",
        ),
        (
            *("sexual-act-with-under-16-by-authority", "2020-11-19", "151-1(3)"),
            "sexual act of a parent, guardian or person in authority with a minor",
        ),
    ):
        [first, *_] = law.timeline(provision=provision)
        page = article_page(CODE, first.citation.article)
        card = pages_read.section(page, f"version-{provision}-{day}")
        assert (
            f": New on this day as a paragraph of its own: until then its cases lay in [{before}]("
        ) in card
        assert "New on this day.\n" not in card
        told = f"{first.provision.label}: new as a paragraph of its own, divided from: {origin}"
        assert told in act_page(CODE, first.introduced_by.number)
        assert told in calendar_page(CODE)


def test_persons_and_grounds_stand_in_both_languages() -> None:
    page = article_page(CODE, "149")
    assert (
        "Persons\n: Victim: under 14 ([mažametis asmuo (jaunesnis negu 14 metų)]{.language-lt})\n"
    ) in pages_read.section(page, "version-rape-of-young-child-2003-05-01")
    assert ": victim's complaint ([nukentėjusio asmens skundas]{.language-lt})\n" in (
        pages_read.section(page, "version-149-complaint-2013-07-13")
    )


def test_what_was_inferred_of_a_version_stands_in_the_open() -> None:
    card = pages_read.section(article_page(CODE, "149"), "version-rape-2003-05-01")
    in_the_open = card.partition("<details>")[0]
    assert "\n: The wording of 2003 was inferred: " in in_the_open
    assert card.count("The wording of 2003 was inferred") == 1
    assert "* Subject to the complaint rule of paragraph 5" in card


def test_a_restated_version_says_the_same() -> None:
    page = article_page(CODE, "162")
    card = pages_read.section(page, "version-exploiting-child-for-pornography-2004-02-14")
    assert ": Restated; it says the same as before.\n" in card


def test_where_the_clause_is_silent_the_general_part_is_named() -> None:
    card = pages_read.section(article_page(CODE, "149"), "version-rape-2003-05-01")
    assert (
        "Range for an adult\n: imprisonment of 3 months to 7 years (minimum 50(2), maximum as "
        "stated)\n"
    ) in card
    assert "Kind\n: serious crime ([sunkus nusikaltimas]{.language-lt})\n" in card


def test_a_range_that_changed_within_a_version_is_told_in_order_of_time() -> None:
    card = pages_read.section(
        article_page(CODE, "309"), "version-material-showing-child-2016-06-28"
    )
    said = re.findall(r"\n\* ([0-9-]+) to ([0-9-]+): fine of ([0-9,]+) to ([0-9,]+) MGL", card)
    # 47(3) in its regimes of 2016-04-01 and 2017-10-06, and the euro value of 2018-01-01.
    assert said == [
        ("2016-06-28", "2017-10-05", "1", "1,000"),
        ("2017-10-06", "2017-12-31", "100", "4,000"),
        ("2018-01-01", "2025-01-31", "100", "4,000"),
    ]
    assert (
        ": fine of 100 to 4,000 MGL (5,000.00 to 200,000.00 euros) (47(3)(3)), 2018-01-01" in card
    )


def test_a_number_that_named_another_provision_is_pointed_out() -> None:
    card = pages_read.section(
        article_page(CODE, "307"), "version-directing-prostitution-2025-02-01"
    )
    assert "**Mind the number.** From 2003-05-01 to 2025-01-31, 307(3) names another" in card


@pytest.mark.parametrize("row", facts.ACTS, ids=lambda row: row["number"])
def test_an_act_has_its_days_and_what_it_changed(row: facts.Row) -> None:
    page = act_page(CODE, row["number"])
    assert page.count(f"Adopted\n: {row['adopted']}\n") == 1
    assert f"Published\n: {row['published'] or 'day not read'}" in page
    assert f"(<{row['url']}>)" in page
    for commencement in row["commencements"].split(" | "):
        provisions, day, _ = commencement.split(" @ ")
        assert f": {'day not read' if day == '-' else day}" in page
        assert provisions == "all" or f", {provisions}" in page
    brought = [one for one in ROWS if one["introduced_by"] == row["number"]]
    assert sorted(pages_read.linked_labels(page)) == sorted(map(label, brought))
    gaps = [one for one in GAPS if one["introduced_by"] == row["number"]]
    assert ("changed nothing in the articles" in page) is not bool(brought or gaps)
    days = {one["first_day"] for one in brought} - {FIRST_DAY}
    assert set(re.findall(r"^## What it changed on (.*)$", page, re.MULTILINE)) == days


def test_the_calendar_has_every_day_of_change_with_its_act() -> None:
    page = calendar_page(CODE)
    told = re.findall(r"^## ([0-9-]{10})\n\nBy (.*)\.$", page, re.MULTILINE)
    wanted: dict[str, set[str]] = {}
    for row in ROWS:
        if row["first_day"] != FIRST_DAY:
            wanted.setdefault(row["first_day"], set()).add(row["introduced_by"])
    assert {day: set(re.findall(r"`(\S+) <", acts)) for day, acts in told} == wanted
    assert [day for day, _ in told] == sorted(wanted, reverse=True)
    later = [row for row in ROWS if row["first_day"] != FIRST_DAY]
    assert sorted(pages_read.linked_labels(page)) == sorted(map(label, later))
    assert "## After 2026-07-02\n\nThe law after this day is not confirmed." in page
    not_read = "the day of its entry into force was not read."
    assert f"## Days that were not read\n\n* {act_link('X-963')}: {not_read}" in page


def test_the_calendar_says_in_what_a_paragraph_changed() -> None:
    page = calendar_page(CODE)
    lines = {line.partition("]")[0]: line for line in page.splitlines() if "2025-02-01)" in line}
    assert lines["* [309(2)"].endswith(": changed (sanction)")
    assert lines["* [307(4)"].endswith(": renumbered; it says the same")
    assert lines["* [307(3)"].endswith(
        ": new as a paragraph of its own, "
        "divided from: organising prostitution or transporting for it"
    )


def test_what_changed_beside_the_articles_is_told_too() -> None:
    page = calendar_page(CODE)
    assert (
        f"**2011-04-28**, by {act_link('XI-1350')}\n\n"
        "* Fine for a less serious crime (47(3)(3)): changed\n"
    ) in page
    assert "criminal responsibility (13(2)): changed" in act_page(CODE, "IX-1992")


def test_links_between_pages_lead_somewhere(written: Path) -> None:
    assert pages_read.dead_links(written) == []


def test_the_same_pages_every_time(written: Path, tmp_path: Path) -> None:
    again = pages.write(CODE, tmp_path)
    names = [path.relative_to(tmp_path) for path in again]
    assert [(written / name).read_bytes() for name in names] == [
        path.read_bytes() for path in again
    ]
    assert {*names} == {path.relative_to(written) for path in written.rglob("*.*")}


def test_a_remark_on_ranges_has_the_days_for_which_it_holds() -> None:
    card = pages_read.section(
        article_page(CODE, "308"), "version-involving-in-prostitution-2003-05-01"
    )
    told = [line for line in card.splitlines() if "The value of one MGL on this day" in line]
    assert told == [
        "* 2003-05-01 to 2006-12-31: The value of one MGL on this day is not known.",
        (
            "* 2008-10-14 to 2014-12-31: The value of one MGL on this day was inferred (130 LTL), "
            "so no euros are given."
        ),
    ]
    assert "\n* The range of a fine follows the class of the crime" in card
