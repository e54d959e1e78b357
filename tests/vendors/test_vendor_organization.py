"""A vendor that is an organisation too, on the pages of both."""

import pytest

from tests.support.api import record_json
from tests.support.factories import (
    ChipFactory,
    IndicatorFactory,
    InvestmentFactory,
    OrganizationFactory,
    PolicyFactory,
    SourceFactory,
    VendorFactory,
)
from tests.support.pages import fact
from vendors.models import Vendor

pytestmark = pytest.mark.django_db

VENDOR = "/en/vendors/nvidia/"
ORGANIZATION = "/en/organizations/ying-wei-da/"
MOST_QUERIES = 20


@pytest.fixture
def organization():
    return OrganizationFactory(slug="ying-wei-da", name_en="The investor")


@pytest.fixture
def vendor(organization):
    return VendorFactory(slug="nvidia", name_en="The maker", organization=organization)


def busy(organization, number=1):
    for _ in range(number):
        InvestmentFactory(investor=organization)
        PolicyFactory().issuers.add(organization)
        SourceFactory(publisher=organization)
        ChipFactory(foundry=organization)
        IndicatorFactory().publishers.add(organization)


@pytest.mark.parametrize(
    ("label", "address"),
    [
        ("Funding events, as investor", "/en/funding/?investor=ying-wei-da"),
        ("Policies, as issuer", "/en/policies/?issuer=ying-wei-da"),
        ("Sources, as publisher", "/en/sources/?publisher=ying-wei-da"),
        ("Chips, as foundry", "/en/chips/?foundry=ying-wei-da"),
    ],
)
def test_what_a_vendor_does_besides_is_counted_and_leads_there(see, vendor, organization, label, address):
    busy(organization, 2)
    assert fact(see(VENDOR).one("section", id="organization"), label).one("a", href=address).text == "2"


def test_the_series_that_a_vendor_publishes_are_named(see, vendor, organization):
    IndicatorFactory(slug="revenue", name_en="Its revenue").publishers.add(organization)
    IndicatorFactory(slug="draft", status="draft").publishers.add(organization)
    named = fact(see(VENDOR).one("section", id="organization"), "Indicators published")
    assert [link.text for link in named.all("a")] == ["Its revenue"]


def test_the_two_lead_to_each_other(see, vendor):
    assert see(VENDOR).one("section", id="organization").one("a", href=ORGANIZATION).text == "The investor"
    assert fact(see(ORGANIZATION), "As a vendor").one("a", href=VENDOR).text == "The maker"


def test_a_vendor_that_is_no_organization_says_nothing_of_one(see):
    VendorFactory(slug="nvidia")
    assert see(VENDOR).all(id="organization") == []


def test_an_organization_that_is_no_vendor_says_nothing_of_one(see, organization):
    assert "As a vendor" not in see(ORGANIZATION).text


def test_a_draft_organization_is_shown_nowhere(see, client, vendor, organization):
    assert record_json(client, "vendors", "nvidia")["organization"] == "ying-wei-da"
    organization.status = "draft"
    organization.save()
    assert see(VENDOR).all(id="organization") == []
    assert record_json(client, "vendors", "nvidia")["organization"] is None
    (seen,) = Vendor.objects.published().select_related("organization")
    assert seen.organization is None


def test_a_draft_vendor_is_not_shown_with_its_organization(see, vendor):
    vendor.status = "draft"
    vendor.save()
    assert "As a vendor" not in see(ORGANIZATION).text


def test_ten_more_of_each_part_cost_no_more_queries(cost, vendor, organization):
    busy(organization)
    few = cost(VENDOR)
    busy(organization, 10)
    assert cost(VENDOR) == few <= MOST_QUERIES
