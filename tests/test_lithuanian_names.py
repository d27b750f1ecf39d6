"""The Lithuanian terms for the members of the public enums."""

from __future__ import annotations

import enum
import re

import pytest

import lt_childlaw as law
from lt_childlaw import lithuanian

ENUMS = [
    kind
    for kind in (getattr(law, name) for name in law.__all__)
    if isinstance(kind, type) and issubclass(kind, enum.Enum)
]
LETTERS = re.compile("[a-ząčęėįšųūž](?:Lietuvos Respublik(?:os|ą)|[a-ząčęėįšųūž ,])+")


@pytest.mark.parametrize("kind", ENUMS, ids=lambda kind: kind.__name__)
def test_every_member_of_every_public_enum_has_a_name_of_its_own(kind: type[enum.Enum]) -> None:
    names = [lithuanian.name(member) for member in kind]
    assert len(set(names)) == len(names) > 1
    for name in names:
        assert LETTERS.fullmatch(name), name
        assert name == " ".join(name.split())


def test_no_english_word_is_left() -> None:
    for kind in ENUMS:
        for member in kind:
            english = set(str(member.value).replace("-", " ").split()) - {"a", "or", "to"}
            assert not english & set(lithuanian.name(member).split())


@pytest.mark.parametrize(
    ("member", "term"),
    [
        # The list of art. 42(1)
        (law.PenaltyKind.COMMUNITY_SERVICE, "viešieji darbai"),
        (law.PenaltyKind.FINE, "bauda"),
        (law.PenaltyKind.RESTRICTION_OF_LIBERTY, "laisvės apribojimas"),
        (law.PenaltyKind.ARREST, "areštas"),
        (law.PenaltyKind.IMPRISONMENT, "terminuotas laisvės atėmimas"),
        (law.PenaltyKind.LIFE_IMPRISONMENT, "laisvės atėmimas iki gyvos galvos"),
        # Arts 10-12
        (law.OffenceKind.CRIME, "nusikaltimas"),
        (law.OffenceKind.MISDEMEANOUR, "baudžiamasis nusižengimas"),
        (law.Severity.MINOR, "nesunkus nusikaltimas"),
        (law.Severity.LESS_SERIOUS, "apysunkis nusikaltimas"),
        (law.Severity.SERIOUS, "sunkus nusikaltimas"),
        (law.Severity.GRAVE, "labai sunkus nusikaltimas"),
        (law.Role.OFFENCE, "nusikalstama veika"),
        # The titles of arts 21 and 22, and 24(2)
        (law.Stage.PREPARATION, "rengimasis padaryti nusikaltimą"),
        (law.Stage.ATTEMPT, "pasikėsinimas padaryti nusikalstamą veiką"),
        (law.Participation.PERPETRATOR, "vykdytojas"),
        (law.Participation.ORGANISER, "organizatorius"),
        (law.Participation.INSTIGATOR, "kurstytojas"),
        (law.Participation.HELPER, "padėjėjas"),
        # The title of art. 13, and of chapter XI
        (
            law.ExclusionRule.CRIMINAL_RESPONSIBILITY_AGE,
            "amžius, nuo kurio asmuo atsako pagal baudžiamuosius įstatymus",
        ),
        (law.Criterion.MINORS, "nepilnamečių baudžiamosios atsakomybės ypatumai"),
        # The words of 3(1) and 3(2)
        (law.Criterion.DECRIMINALISED, "veikos nusikalstamumo panaikinimas"),
        (law.MitiorOutcome.LAW_OF_THE_ACT, "veikos padarymo metu galiojęs įstatymas"),
        # What is said everywhere
        (law.Answer.YES, "taip"),
        (law.Answer.NO, "ne"),
        (law.Answer.UNDETERMINED, "negalima nustatyti"),
        (law.Verdict.MILDER, "švelnesnis įstatymas"),
        (law.Verdict.HARSHER, "griežtesnis įstatymas"),
        (law.ChangeKind.REPEALED, "neteko galios"),
        (law.ExclusionOutcome.APPLIES, "taikoma"),
        (law.ExclusionOutcome.DOES_NOT_APPLY, "netaikoma"),
    ],
)
def test_the_terms_of_the_statute(member: enum.Enum, term: str) -> None:
    assert lithuanian.name(member) == term


@pytest.mark.parametrize(
    ("article", "conduct"),
    [
        ("147-2", law.Conduct.USE_OF_EXPLOITED_WORK),
        ("152", law.Conduct.SEXUAL_HARASSMENT),
        ("159", law.Conduct.INVOLVEMENT_IN_OFFENCE),
        ("161", law.Conduct.INVOLVEMENT_IN_DRINKING),
        ("307", law.Conduct.INCOME_FROM_PROSTITUTION),
        ("308", law.Conduct.INVOLVEMENT_IN_PROSTITUTION),
    ],
)
def test_conduct_is_called_as_its_article_is(article: str, conduct: law.Conduct) -> None:
    heading = law.latest_confirmed().article(article).heading.lt
    assert lithuanian.name(conduct) == heading.lower()


class Other(enum.Enum):
    FINE = "fine"


class OtherText(enum.StrEnum):
    FINE = "FINE"


class Unhashable(enum.Enum):
    FINE = "fine"

    def __eq__(self, other: object) -> bool:
        return other is law.PenaltyKind.FINE

    __hash__ = None  # type: ignore[assignment]


class Posing(enum.Enum):
    """Equal to a member of another enum, and hashed as that is."""

    FINE = "fine"

    def __eq__(self, other: object) -> bool:
        return other is law.PenaltyKind.FINE

    def __hash__(self) -> int:
        return hash(law.PenaltyKind.FINE)


@pytest.mark.parametrize(
    "value",
    [
        None,
        "fine",
        "FINE",
        ["fine"],
        law.PenaltyKind,
        Other.FINE,
        OtherText.FINE,
        Unhashable.FINE,
        Posing.FINE,
        law.Term(days=1),
    ],
)
def test_what_is_no_member_is_refused(value: object) -> None:
    with pytest.raises(law.InvalidInput, match="has no name: give a member of a public enum"):
        lithuanian.name(value)  # type: ignore[arg-type]
