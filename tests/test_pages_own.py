"""Pages of invented data: nothing in the generator knows the shipped articles."""

from __future__ import annotations

import json
import re
from html import unescape
from pathlib import Path

import pages
import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it.renderer import RendererHTML
from myst_parser.config.main import MdParserConfig
from myst_parser.parsers.mdit import create_md_parser
from pages.acts import act_page, acts_page
from pages.articles import article_page, articles_table
from pages.calendar import calendar_page
from pages.linked_data import in_the_head, legislation
from pages.markdown import escape

import lt_childlaw as law
from tests import own_data, own_general, pages_read

ODD = "a *b* _c_ `d` [e](f) <g> {doc}`h` | ~i~ $j$ & # % ^ = !"
"""Text that would be something else in Markdown."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The files of the invented data, with an invented General Part."""
    return own_general.write(tmp_path)


def test_pages_of_invented_data(folder: Path, tmp_path: Path) -> None:
    written = pages.write(law.Code.from_directory(folder), tmp_path / "law")
    names = {str(path.relative_to(tmp_path / "law")) for path in written}
    assert {"articles/200.md", "articles/201.md", "acts/XX-1.md", "calendar.md"} <= names
    assert pages_read.dead_links(tmp_path / "law") == []
    told = "".join(path.read_text(encoding="utf-8") for path in written)
    told = re.sub(r"<figure.*?</figure>", "", told, flags=re.DOTALL)  # its numbers are places
    for shipped in ("VIII-1968", "XIV-3060", "149", "151-1", "309", "2026-07-02", "2003-05-01"):
        assert shipped not in told


def test_the_data_says_what_was_inferred_and_no_word_of_a_note(folder: Path) -> None:
    own_data.replace(
        folder, "articles/200.toml", 'notes = ["A remark."]', 'notes = ["Not inferred."]'
    )
    page = article_page(law.Code.from_directory(folder), "200")
    card = pages_read.section(page, "version-basic-2011-01-01")
    in_the_open, _, folded = card.partition("<summary>Sources and notes")
    assert "\n: Deduced.\n" in in_the_open
    assert "Deduced" not in folded
    assert "\n* Not inferred.\n" in folded
    assert "Not inferred" not in in_the_open


def test_a_provision_that_ended_and_one_that_was_divided(folder: Path) -> None:
    page = article_page(law.Code.from_directory(folder), "200")
    assert "## 200(4): the petty offence (ended)\n" in page
    assert "Its number over time: 200(2) 2011-01-01 to 2014-05-31; 200(3) since 2014-06-01." in page
    second = pages_read.section(page, "provision-second")
    assert "Divided from: [the basic offence](#provision-basic).\n" in second
    assert "\nDivided from paragraph 1.\n" in second
    now = page[page.index("## The law on 2022-12-31") : page.index("## Over time")]
    assert [f"200({number})" in now for number in range(1, 7)] == [True] * 3 + [False] + [True] * 2


def test_an_act_that_ended_a_provision_says_so(folder: Path) -> None:
    code = law.Code.from_directory(folder)
    assert (
        "* [200(4)](#version-petty-2011-01-01), the petty offence: no longer in force\n"
    ) in act_page(code, "XX-3")
    assert (
        "Article 201, 2011-01-01 to 2014-05-31: in force, and its text was not read."
        in act_page(code, "XX-1")
    )
    assert ": 2014-06-01, the rest (set by: own art. 9)\n: day not read, its art. 8\n" in act_page(
        code, "XX-2"
    )


def test_a_rule_beside_the_articles_that_ended_says_so(folder: Path) -> None:
    calendar = calendar_page(law.Code.from_directory(folder))
    ended = "**2014-01-01**, by {doc}`XX-2 </law/acts/XX-2>`\n\n* Penalties of minors (90(1)): no"
    assert f"{ended} longer in force\n" in calendar


