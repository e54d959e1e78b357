"""The order of a list, as its address asks for it."""

from django.db.models import F, Model, OrderBy, QuerySet, Value
from django.db.models.functions import NullIf
from django.utils.translation import gettext_lazy as _
from django_filters import OrderingFilter

from kb.fields import PartialDateField


class SortFilter(OrderingFilter):
    """The order of a list; what is unknown comes last whichever way it is sorted."""

    hint = _("“-” before a name turns the order round; what is unknown comes last.")

    def filter(self, qs: QuerySet, value: list[str] | None) -> QuerySet:
        names = value or [name for name in [self.parent.default_sort] if name]
        if not names:
            return qs
        columns = (self.get_ordering_value(name) for name in names)
        return qs.order_by(*(order for column in columns for order in self.orders(qs.model, column)), "slug")

    def orders(self, model: type[Model], name: str) -> list[OrderBy]:
        """Return what a list is sorted by, one behind the other, where it is sorted by the column."""
        return [self.unknown_last(model, name)]

    @staticmethod
    def unknown_last(model: type[Model], name: str) -> OrderBy:
        column = name.removeprefix("-")
        fields = {field.name: field for field in model._meta.get_fields()}
        value = NullIf(F(column), Value("")) if isinstance(fields.get(column), PartialDateField) else F(column)
        return OrderBy(value, descending=name.startswith("-"), nulls_last=True)
