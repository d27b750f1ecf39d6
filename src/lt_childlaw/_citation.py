"""How a provision is named: ``149(3)``, ``151-1(2)``, ``BK 149 str. 3 d.``."""

from __future__ import annotations

import functools
import re
import unicodedata
from typing import NamedTuple, NoReturn, final

import attrs

from ._errors import InvalidCitation

_MAX_LENGTH = 500
_MAX_COUNT = 999
# No superscript and no number of a paragraph in the Code is larger. It matters only where a number
# could be two things: 151-1 is an article, but 149-153 is a range of articles.
_MAX_SMALL = 20
_HOW_TO_WRITE = "Write it like 149(3), 151-1(2) or '149 str. 3 d.'."

_COUNT = r"\(([1-9][0-9]{0,2})\)"
_CANONICAL = re.compile(rf"([1-9][0-9]{{0,4}}(?:-(?:1?[1-9]|10|20))?)(?:{_COUNT}(?:{_COUNT})?)?")
_SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_TO_SUPERSCRIPT = str.maketrans("0123456789", _SUPERSCRIPTS)
_FROM_SUPERSCRIPT = str.maketrans(_SUPERSCRIPTS, "0123456789")


def _number_and_superscript(article: str) -> tuple[int, int]:
    number, _, superscript = article.partition("-")
    return int(number), int(superscript or 0)


def _none_first(number: int | None) -> int:
    return number or 0


def _short(value: object, limit: int = 40) -> str:
    text = str(value)
    return repr(text if len(text) <= limit else text[: limit - 1] + "…")


@final
@attrs.frozen(order=True, cache_hash=True)
class Citation:
    """The name of an article, a paragraph or a point of the Criminal Code, as on some day.

    Without a paragraph it names the whole article; a point needs a paragraph. Citations sort as
    the Code does, the whole article first. A citation can name what the Code never had.
    Raises :class:`lt_childlaw.InvalidCitation` for parts of another type or shape.

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
        article: object = self.article
        read = _CANONICAL.fullmatch(article) if isinstance(article, str) else None
        if read is None or read[1] != article:
            given = _short(article) if isinstance(article, str) else f"a {type(article).__name__}"
            msg = (
                f"article is {given}: it is text, a number of up to five digits without leading "
                f"zeros, and perhaps a hyphen and a superscript of up to {_MAX_SMALL}. "
                "Write '149' or '151-1', or use Citation.parse."
            )
            raise InvalidCitation(msg)
        for name, count in (("paragraph", self.paragraph), ("point", self.point)):
            # A bool is an int to Python, but paragraph True is a slip.
            if count is not None and (type(count) is not int or not 0 < count <= _MAX_COUNT):
                given = "out of range" if type(count) is int else f"a {type(count).__name__}"
                msg = (
                    f"{name} is {given}: a whole number from 1 to {_MAX_COUNT} is expected. "
                    f"Leave it out to cite without a {name}."
                )
                raise InvalidCitation(msg)
        if self.point is not None and self.paragraph is None:
            msg = "A point is given without a paragraph, which it is counted in. Give both."
            raise InvalidCitation(msg)
        doubt: object = self.doubt
        if doubt is not None and not isinstance(doubt, Citation):
            msg = f"doubt is a {type(doubt).__name__}: give the other reading as a Citation."
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
        number, _, superscript = self.article.partition("-")
        article = number + superscript.translate(_TO_SUPERSCRIPT)
        if self.paragraph is None:
            return f"{article} straipsnis"
        if self.point is None:
            return f"{article} straipsnio {self.paragraph} dalis"
        return f"{article} straipsnio {self.paragraph} dalies {self.point} punktas"

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

        A citation is returned as it is. Raises :class:`lt_childlaw.InvalidCitation` where the text
        names none or several, can be read in two ways, or holds a word that is not understood.

        >>> import lt_childlaw as law
        >>> law.Citation.parse("BK 149 str. 3 d.")
        Citation('149(3)')
        >>> law.Citation.parse("151(1)").doubt
        Citation('151-1')
        """
        found = cls.parse_all(text)
        if len(found) > 1:
            msg = (
                f"{_short(text)} names {len(found)} citations, from {found[0]} to {found[-1]}, "
                "and one is expected. Use Citation.parse_all, or give one."
            )
            raise InvalidCitation(msg, text=text)
        return found[0]

    @classmethod
    def parse_all(cls, text: str | Citation) -> tuple[Citation, ...]:
        """Read every citation in the text, in order of writing, each kept once.

        Ranges of paragraphs are written out. Raises :class:`lt_childlaw.InvalidCitation` as
        :meth:`parse` does, and for a range of articles: some with superscripts may lie between.

        >>> import lt_childlaw as law
        >>> law.Citation.parse_all("149 str. 4 d., 150 str. 1-2 d.")
        (Citation('149(4)'), Citation('150(1)'), Citation('150(2)'))
        """
        given: object = text
        if isinstance(given, Citation):
            return (given,)
        if not isinstance(given, str):
            msg = f"A citation is expected as text, not as {type(given).__name__}. {_HOW_TO_WRITE}"
            raise InvalidCitation(msg)
        # The bare text: a subclass of str might not be hashable.
        return _read(str.__str__(given))


