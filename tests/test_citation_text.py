"""Citations as people write them: what is read, how, and what is refused."""

from __future__ import annotations

import contextlib
import time

import pytest

from lt_childlaw._citation import Citation
from lt_childlaw._errors import InvalidCitation, Outcome


def named(text: str) -> Citation:
    """Take '151-1(2)' apart by hand, without the code under test."""
    article, *counts = text.replace(")", "").split("(")
    return Citation(article, *map(int, counts))


# What is read: the text, the citation, and the doubt kept beside it.

ONE = [
    # canonical, and near it
    ("149", "149", None),
    ("149(3)", "149(3)", "149-3"),
    ("149 (3)", "149(3)", "149-3"),
    ("149(21)", "149(21)", None),
    ("60(1)(14)", "60(1)(14)", "60-1(14)"),
    ("151-1(2)", "151-1(2)", None),
    ("151\u20111(2)", "151-1(2)", None),
    ("151\u20131", "151-1", None),
    ("151¹(2)", "151-1(2)", None),
    ("151 ¹", "151-1", None),
    ("151¹²", "151-12", None),
    ("151<sup>1</sup>", "151-1", None),
    ("151<SUP> 1 </SUP> straipsnio 2 dalis", "151-1(2)", None),
    ("\ufeff149\u00a0(\u20093 )", "149(3)", "149-3"),
    ("149&nbsp;str.&nbsp;3 d.", "149(3)", None),
    # Lithuanian
    ("BK 149 str. 3 d.", "149(3)", None),
    ("149str.3d.", "149(3)", None),
    ("149 str. 3 d. BK", "149(3)", None),
    ("LR BK 149 str.", "149", None),
    ("149 str. 3 dalis", "149(3)", None),
    ("BK 149 straipsnio 3 dalį", "149(3)", None),
    ("BK 149 STRAIPSNIO 3 DALI\u0328", "149(3)", None),  # a letter and its ogonek apart
    ("149 straipsnio 3 dali", "149(3)", None),
    ("149 straipsnio 3 dalyje", "149(3)", None),
    ("149 straipsnis, 3 dalis", "149(3)", None),
    ("BK 149\nstraipsnio 3\ndalis", "149(3)", None),
    ("Lietuvos Respublikos baudžiamojo kodekso 149 straipsnio 3 dalis", "149(3)", None),
    ("153 straipsnis", "153", None),
    ("153 straipsnyje", "153", None),
    ("151-1 str.", "151-1", None),
    ("151¹ straipsnio 2 dalis", "151-1(2)", None),
    ("60 str. 1 d. 14 p.", "60(1)(14)", None),
    ("60 str., 1 d., 14 p.", "60(1)(14)", None),
    ("60 straipsnio 1 dalies 14 punktas", "60(1)(14)", None),
    ("60 straipsnio 1 dalies 14 punkte", "60(1)(14)", None),
    ("149 str. (3)", "149(3)", None),
    # English
    ("Art. 149 para 3", "149(3)", None),
    ("Art. 150, para 4", "150(4)", None),
    ("art 149 par. 3", "149(3)", None),
    ("149 § 3", "149(3)", None),
    ("Article 149, paragraph 3", "149(3)", None),
    ("Article 149\nparagraph 3", "149(3)", None),
    ("Article 149(3) of the Criminal Code", "149(3)", "149-3"),
    ("Article 149 of the Criminal Code of the Republic of Lithuania", "149", None),
    ("§ 3 of Article 149", "149(3)", None),
    ("part 3 of Article 149", "149(3)", None),
    ("paragraph 3 of the Article 149", "149(3)", None),
    ("para 3 Art. 149", "149(3)", None),
    ("paragraph 3 of 149", "149(3)", None),
    ("Article 60, paragraph 1, point 14", "60(1)(14)", None),
    ("Article 60(1)(14)", "60(1)(14)", "60-1(14)"),
    ("point 14 of paragraph 1 of Article 60", "60(1)(14)", None),
    ("point 14 of Article 60(1)", "60(1)(14)", None),
    ("Article 60(1), point 14", "60(1)(14)", None),
    ("60(1) 14 p.", "60(1)(14)", None),
    ("Article 151-1(2).", "151-1(2)", None),
    # a dot, and how some texts print a superscript
    ("149.3", "149(3)", "149-3"),
    ("Article 151.1", "151(1)", "151-1"),
    ("151.1(2)", "151(1)(2)", "151-1(2)"),
    ("151-1.2", "151-1(2)", None),
    ("151(1)", "151(1)", "151-1"),
    ("151(1)(2)", "151(1)(2)", "151-1(2)"),
    ("151(1) str. 2 d.", "151-1(2)", None),
    ("151(1) str., 2 d.", "151-1(2)", None),
    ("151.1 str. 2 d.", "151-1(2)", None),
    ("151(1) straipsnis", "151-1", "151(1)"),
    ("151(1) str. (2)", "151-1(2)", None),
    ("151(1) 2 d.", "151-1(2)", None),
    ("Article 151(1) paragraph 2", "151-1(2)", None),
    ("paragraph 2 of Article 151(1)", "151-1(2)", None),
    # a lost superscript
    ("1511", "1511", "151-1"),
    ("1511 str. 2 d.", "1511(2)", "151-1(2)"),
    ("1511(2)", "1511(2)", "151-1(2)"),
    ("15112 str.", "15112", "151-12"),
    ("1510 str.", "1510", None),
    ("15121", "15121", None),
    ("1511-2", "1511-2", None),
]

