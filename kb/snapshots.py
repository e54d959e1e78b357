"""The columns that a kind's facets are over, as arrays in memory, as of one version of the database.

To count what every value of every facet would leave takes a pass over the records for each: seconds in the database at
a hundred thousand records, milliseconds here. A snapshot is as true as the database: every request asks for the
version, and a snapshot of another version is dropped.
"""

import gc
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from threading import Lock
from types import MappingProxyType

import numpy as np
from django.db.models import QuerySet

from kb.absences import Absences

Mask = np.ndarray
"""Which of some rows are meant: booleans, one a row."""


@dataclass
class Column:
    """One facet's values row by row.

    `codes` (rows,) tells which of the distinct stored values a row has, numbered from 0 to `distinct`; `options` has,
    for each of the facet's options, the codes of the stored values that it stands for.
    """

    codes: np.ndarray
    distinct: int
    options: dict[str, list[int]]

    @classmethod
    def read(cls, stored: Iterable, options_of: Callable[[object], Iterable[str]]) -> "Column":
        """Return the column of the stored values, one a row, each of which is the options that `options_of` tells."""
        numbers: dict[object, int] = {}
        hashable = (tuple(value) if isinstance(value, list) else value for value in stored)
        codes = np.fromiter((numbers.setdefault(value, len(numbers)) for value in hashable), dtype=np.int64)
        options: dict[str, list[int]] = {}
        for value, code in numbers.items():
            for option in dict.fromkeys(options_of(value)):
                options.setdefault(option, []).append(code)
        return cls(codes, len(numbers), options)

    def any_of(self, values: Iterable[str]) -> Mask:
        """Return which rows have any of the options."""
        return self.mask([code for value in values for code in self.options.get(value, ())])[self.codes]

    @cached_property
    def recorded(self) -> Mask:
        """Which rows have any option at all."""
        return self.any_of(self.options)

    @cached_property
    def plain(self) -> tuple[list[str], np.ndarray]:
        """The options that stand for one stored value each, and the codes of these: of thousands, nearly all."""
        plain = {option: own[0] for option, own in self.options.items() if len(own) == 1}
        return list(plain), np.fromiter(plain.values(), dtype=np.int64)

    @cached_property
    def joint(self) -> dict[str, list[int]]:
        """The options that stand for several stored values: a TPU and an NPU are both ASICs."""
        return {option: own for option, own in self.options.items() if len(own) > 1}

    def mask(self, codes: list[int]) -> Mask:
        """Return which of the distinct stored values have one of the codes."""
        found = np.zeros(self.distinct, dtype=bool)
        found[codes] = True
        return found


class Rows:
    """The rows that some facets of a kind are over: the records themselves, or the children of one relation.

    `records` (rows,) has the place in the list of the record that each row is of, ascending; `size` is the number of
    records; `are_records` says that each row is a record.
    """

    def __init__(self, records: np.ndarray, columns: dict[str, Column], size: int, *, are_records: bool = False):
        self.are_records = are_records
        self.records = records
        self.columns = columns
        self.size = size
        self._held: dict[str, Mapping[str, int]] = {}

    def records_of(self, rows: Mask) -> Mask:
        """Return which records have any of the rows."""
        found = np.zeros(self.size, dtype=bool)
        found[self.records[rows]] = True
        return found

    def held(self, name: str) -> Mapping[str, int]:
        """Return how many records have each option of a column, counted once for as long as the snapshot stands."""
        if name not in self._held:
            counted = self.tally(self.columns[name], np.ones(len(self.records), dtype=bool))
            self._held[name] = MappingProxyType(counted)
        return self._held[name]

    def tally(self, column: Column, rows: Mask) -> Counter:
        """Return how many records have each option in any of the rows."""
        size = max(column.distinct, 1)
        if self.are_records:
            by_code = np.bincount(column.codes[rows], minlength=size)
            joint = {option: int(by_code[own].sum()) for option, own in column.joint.items()}
        else:
            # A record counts once for a stored value, however many of its rows have it. They are nearly in order
            # already, which a stable sort makes use of.
            pairs = np.sort(self.records[rows] * size + column.codes[rows], kind="stable")
            pairs = pairs[np.flatnonzero(np.diff(pairs, prepend=-1))]
            records, codes = pairs // size, pairs % size
            by_code = np.bincount(codes, minlength=size)
            # And once for an option that several stored values are.
            joint = {option: count_distinct(records[column.mask(own)[codes]]) for option, own in column.joint.items()}
        options, own = column.plain
        return Counter(dict(zip(options, by_code[own].tolist(), strict=True)) | joint)


def count_distinct(ascending: np.ndarray) -> int:
    """Return how many different values there are among those, which stand in order."""
    return int(np.count_nonzero(ascending[1:] != ascending[:-1])) + bool(ascending.size)


def read(rows: QuerySet, keys: list[str], facets: dict) -> QuerySet:
    """Return the query of the rows' keys and of what each facet is over."""
    columns = {f"facet_{name}": facet.expression for name, facet in facets.items()}
    return rows.annotate(**columns).values_list(*keys, *columns)


class Snapshot:
    """All rows that one kind's facets are over; `keys` (records,) are the primary keys in the order of the list."""

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

    def column(self, facet, stored: list[tuple], cited_as: tuple[str, str]) -> Column:
        """Return a facet's column of what is stored under each key, or why nothing is."""
        absent = self.absences.of(cited_as)
        values = (
            [value or absent.get(key, value) for key, value in stored] if absent else [value for _, value in stored]
        )
        return Column.read(values, facet.values_of)

    @cached_property
    def places(self) -> dict[int, int]:
        """The place in the list of each primary key."""
        return {key: place for place, key in enumerate(self.keys.tolist())}

    def among(self, keys: Iterable[int]) -> Mask:
        """Return which records have one of the primary keys."""
        found = np.zeros(len(self.keys), dtype=bool)
        found[[self.places[key] for key in keys if key in self.places]] = True
        return found


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


class Snapshots:
    """The newest snapshot of each kind in this process."""

    def __init__(self):
        self._held: dict[type, tuple[object, Snapshot]] = {}
        self._lock = Lock()

    def get(self, kind: type, version: object, read: Callable[[], Snapshot]) -> Snapshot:
        """Return the kind's snapshot of that version; one thread reads it, the others wait for it."""
        with self._lock:
            held = self._held.get(kind)
            if held is not None and held[0] == version:
                return held[1]
            # Whichever number comes: a restored database may well have an older one.
            with uncollected():
                self._held[kind] = (version, found := read())
            return found


snapshots = Snapshots()
