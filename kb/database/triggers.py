"""The triggers on every table of the knowledge base: one increases the version, the others record changes."""

from functools import partial

from django.db.migrations import RunPython
from django.db.models import CASCADE, Model

# Bookkeeping tables: they grow only when another table is written.
ASIDE = ("kb_change", "kb_version")
TRIGGERS = {
    "move_the_version_on": "BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON {table}"
    " FOR EACH STATEMENT EXECUTE FUNCTION kb_move_the_version_on()",
    "record_insert": "AFTER INSERT ON {table} REFERENCING NEW TABLE AS new_rows"
    " FOR EACH STATEMENT EXECUTE FUNCTION kb_record_changes({owners})",
    "record_update": "AFTER UPDATE ON {table} REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows"
    " FOR EACH STATEMENT EXECUTE FUNCTION kb_record_changes({owners})",
    "record_delete": "AFTER DELETE ON {table} REFERENCING OLD TABLE AS old_rows"
    " FOR EACH STATEMENT EXECUTE FUNCTION kb_record_changes({owners})",
    "record_truncate": "BEFORE TRUNCATE ON {table} FOR EACH STATEMENT EXECUTE FUNCTION kb_record_changes({owners})",
}


def owner_columns(model: type[Model]) -> list[str]:
    """Return the columns with the records that a row is a part of: it is deleted with them."""
    return [
        field.column for field in model._meta.fields if field.is_relation and field.remote_field.on_delete is CASCADE
    ]


def create_triggers(apps, schema_editor, *, app: str) -> None:
    """Create the triggers on all tables that the app has by now, those of many-to-many fields too."""
    for model in apps.get_app_config(app).get_models(include_auto_created=True):
        if model._meta.db_table not in ASIDE:
            table = schema_editor.quote_name(model._meta.db_table)
            owners = ", ".join(map(schema_editor.quote_value, owner_columns(model)))
            for name, when in TRIGGERS.items():
                schema_editor.execute(f"CREATE OR REPLACE TRIGGER {name} {when.format(table=table, owners=owners)}")


def watch(app: str) -> RunPython:
    """Return the operation that adds the triggers to every table of the app: after those that make tables.

    A test names a forgotten table. There is nothing to do in reverse: triggers are dropped with their tables.
    """
    return RunPython(partial(create_triggers, app=app), RunPython.noop)
