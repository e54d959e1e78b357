"""A changed value and its sources, from the form to the public page, in a real browser."""

import pytest
from playwright.sync_api import expect

from tests.kb.admin.test_editing_in_the_browser import sign_in
from tests.support.factories import SpecCitationFactory, SpecFactory, VendorCitationFactory, VendorFactory
from tests.support.people import make
from vendors.models import Spec, Vendor

pytestmark = pytest.mark.django_db(transaction=True)


def save(page):
    with page.expect_navigation():
        page.locator("button[name=_continue]").click()


def test_each_source_of_a_changed_year_is_decided_on_and_the_page_says_so(page, live_server):
    make("editor")
    vendor = VendorFactory(slug="moore", name_en="Moore", founded="2017")
    for title in ("Prospectus", "Yearbook", "Blog"):
        VendorCitationFactory(entry=vendor, field="founded", source__title=title, locator="p. 7")
    sign_in(page, live_server, "editor")
    page.goto(f"{live_server.url}/en/admin/vendors/vendor/{vendor.pk}/change/")
    page.locator("#id_founded").fill("1999")
    page.locator("#id_website").fill("https://moore.example")
    save(page)
    section = page.locator("#decisions")
    expect(section).to_contain_text("Founded: 2017 → 1999")
    assert section.locator("input:checked").count() == 0
    assert page.locator("#id_website").input_value() == "https://moore.example"
    assert Vendor.objects.get().founded == "2017"

    section.get_by_role("group", name="Prospectus").get_by_label("It states the new value").check()
    section.get_by_role("group", name="Yearbook").get_by_label("It states another value").check()
    save(page)
    expect(section.locator(".error")).to_have_text("Choose what this source says.")
    assert section.locator("input:checked").count() == 2
    section.get_by_role("group", name="Blog").get_by_label("Remove the citation").check()
    save(page)
    expect(section).to_have_count(0)

    page.goto(f"{live_server.url}/en/vendors/moore/")
    sheet = page.locator(".fact-sheet")
    expect(sheet.locator("time").first).to_have_text("1999")
    expect(sheet.locator(".dispute time")).to_have_text("2017")
    references = page.locator("#references").inner_text()
    assert "Prospectus" in references
    assert "Yearbook" in references
    assert "Blog" not in references


@pytest.mark.parametrize("width", [390, 1440])
@pytest.mark.parametrize("language", ["", "/en"])
def test_a_row_of_a_chip_asks_on_the_page_of_the_chip(page, live_server, width, language):
    make("editor")
    spec = SpecFactory(metric="compute", precision="tf32", value=74, unit="TFLOPS")
    SpecCitationFactory(entry=spec)
    sign_in(page, live_server, "editor")
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(f"{live_server.url}{language}/admin/vendors/chip/{spec.chip.pk}/change/#specs")
    page.locator("#id_specs-0-value").fill("148")
    save(page)
    section = page.locator("#decisions")
    expect(section).to_be_visible()
    expect(section).to_contain_text("74 → 148")
    assert page.evaluate("document.documentElement.scrollWidth") == width
    section.locator("input[value=disputes]").check()
    save(page)
    assert Spec.objects.get().value == 148
    assert spec.citations.values_list("field", "stance", "claimed_value").get() == ("value", "disputes", "74")
