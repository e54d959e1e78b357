"""What a visitor may ask of a kind: one FilterSet serves its page, its facets and every other door."""

from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from itertools import product

from django.core.validators import MaxLengthValidator
from django.db.models import Exists, F, Model, OrderBy, OuterRef, Q, QuerySet, Value
from django.db.models.functions import NullIf
from django.utils.translation import gettext_lazy as _
from django_filters import CharFilter, FilterSet, OrderingFilter

from kb.addresses import Addressed
from kb.facets import NONE, Facet, Option, text
from kb.fields import PartialDateField

LONGEST_SEARCH = 200
OPEN_FACETS = 2
LONG_FACET = 10


class SortFilter(OrderingFilter):
    """The order of a list; what is unknown comes last whichever way it is sorted."""

    def filter(self, qs: QuerySet, value: list[str] | None) -> QuerySet:
        if not value:
            return qs
        return qs.order_by(*(self.unknown_last(qs.model, self.get_ordering_value(name)) for name in value), "slug")

    @staticmethod
    def unknown_last(model: type[Model], name: str) -> OrderBy:
        column = name.removeprefix("-")
        fields = {field.name: field for field in model._meta.get_fields()}
        value = NullIf(F(column), Value("")) if isinstance(fields.get(column), PartialDateField) else F(column)
        return OrderBy(value, descending=name.startswith("-"), nulls_last=True)


@dataclass
class CountedOption:
    """One value of a facet as the page shows it."""

    option: Option
    records: int
    selected: bool

    @property
    def dead(self) -> bool:
        """Whether choosing it would leave nothing."""
        return not self.records and not self.selected


@dataclass
class CountedFacet:
    """One facet as the page shows it."""

    name: str
    facet: Facet
    options: list[CountedOption]
    is_open: bool

    @property
    def is_long(self) -> bool:
        """Whether its values are so many that one looks for one by name."""
        return len(self.options) > LONG_FACET


