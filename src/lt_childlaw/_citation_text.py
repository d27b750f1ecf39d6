"""Reading citations in what people write: from text to the parts of citations.

A text becomes tokens, tokens become runs of numbers, and chains of runs become citations. A text
that can be read in two ways is refused, except where a doubt can hold the other reading.
"""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple, NoReturn

from ._errors import InvalidCitation, shown

_MAX_LENGTH = 500
MAX_COUNT = 999
"""The largest number of a paragraph or point that is read."""
# No superscript and no number of a paragraph in the Code is larger. It matters only where a number
# could be two things: 151-1 is an article, but 149-153 is a range of articles.
MAX_SMALL = 20
"""The largest superscript, and the largest number of a paragraph in a range or list."""
HOW_TO_WRITE = "Write it like 149(3), 151-1(2) or '149 str. 3 d.'."

_COUNT = r"\(([1-9][0-9]{0,2})\)"
CANONICAL = re.compile(rf"([1-9][0-9]{{0,4}}(?:-(?:1?[1-9]|10|20))?)(?:{_COUNT}(?:{_COUNT})?)?")
"""The one form that ``str`` gives."""
_SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_FROM_SUPERSCRIPT = str.maketrans(_SUPERSCRIPTS, "0123456789")


class Parts(NamedTuple):
    """The parts of a citation, and those of the other reading of the same text."""

    article: str
    paragraph: int | None = None
    point: int | None = None
    doubt: Parts | None = None


def parts_of(text: str) -> tuple[Parts, ...]:
    """The parts of every citation in a text, in order of writing, each once.

    Raises:
        InvalidCitation: the text names none, can be read in two ways, or holds a word that is not
            understood.
    """
    canonical = CANONICAL.fullmatch(text)
    if canonical is not None:
        article, *counts = canonical.groups()
        return (_doubted(article, *(int(count) if count else None for count in counts)),)
    if len(text) > _MAX_LENGTH:
        msg = (
            f"The text has {len(text)} characters, and at most {_MAX_LENGTH} are read. "
            "Give the citation without the text around it."
        )
        raise InvalidCitation(msg, text=text)
    if not text.strip():
        msg = f"The text is empty, so it names no article. {HOW_TO_WRITE}"
        raise InvalidCitation(msg, text=text)
    return _Reader(unicodedata.normalize("NFC", text)).read()


