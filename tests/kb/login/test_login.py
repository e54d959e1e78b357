from base64 import b64decode

import pytest
from allauth.account.views import LoginView
from django.conf import settings
from django.contrib.auth.models import User
from django.db import connection
from django.test import Client
from django.urls import resolve, reverse
from django.utils.translation import override

from tests.support.logins import PASSWORD, PERMISSIONS, log_in, person
from tests.support.pages import read

pytestmark = pytest.mark.django_db
WRONG = "not the password"
LIMIT = 5


def fail(client, username, times=LIMIT + 1, **extra):
    for _ in range(times):
        response = log_in(client, username, WRONG, **extra)
    return response


@pytest.mark.parametrize("role", PERMISSIONS)
def test_each_of_the_three_logs_in_with_the_password(client, role):
    person(role)
    assert log_in(client, role).url == "/en/admin/"
    assert client.get("/en/admin/").status_code == 200


def test_a_login_that_came_from_nowhere_leads_to_the_admin(client):
    person("editor")
    response = client.post("/en/admin/login/", {"login": "editor", "password": PASSWORD})
    assert response.url == "/en/admin/"


def test_a_wrong_password_is_shown_at_the_form(client):
    person("reader")
    response = log_in(client, "reader", WRONG)
    assert response.status_code == 200
    assert "Please enter the correct username and password" in response.text


@pytest.mark.parametrize("role", PERMISSIONS)
def test_too_many_wrong_passwords_lock_the_name_out(client, role):
    person(role)
    assert fail(client, role).status_code == 429
    response = log_in(client, role, PASSWORD)
    assert response.status_code == 429
    assert response["Retry-After"] == "900"
    assert client.get("/en/admin/").status_code == 302


def test_the_lockout_is_shown_in_the_language_of_the_page(client):
    person("analyst")
    assert "Too many attempts to log in" in fail(client, "analyst").text
    chinese = client.post("/admin/login/", {"login": "analyst", "password": WRONG})
    assert chinese.status_code == 429
    assert read(chinese).one("html")["lang"] == "zh-Hans"
    assert "登录尝试次数过多" in chinese.text


def test_nobody_is_locked_out_for_the_attempts_on_another_name(client):
    person("reader")
    person("editor")
    fail(client, "reader")
    assert log_in(client, "editor").status_code == 302


def test_nobody_is_locked_out_for_the_attempts_from_another_address(client, settings):
    settings.BEHIND_PROXY = True
    person("editor")
    assert fail(client, "editor", headers={"x-forwarded-for": "203.0.113.9"}).status_code == 429
    assert log_in(client, "editor", headers={"x-forwarded-for": "198.51.100.7"}).status_code == 302


def test_an_address_that_the_visitor_writes_does_not_help(client, settings):
    settings.BEHIND_PROXY = True
    person("editor")
    for number in range(LIMIT + 1):
        response = log_in(client, "editor", WRONG, headers={"x-forwarded-for": f"192.0.2.{number}, 203.0.113.9"})
    assert response.status_code == 429


def test_without_a_proxy_the_header_is_not_believed(client, settings):
    person("editor")
    for number in range(LIMIT + 1):
        response = log_in(client, "editor", WRONG, headers={"x-forwarded-for": f"192.0.2.{number}"})
    assert response.status_code == 429


def test_the_right_password_does_not_take_the_wrong_ones_back(client):
    person("editor")
    fail(client, "editor", LIMIT - 1)
    assert log_in(client, "editor").status_code == 302
    client.logout()
    fail(client, "editor", 1)
    assert log_in(client, "editor").status_code == 429


def test_many_names_are_not_tried_from_one_address(client):
    statuses = [log_in(client, f"name{number}", WRONG).status_code for number in range(31)]
    assert statuses == [200] * 30 + [429]


def test_all_workers_count_together_and_keep_no_name_or_password(client):
    fail(client, "editor", 1)
    with connection.cursor() as cursor:
        cursor.execute("SELECT cache_key, value FROM login_cache")
        kept = " ".join(f"{key} {b64decode(value)}" for key, value in cursor.fetchall())
    assert "login_failed" in kept
    assert WRONG not in kept
    assert "editor" not in kept


@pytest.mark.parametrize("change", [{"is_staff": False}, {"is_active": False}])
def test_who_may_not_edit_does_not_log_in_and_is_not_told_why(client, change):
    User.objects.filter(pk=person("reader").pk).update(**change)
    assert "Please enter the correct username and password" in log_in(client, "reader").text


@pytest.mark.parametrize("change", [{"is_staff": False}, {"is_active": False}])
def test_who_may_edit_no_more_is_logged_out_at_once(client, change):
    user = person("reader")
    log_in(client, "reader")
    User.objects.filter(pk=user.pk).update(**change)
    assert client.get("/en/admin/", follow=True).redirect_chain == [("/en/admin/login/?next=/en/admin/", 302)]


@pytest.mark.parametrize("language", ["zh-hans", "en"])
def test_the_login_that_knows_no_second_factor_is_at_no_address(language):
    with override(language):
        assert resolve(reverse("admin:login")).func.view_class is LoginView


def test_nobody_signs_up_or_is_sent_mail(client):
    page = client.get("/en/admin/login/").text.lower()
    assert "sign up" not in page
    assert "forgot" not in page
    for path in ("signup/", "password/reset/", "email/", "two-factor/webauthn/signup/"):
        assert client.get(f"/en/admin/{path}").status_code in (302, 404)
    assert User.objects.count() == 0


@pytest.mark.parametrize("role", PERMISSIONS)
def test_the_session_cookie_is_kept_from_scripts_and_other_sites(client, role):
    person(role)
    cookie = log_in(client, role).cookies[settings.SESSION_COOKIE_NAME]
    assert cookie["httponly"] is True
    assert cookie["samesite"] == "Lax"


def test_a_form_without_its_token_is_refused_in_the_frame():
    response = Client(enforce_csrf_checks=True).post("/en/admin/login/", {"login": "x", "password": "y"})
    assert response.status_code == 403
    assert read(response).one("h1").text == "This form is out of date"
