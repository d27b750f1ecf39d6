"""The data set that ships with the library.

It is a module of its own because a module is made once, however many threads ask for it first.
"""

from __future__ import annotations

from ._code import Code
from ._data import RECORDS

SHIPPED = Code(RECORDS)
"""The one that :meth:`Code.shipped` gives."""
