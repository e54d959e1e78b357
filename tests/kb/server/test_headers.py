from contextlib import closing

import pytest
from django.conf import settings

from tests.support.factories import VendorFactory
from tests.support.kinds import NOUNS, address

pytestmark = pytest.mark.django_db

LISTS = [address(f"{noun}:list", language="en") for noun in NOUNS]
WRONG = ["/nothing/", "/en/vendors/nobody/", "/admin/nothing/", "/en/vendors/?q=%00", "/en/vendors/?" + "q=1&" * 1100]
PAGES = ["/", "/en/", *LISTS, "/en/vendors/biren/", "/en/vendors/?contry=us", "/en/vendors/values/country/", *WRONG]
STATIC = "/static/css/main.css"
LOCAL = "django.core.cache.backends.locmem.LocMemCache"
ADMIN = ["/en/admin/login/", "/admin/"]
FIXED = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
}


def answer(client, path):
    """Return the answer with its headers; a file that it sends is not left open."""
    with closing(client.get(path)) as response:
        return response


@pytest.fixture(autouse=True)
def _vendor(client):
    VendorFactory(slug="biren")
    client.raise_request_exception = False


def policy(response):
    directives = (words.split() for words in response["Content-Security-Policy"].split(";"))
    return {name: set(sources) for name, *sources in directives}


@pytest.mark.parametrize("path", [*PAGES, STATIC])
def test_public_pages_run_no_script_and_no_style_but_the_sites_own(client, path):
    found = policy(answer(client, path))
    loosened = {source for name, sources in found.items() for source in sources if source.startswith("'unsafe")}
    if not path.startswith("/admin/"):
        assert loosened == set()
    assert found["default-src"] == {"'self'"}
    assert found["object-src"] == found["base-uri"] == found["frame-ancestors"] == {"'none'"}
    assert found["form-action"] == {"'self'"}


@pytest.mark.parametrize("path", ADMIN)
def test_the_admin_has_a_policy_too(client, path):
    found = policy(answer(client, path))
    assert found["script-src"] == {"'self'", "'unsafe-eval'"}
    assert found["frame-ancestors"] == {"'none'"}


@pytest.mark.parametrize("path", [*PAGES, STATIC, *ADMIN])
def test_every_answer_carries_the_headers(client, path):
    response = answer(client, path)
    assert {name: response.headers.get(name) for name in FIXED} == FIXED
    assert "camera=()" in response["Permissions-Policy"]


def test_a_cached_page_carries_them_too(client, settings):
    settings.CACHES = {**settings.CACHES, "pages": {"BACKEND": LOCAL, "LOCATION": "headers"}}
    first, again = client.get("/en/vendors/biren/"), client.get("/en/vendors/biren/")
    assert again["ETag"] == first["ETag"]
    assert policy(again) == policy(first)
    assert {name: again.headers.get(name) for name in FIXED} == FIXED


def test_an_unknown_host_gets_no_information(client):
    response = client.get("/en/", headers={"host": "evil.example"})
    assert (response.status_code, response.text) == (400, "Bad Request")
    assert "Content-Security-Policy" in response


def test_with_https_a_plain_request_is_sent_there(client, settings):
    settings.SECURE_SSL_REDIRECT = True
    assert client.get("/en/").url == "https://testserver/en/"


@pytest.mark.parametrize("name", ["X-Powered-By", "Server"])
def test_no_answer_names_the_software(client, name):
    assert name not in client.get("/en/")


def test_cookies_are_kept_from_scripts():
    assert settings.SESSION_COOKIE_HTTPONLY
    assert settings.CSRF_COOKIE_HTTPONLY
    assert settings.SESSION_COOKIE_SAMESITE == settings.CSRF_COOKIE_SAMESITE == "Lax"
