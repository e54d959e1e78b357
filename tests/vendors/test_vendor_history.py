"""The milestones that name a vendor and the policies of its place, on the vendor's page."""

import pytest

from tests.support.factories import MilestoneFactory, PolicyFactory, RegionFactory, VendorFactory
from tests.support.pages import read
from vendors.models.vendors import MILESTONES_SHOWN

pytestmark = [pytest.mark.django_db, pytest.mark.sql]


@pytest.fixture
def hefei():
    china = RegionFactory(slug="china", level="country")
    anhui = RegionFactory(slug="anhui", level="province", parent=china)
    return RegionFactory(slug="hefei", level="city", parent=anhui)


@pytest.fixture
def vendor(hefei):
    return VendorFactory(slug="cambricon", region=hefei)


@pytest.fixture
def page(client, vendor):
    """Read the vendor's page in English."""
    return lambda: read(client.get("/en/vendors/cambricon/"))


def listed(page, section):
    return [item["data-slug"] for item in page.one("section", id=section).all("li")]


def test_milestones_that_name_it_are_sorted_newest_first(page, vendor):
    for slug, date in (("old", "2016"), ("new", "2025-08"), ("draft", "2026")):
        status = "draft" if slug == "draft" else "published"
        MilestoneFactory(slug=slug, date=date, status=status).vendors.add(vendor)
    MilestoneFactory(slug="of-another")
    found = page()
    assert listed(found, "milestones") == ["new", "old"]
    assert found.one("section", id="milestones").all("a")[-1]["href"] == "/en/milestones/?vendor=cambricon"


def test_of_many_milestones_the_newest_are_shown(page, vendor):
    for year in range(1990, 2020):
        MilestoneFactory(date=str(year), slug=f"year-{year}").vendors.add(vendor)
    found = listed(page(), "milestones")
    assert (found[0], len(found)) == ("year-2019", MILESTONES_SHOWN)


def test_policies_of_its_place_and_those_above_are_sorted_the_nearest_and_newest_first(page, hefei):
    PolicyFactory(slug="central", issued="2026")
    PolicyFactory(slug="anhui", level="provincial", region=hefei.parent, issued="2023")
    PolicyFactory(slug="hefei", level="municipal", region=hefei, issued="2024")
    PolicyFactory(slug="undated", level="municipal", region=hefei)
    PolicyFactory(slug="draft", level="municipal", region=hefei, status="draft")
    PolicyFactory(slug="elsewhere", level="municipal", region=RegionFactory(level="city", parent=hefei.parent))
    found = page()
    assert listed(found, "policies") == ["hefei", "anhui", "undated", "central"]
    assert found.one("section", id="policies").all("a")[-1]["href"] == "/en/policies/?province=anhui"


def test_the_central_government_of_china_rules_no_other_country(client):
    PolicyFactory(slug="central")
    VendorFactory(slug="hailo", region=RegionFactory(slug="israel", level="country"))
    assert read(client.get("/en/vendors/hailo/")).all("section", id="policies") == []


def test_a_vendor_of_unknown_seat_has_no_policies_of_its_place(client):
    PolicyFactory()
    VendorFactory(slug="placeless")
    assert read(client.get("/en/vendors/placeless/")).all("section", id="policies") == []
