"""What must be said beside the choice between laws: the rules, the measures, special transitions.

Every day and every list comes from the dated rules of the data.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from ._ranking import RANKING, Criterion
from ._remarks import Remark, remark_of, remark_on
from ._rules import listed, listing, remark
from ._sides import RULES_COMPARED
from ._time import ONE_DAY, as_day

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator

    from ._acts import Act
    from ._citation import Citation
    from ._comparison import LawComparison
    from ._differences import RankedDifference
    from ._general import GeneralPart, Rule

_LATER = ("retroactive-milder-law", "harsher-law-not-retroactive")
_TRANSITION: Final = "transition-2025"

_CODE: Final = "BK"
_TOPICS: Final = frozenset({"sentencing", "penalty", "aggravating"})
_FOR_MINORS: Final = "juvenile"
_ABOUT_MINORS: Final = frozenset({"conviction-period-of-minor"})
"""Of the other topics, but about minors."""
_ABOUT_OTHERS: Final = frozenset(
    {
        "fine-of-legal-person",
        "fine-of-large-legal-person",
        "legal-persons",
        "legal-persons-sentencing",
    }
)
"""About legal persons: the sanctions compared are those of natural persons."""


def rules(
    general: GeneralPart,
    committed: dt.date,
    judged: dt.date,
    *,
    intermediate: bool,
    acts: frozenset[Act],
) -> Iterator[Remark]:
    """The rules by which the law is chosen; *acts* are those that made the laws looked at."""
    for name, day in [("time-of-commission", committed), *((name, judged) for name in _LATER)]:
        yield from _remark(general.rule(name, day), day)
    if intermediate:
        yield from _remark(general.rule("intermediate-law", judged), judged)
    else:
        yield Remark(text="Laws between the act and the judgment were left aside, as asked.")
    special = general.rule("transition-2023", judged)
    if special and _spans(special, committed) and any(act.number == special.code for act in acts):
        yield remark_of(special, judged)
    yield Remark(text="The whole of one law applies; two laws are never mixed (doctrine).")


def _remark(rule: Rule | None, day: dt.date) -> Iterator[Remark]:
    if rule is not None:
        yield remark_of(rule, day)


def _spans(rule: Rule, committed: dt.date) -> bool:
    """Whether the act lies before the day that a transitional rule names."""
    before = _day_of(rule, "before")
    return before is not None and committed < before


def _day_of(rule: Rule, name: str) -> dt.date | None:
    """A day among the facts of a rule, if it has one of that name."""
    value = rule.value.get(name)
    return None if value is None else as_day(value, name)


def court_decides(
    general: GeneralPart,
    committed: dt.date,
    judged: dt.date,
    looked_at: Iterable[LawComparison],
    *,
    minor: bool,
) -> Iterator[Remark]:
    """What no comparison of sanctions answers, and what the comparisons rest on.

    *minor*: the offender may have been a minor on the day of the act.
    """
    compared = [(one, each) for each in looked_at for one in each.differences]
    kinds = [(one, each) for one, each in compared if one.criterion is Criterion.KINDS]
    if kinds:
        text = f"The ranking follows this: {RANKING[Criterion.KINDS].says}"
        yield Remark(text=text, cites=kinds[0][0].source)
    for text in dict.fromkeys((*_between(kinds), *_complaint_rules(compared))):
        yield by_milder_law(general, text, judged)
    special = general.rule(_TRANSITION, judged)
    told = special if special and _spans(special, committed) else None
    if told:
        articles = ", ".join(map(str, told.articles))
        text = f"{told.summary} Whether it was pending must be found. The list: {articles}."
        yield remark_on(told, text, judged)
    changed = _changed(general, committed, judged, told, minor=minor)
    if changed:
        text = (
            f"Beside the sanction these rules changed between the act and the judgment: {changed}. "
            f"Whether a change eases the position, and so reaches back, is for the court."
        )
        yield by_milder_law(general, text, judged)


_Compared = tuple["RankedDifference", "LawComparison"]


def _between(kinds: Iterable[_Compared]) -> Iterator[str]:
    """The kinds of penalty whose rank is this library's reading alone, by where they lie."""
    places: dict[str, dict[str, None]] = {}
    for one, _ in kinds:
        if one.penalty is not None and one.note:
            how = "added" if one.before is None else "removed"
            names = places.setdefault(one.note.removeprefix("it lies "), {})
            names[f"{one.penalty.value} ({how})"] = None
    for place, named in places.items():
        yield (
            f"Whether a law became milder or harsher by a kind of penalty {place}, is for the "
            f"court: {', '.join(named)}. Here an added one counts as milder, a removed one as "
            f"harsher."
        )


