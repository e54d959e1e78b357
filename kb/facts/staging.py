"""New and changed rows are staged in a table of the same shape, where the constraints check them all at once.

The real table would reject the first bad row and not report the others. The rules are read from the catalogue, so
they are the database's own and not written a second time.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from django.db import connection

from kb.facts.kinds import FactModel

CHECKS = """
    SELECT conname, pg_get_expr(conbin, conrelid),
        ARRAY(SELECT attname::text FROM pg_attribute WHERE attrelid = conrelid AND attnum = ANY (conkey))
    FROM pg_constraint WHERE contype = 'c' AND conrelid = %s::regclass ORDER BY conname
"""
UNIQUE_KEYS = """
    SELECT relname, coalesce(pg_get_expr(indpred, indrelid), 'true'), indnullsnotdistinct,
        ARRAY(SELECT attname::text FROM pg_attribute WHERE attrelid = indrelid AND attnum = ANY (indkey))
    FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid
    WHERE indisunique AND NOT indisprimary AND indexprs IS NULL AND indrelid = %s::regclass ORDER BY relname
"""


class Breach(NamedTuple):
    """Rows that break one constraint: one row a check, two or more a unique key."""

    constraint: str
    columns: list[str]
    ids: list[int]


def run(sql: str, parameters: list | None = None) -> list[tuple]:
    with connection.cursor() as cursor:
        cursor.execute(sql, parameters)
        return cursor.fetchall() if cursor.description else []


def quoted_names(columns: Iterable[str]) -> str:
    return ", ".join(map(connection.ops.quote_name, columns))


class Stage:
    """The staged rows of one kind."""

    def __init__(self, kind: FactModel, rows: dict[int, tuple]):
        table = kind.model._meta.db_table
        self.ids = set(rows)
        self.fields = [kind.model._meta.pk, *kind.columns]
        self.dated = any(field.column == "created_at" for field in kind.model._meta.concrete_fields)
        self.table, self.name = map(connection.ops.quote_name, (table, f"staged_{table}"))
        run(f"CREATE TEMPORARY TABLE {self.name} (LIKE {self.table} INCLUDING DEFAULTS)")
        copy(self.name, self.fields, ((pk, *row) for pk, row in rows.items()))

    def breaches(self) -> Iterator[Breach]:
        """Yield the breaches of the table's constraints that the rows would cause."""
        for name, condition, columns in run(CHECKS, [self.table]):
            found = run(f"SELECT id FROM {self.name} WHERE NOT ({condition})")
            yield from (Breach(name, columns, [pk]) for (pk,) in found)
        yield from self.clashes(f"WHERE NOT EXISTS (SELECT FROM {self.name} WHERE {self.name}.id = existing.id)")

    def clashes(self, condition: str = "") -> Iterator[Breach]:
        """Yield the rows, staged or existing (all, or those of the condition), that share a value of a unique key."""
        for name, predicate, nulls_clash, columns in run(UNIQUE_KEYS, [self.table]):
            key = quoted_names(columns)
            compared = "true" if nulls_clash else f"({key}) IS NOT NULL"
            rows = f"SELECT * FROM {self.name} UNION ALL SELECT * FROM {self.table} AS existing {condition}"
            found = run(
                f"SELECT array_agg(DISTINCT id) FROM ({rows}) AS rows WHERE ({predicate}) AND {compared} "
                f"GROUP BY {key} HAVING min(id) < max(id)"
            )
            yield from (Breach(name, columns, ids) for (ids,) in found)

    def store(self, *, updates: bool) -> None:
        """Move the rows into their table: existing ones are changed, the others are added."""
        columns = [field.column for field in self.fields]
        if not self.ids:
            # Even a statement that finds nothing to write would increase the version.
            run(f"DROP TABLE {self.name}")
            return
        if updates:
            self.delete_rows_that_swap()
            pairs = ", ".join(f"{name} = {self.name}.{name}" for name in map(connection.ops.quote_name, columns[1:]))
            run(f"UPDATE {self.table} AS existing SET {pairs} FROM {self.name} WHERE existing.id = {self.name}.id")
        names = quoted_names([*columns, "created_at"] if self.dated else columns)
        run(
            f"INSERT INTO {self.table} ({names}) SELECT {names} FROM {self.name} WHERE NOT EXISTS "
            f"(SELECT FROM {self.table} AS existing WHERE existing.id = {self.name}.id) ORDER BY id"
        )
        run(f"DROP TABLE {self.name}")

    def delete_rows_that_swap(self) -> None:
        """Delete the rows that swap a unique value, to be inserted again: no order of updates would be accepted."""
        swapping = list({pk for breach in self.clashes() for pk in breach.ids})
        if not swapping:
            return
        same = f"existing.id = {self.name}.id AND existing.id = ANY (%s)"
        if self.dated:
            run(
                f"UPDATE {self.name} SET created_at = existing.created_at FROM {self.table} existing WHERE {same}",
                [swapping],
            )
        run(f"DELETE FROM {self.table} AS existing USING {self.name} WHERE {same}", [swapping])


def copy(table: str, fields: list, rows: Iterable[tuple]) -> None:
    """Write the rows with COPY, many times as fast as INSERT."""
    columns = quoted_names(field.column for field in fields)
    with (
        connection.wrap_database_errors,
        connection.cursor() as cursor,
        cursor.copy(f"COPY {table} ({columns}) FROM STDIN") as stream,
    ):
        for row in rows:
            values = zip(fields, row, strict=True)
            stream.write_row([field.get_db_prep_save(value, connection) for field, value in values])


def save_links(link, existing: dict[int, set[int]], wanted: dict[int, set[int]]) -> set[int]:
    """Bring the many-to-many field to what is wanted, and return the primary keys whose links changed."""
    nothing = set()
    added = [(pk, other) for pk, others in wanted.items() for other in others - existing.get(pk, nothing)]
    removed = [(pk, other) for pk, others in wanted.items() for other in existing.get(pk, nothing) - others]
    through = link.remote_field.through
    ends = [through._meta.get_field(name) for name in (link.m2m_field_name(), link.m2m_reverse_field_name())]
    table = connection.ops.quote_name(through._meta.db_table)
    if removed:
        run(
            f"DELETE FROM {table} WHERE ({quoted_names(end.column for end in ends)}) IN "
            "(SELECT * FROM unnest(%s::bigint[], %s::bigint[]))",
            [list(side) for side in zip(*removed, strict=True)],
        )
    if added:
        copy(table, ends, added)
    return {pk for pk, _other in (*added, *removed)}
