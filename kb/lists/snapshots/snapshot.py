"""The columns that a kind's facets and ranges are over, as arrays in memory, as of one version of the database.

To count what every value of every facet would leave takes a pass over the records for each: seconds in the database at
a hundred thousand records, milliseconds here. A snapshot is as true as the database: every request asks for the
version, and a snapshot of another version is dropped.
"""

import gc
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from functools import cached_property
from threading import Lock
from typing import Generic, TypeVar

import numpy as np
from django.db.models import QuerySet

from kb.choices import Stance
from kb.database.partial_dates import DateSpan
from kb.evidence.absences import Absences
from kb.lists.snapshots import arrays
from kb.lists.snapshots.columns import FacetColumn, Mask, Rows, Series

Held = TypeVar("Held")


def read(rows: QuerySet, keys: list[str], facets: dict) -> QuerySet:
    """Return the query of the rows' keys and of what each facet is over."""
    columns = {f"facet_{name}": facet.expression for name, facet in facets.items()}
    return rows.annotate(**columns).values_list(*keys, *columns)


class Snapshot:
    """All rows that one kind's filters are over; `keys` (records,) are the primary keys in the order of the list.

    What facets are over is read at once; what a range is over, and another order, when it is first asked for.
    """

    def __init__(self, records: QuerySet, facets: dict):
        own = {name: facet for name, facet in facets.items() if not facet.through}
        self.absences = Absences(records.model, facets.values())
        stored = list(read(records, ["pk"], own))
        self.keys = np.array([row[0] for row in stored], dtype=np.int64)
        columns = {
            name: self.column(facet, [(row[0], row[number]) for row in stored], facet.cited_as)
            for number, (name, facet) in enumerate(own.items(), start=1)
        }
        self.rows = {"": Rows(np.arange(len(self.keys)), columns, len(self.keys), are_records=True)}
        for through in {facet.through for facet in facets.values()} - {""}:
            self.rows[through] = self.children({n: facet for n, facet in facets.items() if facet.through == through})
        # All of them: what the public does not see has no place in the list.
        self.records = records.model.objects.for_list()
        self._kept: dict[str, object] = {}
        self._reading = Lock()

    def children(self, facets: dict) -> Rows:
        """Return the rows of one relation, in the order of the records that they are of."""
        facet = next(iter(facets.values()))
        rows, key = facet.rows
        stored = [row for row in read(rows.order_by(), ["pk", key], facets) if row[1] in self.places]
        # Who is said to have no such rows has one that says so in every column.
        absent = self.absences.of(facet.cited_as)
        nothing = absent.keys() & self.places.keys() - {row[1] for row in stored}
        stored += [(None, record, *[absent[record]] * len(facets)) for record in nothing]
        placed = sorted(((self.places[row[1]], row) for row in stored), key=lambda placed: placed[0])
        columns = {
            name: self.column(facet, [(row[0], row[number]) for _, row in placed], (facet.through, facet.field_name))
            for number, (name, facet) in enumerate(facets.items(), start=2)
        }
        return Rows(np.array([place for place, _ in placed], dtype=np.int64), columns, len(self.keys))

    def column(self, facet, stored: list[tuple], cited_as: tuple[str, str]) -> FacetColumn:
        """Return a facet's column of what is stored under each key, or why nothing is."""
        absent = self.absences.of(cited_as)
        values = (
            [value or absent.get(key, value) for key, value in stored] if absent else [value for _, value in stored]
        )
        return FacetColumn.read(values, facet.values_of)

    @cached_property
    def places(self) -> dict[int, int]:
        """The place in the list of each primary key."""
        return {key: place for place, key in enumerate(self.keys.tolist())}

    @cached_property
    def by_key(self) -> np.ndarray:
        """The places in the list in the order of their primary keys (records,)."""
        return np.argsort(self.keys)

    def placed(self, keys: np.ndarray) -> tuple[np.ndarray, Mask]:
        """Return the places in the list of those primary keys that are in it, and which these are."""
        ordered = self.keys[self.by_key]
        found = np.searchsorted(ordered, keys)
        known = found < len(ordered)
        known[known] = ordered[found[known]] == keys[known]
        return self.by_key[found[known]], known

    def among(self, keys: Collection[int]) -> Mask:
        """Return which records have one of the primary keys."""
        found = np.zeros(len(self.keys), dtype=bool)
        found[self.placed(np.fromiter(keys, dtype=np.int64, count=len(keys)))[0]] = True
        return found

    def said(self, field: str, stances: Collection[Stance]) -> Mask:
        """Return of which records a source says one of these of the field."""
        absent = self.absences.of(("", field))
        return self.among([key for key, why in absent.items() if {*stances} & {*why.stances}])

    def numbers(self, column: str) -> np.ndarray:
        """Return a number of each record, NaN where there is none (records,)."""
        return self.once(f"number {column}", lambda: self.own(arrays.numbers(self.records, "pk", column), np.nan))

    def dates(self, column: str) -> np.ndarray:
        """Return a partial date of each record as ISO text, empty where there is none (records,)."""
        return self.once(f"date {column}", lambda: self.own(arrays.dates(self.records, "pk", column), b""))

    def dated(self, column: str, span: DateSpan) -> Mask:
        """Return which records have a date in the span: what `DateSpan.condition` asks of the database."""
        dates = self.dates(column)
        inside = (dates >= span.least.encode()) & (dates <= span.most.encode())
        return inside | np.isin(dates, [date.encode() for date in span.wider])

    def own(self, read: tuple[np.ndarray, np.ndarray], missing: object) -> np.ndarray:
        """Return the values that were read with the primary keys in the order of the list."""
        keys, values = read
        places, known = self.placed(keys)
        found = np.full(len(self.keys), missing, dtype=values.dtype)
        found[places] = values[known]
        return found

    def order(self, records: QuerySet) -> np.ndarray:
        """Return the places in the list in the order of some records (records,)."""
        return self.placed(np.fromiter(records.values_list("pk", flat=True), dtype=np.int64))[0].astype(np.int32)

    def series(self, rows: QuerySet, key: str, column: str) -> Series:
        """Return a number of each of some rows; `key` names the record that a row is of."""

        def read() -> Series:
            keys, values = arrays.numbers(rows, key, column)
            places, known = self.placed(keys)
            return Series(places, values[known], len(self.keys))

        return self.once(f"{rows.query} {key} {column}", read)

    def once(self, what: str, read: Callable[[], object]):
        """Return what was read before, as long as the snapshot stands; one thread reads it, the others wait for it."""
        if what not in self._kept:
            with self._reading:
                if what not in self._kept:
                    self._kept[what] = read()
        return self._kept[what]


@contextmanager
def uncollected() -> Iterator[None]:
    """Keep Python from walking again and again over the rows that pile up: that took more than half of the reading."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


class Snapshots(Generic[Held]):
    """What was read last of each kind in this process."""

    def __init__(self):
        self._held: dict[type, tuple[object, Held]] = {}
        self._lock = Lock()

    def get(self, kind: type, version: object, read: Callable[[], Held]) -> Held:
        """Return what the kind has at that version; one thread reads it, the others wait for it."""
        with self._lock:
            held = self._held.get(kind)
            if held is not None and held[0] == version:
                return held[1]
            # Whichever number comes: a restored database may well have an older one.
            with uncollected():
                self._held[kind] = (version, found := read())
            return found
