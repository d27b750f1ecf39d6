"""What the data says of a version, whatever day it is asked about."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable

    from ._acts import Act, Source
    from ._citation import Citation
    from ._elements import ComplaintGround, Limb
    from ._general import GeneralPart
    from ._penalties import Sanction
    from ._provisions import (
        Heading,
        OffenceKind,
        PersonCondition,
        Provision,
        Role,
        Verification,
    )


@attrs.frozen(kw_only=True)
class DataStamp:
    """Which data an answer rests on, and the General Part in it."""

    version: str
    digest: str
    general: Callable[[], GeneralPart] = attrs.field(eq=False, repr=False)


class RestsOnData:
    """What every result has: the version and the digest of the data that it rests on."""

    __slots__ = ()

    @property
    def _stamp(self) -> DataStamp:
        raise NotImplementedError

    @property
    def data_version(self) -> str:
        """The version of the data that the answer rests on."""
        return self._stamp.version

    @property
    def data_digest(self) -> str:
        """The SHA-256 digest of that data."""
        return self._stamp.digest


@attrs.frozen(kw_only=True, cache_hash=True, repr=False)
class VersionFacts:
    """What the data says of a version, whatever day it is asked about."""

    citation: Citation
    provision: Provision
    role: Role
    headings: tuple[Heading, ...]
    summary: str
    kind: OffenceKind | None
    sanction: Sanction | None
    victim: PersonCondition | None
    offender: PersonCondition | None
    person_shown: PersonCondition | None
    covers: tuple[Citation, ...]
    elements: tuple[Limb, ...]
    grounds: tuple[ComplaintGround, ...]
    first_day: dt.date
    last_day: dt.date | None
    introduced_by: Act
    ended_by: Act | None
    verification: Verification
    inferred: str | None
    sources: tuple[Source, ...]
    notes: tuple[str, ...]
    stamp: DataStamp
