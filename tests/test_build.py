"""The module of literals stands for the data files, and its script says when it does not."""

from __future__ import annotations

import importlib.util
import runpy
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import lt_childlaw as law
from lt_childlaw._loading import digest, load
from tests import own_data

if TYPE_CHECKING:
    from collections.abc import Callable

SCRIPT = Path(__file__).parent.parent / "scripts" / "build_data.py"
SOURCES = SCRIPT.parent.parent / "src" / "lt_childlaw"


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A copy of the data files and of the module, to stand in for the package."""
    shutil.copytree(SOURCES / "data", tmp_path / "data")
    shutil.copy(SOURCES / "_data.py", tmp_path)
    return tmp_path


@pytest.fixture
def run(package: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., int]:
    """The script's main function, which works on the copy."""
    spec = importlib.util.spec_from_file_location("build_data", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    monkeypatch.setattr(script, "PACKAGE", package)
    monkeypatch.setattr(script, "MODULE", package / "_data.py")

    def main(*arguments: str) -> int:
        monkeypatch.setattr(sys, "argv", ["build_data.py", *arguments])
        status: int = script.main()
        return status

    return main


def records_of(package: Path) -> dict[str, Any]:
    """The records that a module of literals holds."""
    records: dict[str, Any] = runpy.run_path(str(package / "_data.py"))["RECORDS"]
    return records


def test_the_shipped_module_is_up_to_date() -> None:
    """If this fails: python scripts/build_data.py."""
    assert records_of(SOURCES) == load(SOURCES / "data")


def test_the_shipped_digest_is_that_of_the_shipped_records() -> None:
    records = records_of(SOURCES)
    assert records.pop("digest") == digest(records) == law.Code.shipped().data_digest


def test_the_check_of_the_repository_succeeds(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", [str(SCRIPT), "--check"])
    with pytest.raises(SystemExit) as caught:
        runpy.run_path(str(SCRIPT), run_name="__main__")
    assert caught.value.code == 0
    assert capsys.readouterr().out == "_data.py is up to date\n"


def test_a_module_that_is_up_to_date_is_left_alone(
    package: Path, run: Callable[..., int], capsys: pytest.CaptureFixture[str]
) -> None:
    before = (package / "_data.py").read_bytes()
    assert run() == 0
    assert run("--check") == 0
    assert (package / "_data.py").read_bytes() == before
    assert capsys.readouterr().out == "_data.py is up to date\n" * 2


def test_a_changed_fact_makes_the_module_stale_until_it_is_written(
    package: Path, run: Callable[..., int], capsys: pytest.CaptureFixture[str]
) -> None:
    before = (package / "_data.py").read_bytes()
    own_data.replace(package / "data", "articles/152-1.toml", '"P1Y"', '"P9Y"')
    assert run("--check") == 1
    assert (package / "_data.py").read_bytes() == before
    assert "_data.py is stale: run python scripts/build_data.py" in capsys.readouterr().err
    assert run() == 0
    assert capsys.readouterr().out == "_data.py written\n"
    assert run("--check") == 0
    assert records_of(package) == load(package / "data") != records_of(SOURCES)
    assert law.Code(records_of(package)) == law.Code.from_directory(package / "data")


@pytest.mark.parametrize("text", [None, "", "RECORDS = {", "RECORDS = load()", "import os", "pass"])
def test_a_module_that_cannot_be_read_is_written_anew(
    package: Path, run: Callable[..., int], text: str | None
) -> None:
    (package / "_data.py").unlink()
    if text is not None:
        (package / "_data.py").write_text(text, encoding="utf-8")
    assert run("--check") == 1
    assert run() == 0
    assert run("--check") == 0
    assert records_of(package) == records_of(SOURCES)


def test_the_module_is_the_same_however_it_is_laid_out(
    package: Path, run: Callable[..., int]
) -> None:
    module = package / "_data.py"
    module.write_text(f"RECORDS = {records_of(package)!r}\n", encoding="utf-8")
    assert run("--check") == 0


def test_what_is_written_says_where_it_comes_from(package: Path, run: Callable[..., int]) -> None:
    (package / "_data.py").unlink()
    assert run() == 0
    text = (package / "_data.py").read_text(encoding="utf-8")
    assert text.startswith('"""The shipped data as literals, ')
    assert "Generated from the files under data/ by scripts/build_data.py. Do not edit." in text
    assert "vaiko teisių apsaugos" in text
    assert max(map(len, text.splitlines())) <= 120


def test_data_that_breaks_a_rule_is_told_and_not_written(
    package: Path, run: Callable[..., int], capsys: pytest.CaptureFixture[str]
) -> None:
    before = (package / "_data.py").read_bytes()
    own_data.replace(package / "data", "code.toml", "2026-07-02", "2003-04-30")
    assert run() == 1
    assert run("--check") == 1
    assert (package / "_data.py").read_bytes() == before
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.count("code.toml: confirmed_until: lies before first_day") == 2
    assert "Traceback" not in said.err
