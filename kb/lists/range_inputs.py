"""Inputs for the ends of ranges: dates of unknown precision, and numbers with units."""

import re
from collections.abc import Collection
from decimal import Decimal
from itertools import chain

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from kb.database.fields import plain, validate_partial_date
from kb.language.texts import short
from kb.lists.options import ABSENCE_OPTIONS

# Metric prefixes: 1 PFLOPS is 1000 TFLOPS.
PREFIXES = {"": 1, "k": 10**3, "M": 10**6, "G": 10**9, "T": 10**12, "P": 10**15, "E": 10**18}
# Multipliers before a unit, in either language.
AMOUNTS = {
    "": 1,
    "k": 10**3,
    "m": 10**6,
    "million": 10**6,
    "b": 10**9,
    "bn": 10**9,
    "billion": 10**9,
    "万": 10**4,
    "亿": 10**8,
}
# The suffixes of the two ends of a range.
ENDS = (("_min", "_max"), ("_after", "_before"))
# Allowed in place of a bound: why there is no value, labelled as at the facets.
ABSENCE_LABELS = {option.value: option.label for option in ABSENCE_OPTIONS}
# The same without a bound, and the dates of a calendar whose months have 31 days, for the API's schema.
NO_BOUND = "|".join(["", *ABSENCE_LABELS])
MONTH, DAY = "(?:0?[1-9]|1[0-2])", "(?:0?[1-9]|[12][0-9]|3[01])"
ANY_DATE = rf"(?!0000)[0-9]{{4}}(?:[年./-]{MONTH}(?:[月./-]{DAY}日?)?月?)?年?"
# More digits than any number here has; decimal arithmetic rounds beyond 28.
MAX_DIGITS = 20
DATE = r"([0-9]{4})(?:[年./-]([0-9]{1,2})(?:[月./-]([0-9]{1,2})日?)?月?)?年?"
NUMBER = r"(?P<number>[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?)"


def range_name(name: str) -> str:
    """Return the name of the range that a filter is an end of."""
    for end in chain.from_iterable(ENDS):
        name = name.removesuffix(end)
    return name


def ranges(names: Collection[str]) -> list[tuple[str, str]]:
    """Return the two ends of each range that has both of them among the names."""
    lows = [(name, name.removesuffix(low) + high) for low, high in ENDS for name in names if name.endswith(low)]
    return [(name, other) for name, other in lows if other in names]


class EndInput(forms.CharField):
    """One end of a range: a bound, or why there is no value."""

    def clean(self, value: str):
        value = super().clean(value)
        return value if value in ABSENCE_LABELS else self.parse(value) if value else None

    def prepare_value(self, value):
        """Return the bound that the field shows; a missing value has a checkbox beside it."""
        return "" if value in ABSENCE_LABELS else value

    def parse(self, value: str):
        """Return the bound that a text states."""
        raise NotImplementedError

    @property
    def bound_pattern(self) -> str:
        """The regular expression of a bound, as JSON Schema writes it."""
        raise NotImplementedError

    @property
    def pattern(self) -> str:
        """The regular expression of its values."""
        return rf"^\s*(?:{NO_BOUND}|{self.bound_pattern})\s*$"

    def accepts(self, value: str) -> bool:
        """Whether a text states a valid bound."""
        try:
            self.parse(value)
        except ValidationError:
            return False
        return True


class PartialDateInput(EndInput):
    """Reads a year, a year-month or a date, as our dates are written or as people write them: 2019年9月, 2019/9."""

    bound_pattern = ANY_DATE

    def parse(self, value: str) -> str:
        found = re.fullmatch(DATE, value.strip())
        date = "-".join(part.zfill(2) for part in found.groups() if part) if found else value
        validate_partial_date(date)
        return date


class QuantityInput(EndInput):
    """Reads a number with an optional unit and returns it in the filter's own unit."""

    def __init__(self, *, unit: str = "", scale: dict[str, int] | None = None, **kwargs):
        super().__init__(**kwargs)
        self.unit = unit
        self.scale = scale or {}

    def parse(self, value: str) -> Decimal:
        found = re.fullmatch(NUMBER + r"\s*(?P<unit>\D*)", value.strip())
        if not found or len(found["number"]) > MAX_DIGITS:
            raise ValidationError(self.help())
        factors = {**self.scale, "": 1, self.unit: 1}
        unit_text = found["unit"].strip()
        # Case distinguishes mW from MW; where it distinguishes nothing, it is ignored.
        candidates = (
            [unit_text] if unit_text in factors else [unit for unit in factors if unit.lower() == unit_text.lower()]
        )
        if len(candidates) != 1:
            raise ValidationError(self.help())
        return plain(Decimal(found["number"].replace(",", "")) * factors[candidates[0]])

    @property
    def bound_pattern(self) -> str:
        units = [unit for unit in {self.unit: 1, **self.scale} if unit]
        lower = [unit.lower() for unit in units]
        written = "|".join(
            re.escape(unit) if lower.count(unit.lower()) > 1 else in_any_case(unit) for unit in ("", *units)
        )
        number = NUMBER.replace("?P<number>", "?:")
        return rf"(?=[0-9.,]{{1,{MAX_DIGITS}}}(?![0-9.,])){number}\s*(?:{written})"

    def help(self) -> str:
        units = ", ".join(dict.fromkeys(name for name in (self.unit, *self.scale) if name))
        if not units:
            return _("Enter a number, such as 100, or “none” (not recorded).")
        message = _("Enter a number, alone or with one of these units: %(units)s; or “none” (not recorded).")
        return message % {"units": units}


def in_any_case(text: str) -> str:
    """Return the regular expression of a text in upper and lower case."""
    return "".join(f"[{c.lower()}{c.upper()}]" if c.lower() != c.upper() else re.escape(c) for c in text)


def unit_factors(unit: str, base: str) -> dict[str, Decimal]:
    """Return the factor of each prefixed unit to the filter's unit: unit_factors("TOPS", "OPS")["POPS"] is 1000."""
    base_factor = PREFIXES[unit.removesuffix(base)]
    return {f"{prefix}{base}": Decimal(factor) / base_factor for prefix, factor in PREFIXES.items()}


class RangesForm(forms.Form):
    """Validates the two ends of each range together; its messages quote no more than the start of an invalid value."""

    def add_error(self, field: str | None, error: ValidationError | str):
        for one in getattr(error, "error_list", ()):
            value = (one.params or {}).get("value")
            if isinstance(value, str):
                one.params["value"] = short(value)
        super().add_error(field, error)

    def clean(self) -> dict:
        cleaned_data = super().clean()
        for low, high in ranges(self.fields):
            least, most = cleaned_data.get(low), cleaned_data.get(high)
            if least in (None, *ABSENCE_LABELS) or most in (None, *ABSENCE_LABELS):
                continue
            # A year or a month includes all its days.
            if (least[: len(most)] if isinstance(most, str) else least) > most:
                self.add_error(high, _("The upper end of the range is below the lower end."))
        return cleaned_data
