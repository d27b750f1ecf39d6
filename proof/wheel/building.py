"""Building the wheel and the source archive twice, and what must be in them."""

from __future__ import annotations

import email
import os
import re
import shutil
import subprocess
import tarfile
import zipfile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from email.message import Message
    from pathlib import Path

# 2020-01-01: any day will do, and one that is not today shows that today is not written down.
_EPOCH = "1577836800"
_CORE = {"attrs", "python-dateutil"}


def built_twice(root: Path, work: Path, python: Path) -> Path:
    """The wheel, after both archives were built in two folders with the same bytes.

    The first build makes the wheel from the source archive, in an environment of its own; the
    second makes it from the files, with another umask and another day on them.
    """
    first, second = work / "first", work / "a second folder"
    files = _files(root)
    for folder in (first, second):
        for name in files:
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(root / name, folder / name)
    for name in files:
        (second / name).chmod((root / name).stat().st_mode & 0o700)
        os.utime(second / name, (0, 0))
    _build(python, first, umask=0o022)
    _build(python, second, "--no-isolation", "--sdist", "--wheel", umask=0o077)
    made = [{path.name: path for path in (one / "dist").iterdir()} for one in (first, second)]
    _hold(set(made[0]) == set(made[1]), f"different archives: {sorted(made[0])}, {sorted(made[1])}")
    for name, path in made[0].items():
        _hold(path.read_bytes() == made[1][name].read_bytes(), f"{name} differs between two builds")
    [wheel] = [path for name, path in made[0].items() if name.endswith(".whl")]
    [archive] = [path for name, path in made[0].items() if name.endswith(".tar.gz")]
    _check_wheel(wheel, {name for name in files if name.startswith("src/")})
    _check_archive(archive, set(files))
    return wheel


def _files(root: Path) -> list[str]:
    """The files of the repository, those of the next commit too."""
    git = shutil.which("git") or "git"
    listed = subprocess.run(  # noqa: S603 (git, with arguments of this file)
        [git, "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=root,
        check=True,
        capture_output=True,
        text=True,
    )
    return sorted({name for name in listed.stdout.split("\0") if name and (root / name).is_file()})


def _build(python: Path, folder: Path, *options: str, umask: int) -> None:
    done = subprocess.run(  # noqa: S603 (our own build)
        [python, "-m", "build", *options, folder],
        env={**os.environ, "SOURCE_DATE_EPOCH": _EPOCH},
        umask=umask,
        capture_output=True,
        text=True,
        check=False,
    )
    _hold(done.returncode == 0, f"the build failed:\n{done.stdout}{done.stderr}")


def _check_wheel(wheel: Path, sources: set[str]) -> None:
    """The package as it stands, its metadata and its licences, and nothing else."""
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    info = "-".join(wheel.name.split("-")[:2]) + ".dist-info"
    expected = {name.removeprefix("src/") for name in sources}
    expected |= {f"{info}/{name}" for name in ("METADATA", "RECORD", "WHEEL", "entry_points.txt")}
    expected |= {f"{info}/licenses/{name}" for name in ("LICENSE", "LICENSE-DATA")}
    _hold(names == expected, f"the wheel: {_difference(names, expected)}")
    for name in ("py.typed", "_data.py", "data/articles/149.toml", "data/schema/trace.schema.json"):
        _hold(f"lt_childlaw/{name}" in names, f"the wheel has no {name}")
    _hold(wheel.name.endswith("-py3-none-any.whl"), f"{wheel.name} is not for every machine")
    core = {_name(one) for one in needs(wheel) if "extra ==" not in one}
    _hold(core == _CORE, f"without an extra the wheel needs {sorted(core)}")


def _check_archive(archive: Path, files: set[str]) -> None:
    """Nothing that is not in the repository, and all that a build and the tests need."""
    with tarfile.open(archive) as opened:
        names = {name.partition("/")[2] for name in opened.getnames()}
    _hold(names <= files | {"PKG-INFO"}, f"the archive: {_difference(names, files)}")
    needed = {name for name in files if name.startswith(("src/", "tests/", "docs/", "scripts/"))}
    missing = needed - names - {name for name in needed if name.endswith(".gitignore")}
    _hold(not missing, f"the archive lacks {sorted(missing)[:9]}")


def metadata(wheel: Path) -> Message:
    """What the wheel says of itself."""
    with zipfile.ZipFile(wheel) as archive:
        [name] = [name for name in archive.namelist() if name.endswith(".dist-info/METADATA")]
        return email.message_from_bytes(archive.read(name))


def needs(wheel: Path) -> list[str]:
    """What the wheel needs, with and without an extra."""
    return metadata(wheel).get_all("Requires-Dist") or []


def oldest(wheel: Path, *extras: str) -> list[str]:
    """What the core and some extras need, each pinned to the oldest release that is allowed."""
    pins = []
    for one in needs(wheel):
        requirement, _, marker = one.partition(";")
        extra = re.search(r"extra == '([^']+)'", marker)
        lowest = re.search(r">=\s*([0-9.]+)", requirement)
        if lowest and (extra is None or extra[1] in extras):
            pins.append(f"{_name(one)}=={lowest[1]}")
    return pins


def _name(requirement: str) -> str:
    return re.split(r"[^A-Za-z0-9._-]", requirement, maxsplit=1)[0].lower()


def _difference(names: set[str], expected: set[str]) -> str:
    return f"too much {sorted(names - expected)[:9]}, missing {sorted(expected - names)[:9]}"


def _hold(condition: object, what: str) -> None:
    if not condition:
        raise SystemExit(f"FAILED: {what}")
