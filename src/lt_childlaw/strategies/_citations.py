"""Provisions, citations, and the ways in which people write them."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final, Literal, overload

from hypothesis import strategies as st

from lt_childlaw._citation import Citation
from lt_childlaw._errors import InvalidInput

from ._knobs import the_code, yes_no_or_both, yes_or_no
from ._selection import select

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

    from lt_childlaw._code import Code
    from lt_childlaw._provisions import Provision, Role

_ARTICLE: Final[tuple[str, ...]] = (
    "{0}",
    "BK {0} str.",
    "{0} straipsnis",
    "Article {0}",
    "Art. {0}",
    "Article {0} of the Criminal Code",
)
_PARAGRAPH: Final[tuple[str, ...]] = (
    "{0}({1})",
    "{0} ({1})",
    " {0}({1}) ",
    "{0} str. {1} d.",
    "BK {0} str. {1} d.",
    "{0} straipsnio {1} dalis",
    "Art. {0} para {1}",
    "Article {0}({1})",
    "Article {0}, paragraph {1}",
    "paragraph {1} of Article {0} of the Criminal Code",
)
_POINT: Final[tuple[str, ...]] = (
    "{0}({1})({2})",
    "{0} str. {1} d. {2} p.",
    "{0} straipsnio {1} dalies {2} punktas",
    "Article {0}({1})({2})",
)
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def provisions(
    *,
    on: dt.date | str | None = None,
    article: str | None = None,
    role: Role | None = None,
    code: Code | None = None,
) -> SearchStrategy[Provision]:
    """Provisions: the identities that live through renumbering.

    Shrinks towards the one with the first number in the order of the Code.

    Args:
        on: only those in force on this day, as far as the texts were read.
        article: only those that stood in this article.
        role: only those that had this role.
        code: the data set, if not the shipped one.

    Raises:
        InvalidInput: no provision is so.
        UnknownCitation: the data holds no such article.

    >>> from hypothesis import find
    >>> from lt_childlaw import strategies
    >>> find(strategies.provisions(article="307", on="2025-02-01"), lambda one: one.split_from)
    Provision('directing-prostitution')
    """
    chosen = select(the_code(code), on=on, article=article, role=role, confirmed=None)
    return st.sampled_from(list(dict.fromkeys(one.version.provision for one in chosen)))


@overload
def citations(
    *,
    on: dt.date | str | None = None,
    article: str | None = None,
    role: Role | None = None,
    known: bool | None = True,
    written: Literal[False] = False,
    code: Code | None = None,
) -> SearchStrategy[Citation]: ...
@overload
def citations(
    *,
    on: dt.date | str | None = None,
    article: str | None = None,
    role: Role | None = None,
    known: bool | None = True,
    written: Literal[True],
    code: Code | None = None,
) -> SearchStrategy[str]: ...
def citations(
    *,
    on: dt.date | str | None = None,
    article: str | None = None,
    role: Role | None = None,
    known: bool | None = True,
    written: bool = False,
    code: Code | None = None,
) -> SearchStrategy[Citation] | SearchStrategy[str]:
    """Citations of paragraphs, as objects or as people write them.

    Shrinks towards the first paragraph in the order of the Code, in the form ``149(3)``.

    Args:
        on: only those that named something on this day, as far as the texts were read.
        article: only those of this article.
        role: only those that named a paragraph with this role.
        known: ``True``: numbers that the data has on some day; ``False``: numbers that it never
            had; ``None``: both. Of the latter some may have stood in a gap of their article.
        written: text, in one of the forms of :func:`writings`.
        code: the data set, if not the shipped one.

    Raises:
        InvalidInput: no citation is so, or *on* or *role* is given for numbers that never were.
        UnknownCitation: the data holds no such article.

    >>> from hypothesis import find
    >>> from lt_childlaw import strategies
    >>> find(strategies.citations(article="309"), lambda one: one.paragraph > 2)
    Citation('309(3)')
    >>> find(strategies.citations(written=True), lambda text: "straipsnio" in text)
    '147 straipsnio 1 dalis'
    """
    asked = the_code(code)
    side = yes_no_or_both("known", known)
    if side is not True and (on is not None or role is not None):
        raise InvalidInput(
            f"known is {side}, and a number that never was is in force on no day and has no role: "
            f"leave out on and role, or give known=True."
        )
    found = []
    if side is not False:
        chosen = select(asked, on=on, article=article, role=role, confirmed=None)
        found += [one.version.citation for one in chosen]
    if side is not True:
        found += never_named(asked, article)
    numbers = st.sampled_from(list(dict.fromkeys(found)))
    return numbers.flatmap(writings) if yes_or_no("written", written) else numbers


def never_named(code: Code, article: str | None = None) -> list[Citation]:
    """The paragraph after the last of each article, and one of an article that is not held."""
    last: dict[str, int] = {}
    for one in select(code, article=article, confirmed=None):
        number = one.version.citation
        last[number.article] = max(last.get(number.article, 0), number.paragraph or 0)
    found = [Citation(name, paragraph + 1) for name, paragraph in last.items()]
    if article is None:
        highest = max(int(name.partition("-")[0]) for name in last)
        found.append(Citation(str(highest + 1), 1))
    return found


def writings(citation: Citation | str) -> SearchStrategy[str]:
    """The ways in which people write one citation, in Lithuanian and English.

    Each is text that :meth:`Citation.parse <lt_childlaw.Citation.parse>` reads as this citation.
    Shrinks towards the form ``149(3)``.

    Raises:
        InvalidCitation: the text is no citation.

    >>> from hypothesis import find
    >>> from lt_childlaw import strategies
    >>> find(strategies.writings("151-1(2)"), lambda text: "BK" in text)
    'BK 151-1 str. 2 d.'
    """
    asked = Citation.parse(citation)
    forms = _POINT if asked.point is not None else _PARAGRAPH if asked.paragraph else _ARTICLE
    number, hyphen, superscript = asked.article.partition("-")
    names = [asked.article]
    if hyphen:
        names += [f"{number}{superscript.translate(_RAISED)}", f"{number}<sup>{superscript}</sup>"]
    return st.builds(
        lambda form, name: form.format(name, asked.paragraph, asked.point),
        st.sampled_from(forms),
        st.sampled_from(names),
    )
