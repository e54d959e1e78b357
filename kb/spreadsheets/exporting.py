"""An export: records as the lines of a sheet."""

from decimal import Decimal

from django.db.models import QuerySet

from kb.facts.dumping import keyed_fields
from kb.facts.kinds import FactModel
from kb.spreadsheets.columns import SOURCES, Column, columns_of
from kb.spreadsheets.formulas import neutral
from kb.spreadsheets.sources import sources_of


def export(kind: FactModel, records: QuerySet) -> list[list[str | Decimal]]:
    """Return a line that names the columns, then one for each record in the order of natural keys."""
    columns = columns_of(kind)
    # However the records were chosen, each is there once.
    records = kind.model._base_manager.filter(pk__in=records.values("pk"))
    cited = sources_of(kind, records) if SOURCES in columns else {}
    lines = [list(columns)]
    for key, record in keyed_fields(kind, records):
        record[SOURCES] = [[slug] for slug in cited.get(key, [])]
        lines.append([exported(column, record) for column in columns.values()])
    return lines


def exported(column: Column, record: dict) -> str | Decimal:
    """Return what goes into a cell: numbers as numbers, all else as text that is no formula."""
    text = column.text_in(record)
    return Decimal(text) if text and column.is_number else neutral(text)
