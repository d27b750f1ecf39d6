"""The memorandum of an assessment in Lithuanian: what is said in it, and what stays English."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest

import lt_childlaw as law
from lt_childlaw._memorandum import memorandum
from lt_childlaw._sentences import Sentence
from lt_childlaw.cli._memorandum_page import LABELS, SENTENCES

from .command_line import invoke

if TYPE_CHECKING:
    from collections.abc import Iterator

ENGLISH_SENTENCES = "Paaiškinimai – anglų kalba."
CASE = ("assess", "--conduct", "molestation", "--victim", "11-12", "--judged-on", "2025-03-01")


def told(*arguments: str) -> str:
    result = invoke(*arguments, "--lang", "lt", columns=300)
    assert result.exit_code == 0, result.stderr
    return result.stdout


def test_the_memorandum_has_lithuanian_titles_and_labels_and_says_so() -> None:
    page = told(*CASE, "--on", "2010")
    assert page.startswith(f"ATVEJO TEISINIS VERTINIMAS\n\n{ENGLISH_SENTENCES}\n")
    for part in (
        "\nTrumpai\n=======\n",
        "\nNurodytos aplinkybės\n",
        "\nGalimybė Nr. 1: veika padaryta vieną iš dienų nuo 2010-01-01 iki 2010-06-28\n",
        "\n153 str. 1 d. Mažamečio asmens tvirkinimas: aplinkybės atitinka požymius\n",
        *(
            "\nNuostata: ",
            "\nPožymiai, kuriuos aplinkybės atitinka: ",
            "\nSankcija: ",
            "\nSenatis: ",
        ),
        *("\nAmžiaus taisyklės: ", "\nVėlesnis įstatymas: ", "\nSkundas: ", "\nDuomenys\n"),
    ):
        assert part in page
    assert "\n2010-05-01 galiojęs įstatymas\n" in told(*CASE, "--on", "2010-05-01")
    continuing = told(*CASE, "--on", "2010", "--continuing")
    assert "\nGalimybė Nr. 1: nuo 2010-01-01 iki 2010-06-28 galiojęs įstatymas\n" in continuing


def sentences(said: object) -> Iterator[Sentence]:
    """A sentence, and those in it."""
    for part in said if isinstance(said, tuple) else (said,):
        if isinstance(part, Sentence):
            yield part
            for value in part.values.values():
                yield from sentences(value)


PERSONS = {"victim": law.Person(age=(13, 15)), "offender": law.Person(age=20)}
SPECIAL = {
    "abroad": law.Abroad(),
    "stage": "attempt",
    "legal_person": True,
    "circumstances": {"parent or authority", "payment to minor"},
}


@pytest.mark.parametrize("facts", [{}, PERSONS, SPECIAL, {**PERSONS, **SPECIAL}])
@pytest.mark.parametrize("conduct", ["sexual intercourse", "keeping material", "molestation"])
@pytest.mark.parametrize("on", ["2003-06-01", "2012-05-01", "2024/2025"])
def test_every_heading_and_label_of_the_memorandum_has_its_word(
    on: str, conduct: str, facts: dict[str, Any]
) -> None:
    case = law.Case(committed_on=on, conduct={conduct}, **facts)
    for block in memorandum(law.assess(case, judged_on="2025-06-01")):
        assert not block.label or block.label in LABELS
        assert isinstance(block.text, Sentence) or not block.level
        found = {one.pattern for said in (block.text, *block.items) for one in sentences(said)}
        # What has no words of its own needs no other ones.
        assert {one for one in found if re.search("[a-z]", re.sub("{.*?}", "", one))} <= {
            *SENTENCES
        }


def test_the_facts_are_lithuanian() -> None:
    page = told(
        *("assess", "--on", "2012-05", "--conduct", "sexual intercourse", "--victim", "13"),
        *("--circumstance", "group of accomplices", "--offender", "17", "--stage", "attempt"),
        *("--participation", "helper", "--abroad", "--offender-resident", "--no-punishable-there"),
        *("--no-complaint", "--compelled-as-victim-of", "157", "--legal-person"),
        *("--judged-on", "2025-03-01", "--reading", "day-after"),
    )
    facts = page.partition("Nurodytos aplinkybės")[2].partition("\n\n")[2].partition("\n\n")[0]
    assert facts.split("\n") == [
        "  - Veika padaryta vieną nežinomą dieną nuo 2012-05-01 iki 2012-05-31.",
        "  - Veika: lytinis santykiavimas.",
        "  - Aplinkybės: bendrininkų grupė.",
        "  - Kaltininkas: amžius – 17 m.",
        "  - Nukentėjęs asmuo: amžius – 13 m.",
        "  - Stadija: pasikėsinimas padaryti nusikalstamą veiką.",
        "  - Dalyvavimas: padėjėjas.",
        (
            "  - Padaryta užsienyje: kaltininkas yra Lietuvos pilietis ar nuolatinis gyventojas; "
            "nežinoma, ar nukentėjęs asmuo yra Lietuvos pilietis ar nuolatinis gyventojas; pagal "
            "padarymo vietos įstatymą veika nebaudžiama."
        ),
        "  - Skundas: nepaduotas.",
        "  - Kaltininkas buvo priverstas būdamas nukentėjęs nuo veikos (157 str.).",
        "  - Klausiama ir dėl juridinio asmens atsakomybės.",
        "  - Nuosprendžio diena: 2025-03-01.",
        "  - Laikoma, kad amžiaus sulaukiama kitą dieną po gimtadienio.",
    ]


def test_sanctions_penalties_outcomes_and_laws_are_lithuanian() -> None:
    page = told(*CASE, "--on", "2010-05-01", "--offender", "30")
    for line in (
        (
            "Sankcija: baudžiamas bauda arba laisvės apribojimu, arba areštu, arba laisvės "
            "atėmimu iki dvejų metų."
        ),
        "  - areštas nuo 15 iki 90 parų (49(3))",
        "Kategorija: nesunkus nusikaltimas (11(3)).",
        "Amžiaus taisyklės: Atsakomybės nešalina nė viena.",
        (
            "  - nuo 2010-05-01 iki 2010-07-19: 153 str. 1 d., baudžiamas bauda arba laisvės "
            "apribojimu, arba areštu, arba laisvės atėmimu iki dvejų metų: veikos padarymo metu "
            "galiojęs įstatymas"
        ),
    ):
        assert line in page.split("\n"), line
    short = page.partition("=======\n\n")[2].partition("\n\n")[0]
    assert short.startswith(
        "  - 153 str. 1 d. Mažamečio asmens tvirkinimas; bauda nuo 1 iki 100 MGL"
    )
    assert "; veikos padarymo metu galiojęs įstatymas (doktrina); " in short
    assert not re.search("imprisonment|fine of|arrest of|does not apply|no conviction", short)


@pytest.mark.parametrize("offence", ["molestation", "sexual intercourse", "keeping material"])
def test_no_line_with_a_lithuanian_label_names_a_penalty_in_english(offence: str) -> None:
    page = told("assess", "--on", "2010", "--conduct", offence, "--judged-on", "2025-03-01")
    lines = [
        line for line in page.split("\n") if re.match("Sankcija|Kategorija|Senatis|  - nuo", line)
    ]
    assert lines
    english = "imprisonment|fine|arrest|community|restriction|crime|conviction|same|harsher|milder"
    assert [line for line in lines if re.search(rf"\b({english})", line)] == []
