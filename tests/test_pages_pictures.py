"""The pictures of the pages: what they show, where it stands, and that it can be read."""

from __future__ import annotations

import datetime as dt
import itertools
import re
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest
from pages.age_chart import age_chart
from pages.article_chart import article_chart
from pages.chart import UNREAD, Chart
from pages.drawing import NARROW, WIDE, Drawing, DrawnBar, draw
from pages.timeline import ages_svg, article_svg

import lt_childlaw as law
from tests import facts, own_data, own_general

if TYPE_CHECKING:
    from collections.abc import Iterator

SHIPPED = law.Code.shipped()
ARTICLES = SHIPPED.coverage().articles
FIRST, HORIZON = dt.date(2003, 5, 1), dt.date(2026, 7, 2)
CHARTS = {
    **{article: article_chart(SHIPPED, article) for article in ARTICLES},
    "ages": age_chart(SHIPPED, general=False),
    "general ages": age_chart(SHIPPED, general=True),
}
PICTURES = [(name, size) for name in CHARTS for size in (WIDE, NARROW)]
every_picture = pytest.mark.parametrize(
    ("name", "size"), PICTURES, ids=[f"{name}-{size.name}" for name, size in PICTURES]
)


def parsed(figure: str) -> ET.Element:
    return ET.fromstring(figure)  # noqa: S314 (our own)


@pytest.fixture(scope="session")
def own(tmp_path_factory: pytest.TempPathFactory) -> law.Code:
    return law.Code.from_directory(own_general.write(tmp_path_factory.mktemp("pictures")))


# What a picture shows


def bars(drawing: Drawing) -> Iterator[DrawnBar]:
    return (bar for row in drawing.rows for bar in row.bars)


@pytest.mark.parametrize("article", ARTICLES)
def test_every_version_stands_in_the_row_of_its_provision_on_its_days(article: str) -> None:
    rows = [row for row in facts.VERSIONS if row["article"] == article and row["role"] != "GAP"]
    drawing = draw(CHARTS[article], WIDE)
    wanted: dict[str, list[tuple[str, str, str]]] = {}
    for row in rows:
        says = (facts.number(row), row["first_day"], row["last_day"])
        wanted.setdefault(row["provision"], []).append(says)
    found = [
        [
            (bar.bar.texts[-2], str(bar.bar.first_day), str(bar.bar.last_day or ""))
            for bar in row.bars
            if bar.bar.look != UNREAD
        ]
        for row in drawing.rows
    ]
    assert sorted(found) == sorted(sorted(says, key=lambda one: one[1]) for says in wanted.values())
    pixels = (WIDE.width - WIDE.after - 1) / ((HORIZON - FIRST).days + 1)
    for bar in bars(drawing):
        begins = 1 + pixels * (bar.bar.first_day - FIRST).days
        ends = 1 + pixels * (((bar.bar.last_day or HORIZON) - FIRST).days + 1)
        assert bar.box.x == pytest.approx(begins)
        assert bar.box.x + bar.box.width == pytest.approx(ends)


@every_picture
def test_bars_of_a_row_follow_each_other(name: str, size: object) -> None:
    del size
    for row in CHARTS[name].rows:
        for before, after in itertools.pairwise(row.bars):
            assert before.last_day is not None
            assert before.last_day < after.first_day


def test_a_number_that_moves_stays_in_the_row_of_its_provision() -> None:
    rows = {row.name: row for row in CHARTS["307"].rows}
    moved = rows["Profiting from, organising or directing a minor's prostitution"]
    assert [bar.texts[-2:] for bar in moved.bars] == [
        ("307(3)", "(3)"),
        ("307(3)", "(3)"),
        ("307(4)", "(4)"),
    ]
    assert [bar.texts[-2] for bar in rows["Directing prostitution"].bars] == ["307(3)"]


def test_the_look_is_the_class_that_article_11_gives() -> None:
    looks = [bar.look for bar in CHARTS["153"].rows[0].bars]
    assert [look.name for look in looks] == ["minor", "less-serious", "less-serious"]
    assert [look.stripes for look in looks] == [1, 2, 2]
    stripes = {look.name: look.stripes for chart in CHARTS.values() for look in chart.looks}
    assert (stripes["serious"], stripes["grave"], stripes["misdemeanour"]) == (3, 4, 0)


def test_what_defines_no_offence_stands_below_and_is_quiet() -> None:
    assert [row.quiet for row in CHARTS["149"].rows] == [False] * 4 + [True] * 2
    assert {bar.look.name for bar in CHARTS["149"].rows[-1].bars} == {"no-offence"}


def test_text_that_was_not_read_is_hatched_and_said() -> None:
    gaps = {
        name
        for name, chart in CHARTS.items()
        if any(bar.look == UNREAD for row in chart.rows for bar in row.bars)
    }
    assert gaps == {"147", "157", "309"}
    for row in CHARTS["309"].rows:
        assert row.bars[0].look == UNREAD
        assert row.bars[0].last_day == dt.date(2004, 2, 13)
    figure = parsed(article_svg(SHIPPED, "309"))
    hatched = [one for one in figure.iter() if "-hatch)" in one.get("fill", "")]
    assert len(hatched) == 2 * (5 + 1)  # five provisions and the key, at each width
    assert "in force, text not read" in "".join(figure.itertext())
    assert "text not read. " in "".join(figure.itertext())


