"""A small invented data set, and ways to change it or the shipped one.

Article 200 has paragraphs that are changed (1), renumbered from 2 to 3, put in the vacated place
(2), repealed (4) and introduced (5 and 6); the earlier text of article 201 is not known.
"""

from __future__ import annotations

import copy
import shutil
from pathlib import Path
from typing import Any

import lt_childlaw as law
from lt_childlaw._checks import check
from lt_childlaw._loading import read

Record = dict[str, Any]
SHIPPED = Path(law.__file__).parent / "data"

CODE = """\
name = "An invented code"
data_version = "2023.1.0"
first_day = 2011-01-01
confirmed_until = 2022-12-31
basis = "Invented."
"""
ACTS = """\
[[acts]]
number = "XX-1"
title = "Kodekso patvirtinimo įstatymas"
adopted = 2010-11-30
published = 2010-12-20
url = "https://example.org/XX-1"
commencements = [{ provisions = "all", day = 2011-01-01 }]

[[acts]]
number = "XX-2"
title = "Kodekso 200 ir 201 straipsnių pakeitimo įstatymas"
adopted = 2014-05-06
published = 2014-05-20
gazette = "TAR, 2014-05-20, Nr. 1"
register_id = "2014-00001"
url = "https://example.org/XX-2"
note = "Invented."
commencements = [
    { provisions = "the rest", day = 2014-06-01, set_by = "own art. 9" },
    { provisions = "its art. 8" },
]

[[acts]]
number = "XX-3"
title = "Kodekso 200 straipsnio pakeitimo įstatymas"
adopted = 2017-11-14
published = 2017-12-01
url = "https://example.org/XX-3"
commencements = [{ provisions = "all", day = 2018-01-01 }]

[[acts]]
number = "XX-4"
title = "Kitas įstatymas"
adopted = 2017-11-14
url = "https://example.org/XX-4"
commencements = [{ provisions = "all", day = 2018-01-01 }]
"""
EDITIONS = """\
[[editions]]
id = "2018-01-01-own"
title = "Edition of 2018-01-01"
url = "https://example.org/edition"
"""
ARTICLE_200 = """\
article = "200"
chapter = "XXI"
protects = "Minors, in an invented article."

[[headings]]
first_day = 2011-01-01
introduced_by = "XX-1"
lt = "Senas pavadinimas"
en = "Old heading"

[[headings]]
first_day = 2018-01-01
introduced_by = "XX-3"
lt = "Naujas pavadinimas"
en = "New heading"

[[provisions]]
id = "basic"
title = "the basic offence"

[[provisions.versions]]
paragraph = 1
first_day = 2011-01-01
last_day = 2014-05-31
introduced_by = "XX-1"
ended_by = "XX-2"
role = "offence"
kind = "crime"
penalties = [{ kind = "fine" }, { kind = "imprisonment", minimum = "P1M", maximum = "P2Y" }]
victim = { under = 16, or_else = { relations = ["dependent", "coerced"], at_least = 16 } }
elements = [
    { conduct = ["making drunk"], with = [["dependent person", "coercion or deceit"]] },
    { conduct = ["making drunk"], victim_under = 16 },
]
summary = "The basic offence."
verification = "inferred"
inferred = "Deduced."
sources = [{ act = "XX-1" }]
notes = ["A remark."]

[[provisions.versions]]
paragraph = 1
first_day = 2014-06-01
introduced_by = "XX-2"
role = "offence"
kind = "crime"
penalties = [{ kind = "fine" }, { kind = "imprisonment", maximum = "P3Y" }]
elements = [{ conduct = ["making drunk"] }]
summary = "The basic offence."
verification = "amending act"
sources = [{ act = "XX-2", at = "art. 1" }]

[[provisions]]
id = "second"
title = "the offence put in a vacated place"
split_from = "basic"
note = "Divided from paragraph 1."

[[provisions.versions]]
paragraph = 2
first_day = 2018-01-01
introduced_by = "XX-3"
role = "offence"
kind = "crime"
penalties = [{ kind = "imprisonment", maximum = "P4Y" }]
elements = [{ conduct = ["involvement in drinking", "making drunk"], without = ["deceit"] }]
summary = "Another offence."
verification = "primary text"
sources = [{ edition = "2018-01-01-own" }]

[[provisions]]
id = "aggravated"
title = "the aggravated offence"
special_to = ["basic"]

[[provisions.versions]]
paragraph = 2
first_day = 2011-01-01
last_day = 2014-05-31
introduced_by = "XX-1"
ended_by = "XX-2"
role = "offence"
kind = "crime"
penalties = [{ kind = "imprisonment", minimum = "P1Y", maximum = "P5Y" }]
offender = { at_least = 18 }
elements = [{ act_of = 1, with = [["group of accomplices"], ["deceit"]] }]
summary = "The aggravated offence."
verification = "amending act"
sources = [{ act = "XX-1" }]

[[provisions.versions]]
paragraph = 3
first_day = 2014-06-01
last_day = 2017-12-31
introduced_by = "XX-2"
ended_by = "XX-3"
role = "offence"
kind = "crime"
penalties = [{ kind = "imprisonment", minimum = "P1Y", maximum = "P5Y" }]
offender = { at_least = 18 }
elements = [{ act_of = 1, with = [["group of accomplices"], ["deceit"]] }]
summary = "The aggravated offence."
verification = "amending act"
sources = [{ act = "XX-2" }]

[[provisions.versions]]
paragraph = 3
first_day = 2018-01-01
introduced_by = "XX-3"
role = "offence"
kind = "crime"
penalties = [{ kind = "imprisonment", minimum = "P1Y", maximum = "P5Y" }]
offender = { at_least = 18 }
elements = [{ act_of = 1, with = [["group of accomplices"], ["deceit"]] }]
summary = "The aggravated offence."
verification = "primary text"
sources = [{ edition = "2018-01-01-own", at = "art. 200" }, { act = "XX-3" }]

[[provisions]]
id = "petty"
title = "the petty offence"

[[provisions.versions]]
paragraph = 4
first_day = 2011-01-01
last_day = 2017-12-31
introduced_by = "XX-1"
ended_by = "XX-3"
role = "offence"
kind = "misdemeanour"
penalties = [{ kind = "arrest", maximum = "P45D" }]
elements = [{ conduct = ["involvement in drinking"] }]
summary = "The petty offence."
verification = "amending act"
sources = [{ act = "XX-1" }]

[[provisions]]
id = "legal-persons"
title = "liability of legal persons"

[[provisions.versions]]
paragraph = 5
first_day = 2014-06-01
introduced_by = "XX-2"
role = "legal-person liability"
covers = ["200(1)", "200(3)"]
summary = "Legal persons are liable for paragraphs 1 and 3."
verification = "amending act"
sources = [{ act = "XX-2" }]

[[provisions]]
id = "complaint"
title = "the complaint rule"

[[provisions.versions]]
paragraph = 6
first_day = 2018-01-01
introduced_by = "XX-3"
role = "complaint rule"
covers = ["200"]
grounds = ["victim's complaint", "prosecutor's request"]
summary = "The offences of the article are prosecuted on a complaint."
verification = "amending act"
sources = [{ act = "XX-3" }]
"""
ARTICLE_201 = """\
article = "201"
chapter = "XXI"
protects = "Children shown in material."

[[headings]]
first_day = 2014-06-01
introduced_by = "XX-2"
lt = "Kitas pavadinimas"
en = "Another heading"

[[gaps]]
first_day = 2011-01-01
last_day = 2014-05-31
introduced_by = "XX-1"
ended_by = "XX-2"
reason = "The old text was not read."
missing_source = "the gazette of 2010"

[[provisions]]
id = "shown"
title = "material"

[[provisions.versions]]
paragraph = 1
first_day = 2014-06-01
introduced_by = "XX-2"
role = "offence"
kind = "crime"
penalties = [{ kind = "life imprisonment" }]
person_shown = { under = 18 }
elements = [
    { conduct = ["keeping material"], shown_under = 14 },
    { conduct = ["showing material"] },
]
summary = "Material showing a child."
verification = "amending act"
sources = [{ act = "XX-2" }]
"""
FILES = {
    "code.toml": CODE,
    "acts.toml": ACTS,
    "editions.toml": EDITIONS,
    "articles/200.toml": ARTICLE_200,
    "articles/201.toml": ARTICLE_201,
}


