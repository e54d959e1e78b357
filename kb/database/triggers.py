"""The triggers on every table of the knowledge base: one moves the version on, the others record what is changed."""

from functools import partial

from django.db.migrations import RunPython
from django.db.models import CASCADE, Model

# About the others: they grow only where another table is written.
ASIDE = ("kb_change", "kb_version")
TRIGGERS = {
    "move_the_version_on": "BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON {table}"
    " FOR EACH STATEMENT EXECUTE FUNCTION kb_move_the_version_on()",
    "record_insert": "AFTER INSERT ON {table} REFERENCING NEW TABLE AS new_rows"
    " FOR EACH STATEMENT EXECUTE FUNCTION kb_record_changes({wholes})",
    "record_update": "AFTER UPDATE ON {table} REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows"
    " FOR EACH STATEMENT EXECUTE FUNCTION kb_record_changes({wholes})",
    "record_delete": "AFTER DELETE ON {table} REFERENCING OLD TABLE AS old_rows"
    " FOR EACH STATEMENT EXECUTE FUNCTION kb_record_changes({wholes})",
    "record_truncate": "BEFORE TRUNCATE ON {table} FOR EACH STATEMENT EXECUTE FUNCTION kb_record_changes({wholes})",
}


def wholes_of(model: type[Model]) -> list[str]:
    """Return the columns that say what a row is a part of: it goes when that goes."""
    return [
        field.column for field in model._meta.fields if field.is_relation and field.remote_field.on_delete is CASCADE
    ]


def hang(apps, schema_editor, *, app: str) -> None:
    """Hang the triggers on all tables that the app has by now, those of many-to-many fields too."""
    for model in apps.get_app_config(app).get_models(include_auto_created=True):
        if model._meta.db_table not in ASIDE:
            table = schema_editor.quote_name(model._meta.db_table)
            wholes = ", ".join(map(schema_editor.quote_value, wholes_of(model)))
            for name, when in TRIGGERS.items():
                schema_editor.execute(f"CREATE OR REPLACE TRIGGER {name} {when.format(table=table, wholes=wholes)}")


def watch(app: str) -> RunPython:
    """Return the operation that has every table of the app watched: behind those that make tables.

    A test names the table that was forgotten. Backwards there is nothing to do: triggers go with their tables.
    """
    return RunPython(partial(hang, app=app), RunPython.noop)
