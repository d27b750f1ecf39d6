"""Citations: their parts, forms and order, and that what is written reads back."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lt_childlaw._citation import Citation
from lt_childlaw._errors import InvalidCitation

BAD_PARTS: list[tuple[tuple[Any, ...], str]] = [
    ((149,), "of type int"),
    ((None,), "of type NoneType"),
    (("",), "article is ''"),
    (("149(3)",), "article is"),
    (("0",), "article is"),
    (("-1",), "article is"),
    (("0149",), "article is"),
    (("149-0",), "article is"),
    (("149-21",), "article is"),
    (("149-1-1",), "article is"),
    (("149\n",), "article is"),
    (("١٤٩",), "article is"),
    (("149", 0), "paragraph is out of range"),
    (("149", -3), "paragraph is out of range"),
    (("149", 1000), "paragraph is out of range"),
    (("149", True), "paragraph is of type bool"),
    (("149", "3"), "paragraph is of type str"),
    (("149", 3.0), "paragraph is of type float"),
    (("149", 3, 0), "point is out of range"),
    (("149", None, 3), "without a paragraph"),
]


@pytest.mark.parametrize(("parts", "says"), BAD_PARTS)
def test_the_constructor_checks_its_parts(parts: tuple[Any, ...], says: str) -> None:
    with pytest.raises(InvalidCitation) as caught:
        Citation(*parts)
    assert says in str(caught.value)


def test_the_doubt_is_a_citation_and_no_part_of_equality_or_order() -> None:
    doubted = Citation("151", 1, doubt=Citation("151-1"))
    plain = Citation("151", 1)
    assert doubted == plain
    assert hash(doubted) == hash(plain)
    assert not doubted < plain
    assert not doubted > plain
    with pytest.raises(InvalidCitation, match="doubt is of type str"):
        Citation("151", 1, doubt="151-1")  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        Citation("151", 1, None, Citation("151-1"))  # type: ignore[call-arg]


@pytest.mark.parametrize(
    ("citation", "canonical", "lt", "en"),
    [
        (Citation("149"), "149", "149 straipsnis", "Article 149"),
        (Citation("149", 3), "149(3)", "149 straipsnio 3 dalis", "Article 149(3)"),
        (Citation("151-1"), "151-1", "151¹ straipsnis", "Article 151-1"),
        (Citation("151-12", 2), "151-12(2)", "151¹² straipsnio 2 dalis", "Article 151-12(2)"),
        (
            Citation("60", 1, 14),
            "60(1)(14)",
            "60 straipsnio 1 dalies 14 punktas",
            "Article 60(1)(14)",
        ),
    ],
)
def test_renderings(citation: Citation, canonical: str, lt: str, en: str) -> None:
    assert (str(citation), citation.lt, citation.en) == (canonical, lt, en)
    assert repr(citation) == f"Citation({canonical!r})"
    assert citation.whole_article == Citation(citation.article)


@pytest.mark.parametrize(
    ("citation", "short"),
    [
        (Citation("149"), "149 str."),
        (Citation("151-12", 2), "151¹² str. 2 d."),
        (Citation("60", 1, 14), "60 str. 1 d. 14 p."),
    ],
)
def test_the_form_that_lawyers_shorten(citation: Citation, short: str) -> None:
    assert citation.lt_short == short
    assert Citation.parse(short) == citation


def test_a_citation_cannot_be_changed() -> None:
    citation = Citation("149", 3)
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        citation.paragraph = 4  # type: ignore[misc]
    with pytest.raises(AttributeError):
        citation.other = 4  # type: ignore[attr-defined]
    assert not hasattr(citation, "__dict__")


def test_comparing_with_anything_else() -> None:
    other: Any = "149"
    assert Citation("149") != other
    with pytest.raises(TypeError):
        _ = Citation("149") < other


def test_pickles_and_copies_are_equal_and_keep_the_doubt() -> None:
    citation = Citation.parse("151(1)")
    assert {citation}  # the hash is kept, and must not travel with the pickle
    for twin in (pickle.loads(pickle.dumps(citation)), copy.deepcopy(citation)):  # noqa: S301
        assert twin == citation
        assert twin.doubt == Citation("151-1")
        assert {citation: 1}[twin] == 1


# Laws

NUMBERS = st.integers(1, 999)


@st.composite
def citations(draw: st.DrawFn) -> Citation:
    article = str(draw(NUMBERS))
    if draw(st.booleans()):
        article += f"-{draw(st.integers(1, 20))}"
    counts = draw(st.lists(NUMBERS, max_size=2))
    return Citation(article, *counts)


ARTICLE_STYLES = ["{}-{}", "{}\u2011{}", "{}<sup>{}</sup>", "{} <sup>{}</sup>"]
LITHUANIAN = [
    ("BK {} str.", " {} d.", " {} p."),
    ("{} straipsnio", " {} dalies", " {} punktas"),
    ("LR baudžiamojo kodekso {} straipsnyje", ", {} dalyje", ", {} PUNKTE"),
]
ENGLISH = [
    ("Article {}", ", paragraph {}", ", point {}"),
    ("Art. {}", " para {}", " point {}"),
    ("article {} of the Criminal Code", " § {}", ", Point {}"),
]
STYLES = [("{}", "({})", "({})"), ("Article {}", "({})", " ({})"), *LITHUANIAN, *ENGLISH]


def write(citation: Citation, words: tuple[str, str, str], article_style: str) -> str:
    number, _, superscript = citation.article.partition("-")
    article = article_style.format(number, superscript) if superscript else number
    parts = (article, citation.paragraph, citation.point)
    return "".join(w.format(p) for w, p in zip(words, parts, strict=True) if p is not None)


@given(citations())
def test_canonical_text_reads_back(citation: Citation) -> None:
    for text in (str(citation), citation.lt, citation.en):
        assert Citation.parse(text) == citation


@given(citations(), st.sampled_from(STYLES), st.sampled_from(ARTICLE_STYLES))
def test_every_style_reads_back(
    citation: Citation, words: tuple[str, str, str], article_style: str
) -> None:
    assert Citation.parse(write(citation, words, article_style)) == citation


@given(
    st.lists(citations(), min_size=1, max_size=6),
    st.sampled_from(["; ", " ir ", " and ", ", ir ", "\n", " / ", ", "]),
    st.sampled_from([STYLES[0], *LITHUANIAN, *ENGLISH]),
)
def test_joined_citations_read_in_order(
    several: list[Citation], joint: str, words: tuple[str, str, str]
) -> None:
    text = joint.join(write(citation, words, "{}-{}") for citation in several)
    assert Citation.parse_all(text) == tuple(dict.fromkeys(several))


PIECES = ["149", "150", "3", "21", "(", ")", "-", "\u2013", ".", ",", ";", "§", "¹", "<sup>1</sup>"]
PIECES += ["str.", "d.", "p.", "Art.", "para", "point", "of", "the", "BK", "ir", "\n", "x"]


@given(st.one_of(st.text(max_size=520), st.lists(st.sampled_from(PIECES)).map(" ".join)))
def test_any_text_gives_citations_or_invalid_citation(text: str) -> None:
    try:
        found = Citation.parse_all(text)
    except InvalidCitation as error:
        assert str(error)  # noqa: PT017
    else:
        assert found
        assert all(type(citation) is Citation for citation in found)


@given(st.lists(citations()))
def test_order_is_that_of_the_numbers(several: list[Citation]) -> None:
    def key(citation: Citation) -> tuple[int, ...]:
        number, _, superscript = citation.article.partition("-")
        return (
            *(int(number), int(superscript or 0)),
            *(citation.paragraph or 0, citation.point or 0),
        )

    assert sorted(several) == sorted(several, key=key)


@given(citations(), citations())
def test_order_is_total(one: Citation, other: Citation) -> None:
    assert [one < other, one == other, one > other].count(True) == 1
    assert (one <= other) == (not one > other)
    assert (one >= other) == (not one < other)