def write(folder: Path) -> Path:
    """Write the invented data set into a new folder below the given one."""
    directory = folder / "own"
    (directory / "articles").mkdir(parents=True)
    for name, text in FILES.items():
        (directory / name).write_text(text, encoding="utf-8")
    return directory


def copy_shipped(folder: Path) -> Path:
    """Copy the shipped data files into a new folder below the given one."""
    shutil.copytree(SHIPPED, folder / "copied")
    return folder / "copied"


def replace(directory: Path, name: str, old: str, new: str) -> None:
    """Replace the first occurrence of a text in a file, which must have it."""
    path = directory / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def records(directory: Path) -> Record:
    """The records of a directory whose files have the right form."""
    found, findings = read(directory)
    assert findings == []
    return found


def patched(record: Record, patch: dict[str, object]) -> Record:
    """A record with some values set, each named by its path: ``acts.0.number``.

    ``None`` removes the field or the item, and a path that ends in ``.+`` adds an item.
    """
    changed: Record = copy.deepcopy(record)
    for path, value in patch.items():
        *steps, last = path.split(".")
        place: Any = changed
        for step in steps:
            place = place[int(step) if step.isdigit() else step]
        if last == "+":
            place.append(value)
        elif value is None:
            del place[int(last) if last.isdigit() else last]
        else:
            place[int(last) if last.isdigit() else last] = value
    return changed


def findings(record: Record, patch: dict[str, object]) -> list[str]:
    """What the checker finds in patched records."""
    return [str(finding) for finding in check(patched(record, patch))]
