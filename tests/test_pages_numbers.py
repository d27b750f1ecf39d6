"""Days and numbers of the law stay whole on a page, and their text stays what it was."""

from __future__ import annotations

import pytest
from docutils import nodes
from docutils.utils import new_document
from pages.numbers import keep_whole


def kept(*children: nodes.Node) -> list[str]:
    """What stands marked in a paragraph of these children."""
    document = new_document("page")
    document += nodes.paragraph("", "", *children)
    before = document.astext()
    keep_whole(document)
    assert document.astext() == before
    return [
        node.astext() for node in document.findall(nodes.inline) if "lt-number" in node["classes"]
    ]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("2012-05-01", ["2012-05-01"]),
        ("From 2012-05-01 to 2014-03-24.", ["2012-05-01", "2014-03-24"]),
        ("151-1(2), by XIV-3060", ["151-1(2)", "XIV-3060"]),
        ("VIII-1968", ["VIII-1968"]),
        ("149(3), 14 or 15 years, a 14-year-old, lt-childlaw, COVID-19", []),
    ],
)
def test_what_has_a_hyphen_stays_whole(text: str, numbers: list[str]) -> None:
    assert kept(nodes.Text(text)) == numbers


def test_within_other_text_too_and_not_in_code() -> None:
    strong = nodes.strong("", "since 2010-07-20")
    code = nodes.literal("", "2012-05-01")
    assert kept(strong, nodes.Text(" and "), code) == ["2010-07-20"]
