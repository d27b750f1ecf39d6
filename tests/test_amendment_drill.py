"""A made-up act is entered in a copy of the project, and everything else follows by itself.

The act changes one sanction, adds a paragraph, renumbers another and repeals a third. It is the act
of the how-to guide on amendments: what stands in ``examples/amendment`` is what the guide shows.
"""

from __future__ import annotations

import datetime as dt
import filecmp
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import tomlkit

PROJECT = Path(__file__).parent.parent
ACT = PROJECT / "examples" / "amendment"
LAST_DAY = dt.date(2026, 12, 31)
FRAGMENT = "invented-act.law.md"
ENDED = ("involving-child-in-drinking", "162-legal-persons", "152-complaint")
ENTERED = {
    "src/lt_childlaw/data/acts.toml",
    "src/lt_childlaw/data/articles/152.toml",
    "src/lt_childlaw/data/articles/161.toml",
    "src/lt_childlaw/data/articles/162.toml",
    "src/lt_childlaw/data/code.toml",
    f"changelog.d/{FRAGMENT}",
}
BUILT = "src/lt_childlaw/_data.py"


def copy_of_the_project(to: Path) -> Path:
    """What an amendment is entered in, and what follows from it."""
    unwanted = shutil.ignore_patterns("__pycache__", ".*_cache", "_build", "*.pyc")
    for name in ("src", "docs", "scripts", "changelog.d"):
        shutil.copytree(PROJECT / name, to / name, ignore=unwanted)
    for name in ("pyproject.toml", "CHANGELOG.md"):
        shutil.copy(PROJECT / name, to / name)
    return to


def enter(project: Path) -> None:
    """Enter the act, as the guide says."""
    data = project / "src" / "lt_childlaw" / "data"
    with (data / "acts.toml").open("a", encoding="utf-8") as acts:
        acts.write("\n" + (ACT / "acts.toml").read_text(encoding="utf-8"))
    for number in ("152", "161", "162"):
        enter_in_article(data / "articles" / f"{number}.toml", ACT / f"{number}.toml")
    code = tomlkit.parse((data / "code.toml").read_text(encoding="utf-8"))
    code.update(tomlkit.parse((ACT / "code.toml").read_text(encoding="utf-8")))
    (data / "code.toml").write_text(tomlkit.dumps(code), encoding="utf-8")
    shutil.copy(ACT / FRAGMENT, project / "changelog.d" / FRAGMENT)


def enter_in_article(file: Path, addition: Path) -> None:
    """End what the act ends, and add what it adds."""
    article: Any = tomlkit.parse(file.read_text(encoding="utf-8"))
    provisions = {provision["id"]: provision for provision in article["provisions"]}
    for ended in provisions.keys() & set(ENDED):
        provisions[ended]["versions"][-1].update({"last_day": LAST_DAY, "ended_by": "XX-1"})
    if addition.exists():
        added: Any = tomlkit.parse(addition.read_text(encoding="utf-8"))
        for provision in added["provisions"]:
            if provision["id"] in provisions:
                provisions[provision["id"]]["versions"].extend(provision["versions"])
            else:
                article["provisions"].append(provision)
    file.write_text(tomlkit.dumps(article), encoding="utf-8")


