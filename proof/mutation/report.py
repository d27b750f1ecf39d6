"""The result of mutation testing: RESULT.md, with every mutant that lives and why."""

from __future__ import annotations

import contextlib
import difflib
import json
import shutil
import subprocess
import sys
import tomllib
from collections import Counter
from typing import TYPE_CHECKING

import attrs
import libcst as cst
from mutmut import __version__ as mutmut_version
from mutmut.mutation.diff_apply import read_functions_from_index
from mutmut.utils.format_utils import orig_function_and_class_names_from_key

from proof.mutation.plain import SUFFIX

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

KILLED = (1, 3)
"""Exit codes of a worker: a test failed, or could not even run."""
TIMEOUT = (24, -24, 36, 152, 255)
"""It ran without end, which a test notices as well."""
NO_TEST = (5, 33)
GOAL = 90
"""Per cent of the mutants of each part that must be killed."""
KINDS = {
    "equivalent": "does the same as the original for whatever can be asked",
    "no such law": "would differ only for law that the data does not have",
    "elsewhere": "noticed by a test that cannot run against mutants",
    "message": "changes the words of a message or a remark, and no answer",
    "": "no reason is listed",
}


@attrs.frozen
class Mutant:
    """A mutant of a function, and what came of it."""

    module: str
    function: str
    was: str
    now: str
    code: int | None

    @property
    def state(self) -> str:
        """In one word."""
        if self.code in KILLED:
            return "killed"
        if self.code in TIMEOUT:
            return "endless"
        return "not run" if self.code is None else "lives"

    def __str__(self) -> str:
        return f"{self.module}.{self.function}: {self.was} => {self.now}"


Reasons = dict[str, tuple[str, str]]
"""The kind and the reason of each mutant that is listed as living."""


def mutants(folder: Path) -> Iterator[Mutant]:
    """The mutants of a part; those killed without their text."""
    for meta in sorted((folder / "mutants").rglob("*.meta")):
        path = meta.relative_to(folder / "mutants").with_suffix("")
        for name, code in _results(meta).items():
            function, owner = orig_function_and_class_names_from_key(name)
            function = ".".join(filter(None, (owner, function.removesuffix(SUFFIX))))
            was, now = ("", "") if code in KILLED else _change(folder, name, path)
            yield Mutant(path.stem, function, was, now, code)


def _results(meta: Path) -> dict[str, int | None]:
    """The results of a module; none while a run is just writing them."""
    try:
        results: dict[str, int | None] = json.loads(meta.read_text("utf-8"))["exit_code_by_key"]
    except json.JSONDecodeError:
        return {}
    return results


def _change(folder: Path, name: str, path: Path) -> tuple[str, str]:
    """The lines that a mutant changes, before and after."""
    with contextlib.chdir(folder):
        functions = read_functions_from_index(name, path)
    if functions is None:
        raise LookupError(name)
    before, after = (cst.Module([function]).code.strip().splitlines() for function in functions)
    changed = list(difflib.unified_diff(before, after, n=0, lineterm=""))[2:]
    return (
        " ".join(line[1:].strip() for line in changed if line.startswith("-")),
        " ".join(line[1:].strip() for line in changed if line.startswith("+")),
    )


def reasons(here: Path) -> Reasons:
    """What the files of living/ say, one for each part."""
    found: Reasons = {}
    for path in sorted(here.glob("living/*.toml")):
        for group in tomllib.loads(path.read_text("utf-8")).get("group", []):
            if group["kind"] not in KINDS:
                raise ValueError(f"{path.name}: {group['kind']}")
            found |= dict.fromkeys(group["mutants"], (group["kind"], group["why"]))
    return found


def write(here: Path, root: Path, work: Path, parts: list[str]) -> int:
    """Write RESULT.md; the exit code says whether every part reaches the goal."""
    listed = reasons(here)
    found = {part: list(mutants(work / part)) for part in parts if (work / part).exists()}
    if not found:
        raise SystemExit("nothing was run yet")
    lines = [*_head(root), *_table(found, listed), "", "<!-- end of the table -->"]
    lines += _living(found, listed)
    living = {str(mutant) for part in found.values() for mutant in part if mutant.state == "lives"}
    modules = {mutant.module for part in found.values() for mutant in part}
    gone = [item for item in listed if item not in living and item.partition(".")[0] in modules]
    if gone:
        lines += ["", "## Listed with a reason, and not living any more", ""]
        lines += [f"- `` {item} ``" for item in gone]
    (here / "RESULT.md").write_text("\n".join(lines) + "\n", "utf-8")
    sys.stdout.write("\n".join(_table(found, listed)) + "\n")
    reached = [_score(part, listed)[0] >= GOAL for part in found.values()]
    return 0 if len(reached) == len(parts) and all(reached) and not gone else 1


def _head(root: Path) -> Iterator[str]:
    git = shutil.which("git") or "git"
    told = subprocess.run(  # noqa: S603 (git, asked for the name of the commit)
        [git, "rev-parse", "--short=12", "HEAD"],
        cwd=root, capture_output=True, text=True, check=False,
    )  # fmt: skip
    python = sys.version.split()[0]
    yield "<!-- Written by proof/mutation/run: do not edit. -->"
    yield f"Commit `{told.stdout.strip()}`, Python {python}, mutmut {mutmut_version}."
    yield ""


def _score(part: list[Mutant], listed: Reasons) -> tuple[float, float]:
    """The share of mutants killed, of all and of those that are not equivalent, in per cent."""
    states = Counter(mutant.state for mutant in part)
    noticed, asked = states["killed"] + states["endless"], len(part) - states["not run"]
    same = sum(_kind(mutant, listed) == "equivalent" for mutant in part if mutant.state == "lives")
    return 100 * noticed / max(asked, 1), 100 * noticed / max(asked - same, 1)


def _kind(mutant: Mutant, listed: Reasons) -> str:
    return listed.get(str(mutant), ("", ""))[0]


def _table(found: dict[str, list[Mutant]], listed: Reasons) -> Iterator[str]:
    yield (
        "| part | mutants | killed | endless | live | equivalent | no such law | seen elsewhere "
        "| words only | no reason | not run | killed of all | killed of those not equivalent |"
    )
    yield f"|---{'|--:' * 12}|"
    for name, part in found.items():
        states = Counter(mutant.state for mutant in part)
        kinds = Counter(_kind(mutant, listed) for mutant in part if mutant.state == "lives")
        cells = [len(part), states["killed"], states["endless"], states["lives"]]
        cells += [*(kinds[kind] for kind in KINDS), states["not run"]]
        shares = (f"{share:.1f} %" for share in _score(part, listed))
        yield f"| {name} | {' | '.join(map(str, cells))} | {' | '.join(shares)} |"


def _living(found: dict[str, list[Mutant]], listed: Reasons) -> Iterator[str]:
    for name, part in found.items():
        yield from ("", f"## {name}")
        for kind, meaning in KINDS.items():
            living: dict[str, list[str]] = {}
            for mutant in part:
                if mutant.state == "lives" and _kind(mutant, listed) == kind:
                    _, why = listed.get(str(mutant), ("", ""))
                    untested = " (no test reaches it)" if mutant.code in NO_TEST else ""
                    living.setdefault(why, []).append(f"- `` {mutant} ``{untested}")
            if living:
                yield from ("", f"### {kind or 'other'}: {meaning}")
            for why, items in living.items():
                yield from ("", why, "", *items) if why else ("", *items)
        if endless := [f"- `` {mutant} ``" for mutant in part if mutant.state == "endless"]:
            yield from ("", "### endless: noticed, since it does not end", "", *endless)
