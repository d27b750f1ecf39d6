"""Reading a directory of data files: what it gives, and what is said of bad ones."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import Any

import pytest

import lt_childlaw as law
from lt_childlaw._loading import load
from tests import own_data

REST = "give the directory that holds code.toml, acts.toml, editions.toml and articles/."


@pytest.fixture
def directory(tmp_path: Path) -> Path:
    return own_data.write(tmp_path)


def findings(directory: Path) -> list[str]:
    """What loading the directory says is wrong with it."""
    with pytest.raises(law.DataError) as caught:
        law.Code.from_directory(directory)
    assert caught.value.outcome is law.Outcome.INVALID_INPUT
    assert str(directory) in str(caught.value)
    for finding in caught.value.findings[:20]:
        assert finding in str(caught.value)
    return list(caught.value.findings)


def reversed_fields(text: str) -> str:
    """A file whose blocks give their fields in the opposite order."""
    blocks = re.split(r"(?m)^(?=\[\[)", text)
    return "".join(
        "".join(re.findall(r"(?m)^\[\[.*\n", block))
        + "".join(reversed(re.findall(r"(?ms)^\w+ = .*?\n(?=\w+ = |\n|\Z)", block)))
        + "\n"
        for block in blocks
    )


# ---------------------------------------------------------------- what it gives


def test_a_copy_of_the_shipped_files_is_the_shipped_code(tmp_path: Path) -> None:
    directory = own_data.copy_shipped(tmp_path)
    code = law.Code.from_directory(directory)
    assert code == law.Code.shipped()
    assert hash(code) == hash(law.Code.shipped())
    assert code.data_digest == law.Code.shipped().data_digest
    assert list(code.on("2012-05-01")) == list(law.on("2012-05-01"))


def test_a_directory_is_given_as_text_or_as_a_path(directory: Path) -> None:
    assert load(str(directory)) == load(directory)


def test_articles_stand_in_order_of_number(directory: Path) -> None:
    for article in ("99", "200-2", "200-10"):
        text = own_data.ARTICLE_201.replace('"201"', f'"{article}"')
        text = text.replace('"shown"', f'"a{article}"')
        (directory / "articles" / f"{article}.toml").write_text(text, encoding="utf-8")
    articles = [article["article"] for article in load(directory)["articles"]]
    assert articles == ["99", "200", "200-2", "200-10", "201"]


def test_dates_are_the_same_as_toml_dates_and_as_text(directory: Path) -> None:
    before = load(directory)
    own_data.replace(directory, "code.toml", "2011-01-01", '"2011-01-01"')
    assert load(directory) == before


def test_the_digest_is_that_of_the_facts_whatever_their_order(directory: Path) -> None:
    before = load(directory)
    assert re.fullmatch("[0-9a-f]{64}", before["digest"])
    for name, text in own_data.FILES.items():
        turned = reversed_fields(text)
        assert turned != text
        assert sorted(turned.split()) == sorted(text.split())
        (directory / name).unlink()
        (directory / name).write_text(f"# a comment\r\n{turned}", encoding="utf-8")
    assert load(directory) == before


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("code.toml", "Invented.", "Made up."),
        ("code.toml", "2023.1.0", "2023.1.1"),
        ("code.toml", "confirmed_until = 2022-12-31", "confirmed_until = 2022-12-30"),
        ("acts.toml", "https://example.org/XX-1", "https://example.org/XX-01"),
        ("acts.toml", "2010-12-20", "2010-12-21"),
        ("editions.toml", "Edition of", "An edition of"),
        ("articles/200.toml", "Senas", "Senasis"),
        ("articles/200.toml", '"P2Y"', '"P24M"'),
        ("articles/200.toml", "at_least = 16", "at_least = 17"),
        ("articles/200.toml", '["deceit"]', '["organised group"]'),
        ("articles/200.toml", '["victim\'s complaint", ', "["),
        ("articles/200.toml", 'special_to = ["basic"]', ""),
        ("articles/200.toml", '"dependent", "coerced"', '"coerced", "dependent"'),
        ("articles/200.toml", ', at = "art. 1"', ""),
        ("articles/200.toml", 'inferred = "Deduced."', 'inferred = "Guessed."'),
        ("articles/200.toml", 'notes = ["A remark."]', 'notes = ["A remark.", "Twice."]'),
        ("articles/201.toml", "The old text", "The first text"),
    ],
)
def test_any_changed_fact_changes_the_digest(
    directory: Path, name: str, old: str, new: str
) -> None:
    before = law.Code.from_directory(directory)
    own_data.replace(directory, name, old, new)
    after = law.Code.from_directory(directory)
    assert after.data_digest != before.data_digest
    assert after != before


# ---------------------------------------------------------------- what is no directory


@pytest.mark.parametrize("path", [None, 1, 1.5, b"data", [], {"path": "x"}, object()])
def test_what_is_no_path_is_refused(path: Any) -> None:  # noqa: ANN401 (whatever a caller gives)
    with pytest.raises(law.DataError, match=f"is no path: {re.escape(REST)}$"):
        law.Code.from_directory(path)


@pytest.mark.parametrize("path", ["/no/such/folder", "a\0b", "\ud800", "x/code.toml"])
def test_a_missing_directory_is_named(path: str) -> None:
    with pytest.raises(law.DataError) as caught:
        law.Code.from_directory(path)
    assert str(caught.value) == f"{path!r} is no directory: {REST}"
    assert caught.value.findings == (f"{path!r} is no directory",)


def test_a_file_is_no_directory(directory: Path) -> None:
    with pytest.raises(law.DataError, match=r"code\.toml' is no directory: give the directory"):
        law.Code.from_directory(directory / "code.toml")


def test_a_path_that_the_system_refuses() -> None:
    with pytest.raises(law.DataError, match="the path given cannot be read: File name too long"):
        law.Code.from_directory("x" * 10_000)


# ---------------------------------------------------------------- what is no data file


@pytest.mark.parametrize("name", ["code.toml", "acts.toml", "editions.toml"])
def test_a_missing_file_is_named(directory: Path, name: str) -> None:
    (directory / name).unlink()
    assert findings(directory) == [f"{name}: cannot be read: No such file or directory"]


def test_a_folder_in_place_of_a_file(directory: Path) -> None:
    (directory / "articles/201.toml").unlink()
    (directory / "articles/201.toml").mkdir()
    assert findings(directory) == ["articles/201.toml: cannot be read: Is a directory"]


@pytest.mark.parametrize("left", ["nothing", "an empty folder", "a file"])
def test_a_directory_without_articles(directory: Path, left: str) -> None:
    shutil.rmtree(directory / "articles")
    if left == "an empty folder":
        (directory / "articles").mkdir()
    elif left == "a file":
        (directory / "articles").touch()
    assert findings(directory) == ["articles: holds no *.toml file"]


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        ("title = 'ž'".encode("cp1257"), "is not UTF-8 text"),
        ("title = 'ž'".encode("utf-16"), "is not UTF-8 text"),
        (b"\xef\xbb\xbf", "begins with a byte order mark: save it as UTF-8 without one"),
        (b"a = ", "is not TOML: Invalid value ("),
        (b"a = 1\na = 2", "is not TOML: Cannot overwrite a value ("),
        (b"a = 'x\0y'", "is not TOML: Found invalid character '\\x00' ("),
        (b"a = 2025-02-30", "is not TOML: Invalid date or datetime ("),
        (b"a = 9223372036854775808", "is not TOML: an integer has more than the 64 bits of TOML"),
        (b"a = 9223372036854775807", "a: is no field here: known are acts"),
        (b"a = 0x" + b"f" * 9000, "is not TOML: an integer has more than the 64 bits of TOML"),
        (b"a = " + b"[" * 9000, "nests tables or arrays too deeply"),
        (b"a." * 9000 + b"a = 1", "nests tables or arrays too deeply"),
        (b"[[acts]]", "acts[0]: lacks number and title and adopted and url and commencements"),
    ],
)
def test_a_file_that_cannot_be_read_says_why(directory: Path, content: bytes, problem: str) -> None:
    (directory / "acts.toml").write_bytes(content)
    assert findings(directory)[0].startswith(f"acts.toml: {problem}")


def test_a_number_of_ten_thousand_digits(directory: Path) -> None:
    own_data.replace(directory, "articles/200.toml", "paragraph = 1", "paragraph = " + "1" * 10_000)
    (finding,) = findings(directory)
    assert finding.startswith("articles/200.toml: is not TOML: Exceeds the limit")


def test_conditions_without_an_end(directory: Path) -> None:
    deep = f"victim.{'or_else.' * 500}under = 18"
    own_data.replace(directory, "articles/201.toml", "person_shown = { under = 18 }", deep)
    assert findings(directory) == ["articles/201.toml: nests tables or arrays too deeply"]


# ---------------------------------------------------------------- what breaks the form or a rule


@pytest.mark.parametrize(
    ("name", "old", "new", "finding"),
    [
        ("code.toml", "basis", "bases", "bases: is no field here: known are name, data_version, "),
        ("code.toml", "2022-12-31", '"2022-02-30"', "confirmed_until: 2022-02-30 is no day: day "),
        ("acts.toml", "2014-05-06", '"0000-01-01"', "XX-2: acts[1].adopted: 0000-01-01 is no day"),
        ("acts.toml", "XX-1", "20-1", "20-1: acts[0].number: '20-1' does not have the form "),
        (
            "acts.toml",
            'provisions = "all"',
            'what = "all"',
            "XX-1: acts[0].commencements[0].what: ",
        ),
        (
            "acts.toml",
            'url = "',
            'x = { number = 1 }\nurl = "',
            "XX-1: acts[0].x: is no field here",
        ),
        ("editions.toml", "url", "link", "2018-01-01-own: editions[0].link: is no field here"),
        (
            "editions.toml",
            'title = "Edition of 2018-01-01"',
            "",
            "2018-01-01-own: editions[0]: lacks",
        ),
    ],
)
def test_a_breach_in_the_whole_names_its_place(
    directory: Path, name: str, old: str, new: str, finding: str
) -> None:
    own_data.replace(directory, name, old, new)
    assert findings(directory)[0].startswith(f"{name}: {finding}")


FIRST = "200(1) from 2011-01-01: versions[0]"


@pytest.mark.parametrize(
    ("old", "new", "finding"),
    [
        ('"200"', '"199"', "article: 199 is not the file's name"),
        ('"200"', "200", "article: 200 is not of type string"),
        ('en = "Old heading"', "", "headings[0]: lacks en"),
        ('"basic"', '"Basic"', "Basic: provisions[0].id: 'Basic' does not have the form "),
        ('"the basic offence"', "1", "basic: provisions[0].title: 1 is not of type string"),
        ('role = "offence"\n', "", f"{FIRST}: lacks role"),
        ('role = "offence"', 'role = "crime"', f"{FIRST}.role: 'crime' is none of offence, "),
        ('"P2Y"', '"2 years"', f"{FIRST}.penalties[1].maximum: '2 years' does not have the form "),
        ('{ kind = "fine" }', '"paragraph"', f"{FIRST}.penalties[0]: 'paragraph' is not of type "),
        ("under = 16", "below = 16", f"{FIRST}.victim.below: is no field here: known are under, "),
        ('[{ act = "XX-1" }]', "[]", f"{FIRST}.sources: needs 1 or more"),
        ('"Deduced."', '""', f"{FIRST}.inferred: '' does not have the form "),
        ('"A remark."', '""', f"{FIRST}.notes[0]: '' does not have the form "),
        ("paragraph = 1", "paragraph = true", "200(True) from 2011-01-01: versions[0].paragraph: "),
        ("last_day = 2014-05-31", "last_day = 2014-05-31T00:00:00", f"{FIRST}.last_day: '2014-05"),
        ("last_day = 2014-05-31", "last_day = 12:00:00", f"{FIRST}.last_day: '12:00:00' does not "),
        (
            "last_day = 2014-05-31",
            'last_day = "2014-02-30"',
            f"{FIRST}.last_day: 2014-02-30 is no ",
        ),
        ("last_day = 2014-05-31", "last_day = 9999-12-31", f"{FIRST}.last_day: 9999-12-31 is the "),
        ("paragraph = 1", "paragraph = 0", "200(0) from 2011-01-01: versions[0].paragraph: 0 is "),
        ('"XX-2"', '"XX-9"', "200(1) from 2011-01-01: ended_by: XX-9 is not in acts.toml"),
    ],
)
def test_a_breach_in_an_article_names_version_and_field(
    directory: Path, old: str, new: str, finding: str
) -> None:
    own_data.replace(directory, "articles/200.toml", old, new)
    assert findings(directory)[0].startswith(f"articles/200.toml: {finding}")


def test_an_article_stands_in_the_file_of_its_name_alone(directory: Path) -> None:
    shutil.copy(directory / "articles/200.toml", directory / "articles/202.toml")
    assert findings(directory) == ["articles/202.toml: article: 200 is not the file's name"]


def test_bad_files_are_told_together_and_before_the_rules(directory: Path) -> None:
    own_data.replace(directory, "articles/200.toml", 'kind = "crime"\n', "")
    own_data.replace(directory, "code.toml", "basis", "bases")
    (directory / "editions.toml").write_text("[", encoding="utf-8")
    assert [finding.partition(":")[0] for finding in findings(directory)] == [
        "code.toml",
        "code.toml",
        "editions.toml",
    ]


def test_of_many_findings_twenty_are_listed_and_the_rest_counted(tmp_path: Path) -> None:
    directory = own_data.copy_shipped(tmp_path)
    path = directory / "articles/151-1.toml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace('role = "offence"\n', ""), encoding="utf-8")
    assert len(findings(directory)) == 14
    path.write_text(text.replace('role = "offence"\n', 'role = "x"\nx = 1\n', 10), encoding="utf-8")
    with pytest.raises(law.DataError) as caught:
        law.Code.from_directory(directory)
    assert len(caught.value.findings) == 20
    assert "more" not in str(caught.value)
    path.write_text(text.replace('role = "offence"\n', 'role = "x"\nx = 1\n'), encoding="utf-8")
    with pytest.raises(law.DataError) as caught:
        law.Code.from_directory(directory)
    assert len(caught.value.findings) == 28
    first, *lines, last = str(caught.value).splitlines()
    assert first == f"the data in {directory} breaks its rules; correct these and load again:"
    assert [line.strip() for line in lines] == list(caught.value.findings[:20])
    assert last.strip() == "... and 8 more."
