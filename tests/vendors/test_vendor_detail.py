import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.support.factories import (
    ArchitectureFactory,
    ChipCitationFactory,
    ChipFactory,
    DeploymentCitationFactory,
    DeploymentFactory,
    EraMembershipFactory,
    FundingEventCitationFactory,
    FundingEventFactory,
    InvestmentFactory,
    ListingFactory,
    VendorCitationFactory,
    VendorFactory,
)
from tests.support.pages import fact, marks, read

pytestmark = pytest.mark.django_db

MOST_QUERIES = 20


@pytest.fixture
def vendor():
    names = {"name_zh": "寒武纪", "name_en": "Cambricon", "summary_zh": "设计芯片。", "summary_en": "Designs chips."}
    return VendorFactory(slug="cambricon", founded="2016-03-15", kind="listed", **names)


@pytest.fixture
def see(client, vendor):
    """Read the vendor's page in English (or in the language of the path)."""

    def see(path="/en/vendors/cambricon/"):
        response = client.get(path)
        assert response.status_code == 200
        return read(response)

    return see


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("/vendors/cambricon/", ["寒武纪", "Cambricon", "设计芯片。", "2016年3月15日", "上市公司"]),
        ("/en/vendors/cambricon/", ["Cambricon", "寒武纪", "Designs chips.", "Mar 15, 2016", "Listed company"]),
    ],
)
def test_a_page_says_who_the_vendor_is_in_its_language(see, path, words):
    text = see(path).one("main").text
    assert [word for word in words if word not in text] == []


@pytest.mark.parametrize("status", ["draft", "in_review", "archived"])
@pytest.mark.parametrize("path", ["/vendors/hidden/", "/en/vendors/hidden/"])
def test_what_the_public_may_not_see_is_not_found(client, status, path):
    VendorFactory(slug="hidden", status=status)
    assert client.get(path).status_code == 404


@pytest.mark.parametrize("path", ["/vendors/nobody/", "/en/vendors/nobody/", "/vendors/nobody%00/", "/vendors/NOBODY/"])
def test_an_unknown_vendor_is_not_found(client, path):
    assert client.get(path).status_code == 404


def test_chips_and_funding_that_the_public_may_not_see_are_not_shown(see, vendor):
    for factory, kind in [(ChipFactory, "chip"), (FundingEventFactory, "round")]:
        factory(vendor=vendor, slug=f"public-{kind}")
        factory(vendor=vendor, slug=f"hidden-{kind}", status="draft")
    rows = [row["data-slug"] for row in see().all("tr") if "data-slug" in row]
    assert sorted(rows) == ["public-chip", "public-round"]


def test_a_deployment_says_what_is_known_of_it_with_its_source(see, vendor):
    cell = DeploymentFactory(vendor=vendor, architecture=ArchitectureFactory(name_en="Custom silicon"))
    DeploymentCitationFactory(entry=cell)
    row = see().one(id="deployments").all("tr")[1]
    assert "Custom silicon Not recorded" in row.text
    assert len(marks(row)) == 1


def test_an_amount_is_shown_with_how_exact_it_is_and_its_source(see, vendor):
    event = FundingEventFactory(vendor=vendor, amount=258_000_000, currency="CNY", amount_kind="at_least")
    FundingEventCitationFactory(entry=event, field="amount")
    row = see().one("tr", data_slug=event.slug)
    assert "at least CNY 258 million" in row.text
    assert len(marks(row)) >= 1


def test_an_undisclosed_amount_differs_from_an_unrecorded_one(see, vendor):
    undisclosed = FundingEventFactory(vendor=vendor, amount_kind="undisclosed")
    unknown = FundingEventFactory(vendor=vendor)
    page = see()
    assert "Not disclosed" in page.one("tr", data_slug=undisclosed.slug).text
    assert "Not disclosed" not in page.one("tr", data_slug=unknown.slug).text


def test_a_parent_and_its_subsidiary_lead_to_each_other(client, vendor):
    VendorFactory(slug="daughter", name_en="Daughter", parent=vendor)
    parent, daughter = (read(client.get(f"/en/vendors/{slug}/")) for slug in ("cambricon", "daughter"))
    assert parent.one(id="subsidiaries").one("a")["href"] == "/en/vendors/daughter/"
    assert fact(daughter, "Parent company").one("a")["href"] == "/en/vendors/cambricon/"


def measure(client):
    with CaptureQueriesContext(connection) as queries:
        assert client.get("/en/vendors/cambricon/").status_code == 200
    return len(queries)


def test_more_on_the_page_costs_no_more_queries(client, vendor):
    def more(number):
        for _ in range(number):
            ChipCitationFactory(entry__vendor=vendor, entry__architecture=ArchitectureFactory())
            InvestmentFactory(event=FundingEventCitationFactory(entry__vendor=vendor).entry)
            DeploymentCitationFactory(entry__vendor=vendor, entry__architecture=ArchitectureFactory())
            EraMembershipFactory(vendor=vendor)
            VendorFactory(parent=vendor)
            VendorCitationFactory(entry=vendor)

    ListingFactory(vendor=vendor)
    more(2)
    few = measure(client)
    more(10)
    assert measure(client) == few <= MOST_QUERIES
