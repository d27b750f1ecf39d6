"""What the law comes to for a case: the provisions that fit, and all that follows for each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NoReturn

import attrs

from ._facts import RestsOnData
from ._persons import Answer, Reading, no_truth
from ._time import Span, day_or_span

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from ._around import Aggravating, ComplaintNeed, LegalPersons, Trial
    from ._bounds import BoundedPenalty
    from ._case import Case
    from ._citation import Citation
    from ._during import Unanswered
    from ._elements import Limb
    from ._exclusions import Exclusions
    from ._facts import DataStamp
    from ._general import Severity
    from ._lex_mitior import LexMitior
    from ._limitation_answer import Limitation
    from ._remarks import Remark
    from ._versions import ProvisionVersion


@attrs.frozen(kw_only=True, repr=False)
class Candidate(RestsOnData):
    """A provision whose stated elements fit the case, with all that follows.

    >>> import lt_childlaw as law
    >>> case = law.Case(
    ...     committed_on="2013-05-01",
    ...     conduct={"sexual intercourse"},
    ...     offender=law.Person(age=30),
    ...     victim=law.Person(age=15),
    ... )
    >>> law.assess(case).candidates
    (<Candidate 151-1(1) on 2013-05-01: fits>,)
    """

    version: ProvisionVersion
    """The provision, as it stood on the first of the days."""
    days: Span
    """The possible days of the act for which this holds."""
    answer: Answer
    """Whether the stated facts meet the elements; undetermined where conditions are left."""
    conditions: tuple[str, ...]
    """What must be true as well, where that is undetermined."""
    limb: Limb
    """The elements that the facts meet, or may meet."""
    special_to: tuple[Citation, ...]
    """The candidates before which this one goes as the more specific: doctrine."""
    general_to: tuple[Citation, ...]
    """The candidates that go before this one as the more specific: doctrine."""
    severity: Severity | None
    """The class of the crime; ``None`` for a misdemeanour."""
    penalties: tuple[BoundedPenalty, ...]
    """What a court could impose under the law of the act, bounded by the General Part."""
    later_penalties: tuple[BoundedPenalty, ...]
    """The same under a later, milder law, where that law applies; empty otherwise."""
    exclusions: Exclusions
    """Whether an age rule excludes liability, rule by rule."""
    limitation: Limitation
    """From when a conviction is barred."""
    lex_mitior: LexMitior | None
    """What later law means for the act; ``None`` where no day of judgment was given."""
    complaint: ComplaintNeed
    """Whether prosecution needs a complaint."""
    trial: Trial | None
    """Whether an act abroad can be tried in Lithuania; ``None`` for an act in Lithuania."""
    aggravating: tuple[Aggravating, ...]
    """The aggravating circumstances that concern minors: art. 60."""
    legal_persons: LegalPersons
    """Whether legal persons are liable as well."""
    afterwards: tuple[Remark, ...]
    """Rules around the penalty that are named and not computed."""
    stage: tuple[str, ...]
    """What holds for an attempt, for preparation, for other participants and for a continuing act,
    where the case states one; not computed."""
    notices: tuple[str, ...]
    """What is not modelled but matters."""

    @property
    def _stamp(self) -> DataStamp:
        return self.version._stamp  # noqa: SLF001 (one family of results)

    def __bool__(self) -> NoReturn:
        raise no_truth("Candidate", "candidate.answer is Answer.YES")

    def __str__(self) -> str:
        needs = f", if {' and '.join(self.conditions)}" if self.conditions else ""
        return f"{self.version.citation} ({self.version.provision.label}){needs}"

    def __repr__(self) -> str:
        fits = "fits" if self.answer is Answer.YES else "may fit"
        return f"<Candidate {self.version.citation} on {day_or_span(self.days)}: {fits}>"


@attrs.frozen(kw_only=True)
class NotMet:
    """A provision that names the conduct, and asks for something that is not stated or not so.

    >>> import lt_childlaw as law
    >>> case = law.Case(committed_on="2013-05-01", conduct={"sexual intercourse"})
    >>> print(law.assess(case).possibilities[0].not_met[0])
    149(1): force or helplessness
    """

    version: ProvisionVersion
    """The provision, as it stood on the first of the days."""
    missing: tuple[str, ...]
    """What is not stated, or not so."""

    def __str__(self) -> str:
        return f"{self.version.citation}: {'; '.join(self.missing)}"


@attrs.frozen(kw_only=True, repr=False)
class Possibility:
    """The answer for days on which nothing changes that matters for the case.

    >>> import lt_childlaw as law
    >>> case = law.Case(
    ...     committed_on="2010", conduct={"molestation"}, victim=law.Person(age=(10, 12))
    ... )
    >>> [str(possibility.days) for possibility in law.assess(case).possibilities]
    ['2010-01-01/2010-06-28', '2010-06-29/2010-07-19', '2010-07-20/2010-12-31']
    """

    days: Span
    """The possible days of the act."""
    candidates: tuple[Candidate, ...]
    """The provisions that fit or may fit, the most specific and severe first."""
    not_met: tuple[NotMet, ...]
    """The provisions that name the conduct and ask for more, or for something else."""
    unanswered: tuple[Unanswered, ...]
    """What cannot be answered, because the law of these days is not in the data."""
    since: tuple[Remark, ...]
    """Provisions of the day of judgment that would cover the act, and do not reach back to it."""
    remarks: tuple[Remark, ...]
    """What a reader of these days must know beside: that a young child may have been helpless, or
    that the days lie before the Code."""
    confirmed: bool
    """Whether the law of these days is held, and lies within the horizon."""

    def __str__(self) -> str:
        found = ", ".join(map(str, self.candidates)) or "no provision of the data fits"
        return f"{day_or_span(self.days)}: {found}"

    def __repr__(self) -> str:
        return f"<Possibility {self}>"


@attrs.frozen(kw_only=True, repr=False)
class Assessment(RestsOnData):
    """What the law comes to for a case: one possibility, or one for each part of uncertain days.

    The library tells which provisions' stated elements fit. It does not try a case: whether the
    facts are true, what was intended, and how the words of the statute are to be understood is for
    a court.

    >>> import lt_childlaw as law
    >>> case = law.Case(
    ...     committed_on="2012-05-01",
    ...     conduct={"sexual intercourse"},
    ...     circumstances={"force or helplessness"},
    ...     victim=law.Person(age=13),
    ... )
    >>> result = law.assess(case, judged_on="2026-01-10")
    >>> [str(candidate.version.citation) for candidate in result.candidates]
    ['149(4)', '149(3)', '149(1)']
    """

    case: Case
    """The facts."""
    judged_on: dt.date | None
    """The day of judgment, if one was given."""
    known_at: dt.date | None
    """The day of knowledge, if one was given."""
    reading: Reading | None
    """How a birthday itself was read; ``None``: that day leaves both possible."""
    possibilities: tuple[Possibility, ...]
    """In order of time."""
    confirmed: bool
    """Whether the law of all days asked about, with that of judgment, is confirmed."""
    notices: tuple[str, ...]
    """What is not modelled but matters."""
    _made_from: DataStamp = attrs.field(alias="stamp")

    @property
    def candidates(self) -> tuple[Candidate, ...]:
        """The candidates of all possibilities, in order of time; of one, the most specific and
        severe first.

        >>> import lt_childlaw as law
        >>> case = law.Case(committed_on="2013-05-01", conduct={"molestation"})
        >>> law.assess(case).candidates[0].conditions
        ('the victim had not reached 14',)
        """
        return tuple(one for possibility in self.possibilities for one in possibility.candidates)

    def explain(self, form: str = "text") -> str:
        """The answer as a memorandum with citations.

        Args:
            form: ``"text"`` for plain text, ``"markdown"`` for Markdown.

        Raises:
            InvalidInput: *form* is neither.

        >>> import lt_childlaw as law
        >>> case = law.Case(committed_on="2013-05-01", conduct={"molestation"})
        >>> print(law.assess(case).explain().splitlines()[0])
        ASSESSMENT OF A CASE
        """
        from ._layout import laid_out  # noqa: PLC0415 (loaded on first use)
        from ._memorandum import memorandum  # noqa: PLC0415 (loaded on first use)

        return laid_out(memorandum(self), form)

    def to_dict(self) -> dict[str, Any]:
        """The answer as a trace: plain values with the question, the data and its digest.

        The form is that of the JSON Schema which ships as ``lt_childlaw/data/schema/
        trace.schema.json``; :func:`~lt_childlaw.replay` asks the same question again.

        >>> import lt_childlaw as law
        >>> case = law.Case(committed_on="2013-05-01", conduct={"molestation"})
        >>> law.assess(case).to_dict()["question"]["case"]["conduct"]
        ['molestation']
        """
        from ._trace import trace  # noqa: PLC0415 (loaded on first use)

        return trace(self)

    @property
    def _stamp(self) -> DataStamp:
        return self._made_from

    def __iter__(self) -> Iterator[Possibility]:
        return iter(self.possibilities)

    def __len__(self) -> int:
        return len(self.possibilities)

    def __bool__(self) -> NoReturn:
        raise no_truth("Assessment", "len(assessment.candidates) > 0")

    def __str__(self) -> str:
        return self.explain()

    def __repr__(self) -> str:
        found = "; ".join(map(str, self.possibilities))
        return f"<Assessment {found}>"