def run(project: Path, *arguments: str, status: int = 0) -> str:
    """What Python says in the copy."""
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join(map(str, (project / "src", project / "docs"))),
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONIOENCODING": "utf-8",
        "COLUMNS": "200",
    }
    done = subprocess.run(  # noqa: S603 (our own program)
        [sys.executable, *arguments],
        cwd=project,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == status, done.stderr
    return done.stdout + done.stderr


def command(project: Path, *words: str) -> dict[str, Any]:
    """What the command line answers in the copy, as JSON."""
    start = "import sys; from lt_childlaw._entry import main; sys.exit(main())"
    answer: dict[str, Any] = json.loads(run(project, "-c", start, *words, "--json"))
    return answer


def files(of: Path) -> set[str]:
    """The files of a copy."""
    return {str(path.relative_to(of).as_posix()) for path in of.rglob("*") if path.is_file()}


@pytest.fixture(scope="module")
def before(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy in which nothing was entered."""
    return copy_of_the_project(tmp_path_factory.mktemp("before"))


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy in which the act was entered and the module of literals was built."""
    copy = copy_of_the_project(tmp_path_factory.mktemp("after"))
    enter(copy)
    stale = run(copy, "scripts/build_data.py", "--check", status=1)
    assert "is stale" in stale
    run(copy, "scripts/build_data.py")
    return copy


def test_only_data_files_a_fragment_and_what_is_built_differ(before: Path, project: Path) -> None:
    names = files(before) | files(project)
    _, differing, missing = filecmp.cmpfiles(before, project, names, shallow=False)
    assert {*differing, *missing} == {*ENTERED, BUILT}


def test_the_checker_finds_the_data_in_order(project: Path) -> None:
    assert "up to date" in run(project, "scripts/build_data.py", "--check")


@pytest.mark.parametrize(
    ("file", "entered", "mistaken", "told"),
    [
        ("articles/161.toml", "last_day = 2026-12-31", "last_day = 2026-12-30", "pause"),
        ("articles/162.toml", "paragraph = 4", "paragraph = 3", "162(3)"),
        ("articles/152.toml", 'ended_by = "XX-1"', 'ended_by = "XX-2"', "XX-2"),
        ("acts.toml", "day = 2027-01-01", "day = 2027-01-02", "XX-1"),
    ],
)
def test_a_slip_in_entering_it_is_refused(
    project: Path, file: str, entered: str, mistaken: str, told: str
) -> None:
    path = project / "src" / "lt_childlaw" / "data" / file
    right = path.read_text(encoding="utf-8")
    assert entered in right
    path.write_text(right.replace(entered, mistaken), encoding="utf-8")
    try:
        said = run(project, "scripts/build_data.py", status=1)
    finally:
        path.write_text(right, encoding="utf-8")
    assert told in said


def test_the_command_line_shows_the_four_changes(project: Path) -> None:
    answer = command(project, "changes", "2026-12-31", "2027-01-01")
    told = {
        change["provision"]: (
            change["kind"],
            *((change[side] or {}).get("citation") for side in ("before", "after")),
        )
        for change in answer["changes"]
    }
    assert told == {
        "152-complaint": ("repealed", "152(2)", None),
        "involving-child-in-drinking": ("changed", "161(1)", "161(1)"),
        "attending-pornographic-event-with-young-child": ("introduced", None, "162(3)"),
        "162-legal-persons": ("renumbered", "162(3)", "162(4)"),
    }


def test_the_law_of_each_day_follows(project: Path) -> None:
    said = run(
        project,
        "-W",
        "error",
        "-c",
        "import lt_childlaw as law\n"
        "for day in ('2026-12-31', '2027-01-01'):\n"
        "    code = law.on(day, strict=True)\n"
        "    print(code['161(1)'].sanction.alternatives[-1])\n"
        "    print('152(2)' in code, code['162(3)'].role.value)\n"
        "    print(*(version.citation for version in code.article('162')))\n",
    )
    assert said.splitlines() == [
        "imprisonment of up to 2 years",
        "True legal-person liability",
        "162(1) 162(2) 162(3)",
        "imprisonment of up to 3 years",
        "False offence",
        "162(1) 162(2) 162(3) 162(4)",
    ]


def pages_of(project: Path, to: Path) -> dict[str, str]:
    """The generated pages of a copy, by name."""
    write = "import lt_childlaw, pages, pathlib, sys"
    write += "; pages.write(lt_childlaw.Code.shipped(), pathlib.Path(sys.argv[1]))"
    run(project, "-c", write, str(to))
    return {name: (to / name).read_text(encoding="utf-8") for name in files(to)}


def test_the_pages_follow(before: Path, project: Path, tmp_path: Path) -> None:
    old, new = pages_of(before, tmp_path / "old"), pages_of(project, tmp_path / "new")
    assert new.keys() - old.keys() == {"acts/XX-1.md"}
    for article in ("152", "161", "162"):
        assert "2027-01-01" in new[f"articles/{article}.md"]
        assert "XX-1" in new[f"articles/{article}.md"]
    assert "iki trejų metų" in new["articles/161.md"]
    assert "2027-01-01" in new["calendar.md"]
    moved = {name for name in new if name.startswith("articles/") and "2027-01-01" in new[name]}
    assert moved == {f"articles/{article}.md" for article in ("152", "161", "162")}


def test_the_fragment_goes_to_its_part_of_the_changelog(project: Path) -> None:
    said = run(project, "-m", "towncrier", "build", "--draft", "--version", "0.2.0")
    law_in_force = said.partition("Law in force")[2].partition("Corrections to past law")[0]
    assert "162(3) becomes 162(4)" in " ".join(law_in_force.partition("Commentary")[0].split())
