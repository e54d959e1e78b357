"""What is read of the ends of ranges: dates of unknown precision, and numbers with their units."""

import re
from collections.abc import Collection
from decimal import Decimal
from itertools import chain

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from kb.database.fields import plain, validate_partial_date
from kb.language.texts import short
from kb.lists.options import UNSTATED

# The steps that a unit's prefix may take: 1 PFLOPS is 1000 TFLOPS.
PREFIXES = {"": 1, "k": 10**3, "M": 10**6, "G": 10**9, "T": 10**12, "P": 10**15, "E": 10**18}
# What may stand before a number's unit, in either language.
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
# What the two ends of one range are called.
ENDS = (("_min", "_max"), ("_after", "_before"))
# What may stand in place of a bound: that there is no value, and why, in the words of the facets.
WITHOUT = {option.value: option.label for option in UNSTATED}
# More than any number here has; arithmetic rounds those of more than 28.
MOST_DIGITS = 20
DATE = r"([0-9]{4})(?:[年./-]([0-9]{1,2})(?:[月./-]([0-9]{1,2})日?)?月?)?年?"
NUMBER = r"(?P<number>[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?)"


def stem(name: str) -> str:
    """Return the name that both ends of a range begin with."""
    for end in chain.from_iterable(ENDS):
        name = name.removesuffix(end)
    return name


def ranges(names: Collection[str]) -> list[tuple[str, str]]:
    """Return those ranges of which both ends are among the names."""
    lows = [(name, name.removesuffix(low) + high) for low, high in ENDS for name in names if name.endswith(low)]
    return [(name, other) for name, other in lows if other in names]


class EndInput(forms.CharField):
    """Reads one end of a range: a bound, or why there is no value."""

    def clean(self, value: str):
        value = super().clean(value)
        return value if value in WITHOUT else self.read(value) if value else None

    def prepare_value(self, value):
        """Return the bound that the field shows: that there is no value is asked beside it."""
        return "" if value in WITHOUT else value

    def read(self, value: str):
        """Return the bound that is written."""
        raise NotImplementedError

    def takes(self, value: str) -> bool:
        """Whether a bound is written there."""
        try:
            self.read(value)
        except ValidationError:
            return False
        return True


class PartialDateInput(EndInput):
    """Reads a year, a year-month or a date, as our dates are written or as people write them: 2019年9月, 2019/9."""

    def read(self, value: str) -> str:
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

    def read(self, value: str) -> Decimal:
        found = re.fullmatch(NUMBER + r"\s*(?P<unit>\D*)", value.strip())
        if not found or len(found["number"]) > MOST_DIGITS:
            raise ValidationError(self.help())
        steps = {**self.scale, "": 1, self.unit: 1}
        written = found["unit"].strip()
        # Case tells mW from MW; where it tells nothing apart, it need not be right.
        alike = [written] if written in steps else [unit for unit in steps if unit.lower() == written.lower()]
        if len(alike) != 1:
            raise ValidationError(self.help())
        return plain(Decimal(found["number"].replace(",", "")) * steps[alike[0]])

    def help(self) -> str:
        units = ", ".join(dict.fromkeys(name for name in (self.unit, *self.scale) if name))
        if not units:
            return _("Write a number, such as 100, or “none”: not recorded.")
        told = _("Write a number, alone or with one of these units: %(units)s; or “none”: not recorded.")
        return told % {"units": units}


def prefixed(unit: str, base: str) -> dict[str, Decimal]:
    """Return what each prefixed unit is in the filter's unit: prefixed("TOPS", "OPS")["POPS"] is 1000."""
    own = PREFIXES[unit.removesuffix(base)]
    return {f"{prefix}{base}": Decimal(step) / own for prefix, step in PREFIXES.items()}


class RangesForm(forms.Form):
    """Holds the two ends of each range against each other; its messages repeat no more than a bit of what was sent."""

    def add_error(self, field: str | None, error: ValidationError | str):
        for fault in getattr(error, "error_list", ()):
            sent = (fault.params or {}).get("value")
            if isinstance(sent, str):
                fault.params["value"] = short(sent)
        super().add_error(field, error)

    def clean(self) -> dict:
        told = super().clean()
        for low, high in ranges(self.fields):
            least, most = told.get(low), told.get(high)
            if least in (None, *WITHOUT) or most in (None, *WITHOUT):
                continue
            # Up to a year, or a month, is up to its end.
            if (least[: len(most)] if isinstance(most, str) else least) > most:
                self.add_error(high, _("The range ends before it begins."))
        return told
