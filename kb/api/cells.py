"""Serialized records as rows of a CSV file, in cells that no spreadsheet runs as formulas."""

import csv
from collections.abc import Iterable, Iterator
from decimal import Decimal
from io import StringIO

from kb.api.serializers import EntrySerializer
from kb.spreadsheets.formulas import neutral

# Spreadsheet programs recognise UTF-8 by it.
BYTE_ORDER_MARK = "\ufeff"
# Citations do not fit into a cell; `sources`, `disputed` and `absences` summarize them.
LEFT_OUT = "citations"


def as_text(value) -> str:
    """Return a value as text: items of a list separated by "; ", the names and values of a part by ", "."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Decimal):
        return f"{value:f}"
    if isinstance(value, dict):
        pairs = ((name, as_inner_text(item)) for name, item in value.items())
        return ", ".join(f"{name}={text}" for name, text in pairs if text)
    if isinstance(value, list):
        return "; ".join(as_text(item) for item in value)
    return str(value)


def as_inner_text(value) -> str:
    """Return a value of a part as text: where it is a list itself, its items are separated by "|"."""
    return "|".join(as_text(item) for item in value) if isinstance(value, list) else as_text(value)


def columns(kind: type[EntrySerializer]) -> list[str]:
    """Return the columns of a kind's table: one for each field, or several if the serializer declares them."""
    fields = (name for name in kind.Meta.fields if name != LEFT_OUT)
    return [column for name in fields for column in kind.columns.get(name, [name])]


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
