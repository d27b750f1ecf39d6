"""Where pages and places are found, and how periods and certainty are told on them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import lt_childlaw as law

from .markdown import Markdown

if TYPE_CHECKING:
    import datetime as dt

CERTAINTY: Final = {
    law.Verification.PRIMARY_TEXT: "Read in an official consolidated text or in a copy of one: the "
    "sources say which.",
    law.Verification.AMENDING_ACT: "Read in the amending act itself.",
    law.Verification.INFERRED: "Inferred: it was deduced and not read, and a note says how.",
}
"""How a fact was read, in a sentence."""


def version_label(version: law.ProvisionVersion) -> str:
    """The stable name of the place where a version is shown."""
    return f"version-{version.provision}-{version.first_day}"


def provision_label(provision: law.Provision) -> str:
    """The stable name of the place where the versions of a provision are shown."""
    return f"provision-{provision}"


def act_link(act: law.Act) -> Markdown:
    """A link to the page of an act."""
    return Markdown(f"{{doc}}`{act} </law/acts/{act}>`")


def article_link(article: str) -> Markdown:
    """A link to the page of an article."""
    return Markdown(f"{{doc}}`{article} </law/articles/{article}>`")


def days(first_day: dt.date | None, last_day: dt.date | None) -> str:
    """A period in words, both days included; of a rule, both may not have been read."""
    return law.format_period(first_day, last_day) if first_day or last_day else "day not read"


def capital(text: str) -> str:
    """The text with a capital letter at its beginning."""
    return text[:1].upper() + text[1:]
