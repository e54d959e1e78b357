"""The columns of a list."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Column:
    """One column of a list: its name in the address, its heading, whether it sorts, and whether it is shown unasked."""

    name: str
    label: str
    sorts: bool = False
    numeric: bool = False
    shown: bool = True
