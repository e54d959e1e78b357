"""Forms of the admin give back what they were given: a record saved as it was opened stays as it is."""

import pytest
from django.contrib import admin
from django.contrib.admin.models import LogEntry
from django.utils.translation import override

from kb.history.reading import changes_of
from tests.support.factories import ChipFactory, VendorFactory
from tests.support.forms import as_opened
from vendors.models import Vendor

KINDS = [kind for kind in admin.site._registry if kind._meta.app_label in ("kb", "vendors", "eras")]


@pytest.mark.django_db
@pytest.mark.usefixtures("facts")
@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind._meta.model_name)
def test_what_is_saved_as_it_was_opened_changes_nothing(admin_client, kind):
    record = kind.objects.order_by("pk").last()
    address = f"/en/admin/{kind._meta.app_label}/{kind._meta.model_name}/{record.pk}/change/"
    before = len(changes_of(record))
    response = admin_client.post(address, as_opened(admin_client.get(address)))
    assert response.status_code == 302, response.context["errors"]
    assert len(changes_of(record)) == before
    assert LogEntry.objects.latest("pk").change_message == "[]"


def test_an_item_of_a_list_keeps_its_commas(admin_client):
    vendor = VendorFactory(aliases=["Acme, Inc."])
    address = f"/en/admin/vendors/vendor/{vendor.pk}/change/"
    sent = as_opened(admin_client.get(address))
    assert sent["aliases"] == "Acme, Inc."
    assert admin_client.post(address, sent | {"aliases": "Acme, Inc.\r\n\r\n顶点 \r\n"}).status_code == 302
    assert Vendor.objects.get(pk=vendor.pk).aliases == ["Acme, Inc.", "顶点"]


POWER = {"metric": "power", "unit": "W", "sparsity": "unstated", "rank": "preferred", "certainty": "exact"}


@pytest.mark.parametrize(
    ("factory", "prefix", "rows", "field", "words"),
    [
        (VendorFactory, "listings", [{"exchange": "hkex"}] * 2, "exchange", "This row already exists"),
        (VendorFactory, "deployments", [{"tier": "cloud"}] * 2, "tier", "This row already exists"),
        (ChipFactory, "specs", [POWER | {"number": n, "value": n} for n in (1, 2)], "rank", "is already preferred"),
    ],
)
def test_two_rows_of_one_form_that_clash_are_told_at_the_second(admin_client, factory, prefix, rows, field, words):
    address = factory().admin_url
    sent = as_opened(admin_client.get(address)) | {f"{prefix}-TOTAL_FORMS": 2}
    sent |= {f"{prefix}-{place}-{name}": value for place, row in enumerate(rows) for name, value in row.items()}
    with override("en"):
        response = admin_client.post(address.replace("/admin/", "/en/admin/"), sent)
        formsets = [inline.formset for inline in response.context["inline_admin_formsets"]]
        [formset] = [formset for formset in formsets if formset.prefix == prefix]
        assert words in str(formset.forms[1].errors[field])
    assert formset.forms[0].errors == {}
