"""Records without a value in a range: they are filtered like any other value, by the reason for its absence."""

import pytest
from django.http import QueryDict

from tests.support.chips import compute, found
from tests.support.factories import (
    ChipCitationFactory,
    ChipFactory,
    FundingEventCitationFactory,
    FundingEventFactory,
    SourceFactory,
    SpecFactory,
    VendorCitationFactory,
    VendorFactory,
)
from tests.support.pages import read
from vendors.filtersets.funding import FundingFilterSet
from vendors.filtersets.vendors import VendorFilterSet
from vendors.models import FundingEvent, Vendor

pytestmark = pytest.mark.django_db


def founded(query):
    filters = VendorFilterSet(QueryDict(query), queryset=Vendor.objects.published().for_list())
    return sorted(vendor.slug for vendor in filters.qs)


def funded(query):
    filters = FundingFilterSet(QueryDict(query), queryset=FundingEvent.objects.published().for_list())
    return sorted(event.slug for event in filters.qs)


@pytest.fixture
def vendors():
    """One vendor whose founding is recorded, one of which nothing is, and one for each reason that a source gives."""
    VendorFactory(slug="recorded", founded="2016")
    for slug in ("unknown", "undisclosed", "inapplicable", "said-by-a-draft", "said-of-another-field"):
        VendorFactory(slug=slug, founded="")
    stances = {"undisclosed": "not_disclosed", "inapplicable": "not_applicable", "said-by-a-draft": "not_disclosed"}
    for slug, stance in stances.items():
        status = "draft" if slug == "said-by-a-draft" else "published"
        source = SourceFactory(status=status)
        VendorCitationFactory(entry=Vendor.objects.get(slug=slug), field="founded", stance=stance, source=source)
    other = Vendor.objects.get(slug="said-of-another-field")
    VendorCitationFactory(entry=other, field="website", stance="not_disclosed")


@pytest.mark.parametrize(
    ("query", "left"),
    [
        ("founded_after=none", ["said-by-a-draft", "said-of-another-field", "unknown"]),
        ("founded_before=none", ["said-by-a-draft", "said-of-another-field", "unknown"]),
        ("founded_after=undisclosed", ["undisclosed"]),
        ("founded_after=inapplicable", ["inapplicable"]),
        ("founded_after=2010&founded_before=none", []),
        ("founded_after=2010", ["recorded"]),
    ],
)
def test_a_date_that_is_not_there_is_filtered_by_the_reason(vendors, query, left):
    assert founded(query) == left


def test_a_figure_that_is_not_there_is_one_that_no_cell_shows():
    SpecFactory(chip=ChipFactory(slug="stated"), metric="power", value=75, unit="W")
    SpecFactory(chip=ChipFactory(slug="of-a-server"), metric="power", value=750, unit="W", scope="node")
    SpecFactory(chip=ChipFactory(slug="withdrawn"), metric="power", value=75, unit="W", rank="deprecated")
    ChipFactory(slug="unknown")
    ChipCitationFactory(entry=ChipFactory(slug="secret"), field="specs", stance="not_disclosed")
    assert found("power_max=none") == ["unknown", "withdrawn"]
    assert found("power_max=undisclosed") == ["secret"]
    assert found("memory_min=none") == ["of-a-server", "stated", "unknown", "withdrawn"]
    assert found("memory_min=none&memory_max=80") == []


def test_compute_that_is_not_there_is_of_one_precision():
    compute(ChipFactory(slug="integer"), 100)
    compute(ChipFactory(slug="sparse"), 100, "fp16", "sparse")
    compute(ChipFactory(slug="nameless"), 100, "", "unstated")
    assert found("precision=int8&compute_min=none") == ["nameless", "sparse"]
    assert found("precision=fp16&compute_min=none") == ["integer", "nameless"]
    assert found("precision=none&compute_max=none") == ["integer", "sparse"]
    assert found("precision=int8&compute_min=none&compute_max=200") == []
    assert found("compute_min=none") == []
    ChipFactory(slug="unknown")
    assert found("compute_min=none") == found("compute_max=none") == ["unknown"]


