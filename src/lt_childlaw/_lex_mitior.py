"""Which law applies to an act that is judged later: that of the act, or a later, milder one.

Article 3 of the Criminal Code: the law of the time of the act decides (3(1)); a later law that is
milder reaches back (3(2)), a harsher one does not (3(3)).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

import attrs

from ._comparison import LawComparison
from ._facts import RestsOnData
from ._persons import NoTruth, no_truth
from ._sentences import Sentence, Worded

if TYPE_CHECKING:
    import datetime as dt

    from ._errors import LawError
    from ._facts import DataStamp
    from ._provisions import Provision
    from ._remarks import Remark
    from ._versions import ProvisionVersion


class MitiorOutcome(NoTruth):
    """What the choice between the laws comes to; it refuses to be used as a truth value.

    >>> import lt_childlaw as law
    >>> law.lex_mitior("307(3)", committed_on="2024-05-01", judged_on="2025-03-01").outcome
    <MitiorOutcome.LAW_OF_THE_ACT: 'law of the act'>
    """

    LAW_OF_THE_ACT = "law of the act"
    """No later law is milder: 3(1) and 3(3)."""
    LATER_LAW = "later law"
    """A later law is milder than that of the act: 3(2)."""
    NO_OFFENCE = "no offence"
    """A later law abolished the offence: 3(2)."""
    COURT_DECIDES = "court decides"
    """The laws cannot be ranked, or one of them is not known."""
    DEPENDS = "depends"
    """The provision was divided, and the answer differs between its parts."""


@attrs.frozen(kw_only=True)
class LawLookedAt:
    """A law that stood for the offence on some days between the act and the judgment.

    >>> import lt_childlaw as law
    >>> answer = law.lex_mitior("307(3)", committed_on="2024-05-01", judged_on="2025-03-01")
    >>> print(answer.laws[1])
    2025-02-01 to 2025-03-01: 307(4), imprisonment of 3 to 10 years: same
    """

    version: ProvisionVersion | None
    """The version, bound to the first of these days; ``None`` where there is none or none known."""
    first_day: dt.date
    """The first of these days."""
    last_day: dt.date
    """The last of these days, at most the day of the judgment."""
    comparison: LawComparison | None = None
    """How it stands to the law of the act; ``None`` for that law itself, or where not known."""
    error: LawError | None = attrs.field(default=None, eq=str)
    """Why the law of these days is not known."""

    def __str__(self) -> str:
        return str(of_a_law(self))


def of_a_law(law: LawLookedAt) -> Sentence:
    """What a law said on its days, and how it stands to that of the act, in a sentence."""
    days: dict[str, object] = {"first": law.first_day, "last": law.last_day}
    if law.version is None:
        known = "no such offence" if law.error is None else "not known"
        return Sentence(f"{{first}} to {{last}}: {known}", days)
    says = {**days, "citation": law.version.citation, "sanction": law.version.sanction}
    if law.comparison is None:
        return Sentence("{first} to {last}: {citation}, {sanction}: the law of the act", says)
    says["verdict"] = Worded(law.comparison, law.comparison.penalties_words)
    return Sentence("{first} to {last}: {citation}, {sanction}: {verdict}", says)


@attrs.frozen(kw_only=True)
class Branch:
    """One of the provisions in which an offence may have gone on after it was divided.

    >>> import lt_childlaw as law
    >>> answer = law.lex_mitior("307(2)", committed_on="2024-05-01", judged_on="2025-03-01")
    >>> answer.branches[1].condition
    'the act lies in 307(3) of 2025-03-01: directing prostitution'
    """

    provision: Provision
    """The provision."""
    condition: str
    """When this branch holds."""
    answer: LexMitior
    """Which law applies then."""


@attrs.frozen(kw_only=True, repr=False)
class LexMitior(RestsOnData):
    """Which law applies to an act that is judged on a later day, and why.

    It refuses to be used as a truth value: ask for :attr:`outcome`. It is about the sanction of the
    article and its bounds; what the General Part says beside stands in :attr:`court_decides`.

    >>> import lt_childlaw as law
    >>> print(law.lex_mitior("307(3)", committed_on="2024-05-01", judged_on="2025-03-01"))
    The law of the act applies: the sanction and its bounds have not changed.
      2024-05-01 to 2025-01-31: 307(3), imprisonment of 3 to 10 years: the law of the act
      2025-02-01 to 2025-03-01: 307(4), imprisonment of 3 to 10 years: same
    """

    version: ProvisionVersion
    """The offence, as it stood on the day of the act."""
    judged_on: dt.date
    """The day of the judgment."""
    provision: Provision
    """The provision in which the offence was followed to the judgment."""
    outcome: MitiorOutcome
    """What the choice comes to."""
    because: str
    """Why, in one sentence."""
    applies: ProvisionVersion | None
    """The law that applies, as a whole, bound to the first of its days that was looked at; ``None``
    where there is none, or none can be named."""
    laws: tuple[LawLookedAt, ...]
    """The laws looked at, in order of time; the first is the law of the act."""
    branches: tuple[Branch, ...] = ()
    """One answer for each part of a provision that was divided, where the facts leave more than one
    open."""
    court_decides: tuple[Remark, ...] = ()
    """What must still be decided, and what the comparison rests on."""
    measures: tuple[Remark, ...] = ()
    """What holds for measures that are not penalties: 3(4)."""
    rules: tuple[Remark, ...] = ()
    """The rules by which the law was chosen."""
    intermediate: bool = True
    """Whether laws count that stood neither on the day of the act nor on that of the judgment."""
    doctrinal: bool = False
    """Whether the answer rests on a ranking that goes beyond the statute's words."""
    confirmed: bool = True
    """Whether the law of both days is confirmed."""
    notices: tuple[str, ...] = ()
    """What matters for reading the versions: a number that names another provision, a forecast."""

    @property
    def _stamp(self) -> DataStamp:
        return self.version._stamp  # noqa: SLF001 (one family of results)

    def __bool__(self) -> NoReturn:
        raise no_truth("LexMitior", "answer.outcome is MitiorOutcome.LATER_LAW")

    def __str__(self) -> str:
        mark = " (doctrine)" if self.doctrinal else ""
        lines = [f"{self.because[:-1]}{mark}."]
        for branch in self.branches:
            first, *rest = str(branch.answer).splitlines()
            lines += [f"  If {branch.condition}: {first}", *(f"  {line}" for line in rest)]
        if not self.branches:
            lines += [f"  {law}" for law in self.laws]
        return "\n".join(lines)

    def __repr__(self) -> str:
        version = self.version
        return (
            f"<LexMitior {version.citation} of {version.day} judged {self.judged_on}: "
            f"{self.outcome.value}>"
        )
