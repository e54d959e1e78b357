"""Locks on whole tables: many save at a time, and an import alone.

Whoever locks several tables locks them in the order of their names, and rows in the order of their keys, rows of an
owner before rows of its parts: so no two wait for each other.
"""

from collections.abc import Iterable

from django.db import connection
from django.db.models import Model

# Savers wait for imports and not for each other, an import for both; readers wait for nobody.
SAVING = "ROW EXCLUSIVE"
IMPORTING = "SHARE ROW EXCLUSIVE"


def lock_tables(models: Iterable[type[Model]], mode: str) -> None:
    """Lock the tables of the models until the transaction ends."""
    if tables := sorted({model._meta.db_table for model in models}):
        with connection.cursor() as cursor:
            cursor.execute(f"LOCK TABLE {', '.join(map(connection.ops.quote_name, tables))} IN {mode} MODE")
