"""The memorandum of an assessment for a reader at a terminal."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import attrs
from rich.console import Group
from rich.text import Text

import lt_childlaw as law
from lt_childlaw._lithuanian_lists import either
from lt_childlaw._memorandum import memorandum
from lt_childlaw._sentences import Sentence, Worded

from ._language import _, in_lithuanian, marked
from ._lex_mitior_page import compared
from ._pages import FAINT, IN_ENGLISH
from ._short_page import applies, barred
from ._terms import (
    citation_text,
    heading_text,
    on_day_text,
    penalty_text,
    person_text,
    span_text,
    value_text,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rich.console import Console, ConsoleOptions, RenderableType

    from lt_childlaw._memorandum import Block

_LABEL = "cyan"
_STYLES = {2: ("bold", "="), 3: ("bold green", "-")}


# The memorandum is the library's and English. Its labels are fixed words; its headings, and the
# sentences that name facts, penalties and outcomes, have names in the place of those.
SENTENCES = (
    marked("Assessment of a case"),
    marked("In short"),
    marked("The facts as stated"),
    marked("The law of {days}"),
    marked("Possibility {number}: committed {when}"),
    marked("Possibility {number}: under the law of {days}"),
    marked("{citation} {heading}: fits"),
    marked("{citation} {heading}: may fit"),
    marked("To be borne in mind"),
    marked("Data"),
    marked("Judged on {day}."),
    marked("Asked with the acts published by {day}."),
    marked("An age is taken as reached {reading}."),
    marked("Act: on {day}."),
    marked("Act: continued over {days}."),
    marked("Act: on one unknown day in {days}."),
    marked("Conduct: {words}."),
    marked("Circumstances: {words}."),
    marked("Circumstances: none stated."),
    marked("Offender: {person}."),
    marked("Victim: {person}."),
    marked("Person shown: {person}."),
    marked("Stage: {stage}."),
    marked("Participation: {part}."),
    marked("Committed abroad: {place}."),
    marked("the offender a citizen or permanent resident"),
    marked("not the offender a citizen or permanent resident"),
    marked("not known whether the offender a citizen or permanent resident"),
    marked("the victim one"),
    marked("not the victim one"),
    marked("not known whether the victim one"),
    marked("punishable under the law of the place"),
    marked("not punishable under the law of the place"),
    marked("not known whether punishable under the law of the place"),
    marked("Complaint: made."),
    marked("Complaint: none."),
    marked("The offender was compelled as a victim of {article}."),
    marked("The liability of a legal person is asked for as well."),
    marked("a misdemeanour."),
    marked("a misdemeanour ({cites})."),
    marked("a {severity} crime ({cites})."),
    marked("A rule excludes liability."),
    marked("Whether a rule excludes liability depends."),
    marked("None excludes liability."),
    marked("{first} to {last}: not known"),
    marked("{first} to {last}: no such offence"),
    marked("{first} to {last}: {citation}, {sanction}: the law of the act"),
    marked(", after {others}"),
    marked("on {special} see the remarks below"),
    marked("a rule excludes liability"),
    marked("whether a rule excludes liability depends"),
    marked("a continuing act"),
    marked("legal persons"),
    marked("{first} to {last}: {citation}, {sanction}: {verdict}"),
)
LABELS = (
    marked("Beside this"),
    marked("Later provisions"),
    marked("Provisions that name the conduct, and what they ask for beside it"),
    marked("Not known"),
    marked("Provision"),
    marked("On this version"),
    marked("Elements met"),
    marked("Elements, as far as met"),
    marked("Speciality"),
    marked("Sanction as stated"),
    marked("What a court could impose under the law of the act"),
    marked("What a court could impose under the law that applies"),
    marked("Class"),
    marked("Age rules"),
    marked("Limitation"),
    marked("Later law"),
    marked("Rules on the choice"),
    marked("For the court to decide"),
    marked("Measures that are not penalties"),
    marked("Complaint"),
    marked("Committed abroad"),
    marked("Aggravating circumstances that concern minors"),
    marked("Legal persons"),
    marked("Around the penalty (named, not computed)"),
)


@attrs.frozen
class _Hanging:
    """Text whose lines after the first are indented, each broken once, where the width asks it."""

    text: Text
    mark: str = ""
    """What stands before the first line."""
    indent: int = 2

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> Iterator[Text]:
        lines = self.text.wrap(console, max(options.max_width - self.indent, 1))
        for number, line in enumerate(lines):
            before = self.mark if number == 0 else " " * self.indent
            yield Text.assemble(before, line)


def memorandum_page(assessment: law.Assessment) -> RenderableType:
    """The memorandum, as wide as the terminal."""
    lines = (line for block in memorandum(assessment) for line in _lines(block))
    return Group(*_without_double_gaps(lines))


_GAP = ""


def _without_double_gaps(lines: Iterable[RenderableType]) -> Iterator[RenderableType]:
    before: RenderableType = _GAP
    for line in lines:
        if line != _GAP or before != _GAP:
            yield line
        before = line


def _lines(block: Block) -> Iterator[RenderableType]:
    text = _in_words(block.text)
    if block.level == 1:
        yield from (Text(text.upper(), style="bold"), _GAP)
        yield from (Text(IN_ENGLISH, style=FAINT), _GAP) if in_lithuanian() else ()
        return
    if block.level:
        style, line = _STYLES[block.level]
        underline = Text(line * len(text), style=style, no_wrap=True, overflow="crop")
        yield from (_GAP, Text(text, style=style), underline, _GAP)
        return
    if block.label:
        label = Text(f"{_(block.label)}:", style=_LABEL)
        yield _Hanging(Text.assemble(label, " " if text else "", text))
    elif text:
        yield Text(text)
    for item in block.items:
        yield _Hanging(Text(_in_words(item)), "  - ", indent=4)
    if not block.label:
        yield _GAP


def _in_words(text: str | Sentence) -> str:
    """A sentence in the language that is spoken, where it can be said in it."""
    if isinstance(text, str) or not in_lithuanian():
        return str(text)
    values = {name: _said(name, value) for name, value in text.values.items()}
    return _(text.pattern).format(**values)


def _said(name: str, value: object) -> str:  # noqa: PLR0911 (one for each kind of value)
    match value:
        case law.Span() if name == "when":
            return on_day_text(value)
        case law.Span():
            return span_text(value)
        case tuple():
            between = "; " if any(isinstance(one, Sentence) for one in value) else ", "
            return between.join(_said(name, one) for one in value)
        case Sentence():
            return _in_words(value)
        case Worded():
            return _worded(value)
        case law.Heading():
            return heading_text(value)
        case law.Person():
            return person_text(value)
        case law.BoundedPenalty():
            return penalty_text(value)
        case _:
            return value_text(value)


def _worded(value: Worded) -> str:
    """What the library calls by words of its own."""
    match value.value:
        case law.LawComparison() as comparison:
            return compared(comparison)
        case law.ProvisionVersion() as version:
            return f"{citation_text(version.citation)} {heading_text(version.heading)}"
        case law.LexMitior() as later:
            return applies(later)
        case (law.LexMitior() as later, str() as because):
            return f"{applies(later)}. {because}"
        case (law.Limitation() as limitation, dt.date() | None as judged_on):
            return barred(limitation, judged_on)
        case penalties:
            return either([penalty_text(penalty) for penalty in penalties])
