"""Examples in docstrings, in the README and in the docs run as tests; how much Hypothesis tries."""

from __future__ import annotations

import doctest
import os

from hypothesis import settings
from sybil import Sybil
from sybil.parsers.doctest import DocTestParser
from sybil.parsers.myst import PythonCodeBlockParser
from sybil.parsers.myst.skip import SkipParser

_docstrings = Sybil(
    parsers=[DocTestParser(doctest.ELLIPSIS)],
    patterns=["src/lt_childlaw/*.py", "src/lt_childlaw/*/*.py"],
)
_documents = Sybil(
    parsers=[PythonCodeBlockParser(doctest_optionflags=doctest.ELLIPSIS), SkipParser()],
    patterns=["README.md", "docs/*.md", "docs/*/*.md"],
)

pytest_collect_file = (_docstrings + _documents).pytest()

# Both profiles draw without chance. Newer releases of Hypothesis also try numbers that they find in
# the modules loaded so far, so the examples are the same only where the same tests ran before.
_LOCAL = settings(
    settings.get_profile("default"),
    derandomize=True,
    database=None,
    deadline=None,
    max_examples=100,
)
settings.register_profile("local", _LOCAL)
settings.register_profile("ci", _LOCAL, max_examples=150, print_blob=True)
settings.load_profile(
    os.environ.get("HYPOTHESIS_PROFILE") or ("ci" if os.environ.get("CI") else "local")
)
