"""The commands assess and replay."""

from __future__ import annotations

import inspect
import itertools
import json
from pathlib import Path
from typing import Any

import pytest

import lt_childlaw as law
from lt_childlaw._case_file import example_case
from lt_childlaw._plain import plain

from .command_line import document, invoke, refused, start, told

EXAMPLE = example_case().encode()
FACTS = ("--on", "2010-07-20", "--conduct", "molestation")


@pytest.fixture
def case_file(tmp_path: Path) -> Path:
    path = tmp_path / "case.toml"
    path.write_bytes(EXAMPLE)
    return path


# assess


def test_assess_reads_a_file_or_standard_input(case_file: Path) -> None:
    page = told("assess", case_file)
    assert page.startswith("ASSESSMENT OF A CASE\n\nIn short\n")
    assert "Possibility 3: committed 2010-07-20/2010-12-" in page
    assert "Judged on 2025-03-01." in page
    assert told("assess", "-", stdin=EXAMPLE) == page
    record = b'{"committed_on": "2010", "conduct": ["molestation"], "judged_on": "2025-03-01"}'
    assert "Possibility 3" in told("assess", "-", stdin=record)


def test_assess_takes_the_same_facts_from_options(case_file: Path) -> None:
    options = (
        *("--on", "2010", "--conduct", "molestation", "--offender", "30-40"),
        *("--victim", "1999", "--judged-on", "2025-03-01"),
    )
    assert document("assess", *options) == document("assess", case_file)
    assert told("assess", *options) == told("assess", case_file)


def test_assess_states_every_fact_by_an_option() -> None:
    found = document(
        *("assess", "--on", "2013/2014", "--conduct", "keeping material"),
        *("--conduct", "distributing material", "--circumstance", "large quantity"),
        *("--circumstance", "intent to distribute", "--offender", "1985-02", "--victim", "12"),
        *("--person-shown", "10-13", "--stage", "attempt", "--participation", "helper"),
        *("--continuing", "--complaint", "--legal-person", "--compelled-as-victim-of", "147"),
        *("--abroad", "--offender-resident", "--no-victim-resident", "--no-punishable-there"),
        *("--judged-on", "2025-03-01", "--known-at", "2025-02-01", "--reading", "birthday"),
    )
    assert found["question"] == {
        "case": {
            "committed_on": "2013-01-01/2014-12-31",
            "conduct": ["distributing material", "keeping material"],
            "circumstances": ["intent to distribute", "large quantity"],
            "offender": {"born": "1985-02-01/1985-02-28"},
            "victim": {"age": 12},
            "person_shown": {"age": [10, 13]},
            "abroad": {
                "offender_resident": True,
                "victim_resident": False,
                "punishable_there": False,
            },
            "stage": "attempt",
            "participation": "helper",
            "continuing": True,
            "legal_person": True,
            "complaint": True,
            "compelled_as_victim_of": "147",
        },
        "judged_on": "2025-03-01",
        "known_at": "2025-02-01",
        "reading": "on the birthday",
    }


def test_assess_tells_no_from_not_known() -> None:
    case = document("assess", *FACTS, "--no-complaint", "--abroad")["question"]["case"]
    assert case["complaint"] is False
    assert case["abroad"] == {}


def test_the_options_of_the_days_count_before_the_file(case_file: Path) -> None:
    options = ("--judged-on", "2020-01-01", "--known-at", "2019-01-01", "--reading", "day-after")
    question = document("assess", case_file, *options)["question"]
    assert question["judged_on"] == "2020-01-01"
    assert question["known_at"] == "2019-01-01"
    assert question["reading"] == "on the day after"


def test_assess_as_json_is_the_trace(case_file: Path) -> None:
    case = law.Case(
        committed_on="2010",
        conduct={"molestation"},
        offender=law.Person(age=(30, 40)),
        victim=law.Person(born="1999"),
    )
    found = document("assess", case_file)
    assert found == law.assess(case, judged_on="2025-03-01").to_dict()
    assert found["data_digest"] == law.DATA_DIGEST


