"""Words that may amount to others: each pair stands for itself, and none turns back into itself."""

from __future__ import annotations

from typing import Any

import pytest

import lt_childlaw as law
from lt_childlaw import Circumstance, Conduct
from lt_childlaw._kin import may_amount


def amounts(stated: Conduct | Circumstance, needed: Conduct | Circumstance) -> list[str]:
    one, two = frozenset[Any]({stated}), frozenset[Any]({needed})
    return list(may_amount(one, two))


def test_no_word_amounts_to_itself() -> None:
    for word in (*Conduct, *Circumstance):
        assert amounts(word, word) == []


@pytest.mark.parametrize(
    ("stated", "needed"),
    [
        # Not the other way round: what is named in general is not the special word.
        (Conduct.INVOLVEMENT_IN_PROSTITUTION, Conduct.COMPULSION_TO_PROSTITUTION),
        (Circumstance.FOR_OTHER_EXPLOITATION, Circumstance.FOR_MARRIAGE),
        # Access to material was added to 309(2) in 2014: it is no acquiring.
        (Conduct.GAINING_ACCESS, Conduct.ACQUIRING_MATERIAL),
        # A payment to another was added to 151-1 in 2014.
        (Circumstance.PAYMENT_TO_ANOTHER, Circumstance.PAYMENT_TO_MINOR),
        # Force as in 149 is no coercion as in 151.
        (Circumstance.FORCE_OR_HELPLESSNESS, Circumstance.COERCION_OR_DEPENDENCE),
    ],
)
def test_what_does_not_amount(
    stated: Conduct | Circumstance, needed: Conduct | Circumstance
) -> None:
    assert amounts(stated, needed) == []


def test_each_stated_word_is_told_in_order() -> None:
    stated = frozenset({Circumstance.VIOLENCE_OR_THREATS, Circumstance.DECEIT})
    needed = frozenset({Circumstance.COERCION_OR_DECEIT})
    assert list(may_amount(stated, needed)) == [
        "deceit amounts to coercion or deceit",
        "violence or threats amounts to coercion or deceit",
    ]


def test_both_words_are_of_the_vocabulary_of_one_offence_at_least() -> None:
    """A word that no offence uses could never be needed."""
    used: set[object] = set()
    for provision in law.Code.shipped().provisions:
        for version in law.timeline(provision=provision):
            for limb in version.elements:
                used |= {*limb.conduct, *limb.without, *(w for g in limb.circumstances for w in g)}
    for words in (Conduct, Circumstance):
        needed = {two for one in words for two in words if amounts(one, two)}
        assert needed <= used


def test_sentences_stand_in_the_order_of_the_alphabet_whatever_the_order_of_a_set() -> None:
    every = frozenset[Any](Circumstance)
    found = [tuple(told.split(" amounts to ")) for told in may_amount(every, every)]
    assert len(found) > 10
    assert found == sorted(found)
