"""The style sheet of the pictures: what can be told apart and read, in light and in dark."""

from __future__ import annotations

import importlib
import importlib.resources
import re
from pathlib import Path

import pytest
from pages.age_chart import age_chart
from pages.article_chart import article_chart
from pages.drawing import NARROW, SMALL, WIDE

import lt_childlaw as law

SHEET = (Path(__file__).parents[1] / "docs/_static/lt-childlaw.css").read_text(encoding="utf-8")
CONF = (Path(__file__).parents[1] / "docs/conf.py").read_text(encoding="utf-8")
THEME = importlib.resources.files("furo") / "theme/furo/static/styles/furo.css"
FURO = THEME.read_text(encoding="utf-8")
TEXT, QUIET, GROUND = (
    "--color-foreground-primary",
    "--color-foreground-secondary",
    "--color-background-primary",
)
CLASSES = ["minor", "less-serious", "serious", "grave", "misdemeanour"]


def variables(sheet: str, selector: str) -> dict[str, str]:
    """The custom properties that the rules of a selector set."""
    rules = re.findall(r"(?<![\w-])" + re.escape(selector) + r"\s*\{([^}]*)\}", sheet)
    pairs = (line.partition(":") for rule in rules for line in rule.split(";"))
    found = {name.strip(): value.strip() for name, _, value in pairs if "--" in name}
    assert found, selector
    return found


LIGHT = variables(FURO, "body") | variables(SHEET, "body")
DARK = variables(FURO, "body[data-theme=dark]") | variables(SHEET, 'body[data-theme="dark"]')
AUTO = variables(SHEET, 'body:not([data-theme="light"])')


def luminance(colour: str) -> float:
    """The relative luminance of a colour, as WCAG 2 defines it."""
    digits = colour.removeprefix("#")
    whole = digits if len(digits) == 6 else "".join(digit * 2 for digit in digits)
    parts = [int(whole[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def test_contrast_is_reckoned_as_published() -> None:
    assert contrast("#000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#fff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("name", CLASSES)
def test_text_on_a_bar_can_be_read(scheme: dict[str, str], name: str) -> None:
    assert contrast(scheme[TEXT], scheme[f"--lt-{name}"]) >= 4.5


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("name", [*CLASSES, "other"])
def test_edges_and_stripes_can_be_seen(scheme: dict[str, str], name: str) -> None:
    line = scheme[f"--lt-{name}-line"]
    assert contrast(line, scheme[GROUND]) >= 3
    assert contrast(line, scheme.get(f"--lt-{name}", scheme[GROUND])) >= 3


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
def test_quiet_text_can_be_read(scheme: dict[str, str]) -> None:
    for ground in (GROUND, "--color-background-secondary"):
        assert contrast(scheme[QUIET], scheme[ground]) >= 4.5
        assert contrast(scheme[TEXT], scheme[ground]) >= 4.5


def test_a_dark_scheme_is_the_same_by_choice_and_by_system() -> None:
    chosen = variables(SHEET, 'body[data-theme="dark"]')
    assert chosen == AUTO
    assert set(chosen) == set(variables(SHEET, "body"))


def test_code_stands_out_in_the_light_and_can_be_read() -> None:
    (ground,) = re.findall(r'"color-code-background": "(#[0-9a-f]{6})"', CONF)
    (name,) = re.findall(r'pygments_style = "(.*)"', CONF)
    pygments = importlib.import_module("pygments.styles")  # it comes without types
    style = pygments.get_style_by_name(name)
    colours = {f"#{token['color']}" for _, token in style if token["color"]}
    assert len(colours) > 5
    assert [colour for colour in colours if contrast(colour, ground) < 4.5] == []
    assert contrast(ground, LIGHT[GROUND]) >= 1.1


def test_every_class_of_a_picture_has_its_colours() -> None:
    code = law.Code.shipped()
    charts = [article_chart(code, article) for article in code.coverage().articles]
    charts += [age_chart(code, general=general) for general in (False, True)]
    names = {look.name for chart in charts for look in chart.looks if look.stripes}
    assert names == {"minor", "less-serious", "serious", "grave", "under", "at-least"}
    for name in [*names, "misdemeanour"]:
        assert f".lt-{name}," in SHEET or f".lt-{name} {{" in SHEET, name


def test_each_width_is_shown_only_where_its_letters_stay_large() -> None:
    shown = re.search(r"@container \(min-width: (\d+)px\)", SHEET)
    assert shown
    assert SMALL * int(shown[1]) / WIDE.width >= 11
    assert NARROW.width == 360 - 2 * 16  # a small telephone, less the margins of the theme
