"""The errors: their tree, their facts, and what their messages say."""

from __future__ import annotations

import contextlib
import copy
import datetime as dt
import pickle
from typing import TYPE_CHECKING

import attrs
import pytest
from hypothesis import given

import lt_childlaw as law
from lt_childlaw import Outcome
from lt_childlaw._errors import shown
from tests.strategies import Opaque, anything, repeatable

if TYPE_CHECKING:
    from collections.abc import Callable

TREE = [
    (law.LawError, Exception, Outcome.INVALID_INPUT),
    (law.InvalidInput, ValueError, Outcome.INVALID_INPUT),
    (law.InvalidDate, ValueError, Outcome.INVALID_INPUT),
    (law.InvalidCitation, ValueError, Outcome.INVALID_INPUT),
    (law.DataError, ValueError, Outcome.INVALID_INPUT),
    (law.UnknownCitation, KeyError, Outcome.UNKNOWN_CITATION),
    (law.BeforeCoverage, LookupError, Outcome.BEFORE_COVERAGE),
    (law.NotInForce, LookupError, Outcome.INVALID_INPUT),
    (law.NotYetInForce, law.NotInForce, Outcome.NOT_YET_IN_FORCE),
    (law.Repealed, law.NotInForce, Outcome.REPEALED),
    (law.TextNotKnown, LookupError, Outcome.TEXT_NOT_KNOWN),
    (law.SeveralVersions, LookupError, Outcome.INVALID_INPUT),
    (law.BeyondHorizon, LookupError, Outcome.UNCONFIRMED),
    (law.NoTruthValue, TypeError, Outcome.INVALID_INPUT),
]


@pytest.mark.parametrize(("error", "parent", "outcome"), TREE, ids=str)
def test_the_tree(error: type[law.LawError], parent: type[Exception], outcome: Outcome) -> None:
    assert issubclass(error, law.LawError)
    assert issubclass(error, parent)
    assert error.outcome is outcome
    assert error.__module__ == "lt_childlaw"
    assert error.__doc__


def test_the_tree_is_complete() -> None:
    public = {getattr(law, name) for name in law.__all__}
    errors = {item for item in public if isinstance(item, type) and issubclass(item, Exception)}
    assert errors == {error for error, _, _ in TREE} | {law.BeyondHorizonWarning}
    assert issubclass(law.BeyondHorizonWarning, UserWarning)
    assert not issubclass(law.BeyondHorizonWarning, law.LawError)


def test_outcomes() -> None:
    assert {outcome.name: outcome.value for outcome in Outcome} == {
        "OK": "ok",
        "BEFORE_COVERAGE": "before-coverage",
        "NOT_YET_IN_FORCE": "not-yet-in-force",
        "REPEALED": "repealed",
        "TEXT_NOT_KNOWN": "text-not-known",
        "UNCONFIRMED": "unconfirmed",
        "UNKNOWN_CITATION": "unknown-citation",
        "INVALID_INPUT": "invalid-input",
    }


# Every error as a user meets it: how, which, and its facts

