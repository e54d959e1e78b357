"""The triggers that move the version on with every change; see kb.models.Version."""

from django.db.migrations import RunSQL

MOVE_ON = """
    CREATE FUNCTION kb_move_the_version_on() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        INSERT INTO kb_version (id, number) VALUES (1, 1)
            ON CONFLICT (id) DO UPDATE SET number = kb_version.number + 1;
        RETURN NULL;
    END $$;
"""
STAY = "DROP FUNCTION kb_move_the_version_on();"

WATCH = """
    DO $$ DECLARE watched regclass; BEGIN
        FOR watched IN SELECT oid FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace
            AND relname ~ '^{app}_' AND relname <> 'kb_version'
            AND NOT EXISTS (SELECT FROM pg_attribute WHERE attrelid = pg_class.oid AND attname = 'pgh_id')
            AND NOT EXISTS (SELECT FROM pg_trigger WHERE tgrelid = pg_class.oid AND tgname = 'move_the_version_on')
        LOOP
            EXECUTE format('CREATE TRIGGER move_the_version_on BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON %s
                FOR EACH STATEMENT EXECUTE FUNCTION kb_move_the_version_on()', watched);
        END LOOP;
    END $$;
"""
LEAVE = """
    DO $$ DECLARE watched regclass; BEGIN
        FOR watched IN SELECT tgrelid FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid
            WHERE tgname = 'move_the_version_on' AND relname ~ '^{app}_'
        LOOP
            EXECUTE format('DROP TRIGGER move_the_version_on ON %s', watched);
        END LOOP;
    END $$;
"""


def watch(app: str) -> RunSQL:
    """Return the migration that has every table of the app move the version on, those of many-to-many fields too.

    Tables of changes need no watching: they grow only where another table moves. It belongs behind the migration of a
    new kind; a test names the table that was forgotten.
    """
    return RunSQL(WATCH.format(app=app), LEAVE.format(app=app))
