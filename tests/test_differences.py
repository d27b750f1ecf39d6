"""Single differences between two laws: where they stand, and what must be known beside them."""

from __future__ import annotations

import datetime as dt

import attrs
import pytest

import lt_childlaw as law
from lt_childlaw import Conduct, Criterion, Severity, Term, Verdict
from lt_childlaw._provisions import Provision
from tests.made_up import MODEL, ask, chain, law_from, limb, years

# The class of a crime


def test_a_class_that_the_general_part_alone_moved_names_the_classes_of_both_days() -> None:
    """A law that never was: from 2010-10-03 a crime of up to 6 years is a minor one."""
    shipped = law.Code.shipped().general()
    before, after = dt.date(2010, 10, 2), dt.date(2010, 10, 3)
    old = {known.severity: attrs.evolve(known, last_day=before) for known in shipped.classes}
    minor = attrs.evolve(
        old[Severity.MINOR], cites="11-1(1)", first_day=after, last_day=None, up_to=Term(years=6)
    )
    others = [
        attrs.evolve(known, cites=f"11-1({number})", first_day=after, last_day=None)
        for number, known in enumerate(list(old.values())[2:], 2)
    ]
    general = attrs.evolve(shipped, classes=(*old.values(), minor, *others))
    answer = ask([law_from("2010-08-01", years(5), general=general)])
    comparison = answer.laws[1].comparison
    assert comparison is not None
    (difference,) = comparison.differences
    assert (difference.criterion, difference.points) == (Criterion.SEVERITY, Verdict.MILDER)
    assert (difference.before, difference.after) == (Severity.LESS_SERIOUS, Severity.MINOR)
    # Article 11(3) and (4) on the day of the act, and what took the place of 11(3).
    assert difference.source.startswith("11(3), 11(4), 11-1(1); doctrine")
    assert difference.stated is False


# What a law covers


@pytest.mark.parametrize(
    ("number", "before", "after"),
    [
        # Trafficking was worded anew: more acts, but only with one of certain means.
        ("147(1)", "2012-07-12", "2012-07-13"),
        ("147(1)", "2012-07-13", "2012-07-12"),
    ],
)
def test_where_each_law_covers_what_the_other_does_not(
    number: str, before: str, after: str
) -> None:
    found = law.compare(law.on(before)[number], law.on(after)[number])
    (conduct,) = (one for one in found.differences if one.criterion is Criterion.CONDUCT)
    assert (conduct.points, conduct.note) == (None, "each covers what the other does not")
    assert str(conduct).endswith(": no direction; each covers what the other does not")


def test_a_part_may_be_split_off_to_a_paragraph_that_takes_its_act_from_another() -> None:
    """153(2) is split off, and its act is that of 153(3)."""
    part = Provision("part", label="the part", split_from=MODEL.provision.id)
    acts = Provision("acts", label="the acts")
    wide = attrs.evolve(
        law_from("2010-08-01", years(5)),
        elements=(limb(Conduct.MOLESTATION), limb(Conduct.MAKING_DRUNK)),
    )
    versions = [
        *chain(wide, law_from("2010-10-01", years(5))),
        attrs.evolve(
            law_from("2010-10-01", years(5), provision=part, paragraph=2),
            elements=(law.Limb(act_of=3),),
        ),
        law_from("2010-08-01", years(5), provision=acts, paragraph=3, act=Conduct.MAKING_DRUNK),
    ]
    comparison = ask(versions).branches[0].answer.laws[1].comparison
    assert comparison is not None
    (conduct,) = comparison.differences
    assert (conduct.points, conduct.note) == (None, "split off: part (153(2))")
