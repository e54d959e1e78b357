"""Lists in use, in a real browser: what opens, what is found, what keeps the focus."""

import re

import pytest
from playwright.sync_api import expect

from tests.support.kinds import LISTS, address

pytestmark = pytest.mark.django_db

NARROW = (320, 360, 390, 412, 720, 1000)
both_languages = pytest.mark.parametrize("language", ["zh", "en"])


@both_languages
@pytest.mark.parametrize("noun", LISTS)
def test_the_choice_of_columns_opens_within_the_window(page, site, noun, language):
    page.goto(site + address(f"{noun}:list", language=language))
    page.locator(".columns > summary").click()
    for width in NARROW:
        page.set_viewport_size({"width": width, "height": 800})
        box = page.locator(".columns form").bounding_box()
        assert (box["x"] >= 0, box["x"] + box["width"] <= width) == (True, True)


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize(
    "path",
    [
        *(f"/en/vendors/?architecture={'a' * length}" for length in (190, 3000)),
        *(f"{path}?q={'a' * 190}" for path in ("/vendors/", "/en/search/")),
        f"/vendors/?founded_after={'9' * 190}",
        f"/en/vendors/?{'a' * 190}=1",
    ],
    ids=lambda value: str(value)[:20],
)
def test_a_long_word_in_the_address_breaks_no_page(page, site, path, width):
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(site + path)
    page.evaluate("document.querySelectorAll('details').forEach((details) => { details.open = true })")
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def shown(page, facet):
    return page.locator(f'[data-facet="{facet}"]:not([hidden])').evaluate_all(
        "values => values.map((value) => value.dataset.value)"
    )


def find(page, facet, words):
    """Open a facet and type into its box."""
    element = page.locator(f'details.facet:has([data-facet="{facet}"])')
    element.evaluate("details => { details.open = true }")
    box = element.locator(".find")
    box.fill(words)
    return element, box


@pytest.mark.parametrize(("path", "words"), [("/funding/", "series a"), ("/en/funding/", "A轮")])
def test_a_value_is_found_by_its_name_in_either_language(page, site, path, words):
    page.goto(site + path)
    find(page, "round", words)
    assert "a" in shown(page, "round")


def test_a_name_that_no_value_shown_has_is_taken_along_to_all_of_them(page, site):
    page.goto(f"{site}/chips/")
    element, box = find(page, "vendor", "灵汐")
    expect(element.get_by_role("status")).to_have_text("没有符合该名称的选项。")
    box.press("Enter")
    expect(page).to_have_url(re.compile("/chips/values/vendor/\\?find="))
    expect(page.locator(".values li")).to_have_count(1)


def test_the_head_follows_the_list(page, site):
    page.goto(f"{site}/en/vendors/")
    selectors = 'link[rel="canonical"], link[hreflang], meta[name="robots"]'
    script = f"[...document.head.querySelectorAll('{selectors}')].map((element) => element.outerHTML)"
    unasked = page.evaluate(script)
    page.locator("#f-tier-cloud").check()
    expect(page.locator(".active-filter")).to_have_count(1)
    swapped = page.evaluate(script)
    page.goto(f"{site}/en/vendors/?tier=cloud")
    assert swapped == page.evaluate(script) != unasked


def test_who_chooses_a_column_by_keyboard_goes_on_from_there(page, site):
    page.goto(f"{site}/en/vendors/")
    page.locator(".columns > summary").click()
    page.locator("#column-kind").press("Space")
    page.wait_for_url(re.compile("columns=kind"))
    expect(page.locator("#column-kind")).to_be_focused()


def test_a_slash_goes_to_the_search_from_a_box_that_takes_no_text(page, site):
    page.goto(f"{site}/en/vendors/")
    page.locator("#f-tier-cloud").press("/")
    expect(page.locator("#site-search")).to_be_focused()
