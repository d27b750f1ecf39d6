"""Versions of provisions: three of them written out by hand, and what holds for all."""

from __future__ import annotations

import copy
import datetime as dt
import pickle
import re

import attrs
import pytest

import lt_childlaw as law
from lt_childlaw import AgeBound, Citation, Comparison, PersonCondition, Relation
from lt_childlaw._versions import SUBSTANCE, substance

PERSONS = {"victim", "offender", "person_shown"}
NUMBER_OF_PROVISIONS = 64

# Three versions, from the research rows


def test_rape_of_a_minor_in_2012() -> None:
    version = law.on("2012-05-01")["149(3)"]
    assert version.citation == Citation("149", 3)
    assert version.provision == "rape-of-minor"
    assert version.role is law.Role.OFFENCE
    assert version.heading.lt == "Išžaginimas"
    assert version.heading.en == "Rape"
    assert version.kind is law.OffenceKind.CRIME
    assert version.sanction is not None
    (penalty,) = version.sanction.alternatives
    assert penalty.kind is law.PenaltyKind.IMPRISONMENT
    assert (penalty.minimum, penalty.maximum) == (law.Term(years=3), law.Term(years=10))
    assert version.victim == PersonCondition(age=AgeBound(comparison=Comparison.UNDER, years=18))
    assert version.offender is None
    assert version.person_shown is None
    assert version.covers == ()
    assert version.first_day == dt.date(2003, 5, 1)
    assert version.last_day == dt.date(2025, 1, 31)
    assert version.introduced_by == law.acts["VIII-1968"]
    assert version.ended_by == law.acts["XIV-3060"]
    assert version.verification is law.Verification.PRIMARY_TEXT
    assert version.official_url == "https://e-tar.lt/portal/lt/legalAct/TAR.2B866DFF7D43"
    assert len(version.sources) == 2
    assert [source.locator for source in version.sources] == [None, None]
    assert "kdXNfHZbYx" in str(version.sources[0].url)
    assert (version.day, version.confirmed) == (dt.date(2012, 5, 1), True)
    assert version.notes
    assert version.notices == ()
    assert version.id == "rape-of-minor@2003-05-01"
    assert version.period == "2003-05-01/2025-01-31"
    assert str(version) == "149(3) (2003-05-01/2025-01-31)"
    assert repr(version) == (
        "<ProvisionVersion 149(3) rape-of-minor 2003-05-01/2025-01-31 on 2012-05-01>"
    )


def test_material_showing_a_child_in_2016() -> None:
    version = law.on("2016-06-28")["309(2)"]
    assert version.citation == Citation("309", 2)
    assert version.provision == "material-showing-child"
    assert version.role is law.Role.OFFENCE
    assert version.heading.lt == "Disponavimas pornografinio turinio dalykais"
    assert version.kind is law.OffenceKind.CRIME
    assert version.sanction is not None
    fine, prison = version.sanction.alternatives
    assert (fine.kind, fine.minimum, fine.maximum) == (law.PenaltyKind.FINE, None, None)
    assert prison.kind is law.PenaltyKind.IMPRISONMENT
    assert (prison.minimum, prison.maximum) == (None, law.Term(years=4))
    assert version.victim is None
    assert version.person_shown == PersonCondition(
        age=AgeBound(comparison=Comparison.UNDER, years=18),
        or_else=PersonCondition(relations=(Relation.PRESENTED_AS_A_CHILD,)),
    )
    assert (version.first_day, version.last_day) == (dt.date(2016, 6, 28), dt.date(2025, 1, 31))
    assert (str(version.introduced_by), str(version.ended_by)) == ("XII-2433", "XIV-3060")
    assert version.verification is law.Verification.PRIMARY_TEXT
    assert version.official_url == (
        "https://e-tar.lt/portal/lt/legalAct/36d533b03c6e11e6bcc5c96b48152012/qxWIlumCGB"
    )
    assert version.sources[0] == law.Source(
        title="Law No. XII-2433", locator="art. 2", url=version.official_url
    )
    assert version.id == "material-showing-child@2016-06-28"