def test_headings_with_their_days(folder: Path) -> None:
    page = article_page(law.Code.from_directory(folder), "200")
    link = "{doc}`XX-3 </law/acts/XX-3>`"
    assert (
        f"Headings over time\n: since 2018-01-01, by {link}: New heading ([Naujas pavadinimas]"
    ) in page
    assert "\n: 2011-01-01 to 2017-12-31, by " in page
    assert page.startswith("(article-200)=\n# Article 200. New heading\n")


def test_what_lies_after_the_horizon_is_not_confirmed(folder: Path) -> None:
    own_data.replace(
        folder, "code.toml", "confirmed_until = 2022-12-31", "confirmed_until = 2017-12-31"
    )
    code = law.Code.from_directory(folder)
    page = article_page(code, "200")
    assert page.startswith("(article-200)=\n# Article 200. Old heading\n")
    assert "\n: 2018-01-01, by {doc}`XX-3 </law/acts/XX-3>` (not confirmed)\n" in page
    assert "| [200 Old heading](#article-200)<br>[Senas pavadinimas]" in articles_table(code)
    for label in ("second-2018-01-01", "complaint-2018-01-01", "aggravated-2018-01-01"):
        assert "**Not confirmed**" in pages_read.section(page, f"version-{label}")
    for label in ("basic-2014-06-01", "aggravated-2014-06-01"):
        assert "**Not confirmed**" not in pages_read.section(page, f"version-{label}")
    now = page[page.index("## The law on 2017-12-31") : page.index("## Over time")]
    assert "version-second" not in now
    assert "version-aggravated-2014-06-01" in now
    assert "**Not confirmed**" in act_page(code, "XX-3")
    assert "**Not confirmed**" not in act_page(code, "XX-2")
    assert "## 2018-01-01\n\n**Not confirmed.**\n" in calendar_page(code)
    graph = {node["@id"]: node for node in legislation(code, "200")["@graph"]}
    ended = graph["urn:lt-childlaw:version:petty@2011-01-01"]
    # It ended with the horizon: what holds on the day after is not confirmed.
    assert "legislationLegalForce" not in ended
    [article, *_] = legislation(code, "200")["@graph"]
    assert [name["@value"] for name in article["name"]] == ["Senas pavadinimas", "Old heading"]
    assert article["alternateName"][1]["@value"] == "New heading"
    assert graph["urn:lt-childlaw:version:second@2018-01-01"]["creativeWorkStatus"] == (
        "not confirmed"
    )


def test_an_article_that_never_changed(folder: Path) -> None:
    toml = (folder / "articles" / "201.toml").read_text(encoding="utf-8")
    start, _, rest = toml.partition("[[gaps]]")
    toml = start + rest[rest.index("[[provisions]]") :]
    toml = toml.replace("2014-06-01", "2011-01-01").replace("XX-2", "XX-1")
    (folder / "articles" / "201.toml").write_text(toml, encoding="utf-8")
    page = article_page(law.Code.from_directory(folder), "201")
    assert "Last change\n: none since 2011-01-01, the first day that the data covers\n" in page
    assert "What is not known" not in page


def test_an_article_without_a_paragraph_in_force(folder: Path) -> None:
    toml = (folder / "articles" / "201.toml").read_text(encoding="utf-8")
    toml = toml.replace(
        'first_day = 2014-06-01\nintroduced_by = "XX-2"\nrole',
        'first_day = 2014-06-01\nlast_day = 2017-12-31\nintroduced_by = "XX-2"\n'
        'ended_by = "XX-3"\nrole',
    )
    (folder / "articles" / "201.toml").write_text(toml, encoding="utf-8")
    page = article_page(law.Code.from_directory(folder), "201")
    assert "The article was not in force on this day, or its text is not known.\n" in page
    assert "Last change\n: 2018-01-01, by {doc}`XX-3 </law/acts/XX-3>`\n" in page


