"""A sheet is rows of text below the names of columns, whatever file it was read from."""

from collections.abc import Iterable
from itertools import count
from typing import NamedTuple

from django.utils.translation import gettext as _
from openpyxl.utils import get_column_letter

MAX_ROWS = 20_000
MAX_COLUMNS = 200
HEADER = 1


class UnreadableError(Exception):
    """A file that no sheet can be read from, for all these reasons."""

    def __init__(self, *reasons: str):
        super().__init__("\n".join(reasons))
        self.reasons = reasons


class Row(NamedTuple):
    """One row that is not blank: its number in the spreadsheet, and the text of each cell by column."""

    number: int
    cells: dict[str, str]


class Sheet(NamedTuple):
    """The names of the columns, and the rows below them."""

    columns: list[str]
    rows: list[Row]


def sheet_of(lines: Iterable[list[str]]) -> Sheet:
    """Return the lines of a file as a sheet; the first names the columns, and blank ones below it are left out."""
    numbered = zip(count(HEADER), lines)
    columns = [name.strip() for _number, line in [next(numbered, (HEADER, []))] for name in bounded(line)]
    while columns and not columns[-1]:
        columns.pop()
    if not columns:
        raise UnreadableError(_("It has no column names in row 1."))
    blank = dict.fromkeys(columns, "")
    rows, faults = [], []
    for number, line in numbered:
        if not any(map(str.strip, line)):
            continue
        if number > MAX_ROWS + HEADER:
            raise UnreadableError(_("It has more than %(count)d rows: import it in parts.") % {"count": MAX_ROWS})
        rows.append(Row(number, blank | dict(zip(columns, bounded(line), strict=False))))
        for place, cell in enumerate(line[len(columns) :], len(columns) + 1):
            if cell:
                faults.append(
                    _("Row %(row)d, column %(column)s: contains “%(value)s”, but the column has no name in row 1.")
                    % {"row": number, "column": get_column_letter(place), "value": cell[:50]}
                )
                break
    if faults:
        raise UnreadableError(*faults)
    return Sheet(columns, rows)


def bounded(line: list[str]) -> list[str]:
    if any(line[MAX_COLUMNS:]):
        raise UnreadableError(_("It has more than %(most)d columns.") % {"most": MAX_COLUMNS})
    return line
