"""Data files in TOML: a directory of an invented code, one file of which is changed."""

from __future__ import annotations

import datetime as dt
import pickle
import re

import lt_childlaw as law
from proof.fuzz.holding import holds, own_folder, refusing
from proof.fuzz.mutating import change_lines
from tests import own_general

_DIRECTORY = own_general.write(own_folder())
_FILES = {
    path.relative_to(_DIRECTORY).as_posix(): path.read_bytes()
    for path in sorted(_DIRECTORY.rglob("*.toml"))
}
SEEDS = tuple(name.encode() + b"\n" + text for name, text in _FILES.items())
WORDS = tuple(sorted(set(re.findall(r'[\w.-]+|"[^"\n]+"', b"\n".join(SEEDS).decode()))))
CHANGES = (change_lines,)
LONGEST = 8_192


def one(data: bytes) -> None:
    """Load the directory with the file changed that the first line names, and ask what it holds."""
    first, _, text = data.partition(b"\n")
    name = first.decode("utf-8", "replace")
    if name not in _FILES:
        return
    code = None
    (_DIRECTORY / name).write_bytes(text)
    try:
        with refusing(law.DataError):
            code = _load()
    finally:
        (_DIRECTORY / name).write_bytes(_FILES[name])
    if code is not None:
        _ask(code)


def _load() -> law.Code:
    try:
        return law.Code.from_directory(_DIRECTORY)
    except law.DataError as error:
        holds(error.findings, "refused without a finding")
        raise


def _ask(code: law.Code) -> None:
    """Data that no rule refused can be asked about."""
    holds(pickle.loads(pickle.dumps(code)) == code, "a code changes in a pickle")  # noqa: S301 (our own bytes)
    coverage = code.coverage()
    first, last = coverage.first_day, coverage.confirmed_until
    with refusing(law.LawError):
        code.changes(first, last, steps=True)
    with refusing(law.LawError):
        code.during(law.Span(first, last))["200(1)"]
    with refusing(law.LawError):
        code.limitation("200(1)", committed_on=last, victim=law.Person(age=15))
    with refusing(law.LawError):
        case = law.Case(committed_on="2014", conduct={"making drunk"}, victim=law.Person(age=15))
        code.assess(case).explain()
    for day in (first, "2014-06-01", last):
        with refusing(law.LawError):
            code.thresholds(on=day)
        for version in _versions(code, day):
            _version(code, version)


def _versions(code: law.Code, day: dt.date | str) -> list[law.ProvisionVersion]:
    versions: list[law.ProvisionVersion] = []
    with refusing(law.LawError):
        versions += code.on(day)
    return versions


def _version(code: law.Code, version: law.ProvisionVersion) -> None:
    holds(str(version) and repr(version), "a version without a name")
    timeline = code.timeline(provision=str(version.provision))
    holds(version.first_day in [one_.first_day for one_ in timeline], "a version out of its line")
    with refusing(law.LawError):
        version.penalties(law.Person(age=16))
    if version.role is law.Role.OFFENCE:
        with refusing(law.LawError):
            code.exclusions(version.citation, committed_on=version.first_day)
