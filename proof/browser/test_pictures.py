"""The pictures of the law over time can be read by everybody, everywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import pytest
from site_of_docs import pages_of_articles

from conftest import DESK, PHONE

if TYPE_CHECKING:
    from conftest import Open

WITH_PICTURE = [*pages_of_articles(), "law/ages.html"]
ENOUGH = 4.5
"""The contrast that WCAG 2 asks of text at level AA."""
SMALLEST = 10
"""CSS pixels. Below that a phone shows dots."""

# For each text that is shown in the pictures: what it says, its height on the screen, its colour,
# and the colours of what lies under its middle, the nearest first.
TEXTS = """
() => [...document.querySelectorAll('svg[role=img] text')].filter(
    text => text.getClientRects().length && text.textContent.trim()
).map(text => {
    text.scrollIntoView({block: 'center', inline: 'center', behavior: 'instant'});
    const box = text.getBoundingClientRect();
    const under = document.elementsFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    const paint = element => {
        const style = getComputedStyle(element);
        const svg = element instanceof SVGElement && element.tagName !== 'svg';
        return [svg ? style.fill : style.backgroundColor,
                svg ? style.fillOpacity * style.opacity : 1];
    };
    const style = getComputedStyle(text);
    return {
        says: text.textContent.trim(),
        size: parseFloat(style.fontSize) * (text.getScreenCTM()?.d ?? 1),
        colour: style.fill,
        // The page takes its ground from the body, wherever the body itself ends.
        under: [...under.filter(element => element.tagName !== 'text'), document.body].map(paint),
    };
})
"""


def channels(colour: str) -> list[float]:
    """Red, green, blue and opacity of a computed colour; nothing is wholly transparent."""
    if not colour.startswith("rgb"):
        return [0, 0, 0, 0]
    numbers = [
        float(part) for part in colour[colour.index("(") + 1 : -1].replace("/", ",").split(",")
    ]
    return [*numbers[:3], *(numbers[3:] or [1])]


def behind(layers: list[tuple[str, float]]) -> list[float]:
    """The colour that the layers under a text make together."""
    shown = [255.0, 255.0, 255.0]
    for colour, opacity in reversed(layers):
        *rgb, alpha = channels(colour)
        share = alpha * float(opacity)
        shown = [new * share + old * (1 - share) for new, old in zip(rgb, shown, strict=True)]
    return shown


def luminance(rgb: list[float]) -> float:
    """The relative luminance, as WCAG 2 defines it."""
    linear = [
        part / 255 / 12.92 if part / 255 <= 0.04045 else ((part / 255 + 0.055) / 1.055) ** 2.4
        for part in rgb
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(text: list[float], ground: list[float]) -> float:
    """The contrast between two colours, from 1 to 21."""
    low, high = sorted((luminance(text), luminance(ground)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("size", [DESK, PHONE], ids=["desk", "phone"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("page", WITH_PICTURE)
def test_every_word_of_a_picture_can_be_read(
    page: str, scheme: Literal["light", "dark"], size: tuple[int, int], opened: Open
) -> None:
    texts = opened(page, scheme, size).page.evaluate(TEXTS)
    assert len(texts) > 2
    faint = [
        (text["says"], round(contrast(channels(text["colour"])[:3], behind(text["under"])), 1))
        for text in texts
        if contrast(channels(text["colour"])[:3], behind(text["under"])) < ENOUGH
    ]
    assert faint == []
    assert [(text["says"], text["size"]) for text in texts if text["size"] < SMALLEST] == []


@pytest.mark.parametrize("page", WITH_PICTURE)
def test_a_picture_stands_within_the_page_and_says_what_it_shows(page: str, opened: Open) -> None:
    shown = opened(page, "light", PHONE)
    drawn = shown.page.locator("svg[role=img]").all()
    pictures = [picture for picture in drawn if picture.is_visible()]
    assert len(pictures) == len(drawn) / 2 >= 1  # each is drawn for a desk and for a phone
    for picture in pictures:
        box = picture.bounding_box()
        assert box is not None
        assert box["width"] > 200
        assert box["height"] > 50
        named = (picture.get_attribute("aria-labelledby") or "").split()
        assert len(named) >= 1
        assert all(shown.page.locator(f"[id='{name}']").count() == 1 for name in named)