def test_nothing_after_the_horizon_looks_confirmed() -> None:
    for name, size in PICTURES:
        drawing = draw(CHARTS[name], size)
        for bar in bars(drawing):
            assert bar.box.x + bar.box.width <= drawing.after.x + 0.001
            assert (bar.beyond is None) == (bar.bar.last_day is not None)
            assert bar.beyond is None or bar.beyond.x + bar.beyond.width > size.width
        [horizon] = [event for event in drawing.events if event.horizon]
        assert [label.text for label in horizon.labels] == ["2026-07-02", "horizon"]
        assert horizon.x == pytest.approx(drawing.after.x)


@pytest.mark.parametrize("article", ARTICLES)
def test_each_amending_act_has_its_line(article: str) -> None:
    rows = [row for row in facts.VERSIONS if row["article"] == article]
    wanted = {(row["first_day"], row["introduced_by"]) for row in rows}
    found = {(str(event.day), event.text) for event in CHARTS[article].events}
    assert found == wanted


@pytest.mark.parametrize("article", ARTICLES)
def test_the_words_say_what_the_picture_shows(article: str) -> None:
    words = CHARTS[article].description
    for row in facts.VERSIONS:
        if row["article"] == article and row["role"] != "GAP":
            end = f" to {row['last_day']}" if row["last_day"] else ""
            begin = row["first_day"] if end else f"since {row['first_day']}"
            assert f"{facts.number(row)}, {begin}{end}: " in words
            assert f"by {row['introduced_by']}" in words
    assert "confirmed until 2026-07-02" in words
    if article == "309":
        assert "2003-05-01 to 2004-02-13, text not read" in words
        assert "2004-02-14 to 2006-07-13, not yet in force" in words
    if article == "307":
        assert "divided from: organising prostitution" in words


# What can be read


@every_picture
def test_no_label_overlaps_another_or_leaves_the_picture(name: str, size: object) -> None:
    drawing = draw(CHARTS[name], size)  # type: ignore[arg-type]
    _check(drawing)


def _check(drawing: Drawing) -> None:
    for one, other in itertools.combinations(drawing.labels, 2):
        assert not one.box.overlaps(other.box), (one.text, other.text)
    for label in drawing.labels:
        assert label.x >= 0
        assert label.box.x + label.box.width <= drawing.size.width, label.text
        assert label.box.y >= 0
        assert label.box.y + label.box.height <= drawing.height, label.text
        assert label.size >= 12  # and no picture is ever drawn smaller: see the style sheet
    for bar in bars(drawing):
        if bar.label:
            end = drawing.size.width if bar.beyond else bar.box.x + bar.box.width
            assert bar.label.box.x + bar.label.box.width <= end
            for stripe in bar.stripes:
                assert bar.label.y < stripe.y


@every_picture
def test_no_label_of_a_bar_runs_across_the_horizon(name: str, size: object) -> None:
    drawing = draw(CHARTS[name], size)  # type: ignore[arg-type]
    for bar in bars(drawing):
        if bar.label:
            before = bar.label.box.x + bar.label.box.width <= drawing.after.x
            assert before or bar.label.x > drawing.after.x, bar.label.text


@pytest.mark.parametrize(
    ("article", "away"),
    [
        # Since 2025-02-01, a bar of some pixels; 153 has stood since 2014.
        ("307", ["307(1)", "307(2): I ≤ 6 y", "307(3): I 1–7 y", "307(4): I 3–10 y", "307(5)"]),
        ("153", []),
    ],
)
def test_a_label_that_stands_after_the_horizon_for_want_of_room_is_explained(
    article: str, away: list[str]
) -> None:
    drawing = draw(CHARTS[article], WIDE)
    labels = [
        bar.label.text
        for bar in bars(drawing)
        if bar.label and bar.box.x + bar.box.width < bar.label.x
    ]
    assert labels == away
    said = [label.text for key in drawing.keys for label in key.labels]
    assert ("A bar that is too short for its label has it after the horizon." in said) == bool(away)


def test_a_label_is_as_long_as_its_room() -> None:
    drawing = draw(CHARTS["149"], WIDE)
    said = [bar.label.text for bar in drawing.rows[2].bars if bar.label]
    assert said == ["149(3): imprisonment of 3 to 10 years", "149(3): I 4–10 y"]


def test_rows_have_their_own_height() -> None:
    for name, size in PICTURES:
        rows = draw(CHARTS[name], size).rows
        for above, below in itertools.pairwise(rows):
            bottom = max(bar.box.y + bar.box.height for bar in above.bars)
            top = min(label.box.y for label in below.names) if below.names else below.bars[0].box.y
            assert bottom < top


