"""The rules that the elements of offences must keep, and which provision goes before which."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from typing import TYPE_CHECKING, Any

from ._time import ONE_DAY

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

Record = dict[str, Any]
Problem = tuple[str, str]
"""A field, and what is wrong with it."""

_AGES = {"victim_under": "victim", "shown_under": "person_shown"}
"""The ages of a limb, and the field of the version that says the same of the whole paragraph."""
_LISTS = ("conduct", "without")


def element_problems(article: Record, version: Record) -> Iterator[Problem]:
    """Every breach by the elements and grounds of a version of the article."""
    limbs = version.get("elements", [])
    for position, limb in enumerate(limbs):
        for name, problem in _limb(article, version, limb):
            yield f"elements[{position}]{name}", problem
    for name, person in _AGES.items():
        condition = version.get(person, {})
        for age in _ages(condition) if "or_else" in condition else ():
            if all(limb.get(name) != age for limb in limbs):
                yield person, f"its alternative under {age} stands in no limb as {name}"
    yield from _repeated("grounds", version.get("grounds", ()))


def _limb(article: Record, version: Record, limb: Record) -> Iterator[Problem]:
    if ("act_of" in limb) == ("conduct" in limb):
        yield "", "names either its own conduct or the paragraph whose act it is"
    for name in _LISTS:
        yield from _repeated(f".{name}", limb.get(name, ()))
    for number, group in enumerate(limb.get("with", ())):
        yield from _repeated(f".with[{number}]", group)
    for name, person in _AGES.items():
        if name in limb and not _is_placed(limb[name], version.get(person, {})):
            yield (
                f".{name}",
                f"{limb[name]} is not below an age of {person}, and no alternative of it",
            )
    if "act_of" in limb:
        for problem in _act_of(article, version, limb["act_of"]):
            yield ".act_of", problem


def _is_placed(age: int, condition: Record) -> bool:
    """Whether a limb may ask for an age: the paragraph must say something wider, or leave it."""
    ages = _ages(condition)
    return any(age < other for other in ages) or ("or_else" in condition and age in ages)


def _ages(condition: Record | None) -> list[int]:
    """The ages of the alternatives of a condition that a person must not have reached."""
    ages = []
    while condition is not None:
        ages += [condition["under"]] if "under" in condition else []
        condition = condition.get("or_else")
    return ages


def _act_of(article: Record, version: Record, paragraph: int) -> Iterator[str]:
    """The act is that of an offence of the article, on every day, and not of the version itself."""
    own = version["paragraph"]
    for day in _days_of_change(article, version):
        if _offence_on(article, paragraph, day) is None:
            yield f"paragraph {paragraph} is no offence on {day}"
            return
        if own in _reached(article, paragraph, day):
            yield f"paragraph {paragraph} leads back to paragraph {own} on {day}"
            return


def _days_of_change(article: Record, version: Record) -> list[str]:
    """The first day of a version, and the days of its period on which another begins or ended."""
    others = [other for provision in article["provisions"] for other in provision["versions"]]
    days = {other["first_day"] for other in others}
    days |= {_day_after(other["last_day"]) for other in others if "last_day" in other}
    return sorted(day for day in days if _holds(version, day))


def _day_after(day: str) -> str:
    return (dt.date.fromisoformat(day) + ONE_DAY).isoformat()


def _holds(version: Record, day: str) -> bool:
    # Days in ISO form sort as text.
    return bool(version["first_day"] <= day <= version.get("last_day", day))


def _offence_on(article: Record, paragraph: int, day: str) -> Record | None:
    """The offence that a paragraph of the article defines on a day."""
    return next(
        (
            version
            for provision in article["provisions"]
            for version in provision["versions"]
            if version["role"] == "offence"
            and version["paragraph"] == paragraph
            and _holds(version, day)
        ),
        None,
    )


def _reached(article: Record, paragraph: int, day: str) -> set[int]:
    """A paragraph, and those whose acts it takes over, directly or by way of another."""
    found: set[int] = set()
    ahead = [paragraph]
    while ahead:
        one = ahead.pop()
        if one not in found:
            found.add(one)
            limbs = (_offence_on(article, one, day) or {}).get("elements", ())
            ahead += [limb["act_of"] for limb in limbs if "act_of" in limb]
    return found


def special_problems(provision: Record, special_to: Mapping[str, Sequence[str]]) -> Iterator[str]:
    """Every breach by what a provision is more specific than; *special_to* has that of all."""
    name = provision["id"]
    general = provision.get("special_to", ())
    for other in general:
        if other not in special_to:
            yield f"{other} is no provision of the data"
        elif name in special_to[other]:
            yield f"{other} goes before {name} itself"
        else:
            for missing in special_to[other]:
                if missing not in general:
                    yield f"lacks {missing}, before which {other} goes"
    for _, problem in _repeated("", general):
        yield problem


def _repeated(field: str, words: Iterable[str]) -> Iterator[Problem]:
    for word, count in Counter(words).items():
        if count > 1:
            yield field, f"{word} stands more than once"
