"""The columns of a list; the first names the record and is always shown."""

from collections.abc import Collection
from dataclasses import dataclass


@dataclass(frozen=True)
class Column:
    """One column of a list: its name in the address, its heading, whether it sorts, whether it is shown unasked, and
    whether it holds long texts.
    """

    name: str
    label: str
    sorts: bool = False
    numeric: bool = False
    shown: bool = True
    wide: bool = False


def only(columns: Collection[Column], *names: str) -> list[Column]:
    """Return these columns of a list, for a table of its kind on another page."""
    return [column for column in columns if column.name in names]


def default_columns(columns: Collection[Column]) -> list[Column]:
    """Return the columns that are shown unasked."""
    return [column for column in columns if column.shown]


def shown_columns(columns: tuple[Column, ...], names: Collection[str]) -> list[Column]:
    """Return the columns with these names, in the list's order; without a known one, those shown unasked."""
    chosen = [column for column in columns[1:] if column.name in names]
    return [columns[0], *chosen] if chosen else default_columns(columns)


def headings(columns: Collection[Column], shown: Collection[Column]) -> dict[str, str]:
    """Return the heading of each column of a list, empty where the column is not shown."""
    return {column.name: str(column.label) if column in shown else "" for column in columns}
