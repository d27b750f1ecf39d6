"""The rules that the records must keep, beyond their form.

Checks read records, not objects, so that one run reports every breach, each with its file,
version and field.
"""

from __future__ import annotations

import datetime as dt
import itertools
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Any

import attrs

from ._citation import Citation
from ._errors import InvalidInput
from ._penalties import Term
from ._time import ONE_DAY

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Record = dict[str, Any]


@attrs.frozen
class Finding:
    """A breach of a rule of the data."""

    file: str
    label: str
    """The version, act or provision; empty for the file as a whole."""
    field: str
    """The field; empty for the record as a whole."""
    problem: str

    def __str__(self) -> str:
        return ": ".join(part for part in (self.file, self.label, self.field, self.problem) if part)


def check(records: Record) -> list[Finding]:
    """Every breach of the rules, in order of the files."""
    days = list(_days(records))
    if days:
        return days
    checker = _Checker(records)
    return [
        *checker.code(),
        *checker.identities(),
        *(finding for article in records["articles"] for finding in checker.article(article)),
    ]


def _days(records: Record) -> Iterator[Finding]:
    """Days that have the form of a date and are none; the other checks need real days."""

    def walk(value: object, file: str, field: str) -> Iterator[Finding]:
        if isinstance(value, dict):
            for name, item in value.items():
                yield from walk(item, file, f"{field}.{name}" if field else str(name))
        elif isinstance(value, list):
            for position, item in enumerate(value):
                yield from walk(item, file, f"{field}[{position}]")
        elif field.rpartition(".")[2] in _DAY_FIELDS:
            try:
                dt.date.fromisoformat(str(value))
            except ValueError as error:
                yield Finding(file, "", field, f"{value} is no day: {error}")

    yield from walk(records["code"], "code.toml", "")
    yield from walk(records["acts"], "acts.toml", "acts")
    for article in records["articles"]:
        yield from walk(article, _file_of(article), "")


_DAY_FIELDS = {"first_day", "last_day", "confirmed_until", "adopted", "published", "day"}


def _file_of(article: Record) -> str:
    return f"articles/{article['article']}.toml"


def _first(record: Record) -> dt.date:
    return dt.date.fromisoformat(record["first_day"])


def _last(record: Record) -> dt.date:
    last_day = record.get("last_day")
    return dt.date.fromisoformat(last_day) if last_day else dt.date.max


def _until(record: Record) -> str:
    return record.get("last_day") or "an open end"


