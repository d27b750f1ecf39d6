"""An invented General Part for the invented data set of ``own_data``.

It uses every field of its schema, and leaves much out: no limit of arrest, one class of fines.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests import own_data

if TYPE_CHECKING:
    from pathlib import Path

LIMITS = """\
[[limits]]
id = "imprisonment"
title = "imprisonment"
penalty = "imprisonment"

[[limits.versions]]
cites = "50"
first_day = 2011-01-01
last_day = 2017-12-31
introduced_by = "XX-1"
ended_by = "XX-3"
minimum = "P3M"
maximum = "P20Y"
verification = "amending act"
sources = [{ act = "XX-1", at = "art. 1" }]

[[limits.versions]]
cites = "50"
first_day = 2018-01-01
introduced_by = "XX-3"
known = false
reason = "Not read."
verification = "inferred"
sources = [{ act = "XX-3" }]
notes = ["The act changed the article."]

[[limits]]
id = "fine"
title = "fine for a minor crime"
penalty = "fine"
offence = "crime"
severity = "minor"

[[limits.versions]]
cites = "47"
first_day = 2011-01-01
introduced_by = "XX-1"
minimum = "1 MGL"
maximum = "100 MGL"
verification = "primary text"
sources = [{ edition = "2018-01-01-own" }]

[[limits]]
id = "hours"
title = "community service"
penalty = "community service"

[[limits.versions]]
cites = "46"
first_day = 2011-01-01
introduced_by = "XX-1"
maximum = "480 hours"
verification = "amending act"
sources = [{ act = "XX-1" }]

[[limits]]
id = "half"
title = "imprisonment of a minor"
penalty = "imprisonment"
offender = "minor"

[[limits.versions]]
cites = "91"
first_day = 2011-01-01
introduced_by = "XX-1"
half_of_stated_minimum = true
maximum = "P2Y"
verification = "amending act"
sources = [{ act = "XX-1" }]

[[limits]]
id = "fine-of-minor"
title = "fine of a minor"
penalty = "fine"
offender = "minor"

[[limits.versions]]
cites = "90"
first_day = 2011-01-01
introduced_by = "XX-1"
minimum = "5 MGL"
maximum = "50 MGL"
verification = "amending act"
sources = [{ act = "XX-1" }]
"""
SEVERITY = """\
[[severity]]
id = "minor"
title = "minor crime"

[[severity.versions]]
cites = "11(3)"
first_day = 2011-01-01
introduced_by = "XX-1"
up_to = "P3Y"
verification = "amending act"
sources = [{ act = "XX-1" }]

[[severity]]
id = "serious"
title = "serious crime"

[[severity.versions]]
cites = "11(5)"
first_day = 2011-01-01
introduced_by = "XX-1"
over = "P3Y"
up_to = "P10Y"
verification = "amending act"
sources = [{ act = "XX-1" }]

[[severity]]
id = "grave"
title = "grave crime"

[[severity.versions]]
cites = "11(6)"
first_day = 2011-01-01
introduced_by = "XX-1"
over = "P10Y"
verification = "amending act"
sources = [{ act = "XX-1" }]
"""
MGL = """\
[[mgl]]
id = "mgl"
title = "one MGL"

[[mgl.versions]]
cites = "A resolution"
first_day = 2011-01-01
last_day = 2014-12-31
currency = "LTL"
value = "130"
litas_per_euro = "3.4528"
verification = "primary text"
sources = [{ edition = "2018-01-01-own" }]

[[mgl.versions]]
cites = "A resolution"
first_day = 2015-01-01
currency = "EUR"
value = "37.66"
verification = "primary text"
sources = [{ edition = "2018-01-01-own" }]
"""
LIMITATION = """\
[[terms]]
id = "minor-crime"
title = "a minor crime"
offence = "crime"
severity = "minor"

[[terms.versions]]
cites = "95(1)"
first_day = 2011-01-01
introduced_by = "XX-1"
term = "P5Y"
verification = "amending act"
sources = [{ act = "XX-1" }]

[[terms]]
id = "serious-crime"
title = "a serious crime"
offence = "crime"
severity = "serious"

[[terms.versions]]
cites = "95(1)"
first_day = 2011-01-01
introduced_by = "XX-1"
term = "P10Y"
verification = "amending act"
sources = [{ act = "XX-1" }]

