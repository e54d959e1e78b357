"""Facets: filters that say of each of their values how many records it would leave."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from django import forms
from django.db.models import CharField, Count, Expression, F, Func, Model, Q, QuerySet, TextChoices, Value
from django.db.models.functions import Cast
from django.utils.translation import gettext_lazy as _
from django_filters import Filter

from kb.choices import RegionLevel

# The value, in every facet, of what nobody has recorded yet.
NONE = "none"
# A facet over thousands of entries shows those that most records have, and finds the rest by name.
SHOWN = 12


@dataclass(frozen=True)
class Option:
    """One value of a facet: what stands in the address, what people read, how deep in a tree it is."""

    value: str
    label: str
    depth: int = 0


NOT_RECORDED = Option(NONE, _("Not recorded"))


def text(value: str) -> Value:
    """Return the text as an expression."""
    return Value(value, CharField())


class Facet(Filter):
    """A filter of any of several values.

    `through` names a relation to child rows (or a many-to-many field) whose column the facet is over. Facets with the
    same `through` are conditions on one and the same child: a vendor with an ASIC in the cloud and compute-in-memory on
    the device is not "compute-in-memory in the cloud".
    """

    field_class = forms.MultipleChoiceField
    # Whether the values are too many to be shown at once.
    long = False

    def __init__(self, field_name: str, *, through: str = "", **kwargs):
        super().__init__(field_name, required=False, **kwargs)
        self.through = through

    @cached_property
    def options(self) -> list[Option]:
        """The values it takes, in the order in which they are shown."""
        raise NotImplementedError

    def shown(self, counts: Counter, chosen: list[str]) -> list[Option]:
        """Return the values that the page shows."""
        return self.options

    @property
    def field(self) -> forms.Field:
        if not hasattr(self, "_field"):
            choices = [(option.value, option.label) for option in self.options]
            self._field = self.field_class(label=self.label, choices=choices, **self.extra)
        return self._field

    @cached_property
    def name(self) -> str:
        """The facet's name in the address, which the FilterSet does not tell it."""
        return next(name for name, filter_ in self.parent.filters.items() if filter_ is self)

    @cached_property
    def to(self) -> type[Model]:
        """The model that the facet's column points at."""
        model = self.parent.children(self.through)[0].model if self.through else self.parent.queryset.model
        for name in self.field_name.split("__"):
            model = model._meta.get_field(name).related_model
        return model

    def condition(self, values: Iterable[str]) -> Q:
        """Return the condition on a row that it has any of the values (NONE is not among them)."""
        raise NotImplementedError

    def recorded(self) -> Q:
        """Return the condition on a row that anything is recorded."""
        raise NotImplementedError

    def tallies(self, rows: QuerySet, entry: str) -> list[QuerySet]:
        """Return queries of (facet, value, records): the entries that the rows are of, value by value.

        Where the rows are the entries themselves (`entry` is "pk") rows without a value are counted too, under "".
        """
        raise NotImplementedError

    def tally(self, rows: QuerySet, value: Expression, entry: str) -> QuerySet:
        """Return the query of (facet, value, records) for one expression of the rows' value."""
        named = rows.order_by().values(facet=text(self.name), value=value)
        return named.annotate(records=Count(entry, distinct=entry != "pk"))

    def collected(self, found: dict[str, int]) -> dict[str, int]:
        """Return the counts by option from the counts by value that the database gave."""
        return {value or NONE: records for value, records in found.items()}


class ChoiceFacet(Facet):
    """A facet over a column of choices."""

    def __init__(self, field_name: str, *, choices: type[TextChoices], **kwargs):
        super().__init__(field_name, **kwargs)
        self.choices = choices

    @cached_property
    def options(self) -> list[Option]:
        return [*(Option(value, label) for value, label in self.choices.choices), NOT_RECORDED]

    def condition(self, values: Iterable[str]) -> Q:
        return Q(**{f"{self.field_name}__in": values})

    def recorded(self) -> Q:
        return ~Q(**{self.field_name: ""})

    def tallies(self, rows: QuerySet, entry: str) -> list[QuerySet]:
        return [self.tally(rows, Cast(self.field_name, CharField()), entry)]


class ArrayFacet(ChoiceFacet):
    """A facet over an array of choices, of which a row may have several."""

    def condition(self, values: Iterable[str]) -> Q:
        return Q(**{f"{self.field_name}__overlap": values})

    def recorded(self) -> Q:
        return ~Q(**{self.field_name: []})

    def tallies(self, rows: QuerySet, entry: str) -> list[QuerySet]:
        each = Cast(Func(F(self.field_name), function="unnest"), CharField())
        # Unnesting drops rows whose array is empty, so they are counted beside it.
        return [self.tally(rows, each, entry), self.tally(rows.exclude(self.recorded()), text(""), entry)]