def test_the_close_in_age_clause_in_2015() -> None:
    version = law.on("2015-01-01")["151-1(5)"]
    assert version.citation == Citation("151-1", 5)
    assert version.provision == "151-1-close-in-age"
    assert version.role is law.Role.EXCLUSION
    assert version.heading.lt == (
        "Lytinės aistros tenkinimas pažeidžiant nepilnamečio asmens seksualinio apsisprendimo "
        "laisvę ir (ar) neliečiamumą"
    )
    assert (version.kind, version.sanction) == (None, None)
    assert version.covers == (Citation("151-1", 1),)
    assert version.victim == PersonCondition(age=AgeBound(comparison=Comparison.UNDER, years=16))
    assert version.offender == PersonCondition(
        age=AgeBound(comparison=Comparison.AT_LEAST, years=18)
    )
    assert (version.first_day, version.last_day) == (dt.date(2010, 7, 20), dt.date(2020, 11, 18))
    assert (str(version.introduced_by), str(version.ended_by)) == ("XI-989", "XIII-3350")
    assert version.verification is law.Verification.AMENDING_ACT
    assert [str(source) for source in version.sources] == [
        "Law No. XI-989, art. 1",
        "Law No. XII-776, art. 10",
    ]
    assert version.official_url == "https://e-tar.lt/portal/lt/legalAct/TAR.428AFC688F8A"
    (notice,) = version.notices
    assert "From 2020-11-19 on, 151-1(5) names another provision: 151-1-legal-persons." in notice


def test_an_open_end() -> None:
    version = law.on("2025-02-01")["149(3)"]
    assert (version.last_day, version.ended_by) == (None, None)
    assert version.period == "2025-02-01/.."
    assert str(version) == "149(3) (2025-02-01/..)"


def test_the_heading_is_that_of_the_day_or_else_of_the_first_day() -> None:
    """Article 160 got another heading on 2016-01-01."""
    numbers = [str(version.citation) for version in law.on("2015-12-31").article("160")]
    before, after = (law.on(day)[numbers[0]].heading for day in ("2015-12-31", "2016-01-01"))
    assert before.lt != after.lt
    assert (str(after.introduced_by), after.first_day) == ("XII-1674", dt.date(2016, 1, 1))
    assert law.timeline(numbers[0])[0].heading == before
    assert str(after) == after.lt


def test_every_version_has_its_words_and_sources() -> None:
    for version in every_version():
        assert re.fullmatch(r"[A-Z].*\.", version.summary, re.DOTALL), version
        assert version.sources
        assert version.official_url.startswith("https://e-tar.lt/")
        assert (version.sanction is None) == (version.role is not law.Role.OFFENCE)
        assert (version.kind is None) == (version.role is not law.Role.OFFENCE)
        assert bool(version.covers) == (version.role is not law.Role.OFFENCE)
        assert bool(version.elements) == (version.role is law.Role.OFFENCE)
        assert bool(version.grounds) == (version.role is law.Role.COMPLAINT_RULE)
        assert version.verification is not law.Verification.INFERRED or version.notes


def test_every_answer_says_which_data_it_rests_on() -> None:
    coverage = law.coverage()
    assert re.fullmatch(r"20\d\d\.\d{1,2}\.\d+", law.DATA_VERSION)
    assert re.fullmatch(r"[0-9a-f]{64}", law.DATA_DIGEST)
    for version in every_version():
        assert version.data_version == coverage.data_version == law.DATA_VERSION
        assert version.data_digest == coverage.data_digest == law.DATA_DIGEST


def test_what_a_version_says() -> None:
    """Its substance is what changes with the law: no number, date, act or source."""
    before, after = (law.on(day)["149(3)"] for day in ("2025-01-31", "2025-02-01"))
    one, other = substance(before), substance(after)
    assert [name for name in one if one[name] != other[name]] == ["sanction"]
    assert one["victim"] is before.victim
    assert set(one) == {*SUBSTANCE} == {"role", "summary", "kind", "sanction", "covers", *PERSONS}


def every_version() -> list[law.ProvisionVersion]:
    provisions = law.Code.shipped().provisions
    assert len(provisions) == NUMBER_OF_PROVISIONS
    return [version for name in provisions for version in law.timeline(provision=name)]


# Equality


