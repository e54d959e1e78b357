import pytest
from django.core.management import call_command
from django.db import connection

APPS_FROM_THE_TOP = ["eras", "vendors", "kb", "login"]


def rows(sql):
    with connection.cursor() as cursor:
        cursor.execute(sql)
        return sorted(cursor.fetchall())


def schema():
    """What migrations make in the database: columns, constraints, indexes, triggers and the functions they call."""
    return {
        "columns": rows(
            "SELECT table_name, column_name, data_type, is_nullable, collation_name"
            " FROM information_schema.columns WHERE table_schema = 'public'"
        ),
        "constraints": rows(
            "SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid)"
            " FROM pg_constraint WHERE connamespace = 'public'::regnamespace"
        ),
        "indexes": rows("SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'"),
        "triggers": rows("SELECT tgname, pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal"),
        "functions": rows("SELECT proname, prosrc FROM pg_proc WHERE pronamespace = 'public'::regnamespace"),
    }


def tables_of(app):
    return [table for table in connection.introspection.table_names() if table.startswith(f"{app}_")]


@pytest.mark.django_db(transaction=True)
def test_the_migrations_of_each_app_go_back_to_nothing_and_come_again():
    before, left = schema(), {}
    try:
        for app in APPS_FROM_THE_TOP:
            call_command("migrate", app, "zero", verbosity=0, interactive=False)
            left[app] = tables_of(app)
        triggers_left = schema()["triggers"]
    finally:
        call_command("migrate", verbosity=0, interactive=False)
    assert left == {app: [] for app in APPS_FROM_THE_TOP}
    assert triggers_left == []
    assert schema() == before
