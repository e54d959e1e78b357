"""axe-core finds nothing serious on a page of any kind: in both languages, light and dark, wide and narrow."""

from itertools import cycle

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.support.kinds import PAGES, address, spoken
from tests.support.logins import log_in_as

pytestmark = pytest.mark.django_db

SERIOUS = ("serious", "critical")
# Off by default: WCAG 2.2 wants 24 pixels, or as much room around.
RULES = {"rules": {"target-size": {"enabled": True}}}
WIDTHS = {"desk": 1280, "phone": 360}
# Over the pages every mixture of language, scheme and width, neighbours unlike in all three: a page each in all eight
# would take minutes and find the same.
MIXTURES = [
    *[("zh", "light", "desk"), ("en", "dark", "phone"), ("zh", "dark", "phone"), ("en", "light", "desk")],
    *[("zh", "light", "phone"), ("en", "dark", "desk"), ("zh", "dark", "desk"), ("en", "light", "phone")],
]
CASES = [(kind, *way) for kind, way in zip(PAGES, cycle(MIXTURES), strict=False)]
WORKBENCH = ["", "vendors/chip/", "vendors/vendor/add/", "kb/source/import/"]
LOST_REFERENCES = """() => {
  const names = ["aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "for"];
  const idsIn = (element, name) => element.getAttribute(name).split(/\\s+/);
  const lost = (element, name) => idsIn(element, name).filter((id) => !document.getElementById(id));
  return names.flatMap((name) =>
    [...document.querySelectorAll(`[${name}]`)].flatMap((element) => lost(element, name).map((id) => `${name}=${id}`)));
}"""
NARROWED = "?tier=cloud&founded_after=2015&sort=-founded"
AFTER_A_MISTAKE = "?tier=fog&contry=US&founded_after=soon"


def faults(page):
    """Return the serious findings of axe-core, with their places on the page."""
    found = Axe().run(page, options=RULES).response["violations"]
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


@pytest.mark.parametrize(
    ("scheme", "width"), [("light", "desk"), ("dark", "desk"), ("light", "phone"), ("dark", "phone")]
)
def test_the_workbench_has_no_serious_fault(page, site, superusers, scheme, width):
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    page.set_viewport_size({"width": WIDTHS[width], "height": 900})
    log_in_as(page, site, "editor")
    found = {}
    for path in WORKBENCH:
        page.goto(f"{site}/en/admin/{path}")
        page.wait_for_load_state("networkidle")
        found |= {f"{path} {name}": places for name, places in faults(page).items()}
    assert found == {}


@pytest.mark.parametrize("path", ["/en/chips/nvidia-b200/", "/vendors/cambricon/", "/en/eras/3.0/", "/admin/login/"])
def test_every_reference_of_a_name_leads_to_an_element(page, site, path):
    page.goto(site + path)
    assert page.evaluate(LOST_REFERENCES) == []


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
