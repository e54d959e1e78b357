"""A sheet is rows of text below the names of columns, whatever file it was read from."""

from collections.abc import Iterable
from typing import NamedTuple

from django.utils.translation import gettext as _
from openpyxl.utils import get_column_letter

MAX_ROWS = 20_000
MAX_COLUMNS = 200
# What holds nothing is walked too.
MAX_BLANK_ROWS = 100_000
# Texts that many cells share may come to any length.
MAX_CHARACTERS = 20_000_000
HEADER = 1


class UnreadableError(Exception):
    """A file that no sheet can be read from, for all these reasons."""

    def __init__(self, *reasons: str):
        super().__init__("\n".join(reasons))
        self.reasons = reasons


class Row(NamedTuple):
    """One row that is not blank: its number in the spreadsheet, and the text of each filled cell by column."""

    number: int
    cells: dict[str, str]


class Sheet(NamedTuple):
    """The names of the columns, and the rows below them."""

    columns: list[str]
    rows: list[Row]


def sheet_of(lines: Iterable[tuple[int, list[str]]]) -> Sheet:
    """Return the numbered lines of a file as a sheet; the first names the columns, and blank ones are left out."""
    numbered = iter(lines)
    first, names = next(numbered, (HEADER, []))
    require_bounded(names)
    columns = [name.strip() for name in names[:MAX_COLUMNS]] if first == HEADER else []
    while columns and not columns[-1]:
        columns.pop()
    if not columns:
        raise UnreadableError(_("It has no column names in row 1."))
    rows, faults = [], []
    blank = characters = 0
    for number, line in numbered:
        if not any(line) or not any(map(str.strip, line)):
            blank += 1
            if blank > MAX_BLANK_ROWS:
                raise UnreadableError(
                    _("Row %(row)d: there are more than %(count)d blank rows up to here: delete them.")
                    % {"row": number, "count": MAX_BLANK_ROWS}
                )
            continue
        require_bounded(line)
        cells = {place: cell for place, cell in enumerate(line[:MAX_COLUMNS]) if cell}
        characters += sum(map(len, cells.values()))
        if number > MAX_ROWS + HEADER or characters > MAX_CHARACTERS:
            raise UnreadableError(beyond(number, len(rows)))
        rows.append(Row(number, {columns[place]: cell for place, cell in cells.items() if place < len(columns)}))
        if max(cells) >= len(columns):
            place = next(place for place in cells if place >= len(columns))
            faults.append(
                _("Row %(row)d, column %(column)s: contains “%(value)s”, but the column has no name in row 1.")
                % {"row": number, "column": get_column_letter(place + 1), "value": cells[place][:50]}
            )
    if faults:
        raise UnreadableError(*faults)
    return Sheet(columns, rows)


def beyond(number: int, rows: int) -> str:
    """Return what is wrong with a row that lies beyond the bounds of a sheet."""
    if number <= MAX_ROWS + HEADER:
        return _("Row %(row)d: up to here it has more than %(count)d characters: import it in parts.") % {
            "row": number,
            "count": MAX_CHARACTERS,
        }
    if rows < MAX_ROWS:
        return _("Row %(row)d is filled, but only the rows up to %(last)d are read: delete it, or move it up.") % {
            "row": number,
            "last": MAX_ROWS + HEADER,
        }
    return _("It has more than %(count)d rows: import it in parts.") % {"count": MAX_ROWS}


def require_bounded(line: list[str]) -> None:
    """Refuse a line with something beyond the last column."""
    if any(line[MAX_COLUMNS:]):
        raise UnreadableError(_("It has more than %(most)d columns.") % {"most": MAX_COLUMNS})
