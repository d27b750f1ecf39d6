"""The console script, which also answers where the extra ``cli`` is not installed."""

from __future__ import annotations

import sys

_MISSING = """\
lt-childlaw: the command line needs {name}, which is not installed here.
The library itself works without it; the commands come with the extra "cli". Install it with

    pip install "lt-childlaw[cli]"
"""


def main() -> int:
    """Run the command line, and return its exit status."""
    try:
        from .cli import run  # noqa: PLC0415 (what it imports may be missing)
    except ModuleNotFoundError as error:
        missing = (error.name or "").partition(".")[0]
        if missing == __package__:
            raise
        sys.stderr.write(_MISSING.format(name=missing))
        return 2
    return run()