def test_assess_as_markdown_is_the_memorandum(case_file: Path) -> None:
    page = told("assess", case_file, "--markdown")
    assert page.startswith("# Assessment of a case\n")
    record = document("assess", case_file)["question"]["case"]
    case = law.Case.from_dict(record)
    assert page == law.assess(case, judged_on="2025-03-01").explain("markdown")


def test_the_page_says_what_the_memorandum_says(case_file: Path) -> None:
    case = law.Case.from_dict(document("assess", case_file)["question"]["case"])
    text = law.assess(case, judged_on="2025-03-01").explain()
    page = told("assess", case_file)
    assert page.split() == text.split()


@pytest.mark.parametrize("columns", [40, 80, 120])
def test_each_line_of_the_page_is_broken_once(case_file: Path, columns: int) -> None:
    result = invoke("assess", case_file, columns=columns)
    lines = result.stdout.splitlines()
    assert max(map(len, lines)) <= columns
    assert not any(before == "" == after for before, after in itertools.pairwise(lines))
    # A line that goes on is indented under its item, and goes on only where it must.
    place = next(at for at, line in enumerate(lines) if line.startswith("  - No rule found"))
    assert lines[place + 1].startswith("    ")
    assert len(lines[place]) + len(f" {lines[place + 1].split()[0]}") > columns


def test_no_candidate_is_an_answer() -> None:
    page = told("assess", "--on", "2015-05-01", "--conduct", "molestation", "--victim", "16")
    assert "No provision of the data fits the facts as stated; other articles" in page


def test_law_that_is_not_known_is_no_answer() -> None:
    facts = ("--on", "2003-06", "--conduct", "keeping material", "--person-shown", "13")
    page = told("assess", *facts, status=1)
    assert "Not known:\n  - article 309 on 2003-06-01 is not known" in page
    assert document("assess", *facts, status=1)["possibilities"][0]["unanswered"]


def test_assess_lists_the_words() -> None:
    page = told("assess", "--words")
    found = document("assess", "--words")
    words = {kind: [row["word"] for row in found[kind]] for kind in ("conduct", "circumstance")}
    assert words == {
        "conduct": [one.value for one in law.Conduct],
        "circumstance": [one.value for one in law.Circumstance],
    }
    assert all(row["meaning"] for kind in words for row in found[kind])
    for row in (*found["conduct"], *found["circumstance"]):
        assert row["word"] in page
    meanings = {row["word"]: row["meaning"] for row in found["circumstance"]}
    assert meanings["concrete steps"].endswith(": 152-1.")
    assert "\n" not in meanings["coercion or dependence"]