class _Checker:
    """The rules, with what they look up."""

    def __init__(self, records: Record) -> None:
        self.records = records
        self.acts = {act["number"]: act for act in records["acts"]}
        self.editions = {edition["id"] for edition in records["editions"]}
        self.starts = {
            number: {part["day"] for part in act["commencements"] if "day" in part}
            for number, act in self.acts.items()
        }
        self.provisions = Counter(
            provision["id"]
            for article in records["articles"]
            for provision in article["provisions"]
        )

    def code(self) -> Iterator[Finding]:
        """The data set and its acts as a whole."""
        code = self.records["code"]
        if code["confirmed_until"] < code["first_day"]:
            yield Finding("code.toml", "", "confirmed_until", "lies before first_day")
        adopted = [act["adopted"] for act in self.records["acts"]]
        if adopted != sorted(adopted):
            yield Finding("acts.toml", "", "acts", "do not stand in order of adoption")
        for act in self.records["acts"]:
            published = act.get("published", act["adopted"])
            if published < act["adopted"]:
                yield Finding("acts.toml", act["number"], "published", "lies before adoption")
            for part in act["commencements"]:
                if part.get("day", published) < published:
                    yield Finding(
                        "acts.toml", act["number"], "commencements", "lie before publication"
                    )

    def identities(self) -> Iterator[Finding]:
        """Everything that has a name has it alone."""
        named = (
            ("acts.toml", "number", (act["number"] for act in self.records["acts"])),
            ("editions.toml", "id", (edition["id"] for edition in self.records["editions"])),
            ("articles", "id", self.provisions.elements()),
        )
        for file, field, names in named:
            for name, count in Counter(names).items():
                if count > 1:
                    yield Finding(file, name, field, f"stands {count} times")

    def article(self, article: Record) -> Iterator[Finding]:
        """One article: its headings, gaps, provisions and versions."""
        file = _file_of(article)
        versions = [
            (self.label(article, version), version)
            for provision in article["provisions"]
            for version in provision["versions"]
        ]
        gaps = article.get("gaps", [])
        for label, version in versions:
            for field, problem in self.version(article, version):
                yield Finding(file, label, field, problem)
        for gap in gaps:
            for field, problem in self.period(gap):
                yield Finding(file, f"gap from {gap['first_day']}", field, problem)
        yield from self.numbers(file, versions, gaps)
        yield from self.headings(article, [version for _, version in versions])
        for provision in article["provisions"]:
            origin = provision.get("split_from")
            if origin is not None and (origin not in self.provisions or origin == provision["id"]):
                yield Finding(
                    file, provision["id"], "split_from", f"{origin} is no other provision"
                )
            yield from self.succession(article, provision, gaps)

    @staticmethod
    def label(article: Record, version: Record) -> str:
        return f"{article['article']}({version['paragraph']}) from {version['first_day']}"

    def version(self, article: Record, version: Record) -> Iterator[tuple[str, str]]:
        """One version by itself."""
        yield from self.period(version)
        yield from self.content(version)
        for name in ("victim", "offender", "person_shown"):
            if name in version:
                yield from self.condition(name, version[name])
        for text in version.get("covers", ()):
            yield from self.covered(article, version, text)
        for position, source in enumerate(version["sources"]):
            field = f"sources[{position}]"
            if ("act" in source) == ("edition" in source):
                yield field, "names either an act or an edition"
            elif source.get("act", next(iter(self.acts))) not in self.acts:
                yield field, f"act {source['act']} is not in acts.toml"
            elif "edition" in source and source["edition"] not in self.editions:
                yield field, f"edition {source['edition']} is not in editions.toml"
        if version["verification"] == "inferred" and not version.get("notes"):
            yield "notes", "must say how an inferred fact was deduced"

    def period(self, record: Record) -> Iterator[tuple[str, str]]:
        """First and last day, and the acts that set them."""
        first, last = _first(record), _last(record)
        if last < first:
            yield "last_day", f"{last} lies before first_day {first}"
        if record["first_day"] < self.records["code"]["first_day"]:
            yield "first_day", f"{first} lies before the first day of the data"
        if ("last_day" in record) != ("ended_by" in record):
            yield "ended_by", "stands if and only if last_day does"
        ends = {"introduced_by": first}
        if "last_day" in record and "ended_by" in record:
            ends["ended_by"] = last + ONE_DAY
        for field, day in ends.items():
            number = record[field]
            if number not in self.acts:
                yield field, f"{number} is not in acts.toml"
            elif day.isoformat() not in self.starts[number]:
                yield field, f"{number} does not commence on {day}"
            elif "published" not in self.acts[number]:
                # Without it nobody can say what was known on a day: the clock known_at.
                yield field, f"{number} has no day of publication"

    def content(self, version: Record) -> Iterator[tuple[str, str]]:
        """What an offence has and a rule has not, and the sanction."""
        offence = version["role"] == "offence"
        for field, wanted in (("kind", offence), ("penalties", offence), ("covers", not offence)):
            if (field in version) != wanted:
                yield field, f"{'is missing' if wanted else 'has no place'} for {version['role']}"
        penalties = version.get("penalties", [])
        for kind, count in Counter(penalty["kind"] for penalty in penalties).items():
            if count > 1:
                yield "penalties", f"{kind} stands {count} times"
        for position, penalty in enumerate(penalties):
            for name in ("minimum", "maximum"):
                if name in penalty and penalty["kind"] in ("fine", "life imprisonment"):
                    yield f"penalties[{position}].{name}", f"has no place for {penalty['kind']}"
            yield from _bounds(penalty, f"penalties[{position}]")
        imprisonment = any("imprisonment" in penalty["kind"] for penalty in penalties)
        if version.get("kind") == "misdemeanour" and imprisonment:
            # Art. 12: a misdemeanour has a penalty not linked with loss of liberty, or arrest.
            yield "penalties", "a misdemeanour is not punished by imprisonment (art. 12)"

    def condition(self, field: str, condition: Record) -> Iterator[tuple[str, str]]:
        """A condition on a person says something, and one age at most."""
        if not condition.keys() & {"under", "at_least", "relations"}:
            yield field, "says nothing of the person"
        if condition.keys() >= {"under", "at_least"}:
            yield field, "has two ages"
        if "or_else" in condition:
            yield from self.condition(f"{field}.or_else", condition["or_else"])

    def covered(self, article: Record, version: Record, text: str) -> Iterator[tuple[str, str]]:
        """A rule covers its own article, and paragraphs of it that are offences all the time."""
        try:
            citation = Citation.parse(text)
        except InvalidInput as error:
            yield "covers", str(error)
            return
        if citation.article != article["article"]:
            yield "covers", f"{text} is not in article {article['article']}"
        elif citation.paragraph is not None:
            spans = sorted(
                (_first(other), _last(other))
                for provision in article["provisions"]
                for other in provision["versions"]
                if other["paragraph"] == citation.paragraph and other["role"] == "offence"
            )
            day: dt.date | None = _first(version)
            for first, last in spans:
                if day is not None and first <= day <= last:
                    day = None if last == dt.date.max else last + ONE_DAY
            if day is not None and day <= _last(version):
                yield "covers", f"{text} is no offence on {day}"

    def numbers(
        self, file: str, versions: list[tuple[str, Record]], gaps: list[Record]
    ) -> Iterator[Finding]:
        """On each day a number names one version at most, and none within a gap."""
        by_number = defaultdict(list)
        for label, version in versions:
            by_number[version["paragraph"]].append((label, version))
        for same_number in by_number.values():
            for (_, one), (label, two) in _overlapping(same_number):
                problem = f"overlaps the version that ends on {_until(one)}"
                yield Finding(file, label, "first_day", f"{two['first_day']} {problem}")
        for label, version in versions:
            for gap in gaps:
                if _first(version) <= _last(gap) and _first(gap) <= _last(version):
                    yield Finding(file, label, "first_day", "overlaps a gap of the article")

    def succession(
        self, article: Record, provision: Record, gaps: list[Record]
    ) -> Iterator[Finding]:
        """The versions of a provision follow one another without a pause."""
        file = _file_of(article)
        versions = sorted(provision["versions"], key=_first)
        if versions != provision["versions"]:
            yield Finding(file, provision["id"], "versions", "do not stand in order of time")
        for one, two in itertools.pairwise(versions):
            label = self.label(article, two)
            if _last(one) >= _first(two):
                yield Finding(file, label, "first_day", f"overlaps {self.label(article, one)}")
            elif _last(one) + ONE_DAY < _first(two):
                covering = any(
                    _first(gap) <= _last(one) + ONE_DAY and _last(gap) + ONE_DAY >= _first(two)
                    for gap in gaps
                    if "last_day" in gap
                )
                if not covering:
                    yield Finding(
                        file, label, "first_day", f"leaves a pause after {one['last_day']}"
                    )
            elif one.get("ended_by") != two["introduced_by"]:
                problem = f"is {one.get('ended_by')}, but {two['introduced_by']} follows"
                yield Finding(file, self.label(article, one), "ended_by", problem)

    def headings(self, article: Record, records: Iterable[Record]) -> Iterator[Finding]:
        """The headings stand in order, and one stands on every day of the article."""
        file = _file_of(article)
        headings = article["headings"]
        if headings != sorted(headings, key=_first):
            yield Finding(file, "", "headings", "do not stand in order of time")
        if min(map(_first, headings)) > min(map(_first, records)):
            yield Finding(file, "", "headings", "begin after the article does")
        for heading in headings:
            number = heading["introduced_by"]
            if heading["first_day"] not in self.starts.get(number, ()):
                problem = f"{number} does not commence on {heading['first_day']}"
                yield Finding(
                    file, f"heading from {heading['first_day']}", "introduced_by", problem
                )


def _bounds(penalty: Record, field: str) -> Iterator[tuple[str, str]]:
    terms = {}
    for name in ("minimum", "maximum"):
        if name in penalty:
            try:
                terms[name] = Term.parse(penalty[name])
            except InvalidInput as error:
                yield f"{field}.{name}", str(error)
    try:
        crossed = len(terms) == 2 and terms["minimum"] > terms["maximum"]  # noqa: PLR2004 (both)
    except InvalidInput as error:
        yield field, str(error)
    else:
        if crossed:
            yield field, f"minimum {terms['minimum']} exceeds maximum {terms['maximum']}"


def _overlapping(
    versions: list[tuple[str, Record]],
) -> Iterator[tuple[tuple[str, Record], tuple[str, Record]]]:
    ordered = sorted(versions, key=lambda pair: _first(pair[1]))
    for one, two in itertools.pairwise(ordered):
        if _last(one[1]) >= _first(two[1]):
            yield one, two
