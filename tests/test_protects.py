"""What is said of an article as a whole holds for all its versions."""

from __future__ import annotations

import re

import pytest

import lt_childlaw as law
from tests import facts

ARTICLES = law.coverage().articles
HEAVIER = {
    "149": ("rape", ("rape-of-minor", "rape-of-young-child")),
    "150": ("sexual-assault", ("sexual-assault-of-minor", "sexual-assault-of-young-child")),
    "151": ("compelled-sexual-act", ("compelled-sexual-act-with-minor",)),
    "307": ("profiting-from-prostitution", ("minors-prostitution",)),
    "308": (
        "involving-in-prostitution",
        ("involving-dependent-in-prostitution", "involving-minor-in-prostitution"),
    ),
}
"""Where the penalties are said to be higher: the plain offence, and those it is said of."""
HAVE_AGES_IN_A_PARAGRAPH_OF_THEIR_OWN = {"157", "309"}
"""A young child is asked for by one paragraph, and named by no sentence about the article."""


def ages(text: str) -> set[str]:
    return set(re.findall(r"under [0-9]+", text))


def of_the_table(article: str) -> set[str]:
    """The ages that the expected versions of an article ask of a victim or a person shown."""
    rows = [row for row in facts.VERSIONS if row["article"] == article]
    return ages(" ".join(row["victim_age"] for row in rows))


@pytest.mark.parametrize("article", ARTICLES)
def test_the_ages_named_are_ages_of_the_article(article: str) -> None:
    named = ages(law.Code.shipped().protects(article))
    assert named <= of_the_table(article)
    if article not in HAVE_AGES_IN_A_PARAGRAPH_OF_THEIR_OWN:
        assert named == of_the_table(article)


@pytest.mark.parametrize("article", ARTICLES)
def test_who_is_protected_whatever_the_age(article: str) -> None:
    any_age = "ersons of any age" in law.Code.shipped().protects(article)
    rows = [row for row in facts.VERSIONS if row["article"] == article and row["kind"]]
    no_age = {row["victim_age"].startswith("any") for row in rows}
    if any_age:
        assert True in no_age
    elif article not in {"307", "309"}:  # there the persons are named otherwise
        assert no_age == {False}


def test_where_penalties_are_said_to_be_higher() -> None:
    said = {
        article
        for article in ARTICLES
        if "penalties are higher" in law.Code.shipped().protects(article)
    }
    assert said == set(HEAVIER)


@pytest.mark.parametrize("article", HEAVIER)
def test_the_penalties_are_higher_in_every_version(article: str) -> None:
    plain, others = HEAVIER[article]
    for other in others:
        for version in law.timeline(provision=other):
            for basic in law.timeline(provision=plain):
                begins = max(basic.first_day, version.first_day)
                if all(one.last_day is None or begins <= one.last_day for one in (basic, version)):
                    assert bounds(version, begins) > bounds(basic, begins)


def bounds(version: law.ProvisionVersion, day: object) -> tuple[int, int]:
    """The longest and the shortest imprisonment, in months."""
    penalties = version.penalties(on=str(day))
    found = next(one for one in penalties if one.kind is law.PenaltyKind.IMPRISONMENT)
    assert isinstance(found.maximum, law.Term)
    assert isinstance(found.minimum, law.Term)
    return found.maximum.total_months, found.minimum.total_months


def test_an_article_says_it() -> None:
    for article in law.on("2012-05-01").article("152"), law.on("2026-01-01").article("152"):
        assert article.protects == law.Code.shipped().protects("152")
