"""Copies what is in a database of older migrations into a new one: facts, users, and the history of both."""

from collections.abc import Iterator

import psycopg
from django.apps import apps
from django.db.models import Model
from psycopg import sql

from kb.database.triggers import ASIDE, owner_columns

APPS = ("kb", "vendors", "eras")
# Whose changes these are, and why they were made.
CONTEXTS = "pghistory_context"
USERS = "auth_user"
PERMISSION = "auth_permission JOIN django_content_type ON django_content_type.id = content_type_id"
NAMED = "codename = %s AND app_label = %s AND model = %s"
# Groups and permissions have other keys in the new database, so they go by their names: what is read of the old one,
# and the statement that takes each row of it into the new one. What migrations granted anew may have been taken away in
# the old one: of the permissions that it knows, groups have those that they have there.
RIGHTS = (
    (
        f"SELECT codename, app_label, model FROM {PERMISSION}",
        f"DELETE FROM auth_group_permissions USING {PERMISSION} WHERE permission_id = auth_permission.id AND {NAMED}",
    ),
    (
        "SELECT coalesce(array_agg(name::text), '{}') FROM auth_group",
        "WITH removed AS (SELECT id FROM auth_group WHERE name <> ALL (%s)),"
        " rights AS (DELETE FROM auth_group_permissions USING removed WHERE group_id = removed.id)"
        " DELETE FROM auth_group USING removed WHERE auth_group.id = removed.id",
    ),
    (
        "SELECT name FROM auth_group",
        "INSERT INTO auth_group (name) VALUES (%s) ON CONFLICT DO NOTHING",
    ),
    (
        "SELECT user_id, name FROM auth_user_groups JOIN auth_group ON auth_group.id = group_id",
        "INSERT INTO auth_user_groups (user_id, group_id) SELECT %s, id FROM auth_group WHERE name = %s",
    ),
    (
        "SELECT auth_group.name, codename, app_label, model FROM auth_group_permissions"
        f" JOIN auth_group ON auth_group.id = group_id JOIN ({PERMISSION}) ON auth_permission.id = permission_id",
        "INSERT INTO auth_group_permissions (group_id, permission_id) SELECT auth_group.id, auth_permission.id"
        f" FROM auth_group, {PERMISSION} WHERE auth_group.name = %s AND {NAMED} ON CONFLICT DO NOTHING",
    ),
    (
        "SELECT user_id, codename, app_label, model FROM auth_user_user_permissions"
        f" JOIN ({PERMISSION}) ON auth_permission.id = permission_id",
        "INSERT INTO auth_user_user_permissions (user_id, permission_id) SELECT %s, auth_permission.id"
        f" FROM {PERMISSION} WHERE {NAMED}",
    ),
)
# A table of changes kept the row as it was added, or as it was before it was changed or deleted: after a change it was
# what the next one found, and else what it is now.
EVENTS = """
    SELECT pgh_created_at, {table}, id, pgh_label,
        CASE WHEN pgh_label <> 'insert' THEN found END,
        CASE pgh_label WHEN 'insert' THEN found WHEN 'update' THEN coalesce(next, to_jsonb(live), found) END,
        pgh_context_id, pgh_id
    FROM (
        SELECT pgh_created_at, pgh_label, pgh_context_id, pgh_id, id, found,
            lead(found) OVER (PARTITION BY id ORDER BY pgh_id) AS next
        FROM (
            SELECT events.*, to_jsonb(events) - '{{pgh_id,pgh_label,pgh_created_at,pgh_context_id}}'::text[] AS found
            FROM {events} AS events
        ) AS rows
    ) AS changes LEFT JOIN {live} AS live USING (id)
"""
CREATE_OLD_CHANGES = """
    CREATE TEMPORARY TABLE old_changes (
        at timestamptz, "table" text, record bigint, action text, before jsonb, after jsonb, context uuid, number bigint
    ) ON COMMIT DROP
"""
INSERT_CHANGES = """
    INSERT INTO kb_change (at, "table", record, action, before, after, context_id, part_of)
    SELECT at, "table", record, action, before, after, context, (
        SELECT array_agg(key || '=' || (row ->> key)) FROM unnest(ARRAY[before, after]) AS row, unnest(owners) AS key
        WHERE row ->> key IS NOT NULL
    )
    FROM old_changes JOIN unnest(%s::text[], %s::text[]) AS known (name, columns) ON name = "table"
    CROSS JOIN LATERAL string_to_array(columns, ',') AS owners
    ORDER BY at, number
"""
# New records continue after the last one.
LAST = "SELECT setval(pg_get_serial_sequence(%s, 'id'), max(id)) FROM {} HAVING max(id) IS NOT NULL"


