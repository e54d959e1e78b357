"""Logging in with a second factor: the codes of an app."""

import pytest
from allauth.mfa.models import Authenticator

from tests.support.factories import VendorFactory
from tests.support.logins import (
    CODE,
    CODES,
    OVERVIEW,
    PASSWORD,
    PERMISSIONS,
    SET_UP,
    TWO_FACTOR_PAGES,
    code_of,
    log_in,
    person,
    with_app,
)

pytestmark = pytest.mark.django_db
REMOVE = f"{OVERVIEW}totp/deactivate/"
LIMIT = 5
everybody = pytest.mark.parametrize("role", PERMISSIONS)


@everybody
def test_whoever_has_set_it_up_needs_a_code(client, role):
    secret = with_app(person(role))
    assert log_in(client, role).url == CODE
    assert client.post(CODE, {"code": code_of(secret)}).url == "/en/admin/"
    assert client.get("/en/admin/").status_code == 200


@everybody
def test_without_the_code_the_password_opens_nothing(client, role):
    vendor = VendorFactory()
    with_app(person(role))
    log_in(client, role)
    pages = [OVERVIEW + page for page in TWO_FACTOR_PAGES]
    for path in ("/en/admin/", f"/en/admin/vendors/vendor/{vendor.pk}/change/", *pages):
        assert client.get(path).url.startswith("/en/admin/login/?next=")
    assert "/admin/" not in client.get(vendor.get_absolute_url()).text


def test_without_the_code_nothing_is_changed_either(client):
    user = person("editor")
    with_app(user)
    log_in(client, "editor")
    for path in (SET_UP, REMOVE, f"{CODES}generate/", "/en/admin/password_change/"):
        client.post(path, {"code": "000000", "old_password": PASSWORD})
    assert [each.type for each in Authenticator.objects.all()] == ["totp"]


@everybody
def test_a_wrong_code_is_shown_at_its_field(client, role):
    with_app(person(role))
    log_in(client, role)
    response = client.post(CODE, {"code": "000000"})
    assert "This code is wrong or already used." in response.text
    assert client.get("/en/admin/").status_code == 302


def test_a_code_works_once(client):
    code = code_of(with_app(person("editor")))
    for expected in (302, 200):
        log_in(client, "editor")
        assert client.post(CODE, {"code": code}).status_code == expected
        client.post(f"{OVERVIEW}leave/")


def test_after_wrong_codes_the_right_one_has_to_wait(client):
    secret = with_app(person("editor"))
    log_in(client, "editor")
    for _ in range(LIMIT):
        assert client.post(CODE, {"code": "000000"}).status_code == 200
    response = client.post(CODE, {"code": code_of(secret)})
    assert response.status_code == 429
    assert response["Retry-After"] == "900"
    assert "Too many attempts to log in" in response.text
    assert client.get("/en/admin/").status_code == 302


def test_repeating_the_password_does_not_reset_the_limit(client):
    secret = with_app(person("editor"))
    for _ in range(LIMIT):
        log_in(client, "editor")
        client.post(CODE, {"code": "000000"})
        client.post(f"{OVERVIEW}leave/")
    log_in(client, "editor")
    assert client.post(CODE, {"code": code_of(secret)}).status_code == 429


def test_wrong_codes_from_anywhere_count_together(client, settings):
    settings.BEHIND_PROXY = True
    secret = with_app(person("editor"))
    for number in range(LIMIT):
        log_in(client, "editor", headers={"x-forwarded-for": f"192.0.2.{number}"})
        client.post(CODE, {"code": "000000"}, headers={"x-forwarded-for": f"192.0.2.{number}"})
    assert client.post(CODE, {"code": code_of(secret)}).status_code == 429


def test_a_code_of_somebody_else_is_refused(client):
    with_app(person("editor"))
    other = with_app(person("analyst"))
    log_in(client, "editor")
    assert client.post(CODE, {"code": code_of(other)}).status_code == 200


def test_the_redirect_after_login_stays_on_the_site(client):
    secret = with_app(person("editor"))
    client.post("/en/admin/login/?next=https://evil.example/", {"login": "editor", "password": PASSWORD})
    assert client.post(CODE, {"code": code_of(secret)}).url == "/en/admin/"


def test_the_redirect_after_login_leads_to_the_requested_page(client):
    secret = with_app(person("editor"))
    client.post("/en/admin/login/?next=/en/admin/vendors/", {"login": "editor", "password": PASSWORD})
    assert client.post(CODE, {"code": code_of(secret)}).url == "/en/admin/vendors/"
