"""What a change came to, in words."""

from __future__ import annotations

from typing import Final

import lt_childlaw as law

from .markdown import Markdown, escape, to
from .names import capital, version_label

_KINDS: Final = {
    law.ChangeKind.INTRODUCED: "new",
    law.ChangeKind.REPEALED: "no longer in force",
    law.ChangeKind.CHANGED: "changed",
    law.ChangeKind.RENUMBERED: "renumbered; it says the same",
    law.ChangeKind.RESTATED: "restated; it says the same",
    law.ChangeKind.NOT_COMPARABLE: "what changed is not known",
}


def what(code: law.Code, change: law.Change) -> Markdown:
    """The provision, with a link to its last version at that time, and what happened to it."""
    version = change.after or change.before
    assert version is not None  # noqa: S101 (a change has one of the two)
    place = to(version.citation, version_label(version))
    return Markdown(f"{place}, {escape(change.provision.label)}: {escape(_kind(code, change))}")


def _kind(code: law.Code, change: law.Change) -> str:
    """What happened; a paragraph that was divided off is no new offence."""
    origin = change.provision.split_from
    if change.kind is law.ChangeKind.INTRODUCED and origin is not None:
        return f"new as a paragraph of its own, divided from: {code.provisions[origin].label}"
    return _KINDS[change.kind]


def fields(change: law.Change) -> list[str]:
    """What the fields are called in which the two versions differ."""
    return [difference.label for difference in change.differences]


def differences(change: law.Change) -> list[Markdown]:
    """Each field in which the two versions differ, before and after."""
    return [
        escape(f"{capital(one.label)}: {one.before_words} → {one.after_words}")
        for one in change.differences
    ]


def as_a_whole(code: law.Code, change: law.Change) -> str | None:
    """Which of the two laws is the milder, where both are laws for an offence."""
    before, after = change.before, change.after
    offence = law.Role.OFFENCE
    if before is None or after is None or not before.role is after.role is offence:
        return None
    if change.kind is not law.ChangeKind.CHANGED:
        return None
    comparison = code.compare(before, after)
    doctrine = " (doctrine)" if comparison.doctrinal else ""
    return f"{comparison.because.removesuffix('.')}{doctrine}."
