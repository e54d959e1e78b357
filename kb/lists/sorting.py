"""The order of a list, as its address asks for it."""

from collections.abc import Iterable

from django.db.models import F, Model, OrderBy, QuerySet, Value
from django.db.models.functions import NullIf
from django.utils.translation import gettext_lazy as _
from django_filters import OrderingFilter
from django_filters.fields import BaseCSVField

from kb.database.fields import PartialDateField


def columns(names: Iterable[str]) -> list[str]:
    """Return what is sorted by: nothing for an empty name, nor for a column that is sorted by already."""
    first: dict[str, str] = {}
    for name in map(str.strip, names):
        if name:
            first.setdefault(name.removeprefix("-"), name)
    return list(first.values())


class SortInput(BaseCSVField):
    """Reads the columns that a list is sorted by, one behind the other."""

    def clean(self, value: list[str] | None) -> list[str] | None:
        return super().clean(value and columns(value))


class SortFilter(OrderingFilter):
    """The order of a list; what is unknown comes last whichever way it is sorted."""

    base_field_class = SortInput
    hint = _("“-” before a name turns the order round; what is unknown comes last.")

    def filter(self, qs: QuerySet, value: list[str] | None) -> QuerySet:
        names = value or [name for name in [self.parent.default_sort] if name]
        if not names:
            return qs
        columns = (self.get_ordering_value(name) for name in names)
        return qs.order_by(*(order for column in columns for order in self.orders(qs.model, column)), "slug")

    def spelled(self, value: str) -> str:
        """Return the one spelling of an order."""
        return ",".join(columns(value.split(",")))

    def orders(self, model: type[Model], name: str) -> list[OrderBy]:
        """Return what a list is sorted by, one behind the other, where it is sorted by the column."""
        return [self.unknown_last(model, name)]

    @staticmethod
    def unknown_last(model: type[Model], name: str) -> OrderBy:
        column = name.removeprefix("-")
        fields = {field.name: field for field in model._meta.get_fields()}
        value = NullIf(F(column), Value("")) if isinstance(fields.get(column), PartialDateField) else F(column)
        return OrderBy(value, descending=name.startswith("-"), nulls_last=True)
