"""How dates, numbers and money are written in each language, by the rules of the Unicode CLDR."""

import datetime
from decimal import Decimal

from babel import Locale
from babel.dates import format_skeleton
from babel.numbers import format_compact_decimal, format_decimal
from django.utils.translation import get_language, to_locale

# What a date says at each precision: year; year and month; year, month and day.
SKELETONS = {1: "y", 2: "yMMM", 3: "yMMMd"}


def locale() -> str:
    """Return Babel's name of the active language."""
    return to_locale(get_language() or "en")


def partial_date(value: str) -> str:
    """Return ISO text of a year, month or day in the reader's habit, no more precisely than it is known."""
    parts = [int(part) for part in value.split("-")]
    date = datetime.date(*[*parts, 1, 1][:3])
    return format_skeleton(SKELETONS[len(parts)], date, locale=locale())


def language(code: str) -> str:
    """Return what a language is called, by its ISO 639 code."""
    return Locale.parse(locale()).languages.get(code, code)


def number(value: Decimal | float | int) -> str:
    """Return the number with the reader's grouping and all of its stated digits."""
    return format_decimal(value, locale=locale(), decimal_quantization=False)


def money(amount: Decimal, currency: str) -> str:
    """Return the amount as people say it: 25.82亿元, CNY 2.58 billion."""
    if locale().startswith("zh"):
        units = {"CNY": "元", "USD": "美元", "HKD": "港元", "EUR": "欧元", "KRW": "韩元", "TWD": "新台币"}
        return format_compact_decimal(amount, locale="zh_Hans", fraction_digits=2) + units[currency]
    return f"{currency} {format_compact_decimal(amount, format_type='long', locale='en', fraction_digits=2)}"
