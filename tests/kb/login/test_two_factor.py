import pytest
from django.contrib.auth.models import User
from django_otp.plugins.otp_static.models import StaticToken
from django_otp.plugins.otp_totp.models import TOTPDevice

from kb.two_factor import devices
from tests.support.factories import VendorFactory
from tests.support.logins import PERMISSIONS, code_of, log_in, person, with_app
from tests.support.pages import read

pytestmark = pytest.mark.django_db
CODE = "/en/admin/two-factor/code/"
OVERVIEW = "/en/admin/two-factor/"
everybody = pytest.mark.parametrize("role", PERMISSIONS)


def set_up(client):
    """Go through the pages as a user does; the answer shows the recovery codes."""
    client.post(f"{OVERVIEW}start/")
    (app,) = TOTPDevice.objects.all()
    return client.post(f"{OVERVIEW}confirm/", {"code": code_of(app)})


def wait(app):
    """Let the time pass that a device makes one wait after a wrong code."""
    TOTPDevice.objects.filter(pk=app.pk).update(throttling_failure_timestamp=None)


@everybody
def test_who_has_set_it_up_is_asked_for_a_code(client, role):
    app = with_app(person(role))
    log_in(client, role)
    response = client.get("/en/admin/", follow=True)
    assert response.redirect_chain[-1][0].startswith(CODE)
    assert client.post(f"{CODE}?next=/en/admin/", {"code": code_of(app)}).url == "/en/admin/"
    assert client.get("/en/admin/").status_code == 200


@everybody
def test_without_the_code_the_password_opens_nothing(client, role):
    vendor = VendorFactory()
    with_app(person(role))
    log_in(client, role)
    for path in ("/en/admin/", f"/en/admin/vendors/vendor/{vendor.pk}/change/", OVERVIEW, f"{OVERVIEW}confirm/"):
        assert client.get(path).status_code == 302
    assert "/admin/" not in client.get(vendor.get_absolute_url()).text


@everybody
def test_a_wrong_code_is_told_at_its_field(client, role):
    with_app(person(role))
    log_in(client, role)
    response = client.post(CODE, {"code": "000000"})
    assert "This code is wrong, or was used before." in response.text
    assert client.get("/en/admin/").status_code == 302


def test_a_code_works_once(client):
    app = with_app(person("editor"))
    code = code_of(app)
    for expected in (302, 200):
        log_in(client, "editor")
        assert client.post(CODE, {"code": code}).status_code == expected
        client.post(f"{OVERVIEW}leave/")


def test_after_a_wrong_code_the_right_one_has_to_wait(client):
    app = with_app(person("editor"))
    log_in(client, "editor")
    client.post(CODE, {"code": "000000"})
    assert "the next one is taken in" in client.post(CODE, {"code": code_of(app)}).text
    wait(app)
    assert client.post(CODE, {"code": code_of(app)}).status_code == 302


def test_wrong_codes_count_as_wrong_passwords_do(client, settings):
    app = with_app(person("editor"))
    log_in(client, "editor")
    for _ in range(settings.AXES_FAILURE_LIMIT):
        # Who gives the password anew does not begin anew.
        client.logout()
        log_in(client, "editor")
        wait(app)
        response = client.post(CODE, {"code": "000000"})
    assert response.status_code == 429
    wait(app)
    assert client.post(CODE, {"code": code_of(app)}).status_code == 429


def test_a_code_of_somebody_else_does_not_do(client):
    with_app(person("editor"))
    other = with_app(person("analyst"))
    log_in(client, "editor")
    assert client.post(CODE, {"code": code_of(other)}).status_code == 200


def test_setting_it_up_shows_the_key_and_takes_a_code(client):
    client.force_login(person("analyst"))
    client.post(f"{OVERVIEW}start/")
    page = read(client.get(f"{OVERVIEW}confirm/"))
    app = TOTPDevice.objects.get()
    assert page.one("img")["src"].startswith("data:image/svg+xml;base64,")
    assert devices.spelled_key(app) in page.text
    assert client.post(f"{OVERVIEW}confirm/", {"code": code_of(app)}).status_code == 200
    assert client.get("/en/admin/").status_code == 200
    app.refresh_from_db()
    assert app.confirmed


