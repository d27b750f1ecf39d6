"""What stands around an offence in a case: the complaint, legal persons, the stage, the sentence.

Sentences name no day of the act, so that all days on which the law is the same have one text.

Acts abroad and aggravating circumstances have modules of their own, and are at hand here too.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, NoReturn, cast

import attrs

from ._aggravating import Aggravating, aggravating
from ._case import Participation, Stage
from ._elements import Circumstance, ComplaintGround
from ._jurisdiction import Trial, abroad
from ._persons import Answer, no_truth
from ._provisions import Role
from ._remarks import Remark
from ._rules import listed, listing, names, remark, remarks, rules, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ._case import Case
    from ._citation import Citation
    from ._facts import VersionFacts
    from ._general import GeneralPart
    from ._index import Index
    from ._persons import Person
    from ._provisions import OffenceKind
    from ._versions import ProvisionVersion

__all__ = [
    "Aggravating",
    "ComplaintNeed",
    "LegalPersons",
    "Trial",
    "abroad",
    "afterwards",
    "aggravating",
    "before_the_code",
    "complaint",
    "legal_persons",
    "stage_notices",
]


@attrs.frozen(kw_only=True)
class ComplaintNeed:
    """Whether prosecution for an offence needs a complaint, and what counts as one.

    >>> import lt_childlaw as law
    >>> case = law.Case(
    ...     committed_on="2012-01-01",
    ...     conduct={"sexual intercourse"},
    ...     circumstances={"force or helplessness"},
    ...     victim=law.Person(age=30),
    ... )
    >>> need = law.assess(case).candidates[0].complaint
    >>> need.needed, need.cites, [ground.name for ground in need.grounds]
    (<Answer.YES: 'yes'>, '149(5)', ['VICTIM', 'REPRESENTATIVE', 'PROSECUTOR'])
    """

    needed: Answer
    """NO where no rule asks for a complaint for the offence, or where signs of domestic violence
    suffice."""
    grounds: tuple[ComplaintGround, ...]
    """What lets a prosecution start; empty where no rule asks for it."""
    because: str
    """Why, in one or two sentences."""
    cites: str | None
    """Where the rule stands; ``None`` where none stood on the day."""
    period: str | None
    """First and last day of that version of it."""
    remarks: tuple[Remark, ...] = ()
    """What holds where there is no complaint, and the rule of the day of judgment if it differs."""

    def __bool__(self) -> NoReturn:
        raise no_truth("ComplaintNeed", "need.needed is Answer.YES")

    def __str__(self) -> str:
        source = f" ({self.cites}, {self.period})" if self.cites else ""
        return f"complaint needed: {self.needed.value}. {self.because}{source}"


def complaint(
    index: Index, version: ProvisionVersion, case: Case, judged_on: dt.date | None = None
) -> ComplaintNeed:
    """Whether prosecution for an offence bound to the day of the act needs a complaint.

    The answer is that of the day of the act; a rule of the day of judgment that differs is named.
    """
    day = version.day or version.first_day
    rule = _paragraph(index, version.citation, Role.COMPLAINT_RULE, day)
    changed = _changed(index, version, rule, judged_on)
    if rule is None:
        because = "No paragraph asked for a complaint for this offence on that day."
        because += _elsewhen(index, version, Role.COMPLAINT_RULE)
        return ComplaintNeed(
            needed=Answer.NO,
            grounds=(),
            because=because,
            cites=None,
            period=None,
            remarks=changed,
        )
    signs = Circumstance.DOMESTIC_VIOLENCE in case.circumstances
    needed = not (signs and ComplaintGround.DOMESTIC_VIOLENCE in rule.grounds)
    if needed:
        because = f"Prosecution needs {_one_of(rule)}."
        because += " Signs of domestic violence are none of them." if signs else ""
        because += {True: " There is one.", False: " There is none.", None: ""}[case.complaint]
    else:
        because = "An investigation begun on signs of domestic violence suffices."
    # The text of BPK 167(2) was not read: what it says is inferred.
    inferred = remarks(version.general, day, "prosecutor-acts-for-victim")
    without = inferred if needed and case.complaint is not True else ()
    return ComplaintNeed(
        needed=Answer.YES if needed else Answer.NO,
        grounds=rule.grounds,
        because=because,
        cites=str(rule.citation),
        period=_period(rule),
        remarks=(*without, *changed),
    )


def _one_of(rule: VersionFacts) -> str:
    return f"one of these: {', '.join(ground.value for ground in rule.grounds) or 'a complaint'}"


def _changed(
    index: Index, version: ProvisionVersion, rule: VersionFacts | None, judged_on: dt.date | None
) -> tuple[Remark, ...]:
    """The complaint rule of the day of judgment, where it is another than that of the act."""
    number = None if judged_on is None else index.number_on(version.provision, judged_on)
    if judged_on is None or number is None:  # an offence that is gone needs no complaint
        return ()
    then = _paragraph(index, number, Role.COMPLAINT_RULE, judged_on)
    known = then or rule
    if known is None or (then and rule and then.grounds == rule.grounds):
        return ()
    text = (
        f"By the rule of the day of judgment, prosecution needs {_one_of(then)}."
        if then
        else "On the day of judgment this rule no longer stands, and no paragraph asks for a "
        "complaint for this offence."
    )
    return (
        Remark(
            text=f"{text} Which of the two counts for an earlier act was not found.",
            cites=str(known.citation),
            period=_period(known),
        ),
    )


@attrs.frozen(kw_only=True)
class LegalPersons:
    """Whether legal persons are liable for an offence, beside the person who acted: art. 20.

    >>> import lt_childlaw as law
    >>> case = law.Case(
    ...     committed_on="2014-05-01", conduct={"molestation"}, victim=law.Person(age=12)
    ... )
    >>> found = law.assess(case).candidates[0].legal_persons
    >>> found.answer, found.cites
    (<Answer.YES: 'yes'>, '153(2)')
    """

    answer: Answer
    """Whether a paragraph in force on the day made them liable for the offence."""
    because: str
    """Why, in one or two sentences."""
    cites: str | None
    """Where that paragraph stands; ``None`` where none stood on the day."""
    period: str | None
    """First and last day of that version of it."""
    remarks: tuple[Remark, ...] = ()
    """Their penalties and measures, where they are liable and the case asks for it."""

    def __bool__(self) -> NoReturn:
        raise no_truth("LegalPersons", "found.answer is Answer.YES")

    def __str__(self) -> str:
        source = f" ({self.cites}, {self.period})" if self.cites else ""
        return f"{self.because}{source}"


def legal_persons(
    index: Index, version: ProvisionVersion, case: Case, judged_on: dt.date | None = None
) -> LegalPersons:
    """Whether legal persons are liable for an offence bound to the day of the act."""
    day = version.day or version.first_day
    rule = _paragraph(index, version.citation, Role.LEGAL_PERSON_LIABILITY, day)
    if rule is None:
        because = "Legal persons are not liable for this offence: on that day no paragraph made "
        because += "them so for it."
        because += _elsewhen(index, version, Role.LEGAL_PERSON_LIABILITY)
        return LegalPersons(answer=Answer.NO, because=because, cites=None, period=None)
    general = version.general
    sentence = remarks(general, day, *_SENTENCE_OF_LEGAL_PERSON)
    measures = remarks(general, judged_on or day, "legal-persons-measures")  # 3(4)
    return LegalPersons(
        answer=Answer.YES,
        because="Legal persons are liable for this offence as well.",
        cites=str(rule.citation),
        period=_period(rule),
        remarks=(*sentence, *measures) if case.legal_person else (),
    )


_SENTENCE_OF_LEGAL_PERSON = (
    "legal-persons",
    "fine-of-legal-person",
    "fine-of-large-legal-person",
    "legal-persons-sentencing",
)


def _paragraph(index: Index, citation: Citation, role: Role, day: dt.date) -> VersionFacts | None:
    """The paragraph of the article that has a role for an offence, so numbered on the day."""
    regime = index.regime(day)
    for number in index.articles[citation.article]:
        found = regime.get(number)
        if found and found.role is role and names(found.covers, citation):
            return found
    return None


def _elsewhen(index: Index, version: ProvisionVersion, role: Role) -> str:
    """A word on the paragraphs that have a role for a provision at other times."""
    found = []
    for number in index.articles[version.citation.article]:
        for facts in index.numbers[number].versions:
            then = index.number_on(version.provision, facts.first_day)
            if facts.role is role and then and names(facts.covers, then):
                found.append(f"{facts.citation} ({_period(facts)})")
    return f" At other times there is one: {', '.join(found)}." if found else ""


def _period(facts: VersionFacts) -> str:
    return f"{facts.first_day}/{facts.last_day or '..'}"


def before_the_code(general: GeneralPart) -> tuple[Remark, ...]:
    """The rules for acts before the first day of the Code: IX-1162 arts 4 to 13.

    They are no answer: the code that stood before is not in the data.

    >>> import lt_childlaw as law
    >>> from lt_childlaw._around import before_the_code
    >>> [found.cites for found in before_the_code(law.on("2012-05-01")["153"].general)][1:]
    ['IX-1162 4(1)-(2)', 'IX-1162 13(1)']
    """
    # They stand from the first day of the Code on, so none stands on the day of such an act.
    return tuple(
        remark(rule, "", rule.first_day or dt.date.min)
        for name in ("earlier-code", "transition-2003", "transition-2003-limitation")
        for rule in general.rules
        if rule.id == name
    )


def stage_notices(version: ProvisionVersion, case: Case) -> tuple[str, ...]:
    """What is accepted as a fact of a case and not computed: attempt, complicity and the like.

    >>> import lt_childlaw as law
    >>> version = law.on("2012-05-01")["153"]
    >>> case = law.Case(committed_on="2012-05-01", conduct={"molestation"}, stage="preparation")
    >>> from lt_childlaw._around import stage_notices
    >>> print(stage_notices(version, case)[0].partition(".")[0])
    This is a less serious crime, and preparing it is not punishable
    """
    return tuple(_notices(version, case))


def _notices(version: ProvisionVersion, case: Case) -> Iterator[str]:
    general, day = version.general, version.day or version.first_day
    for rule in rules(general, day, "attempt-and-preparation"):
        if case.stage is Stage.PREPARATION:
            punishable = cast("list[str]", rule.value["preparation"])
            severity = version.severity.value if version.severity else None
            yield (
                f"This is {_class_of(version)}, and preparing it is"
                f"{'' if severity in punishable else ' not'} punishable. "
                f"{words(rule)} ({rule.cites})"
            )
    for name, asked, before in (
        ("attempt-and-preparation", case.stage is Stage.ATTEMPT, _AS_COMPLETED),
        (
            "complicity",
            case.participation is not Participation.PERPETRATOR,
            f"The offender took part as {case.participation.value}. {_AS_PERPETRATOR}",
        ),
        ("continuing-acts", case.continuing, ""),
        ("legal-persons", case.legal_person, ""),
    ):
        for rule in rules(general, day, name):
            if asked:
                yield f"{before}{words(rule)} ({rule.cites})"


_AS_COMPLETED = "All answers are those for the completed offence. "
_AS_PERPETRATOR = "All answers are those for a perpetrator. "


def afterwards(
    index: Index,
    version: ProvisionVersion,
    offender: Person | None,
    judged_on: dt.date | None,
    chapter: str,
) -> tuple[Remark, ...]:
    """Rules around the penalty that matter for a case, named and not computed.

    What concerns the penalty is of the day of the act, and measures are of the day of judgment
    (3(4)) where one is given.

    Args:
        index: all versions, to follow the provision to the day of judgment.
        version: the offence, bound to the day of the act.
        offender: what is known of the offender; ``None`` stands for an adult.
        judged_on: the day of judgment.
        chapter: the chapter of the Code in which the offence stands.
    """
    day = version.day or version.first_day
    sentence = _sentence(version, day, judged_on, chapter)
    minor = _of_minors(version, day, offender)
    measures = _measures(index, version, day, judged_on or day)
    return (*sentence, *minor, *measures)


def _sentence(
    version: ProvisionVersion, day: dt.date, judged_on: dt.date | None, chapter: str
) -> Iterator[Remark]:
    general = version.general
    yield from remarks(general, day, "manifest-injustice", "below-minimum")
    shorter = "reduction-by-one-third"
    yield from remarks(general, day, shorter)
    if judged_on is not None and general.rule(shorter, day) is None:
        for rule in rules(general, judged_on, shorter):
            yield remark(rule, "It came after the act.", judged_on)
            yield from remarks(general, judged_on, "retroactive-milder-law")
    yield from remarks(general, day, "suspension")
    severity = version.severity.value if version.severity else None
    for rule in rules(general, day, "partial-suspension"):
        if rule.value["severity"] == severity and chapter in cast(
            "list[str]", rule.value["chapters"]
        ):
            yield remark(rule, f"This is {_class_of(version)} of chapter {chapter}.", day)


def _of_minors(
    version: ProvisionVersion, day: dt.date, offender: Person | None
) -> Iterator[Remark]:
    """92 and 93, where the offender may have been under the age of the chapter on minors."""
    general = version.general
    for scope in rules(general, day, "juvenile-scope"):
        under = cast("int", scope.value["under"])
        if offender is not None and offender.reached(under, day) is not Answer.YES:
            for rule in rules(general, day, "release-of-minors"):
                yield remark(rule, f"This is {_class_of(version)}.", day)
            yield from remarks(general, day, "suspension-for-minors")


def _measures(
    index: Index, version: ProvisionVersion, act: dt.date, day: dt.date
) -> Iterator[Remark]:
    general = version.general
    # The list holds the numbers of the day on which the measure is imposed.
    citation = index.number_on(version.provision, day) or version.citation
    for rule in rules(general, day, "residence-notification"):
        answer = listed(rule, rule.articles, citation, day)
        if answer is not Answer.NO:
            yield remark(rule, listing(answer, citation), day)
    # XI-1472 art. 41(1): the ban only for acts after it was introduced.
    if general.rule("work-ban", act) is not None:
        yield from remarks(general, day, "work-ban")
    yield from remarks(general, day, "ban-on-work-with-children")


def _class_of(version: ProvisionVersion) -> str:
    kind = cast("OffenceKind", version.kind).value  # an offence has one
    return f"a {version.severity.value} {kind}" if version.severity else f"a {kind}"
