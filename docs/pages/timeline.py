"""The pictures of the law over time: an article's paragraphs, and the ages that matter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .age_chart import age_chart
from .article_chart import article_chart
from .svg import picture

if TYPE_CHECKING:
    import lt_childlaw as law


def article_svg(code: law.Code, article: str) -> str:
    """The picture of an article's paragraphs over time, each in a row of its own identity.

    Args:
        code: the data set.
        article: the number of an article that it holds, for example ``151-1``.

    Returns:
        a ``figure`` of HTML with inline SVG, for a page and for a telephone.

    Raises:
        UnknownCitation: the data holds no such article.
    """
    return picture(article_chart(code, article))


def ages_svg(code: law.Code, *, general: bool = False) -> str:
    """The picture of the ages that matter over time.

    Args:
        code: the data set.
        general: the general ages, instead of those that belong to paragraphs of the data.

    Returns:
        a ``figure`` of HTML with inline SVG; empty where there are no such ages.
    """
    chart = age_chart(code, general=general)
    return picture(chart) if chart.rows else ""
