"""Running the command line in tests, in this process and as a program."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import subprocess
import sys
from typing import IO, TYPE_CHECKING, Any

import attrs
from typer.testing import CliRunner

from lt_childlaw.cli import run

if TYPE_CHECKING:
    from pathlib import Path

Rows = list[dict[str, str]]

_PROGRAM = "import sys; from lt_childlaw._entry import main; sys.exit(main())"


@attrs.frozen(kw_only=True)
class Result:
    """What a run of a command came to."""

    exit_code: int
    stdout_bytes: bytes
    stderr: str

    @property
    def stdout(self) -> str:
        """What was written on standard output."""
        return self.stdout_bytes.decode().replace("\r\n", "\n")

    @property
    def output(self) -> str:
        """What was written on either."""
        return self.stdout + self.stderr


def invoke(
    *arguments: str | Path,
    stdin: bytes | None = None,
    columns: int = 200,
    language: str | None = None,
) -> Result:
    """Run a command in this process, on a terminal so wide that no line is broken."""
    environment = {"COLUMNS": str(columns), "LT_CHILDLAW_LANG": language}
    with CliRunner().isolation(input=stdin, env=environment) as (stdout, stderr, _):
        status = run([str(one) for one in arguments])
        sys.stdout.flush()
        return Result(
            exit_code=status, stdout_bytes=stdout.getvalue(), stderr=stderr.getvalue().decode()
        )


def start(
    *arguments: str | Path,
    stdout: int | IO[bytes] = subprocess.PIPE,
    program: str = _PROGRAM,
    **environment: str,
) -> subprocess.Popen[bytes]:
    """Start the program, or another way to run it."""
    return subprocess.Popen(  # noqa: S603 (our own program)
        [sys.executable, "-c", program, *map(str, arguments)],
        stdout=stdout,
        stderr=subprocess.PIPE,
        env={**os.environ, "COLUMNS": "100", **environment},
    )


def rows_of(text: str, delimiter: str = ",") -> Rows:
    """The rows of a table: each as long as the header, whose names are all different."""
    lines = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    assert all(len(line) == len(lines[0]) for line in lines)
    assert len(set(lines[0])) == len(lines[0])
    return [dict(zip(lines[0], line, strict=True)) for line in lines[1:]]


def resolved(path: Path, content: str, *options: str, status: int = 0) -> Rows:
    """The rows to which a file with that content is resolved."""
    path.write_text(content, encoding="utf-8", newline="")
    result = invoke("resolve", path, *options)
    assert result.exit_code == status, result.output
    # Not result.stdout, which changes line breaks.
    return rows_of(result.stdout_bytes.decode())


def column(rows: Rows, name: str) -> list[str]:
    """A column of the rows."""
    return [row[name] for row in rows]


def document(*arguments: str | Path, stdin: bytes | None = None, status: int = 0) -> Any:  # noqa: ANN401 (any JSON)
    """The JSON document that a command writes."""
    result = invoke(*arguments, "--json", stdin=stdin)
    assert result.exit_code == status, result.stderr
    return json.loads(result.stdout)


def told(*arguments: str | Path, stdin: bytes | None = None, status: int = 0) -> str:
    """What a command writes."""
    result = invoke(*arguments, stdin=stdin)
    assert result.exit_code == status, result.stderr
    return result.stdout


def words(*arguments: str | Path) -> str:
    """What a command writes, one space between words: the width of columns is up to Rich."""
    return re.sub(" +", " ", told(*arguments))


def first_column(page: str, width: int = 16) -> str:
    """The words of a table's first column, wherever Rich breaks their lines."""
    return " ".join(word for line in page.splitlines() for word in line[:width].split())


def refused(*arguments: str | Path, stdin: bytes | None = None, status: int = 2) -> str:
    """What standard error says, as one line, where there is no answer."""
    result = invoke(*arguments, stdin=stdin)
    assert (result.exit_code, result.stdout) == (status, "")
    return " ".join(word for word in result.stderr.split() if word != "│")
