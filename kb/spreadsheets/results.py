"""What an import would do, or did, and all that stands against it."""

from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from typing import NamedTuple

from import_export.results import Result, RowResult

HEADER = 1


class Change(NamedTuple):
    """One cell that differs from what stands."""

    column: str
    old: str
    new: str


@dataclass(frozen=True)
class SheetFault:
    """One thing that is wrong in a sheet: where, what stands there, and why it is wrong."""

    reason: str
    row: int = 0
    column: str = ""
    value: str = ""


class SheetRow(RowResult):
    """One row of a sheet: which record it is of, and what it changes there."""

    def __init__(self, number: int, key: str, import_type: str, diff: list[Change]):
        super().__init__()
        self.number = number
        self.key = key
        self.import_type = import_type
        self.diff = diff


class SheetResult(Result):
    """The rows of a sheet with what they change, or its faults; with a fault nothing of it is written."""

    def __init__(self):
        super().__init__()
        self.faults: list[SheetFault] = []
        # Whether the database moved on since the preview that was confirmed.
        self.outdated = False

    def has_validation_errors(self) -> bool:
        return bool(self.faults)

    @property
    def changed_rows(self) -> list[SheetRow]:
        """The rows that write something."""
        return [row for row in self.rows if row.diff]

    @property
    def faulty_columns(self) -> list[tuple[str, int, SheetFault]]:
        """Each column with a fault, how many it has, and the first of them."""
        counts = Counter(fault.column for fault in self.faults)
        first = {fault.column: fault for fault in reversed(self.faults)}
        return [(column, number, first[column]) for column, number in counts.items()]

    @cached_property
    def signature(self) -> str:
        """A short word for all that would be written: another effect has another one."""
        effect = [(row.number, row.key, row.import_type, row.diff) for row in self.changed_rows]
        return sha256(repr(effect).encode()).hexdigest()