def figures(code: law.Code) -> dict[str, str]:
    found = {article: article_svg(code, article) for article in code.coverage().articles}
    return {**found, "ages": ages_svg(code), "general": ages_svg(code, general=True)}


def test_ids_are_unique_on_a_page_with_all_pictures_and_lead_somewhere() -> None:
    page = parsed(f"<body>{''.join(figures(SHIPPED).values())}</body>")
    ids = [one.get("id") for one in page.iter() if one.get("id")]
    assert len(ids) == len(set(ids))
    svgs = [one for one in page.iter() if one.tag.endswith("}svg")]
    assert len(svgs) == 2 * len(CHARTS)
    for svg in svgs:
        assert svg.get("role") == "img"
        title, described = svg.get("aria-labelledby"), svg.get("aria-describedby")
        named = {one.get("id"): one for one in svg.iter() if one.get("id")}
        assert named[title].tag.endswith("}title")
        assert named[described].tag.endswith("}desc")
        fills = [one.get("fill", "") for one in svg.iter()]
        for fill in fills:
            if fill.startswith("url("):
                assert fill[5:-1] in named


def test_the_same_data_gives_the_same_bytes() -> None:
    again = law.Code(SHIPPED.records)
    assert figures(again) == figures(SHIPPED)


def test_markdown_takes_a_picture_as_one_block() -> None:
    for figure in figures(SHIPPED).values():
        assert figure.startswith("<figure")
        assert "\n\n" not in figure.replace("\r", "\n").strip()
        assert all(line.strip() for line in figure.splitlines())


# Other data


def test_made_up_data_draws_as_well(own: law.Code) -> None:
    charts: list[Chart] = [article_chart(own, "200"), article_chart(own, "201")]
    charts += [age_chart(own, general=False)]
    for chart, size in itertools.product(charts, (WIDE, NARROW)):
        _check(draw(chart, size))
    texts = [[bar.texts[-2] for bar in row.bars] for row in charts[0].rows]
    assert texts == [
        ["200(1)", "200(1)"],
        ["200(2)"],
        ["200(2)", "200(3)", "200(3)"],
        ["200(4)"],
        ["200(5)"],
        ["200(6)"],
    ]
    events = [(str(event.day), event.text) for event in charts[0].events]
    assert events == [("2011-01-01", "XX-1"), ("2014-06-01", "XX-2"), ("2018-01-01", "XX-3")]
    assert charts[0].rows[0].bars[0].inferred
    assert charts[0].has_inferred
    assert "200(4), 2011-01-01 to 2017-12-31" in charts[0].description
    assert "since 2018-01-01, repealed" in charts[0].description
    figure = parsed(article_svg(own, "200"))
    assert "deduced, not read" in "".join(figure.itertext())


def test_data_without_ages_has_no_picture_of_them(tmp_path: Path) -> None:
    code = law.Code.from_directory(own_data.write(tmp_path))
    assert ages_svg(code) == ages_svg(code, general=True) == ""
    assert [bar.look.name for bar in article_chart(code, "200").rows[0].bars] == ["no-class"] * 2


def test_a_change_already_known_for_a_later_day_is_drawn_after_the_horizon(tmp_path: Path) -> None:
    directory = own_data.write(tmp_path)
    own_data.replace(directory, "code.toml", "2022-12-31", "2017-12-15")
    chart = article_chart(law.Code.from_directory(directory), "200")
    for size in (WIDE, NARROW):
        drawing = draw(chart, size)
        _check(drawing)
        late = [bar for bar in bars(drawing) if str(bar.bar.first_day) == "2018-01-01"]
        assert len(late) == 3
        for bar in late:
            assert bar.box.width == 0
            assert bar.beyond
            assert bar.beyond.x > drawing.after.x
            assert bar.stripes == ()


def test_what_the_data_says_is_escaped(tmp_path: Path) -> None:
    directory = own_data.write(tmp_path)
    text = 'title = "the <b>basic</b> & \\"first\\" offence"'
    own_data.replace(directory, "articles/200.toml", 'title = "the basic offence"', text)
    figure = article_svg(law.Code.from_directory(directory), "200")
    assert "<b>" not in figure
    said = 'The <b>basic</b> & "first" offence'
    names = [one.text for one in parsed(figure).iter() if one.get("class") == "lt-name"]
    assert said in " ".join(filter(None, names))


def test_an_article_that_the_data_does_not_hold_is_refused() -> None:
    with pytest.raises(law.UnknownCitation):
        article_svg(SHIPPED, "148")


def test_days_are_written_as_data_for_programs() -> None:
    figure = parsed(article_svg(SHIPPED, "159"))
    days = [(g.get("data-first-day"), g.get("data-last-day")) for g in figure.iter()]
    assert days.count(("2003-05-01", "2025-01-31")) == 2  # once at each width
    assert days.count(("2025-02-01", "")) == 2
    assert re.search(r'viewBox="0 0 720 [0-9.]+"', article_svg(SHIPPED, "159"))