# A column of data repeats a few citations many times over. Errors are not kept.
@functools.lru_cache(maxsize=1024)
def _read(text: str) -> tuple[Citation, ...]:
    canonical = _CANONICAL.fullmatch(text)
    if canonical is not None:
        article, paragraph, point = canonical.groups()
        return (
            _citation(
                article, int(paragraph) if paragraph else None, int(point) if point else None
            ),
        )
    if len(text) > _MAX_LENGTH:
        msg = (
            f"The text has {len(text)} characters, and at most {_MAX_LENGTH} are read. "
            "Give the citation without the text around it."
        )
        raise InvalidCitation(msg, text=text)
    if not text.strip():
        msg = f"The text is empty, so it names no article. {_HOW_TO_WRITE}"
        raise InvalidCitation(msg, text=text)
    return _Reader(unicodedata.normalize("NFC", text)).read()


def _citation(
    article: str, paragraph: int | None, point: int | None, *, bracketed: bool = True
) -> Citation:
    """Make a citation, and keep beside it how else the same text can be read."""
    number, superscript, rest = article, "", (paragraph, point)
    if "-" not in article:
        if len(article) > 3:  # noqa: PLR2004  # no such article: 1511 is 151¹ without its raising
            number, superscript = article[:3], article[3:]
        elif bracketed and paragraph is not None:
            superscript, rest = str(paragraph), (point, None)
    likely = superscript and superscript[0] != "0" and int(superscript) <= _MAX_SMALL
    doubt = Citation(f"{number}-{superscript}", *rest) if likely else None
    return Citation(article, paragraph, point, doubt=doubt)


# Words. A kind with an English name is written before its number, one with a Lithuanian name after:
# 'paragraph 3', but '3 dalis'. They are compared in lower case and without diacritics.
_CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_FOLD = str.maketrans(
    f"{_CAPITALS}ąčęėįšųūžĄČĘĖĮŠŲŪŽ\u2010\u2011\u2012\u2013\u2014\u2212\u200b\ufeff",
    _CAPITALS.lower() + "aceeisuuz" * 2 + "------  ",
)
_KINDS = {
    stem + ending: kind
    for kind, stem, endings in (
        ("article", "art", " s icle icles"),
        ("paragraph", "par", " s a as agraph agraphs t ts"),
        ("paragraph", "§", ""),
        ("point", "point", " s"),
        ("straipsnis", "str", " aipsnis"),
        ("straipsnis", "straipsn", "io iui i iu yje y iai iams ius iais iuose"),
        ("dalis", "d", " alis alies aliai ali alimi alyje aly alys aliu alims alimis alyse"),
        ("punktas", "p", " unktas"),
        ("punktas", "punkt", "o ui a u e ai ams us ais uose"),
        ("code", "baudziam", "asis ojo ajam aji uoju ajame"),
        ("code", "kodeks", "as o ui a u e"),
        ("code", "", "bk lr lietuvos respublikos criminal penal code republic lithuania the"),
        ("of", "of", ""),
        ("comma", ",", ""),
        ("and", "", "; / & ir bei ar arba and or"),
        *((mark, mark, "") for mark in "().-"),
    )
    for ending in endings.split(" ")
}
_LEVELS = {"straipsnis": "article", "dalis": "paragraph", "punktas": "point"}
_TOKEN = re.compile(
    r"(?P<space>(?:\s|&nbsp;)+)|(?P<number>[0-9]+)"
    rf"|(?P<superscript>[{_SUPERSCRIPTS}]+|<sup>\s*[0-9]+\s*</sup>)"
    r"|(?P<word>[^\W\d_]+\.?)|(?P<mark>.)",
    re.DOTALL,
)
_BETWEEN = ("comma", "and")
# A line break separates citations, except around these, where a line was wrapped.
_WRAPPED_AFTER = {"article", "paragraph", "point", "of", "(", "-", *_BETWEEN}
_WRAPPED_BEFORE = {"straipsnis", "dalis", "punktas", "of", ")", "-", *_BETWEEN}


