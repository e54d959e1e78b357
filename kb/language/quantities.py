"""Numbers as people type them, with a unit: read, and converted exactly into the unit that a field is kept in."""

import re
import unicodedata
from decimal import Decimal
from typing import NamedTuple

from django.utils.translation import gettext as _

WORD = r"(?:[^\W\d_]|[$€₩%])"
TYPED = re.compile(
    rf"(?P<before>{WORD}*)\s*(?P<number>-?(?:[0-9]{{1,3}}(?:,[0-9]{{3}})+|[0-9]{{1,40}})(?:\.[0-9]{{1,40}})?)"
    rf"\s*(?P<after>{WORD}.*)?"
)
# The powers of ten of prefixes; a unit in capitals differs from one in small letters: MW and mW, GB and Gb.
PREFIXES = {
    "": 0,
    "k": 3,
    "K": 3,
    "M": 6,
    "G": 9,
    "T": 12,
    "P": 15,
    "E": 18,
    "c": -2,
    "m": -3,
    "μ": -6,
    "n": -9,
    "p": -12,
}
# What a prefix is put before, with the power that it is raised to.
BASES = {"FLOPS/W": 1, "OPS/W": 1, "FLOPS": 1, "OPS": 1, "B/s": 1, "B": 1, "W": 1, "m2": 2, "m": 1}
OPERATIONS = re.compile(r"(fl)?op/?s(?=/w$|$)", re.IGNORECASE)
POWERS = {
    "": 0,
    **dict.fromkeys(("k", "thousand", "千"), 3),
    "万": 4,
    **dict.fromkeys(("m", "mn", "million", "millions", "百万"), 6),
    "千万": 7,
    "亿": 8,
    **dict.fromkeys(("b", "bn", "billion", "billions", "十亿"), 9),
    **dict.fromkeys(("trillion", "trillions", "万亿"), 12),
}
CURRENCIES = {
    **dict.fromkeys(("元", "人民币", "cny", "rmb", "yuan"), "CNY"),
    **dict.fromkeys(("美元", "usd", "us$"), "USD"),
    **dict.fromkeys(("港元", "港币", "hkd", "hk$"), "HKD"),
    **dict.fromkeys(("欧元", "eur", "€"), "EUR"),
    **dict.fromkeys(("韩元", "krw", "₩"), "KRW"),
    **dict.fromkeys(("新台币", "twd", "nt$"), "TWD"),
}


class Quantity(NamedTuple):
    """A number with what was written before and after it."""

    number: Decimal
    before: str = ""
    after: str = ""

    @property
    def unit(self) -> str:
        return " ".join(filter(None, (self.before, self.after)))


def folded(text: str) -> str:
    """Return a text with its signs in their usual width: ８０ＧＢ, mm²."""
    return unicodedata.normalize("NFKC", text).strip()


def read_quantity(text: str) -> Quantity | None:
    """Return the quantity that was typed, if it is one: 80 GB, 7nm, 1,979, US$640 million, 25.82亿元."""
    found = TYPED.fullmatch(folded(text))
    if not found:
        return None
    number = Decimal(found["number"].replace(",", ""))
    return Quantity(number, found["before"].strip(), (found["after"] or "").strip())


def scaled(number: Decimal, exponent: int) -> Decimal:
    """Return the number times a power of ten, exact and without an exponent of its own."""
    return Decimal(f"{number.scaleb(exponent).normalize():f}")


def size(unit: str) -> tuple[str, int]:
    """Return what a unit is a multiple of, and the power of ten: TB/s is 12 of B/s; of another unit itself and 0."""
    unit = OPERATIONS.sub(lambda found: f"{(found[1] or '').upper()}OPS", folded(unit).replace(" ", ""))
    for base, power in BASES.items():
        prefix = unit.removesuffix(base)
        if unit.endswith(base) and prefix in PREFIXES:
            return base, power * PREFIXES[prefix]
    return unit, 0


def converted(number: Decimal, unit: str, wanted: str) -> Decimal:
    """Return the number of one unit in another one; raise ValueError where they measure different things."""
    (base, exponent), (wanted_base, wanted_exponent) = size(unit), size(wanted)
    if base != wanted_base:
        raise ValueError(
            _("the unit “%(unit)s” is not known here: %(wanted)s is expected") % {"unit": unit, "wanted": wanted}
        )
    return scaled(number, exponent - wanted_exponent)


def money_of(unit: str) -> tuple[int, str]:
    """Return the power of ten and the currency that words mean: million USD, 亿元; raise ValueError for others."""
    rest = folded(unit).casefold()
    currency = ""
    for word in sorted(CURRENCIES, key=len, reverse=True):
        if rest.startswith(word) or rest.endswith(word):
            currency = CURRENCIES[word]
            rest = rest.removeprefix(word) if rest.startswith(word) else rest.removesuffix(word)
            break
    if rest.strip() not in POWERS:
        raise ValueError(
            _("“%(unit)s” is not known here: a currency is expected, or a word such as million or 亿") % {"unit": unit}
        )
    return POWERS[rest.strip()], currency


def power_of(unit: str) -> int:
    """Return the power of ten that a word means: million, 亿; raise ValueError for another."""
    if folded(unit).casefold() not in POWERS:
        raise ValueError(_("“%(unit)s” is not known here: a word such as million or 亿 is expected") % {"unit": unit})
    return POWERS[folded(unit).casefold()]
