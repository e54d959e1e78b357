"""What a visitor may ask of a kind: one FilterSet serves its page, its facets and every other door."""

from collections.abc import Collection
from functools import cached_property
from itertools import product

import numpy as np
from django.core.exceptions import BadRequest
from django.core.validators import MaxLengthValidator
from django.db.models import Model, QuerySet
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _
from django_filters import CharFilter, FilterSet

from kb.lists.addresses import MOST_VALUES, Addressed
from kb.lists.facets.base import Facet
from kb.lists.options import NONE
from kb.lists.panels import Panelled
from kb.lists.range_inputs import RangesForm
from kb.lists.ranges import ColumnFilter
from kb.lists.snapshots.columns import Mask, Rows, Tally
from kb.lists.snapshots.snapshot import Snapshot, Snapshots
from kb.models import Version

LONGEST_SEARCH = 200
# Of so many records an order by one column is kept once it was asked for; fewer the database sorts each time.
MANY = 10_000

snapshots: Snapshots[Snapshot] = Snapshots()
trees: Snapshots[list[Model]] = Snapshots()


class KnowledgeFilterSet(Addressed, Panelled, FilterSet):
    """The filters of one kind; a wrong value leaves nothing, never everything."""

    q = CharFilter(method="search", label=_("Search"), validators=[MaxLengthValidator(LONGEST_SEARCH)])

    def __init__(self, data: QueryDict | None = None, *args, **kwargs):
        # An address that asks nothing is asked all the same: it leaves everything, and its facets are counted.
        data = QueryDict() if data is None else data
        if sum(len(values) for _, values in data.lists()) > MOST_VALUES:
            raise BadRequest("too many values")
        super().__init__(data, *args, **kwargs)

    def get_form_class(self) -> type[RangesForm]:
        fields = super().get_form_class()
        return type(fields.__name__, (RangesForm, fields), {})

    def search(self, queryset: QuerySet, name: str, value: str) -> QuerySet:
        return queryset.search(value)

    @cached_property
    def facets(self) -> dict[str, Facet]:
        return {name: filter_ for name, filter_ in self.filters.items() if isinstance(filter_, Facet)}

    @cached_property
    def version(self) -> tuple:
        """The version of the database that the request is answered from."""
        return self.request.version if hasattr(self.request, "version") else Version.now()

    def tree(self, model: type[Model]) -> list[Model]:
        """Return the published nodes of a tree, as the database has them now."""
        return trees.get(model, self.version, model.objects.published().tree)

    @cached_property
    def snapshot(self) -> Snapshot:
        """The columns that the filters are over, as the database has them now."""
        return snapshots.get(type(self), self.version, self.read)

    def read(self) -> Snapshot:
        """Return all records in the list's own order."""
        return Snapshot(self.every(None), self.facets)

    def every(self, order: list[str] | None) -> QuerySet:
        """Return all records in an order, as `sort` says it."""
        return self.filters["sort"].filter(self.Meta.model.objects.published().for_list(), order)

    # Which records are left

    def filter_queryset(self, queryset: QuerySet) -> QuerySet:
        if not self.form.is_valid():
            return queryset.none()
        queryset = self.filters["sort"].filter(queryset, self.asked["sort"])
        if not self.chosen and not self.others:
            return queryset
        return queryset.filter(pk__any_of=self.snapshot.keys[self.left_places])

    @cached_property
    def asked(self) -> dict[str, object]:
        """What the address asks of each filter; a wrong value asks nothing, though it leaves nothing either."""
        self.form.is_valid()
        return self.form.cleaned_data

    @cached_property
    def chosen(self) -> dict[str, list[str]]:
        """The values chosen in each facet that has any."""
        return {name: self.asked[name] for name in self.facets if self.asked.get(name)}

    @cached_property
    def others(self) -> dict[str, object]:
        """What is asked of each filter that is no facet, as far as anything is."""
        asked = {name: self.asked.get(name) for name in self.filters if name not in (*self.facets, "sort")}
        return {name: value for name, value in asked.items() if value not in (None, "")}

    @cached_property
    def candidates(self) -> Mask:
        """Which records of the snapshot the filters that are no facets leave."""
        return self.under_others(self.others)

    def under_others(self, names: Collection[str]) -> Mask:
        """Return which records of the snapshot these of the `others` leave."""
        found = np.ones(len(self.snapshot.keys), dtype=bool)
        for name in names:
            filter_, value = self.filters[name], self.others[name]
            if isinstance(filter_, ColumnFilter):
                found &= filter_.left(self.snapshot, value)
            else:
                records = filter_.filter(self.queryset.order_by(), value)
                found &= self.snapshot.among(records.values_list("pk", flat=True))
        return found

    @cached_property
    def left(self) -> Mask:
        """Which records of the snapshot are left."""
        return self.under(self.chosen)

    @cached_property
    def left_places(self) -> np.ndarray:
        """The places in the snapshot of the records that are left."""
        return np.flatnonzero(self.left)

    @cached_property
    def total(self) -> int:
        """The number of records that are left."""
        return len(self.left_places) if self.form.is_valid() else 0

    @property
    def is_resorted(self) -> bool:
        """Whether the address asks for another order than the list's own."""
        return self.asked["sort"] not in ([], None, [self.default_sort])

    @property
    def is_sorted_by_database(self) -> bool:
        """Whether the database sorts what is left: where there is not much to sort, or in an order that is not kept.

        Addresses may combine columns without end, so that only orders by one column are kept.
        """
        return self.is_resorted and (len(self.snapshot.keys) < MANY or len(self.asked["sort"]) > 1)

    @cached_property
    def sorted_places(self) -> np.ndarray:
        """The places in the snapshot of the records that are left, in the order that the address asks for."""
        if not self.is_resorted:
            # The snapshot stands in the list's own order.
            return self.left_places
        order = self.asked["sort"]
        places = self.snapshot.once(f"order {order}", lambda: self.snapshot.order(self.every(order)))
        return places[self.left[places]]

    def page_of(self, queryset: QuerySet, start: int, stop: int) -> list[Model]:
        """Return a stretch of the records that are left, in the order that the address asks for."""
        if self.is_sorted_by_database:
            return self.snapshot.absences.told(self.filter_queryset(queryset)[start:stop])
        return self.in_order(queryset, self.snapshot.keys[self.sorted_places[start:stop]].tolist())

    @property
    def keys(self) -> list[int]:
        """The primary keys of the records that are left, in the order that the address asks for."""
        if self.is_sorted_by_database:
            return list(self.filter_queryset(self.queryset).values_list("pk", flat=True))
        return self.snapshot.keys[self.sorted_places].tolist()

    def in_order(self, queryset: QuerySet, keys: list[int]) -> list[Model]:
        """Return the records with these primary keys, in their order."""
        records = {record.pk: record for record in queryset.filter(pk__any_of=keys).order_by()}
        return self.snapshot.absences.told(records[key] for key in keys if key in records)

    def beside(self, key: int) -> tuple[int | None, int | None]:
        """Return the primary keys of the records before and after one among those that are left."""
        keys = self.keys
        if key not in keys:
            return None, None
        place = keys.index(key)
        return keys[place - 1] if place else None, keys[place + 1] if place + 1 < len(keys) else None

    def under(self, chosen: dict[str, list[str]]) -> Mask:
        """Return which records are left under these choices in the facets and under all other filters."""
        return self.candidates & self.under_facets(chosen)

    def under_facets(self, chosen: dict[str, list[str]]) -> Mask:
        """Return which records are left under these choices in the facets alone."""
        found = np.ones(len(self.snapshot.keys), dtype=bool)
        for through in {self.facets[name].through for name in chosen}:
            of_one_row = {name: values for name, values in chosen.items() if self.facets[name].through == through}
            found = found & self.with_a_row(through, of_one_row)
        return found

    def with_a_row(self, through: str, chosen: dict[str, list[str]]) -> Mask:
        """Return which records have one row with a chosen value in each of the facets.

        "Not recorded" in a facet is of the record: none of the rows that the other facets leave has a value there.
        """
        rows = self.snapshot.rows[through]
        found = np.zeros(rows.size, dtype=bool)
        # A facet with values and with NONE is either: one branch for each way to take them all.
        for branch in product(*(self.branches(values) for values in chosen.values())):
            taken = dict(zip(chosen, branch, strict=True))
            stated = self.with_all(rows, {name: values for name, values in taken.items() if values})
            here = rows.records_of(stated) if any(taken.values()) else np.ones(rows.size, dtype=bool)
            for name in (name for name, values in taken.items() if not values):
                here &= ~rows.records_of(stated & rows.columns[name].recorded)
            found |= here
        return found

    @staticmethod
    def branches(values: list[str]) -> list[list[str]]:
        """Return the choice as alternatives: any of the stated values, or (an empty list) nothing recorded."""
        stated = [value for value in values if value != NONE]
        return [branch for branch, taken in ((stated, stated), ([], NONE in values)) if taken]

    @staticmethod
    def with_all(rows: Rows, chosen: dict[str, list[str]]) -> Mask:
        """Return which rows have a chosen value in each of the facets."""
        found = np.ones(len(rows.records), dtype=bool)
        for name, values in chosen.items():
            found &= rows.columns[name].any_of(values)
        return found

    def held(self, name: str) -> Tally:
        """Return the number of records of the whole kind that have each value of a facet."""
        return self.snapshot.rows[self.facets[name].through].held(name)

    # How many records each value would leave

    def tally(self, name: str) -> Tally:
        """Return the number of records that each value of a facet would leave under all the other filters."""
        facet = self.facets[name]
        rows = self.snapshot.rows[facet.through]
        others = {other: values for other, values in self.chosen.items() if other != name}
        records = self.left if name not in self.chosen else self.under(others)
        siblings = {other: values for other, values in others.items() if self.facets[other].through == facet.through}
        if not rows.are_records and any(NONE in values for values in siblings.values()):
            # What is not recorded depends on the rows that each value leaves, so each is counted by itself.
            values = [*rows.columns[name].options, NONE]
            return Tally.of({value: int(self.under({**others, name: [value]}).sum()) for value in values})
        if rows.are_records:
            places = self.left_places if records is self.left else np.flatnonzero(records)
        else:
            places = np.flatnonzero(self.with_all(rows, siblings) & records[rows.records])
        counted = rows.tally(rows.columns[name], places)
        return counted.beside(NONE, int(np.count_nonzero(records)) - counted.recorded)

    @cached_property
    def counts(self) -> dict[str, Tally]:
        """The number of records of every value, by facet; a wrong value is set aside, as choosing one mends it."""
        return {name: self.tally(name) for name in self.facets}
