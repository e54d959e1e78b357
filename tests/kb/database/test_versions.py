import psycopg
import pytest
from django.apps import apps
from django.db import connection, transaction

from kb.models import Change, Version
from tests.support.factories import DeploymentFactory, ScenarioFactory, VendorFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def other_connection():
    """Open a connection to the database of the tests beside Django's own."""
    return lambda: psycopg.connect(**connection.get_connection_params() | {"cursor_factory": psycopg.Cursor})


def test_every_table_of_the_knowledge_base_increases_the_version():
    tables = {
        model._meta.db_table
        for app in ("kb", "vendors", "eras")
        for model in apps.get_app_config(app).get_models(include_auto_created=True)
    }
    with connection.cursor() as cursor:
        cursor.execute("SELECT tgrelid::regclass::text FROM pg_trigger WHERE tgname = 'move_the_version_on'")
        watched = {table for (table,) in cursor.fetchall()}
    # The table of changes would move it on a second time for each statement, and a page shows nothing of it.
    assert tables - watched == {Version._meta.db_table, Change._meta.db_table}


def test_an_insert_an_update_and_a_delete_each_increase_the_version():
    seen = [Version.now()]
    vendor = VendorFactory()
    seen.append(Version.now())
    type(vendor).objects.update(founded="2016")
    seen.append(Version.now())
    vendor.delete()
    seen.append(Version.now())
    assert len(set(seen)) == 4


def test_a_many_to_many_change_increases_the_version():
    deployment, scenario = DeploymentFactory(), ScenarioFactory()
    before = Version.now()
    deployment.scenarios.add(scenario)
    assert Version.now() != before


def test_raw_sql_increases_the_version():
    VendorFactory()
    before = Version.now()
    with connection.cursor() as cursor:
        cursor.execute("UPDATE vendors_vendor SET note_en = 'Checked'")
    assert Version.now() != before


def test_reading_leaves_the_version():
    VendorFactory()
    before = Version.now()
    list(VendorFactory._meta.model.objects.all())
    assert Version.now() == before


def test_what_a_rolled_back_savepoint_had_is_another_version():
    VendorFactory()
    with transaction.atomic():
        VendorFactory()
        lost = Version.now()
        transaction.set_rollback(True)
    VendorFactory()
    assert Version.now() != lost


@pytest.mark.django_db(transaction=True)
def test_a_number_that_comes_again_after_a_rollback_is_another_version():
    VendorFactory()
    with transaction.atomic():
        VendorFactory()
        [lost] = Version.now()
        transaction.set_rollback(True)
    VendorFactory()
    [found] = Version.now()
    assert found[:2] == lost[:2]
    assert found != lost


@pytest.mark.django_db(transaction=True)
def test_the_version_is_the_same_to_a_writer_and_a_reader(other_connection):
    VendorFactory()
    before = Version.now()
    with other_connection() as other:
        assert version_of(other) == before
        other.execute("UPDATE vendors_vendor SET founded = '2016'")
        assert Version.now() == before
        assert version_of(other) != before
        other.commit()
        assert version_of(other) == Version.now() != before


@pytest.mark.django_db(transaction=True)
def test_two_open_transactions_that_write_one_table_do_not_wait_for_each_other(other_connection):
    first, second = VendorFactory(), VendorFactory()
    before = Version.now()
    seen = {before}
    with other_connection() as one, other_connection() as two:
        for writer, vendor in ((one, first), (two, second)):
            # Whoever had to wait would be refused.
            writer.execute("SET LOCAL lock_timeout = '1ms'")
            writer.execute("UPDATE vendors_vendor SET founded = '2016' WHERE id = %s", [vendor.pk])
        assert Version.now() == before
        for writer in (two, one):
            writer.commit()
            seen.add(Version.now())
    assert len(seen) == 3


def version_of(other) -> tuple:
    sql, parameters = Version.rows().query.sql_with_params()
    return tuple(other.execute(sql, parameters).fetchall())
