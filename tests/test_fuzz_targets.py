"""What the fuzzing asks of each reader: it holds for the seeds, and it is seen where it does not.

The long runs are those of ``proof/fuzz/run``. Here each target is fed its seeds, a few changes of
each, and every input that ever broke something.
"""

from __future__ import annotations

import importlib
import random
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import lt_childlaw as law
from lt_childlaw import _case_file, _code, _dates, _loading, _tables, _trace
from proof.fuzz import holding, mutating
from proof.fuzz.targets import case_file as case_file_target
from proof.fuzz.targets import citation, days, resolve_command

if TYPE_CHECKING:
    from types import ModuleType

FOLDER = Path(holding.__file__).parent
TARGETS = sorted(path.stem for path in FOLDER.glob("targets/[a-z]*.py"))
# What costs more is changed less often.
CHANGES = {"data_files": 3, "resolve_command": 10, "trace": 10}

each = pytest.mark.parametrize("name", TARGETS)


def target(name: str) -> ModuleType:
    return importlib.import_module(f"proof.fuzz.targets.{name}")


def feed_seeds(name: str) -> None:
    for seed in target(name).SEEDS:
        assert len(seed) <= target(name).LONGEST
        target(name).one(seed)


@each
def test_every_seed_holds(name: str) -> None:
    feed_seeds(name)


@each
def test_every_input_that_once_broke_something_holds(name: str) -> None:
    for path in sorted(FOLDER.glob(f"found/{name}/*")):
        target(name).one(path.read_bytes())


@each
def test_no_bytes_at_all_hold(name: str) -> None:
    for data in (b"", b"\x00", b"\xff\xfe", b"\xef\xbb\xbf", b"\xed\xa0\x80", b"\x00" * 50):
        target(name).one(data)


@each
def test_changes_of_the_seeds_hold(name: str) -> None:
    chance = random.Random(name)  # noqa: S311 (repeatable)
    changes = target(name).CHANGES or (mutating.change_lines,)
    for seed in target(name).SEEDS:
        for _ in range(CHANGES.get(name, 30)):
            change = chance.choice(changes)
            target(name).one(change(seed, chance, target(name).WORDS)[: target(name).LONGEST])


def test_a_change_keeps_the_structure() -> None:
    """More than half of the changed case files are still read or refused as cases, not as JSON."""
    chance, kept = random.Random(1), 0  # noqa: S311 (repeatable)
    seed = case_file_target.SEEDS[1]
    for _ in range(200):
        changed = mutating.change_json(seed, chance, case_file_target.WORDS)
        kept += changed != seed and b"conduct" in changed
    assert kept > 100
    assert mutating.change_json(b"no JSON", chance, ["word"]) == b"no JSON"


# What must not be, and is seen


def foreign(*_: object, **__: object) -> Any:  # noqa: ANN401 (it gives nothing)
    raise KeyError("foreign")


@pytest.mark.parametrize(
    ("name", "module", "part"),
    [
        ("citation", law.Citation, "parse_all"),
        ("days", _dates, "_iso"),
        ("days", law.Span, "parse"),
        ("case_file", _case_file, "_case_file"),
        ("table", _tables, "find_encoding"),
        ("resolve_command", _tables, "find_encoding"),
        ("data_files", _loading, "check"),
        ("data_files", _code.Code, "changes"),
        ("trace", _trace, "_question"),
    ],
)
def test_a_foreign_error_is_seen(
    name: str, module: object, part: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, part, foreign)
    with pytest.raises(KeyError, match="foreign"):
        feed_seeds(name)


@pytest.mark.parametrize(
    "message",
    ["", "no", " begins with space and says no more ", "a b c d e\x1b[2J", "a b c d " + "e" * 2000],
)
def test_a_refusal_that_does_not_explain_itself_is_seen(message: str) -> None:
    with pytest.raises(holding.Broken), holding.refusing(law.InvalidInput):
        raise law.InvalidInput(message)


def test_a_refusal_of_another_kind_is_seen() -> None:
    message = "this is refused, and it is said why: do otherwise."
    with pytest.raises(law.InvalidInput), holding.refusing(law.UnknownCitation):
        raise law.InvalidInput(message)
    with holding.refusing(law.InvalidInput):
        raise law.InvalidInput(message)


def test_another_answer_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(law.Citation, "lt", property(lambda _: "149 straipsnis"))
    with pytest.raises(holding.Broken, match="is read as another"):
        citation.one(b"150(3)")
    monkeypatch.setattr(law.Term, "isoformat", lambda _: "P9Y")
    with pytest.raises(holding.Broken, match="a term is read as another"):
        days.one(b"P1Y")


def test_a_dropped_row_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    run = resolve_command._run  # noqa: SLF001 (what the command wrote is changed on the way)

    def without_a_line(*arguments: str) -> tuple[int, str, str]:
        status, out, err = run(*arguments)
        lines = out.splitlines(keepends=True)
        return status, "".join([*lines[:1], *lines[2:]]), err

    monkeypatch.setattr(resolve_command, "_run", without_a_line)
    with pytest.raises(holding.Broken, match="a row has no line"):
        resolve_command.one(resolve_command.SEEDS[3])
