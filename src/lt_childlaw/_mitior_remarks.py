"""What must be said beside the choice between laws: the rules, the measures, special transitions.

Every day and every list comes from the dated rules of the data.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._ranking import RANKING, Criterion
from ._remarks import Remark, remark_of, remark_on
from ._rules import listed, listing, remark
from ._time import as_day

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator

    from ._acts import Act
    from ._citation import Citation
    from ._comparison import LawComparison
    from ._general import GeneralPart, Rule

_LATER = ("retroactive-milder-law", "harsher-law-not-retroactive")


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
    general: GeneralPart, committed: dt.date, judged: dt.date, looked_at: Iterable[LawComparison]
) -> Iterator[Remark]:
    """What no comparison of sanctions answers, and what the comparisons rest on."""
    decisive = [one for comparison in looked_at for one in comparison.of_the_penalty]
    for criterion in (Criterion.KINDS, Criterion.COMPLAINT_RULE):
        found = next((one for one in decisive if one.criterion is criterion), None)
        if found is not None:
            text = f"The ranking follows this: {RANKING[criterion].says}"
            yield Remark(text=text, cites=found.source)
    special = general.rule("transition-2025", judged)
    if special and _spans(special, committed):
        articles = ", ".join(map(str, special.articles))
        text = f"{special.summary} Whether it was pending must be found. The list: {articles}."
        yield remark_on(special, text, judged)


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
    if since is not None and committed <= since <= judged:
        what = "Bans on public rights or on certain work, as measures, are"
        yield (
            f"{what} not open: their law came into force on {since}, after the act."
            if committed < since
            else f"{what} for acts after their law came into force, on the very day of this act, "
            f"{since}: whether that day counts was not found."
        )
