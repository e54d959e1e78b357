"""How dates, numbers and money are written in each language, by the rules of the Unicode CLDR."""

import datetime
from decimal import Context, Decimal
from functools import lru_cache

from babel import Locale
from babel.dates import format_skeleton
from babel.numbers import format_decimal
from django.utils.translation import get_language, to_locale

# The formats of a date by precision: year; year and month; year, month and day.
SKELETONS = {1: "y", 2: "yMMM", 3: "yMMMd"}
# The powers of ten that readers count in, the greatest first, and what they call them.
POWERS = {
    "en": {12: "trillion", 9: "billion", 6: "million", 3: "thousand"},
    "zh": {12: "万亿", 8: "亿", 4: "万"},
}
# The significant digits of an amount that we convert ourselves: the rate is the average of a year.
CONVERTED = Context(prec=4)
# The same years and round numbers are on page after page, and Babel takes a tenth of a millisecond for each.
REMEMBERED = 10_000
CURRENCIES = {"CNY": "元", "USD": "美元", "HKD": "港元", "EUR": "欧元", "KRW": "韩元", "TWD": "新台币"}


def locale() -> str:
    """Return Babel's name of the active language."""
    return to_locale(get_language() or "en")


def partial_date(value: str) -> str:
    """Return ISO text of a year, month or day in the reader's habit, no more precisely than it is known."""
    return date_in(locale(), value)


@lru_cache(REMEMBERED)
def date_in(language: str, value: str) -> str:
    """Return a partial date as the language writes it."""
    parts = [int(part) for part in value.split("-")]
    date = datetime.date(*[*parts, 1, 1][:3])
    return format_skeleton(SKELETONS[len(parts)], date, locale=language)


def quarter(year: int, number: int) -> str:
    """Return a quarter of a year in the reader's habit: 2025年第2季度, Q2 2025."""
    return format_skeleton("yQQQ", datetime.date(year, 3 * number, 1), locale=locale())


def language(code: str) -> str:
    """Return what a language is called, by its ISO 639 code."""
    return Locale.parse(locale()).languages.get(code, code)


def number(value: Decimal | float | int) -> str:
    """Return the number with the reader's grouping and all of its stated digits."""
    return number_in(locale(), str(value))


@lru_cache(REMEMBERED)
def number_in(language: str, digits: str, *, grouped: bool = True) -> str:
    """Return a number, given as text that keeps its digits apart from those of its like, as the language writes it."""
    return format_decimal(Decimal(digits), locale=language, decimal_quantization=False, group_separator=grouped)


def is_chinese() -> bool:
    """Return whether the reader's language is Chinese."""
    return (get_language() or "en").startswith("zh")


def phrase(*words: str) -> str:
    """Return words one after the other, those that are not empty: Chinese has no spaces between them."""
    return ("" if is_chinese() else " ").join(word for word in words if word)


def with_unit(digits: str, unit: str) -> str:
    """Return a number with its unit, apart where that begins with a Latin letter or digit: 3 EFLOPS, 74.1%, 165万."""
    return f"{digits} {unit}" if unit[:1].isascii() and unit[:1].isalnum() else digits + unit


def powers() -> dict[int, str]:
    """Return the powers of ten that readers count in, the greatest first, with their names."""
    return POWERS["zh" if is_chinese() else "en"]


def power(exponent: int) -> tuple[int, str]:
    """Return the power of ten that readers count in for one that a number is kept in, and its name: 9 is 8, 亿."""
    if not exponent:
        return 0, ""
    return next(((own, name) for own, name in powers().items() if own <= exponent), list(powers().items())[-1])


def counted(value: Decimal, exponent: int) -> str:
    """Return a number that is kept in a power of ten as a number of the reader's power, which a heading names."""
    return number(value.scaleb(exponent - power(exponent)[0]))


def scaled(value: Decimal, exponent: int = 0) -> tuple[str, str]:
    """Return a number that is kept in a power of ten, with all of its stated digits, and the greatest power that it
    reaches: 54.2 and billion, 542 and 亿, of which four digits are no group of their own.
    """
    whole = value.scaleb(exponent)
    for own, name in powers().items():
        if abs(whole) >= 10**own:
            amount = whole.scaleb(-own)
            grouped = not is_chinese() or amount >= 10**4
            return number_in(locale(), str(amount), grouped=grouped), name
    return number(whole), ""


def quantity(value: Decimal, exponent: int = 0) -> str:
    """Return a number, where it is kept in a power of ten with the name of the reader's: 542亿, 54.2 billion."""
    return phrase(*scaled(value, exponent)) if exponent else number(value)


def money_unit(currency: str, exponent: int = 0) -> str:
    """Return what amounts are counted in under a heading: 亿元, CNY billion."""
    name = power(exponent)[1]
    return name + CURRENCIES[currency] if is_chinese() else f"{currency} {name}".rstrip()


def money(amount: Decimal, currency: str, exponent: int = 0) -> str:
    """Return the amount in the usual notation, with all of its stated digits: 25.82亿元, CNY 2.582 billion."""
    digits, name = scaled(amount, exponent)
    return f"{digits}{name}{CURRENCIES[currency]}" if is_chinese() else f"{currency} {digits} {name}".rstrip()


def amount(value: Decimal, *, exponent: int = 0, unit: str = "", currency: str = "") -> str:
    """Return a number with what it counts, as far as that is known."""
    return money(value, currency, exponent) if currency else with_unit(quantity(value, exponent), unit)


def rounded(amount: Decimal) -> Decimal:
    """Return an amount that we converted with its significant digits."""
    return CONVERTED.plus(amount)


def percent(value: Decimal | float) -> str:
    """Return a rate in per cent: as it is stated, or to one place where it is computed."""
    return f"{number(round(value, 1) if isinstance(value, float) else value)}%"
