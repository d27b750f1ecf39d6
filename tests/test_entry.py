"""The console script, with and without the extra."""

from __future__ import annotations

import subprocess
import sys

import pytest

from lt_childlaw import _entry


def without(monkeypatch: pytest.MonkeyPatch, module: str) -> None:
    for name in [name for name in sys.modules if name.startswith("lt_childlaw.cli")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, module, None)


@pytest.mark.parametrize("module", ["typer", "rich.console"])
def test_without_the_extra_it_says_what_is_missing_and_how_to_get_it(
    module: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    without(monkeypatch, module)
    assert _entry.main() == 2
    out, err = capsys.readouterr()
    assert not out
    assert f"needs {module.partition('.')[0]}," in err
    assert 'pip install "lt-childlaw[cli]"' in err


def test_a_fault_of_its_own_is_not_hidden(monkeypatch: pytest.MonkeyPatch) -> None:
    without(monkeypatch, "lt_childlaw.cli._app")
    with pytest.raises(ModuleNotFoundError, match="_app"):
        _entry.main()


def test_it_runs_the_command_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["lt-childlaw", "--version"])
    assert _entry.main() == 0
    assert capsys.readouterr().out.startswith("lt-childlaw ")


def test_without_the_extra_there_is_no_traceback() -> None:
    program = (
        "import sys; sys.modules['typer'] = None; "
        "from lt_childlaw._entry import main; sys.exit(main())"
    )
    done = subprocess.run(  # noqa: S603 (our own program)
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert not done.stdout
