"""Tables for spreadsheets: what is told to machines, a record a line, as cells that no spreadsheet runs."""

import csv
from collections.abc import Iterable, Iterator
from decimal import Decimal
from io import StringIO

from kb.api.serializers import EntrySerializer
from kb.spreadsheets.formulas import neutral

# By this a spreadsheet knows that the file is UTF-8.
BYTE_ORDER_MARK = "\ufeff"
# Citations fill no cell: `sources`, `disputed` and `absences` stand for them.
LEFT_OUT = "citations"


def as_text(value) -> str:
    """Return a value in words: items of a list parted by "; ", the names and values of a part by ", "."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Decimal):
        return f"{value:f}"
    if isinstance(value, dict):
        told = ((name, as_inner_text(item)) for name, item in value.items())
        return ", ".join(f"{name}={text}" for name, text in told if text)
    if isinstance(value, list):
        return "; ".join(as_text(item) for item in value)
    return str(value)


def as_inner_text(value) -> str:
    """Return a value of a part in words: where it is a list itself, its items are parted by "|"."""
    return "|".join(as_text(item) for item in value) if isinstance(value, list) else as_text(value)


def columns(kind: type[EntrySerializer]) -> list[str]:
    """Return the columns of a kind's table: the names of its fields, and those that a field with many names takes."""
    told = (name for name in kind.Meta.fields if name != LEFT_OUT)
    return [column for name in told for column in kind.columns.get(name, [name])]


def cells(kind: type[EntrySerializer], record: dict) -> Iterator[str]:
    """Go through the cells of one record."""
    for name, value in record.items():
        for item in map(value.get, kind.columns[name]) if name in kind.columns else [value]:
            yield neutral(as_text(item))


def lines(rows: Iterable[Iterable[str]]) -> str:
    """Return the rows as lines of a CSV file."""
    file = StringIO()
    csv.writer(file).writerows(rows)
    return file.getvalue()