SEVERAL = [
    ("149 str. 4 d., 150 str. 4 d.", "149(4) 150(4)"),
    ("150(3), (4)", "150(3) 150(4)"),
    ("150(3) and (4)", "150(3) 150(4)"),
    ("150(4), 150(3), 153(1)", "150(4) 150(3) 153(1)"),
    ("149 str. 3 ir 4 d.", "149(3) 149(4)"),
    ("149 str. 3, 4 d.", "149(3) 149(4)"),
    ("149 str. 3 d. ir 4 d.", "149(3) 149(4)"),
    ("149 str. (3), (4)", "149(3) 149(4)"),
    ("150 str. 1-3 d.", "150(1) 150(2) 150(3)"),
    ("150 str. 1 \u2013 3 d.", "150(1) 150(2) 150(3)"),
    ("150(1)-(3)", "150(1) 150(2) 150(3)"),
    ("150(1-2, 4)", "150(1) 150(2) 150(4)"),
    ("150(3)-(4)", "150(3) 150(4)"),
    ("149 ir 150 straipsniai", "149 150"),
    ("149, 150 ir 151¹ straipsniuose", "149 150 151-1"),
    ("149(1); 150(1) / 153", "149(1) 150(1) 153"),
    ("149(3) and 150(3)", "149(3) 150(3)"),
    ("149(3), and/or 150(3)", "149(3) 150(3)"),
    ("Articles 149 and 150", "149 150"),
    ("Articles 149, 150(3)", "149 150(3)"),
    ("149(3)\n150(2)\nArticle 153", "149(3) 150(2) 153"),
    ("149 str. 3 d.\r\n150 str.", "149(3) 150"),
    ("149, 151(1) straipsniai", "149 151-1"),
    ("149(3), 149(3)", "149(3)"),
    ("60 str. 1 d. 4, 14 p.", "60(1)(4) 60(1)(14)"),
    ("60 str. 1 d. 4 p. ir 14 p.", "60(1)(4) 60(1)(14)"),
    ("60 str. 1 d. 4 p., 2 d. 1 p.", "60(1)(4) 60(2)(1)"),
    ("60(1)(4)-(5)", "60(1)(4) 60(1)(5)"),
    ("149 str., 150 str. 3 d.", "149 150(3)"),
    ("Art. 149 para 3, 150 para 4", "149(3) 150(4)"),
    ("Art. 149 para 3, 4(1)", "149(3) 4(1)"),
    ("Article 149 para 3 and para 4", "149(3) 149(4)"),
    ("paragraphs 3 and 4 of Article 149", "149(3) 149(4)"),
    ("Article 149 paragraphs 3 and 4, Article 150", "149(3) 149(4) 150"),
    ("Article 149, paragraph 3 of Article 150", "149 150(3)"),
    ("part 3 of Article 149 and part 4 of Article 150", "149(3) 150(4)"),
]

