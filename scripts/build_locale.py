"""Compile the catalogues of the command line from their sources, or check them.

    python scripts/build_locale.py            # compile each .po to the .mo beside it
    python scripts/build_locale.py --update   # first bring the messages of the code into the .po
    python scripts/build_locale.py --check    # change nothing; fail where something is not right

The messages are those of the code, in calls of ``_``, ``ngettext`` and ``marked``, what the library
calls the fields of a version, and the help of the commands as the parser has it.
"""

from __future__ import annotations

import argparse
import io
import string
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import read_mo, write_mo
from babel.messages.pofile import read_po, write_po

from lt_childlaw._changes import FIELDS
from lt_childlaw.cli._app import commands
from lt_childlaw.cli._help import words_of
from lt_childlaw.cli._language import DOMAIN, Language

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDER = Path(__file__).parent.parent / "src" / "lt_childlaw" / "cli"
KEYWORDS = {"_": None, "marked": None, "ngettext": (1, 2)}
WIDTH = 100


def source(language: str) -> Path:
    """The catalogue of a language as people write it."""
    return FOLDER / "locale" / language / "LC_MESSAGES" / f"{DOMAIN}.po"


def languages() -> Iterator[str]:
    """Every language but that of the code."""
    yield from (language.value for language in Language if language is not Language.EN)


def messages() -> Catalog:
    """All messages of the code and of the help."""
    found = Catalog()
    extracted = extract_from_dir(FOLDER, method_map=[("**.py", "python")], keywords=KEYWORDS)
    for file, line, message, *_ in sorted(extracted):
        found.add(message, locations=[(file, line)])
    for label in FIELDS.values():
        found.add(label, auto_comments=["a field of a version"])
    for _, name, words in words_of(commands()):
        found.add(words, auto_comments=[f"help: {name}"])
    return found


def problems(catalogue: Catalog, wanted: Catalog) -> Iterator[str]:
    """What is missing, left over, open, fuzzy or has other placeholders than its original."""
    written = {message.id: message for message in catalogue if message.id}
    for message in wanted:
        if message.id and message.id not in written:
            yield f"not in the catalogue: {message.id!r}"
    for message in written.values():
        if message.id not in wanted:
            yield f"not used: {message.id!r}"
        if message.fuzzy:
            yield f"fuzzy: {message.id!r}"
        yield from _of_the_translation(message, catalogue.num_plurals)


def _of_the_translation(message: Message, forms: int) -> Iterator[str]:
    originals, texts = _texts(message.id), _texts(message.string)
    if not all(texts) or len(texts) != (forms if message.pluralizable else 1):
        yield f"not translated: {message.id!r}"
        return
    for text in texts:
        if _placeholders(text) != _placeholders(originals[0]):
            yield f"other placeholders than in the original: {text!r}"
        if _edges(text) != _edges(originals[0]):
            yield f"other spaces at its ends than the original: {text!r}"


def _texts(value: object) -> list[str]:
    """The forms of a message, or of its translation."""
    if isinstance(value, list | tuple):
        return [str(form or "") for form in value]
    return [str(value or "")]


def _placeholders(text: str) -> set[str]:
    parsed = string.Formatter().parse(text)
    return {name for _, name, *_ in parsed if name is not None}


def _edges(text: str) -> tuple[bool, bool]:
    return text[:1].isspace(), text[-1:].isspace()


def says(catalogue: Catalog) -> dict[object, list[str]]:
    """What a catalogue says, without its head, which names dates and versions of tools."""
    texts: dict[object, list[str]] = {
        tuple(_texts(message.id)): _texts(message.string) for message in catalogue if message.id
    }
    return {**texts, "plural forms": [catalogue.plural_expr]}


def is_stale(target: Path, catalogue: Catalog) -> bool:
    """Whether the compiled catalogue says something else than its source."""
    if not target.is_file():
        return True
    with target.open("rb") as stream:
        return says(read_mo(stream)) != says(catalogue)


def read(path: Path) -> Catalog:
    """Read a catalogue."""
    with path.open("rb") as stream:
        return read_po(stream)


def write(path: Path, catalogue: Catalog) -> None:
    """Write a catalogue with the head that it has."""
    head, gap, _ = path.read_text(encoding="utf-8").partition("\n\n")
    stream = io.BytesIO()
    write_po(stream, catalogue, width=WIDTH, no_location=True)
    body = stream.getvalue().decode().partition("\n\n")[2]
    path.write_text(f"{head}{gap}{body.rstrip()}\n", encoding="utf-8", newline="\n")


def update(path: Path) -> None:
    """Bring the messages of the code into a catalogue; what is new stands there untranslated."""
    catalogue = read(path)
    catalogue.update(messages(), no_fuzzy_matching=True)
    catalogue.obsolete.clear()
    write(path, catalogue)


def main(arguments: list[str] | None = None) -> int:
    """Compile, update or check; return the exit status."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--check", action="store_true", help="change nothing")
    parser.add_argument("--update", action="store_true", help="bring new messages into the .po")
    options = parser.parse_args(arguments)
    wrong: list[str] = []
    for language in languages():
        path = source(language)
        if options.update and not options.check:
            update(path)
        catalogue = read(path)
        wrong += [f"{path.name} ({language}): {one}" for one in problems(catalogue, messages())]
        target = path.with_suffix(".mo")
        if not options.check:
            with target.open("wb") as stream:
                write_mo(stream, catalogue)
        elif is_stale(target, catalogue):
            wrong.append(f"{target.name} ({language}) is not that of its source: compile it")
    for line in wrong:
        print(line, file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
