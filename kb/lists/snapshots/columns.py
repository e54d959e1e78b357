"""The columns of a snapshot: the stored value of each row, and the number of records with each option."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from heapq import nlargest
from itertools import chain

import numpy as np

Mask = np.ndarray
"""A selection of rows: one boolean a row."""


@dataclass
class FacetColumn:
    """One facet's values row by row.

    `codes` (rows,) is the number of each row's stored value, from 0 to `distinct`. `single` has the code of each option
    that means one stored value, as nearly all of thousands do; `several` has the codes of each option that means more
    than one: a TPU and an NPU are both ASICs.
    """

    codes: np.ndarray
    distinct: int
    single: dict[str, int]
    several: dict[str, list[int]]

    @classmethod
    def from_values(cls, stored: Iterable, options_of: Callable[[object], Iterable[str]]) -> "FacetColumn":
        """Return the column of the stored values, one a row, whose options `options_of` returns."""
        numbers: dict[object, int] = {}
        hashable = (tuple(value) if isinstance(value, list) else value for value in stored)
        codes = np.fromiter((numbers.setdefault(value, len(numbers)) for value in hashable), dtype=np.int32)
        options: dict[str, list[int]] = {}
        for value, code in numbers.items():
            for option in dict.fromkeys(options_of(value)):
                options.setdefault(option, []).append(code)
        # Numbers, not lists of one, because the garbage collector does not scan numbers.
        single = {option: first for option, (first, *rest) in options.items() if not rest}
        return cls(
            codes,
            len(numbers),
            single,
            {option: found for option, found in options.items() if len(found) > 1},
        )

    @property
    def options(self) -> list[str]:
        """The options that any row has."""
        return [*self.single, *self.several]

    def has(self, option: str) -> bool:
        """Whether any row has the option."""
        return option in self.single or option in self.several

    def any_of(self, options: Collection[str]) -> Mask:
        """Return which rows have any of the options."""
        single = [self.single[option] for option in options if option in self.single]
        several = [code for option in options for code in self.several.get(option, ())]
        return self.mask(single + several)[self.codes]

    @cached_property
    def has_options(self) -> Mask:
        """Which of the distinct stored values have an option."""
        return self.mask([*self.single.values(), *chain.from_iterable(self.several.values())])

    @cached_property
    def recorded(self) -> Mask:
        """Which rows have an option."""
        return self.has_options[self.codes]

    @cached_property
    def single_options(self) -> list[str]:
        return list(self.single)

    @cached_property
    def single_codes(self) -> np.ndarray:
        """The codes of the single options (options,)."""
        return np.fromiter(self.single.values(), dtype=np.int32)

    def mask(self, codes: list[int]) -> Mask:
        """Return which of the distinct stored values have one of the codes."""
        found = np.zeros(max(self.distinct, 1), dtype=bool)
        found[codes] = True
        return found


class FacetCounts(Mapping[str, int]):
    """How many records have each option of a column; an option that no row has counts 0.

    The counts of single options stay in an array, `by_code` (distinct,), until they are needed: of thousands a page
    shows a dozen. `others` has the other counts, and `recorded` is the number of records that have any option.
    """

    def __init__(self, column: FacetColumn, by_code: np.ndarray, others: dict[str, int], recorded: int):
        self.column = column
        self.by_code = by_code
        self.others = others
        self.recorded = recorded

    @classmethod
    def from_counts(cls, counted: dict[str, int]) -> "FacetCounts":
        """Return the counts of options that were counted one by one."""
        return cls(FacetColumn.from_values((), tuple), np.zeros(0, dtype=int), counted, 0)

    def with_option(self, option: str, records: int) -> "FacetCounts":
        """Return the counts with one more option."""
        return FacetCounts(self.column, self.by_code, {**self.others, option: records}, self.recorded)

    def __getitem__(self, option: str) -> int:
        if option in self.others:
            return self.others[option]
        return int(self.by_code[self.column.single[option]]) if option in self else 0

    def __contains__(self, option: object) -> bool:
        return option in self.others or option in self.column.single

    def __iter__(self) -> Iterator[str]:
        return iter([*self.column.single, *self.others])

    def __len__(self) -> int:
        return len(self.column.single) + len(self.others)

    def items(self) -> list[tuple[str, int]]:
        counts = self.by_code[self.column.single_codes].tolist()
        return [*zip(self.column.single, counts, strict=True), *self.others.items()]

    def most_common(self, number: int) -> list[str]:
        """Return the most common options, without those that no record has."""
        counts = self.by_code[self.column.single_codes]
        # The number of options with at least so many records, from the largest count down to 0.
        reached = np.bincount(counts, minlength=1)[::-1].cumsum()
        least = len(reached) - 1 - int(np.searchsorted(reached, min(number, len(counts))))
        above = np.flatnonzero(counts > least)
        # Of the options that tie for the last place, the first.
        positions = np.sort(np.append(above, np.flatnonzero(counts == least)[: number - len(above)]))
        options = self.column.single_options
        found = {options[position]: int(counts[position]) for position in positions.tolist()} | self.others
        return [option for option in nlargest(number, found, key=found.get) if found[option]]


class Rows:
    """The rows that some facets of a kind count: the records themselves, or the children of one relation.

    `records` (rows,) has the position in the list of each row's record, ascending; `size` is the number of
    records; `are_records` means that each row is a record.
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

    def total_counts(self, name: str) -> FacetCounts:
        """Return how many of all records have each option of a column, cached with the snapshot."""
        if name not in self._existing:
            self._existing[name] = self.count(self.columns[name], slice(None))
        return self._existing[name]

    def count(self, column: FacetColumn, rows: np.ndarray | slice) -> FacetCounts:
        """Return how many records have each option in any of the rows at these positions."""
        size = max(column.distinct, 1)
        if self.are_records:
            by_code = np.bincount(column.codes[rows], minlength=size)
            several = {option: int(by_code[found].sum()) for option, found in column.several.items()}
            return FacetCounts(column, by_code, several, int(by_code[column.has_options].sum()))
        # A record counts once for a stored value, however many of its rows have it. They are almost sorted
        # already, which a stable sort exploits.
        pairs = np.sort(self.records[rows] * size + column.codes[rows], kind="stable")
        pairs = pairs[np.flatnonzero(np.diff(pairs, prepend=-1))]
        records, codes = pairs // size, pairs % size
        # Likewise once for an option that means several stored values.
        several = {
            option: count_distinct(records[column.mask(found)[codes]]) for option, found in column.several.items()
        }
        return FacetCounts(
            column, np.bincount(codes, minlength=size), several, count_distinct(records[column.has_options[codes]])
        )


def count_distinct(ascending: np.ndarray) -> int:
    """Return the number of distinct values of a sorted array."""
    return int(np.count_nonzero(ascending[1:] != ascending[:-1])) + bool(ascending.size)
