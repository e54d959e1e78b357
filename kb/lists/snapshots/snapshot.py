"""The columns of a kind's facets and ranges as arrays in memory, at one version of the database.

Counting the records of every value of every facet takes a pass over the records for each: seconds in the database at
a hundred thousand records, milliseconds here. A snapshot is never stale: every request reads the version of the
database, and a snapshot of another version is dropped.
"""

from collections.abc import Callable, Collection, Iterable, Mapping
from functools import cached_property, partial
from threading import Lock
from typing import Protocol

import numpy as np
from django.db.models import Expression, Model, QuerySet

from kb.evidence.absences import Absences, Absent
from kb.lists.options import STATED_ABSENCES
from kb.lists.snapshots import arrays
from kb.lists.snapshots.columns import FacetColumn, Mask, Rows


class FacetSource(Protocol):
    """What a snapshot needs of a facet: the rows that it counts with their key to the record (those of the relation
    `through`), the expression to read, the option values of a stored value, and the citations of an absence: the path
    to the cited record and the field that they name.
    """

    field_name: str
    through: str
    rows: tuple[QuerySet, str]
    expression: Expression
    absence_key: tuple[str, str]

    def options_of(self, stored) -> Iterable[str]: ...


def column_query(rows: QuerySet, keys: list[str], facets: Mapping[str, FacetSource]) -> QuerySet:
    """Return the query of the rows' keys and the columns of the facets."""
    columns = {f"facet_{name}": facet.expression for name, facet in facets.items()}
    return rows.annotate(**columns).values_list(*keys, *columns)


def cited_rows(kind: type[Model], facets: Iterable[FacetSource]) -> dict[str, tuple[QuerySet, str]]:
    """Return, by the path to the cited records, the rows to start from and the path from these to the citations."""
    found = {"": (kind.objects.all(), "citations")}
    for facet in facets:
        owner, _ = facet.absence_key
        found[owner] = kind.objects.all(), f"{owner}__citations".removeprefix("__")
        if facet.through:
            found[facet.through] = facet.rows[0], "citations"
    return found


def values_of(facet: FacetSource, stored) -> Iterable[str]:
    """Return the option values of a stored value, or of the absence in its place."""
    if isinstance(stored, Absent):
        return [STATED_ABSENCES[stance].value for stance in stored.stances]
    return facet.options_of(stored)


