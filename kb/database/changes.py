"""The functions that record every change, whoever writes, and protect the record; see kb.models.Change."""

from django.db.migrations import RunSQL


def part_of(row: str) -> str:
    """Return the expression for what the row is a part of: the keys in the trigger's arguments; null if none."""
    return (
        f"(SELECT array_agg(key || '=' || ({row} ->> key)) FROM unnest(TG_ARGV) AS key WHERE {row} ->> key IS NOT NULL)"
    )


# Written once for all tables: a column that is added later is in the rows by itself. The context is made with the first
# row that is recorded, so that a statement that changes nothing leaves none. The plans are made for as many rows as the
# first statement writes and kept for the others: with a nested loop, ten thousand would take minutes.
RECORD = f"""
    CREATE FUNCTION kb_record_changes() RETURNS trigger LANGUAGE plpgsql
    SET enable_nestloop = off SET plan_cache_mode = force_generic_plan AS $$
    BEGIN
        IF current_setting('kb.unrecorded', true) = 'on' THEN
            RETURN NULL;
        END IF;
        CASE TG_OP
        WHEN 'INSERT' THEN
            INSERT INTO kb_change ("table", record, action, after, part_of, context_id)
            SELECT TG_TABLE_NAME, id, 'insert', after, {part_of("after")}, (SELECT _pgh_attach_context())
            FROM (SELECT id, to_jsonb(new_rows) AS after FROM new_rows) AS added;
        WHEN 'UPDATE' THEN
            -- What changes nothing is not dated either (Entry.Meta.triggers), so a date alone never differs.
            INSERT INTO kb_change ("table", record, action, before, after, part_of, context_id)
            SELECT TG_TABLE_NAME, id, 'update', before, after, {part_of("before")} || {part_of("after")},
                (SELECT _pgh_attach_context())
            FROM (
                SELECT id, to_jsonb(old_rows) AS before, to_jsonb(new_rows) AS after
                FROM old_rows JOIN new_rows USING (id) WHERE old_rows IS DISTINCT FROM new_rows
            ) AS changed;
        WHEN 'DELETE' THEN
            INSERT INTO kb_change ("table", record, action, before, part_of, context_id)
            SELECT TG_TABLE_NAME, id, 'delete', before, {part_of("before")}, (SELECT _pgh_attach_context())
            FROM (SELECT id, to_jsonb(old_rows) AS before FROM old_rows) AS deleted;
        WHEN 'TRUNCATE' THEN
            -- Before, when the rows are still there.
            EXECUTE format(
                $insert$
                    INSERT INTO kb_change ("table", record, action, before, part_of, context_id)
                    SELECT %L, id, 'delete', before, {part_of("before").replace("TG_ARGV", "$1")},
                        (SELECT _pgh_attach_context())
                    FROM (SELECT id, to_jsonb(found) AS before FROM %I AS found) AS truncated
                $insert$, TG_TABLE_NAME, TG_TABLE_NAME
            ) USING TG_ARGV;
        END CASE;
        RETURN NULL;
    END $$;
"""
record_changes = RunSQL(RECORD, "DROP FUNCTION kb_record_changes CASCADE")

PROTECT_HISTORY = """
    CREATE FUNCTION kb_keep_history() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        RAISE EXCEPTION 'History can be added to but not rewritten: % refused', TG_OP;
    END $$;
    CREATE TRIGGER keep_history BEFORE UPDATE OR DELETE OR TRUNCATE ON kb_change
        FOR EACH STATEMENT EXECUTE FUNCTION kb_keep_history();
"""
keep_history = RunSQL(PROTECT_HISTORY, "DROP FUNCTION kb_keep_history CASCADE")
