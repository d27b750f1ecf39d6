"""What holds for every object: frozen, hashable, copied whole, shared between threads."""

from __future__ import annotations

import copy
import enum
import json
import os
import pickle
import random
import subprocess
import sys
import weakref
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import attrs
import pytest

import lt_childlaw as law
from tests.strategies import ARTICLES, HORIZON, NUMBERS, ONE_DAY, PROVISIONS, START, edges

VERSION = law.on("2012-05-01")["149(3)"]
OFFENCE = law.on("2016-06-28")["309(2)"]
LONG = law.during("2003/2010")["151-1(1)"]
CHANGE = law.changes("2004-01-01", "2026-01-01")
FINE = law.on("2017-10-06")["309(2)"].penalties()[0]
EXCLUSIONS = law.exclusions(
    "151-1(1)",
    committed_on="2021-01-01",
    offender=law.Person(age=(17, 18)),
    victim=law.Person(born="2005"),
)
COMPARISON = law.compare(law.on("2024-05-01")["151(1)"], law.on("2025-03-01")["151(1)"])
MITIOR = law.lex_mitior("307(2)", committed_on="2024-05-01", judged_on="2025-03-01")
LIMITATION = law.limitation("150(3)", committed_on="2010", victim=law.Person(born="1998-01-01"))
ASSESSMENT = law.assess(
    law.Case(
        committed_on="2014-05-01",
        conduct={"molestation", "sexual intercourse"},
        circumstances={"group of accomplices", "parent or authority"},
        offender=law.Person(age=30),
        victim=law.Person(age=(13, 15)),
        abroad=law.Abroad(offender_resident=True),
    ),
    judged_on="2025-03-01",
)
POSSIBILITY = ASSESSMENT.possibilities[0]
CANDIDATE = next(one for one in POSSIBILITY.candidates if one.aggravating)
RELATIVE = law.threshold("aggravating-relative", on="2025-02-01")

SPECIMENS: dict[str, object] = {
    "Abroad": ASSESSMENT.case.abroad,
    "Act": law.acts["XII-776"],
    "Acts": law.acts,
    "AgeFloor": LIMITATION.floor,
    "Aggravating": CANDIDATE.aggravating[0],
    "Assessment": ASSESSMENT,
    "AskedAge": OFFENCE.ages_asked[0],
    "AgeBound": VERSION.victim and VERSION.victim.age,
    "Article": law.on("2012-05-01").article("151-1"),
    "Branch": MITIOR.branches[1],
    "BoundSource": FINE.minimum_source,
    "BoundedPenalty": FINE,
    "Candidate": CANDIDATE,
    "Case": ASSESSMENT.case,
    "Change": next(change for change in CHANGE if change.differences),
    "Change over a gap": next(change for change in CHANGE if change.gap),
    "Citation": law.Citation.parse("151(1)"),
    "Code": law.Code.shipped(),
    "Commencement": law.acts["XII-776"].commencements[0],
    "ComplaintNeed": CANDIDATE.complaint,
    "Coverage": law.coverage(),
    "DatedFact": law.DatedFact(
        **{one.name: getattr(RELATIVE, one.name) for one in attrs.fields(law.DatedFact)}
    ),
    "Difference": next(change for change in CHANGE if change.differences).differences[0],
    "Exclusion": EXCLUSIONS[law.ExclusionRule.CLOSE_IN_AGE],
    "Exclusions": EXCLUSIONS,
    "Fine": FINE.maximum,
    "Gap": law.coverage().gaps[0],
    "Heading": VERSION.heading,
    "LawComparison": COMPARISON,
    "LawLookedAt": MITIOR.branches[1].answer.laws[1],
    "LegalPersons": CANDIDATE.legal_persons,
    "LexMitior": MITIOR,
    "Limb": CANDIDATE.limb,
    "Limitation": LIMITATION,
    "NotMet": POSSIBILITY.not_met[0],
    "OrdinaryTerm": LIMITATION.terms[0],
    "Penalty": OFFENCE.sanction and OFFENCE.sanction.alternatives[1],
    "Period": law.timeline("147(1)").periods[0],
    "Person": law.Person(born="2004-02", age=(14, 15)),
    "PersonCondition": OFFENCE.person_shown,
    "Possibility": POSSIBILITY,
    "PossibleEnd": LIMITATION.possible[0],
    "Provision": VERSION.provision,
    "ProvisionVersion": VERSION,
    "ProvisionVersion unbound": law.timeline("149(3)")[0],
    "RankedDifference": COMPARISON.differences[0],
    "Remark": LIMITATION.assumptions[0],
    "Replay": law.replay(ASSESSMENT.to_dict()),
    "Sanction": OFFENCE.sanction,
    "Snapshot": law.on("2012-05-01"),
    "Snapshot known at": law.on("2012-05-01", known_at="2012-06-01"),
    "Source": VERSION.sources[0],
    "Span": law.Span.parse("2012"),
    "SpanSnapshot": law.during("2012"),
    "SpanSnapshot known at": law.during("2012", known_at="2013-01-01"),
    "StaleReference": RELATIVE.stale[0],
    "Term": law.Term(years=1, months=6),
    "Threshold": RELATIVE,
    "Timeline": law.timeline("307(3)"),
    "Timeline of a provision": law.timeline(provision="minors-prostitution"),
    "TraceDifference": law.replay({**ASSESSMENT.to_dict(), "confirmed": False}).differences[0],
    "Trial": CANDIDATE.trial,
    "Unanswered": LONG.unanswered[0],
    "Versions": LONG,
}
TAKES_NO_SLOTS = {"Versions"}  # a subclass of tuple
NO_WEAK_REFERENCES = {"Versions", "Provision"}  # subclasses of tuple and str with slots
PROTOCOLS = range(2, pickle.HIGHEST_PROTOCOL + 1)

