"""Empty environments, each with a folder without the sources from which it is asked."""

from __future__ import annotations

import os
import subprocess
import sys
import venv
from pathlib import Path

# A deadline on a busy machine says nothing about the wheel.
_PATIENCE = """
from hypothesis import settings
settings.register_profile("patience", deadline=None)
settings.load_profile("patience")
"""
_BIN = "Scripts" if os.name == "nt" else "bin"


class Environment:
    """An environment that holds nothing but what is installed into it, not even an installer."""

    def __init__(self, folder: Path, *, installer: Path | None = None) -> None:
        self._folder = folder
        self.python = folder / "env" / _BIN / "python"
        self._installer = installer or self.python
        venv.create(folder / "env", with_pip=installer is None)
        (folder / "cwd").mkdir()

    @classmethod
    def with_installer(cls, folder: Path, *requirements: str) -> Environment:
        """An environment that can install into others, with some packages of its own."""
        environment = cls(folder)
        environment.install("pip>=23.1", *requirements)
        return environment

    def install(self, *requirements: str) -> None:
        """Install, and check that what is installed fits together."""
        self._pip("install", "--quiet", *requirements)
        self._pip("check")

    def installed(self) -> set[str]:
        """The names of all that is installed."""
        listed = self._pip("list", "--format", "freeze")
        return {line.partition("==")[0].lower() for line in listed.splitlines()}

    def ask(self, program: str, *options: str, given: tuple[str, ...] = ()) -> None:
        """Run a program; any warning is an error."""
        self._run(self.python, "-W", "error", *options, "-c", program, *given)

    def test(self, root: Path, *names: str) -> None:
        """Run tests of the repository against what is installed."""
        (self._folder / "cwd" / "patience.py").write_text(_PATIENCE, encoding="utf-8")
        tests = [str(root / "tests" / f"{name}.py") for name in names]
        alone = ("-p", "no:cacheprovider", "-c", os.devnull, "--rootdir", str(root), "--noconftest")
        self._run(self.python, "-m", "pytest", "-q", "-p", "patience", *alone, *tests)

    def _pip(self, *arguments: str) -> str:
        pip = ("-m", "pip", "--disable-pip-version-check", "--python", str(self.python))
        return self._run(self._installer, *pip, *arguments)

    def _run(self, python: Path, *arguments: str) -> str:
        clean = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
        done = subprocess.run(  # noqa: S603 (our own programs)
            [python, *arguments],
            cwd=self._folder / "cwd",
            env={**clean, "COLUMNS": "200", "PYTHONDONTWRITEBYTECODE": "1"},
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            asked = " ".join(arguments)
            sys.exit(f"FAILED: {self._folder.name}: {asked}\n{done.stdout}{done.stderr}")
        return done.stdout
