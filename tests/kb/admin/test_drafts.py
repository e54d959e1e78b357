"""Drafts are on the site for staff alone, and say so."""

import pytest
from django.core.cache import caches

from kb.choices import Status
from tests.support.factories import FACTORIES, VendorFactory
from vendors.models import Architecture, Scenario

pytestmark = pytest.mark.django_db

PAGED = [model for model in FACTORIES if getattr(model, "pages", "")]
every_page = pytest.mark.parametrize("model", PAGED, ids=lambda model: model.__name__)


@every_page
def test_the_public_does_not_see_a_draft(client, model):
    assert client.get(FACTORIES[model](status=Status.DRAFT).get_absolute_url()).status_code == 404


@every_page
def test_staff_see_it_under_a_ribbon(sign_in, model):
    response = sign_in("reader").get(FACTORIES[model](status=Status.DRAFT).get_absolute_url())
    assert response.status_code == 200
    assert "draft-ribbon" in response.content.decode()
    assert response["X-Robots-Tag"] == "noindex"


@every_page
def test_what_is_public_has_no_ribbon(sign_in, model):
    response = sign_in("reader").get(FACTORIES[model]().get_absolute_url())
    assert "draft-ribbon" not in response.content.decode()
    assert "X-Robots-Tag" not in response


def test_a_draft_is_in_no_list(sign_in):
    VendorFactory(slug="not-yet-public", status=Status.DRAFT)
    assert "not-yet-public" not in sign_in("reader").get("/vendors/").content.decode()


def test_a_draft_seen_by_staff_is_not_remembered_for_others(sign_in, client, settings):
    remembered = {"BACKEND": "django.core.cache.backends.locmem.LocMemCache", "LOCATION": "drafts"}
    settings.CACHES = {**settings.CACHES, "pages": remembered}
    caches["pages"].clear()
    address = VendorFactory(status=Status.DRAFT).get_absolute_url()
    assert sign_in("editor").get(address).status_code == 200
    assert client.get(address).status_code == 404
    assert "no-store" in sign_in("analyst").get(address)["Cache-Control"]


def test_kinds_in_a_tree_are_among_them():
    assert {Architecture, Scenario} <= set(PAGED)
