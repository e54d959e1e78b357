"""From an analyst's draft to the public page, in a real browser."""

import re

import pytest
from playwright.sync_api import expect

from kb.choices import Status
from tests.support.factories import ArchitectureFactory, SourceFactory
from tests.support.people import PEOPLE, make
from vendors.models import Vendor

pytestmark = pytest.mark.django_db(transaction=True)

# The tab that was open before stays in the address.
THE_LIST = re.compile(r"/en/admin/vendors/vendor/(#\w+)?$")


@pytest.fixture
def _facts():
    for name in PEOPLE:
        make(name)
    SourceFactory(title="Annual report 2023", slug="annual-report-2023")
    ArchitectureFactory(name_en="Neural processing unit", slug="npu")


def sign_in(page, server, name):
    page.context.clear_cookies()
    page.goto(f"{server.url}/en/admin/")
    page.get_by_label("Username").fill(name)
    page.get_by_label("Password").fill(f"{name} of chips")
    page.get_by_role("button", name="Log in").click()
    page.wait_for_url("**/en/admin/")


def choose(page, name, words):
    """Search for a record in a select box and take the first that is found."""
    page.locator(f"#id_{name} + .select2").click()
    page.locator(".select2-search__field").last.fill(words)
    page.locator(".select2-results__option--highlighted", has_text=words).click()


def show(page, prefix):
    """Open the tab of an inline and add a row there."""
    page.locator(f'a[href="#{prefix}"], button', has_text=prefix.capitalize()).first.click()
    page.locator(f"#{prefix}-group .add-row a, #{prefix}-group a.add-row").first.click()


@pytest.mark.usefixtures("_facts")
def test_a_draft_is_written_published_and_seen_with_its_reference(page, live_server):
    sign_in(page, live_server, "analyst")
    page.goto(f"{live_server.url}/en/admin/vendors/vendor/add/")
    page.get_by_label("Name (English)").fill("Northern Lights")
    page.locator("#id_founded").fill("2019-06")
    show(page, "deployments")
    choose(page, "deployments-0-architecture", "Neural")
    page.locator("#id_deployments-0-tier").select_option("cloud")
    show(page, "citations")
    page.locator("#citations-group h3:visible").first.click()
    page.locator("#id_citations-0-field").select_option("founded")
    choose(page, "citations-0-source", "Annual")
    page.locator("#id_citations-0-locator").fill("p. 12")
    page.locator("button[name=_save]").click()
    page.wait_for_url(THE_LIST)
    vendor = Vendor.objects.get(slug="northern-lights")
    assert vendor.status == Status.DRAFT

    public = f"{live_server.url}/en/vendors/northern-lights/"
    page.goto(public)
    assert page.locator(".draft-ribbon").is_visible()
    page.context.clear_cookies()
    assert page.goto(public).status == 404

    sign_in(page, live_server, "editor")
    page.goto(f"{live_server.url}/en/admin/vendors/vendor/{vendor.pk}/change/")
    page.locator("#id_status").select_option("published")
    page.locator("button[name=_save]").click()
    page.wait_for_url(THE_LIST)

    page.goto(f"{live_server.url}/en/admin/vendors/vendor/{vendor.pk}/history/")
    steps = [step.inner_text() for step in page.locator("#content section").all()]
    assert len(steps) == 2
    assert "editor" in steps[0]
    assert "Draft" in steps[0]
    assert "Published" in steps[0]
    assert "analyst" in steps[1]
    for words in ("Northern Lights", "Neural processing unit", "Annual report 2023", "p. 12"):
        assert words in steps[1]

    page.context.clear_cookies()
    assert page.goto(public).status == 200
    assert page.locator(".draft-ribbon").count() == 0
    assert "Neural processing unit" in page.locator("main").inner_text()
    assert "Annual report 2023" in page.locator("#references").inner_text()


@pytest.mark.usefixtures("_facts")
def test_the_slug_of_what_is_new_is_made_of_its_english_name_and_then_stays(page, live_server):
    sign_in(page, live_server, "analyst")
    page.goto(f"{live_server.url}/en/admin/vendors/vendor/add/")
    page.get_by_label("Name (English)").press_sequentially("Northern Lights")
    assert page.locator("#id_slug").input_value() == "northern-lights"
    page.locator("button[name=_continue]").click()
    page.wait_for_url("**/change/**")
    page.get_by_label("Name (English)").press_sequentially(" of Chips")
    assert page.locator("#id_slug").input_value() == "northern-lights"


@pytest.mark.usefixtures("_facts")
def test_a_new_slug_is_announced_as_soon_as_it_is_typed(page, live_server):
    source = SourceFactory(slug="prospectus", status=Status.DRAFT)
    sign_in(page, live_server, "editor")
    page.goto(f"{live_server.url}/en/admin/kb/source/{source.pk}/change/")
    notice = page.locator("#slug-notice")
    expect(notice).to_be_hidden()
    page.locator("#id_slug").fill("prospectus-2024")
    expect(notice).to_contain_text("The old one, with “prospectus”")
    page.locator("#id_slug").fill("prospectus")
    expect(notice).to_be_hidden()
