"""The Lithuanian term for each member of the public enums.

The terms are those of the Criminal Code where it has one: arts 3, 10-11, 13, 21-22, 24 and 42, the
titles of its articles, and the words of the paragraphs for conduct and circumstances, as nouns.
What is a word of this library, such as an outcome, is said in plain Lithuanian.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ._bounds import NO_RANGE, NOT_KNOWN
from ._case import Participation, Stage
from ._changes import ChangeKind
from ._elements import Circumstance, ComplaintGround, Conduct
from ._errors import Outcome
from ._exclusions import ExclusionOutcome, ExclusionRule
from ._general import Severity
from ._lex_mitior import MitiorOutcome
from ._limitation_answer import EndedBy, LimitationOutcome
from ._penalties import PenaltyKind
from ._persons import Answer, Reading
from ._provisions import Comparison, OffenceKind, Relation, Role, Verification
from ._ranking import Criterion, Verdict

if TYPE_CHECKING:
    import enum

_DEPENDS = "priklauso nuo aplinkybių"

_OF_THE_LAW: dict[enum.Enum, str] = {
    PenaltyKind.COMMUNITY_SERVICE: "viešieji darbai",
    PenaltyKind.FINE: "bauda",
    PenaltyKind.RESTRICTION_OF_LIBERTY: "laisvės apribojimas",
    PenaltyKind.ARREST: "areštas",
    PenaltyKind.IMPRISONMENT: "terminuotas laisvės atėmimas",
    PenaltyKind.LIFE_IMPRISONMENT: "laisvės atėmimas iki gyvos galvos",
    OffenceKind.CRIME: "nusikaltimas",
    OffenceKind.MISDEMEANOUR: "baudžiamasis nusižengimas",
    Severity.MINOR: "nesunkus nusikaltimas",
    Severity.LESS_SERIOUS: "apysunkis nusikaltimas",
    Severity.SERIOUS: "sunkus nusikaltimas",
    Severity.GRAVE: "labai sunkus nusikaltimas",
    Stage.COMPLETED: "baigta nusikalstama veika",
    Stage.ATTEMPT: "pasikėsinimas padaryti nusikalstamą veiką",
    Stage.PREPARATION: "rengimasis padaryti nusikaltimą",
    Participation.PERPETRATOR: "vykdytojas",
    Participation.ORGANISER: "organizatorius",
    Participation.INSTIGATOR: "kurstytojas",
    Participation.HELPER: "padėjėjas",
    ComplaintGround.VICTIM: "nukentėjusio asmens skundas",
    ComplaintGround.REPRESENTATIVE: "teisėto atstovo pareiškimas",
    ComplaintGround.PROSECUTOR: "prokuroro reikalavimas",
    ComplaintGround.DOMESTIC_VIOLENCE: "ikiteisminis tyrimas, pradėtas nustačius smurto "
    "artimoje aplinkoje požymius",
}

_OF_PARAGRAPHS: dict[enum.Enum, str] = {
    Role.OFFENCE: "nusikalstama veika",
    Role.COMPLAINT_RULE: "nuostata dėl nukentėjusio asmens skundo",
    Role.LEGAL_PERSON_LIABILITY: "juridinio asmens atsakomybė",
    Role.EXCLUSION: "aplinkybė, dėl kurios veika nelaikoma nusikaltimu",
    Role.RELEASE: "atleidimas nuo baudžiamosios atsakomybės",
    Verification.PRIMARY_TEXT: "perskaityta oficialioje suvestinėje redakcijoje ar jos kopijoje",
    Verification.AMENDING_ACT: "perskaityta pakeitimo įstatyme",
    Verification.INFERRED: "nustatyta netiesiogiai",
    Relation.DEPENDENT: "nuo kaltininko priklausomas asmuo",
    Relation.COERCED: "fizinę ar psichinę prievartą ar apgaulę patyręs asmuo",
    Relation.PARENT_OR_REPRESENTATIVE: "tėvas, motina, globėjas, rūpintojas ar kitas teisėtas "
    "vaiko atstovas",
    Relation.STATUTORY_POWERS: "įstatymuose nustatytų įgaliojimų nepilnamečio asmens atžvilgiu "
    "turintis asmuo",
    Relation.ABUSE_OF_TRUST: "pasitikėjimu, autoritetu ar įtaka nepilnamečiui piktnaudžiavęs asmuo",
    Relation.VICTIM_OF_THE_OFFENCE: "nuo straipsnyje numatytos veikos nukentėjęs asmuo",
    Relation.PRESENTED_AS_A_CHILD: "kaip vaikas pateikiamas asmuo",
    Comparison.UNDER: "jaunesnis negu",
    Comparison.AT_LEAST: "ne jaunesnis negu",
}

_OF_ANSWERS: dict[enum.Enum, str] = {
    NO_RANGE: "įstatymas ribų nenustato",
    NOT_KNOWN: "riba nežinoma",
    Answer.YES: "taip",
    Answer.NO: "ne",
    Answer.UNDETERMINED: "negalima nustatyti",
    Reading.ON_BIRTHDAY: "gimtadienį",
    Reading.DAY_AFTER: "kitą dieną po gimtadienio",
    Outcome.OK: "atsakyta",
    Outcome.BEFORE_COVERAGE: "ankstesnė diena, negu apima duomenys",
    Outcome.NOT_YET_IN_FORCE: "dar neįsigaliojo",
    Outcome.REPEALED: "neteko galios",
    Outcome.TEXT_NOT_KNOWN: "tekstas nežinomas",
    Outcome.UNCONFIRMED: "nepatvirtinta",
    Outcome.UNKNOWN_CITATION: "tokios nuostatos duomenyse nėra",
    Outcome.INVALID_INPUT: "netinkami įvesties duomenys",
    ExclusionRule.CRIMINAL_RESPONSIBILITY_AGE: "amžius, nuo kurio asmuo atsako pagal "
    "baudžiamuosius įstatymus",
    ExclusionRule.OFFENDER_NOT_ADULT: "kaltininkas nėra pilnametis",
    ExclusionRule.VICTIM_OUTSIDE_PROTECTED_AGE: "nukentėjęs asmuo nėra nuostatoje nurodyto amžiaus",
    ExclusionRule.CLOSE_IN_AGE: "nėra didelio amžiaus, dvasinės ir fizinės brandos skirtumo",
    ExclusionRule.VICTIM_RELEASE: "nukentėjusio asmens atleidimas nuo baudžiamosios atsakomybės",
    ExclusionOutcome.APPLIES: "taikoma",
    ExclusionOutcome.DOES_NOT_APPLY: "netaikoma",
    ExclusionOutcome.DEPENDS: _DEPENDS,
    EndedBy.TERM: "senaties terminas",
    EndedBy.FLOOR: "nukentėjusio asmens amžius",
    LimitationOutcome.SETTLED: "nustatyta",
    LimitationOutcome.DEPENDS: _DEPENDS,
}

_OF_COMPARISONS: dict[enum.Enum, str] = {
    ChangeKind.INTRODUCED: "įsigaliojo",
    ChangeKind.REPEALED: "neteko galios",
    ChangeKind.CHANGED: "pakeista",
    ChangeKind.RENUMBERED: "pakeista numeracija",
    ChangeKind.RESTATED: "išdėstyta iš naujo, turinys nepakito",
    ChangeKind.NOT_COMPARABLE: "nepalyginama",
    Verdict.MILDER: "švelnesnis įstatymas",
    Verdict.HARSHER: "griežtesnis įstatymas",
    Verdict.SAME: "vienodo griežtumo įstatymas",
    Verdict.INCOMPARABLE: "griežtumo palyginti negalima",
    Criterion.DECRIMINALISED: "veikos nusikalstamumo panaikinimas",
    Criterion.OFFENCE_KIND: "nusikalstamos veikos rūšis",
    Criterion.KINDS: "bausmių rūšys",
    Criterion.MINIMUM: "minimali bausmė",
    Criterion.MAXIMUM: "maksimali bausmė",
    Criterion.HOURS: "viešųjų darbų valandų skaičius",
    Criterion.MINORS: "nepilnamečių baudžiamosios atsakomybės ypatumai",
    Criterion.SEVERITY: "nusikaltimo kategorija",
    Criterion.CONDUCT: "veika",
    Criterion.AGE_CONDITION: "amžiaus sąlyga",
    Criterion.OFFENDERS: "nusikalstamos veikos subjektas",
    Criterion.COMPLAINT_RULE: "nuostata dėl nukentėjusio asmens skundo",
    MitiorOutcome.LAW_OF_THE_ACT: "veikos padarymo metu galiojęs įstatymas",
    MitiorOutcome.LATER_LAW: "vėlesnis švelnesnis įstatymas",
    MitiorOutcome.NO_OFFENCE: "veikos nusikalstamumas panaikintas",
    MitiorOutcome.COURT_DECIDES: "sprendžia teismas",
    MitiorOutcome.DEPENDS: _DEPENDS,
}

_CONDUCT: dict[enum.Enum, str] = {
    Conduct.SEXUAL_INTERCOURSE: "lytinis santykiavimas",
    Conduct.OTHER_SEXUAL_ACT: "kitoks lytinės aistros tenkinimas",
    Conduct.MOLESTATION: "tvirkinimas",
    Conduct.SEXUAL_HARASSMENT: "seksualinis priekabiavimas",
    Conduct.PROPOSAL_TO_MEET: "pasiūlymas susitikti",
    Conduct.USE_FOR_PORNOGRAPHY: "vaiko išnaudojimas pornografinei produkcijai gaminti",
    Conduct.INVOLVEMENT_IN_EVENT: "vaiko įtraukimas dalyvauti pornografinio pobūdžio renginyje",
    Conduct.RECRUITMENT_FOR_EVENT: "vaiko verbavimas dalyvauti pornografinio pobūdžio renginyje",
    Conduct.COMPULSION_TO_EVENT: "vaiko vertimas dalyvauti pornografinio pobūdžio renginyje",
    Conduct.USE_FOR_EVENT: "vaiko išnaudojimas pornografinio pobūdžio renginiams",
    Conduct.PROFIT_FROM_PORNOGRAPHY: "pelnymasis iš vaiko dalyvavimo pornografinio pobūdžio "
    "veikloje",
    Conduct.ATTENDING_EVENT: "dalyvavimas pornografinio pobūdžio renginyje, į kurį įtrauktas "
    "vaikas",
    Conduct.MAKING_MATERIAL: "pornografinio turinio dalykų pagaminimas",
    Conduct.ACQUIRING_MATERIAL: "pornografinio turinio dalykų įgijimas",
    Conduct.KEEPING_MATERIAL: "pornografinio turinio dalykų laikymas",
    Conduct.SHOWING_MATERIAL: "pornografinio turinio dalykų demonstravimas",
    Conduct.ADVERTISING_MATERIAL: "pornografinio turinio dalykų reklamavimas",
    Conduct.OFFERING_MATERIAL: "pornografinio turinio dalykų siūlymas",
    Conduct.DISTRIBUTING_MATERIAL: "pornografinio turinio dalykų platinimas",
    Conduct.GAINING_ACCESS: "prieigos prie pornografinio turinio dalykų įgijimas",
    Conduct.GIVING_ACCESS: "prieigos prie pornografinio turinio dalykų suteikimas",
    Conduct.INCOME_FROM_PROSTITUTION: "pelnymasis iš kito asmens prostitucijos",
    Conduct.PROCURING: "sąvadavimas prostitucijai",
    Conduct.ORGANISING_PROSTITUTION: "prostitucijos organizavimas",
    Conduct.DIRECTING_PROSTITUTION: "vadovavimas prostitucijai",
    Conduct.TRANSPORT_FOR_PROSTITUTION: "asmens gabenimas jo sutikimu prostitucijai į Lietuvos "
    "Respubliką ar iš Lietuvos Respublikos",
    Conduct.OTHER_USE_FOR_PROSTITUTION: "kitoks nepilnamečio išnaudojimas prostitucijos tikslams",
    Conduct.INVOLVEMENT_IN_PROSTITUTION: "įtraukimas į prostituciją",
    Conduct.RECRUITMENT_INTO_PROSTITUTION: "verbavimas užsiimti prostitucija",
    Conduct.COMPULSION_TO_PROSTITUTION: "vertimas užsiimti prostitucija",
    Conduct.OFFER_TO_ACQUIRE_PERSON: "siūlymas pirkti ar kitaip įgyti vaiką",
    Conduct.TRADE_IN_PERSON: "asmens pardavimas, pirkimas, kitoks perleidimas ar įgijimas",
    Conduct.RECRUITMENT_OF_PERSON: "asmens verbavimas",
    Conduct.TRANSPORT_OF_PERSON: "asmens gabenimas",
    Conduct.HOLDING_PERSON_CAPTIVE: "asmens laikymas nelaisvėje",
    Conduct.COMPELLED_WORK: "neteisėtas vertimas dirbti",
    Conduct.COMPELLED_SERVICES: "neteisėtas vertimas teikti paslaugas",
    Conduct.USE_OF_EXPLOITED_WORK: "naudojimasis asmens priverstiniu darbu ar paslaugomis",
    Conduct.INVOLVEMENT_IN_OFFENCE: "vaiko įtraukimas į nusikalstamą veiką",
    Conduct.INVOLVEMENT_IN_INTOXICANTS: "vaiko įtraukimas ne gydymo tikslais vartoti vaistus ar "
    "kitas apkvaišinančias nenarkotines priemones",
    Conduct.INVOLVEMENT_IN_DOPING: "vaiko įtraukimas vartoti dopingo medžiagas",
    Conduct.INVOLVEMENT_IN_DRINKING: "vaiko įtraukimas girtauti",
    Conduct.MAKING_DRUNK: "vaiko nugirdymas",
}

_CIRCUMSTANCES: dict[enum.Enum, str] = {
    Circumstance.FORCE_OR_HELPLESSNESS: "fizinis smurtas, grasinimas tuoj pat jį panaudoti, "
    "kitoks galimybės priešintis atėmimas ar pasinaudojimas bejėgiška nukentėjusio asmens būkle",
    Circumstance.COERCION_OR_DEPENDENCE: "grasinimas panaudoti smurtą, kitokia psichinė prievarta "
    "ar pasinaudojimas asmens priklausomumu",
    Circumstance.GROUP: "bendrininkų grupė",
    Circumstance.PAYMENT_TO_MINOR: "atlygis nepilnamečiui",
    Circumstance.PAYMENT_TO_ANOTHER: "atlygis kitam asmeniui",
    Circumstance.PARENT_OR_AUTHORITY: "tėvas, motina, globėjas, rūpintojas, kitas teisėtas vaiko "
    "atstovas ar įstatymuose nustatytų įgaliojimų nepilnamečio atžvilgiu turintis asmuo",
    Circumstance.ABUSE_OF_TRUST: "piktnaudžiavimas pasitikėjimu, autoritetu ar įtaka nepilnamečiui",
    Circumstance.DEPENDENT_PERSON: "nuo kaltininko priklausomas asmuo",
    Circumstance.COERCION_OR_DECEIT: "fizinė ar psichinė prievarta ar apgaulė",
    Circumstance.CONCRETE_STEPS: "konkretūs veiksmai, kad susitikimas įvyktų",
    Circumstance.INTENT_TO_DISTRIBUTE: "tikslas platinti",
    Circumstance.LARGE_QUANTITY: "didelis kiekis",
    Circumstance.PRESENTED_AS_CHILD: "asmuo pateikiamas kaip vaikas",
    Circumstance.VIOLENCE_OR_THREATS: "fizinis smurtas, grasinimai ar kitoks galimybės priešintis "
    "atėmimas",
    Circumstance.USE_OF_DEPENDENCE: "pasinaudojimas nukentėjusio asmens priklausomumu",
    Circumstance.USE_OF_VULNERABILITY: "pasinaudojimas nukentėjusio asmens pažeidžiamumu",
    Circumstance.DECEIT: "apgaulė",
    Circumstance.PAYMENT_TO_CONTROLLER: "pinigai ar kitokia nauda asmeniui, kuris faktiškai "
    "kontroliuoja nukentėjusį asmenį",
    Circumstance.PAYMENT_TAKEN: "pinigų ar kitokios naudos gavimas",
    Circumstance.FOR_PROSTITUTION: "prostitucijos tikslais",
    Circumstance.FOR_PORNOGRAPHY: "pornografijos tikslais",
    Circumstance.FOR_FORCED_LABOUR: "priverstinio darbo tikslais",
    Circumstance.FOR_OTHER_EXPLOITATION: "kitais išnaudojimo tikslais",
    Circumstance.FOR_MARRIAGE: "priverstinės ar fiktyvios santuokos tikslais",
    Circumstance.FOR_ILLEGAL_ADOPTION: "neteisėto įvaikinimo tikslais",
    Circumstance.SEVERAL_VICTIMS: "du ar daugiau nukentėjusių asmenų",
    Circumstance.DANGER_TO_LIFE: "pavojus nukentėjusio asmens gyvybei",
    Circumstance.ORGANISED_GROUP: "organizuota grupė",
    Circumstance.FOR_ORGANS: "nukentėjusio asmens organo, audinio ar ląstelių paėmimo tikslais",
    Circumstance.OFFICIAL: "įgaliojimus vykdantis valstybės tarnautojas ar viešojo "
    "administravimo funkcijas atliekantis asmuo",
    Circumstance.INHUMAN_CONDITIONS: "vergijos ar kitokios nežmoniškos sąlygos",
    Circumstance.KNEW_OF_EXPLOITATION: "žinojimas apie išnaudojimą arba pareiga ir galimybė apie "
    "jį žinoti",
    Circumstance.DOMESTIC_VIOLENCE: "smurto artimoje aplinkoje požymiai",
    Circumstance.RELATIVE_OR_HOUSEHOLD: "artimasis giminaitis, šeimos narys ar kartu gyvenantis "
    "asmuo",
}

NAMES: Final[dict[enum.Enum, str]] = {
    **_OF_THE_LAW,
    **_OF_PARAGRAPHS,
    **_OF_ANSWERS,
    **_OF_COMPARISONS,
    **_CONDUCT,
    **_CIRCUMSTANCES,
}
"""The term for each member."""
