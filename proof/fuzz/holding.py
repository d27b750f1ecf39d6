"""What must hold whatever a reader is fed."""

from __future__ import annotations

import atexit
import pickle
import shutil
import tempfile
import warnings
from pathlib import Path

import lt_childlaw as law

_FEWEST_WORDS = 5
_LONGEST = 1_000
_FINDINGS_SHOWN = 20


def own_folder() -> Path:
    """An empty folder that is gone when the process ends."""
    folder = Path(tempfile.mkdtemp(prefix="fuzz-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


class Broken(Exception):
    """Something that must hold does not."""


def holds(condition: object, what: str) -> None:
    """Stop where a condition does not hold; unlike ``assert``, under ``-O`` too."""
    if not condition:
        raise Broken(what)


def explained(error: law.LawError) -> None:
    """A refusal says what is wrong, why and what to do, in text that can be shown as it stands."""
    message = str(error)
    kind = type(error).__name__
    holds(message == error.message, f"the text of {kind} is not its message")
    holds(len(message.split()) >= _FEWEST_WORDS, f"{kind} explains nothing: {message!r}")
    holds(message == message.strip(), f"{kind} begins or ends with space: {message!r}")
    lines = message.split("\n")
    holds(all(map(str.isprintable, lines)), f"{kind} controls a terminal: {message!r}")
    findings = getattr(error, "findings", ())
    longest = _LONGEST * (1 + min(len(findings), _FINDINGS_SHOWN))
    holds(len(message) <= longest, f"{kind} has {len(message)} characters")
    again = pickle.loads(pickle.dumps(error))  # noqa: S301 (our own bytes)
    holds(type(again) is type(error) and str(again) == message, f"{kind} changes in a pickle")


class refusing:  # noqa: N801 (it is written as contextlib.suppress is)
    """Let errors of these kinds pass, if they explain themselves; any other is a finding.

    So is a warning, but for that of a guess beyond the horizon, which here is no news.
    """

    def __init__(self, *kinds: type[law.LawError]) -> None:
        self._kinds = kinds
        self._warnings = warnings.catch_warnings()

    def __enter__(self) -> None:
        self._warnings.__enter__()
        warnings.simplefilter("error")
        warnings.simplefilter("ignore", law.BeyondHorizonWarning)

    def __exit__(self, kind: object, error: BaseException | None, *rest: object) -> bool:
        self._warnings.__exit__(None, None, None)
        if not isinstance(error, self._kinds):
            return False
        explained(error)
        return True
