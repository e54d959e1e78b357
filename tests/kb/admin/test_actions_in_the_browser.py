"""Three records are published from the list, one of them without a source, and the action is taken back."""

import pytest
from playwright.sync_api import expect

from kb.choices import Status
from tests.kb.admin.test_editing_in_the_browser import sign_in
from tests.support.factories import VendorCitationFactory, VendorFactory
from tests.support.people import make
from vendors.models import Vendor

pytestmark = pytest.mark.django_db(transaction=True)


def statuses() -> dict[str, str]:
    return dict(Vendor.objects.values_list("slug", "status"))


def test_three_are_published_but_for_the_one_without_a_source_and_taken_back(page, live_server):
    make("editor")
    for slug in ("alpha", "beta"):
        VendorCitationFactory(entry__slug=slug, entry__status=Status.DRAFT)
    VendorFactory(slug="gamma", status=Status.DRAFT)
    sign_in(page, live_server, "editor")
    page.goto(f"{live_server.url}/en/admin/vendors/vendor/")
    for box in page.locator("input.action-select").all():
        box.check()
    page.locator("select[name=action]").select_option("publish")
    page.get_by_role("button", name="Run").click()
    expect(page.get_by_role("heading", name="Publish 2 records?").first).to_be_visible()
    left_out = page.locator("[data-left-out]")
    expect(left_out).to_contain_text("cites no published source")
    expect(left_out).to_contain_text("Name gamma")
    assert set(statuses().values()) == {Status.DRAFT}
    page.get_by_role("button", name="Yes, go ahead").click()
    expect(page.get_by_text("2 records are now: Published.")).to_be_visible()
    assert statuses() == {"alpha": Status.PUBLISHED, "beta": Status.PUBLISHED, "gamma": Status.DRAFT}
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_text("2 records are as they were before.")).to_be_visible()
    assert set(statuses().values()) == {Status.DRAFT}