DAY = dt.date
MET: dict[str, tuple[Callable[[], object], type[law.LawError], dict[str, object]]] = {
    "no day": (lambda: law.on("2012-02-30"), law.InvalidDate, {"value": "2012-02-30"}),
    "no span": (lambda: law.during("2012-W18"), law.InvalidDate, {"value": "2012-W18"}),
    "reversed": (
        lambda: law.changes("2014-03-25", "2014-03-24"),
        law.InvalidDate,
        {"earlier": DAY(2014, 3, 25), "later": DAY(2014, 3, 24)},
    ),
    "no citation": (
        lambda: law.on("2012-05-01")["somewhere"],
        law.InvalidCitation,
        {"text": "somewhere"},
    ),
    "no term": (lambda: law.Term.parse("3 years"), law.InvalidInput, {"value": "3 years"}),
    "both subjects": (lambda: law.timeline("153", provision="rape"), law.InvalidInput, {}),  # type: ignore[call-overload]
    "unknown paragraph": (
        lambda: law.on("2012-05-01")["149(9)"],
        law.UnknownCitation,
        {"citation": law.Citation("149", 9)},
    ),
    "unknown act": (lambda: law.acts["XX-1"], law.UnknownCitation, {"citation": "XX-1"}),
    "unknown provision": (
        lambda: law.timeline(provision="theft"),
        law.UnknownCitation,
        {"provision": "theft"},
    ),
    "several offences": (
        lambda: law.on("2012-05-01")["150"],
        law.UnknownCitation,
        {
            "citation": law.Citation("150"),
            "offered": tuple(law.Citation("150", paragraph) for paragraph in (1, 2, 3, 4)),
        },
    ),
    "before coverage": (
        lambda: law.on("2003-04-30"),
        law.BeforeCoverage,
        {"day": DAY(2003, 4, 30), "first_day": DAY(2003, 5, 1)},
    ),
    "known before coverage": (
        lambda: law.on("2012-05-01", known_at="2001-01-01"),
        law.BeforeCoverage,
        {"day": DAY(2001, 1, 1), "first_day": DAY(2003, 5, 1)},
    ),
    "not yet in force": (
        lambda: law.on("2014-03-24")["152-1(1)"],
        law.NotYetInForce,
        {
            "citation": law.Citation("152-1", 1),
            "day": DAY(2014, 3, 24),
            "first_day": DAY(2014, 3, 25),
            "act": law.acts["XII-776"],
        },
    ),
    "gap": (
        lambda: law.on("2004-01-01")["147(1)"],
        law.TextNotKnown,
        {
            "citation": law.Citation("147", 1),
            "day": DAY(2004, 1, 1),
            "gap": law.coverage().gaps[0],
        },
    ),
    "several versions": (
        law.during("2014")["309(2)"].only,
        law.SeveralVersions,
        {
            "span": law.Span.parse("2014"),
            "versions": tuple(law.during("2014")["309(2)"]),
        },
    ),
    "beyond the horizon": (
        lambda: law.on("2026-07-03", strict=True),
        law.BeyondHorizon,
        {"day": DAY(2026, 7, 3), "known_at": None, "confirmed_until": DAY(2026, 7, 2)},
    ),
    "no truth value": (
        lambda: bool(law.exclusions("149(1)", committed_on="2012-05-01")),
        law.NoTruthValue,
        {},
    ),
    "no age": (lambda: law.Person(age=300), law.InvalidInput, {"value": 300}),
    "born after the act": (
        lambda: law.age_reached(16, born="2012-05-02", on="2012-05-01"),
        law.InvalidInput,
        {"born": law.Span.parse("2012-05-02"), "on": DAY(2012, 5, 1)},
    ),
    "no such threshold": (
        lambda: law.threshold("drinking", on="2012-05-01"),
        law.UnknownCitation,
        {"citation": "drinking"},
    ),
    "beyond knowledge": (
        lambda: law.on("2025-03-01", known_at="2024-12-01", strict=True),
        law.BeyondHorizon,
        {
            "day": DAY(2025, 3, 1),
            "known_at": DAY(2024, 12, 1),
            "confirmed_until": DAY(2026, 7, 2),
        },
    ),
}


def met(name: str) -> law.LawError:
    with pytest.raises(law.LawError) as caught:
        MET[name][0]()
    return caught.value


@pytest.mark.parametrize("name", MET)
def test_errors_as_users_meet_them(name: str) -> None:
    _, kind, facts = MET[name]
    error = met(name)
    assert type(error) is kind
    assert vars(error) == {"message": error.message, **facts}
    assert str(error) == error.message == error.args[0]
    assert error.message[-1] == "."
    assert error.__cause__ is None
    assert error.__suppress_context__ or error.__context__ is None


@pytest.mark.parametrize("name", MET)
def test_errors_keep_their_facts_when_copied(name: str) -> None:
    error = met(name)
    copies = [copy.copy(error), copy.deepcopy(error)]
    copies += [pickle.loads(pickle.dumps(error, number)) for number in range(6)]  # noqa: S301 (ours)
    for again in copies:
        assert type(again) is type(error)
        assert vars(again) == vars(error)
        assert (str(again), again.args) == (str(error), error.args)
        assert again.outcome is error.outcome


def test_repealed_and_data_errors_keep_their_facts() -> None:
    """Two errors that the shipped data never raises."""
    repealed = law.Repealed("gone.", citation=law.Citation("153"), last_day=DAY(2014, 3, 24))
    broken = law.DataError("broken.", findings=("one", "two"))
    for error in (repealed, broken):
        again = pickle.loads(pickle.dumps(error))  # noqa: S301 (our own bytes)
        assert (type(again), vars(again)) == (type(error), vars(error))
    assert repealed.last_day == DAY(2014, 3, 24)
    assert broken.findings == ("one", "two")


def test_a_note_on_an_error_survives() -> None:
    error = met("unknown paragraph")
    error.add_note("row 7")
    assert pickle.loads(pickle.dumps(error)).__notes__ == ["row 7"]  # noqa: S301 (our own bytes)


def test_a_key_error_prints_its_message_plainly() -> None:
    error = met("unknown paragraph")
    assert isinstance(error, KeyError)
    assert str(error).startswith("149(9) names nothing: ")
    assert "\\" not in str(error)
    assert f"{error}" == str(error)


def test_errors_are_caught_as_builtins() -> None:
    with pytest.raises(KeyError):
        _ = law.on("2012-05-01")["149(9)"]
    with pytest.raises(LookupError):
        _ = law.on("2014-03-24")["152-1(1)"]
    with pytest.raises(ValueError, match="2012-02-30"):
        law.on("2012-02-30")


