"""Every change is recorded by the database, whoever makes it."""

import pghistory
import pytest
from django.apps import apps
from django.core.management import call_command
from django.db import ProgrammingError, connection, transaction
from django.utils import timezone
from pghistory.models import Context

from kb.database.triggers import TRIGGERS
from kb.facts.loading import load
from kb.history.reading import parts_of
from kb.models import Change, NaturalKey, unrecorded
from tests.support.factories import (
    ChipFactory,
    DeploymentFactory,
    ScenarioFactory,
    VendorCitationFactory,
    VendorFactory,
)
from tests.support.facts import checksum, vendor, write
from vendors.models import Deployment, Vendor, VendorCitation

pytestmark = pytest.mark.django_db

APPS = ("kb", "vendors", "eras")


def changes(model) -> list[tuple]:
    found = Change.objects.filter(table=model._meta.db_table).order_by("id")
    return list(found.values_list("action", "record"))


def recorded_models():
    return [
        model
        for app in APPS
        for model in apps.get_app_config(app).get_models(include_auto_created=True)
        if issubclass(model, NaturalKey) or model._meta.auto_created
    ]


def triggers() -> dict[tuple[str, str], str]:
    """What the database itself fires, with what each trigger is given."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT tgrelid::regclass::text, tgname, encode(tgargs, 'escape') FROM pg_trigger WHERE NOT tgisinternal"
        )
        return {(table, name): given for table, name, given in cursor.fetchall()}


def test_every_table_of_the_knowledge_base_is_recorded():
    tables = {model._meta.db_table for model in recorded_models()}
    assert {(table, name) for table in tables for name in TRIGGERS} - triggers().keys() == set()


def test_the_recorders_know_what_each_table_is_part_of():
    found = triggers()
    for model in recorded_models():
        for table, column in parts_of(model):
            for name in TRIGGERS.keys() - {"move_the_version_on"}:
                assert column in found[table, name].split("\\000")


def test_what_is_added_changed_and_deleted_is_recorded():
    vendor = VendorFactory()
    Vendor.objects.update(founded="2016")
    key = vendor.pk
    vendor.delete()
    assert changes(Vendor) == [("insert", key), ("update", key), ("delete", key)]


def test_a_change_keeps_the_whole_row_before_and_after():
    vendor = VendorFactory(founded="2015")
    Vendor.objects.update(founded="2016")
    change = Change.objects.get(action="update")
    assert (change.before["founded"], change.after["founded"]) == ("2015", "2016")
    columns = {field.column for field in Vendor._meta.fields}
    assert (change.before.keys(), change.after.keys(), change.record) == (columns, columns, vendor.pk)


def test_a_save_that_changes_nothing_records_nothing():
    vendor = VendorFactory()
    vendor.save()
    Vendor.objects.update(name_en=vendor.name_en)
    assert changes(Vendor) == [("insert", vendor.pk)]


def test_dates_that_are_written_alone_are_no_change():
    vendor = VendorFactory()
    Vendor.objects.update(created_at=timezone.now(), updated_at=timezone.now())
    assert changes(Vendor) == [("insert", vendor.pk)]


def test_a_column_added_later_is_recorded_without_another_migration():
    vendor = VendorFactory()
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE; ALTER TABLE vendors_vendor ADD COLUMN mood text")
        cursor.execute("UPDATE vendors_vendor SET mood = 'good'")
    change = Change.objects.get(action="update", record=vendor.pk)
    assert (change.before["mood"], change.after["mood"]) == (None, "good")


def test_many_rows_are_recorded_in_one_statement_after_one_row_was():
    # The plan is made at the first statement: one that suits a single row would take minutes for these.
    VendorFactory(founded="2014")
    Vendor.objects.update(founded="2015")
    VendorFactory.create_batch(50)
    Vendor.objects.update(founded="2016")
    assert len(changes(Vendor)) == 51 + 1 + 51


def test_raw_sql_is_recorded():
    vendor = VendorFactory()
    with connection.cursor() as cursor:
        cursor.execute("UPDATE vendors_vendor SET founded = '2017'")
    assert changes(Vendor)[1:] == [("update", vendor.pk)]


def test_truncation_is_recorded_row_by_row_in_every_table_that_it_reaches():
    deployment = DeploymentFactory()
    deployment.scenarios.add(ScenarioFactory())
    DeploymentFactory()
    with pghistory.context(command="tidy"), connection.cursor() as cursor:
        # What waits for the end of the transaction would be waited for.
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE; TRUNCATE vendors_deployment CASCADE")
    first, _second = Change.objects.filter(table="vendors_deployment", action="delete").order_by("record")
    assert (first.record, first.before["vendor_id"]) == (deployment.pk, deployment.vendor_id)
    assert first.context.metadata == {"command": "tidy"}
    assert [label for label, _ in changes(Deployment.scenarios.through)] == ["insert", "delete"]


def test_parts_and_citations_and_many_to_many_rows_are_recorded():
    deployment, scenario = DeploymentFactory(), ScenarioFactory()
    citation = VendorCitationFactory()
    deployment.scenarios.add(scenario)
    deployment.scenarios.clear()
    assert changes(Deployment) == [("insert", deployment.pk)]
    assert changes(VendorCitation) == [("insert", citation.pk)]
    assert [label for label, _ in changes(Deployment.scenarios.through)] == ["insert", "delete"]


def test_a_load_is_recorded_under_its_name(tmp_path):
    write(tmp_path, _09_vendors=[vendor("biren")])
    call_command("load_facts", tmp_path, verbosity=0)
    [change] = Change.objects.filter(table="vendors_vendor").select_related("context")
    assert (change.action, change.context.metadata) == ("insert", {"command": "load_facts"})


def test_a_load_of_unchanged_facts_records_nothing(tmp_path):
    write(tmp_path, _09_vendors=[vendor("biren"), vendor("cambricon")])
    call_command("load_facts", tmp_path, verbosity=0)
    before = checksum()
    call_command("load_facts", tmp_path, verbosity=0)
    assert checksum() == before


def test_a_load_records_only_what_differs(tmp_path):
    load([write(tmp_path, _09_vendors=[vendor("biren"), vendor("cambricon")])])
    load([write(tmp_path, _09_vendors=[vendor("biren", founded="2019"), vendor("cambricon")])])
    assert [label for label, _ in changes(Vendor)] == ["insert", "insert", "update"]


def test_a_change_rolled_back_is_no_change():
    with transaction.atomic():
        VendorFactory()
        transaction.set_rollback(True)
    assert changes(Vendor) == []


@pytest.mark.parametrize(
    "rewrite", ["UPDATE kb_change SET before = NULL", "DELETE FROM kb_change", "TRUNCATE kb_change"]
)
def test_history_cannot_be_rewritten(rewrite):
    ChipFactory()
    with pytest.raises(ProgrammingError, match="not rewritten"), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(rewrite)


def test_what_is_generated_may_go_unrecorded_even_by_copy():
    with (
        unrecorded(),
        connection.cursor() as cursor,
        cursor.copy(
            "COPY kb_region (id, slug, status, name_zh, name_en, level, code, official_name_zh, note_zh,"
            " note_en) FROM STDIN"
        ) as rows,
    ):
        rows.write_row((10**6, "here", "draft", "此", "Here", "country", "", "", "", ""))
    VendorFactory(region_id=10**6)
    assert {change.table for change in Change.objects.all()} == {"vendors_vendor"}


def test_changes_made_together_share_their_context():
    with pghistory.context(command="tidy"):
        deployment = DeploymentFactory()
        deployment.vendor.delete()
    assert Context.objects.count() == 1
