"""How the documentation is built: ``sphinx-build -n -W docs build``, without the network."""
# ruff: noqa: INP001 (the documentation is no package)

from __future__ import annotations

import ast
import builtins
import inspect
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from sphinx.ext.napoleon import GoogleDocstring
from sphinx.pycode import ModuleAnalyzer

import lt_childlaw
import lt_childlaw.strategies

if TYPE_CHECKING:
    from types import ModuleType

    from sphinx.application import Sphinx

project = "lt-childlaw"
author = "The lt-childlaw developers"
copyright = "The lt-childlaw developers"  # noqa: A001 (the name that Sphinx reads)
version = release = lt_childlaw.__version__
language = "en"

sys.path.insert(0, str(Path(__file__).parent))  # our own extensions stand here
extensions = [
    "myst_parser",
    "sphinx.ext.autodoc",
    "sphinx.ext.napoleon",
    "accessible",
    "pages.extension",
]
myst_enable_extensions = ["attrs_inline", "colon_fence", "deflist"]
myst_heading_anchors = 3
exclude_patterns = ["_build", "pages"]

html_theme = "furo"
html_theme_options = {"light_css_variables": {"color-code-background": "#f1f3f8"}}
html_title = f"lt-childlaw {version}"
html_static_path = ["_static"]
html_favicon = "_static/favicon.svg"
html_css_files = ["lt-childlaw.css"]
html_show_copyright = False
html_show_sphinx = False
html_copy_source = False
pygments_style = "a11y-high-contrast-light"
pygments_dark_style = "a11y-high-contrast-dark"

nitpicky = True
# Names of Python itself: the build uses no network, so these have no page to lead to.
nitpick_ignore_regex = [
    (r"py:.*", rf"({'|'.join(sorted(sys.stdlib_module_names))})\..*"),
    (r"py:.*", "|".join(name for name in dir(builtins) if not name.startswith("_"))),
    (r"py:.*", r"hypothesis\..*"),  # the strategies give its own type
]

python_use_unqualified_type_names = True
python_maximum_signature_line_length = 240
toc_object_entries_show_parents = "hide"
add_module_names = False
python_display_short_literal_types = True
autodoc_member_order = "bysource"
autodoc_typehints_format = "short"
napoleon_numpy_docstring = False

# What a user makes, and so calls. All other classes come as answers: their signature is no use.
_MADE_BY_USERS = {"Citation", "Penalty", "Sanction", "Span", "Term"}


def _modules() -> list[ModuleType]:
    """The modules in which the public names are defined."""
    for name in lt_childlaw.__all__:
        getattr(lt_childlaw, name)  # imports what is imported on first use only
    return [
        module
        for name, module in sorted(sys.modules.items())
        if name.startswith(("lt_childlaw._", "lt_childlaw.strategies._"))
        and name != "lt_childlaw._data"
    ]


def _bring_names_for_types(module: ModuleType) -> None:
    """Import what a module imports for type checkers only, so that its types can be read."""
    for node in ast.parse(inspect.getsource(module)).body:
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            for line in node.body:
                exec(ast.unparse(line), vars(module))  # noqa: S102 (our own sources)
    for name, value in vars(module).items():
        if not name.startswith("__"):  # where public classes say that they live
            vars(lt_childlaw).setdefault(name, value)


def _where_the_sources_stand() -> None:
    """Show autodoc the comments and the order of the private modules under the public name.

    Public classes say that they live in ``lt_childlaw``, which is where users find them. The text
    after each attribute, and the order of the members, stand in the modules that define them.
    """
    public = ModuleAnalyzer.for_module("lt_childlaw")
    public.analyze()
    for module in _modules():
        _bring_names_for_types(module)
        private = ModuleAnalyzer.for_module(module.__name__)
        private.analyze()
        start = len(public.tagorder)
        public.attr_docs.update(private.attr_docs)
        public.annotations.update(private.annotations)
        public.overloads.update(private.overloads)
        public.tagorder.update({tag: start + at for tag, at in private.tagorder.items()})


def _signature(_app: Sphinx, what: str, name: str, *_: object) -> tuple[str, None] | None:
    """Leave out the signature of a class that nobody calls."""
    if what in ("class", "exception"):
        return None if name.rpartition(".")[2] in _MADE_BY_USERS else ("", None)
    return None


def _as_prose(docstring: GoogleDocstring) -> list[str]:
    """The text after an attribute is prose: a colon in it does not follow a type."""
    return list(docstring._consume_to_end())  # noqa: SLF001 (napoleon has no setting for it)


def setup(app: Sphinx) -> None:
    """Called by Sphinx."""
    _where_the_sources_stand()
    GoogleDocstring._parse_attribute_docstring = _as_prose  # noqa: SLF001 (see there)
    app.connect("autodoc-process-signature", _signature)
