"""What a series of numbers is counted in."""

from dataclasses import dataclass
from decimal import Decimal

from django.utils.functional import Promise

from kb.language import formats


@dataclass(frozen=True)
class Unit:
    """What a series is counted in: a currency or a thing, in a power of ten."""

    thing: str | Promise = ""
    exponent: int = 0
    currency: str = ""

    @property
    def label(self) -> str:
        """The heading of a column of its values: CNY billion, 亿元."""
        if self.currency:
            return formats.money_unit(self.currency, self.exponent)
        return str(self.thing) % {"power": formats.power(self.exponent)[1]} if self.exponent else str(self.thing)

    def stated(self, value: Decimal) -> str:
        """Return one value with its unit: CNY 2.059 billion, 20.59亿元."""
        if self.currency:
            return formats.money(value, self.currency, self.exponent)
        if not self.exponent:
            return formats.with_unit(formats.number(value), str(self.thing))
        digits, name = formats.scaled(value, self.exponent)
        return formats.with_unit(digits, (str(self.thing) % {"power": name}).strip())
