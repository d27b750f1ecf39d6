"""The pages of words are complete: every member of the public enums, and every public class."""

from __future__ import annotations

import enum
import re
from pathlib import Path

import pytest
from pages.words import words_page

import lt_childlaw as law
from tests import facts

DOCS = Path(__file__).parent.parent / "docs"
GLOSSARY = (DOCS / "reference" / "glossary.md").read_text(encoding="utf-8")
WORDS = words_page(law.Code.shipped())
CLASSES = {name: made for name in law.__all__ if isinstance(made := getattr(law, name), type)}
ENUMS = {name: made for name, made in CLASSES.items() if issubclass(made, enum.Enum)}
OF_THE_ELEMENTS = {"Conduct", "Circumstance"}


def rows(name: str) -> list[list[str]]:
    """The cells of the table that a public enum has on the page."""
    heading = f"{{class}}`~lt_childlaw.{name}`"
    assert WORDS.count(heading) == 1
    section = WORDS.partition(heading)[2].partition("\n## ")[0]
    lines = [line for line in section.splitlines() if line.startswith("| `")]
    return [[cell.strip() for cell in line.strip("|").split(" | ")] for line in lines]


def said_of(vocabulary: str) -> dict[str, set[str]]:
    """For each word of the elements, the articles whose expected elements say it."""
    articles = {row["provision"]: row["article"] for row in facts.VERSIONS}
    words = sorted(
        (member.value for name in OF_THE_ELEMENTS for member in ENUMS[name]), key=len, reverse=True
    )
    found: dict[str, set[str]] = {member.value: set() for member in ENUMS[vocabulary]}
    for row in facts.table("expected_elements.csv"):
        text = row["elements"]
        for word in words:  # the longest first, since some stand within others
            if word in text:
                text = text.replace(word, "")
                found.get(word, set()).add(articles[row["provision"]])
    return found


@pytest.mark.parametrize("name", ENUMS)
def test_the_page_has_every_value_with_its_lithuanian_name(name: str) -> None:
    told = [(cells[0], cells[1]) for cells in rows(name)]
    assert told == [
        (f"`{member.value}`", f"[{law.lithuanian.name(member)}]{{.language-lt}}")
        for member in ENUMS[name]
    ]


@pytest.mark.parametrize("name", sorted(OF_THE_ELEMENTS))
def test_a_word_of_the_elements_has_its_articles(name: str) -> None:
    told = {
        value.strip("`"): re.findall(r"/law/articles/([\d-]+)", where)
        for value, _, where in rows(name)
    }
    assert {value: set(found) for value, found in told.items()} == said_of(name)
    assert all(found == sorted(found, key=law.Citation) for found in told.values())


def test_the_glossary_names_every_public_class() -> None:
    named = set(re.findall(r"`~lt_childlaw\.(\w+)`", GLOSSARY))
    errors = {name for name, made in CLASSES.items() if issubclass(made, Exception)}
    assert set(CLASSES) - errors - named == set()