class Snapshot:
    """All rows that one kind's filters need; `keys` (records,) are the primary keys in the order of the list.

    The columns of facets are read at once; those of ranges, and other orders, when first needed.
    """

    def __init__(self, records: QuerySet, facets: Mapping[str, FacetSource]):
        own = {name: facet for name, facet in facets.items() if not facet.through}
        self.absences = Absences(cited_rows(records.model, facets.values()))
        stored = list(column_query(records, ["pk"], own))
        self.keys = np.array([row[0] for row in stored], dtype=np.int64)
        columns = {
            name: self.column(facet, [(row[0], row[number]) for row in stored], facet.absence_key)
            for number, (name, facet) in enumerate(own.items(), start=1)
        }
        self.rows = {"": Rows(np.arange(len(self.keys)), columns, len(self.keys), are_records=True)}
        for through in {facet.through for facet in facets.values()} - {""}:
            self.rows[through] = self.relation_rows(
                {n: facet for n, facet in facets.items() if facet.through == through}
            )
        # Drafts too: they have no position in the list, so they are dropped by their keys.
        self.records = records.model.objects.for_list()
        self._cache: dict[str, object] = {}
        self._reading = Lock()

    def relation_rows(self, facets: Mapping[str, FacetSource]) -> Rows:
        """Return the rows of one relation, in the order of the records that they are of."""
        facet = next(iter(facets.values()))
        rows, key = facet.rows
        stored = [row for row in column_query(rows.order_by(), ["pk", key], facets) if row[1] in self.positions]
        # A record with a stated absence of such rows gets one row with that absence in every column.
        absent = self.absences.of(facet.absence_key)
        without_rows = absent.keys() & self.positions.keys() - {row[1] for row in stored}
        stored += [(None, record, *[absent[record]] * len(facets)) for record in without_rows]
        sorted_rows = sorted(((self.positions[row[1]], row) for row in stored), key=lambda pair: pair[0])
        columns = {
            name: self.column(
                facet, [(row[0], row[number]) for _, row in sorted_rows], (facet.through, facet.field_name)
            )
            for number, (name, facet) in enumerate(facets.items(), start=2)
        }
        return Rows(np.array([position for position, _ in sorted_rows], dtype=np.int64), columns, len(self.keys))

    def column(self, facet: FacetSource, stored: list[tuple], absence_key: tuple[str, str]) -> FacetColumn:
        """Return a facet's column of the stored values, or of the absences in their place."""
        absent = self.absences.of(absence_key)
        values = (
            [value or absent.get(key, value) for key, value in stored] if absent else [value for _, value in stored]
        )
        return FacetColumn.from_values(values, partial(values_of, facet))

    @cached_property
    def positions(self) -> dict[int, int]:
        """The position in the list of each primary key."""
        return {key: position for position, key in enumerate(self.keys.tolist())}

    @cached_property
    def positions_by_key(self) -> np.ndarray:
        """The positions in the list in the order of their primary keys (records,)."""
        return np.argsort(self.keys)

    def positions_of(self, keys: np.ndarray) -> tuple[np.ndarray, Mask]:
        """Return the positions in the list of those primary keys that are in it, and which these are."""
        ordered = self.keys[self.positions_by_key]
        found = np.searchsorted(ordered, keys)
        known = found < len(ordered)
        known[known] = ordered[found[known]] == keys[known]
        return self.positions_by_key[found[known]], known

    def mask_of(self, keys: Collection[int]) -> Mask:
        """Return which records have one of the primary keys."""
        found = np.zeros(len(self.keys), dtype=bool)
        found[self.positions_of(np.fromiter(keys, dtype=np.int64, count=len(keys)))[0]] = True
        return found

    def numbers(self, column: str) -> np.ndarray:
        """Return a number of each record, NaN where there is none (records,)."""
        return self.cached(
            f"number {column}", lambda: self.in_list_order(arrays.numbers(self.records, "pk", column), np.nan)
        )

    def dates(self, column: str) -> np.ndarray:
        """Return a partial date of each record as ISO text, empty where there is none (records,)."""
        return self.cached(f"date {column}", lambda: self.in_list_order(arrays.dates(self.records, "pk", column), b""))

    def in_list_order(self, read: tuple[np.ndarray, np.ndarray], missing: object) -> np.ndarray:
        """Return the values that were read with the primary keys in the order of the list."""
        keys, values = read
        positions, known = self.positions_of(keys)
        found = np.full(len(self.keys), missing, dtype=values.dtype)
        found[positions] = values[known]
        return found

    def order(self, records: QuerySet) -> np.ndarray:
        """Return the positions in the list in the order of some records (records,)."""
        return self.positions_of(np.fromiter(records.values_list("pk", flat=True), dtype=np.int64))[0].astype(np.int32)

    def numbers_of(self, rows: QuerySet, key: str, *columns: str) -> tuple[np.ndarray, ...]:
        """Return the positions in the list of the records of some rows, and the numbers of each (rows,) in each of the
        columns; `key` is the path from a row to its record.
        """

        def read() -> tuple[np.ndarray, ...]:
            keys, *numbers = arrays.numbers(rows, key, *columns)
            positions, known = self.positions_of(keys)
            return positions, *(values[known] for values in numbers)

        return self.cached(f"{rows.query} {key} {columns}", read)

    def cached(self, name: str, read: Callable[[], object]):
        """Return a cached result, read once for each snapshot; one thread reads it, the others wait."""
        if name not in self._cache:
            with self._reading:
                if name not in self._cache:
                    self._cache[name] = read()
        return self._cache[name]