# What is refused: the text, and what the message must say.

REFUSED = [
    ("", "empty"),
    (" \u00a0\n", "empty"),
    ("1" * 501, "501 characters"),
    (".", "names no article"),
    ("BK", "names no article"),
    ("149 and", "missing at its end"),
    ("149(3", "missing at its end"),
    (", 149", "', 149' cannot be read as a citation: it is not expected"),
    ("149 3", "'3' is not expected"),
    ("149 str. 3 d. 150 str.", "'150 str.' is not expected"),
    ("Article 149 para 3 of Article 150", "'para 3 of Article 150' is not expected"),
    ("somewhere", "'somewhere' cannot be read as a citation: it is not understood"),
    ("149 or so", "'so' is not understood"),
    ("149(3) " + "x" * 60, f"'{'x' * 39}…' is not understood"),
    ("BPK 149 str.", ": it is not understood"),
    ("Civil Code 149", ": it is not understood"),
    ("149 \u0441\u0442\u0440.", "'\u0441\u0442\u0440.' is not understood"),  # Cyrillic
    ("١٤٩", "not understood"),
    ("14\u03369", "not understood"),
    ("149(3)\x00", "not understood"),
    ("\ud800", "not understood"),
    ("149 str. [3]", "not understood"),
    ("149(0)", "no number of a paragraph"),
    ("149(03)", "no number of a paragraph"),
    ("149(1000)", "no number of a paragraph"),
    ("149 str. 1-1000 d.", "no number of a paragraph"),
    ("149(3¹)", "not the number of a paragraph"),
    ("150(1-3)-(5)", "not the number of a paragraph"),
    ("150(3-1)", "does not rise"),
    ("150 str. 1-30 d.", "goes too far"),
    ("150(1)-150(3)", "expected"),
    ("0", "article is '0'"),
    ("0149 str.", "article is '0149'"),
    ("149149", "article is '149149'"),
    ("149¹⁰⁰ str.", "article is '149-100'"),
    ("149-153", "'149-153' cannot be read as a citation: it is a range of articles"),
    ("149 \u2013 153 str.", "a range of articles"),
    ("151 - 1", "the dash could mean"),
    ("149-1-2", "a number is expected"),
    ("Art. 149 p. 3", "a number is expected"),
    ("149()", "a number is expected"),
    ("149(3. ", "missing at its end"),
    ("149(3 d.)", "a bracket should close"),
    ("149. 3", "after a dot"),
    ("149 str. . 3", "after a dot"),
    ("149..3", "after a dot"),
    ("paragraph 3", "without an article"),
    ("(3)", "without an article"),
    ("149, (3)", "without an article"),
    ("3 d.", "without an article"),
    ("149(3), 4 d.", "without an article"),
    ("60(1)(4), (14)", "without an article"),
    ("149(3) 2 p., (4)", "without an article"),
    ("Article 151(1), paragraph 2", "without an article"),
    ("149 str. 3 p.", "point without a paragraph"),
    ("Article 149 point 3", "point without a paragraph"),
    ("149(3)(4)(5)", "once each"),
    ("149(3)(4) 2 d.", "once each"),
    ("149 str. (3) 2 d.", "once each"),
    ("149, of 150", "once each"),
    ("paragraph 3 of Article 149, paragraph 4", "once each"),
    ("part 3 of Article 149 and part 4", "without an article"),
    ("149 ir 150 str. 3 d.", "after several articles"),
    ("Articles 149 and 150, paragraph 3", "after several articles"),
    ("paragraph 3 of Articles 149 and 150", "after several articles"),
    ("151¹(1) 2 d.", "the paragraph is given twice"),
    ("151(1, 2) str.", "the paragraph is given twice"),
    ("151(21) str.", "the paragraph is given twice"),
    ("151(1), 151(2) str.", "written alike"),
    ("149 str. 3, 150 d.", "seem mixed"),
    ("60 str. 1, 2 d. 3 p.", "points of more than one"),
    ("Article 149 para 3, para 4, Article 150", "before or after"),
]


