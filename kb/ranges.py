"""Filters over ranges: dates of unknown precision, and numbers with their units."""

import re
from collections.abc import Collection
from decimal import Decimal
from itertools import chain

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import Exists, Model, Q, QuerySet
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django_filters import Filter

from kb import formats
from kb.absences import said
from kb.choices import ABSENCES
from kb.facets import ABSENT, NONE, UNSTATED
from kb.fields import plain, validate_partial_date
from kb.models import label_of
from kb.texts import short

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


def stem(name: str) -> str:
    """Return the name that both ends of a range begin with."""
    for end in chain.from_iterable(ENDS):
        name = name.removesuffix(end)
    return name


def ranges(names: Collection[str]) -> list[tuple[str, str]]:
    """Return those ranges of which both ends are among the names."""
    lows = [(name, name.removesuffix(low) + high) for low, high in ENDS for name in names if name.endswith(low)]
    return [(name, other) for name, other in lows if other in names]


# More than any number here has; arithmetic rounds those of more than 28.
MOST_DIGITS = 20
DATE = r"([0-9]{4})(?:[年./-]([0-9]{1,2})(?:[月./-]([0-9]{1,2})日?)?月?)?年?"
NUMBER = r"(?P<number>[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?)"


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


class EndFilter(Filter):
    """One end of a range, which leaves what lies within it, or, where that is asked instead, what has no value.

    `of` says what it is a range of, where that is not the filter's own column; `cited_field` is the field that is named
    by citations which say why there is no value, where it is another one.
    """

    cited_field = ""

    def __init__(self, *args, of: str = "", **kwargs):
        super().__init__(*args, **kwargs)
        self.of = of

    @property
    def subject(self) -> str:
        """What it is a range of, as people read it."""
        return self.of or label_of(self.model._meta.get_field(self.field_name))

    def filter(self, qs: QuerySet, value) -> QuerySet:
        if value in WITHOUT:
            return self.without(qs, value)
        return qs if value is None else self.within(qs, value)

    def within(self, qs: QuerySet, value) -> QuerySet:
        """Return the records on the right side of the bound."""
        raise NotImplementedError

    def empty(self, qs: QuerySet) -> QuerySet:
        """Return the records that have no value."""
        raise NotImplementedError

    def without(self, qs: QuerySet, value: str) -> QuerySet:
        """Return the records that have no value for this reason, or for none that anybody says."""
        is_said = self.said(qs.model, value)
        return self.empty(qs).filter(~is_said if value == NONE else is_said)

    def said(self, model: type[Model], value: str) -> Q | Exists:
        """Return the condition that this reason is given, or for `none` that any is."""
        stances = {option.value: [stance] for stance, option in ABSENT.items()}
        return said(model, self.cited_field or self.field_name, stances.get(value, ABSENCES))

    def titled(self, value: str) -> str:
        """Return what an end is of: that there is no value is of the whole range."""
        return self.subject if value in WITHOUT else self.label

    def worded(self, value: str) -> str:
        """Return an end as people read it."""
        return str(WITHOUT.get(value, short(value)))

    def spelled(self, value: str) -> str:
        """Return the one spelling of an end."""
        return value


class PartialDateInput(EndInput):
    """Reads a year, a year-month or a date, as our dates are written or as people write them: 2019年9月, 2019/9."""

    def read(self, value: str) -> str:
        found = re.fullmatch(DATE, value.strip())
        date = "-".join(part.zfill(2) for part in found.groups() if part) if found else value
        validate_partial_date(date)
        return date


DATE_HINT = gettext_lazy("A year, a month or a day, such as 2019, 2019-09 or 2019-09-25; or “none”: not recorded.")

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


class DateFilter(EndFilter):
    """One end of a range of dates."""

    hint = DATE_HINT
    field_class = PartialDateInput

    def spelled(self, value: str) -> str:
        return self.field.read(value) if self.field.takes(value) else value

    def empty(self, qs: QuerySet) -> QuerySet:
        return qs.filter(**{self.field_name: ""})


class AfterFilter(DateFilter):
    """From the start of a year, a month or a day on."""

    def within(self, qs: QuerySet, value: str) -> QuerySet:
        return qs.filter(from_date(self.field_name, value))


class BeforeFilter(DateFilter):
    """Up to the end of a year, a month or a day."""

    def within(self, qs: QuerySet, value: str) -> QuerySet:
        return qs.filter(up_to_date(self.field_name, value))


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


class BoundFilter(EndFilter):
    """A bound on a number, in the unit named or in any that the scale knows."""

    field_class = QuantityInput

    def __init__(self, field_name: str, lookup_expr: str, *, unit: str = "", scale: dict | None = None, **kwargs):
        super().__init__(field_name, lookup_expr, unit=unit, scale=scale, required=False, **kwargs)

    def within(self, qs: QuerySet, value: Decimal) -> QuerySet:
        return qs.filter(self.condition(value))

    def condition(self, value: Decimal) -> Q:
        """Return the condition that a record's number is on the right side of the bound."""
        return Q(**{f"{self.field_name}__{self.lookup_expr}": value})

    def empty(self, qs: QuerySet) -> QuerySet:
        return qs.filter(**{f"{self.field_name}__isnull": True})

    def worded(self, value: str) -> str:
        """Return the bound as people read it; what is none, as it is written."""
        return self.measured(self.field.read(value)) if self.field.takes(value) else super().worded(value)

    def measured(self, bound: Decimal) -> str:
        """Return a bound that is understood as people read it."""
        return formats.number(bound)

    @property
    def hint(self) -> str:
        """What the machine doors say of its values."""
        return self.field.help()

    def spelled(self, value: str) -> str:
        """Return the one spelling of a bound that is understood: 1 PFLOPS is 1000."""
        return f"{self.field.read(value):f}" if self.field.takes(value) else value
