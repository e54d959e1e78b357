"""The triggers that remember former slugs, whoever changes them; see kb.models.FormerSlug."""

import pgtrigger
from django.db.migrations import RunSQL

# A slug that leads to a renamed record is not given to another one. This runs after the row is written: of two who
# write at once, the second waits at the unique slug, and then sees what the first remembered.
REMEMBER = """
    CREATE FUNCTION kb_remember_slug(entry_kind text, old_slug text, new_slug text) RETURNS void LANGUAGE plpgsql AS $$
    DECLARE
        taken_by text;
    BEGIN
        DELETE FROM kb_formerslug WHERE kind = entry_kind AND slug = new_slug AND current_slug = old_slug;
        SELECT current_slug INTO taken_by FROM kb_formerslug WHERE kind = entry_kind AND slug = new_slug;
        IF FOUND THEN
            RAISE EXCEPTION '% is a former slug of %', new_slug, taken_by USING
                ERRCODE = 'check_violation', CONSTRAINT = replace(entry_kind, '.', '_') || '_slug_is_no_former_one';
        END IF;
        IF old_slug IS NOT NULL THEN
            UPDATE kb_formerslug SET current_slug = new_slug WHERE kind = entry_kind AND current_slug = old_slug;
            INSERT INTO kb_formerslug (kind, slug, current_slug) VALUES (entry_kind, old_slug, new_slug)
                ON CONFLICT (kind, slug) DO UPDATE SET current_slug = excluded.current_slug;
        END IF;
    END $$;
"""
remember_slug = RunSQL(REMEMBER, "DROP FUNCTION kb_remember_slug CASCADE")

REMEMBERED = pgtrigger.Trigger(
    name="remember_former_slug",
    when=pgtrigger.After,
    operation=pgtrigger.Insert | pgtrigger.UpdateOf("slug"),
    func=pgtrigger.Func(
        """
        IF OLD.slug IS DISTINCT FROM NEW.slug THEN
            PERFORM kb_remember_slug('{meta.label_lower}', OLD.slug, NEW.slug);
        END IF;
        RETURN NULL;
        """
    ),
)
FORGOTTEN = pgtrigger.Trigger(
    name="forget_former_slugs",
    when=pgtrigger.After,
    operation=pgtrigger.Delete,
    # A load deletes rows that swap a unique value, and inserts them again.
    timing=pgtrigger.Deferred,
    func=pgtrigger.Func(
        """
        DELETE FROM kb_formerslug WHERE kind = '{meta.label_lower}' AND current_slug = OLD.slug
            AND NOT EXISTS (SELECT FROM {meta.db_table} WHERE slug = OLD.slug);
        RETURN NULL;
        """
    ),
)
LEADS_SOMEWHERE = pgtrigger.Trigger(
    name="leads_to_a_record",
    when=pgtrigger.After,
    operation=pgtrigger.Insert | pgtrigger.UpdateOf("kind", "current_slug"),
    timing=pgtrigger.Deferred,
    declare=[("found", "boolean")],
    # Of a row that has led elsewhere since, another event judges.
    func="""
        IF EXISTS (SELECT FROM kb_formerslug WHERE (id, kind, current_slug) = (NEW.id, NEW.kind, NEW.current_slug)) THEN
            EXECUTE format('SELECT EXISTS (SELECT FROM %I WHERE slug = $1)', replace(NEW.kind, '.', '_'))
                INTO found USING NEW.current_slug;
            IF NOT found THEN
                RAISE EXCEPTION 'former slug %: there is no % %', NEW.slug, NEW.kind, NEW.current_slug USING
                    ERRCODE = 'check_violation', CONSTRAINT = 'formerslug_leads_to_a_record';
            END IF;
        END IF;
        RETURN NULL;
    """,
)
