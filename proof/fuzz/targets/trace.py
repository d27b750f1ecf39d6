"""Traces of assessments: read from JSON, and asked again."""

from __future__ import annotations

import io
import json

import attrs

import lt_childlaw as law
from lt_childlaw._case_file import UnusableFile, read_trace
from proof.fuzz.holding import holds, refusing
from proof.fuzz.mutating import change_json
from proof.fuzz.targets import case_file


def _trace(judged_on: str | None = None, **facts: object) -> bytes:
    case = law.Case.from_dict({"committed_on": "2013-05-01", "conduct": ["molestation"], **facts})
    record = law.assess(case, judged_on=judged_on).to_dict()
    return json.dumps({**record, "possibilities": record["possibilities"][:1]}).encode()


SEEDS = (
    _trace(),
    _trace(victim={"age": [13, 15]}, offender={"born": "1990-05"}, continuing=True),
    _trace("2013-06-01", conduct=["sexual intercourse"], victim={"age": 15}, legal_person=True),
    _trace(conduct=["keeping material"], person_shown={"age": 12}, committed_on="2012-05"),
    _trace(abroad={"offender_resident": True}, compelled_as_victim_of="147", stage="attempt"),
)
WORDS = (
    *case_file.WORDS,
    *(reading.value for reading in law.Reading),
    *(field.name for field in attrs.fields(law.Possibility)),
    "question", "case", "possibilities", "notices", "data_version", "data_digest", "confirmed",
)  # fmt: skip
CHANGES = (change_json,)
LONGEST = 65_536


def one(data: bytes) -> None:
    """Read a trace and ask its question again; the answer asked once more is the same."""
    record = None
    with refusing(UnusableFile):
        record = read_trace(io.BytesIO(data))
    if record is None:
        return
    with refusing(law.LawError):
        replay = law.replay(record)
        holds(str(replay) and all(map(str, replay.differences)), "a replay without words")
        answer = json.loads(json.dumps(replay.assessment.to_dict()))
        holds(not law.replay(answer).differences, "the same question, and another answer")
        holds(replay.assessment.explain(), "an answer without words")
