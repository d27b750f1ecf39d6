"""The options that state the facts of a case."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated

import attrs
import typer

import lt_childlaw as law
from lt_childlaw._file_values import Values

from ._language import _
from ._options import PERSON_FORMS, one_of
from ._people import person_given

TO_BEGIN = "To begin"
_FACTS = "The facts"
_MORE = "More facts"
_ABROAD = "An act abroad"

Conduct = Annotated[
    list[str] | None,
    typer.Option(
        metavar="WORD",
        help="What the offender did; may be repeated. --words lists the words.",
        rich_help_panel=_FACTS,
    ),
]
Circumstance = Annotated[
    list[str] | None,
    typer.Option(
        metavar="WORD",
        help="How, by whom, what for; may be repeated. --words lists the words.",
        rich_help_panel=_FACTS,
    ),
]
CommittedOn = Annotated[
    str | None,
    typer.Option(
        "--on",
        metavar="DAY_OR_SPAN",
        help="The day of the act, or one unknown day in a span: 2012, 2012-05, 2012/2013-06.",
        rich_help_panel=_FACTS,
    ),
]
Offender = Annotated[
    str | None,
    typer.Option(metavar="PERSON", help=f"The offender: {PERSON_FORMS}.", rich_help_panel=_FACTS),
]
Victim = Annotated[
    str | None,
    typer.Option(metavar="PERSON", help="The victim, in the same forms.", rich_help_panel=_FACTS),
]
PersonShown = Annotated[
    str | None,
    typer.Option(metavar="PERSON", help="The person whom material shows.", rich_help_panel=_FACTS),
]
Stage = Annotated[
    law.Stage | None,
    typer.Option(
        metavar=one_of(law.Stage),
        help="How far it went. Without it: completed.",
        rich_help_panel=_MORE,
    ),
]
Participation = Annotated[
    law.Participation | None,
    typer.Option(
        metavar=one_of(law.Participation),
        help="The part of the offender. Without it: perpetrator.",
        rich_help_panel=_MORE,
    ),
]
Continuing = Annotated[
    bool,
    typer.Option("--continuing", help="It went on for the whole span.", rich_help_panel=_MORE),
]
Complaint = Annotated[
    bool | None, typer.Option(help="There is a complaint, or none.", rich_help_panel=_MORE)
]
LegalPerson = Annotated[
    bool,
    typer.Option(
        "--legal-person", help="Ask for the liability of a legal person.", rich_help_panel=_MORE
    ),
]
CompelledAsVictimOf = Annotated[
    str | None,
    typer.Option(
        metavar="ARTICLE",
        help="The article whose victim the offender was.",
        rich_help_panel=_MORE,
    ),
]
Abroad = Annotated[
    bool, typer.Option("--abroad", help="Committed abroad.", rich_help_panel=_ABROAD)
]
OffenderResident = Annotated[
    bool | None,
    typer.Option(
        help="The offender is, or is not, a citizen or permanent resident of Lithuania.",
        rich_help_panel=_ABROAD,
    ),
]
VictimResident = Annotated[
    bool | None, typer.Option(help="The same of the victim.", rich_help_panel=_ABROAD)
]
PunishableThere = Annotated[
    bool | None,
    typer.Option(
        help="The law of the place punishes the act, or does not.", rich_help_panel=_ABROAD
    ),
]


@attrs.frozen(kw_only=True)
class Facts:
    """What the options state of a case; each is empty or ``None`` where it is not given."""

    on: str | None
    conduct: list[str] | None
    circumstance: list[str] | None
    offender: str | None
    victim: str | None
    person_shown: str | None
    stage: law.Stage | None
    participation: law.Participation | None
    continuing: bool
    abroad: bool
    offender_resident: bool | None
    victim_resident: bool | None
    punishable_there: bool | None
    complaint: bool | None
    legal_person: bool
    compelled_as_victim_of: str | None

    @property
    def given(self) -> list[str]:
        """The options that are given, as they are written."""
        return _written(attrs.asdict(self))

    def case(self) -> law.Case:
        """The case that they state.

        Raises:
            BadParameter: what every case needs is missing, or a fact of an act abroad stands
                without ``--abroad``.
            InvalidInput: as :class:`lt_childlaw.Case` says.
        """
        if self.on is None or not self.conduct:
            raise typer.BadParameter(
                _(
                    "give a case file; or at least --on and --conduct. --words lists the words for "
                    "conduct and circumstances."
                )
            )
        read = Values()
        article = self.compelled_as_victim_of
        return law.Case(
            committed_on=self.on,
            conduct=read.words(law.Conduct, "--conduct", self.conduct),
            circumstances=read.words(law.Circumstance, "--circumstance", self.circumstance or []),
            offender=person_given(self.offender, "--offender"),
            victim=person_given(self.victim, "--victim"),
            person_shown=person_given(self.person_shown, "--person-shown"),
            stage=self.stage or law.Stage.COMPLETED,
            participation=self.participation or law.Participation.PERPETRATOR,
            continuing=self.continuing,
            abroad=self._abroad(),
            complaint=self.complaint,
            legal_person=self.legal_person,
            compelled_as_victim_of=(
                None if article is None else read.article("--compelled-as-victim-of", article)
            ),
        )

    def _abroad(self) -> law.Abroad | None:
        facts = {name: getattr(self, name) for name in _OF_THE_PLACE}
        if self.abroad:
            return law.Abroad(**facts)
        if stated := _written(facts):
            problem = _("only an act abroad has {options}: add --abroad, or leave it out.")
            raise typer.BadParameter(problem.format(options=", ".join(stated)))
        return None


_OF_THE_PLACE = ("offender_resident", "victim_resident", "punishable_there")
_YES_OR_NO = (*_OF_THE_PLACE, "complaint")


def _written(options: Mapping[str, object]) -> list[str]:
    """The options that are given, as they are written."""
    return [
        f"--{'no-' if value is False else ''}{name.replace('_', '-')}"
        for name, value in options.items()
        if value or (value is False and name in _YES_OR_NO)
    ]
