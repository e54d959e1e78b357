"""Filters over ranges: dates of unknown precision, and numbers with their units."""

import re
from decimal import Decimal

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import Q, QuerySet
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django_filters import Filter

from kb.fields import plain, validate_partial_date

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
NUMBER = r"(?P<number>[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?)"


class PartialDateInput(forms.CharField):
    """Reads a year, a year-month or a date."""

    def clean(self, value: str) -> str:
        value = super().clean(value)
        if value:
            validate_partial_date(value)
        return value


DATE_HINT = gettext_lazy("A year, a month or a day, such as 2019, 2019-09 or 2019-09-25.")

# A bound is a whole year, month or day, and so is a date that is known no closer: a record is left where the two may
# meet. "From 2023-06" leaves 2023-06-15, 2024 and 2023, which may lie in June or after; "up to 2023" leaves 2023-12-31
# and 2023. What has no date is never left.


def from_date(column: str, date: str) -> Q:
    """Return the condition that the column's date may lie at the date or after it."""
    wider = {date[:4], date[:7]} - {date}
    return Q(**{f"{column}__gte": date}) | Q(**{f"{column}__in": sorted(wider)})


def up_to_date(column: str, date: str) -> Q:
    """Return the condition that the column's date may lie at the date or before it."""
    # Every month and day of a year sorts before "year-99".
    return Q(**{f"{column}__lte": f"{date}-99", f"{column}__gt": ""})


class AfterFilter(Filter):
    """From the start of a year, a month or a day on."""

    hint = DATE_HINT

    field_class = PartialDateInput

    def filter(self, qs: QuerySet, value: str) -> QuerySet:
        return qs.filter(from_date(self.field_name, value)) if value else qs


class BeforeFilter(Filter):
    """Up to the end of a year, a month or a day."""

    hint = DATE_HINT

    field_class = PartialDateInput

    def filter(self, qs: QuerySet, value: str) -> QuerySet:
        return qs.filter(up_to_date(self.field_name, value)) if value else qs


class RangesForm(forms.Form):
    """Holds the two ends of each range against each other."""

    def clean(self) -> dict:
        told = super().clean()
        for low, high in (("_min", "_max"), ("_after", "_before")):
            for name in [name for name in self.fields if name.endswith(low)]:
                end = name.removesuffix(low) + high
                least, most = told.get(name), told.get(end)
                # Up to a year, or a month, is up to its end.
                within = least[: len(most)] if isinstance(most, str) and least else least
                if within not in (None, "") and most not in (None, "") and within > most:
                    self.add_error(end, _("The range ends before it begins."))
        return told


class QuantityInput(forms.CharField):
    """Reads a number with an optional unit and returns it in the filter's own unit."""

    def __init__(self, *, unit: str = "", scale: dict[str, int] | None = None, **kwargs):
        super().__init__(**kwargs)
        self.unit = unit
        self.scale = scale or {}

    def clean(self, value: str) -> Decimal | None:
        value = super().clean(value)
        return self.read(value) if value else None

    def read(self, value: str) -> Decimal:
        found = re.fullmatch(NUMBER + r"\s*(?P<unit>\D*)", value.strip())
        if not found:
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
            return _("Write a number, such as 100.")
        return _("Write a number, with one of these units or none: %(units)s.") % {"units": units}


def prefixed(unit: str, base: str) -> dict[str, Decimal]:
    """Return what each prefixed unit is in the filter's unit: prefixed("TOPS", "OPS")["POPS"] is 1000."""
    own = PREFIXES[unit.removesuffix(base)]
    return {f"{prefix}{base}": Decimal(step) / own for prefix, step in PREFIXES.items()}


class BoundFilter(Filter):
    """A bound on a number, in the unit named or in any that the scale knows."""

    field_class = QuantityInput

    def __init__(self, field_name: str, lookup_expr: str, *, unit: str = "", scale: dict | None = None, **kwargs):
        super().__init__(field_name, lookup_expr, unit=unit, scale=scale, required=False, **kwargs)

    def filter(self, qs: QuerySet, value: Decimal | None) -> QuerySet:
        return qs if value is None else qs.filter(Q(**{f"{self.field_name}__{self.lookup_expr}": value}))

    @property
    def hint(self) -> str:
        """What the machine doors say of its values."""
        return self.field.help()

    def spelled(self, value: str) -> str:
        """Return the one spelling of a bound that is understood: 1 PFLOPS is 1000."""
        try:
            return f"{self.field.read(value):f}"
        except ValidationError:
            return value