def test_answers_are_equal_for_the_same_version_and_day() -> None:
    bound = law.on("2012-05-01")["149(3)"]
    assert bound == law.on(dt.date(2012, 5, 1))["BK 149 str. 3 d."]
    assert hash(bound) == hash(law.on(dt.date(2012, 5, 1))["BK 149 str. 3 d."])
    other_day = law.on("2012-05-02")["149(3)"]
    assert bound != other_day
    assert bound.id == other_day.id
    unbound = law.timeline("149(3)")[0]
    assert unbound.day is None
    assert unbound != bound
    assert unbound == law.during("2012")["149(3)"].only()
    assert hash(unbound) == hash(law.during("2012")["149(3)"].only())
    assert repr(unbound) == "<ProvisionVersion 149(3) rape-of-minor 2003-05-01/2025-01-31>"
    assert len({version.id for version in every_version()}) == len(every_version())


def test_a_forecast_is_another_answer_and_marked() -> None:
    with pytest.warns(law.BeyondHorizonWarning):
        forecast = law.on("2025-03-01", known_at="2024-12-01")["149(3)"]
    plain = law.on("2025-03-01")["149(3)"]
    assert forecast != plain
    assert (forecast.confirmed, plain.confirmed) == (False, True)
    assert repr(forecast).endswith(" on 2025-03-01 unconfirmed>")


def test_notices_are_no_part_of_equality() -> None:
    version = law.on("2012-05-01")["149(3)"]
    noted = attrs.evolve(version, notices=("a word",))
    assert noted == version
    assert noted.notices != version.notices


# Provisions


def test_a_provision_is_the_text_of_its_id() -> None:
    provision = law.on("2025-02-01")["307(3)"].provision
    assert isinstance(provision, str)
    assert provision == provision.id == str(provision) == "directing-prostitution"
    assert type(provision.id) is str
    assert hash(provision) == hash("directing-prostitution")
    assert {"directing-prostitution": 1}[provision] == 1
    assert f"{provision}" == "directing-prostitution"
    assert provision.split_from == "organising-prostitution"
    assert repr(provision) == "Provision('directing-prostitution')"
    assert provision.label


def test_a_provision_by_hand() -> None:
    provision = law.Provision("some-offence", "what it is about", "another", "a remark", ("third",))
    assert (provision.label, provision.split_from, provision.note) == (
        "what it is about",
        "another",
        "a remark",
    )
    assert provision.special_to == ("third",)
    bare = law.Provision("some-offence")
    assert (bare.label, bare.split_from, bare.note, bare.special_to) == ("", None, None, ())
    assert bare == provision
    assert sorted([law.Provision("b"), law.Provision("a")]) == ["a", "b"]


def test_a_provision_keeps_its_facts_when_copied() -> None:
    provision = law.Provision("some-offence", "what it is about", "another", "a remark", ("third",))
    copies = [copy.copy(provision), copy.deepcopy(provision)]
    copies += [pickle.loads(pickle.dumps(provision, p)) for p in range(6)]  # noqa: S301 (our own)
    for again in copies:
        assert type(again) is law.Provision
        assert again == provision
        assert (again.label, again.split_from, again.note) == (
            provision.label,
            provision.split_from,
            provision.note,
        )
        assert again.special_to == ("third",)


@pytest.mark.parametrize("name", ["label", "split_from", "note", "special_to", "id", "other"])
def test_a_provision_is_frozen(name: str) -> None:
    provision = law.on("2025-02-01")["307(3)"].provision
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        setattr(provision, name, "x")
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        delattr(provision, name)
    assert not hasattr(provision, "__dict__")


# Conditions


def test_text_of_conditions() -> None:
    under = AgeBound(comparison=Comparison.UNDER, years=16)
    adult = AgeBound(comparison=Comparison.AT_LEAST, years=18)
    assert (str(under), str(adult)) == ("under 16", "at least 18")
    assert str(PersonCondition(age=under)) == "under 16"
    assert str(PersonCondition(relations=(Relation.COERCED,))) == "coerced"
    either = PersonCondition(relations=(Relation.DEPENDENT, Relation.COERCED))
    assert str(either) == "dependent or coerced"
    assert str(attrs.evolve(either, age=under)) == "under 16, dependent or coerced"
    assert str(attrs.evolve(either, or_else=PersonCondition(age=adult))) == (
        "dependent or coerced; or else at least 18"
    )
    assert str(PersonCondition()) == ""
