"""What the law calls things, in the language that is spoken."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING

import lt_childlaw as law
from lt_childlaw._lithuanian_numbers import NO_BREAK, figures
from lt_childlaw._persons import OLDEST

from ._language import _, in_lithuanian, ngettext
from ._trimmed import GLUE

if TYPE_CHECKING:
    import datetime as dt


def term(member: enum.Enum) -> str:
    """The name of a member of an enum."""
    return law.lithuanian.name(member) if in_lithuanian() else str(member.value)


def sanction_text(sanction: law.Sanction) -> str:
    """A sanction as the statute states it."""
    return law.lithuanian.format_sanction(sanction) if in_lithuanian() else str(sanction)


def penalty_text(penalty: law.BoundedPenalty) -> str:
    """A penalty with both bounds."""
    if not in_lithuanian():
        return str(penalty)
    return law.lithuanian.format_bounded(penalty).replace(NO_BREAK, GLUE)


def says(version: law.ProvisionVersion) -> str:
    """The sanction of an offence; of another paragraph what it does."""
    return sanction_text(version.sanction) if version.sanction else f"({term(version.role)})"


def length_text(length: law.Term) -> str:
    """A length of time."""
    return law.lithuanian.format_term(length) if in_lithuanian() else str(length)


def condition_text(condition: law.PersonCondition) -> str:
    """What a paragraph asks of a person."""
    return law.lithuanian.format_person(condition) if in_lithuanian() else str(condition)


def age_text(threshold: law.Threshold) -> str:
    """The age of a rule, and the side of it that is meant."""
    return law.lithuanian.format_threshold(threshold) if in_lithuanian() else threshold.age_words


def asked_text(age: law.AskedAge) -> str:
    """An age that a paragraph asks of a person."""
    if not in_lithuanian():
        return str(age)
    return f"{_(age.who)}: {law.lithuanian.format_asked_age(age)}"


def person_text(person: law.Person) -> str:
    """What is known of the age of a person."""
    if not in_lithuanian():
        return str(person)
    parts = []
    if person.born is not None:
        parts.append(_("born {when}").format(when=between_text(person.born)))
    if person.age is not None:
        parts.append(_ages_text(*person.age))
    return ", ".join(parts) or _("of unknown age")


def _ages_text(lowest: int, highest: int) -> str:
    """The ages that somebody may have, as :class:`law.Person` says them in English."""
    if 0 == lowest < highest < OLDEST:
        return _("aged under {years}").format(years=highest + 1)
    if 0 < lowest < highest == OLDEST:
        return _("aged {years} or older").format(years=lowest)
    years = str(lowest) if lowest == highest else f"{lowest}\N{EN DASH}{highest}"
    return _("aged {years}").format(years=years)


def days_text(first_day: dt.date, last_day: dt.date | None) -> str:
    """A period in words, both days included."""
    say = law.lithuanian.format_period if in_lithuanian() else law.format_period
    return say(first_day, last_day)


def days_width() -> int:
    """How wide a day is with the word beside it: so wide, a period takes two lines at most."""
    return len("nuo 2003-05-01") if in_lithuanian() else len("2003-05-01 to")


def span_text(span: law.Span) -> str:
    """A day, or the days between which it lies."""
    if span.first_day == span.last_day:
        return str(span.first_day)
    return days_text(span.first_day, span.last_day) if in_lithuanian() else str(span)


def on_day_text(span: law.Span) -> str:
    """When something was, as a sentence goes on: on a day, or on an unknown one of several."""
    if span.first_day == span.last_day:
        return _("on {day}").format(day=span.first_day)
    text = _("on a day between {first} and {last}")
    return text.format(first=span.first_day, last=span.last_day)


def between_text(span: law.Span) -> str:
    """A day, or those between which it lies, in words that make no period of it."""
    if span.first_day == span.last_day:
        return str(span.first_day)
    return _("between {first} and {last}").format(first=span.first_day, last=span.last_day)


def citation_text(citation: law.Citation) -> str:
    """A citation: in Lithuanian as lawyers shorten it."""
    return citation.lt_short if in_lithuanian() else str(citation)


def article_text(article: str) -> str:
    """The number of an article, in Lithuanian with its superscript."""
    return law.Citation(article).lt.partition(" ")[0] if in_lithuanian() else article


def heading_text(heading: law.Heading) -> str:
    """The title of an article, in one language."""
    return heading.lt if in_lithuanian() else heading.en


def number_text(number: int) -> str:
    """A number with its thousands apart."""
    return figures(number) if in_lithuanian() else f"{number:,}"


def value_text(value: object) -> str:  # noqa: PLR0911 (one for each kind of value)
    """A value of a version: what its field holds, whatever that is."""
    match value:
        case None | ():
            return _("none")
        case enum.Enum():
            return term(value)
        case tuple():
            return ", ".join(map(value_text, value))
        case law.Sanction():
            return sanction_text(value)
        case law.PersonCondition():
            return condition_text(value)
        case law.Heading():
            return value.lt
        case law.Citation():
            return citation_text(value)
        case _:
            return str(value)


def counted_rows(number: int) -> str:
    """A number of rows."""
    return ngettext("{number} row", "{number} rows", number).format(number=number_text(number))
