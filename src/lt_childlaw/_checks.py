"""The rules that the records must keep, beyond their form.

Checks read records, not objects, so that one run reports every breach, each with its file,
version and field.
"""

from __future__ import annotations

import datetime as dt
import itertools
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Any

from ._citation import Citation
from ._element_checks import element_problems, special_problems
from ._errors import InvalidInput
from ._findings import Finding
from ._general_checks import WITHOUT_A_TERM, check_general, no_amount
from ._penalties import Term
from ._time import ONE_DAY

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Record = dict[str, Any]


def check(records: Record) -> list[Finding]:
    """Every breach of the rules by records of the right form, in order of the files."""
    checker = _Checker(records)
    found = itertools.chain(
        checker.code(),
        checker.identities(),
        *(checker.article(article) for article in records["articles"]),
        check_general(records),
    )
    # An overlap can break two rules; one word on it is enough.
    return list(dict.fromkeys(found))


def _file_of(article: Record) -> str:
    return f"articles/{article['article']}.toml"


def _first(record: Record) -> dt.date:
    return dt.date.fromisoformat(record["first_day"])


def _last(record: Record) -> dt.date:
    last_day = record.get("last_day")
    return dt.date.fromisoformat(last_day) if last_day else dt.date.max


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
        self.begins = {
            provision["id"]: min(map(_first, provision["versions"]))
            for article in records["articles"]
            for provision in article["provisions"]
        }
        self.special_to = {
            provision["id"]: provision.get("special_to", ())
            for article in records["articles"]
            for provision in article["provisions"]
        }

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
        articles = self.records["articles"]
        named = (
            ("number", [("acts.toml", act["number"]) for act in self.records["acts"]]),
            ("id", [("editions.toml", edition["id"]) for edition in self.records["editions"]]),
            ("id", [(_file_of(one), own["id"]) for one in articles for own in one["provisions"]]),
        )
        for field, places in named:
            seen: dict[str, str] = {}
            for file, name in places:
                if name in seen:
                    yield Finding(file, name, field, f"stands in {seen[name]} already")
                seen.setdefault(name, file)

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
        yield from self.gaps(article, gaps, [version for _, version in versions])
        yield from self.numbers(file, versions, gaps)
        yield from self.headings(article, [version for _, version in versions])
        for provision in article["provisions"]:
            for problem in self.origin(provision):
                yield Finding(file, provision["id"], "split_from", problem)
            for problem in special_problems(provision, self.special_to):
                yield Finding(file, provision["id"], "special_to", problem)
            yield from self.succession(article, provision, gaps)

    @staticmethod
    def label(article: Record, record: Record) -> str:
        """A version or a gap, as a reader would name it."""
        name = f"{article['article']}({record['paragraph']})" if "paragraph" in record else "gap"
        return f"{name} from {record['first_day']}"

    def origin(self, provision: Record) -> Iterator[str]:
        """What a provision was divided from is another one, and began before it."""
        origin = provision.get("split_from")
        if origin is not None and origin not in self.begins:
            yield f"{origin} is no provision of the data"
        elif origin is not None and self.begins[origin] >= self.begins[provision["id"]]:
            yield f"{origin} does not begin before {provision['id']}"

    def version(self, article: Record, version: Record) -> Iterator[tuple[str, str]]:
        """One version by itself."""
        yield from self.period(version)
        yield from self.content(version)
        yield from element_problems(article, version)
        for name in ("victim", "offender", "person_shown"):
            if name in version:
                yield from self.condition(name, version[name])
        for position, text in enumerate(version.get("covers", ())):
            for problem in self.covered(article, version, text):
                yield f"covers[{position}]", problem
        for text in _repeated(version.get("covers", ())):
            yield "covers", f"{text} stands more than once"
        try:
            Citation(article["article"], version["paragraph"])
        except InvalidInput as error:
            yield "paragraph", str(error)
        yield from self.sources(version)

    def sources(self, version: Record) -> Iterator[tuple[str, str]]:
        """Where a version was read, in keeping with its verification."""
        for position, source in enumerate(version["sources"]):
            field = f"sources[{position}]"
            if ("act" in source) == ("edition" in source):
                yield field, "names either an act or an edition"
            elif "act" in source and source["act"] not in self.acts:
                yield field, f"act {source['act']} is not in acts.toml"
            elif "edition" in source and source["edition"] not in self.editions:
                yield field, f"edition {source['edition']} is not in editions.toml"
        verification = version["verification"]
        if verification == "inferred" and "inferred" not in version:
            yield "inferred", "must say how an inferred version was deduced"
        read = {"primary text": "edition", "amending act": "act"}.get(verification)
        if read is not None and not any(read in source for source in version["sources"]):
            yield "sources", f"name no {read}, but verification is {verification}"

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
            for problem in self.act(record[field], day):
                yield field, problem

    def act(self, number: str, day: dt.date) -> Iterator[str]:
        """An act that changes the law on a day."""
        if number not in self.acts:
            yield f"{number} is not in acts.toml"
        elif day.isoformat() not in self.starts[number]:
            yield f"{number} does not commence on {day}"
        elif "published" not in self.acts[number]:
            # Without it nobody can say what was known on a day: the clock known_at.
            yield f"{number} has no day of publication"

    def content(self, version: Record) -> Iterator[tuple[str, str]]:
        """What an offence has and a rule has not, and the sanction."""
        offence = version["role"] == "offence"
        belongs = {"kind": offence, "penalties": offence, "covers": not offence}
        belongs |= {"elements": offence, "grounds": version["role"] == "complaint rule"}
        for field, wanted in belongs.items():
            if (field in version) != wanted:
                yield field, f"{'is missing' if wanted else 'has no place'} for {version['role']}"
        penalties = version.get("penalties", [])
        for kind in _repeated(penalty["kind"] for penalty in penalties):
            yield "penalties", f"{kind} stands more than once"
        for position, penalty in enumerate(penalties):
            for name in ("minimum", "maximum"):
                if name in penalty and penalty["kind"] in WITHOUT_A_TERM:
                    problem = no_amount(penalty[name], penalty["kind"])
                    yield f"penalties[{position}].{name}", problem
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
        for relation in _repeated(condition.get("relations", ())):
            yield f"{field}.relations", f"{relation} stands more than once"
        if "or_else" in condition:
            yield from self.condition(f"{field}.or_else", condition["or_else"])

    def covered(self, article: Record, version: Record, text: str) -> Iterator[str]:
        """A rule covers its own article, and what is an offence there all the time."""
        try:
            citation = Citation.parse(text)
        except InvalidInput as error:
            yield str(error)
            return
        if citation.point is not None:
            yield f"{text} names a point, and the data goes down to paragraphs"
        elif str(citation) != text:
            yield f"{text} is written {citation} here"
        elif citation.article != article["article"]:
            yield f"{text} is not in article {article['article']}"
        else:
            spans = sorted(
                (_first(other), _last(other))
                for provision in article["provisions"]
                for other in provision["versions"]
                if other["role"] == "offence" and citation.paragraph in (None, other["paragraph"])
            )
            day: dt.date | None = _first(version)
            for first, last in spans:
                if day is not None and first <= day <= last:
                    day = None if last == dt.date.max else last + ONE_DAY
            if day is not None and day <= _last(version):
                yield f"{text} is no offence on {day}"

    def gaps(
        self, article: Record, gaps: list[Record], versions: list[Record]
    ) -> Iterator[Finding]:
        """The gaps stand in order, and what follows one begins on the next day, with its act."""
        file = _file_of(article)
        for gap in gaps:
            label = self.label(article, gap)
            for field, problem in self.period(gap):
                yield Finding(file, label, field, problem)
            later = [record for record in (*versions, *gaps) if _first(record) > _last(gap)]
            if later and "ended_by" in gap:
                first = min(map(_first, later))
                acts = {record["introduced_by"] for record in later if _first(record) == first}
                if first > _last(gap) + ONE_DAY:
                    yield Finding(file, label, "last_day", f"leaves a pause before {first}")
                elif gap["ended_by"] not in acts:
                    problem = f"is {gap['ended_by']}, but {' and '.join(sorted(acts))} follows"
                    yield Finding(file, label, "ended_by", problem)
        for one, two in itertools.pairwise(gaps):
            if _last(one) >= _first(two):
                problem = f"does not lie after the {self.label(article, one)}"
                yield Finding(file, self.label(article, two), "first_day", problem)

    def numbers(
        self, file: str, versions: list[tuple[str, Record]], gaps: list[Record]
    ) -> Iterator[Finding]:
        """On each day a number names one version at most, and none within a gap."""
        by_number = defaultdict(list)
        for label, version in versions:
            by_number[version["paragraph"]].append((label, version))
        for same_number in by_number.values():
            same_number.sort(key=lambda pair: _first(pair[1]))
            for (before, one), (label, two) in itertools.pairwise(same_number):
                if _last(one) >= _first(two):
                    yield Finding(file, label, "first_day", f"overlaps {before}")
        for label, version in versions:
            for gap in gaps:
                if _first(version) <= _last(gap) and _first(gap) <= _last(version):
                    yield Finding(file, label, "first_day", "overlaps a gap of the article")

    def succession(
        self, article: Record, provision: Record, gaps: list[Record]
    ) -> Iterator[Finding]:
        """The versions of a provision have one role, and no pause between them but for gaps."""
        file = _file_of(article)
        versions = sorted(provision["versions"], key=_first)
        if versions != provision["versions"]:
            yield Finding(file, provision["id"], "versions", "do not stand in order of time")
        for one, two in itertools.pairwise(versions):
            label = self.label(article, two)
            if one["role"] != two["role"]:
                # An offence that becomes a rule is abolished: what stands then is another thing.
                problem = f"is {two['role']}, but {self.label(article, one)} is {one['role']}"
                yield Finding(file, label, "role", f"{problem}: give it a provision of its own")
            if _last(one) >= _first(two):
                yield Finding(file, label, "first_day", f"overlaps {self.label(article, one)}")
                continue
            between = [gap for gap in gaps if _last(one) < _first(gap) and _last(gap) < _first(two)]
            for earlier, later in itertools.pairwise([one, *between, two]):
                if _last(earlier) + ONE_DAY < _first(later):
                    problem = f"leaves a pause after {earlier['last_day']}"
                    yield Finding(file, self.label(article, later), "first_day", problem)
                elif earlier is one and one.get("ended_by") != later["introduced_by"]:
                    problem = f"is {one.get('ended_by')}, but {later['introduced_by']} follows"
                    yield Finding(file, self.label(article, one), "ended_by", problem)

    def headings(self, article: Record, records: Iterable[Record]) -> Iterator[Finding]:
        """The headings stand in order, and one stands on every day of the article."""
        file = _file_of(article)
        headings = article["headings"]
        if min(map(_first, headings)) > min(map(_first, records)):
            yield Finding(file, "", "headings", "begin after the article does")
        for one, two in itertools.pairwise(headings):
            if _first(one) >= _first(two):
                problem = f"does not lie after the heading from {one['first_day']}"
                yield Finding(file, f"heading from {two['first_day']}", "first_day", problem)
        for heading in headings:
            label = f"heading from {heading['first_day']}"
            if heading["first_day"] < self.records["code"]["first_day"]:
                yield Finding(file, label, "first_day", "lies before the first day of the data")
            for problem in self.act(heading["introduced_by"], _first(heading)):
                yield Finding(file, label, "introduced_by", problem)


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


def _repeated(names: Iterable[str]) -> list[str]:
    return [name for name, count in Counter(names).items() if count > 1]