class TreeFacet(Facet):
    """A facet over a foreign key to a tree, in which a node stands for its subtree."""

    @property
    def nodes(self) -> list[Model]:
        return self.parent.tree(self.to)

    @cached_property
    def options(self) -> list[Option]:
        return [*(Option(node.slug, node.name, node.depth) for node in self.nodes), NOT_RECORDED]

    def condition(self, values: Iterable[str]) -> Q:
        wanted = set(values)
        subtrees = set().union(*(node.subtree for node in self.nodes if node.slug in wanted))
        return Q(**{f"{self.field_name}__in": subtrees})

    def recorded(self) -> Q:
        return self.condition(option.value for option in self.options)

    def tallies(self, rows: QuerySet, entry: str) -> list[QuerySet]:
        by_node = self.tally(rows, F(f"{self.field_name}__slug"), entry)
        if entry == "pk":
            return [by_node]
        # An entry with rows under two children counts once under their parent, so that parents are counted apart.
        parents = [node for node in self.nodes if len(node.subtree) > 1]
        leaves = [node.pk for node in self.nodes if len(node.subtree) == 1]
        return [
            self.tally(rows.filter(**{f"{self.field_name}__in": leaves}), F(f"{self.field_name}__slug"), entry),
            *(self.tally(rows.filter(self.condition([node.slug])), text(node.slug), entry) for node in parents),
        ]

    def collected(self, found: dict[str, int]) -> dict[str, int]:
        if self.through:
            return super().collected(found)
        taken = {option.value for option in self.options}
        slugs = {node.pk: node.slug for node in self.nodes}
        counts = {node.slug: sum(found.get(slugs[pk], 0) for pk in node.subtree) for node in self.nodes}
        placed = {slugs[pk] for node in self.nodes if node.slug in taken for pk in node.subtree}
        return counts | {NONE: sum(records for slug, records in found.items() if slug not in placed)}


class PlaceFacet(TreeFacet):
    """A facet over the country or the province that a record's region lies in."""

    def __init__(self, field_name: str, *, level: RegionLevel, **kwargs):
        super().__init__(field_name, **kwargs)
        self.level = level

    @cached_property
    def options(self) -> list[Option]:
        return [*(Option(node.slug, node.name) for node in self.nodes if node.level == self.level), NOT_RECORDED]

    def shown(self, counts: Counter, chosen: list[str]) -> list[Option]:
        """Return the places that any record is in: most of the world is not."""
        shown = [option for option in self.options if counts[self.name, option.value] or option.value in chosen]
        return sorted(shown, key=lambda option: (option is NOT_RECORDED, -counts[self.name, option.value]))


class RelatedFacet(Facet):
    """A facet over a foreign key to entries, of which there may be thousands."""

    long = True

    def __init__(self, field_name: str, *, key: str = "slug", long: bool = True, **kwargs):
        super().__init__(field_name, **kwargs)
        self.key = key
        self.long = long

    def entries(self, **conditions) -> list[Option]:
        """Return the published entries under these conditions."""
        entries = self.to.objects.published().filter(**conditions)
        return [Option(getattr(entry, self.key), entry.name) for entry in entries]

    def named(self, values: Iterable[str]) -> list[Option]:
        return self.entries(**{f"{self.key}__in": values}) if values else []

    @cached_property
    def options(self) -> list[Option]:
        if not self.long:
            return [*self.entries(), NOT_RECORDED]
        # Of thousands, those that the address names: all that has to be known before any are counted. A text with a
        # NUL is no value of any column, and the database refuses to look for it.
        asked = {value for value in self.parent.data.getlist(self.name) if value != NONE and "\0" not in value}
        return [*self.named(asked), NOT_RECORDED]

    def shown(self, counts: Counter, chosen: list[str]) -> list[Option]:
        if not self.long:
            return self.options
        mine = Counter({value: records for (name, value), records in counts.items() if name == self.name})
        none = mine.pop(NONE, 0)
        top = {value for value, records in mine.most_common(SHOWN)} | set(chosen)
        options = sorted(self.named(top - {NONE}), key=lambda option: (-mine[option.value], str(option.label)))
        return [*options, NOT_RECORDED] if none or NONE in chosen else options

    def condition(self, values: Iterable[str]) -> Q:
        return Q(**{f"{self.field_name}__{self.key}__in": values})

    def recorded(self) -> Q:
        return Q(**{f"{self.field_name}__isnull": False})

    def tallies(self, rows: QuerySet, entry: str) -> list[QuerySet]:
        return [self.tally(rows, F(f"{self.field_name}__{self.key}"), entry)]
