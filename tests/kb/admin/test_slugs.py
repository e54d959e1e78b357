"""The form of a record says what a changed slug does, and refuses a former slug of another record."""

import pytest
from django.urls import reverse

from tests.support.factories import VendorCitationFactory, VendorFactory
from tests.support.forms import as_opened
from tests.support.pages import read
from vendors.models import Vendor

pytestmark = pytest.mark.django_db


def change(vendor: Vendor) -> str:
    return reverse("admin:vendors_vendor_change", args=[vendor.pk])


def save(client, vendor: Vendor, **fields):
    """Open the form of a vendor, change the fields and save it."""
    return client.post(change(vendor), as_opened(client.get(change(vendor))) | fields)


def test_the_notice_is_at_the_slug_before_anything_is_saved(sign_in):
    vendor = VendorFactory(slug="cambricon")
    page = read(sign_in("editor").get(change(vendor)))
    assert page.one("input", id="id_slug")["data-slug"] == "cambricon"
    assert "永久跳转" in page.one("strong", id="slug-notice").text


def test_a_new_record_has_no_such_notice(sign_in):
    page = read(sign_in("editor").get(reverse("admin:vendors_vendor_add")))
    assert page.all("strong", id="slug-notice") == []


def test_a_former_slug_of_another_record_is_refused_at_the_field(sign_in):
    vendor, other = VendorCitationFactory(entry__slug="one").entry, VendorFactory()
    Vendor.objects.filter(pk=vendor.pk).update(slug="two")
    client = sign_in("editor")
    errors = save(client, other, slug="one").context["adminform"].form.errors
    assert "“two”" in str(errors["slug"])
    vendor.refresh_from_db()
    save(client, vendor, slug="one")
    vendor.refresh_from_db()
    assert vendor.slug == "one"


def test_a_form_that_publishes_without_a_source_says_what_to_do(sign_in):
    vendor = VendorFactory(status="draft")
    page = save(sign_in("editor"), vendor, status="published")
    assert "已发布的记录须引用已发布的来源" in page.content.decode()
    vendor.refresh_from_db()
    assert vendor.status == "draft"


def test_a_draft_source_does_not_count(sign_in):
    vendor = VendorCitationFactory(entry__status="draft", source__status="draft").entry
    page = save(sign_in("editor"), vendor, status="published")
    assert "已发布的记录须引用已发布的来源" in page.content.decode()


def test_the_last_citation_of_a_public_record_is_not_taken_off(sign_in):
    citation = VendorCitationFactory()
    vendor = citation.entry
    page = save(sign_in("editor"), vendor, **{"citations-0-DELETE": "on"})
    assert "已发布的记录须引用已发布的来源" in page.content.decode()
    assert vendor.citations.exists()


def test_the_form_of_a_source_names_the_records_that_it_would_leave_without(sign_in):
    citation = VendorCitationFactory()
    source = citation.source
    client, address = sign_in("editor"), reverse("admin:kb_source_change", args=[source.pk])
    errors = client.post(address, as_opened(client.get(address)) | {"status": "draft"}).context["adminform"].form.errors
    assert str(citation.entry) in str(errors["status"])


def test_the_start_page_opens_after_a_slug_was_changed(admin_client):
    VendorFactory(slug="old")
    Vendor.objects.update(slug="new")
    assert admin_client.get("/en/admin/").status_code == 200
