"""The columns that a kind's facets and ranges are over, as arrays in memory, as of one version of the database.

To count what every value of every facet would leave takes a pass over the records for each: seconds in the database at
a hundred thousand records, milliseconds here. A snapshot is as true as the database: every request asks for the
version, and a snapshot of another version is dropped.
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
    """What a facet gives to be read: the rows that it is over with their key to the record (those of a relation, which
    `through` names), what is read of each, the values that a row with this in it has, and which citations say why there
    is nothing in it: the way to what they are of, and the field that they name.
    """

    field_name: str
    through: str
    rows: tuple[QuerySet, str]
    expression: Expression
    cited_as: tuple[str, str]

    def options_of(self, stored) -> Iterable[str]: ...


def read(rows: QuerySet, keys: list[str], facets: Mapping[str, FacetSource]) -> QuerySet:
    """Return the query of the rows' keys and of what each facet is over."""
    columns = {f"facet_{name}": facet.expression for name, facet in facets.items()}
    return rows.annotate(**columns).values_list(*keys, *columns)


def cited(kind: type[Model], facets: Iterable[FacetSource]) -> dict[str, tuple[QuerySet, str]]:
    """Return by each way to what is cited the rows that it is found by, and the path from these to the citations."""
    found = {"": (kind.objects.all(), "citations")}
    for facet in facets:
        owner, _ = facet.cited_as
        found[owner] = kind.objects.all(), f"{owner}__citations".removeprefix("__")
        if facet.through:
            found[facet.through] = facet.rows[0], "citations"
    return found


def values_of(facet: FacetSource, stored) -> Iterable[str]:
    """Return the values that a row with this in it has, or those that say why there is nothing in it."""
    if isinstance(stored, Absent):
        return [STATED_ABSENCES[stance].value for stance in stored.stances]
    return facet.options_of(stored)


class Snapshot:
    """All rows that one kind's filters are over; `keys` (records,) are the primary keys in the order of the list.

    What facets are over is read at once; what a range is over, and another order, when it is first asked for.
    """

    def __init__(self, records: QuerySet, facets: Mapping[str, FacetSource]):
        own = {name: facet for name, facet in facets.items() if not facet.through}
        self.absences = Absences(cited(records.model, facets.values()))
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

    def children(self, facets: Mapping[str, FacetSource]) -> Rows:
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

    def column(self, facet: FacetSource, stored: list[tuple], cited_as: tuple[str, str]) -> FacetColumn:
        """Return a facet's column of what is stored under each key, or why nothing is."""
        absent = self.absences.of(cited_as)
        values = (
            [value or absent.get(key, value) for key, value in stored] if absent else [value for _, value in stored]
        )
        return FacetColumn.read(values, partial(values_of, facet))

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

    def numbers(self, column: str) -> np.ndarray:
        """Return a number of each record, NaN where there is none (records,)."""
        return self.once(f"number {column}", lambda: self.own(arrays.numbers(self.records, "pk", column), np.nan))

    def dates(self, column: str) -> np.ndarray:
        """Return a partial date of each record as ISO text, empty where there is none (records,)."""
        return self.once(f"date {column}", lambda: self.own(arrays.dates(self.records, "pk", column), b""))

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

    def numbers_of(self, rows: QuerySet, key: str, column: str) -> tuple[np.ndarray, np.ndarray]:
        """Return the places in the list of the records that some rows are of, and a number of each (rows,); `key` names
        the record that a row is of.
        """

        def read() -> tuple[np.ndarray, np.ndarray]:
            keys, values = arrays.numbers(rows, key, column)
            places, known = self.placed(keys)
            return places, values[known]

        return self.once(f"{rows.query} {key} {column}", read)

    def once(self, what: str, read: Callable[[], object]):
        """Return what was read before, as long as the snapshot is kept; one thread reads it, the others wait for it."""
        if what not in self._kept:
            with self._reading:
                if what not in self._kept:
                    self._kept[what] = read()
        return self._kept[what]
