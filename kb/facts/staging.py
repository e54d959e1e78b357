"""New and changed rows wait in a table of the same shape while the constraints of the database judge them all at once.

The real table would refuse the first bad row and say nothing of the others. The rules are read from the catalogue, so
they are the database's own and written nowhere twice.
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


def listed(columns: Iterable[str]) -> str:
    return ", ".join(map(connection.ops.quote_name, columns))


class Stage:
    """The waiting rows of one kind."""

    def __init__(self, kind: FactModel, rows: dict[int, tuple]):
        table = kind.model._meta.db_table
        self.ids = set(rows)
        self.fields = [kind.model._meta.pk, *kind.columns]
        self.dated = any(field.column == "created_at" for field in kind.model._meta.concrete_fields)
        self.table, self.name = map(connection.ops.quote_name, (table, f"staged_{table}"))
        run(f"CREATE TEMPORARY TABLE {self.name} (LIKE {self.table} INCLUDING DEFAULTS)")
        copy(self.name, self.fields, ((pk, *row) for pk, row in rows.items()))

    def breaches(self) -> Iterator[Breach]:
        """Yield what the table's constraints would refuse, were the rows in it."""
        for name, condition, columns in run(CHECKS, [self.table]):
            found = run(f"SELECT id FROM {self.name} WHERE NOT ({condition})")
            yield from (Breach(name, columns, [pk]) for (pk,) in found)
        yield from self.clashes(f"WHERE NOT EXISTS (SELECT FROM {self.name} WHERE {self.name}.id = standing.id)")

    def clashes(self, standing: str = "") -> Iterator[Breach]:
        """Yield the rows, waiting or standing (all, or those in the condition), that hold one value of a unique key."""
        for name, condition, nulls_clash, columns in run(UNIQUE_KEYS, [self.table]):
            key = listed(columns)
            compared = "true" if nulls_clash else f"({key}) IS NOT NULL"
            rows = f"SELECT * FROM {self.name} UNION ALL SELECT * FROM {self.table} AS standing {standing}"
            found = run(
                f"SELECT array_agg(DISTINCT id) FROM ({rows}) AS rows WHERE ({condition}) AND {compared} "
                f"GROUP BY {key} HAVING min(id) < max(id)"
            )
            yield from (Breach(name, columns, ids) for (ids,) in found)

    def store(self, *, updates: bool) -> None:
        """Move the rows into their table: existing ones are changed, the others are added."""
        columns = [field.column for field in self.fields]
        if not self.ids:
            # Even a statement that finds nothing to write would move the version on.
            run(f"DROP TABLE {self.name}")
            return
        if updates:
            self.make_way()
            pairs = ", ".join(f"{name} = {self.name}.{name}" for name in map(connection.ops.quote_name, columns[1:]))
            run(f"UPDATE {self.table} AS standing SET {pairs} FROM {self.name} WHERE standing.id = {self.name}.id")
        names = listed([*columns, "created_at"] if self.dated else columns)
        run(
            f"INSERT INTO {self.table} ({names}) SELECT {names} FROM {self.name} WHERE NOT EXISTS "
            f"(SELECT FROM {self.table} AS standing WHERE standing.id = {self.name}.id) ORDER BY id"
        )
        run(f"DROP TABLE {self.name}")

    def make_way(self) -> None:
        """Take out the rows that trade a unique value, to be added anew: no order of updates would be let through."""
        trading = list({pk for breach in self.clashes() for pk in breach.ids})
        if not trading:
            return
        same = f"standing.id = {self.name}.id AND standing.id = ANY (%s)"
        if self.dated:
            run(
                f"UPDATE {self.name} SET created_at = standing.created_at FROM {self.table} standing WHERE {same}",
                [trading],
            )
        run(f"DELETE FROM {self.table} AS standing USING {self.name} WHERE {same}", [trading])


def copy(table: str, fields: list, rows: Iterable[tuple]) -> None:
    """Write the rows with COPY, many times as fast as INSERT."""
    columns = listed(field.column for field in fields)
    with (
        connection.wrap_database_errors,
        connection.cursor() as cursor,
        cursor.copy(f"COPY {table} ({columns}) FROM STDIN") as stream,
    ):
        for row in rows:
            values = zip(fields, row, strict=True)
            stream.write_row([field.get_db_prep_save(value, connection) for field, value in values])


def save_links(link, standing: dict[int, set[int]], wanted: dict[int, set[int]]) -> set[int]:
    """Bring the many-to-many field to what is wanted, and return the primary keys whose links changed."""
    nothing = set()
    added = [(pk, other) for pk, others in wanted.items() for other in others - standing.get(pk, nothing)]
    removed = [(pk, other) for pk, others in wanted.items() for other in standing.get(pk, nothing) - others]
    through = link.remote_field.through
    ends = [through._meta.get_field(name) for name in (link.m2m_field_name(), link.m2m_reverse_field_name())]
    table = connection.ops.quote_name(through._meta.db_table)
    if removed:
        run(
            f"DELETE FROM {table} WHERE ({listed(end.column for end in ends)}) IN "
            "(SELECT * FROM unnest(%s::bigint[], %s::bigint[]))",
            [list(side) for side in zip(*removed, strict=True)],
        )
    if added:
        copy(table, ends, added)
    return {pk for pk, _other in (*added, *removed)}