@pytest.mark.parametrize(("text", "expected", "doubt"), ONE)
def test_one_citation_is_read(text: str, expected: str, doubt: str | None) -> None:
    citation = Citation.parse(text)
    assert citation == named(expected)
    assert citation.doubt == (named(doubt) if doubt else None)
    assert Citation.parse_all(text) == (citation,)


@pytest.mark.parametrize(("text", "expected"), SEVERAL)
def test_several_citations_are_read_in_order_and_once(text: str, expected: str) -> None:
    assert Citation.parse_all(text) == tuple(map(named, expected.split()))


def test_each_of_several_keeps_its_doubt() -> None:
    doubts = [citation.doubt for citation in Citation.parse_all("150(3), (4)-(5), 151 str. 1 d.")]
    assert doubts == [*map(named, ("150-3", "150-4", "150-5")), None]


@pytest.mark.parametrize(("text", "says"), REFUSED)
def test_what_is_not_understood_is_refused_with_the_reason(text: str, says: str) -> None:
    for read in (Citation.parse, Citation.parse_all):
        with pytest.raises(InvalidCitation) as caught:
            read(text)
        assert says in str(caught.value)
        assert caught.value.outcome is Outcome.INVALID_INPUT
        assert len(str(caught.value)) < 300  # the text is quoted in short


def test_parse_refuses_several_and_names_parse_all() -> None:
    with pytest.raises(InvalidCitation, match=r"names 3 citations, 149\(3\) and 150.*parse_all"):
        Citation.parse("149(3), 150, 153")


@pytest.mark.parametrize("text", [None, 149, float("nan"), b"149", ["149"], object(), True])
def test_what_is_no_text_is_refused_by_its_type(text: object) -> None:
    for read in (Citation.parse, Citation.parse_all):
        with pytest.raises(InvalidCitation, match=type(text).__name__):
            read(text)  # type: ignore[arg-type]


def test_a_citation_is_returned_as_it_is() -> None:
    citation = Citation("149", 3)
    assert Citation.parse(citation) is citation
    assert Citation.parse_all(citation)[0] is citation


def test_a_subclass_of_text_is_read_by_its_characters() -> None:
    class Odd(str):
        __slots__ = ()
        __hash__ = None  # type: ignore[assignment]

        def __str__(self) -> str:
            return "odd"

    assert Citation.parse(Odd("149(3)")) == Citation("149", 3)


HOSTILE = ["1", "1,", "1-", "(", "(1)", "1(1)-(20);", "<sup>", "<sup> ", "<sup>1", " ", "&nbsp;"]
HOSTILE += [
    "str. ",
    "1 str., ",
    "1 str. 1 d., ",
    "paragraph 1 of ",
    "paragraph 1, ",
    "1.",
    "§",
    "¹",
]


@pytest.mark.parametrize("piece", HOSTILE)
def test_hostile_text_is_done_with_at_once(piece: str) -> None:
    began = time.process_time()
    for text in ((piece * 500)[:500], "149 " + (piece * 500)[:495], (piece * 500)[:499] + "x"):
        with contextlib.suppress(InvalidCitation):
            Citation.parse_all(text)
    # Of the processor alone, however busy it is: it takes milliseconds; backtracking, for ever.
    assert time.process_time() - began < 5
