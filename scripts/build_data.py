"""Write the module of literals from the data files, or check that it is up to date.

python scripts/build_data.py            write src/lt_childlaw/_data.py
python scripts/build_data.py --check    exit with 1 if it is stale
"""

from __future__ import annotations

import argparse
import ast
import pprint
import sys
from pathlib import Path
from typing import Any

from lt_childlaw import DataError
from lt_childlaw._loading import load

PACKAGE = Path(__file__).resolve().parent.parent / "src" / "lt_childlaw"
MODULE = PACKAGE / "_data.py"

HEADER = '''"""The shipped data as literals, so that nothing is parsed at run time.

Generated from the files under data/ by scripts/build_data.py. Do not edit.
"""

from typing import Any

'''


def written() -> object:
    """The records that the module holds; ``None`` where there is none, or it cannot be read.

    Records are compared, not text: how ``pprint`` lays them out differs between Pythons.
    """
    try:
        *_, assignment = ast.parse(MODULE.read_text(encoding="utf-8")).body
        return ast.literal_eval(assignment.value)  # type: ignore[attr-defined]
    except (FileNotFoundError, SyntaxError, ValueError, AttributeError):
        return None


def source(records: dict[str, Any]) -> str:
    """The text of the module that records stand for."""
    literals = pprint.pformat(records, width=100, sort_dicts=False)
    return f"{HEADER}RECORDS: dict[str, Any] = {literals}\n"


def main() -> int:
    """Write or check the module."""
    parser = argparse.ArgumentParser(description="Write or check the module of literals.")
    parser.add_argument("--check", action="store_true", help="only say whether it is up to date")
    check = parser.parse_args().check
    try:
        records = load(PACKAGE / "data")
    except DataError as error:
        print(error, file=sys.stderr)
        return 1
    if written() == records:
        print(f"{MODULE.name} is up to date")
        return 0
    if check:
        print(f"{MODULE.name} is stale: run python scripts/build_data.py", file=sys.stderr)
        return 1
    MODULE.write_text(source(records), encoding="utf-8")
    print(f"{MODULE.name} written")
    return 0


if __name__ == "__main__":
    sys.exit(main())