class _Token(NamedTuple):
    kind: str
    text: str
    start: int
    tight: bool  # nothing stands between it and the token before


class _Number(NamedTuple):
    """A number as written, ``149``, or two of them, ``151-1`` and ``151¹``."""

    at: int
    first: str
    second: str = ""
    joint: str = ""


class _Run(NamedTuple):
    """Numbers of one level: article, paragraph, point, or as yet '' or 'bracket'."""

    at: int
    level: str
    numbers: list[_Number]
    separator: str = ""
    of: bool = False
    english: bool = False


def _value(digits: str) -> int:
    return 0 if digits.startswith("0") else int(digits)


class _Reader:
    """Reads a text into tokens, those into runs of numbers, and chains of runs into citations.

    A text that can be read in two ways is refused, except where ``doubt`` can hold the other.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._tokens: list[_Token] = []
        self._found: list[Citation] = []
        self._previous: list[_Run] = []

    def read(self) -> tuple[Citation, ...]:
        self._tokenise()
        runs = [self._run()]
        while self._kind() != "end":
            runs.append(self._run())
        start = 0
        for end in range(1, len(runs) + 1):
            if end == len(runs) or not _goes_on(runs[end - 1], *runs[end : end + 2]):
                self._cite(runs[start:end], runs[end] if end < len(runs) else None)
                start = end
        return tuple(dict.fromkeys(self._found))

    def _refuse(self, why: str, at: int | None = None) -> NoReturn:
        rest = self._text[self._tokens[self._at if at is None else at].start :].strip()
        what = f"{_short(rest)} is {why}" if rest else "something is missing at its end"
        msg = f"{_short(self._text)} cannot be read as a citation: {what}. {_HOW_TO_WRITE}"
        raise InvalidCitation(msg, text=self._text)

    # Tokens

    def _tokenise(self) -> None:
        tokens = self._tokens
        end, line_break = 0, False
        for match in _TOKEN.finditer(self._text.translate(_FOLD)):
            kind, text, start = str(match.lastgroup), match[0], match.start()
            if kind == "space":
                line_break = line_break or "\n" in text
                continue
            tight, end = start == end, match.end()
            if kind in ("word", "mark"):
                kind = _KINDS.get(text.rstrip(".") or ".", "unknown")
            last = tokens[-1].kind if tokens else "("
            if kind == "code":
                # The 'of' of 'of the Criminal Code' goes with it, that of 'of the Article' stays.
                if last == "of" and text != "the":
                    tokens.pop()
                continue
            if line_break and last not in _WRAPPED_AFTER and kind not in _WRAPPED_BEFORE:
                tokens.append(_Token("comma", ",", start, tight=False))
            line_break = False
            if kind in _BETWEEN and last in _BETWEEN:
                # ', and' is one separator, and 'and' says more than the comma.
                kind = "and" if "and" in (kind, last) else "comma"
                text = tokens.pop().text + text
            elif kind == "superscript":
                text = "".join(filter(str.isdecimal, text.translate(_FROM_SUPERSCRIPT)))
            tokens.append(_Token(kind, text, start, tight))
            if kind == "unknown":
                self._refuse("not understood", -1)
        while tokens and set(tokens[-1].text) <= set(",;."):
            tokens.pop()
        tokens.append(_Token("end", "", len(self._text), tight=False))

    def _kind(self, ahead: int = 0) -> str:
        return self._tokens[min(self._at + ahead, len(self._tokens) - 1)].kind

    def _take(self, *kinds: str) -> _Token | None:
        token = self._tokens[self._at]
        if token.kind not in kinds:
            return None
        self._at += 1
        return token

    # Runs

    def _run(self) -> _Run:
        separator, at, of = self._take(*_BETWEEN), self._at, self._take("of")
        word = self._take("article", "paragraph", "point")
        level = word.kind if word else ""
        if self._kind() in ("(", "."):
            numbers = self._bracket() if self._take("(") else self._dotted()
            # Some texts print article 151¹ as '151(1) straipsnis'.
            level = level or ("superscript" if self._take("straipsnis") else "bracket")
        else:
            numbers = self._list(open_ended=bool(word))
            after = None if word else self._take("straipsnis", "dalis", "punktas")
            level = _LEVELS[after.kind] if after else level
        return _Run(at, level, numbers, separator.kind if separator else "", bool(of), bool(word))

    def _bracket(self) -> list[_Number]:
        """Read ``3)``, ``3, 4)`` or ``1)-(3)``."""
        *numbers, last = self._list()
        closed = self._take(")")
        if closed and self._kind() == "-" and self._kind(1) == "(":
            self._at += 2
            end = self._number()
            # A joint of its own on either side would make it a range of ranges.
            last = last._replace(second=end.first, joint=f"{last.joint}-{end.joint}")
            closed = self._take(")")
        if not closed:
            self._refuse("found where a bracket should close")
        return [*numbers, last]

    def _dotted(self) -> list[_Number]:
        """Read the ``.3`` of ``149.3``."""
        dot = self._take(".")
        number = self._tokens[self._at]
        if not (dot and dot.tight and number.tight and self._take("number")):
            self._refuse("not clear after a dot")
        return [_Number(self._at - 1, number.text)]

    def _list(self, *, open_ended: bool = False) -> list[_Number]:
        """Read numbers with separators between.

        After 'paragraphs' the list is open-ended: the number of another article could follow it,
        so it ends where one seems to begin.
        """
        numbers = [self._number()]
        while self._kind() in _BETWEEN and self._kind(1) == "number":
            if open_ended and (
                self._kind(2) not in (*_BETWEEN, "-", "of", "article", "end")
                or _value(self._tokens[self._at + 1].text) > _MAX_SMALL
            ):
                break
            self._at += 1
            numbers.append(self._number())
        return numbers

    def _number(self) -> _Number:
        at, first = self._at, self._take("number")
        if first is None:
            self._refuse("found where a number is expected")
        if superscript := self._take("superscript"):
            return _Number(at, first.text, superscript.text, "superscript")
        if self._kind() == "-" and self._kind(1) == "number":
            dash, second = self._tokens[at + 1 : at + 3]
            self._at += 2
            return _Number(
                at, first.text, second.text, "-" if dash.tight and second.tight else " -"
            )
        return _Number(at, first.text)

    def _article(self, number: _Number) -> str:
        if not number.joint:
            return number.first
        if number.joint != "superscript" and _value(number.second) > _MAX_SMALL:
            why = "a range of articles, not read because articles with superscripts lie between"
            self._refuse(f"{why}: name each article", number.at)
        if number.joint == " -":
            self._refuse("not clear: the dash could mean a superscript or a range", number.at)
        return f"{number.first}-{number.second}"

    def _counts(self, run: _Run) -> list[int]:
        """Write out the numbers of paragraphs or points, and the ranges among them."""
        counts: list[int] = []
        for number in run.numbers:
            first, last = _value(number.first), _value(number.second or number.first)
            if not 0 < first <= _MAX_COUNT or not 0 < last <= _MAX_COUNT:
                self._refuse(f"no number of a paragraph or point (1 to {_MAX_COUNT})", number.at)
            if number.joint not in ("", "-", " -"):
                self._refuse("not the number of a paragraph or point", number.at)
            if number.joint and not first < last <= _MAX_SMALL:
                self._refuse("a range that does not rise, or goes too far", number.at)
            counts += range(first, last + 1)
        if len(counts) > 1 and max(counts) > _MAX_SMALL:
            self._refuse("not clear: paragraphs and articles seem mixed", run.numbers[0].at)
        return counts

    # Citations

    def _cite(self, chain: list[_Run], following: _Run | None) -> None:
        start = chain[0].at
        if bool(chain[0].separator) != bool(self._found):
            self._refuse("not expected there", start)
        backwards = False
        named = [at for at, run in enumerate(chain) if run.level in ("", "article")]
        if not named:
            chain = self._continued(chain, following)
        elif named[0]:
            # 'paragraph 3 of Article 149'
            backwards = True
            chain = [*chain[named[0] :], *reversed(chain[: named[0]])]
        head, *rest = chain
        *others, article = map(self._article, head.numbers)
        # After '149 str.' a bracket is nothing but a paragraph.
        plain = head.level == "article" and not head.english
        doubt = None
        if not plain and _prints_superscript(rest):
            [superscript, *more], rest = self._counts(rest[0]), rest[1:]
            if more or "-" in article or superscript > _MAX_SMALL:
                self._refuse("not clear: the paragraph is given twice", start)
            if self._previous and self._previous[-1].level == "bracket":
                self._refuse("not clear: a superscript, after a paragraph written alike", start)
            doubt = None if rest else Citation(article, superscript)
            article = f"{article}-{superscript}"
        levels = [run.level for run in rest]
        if levels[:1] == ["point"]:
            self._refuse("a point without a paragraph", start)
        if any(level not in expected for level, expected in zip(levels, _EXPECTED, strict=False)):
            self._refuse("not clear: name the article, paragraph and point once each", start)
        bracketed = not plain and {*levels} == {"bracket"}
        if others and levels and not bracketed:
            self._refuse("not clear after several articles: name the paragraph of each", start)
        paragraphs, points, *_ = [*map(self._counts, rest), [None], [None]]
        if len(paragraphs) > 1 and points != [None]:
            self._refuse("not clear: points of more than one paragraph", start)
        self._found += [_citation(other, None, None) for other in others]
        for paragraph in paragraphs:
            for point in points:
                citation = _citation(article, paragraph, point, bracketed=bracketed)
                self._found.append(attrs.evolve(citation, doubt=doubt) if doubt else citation)
        self._previous = [] if backwards else chain

    def _continued(self, chain: list[_Run], following: _Run | None) -> list[_Run]:
        """Give '4 d.', 'paragraph 4' or '(4)' the article of the citation before it."""
        run, levels = chain[0], [run.level for run in self._previous]
        if levels.count(run.level) != 1 or (run.level == "bracket" and levels[-1] != "bracket"):
            self._refuse("without an article of its own", run.at)
        if run.english and following and following.english and following.separator == "comma":
            if following.level != run.level:
                self._refuse("not clear: it could belong to what comes before or after", run.at)
        return [*self._previous[: levels.index(run.level)], *chain]


_EXPECTED = (("paragraph", "bracket"), ("point", "bracket"), ())


def _prints_superscript(rest: list[_Run]) -> bool:
    """Whether the bracket after the article is its superscript: '151(1) str. 2 d.'."""
    levels = [run.level for run in rest]
    return levels[:1] == ["superscript"] or (levels[:1] == ["bracket"] and "paragraph" in levels)


def _goes_on(last: _Run, run: _Run, following: _Run | None = None) -> bool:
    """Whether a run goes on with the citation of the run before it."""
    if run.of:
        return True
    if run.level in ("", "article"):
        return run.english and not run.separator and last.level in ("paragraph", "point")
    if run.level in ("bracket", "superscript"):
        return not run.separator
    if following and following.of:
        return False  # 'Article 149, paragraph 3 of Article 150'
    if run.separator != "comma":
        return not run.separator
    if run.level == "paragraph":
        # 'Article 151(1), paragraph 2' could be article 151¹, or two paragraphs of article 151.
        return last.level in ("", "article", "superscript")
    return last.level != "point"
