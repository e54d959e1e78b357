"""axe-core finds nothing serious on a page of any kind: in both languages, light and dark, wide and narrow."""

from itertools import cycle

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.support.kinds import PAGES, address, spoken

pytestmark = pytest.mark.django_db

SERIOUS = ("serious", "critical")
WIDTHS = {"desk": 1280, "phone": 360}
# Over the pages every mixture of language, scheme and width, neighbours unlike in all three: a page each in all eight
# would take minutes and find the same.
MIXTURES = [
    *[("zh", "light", "desk"), ("en", "dark", "phone"), ("zh", "dark", "phone"), ("en", "light", "desk")],
    *[("zh", "light", "phone"), ("en", "dark", "desk"), ("zh", "dark", "desk"), ("en", "light", "phone")],
]
CASES = [(kind, *way) for kind, way in zip(PAGES, cycle(MIXTURES), strict=False)]
NARROWED = "?tier=cloud&founded_after=2015&sort=-founded"
AFTER_A_MISTAKE = "?tier=fog&contry=US&founded_after=soon"


def faults(page):
    """Return the serious findings of axe-core, with their places on the page."""
    found = Axe().run(page).response["violations"]
    return {
        fault["id"]: [(node["target"], node["failureSummary"]) for node in fault["nodes"]]
        for fault in found
        if fault["impact"] in SERIOUS
    }


@pytest.mark.parametrize(
    ("kind", "language", "scheme", "width"), CASES, ids=["-".join((spoken(kind), *way)) for kind, *way in CASES]
)
def test_a_page_has_no_serious_fault(page, site, kind, language, scheme, width):
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    page.set_viewport_size({"width": WIDTHS[width], "height": 900})
    page.goto(site + address(*kind, language=language))
    assert faults(page) == {}


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(
    "path",
    ["/en/vendors/" + NARROWED, "/en/vendors/" + AFTER_A_MISTAKE, "/en/vendors/?q=nobody+at+all", "/en/nowhere/"],
)
def test_a_list_in_use_and_a_page_that_is_not_there_have_no_serious_fault(page, site, path, scheme):
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    page.goto(site + path)
    assert faults(page) == {}


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_what_opens_at_a_click_has_no_serious_fault(page, site, scheme):
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    page.goto(f"{site}/en/chips/?precision=int8&compute_min=100")
    page.evaluate("document.querySelectorAll('details').forEach((details) => { details.open = true })")
    assert faults(page) == {}


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_card_of_a_source_has_no_serious_fault(page, site, scheme):
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    page.goto(f"{site}/en/vendors/cambricon/")
    page.locator(".marks > a").first.focus()
    assert faults(page) == {}
