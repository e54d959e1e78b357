"""Sheets in Excel workbooks: every cell is read as text, a formula as its own text and never as its result."""

import re
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from decimal import Decimal
from io import BytesIO
from xml.etree.ElementTree import Element

import openpyxl
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from openpyxl.cell import WriteOnlyCell
from openpyxl.comments import Comment
from openpyxl.styles import Font
from openpyxl.styles.numbers import is_date_format, is_timedelta_format
from openpyxl.utils import column_index_from_string, get_column_letter
from openpyxl.utils.datetime import CALENDAR_MAC_1904, CALENDAR_WINDOWS_1900, from_excel, from_ISO8601

from kb.spreadsheets.formulas import CLEARING_WORDS
from kb.spreadsheets.sheets import Sheet, UnreadableError, sheet_of
from kb.spreadsheets.workbooks import Workbook, local, text_within

# What a spreadsheet program shows beside the first heading.
EXPLANATION = gettext_lazy(
    "When it is imported again, a blank cell does not change its field; %(english)s or %(chinese)s clears it. "
    "Separate several values in one cell with semicolons."
)
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
        book = Workbook(data)
        return sheet_of(CellReader(book).lines(book.first_sheet()))
    except UnreadableError:
        raise
    # Whatever a broken or hostile file makes the parser stumble over, it is the file's fault.
    except Exception as error:
        raise UnreadableError(_("It is not a readable .xlsx workbook.")) from error


class CellReader:
    """Reads the cells of a sheet as the texts that would be typed."""

    def __init__(self, book: Workbook):
        self.book = book
        self.strings = book.strings()
        self.formats = book.number_formats()
        self.epoch = CALENDAR_MAC_1904 if book.counts_from_1904() else CALENDAR_WINDOWS_1900
        self.shared_formulas: dict[str, str] = {}

    def lines(self, part: str) -> Iterator[tuple[int, list[str]]]:
        """Yield the rows that the file has with their numbers: those between them are blank, and no file has them."""
        number = 0
        for row in self.book.walk(part, "row"):
            if (found := int(row.get("r", number + 1))) <= number:
                raise ValueError(f"row {found} comes after row {number}")
            number = found
            yield number, self.line(row)

    def line(self, row: Element) -> list[str]:
        """Return the texts of a row, up to its last one."""
        texts, column = {}, 0
        for cell in row:
            place = cell.get("r", "").rstrip("0123456789")
            column = column_index_from_string(place) if place else column + 1
            if text := self.text_of(cell):
                texts[column] = text
        return [texts.get(column, "") for column in range(1, max(texts, default=0) + 1)]

    def text_of(self, cell: Element) -> str:
        """Return the cell's text, as it would be typed."""
        parts = {local(part.tag): part for part in cell}
        if "f" in parts:
            return self.formula(parts["f"])
        kind = cell.get("t", "n")
        if kind == "inlineStr":
            return plain_text(text_within(parts["is"])) if "is" in parts else ""
        value = parts["v"].text if "v" in parts else None
        if value is None:
            return ""
        match kind:
            case "s":
                return plain_text(self.strings[int(value)])
            case "b":
                return str(value == "1").lower()
            case "n":
                return self.number_text(value, self.pattern(cell))
            case "d":
                return date_text(from_ISO8601(value), self.pattern(cell))
        return plain_text(value)

    def pattern(self, cell: Element) -> str:
        return self.formats[int(cell.get("s", 0))] if self.formats else ""

    def formula(self, formula: Element) -> str:
        """Return the text of a formula; cells that share one have the text of the first of them."""
        text = formula.text or self.shared_formulas.get(formula.get("si", ""), "")
        if formula.get("t") == "shared":
            self.shared_formulas[formula.get("si", "")] = text
        return plain_text(f"={text}")

    def number_text(self, value: str, pattern: str) -> str:
        """Return a number, or the date that it is shown as."""
        number = float(value)
        if is_date_format(pattern):
            try:
                shown = from_excel(number, self.epoch, timedelta=is_timedelta_format(pattern))
            except (OverflowError, ValueError):
                shown = None
            if isinstance(shown, datetime | date):
                return date_text(shown, pattern)
            if shown is not None:
                return str(shown)
        # A program keeps 166.4 as the nearest binary fraction, and shows these many digits.
        return f"{Decimal(f'{number:.{EXACT_DIGITS}g}'):f}"


def plain_text(text: str) -> str:
    return ESCAPED.sub(lambda found: chr(int(found[1], 16)), text) if "_x" in text else text


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
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet()
    sheet.freeze_panes = "A2"
    for place, name in enumerate(names, 1):
        sheet.column_dimensions[get_column_letter(place)].width = max(len(name) + 2, 14)
    heads = [cell_of(sheet, name, bold=True) for name in names]
    heads[0].comment = Comment(EXPLANATION % {"english": CLEARING_WORDS[0], "chinese": CLEARING_WORDS[1]}, "Xinpu")
    sheet.append(heads)
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
