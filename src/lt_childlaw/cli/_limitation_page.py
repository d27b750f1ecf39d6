"""The page for limitation: the day, then what it rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.console import Group
from rich.text import Text

import lt_childlaw as law
from lt_childlaw._time import ONE_DAY

from ._language import _, in_lithuanian, marked
from ._pages import FAINT, bullets, labelled
from ._terms import between_text, citation_text, length_text, on_day_text, person_text, term

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from rich.console import RenderableType

_BARRED = {
    law.Answer.YES: (
        marked("On the day of judgment, {day}, a conviction is barred, on the same condition."),
        "bold",
    ),
    law.Answer.NO: (marked("On the day of judgment, {day}, a conviction is not barred."), "bold"),
    law.Answer.UNDETERMINED: (
        marked("On the day of judgment, {day}, it is not certain whether a conviction is barred."),
        "bold yellow",
    ),
}


def limitation_page(
    found: law.Limitation, judged_on: dt.date | None, barred: law.Answer | None
) -> RenderableType:
    """From which day on a conviction is barred, with all that this rests on."""
    parts: list[RenderableType] = [_title(found), _asked(found), "", _answer(found)]
    if judged_on is not None and barred is not None:
        words, style = _BARRED[barred]
        parts.append(Text(_(words).format(day=judged_on), style=style))
    if found.outcome is law.LimitationOutcome.DEPENDS:
        open_until = _("Until {day} it is not. From then on it depends: it is barred").format(
            day=_last_open_day(found)
        )
        parts += [open_until, *bullets(map(possible_end, found.possible))]
    for ordinary, floor in zip(found.terms, found.floors, strict=True):
        title = _("If committed {when}").format(when=on_day_text(ordinary.committed))
        parts += ["", *([Text(title, style="bold")] if len(found.terms) > 1 else [])]
        parts.append(labelled(_basis(found, ordinary, floor)))
    parts += ["", Text(_("This rests on"), style="bold"), *bullets(map(str, found.assumptions))]
    if found.notices:
        parts += ["", Text(_("Notices"), style="bold"), *bullets(found.notices, "yellow")]
    return Group(*parts, "")


def _title(found: law.Limitation) -> Text:
    """The offence, with its heading where the article had one on all days."""
    headings = list(dict.fromkeys(version.heading for version in found.versions))
    named = ("  ", (headings[0].lt, "bold"), "  ", headings[0].en) if len(headings) == 1 else ()
    return Text.assemble((citation_text(found.citation), "bold green"), *named)


def _asked(found: law.Limitation) -> Text:
    parts = [_("committed {when}").format(when=on_day_text(found.committed))]
    if found.victim is not None:
        parts.append(_("victim {person}").format(person=person_text(found.victim)))
    if found.reading is not None:
        reading = _("an age is reached, and a term is over, {when}")
        parts.append(reading.format(when=term(found.reading)))
    return Text(" · ".join(parts), style=FAINT)


def _answer(found: law.Limitation) -> Text:
    """The day in plain words, with the condition under which nothing later is possible."""
    if found.outcome is law.LimitationOutcome.DEPENDS:
        text = _(
            "A conviction is barred from {day} at the latest if nothing stopped or interrupted "
            "limitation, whatever was so of what is possible."
        )
    elif found.doubtful_day is not None:
        text = _(
            "A conviction is barred from {day} if nothing stopped or interrupted limitation; "
            "whether on {doubt} is doubtful."
        )
    else:
        text = _("A conviction is barred from {day} if nothing stopped or interrupted limitation.")
    return Text(text.format(day=found.barred_from, doubt=found.doubtful_day), style="bold")


def _last_open_day(found: law.Limitation) -> dt.date:
    """The last day on which a conviction is in no case barred."""
    first = min(end.barred_from.first_day for end in found.possible)
    return first - ONE_DAY * (2 if found.reading is None else 1)


def possible_end(end: law.PossibleEnd) -> str:
    """From when on a conviction would be barred, and on what condition."""
    first, last = end.barred_from.first_day, end.barred_from.last_day
    if first == last:
        text = _("from {day}, by the {what}").format(day=first, what=term(end.by))
    else:
        text = _("from a day between {first} and {last}, by the {what}").format(
            first=first, last=last, what=term(end.by)
        )
    return f"{text}, {end.condition}" if end.condition else text


def _basis(
    found: law.Limitation, ordinary: law.OrdinaryTerm, floor: law.AgeFloor
) -> Iterator[tuple[str, list[RenderableType]]]:
    """The term and the floor of the law of some days."""
    notes = (Text(note, style=FAINT) for note in ordinary.notes)
    yield _("Ordinary term"), [_term_line(found, ordinary), *notes]
    yield _("Floor"), [_floor_line(floor)]


def _term_line(found: law.Limitation, ordinary: law.OrdinaryTerm) -> str:
    text = _("{length} for {offence}, last day {days} ({cites}, {period})")
    return text.format(
        length=length_text(ordinary.length),
        offence=_class_of(found, ordinary),
        days=between_text(ordinary.last_day),
        cites=ordinary.cites,
        period=ordinary.period,
    )


def _class_of(found: law.Limitation, ordinary: law.OrdinaryTerm) -> str:
    """The class of offence that a term is for."""
    if not in_lithuanian():
        return ordinary.of
    day = ordinary.committed.first_day
    version = next(one for one in found.versions if one.last_day is None or day <= one.last_day)
    return term(version.severity or version.kind or version.role)


def _floor_line(floor: law.AgeFloor) -> str:
    words = {law.Answer.YES: _("applies"), law.Answer.NO: _("none")}
    text = words.get(floor.applies, _("may apply"))
    if floor.reached is not None:
        when = on_day_text(floor.reached)
        text += _(", {age} reached {when}").format(age=floor.age, when=when)
    source = f" ({floor.cites}, {floor.period})" if floor.cites else ""
    return f"{text}. {floor.because}{source}"