class Copy:
    """The copy of an old database into a new, migrated and empty one, in one transaction."""

    def __init__(self, old: psycopg.Connection, new: psycopg.Connection):
        self.old, self.new = old, new

    def version(self) -> list[tuple]:
        """Return what changes with every write of a fact."""
        return self.old.execute("SELECT number, xmin::text FROM kb_version").fetchall()

    def everything(self) -> Iterator[tuple[str, int]]:
        """Copy everything; yield what was copied, and how many rows."""
        with self.new.transaction():
            # Copying is not recorded as a change.
            self.new.execute("SELECT set_config('kb.unrecorded', 'on', true)")
            # What was published without a source stays so: the start page of the admin names it.
            self.new.execute("SELECT set_config('kb.uncited', 'allowed', true)")
            yield "Facts", sum(self.copy(model._meta.db_table) for model in recorded_models())
            yield "Users", self.copy(USERS)
            yield "Groups and permissions", self.copy_rights()
            yield "Changes of the history", self.copy_history()
            for table in (*(model._meta.db_table for model in recorded_models()), USERS):
                last = sql.SQL(LAST).format(sql.Identifier(table))
                self.new.execute(last, [table])

    def copy(self, table: str) -> int:
        """Copy a table by the columns that both have."""
        if not (columns := self.columns(self.old, table)):
            return 0
        shared = [name for name in self.columns(self.new, table) if name in columns]
        names = sql.SQL(", ").join(map(sql.Identifier, shared))
        rows = self.pipe(
            sql.SQL("SELECT {} FROM {}").format(names, sql.Identifier(table)),
            sql.SQL("{} ({})").format(sql.Identifier(table), names),
        )
        return rows

    def copy_rights(self) -> int:
        """Copy groups, who is in them, and what groups and users may do; return how many rows were added."""
        added = 0
        for query, statement in RIGHTS:
            rows = self.old.execute(query).fetchall()
            writing = self.new.cursor()
            writing.executemany(statement, rows)
            added += writing.rowcount if rows and statement.startswith("INSERT") else 0
        return added

    def copy_history(self) -> int:
        """Copy the history out of a table for each kind into the one of all."""
        if not self.columns(self.old, CONTEXTS):
            return 0
        self.copy(CONTEXTS)
        self.new.execute(CREATE_OLD_CHANGES)
        models = [model for model in recorded_models() if self.columns(self.old, changes_of(model))]
        for model in models:
            events, live = sql.Identifier(changes_of(model)), sql.Identifier(model._meta.db_table)
            named = sql.Literal(model._meta.db_table)
            self.pipe(sql.SQL(EVENTS).format(table=named, events=events, live=live), sql.SQL("old_changes"))
        tables = [model._meta.db_table for model in models]
        owners = [",".join(owner_columns(model)) for model in models]
        return self.new.execute(INSERT_CHANGES, [tables, owners]).rowcount

    def pipe(self, query: sql.Composable, target: sql.Composable) -> int:
        """Send what a query of the old database finds into a table of the new one."""
        with self.old.cursor() as reading, self.new.cursor() as writing:
            with (
                reading.copy(sql.SQL("COPY ({}) TO STDOUT").format(query)) as rows,
                writing.copy(sql.SQL("COPY {} FROM STDIN").format(target)) as into,
            ):
                for data in rows:
                    into.write(data)
            return writing.rowcount

    @staticmethod
    def columns(database: psycopg.Connection, table: str) -> list[str]:
        """Return the names of a table's columns; none where there is no such table."""
        found = database.execute(
            "SELECT attname FROM pg_attribute WHERE attrelid = to_regclass(quote_ident(%s)) AND attnum > 0"
            " AND NOT attisdropped AND attgenerated = '' ORDER BY attnum",
            [table],
        )
        return [name for (name,) in found]


def recorded_models() -> list[type[Model]]:
    """Return the models of all tables with facts, those of many-to-many fields too."""
    models = [model for app in APPS for model in apps.get_app_config(app).get_models(include_auto_created=True)]
    return [model for model in models if not model._meta.proxy and model._meta.db_table not in ASIDE]


def changes_of(model: type[Model]) -> str:
    """Return the table in which the changes of a model's table were recorded."""
    app, _, rest = model._meta.db_table.partition("_")
    return f"{app}_{rest.replace('_', '')}change"
