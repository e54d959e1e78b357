"""The API in terms of HTTP: headers, methods, conditional requests."""

import pytest
from django.core.cache import caches
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils.timezone import localdate

from kb.api import tables
from tests.support.api import table
from tests.support.factories import VendorFactory
from tests.support.pages import read
from vendors.models import Vendor

pytestmark = pytest.mark.django_db


def test_a_list_with_an_invalid_query_has_no_links_to_the_api(client):
    page = read(client.get("/vendors/?tier=fog"))
    assert not [link for link in page.all("a") if link.attributes.get("rel") == "nofollow"]


def test_a_table_takes_a_few_queries_for_each_batch_of_rows(client, monkeypatch):
    VendorFactory.create_batch(30)
    table(client, "vendors")

    def queries(rows):
        monkeypatch.setattr(tables, "ROWS_AT_ONCE", rows)
        with CaptureQueriesContext(connection) as taken:
            assert len(table(client, "vendors")) == 30
        return len(taken)

    once, thrice = queries(30), queries(10)
    assert (thrice - once) % 2 == 0
    assert once < thrice <= 3 * once


@pytest.mark.parametrize("path", ["/vendors.csv", "/api/v1/vendors/", "/api/v1/vendors/biren/"])
def test_a_client_with_the_current_version_gets_304(client, path):
    VendorFactory(slug="biren")
    tag = client.get(path)["ETag"]
    with CaptureQueriesContext(connection) as taken:
        unchanged = client.get(path, headers={"if-none-match": tag})
    assert (unchanged.status_code, len(taken)) == (304, 1)
    Vendor.objects.update(name_en="Biren Technology")
    assert client.get(path, headers={"if-none-match": tag}).status_code == 200


@pytest.mark.parametrize("path", ["/vendors.csv", "/api/v1/vendors/", "/api/v1/vendors/biren/"])
def test_answers_of_the_api_are_not_cached(client, settings, path):
    kept = {"BACKEND": "django.core.cache.backends.locmem.LocMemCache", "LOCATION": path}
    settings.CACHES = {**settings.CACHES, "pages": kept}
    VendorFactory(slug="biren")
    client.get(path)
    assert not caches["pages"]._cache


@pytest.mark.parametrize("path", ["/vendors.csv", "/api/v1/vendors/", "/api/v1/vendors/biren/"])
def test_the_api_is_read_only(client, path):
    VendorFactory(slug="biren")
    for method in (client.post, client.put, client.patch, client.delete):
        assert method(path).status_code == 405
    assert client.options(path).status_code == 200
    head = client.head(path)
    assert (head.status_code, head.getvalue()) == (200, b"")


def test_a_table_is_a_file_of_its_day_that_spreadsheets_open(client):
    VendorFactory(slug="biren", name_zh="壁仞科技")
    response = client.get("/vendors.csv")
    assert response["Content-Type"] == "text/csv; charset=utf-8"
    assert response["Content-Disposition"] == f'attachment; filename="vendors-{localdate().isoformat()}.csv"'
    content = response.getvalue()
    assert content.startswith(b"\xef\xbb\xbfslug,url,name_zh,")
    assert "壁仞科技" in content.decode()


def test_a_vendor_may_be_called_csv_or_api(client):
    for slug in ("csv", "api", "vendors"):
        VendorFactory(slug=slug)
        assert client.get(f"/vendors/{slug}/").status_code == 200
        assert client.get(f"/api/v1/vendors/{slug}/").json()["slug"] == slug
    assert {row["slug"] for row in table(client, "vendors")} == {"csv", "api", "vendors"}
