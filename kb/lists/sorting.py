"""The order of a list."""

from collections.abc import Iterable

from django.db.models import F, Model, OrderBy, QuerySet, Value
from django.db.models.functions import NullIf
from django.forms.utils import pretty_name
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _
from django_filters import OrderingFilter
from django_filters.fields import BaseCSVField

from kb.database.fields import PartialDateField

DESCENDING = _("{column} (descending)")


def columns(names: Iterable[str]) -> list[str]:
    """Return the names to sort by, without empty ones and without a second direction for a column."""
    first: dict[str, str] = {}
    for name in map(str.strip, names):
        if name:
            first.setdefault(name.removeprefix("-"), name)
    return list(first.values())


class SortInput(BaseCSVField):
    """The columns that a list is sorted by, separated by commas."""

    def clean(self, value: list[str] | None) -> list[str] | None:
        return super().clean(value and columns(value))


class SortFilter(OrderingFilter):
    """The order of a list; unknown values come last in both directions.

    `default` is the order without the parameter.
    """

    base_field_class = SortInput
    hint = _("“-” before a name reverses the order; unknown values come last.")

    def __init__(self, *args, default: str, **kwargs):
        super().__init__(*args, **kwargs)
        self.default = default

    def build_choices(self, fields: dict[str, str], labels: dict[str, str]) -> list[tuple[str, str]]:
        """Return each column in both directions, worded when it is read: the library words it once, in one language."""
        ascending = [(param, labels.get(field, _(pretty_name(param)))) for field, param in fields.items()]
        both = (((param, label), (f"-{param}", format_lazy(DESCENDING, column=label))) for param, label in ascending)
        return [choice for pair in both for choice in pair]

    def filter(self, qs: QuerySet, value: list[str] | None) -> QuerySet:
        names = (self.get_ordering_value(name) for name in value or [self.default])
        return qs.order_by(*(order for name in names for order in self.orders(qs.model, name)), "slug")

    def canonical_values(self, values: list[str]) -> list[str]:
        """Return the canonical spelling of an order, which is empty for the default."""
        order = ",".join(columns(values[-1].split(",")))
        return [] if order in ("", self.default) else [order]

    def column(self, order: str) -> tuple[str, str]:
        """Return the column that a list in an order is sorted by and the direction, as `aria-sort` names it."""
        name = order or self.default
        return name.removeprefix("-"), "descending" if name.startswith("-") else "ascending"

    def orders(self, model: type[Model], name: str) -> list[OrderBy]:
        """Return the database's order for a column that the list is sorted by."""
        return [self.unknown_last(model, name)]

    @staticmethod
    def unknown_last(model: type[Model], name: str) -> OrderBy:
        column = name.removeprefix("-")
        fields = {field.name: field for field in model._meta.get_fields()}
        value = NullIf(F(column), Value("")) if isinstance(fields.get(column), PartialDateField) else F(column)
        return OrderBy(value, descending=name.startswith("-"), nulls_last=True)
