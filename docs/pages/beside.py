"""What happened to the rules beside the articles: the General Part, procedure, other codes."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import attrs

import lt_childlaw as law

from .history import ONE_DAY
from .names import capital

if TYPE_CHECKING:
    from collections.abc import Iterator


@attrs.frozen(kw_only=True)
class Step:
    """A rule beside the articles that begins, changes or ends."""

    day: dt.date | None
    """The day; ``None`` where it was not read."""
    act: law.Act | None
    """The act that did it; ``None`` where the data names none."""
    before: law.DatedFact | None
    after: law.DatedFact | None

    @property
    def what(self) -> str:
        """The rule, where it stands, and what happened to it."""
        rule = self.after or self.before
        assert rule is not None  # noqa: S101 (one of the two is always there)
        if self.after is None:
            happened = "no longer in force"
        elif not self.after.known:
            happened = "in force, and its content is not known"
        else:
            happened = "changed" if self.before else "first version in the data"
        return f"{capital(rule.title)} ({rule.cites}): {happened}"


def steps(code: law.Code) -> list[Step]:
    """What happened to the rules beside the articles, in order of time.

    An age can stand in the data as a rule too; a reader is told once.
    """
    told = {(step.day, step.act, step.what): step for step in _steps(code)}
    return sorted(told.values(), key=lambda step: (step.day or dt.date.min, step.what))


def _steps(code: law.Code) -> Iterator[Step]:
    articles = code.coverage().articles
    # Some ages belong to a paragraph of the data, and change with it.
    facts = [one for one in code.dated_facts if one.cites.partition("(")[0] not in articles]
    followed = set()
    for fact in facts:
        before = next((old for old in facts if _follows(fact, old)), None)
        followed.add(id(before))
        yield Step(day=fact.first_day, act=fact.introduced_by, before=before, after=fact)
    for old in facts:
        if old.last_day and id(old) not in followed:
            yield Step(day=old.last_day + ONE_DAY, act=old.ended_by, before=old, after=None)


def _follows(fact: law.DatedFact, old: law.DatedFact) -> bool:
    """Whether a version of a rule takes the place of another one."""
    return (
        (type(fact), fact.id) == (type(old), old.id)
        and old.last_day is not None
        and old.last_day + ONE_DAY == fact.first_day
    )
