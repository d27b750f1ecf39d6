"""A chart as SVG within HTML.

A template of Jinja, which Sphinx brings along, writes it. The libraries for SVG that were looked at
give their own numbers to ids or are no longer kept, and the shapes here are a rectangle, a line
and a text; what is hard, the places, is the same either way.
"""

from __future__ import annotations

from pathlib import Path

import jinja2

from .chart import Chart
from .drawing import NARROW, WIDE, draw


def _number(value: float) -> str:
    """A coordinate: to a tenth of a pixel, without zeros that say nothing."""
    return f"{value:.1f}".removesuffix(".0")


def picture(chart: Chart) -> str:
    """The figure with the picture of a chart, for a page and for a telephone.

    No line is empty, so Markdown takes the whole as one block of HTML.
    """
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(Path(__file__).parent / "templates"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=jinja2.StrictUndefined,
    )
    environment.filters["n"] = _number
    drawings = [draw(chart, size) for size in (WIDE, NARROW)]
    text = environment.get_template("picture.svg").render(chart=chart, drawings=drawings)
    return text.strip() + "\n"
