"""Setting up two-factor login, requiring it, and turning it off."""

from textwrap import wrap

import pytest
from allauth.mfa.models import Authenticator
from django.contrib.auth.models import User
from django.core.management import CommandError, call_command

from tests.support.factories import VendorFactory
from tests.support.logins import (
    CODE,
    OVERVIEW,
    PASSWORD,
    PERMISSIONS,
    SET_UP,
    TWO_FACTOR_PAGES,
    code_of,
    has_app,
    log_in,
    person,
    set_up,
    with_app,
)
from tests.support.pages import read

pytestmark = pytest.mark.django_db
REMOVE = f"{OVERVIEW}totp/deactivate/"
everybody = pytest.mark.parametrize("role", PERMISSIONS)


def forget_when(client):
    """Let the login be an hour ago."""
    session = client.session
    for record in session["account_authentication_methods"]:
        record["at"] -= 3600
    session.save()


def test_setting_it_up_shows_the_key_and_takes_a_code(client):
    user = person("analyst")
    log_in(client, "analyst")
    page = read(client.get(SET_UP))
    secret = client.session["mfa.totp.secret"]
    assert page.one("img", alt="QR code of the key")["src"].startswith("data:image/svg+xml;base64,")
    assert " ".join(wrap(secret, 4)) in page.text
    assert client.post(SET_UP, {"code": "000000"}).status_code == 200
    assert not has_app(user)
    assert client.post(SET_UP, {"code": code_of(secret)}).status_code == 302
    assert client.get("/en/admin/").status_code == 200
    assert has_app(user)


def test_whoever_logged_in_long_ago_confirms_their_password_first(client):
    user = person("analyst")
    client.force_login(user)
    confirmation = client.get(SET_UP).url
    assert confirmation == f"{OVERVIEW}password/?next={SET_UP.replace('/', '%2F')}"
    assert "Incorrect password." in client.post(confirmation, {"password": "not the password"}).text
    assert client.post(confirmation, {"password": PASSWORD}).url == SET_UP
    assert client.get(SET_UP).status_code == 200


def test_a_key_without_its_first_code_is_not_required(client):
    person("analyst")
    log_in(client, "analyst")
    client.get(SET_UP)
    client.logout()
    log_in(client, "analyst")
    assert client.get("/en/admin/").status_code == 200


def test_other_sessions_of_the_user_need_the_code_then(client, client_of):
    other = client_of(person("analyst"))
    log_in(client, "analyst")
    set_up(client)
    assert other.get("/en/admin/").url == "/en/admin/login/?next=/en/admin/"
    assert "sessionid" not in other.cookies or not other.cookies["sessionid"].value
    assert log_in(other, "analyst").url == CODE


def test_turning_it_off_needs_a_code(client):
    user = person("analyst")
    secret = with_app(user)
    log_in(client, "analyst")
    client.post(CODE, {"code": code_of(secret)})
    forget_when(client)
    confirmation = client.post(REMOVE).url
    assert confirmation.startswith(f"{OVERVIEW}reauthenticate/")
    # The password does not do instead of it.
    assert client.get(f"{OVERVIEW}password/").url == f"{OVERVIEW}reauthenticate/"
    client.post(confirmation, {"code": "000000"})
    assert has_app(user)


def test_turning_it_off_deletes_the_recovery_codes_too(client):
    person("analyst")
    log_in(client, "analyst")
    set_up(client)
    assert client.post(REMOVE).url == OVERVIEW
    assert not Authenticator.objects.exists()


def test_who_logs_in_by_the_password_alone_sees_a_warning(client):
    user = person("editor")
    log_in(client, "editor")
    assert "Your two-factor login is off." in client.get("/en/admin/").text
    client.logout()
    secret = with_app(user)
    log_in(client, "editor")
    client.post(CODE, {"code": code_of(secret)})
    assert "two-factor login is off" not in client.get("/en/admin/").text


@everybody
def test_only_a_superuser_turns_it_off_for_others(client, admin_client, role):
    lost = User.objects.create_user("lost", is_staff=True)
    with_app(lost)
    client.force_login(person(role))
    assert client.post(f"{OVERVIEW}{lost.pk}/turn-off/").status_code == 403
    assert lost.username not in client.get(OVERVIEW).text
    assert lost.username in admin_client.get(OVERVIEW).text
    admin_client.post(f"{OVERVIEW}{lost.pk}/turn-off/")
    assert not has_app(lost)


def test_nobody_turns_off_their_own_there(admin_client, admin_user):
    assert admin_client.post(f"{OVERVIEW}{admin_user.pk}/turn-off/").status_code == 404


def test_a_command_turns_it_off_where_no_superuser_can(capsys):
    lost = User.objects.create_user("lost", is_staff=True)
    with_app(lost)
    call_command("turn_off_two_factor", "lost")
    assert not has_app(lost)
    with pytest.raises(CommandError, match="nobody"):
        call_command("turn_off_two_factor", "nobody")


@everybody
def test_if_it_is_required_everybody_sets_it_up_first(client, settings, role):
    settings.REQUIRE_TWO_FACTOR = True
    vendor = VendorFactory()
    person(role)
    log_in(client, role)
    assert client.get("/en/admin/", follow=True).redirect_chain == [(OVERVIEW, 302)]
    assert client.get("/en/admin/login/", follow=True).redirect_chain[-1] == (OVERVIEW, 302)
    assert "/admin/" not in client.get(vendor.get_absolute_url()).text
    set_up(client)
    assert client.get("/en/admin/").status_code == 200


def test_who_has_to_set_it_up_may_leave_instead(client, settings):
    settings.REQUIRE_TWO_FACTOR = True
    person("reader")
    log_in(client, "reader")
    assert client.post(f"{OVERVIEW}leave/").url == "/en/admin/login/"
    assert client.get("/en/admin/").url.startswith("/en/admin/login/")


@pytest.mark.parametrize("page", [*TWO_FACTOR_PAGES, "authenticate/", "webauthn/reauthenticate/"])
def test_its_pages_need_a_login(client, page):
    assert client.get(OVERVIEW + page).url.startswith("/en/admin/login/")


@pytest.mark.parametrize("page", TWO_FACTOR_PAGES)
def test_no_browser_keeps_the_pages(client, page):
    person("reader")
    log_in(client, "reader")
    assert "no-store" in client.get(OVERVIEW + page)["Cache-Control"]


@pytest.mark.parametrize("page", ["1/turn-off/", "leave/"])
def test_looking_at_a_page_changes_nothing(admin_client, page):
    assert admin_client.get(f"{OVERVIEW}{page}").status_code == 405


def test_the_keys_are_shown_nowhere_in_the_admin(admin_client):
    for label in ("mfa/authenticator", "account/emailaddress", "account/emailconfirmation"):
        assert admin_client.get(f"/en/admin/{label}/").status_code == 404
