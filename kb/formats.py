"""How dates, numbers and money are written in each language, by the rules of the Unicode CLDR."""

import datetime
from decimal import Decimal

from babel import Locale
from babel.dates import format_skeleton
from babel.numbers import format_compact_decimal, format_decimal
from django.utils.translation import get_language, to_locale

# What a date says at each precision: year; year and month; year, month and day.
SKELETONS = {1: "y", 2: "yMMM", 3: "yMMMd"}
# The power of ten that readers count in where a number is kept in another one, and what they call it.
POWERS = {
    "en": {3: (3, "thousand"), 6: (6, "million"), 9: (9, "billion"), 12: (12, "trillion")},
    "zh": {3: (4, "万"), 6: (4, "万"), 9: (8, "亿"), 12: (12, "万亿")},
}
CURRENCIES = {"CNY": "元", "USD": "美元", "HKD": "港元", "EUR": "欧元", "KRW": "韩元", "TWD": "新台币"}


def locale() -> str:
    """Return Babel's name of the active language."""
    return to_locale(get_language() or "en")


def partial_date(value: str) -> str:
    """Return ISO text of a year, month or day in the reader's habit, no more precisely than it is known."""
    parts = [int(part) for part in value.split("-")]
    date = datetime.date(*[*parts, 1, 1][:3])
    return format_skeleton(SKELETONS[len(parts)], date, locale=locale())


def quarter(year: int, number: int) -> str:
    """Return a quarter of a year in the reader's habit: 2025年第2季度, Q2 2025."""
    return format_skeleton("yQQQ", datetime.date(year, 3 * number, 1), locale=locale())


def language(code: str) -> str:
    """Return what a language is called, by its ISO 639 code."""
    return Locale.parse(locale()).languages.get(code, code)


def number(value: Decimal | float | int) -> str:
    """Return the number with the reader's grouping and all of its stated digits."""
    return format_decimal(value, locale=locale(), decimal_quantization=False)


def is_chinese() -> bool:
    """Return whether the reader's language is Chinese."""
    return locale().startswith("zh")


def power(exponent: int) -> tuple[int, str]:
    """Return the power of ten that readers count in for one that a number is kept in, and its name: 9 is 8, 亿."""
    return POWERS["zh" if is_chinese() else "en"].get(exponent, (exponent, ""))


def counted(value: Decimal, exponent: int) -> str:
    """Return a number that is kept in a power of ten as a number of the reader's power, which a heading names."""
    return number(value.scaleb(exponent - power(exponent)[0]))


def quantity(value: Decimal, exponent: int = 0) -> str:
    """Return a number that is kept in a power of ten with the name of the reader's power: 542亿, 54.2 billion."""
    name = power(exponent)[1]
    return counted(value, exponent) + (name if is_chinese() else f" {name}".rstrip())


def money_unit(currency: str, exponent: int = 0) -> str:
    """Return what amounts are counted in under a heading: 亿元, CNY billion."""
    name = power(exponent)[1]
    return name + CURRENCIES[currency] if is_chinese() else f"{currency} {name}".rstrip()


def stated_money(value: Decimal, currency: str, exponent: int) -> str:
    """Return an amount that is kept in a power of ten with all of its stated digits: 20.59亿元, CNY 2.059 billion."""
    stated = quantity(value, exponent)
    return stated + CURRENCIES[currency] if is_chinese() else f"{currency} {stated}"


def money(amount: Decimal, currency: str) -> str:
    """Return the amount as people say it: 25.82亿元, CNY 2.58 billion."""
    if is_chinese():
        return format_compact_decimal(amount, locale="zh_Hans", fraction_digits=2) + CURRENCIES[currency]
    return f"{currency} {format_compact_decimal(amount, format_type='long', locale='en', fraction_digits=2)}"
