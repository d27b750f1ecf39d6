"""Acts, their commencement, and the sources of facts."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

import pytest

import lt_childlaw as law
from tests import facts
from tests.strategies import Opaque


def test_the_act_of_2014() -> None:
    act = law.acts["XII-776"]
    assert act.number == str(act) == "XII-776"
    assert repr(act) == "Act('XII-776')"
    assert act.adopted == dt.date(2014, 3, 13)
    assert act.published == dt.date(2014, 3, 24)
    assert act.gazette == "TAR 2014-03-24, i. k. 2014-03404"
    assert act.url == "https://e-tar.lt/portal/lt/legalAct/d55d6140b34c11e3ad2eed5a4e1b7108"
    assert act.title.startswith("Lietuvos Respublikos baudžiamojo kodekso 7, 8, 27, 60, 95, 97,")
    assert act.commencements == (
        law.Commencement(
            provisions="all", day=dt.date(2014, 3, 25), set_by="day after publication in TAR"
        ),
    )


def test_three_dates_of_an_act() -> None:
    """Before 2014 an act began on the day of publication, since 2014 on the day after."""
    for number, days in (("XI-989", 0), ("XII-501", 0), ("XII-2433", 1), ("XIII-3350", 1)):
        act = law.acts[number]
        assert act.published is not None
        assert act.adopted < act.published
        assert act.commences_on(act.published + dt.timedelta(days=days))
        assert not act.commences_on(act.published + dt.timedelta(days=1 - days))


def test_an_act_that_commences_in_parts_on_days_moved_by_another() -> None:
    act = law.acts["XII-1871"]
    assert [str(part.day) for part in act.commencements] == ["2016-04-01", "2017-01-01"]
    assert {part.set_by for part in act.commencements} == {"own art. 9 as changed by XII-2277"}
    assert act.commences_on(dt.date(2016, 4, 1))
    assert act.commences_on(dt.date(2017, 1, 1))
    assert not act.commences_on(dt.date(2016, 12, 31))


def test_commencement_reads_a_day_as_everything_does() -> None:
    act = law.acts["XII-776"]
    assert act.commences_on("2014-03-25")
    assert not act.commences_on("2014-03-24")
    moment = dt.datetime(2014, 3, 25, tzinfo=dt.UTC)
    for value in ("2014-03", "25.03.2014", moment, None, 20140325, Opaque()):
        with pytest.raises(law.InvalidDate):
            act.commences_on(value)  # type: ignore[arg-type]


def test_a_commencement_that_was_not_read_is_on_no_day() -> None:
    part = law.Commencement(provisions="all", day=None)
    act = law.Act(
        number="X-1",
        title="",
        adopted=dt.date(2004, 1, 1),
        published=None,
        gazette=None,
        commencements=(part,),
        register_id=None,
        url="",
    )
    assert not act.commences_on(dt.date(2004, 1, 1))
    assert (part.set_by, act.note) == (None, None)


# The acts as a mapping


def test_the_acts_are_a_mapping_in_order_of_adoption() -> None:
    expected = [row["number"] for row in facts.ACTS]
    assert isinstance(law.acts, Mapping)
    assert list(law.acts) == list(law.acts.keys()) == expected
    assert [act.number for act in law.acts.values()] == expected
    assert dict(law.acts.items())["XII-776"] is law.acts["XII-776"]
    assert len(law.acts) == len(expected) > 0
    assert repr(law.acts) == f"<Acts: {len(expected)}>"
    adopted = [act.adopted for act in law.acts.values()]
    assert adopted == sorted(adopted)


def test_looking_for_an_act() -> None:
    assert "XII-776" in law.acts
    assert "XII-999" not in law.acts
    assert law.acts.get("XII-776") is law.acts["XII-776"]
    assert law.acts.get("XII-999") is None
    for value in (None, 776, float("nan"), ["XII-776"], law.acts["XII-776"], Opaque()):
        assert value not in law.acts


@pytest.mark.parametrize(
    ("number", "near"),
    [("XII776", "XII-776"), ("xii-776", "XII-776"), ("XIV-306", "XIV-3060"), ("XI-98", "XI-989")],
)
def test_an_unknown_act_with_others_near_it(number: str, near: str) -> None:
    with pytest.raises(law.UnknownCitation, match=f"^no act '{number}' in the data: ") as caught:
        law.acts[number]
    assert " Near it: " in str(caught.value)
    assert near in str(caught.value).partition(" Near it: ")[2]
    assert caught.value.citation == number  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "value",
    [
        "",
        "?",
        "x" * 10_000,
        None,
        776,
        float("nan"),
        b"XII-776",
        ["XII-776"],
        {},
        10**5000,
        Opaque(),
    ],
    ids=lambda value: type(value).__name__,
)
def test_what_is_no_act(value: object) -> None:
    with pytest.raises(law.UnknownCitation) as caught:
        law.acts[value]  # type: ignore[index]
    assert "an act is named by its number, for example 'XII-776'." in str(caught.value)
    assert "Near it" not in str(caught.value)
    assert len(str(caught.value)) < 200
    assert law.acts.get(value, "none") == "none"  # type: ignore[call-overload]


class Unhashable(str):
    """Text that cannot be looked up as it is."""

    __slots__ = ()
    __hash__ = None  # type: ignore[assignment]


def test_text_of_another_library() -> None:
    assert law.acts[Unhashable("XII-776")] is law.acts["XII-776"]
    with pytest.raises(law.UnknownCitation, match=r"Near it: .*XII-776"):
        law.acts[Unhashable("XII776")]


def test_acts_are_equal_if_they_hold_the_same() -> None:
    acts = law.acts
    same = law.Acts(dict(acts))
    assert same == acts
    assert hash(same) == hash(acts)
    assert law.Acts({"XII-776": acts["XII-776"]}) != acts
    assert law.Acts({}) != {}
    assert len(law.Acts({})) == 0


# Sources


def test_text_of_a_source() -> None:
    assert str(law.Source(title="Law No. XII-776", locator="art. 10")) == "Law No. XII-776, art. 10"
    assert str(law.Source(title="Consolidated edition")) == "Consolidated edition"
    assert law.Source(title="Consolidated edition").url is None


def test_a_source_that_is_an_act_can_be_read_in_the_register() -> None:
    source = law.on("2016-06-28")["309(2)"].sources[0]
    assert str(source) == "Law No. XII-2433, art. 2"
    assert source.url == law.acts["XII-2433"].url
