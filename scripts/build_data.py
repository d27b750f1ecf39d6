"""Write the module of literals from the data files, or check that it is up to date.

python scripts/build_data.py            write src/lt_childlaw/_data.py
python scripts/build_data.py --check    exit with 1 if it is stale
"""

from __future__ import annotations

import argparse
import pprint
import sys
from pathlib import Path

from lt_childlaw._loading import load

PACKAGE = Path(__file__).resolve().parent.parent / "src" / "lt_childlaw"
MODULE = PACKAGE / "_data.py"

HEADER = '''"""The shipped data as literals, so that nothing is parsed at run time.

Generated from the files under data/ by scripts/build_data.py. Do not edit.
"""

from typing import Any

'''


def source() -> str:
    """The text of the module that the data files stand for."""
    records = pprint.pformat(load(PACKAGE / "data"), width=100, sort_dicts=False)
    return f"{HEADER}RECORDS: dict[str, Any] = {records}\n"


def main() -> int:
    """Write or check the module."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--check", action="store_true", help="only say whether it is up to date")
    check = parser.parse_args().check
    text = source()
    if MODULE.exists() and MODULE.read_text(encoding="utf-8") == text:
        print(f"{MODULE.name} is up to date")
        return 0
    if check:
        print(f"{MODULE.name} is stale: run python scripts/build_data.py", file=sys.stderr)
        return 1
    MODULE.write_text(text, encoding="utf-8")
    print(f"{MODULE.name} written")
    return 0


if __name__ == "__main__":
    sys.exit(main())