def _complaint_rules(compared: Iterable[_Compared]) -> Iterator[str]:
    """Each change of the complaint rule, once: it decides nothing."""
    first_days: dict[str, dt.date | None] = {}
    for one, comparison in compared:
        if one.criterion is Criterion.COMPLAINT_RULE and comparison.later is not None:
            first_days.setdefault(one.change, comparison.later.day)
    for change, day in first_days.items():
        yield (
            f"The complaint rule of {day} is another one than that of the act: {change}. Whether "
            f"article 3 reaches complaint rules was not found, so it does not decide which law "
            f"applies."
        )


def _changed(
    general: GeneralPart, committed: dt.date, judged: dt.date, told: Rule | None, *, minor: bool
) -> str:
    """The rules that concern a sentence and changed after the act, with the days, by number."""
    days: dict[str, set[dt.date]] = {}
    for rule in general.rules:
        if not _concerns(rule, minor=minor) or (told and _is_listed(told, rule)):
            continue
        for day in _days_of_change(general, rule):
            if committed < day <= judged:
                days.setdefault(rule.cites, set()).add(day)
    return ", ".join(
        f"{cites} ({', '.join(map(str, sorted(days[cites])))})"
        for cites in sorted(days, key=_in_order)
    )


def _concerns(rule: Rule, *, minor: bool) -> bool:
    """Whether a rule concerns the sentence, and is not part of what is compared."""
    if rule.code != _CODE or rule.id in RULES_COMPARED or rule.id in _ABOUT_OTHERS:
        return False
    if rule.topic == _FOR_MINORS or rule.id in _ABOUT_MINORS:
        return minor
    return rule.topic in _TOPICS


def _is_listed(special: Rule, rule: Rule) -> bool:
    """Whether the change is one of those that a transitional rule lists, by its act and article."""
    article = rule.cites.partition("(")[0]
    made_by = rule.introduced_by.number if rule.introduced_by else None
    return made_by == special.code and article in map(str, special.articles)


def _days_of_change(general: GeneralPart, rule: Rule) -> Iterator[dt.date]:
    """The first day of a version, and the day after its last one where nothing follows."""
    if rule.first_day:
        yield rule.first_day
    after = rule.last_day and rule.last_day + ONE_DAY
    if after and general.rule(rule.id, after) is None:
        yield after


def _in_order(cites: str) -> list[int]:
    return [int(number) for number in re.findall(r"\d+", cites)]


def by_milder_law(general: GeneralPart, text: str, day: dt.date) -> Remark:
    """A remark that rests on 3(2)."""
    rule = general.rule(_LATER[0], day)
    return remark_on(rule, text, day) if rule else Remark(text=text)


def measures(
    general: GeneralPart, number: Citation | None, committed: dt.date, judged: dt.date
) -> Iterator[Remark]:
    """Measures that are not penalties follow the law of the judgment: 3(4), with its exceptions.

    *number* is that of the offence on the day of the judgment, if it still stands.
    """
    rule = general.rule("measures-by-law-of-judgment", judged)
    if rule is not None:
        yield remark_of(rule, judged)
        yield from (remark_on(rule, text, judged) for text in _too_early(rule, committed, judged))
    reporting = general.rule("residence-notification", judged)
    if reporting is not None and number is not None:
        yield remark(
            reporting,
            listing(listed(reporting, reporting.articles, number, judged), number),
            judged,
        )


def _too_early(rule: Rule, committed: dt.date, judged: dt.date) -> Iterator[str]:
    """The measures for which an act lies too early, of those that reach later acts only."""
    since = _day_of(rule, "extended_confiscation_from")
    if since is not None and committed < since <= judged:
        yield f"Extended confiscation is not open: the law has it since {since}, after the act."
    since = _day_of(rule, "rights_bans_from")
    if since is not None and committed < since <= judged:
        yield (
            f"Bans on public rights or on certain work, as measures, are not open: their law came "
            f"into force on {since}, after the act."
        )
