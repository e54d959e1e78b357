"""The conditions of filters that are not facets, each answered from a snapshot."""

from collections.abc import Collection
from dataclasses import dataclass
from decimal import Decimal
from functools import partial

import numpy as np
from django.db.models import QuerySet

from kb.choices import Stance
from kb.database.partial_dates import DateSpan
from kb.lists.snapshots.columns import Mask
from kb.lists.snapshots.snapshot import Snapshot

ANY_DATE = DateSpan()


class Condition:
    """A condition on records; conditions combine by `&`, `|` and `~`."""

    def mask(self, snapshot: Snapshot) -> Mask:
        """Return which records of the snapshot meet it."""
        raise NotImplementedError

    def __and__(self, other: "Condition") -> "Condition":
        return Combined(np.logical_and, (self, other))

    def __or__(self, other: "Condition") -> "Condition":
        return Combined(np.logical_or, (self, other))

    def __invert__(self) -> "Condition":
        return Combined(np.logical_not, (self,))


@dataclass
class Combined(Condition):
    """A condition made of others."""

    by: np.ufunc
    conditions: tuple[Condition, ...]

    def mask(self, snapshot: Snapshot) -> Mask:
        return self.by(*(condition.mask(snapshot) for condition in self.conditions))


class Anything(Condition):
    """Every record meets it."""

    def mask(self, snapshot: Snapshot) -> Mask:
        return np.ones(len(snapshot.keys), dtype=bool)


@dataclass
class DateWithin(Condition):
    """A date of the record is in a span; without a span, there is a date."""

    column: str
    span: DateSpan = ANY_DATE

    def mask(self, snapshot: Snapshot) -> Mask:
        dates, span = snapshot.dates(self.column), self.span
        inside = (dates >= span.least.encode()) & (dates <= span.most.encode())
        return inside | np.isin(dates, [date.encode() for date in span.wider]) if span.wider else inside


@dataclass
class NumberWithin(Condition):
    """A number of the record is within bounds; without bounds, there is a number."""

    column: str
    least: Decimal | None = None
    most: Decimal | None = None

    def mask(self, snapshot: Snapshot) -> Mask:
        return within(snapshot.numbers(self.column), self.least, self.most)


@dataclass
class RelatedNumberWithin(Condition):
    """One of the rows of a relation has a number within bounds, or a range that overlaps them; `key` names the record
    that a row is of, `lower` and `upper` the columns of the ends, which are one number where it is no range.
    """

    rows: QuerySet
    key: str
    lower: str
    upper: str
    least: Decimal | None = None
    most: Decimal | None = None

    def mask(self, snapshot: Snapshot) -> Mask:
        positions, lower, upper = snapshot.numbers_of(self.rows, self.key, self.lower, self.upper)
        found = np.zeros(len(snapshot.keys), dtype=bool)
        found[positions[within(lower, None, self.most) & within(upper, self.least, None)]] = True
        return found


@dataclass
class HasValue(Condition):
    """The record has one of these values of a facet over its own columns."""

    facet: str
    values: Collection[str]

    def mask(self, snapshot: Snapshot) -> Mask:
        return snapshot.rows[""].columns[self.facet].any_of(self.values)


@dataclass
class AbsenceStated(Condition):
    """A source states why a field of the record has no value, by one of these stances."""

    field: str
    stances: Collection[Stance]

    def mask(self, snapshot: Snapshot) -> Mask:
        absences = snapshot.absences.of(("", self.field))
        return snapshot.mask_of([key for key, absence in absences.items() if {*self.stances} & {*absence.stances}])


@dataclass
class FoundByQuery(Condition):
    """A query of the database finds the record; `is_cached` keeps its result with the snapshot."""

    records: QuerySet
    is_cached: bool = False

    def mask(self, snapshot: Snapshot) -> Mask:
        find = partial(snapshot.mask_of, self.records.order_by().values_list("pk", flat=True))
        return snapshot.cached(f"found {self.records.query}", find) if self.is_cached else find()


def within(numbers: np.ndarray, least: Decimal | None, most: Decimal | None) -> Mask:
    """Return which of the numbers lie within the bounds; NaN, which is none, does not."""
    found = ~np.isnan(numbers)
    if least is not None:
        found &= numbers >= float(least)
    if most is not None:
        found &= numbers <= float(most)
    return found