def test_a_key_without_its_first_code_is_asked_for_nowhere(client):
    client.force_login(person("analyst"))
    client.post(f"{OVERVIEW}start/")
    client.logout()
    log_in(client, "analyst")
    assert client.get("/en/admin/").status_code == 200


def test_other_sessions_of_the_user_are_asked_for_the_code_then(client, client_of):
    user = person("analyst")
    other = client_of(user)
    client.force_login(user)
    set_up(client)
    assert other.get("/en/admin/").status_code == 302


def test_a_recovery_code_works_once(client):
    client.force_login(person("analyst"))
    codes = [item.text for item in read(set_up(client)).all("li")]
    assert len(codes) == devices.RECOVERY_CODES
    for expected in (302, 200):
        client.logout()
        log_in(client, "analyst")
        assert client.post(CODE, {"code": codes[0].upper()}).status_code == expected


def test_turning_it_off_takes_a_code(client):
    client.force_login(person("analyst"))
    codes = [item.text for item in read(set_up(client)).all("li")]
    client.post(OVERVIEW, {"turn-off": "1", "code": "000000"})
    assert TOTPDevice.objects.exists()
    client.post(OVERVIEW, {"turn-off": "1", "code": codes[0]})
    assert not TOTPDevice.objects.exists()
    assert not StaticToken.objects.exists()


def test_new_recovery_codes_void_the_old_ones(client):
    client.force_login(person("analyst"))
    old = {item.text for item in read(set_up(client)).all("li")}
    response = client.post(OVERVIEW, {"new-codes": "1", "code": old.pop()})
    new = {item.text for item in read(response).all("li")}
    assert set(StaticToken.objects.values_list("token", flat=True)) == new
    assert not new & old


@everybody
def test_only_a_superuser_turns_it_off_for_others(client, admin_client, role):
    lost = with_app(User.objects.create_user("lost", is_staff=True)).user
    client.force_login(person(role))
    assert client.post(f"{OVERVIEW}{lost.pk}/remove/").status_code == 403
    assert lost.username in admin_client.get(OVERVIEW).text
    admin_client.post(f"{OVERVIEW}{lost.pk}/remove/")
    assert not TOTPDevice.objects.exists()


def test_nobody_turns_off_their_own_without_a_code(admin_client, admin_user):
    assert admin_client.post(f"{OVERVIEW}{admin_user.pk}/remove/").status_code == 404


@everybody
def test_where_it_is_required_everybody_sets_it_up_first(client, settings, role):
    settings.REQUIRE_TWO_FACTOR = True
    vendor = VendorFactory()
    person(role)
    log_in(client, role)
    assert client.get("/en/admin/", follow=True).redirect_chain[-1][0].startswith(OVERVIEW)
    assert "/admin/" not in client.get(vendor.get_absolute_url()).text
    set_up(client)
    assert client.get("/en/admin/").status_code == 200


def test_the_way_back_leads_nowhere_else(client):
    app = with_app(person("editor"))
    log_in(client, "editor")
    response = client.post(f"{CODE}?next=https://evil.example/", {"code": code_of(app)})
    assert response.url == "/en/admin/"


def test_who_is_not_logged_in_sees_none_of_it(client):
    for page in ("", "code/", "confirm/"):
        assert "/admin/" in client.get(f"{OVERVIEW}{page}").url


@pytest.mark.parametrize("page", ["start/", "leave/"])
def test_looking_at_a_page_changes_nothing(admin_client, page):
    assert admin_client.get(f"{OVERVIEW}{page}").status_code == 405


def test_the_keys_are_shown_nowhere_in_the_admin(admin_client):
    for label in ("otp_totp/totpdevice", "otp_static/staticdevice"):
        assert admin_client.get(f"/en/admin/{label}/").status_code == 404
