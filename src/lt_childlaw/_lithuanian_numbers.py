"""Lithuanian numbers with what they count: the noun follows the number, and the case the verb.

*Metai* (a year) has no singular, so its small numerals are of a set of their own: *dveji metai*,
genitive *dvejų metų*. From 10 to 20, and for whole tens, the noun stands in the genitive plural.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import attrs

from ._general import Fine
from ._penalties import PenaltyKind, Term

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

NO_BREAK: Final = "\u00a0"
"""The space between thousands, at which no line is broken."""
_MOST_IN_WORDS = 99

_TEENS = (
    "dešimties",
    "vienuolikos",
    "dvylikos",
    "trylikos",
    "keturiolikos",
    "penkiolikos",
    "šešiolikos",
    "septyniolikos",
    "aštuoniolikos",
    "devyniolikos",
)
# The first word of a compound, as in "dvidešimt penkerių"; alone it is "dvidešimties".
_TENS = (
    "dvidešimt",
    "trisdešimt",
    "keturiasdešimt",
    "penkiasdešimt",
    "šešiasdešimt",
    "septyniasdešimt",
    "aštuoniasdešimt",
    "devyniasdešimt",
)
_TWO_TO_NINE = (
    "dviejų",
    "trijų",
    "keturių",
    "penkių",
    "šešių",
    "septynių",
    "aštuonių",
    "devynių",
)


@attrs.frozen(kw_only=True)
class Unit:
    """What is counted, in the forms that follow a number."""

    one: str
    """Nominative after 1, 21, 31 ..."""
    few: str
    """Nominative after 2 to 9, 22 to 29 ..."""
    many: str
    """Genitive plural: after 10 to 20, 30 ...; and in the genitive after all but 1, 21 ..."""
    of_one: str
    """Genitive after 1, 21, 31 ..."""
    words: tuple[str, ...]
    """The numerals 1 to 9 in the genitive."""


YEARS: Final = Unit(
    one="metai",
    few="metai",
    many="metų",
    of_one="metų",
    words=(
        "vienerių",
        "dvejų",
        "trejų",
        "ketverių",
        "penkerių",
        "šešerių",
        "septynerių",
        "aštuonerių",
        "devynerių",
    ),
)
MONTHS: Final = Unit(
    one="mėnuo",
    few="mėnesiai",
    many="mėnesių",
    of_one="mėnesio",
    words=("vieno", *_TWO_TO_NINE),
)
DAYS: Final = Unit(
    one="diena",
    few="dienos",
    many="dienų",
    of_one="dienos",
    words=("vienos", *_TWO_TO_NINE),
)
"""Days in which imprisonment is counted: art. 50(1)."""
DAYS_OF_ARREST: Final = Unit(
    one="para",
    few="paros",
    many="parų",
    of_one="paros",
    words=("vienos", *_TWO_TO_NINE),
)
"""Days of 24 hours, in which arrest is counted: art. 49(2)."""
HOURS: Final = Unit(
    one="valanda",
    few="valandos",
    many="valandų",
    of_one="valandos",
    words=("vienos", *_TWO_TO_NINE),
)
MGL: Final = Unit(one="MGL", few="MGL", many="MGL", of_one="MGL", words=())
"""An abbreviation has one form; the Code writes amounts of it in figures: art. 47(3)."""

Count = tuple[int, Unit]


def counts(value: Term | Fine, kind: PenaltyKind | None) -> tuple[Count, ...]:
    """What the value counts, largest unit first; the days of arrest have a name of their own."""
    if isinstance(value, Fine):
        return ((value.mgl, MGL),)
    days = DAYS_OF_ARREST if kind in {None, PenaltyKind.ARREST} else DAYS
    units = ((value.years, YEARS), (value.months, MONTHS), (value.days, days))
    return tuple((number, unit) for number, unit in units if number)


def nominative(value: Term | Fine, kind: PenaltyKind | None = None) -> str:
    """A length or an amount by itself, in figures: "1 metai 6 mėnesiai", "15 parų"."""
    return " ".join(counted(number, unit) for number, unit in counts(value, kind))


def counted(number: int, unit: Unit) -> str:
    """A number in figures and its noun in the nominative: "2 paros", "240 valandų"."""
    if _ends_in_one(number):
        noun = unit.one
    else:
        noun = unit.many if number % 10 == 0 or _is_teen(number) else unit.few
    return f"{figures(number)} {noun}"


def figures(number: int) -> str:
    """A whole number with its thousands apart, as the Code writes it: art. 47(3)."""
    return f"{number:,}".replace(",", NO_BREAK)


def euros(amount: Decimal) -> str:
    """An amount with a decimal comma, without the currency."""
    whole, _, cents = f"{amount:,.2f}".partition(".")
    return f"{whole.replace(',', NO_BREAK)},{cents}"


@attrs.frozen(kw_only=True)
class Genitive:
    """How numbers are written in the genitive: in words, as the Code does, or in figures."""

    in_words: bool

    def of(self, value: Term | Fine, kind: PenaltyKind) -> str:
        """One value: "trejų metų"."""
        return " ".join(f"{number} {noun}" for number, noun in self._parts(value, kind))

    def range(self, low: Term | Fine, high: Term | Fine, kind: PenaltyKind) -> str:
        """Two values, the noun once where both count one and the same: "nuo trejų iki dešimties
        metų", but "nuo trijų mėnesių iki dvejų metų".
        """
        units = [[unit for _, unit in counts(value, kind)] for value in (low, high)]
        if units[0] == units[1] and len(units[0]) == 1:
            number = next(self._parts(low, kind))[0]
            return f"nuo {number} iki {self.of(high, kind)}"
        return f"nuo {self.of(low, kind)} iki {self.of(high, kind)}"

    def _parts(self, value: Term | Fine, kind: PenaltyKind) -> Iterator[tuple[str, str]]:
        for number, unit in counts(value, kind):
            noun = unit.of_one if _ends_in_one(number) else unit.many
            yield (_words(number, unit) if self.in_words else figures(number)), noun


def _words(number: int, unit: Unit) -> str:
    """A numeral in the genitive; in a compound only its last word has endings."""
    if number > _MOST_IN_WORDS:  # further than sanctions go: read more easily as a figure
        return figures(number)
    tens, ones = divmod(number, 10)
    if tens == 0:
        return unit.words[ones - 1]
    if tens == 1:
        return _TEENS[ones]
    return f"{_TENS[tens - 2]} {unit.words[ones - 1]}" if ones else f"{_TENS[tens - 2]}ies"


def _is_teen(number: int) -> bool:
    return number // 10 % 10 == 1


def _ends_in_one(number: int) -> bool:
    return number % 10 == 1 and not _is_teen(number)
