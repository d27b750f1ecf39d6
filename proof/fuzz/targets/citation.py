"""Citations as people write them: ``Citation.parse``, ``Citation.parse_all`` and a lookup."""

from __future__ import annotations

import lt_childlaw as law
from proof.fuzz.holding import holds, refusing

SEEDS = tuple(
    text.encode()
    for text in (
        "149(3)", "BK 149 str. 3 d.", "Art. 149 para 3", "151-1(2)", "151¹(2)", "60(1)(14)",
        "151(1)",
        "151<sup>1</sup> straipsnio 2 dalis", "Article 151.1", "149 str. 4 d., 150 str. 4 d.",
        "150(3), (4)", "149 str. 1-2 d.", "paragraph 3 of Article 149 of the Criminal Code",
        "Article 149, paragraphs 1, 2 and 3", "151(1) straipsnio 2 dalies 3 punktas", "149(1)-(3)",
        "BK 149 str.\n3 d.", "§ 3 of Article 149",
    )
)  # fmt: skip
WORDS = (
    "BK", "LR", "str.", "straipsnis", "straipsnio", "straipsniai", "d.", "dalis", "dalies", "dalys",
    "p.", "punktas", "punkto", "Article", "Articles", "Art.", "paragraph", "paragraphs", "para",
    "point", "points", "of", "the", "and", "ir", "bei", "arba", "or", "Criminal Code", "§",
    "&nbsp;",
    "<sup>1</sup>", "<sup>", "</sup>", "¹", "²", "⁰", "\u2013", "\u00a0", "\u200b", "\ufeff", "(1)",
    "(3)", ")-(", "151-1", "151¹", "149", "1511", "150", ",", ";", "/", "&", ".", "-", "999", "20",
)  # fmt: skip
CHANGES = ()  # a dictionary is enough: there is no structure to keep
LONGEST = 200


def one(data: bytes) -> None:
    """Read a text as one citation, as several, and as the subject of a question."""
    text = data.decode("utf-8", "surrogateescape")
    with refusing(law.InvalidCitation):
        found = law.Citation.parse_all(text)
        _read(text, found)
    with refusing(law.InvalidCitation):
        alone = law.Citation.parse(text)
        holds((alone,) == law.Citation.parse_all(text), "parse and parse_all differ")
    with refusing(law.LawError):
        version = law.on("2012-05-01")[text]
        asked = law.Citation.parse(text)
        holds(version.citation.article == asked.article, "another article was answered")
        holds(asked.paragraph in (None, version.citation.paragraph), "another paragraph was")


def _read(text: str, found: tuple[law.Citation, ...]) -> None:
    holds(found, "nothing was read, and nothing refused")
    holds(len(set(found)) == len(found), "a citation stands twice")
    holds(law.Citation.parse_all(text) == found, "the second reading differs")
    for citation in found:
        for written in (str(citation), citation.lt, citation.en):
            holds(law.Citation.parse(written) == citation, f"{written} is read as another")
        if citation.doubt is not None:
            holds(citation.doubt != citation, "the other reading is the same")
            again = law.Citation.parse(str(citation.doubt))
            holds(again == citation.doubt, "its doubt is unreadable")
    if len(found) == 1:
        holds(law.Citation.parse(text) == found[0], "one citation, and parse refuses")
    holds(law.Citation.parse_all(", ".join(map(str, found))) == found, "a list is read as another")