def test_the_words_are_listed_without_their_meaning_where_there_is_no_source(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def without_source(_: object) -> str:
        raise OSError

    monkeypatch.setattr(inspect, "getsource", without_source)
    assert document("assess", "--words")["conduct"][0] == {
        "word": "sexual intercourse",
        "meaning": None,
    }
    assert "sexual intercourse" in told("assess", "--words")


def test_assess_writes_an_example_that_it_reads() -> None:
    result = invoke("assess", "--example")
    assert result.stdout_bytes == EXAMPLE
    assert told("assess", "-", stdin=result.stdout_bytes).startswith("ASSESSMENT")


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ((), "give a case file; or at least --on and --conduct"),
        (("--on", "2010"), "give a case file"),
        (("--conduct", "molestation"), "give a case file"),
        ((__file__, "--on", "2010"), "is taken for a file with the facts: leave it out, or --on."),
        (
            ("case.toml", "--no-complaint", "--victim", "13", "--abroad", "--stage", "attempt"),
            "leave it out, or --victim, --stage, --abroad, --no-complaint. A value of several",
        ),
        ((*FACTS, "--offender-resident"), "only an act abroad has --offender-resident: add"),
        (
            (*FACTS, "--no-victim-resident", "--punishable-there"),
            "only an act abroad has --no-victim-resident, --punishable-there: add --abroad",
        ),
        ((*FACTS, "--json", "--markdown"), "give --markdown or --json, not both"),
        ((*FACTS, "--stage", "begun"), "begun"),
        ((*FACTS, "--victim", "x"), "'x' cannot be read"),
        ((*FACTS, "--person-shown", "13"), "no conduct with material"),
        ((*FACTS, "--judged-on", "2009-01-01"), "before the act"),
        ((*FACTS, "--judged-on", "2025"), "--judged-on: '2025' is not a day in ISO form."),
        ((*FACTS, "--victim", "2015"), "victim: "),
        (
            ("--on", "2010", "--conduct", "molestatio"),
            "Hint: lt-childlaw assess --words lists the words.",
        ),
        (
            ("--on", "2010", "--conduct", "sexual", "intercourse"),
            "'intercourse' is taken for a file with the facts: leave it out, or --on, --conduct. A",
        ),
        (
            ("--on", "2010", "--conduct", "sexual", "intercourse"),
            'A value of several words stands in quotation marks: "sexual intercourse". Each value',
        ),
        (
            ("--on", "2010", "--conduct", "molestation", "x" * 300),
            "is taken for a file with the facts: leave it out, or --on, --conduct. A value of",
        ),
        (
            ("--on", "2010", "--conduct", "force", "or", "helplessness"),
            "this is too much: helplessness. A value of several words stands in quotation marks",
        ),
        ((*FACTS, "--victim", "1800"), "victim: on no day of the act is anybody so old"),
        ((*FACTS, "--person-shown", "old"), "--person-shown: 'old' cannot be read: give an age"),
        ((*FACTS, "--circumstance", "goup"), "Hint: lt-childlaw assess --words lists the words."),
        (("--on", "May", "--conduct", "molestation"), "--on: 'May' is not a span: write"),
        (("--on", "2012-13", "--conduct", "molestation"), "--on: 2012-13 is no month: a year has"),
        (
            ("--on", "2012/2011", "--conduct", "molestation"),
            "--on: the span ends on 2011-12-31, before it begins on 2012-01-01",
        ),
        (
            (*FACTS, "--compelled-as-victim-of", "x"),
            "--compelled-as-victim-of: 'x' cannot be read as",
        ),
        (("missing.toml",), "missing.toml cannot be read: No such file or directory."),
    ],
)
def test_assess_refuses_what_it_cannot_use(options: tuple[str, ...], message: str) -> None:
    error = refused("assess", *options)
    assert message in error
    assert ("Hint" in error) == ("Hint" in message)


@pytest.mark.parametrize("file", [__file__, "-"])
def test_what_is_no_rest_of_a_value_needs_no_quotation_marks(file: str) -> None:
    assert "quotation marks" not in refused("assess", file, *FACTS)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (("--on", "2003-04-30", "--conduct", "molestation"), "before 2003-05-01"),
        ((*FACTS, "--judged-on", "2030-01-01", "--strict"), "2030-01-01"),
        ((*FACTS, "--compelled-as-victim-of", "999"), "999"),
    ],
)
def test_assess_says_why_there_is_no_answer(options: tuple[str, ...], message: str) -> None:
    assert message in refused("assess", *options, status=1)
    result = invoke("assess", *options, "--json")
    assert json.loads(result.stdout)["outcome"] != "ok"


def test_assess_beyond_the_horizon_warns_once() -> None:
    result = invoke("assess", *FACTS, "--judged-on", "2030-01-01")
    assert result.exit_code == 0
    assert result.stderr.count("Not confirmed") == 1


def test_no_bad_file_gives_a_traceback(tmp_path: Path) -> None:
    contents: tuple[bytes, ...] = (
        b"", b"\0", b"\xff\xfe", b"\xff", b"{", b"[]", b"a = ", b"[" * 100_000, b"a=" + b"[" * 9999,
        b"{" + b'"a":{' * 9999, b"a" * 1_000_001, EXAMPLE + b'victims = "x"\n', b"a." * 9999,
    )  # fmt: skip
    for suffix in ("toml", "json", "txt"):
        for number, content in enumerate(contents):
            path = tmp_path / f"{number}.{suffix}"
            path.write_bytes(content)
            for command in ("assess", "replay"):
                assert "Error: " in refused(command, path)


# replay


def trace_file(folder: Path, **changes: Any) -> Path:  # noqa: ANN401 (any JSON)
    path = folder / "trace.json"
    trace = document("assess", "-", stdin=EXAMPLE)
    path.write_text(json.dumps({**trace, **changes}), encoding="utf-8")
    return path


