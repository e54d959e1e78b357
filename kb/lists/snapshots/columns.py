"""The columns of a snapshot: what is stored in each row, and how many records have each value of it."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from heapq import nlargest
from itertools import chain

import numpy as np

Mask = np.ndarray
"""Which of some rows are meant: booleans, one a row."""


@dataclass
class FacetColumn:
    """One facet's values row by row.

    `codes` (rows,) tells which of the distinct stored values a row has, numbered from 0 to `distinct`. `plain` has the
    code of each option that stands for one stored value, as nearly all of thousands do, `joint` the codes of each that
    stands for several: a TPU and an NPU are both ASICs.
    """

    codes: np.ndarray
    distinct: int
    plain: dict[str, int]
    joint: dict[str, list[int]]

    @classmethod
    def read(cls, stored: Iterable, options_of: Callable[[object], Iterable[str]]) -> "FacetColumn":
        """Return the column of the stored values, one a row, each of which is the options that `options_of` tells."""
        numbers: dict[object, int] = {}
        hashable = (tuple(value) if isinstance(value, list) else value for value in stored)
        codes = np.fromiter((numbers.setdefault(value, len(numbers)) for value in hashable), dtype=np.int32)
        options: dict[str, list[int]] = {}
        for value, code in numbers.items():
            for option in dict.fromkeys(options_of(value)):
                options.setdefault(option, []).append(code)
        # Numbers, not lists of one: what Python's collector of garbage need not look through.
        plain = {option: own[0] for option, own in options.items() if len(own) == 1}
        return cls(codes, len(numbers), plain, {option: own for option, own in options.items() if len(own) > 1})

    @property
    def options(self) -> list[str]:
        """The options that any row has."""
        return [*self.plain, *self.joint]

    def has(self, option: str) -> bool:
        """Whether any row has the option."""
        return option in self.plain or option in self.joint

    def any_of(self, options: Collection[str]) -> Mask:
        """Return which rows have any of the options."""
        plain = [self.plain[option] for option in options if option in self.plain]
        joint = [code for option in options for code in self.joint.get(option, ())]
        return self.mask(plain + joint)[self.codes]

    @cached_property
    def optioned(self) -> Mask:
        """Which of the distinct stored values are any option at all."""
        return self.mask([*self.plain.values(), *chain.from_iterable(self.joint.values())])

    @cached_property
    def recorded(self) -> Mask:
        """Which rows have any option at all."""
        return self.optioned[self.codes]

    @cached_property
    def plain_options(self) -> list[str]:
        return list(self.plain)

    @cached_property
    def plain_codes(self) -> np.ndarray:
        """The codes of the plain options (options,)."""
        return np.fromiter(self.plain.values(), dtype=np.int32)

    def mask(self, codes: list[int]) -> Mask:
        """Return which of the distinct stored values have one of the codes."""
        found = np.zeros(max(self.distinct, 1), dtype=bool)
        found[codes] = True
        return found


class FacetCounts(Mapping[str, int]):
    """How many records have each option of a column; an option that no row has is one that none has.

    The counts of plain options stay in an array, `by_code` (distinct,), until one is asked for: of thousands a page
    shows a dozen. `others` has all other counts, and `recorded` is the number of records that have any option.
    """

    def __init__(self, column: FacetColumn, by_code: np.ndarray, others: dict[str, int], recorded: int):
        self.column = column
        self.by_code = by_code
        self.others = others
        self.recorded = recorded

    @classmethod
    def of(cls, counted: dict[str, int]) -> "FacetCounts":
        """Return the counts of options that were counted one by one."""
        return cls(FacetColumn.read((), tuple), np.zeros(0, dtype=int), counted, 0)

    def beside(self, option: str, records: int) -> "FacetCounts":
        """Return the counts with the number of records of one more option."""
        return FacetCounts(self.column, self.by_code, {**self.others, option: records}, self.recorded)

    def __getitem__(self, option: str) -> int:
        if option in self.others:
            return self.others[option]
        return int(self.by_code[self.column.plain[option]]) if option in self else 0

    def __contains__(self, option: object) -> bool:
        return option in self.others or option in self.column.plain

    def __iter__(self) -> Iterator[str]:
        return iter([*self.column.plain, *self.others])

    def __len__(self) -> int:
        return len(self.column.plain) + len(self.others)

    def items(self) -> list[tuple[str, int]]:
        counts = self.by_code[self.column.plain_codes].tolist()
        return [*zip(self.column.plain, counts, strict=True), *self.others.items()]

    def most(self, number: int) -> list[str]:
        """Return that many of the options that most records have, those that none has aside."""
        counts = self.by_code[self.column.plain_codes]
        # How many options have at least as many records, from the most records down to none.
        reached = np.bincount(counts, minlength=1)[::-1].cumsum()
        least = len(reached) - 1 - int(np.searchsorted(reached, min(number, len(counts))))
        above = np.flatnonzero(counts > least)
        # Of those with just as many records as the last of them the first.
        places = np.sort(np.append(above, np.flatnonzero(counts == least)[: number - len(above)]))
        options = self.column.plain_options
        found = {options[place]: int(counts[place]) for place in places.tolist()} | self.others
        return [option for option in nlargest(number, found, key=found.get) if found[option]]


class Rows:
    """The rows that some facets of a kind are over: the records themselves, or the children of one relation.

    `records` (rows,) has the place in the list of the record that each row is of, ascending; `size` is the number of
    records; `are_records` says that each row is a record.
    """

    def __init__(self, records: np.ndarray, columns: dict[str, FacetColumn], size: int, *, are_records: bool = False):
        self.are_records = are_records
        self.records = records
        self.columns = columns
        self.size = size
        self._existing: dict[str, FacetCounts] = {}

    def records_of(self, rows: Mask) -> Mask:
        """Return which records have any of the rows."""
        if self.are_records:
            return rows
        found = np.zeros(self.size, dtype=bool)
        found[self.records[rows]] = True
        return found

    def existing(self, name: str) -> FacetCounts:
        """Return how many of all records have each option of a column, counted once as long as the snapshot is kept."""
        if name not in self._existing:
            self._existing[name] = self.count(self.columns[name], slice(None))
        return self._existing[name]

    def count(self, column: FacetColumn, rows: np.ndarray | slice) -> FacetCounts:
        """Return how many records have each option in any of the rows, which are named by their places."""
        size = max(column.distinct, 1)
        if self.are_records:
            by_code = np.bincount(column.codes[rows], minlength=size)
            joint = {option: int(by_code[own].sum()) for option, own in column.joint.items()}
            return FacetCounts(column, by_code, joint, int(by_code[column.optioned].sum()))
        # A record counts once for a stored value, however many of its rows have it. They are nearly in order already,
        # which a stable sort makes use of.
        pairs = np.sort(self.records[rows] * size + column.codes[rows], kind="stable")
        pairs = pairs[np.flatnonzero(np.diff(pairs, prepend=-1))]
        records, codes = pairs // size, pairs % size
        # And once for an option that several stored values are.
        joint = {option: count_distinct(records[column.mask(own)[codes]]) for option, own in column.joint.items()}
        return FacetCounts(
            column, np.bincount(codes, minlength=size), joint, count_distinct(records[column.optioned[codes]])
        )


def count_distinct(ascending: np.ndarray) -> int:
    """Return how many different values there are among those, which stand in order."""
    return int(np.count_nonzero(ascending[1:] != ascending[:-1])) + bool(ascending.size)
