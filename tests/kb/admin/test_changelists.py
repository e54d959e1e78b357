"""The lists of the admin open for every kind, in few queries, however many records there are."""

import pytest
from django.contrib import admin
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils.translation import override

from tests.support.factories import FACTORIES

pytestmark = pytest.mark.django_db

KINDS = [model for model in admin.site._registry if model._meta.app_label in ("kb", "vendors", "eras")]
every_kind = pytest.mark.parametrize("model", KINDS, ids=lambda model: model._meta.label)
ROWS = 60


def address(model, page, *args):
    return reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_{page}", args=args)


@every_kind
def test_a_list_takes_twelve_queries_at_most(admin_client, model):
    for _ in range(3):
        FACTORIES[model]()
    admin_client.get(address(model, "changelist"))
    with CaptureQueriesContext(connection) as few:
        assert admin_client.get(address(model, "changelist")).status_code == 200
    factory = FACTORIES[model]
    for _ in range(ROWS):
        factory()
    with CaptureQueriesContext(connection) as many:
        assert admin_client.get(address(model, "changelist")).status_code == 200
    assert len(many) <= 12
    assert len(many) <= len(few) + 1


@every_kind
@pytest.mark.parametrize("language", ["zh-hans", "en"])
def test_forms_histories_and_searches_open(admin_client, model, language):
    record = FACTORIES[model]()
    with override(language):
        pages = [("change", [record.pk]), ("history", [record.pk]), ("add", []), ("delete", [record.pk])]
        addresses = [address(model, page, *args) for page, args in pages] + [f"{address(model, 'changelist')}?q=x"]
    assert {admin_client.get(found).status_code for found in addresses} == {200}
