"""A form that is refused keeps what was typed, and says in the admin why it was refused."""

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.utils.translation import override

from kb.choices import Status
from tests.support.factories import SourceFactory, VendorCitationFactory, VendorFactory
from tests.support.forms import as_opened
from tests.support.logins import code_of, log_in, with_app
from tests.support.pages import read
from vendors.models import Vendor

pytestmark = pytest.mark.django_db

ADD = "/en/admin/vendors/vendor/add/"


def address(record):
    with override("en"):
        return record.admin_url


def resent(page, **more):
    """Return where the page sends what it keeps, and what."""
    form = page.one("section", _class="kept-post").one("form")
    sent = {}
    for field in (*form.all("input"), *form.all("textarea")):
        if field["name"] != "csrfmiddlewaretoken":
            # A browser leaves out the line break that a text begins with.
            text = field["value"] if field.tag == "input" else "".join(field.children).removeprefix("\n")
            sent.setdefault(field["name"], []).append(text)
    return form["action"], sent | more


@pytest.fixture
def vendor():
    return VendorFactory(slug="biren", name_en="Biren", website="", status=Status.DRAFT)


def test_after_a_login_the_form_is_there_with_what_was_typed(sign_in, vendor):
    client = sign_in("analyst")
    sent = as_opened(client.get(address(vendor))) | {"website": "https://biren.example", "note_en": "a\r\nb"}
    client.logout()
    asked = client.post(address(vendor), sent)
    assert asked.status_code == 302
    assert "/en/admin/login/" in asked.url
    done = client.post(asked.url, {"login": "analyst", "password": "analyst of chips"}, follow=True)
    page = read(done)
    assert "Your login had ended" in page.text
    assert "https://biren.example" in page.text
    where, kept = resent(page)
    assert where == address(vendor)
    form = client.post(where, kept)
    assert form.status_code == 200
    assert as_opened(form)["website"] == "https://biren.example"
    assert "Nothing of it is saved yet" in form.text
    vendor.refresh_from_db()
    assert vendor.website == ""
    assert client.post(where, as_opened(form)).status_code == 302
    vendor.refresh_from_db()
    assert (vendor.website, vendor.note_en) == ("https://biren.example", "a\nb")


def test_a_new_record_is_kept_over_a_login_too(sign_in):
    client = sign_in("analyst")
    sent = as_opened(client.get(ADD)) | {"slug": "biren", "name_en": "Biren"}
    client.logout()
    asked = client.post(ADD, sent)
    page = read(client.post(asked.url, {"login": "analyst", "password": "analyst of chips"}, follow=True))
    where, kept = resent(page)
    form = client.post(where, kept)
    assert not Vendor.objects.exists()
    assert client.post(where, as_opened(form)).status_code == 302
    assert Vendor.objects.get().slug == "biren"


def test_what_one_typed_nobody_else_is_shown(sign_in, vendor):
    client = sign_in("analyst")
    sent = as_opened(client.get(address(vendor))) | {"website": "https://biren.example"}
    sign_in("editor")
    client.logout()
    asked = client.post(address(vendor), sent)
    page = client.post(asked.url, {"login": "editor", "password": "editor of chips"}, follow=True)
    assert "https://biren.example" not in page.text


def test_what_nobody_of_us_gave_out_fills_no_session(client, vendor):
    response = client.post(address(vendor), {"website": "https://biren.example", "password": "secret"})
    assert response.status_code == 403
    assert "sessionid" not in response.cookies
    where, kept = resent(read(response))
    assert (where, kept["website"]) == (address(vendor), ["https://biren.example"])
    assert "secret" not in response.text