def test_a_number_that_is_not_there():
    ChipFactory(slug="a", process_nm=7)
    ChipFactory(slug="b")
    assert found("process_max=none") == ["b"]


def test_an_amount_is_undisclosed_by_its_kind_or_by_what_a_source_says_of_it():
    FundingEventFactory(slug="stated", amount=1000, currency="USD", amount_kind="exact")
    FundingEventFactory(slug="no-rate", amount=1000, currency="CNY", amount_kind="exact", announced="")
    for slug, kind in [("undisclosed", "undisclosed"), ("cited", ""), ("said-of-how-exact", ""), ("unknown", "")]:
        FundingEventFactory(slug=slug, amount=None, currency="", amount_kind=kind)
    for slug, field in [("cited", "amount"), ("said-of-how-exact", "amount_kind")]:
        event = FundingEvent.objects.get(slug=slug)
        FundingEventCitationFactory(entry=event, field=field, stance="not_disclosed")
    assert funded("amount_min=none") == ["said-of-how-exact", "unknown"]
    assert funded("amount_max=undisclosed") == ["cited", "undisclosed"]
    assert funded("amount_min=inapplicable") == []


def test_a_kind_without_citations_has_records_without_a_date_all_the_same(client):
    SourceFactory(slug="dated", published="2024")
    SourceFactory(slug="undated", published="")
    page = read(client.get("/en/sources/?published_after=none"))
    assert [row["data-slug"] for row in page.all("tr") if "data-slug" in row] == ["undated"]
    assert client.get("/en/sources/?published_after=undisclosed").status_code == 200


@pytest.mark.parametrize(
    ("query", "canonical"),
    [
        ("memory_max=none", "memory_min=none"),
        ("memory_min=&memory_max=&memory_min=none", "memory_min=none"),
        ("power_max=none", "power_max=none"),
        ("memory_min=16&memory_max=none", "memory_min=none"),
        ("memory_min=none&memory_max=none", "memory_min=none"),
        ("memory_max=80&memory_min=none", "memory_min=none"),
    ],
)
def test_there_is_one_address_for_it(client, query, canonical):
    response = client.get(f"/chips/?{query}")
    assert response.headers.get("Location", f"/chips/?{query}") == f"/chips/?{canonical}"


@pytest.mark.parametrize(
    ("path", "mark"),
    [
        ("/en/chips/?memory_min=none", "Memory capacity Not recorded × remove"),
        ("/en/chips/?power_max=undisclosed", "Power Not disclosed × remove"),
        ("/en/chips/?precision=int8&compute_min=none", "Compute Not recorded × remove"),
        ("/en/funding/?amount_min=none", "Amount Not recorded × remove"),
        ("/en/vendors/?founded_after=none", "Founded Not recorded × remove"),
        ("/vendors/?founded_after=none", "成立时间 暂无记录 × 移除"),
    ],
)
def test_the_mark_above_the_list_names_the_range(see, path, mark):
    assert mark in [link.text for link in see(path).all(class_="active-filter")]


def test_the_panel_offers_it_beside_the_bounds_and_shows_the_choice(see):
    def boxes(path, name):
        fields = see(path).all("input", name=name)
        return [(field["value"], "checked" in field) for field in fields if "id" in field]

    assert boxes("/en/chips/", "memory_min") == [("", False), ("none", False)]
    assert boxes("/en/chips/?memory_min=none", "memory_min") == [("", False), ("none", True)]
    assert boxes("/en/chips/?memory_min=16", "memory_min") == [("16", False), ("none", False)]
    chosen = boxes("/en/chips/?memory_min=undisclosed", "memory_min")
    assert chosen == [("", False), ("undisclosed", True), ("none", False)]


def test_the_api_accepts_it_too(client):
    ChipFactory(slug="unknown")
    SpecFactory(chip=ChipFactory(slug="stated"), metric="power", value=75, unit="W")
    response = client.get("/api/v1/chips/?power_max=none").json()
    assert [chip["slug"] for chip in response["results"]] == ["unknown"]
