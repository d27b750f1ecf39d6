"""The catalogue of the command line is whole, and its script says when it is not."""

from __future__ import annotations

import importlib.util
import runpy
import shutil
import sys
from pathlib import Path
from typing import Any

import pytest

SCRIPT = Path(__file__).parent.parent / "scripts" / "build_locale.py"
PART_OF_THE_HEAD = '"Language: lt\\n"\n'


@pytest.fixture
def script() -> Any:  # noqa: ANN401 (a module that is no package's)
    spec = importlib.util.spec_from_file_location("build_locale", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def copied(script: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:  # noqa: ANN401
    """The catalogue in a copy of the folder that the script works on."""
    shutil.copytree(script.FOLDER, tmp_path / "cli", ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(script, "FOLDER", tmp_path / "cli")
    path: Path = script.source("lt")
    assert tmp_path in path.parents
    return path


def changed(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_the_catalogue_is_whole_and_compiled() -> None:
    script = runpy.run_path(str(SCRIPT))
    assert script["main"](["--check"]) == 0


@pytest.mark.parametrize(
    "wrong",
    [
        ('msgstr "taip"', 'msgstr ""', "not translated: 'yes'"),
        ('msgstr[2] "{number} eilučių"\n', 'msgstr[2] ""\n', "not translated: ('{number} row',"),
        ('msgid "yes"', '#, fuzzy\nmsgid "yes"', "fuzzy: 'yes'"),
        (
            'msgstr "taikoma"',
            'msgstr "taikoma {day}"',
            "other placeholders than in the original: 'taikoma {day}'",
        ),
        (
            'msgstr "nuosprendžio diena – {day}"',
            'msgstr "nuosprendžio diena – {when}"',
            "other placeholders than in the original",
        ),
        ('msgstr[1] "{number} eilutės"', 'msgstr[1] "eilutės"', "other placeholders"),
        ('msgstr "taip"', 'msgstr "taip "', "other spaces at its ends than the original: 'taip '"),
        ('msgid "yes"', 'msgid "yea"', "not in the catalogue: 'yes'"),
        ('msgid "yes"', 'msgid "yea"', "not used: 'yea'"),
        ('msgstr "taip"', 'msgstr "Taip"', "is not that of its source: compile it"),
    ],
)
def test_the_check_fails_where_something_is_not_right(
    script: Any,  # noqa: ANN401
    copied: Path,
    capsys: pytest.CaptureFixture[str],
    wrong: tuple[str, str, str],
) -> None:
    old, new, problem = wrong
    assert script.main(["--check"]) == 0
    changed(copied, old, new)
    before = {path: path.read_bytes() for path in copied.parent.iterdir()}
    assert script.main(["--check"]) == 1
    assert problem in capsys.readouterr().err
    assert {path: path.read_bytes() for path in copied.parent.iterdir()} == before


def test_the_check_fails_where_nothing_was_compiled(
    script: Any,  # noqa: ANN401
    copied: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    copied.with_suffix(".mo").unlink()
    assert script.main(["--check"]) == 1
    assert "compile it" in capsys.readouterr().err


def test_a_change_is_compiled(script: Any, copied: Path) -> None:  # noqa: ANN401
    changed(copied, 'msgstr "taip"', 'msgstr "Taip"')
    assert script.main([]) == 0
    assert b"Taip" in copied.with_suffix(".mo").read_bytes()
    assert script.main(["--check"]) == 0


def test_an_update_brings_new_messages_in_and_old_ones_out(
    script: Any,  # noqa: ANN401
    copied: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    before = copied.read_text(encoding="utf-8")
    page = script.FOLDER / "_new.py"
    page.write_text('from ._language import _\n_("a new sentence")\n', encoding="utf-8")
    (script.FOLDER / "_summary.py").unlink()
    assert script.main(["--update"]) == 1
    after = copied.read_text(encoding="utf-8")
    assert "not translated: 'a new sentence'" in capsys.readouterr().err
    assert 'msgid "a new sentence"\nmsgstr ""\n' in after
    assert "Written to" in before
    assert "Written to" not in after
    assert after.partition("\n\n")[0] == before.partition("\n\n")[0]
    assert PART_OF_THE_HEAD in after


def test_the_script_is_a_program(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", [str(SCRIPT), "--check"])
    with pytest.raises(SystemExit) as ended:
        runpy.run_path(str(SCRIPT), run_name="__main__")
    assert ended.value.code == 0
