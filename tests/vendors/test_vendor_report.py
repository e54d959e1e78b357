import pytest

from tests.support.factories import (
    ClaimCitationFactory,
    ClaimFactory,
    RoadmapCitationFactory,
    RoadmapFactory,
    VendorFactory,
)
from tests.support.pages import marks, read

pytestmark = pytest.mark.django_db


@pytest.fixture
def yizhu():
    return VendorFactory(slug="yizhu")


def report(client):
    """Return the sections of the vendor's page with the claims of the report."""
    return read(client.get("/en/vendors/yizhu/")).all("section", id="report")


def test_claims_about_a_vendor_are_on_its_page_with_nature_and_sources(client, yizhu):
    claim = ClaimFactory(text_en="First of all.", nature="vendor_claim", note_en="By its own account.")
    claim.vendors.add(yizhu)
    ClaimCitationFactory(entry=claim)
    ClaimCitationFactory(entry=claim, field="value", stance="disputes", claimed_value="second")
    (section,) = report(client)
    (item,) = section.all("li")
    assert item.text.startswith("Vendor's claim First of all.")
    assert "By its own account." in item.text
    assert "Other sources say: second" in item.text
    assert len(marks(item)) == 2


def test_roadmaps_of_a_vendor_are_on_its_page(client, yizhu):
    roadmap = RoadmapFactory(
        slug="way",
        vendor=yizhu,
        name_en="The way",
        elements_zh=["芯粒"],
        elements_en=["Chiplets"],
        goals_zh=["能效"],
        goals_en=["Efficiency"],
    )
    RoadmapCitationFactory(entry=roadmap)
    (section,) = report(client)
    item = section.one("article", data_slug="way")
    assert all(words in item.text for words in ("The way", "Chiplets", "Efficiency"))
    assert len(marks(item)) == 1


def test_drafts_and_claims_about_others_are_not_shown(client, yizhu):
    ClaimFactory(status="draft").vendors.add(yizhu)
    ClaimFactory().vendors.add(VendorFactory())
    RoadmapFactory(vendor=yizhu, status="draft")
    assert report(client) == []
