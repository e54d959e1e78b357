import pytest
from django.conf import settings
from django.core.cache import caches

from tests.support.factories import VendorFactory
from vendors.models import Vendor

pytestmark = pytest.mark.django_db

SESSIONS = "django.contrib.sessions.middleware.SessionMiddleware"
CACHE = {"BACKEND": "kb.server.memory.BoundedMemory", "LOCATION": "tests", "OPTIONS": {"MAX_BYTES": 300_000}}


@pytest.fixture(autouse=True)
def _caching(settings):
    settings.CACHES = {**settings.CACHES, "pages": CACHE}
    caches["pages"].clear()


def test_a_cached_page_costs_one_query(client, django_assert_num_queries):
    VendorFactory(slug="biren")
    first = client.get("/vendors/biren/")
    with django_assert_num_queries(1):
        again = client.get("/vendors/biren/")
    assert again.content == first.content


def test_an_edit_is_seen_at_the_next_request(client):
    VendorFactory(slug="biren", name_en="Biren")
    client.get("/en/vendors/")
    Vendor.objects.update(name_en="Biren Technology")
    assert "Biren Technology" in client.get("/en/vendors/").content.decode()


def test_the_two_languages_are_cached_apart(client):
    VendorFactory(slug="biren", name_zh="壁仞科技", name_en="Biren")
    client.get("/vendors/biren/")
    assert '<html lang="en">' in client.get("/en/vendors/biren/").content.decode()


def test_a_client_that_has_the_page_gets_304(client):
    VendorFactory(slug="biren")
    tag = client.get("/vendors/biren/")["ETag"]
    client.get("/vendors/biren/")
    assert client.get("/vendors/biren/", headers={"if-none-match": tag}).status_code == 304


@pytest.mark.parametrize("form", ["W/{}", '"other", {}'])
def test_a_client_may_name_the_page_as_http_allows_also_to_a_worker_that_has_not_cached_it(client, form):
    VendorFactory(slug="biren")
    tag = client.get("/vendors/biren/")["ETag"]
    caches["pages"].clear()
    assert client.get("/vendors/biren/", headers={"if-none-match": form.format(tag)}).status_code == 304


def test_who_is_logged_in_gets_a_page_of_their_own(client, admin_client):
    VendorFactory(slug="biren")
    assert "/admin/" in admin_client.get("/vendors/biren/").content.decode()
    assert "/admin/" not in client.get("/vendors/biren/").content.decode()


def test_missing_pages_are_not_cached(client):
    client.get("/vendors/nobody/")
    VendorFactory(slug="nobody")
    assert client.get("/vendors/nobody/").status_code == 200


def test_the_security_headers_are_cached_with_the_page(client):
    VendorFactory(slug="biren")
    client.get("/vendors/biren/")
    assert "default-src 'self'" in client.get("/vendors/biren/")["Content-Security-Policy"]


def test_many_long_queries_stay_within_the_bytes_of_the_cache(client):
    for number in range(40):
        assert client.get(f"/en/vendors/?q={'long' * 300}{number}").status_code == 200
    store = caches["pages"].store
    assert 200_000 < store.size <= 300_000
    assert sum(len(data) for data, _ in store.values.values()) < store.size


def test_an_overlong_address_is_answered_and_not_cached(client):
    address = f"/en/vendors/?q={'x' * 2000}"
    assert client.get(address).status_code == client.get(address).status_code == 200
    assert not caches["pages"].store.values


def test_the_cache_is_outside_of_what_makes_a_page():
    assert settings.MIDDLEWARE.index("kb.server.page_cache.PageCache") < settings.MIDDLEWARE.index(SESSIONS)
