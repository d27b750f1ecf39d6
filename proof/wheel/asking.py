"""The smoke questions: what each environment must answer, one for no extra and one for each."""

from __future__ import annotations

CORE = """
import pathlib, lt_childlaw as law

assert str(law.on("2012-05-01")["149(3)"].sanction) == "imprisonment of 3 to 10 years"
case = law.Case(committed_on="2012-05-01", conduct="molestation")
assert "ASSESSMENT OF A CASE" in law.assess(case, judged_on="2025-03-01").explain()
data = pathlib.Path(law.__file__).parent / "data"
assert law.Code.from_directory(data) == law.Code.shipped()
for name in law.__all__:
    getattr(law, name)
"""
PROGRAM = """
import pathlib, subprocess, sys

def run(*arguments):
    program = pathlib.Path(sys.executable).with_name("lt-childlaw")
    done = subprocess.run([program, *arguments], capture_output=True, encoding="utf-8")
    return done.returncode, done.stdout, done.stderr
"""
WITHOUT_CLI = f"""{PROGRAM}
status, out, err = run("coverage")
assert (status, out) == (2, ""), (status, out)
assert 'pip install "lt-childlaw[cli]"' in err and "Traceback" not in err, err
"""
WITHOUT_TESTING = """
try:
    import lt_childlaw.strategies
except ModuleNotFoundError as error:
    assert "lt-childlaw[testing]" in str(error), error
else:
    raise AssertionError("there are strategies without Hypothesis")
"""
FROM_THE_ARCHIVE = """
import sys
sys.path.insert(0, sys.argv[1])
import lt_childlaw as law
assert law.__file__.startswith(sys.argv[1]), law.__file__
assert str(law.on("2012-05-01")["149(3)"].sanction) == "imprisonment of 3 to 10 years"
"""
CLI = f"""{PROGRAM}
def told(*arguments):
    status, out, err = run(*arguments)
    assert (status, err) == (0, ""), (arguments, status, err)
    return out

assert "3 to 10 years" in told("show", "149(3)", "--on", "2012-05-01")
assert "149(3)" in told("show", "149(3)", "--on", "2012-05-01", "--json")
assert "resolve" in told("--help")
assert told("coverage")
with open("rows.csv", "w", encoding="utf-8") as rows:
    rows.write("provisions,date\\n149(3),2012\\n")
assert "imprisonment of 3 to 10 years" in told("resolve", "rows.csv", "--quiet")
"""
TESTING = """
from hypothesis import given, settings
import lt_childlaw as law
from lt_childlaw import strategies

seen = []

@settings(max_examples=20, deadline=None, database=None)
@given(strategies.days(), strategies.citations())
def ask(day, citation):
    seen.append((day, citation))
    law.on(day)

ask()
assert seen
"""
DOCS = """
import pathlib
from sphinx.cmd.build import main

source = pathlib.Path("pages")
source.mkdir()
(source / "conf.py").write_text(
    "extensions = ['myst_parser', 'sphinx.ext.autodoc']; html_theme = 'furo'", encoding="utf-8"
)
(source / "index.md").write_text(
    "# The law\\n\\n```{eval-rst}\\n.. autofunction:: lt_childlaw.age_reached\\n```\\n",
    encoding="utf-8",
)
assert main(["-W", "-q", "-b", "html", "pages", "html"]) == 0
assert "age_reached" in pathlib.Path("html/index.html").read_text(encoding="utf-8")
"""
TEST = """
import importlib, re
from importlib import metadata

def spelt(name):
    return re.sub("[-_.]+", "-", name).lower()

# Others bring some of these along: each must be declared by the wheel itself.
needs = metadata.requires("lt-childlaw")
declared = {spelt(re.match("[-_.A-Za-z0-9]+", each)[0]) for each in needs}
brought = metadata.packages_distributions()
for name in (
    "babel build coverage hypothesis jinja2 jsonschema mypy myst_parser pyright pytest pytest_cov "
    "rdflib rich ruff sphinx sybil tomlkit towncrier typer xdist yaml"
).split():
    importlib.import_module(name)
    assert declared & set(map(spelt, brought[name])), f"{name} is used, and not declared"

import hypothesis, jinja2, rdflib, tomlkit, yaml

assert jinja2.Template("{{ 1 + 2 }}").render() == "3"
assert yaml.safe_load("day: 2012-05-01")["day"].isoformat() == "2012-05-01"
assert len(rdflib.Graph().parse(data="<urn:a> <urn:b> 1 .", format="turtle")) == 1
assert tomlkit.dumps(tomlkit.parse("a = 1 # kept")) == "a = 1 # kept"
assert hypothesis.find(hypothesis.strategies.integers(), lambda each: each > 3) == 4
"""
RELEASE = """
import build, towncrier
"""
OF_AN_EXTRA = {
    "cli": CLI,
    "docs": DOCS,
    "release": RELEASE,
    "test": TEST,
    "testing": TESTING,
}
"""A question for each extra that uses what the extra brings."""
