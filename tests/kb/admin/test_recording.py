"""Every change is recorded by the database, whoever makes it."""

import pghistory
import pytest
from django.apps import apps
from django.core.management import call_command
from django.db import ProgrammingError, connection, transaction
from pghistory.core import event_models
from pghistory.models import Context

from kb.facts.loading import load
from kb.models import NaturalKey, unrecorded
from tests.support.factories import (
    ChipFactory,
    DeploymentFactory,
    ScenarioFactory,
    VendorCitationFactory,
    VendorFactory,
)
from tests.support.facts import checksum, vendor, write
from vendors import models
from vendors.models import Vendor

pytestmark = pytest.mark.django_db

# What the database itself fires at an insert, an update, a delete and a truncation.
RECORDERS = {
    "pgtrigger_insert_insert",
    "pgtrigger_update_update",
    "pgtrigger_delete_delete",
    "record_what_is_truncated",
}


def changes(model: str) -> list[tuple]:
    return list(getattr(models, f"{model}Change").objects.order_by("pgh_id").values_list("pgh_label", "id"))


def test_every_table_of_the_knowledge_base_is_recorded():
    tables = {
        model._meta.db_table
        for app in ("kb", "vendors", "eras")
        for model in apps.get_app_config(app).get_models(include_auto_created=True)
        if issubclass(model, NaturalKey) or model._meta.auto_created
    }
    with connection.cursor() as cursor:
        cursor.execute("SELECT tgrelid::regclass::text, regexp_replace(tgname, '_[0-9a-f]{5}$', '') FROM pg_trigger")
        found = set(cursor.fetchall())
    assert {(table, recorder) for table in tables for recorder in RECORDERS} - found == set()


def test_what_is_added_changed_and_deleted_is_recorded():
    vendor = VendorFactory()
    Vendor.objects.update(founded="2016")
    key = vendor.pk
    vendor.delete()
    assert changes("Vendor") == [("insert", key), ("update", key), ("delete", key)]


def test_a_change_keeps_what_was_there_before():
    VendorFactory(founded="2015")
    Vendor.objects.update(founded="2016")
    assert models.VendorChange.objects.get(pgh_label="update").founded == "2015"


def test_a_save_that_changes_nothing_records_nothing():
    vendor = VendorFactory()
    vendor.save()
    Vendor.objects.update(name_en=vendor.name_en)
    assert changes("Vendor") == [("insert", vendor.pk)]


def test_raw_sql_is_recorded():
    vendor = VendorFactory()
    with connection.cursor() as cursor:
        cursor.execute("UPDATE vendors_vendor SET founded = '2017'")
    assert changes("Vendor")[1:] == [("update", vendor.pk)]


def test_truncation_is_recorded_row_by_row_in_every_table_that_it_reaches():
    deployment = DeploymentFactory()
    deployment.scenarios.add(ScenarioFactory())
    DeploymentFactory()
    with pghistory.context(command="tidy"), connection.cursor() as cursor:
        # What waits for the end of the transaction would be waited for.
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE; TRUNCATE vendors_deployment CASCADE")
    first, _second = models.DeploymentChange.objects.filter(pgh_label="delete").order_by("id")
    assert (first.id, first.vendor_id) == (deployment.pk, deployment.vendor_id)
    assert first.pgh_context.metadata == {"command": "tidy"}
    assert [label for label, _ in changes("DeploymentScenarios")] == ["insert", "delete"]


def test_parts_and_citations_and_many_to_many_rows_are_recorded():
    deployment, scenario = DeploymentFactory(), ScenarioFactory()
    citation = VendorCitationFactory()
    deployment.scenarios.add(scenario)
    deployment.scenarios.clear()
    assert changes("Deployment") == [("insert", deployment.pk)]
    assert changes("VendorCitation") == [("insert", citation.pk)]
    assert [label for label, _ in changes("DeploymentScenarios")] == ["insert", "delete"]


def test_a_load_is_recorded_under_its_name(tmp_path):
    write(tmp_path, _09_vendors=[vendor("biren")])
    call_command("load_facts", tmp_path, verbosity=0)
    [change] = models.VendorChange.objects.select_related("pgh_context")
    assert (change.pgh_label, change.pgh_context.metadata) == ("insert", {"command": "load_facts"})


def test_a_load_of_unchanged_facts_records_nothing(tmp_path):
    write(tmp_path, _09_vendors=[vendor("biren"), vendor("cambricon")])
    call_command("load_facts", tmp_path, verbosity=0)
    before = checksum()
    call_command("load_facts", tmp_path, verbosity=0)
    assert checksum() == before


def test_a_load_records_only_what_differs(tmp_path):
    load([write(tmp_path, _09_vendors=[vendor("biren"), vendor("cambricon")])])
    load([write(tmp_path, _09_vendors=[vendor("biren", founded="2019"), vendor("cambricon")])])
    assert [label for label, _ in changes("Vendor")] == ["insert", "insert", "update"]


def test_a_change_rolled_back_is_no_change():
    with transaction.atomic():
        VendorFactory()
        transaction.set_rollback(True)
    assert changes("Vendor") == []


@pytest.mark.parametrize("rewrite", ["UPDATE vendors_chipchange SET name_en = ''", "DELETE FROM vendors_chipchange"])
def test_history_cannot_be_rewritten(rewrite):
    ChipFactory()
    with pytest.raises(ProgrammingError, match="Cannot"), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(rewrite)


def test_what_is_generated_may_go_unrecorded_even_by_copy():
    with unrecorded(), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SELECT 1")
        with cursor.copy(
            "COPY kb_region (id, slug, status, name_zh, name_en, level, code, official_name_zh, note_zh,"
            " note_en) FROM STDIN"
        ) as rows:
            rows.write_row((10**6, "here", "draft", "此", "Here", "country", "", "", "", ""))
    VendorFactory(region_id=10**6)
    assert {model.__name__ for model in event_models() if model.objects.exists()} == {"VendorChange"}


def test_changes_made_together_share_their_context():
    with pghistory.context(command="tidy"):
        deployment = DeploymentFactory()
        deployment.vendor.delete()
    assert Context.objects.count() == 1
