"""What differs between the law of two days."""

from __future__ import annotations

import pytest

import lt_childlaw as law
from lt_childlaw._versions import SUBSTANCE


def by_provision(earlier: str, later: str) -> dict[str, law.Change]:
    return {change.provision.id: change for change in law.changes(earlier, later)}


def test_the_act_of_2014() -> None:
    changes = by_provision("2014-03-24", "2014-03-25")
    kinds: dict[str, set[str]] = {}
    for name, change in changes.items():
        kinds.setdefault(change.kind.name, set()).add(name)
        assert [str(act) for act in change.acts] == ["XII-776"]
    assert kinds["INTRODUCED"] == {
        "solicitation-of-under-16",
        "152-1-legal-persons",
        "153-legal-persons",
        "attending-pornographic-event-with-child",
        "involving-minor-in-prostitution",
    }
    assert kinds["RENUMBERED"] == {"308-legal-persons"}
    assert [str(item) for item in changes["molestation"].differences if item.field == "victim"] == [
        "victim: under 14 -> under 16"
    ]
    sanctions = {
        name: str(item).removeprefix("sanction: ")
        for name, change in changes.items()
        for item in change.differences
        if item.field == "sanction" and "imprisonment" in str(item)
    }
    assert sanctions["minors-prostitution"] == (
        "imprisonment of 2 to 8 years -> imprisonment of 3 to 10 years"
    )
    assert sanctions["compelled-sexual-act-with-minor"] == (
        "imprisonment of up to 5 years -> imprisonment of up to 8 years"
    )


def test_the_number_never_decides() -> None:
    changes = by_provision("2025-01-31", "2025-02-01")
    minors = changes["minors-prostitution"]
    assert minors.kind is law.ChangeKind.RENUMBERED
    assert [item.field for item in minors.differences] == ["citation"]
    assert str(minors) == "minors-prostitution: renumbered, 307(3) -> 307(4) (XIV-3060)"
    assert minors.notices == (
        "From 2025-02-01 on, 307(3) names another provision: directing-prostitution.",
        "From 2006-07-14 to 2025-01-31, 307(4) names another provision: 307-legal-persons.",
    )
    assert changes["directing-prostitution"].kind is law.ChangeKind.INTRODUCED
    assert changes["directing-prostitution"].before is None
    assert changes["directing-prostitution"].differences == ()
    assert str(changes["rape"].differences[0]) == (
        "sanction: imprisonment of up to 7 years -> imprisonment of 1 to 7 years"
    )
    assert "rape-of-young-child" not in changes
    assert "molestation" not in changes


def test_restated_without_a_change() -> None:
    # IX-1992 restated the only paragraph of 162 in order to add another.
    change = by_provision("2004-02-13", "2004-02-14")["exploiting-child-for-pornography"]
    assert change.kind is law.ChangeKind.RESTATED
    assert change.differences == ()


def test_a_gap_is_not_comparable() -> None:
    changes = by_provision("2005-06-29", "2005-06-30")
    assert changes["trafficking"].kind is law.ChangeKind.NOT_COMPARABLE
    assert changes["trafficking"].before is None
    assert changes["trafficking"].gap is law.coverage().gaps[0]
    assert changes["trafficking"].differences == ()
    assert changes["forced-labour-exploitation"].kind is law.ChangeKind.INTRODUCED
    # This rule came in 2012; whether anything like it stood in the gap is not known.
    later = by_provision("2004-01-01", "2012-07-13")["147-victim-release"]
    assert later.kind is law.ChangeKind.NOT_COMPARABLE
    assert "147-victim-release" not in changes


def test_steps_and_net() -> None:
    steps = law.changes("2010-01-01", "2026-01-01", steps=True)
    assert [str(step.later) for step in steps if step.provision == "material-showing-child"] == [
        "2014-03-25",
        "2016-06-28",
        "2025-02-01",
    ]
    net = by_provision("2010-01-01", "2026-01-01")["material-showing-child"]
    assert [str(act) for act in net.acts] == ["XII-776", "XII-2433", "XIV-3060"]
    assert net.before is not None
    assert net.before.day == net.earlier


def test_nothing_changed() -> None:
    assert law.changes("2012-08-01", "2012-08-02") == ()
    assert law.changes("2014-03-25", "2014-03-25") == ()
    assert law.changes("2014-03-25", "2014-03-25", steps=True) == ()


def test_differences_read_as_text() -> None:
    change = by_provision("2006-07-13", "2006-07-14")["309-legal-persons"]
    texts = [str(item) for item in change.differences]
    assert "number: 309(4) -> 309(5)" in texts
    assert "paragraphs it is about: 309(1), 309(2) -> 309(1), 309(2), 309(3)" in texts
    kind = law.Difference(field="kind", before=None, after=law.OffenceKind.CRIME)
    assert (kind.before_words, kind.after_words) == ("none", "crime")
    assert str(kind) == "kind of offence: none -> crime"
    assert str(law.Difference(field="covers", before=(), after=())).endswith("none -> none")


def test_every_field_in_which_versions_can_differ_has_a_name_for_readers() -> None:
    names = {
        "citation": "number",
        "heading": "heading of the article",
        "role": "what the paragraph does",
        "summary": "content",
        "kind": "kind of offence",
        "sanction": "sanction",
        "victim": "victim",
        "offender": "offender",
        "person_shown": "person shown",
        "covers": "paragraphs it is about",
    }
    assert {"citation", "heading", *SUBSTANCE} == names.keys()
    for field, name in names.items():
        assert law.Difference(field=field, before=None, after=None).label == name


def test_a_field_without_a_name_for_readers_goes_by_its_own() -> None:
    made = law.Difference(field="chapter", before="XXI", after=None)
    assert (made.label, str(made)) == ("chapter", "chapter: XXI -> none")


def test_bad_input() -> None:
    with pytest.raises(law.InvalidDate, match="exchange them"):
        law.changes("2014-03-25", "2014-03-24")
    with pytest.raises(law.BeforeCoverage):
        law.changes("2001-01-01", "2014-03-24")
    with pytest.raises(law.InvalidDate, match=r"^first day: '2014' is not a day"):
        law.changes("2014", "2015-01-01")
    with pytest.raises(law.InvalidDate, match=r"^last day: '2015' is not a day"):
        law.changes("2014-01-01", "2015")
    with pytest.warns(law.BeyondHorizonWarning):
        after = law.changes("2025-01-31", "2027-01-01")[0].after
    assert after is not None
    assert not after.confirmed
    assert "a guess" in after.notices[0]
    with pytest.raises(law.BeyondHorizon):
        law.changes("2025-01-31", "2027-01-01", strict=True)
