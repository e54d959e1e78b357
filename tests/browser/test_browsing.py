"""Browsing as a reader does it, in a real browser, with scripts and without, at a desk and on a phone."""

import re

import pytest
from playwright.sync_api import expect

from tests.support.kinds import DETAILED, HEAVIEST, PAGES, address, spoken

pytestmark = pytest.mark.django_db

PHONE = {"width": 360, "height": 740}
RECORDS = [(f"{noun}:detail", slug) for noun in DETAILED for slug in HEAVIEST[noun]]
both_languages = pytest.mark.parametrize("language", ["zh", "en"])


@pytest.fixture
def vendors(page, site):
    """The list of vendors, marked so that a reload is noticed."""
    page.goto(f"{site}/en/vendors/")
    page.evaluate("window.here = true")
    return page


def value(page, facet, name):
    return page.locator(f'[data-facet="{facet}"][data-value="{name}"]')


def total(page):
    return int(page.locator("[data-total]").get_attribute("data-total"))


def choose(page, facet, name):
    """Click a value of a facet and return the number that it promised."""
    promised = value(page, facet, name).get_attribute("data-count")
    value(page, facet, name).locator("input").check()
    expect(page.locator("[data-total]")).to_have_attribute("data-total", promised)
    return int(promised)


def test_a_click_at_a_facet_narrows_the_list_without_a_reload(vendors):
    before = total(vendors)
    promised = choose(vendors, "architecture", "compute-in-memory")
    assert 0 < promised < before
    expect(vendors.locator("tbody tr")).to_have_count(min(promised, 50))
    assert vendors.evaluate("window.here") is True


def test_a_click_at_a_facet_is_in_the_address(vendors, site):
    choose(vendors, "architecture", "compute-in-memory")
    choose(vendors, "tier", "cloud")
    expect(vendors).to_have_url(f"{site}/en/vendors/?architecture=compute-in-memory&tier=cloud")


def test_a_bound_and_not_recorded_rule_each_other_out(page, site):
    page.goto(f"{site}/en/chips/")
    least, unrecorded = page.locator("#filter-memory_min"), page.locator("#f-memory_min-none")
    least.fill("80 GB")
    least.press("Enter")
    page.wait_for_url(f"{site}/en/chips/?memory_min=80")
    unrecorded.check()
    page.wait_for_url(f"{site}/en/chips/?memory_min=none")
    expect(least).to_have_value("")
    page.locator("#filter-memory_max").fill("0.5 TB")
    page.locator("#filter-memory_max").press("Tab")
    page.wait_for_url(f"{site}/en/chips/?memory_max=500")
    expect(unrecorded).not_to_be_checked()
    page.go_back()
    expect(unrecorded).to_be_checked()


def test_the_other_numbers_follow_a_click(vendors):
    before = int(value(vendors, "tier", "cloud").get_attribute("data-count"))
    choose(vendors, "architecture", "compute-in-memory")
    after = int(value(vendors, "tier", "cloud").get_attribute("data-count"))
    assert after < before
    assert choose(vendors, "tier", "cloud") == after


def test_the_number_of_results_is_announced_to_screen_readers(vendors):
    promised = choose(vendors, "architecture", "compute-in-memory")
    expect(vendors.locator("#announcer")).to_contain_text(str(promised))


def test_a_value_that_is_clicked_keeps_the_focus(vendors):
    choose(vendors, "architecture", "compute-in-memory")
    expect(value(vendors, "architecture", "compute-in-memory").locator("input")).to_be_focused()


def test_a_heading_that_sorts_keeps_the_focus(vendors, site):
    heading = vendors.locator("#sort-founded")
    heading.press("Enter")
    vendors.wait_for_url(f"{site}/en/vendors/?sort=founded")
    expect(heading).to_be_focused()


def test_who_goes_to_a_page_by_keyboard_goes_on_from_there(vendors, site):
    vendors.locator("#next-page").press("Enter")
    vendors.wait_for_url(f"{site}/en/vendors/?page=2")
    expect(vendors.locator("#next-page")).to_be_focused()
    vendors.locator("#page-size-200").press("Enter")
    vendors.wait_for_url(f"{site}/en/vendors/?page_size=200")
    expect(vendors.locator("#total")).to_be_focused()
    expect(vendors.locator("tr[data-slug]")).to_have_count(min(200, total(vendors)))