def test_a_changed_page_is_written_again_and_no_other(folder: Path, tmp_path: Path) -> None:
    law_pages = tmp_path / "law"
    written = pages.write(law.Code.from_directory(folder), law_pages)
    for path in written:
        path.touch()
    before = {path: path.stat().st_mtime_ns for path in written}
    own_data.replace(folder, "articles/201.toml", "Another heading", "One more heading")
    pages.write(law.Code.from_directory(folder), law_pages)
    changed = {path.name for path in written if path.stat().st_mtime_ns != before[path]}
    assert changed == {"201.md", "list.inc", "table.inc"}


def test_a_page_of_what_is_no_longer_in_the_data_is_deleted(folder: Path, tmp_path: Path) -> None:
    law_pages = tmp_path / "law"
    code = law.Code.from_directory(folder)
    pages.write(code, law_pages)
    hand_written = law_pages / "mistakes.md"
    hand_written.write_text("# Kept\n", encoding="utf-8")
    (folder / "articles" / "201.toml").unlink()
    pages.write(law.Code.from_directory(folder), law_pages)
    assert not (law_pages / "articles" / "201.md").exists()
    assert (law_pages / "articles" / "200.md").exists()
    assert hand_written.exists()


def test_odd_text_is_shown_as_it_is(folder: Path) -> None:
    own_data.replace(folder, "articles/201.toml", 'en = "Another heading"', f'en = "{ODD}"')
    own_data.replace(folder, "articles/201.toml", "Children shown in material.", ODD)
    own_data.replace(folder, "articles/201.toml", '"Material showing a child."', f'"{ODD}"')
    code = law.Code.from_directory(folder)
    page = article_page(code, "201")
    shown = unescape(html(page))
    assert f"Article 201. {ODD}</h1>" in shown
    assert f"<strong>Protects.</strong> {ODD}</p>" in shown
    assert f"<p>{ODD}</p>" in shown
    assert ODD in unescape(html(articles_table(code)))


def test_odd_text_does_not_end_the_script_in_the_head(folder: Path) -> None:
    odd = "</script><!-- <script> &"
    own_data.replace(folder, "articles/200.toml", "Minors, in an invented article.", odd)
    code = law.Code.from_directory(folder)
    opened, _, rest = in_the_head(code, "200").partition("\n")
    text, _, closed = rest.rpartition("\n</script>")
    assert (opened, closed) == ('<script type="application/ld+json">', "\n")
    assert "<" not in text
    assert json.loads(text) == legislation(code, "200")
    assert json.loads(text)["@graph"][0]["abstract"]["@value"] == odd


def html(text: str) -> str:
    """Markdown as the documentation reads it."""
    config = MdParserConfig(enable_extensions={"attrs_inline", "colon_fence", "deflist"})
    rendered: str = create_md_parser(config, RendererHTML).render(text)
    return rendered


TEXT = st.text(st.characters(codec="ascii", exclude_categories=["Cc"]), min_size=1).filter(
    lambda text: text == text.strip()
)


@given(TEXT)
@pytest.mark.parametrize("around", ["{}", "* {}", ": {}", "x {} y"])
def test_escaped_text_is_no_markdown(around: str, text: str) -> None:
    before = f"Term\n{around}" if around.startswith(":") else around
    shown = unescape(html(before.format(escape(text))))
    assert text in shown.replace("\n", " ")


def test_no_act_is_left_out_of_the_list(folder: Path) -> None:
    code = law.Code.from_directory(folder)
    page = acts_page(code)
    assert pages_read.linked_pages(page) == [f"/law/acts/XX-{number}" for number in (4, 3, 2, 1)]
    assert "\nXX-4\nXX-3\nXX-2\nXX-1\n" in page


def test_what_the_data_does_not_hold(folder: Path) -> None:
    code = law.Code.from_directory(folder)
    for ask in (article_page, legislation, act_page):
        with pytest.raises(law.UnknownCitation):
            ask(code, "149")
