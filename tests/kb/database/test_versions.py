import pytest
from django.apps import apps
from django.db import connection, transaction
from pghistory.core import event_models
from pghistory.models import Event

from kb.models import Version
from tests.support.factories import DeploymentFactory, ScenarioFactory, VendorFactory

pytestmark = pytest.mark.django_db


def test_every_table_of_the_knowledge_base_moves_the_version_on():
    tables = {
        model._meta.db_table
        for app in ("kb", "vendors", "eras")
        for model in apps.get_app_config(app).get_models(include_auto_created=True)
        if not issubclass(model, Event)
    }
    with connection.cursor() as cursor:
        cursor.execute("SELECT tgrelid::regclass::text FROM pg_trigger WHERE tgname = 'move_the_version_on'")
        watched = {table for (table,) in cursor.fetchall()}
    assert tables - watched == {Version._meta.db_table}


def test_no_table_of_changes_does():
    # They would move it on a second time for each statement, and a page shows nothing of them.
    with connection.cursor() as cursor:
        cursor.execute("SELECT tgrelid::regclass::text FROM pg_trigger WHERE tgname = 'move_the_version_on'")
        watched = {table for (table,) in cursor.fetchall()}
    assert watched.isdisjoint(model._meta.db_table for model in event_models())


def test_an_insert_an_update_and_a_delete_each_move_the_version_on():
    seen = [Version.now()]
    vendor = VendorFactory()
    seen.append(Version.now())
    type(vendor).objects.update(founded="2016")
    seen.append(Version.now())
    vendor.delete()
    seen.append(Version.now())
    assert len(set(seen)) == 4


def test_a_many_to_many_change_moves_the_version_on():
    deployment, scenario = DeploymentFactory(), ScenarioFactory()
    before = Version.now()
    deployment.scenarios.add(scenario)
    assert Version.now() != before


def test_raw_sql_moves_the_version_on():
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


@pytest.mark.django_db(transaction=True)
def test_a_number_that_comes_again_after_a_rollback_is_another_version():
    VendorFactory()
    with transaction.atomic():
        VendorFactory()
        lost = Version.now()
        transaction.set_rollback(True)
    VendorFactory()
    assert Version.now()[0] == lost[0]
    assert Version.now() != lost
