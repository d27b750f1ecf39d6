"""What the picture of an article shows: each provision a row, under all its numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import lt_childlaw as law

from .chart import UNREAD, Bar, Chart, Look, Row, events, said_of
from .history import ONE_DAY, history
from .letters import letters_of, short_sanction
from .names import capital, days

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator

# Articles 10 to 12 part crimes from misdemeanours and put them into classes, by the longest
# imprisonment of the sanction. They say no more of which offence is the graver, so the pictures do
# not either.
_CLASSES = {
    severity: Look(
        name=severity.value.replace(" ", "-"),
        meaning=f"{severity.value} crime",
        stripes=number,
    )
    for number, severity in enumerate(law.Severity, start=1)
}
_NO_CLASS = Look(name="no-class", meaning="crime, its class not known")
_MISDEMEANOUR = Look(name="misdemeanour", meaning="misdemeanour")
_NO_OFFENCE = Look(name="no-offence", meaning="defines no offence")


def article_chart(code: law.Code, article: str) -> Chart:
    """What the picture of an article shows.

    Raises:
        UnknownCitation: the data holds no such article.
    """
    code.chapter(article)  # refuses an article that the data does not hold
    told = history(code)
    coverage, timelines = told.coverage, told.article(article)
    labels = {str(name): provision.label for name, provision in code.provisions.items()}
    return Chart(
        name=f"timeline-{article}",
        title=f"Article {article} over time",
        description=_description(coverage, timelines, labels),
        first_day=coverage.first_day,
        confirmed_until=coverage.confirmed_until,
        rows=tuple(_row(timeline) for timeline in timelines),
        events=events(_turns(timelines)),
        remarks=tuple(_remarks(timelines)),
    )


def _is_quiet(timeline: law.Timeline) -> bool:
    """Whether it is the timeline of something that defines no offence."""
    return timeline[-1].role is not law.Role.OFFENCE


def _row(timeline: law.Timeline) -> Row:
    bars = (_bar(period) for period in timeline.periods)
    return Row(
        name=capital(timeline[0].provision.label),
        bars=tuple(bar for bar in bars if bar),
        quiet=_is_quiet(timeline),
    )


def _bar(period: law.Period) -> Bar | None:
    """The bar of a period; none where nothing was in force."""
    version, gap = period.version, period.gap
    if gap:
        return Bar(
            look=UNREAD,
            first_day=gap.first_day,
            last_day=gap.last_day,
            texts=("text not read", "not read", "?"),
            title=f"{_days(period)}: text not read. {gap.reason}",
        )
    if version is None:
        return None
    return Bar(
        look=_look(version),
        first_day=version.first_day,
        last_day=version.last_day,
        texts=tuple(_texts(version)),
        title=f"{version.citation}, {_says(version)}",
        inferred=version.verification is law.Verification.INFERRED,
    )


def _look(version: law.ProvisionVersion) -> Look:
    if version.role is not law.Role.OFFENCE:
        return _NO_OFFENCE
    if version.kind is law.OffenceKind.MISDEMEANOUR:
        return _MISDEMEANOUR
    severity = version.severity
    return _NO_CLASS if severity is None else _CLASSES[severity]


def _texts(version: law.ProvisionVersion) -> Iterator[str]:
    """What may stand on a bar: the number of the time, with its sanction where there is room."""
    number = str(version.citation)
    if version.sanction:
        yield f"{number}: {version.sanction}"
        yield f"{number}: {short_sanction(version.sanction)}"
    yield number
    yield number.removeprefix(version.citation.article)


def _turns(timelines: Iterable[law.Timeline]) -> Iterator[tuple[dt.date, law.Act | None]]:
    """When a version or a gap began or ended, and by which act."""
    for timeline in timelines:
        for period in timeline.periods:
            held = period.version or period.gap
            if held is None:
                continue
            yield held.first_day, held.introduced_by
            if held.last_day and held.ended_by:
                yield held.last_day + ONE_DAY, held.ended_by


def _remarks(timelines: Iterable[law.Timeline]) -> Iterator[str]:
    versions = (version for timeline in timelines for version in timeline)
    letters = letters_of(version.sanction for version in versions if version.sanction)
    if letters:
        yield f"Letters: {', '.join(letters)}."
    yield (
        "A row follows one provision; the number on a bar is the one that it had then. Where a "
        "row is empty, the provision was not in force."
    )


def _description(
    coverage: law.Coverage, timelines: Iterable[law.Timeline], labels: dict[str, str]
) -> str:
    """The picture in words."""
    lines = [said_of(coverage)]
    for timeline in timelines:
        provision = timeline[0].provision
        source = labels.get(provision.split_from or "")
        split = f" (divided from: {source})" if source else ""
        periods = "; ".join(_tells(period) for period in timeline.periods)
        lines.append(f"{capital(provision.label)}{split}: {periods}.")
    return " ".join(lines)


def _tells(period: law.Period) -> str:
    if period.version:
        return f"{period.version.citation}, {_says(period.version)}"
    if period.gap:
        return f"{_days(period)}, text not read"
    return f"{_days(period)}, {period.outcome.value.replace('-', ' ')}"


def _says(version: law.ProvisionVersion) -> str:
    """The days of a version and what it says, in words."""
    look = _look(version)
    what = version.sanction or version.role.value
    kind = f" ({look.meaning})" if version.sanction else ""
    return f"{_days(version)}: {what}{kind}, by {version.introduced_by}"


def _days(period: law.Period | law.ProvisionVersion) -> str:
    return days(period.first_day, period.last_day)
