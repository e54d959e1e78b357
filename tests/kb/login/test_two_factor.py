from textwrap import wrap

import pytest
from allauth.mfa.models import Authenticator
from django.contrib.auth.models import User
from django.core.management import CommandError, call_command

from tests.support.factories import VendorFactory
from tests.support.logins import PASSWORD, PERMISSIONS, code_of, has_app, log_in, person, with_app
from tests.support.pages import read

pytestmark = pytest.mark.django_db
OVERVIEW = "/en/admin/two-factor/"
CODE = f"{OVERVIEW}authenticate/"
SET_UP = f"{OVERVIEW}totp/activate/"
REMOVE = f"{OVERVIEW}totp/deactivate/"
CODES = f"{OVERVIEW}recovery-codes/"
PAGES = ["", "totp/activate/", "totp/deactivate/", "recovery-codes/", "recovery-codes/generate/", "webauthn/"]
PAGES += ["webauthn/add/", "password/", "reauthenticate/"]
LIMIT = 5
everybody = pytest.mark.parametrize("role", PERMISSIONS)


def set_up(client):
    """Go through the pages as a user does who has just logged in; the answer shows the recovery codes."""
    client.get(SET_UP)
    return client.post(SET_UP, {"code": code_of(client.session["mfa.totp.secret"])}, follow=True)


def recovery_codes(response):
    return [item.text for item in read(response).one("ul", translate="no").all("li")]


@everybody
def test_who_has_set_it_up_is_asked_for_a_code(client, role):
    secret = with_app(person(role))
    assert log_in(client, role).url == CODE
    assert client.post(CODE, {"code": code_of(secret)}).url == "/en/admin/"
    assert client.get("/en/admin/").status_code == 200


@everybody
def test_without_the_code_the_password_opens_nothing(client, role):
    vendor = VendorFactory()
    with_app(person(role))
    log_in(client, role)
    pages = [OVERVIEW + page for page in PAGES]
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


def test_who_gives_the_password_anew_does_not_begin_anew(client):
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


def test_a_code_of_somebody_else_does_not_do(client):
    with_app(person("editor"))
    other = with_app(person("analyst"))
    log_in(client, "editor")
    assert client.post(CODE, {"code": code_of(other)}).status_code == 200


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


def test_who_logged_in_long_ago_shows_first_who_they_are(client):
    user = person("analyst")
    client.force_login(user)
    asked = client.get(SET_UP).url
    assert asked == f"{OVERVIEW}password/?next={SET_UP.replace('/', '%2F')}"
    assert "Incorrect password." in client.post(asked, {"password": "not the password"}).text
    assert client.post(asked, {"password": PASSWORD}).url == SET_UP
    assert client.get(SET_UP).status_code == 200


def test_a_key_without_its_first_code_is_asked_for_nowhere(client):
    person("analyst")
    log_in(client, "analyst")
    client.get(SET_UP)
    client.logout()
    log_in(client, "analyst")
    assert client.get("/en/admin/").status_code == 200


def test_other_sessions_of_the_user_are_asked_for_the_code_then(client, client_of):
    other = client_of(person("analyst"))
    log_in(client, "analyst")
    set_up(client)
    assert other.get("/en/admin/").url == "/en/admin/login/?next=/en/admin/"
    assert "sessionid" not in other.cookies or not other.cookies["sessionid"].value
    assert log_in(other, "analyst").url == CODE


def test_a_recovery_code_works_once(client):
    person("analyst")
    log_in(client, "analyst")
    codes = recovery_codes(set_up(client))
    assert len(codes) == 10
    for expected in (302, 200):
        client.logout()
        log_in(client, "analyst")
        assert client.post(CODE, {"code": f" {codes[0][:4]} {codes[0][4:]}"}).status_code == expected


def test_recovery_codes_are_shown_once(client):
    person("analyst")
    log_in(client, "analyst")
    codes = recovery_codes(set_up(client))
    again = client.get(CODES).text
    assert not any(code in again for code in codes)
    assert client.get(f"{CODES}download/").status_code == 403


def test_turning_it_off_takes_a_code(client):
    user = person("analyst")
    secret = with_app(user)
    log_in(client, "analyst")
    client.post(CODE, {"code": code_of(secret)})
    forget_when(client)
    asked = client.post(REMOVE).url
    assert asked.startswith(f"{OVERVIEW}reauthenticate/")
    # The password does not do instead of it.
    assert client.get(f"{OVERVIEW}password/").url == f"{OVERVIEW}reauthenticate/"
    client.post(asked, {"code": "000000"})
    assert has_app(user)


def test_turning_it_off_takes_the_recovery_codes_along(client):
    person("analyst")
    log_in(client, "analyst")
    set_up(client)
    assert client.post(REMOVE).url == OVERVIEW
    assert not Authenticator.objects.exists()


def forget_when(client):
    """Let the login be an hour ago."""
    session = client.session
    for record in session["account_authentication_methods"]:
        record["at"] -= 3600
    session.save()


def test_new_recovery_codes_void_the_old_ones(client):
    person("analyst")
    log_in(client, "analyst")
    old = set(recovery_codes(set_up(client)))
    new = set(recovery_codes(client.post(f"{CODES}generate/", follow=True)))
    assert len(new) == 10
    assert not new & old
    client.logout()
    for code, expected in ((old.pop(), 200), (new.pop(), 302)):
        log_in(client, "analyst")
        assert client.post(CODE, {"code": code}).status_code == expected


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


def test_nobody_turns_off_their_own_that_way(admin_client, admin_user):
    assert admin_client.post(f"{OVERVIEW}{admin_user.pk}/turn-off/").status_code == 404


def test_a_command_turns_it_off_where_no_superuser_can(capsys):
    lost = User.objects.create_user("lost", is_staff=True)
    with_app(lost)
    call_command("turn_off_two_factor", "lost")
    assert not has_app(lost)
    with pytest.raises(CommandError, match="nobody"):
        call_command("turn_off_two_factor", "nobody")


@everybody
def test_where_it_is_required_everybody_sets_it_up_first(client, settings, role):
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


def test_the_way_back_leads_nowhere_else(client):
    secret = with_app(person("editor"))
    client.post("/en/admin/login/?next=https://evil.example/", {"login": "editor", "password": PASSWORD})
    assert client.post(CODE, {"code": code_of(secret)}).url == "/en/admin/"


def test_the_way_back_is_where_one_wanted_to_go(client):
    secret = with_app(person("editor"))
    client.post("/en/admin/login/?next=/en/admin/vendors/", {"login": "editor", "password": PASSWORD})
    assert client.post(CODE, {"code": code_of(secret)}).url == "/en/admin/vendors/"


@pytest.mark.parametrize("page", [*PAGES, "authenticate/", "webauthn/reauthenticate/"])
def test_who_is_not_logged_in_sees_none_of_it(client, page):
    assert client.get(OVERVIEW + page).url.startswith("/en/admin/login/")


@pytest.mark.parametrize("page", PAGES)
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
