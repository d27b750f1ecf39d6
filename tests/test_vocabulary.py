"""The pages of words are complete: every member of the public enums, and every public class."""

from __future__ import annotations

import enum
import re
from pathlib import Path

import pytest

import lt_childlaw as law

PAGES = Path(__file__).parent.parent / "docs" / "reference"
VALUES = (PAGES / "values.md").read_text(encoding="utf-8")
GLOSSARY = (PAGES / "glossary.md").read_text(encoding="utf-8")
CLASSES = {name: made for name in law.__all__ if isinstance(made := getattr(law, name), type)}
ENUMS = {name: made for name, made in CLASSES.items() if issubclass(made, enum.Enum)}
OF_THE_ELEMENTS = {"Conduct", "Circumstance"}


def articles(member: enum.Enum) -> str:
    """The articles of which a version names the word, in the order of the Code."""
    code = law.Code.shipped()
    found = {
        law.Citation(version.citation.article)
        for provision in code.provisions
        for version in code.timeline(provision=provision)
        for limb in version.elements
        if member in {*limb.conduct, *limb.without}.union(*limb.circumstances)
    }
    return ", ".join(str(article) for article in sorted(found))


def table(name: str) -> str:
    """The table that a public enum has on the page."""
    rows = []
    for member in ENUMS[name]:
        cells = [f"`{member.value}`", law.lithuanian.name(member)]
        if name in OF_THE_ELEMENTS:
            cells.append(articles(member))
        rows.append(f"| {' | '.join(cells)} |\n")
    return "".join(rows)


@pytest.mark.parametrize("name", ENUMS)
def test_the_page_lists_every_value(name: str) -> None:
    heading = f"{{class}}`~lt_childlaw.{name}`"
    assert VALUES.count(heading) == 1
    section = VALUES.partition(heading)[2].partition("\n## ")[0]
    rows = [f"{line}\n" for line in section.splitlines() if line.startswith("| `")]
    assert "".join(rows) == table(name)


def test_the_glossary_names_every_public_class() -> None:
    named = set(re.findall(r"`~lt_childlaw\.(\w+)`", GLOSSARY))
    errors = {name for name, made in CLASSES.items() if issubclass(made, Exception)}
    assert set(CLASSES) - errors - named == set()
