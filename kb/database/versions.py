"""The function that moves the version on; see kb.models.Version."""

from django.db.migrations import RunSQL

# A writer takes a row that no other writer holds, so none waits for another; there are as many as ever wrote at once.
# With its first statement it moves that row on, which is seen when it commits; with each one it notes the moment, which
# it alone sees, and which a rollback takes back.
MOVE_ON = """
    CREATE FUNCTION kb_move_the_version_on() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        IF coalesce(current_setting('kb.moved_on', true), '') = '' THEN
            UPDATE kb_version SET number = number + 1
                WHERE id = (SELECT id FROM kb_version ORDER BY id LIMIT 1 FOR NO KEY UPDATE SKIP LOCKED);
            IF NOT FOUND THEN
                INSERT INTO kb_version (number) VALUES (1);
            END IF;
        END IF;
        PERFORM set_config('kb.moved_on', clock_timestamp()::text, true);
        RETURN NULL;
    END $$;
"""

move_on = RunSQL(MOVE_ON, "DROP FUNCTION kb_move_the_version_on CASCADE")
