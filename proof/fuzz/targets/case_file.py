"""Case files in TOML and JSON."""

from __future__ import annotations

import io
import json

import attrs

import lt_childlaw as law
from lt_childlaw._case_file import UnusableFile, example_case, read_case_file
from proof.fuzz.holding import holds, refusing
from proof.fuzz.mutating import change_json, change_lines

_FULL = {
    "committed_on": "2012-05/2013",
    "conduct": ["molestation", "sexual intercourse"],
    "circumstances": ["parent or authority"],
    "offender": {"born": "1970-02", "age": [40, 43]},
    "victim": {"age": 13},
    "abroad": {"offender_resident": True, "victim_resident": None, "punishable_there": False},
    "stage": "attempt",
    "participation": "helper",
    "continuing": True,
    "legal_person": False,
    "complaint": None,
    "compelled_as_victim_of": "147",
    "judged_on": "2025-03-01",
    "known_at": "2025-03-01",
    "reading": "day-after",
}
SEEDS = (
    example_case().encode(),
    json.dumps(_FULL).encode(),
    b'committed_on = 2012-05-01\nconduct = "molestation"\nvictim.age = 13\n',
    b'{"committed_on": "2010", "conduct": "keeping material", "person_shown": {"age": 12}}',
    'committed_on = "2010"\nconduct = ["molestation"]'.encode("utf-16"),
    b'\xef\xbb\xbfcommitted_on = "2010"\nconduct = ["molestation"]\n[offender]\nage = [20, 30]\n',
)
WORDS = (
    *(field.name for field in attrs.fields(law.Case)),
    *(field.name for field in attrs.fields(law.Person)),
    *(field.name for field in attrs.fields(law.Abroad)),
    "judged_on", "known_at", "reading", "trace_version", "birthday", "day-after",
    *(conduct.value for conduct in law.Conduct),
    *(circumstance.value for circumstance in law.Circumstance),
    *(stage.value for stage in law.Stage),
    *(part.value for part in law.Participation),
    "2012", "2012-05-01", "2003/2025", "149(3)", "147",
)  # fmt: skip
CHANGES = (change_json, change_lines)
LONGEST = 2_048


def one(data: bytes) -> None:
    """Read a case file, and read again what the case says of itself."""
    with refusing(UnusableFile):
        found = read_case_file(io.BytesIO(data))
        record = json.dumps(found.case.to_dict()).encode()
        holds(read_case_file(io.BytesIO(record)).case == found.case, "a case is read as another")
        holds(law.Case.from_dict(found.case.to_dict()) == found.case, "a record is read as another")