each = pytest.mark.parametrize("name", SPECIMENS)


def test_there_is_a_specimen_of_every_public_class() -> None:
    public = {getattr(law, name) for name in law.__all__}
    classes = {item for item in public if isinstance(item, type)}
    others = {item for item in classes if issubclass(item, enum.Enum | Exception)}
    assert {type(item) for item in SPECIMENS.values()} == classes - others


def test_every_public_class_names_the_place_where_users_import_it() -> None:
    public = {name: getattr(law, name) for name in law.__all__}
    assert {name: kind.__module__ for name, kind in public.items() if isinstance(kind, type)} == {
        name: "lt_childlaw" for name, kind in public.items() if isinstance(kind, type)
    }


@each
def test_nothing_can_be_changed(name: str) -> None:
    thing = SPECIMENS[name]
    before = repr(thing)
    attributes = [item for item in dir(thing) if not item.startswith("__")]
    for attribute in [*attributes, "new"]:
        with pytest.raises((AttributeError, TypeError)):
            setattr(thing, attribute, None)
        with pytest.raises((AttributeError, TypeError)):
            delattr(thing, attribute)
    assert repr(thing) == before


@each
def test_nothing_has_a_place_for_more(name: str) -> None:
    assert hasattr(SPECIMENS[name], "__dict__") == (name in TAKES_NO_SLOTS)


@each
def test_containers_take_no_items(name: str) -> None:
    thing = SPECIMENS[name]
    for method in ("__setitem__", "__delitem__", "append", "add", "update", "clear", "pop"):
        assert not hasattr(thing, method)


@each
def test_equal_and_hashed_alike_after_pickling_and_copying(name: str) -> None:
    thing = SPECIMENS[name]
    copies = [copy.copy(thing), copy.deepcopy(thing)]
    copies += [pickle.loads(pickle.dumps(thing, protocol)) for protocol in PROTOCOLS]  # noqa: S301
    for again in copies:
        assert type(again) is type(thing)
        assert again == thing
        assert hash(again) == hash(thing)
        assert repr(again) == repr(thing)
        assert str(again) == str(thing)
        assert {thing: 1}[again] == 1


