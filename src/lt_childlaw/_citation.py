"""How a provision is named: ``149(3)``, ``151-1(2)``, ``BK 149 str. 3 d.``."""

from __future__ import annotations

import functools
from typing import final

import attrs

from ._citation_text import CANONICAL, HOW_TO_WRITE, MAX_COUNT, MAX_SMALL, Parts, parts_of
from ._errors import InvalidCitation, shown

_TO_SUPERSCRIPT = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def _number_and_superscript(article: str) -> tuple[int, int]:
    number, _, superscript = article.partition("-")
    return int(number), int(superscript or 0)


def _none_first(number: int | None) -> int:
    return number or 0


def _check_article(article: object) -> None:
    given = shown(article) if isinstance(article, str) else f"of type {type(article).__name__}"
    read = CANONICAL.fullmatch(article) if isinstance(article, str) else None
    if read is None or read[1] != article:
        msg = (
            f"article is {given}: it is text, a number of up to five digits without leading zeros, "
            f"and perhaps a hyphen and a superscript of up to {MAX_SMALL}. "
            "Write '149' or '151-1', or use Citation.parse."
        )
        raise InvalidCitation(msg)


def _check_count(name: str, count: object) -> None:
    if count is None:
        return
    # A bool is an int to Python, but paragraph True is a slip.
    if type(count) is not int or not 0 < count <= MAX_COUNT:
        given = "out of range" if type(count) is int else f"of type {type(count).__name__}"
        msg = (
            f"{name} is {given}: a whole number from 1 to {MAX_COUNT} is expected. "
            f"Leave it out to cite without a {name}."
        )
        raise InvalidCitation(msg)


@final
@attrs.frozen(order=True, cache_hash=True)
class Citation:
    """The name of an article, a paragraph or a point of the Criminal Code, as on some day.

    Without a paragraph it names the whole article; a point needs a paragraph. Citations sort as
    the Code does, the whole article first. A citation can name what the Code never had.

    Raises:
        InvalidCitation: a part is of another type or shape.

    >>> import lt_childlaw as law
    >>> law.Citation("151-1", 2)
    Citation('151-1(2)')
    >>> law.Citation("149", 3) < law.Citation("151-1") < law.Citation("152")
    True
    """

    article: str = attrs.field(order=_number_and_superscript)
    """The number of the article: ``"149"``, or ``"151-1"`` for article 151¹."""
    paragraph: int | None = attrs.field(default=None, order=_none_first)
    """The paragraph (dalis), or None for the whole article."""
    point: int | None = attrs.field(default=None, order=_none_first)
    """The point (punktas), or None."""
    doubt: Citation | None = attrs.field(default=None, kw_only=True, eq=False)
    """The other reading of the same text, or None; no part of equality or order.

    Some texts print article 151¹ as 151(1), so ``parse("151(1)")`` keeps ``151-1`` here.
    """

    def __attrs_post_init__(self) -> None:
        _check_article(self.article)
        _check_count("paragraph", self.paragraph)
        _check_count("point", self.point)
        if self.point is not None and self.paragraph is None:
            msg = "A point is given without a paragraph, which it is counted in. Give both."
            raise InvalidCitation(msg)
        if type(self.doubt) not in (Citation, type(None)):
            kind = type(self.doubt).__name__
            msg = f"doubt is of type {kind}: give the other reading as a Citation."
            raise InvalidCitation(msg)

    def __str__(self) -> str:
        paragraph = "" if self.paragraph is None else f"({self.paragraph})"
        return self.article + paragraph + ("" if self.point is None else f"({self.point})")

    def __repr__(self) -> str:
        return f"Citation({str(self)!r})"

    @property
    def lt(self) -> str:
        """The citation in Lithuanian.

        >>> import lt_childlaw as law
        >>> law.Citation("151-1", 2).lt
        '151¹ straipsnio 2 dalis'
        """
        article = self._article_lt()
        if self.paragraph is None:
            return f"{article} straipsnis"
        if self.point is None:
            return f"{article} straipsnio {self.paragraph} dalis"
        return f"{article} straipsnio {self.paragraph} dalies {self.point} punktas"

    @property
    def lt_short(self) -> str:
        """The citation in Lithuanian as lawyers shorten it.

        >>> import lt_childlaw as law
        >>> law.Citation("151-1", 2).lt_short
        '151¹ str. 2 d.'
        """
        parts = {"str.": self._article_lt(), "d.": self.paragraph, "p.": self.point}
        return " ".join(f"{number} {word}" for word, number in parts.items() if number is not None)

    def _article_lt(self) -> str:
        number, _, superscript = self.article.partition("-")
        return number + superscript.translate(_TO_SUPERSCRIPT)

    @property
    def en(self) -> str:
        """The citation in English.

        >>> import lt_childlaw as law
        >>> law.Citation("60", 1, 14).en
        'Article 60(1)(14)'
        """
        return f"Article {self}"

    @property
    def whole_article(self) -> Citation:
        """The article alone, without paragraph and point.

        >>> import lt_childlaw as law
        >>> law.Citation("149", 3).whole_article
        Citation('149')
        """
        return Citation(self.article)

    @classmethod
    def parse(cls, text: str | Citation) -> Citation:
        """Read exactly one citation, as people write it in Lithuanian or English.

        A citation is returned as it is.

        Raises:
            InvalidCitation: the text names none or several, can be read in two ways, or holds a
                word that is not understood.

        >>> import lt_childlaw as law
        >>> law.Citation.parse("BK 149 str. 3 d.")
        Citation('149(3)')
        >>> law.Citation.parse("151(1)").doubt
        Citation('151-1')
        """
        first, *others = cls.parse_all(text)
        if others:
            msg = (
                f"The text names {1 + len(others)} citations, {first} and {others[0]} among them, "
                "and one is expected. Use Citation.parse_all, or give one."
            )
            raise InvalidCitation(msg, text=text)
        return first

    @classmethod
    def parse_all(cls, text: str | Citation) -> tuple[Citation, ...]:
        """Read every citation in the text, in order of writing, each kept once.

        Ranges of paragraphs are written out.

        Raises:
            InvalidCitation: as :meth:`parse` does, and for a range of articles, since some with
                superscripts may lie between.

        >>> import lt_childlaw as law
        >>> law.Citation.parse_all("149 str. 4 d., 150 str. 1-2 d.")
        (Citation('149(4)'), Citation('150(1)'), Citation('150(2)'))
        """
        return (text,) if isinstance(text, Citation) else _read(_plain(text))


def _plain(text: object) -> str:
    if not isinstance(text, str):
        msg = f"A citation is expected as text, not as {type(text).__name__}. {HOW_TO_WRITE}"
        raise InvalidCitation(msg)
    # A subclass of str could have a hash, or no hash, of its own.
    return str.__str__(text)


# A column of data repeats a few citations many times over. Errors are not kept.
@functools.lru_cache(maxsize=1024)
def _read(text: str) -> tuple[Citation, ...]:
    return tuple(_citation(parts) for parts in parts_of(text))


def _citation(parts: Parts) -> Citation:
    citation = Citation(parts.article, parts.paragraph, parts.point)
    return attrs.evolve(citation, doubt=_citation(parts.doubt)) if parts.doubt else citation
