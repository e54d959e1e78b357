"""Model fields for values that are known only so far: dates of unknown precision, numbers of unknown scale."""

import datetime
import json
import re
from decimal import Decimal

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

PARTIAL_DATE = r"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"


def validate_partial_date(value: str) -> None:
    """Raise ValidationError unless the value is a real year, year-month or date."""
    if re.fullmatch(PARTIAL_DATE, value):
        year, month, day = (int(part) for part in (*value.split("-"), "1", "1")[:3])
        try:
            datetime.date(year, month, day)
        except ValueError:
            pass
        else:
            return
    raise ValidationError(
        _("“%(value)s” is not a date: enter a year, year-month or full date (2019, 2019-09, 2019-09-25)."),
        code="invalid_partial_date",
        params={"value": value},
    )


class SlugField(models.SlugField):
    """A slug, to the database one like any other: its form is checked by the constraint of its kind alone.

    Django's own words for it would allow what the constraint does not.
    """

    default_validators = []
    default_error_messages = {
        "unique": _("Another record already has this slug: edit that record, or choose another slug.")
    }

    def formfield(self, **kwargs):
        # The field of its form would bring those words again.
        return super(models.SlugField, self).formfield(**kwargs)

    def deconstruct(self):
        name, _path, args, kwargs = super().deconstruct()
        return name, "django.db.models.SlugField", args, kwargs


class PartialDateField(models.CharField):
    """A date as precise as its source: ISO text of a year, year-month or full date, empty where unknown.

    Text in the C collation sorts and range-filters by itself ("2019" < "2019-06" < "2019-06-05"); the check in the
    database travels with the column.
    """

    default_validators = [validate_partial_date]

    def __init__(self, *args, **kwargs):
        kwargs.update(max_length=10, db_collation="C")
        super().__init__(*args, **kwargs)

    def deconstruct(self):
        name, path, args, kwargs = super().deconstruct()
        del kwargs["max_length"], kwargs["db_collation"]
        return name, path, args, kwargs

    def db_check(self, connection):
        column = connection.ops.quote_name(self.column)
        return f"{column} = '' OR {column} ~ '{PARTIAL_DATE}'"


def plain(number: Decimal) -> Decimal:
    """Return the number without trailing zeros and without an exponent (128, never 128.0000 or 1.28E+2)."""
    return Decimal(f"{number.normalize():f}")


class NumberField(models.DecimalField):
    """A stated number, exact, kept without the trailing zeros that the column's scale would add.

    `exponent` is the power of ten that it counts in, `measure` the unit; `unit` and `currency` name the column that
    says what it counts. Its values are comparable where these are alike, and the columns named in `within`.
    PostgreSQL takes NaN for a number, above all others; the check in the database does not.
    """

    def __init__(
        self,
        *args,
        exponent: int = 0,
        measure: str = "",
        unit: str = "",
        currency: str = "",
        within: tuple[str, ...] = (),
        **kwargs,
    ):
        kwargs.setdefault("max_digits", 20)
        kwargs.setdefault("decimal_places", 6)
        self.exponent, self.measure, self.unit, self.currency = exponent, measure, unit, currency
        self.comparable_by = tuple(name for name in (unit, currency, *within) if name)
        super().__init__(*args, **kwargs)

    def db_check(self, connection):
        return f"{connection.ops.quote_name(self.column)} <> 'NaN'"

    def from_db_value(self, value, expression, connection):
        return None if value is None else plain(value)

    def to_python(self, value):
        number = super().to_python(value)
        return None if number is None else plain(number)


class ExactDecoder(json.JSONDecoder):
    """Reads a number in JSON as what it was written as, to the last digit."""

    def __init__(self, **options):
        super().__init__(**options | {"parse_float": Decimal})