def test_replay_says_that_nothing_differs(tmp_path: Path) -> None:
    path = trace_file(tmp_path)
    page = told("replay", path)
    assert page.startswith("The answer is the same.\n")
    assert f"Traced with data {law.DATA_VERSION} ({law.DATA_DIGEST[:12]}), the same data." in page
    assert told("replay", "-", stdin=path.read_bytes()) == page
    found = document("replay", path)
    assert (found["same"], found["differences"]) == (True, [])
    assert found["question"]["case"]["conduct"] == ["molestation"]


def test_replay_says_what_differs(tmp_path: Path) -> None:
    path = trace_file(tmp_path, confirmed=False, data_version="2000.01.0", data_digest="0" * 64)
    page = told("replay", path, status=1)
    assert page.startswith("The answer differs in 1 place.\n")
    assert f"Traced with data 2000.01.0 (000000000000), now data {law.DATA_VERSION}." in page
    text = "\n".join(line.rstrip() for line in page.splitlines())
    assert "\nconfirmed\n  false\n  -> true\n" in text
    found = document("replay", path, status=1)
    assert found["traced"] == {"data_version": "2000.01.0", "data_digest": "0" * 64}
    assert found["data_version"] == law.DATA_VERSION
    assert found["same"] is False
    assert found["differences"] == [{"path": "confirmed", "before": False, "after": True}]


def test_replay_shows_the_first_of_many_differences(tmp_path: Path) -> None:
    notices = [f"notice {number}" for number in range(60)]
    path = trace_file(tmp_path, notices=["x" * 1000, *notices])
    page = told("replay", path, status=1)
    places = int(page.split("differs in ")[1].split(" ")[0])
    assert places >= 59
    assert f"and {places - 40} more: --json writes all of them." in page
    assert page.count("\n  -> ") == 40
    assert "x" * 299 + "…" in page.replace("\n  ", "").replace(" ", "")
    assert "x" * 301 not in page.replace("\n", "").replace(" ", "")
    assert "(nothing)" in page
    assert len(document("replay", path, status=1)["differences"]) == places


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("{}", "is no trace: it has no trace_version. A trace is what"),
        ('{"trace_version": 1}', "it has no data_version, data_digest, question"),
        ("[]", "holds a list, and a trace is an object"),
        (
            '{"committed_on": "2010", "conduct": ["molestation"]}',
            "is a case, and no trace: give it to",
        ),
    ],
)
def test_replay_refuses_what_is_no_trace(tmp_path: Path, content: str, message: str) -> None:
    path = tmp_path / "trace.json"
    path.write_text(content, encoding="utf-8")
    error = refused("replay", path)
    assert str(path) in error.replace(" ", "") or "trace.json" in error
    assert message in error


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"trace_version": 99}, "trace_version is 99, and this library reads 1"),
        ({"question": {}}, "question has no case in it"),
        ({"question": []}, "has no case"),
        ({"question": {"case": []}}, "question.case is []: give the fields of a case"),
        ({"question": {"case": {"committed_on": "2010"}}}, "question.case.conduct is missing"),
        ({"question": {"case": {"x": 1}}}, 'question.case has no field "x"'),
    ],
)
def test_replay_names_the_file_of_a_broken_trace(
    tmp_path: Path, changes: dict[str, Any], message: str
) -> None:
    error = refused("replay", trace_file(tmp_path, **changes))
    assert "trace.json: " in error
    assert message in error


# Common


def test_the_commands_work_as_a_program(case_file: Path) -> None:
    with start("assess", case_file, "--json") as program:
        out, err = program.communicate()
    assert (program.returncode, err) == (0, b"")
    assert json.loads(out)["trace_version"] == 1


def test_results_are_plain_values_that_survive_json() -> None:
    victim = law.Person(born="2000-02-29")
    results = (
        law.limitation("149(1)", committed_on="2012", victim=victim),
        law.lex_mitior("307(2)", committed_on="2024-05-01", judged_on="2025-03-01"),
        law.compare(law.on("2014-03-24")["308(2)"], law.on("2014-03-25")["308(3)"]),
        law.assess(law.Case(committed_on="2012", conduct={"molestation"})).possibilities[0],
    )
    for result in results:
        value = plain(result)
        assert json.loads(json.dumps(value)) == value
