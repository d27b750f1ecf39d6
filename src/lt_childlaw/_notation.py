"""How values and fields are written in a file: what a message about a file quotes."""

from __future__ import annotations

import datetime as dt
import enum
import json
from collections.abc import Mapping

from ._errors import shown

_LONGEST_WRITTEN = 40


class Notation(enum.Enum):
    """The form of a file.

    >>> from lt_childlaw._notation import Notation
    >>> Notation.TOML.field("victim", {"age": [13, 14]})
    'victim = { age = [13, 14] }'
    >>> Notation.JSON.field("victim", {"age": [13, 14]})
    '"victim": {"age": [13, 14]}'
    """

    TOML = "TOML"
    """Names without quotes, an equals sign, and days as they are."""
    JSON = "JSON"
    """Names in quotes and a colon; Python writes a dictionary so too."""

    def field(self, name: str, value: object) -> str:
        """A field as it is to be written, in full."""
        if self is Notation.JSON:
            return f"{_json(name)}: {_json(value)}"
        return f"{name} = {self._of(value)}"

    def written(self, value: object) -> str:
        """A value as it was written, shortened so that a message stays readable."""
        try:
            text = self._of(value)
        except (TypeError, ValueError, RecursionError):  # what no file holds
            return shown(value)
        # What controls a terminal is shown, and not done.
        text = "".join(one if one.isprintable() else _escaped(one) for one in text)
        if len(text) <= _LONGEST_WRITTEN:
            return text
        end = '"' if isinstance(value, str) else ""
        return f"{text[: _LONGEST_WRITTEN - 1]}…{end}"

    def _of(self, value: object) -> str:
        if self is Notation.JSON or isinstance(value, (str, bool, int, float)) or value is None:
            return _json(value)
        if isinstance(value, (dt.date, dt.time)):
            return str(value)
        if isinstance(value, (list, tuple)):
            return f"[{', '.join(map(self._of, value))}]"
        if isinstance(value, Mapping):
            fields = [f"{name} = {self._of(inner)}" for name, inner in value.items()]
            return f"{{ {', '.join(fields)} }}" if fields else "{}"
        raise TypeError(type(value).__name__)


def _escaped(character: str) -> str:
    return json.dumps(character)[1:-1]


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
