"""Sheets in Excel workbooks: every cell is read as text, a formula as its own text and never as its result."""

import re
from collections.abc import Iterable
from datetime import date, datetime
from decimal import Decimal
from io import BytesIO
from zipfile import ZipFile

from django.utils.translation import gettext as _
from openpyxl import Workbook, load_workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter

from kb.spreadsheets.sheets import MAX_COLUMNS, Sheet, UnreadableError, sheet_of

# An .xlsx is a packed folder, and a small one may unpack to anything.
MAX_UNPACKED_BYTES = 100 * 1024 * 1024
# What one cell can hold; the rest would silently be cut off.
MAX_CELL = 32_767
# Beyond these a spreadsheet program rounds a number.
EXACT_DIGITS = 15
# In the pattern of a cell's date, what is in quotes or brackets is not the date.
BESIDE_THE_DATE = re.compile(r'"[^"]*"|\[[^\]]*\]|\\.')
# XML has no way to write these; spreadsheet programs write them, and a text that looks like one, as _x000D_.
UNWRITABLE = re.compile(r"[\x00-\x08\x0b-\x1f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)")
ESCAPED = re.compile(r"_x(?![dD][89A-Fa-f])([0-9A-Fa-f]{4})_")


def read(data: bytes) -> Sheet:
    """Return the first sheet of the workbook."""
    try:
        require_bounded(data)
        sheets = load_workbook(BytesIO(data), read_only=True).worksheets
        if not sheets:
            raise UnreadableError(_("It has no sheet."))
        # What a program noted of the sheet's size may be wrong, and rows beyond it would be lost.
        sheets[0].reset_dimensions()
        return sheet_of(list(map(text_of, row)) for row in sheets[0].iter_rows(max_col=MAX_COLUMNS + 1))
    except UnreadableError:
        raise
    # Whatever a broken or hostile file makes the parser stumble over, it is the file's fault.
    except Exception as error:
        raise UnreadableError(_("It is not a readable .xlsx workbook.")) from error


def require_bounded(packed: bytes) -> None:
    """Refuse what unpacks to more than we would read."""
    with ZipFile(BytesIO(packed)) as folder:
        # No more than this is ever unpacked: reading stops where the size that is noted here is reached.
        size = sum(entry.file_size for entry in folder.infolist())
    if size > MAX_UNPACKED_BYTES:
        bound = MAX_UNPACKED_BYTES // 1024**2
        raise UnreadableError(_("It unpacks to more than %(bound)d MB: import it in parts.") % {"bound": bound})


def text_of(cell) -> str:
    """Return the cell's text, as it would be typed."""
    value = cell.value
    if value is None:
        return ""
    if cell.data_type == "f":
        # An array formula is an object that holds its text.
        return str(getattr(value, "text", value))
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int | float):
        # A program keeps 166.4 as the nearest binary fraction, and shows these many digits.
        return f"{Decimal(f'{value:.{EXACT_DIGITS}g}'):f}"
    if isinstance(value, datetime | date):
        return date_text(value, cell.number_format)
    return ESCAPED.sub(lambda found: chr(int(found[1], 16)), str(value))


def date_text(value: date, pattern: str) -> str:
    """Return the date as precisely as its cell shows it: a program makes the first of September of 2019-09."""
    if isinstance(value, datetime) and value.time() == datetime.min.time():
        value = value.date()
    shown = BESIDE_THE_DATE.sub("", pattern.lower())
    if isinstance(value, datetime) or "d" in shown:
        return value.isoformat()
    return f"{value:%Y-%m}" if "m" in shown else f"{value:%Y}"


def write(lines: Iterable[list[str | Decimal]]) -> bytes:
    """Return a workbook of the lines, the first of which names the columns."""
    names, *rows = [[storable(value) for value in line] for line in lines]
    book = Workbook(write_only=True)
    sheet = book.create_sheet()
    sheet.freeze_panes = "A2"
    for place, name in enumerate(names, 1):
        sheet.column_dimensions[get_column_letter(place)].width = max(len(name) + 2, 14)
    sheet.append([cell_of(sheet, name, bold=True) for name in names])
    for row in rows:
        sheet.append([cell_of(sheet, value) for value in row])
    stream = BytesIO()
    book.save(stream)
    return stream.getvalue()


def storable(value: str | Decimal) -> str | Decimal:
    """Return the value as a cell can hold it: a number that a program would round is text."""
    if isinstance(value, Decimal) and len(value.as_tuple().digits) <= EXACT_DIGITS:
        return value
    text = UNWRITABLE.sub(lambda found: f"_x{ord(found[0]):04X}_", str(value))
    if len(text) > MAX_CELL:
        raise ValueError(_("A text is too long for a cell of .xlsx: export as CSV."))
    return text


def cell_of(sheet, value: str | Decimal, *, bold: bool = False) -> WriteOnlyCell:
    """Return the cell: numbers as numbers, all else as text that stays text when it is edited."""
    cell = WriteOnlyCell(sheet, value)
    if isinstance(value, str):
        cell.data_type = "s"
        cell.number_format = "@"
    if bold:
        cell.font = Font(bold=True)
    return cell
