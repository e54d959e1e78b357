"""The records that match the filters of a list; the only entrance to its snapshots."""

from collections.abc import Callable, Collection, Hashable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import product

import numpy as np
from django.db.models import Model, QuerySet

from kb.lists.cache import VersionCache
from kb.lists.options import NONE
from kb.lists.snapshots.columns import FacetCounts, Mask, Rows
from kb.lists.snapshots.conditions import Anything, Condition
from kb.lists.snapshots.snapshot import FacetSource, Snapshot

# From so many records an order by one column is cached; fewer are sorted by the database each time.
MANY = 10_000

snapshots: VersionCache[Snapshot] = VersionCache()


def snapshot_of(
    kind: type, version: Hashable, records: Callable[[], QuerySet], facets: Mapping[str, FacetSource]
) -> Snapshot:
    """Return the snapshot of a kind at a version of the database."""
    return snapshots.get(kind, version, lambda: Snapshot(records(), facets))


@dataclass
class Selection:
    """The records of a kind that have a chosen value in each facet and meet all conditions, in an order.

    `records` are all records of the kind in that order; `order` are its columns, none for the snapshot's own order.
    """

    snapshot: Snapshot
    facets: Mapping[str, FacetSource]
    chosen: Mapping[str, list[str]]
    conditions: Mapping[str, Condition]
    records: QuerySet
    order: Collection[str] = ()

    # Which records match

    @cached_property
    def total(self) -> int:
        """The number of records that match."""
        return len(self.positions)

    @cached_property
    def mask(self) -> Mask:
        """Which records of the snapshot match."""
        return self.mask_for(self.chosen)

    @cached_property
    def positions(self) -> np.ndarray:
        """The positions in the snapshot of the records that match."""
        return np.flatnonzero(self.mask)

    @property
    def queryset(self) -> QuerySet:
        """The query of the records that match, in their order."""
        if not self.chosen and not self.conditions:
            return self.records
        return self.records.filter(pk__any_of=self.snapshot.keys[self.positions])

    def without(self, *names: str) -> "Selection":
        """Return the selection without the conditions of these names."""
        conditions = {name: condition for name, condition in self.conditions.items() if name not in names}
        return Selection(self.snapshot, self.facets, self.chosen, conditions, self.records, self.order)

    # Order

    @property
    def is_sorted_by_database(self) -> bool:
        """Whether the database sorts what matches: a short list, or an order that is not cached.

        Addresses may combine columns in any number of ways, so only orders by one column are cached.
        """
        return bool(self.order) and (len(self.snapshot.keys) < MANY or len(self.order) > 1)

    @cached_property
    def sorted_positions(self) -> np.ndarray:
        """The positions in the snapshot of the records that match, in their order."""
        if not self.order:
            return self.positions
        positions = self.snapshot.cached(f"order {self.order}", lambda: self.snapshot.order(self.records))
        return positions[self.mask[positions]]

    @cached_property
    def keys(self) -> list[int]:
        """The primary keys of the records that match, in their order."""
        if self.is_sorted_by_database:
            return list(self.queryset.values_list("pk", flat=True))
        return self.snapshot.keys[self.sorted_positions].tolist()

    def page(self, start: int, stop: int) -> list[Model]:
        """Return a part of the records that match, in their order."""
        if self.is_sorted_by_database:
            return self.with_absences(self.queryset[start:stop])
        return self.load(self.snapshot.keys[self.sorted_positions[start:stop]].tolist())

    def load(self, keys: list[int]) -> list[Model]:
        """Return the records with these primary keys, in their order."""
        records = {record.pk: record for record in self.records.filter(pk__any_of=keys).order_by()}
        return self.with_absences([records[key] for key in keys if key in records])

    def with_absences(self, records: Collection[Model]) -> list[Model]:
        """Return the records, each with the absences that sources state."""
        return self.snapshot.absences.attach(records, {facet.through for facet in self.facets.values()} - {""})

    def neighbours(self, key: int) -> tuple[int | None, int | None]:
        """Return the primary keys of the records before and after one among those that match."""
        keys = self.keys
        if key not in keys:
            return None, None
        position = keys.index(key)
        return keys[position - 1] if position else None, keys[position + 1] if position + 1 < len(keys) else None

    # Counts

    def counts(self, name: str) -> FacetCounts:
        """Return the number of records that each value of a facet would match together with all other filters."""
        if name not in self._counts:
            self._counts[name] = self.count_values(name)
        return self._counts[name]

    @cached_property
    def _counts(self) -> dict[str, FacetCounts]:
        return {}

    def total_counts(self, name: str) -> FacetCounts:
        """Return the number of records of the whole kind that have each value of a facet."""
        return self.rows_of(name).total_counts(name)

    def exists(self, name: str, value: str) -> bool:
        """Return whether any record of the whole kind has a value of a facet."""
        return self.rows_of(name).columns[name].has(value)

    def count(self, condition: Condition) -> int:
        """Return how many of the records that match meet one more condition."""
        return int(np.count_nonzero(self.mask & condition.mask(self.snapshot)))

    def numbers(self, column: str, condition: Condition | None = None) -> list[float]:
        """Return the numbers in a column of those records that match and meet one more condition."""
        numbers = self.snapshot.numbers(column)
        return numbers[self.mask & (condition or Anything()).mask(self.snapshot) & ~np.isnan(numbers)].tolist()

    # How they are computed

    def rows_of(self, name: str) -> Rows:
        """Return the rows that a facet is over."""
        return self.snapshot.rows[self.facets[name].through]

    @cached_property
    def candidates(self) -> Mask:
        """Which records of the snapshot meet all conditions."""
        found = Anything().mask(self.snapshot)
        for condition in self.conditions.values():
            found &= condition.mask(self.snapshot)
        return found

    def mask_for(self, chosen: Mapping[str, list[str]]) -> Mask:
        """Return which records match these choices in the facets and all conditions."""
        found = self.candidates
        for through in {self.facets[name].through for name in chosen}:
            of_one_row = {name: values for name, values in chosen.items() if self.facets[name].through == through}
            found = found & self.records_with_a_row(self.snapshot.rows[through], of_one_row)
        return found

    def count_values(self, name: str) -> FacetCounts:
        rows = self.rows_of(name)
        others = {other: values for other, values in self.chosen.items() if other != name}
        records = self.mask if name not in self.chosen else self.mask_for(others)
        siblings = {other: values for other, values in others.items() if self.rows_of(other) is rows}
        if not rows.are_records and any(NONE in values for values in siblings.values()):
            # What counts as not recorded depends on the rows that match each value, so each is counted separately.
            values = [*rows.columns[name].options, NONE]
            return FacetCounts.from_counts(
                {value: int(self.mask_for({**others, name: [value]}).sum()) for value in values}
            )
        if rows.are_records:
            positions = self.positions if records is self.mask else np.flatnonzero(records)
        else:
            positions = np.flatnonzero(self.rows_with_all(rows, siblings) & records[rows.records])
        counted = rows.count(rows.columns[name], positions)
        if not rows.are_records and any(len(values) > 1 for values in siblings.values()):
            # Of several values in another facet, a record may have a row with one of them where nothing is recorded.
            return counted.with_option(NONE, int(np.count_nonzero(self.mask_for({**others, name: [NONE]}))))
        return counted.with_option(NONE, int(np.count_nonzero(records)) - counted.recorded)

    @classmethod
    def records_with_a_row(cls, rows: Rows, chosen: Mapping[str, list[str]]) -> Mask:
        """Return which records have one row with a chosen value in each of the facets, all of which are over it.

        "Not recorded" in a facet is of the record: none of its rows with one value in each other facet has one there.
        """
        found = np.zeros(rows.size, dtype=bool)
        # A facet with values and NONE matches either: one branch for each combination.
        for branch in product(*(cls.branches(values) for values in chosen.values())):
            taken = dict(zip(chosen, branch, strict=True))
            stated = {name: values for name, values in taken.items() if values}
            if missing := taken.keys() - stated.keys():
                found |= cls.with_nothing_recorded(rows, stated, missing)
            else:
                found |= rows.records_of(cls.rows_with_all(rows, stated))
        return found

    @classmethod
    def with_nothing_recorded(cls, rows: Rows, stated: Mapping[str, list[str]], missing: Collection[str]) -> Mask:
        """Return which records have one stated value in each facet, and in no row with them one that is missing."""
        recorded = np.logical_or.reduce([rows.columns[name].recorded for name in missing])
        if not stated:
            return ~rows.records_of(recorded)
        found = np.zeros(rows.size, dtype=bool)
        masks = [[rows.columns[name].any_of([value]) for value in values] for name, values in stated.items()]
        for positions in cls.combinations(masks, np.arange(len(rows.records))):
            records = rows.records[positions]
            found[np.setdiff1d(records, records[recorded[positions]])] = True
        return found

    @classmethod
    def combinations(cls, masks: list[list[Mask]], positions: np.ndarray) -> Iterator[np.ndarray]:
        """Go through the positions of the rows that have one value in each facet, for each combination that occurs."""
        if not masks:
            yield positions
            return
        for mask in masks[0]:
            here = positions[mask[positions]]
            if len(here):
                yield from cls.combinations(masks[1:], here)

    @staticmethod
    def branches(values: list[str]) -> list[list[str]]:
        """Return the choice as alternatives: any of the stated values, or (an empty list) nothing recorded."""
        stated = [value for value in values if value != NONE]
        return [branch for branch, is_chosen in ((stated, stated), ([], NONE in values)) if is_chosen]

    @staticmethod
    def rows_with_all(rows: Rows, chosen: Mapping[str, list[str]]) -> Mask:
        """Return which rows have a chosen value in each of the facets."""
        found = np.ones(len(rows.records), dtype=bool)
        for name, values in chosen.items():
            found &= rows.columns[name].any_of(values)
        return found
