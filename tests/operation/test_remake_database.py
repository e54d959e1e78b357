"""A database that older migrations made is made anew, and nothing that is in it is lost."""

from io import StringIO

import pytest
from django.contrib.auth.models import Group, Permission, User
from django.core.management import CommandError, call_command
from django.db import connection
from django.db.migrations.recorder import MigrationRecorder

from kb.choices import Status
from kb.models import Source
from kb.models.changes import Change
from tests.support.databases import connected_to, copied, migrated
from vendors.models import Vendor

# As it was: a table of changes for each kind, with the row as it was added, or before it was changed.
HISTORY = """
    DROP TABLE kb_change;
    INSERT INTO pghistory_context (id, created_at, updated_at, metadata)
        VALUES ('7b6e0d0c-0000-4000-8000-000000000001', now(), now(), '{"command": "load_facts"}');
    CREATE TABLE vendors_vendorchange AS
        SELECT 1::bigint AS pgh_id, 'insert' AS pgh_label, '2026-01-01'::timestamptz AS pgh_created_at,
            '7b6e0d0c-0000-4000-8000-000000000001'::uuid AS pgh_context_id, vendors_vendor.* FROM vendors_vendor
        UNION ALL SELECT 2, 'update', '2026-01-02', NULL, vendors_vendor.* FROM vendors_vendor;
    ALTER TABLE vendors_vendorchange DROP COLUMN created_at, DROP COLUMN updated_at;
    UPDATE vendors_vendorchange SET name_en = 'Before';
"""


@pytest.fixture
def old_database(django_db_setup, django_db_blocker):
    """A database as the older migrations left it, with a draft, a user and a history."""
    with django_db_blocker.unblock(), copied(migrated) as name, connected_to(name):
        Source.objects.create(slug="prospectus", title="Prospectus", kind="filing", status=Status.PUBLISHED)
        Vendor.objects.create(slug="drafted", name_en="After", status=Status.DRAFT)
        analyst = User.objects.create_user("analyst", password="a sentence of one's own", is_staff=True)
        analyst.groups.add(Group.objects.get(name="Analyst"), Group.objects.create(name="Translators"))
        translating = Permission.objects.get(codename="change_vendor")
        Group.objects.get(name="Translators").permissions.add(translating)
        analyst.user_permissions.add(Permission.objects.get(codename="publish_chip"))
        Group.objects.get(name="Analyst").permissions.remove(Permission.objects.get(codename="add_vendor"))
        Permission.objects.filter(codename="view_chip").delete()
        Group.objects.get(name="Reader").delete()
        MigrationRecorder.Migration.objects.create(app="kb", name="0008_truncation_is_recorded")
        with connection.cursor() as cursor:
            cursor.execute(HISTORY)
        yield name


@pytest.fixture
def remade(old_database):
    """What was printed when the database was made anew; the one set aside goes after the test."""
    dated = Vendor.objects.values_list("created_at", "updated_at").get()
    out = StringIO()
    call_command("remake_database", stdout=out)
    yield out.getvalue(), dated
    with connection._nodb_cursor() as cursor:
        cursor.execute("SELECT datname FROM pg_database WHERE starts_with(datname, %s)", [f"{old_database}_before_"])
        for (name,) in cursor.fetchall():
            cursor.execute(f'DROP DATABASE "{name}" WITH (FORCE)')


def test_facts_users_and_history_come_along(remade):
    printed, dated = remade
    vendor = Vendor.objects.get(slug="drafted")
    assert (vendor.status, vendor.created_at, vendor.updated_at) == (Status.DRAFT, *dated)
    assert Source.objects.get().title == "Prospectus"

    analyst = User.objects.get(username="analyst")
    assert analyst.check_password("a sentence of one's own")
    assert {group.name for group in analyst.groups.all()} == {"Analyst", "Translators"}
    assert analyst.has_perms(["vendors.change_vendor", "vendors.publish_chip"])

    added, changed = Change.objects.filter(table="vendors_vendor").order_by("id")
    assert (added.action, added.before, added.after["name_en"]) == ("insert", None, "Before")
    assert (changed.before["name_en"], changed.after["name_en"]) == ("Before", "After")
    assert added.context.metadata == {"command": "load_facts"}

    assert "_before_" in printed
    # New records go on behind the last one.
    assert Vendor.objects.create(slug="next", name_en="Next").pk > vendor.pk
    with pytest.raises(CommandError, match="nothing to remake"):
        call_command("remake_database")


def test_groups_keep_their_rights_and_get_those_to_new_kinds(remade):
    assert set(Group.objects.values_list("name", flat=True)) == {"Analyst", "Editor", "Translators"}
    allowed = Group.objects.get(name="Analyst").permissions
    assert not allowed.filter(codename="add_vendor").exists(), "an administrator had taken it away"
    assert allowed.filter(codename="change_vendor").exists()
    assert allowed.filter(codename="view_chip").exists(), "the old database did not know it"


def test_the_new_database_is_in_utf8_and_sorts_as_the_old_one(old_database, remade):
    query = "SELECT pg_encoding_to_char(encoding), datcollate, datctype FROM pg_database WHERE datname LIKE %s"
    with connection.cursor() as cursor:
        cursor.execute(query, [f"{old_database}%"])
        assert len(rows := cursor.fetchall()) == 2
    assert len(set(rows)) == 1
    assert rows[0][0] == "UTF8"


@pytest.mark.django_db
def test_a_database_of_the_migrations_that_there_are_is_left_alone():
    with pytest.raises(CommandError, match="nothing to remake"):
        call_command("remake_database")
