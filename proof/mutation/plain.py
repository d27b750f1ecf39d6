"""A copy of a module in which everything that can be mutated stands in plain functions.

mutmut leaves decorated functions alone. So the body of each property and of each cached function
moves into a plain function beside it, which the decorated one calls. ``cast(T, x)`` becomes ``x``:
it says something to the type checker alone, and every mutant of its type would be equivalent.
"""

from __future__ import annotations

import libcst as cst
import libcst.matchers as m

SUFFIX = "_undecorated"
_DECORATORS = m.OneOf(
    m.Name("property"),
    m.Attribute(m.Name("functools"), m.Name("cached_property")),
    m.Attribute(m.Name("functools"), m.Name("cache")),
    m.Call(m.Attribute(m.Name("functools"), m.Name("lru_cache"))),
)


def plain(source: str) -> str:
    """The source with bodies of decorated functions moved out, and without casts."""
    return cst.parse_module(source).visit(_Plain()).code


class _Plain(cst.CSTTransformer):
    def leave_Call(self, original_node: cst.Call, updated_node: cst.Call) -> cst.BaseExpression:  # noqa: N802
        if m.matches(original_node.func, m.Name("cast")):
            return updated_node.args[1].value
        return updated_node

    def visit_If(self, node: cst.If) -> bool:  # noqa: N802
        return not m.matches(node.test, m.Name("TYPE_CHECKING"))

    def leave_FunctionDef(  # noqa: N802
        self, original_node: cst.FunctionDef, updated_node: cst.FunctionDef
    ) -> cst.FunctionDef | cst.FlattenSentinel[cst.FunctionDef]:
        decorators = original_node.decorators
        if len(decorators) != 1 or not m.matches(decorators[0].decorator, _DECORATORS):
            return updated_node
        name = f"{updated_node.name.value}{SUFFIX}"
        body = updated_node.with_changes(name=cst.Name(name), decorators=())
        arguments = [parameter.name.value for parameter in updated_node.params.params]
        owner = "self." if arguments[:1] == ["self"] else ""
        passed = ", ".join(arguments[1:] if owner else arguments)
        statements = list(cst.parse_module(f"return {owner}{name}({passed})").body)
        if updated_node.get_docstring() is not None:
            statements.insert(0, updated_node.body.body[0])
        forwarder = updated_node.with_changes(body=updated_node.body.with_changes(body=statements))
        return cst.FlattenSentinel([body, forwarder])
