"""What the theme leaves undone is done once, and what is done stays."""

from __future__ import annotations

import pytest
from accessible import mended


@pytest.mark.parametrize(
    ("told", "better"),
    [
        ('<aside class="toc-drawer">', '<aside class="toc-drawer" aria-label="This page">'),
        (
            '<p class="caption" role="heading"><span>Law</span></p>',
            '<p class="caption" role="heading" aria-level="2"><span>Law</span></p>',
        ),
        (
            '<span class="sig-paren">(</span>\n<dl>\n<dd>day</dd>\n<dd>*</dd>\n</dl>)',
            (
                '<span class="sig-paren">(</span>\n<span class="sig-line">day</span>\n'
                '<span class="sig-line">*</span>\n)'
            ),
        ),
        ("<dl><dt>a term</dt><dd>what it means</dd></dl>",) * 2,
    ],
)
def test_a_page_is_mended(told: str, better: str) -> None:
    assert mended(told) == better
    assert mended(better) == better
