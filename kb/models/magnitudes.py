"""Magnitudes: numbers a thousand times off what is recorded, which are more often a wrong unit than a discovery."""

from bisect import insort
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from statistics import median_low

from django.db import models

from kb.database.fields import NumberField

FAR = 1000


@dataclass(frozen=True)
class Outlier:
    """A number that lies far off the numbers it is comparable with: those of its own record, or all that are known."""

    field: NumberField
    value: Decimal
    least: Decimal
    most: Decimal
    count: int
    is_off_its_own: bool


def outlier(field: NumberField, value: Decimal, own: Sequence[Decimal], known: Sequence[Decimal]) -> Outlier | None:
    """Return the number as an outlier, where it is one; `own` and `known` are in order, and zeros no part of them."""
    size = abs(value)
    if not size:
        return None
    if own:
        is_far = size >= FAR * own[-1] or size * FAR <= own[0]
        return Outlier(field, value, own[0], own[-1], len(own), is_off_its_own=True) if is_far else None
    if not known or known[0] <= size <= known[-1]:
        return None
    usual = median_low(known)
    is_far = size >= FAR * usual or size * FAR <= usual
    return Outlier(field, value, known[0], known[-1], len(known), is_off_its_own=False) if is_far else None


def number_fields(model: type[models.Model]) -> list[NumberField]:
    return [field for field in model._meta.fields if isinstance(field, NumberField)]


class Magnitudes:
    """The numbers that are recorded of a kind, by what must be alike before two of them are compared."""

    def __init__(self, model: type[models.Model], rows: Mapping[int, Mapping]):
        """Take the recorded rows, each as its values by column."""
        self.model = model
        self.rows = rows
        self.known: dict[NumberField, dict[tuple, list[Decimal]]] = {}
        # The numbers of the record that each is a part of.
        self.of_owners: dict[NumberField, dict[tuple, list[Decimal]]] = {}
        self.owners = [key.attname for key in model.owner_fields()]

    def outliers(self, pk: int, values: Mapping) -> Iterator[Outlier]:
        """Yield the numbers of a new or changed row that are far off."""
        before = self.rows.get(pk, {})
        for field in number_fields(self.model):
            value = values[field.attname]
            key = self.key(field, values)
            if value is None or (value == before.get(field.attname) and key == self.key(field, before)):
                continue
            if field not in self.known:
                self.collect(field)
            own = list(self.of_owners[field].get(self.key_of_owner(field, values), ()))
            if before and before[field.attname] and key == self.key(field, before):
                insort(own, abs(before[field.attname]))
            if found := outlier(field, value, own, self.known[field].get(key, ())):
                yield found

    def collect(self, field: NumberField) -> None:
        """Sort the recorded numbers of a field."""
        known, of_owners = defaultdict(list), defaultdict(list)
        for values in self.rows.values():
            if value := values[field.attname]:
                known[self.key(field, values)].append(abs(value))
                if self.owners:
                    of_owners[self.key_of_owner(field, values)].append(abs(value))
        for numbers in (*known.values(), *of_owners.values()):
            numbers.sort()
        self.known[field], self.of_owners[field] = known, of_owners

    def key(self, field: NumberField, values: Mapping) -> tuple:
        return tuple(values[name] for name in field.comparable_by)

    def key_of_owner(self, field: NumberField, values: Mapping) -> tuple:
        return (*(values[name] for name in self.owners), *self.key(field, values))


def columns_of(model: type[models.Model]) -> list[str]:
    """Return the columns that the magnitudes of a kind are judged by."""
    fields = number_fields(model)
    names: Iterable[str] = (name for field in fields for name in (field.attname, *field.comparable_by))
    return list(dict.fromkeys([*names, *(key.attname for key in model.owner_fields())]))
