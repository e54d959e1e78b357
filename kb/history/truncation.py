"""The triggers that record what TRUNCATE takes out, of which the recorders of django-pghistory see nothing."""

from django.db.migrations import RunSQL

RECORD = """
    CREATE FUNCTION kb_record_what_is_truncated() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE kept text := (
        SELECT string_agg(quote_ident(attname), ', ') FROM pg_attribute
        WHERE attrelid = TG_ARGV[0]::regclass AND attnum > 0 AND NOT attisdropped AND attname !~ '^pgh_'
    );
    BEGIN
        EXECUTE format('WITH attached AS (SELECT _pgh_attach_context() AS context)
            INSERT INTO %I (%s, pgh_label, pgh_created_at, pgh_context_id)
            SELECT %s, ''delete'', now(), context FROM %s, attached', TG_ARGV[0], kept, kept, TG_RELID::regclass);
        RETURN NULL;
    END $$;
"""
FORGET = "DROP FUNCTION kb_record_what_is_truncated();"

HANG = """
    DO $$ DECLARE recorded text; changes text; BEGIN
        FOR recorded IN SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace
            AND relname ~ '^{app}_'
            AND NOT EXISTS (SELECT FROM pg_trigger WHERE tgrelid = pg_class.oid AND tgname = 'record_what_is_truncated')
        LOOP
            changes := '{app}_' || replace(substr(recorded, length('{app}_') + 1), '_', '') || 'change';
            IF to_regclass(quote_ident(changes)) IS NOT NULL THEN
                EXECUTE format('CREATE TRIGGER record_what_is_truncated BEFORE TRUNCATE ON %I
                    FOR EACH STATEMENT EXECUTE FUNCTION kb_record_what_is_truncated(%L)', recorded, changes);
            END IF;
        END LOOP;
    END $$;
"""
TAKE = """
    DO $$ DECLARE recorded regclass; BEGIN
        FOR recorded IN SELECT tgrelid FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid
            WHERE tgname = 'record_what_is_truncated' AND relname ~ '^{app}_'
        LOOP
            EXECUTE format('DROP TRIGGER record_what_is_truncated ON %s', recorded);
        END LOOP;
    END $$;
"""


def record_truncation(app: str) -> RunSQL:
    """Return the migration that has TRUNCATE recorded in every table of the app: behind that of a new kind."""
    return RunSQL(HANG.format(app=app), TAKE.format(app=app))