# What a message shows of a value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("short", "'short'"),
        ("it's", '"it\'s"'),
        ("x" * 40, f"'{'x' * 40}'"),
        ("x" * 41, f"'{'x' * 39}…'"),
        ("\n" * 41, f"'{chr(92)}n" + f"{chr(92)}n" * 38 + "…'"),
        (None, "None"),
        (1.5, "1.5"),
        (list(range(100)), "[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, …"),
        (b"x" * 100, f"b'{'x' * 37}…"),
        (Opaque(), "a Opaque"),
        (10**5000, "a int"),
        (law.Citation("149", 3), "Citation('149(3)')"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_a_value_in_a_message(value: object, text: str) -> None:
    assert shown(value) == text


class Loud(str):
    """Text whose own representation says something else."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "!" * 1000


def test_text_of_another_library_is_shown_as_text() -> None:
    assert shown(Loud("149")) == "'149'"
    assert len(shown(Loud("149" * 100))) < 50


SNAPSHOT, SPAN = law.on("2012-05-01"), law.during("2012")
ASKED: dict[str, Callable[[str], object]] = {
    "on": law.on,
    "known_at": lambda text: law.on("2012-05-01", known_at=text),
    "during": law.during,
    "Span": lambda text: law.Span(text, "2012-05-01"),
    "Span.parse": law.Span.parse,
    "snapshot": lambda text: SNAPSHOT[text],
    "in snapshot": lambda text: text in SNAPSHOT,
    "article": SNAPSHOT.article,
    "span": lambda text: SPAN[text],
    "in span": lambda text: text in SPAN,
    "timeline": law.timeline,
    "provision": lambda text: law.timeline(provision=text),
    "earlier": lambda text: law.changes(text, "2014-03-25"),
    "later": lambda text: law.changes("2014-03-25", text),
    "acts": lambda text: law.acts[text],
    "Citation": law.Citation,
    "parse_all": law.Citation.parse_all,
    "Term": law.Term.parse,
    "Sanction": lambda text: law.Sanction([*text]),
    "born": lambda text: law.Person(born=text),
    "age": lambda text: law.Person(age=text),  # type: ignore[arg-type]
    "exclusions": lambda text: law.exclusions(text, committed_on="2012-05-01"),
    "committed_on": lambda text: law.exclusions("149(1)", committed_on=text),
    "threshold": lambda text: law.threshold(text, on="2012-05-01"),
    "limitation": lambda text: law.limitation(text, committed_on="2012"),
    "limitation on": lambda text: law.limitation("149(1)", committed_on=text),
}


@pytest.mark.parametrize("name", ASKED)
@pytest.mark.parametrize(
    "text",
    ["x" * 10_000, "9" * 10_000, "149(3), " * 1_250, "\n" * 10_000, "\N{TAG SPACE}/" * 5_000],
    ids=["letters", "digits", "citations", "lines", "escapes"],
)
def test_messages_stay_short_and_keep_long_input_to_themselves(name: str, text: str) -> None:
    with pytest.raises(law.LawError) as caught:
        ASKED[name](text)
    message = str(caught.value)
    assert len(message) < 900
    assert text[:60] not in message
    assert repr(text[:60])[1:-1] not in message


@pytest.mark.parametrize("name", MET)
def test_messages_are_of_a_readable_length(name: str) -> None:
    assert 40 < len(str(met(name))) < 900


def test_an_error_is_made_by_hand() -> None:
    error = law.LawError("what, why, what to do.", row=7)
    assert vars(error) == {"message": "what, why, what to do.", "row": 7}
    assert not attrs.has(type(error))
    assert isinstance(hash(error), int)


# Anything at all

GIVEN: dict[str, Callable[[object], object]] = {
    "on": law.on,  # type: ignore[dict-item]
    "known at": lambda thing: law.on("2012-05-01", known_at=thing),  # type: ignore[arg-type]
    "during": lambda thing: list(law.during(thing)),  # type: ignore[arg-type]
    "snapshot": lambda thing: law.on("2012-05-01")[thing],  # type: ignore[index]
    "in snapshot": lambda thing: thing in law.on("2012-05-01"),
    "article": lambda thing: law.on("2012-05-01").article(thing),  # type: ignore[arg-type]
    "span": lambda thing: law.during("2003/2016")[thing],  # type: ignore[index]
    "in span": lambda thing: thing in law.during("2003/2016"),
    "timeline": law.timeline,  # type: ignore[dict-item]
    "earlier": lambda thing: law.changes(thing, "2026-01-01"),  # type: ignore[arg-type]
    "later": lambda thing: law.changes("2003-05-01", thing),  # type: ignore[arg-type]
    "provision": lambda thing: law.timeline(provision=thing),  # type: ignore[call-overload]
    "act": lambda thing: law.acts[thing],  # type: ignore[index]
    "parse": law.Citation.parse,  # type: ignore[dict-item]
}


@pytest.mark.filterwarnings("ignore::lt_childlaw.BeyondHorizonWarning")
@pytest.mark.parametrize("name", GIVEN)
@repeatable
@given(thing=anything())
def test_anything_gets_an_answer_or_a_law_error(name: str, thing: object) -> None:
    with contextlib.suppress(law.LawError):
        GIVEN[name](thing)