class KnowledgeFilterSet(Addressed, FilterSet):
    """The filters of one kind; a wrong value leaves nothing, never everything."""

    q = CharFilter(method="search", label=_("Search"), validators=[MaxLengthValidator(LONGEST_SEARCH)])

    def search(self, queryset: QuerySet, name: str, value: str) -> QuerySet:
        return queryset.search(value)

    def filter_queryset(self, queryset: QuerySet) -> QuerySet:
        return self.narrow(queryset, self.chosen) if self.form.is_valid() else queryset.none()

    @cached_property
    def facets(self) -> dict[str, Facet]:
        return {name: filter_ for name, filter_ in self.filters.items() if isinstance(filter_, Facet)}

    def tree(self, model: type[Model]) -> list[Model]:
        """Return the published nodes of a tree, read once however many facets are over it."""
        if model not in self._trees:
            self._trees[model] = model.objects.published().tree()
        return self._trees[model]

    @cached_property
    def _trees(self) -> dict[type[Model], list[Model]]:
        return {}

    @cached_property
    def chosen(self) -> dict[str, list[str]]:
        """The values chosen in each facet that has any."""
        values = self.form.cleaned_data
        return {name: values[name] for name in self.facets if values.get(name)}

    def narrow(self, queryset: QuerySet, chosen: dict[str, list[str]]) -> QuerySet:
        """Return the records under these choices in the facets and under all other filters of the address."""
        for name, filter_ in self.filters.items():
            if name not in self.facets:
                queryset = filter_.filter(queryset, self.form.cleaned_data[name])
        for through in {self.facets[name].through for name in chosen}:
            of_one_row = {name: values for name, values in chosen.items() if self.facets[name].through == through}
            queryset = queryset.filter(self.of_a_child(through, of_one_row) if through else self.of_itself(of_one_row))
        return queryset

    def of_itself(self, chosen: dict[str, list[str]]) -> Q:
        """Return the condition on a record that it has a chosen value in each of the facets."""
        found = Q()
        for name, values in chosen.items():
            facet = self.facets[name]
            has_any = facet.condition([value for value in values if value != NONE])
            found &= has_any | ~facet.recorded() if NONE in values else has_any
        return found

    def children(self, through: str) -> tuple[QuerySet, str]:
        """Return the child rows of a relation (or the rows of a many-to-many field) and their key to the record."""
        relation = self.queryset.model._meta.get_field(through)
        if relation.many_to_many:
            field = relation if relation.concrete else relation.field
            key = field.m2m_field_name() if relation.concrete else field.m2m_reverse_field_name()
            return field.remote_field.through.objects.all(), key
        return relation.related_model.objects.all(), relation.field.name

    def of_a_child(self, through: str, chosen: dict[str, list[str]]) -> Q:
        """Return the condition on a record that one and the same child of it has a chosen value in each of the facets.

        "Not recorded" in a facet is of the record: none of the children that the other facets leave has a value there.
        """
        rows, key = self.children(through)
        rows = rows.filter(**{key: OuterRef("pk")})
        found = Q()
        # A facet with values and with NONE is either: one branch for each way to take them all.
        for branch in product(*(self.branches(values) for values in chosen.values())):
            taken = [(self.facets[name], values) for name, values in zip(chosen, branch, strict=True)]
            stated = Q(*(facet.condition(values) for facet, values in taken if values))
            here = Q(Exists(rows.filter(stated))) if stated else Q()
            for silent in (facet for facet, values in taken if not values):
                here &= ~Q(Exists(rows.filter(stated, silent.recorded())))
            found |= here
        return found

    @staticmethod
    def branches(values: list[str]) -> list[list[str]]:
        """Return the choice as alternatives: any of the stated values, or (an empty list) nothing recorded."""
        stated = [value for value in values if value != NONE]
        return [branch for branch, taken in ((stated, stated), ([], NONE in values)) if taken]

    def tallies(self, name: str) -> list[QuerySet]:
        """Return the queries that count the values of a facet under all the other filters."""
        facet = self.facets[name]
        records = self.queryset.order_by()
        others = {other: values for other, values in self.chosen.items() if other != name}
        siblings = {other: values for other, values in others.items() if self.facets[other].through == facet.through}

        def total(value: str) -> QuerySet:
            return facet.tally(self.narrow(records, {**others, name: [value]}), text(value), "pk")

        if facet.through and any(NONE in values for values in siblings.values()):
            # What is not recorded depends on the children that each value leaves, so each is counted by itself.
            return [total(option.value) for option in facet.options]
        if not facet.through:
            return facet.tallies(self.narrow(records, others), "pk")
        rows, key = self.children(facet.through)
        elsewhere = {other: values for other, values in others.items() if other not in siblings}
        rows = rows.filter(
            facet.recorded(),
            *(self.facets[other].condition(values) for other, values in siblings.items()),
            **{f"{key}__in": self.narrow(records, elsewhere).values("pk")},
        )
        return [*facet.tallies(rows, key), total(NONE)]

    @cached_property
    def counts(self) -> Counter:
        """The number of records of every (facet, value), all facets in one query."""
        if not self.form.is_valid() or not self.facets:
            return Counter()
        first, *rest = [query for name in self.facets for query in self.tallies(name)]
        found: dict[str, dict[str, int]] = {name: {} for name in self.facets}
        for row in first.union(*rest, all=True):
            found[row["facet"]][row["value"] or ""] = row["records"]
        return Counter(
            {
                (name, value): records
                for name, facet in self.facets.items()
                for value, records in facet.collected(found[name]).items()
            }
        )

    @cached_property
    def bounds(self) -> list[tuple[str, list]]:
        """The other filters as the page shows them: the two ends of a range side by side."""
        pairs: dict[str, list] = {}
        for name in self.filters:
            if name not in self.facets and name not in ("q", "sort"):
                stem = name.removesuffix("_after").removesuffix("_before").removesuffix("_min").removesuffix("_max")
                pairs.setdefault(stem, []).append(self.form[name])
        return list(pairs.items())

    @cached_property
    def panel(self) -> list["CountedFacet"]:
        """The facets as the page shows them; the first ones, and those in use, stand open."""
        panel = []
        for name, facet in self.facets.items():
            chosen = self.data.getlist(name)
            options = [
                CountedOption(option, self.counts[name, option.value], option.value in chosen)
                for option in facet.shown(self.counts, chosen)
            ]
            # "Not recorded" is worth a line only where it would find something.
            worth = [option for option in options if option.option.value != NONE or not option.dead]
            panel.append(CountedFacet(name, facet, worth, is_open=bool(chosen) or len(panel) < OPEN_FACETS))
        return panel
