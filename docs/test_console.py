"""The commands on these pages print what the pages say."""
# ruff: noqa: INP001 (the documentation is no package)

from __future__ import annotations

import doctest
import os
import re
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest

DOCS = Path(__file__).parent
FENCE = re.compile(
    r"^```(?P<kind>console|\{code-block\} text\n:caption: (?P<name>\S+)\n)\n(?P<body>.*?)^```$",
    re.DOTALL | re.MULTILINE,
)
FLAGS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
CHECKER = doctest.OutputChecker()
LAUNCHER = """\
#!/bin/sh
exec "{python}" -c "import sys; from lt_childlaw._entry import main; sys.exit(main())" "$@"
"""


def fences(page: Path) -> list[re.Match[str]]:
    """The files and the shell sessions of a page, in order."""
    return list(FENCE.finditer(page.read_text(encoding="utf-8")))


PAGES = [
    page
    for page in sorted(DOCS.rglob("*.md"))
    if any(fence["body"].startswith("$ ") for fence in fences(page))
]


@pytest.mark.skipif(shutil.which("bash") is None, reason="the pages speak to a Unix shell")
@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_the_commands_print_what_the_page_says(page: Path, tmp_path: Path) -> None:
    """Run the sessions of a page in an empty folder, with the files that the page shows."""
    shutil.copytree(DOCS.parent / "examples", tmp_path / "examples")
    launcher = tmp_path / "bin" / "lt-childlaw"
    launcher.parent.mkdir()
    launcher.write_text(LAUNCHER.format(python=sys.executable), encoding="utf-8")
    launcher.chmod(stat.S_IRWXU)
    environment = {
        **os.environ,
        "PATH": f"{launcher.parent}{os.pathsep}{os.environ['PATH']}",
        "COLUMNS": "84",
        "PYTHONPATH": os.pathsep.join(sys.path),
    }
    for fence in fences(page):
        if fence["name"]:
            (tmp_path / fence["name"]).write_text(fence["body"], encoding="utf-8")
        elif fence["body"].startswith("$ "):
            session = [part.partition("\n") for part in fence["body"][2:].split("\n$ ")]
            printed = run([command for command, *_ in session], tmp_path, environment)
            for (command, _, wanted), got in zip(session, printed, strict=True):
                if not CHECKER.check_output(wanted, got, FLAGS):
                    pytest.fail(f"$ {command}\nprints\n{got}\nand the page says\n{wanted}")


def run(commands: list[str], folder: Path, environment: dict[str, str]) -> list[str]:
    """What each command prints, on both streams, in one shell so that 'echo $?' works."""
    end = "<end of the command>"
    script = "".join(f"{command}\nlast=$?; echo '{end}'; (exit $last)\n" for command in commands)
    done = subprocess.run(  # noqa: S603 (our own pages)
        ["bash", "-c", f"exec 2>&1\n{script}"],  # noqa: S607 (whichever is there)
        cwd=folder,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    return done.stdout.replace("\ufeff", "").split(f"{end}\n")[:-1]