@each
def test_unequal_to_other_things(name: str) -> None:
    thing = SPECIMENS[name]
    assert thing != object()
    assert all(thing != other for key, other in SPECIMENS.items() if key != name)


@each
def test_weak_references(name: str) -> None:
    if name in NO_WEAK_REFERENCES:
        with pytest.raises(TypeError):
            weakref.ref(SPECIMENS[name])
    else:
        assert weakref.ref(SPECIMENS[name])() is SPECIMENS[name]


def test_copies_of_parts_keep_what_equality_leaves_out() -> None:
    for again in (copy.deepcopy(LONG), pickle.loads(pickle.dumps(LONG))):  # noqa: S301 (our own)
        assert (again.span, again.unanswered) == (LONG.span, LONG.unanswered)
        assert str(again.unanswered[0].error) == str(LONG.unanswered[0].error)
        assert [version.notices for version in again] == [version.notices for version in LONG]
    doubted = SPECIMENS["Citation"]
    assert isinstance(doubted, law.Citation)
    assert copy.deepcopy(doubted).doubt == doubted.doubt == law.Citation("151-1")


def test_enumerations_are_closed() -> None:
    for name in law.__all__:
        kind = getattr(law, name)
        if isinstance(kind, type) and issubclass(kind, enum.Enum):
            for member in kind:
                assert pickle.loads(pickle.dumps(member)) is member  # noqa: S301 (our own bytes)
                assert copy.deepcopy(member) is member
                with pytest.raises(AttributeError):
                    setattr(kind, member.name, None)


# Other processes


def run(*arguments: str, program: str, **variables: str) -> bytes:
    """What a program writes, run by this interpreter without warnings."""
    source = str(Path(law.__file__).parents[1])
    environment = {**os.environ, "PYTHONPATH": source, **variables}
    done = subprocess.run(  # noqa: S603 (a program of this file)
        [sys.executable, "-W", "error", *arguments, "-c", program],
        capture_output=True,
        check=False,
        env=environment,
    )
    assert done.stderr == b""
    assert done.returncode == 0
    return done.stdout


def test_a_pickle_of_another_process_is_equal_and_hashed_alike() -> None:
    """Text is hashed differently in each process; a kept hash must not travel."""
    program = (
        "import sys, pickle, lt_childlaw as law\n"
        "v = law.on('2012-05-01')['149(3)']\n"
        "things = [v, v.citation, v.introduced_by, v.sanction, law.on('2012-05-01'), law.acts]\n"
        "[hash(thing) for thing in things]\n"
        "sys.stdout.buffer.write(pickle.dumps(things))\n"
    )
    sanction, snapshot = VERSION.sanction, law.on("2012-05-01")
    things = [VERSION, VERSION.citation, VERSION.introduced_by, sanction, snapshot, law.acts]
    for seed in ("1", "2"):
        again = pickle.loads(run(program=program, PYTHONHASHSEED=seed))  # noqa: S301 (our own)
        assert again == things
        assert list(map(hash, again)) == list(map(hash, things))


SIDE_EFFECTS = """
import json, os, signal, sys, threading, warnings

def state():
    handlers = [str(signal.getsignal(number)) for number in signal.valid_signals()]
    return [sys.path[:], dict(os.environ), os.getcwd(), str(warnings.filters), handlers,
            threading.active_count(), sys.getrecursionlimit(), str(sys.excepthook)]

before, loaded = state(), set(sys.modules)
import lt_childlaw as law
assert state() == before
names = set(sys.modules) - loaded
assert "lt_childlaw._data" not in sys.modules
assert law.Term(years=3) and law.Span.parse("2012") and law.Citation.parse("149(3)")
assert "lt_childlaw._data" not in sys.modules
answer = str(law.on("2012-05-01")["149(3)"].sanction)
assert "lt_childlaw._data" in sys.modules
names |= set(sys.modules) - loaded
assert state() == before
print(json.dumps([answer, sorted(names), law.__doc__, law.Citation.__doc__]))
"""