def _doubted(
    article: str, paragraph: int | None, point: int | None, *, bracketed: bool = True
) -> Parts:
    """The parts of a citation, with how else the same text can be read."""
    number, superscript, rest = article, "", (paragraph, point)
    if "-" not in article:
        if len(article) > 3:  # noqa: PLR2004  # no such article: 1511 is 151¹ without its raising
            number, superscript = article[:3], article[3:]
        elif bracketed and paragraph is not None:
            superscript, rest = str(paragraph), (point, None)
    if superscript[:1] in ("", "0") or int(superscript) > MAX_SMALL:
        return Parts(article, paragraph, point)
    return Parts(article, paragraph, point, Parts(f"{number}-{superscript}", *rest))


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
        ("dalis", "d", " alis alies aliai ali alimi alim alyje aly alys aliu alims alimis alyse"),
        ("punktas", "p", " unktas"),
        ("punktas", "punkt", "o ui a u e ai ams us ais uose"),
        ("code", "baudziam", "asis ojo ajam aji uoju ajame"),
        ("code", "kodeks", "as o ui a u e"),
        ("code", "", "bk lr lietuvos respublikos criminal penal code the"),
        ("code", "", "republic lithuania lithuanian"),
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
        self._found: list[Parts] = []
        self._previous: list[_Run] = []

    def read(self) -> tuple[Parts, ...]:
        self._tokenise()
        runs = [self._run()]
        while self._kind() != "end":
            runs.append(self._run())
        start = 0
        for end in range(1, len(runs) + 1):
            if end == len(runs) or not _goes_on(runs[end - 1], *runs[end : end + 2]):
                self._cite(runs[start:end], runs[end] if end < len(runs) else None)
                start = end
        once: dict[tuple[object, ...], Parts] = {}
        for parts in self._found:
            once.setdefault(parts[:3], parts)
        return tuple(once.values())

    def _refuse(self, why: str, at: int | None = None) -> NoReturn:
        rest = self._text[self._tokens[self._at if at is None else at].start :].strip()
        missing = "something is missing at its end" if self._at else "it names no article"
        # The same words are not told twice.
        subject = "it" if rest == self._text.strip() else shown(rest)
        what = f"{subject} is {why}" if rest else missing
        msg = f"{shown(self._text)} cannot be read as a citation: {what}. {HOW_TO_WRITE}"
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
            numbers = self._list(open_ended=level in ("paragraph", "point"))
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
                or _value(self._tokens[self._at + 1].text) > MAX_SMALL
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
            digits = filter(str.isdecimal, superscript.text.translate(_FROM_SUPERSCRIPT))
            return _Number(at, first.text, "".join(digits), "superscript")
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
        if number.joint != "superscript" and _value(number.second) > MAX_SMALL:
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
            if not 0 < first <= MAX_COUNT or not 0 < last <= MAX_COUNT:
                self._refuse(f"no number of a paragraph or point (1 to {MAX_COUNT})", number.at)
            if number.joint not in ("", "-", " -"):
                self._refuse("not the number of a paragraph or point", number.at)
            if number.joint and not first < last <= MAX_SMALL:
                self._refuse("a range that does not rise, or goes too far", number.at)
            counts += range(first, last + 1)
        if len(counts) > 1 and max(counts) > MAX_SMALL:
            self._refuse("not clear: paragraphs and articles seem mixed", run.numbers[0].at)
        return counts

    # Citations

    def _cite(self, chain: list[_Run], following: _Run | None) -> None:
        start = chain[0].at
        if bool(chain[0].separator) != bool(self._found):
            self._refuse("not expected there", start - bool(chain[0].separator))
        self._previous, before = self._arranged(chain, following), self._previous
        head, *rest = self._previous
        if head is not chain[0] and head in chain:
            self._previous = []  # 'paragraph 3 of Article 149, paragraph 4' is not clear
        *others, article = map(self._article, head.numbers)
        # After '149 str.' a bracket is nothing but a paragraph.
        plain = head.level == "article" and not head.english
        doubt = None
        if not plain and _prints_superscript(rest):
            if before and before[-1].level == "bracket":
                self._refuse("not clear: a superscript, after a paragraph written alike", start)
            [superscript, *more], rest = self._counts(rest[0]), rest[1:]
            if more or "-" in article or superscript > MAX_SMALL:
                self._refuse("not clear: the paragraph is given twice", start)
            doubt = None if rest else Parts(article, superscript)
            article = f"{article}-{superscript}"
        bracketed = not plain and {run.level for run in rest} == {"bracket"}
        if others and rest and not bracketed:
            self._refuse("not clear after several articles: name the paragraph of each", start)
        self._found += [_doubted(other, None, None) for other in others]
        for paragraph, point in self._paragraphs_and_points(rest, start):
            parts = _doubted(article, paragraph, point, bracketed=bracketed)
            self._found.append(parts._replace(doubt=doubt) if doubt else parts)

    def _arranged(self, chain: list[_Run], following: _Run | None) -> list[_Run]:
        """Put the article first, from the citation before where the chain has none."""
        run = chain[0]
        for at, named in enumerate(chain):
            if named.level in ("", "article"):
                return [*chain[at:], *reversed(chain[:at])]  # 'paragraph 3 of Article 149'
        levels = [run.level for run in self._previous]
        if levels.count(run.level) != 1 or (run.level == "bracket" and levels[-1] != "bracket"):
            self._refuse("not clear without an article of its own", run.at)
        if (
            following
            and (run.english, following.english, following.separator) == (True, True, "comma")
            and following.level != run.level
        ):
            self._refuse("not clear: it could belong to what comes before or after", run.at)
        return [*self._previous[: levels.index(run.level)], *chain]

    def _paragraphs_and_points(
        self, rest: list[_Run], start: int
    ) -> list[tuple[int | None, int | None]]:
        levels = [run.level for run in rest]
        if levels[:1] == ["point"]:
            self._refuse("a point without a paragraph", start)
        expected = (("paragraph", "bracket"), ("point", "bracket"), ())
        if any(level not in names for level, names in zip(levels, expected, strict=False)):
            self._refuse("not clear: name the article, paragraph and point once each", start)
        counts = [self._counts(run) for run in rest]
        if len(counts) > 1 and len(counts[0]) > 1:
            self._refuse("not clear: points of more than one paragraph", start)
        paragraphs, points, *_ = [*counts, [None], [None]]
        return [(paragraph, point) for paragraph in paragraphs for point in points]


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
    if following and following.of and run.level in ("paragraph", "point"):
        return False  # 'Article 149, paragraph 3 of Article 150'
    if run.separator != "comma" or run.level in ("bracket", "superscript"):
        return not run.separator
    if run.level == "paragraph":
        # 'Article 151(1), paragraph 2' could be article 151¹, or two paragraphs of article 151.
        return last.level in ("", "article", "superscript")
    return last.level != "point"
