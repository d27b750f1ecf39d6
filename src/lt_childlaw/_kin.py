"""Words of a case that may amount to other words: our reading, which leaves a condition.

The articles name like things with different words, and amendments added words for what earlier
words may have covered already. Whether one amounts to another is for a court: a word here never
makes an element met, and keeps nobody from seeing a provision.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final, TypeVar

from ._elements import Circumstance as By
from ._elements import Conduct as Act

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

WordT = TypeVar("WordT", Act, By)

_ACTS: Final[Mapping[Act, frozenset[Act]]] = MappingProxyType(
    {
        # 308(2) of 2003 speaks of involving a minor "by any means".
        Act.COMPULSION_TO_PROSTITUTION: frozenset({Act.INVOLVEMENT_IN_PROSTITUTION}),
        Act.RECRUITMENT_INTO_PROSTITUTION: frozenset({Act.INVOLVEMENT_IN_PROSTITUTION}),
        # 307: what is named for adults may be another exploitation of a minor.
        Act.PROCURING: frozenset({Act.OTHER_USE_FOR_PROSTITUTION}),
        Act.TRANSPORT_FOR_PROSTITUTION: frozenset({Act.OTHER_USE_FOR_PROSTITUTION}),
        # 162(1) named involving alone from 2006 to 2014.
        Act.COMPULSION_TO_EVENT: frozenset({Act.INVOLVEMENT_IN_EVENT}),
        Act.RECRUITMENT_FOR_EVENT: frozenset({Act.INVOLVEMENT_IN_EVENT}),
        Act.USE_FOR_EVENT: frozenset({Act.INVOLVEMENT_IN_EVENT}),
        # 309(2) named no offering and no access before 2014.
        Act.OFFERING_MATERIAL: frozenset({Act.ADVERTISING_MATERIAL}),
        Act.GIVING_ACCESS: frozenset({Act.DISTRIBUTING_MATERIAL, Act.SHOWING_MATERIAL}),
        # 147-1 named work alone before 2012.
        Act.COMPELLED_SERVICES: frozenset({Act.COMPELLED_WORK}),
        # 161.
        Act.MAKING_DRUNK: frozenset({Act.INVOLVEMENT_IN_DRINKING}),
    }
)
_COERCION = frozenset({By.FORCE_OR_HELPLESSNESS, By.COERCION_OR_DEPENDENCE, By.COERCION_OR_DECEIT})
_OTHER_EXPLOITATION = frozenset({By.FOR_OTHER_EXPLOITATION})
_CIRCUMSTANCES: Final[Mapping[By, frozenset[By]]] = MappingProxyType(
    {
        # Violence, threats and coercion: 147 and 147-1, 149 and 150, 151, 308(2).
        By.VIOLENCE_OR_THREATS: frozenset(
            {By.FORCE_OR_HELPLESSNESS, By.COERCION_OR_DEPENDENCE, By.COERCION_OR_DECEIT}
        ),
        By.FORCE_OR_HELPLESSNESS: frozenset({By.VIOLENCE_OR_THREATS, By.COERCION_OR_DECEIT}),
        By.COERCION_OR_DEPENDENCE: frozenset(
            {By.VIOLENCE_OR_THREATS, By.COERCION_OR_DECEIT, By.USE_OF_DEPENDENCE}
        ),
        By.COERCION_OR_DECEIT: frozenset(
            {
                By.FORCE_OR_HELPLESSNESS,
                By.COERCION_OR_DEPENDENCE,
                By.VIOLENCE_OR_THREATS,
                By.DECEIT,
            }
        ),
        By.DECEIT: frozenset({By.COERCION_OR_DECEIT}),
        # Dependence: 147 and 147-1, 151, 152 and 308(2).
        By.USE_OF_DEPENDENCE: frozenset({By.COERCION_OR_DEPENDENCE, By.DEPENDENT_PERSON}),
        By.USE_OF_VULNERABILITY: frozenset({By.FORCE_OR_HELPLESSNESS, By.USE_OF_DEPENDENCE}),
        By.DEPENDENT_PERSON: frozenset({By.COERCION_OR_DEPENDENCE, By.USE_OF_DEPENDENCE}),
        # 149(2) and 150(2).
        By.ORGANISED_GROUP: frozenset({By.GROUP}),
        # 147 and 157 name other purposes of exploitation in general.
        By.FOR_MARRIAGE: _OTHER_EXPLOITATION,
        By.FOR_ILLEGAL_ADOPTION: _OTHER_EXPLOITATION,
        By.FOR_ORGANS: _OTHER_EXPLOITATION,
    }
)


def may_amount(stated: frozenset[WordT], needed: frozenset[WordT]) -> Iterator[str]:
    """For each stated word that may amount to a needed one: a sentence on it, in order."""
    for word in sorted(stated, key=lambda one: str(one.value)):
        kin = _ACTS.get(word) if isinstance(word, Act) else _CIRCUMSTANCES.get(word)
        for other in sorted(needed & (kin or frozenset()), key=lambda one: str(one.value)):
            yield f"{word.value} amounts to {other.value}"
