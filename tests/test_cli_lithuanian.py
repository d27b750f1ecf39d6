"""What each command shows in Lithuanian."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import lt_childlaw as law
from lt_childlaw.cli._language import Language, speaking
from lt_childlaw.cli._terms import number_text, person_text, value_text
from lt_childlaw.cli._usage_errors import UsageError, tell_usage_error

from .command_line import first_column, invoke

ROWS = Path(__file__).parent.parent / "examples" / "cases.csv"
ENGLISH_SENTENCES = "Paaiškinimai – anglų kalba."
ADVICE = "Tai nėra teisinė konsultacija."
UNBREAKABLE = "\N{NO-BREAK SPACE}"


def told(*arguments: str | Path, status: int = 0, columns: int = 200) -> str:
    result = invoke(*arguments, "--lang", "lt", columns=columns)
    assert result.exit_code == status, result.stderr
    return result.stdout


def refused(*arguments: str | Path, status: int = 2) -> str:
    result = invoke("--lang", "lt", *arguments)
    assert (result.exit_code, result.stdout) == (status, "")
    return result.stderr


def test_show_names_all_that_is_known_of_a_version() -> None:
    page = told("show", "151-1(1)", "--on", "2012-05-01")
    for part in (
        "151¹ str. 1 d.  Lytinės aistros tenkinimas",
        "151¹ straipsnio 1 dalis",
        (
            "Sankcija              baudžiamas bauda arba laisvės apribojimu, arba areštu, "
            "arba laisvės atėmimu iki trejų metų"
        ),
        "Rūšis                 nusikaltimas",
        "Kategorija            nesunkus nusikaltimas",
        "Nukentėjęs asmuo      jaunesnis negu 16 metų asmuo",
        "Kaltininkas           pilnametis asmuo (ne jaunesnis negu 18 metų)",
        "Galioja               nuo 2010-07-20 iki 2014-03-24",
        "Nustatė               XI-989, priimtas 2010-07-02, paskelbtas 2010-07-20",
        "Pakeitė ar panaikino  XII-776, priimtas 2014-03-13",
        "Kaip nustatyta        perskaityta pakeitimo įstatyme",
        "Diena patvirtinta     taip",
        "Kokią bausmę teismas galėtų skirti pilnamečiui, jeigu šis atsako",
        "laisvės atėmimas nuo 3 mėnesių iki 3 metų",
        "apatinė riba: 50(2)",
    ):
        assert part in page
    assert page.endswith(f"{ADVICE} {ENGLISH_SENTENCES}\n")
    assert page.count("anglų kalba") == 1


def test_show_names_the_bounds_and_the_age_rules_for_persons() -> None:
    page = told("show", "151-1(1)", "--on", "2012-05-01", "--offender", "18", "--victim", "15")
    assert (
        "Kokią bausmę teismas galėtų skirti kaltininkui (amžius – 18 m.), jeigu šis atsako" in page
    )
    assert "Ar taikoma atsakomybę šalinanti taisyklė?  priklauso nuo aplinkybių" in page
    assert "kaltininkas nėra pilnametis: netaikoma  151¹ str. 1 d. (2010-07-20/2014-03-24)" in page
    assert "abi ribos: " in told("show", "149(3)")
    assert "valandos: " in told("show", "161(2)", "--on", "2012-05-01")


def test_show_names_a_rule_by_what_it_does() -> None:
    page = told("show", "149(5)")
    assert re.search(r"\nRūšis +nuostata dėl nukentėjusio asmens skundo\n", page)
    assert "Apima" in page
    assert "149 str. 1 d.\n" in page
    assert "išskirta iš organising-prostitution" in told("show", "307(3)")


def test_show_without_a_day_says_which_it_took() -> None:
    day = law.latest_confirmed().day
    assert f"{day} (paskutinė patvirtinta diena, nes diena nenurodyta)" in told("show", "149(3)")


def test_show_during_a_period_names_the_days_without_an_answer() -> None:
    page = told("show", "309(2)", "--during", "2004/2014")
    assert "viena nežinoma diena laikotarpiu nuo 2004-01-01 iki 2014-12-31" in page
    assert "nuo 2004-01-01 iki 2004-02-13  tekstas nežinomas" in page
    assert "Vaizduojamas asmuo    nepilnametis asmuo (jaunesnis negu 18 metų) arba kaip" in page


def test_show_beyond_the_horizon_and_before_a_publication() -> None:
    result = invoke("show", "149(3)", "--on", "2030-01-01", "--lang", "lt")
    assert result.stderr.startswith("Nepatvirtinta (angl.): 2030-01-01 lies beyond")
    assert "ne: vėlesnė negu paskutinė patvirtinta" in result.stdout
    page = told("show", "307(4)", "--on", "2025-03-01", "--known-at", "2024-12-01")
    assert "2025-03-01, kiek buvo žinoma 2024-12-01" in page


def test_timeline_has_lithuanian_periods_heads_and_gaps() -> None:
    page = told("timeline", "309(2)")
    heads = page.splitlines()[2].split("  ")
    assert [head.strip() for head in heads if head.strip()] == [
        "Dienos",
        "Nuostata ir sankcija",
        "Teisės aktas",
        "Kaip nustatyta",
    ]
    assert "309 str. 2 d.  visa, kas taip sunumeruota, nuo 2003-05-01" in page
    assert re.search(r"nuo 2003-05-01 +tekstas nežinomas", page)
    assert "\niki 2004-02-13\n" in page
    assert "baudžiamas bauda arba laisvės atėmimu iki dvejų metų" in page
    assert "309 straipsnis, nuo 2003-05-01 iki 2004-02-13: tekstas neperskaitytas." in page
    assert "(juridinio asmens atsakomybė)" in told("timeline", "307(4)")


def test_a_page_without_english_sentences_does_not_speak_of_them() -> None:
    assert told("timeline", "307(3)").endswith(f"{ADVICE}\n")
    assert ENGLISH_SENTENCES in told("timeline", "--provision", "minors-prostitution")
    assert ENGLISH_SENTENCES in told("timeline", "309(2)")
    assert told("changes", "2016-06-27", "2016-06-28").endswith(f"{ADVICE}\n")
    assert ENGLISH_SENTENCES in told("changes", "2014-03-24", "2014-03-25")
    assert ENGLISH_SENTENCES in told("changes", "2003-05-01", "2005-07-01")


def test_timeline_of_a_provision_names_its_numbers() -> None:
    page = told("timeline", "--provision", "minors-prostitution")
    assert "Numeris ir sankcija" in page
    assert page.index("307 str. 3 d.") < page.index("307 str. 4 d.")


def test_changes_name_the_fields_and_their_values() -> None:
    page = told("changes", "2014-03-24", "2014-03-25")
    for part in (
        "153 str. 1 d.  molestation  pakeista  XII-776, 2014-03-25",
        "straipsnio pavadinimas  Mažamečio asmens tvirkinimas",
        "-> Jaunesnio negu šešiolikos metų asmens tvirkinimas",
        "nukentėjęs asmuo        mažametis asmuo (jaunesnis negu 14 metų)",
        "-> jaunesnis negu 16 metų asmuo",
        "sankcija  baudžiamas laisvės atėmimu iki penkerių metų",
        (
            "152¹ str. 1 d.  solicitation-of-under-16  įsigaliojo  XII-776, 2014-03-25\n"
            "  sankcija  baudžiamas bauda arba laisvės apribojimu"
        ),
        "išskirta iš  308 str. 2 d. involving-dependent-in-prostitution",
        "numeris  162 str. 2 d. -> 162 str. 3 d.",
        "16 pakeitimų nuo 2014-03-24 iki 2014-03-25.",
    ):
        assert part in page
    assert "1 pakeitimas nuo" in told("changes", "2016-06-27", "2016-06-28")
    assert "nepalyginama" in told("changes", "2003-05-01", "2005-07-01")


def test_ages_name_the_sides_of_each_age_and_whether_it_is_reached() -> None:
    page = told("ages", "--on", "2012-05-01", "--born", "1996-05-01")
    assert "Teisiškai reikšmingas amžius 2012-05-01; asmuo: gimimo data – 1996-05-01" in page
    for part in (
        *("Amžius ir", "Suėjo", "Pavadinimas ir turinys", "ne jaunesnis", "negu 16 metų"),
        *("16: negalima nustatyti", "14: taip", "18: ne", "skaičiumi"),
    ):
        assert part in page
    assert "ne jaunesnis negu 18 metų ir jaunesnis negu 21 metų" in first_column(page)
    assert "Suėjo" not in told("ages", "--on", "2012-05-01")


def test_limitation_names_the_day_and_what_it_rests_on() -> None:
    page = told(
        *("limitation", "150(3)", "--on", "2009-03-01", "--victim", "1995-01-01"),
        *("--judged-on", "2015-01-01"),
    )
    for part in (
        "150 str. 3 d.  Seksualinis prievartavimas",
        "veika padaryta 2009-03-01 · nukentėjęs asmuo: gimimo data – 1995-01-01",
        (
            "Dėl senaties apkaltinamasis nuosprendis negali būti priimtas nuo 2019-03-02, "
            "jeigu senaties eiga nebuvo sustojusi ar nutrūkusi; dėl 2019-03-01 kyla abejonių."
        ),
        "Nuosprendžio dieną, 2015-01-01, senatis nėra kliūtis priimti apkaltinamąjį nuosprendį.",
        "Senaties terminas  10 metų (sunkus nusikaltimas); paskutinė diena – 2019-03-01 (95(1)(1),",
        "Riba dėl amžiaus   nėra.",
        "Kuo tai grindžiama",
    ):
        assert part in page
    judged = ("--on", "2009-03-01", "--victim", "30", "--judged-on")
    for day, words in (
        ("2019-03-01", "Neaišku, ar nuosprendžio dieną, 2019-03-01, senatis yra kliūtis priimti"),
        ("2020-01-01", "Nuosprendžio dieną, 2020-01-01, dėl senaties apkaltinamasis nuosprendis"),
    ):
        assert words in told("limitation", "150(3)", *judged, day)


def test_limitation_that_depends_names_each_way() -> None:
    page = told("limitation", "152", "--on", "2012-05")
    for part in (
        "veika padaryta vieną iš dienų nuo 2012-05-01 iki 2012-05-31",
        "priimtas vėliausiai nuo 2037-06-01, jeigu senaties eiga nebuvo sustojusi ar nutrūkusi,",
        "kad ir kurios iš galimų aplinkybių pasitvirtintų.",
        "Iki 2015-04-30 (imtinai) senatis nėra kliūtis.",
        "nuo vienos iš dienų tarp 2015-05-02 ir 2015-06-01 (lemia senaties terminas), if no victim",
        "(lemia nukentėjusio asmens amžius), if a victim was under 18",
        "3 metai (baudžiamasis nusižengimas); paskutinė diena – tarp 2015-05-01 ir 2015-05-31",
        "gali būti taikoma; 25 m. sueina vieną iš dienų nuo 2019-05-01 iki 2037-05-31.",
    ):
        assert part in page
    alone = told("limitation", "152", "--on", "2012-05-01")
    assert "nuo 2015-05-02 (lemia senaties terminas), if no victim was under 18" in alone


def test_limitation_with_a_reading_and_several_laws() -> None:
    page = told("limitation", "153", "--on", "2010", "--victim", "1999", "--reading", "day-after")
    reading = "laikoma, kad metai sueina kitą dieną po gimtadienio; taip pat vertinama termino"
    assert reading in " ".join(page.split())
    assert "Jeigu veika padaryta vieną iš dienų nuo 2010-01-01 iki 2010-06-28" in page
    assert "taikoma; 25 m. sueina" in page
    settled = told("limitation", "149(1)", "--on", "2008-05-01", "--reading", "birthday")
    assert (
        "negali būti priimtas nuo 2018-05-01, jeigu senaties eiga nebuvo sustojusi ar nutrūkusi.\n"
        in settled
    )


def test_lex_mitior_names_the_outcome_the_bounds_and_the_comparison() -> None:
    page = told("lex-mitior", "151(1)", "--on", "2024-05-01", "--judged-on", "2025-03-01")
    for part in (
        "Veikos padarymo metu galiojęs įstatymas. The law of the act applies",
        "Tai grindžiama teisės doktrina.",
        (
            "151 str. 1 d., 2024-05-01 galiojusi redakcija: baudžiamas areštu arba laisvės "
            "atėmimu iki trejų metų."
        ),
        "veika padaryta 2024-05-01 · nuosprendžio diena – 2025-03-01",
        "Palyginti su galiojusiu veikos padarymo metu",
        "veikos padarymo metu galiojęs įstatymas",
        "griežtesnis įstatymas: bausmių rūšys, maksimali bausmė",
        "Turi spręsti teismas",
        "Priemonės, kurios nėra bausmės",
        "Įstatymo parinkimo taisyklės",
        "Pastabos dėl taikymo",
    ):
        assert part in page
    assert "(doktrina)" in page


def test_lex_mitior_names_parts_and_other_answers() -> None:
    divided = told("lex-mitior", "307(2)", "--on", "2024-05-01", "--judged-on", "2025-03-01")
    assert "Sąlyga: the act lies in 307(3) of 2025-03-01" in divided
    assert "vienodo griežtumo įstatymas" in divided
    young = told(
        *("lex-mitior", "149(1)", "--on", "2024-05-01", "--judged-on", "2025-03-01"),
        *("--offender", "16", "--no-intermediate"),
    )
    assert "kaltininkas darant veiką: amžius – 16 m." in young
    assert "be tarpinių įstatymų" in young
    fine = told("lex-mitior", "309(2)", "--on", "2017-09-01", "--judged-on", "2018-01-01")
    # The General Part alone moved these bounds: where they stand is named.
    assert "griežtesnis įstatymas: minimali bausmė (bauda, 47(3)" in " ".join(fine.split())


def test_coverage_has_lithuanian_labels() -> None:
    page = told("coverage")
    assert "Dienos           nuo 2003-05-01" in page
    assert "Patvirtinta iki  2026-07-02" in page
    assert "147, 147¹, 147²" in page
    assert "redakcijų – " in page
    assert "147 straipsnis, nuo 2003-05-01 iki 2005-06-29: tekstas neperskaitytas." in page


CASE = ("assess", "--conduct", "molestation", "--victim", "11-12", "--judged-on", "2025-03-01")


def test_the_words_of_a_case_stand_beside_their_lithuanian_names() -> None:
    page = told("assess", "--words", columns=80)
    for part in ("Veika", "Aplinkybė", "Ką reiškia ir kur numatyta", "molestation", "tvirkinimas"):
        assert part in page
    assert "Amžius yra asmens požymis, o ne aplinkybė: nurodykite --victim 13." in page


def test_replay_says_what_differs(tmp_path: Path) -> None:
    trace = invoke(*CASE, "--on", "2010", "--json").stdout
    path = tmp_path / "trace.json"
    path.write_text(trace, encoding="utf-8")
    same = told("replay", path)
    assert same.startswith("Atsakymas toks pat.\n")
    assert "dabar duomenys tie patys." in same
    digest, other = law.DATA_DIGEST, "0" * len(law.DATA_DIGEST)
    changed = trace.replace('"confirmed": true', '"confirmed": false').replace(digest, other)
    path.write_text(changed, encoding="utf-8")
    page = told("replay", path, status=1)
    assert page.startswith("Atsakymas skiriasi ")
    assert f"dabar duomenys – {law.DATA_VERSION}." in page


def test_resolve_tells_its_summary(tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    result = invoke("resolve", ROWS, "-o", out, "--lang", "lt")
    assert result.stderr == (
        f"Baigta: 9 eilutės: atsakyta – 9.\n"
        f"        Koduotė: UTF-8; duomenys: {law.DATA_VERSION}.\n"
        "        Stulpeliai: --provisions 'provisions'; --date 'committed_on'; "
        "--victim 'victim_age', 'victim_born'; --offender 'offender_age'.\n"
        f"        Įrašyta į {out}.\n"
    )
    rows = tmp_path / "rows.csv"
    text = "date,bk\n2012,149(9)\n2004,309(2)\n2030-01-01,149(3)\n"
    rows.write_text(text, encoding="utf-8")
    told_of = invoke("resolve", rows, "--lang", "lt").stderr
    assert "3 eilutės: atsakyta – 1, iš dalies atsakyta – 1, neatsakyta – 1 (1 tokios" in told_of
    assert "Iš jų vėlesnės negu 2026-07-02, todėl nepatvirtintos: 1." in told_of
    rows.write_text("date,bk\n", encoding="utf-8")
    assert invoke("resolve", rows, "--lang", "lt").stderr.startswith("Baigta: faile nėra eilučių.")


def test_errors_have_a_lithuanian_frame_and_say_that_the_rest_is_english() -> None:
    assert refused("show", "149(9)", status=1).startswith("Klaida (angl.): 149(9) names nothing")
    wrong = refused("assess", "--on", "2010", "--conduct", "molestatio")
    assert wrong.startswith("Klaida (angl.): ")
    assert "Patarimas: žodžius išvardija lt-childlaw assess --words.\n" in wrong


@pytest.mark.parametrize(
    ("arguments", "option"),
    [
        (("show", "149(3)", "--on", "2012-5-1"), "--on: '2012-5-1' is not a day"),
        (("show", "149(3)", "--during", "2012-13"), "--during: 2012-13 is no month"),
        (("ages", "--on", "2012-02-30"), "--on: 2012-02-30 is no day"),
        (("assess", "--on", "2012-13", "--conduct", "molestation"), "--on: 2012-13 is no month"),
    ],
)
def test_errors_of_days_name_the_option(arguments: tuple[str, ...], option: str) -> None:
    assert refused(*arguments).startswith(f"Klaida (angl.): {option}")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["show"], "trūksta: NUOSTATA."),
        (["limitation", "149(1)"], "trūksta: --on."),
        (["show", "149(3)", "--on"], "parinktis --on turi turėti reikšmę."),
        (["show", "149(3)", "--json=1"], "parinktis --json reikšmės neturi."),
        (["show", "149(3)", "--onn", "x"], "parinkties --onn nėra. Panašios: --"),
        (["show", "149(3)", "--zzzzzz"], "parinkties --zzzzzz nėra.\n"),
        (["show", "149(3)", "--reading", "x"], "--reading reikšmė yra 'x', o turi būti viena iš"),
        (["shw"], "komandos 'shw' nėra. Komandos: show, timeline,"),
        (["coverage", "x", "y"], "nereikalingas argumentas: x y."),
        (
            ["show", "149(3)", "--on", "2012-05-01", "--during", "2012"],
            "nurodykite dieną (--on) arba laikotarpį (--during), bet ne abu.",
        ),
        (
            ["show", "149(3)", "--during", "2012", "--victim", "13"],
            (
                "apie asmenis čia galima klausti tik vienos dienos ir remiantis viskuo, kas "
                "žinoma: nenurodykite --during ir --known-at arba naudokite komandą 'lt-childlaw "
                "assess', kuriai tinka ir neaiški diena, ir --known-at."
            ),
        ),
        (["timeline"], "nurodykite nuostatą arba --provision – vieną iš dviejų."),
        (["ages", "--reading", "birthday"], "--reading tik nusprendžia, kaip vertinti gimtadienį"),
        (["assess", "--on", "2012"], "nurodykite atvejo failą arba bent --on ir --conduct."),
        ([*CASE, "--on", "2010", "--victim-resident"], "--victim-resident tinka tik užsienyje"),
        (
            ["assess", "x.toml", "--on", "2010"],
            "'x.toml' laikoma failu su aplinkybėmis: nenurodykite jo arba",
        ),
        (
            [*CASE, "--on", "2010", "--short", "--json"],
            "nurodykite --short arba --json, bet ne abi",
        ),
        (
            ["resolve", str(ROWS), "--date", "2", "--provisions", "2"],
            "--provisions ir --date nurodo tą patį stulpelį.",
        ),
    ],
)
def test_what_the_command_line_says_itself_is_lithuanian(
    arguments: list[str], message: str
) -> None:
    error = refused(*arguments)
    assert f"Klaida: {message}" in error
    assert "angl" not in error


def test_what_the_parser_alone_says_is_marked_as_english(
    capsys: pytest.CaptureFixture[str],
) -> None:
    unheard_of = UsageError("An error of a later release.")
    with speaking(Language.LT):
        tell_usage_error(unheard_of)
    assert capsys.readouterr().err == "Klaida (angl.): An error of a later release.\n"


def test_persons_and_numbers() -> None:
    with speaking(Language.LT):
        assert person_text(law.Person(born="2004-02")) == (
            "gimimo data – tarp 2004-02-01 ir 2004-02-29"
        )
        assert person_text(law.Person(born="2004-02-29", age=(14, 15))) == (
            "gimimo data – 2004-02-29, amžius – 14–15 m."
        )
        assert person_text(law.Person(age=(0, 13))) == "amžius – mažiau negu 14 m."
        assert person_text(law.Person(age=(18, 130))) == "amžius – 18 m. ar daugiau"
        assert person_text(law.Person(age=(0, 130))) == "amžius – 0–130 m."
        assert person_text(law.Person()) == "amžius nežinomas"
        assert number_text(1_234_567) == f"1{UNBREAKABLE}234{UNBREAKABLE}567"
        assert value_text(None) == value_text(()) == "nėra"
        assert (
            value_text((law.Citation("149", 1), law.Citation("149"))) == "149 str. 1 d., 149 str."
        )
        assert value_text(law.OffenceKind.MISDEMEANOUR) == "baudžiamasis nusižengimas"
        assert value_text(law.Citation("60", 1, 14)) == "60 str. 1 d. 14 p."
    assert number_text(1_234_567) == "1,234,567"
    assert value_text(None) == "none"
    assert person_text(law.Person(age=15)) == "aged 15"
