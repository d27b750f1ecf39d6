"""What the picture of the ages shows: each age a row, from when to when it stood."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import lt_childlaw as law

from .chart import UNREAD, Bar, Chart, Look, Row, events, said_of
from .history import ONE_DAY
from .names import capital, days
from .thresholds import Group, grouped, lanes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_LOOKS = {
    law.Comparison.UNDER: Look(name="under", meaning="for those under the age", stripes=1),
    law.Comparison.AT_LEAST: Look(name="at-least", meaning="from the age on", stripes=2),
    None: Look(name="no-number", meaning="a rule without a number"),
}
_SIGNS = {law.Comparison.UNDER: "<", law.Comparison.AT_LEAST: "≥", None: "–"}


def age_chart(code: law.Code, *, general: bool) -> Chart:
    """The ages that belong to paragraphs of the data, or the general ones beside them."""
    coverage = code.coverage()
    ages = grouped(code)[Group.GENERAL if general else Group.PARAGRAPHS]
    held = [[one for one in versions if _is_shown(one, coverage)] for versions in ages]
    return Chart(
        name="ages-general" if general else "ages",
        title="General ages over time" if general else "Ages of the offences over time",
        description=_description(coverage, held),
        first_day=coverage.first_day,
        confirmed_until=coverage.confirmed_until,
        rows=tuple(_rows(held)),
        events=events(_turns(coverage, held)),
        remarks=("A row follows one age. Where it is empty, there was no such rule.",),
    )


def _is_shown(version: law.Threshold, coverage: law.Coverage) -> bool:
    """Whether it stood on a day that the picture shows."""
    return version.last_day is None or version.last_day >= coverage.first_day


def _rows(held: Iterable[list[law.Threshold]]) -> Iterator[Row]:
    for versions in held:
        for number, lane in enumerate(lanes(versions)):
            name = "" if number else capital(lane[0].title)
            yield Row(name=name, bars=tuple(map(_bar, lane)))


def _bar(version: law.Threshold) -> Bar:
    number, cited = version.age_words, f"{version.age_words} ({version.cites})"
    texts = (cited, number, f"{_SIGNS[version.comparison]} {version.age or ''}".strip())
    return Bar(
        look=_LOOKS[version.comparison] if version.known else UNREAD,
        first_day=version.first_day or dt.date.min,
        last_day=version.last_day,
        texts=texts if version.age else (version.summary, *texts),
        title=f"{version.title}, {_says(version)}",
        inferred=version.verification is law.Verification.INFERRED,
    )


def _turns(
    coverage: law.Coverage, held: Iterable[list[law.Threshold]]
) -> Iterator[tuple[dt.date, law.Act | None]]:
    """When a version began or ended, and by which act."""
    for version in (version for versions in held for version in versions):
        if version.first_day and version.first_day >= coverage.first_day:
            yield version.first_day, version.introduced_by
        if version.last_day and version.ended_by:
            yield version.last_day + ONE_DAY, version.ended_by


def _description(coverage: law.Coverage, held: Iterable[list[law.Threshold]]) -> str:
    """The picture in words."""
    lines = (
        f"{capital(versions[0].title)}: {'; '.join(map(_says, versions))}."
        for versions in held
        if versions
    )
    return " ".join([said_of(coverage), *lines])


def _says(version: law.Threshold) -> str:
    period = days(version.first_day, version.last_day)
    return f"{period}: {version.age_words} ({version.place}), {version.verification.value}"
