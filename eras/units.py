"""What number series are counted in."""

from dataclasses import dataclass
from decimal import Decimal

from django.utils.translation import gettext_lazy as _

from kb.language import formats


def joined(digits: str, unit: str) -> str:
    """Return a number with its unit, apart where that begins with a Latin letter: 3 EFLOPS, 74.1%, 165万张."""
    return f"{digits} {unit}" if unit[:1].isascii() and unit[:1].isalpha() else digits + unit


@dataclass(frozen=True)
class Unit:
    """What a series is counted in: a currency or a thing, in a power of ten."""

    thing: str = ""
    exponent: int = 0
    currency: str = ""

    @property
    def label(self) -> str:
        """What stands over a column of its values: CNY billion, 亿元."""
        if self.currency:
            return formats.money_unit(self.currency, self.exponent)
        return str(self.thing) % {"power": formats.power(self.exponent)[1]} if self.exponent else str(self.thing)

    def stated(self, value: Decimal) -> str:
        """Return one value with its unit: CNY 2.059 billion, 20.59亿元."""
        if self.currency:
            return formats.money(value, self.currency, self.exponent)
        if not self.exponent:
            return joined(formats.number(value), str(self.thing))
        digits, name = formats.scaled(value, self.exponent)
        return joined(digits, (str(self.thing) % {"power": name}).strip())


# The units that series are kept in; another unit is shown as it is written.
UNITS = {
    "CNY billion": Unit(currency="CNY", exponent=9),
    "CNY trillion": Unit(currency="CNY", exponent=12),
    "EFLOPS": Unit("EFLOPS"),
    "H100 equivalents": Unit(_("H100 equivalents")),
    "TOPS": Unit("TOPS"),
    "USD billion": Unit(currency="USD", exponent=9),
    "USD trillion": Unit(currency="USD", exponent=12),
    "ZB": Unit("ZB"),
    "billion devices": Unit(_("%(power)s devices"), exponent=9),
    "cities": Unit(_("cities")),
    "million cards": Unit(_("%(power)s cards"), exponent=6),
    "million racks": Unit(_("%(power)s racks"), exponent=6),
    "million units": Unit(_("%(power)s units"), exponent=6),
    "multiple per two years": Unit(_("multiple per two years")),
    "papers": Unit(_("papers")),
    "per mille": Unit(_("per mille")),
    "percent": Unit(_("percent")),
    "points": Unit(_("points")),
    "thousand cards": Unit(_("%(power)s cards"), exponent=3),
}