def test_a_form_with_an_old_token_comes_back_with_a_new_one(sign_in, vendor):
    sign_in("analyst")
    client = Client(enforce_csrf_checks=True)
    client.force_login(User.objects.get(username="analyst"))
    sent = as_opened(client.get(address(vendor))) | {"website": "https://biren.example"}
    response = client.post(address(vendor), sent)
    assert response.status_code == 403
    page = read(response)
    assert "You have logged in or out" in page.text
    token = page.one("section", _class="kept-post").one(name="csrfmiddlewaretoken")["value"]
    where, kept = resent(page, csrfmiddlewaretoken=token)
    form = client.post(where, kept)
    assert as_opened(form)["website"] == "https://biren.example"


def test_an_analyst_keeps_what_was_typed_into_what_an_editor_published(sign_in, vendor):
    VendorCitationFactory(entry=vendor)
    client = sign_in("analyst")
    sent = as_opened(client.get(address(vendor))) | {"website": "https://biren.example"}
    editor = sign_in("editor")
    editor.post(address(vendor), as_opened(editor.get(address(vendor))) | {"status": Status.PUBLISHED})
    response = client.post(address(vendor), sent)
    assert response.status_code == 403
    page = read(response)
    assert "only an editor may change it" in page.text
    assert "(editor), from “Draft” to “Published”" in page.text
    assert [one.text for one in page.one("section", _class="kept-post").all("dd")] == ["https://biren.example"]
    vendor.refresh_from_db()
    assert vendor.website == ""


def test_whoever_lost_the_permission_keeps_what_was_typed(sign_in, vendor):
    client = sign_in("analyst")
    sent = as_opened(client.get(address(vendor))) | {"website": "https://biren.example"}
    User.objects.get(username="analyst").groups.clear()
    page = read(client.post(address(vendor), sent))
    assert "You are not allowed to save this record" in page.text
    assert "https://biren.example" in page.text


def test_a_record_that_was_deleted_can_be_added_again_as_it_was_typed(sign_in, vendor):
    VendorCitationFactory(entry=vendor, source=SourceFactory(title="Annual report"), locator="p. 1")
    client = sign_in("editor")
    sent = as_opened(client.get(address(vendor))) | {"website": "https://biren.example", "citations-0-locator": "p. 9"}
    vendor.citations.all().delete()
    vendor.delete()
    response = client.post(address(vendor), sent)
    assert response.status_code == 409
    page = read(response)
    assert "deleted while you edited it" in page.text
    where, kept = resent(page)
    assert where == ADD
    form = client.post(where, kept)
    assert not Vendor.objects.exists()
    assert client.post(where, as_opened(form)).status_code == 302
    again = Vendor.objects.get()
    assert (again.website, again.citations.get().locator) == ("https://biren.example", "p. 9")


def test_an_action_that_is_not_allowed_is_answered_in_the_admin(sign_in, vendor):
    client = sign_in("analyst")
    with override("en"):
        response = client.post(f"/en/admin/vendors/vendor/{vendor.pk}/delete/", {"post": "yes"})
    assert response.status_code == 403
    assert "You are not allowed to do this" in response.text
    assert read(response).one("section", _class="kept-post")


def test_logging_in_keeps_the_page_of_the_site(db):
    response = Client(enforce_csrf_checks=True).post("/en/admin/login/", {"login": "x", "password": "secret"})
    assert response.status_code == 403
    assert "secret" not in response.text


def test_a_plain_login_leads_to_the_admin(sign_in, client):
    sign_in("editor")
    assert log_in(client, "editor", "editor of chips").url == "/en/admin/"


def test_a_second_factor_between_password_and_form_loses_nothing(sign_in, vendor):
    client = sign_in("analyst")
    sent = as_opened(client.get(address(vendor))) | {"website": "https://biren.example"}
    client.logout()
    secret = with_app(User.objects.get(username="analyst"))
    asked = client.post(address(vendor), sent)
    code = client.post(asked.url, {"login": "analyst", "password": "analyst of chips"})
    page = read(client.post(code.url, {"code": code_of(secret)}, follow=True))
    where, kept = resent(page)
    assert as_opened(client.post(where, kept))["website"] == "https://biren.example"
