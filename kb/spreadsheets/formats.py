"""The two formats that sheets come in and go out in, bounded in size and rows: every cell is read as text."""

import csv
import re
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from decimal import Decimal
from io import BytesIO, StringIO
from itertools import zip_longest
from zipfile import BadZipFile, ZipFile

from django.utils.translation import gettext as _
from import_export.formats import base_formats
from openpyxl import Workbook, load_workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter
from tablib import Dataset

MAX_BYTES = 10 * 1024 * 1024
MAX_ROWS = 20_000
# An .xlsx is a packed folder, and a small one may unpack to anything.
MAX_UNPACKED_BYTES = 100 * 1024 * 1024
MAX_COLUMNS = 200
# What one cell of an .xlsx can hold; the rest would silently be cut off.
MAX_XLSX_CELL = 32_767
# Beyond these a spreadsheet program rounds a number.
EXACT_DIGITS = 15
# In the pattern of a cell's date, what stands in quotes or brackets is not the date.
BESIDE_THE_DATE = re.compile(r'"[^"]*"|\[[^\]]*\]|\\.')
# XML has no way to write these; spreadsheet programs write them, and a text that looks like one, as _x000D_.
UNWRITABLE = re.compile(r"[\x00-\x08\x0b-\x1f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)")
ESCAPED = re.compile(r"_x(?![dD][89A-Fa-f])([0-9A-Fa-f]{4})_")


class UnreadableError(Exception):
    """A file that no rows can be had of, for all these reasons."""

    def __init__(self, *reasons: str):
        super().__init__("\n".join(reasons))
        self.reasons = reasons


def dataset_of(rows: Iterable[list[str]]) -> Dataset:
    """Return the rows, the first of them as headers; a blank one keeps its place, but at the end it is left out."""
    lines = []
    blank = []
    for row in rows:
        if not any(row):
            blank.append([])
            continue
        lines += [*blank, row]
        blank = []
        if len(lines) > MAX_ROWS + 1:
            raise UnreadableError(_("It has more than %(count)d rows: import it in parts.") % {"count": MAX_ROWS})
    if not any(lines[:1]):
        raise UnreadableError(_("It has no column names in row 1."))
    return rectangle(lines)


def rectangle(lines: list[list[str]]) -> Dataset:
    """Return the lines as a dataset of the width of its headers."""
    headers = [name.strip() for name in lines[0]]
    while headers and not headers[-1]:
        headers.pop()
    dataset = Dataset(headers=headers)
    width = len(headers)
    faults = []
    for number, line in enumerate(lines[1:], 2):
        if any(line[width:]):
            column = next(place for place, cell in enumerate(line) if place >= width and cell)
            faults.append(
                _("Row %(row)d, column %(column)s: holds “%(value)s”, but the column has no name in row 1.")
                % {"row": number, "column": get_column_letter(column + 1), "value": line[column][:50]}
            )
        dataset.append([cell for _place, cell in zip_longest(range(width), line[:width], fillvalue="")])
    if faults:
        raise UnreadableError(*faults)
    return dataset


class CSV(base_formats.CSV):
    """Comma-separated values in UTF-8, with the mark by which spreadsheet programs know it."""

    CONTENT_TYPE = "text/csv; charset=utf-8"

    def create_dataset(self, in_stream: bytes) -> Dataset:
        try:
            text = in_stream.decode("utf-8-sig")
        except UnicodeDecodeError:
            raise UnreadableError(_("It is not UTF-8: save it as “CSV UTF-8” or as .xlsx.")) from None
        try:
            return dataset_of(csv.reader(StringIO(text, newline=""), strict=True))
        except csv.Error as error:
            raise UnreadableError(_("It is no well-formed CSV: %(problem)s.") % {"problem": error}) from None

    def export_data(self, dataset: Dataset) -> str:
        stream = StringIO(newline="")
        stream.write("\ufeff")
        writer = csv.writer(stream)
        writer.writerow(dataset.headers)
        writer.writerows(dataset)
        return stream.getvalue()


class XLSX(base_formats.XLSX):
    """The first sheet of an Excel workbook: a formula is read as its text, never its result."""

    def create_dataset(self, in_stream: bytes) -> Dataset:
        require_bounded(in_stream)
        try:
            book = load_workbook(BytesIO(in_stream), read_only=True)
            sheets = book.worksheets
            if not sheets:
                raise UnreadableError(_("It has no sheet."))
            # What a program noted of the sheet's size may be wrong, and rows beyond it would be lost.
            sheets[0].reset_dimensions()
            return dataset_of(rows_of(sheets[0]))
        except UnreadableError:
            raise
        # Whatever a broken or hostile file makes the parser stumble over, it is the file's fault.
        except Exception as error:
            raise UnreadableError(_("It is no readable .xlsx workbook.")) from error

    def export_data(self, dataset: Dataset) -> bytes:
        rows = [[storable(value) for value in row] for row in dataset]
        book = Workbook(write_only=True)
        sheet = book.create_sheet()
        sheet.freeze_panes = "A2"
        for place, name in enumerate(dataset.headers, 1):
            sheet.column_dimensions[get_column_letter(place)].width = max(len(name) + 2, 14)
        sheet.append([written(sheet, name, bold=True) for name in dataset.headers])
        for row in rows:
            sheet.append([written(sheet, value) for value in row])
        stream = BytesIO()
        book.save(stream)
        return stream.getvalue()


def require_bounded(packed: bytes) -> None:
    """Refuse what is no .xlsx, and one that unpacks to more than we would read."""
    try:
        with ZipFile(BytesIO(packed)) as folder:
            # No more than this is ever unpacked: reading stops where the size that is noted here is reached.
            size = sum(entry.file_size for entry in folder.infolist())
    except (BadZipFile, ValueError, EOFError, OSError):
        raise UnreadableError(_("It is no readable .xlsx workbook.")) from None
    if size > MAX_UNPACKED_BYTES:
        bound = MAX_UNPACKED_BYTES // 1024**2
        raise UnreadableError(_("It unpacks to more than %(bound)d MB: import it in parts.") % {"bound": bound})


def rows_of(sheet) -> Iterator[list[str]]:
    for row in sheet.iter_rows(max_col=MAX_COLUMNS + 1):
        if len(row) > MAX_COLUMNS and row[-1].value is not None:
            raise UnreadableError(_("It has more than %(most)d columns.") % {"most": MAX_COLUMNS})
        yield [text_of(cell) for cell in row[:MAX_COLUMNS]]


def text_of(cell) -> str:
    """Return what the cell says, as it would be typed."""
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


def storable(value: str | int | Decimal) -> str | int | Decimal:
    """Return the value as a cell can hold it: a number that a program would round is text."""
    if isinstance(value, int | Decimal) and len(Decimal(value).as_tuple().digits) <= EXACT_DIGITS:
        return value
    text = UNWRITABLE.sub(lambda found: f"_x{ord(found[0]):04X}_", str(value))
    if len(text) > MAX_XLSX_CELL:
        raise ValueError(_("A text is too long for a cell of .xlsx: export as CSV."))
    return text


def written(sheet, value: str | int | Decimal, *, bold: bool = False) -> WriteOnlyCell:
    """Return the cell: numbers as numbers, all else as text that stays text when it is edited."""
    cell = WriteOnlyCell(sheet, value)
    if isinstance(value, str):
        cell.data_type = "s"
        cell.number_format = "@"
    if bold:
        cell.font = Font(bold=True)
    return cell
