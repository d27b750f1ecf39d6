"""Examples in docstrings, in the README and in the docs run as tests."""

from __future__ import annotations

import doctest

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
