"""The words for conduct and circumstances, and what they mean."""

from __future__ import annotations

import ast
import enum
import inspect
import itertools
from typing import TYPE_CHECKING

from rich.console import Group
from rich.text import Text

import lt_childlaw as law
from lt_childlaw import _elements

from ._language import _, in_lithuanian, marked
from ._pages import plain_table
from ._terms import term

if TYPE_CHECKING:
    from rich.console import RenderableType

    from lt_childlaw._plain import Json

_TITLES: dict[type[enum.Enum], str] = {
    law.Conduct: marked("Conduct"),
    law.Circumstance: marked("Circumstance"),
}


def words_page() -> RenderableType:
    """Both lists, as tables."""
    parts: list[RenderableType] = []
    for kind, title in _TITLES.items():
        table = plain_table()
        table.expand = True
        table.add_column(_(title), ratio=2)
        table.add_column(_("What it means, and where it stands"), ratio=3)
        meanings = _meanings(kind)
        for member in kind:
            word = Text(str(member.value), style="green")
            if in_lithuanian():
                word.append(f"\n{term(member)}", style="default")
            table.add_row(word, meanings.get(member.name, ""))
        parts += [table, ""]
    return Group(*parts, _("An age is a fact of a person and no circumstance: give --victim 13."))


def words_record() -> dict[str, Json]:
    """Both lists as plain values."""
    return {kind.__name__.casefold(): _records(kind) for kind in _TITLES}


def _records(kind: type[enum.Enum]) -> list[Json]:
    meanings = _meanings(kind)
    return [{"word": str(member.value), "meaning": meanings.get(member.name)} for member in kind]


def _meanings(kind: type[enum.Enum]) -> dict[str, str]:
    """What stands under each member in the source; nothing where that is not at hand."""
    try:
        tree = ast.parse(inspect.getsource(_elements))
    except OSError:
        return {}
    body = next(
        node.body
        for node in tree.body
        if isinstance(node, ast.ClassDef) and node.name == kind.__name__
    )
    return {
        target.id: " ".join(text.split())
        for statement, below in itertools.pairwise(body)
        if isinstance(statement, ast.Assign) and isinstance(below, ast.Expr)
        for target in statement.targets
        if isinstance(target, ast.Name) and isinstance(text := ast.literal_eval(below.value), str)
    }
