"""The files beside the code say what holds of it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

import lt_childlaw as law

PROJECT = Path(__file__).parent.parent
TEXTS = ("README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md")
FORMS = sorted((PROJECT / ".github" / "ISSUE_TEMPLATE").glob("[!c]*.yml"))
KINDS = {"markdown", "input", "textarea", "dropdown", "checkboxes"}


def test_the_citation_file_names_this_version() -> None:
    cited: dict[str, Any] = yaml.safe_load((PROJECT / "CITATION.cff").read_text(encoding="utf-8"))
    assert cited["version"] == law.__version__
    assert cited["title"] == "lt-childlaw"
    assert cited["cff-version"] == "1.2.0"
    # A list would mean that either licence may be chosen.
    assert cited["license"] == "Apache-2.0"
    assert [(one["type"], one["license"]) for one in cited["references"]] == [("data", "CC0-1.0")]


@pytest.mark.parametrize("name", TEXTS)
def test_what_a_text_links_to_stands_there(name: str) -> None:
    text = (PROJECT / name).read_text(encoding="utf-8")
    links = re.findall(r"\]\((?!https?://|#)([^)#]+)", text)
    assert [link for link in links if not (PROJECT / link).exists()] == []


def test_there_is_a_form_for_each_kind_of_issue() -> None:
    assert [form.stem for form in FORMS] == ["amendment", "data-error", "question"]


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.stem)
def test_a_form_can_be_shown(form: Path) -> None:
    shown: dict[str, Any] = yaml.safe_load(form.read_text(encoding="utf-8"))
    assert {"name", "description", "body"} <= shown.keys()
    assert {part["type"] for part in shown["body"]} <= KINDS
    asked = [part["id"] for part in shown["body"] if part["type"] != "markdown"]
    assert len(asked) == len(set(asked)) > 0
    assert all(part["attributes"]["label"] for part in shown["body"] if part["type"] != "markdown")


def test_no_form_asks_for_a_person() -> None:
    for form in FORMS:
        assert "@" not in form.read_text(encoding="utf-8")
    warned = [form.stem for form in FORMS if "no personal data" in form.read_text(encoding="utf-8")]
    assert warned == ["data-error", "question"]
