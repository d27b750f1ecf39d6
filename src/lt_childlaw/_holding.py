"""What every result that holds versions can say of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._facts import RestsOnData

if TYPE_CHECKING:
    from ._facts import DataStamp
    from ._versions import ProvisionVersion


class HoldsVersions(RestsOnData):
    """What every result made of versions has: their notices and their data."""

    __slots__ = ()

    def _held(self) -> tuple[ProvisionVersion, ...]:
        raise NotImplementedError

    @property
    def _stamp(self) -> DataStamp:
        return self._held()[0]._stamp  # noqa: SLF001 (one family of results)

    @property
    def notices(self) -> tuple[str, ...]:
        """What matters for reading its versions, each notice once."""
        return tuple(dict.fromkeys(notice for held in self._held() for notice in held.notices))