[[floors]]
id = "floor"
title = "a floor for child victims"

[[floors.versions]]
cites = "95(3)"
first_day = 2014-06-01
introduced_by = "XX-2"
exists = true
victim_under = 18
not_before_victim_is = 25
chapters = ["XXI"]
summary = "Not before the victim is 25."
verification = "amending act"
sources = [{ act = "XX-2" }]
"""
RULES = """\
[[rules]]
id = "juvenile-scope"
code = "BK"
title = "who is a minor"
topic = "juvenile"
computed = true

[[rules.versions]]
cites = "81"
first_day = 2011-01-01
introduced_by = "XX-1"
value = { under = 18, may_be_treated_until = 21 }
summary = "Those under 18."
verification = "amending act"
sources = [{ act = "XX-1" }]

[[rules]]
id = "penalties-of-minors"
code = "BK"
title = "penalties of minors"
topic = "juvenile"
computed = true

[[rules.versions]]
cites = "90(1)"
first_day = 2011-01-01
last_day = 2013-12-31
end = "Repealed by a treaty."
introduced_by = "XX-1"
ended_by = "XX-2"
value = { kinds = ["fine", "imprisonment"] }
articles = ["200(1)"]
summary = "A fine or imprisonment."
verification = "amending act"
sources = [{ act = "XX-1" }]

[[rules.versions]]
cites = "90(1)"
first_day = 2014-03-01
start = "Restored by a treaty."
introduced_by = "XX-2"
value = { kinds = ["fine", "imprisonment"] }
summary = "A fine or imprisonment."
verification = "amending act"
sources = [{ act = "XX-2" }]
"""
AGES = """\
[[thresholds]]
id = "responsibility"
title = "age of responsibility"
code = "BK"

[[thresholds.versions]]
cites = "13(1)"
first_day = 2011-01-01
introduced_by = "XX-1"
comparison = "at least"
age = 16
until = 18
summary = "From 16."
verification = "amending act"
sources = [{ act = "XX-1" }]

[[thresholds.versions]]
cites = "13(2)"
first_day = 2011-01-01
last_day = 2014-05-31
introduced_by = "XX-1"
ended_by = "XX-2"
comparison = "at least"
age = 14
offences = ["200(2)"]
provisions = ["200(2)"]
chapters = ["XXI"]
exceptions = "None."
summary = "From 14."
verification = "amending act"
sources = [{ act = "XX-1" }]
stale = [{ says = "200(2)", means = "200(3)", since = 2014-05-01, note = "Invented." }]

[[thresholds]]
id = "adult"
title = "adults only"
code = "BK"

[[thresholds.versions]]
cites = "200(3)"
first_day = 2014-06-01
last_day = 2017-12-31
introduced_by = "XX-2"
ended_by = "XX-3"
comparison = "at least"
age = 18
provisions = ["200(3)"]
summary = "From 18."
verification = "amending act"
sources = [{ act = "XX-2" }]

[[thresholds.versions]]
cites = "201(1)"
first_day = 2014-06-01
introduced_by = "XX-2"
comparison = "at least"
age = 18
provisions = ["201(1)"]
summary = "From 18."
verification = "amending act"
sources = [{ act = "XX-2" }]

[[thresholds]]
id = "under-twelve"
title = "under 12"
code = "BK"
circumstance = "a child under 12"

[[thresholds.versions]]
cites = "60(1)"
first_day = 2018-01-01
introduced_by = "XX-3"
comparison = "under"
age = 12
provisions = ["200(1)"]
summary = "An act against a child under 12 is aggravated."
verification = "amending act"
sources = [{ act = "XX-3" }]
"""
FILES = {
    "limits.toml": LIMITS,
    "severity.toml": SEVERITY,
    "mgl.toml": MGL,
    "limitation.toml": LIMITATION,
    "rules.toml": RULES,
    "ages.toml": AGES,
}


def write(folder: Path) -> Path:
    """Write the invented data set with its General Part into a new folder below the given one."""
    directory = own_data.write(folder)
    (directory / "general").mkdir()
    for name, text_of_file in FILES.items():
        (directory / "general" / name).write_text(text_of_file, encoding="utf-8")
    return directory
