"""The extension of Sphinx: the pages are built, found and read by machines."""

from __future__ import annotations

import enum
import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from pages.linked_data import legislation
from pages.search import SearchLaw

import lt_childlaw as law
from tests import own_general

DOCS = Path(__file__).parent.parent / "docs"
CONF = f"""\
import sys
sys.path.insert(0, {str(DOCS)!r})
extensions = ["myst_parser", "pages.extension"]
myst_enable_extensions = ["attrs_inline", "colon_fence", "deflist"]
exclude_patterns = ["own"]
law_data = "own"
html_theme = "basic"
nitpicky = True
"""
INDEX = """\
# Law

```{include} law/articles/table.inc
```

```{toctree}
:glob:

law/articles/*
law/acts/index
law/ages
law/calendar
law/words
```
"""
VOCABULARIES = "".join(
    f"\n```{{py:class}} lt_childlaw.{name}\n```\n"
    for name in law.__all__
    if isinstance(kind := getattr(law, name), type) and issubclass(kind, enum.Enum)
)
KEYWORDS = """\
---
myst:
  html_meta:
    keywords: "tarpinis žodis"
---
"""
# Pages of the documentation that the generated ones lead to.
OTHERS = {
    "explanation/ages": "(the-birthday-itself)=\n# Ages\n",
    "explanation/lex-mitior": f"{KEYWORDS}# Later law\n",
    "explanation/not-known": "# Not known\n",
    "explanation/penalties": "# Penalties\n",
    "explanation/verification": "# Certainty\n",
    "law/index": "# The law\n",
    "reference/api": f"# API\n{VOCABULARIES}",
    "reference/glossary": "# Words\n",
}


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A documentation of the invented data, with its pages in ``html``."""
    source = tmp_path_factory.mktemp("docs")
    own_general.write(source)
    others = [f"{name}\n" for name in OTHERS]
    for name, text in OTHERS.items():
        (source / name).parent.mkdir(exist_ok=True)
        (source / f"{name}.md").write_text(text, encoding="utf-8")
    index = INDEX.replace("law/words\n", f"law/words\n{''.join(others)}")
    (source / "conf.py").write_text(CONF, encoding="utf-8")
    (source / "index.md").write_text(index, encoding="utf-8")
    build(source)
    return source


def build(source: Path) -> str:
    """Build the documentation; any warning is an error."""
    how = [sys.executable, "-m", "sphinx", "-n", "-W", "-b", "html"]
    command = [*how, str(source), str(source / "html")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
    assert done.returncode == 0, done.stderr
    return done.stdout


def page(built: Path, name: str) -> str:
    return (built / "html" / "law" / f"{name}.html").read_text(encoding="utf-8")


def search_index(built: Path) -> dict[str, Any]:
    index = (built / "html" / "searchindex.js").read_text(encoding="utf-8")
    found: dict[str, Any] = json.loads(index[index.index("{") : index.rindex("}") + 1])
    return found


def test_the_head_of_an_article_has_its_data(built: Path) -> None:
    code = law.Code.from_directory(built / "own")
    for article in code.coverage().articles:
        html = page(built, f"articles/{article}")
        head = html[: html.index("</head>")]
        (found,) = re.findall(
            r'<script type="application/ld\+json">(.*?)</script>', head, flags=re.DOTALL
        )
        assert json.loads(found) == legislation(code, article)
    assert "ld+json" not in page(built, "acts/XX-1")
    assert "ld+json" not in page(built, "calendar")


def test_links_beside_headings_lead_to_names_that_stay(built: Path) -> None:
    html = page(built, "articles/200")
    links = re.findall(r'class="headerlink" href="#([^"]+)"', html)
    assert {"provision-aggravated", "version-aggravated-2014-06-01"} <= set(links)
    assert not [name for name in links if re.fullmatch(r"id[0-9]+", name)]


def test_lithuanian_is_marked_as_such(built: Path) -> None:
    html = page(built, "articles/200")
    assert re.search(r'lang="lt"[^>]*>200 straipsnis\. Naujas pavadinimas<', html)
    assert re.search(r'lang="lt"[^>]*>baudžiamas bauda arba laisvės atėmimu', html)


def test_numbers_can_be_searched(built: Path) -> None:
    data = search_index(built)
    where = data["docnames"].index("law/articles/200")
    for word in ("200(1)", "2014-06-01", "xx-2"):
        found = [data[kind].get(word, []) for kind in ("terms", "titleterms")]
        pages = {page for one in found for page in (one if isinstance(one, list) else [one])}
        assert where in pages
    assert {"200", "200(1)", "article 200"} <= data["indexentries"].keys()


def test_headings_in_both_languages_lead_to_an_article(built: Path) -> None:
    data = search_index(built)
    where = data["docnames"].index("law/articles/200")
    for heading in ("naujas pavadinimas", "senas pavadinimas", "new heading", "200 straipsnis"):
        assert [page for page, _, is_main in data["indexentries"][heading] if is_main] == [where]


def test_the_order_of_results_is_ours(built: Path) -> None:
    script = (built / "html" / "_static" / "language_data.js").read_text(encoding="utf-8")
    assert "var Scorer" in script
    assert "function splitQuery" in script


def test_a_citation_in_words_is_rewritten_before_the_search(built: Path) -> None:
    script = (built / "html" / "_static" / "language_data.js").read_text(encoding="utf-8")
    assert "Search.performSearch = " in script
    # It can wrap Sphinx's search only where that was read before.
    html = (built / "html" / "search.html").read_text(encoding="utf-8")
    assert 0 < html.index("_static/searchtools.js") < html.index("_static/language_data.js")


def test_lithuanian_keywords_lead_to_an_explanation(built: Path) -> None:
    data = search_index(built)
    where = data["docnames"].index("explanation/lex-mitior")
    for word in ("tarpini", "žodi", "zodi"):  # as the search stems them
        assert data["terms"].get(word) == where, word


def test_every_explanation_has_lithuanian_keywords() -> None:
    pages = {page for page in (DOCS / "explanation").glob("*.md") if page.stem != "index"}
    assert pages
    assert [page.name for page in pages if "    keywords: " not in page.read_text("utf-8")] == []


def test_numbers_of_the_law_are_words() -> None:
    split = SearchLaw({}).split("Article 151-1, 151-1(2) and 307(3) by XIV-3060 on 2014-03-25")
    numbers = [word for word in split if not word.isalpha()]
    assert numbers == ["151-1", "151-1(2)", "307(3)", "XIV-3060", "2014-03-25"]
    assert "Article" in split


def test_lithuanian_is_found_without_its_marks() -> None:
    split = SearchLaw({}).split("Išžaginimas, 2 d.")
    assert split == ["Išžaginimas", "2", "d", "Iszaginimas"]


def test_no_line_ends_within_a_number(built: Path) -> None:
    html = page(built, "articles/200")
    body = html[html.index("<h1") :]
    assert re.search(r'<h3>200\(2\), <span class="lt-number">2011-01-01</span> to ', body)
    assert re.search(r'<span class="[^"]*lt-number[^"]*">XX-2</span>', body)
    assert "<title>Article 200. " in html


def test_a_second_build_reads_nothing_again(built: Path) -> None:
    assert "0 added, 0 changed, 0 removed" in build(built)
