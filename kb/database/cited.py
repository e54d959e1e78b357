"""The triggers by which what is published cites a published source, at the end of every transaction."""

import pgtrigger
from django.db.migrations import RunSQL

# The entry is locked first, so that of two who take away the last two citations at once the second sees what the first
# did. A name ending in `citation` after that of its entry's table is that of its citations.
REQUIRE = """
    CREATE FUNCTION kb_require_source(entries text, key bigint) RETURNS void LANGUAGE plpgsql AS $$
    DECLARE
        found text;
    BEGIN
        IF current_setting('kb.uncited', true) = 'allowed' THEN
            RETURN;
        END IF;
        EXECUTE format('SELECT FROM %I WHERE id = $1 FOR NO KEY UPDATE', entries) USING key;
        -- A part has no status, and rests on what its record cites.
        EXECUTE format(
            $query$
                SELECT to_jsonb(entry) ->> 'slug' FROM %I AS entry
                WHERE id = $1 AND to_jsonb(entry) ->> 'status' = 'published' AND NOT EXISTS (
                    SELECT FROM %I JOIN kb_source AS source ON source.id = source_id
                    WHERE entry_id = entry.id AND source.status = 'published'
                )
            $query$, entries, entries || 'citation'
        ) INTO found USING key;
        IF found IS NOT NULL THEN
            RAISE EXCEPTION '% is published but cites no published source', found USING
                ERRCODE = 'check_violation', CONSTRAINT = entries || '_cites_a_source';
        END IF;
    END $$;
"""
require_source = RunSQL(REQUIRE, "DROP FUNCTION kb_require_source CASCADE")

ENTRY_CITES = pgtrigger.Trigger(
    name="cites_a_source",
    when=pgtrigger.After,
    operation=pgtrigger.Insert | pgtrigger.UpdateOf("status"),
    timing=pgtrigger.Deferred,
    condition=pgtrigger.Q(new__status="published"),
    # What an older version published without a source may be changed: the start page of the admin names it. Its own
    # write has locked the entry; a plan that is kept makes this cheap where thousands are loaded.
    func=pgtrigger.Func(
        """
        IF OLD.status IS DISTINCT FROM NEW.status AND NOT EXISTS (
            SELECT FROM {meta.db_table}citation JOIN kb_source AS source ON source.id = source_id
            WHERE entry_id = NEW.id AND source.status = 'published'
        ) THEN
            PERFORM kb_require_source('{meta.db_table}', NEW.id);
        END IF;
        RETURN NULL;
        """
    ),
)
CITATION_STAYS = pgtrigger.Trigger(
    name="entry_cites_a_source",
    when=pgtrigger.After,
    operation=pgtrigger.Delete | pgtrigger.UpdateOf("entry_id", "source_id"),
    timing=pgtrigger.Deferred,
    func=pgtrigger.Func(
        "PERFORM kb_require_source('{fields.entry.related_model._meta.db_table}', OLD.entry_id); RETURN NULL;"
    ),
)
# Each citation of the source is touched, and so its entry checked by the trigger above: a source knows no kinds.
SOURCE_STAYS = pgtrigger.Trigger(
    name="citing_entries_cite_a_source",
    when=pgtrigger.After,
    operation=pgtrigger.UpdateOf("status"),
    condition=pgtrigger.Q(old__status="published") & ~pgtrigger.Q(new__status="published"),
    declare=[("citations", "text")],
    func="""
        FOR citations IN
            SELECT conrelid::regclass::text FROM pg_constraint
            WHERE contype = 'f' AND confrelid = TG_RELID AND conrelid::regclass::text LIKE '%citation'
        LOOP
            EXECUTE format('UPDATE %s SET source_id = source_id WHERE source_id = $1', citations) USING NEW.id;
        END LOOP;
        RETURN NULL;
    """,
)