@pytest.mark.parametrize("arguments", [[], ["-O"], ["-OO"], ["-I"], ["-bb"], ["-X", "dev"]])
def test_importing_has_no_other_effect(arguments: list[str]) -> None:
    program = SIDE_EFFECTS
    if "-I" in arguments:  # isolated from the environment too
        source = str(Path(law.__file__).parents[1])
        program = f"import sys; sys.path.insert(0, {source!r})\n{program}"
    answer, names, *docs = json.loads(run(*arguments, program=program))
    assert answer == "imprisonment of 3 to 10 years"
    assert [doc is None for doc in docs] == [arguments == ["-OO"]] * 2
    tops = {name.partition(".")[0] for name in names}
    foreign = tops - sys.stdlib_module_names
    assert foreign <= {"lt_childlaw", "attr", "attrs", "dateutil", "six"}
    assert not tops & {"socket", "ssl", "http", "asyncio", "ftplib", "smtplib", "xmlrpc"}
    assert not {"urllib.request", "lt_childlaw.cli", "lt_childlaw._loading"} & set(names)


# Threads

Question = tuple[str, ...]


def questions(seed: int, count: int) -> list[Question]:
    chance = random.Random(seed)  # noqa: S311 (a repeatable choice of questions)
    days = [str(day) for day in edges(START, HORIZON + 400 * ONE_DAY)]
    subjects = [*NUMBERS, *ARTICLES, "149(9)", "BK 149 str. 3 d."]
    kinds = ("on", "on", "on", "known", "during", "timeline", "provision", "changes", "article")
    return [
        (chance.choice(kinds), *chance.sample(days, 2), chance.choice(subjects))
        for _ in range(count)
    ]


def answer(code: law.Code, question: Question) -> object:  # noqa: PLR0911 (one line a kind)
    kind, day, other, subject = question
    try:
        match kind:
            case "on":
                return code.on(day)[subject]
            case "known":
                return code.on(day, known_at=other)[subject]
            case "during":
                versions = code.during("/".join(sorted([day, other])))[subject]
                return versions, versions.unanswered
            case "timeline":
                return code.timeline(subject)
            case "provision":
                return code.timeline(provision=PROVISIONS[hash_of(subject) % len(PROVISIONS)])
            case "changes":
                return code.changes(*sorted([day, other]))
            case _:
                return code.on(day).article(subject)
    except law.LawError as error:
        return type(error), str(error)


def hash_of(text: str) -> int:
    return sum(text.encode())


@pytest.mark.filterwarnings("ignore::lt_childlaw.BeyondHorizonWarning")
def test_threads_get_the_answers_of_one_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    # Small caches are cleared again and again while others read them.
    monkeypatch.setattr("lt_childlaw._time_questions._MOST_SNAPSHOTS_KEPT", 7)
    monkeypatch.setattr("lt_childlaw._code._MOST_STATES_OF_KNOWLEDGE_KEPT", 3)
    records = law.Code.shipped().records
    asked = [questions(seed, 250) for seed in range(8)]
    alone = law.Code(records)
    expected = [[answer(alone, question) for question in each_] for each_ in asked]
    shared = law.Code(records)
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    try:
        with ThreadPoolExecutor(8) as pool:
            found = list(pool.map(lambda each_: [answer(shared, one) for one in each_], asked))
    finally:
        sys.setswitchinterval(interval)
    assert found == expected


@pytest.mark.filterwarnings("ignore::lt_childlaw.BeyondHorizonWarning")
def test_a_snapshot_is_shared_between_threads() -> None:
    snapshot = law.Code(law.Code.shipped().records).on("2015-01-01")
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda _: [snapshot[str(v.citation)] for v in snapshot], range(8)))
    assert all(versions == list(snapshot) for versions in found)


def test_the_specimens_are_what_attrs_calls_frozen() -> None:
    for thing in SPECIMENS.values():
        kind = type(thing)
        if attrs.has(kind):
            for field in attrs.fields(kind):
                with pytest.raises(attrs.exceptions.FrozenInstanceError):
                    setattr(thing, field.name, None)