def test_back_restores_the_list_as_it_was(vendors, site):
    before = total(vendors)
    choose(vendors, "architecture", "compute-in-memory")
    vendors.go_back()
    expect(vendors).to_have_url(f"{site}/en/vendors/")
    expect(vendors.locator("[data-total]")).to_have_attribute("data-total", str(before))
    expect(value(vendors, "architecture", "compute-in-memory").locator("input")).not_to_be_checked()


def test_a_mark_of_an_active_filter_removes_it(vendors):
    before = total(vendors)
    choose(vendors, "tier", "cloud")
    vendors.locator("a.active-filter").click()
    expect(vendors.locator("[data-total]")).to_have_attribute("data-total", str(before))


def test_without_scripts_the_filters_work_by_their_button(new_context, site):
    page = new_context(java_script_enabled=False).new_page()
    page.goto(f"{site}/en/vendors/")
    promised = int(value(page, "tier", "cloud").get_attribute("data-count"))
    value(page, "tier", "cloud").locator("input").check()
    page.get_by_role("button", name="Apply").click()
    expect(page).to_have_url(f"{site}/en/vendors/?tier=cloud")
    assert total(page) == promised


def test_without_scripts_a_mark_leads_to_its_source(new_context, site):
    page = new_context(java_script_enabled=False).new_page()
    page.goto(f"{site}/en/vendors/cambricon/")
    mark = page.locator(".marks > a").first
    reference = mark.get_attribute("href")
    mark.click()
    expect(page).to_have_url(re.compile(f"{reference}$"))
    expect(page.locator(reference)).to_be_in_viewport()


@both_languages
def test_a_slash_goes_to_the_search(page, site, language):
    page.goto(site + address("vendors:list", language=language))
    page.keyboard.press("/")
    expect(page.locator("#site-search")).to_be_focused()
    expect(page.locator("#site-search")).to_have_value("")


def test_a_slash_that_is_typed_is_a_slash(page, site):
    page.goto(f"{site}/en/vendors/")
    page.locator("#filter-q").press_sequentially("a/b")
    expect(page.locator("#filter-q")).to_have_value("a/b")


@pytest.mark.parametrize("reach", ["hover", "focus"])
def test_a_mark_shows_its_source_until_escape(page, site, reach):
    page.goto(f"{site}/en/vendors/cambricon/")
    mark = page.locator(".marks > a").first
    reference = page.locator(mark.get_attribute("href"))
    title, publisher = reference.locator("cite, .reference-facts > span").all_inner_texts()[:2]
    getattr(mark, reach)()
    card = page.get_by_role("tooltip")
    expect(card).to_be_visible()
    expect(card).to_contain_text(title)
    expect(card).to_contain_text(publisher)
    page.keyboard.press("Escape")
    expect(card).to_be_hidden()


@pytest.mark.parametrize("width", [390, 1440])
def test_one_mark_opens_all_sources_beside_its_value(page, site, width):
    page.set_viewport_size({"width": width, "height": 844})
    page.goto(f"{site}/en/vendors/cambricon/")
    value = page.locator(".fact:has(.marks-all)").first
    mark = value.locator(".marks-all").first
    mark.click()
    card = page.get_by_role("tooltip")
    expect(card.locator("cite")).to_have_count(int(mark.get_attribute("aria-label").split()[0]))
    page.mouse.move(0, 0)
    expect(card).to_be_visible()
    shown, explained = card.bounding_box(), value.bounding_box()
    assert shown["x"] >= 0
    assert shown["x"] + shown["width"] <= width
    assert shown["y"] >= 0
    assert shown["y"] + shown["height"] <= 844
    is_below = shown["y"] >= explained["y"] + explained["height"]
    assert is_below or shown["y"] + shown["height"] <= explained["y"]
    page.keyboard.press("Escape")
    expect(card).to_be_hidden()
    expect(mark).to_be_focused()


def test_the_card_of_a_mark_shows_the_place_of_its_own_value(page, site):
    page.goto(f"{site}/eras/1.0/")
    mark = page.locator(".marks > a[data-places]").first
    places = mark.get_attribute("data-places").split("\n")
    mark.hover()
    expect(page.get_by_role("tooltip").locator(".reference-places")).to_have_text(" ".join(places))
    assert len(page.locator(f"{mark.get_attribute('href')} .reference-places").inner_text().split()) > len(places)


@both_languages
@pytest.mark.parametrize("kind", dict.fromkeys([*PAGES, *RECORDS]), ids=spoken)
def test_a_phone_shows_a_page_whole_and_without_complaint(page, site, complaints, kind, language):
    page.set_viewport_size(PHONE)
    page.goto(site + address(*kind, language=language))
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    assert complaints == []
