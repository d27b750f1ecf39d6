"""What the page of an article shows of a version, and of a provision with all its versions."""

from __future__ import annotations

import itertools

import attrs

import lt_childlaw as law

from . import happened
from .history import ONE_DAY, History
from .markdown import Markdown, escape, link, to
from .names import (
    CERTAINTY,
    act_link,
    capital,
    days,
    provision_label,
    version_label,
)
from .ranges import Range, ranges, remarks, severities


@attrs.frozen(kw_only=True)
class Card:
    """What a page shows of a version."""

    version: law.ProvisionVersion
    label: str
    title: str
    confirmed: bool
    is_over: bool
    """Whether the page folds it away."""
    persons: list[tuple[str, str]]
    """What is asked of each person, in English and in Lithuanian."""
    sanction_lt: str | None
    kinds: list[tuple[str, str]]
    """The class of the crime, or the kind of offence, in English and in Lithuanian."""
    ranges: list[list[Range]]
    """For each alternative of the sanction, in order of time."""
    remarks: list[str]
    """On the ranges."""
    covers: list[Markdown]
    grounds: list[tuple[str, str]]
    """On which of them the covered offences are prosecuted, in English and in Lithuanian."""
    changed: list[Markdown]
    introduced_by: Markdown
    ended_by: Markdown | None
    certainty: str
    cited_lt: str
    inferred: str | None
    """What was inferred, and how: it stands in the open."""
    notes: list[str]
    """The other notes."""
    sources: list[Markdown]

    @property
    def has_more_ranges(self) -> bool:
        """Whether more is to be said of the ranges than those of its last day."""
        return bool(self.remarks) or any(len(runs) > 1 for runs in self.ranges)


@attrs.frozen(kw_only=True)
class Part:
    """What a page shows of a provision: its versions, the newest first."""

    provision: law.Provision
    label: str
    title: str
    numbers: list[str]
    """The numbers it had, each with its days; empty where it had one only."""
    split_from: Markdown | None
    cards: list[Card]


def part(told: History, timeline: law.Timeline) -> Part:
    """What a page shows of a provision."""
    provision, last = timeline[0].provision, timeline[-1]
    origin = told.code.provisions[provision.split_from] if provision.split_from else None
    return Part(
        provision=provision,
        label=provision_label(provision),
        title=f"{last.citation}: {provision.label}{'' if last.last_day is None else ' (ended)'}",
        numbers=_numbers(timeline),
        split_from=to(origin.label, provision_label(origin)) if origin is not None else None,
        cards=[_card(told, version) for version in reversed(timeline.versions)],
    )


def _numbers(timeline: law.Timeline) -> list[str]:
    runs = [
        list(versions)
        for _, versions in itertools.groupby(timeline, key=lambda version: version.citation)
    ]
    if len(runs) == 1:
        return []
    return [f"{run[0].citation} {days(run[0].first_day, run[-1].last_day)}" for run in runs]


def _card(told: History, version: law.ProvisionVersion) -> Card:
    columns = ranges(told, version)
    return Card(
        version=version,
        label=version_label(version),
        title=f"{version.citation}, {days(version.first_day, version.last_day)}",
        confirmed=told.is_confirmed(version.first_day),
        is_over=told.is_over(version),
        persons=_persons(version),
        sanction_lt=law.lithuanian.format_sanction(version.sanction) if version.sanction else None,
        kinds=_kinds(told, version),
        ranges=columns,
        remarks=remarks(columns),
        covers=_covers(told, version),
        grounds=[(ground.value, law.lithuanian.name(ground)) for ground in version.grounds],
        changed=_changed(told, version),
        introduced_by=act_link(version.introduced_by),
        ended_by=act_link(version.ended_by) if version.ended_by else None,
        certainty=CERTAINTY[version.verification],
        cited_lt=version.citation.lt_short,
        inferred=version.inferred,
        notes=[note for note in version.notes if note != version.inferred],
        sources=[
            link(source, source.url) if source.url else escape(source) for source in version.sources
        ],
    )


def _persons(version: law.ProvisionVersion) -> list[tuple[str, str]]:
    asked = {
        "victim": version.victim,
        "offender": version.offender,
        "person shown": version.person_shown,
    }
    return [
        (f"{capital(who)}: {condition}", law.lithuanian.format_person(condition))
        for who, condition in asked.items()
        if condition
    ]


def _kinds(told: History, version: law.ProvisionVersion) -> list[tuple[str, str]]:
    """The classes of a crime, or the kind of an offence without a class."""
    classes = severities(told, version)
    if classes:
        return [(f"{one.value} crime", law.lithuanian.name(one)) for one in classes]
    return [(version.kind.value, law.lithuanian.name(version.kind))] if version.kind else []


def _covers(told: History, version: law.ProvisionVersion) -> list[Markdown]:
    """The paragraphs that a rule is about, with links to the versions of its first day."""
    snapshot = told.on(version.first_day)
    found = []
    for citation in version.covers:
        if citation.paragraph is None:
            found.append(escape(f"the offences of article {citation}"))
        else:
            found.append(to(citation, version_label(snapshot[citation])))
    return found


def _changed(told: History, version: law.ProvisionVersion) -> list[Markdown]:
    """What the version changed, line by line."""
    change = told.into(version)
    if change is None:
        return [
            escape(
                f"It stood on {told.coverage.first_day}, the first day that the data covers. What "
                f"stood before is not in the data."
            )
        ]
    if change.kind is law.ChangeKind.INTRODUCED:
        return [_new(told, version)]
    if change.gap is not None:
        return [escape("The text before is not known, so neither is what changed.")]
    if not change.differences:
        return [escape("Restated; it says the same as before.")]
    compared = happened.as_a_whole(told.code, change)
    return [*happened.differences(change), *([escape(compared)] if compared else [])]


def _new(told: History, version: law.ProvisionVersion) -> Markdown:
    """That a paragraph is new; one that was divided off held its cases elsewhere before."""
    origin = version.provision.split_from
    if origin is None:
        return escape("New on this day.")
    text = "New on this day as a paragraph of its own"
    for held in told.code.timeline(provision=origin):
        if held.last_day is not None and held.last_day + ONE_DAY == version.first_day:
            place = to(held.citation, version_label(held))
            return Markdown(f"{text}: until then its cases lay in {place}.")
    return Markdown(f"{text}, divided from: {escape(told.code.provisions[origin].label)}.")
