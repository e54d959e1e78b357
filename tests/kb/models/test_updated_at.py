from datetime import UTC, datetime

import pgtrigger
import pytest
from django.core import serializers
from django.db import connection
from django.utils import timezone

from kb.models import Entry
from tests.support.factories import FACTORIES, VendorFactory
from vendors.models import Vendor

pytestmark = pytest.mark.django_db

LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)
ENTRIES = [factory for model, factory in FACTORIES.items() if issubclass(model, Entry)]
every_entry = pytest.mark.parametrize("factory", ENTRIES, ids=lambda factory: factory.__name__)


def made_long_ago(factory):
    entry = factory()
    entries = type(entry).objects.filter(pk=entry.pk)
    with pgtrigger.ignore(f"{entries.model._meta.label}:date_the_change"):
        entries.update(created_at=LONG_AGO, updated_at=LONG_AGO)
    return entries


def write(sql):
    with connection.cursor() as cursor:
        cursor.execute(sql)


@every_entry
def test_raw_sql_that_changes_a_record_dates_the_change(factory):
    entries = made_long_ago(factory)
    write(f"UPDATE {entries.model._meta.db_table} SET note_en = 'Checked'")
    assert entries.get().updated_at > LONG_AGO


@every_entry
def test_raw_sql_that_changes_nothing_leaves_the_date(factory):
    entries = made_long_ago(factory)
    write(f"UPDATE {entries.model._meta.db_table} SET note_en = note_en, status = 'published'")
    assert entries.get().updated_at == LONG_AGO


def test_saving_a_changed_record_dates_the_change():
    vendor = made_long_ago(VendorFactory).get()
    vendor.founded = "2016"
    vendor.save()
    vendor.refresh_from_db()
    assert vendor.updated_at > LONG_AGO


def test_saving_an_unchanged_record_leaves_the_date():
    vendor = made_long_ago(VendorFactory).get()
    vendor.save()
    vendor.refresh_from_db()
    assert vendor.updated_at == LONG_AGO


def test_only_the_record_that_changes_is_dated():
    first, second = made_long_ago(VendorFactory), made_long_ago(VendorFactory)
    first.update(legal_name="Cambricon Technologies")
    assert second.get().updated_at == LONG_AGO


def test_a_date_written_together_with_a_change_is_overwritten():
    vendors = made_long_ago(VendorFactory)
    vendors.update(legal_name="Cambricon Technologies", updated_at=datetime(2000, 1, 1, tzinfo=UTC))
    assert vendors.get().updated_at > LONG_AGO


def test_dates_that_are_written_alone_are_overwritten():
    vendors = made_long_ago(VendorFactory)
    vendors.update(created_at=timezone.now(), updated_at=timezone.now())
    vendor = vendors.get()
    assert (vendor.created_at, vendor.updated_at) == (LONG_AGO, LONG_AGO)


def load_again(entries, **changes):
    """Save the records raw, as `loaddata` does from a file without dates."""
    records = serializers.serialize("python", entries, use_natural_primary_key=True, use_natural_foreign_keys=True)
    for record in records:
        del record["fields"]["created_at"], record["fields"]["updated_at"]
        record["fields"] |= changes
    for loaded in serializers.deserialize("python", records):
        loaded.save()


@every_entry
def test_loading_an_unchanged_record_again_changes_neither_date(factory):
    entries = made_long_ago(factory)
    load_again(entries)
    entry = entries.get()
    assert (entry.created_at, entry.updated_at) == (LONG_AGO, LONG_AGO)


def test_loading_a_changed_record_dates_the_change_and_keeps_when_it_was_made():
    vendors = made_long_ago(VendorFactory)
    load_again(vendors, founded="2016")
    vendor = vendors.get()
    assert vendor.created_at == LONG_AGO < vendor.updated_at


def test_a_new_record_is_dated_by_the_database():
    VendorFactory()
    vendor = Vendor.objects.get()
    assert vendor.created_at == vendor.updated_at
    assert abs((timezone.now() - vendor.created_at).total_seconds()) < 60
