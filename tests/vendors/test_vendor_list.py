import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.support.factories import (
    ArchitectureFactory,
    DeploymentFactory,
    EraFactory,
    EraMembershipFactory,
    FundingEventFactory,
    RegionFactory,
    VendorFactory,
)
from tests.support.pages import counts, read, slugs, total

pytestmark = pytest.mark.django_db

MOST_QUERIES = 12


@pytest.fixture
def see(client):
    """Read the page at an address, which answers 200."""

    def see(address):
        response = client.get(address)
        assert response.status_code == 200, response.headers.get("Location")
        return read(response)

    return see


@pytest.fixture
def make():
    """Make vendors with all that a row shows."""
    asic = ArchitectureFactory(slug="asic", name_zh="专用集成电路", name_en="Custom silicon")
    era = EraFactory(number="8.0")
    region = RegionFactory(slug="shanghai", name_zh="上海", name_en="Shanghai")

    def make(*slugs, **given):
        for slug in slugs:
            vendor = VendorFactory(slug=slug, region=region, founded="2016-03", **given)
            DeploymentFactory(vendor=vendor, architecture=asic, tier="cloud")
            FundingEventFactory(vendor=vendor, announced="2020-07", round="b")
            EraMembershipFactory(vendor=vendor, era=era)

    return make


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("/vendors/", ["厂商", "寒武纪", "专用集成电路", "云端", "上海", "2016年3月", "B轮"]),
        (
            "/en/vendors/",
            ["Vendors", "Cambricon", "Custom silicon", "Cloud", "Shanghai", "Mar 2016", "B"],
        ),
    ],
)
def test_a_row_says_who_what_where_and_when_in_the_language_of_the_page(see, make, address, words):
    make("cambricon", name_zh="寒武纪", name_en="Cambricon")
    page = see(address)
    row = page.one("tr", data_slug="cambricon")
    assert [word for word in words[1:] if word not in row.text] == []
    assert page.one("h1").text == words[0]


def test_a_row_leads_to_its_vendor(see, make):
    make("cambricon")
    assert (
        see("/en/vendors/").one("tr", data_slug="cambricon").all("a")[0]["href"] == "/en/vendors/cambricon/?sort=-chips"
    )


def test_an_unrecorded_value_is_shown_in_words(see):
    VendorFactory(slug="unknown")
    assert "Not recorded" in see("/en/vendors/").one("tr", data_slug="unknown").text
    assert "暂无记录" in see("/vendors/").one("tr", data_slug="unknown").text


def test_the_total_and_the_rows_are_there_to_be_read(see, make):
    make("b", "c", "a")
    page = see("/vendors/")
    assert total(page) == 3
    assert slugs(page) == ["a", "b", "c"]


def test_each_value_of_a_facet_carries_its_number(see, make):
    make("a", "b")
    VendorFactory()
    page = see("/vendors/")
    assert counts(page, "architecture") == {"asic": 2, "none": 1}
    assert counts(page, "tier") == {"cloud": 2, "edge": 0, "device": 0, "none": 1}


def test_a_value_that_would_leave_nothing_cannot_be_chosen(see, make):
    make("a")
    tiers = see("/vendors/").all(data_facet="tier")
    disabled = {value["data-value"] for value in tiers if "disabled" in value.one("input")}
    assert disabled == {"edge", "device"}


def test_a_value_that_was_chosen_can_be_dropped_even_where_it_leaves_nothing(see, make):
    make("a")
    chosen = see("/vendors/?tier=device").one(data_facet="tier", data_value="device").one("input")
    assert "checked" in chosen
    assert "disabled" not in chosen


def test_active_filters_are_shown_above_the_list_each_with_a_link_that_removes_it(see, make):
    make("a", kind="listed")
    page = see("/en/vendors/?tier=cloud&kind=listed&founded_after=2010")
    links = {link.text: link["href"] for link in page.one("ul", aria_label="Active filters").all("a")}
    assert links["Deployment tier Cloud × remove"] == "/en/vendors/?kind=listed&founded_after=2010"
    assert links["Kind Listed company × remove"] == "/en/vendors/?tier=cloud&founded_after=2010"
    assert links["Founded from 2010 × remove"] == "/en/vendors/?tier=cloud&kind=listed"
    assert links["Clear all"] == "/en/vendors/"


@pytest.mark.parametrize(
    ("address", "notice"),
    [("/en/vendors/?contry=US", "This page has no filter “contry”"), ("/vendors/?contry=US", "“contry”")],
)
def test_an_unknown_parameter_is_named_and_left_out(see, make, address, notice):
    make("a")
    assert notice in (page := see(address)).text
    assert slugs(page) == ["a"]


@pytest.mark.parametrize("address", ["/vendors/?utm_source=news&utm_medium=mail", "/vendors/?fbclid=x&gclid=y"])
def test_the_marks_of_other_sites_are_ignored(see, make, address):
    make("a")
    page = see(address)
    assert slugs(page) == ["a"]
    assert "utm_" not in page.one("main").text
    assert "clid" not in page.one("main").text


@pytest.mark.parametrize(
    ("query", "label", "value", "dropped"),
    [
        ("tier=fog&kind=listed", "Deployment tier", "fog", "?kind=listed"),
        ("founded_after=soon", "Founded from", "soon", ""),
        ("tier=cloud&sort=beauty", "Sort", "beauty", "?tier=cloud"),
    ],
)
def test_a_wrong_value_is_shown_over_an_empty_list_with_a_link_that_drops_it(see, make, query, label, value, dropped):
    make("a", kind="listed")
    page = see(f"/en/vendors/?{query}")
    message = page.one(role="alert")
    assert label in message.text
    assert value in message.text
    assert message.one("a")["href"] == f"/en/vendors/{dropped}"
    assert (slugs(page), total(page)) == ([], 0)


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("/en/vendors/?q=nobody", "No records match these filters."),
        ("/vendors/?q=nobody", "没有符合这些筛选条件的记录"),
    ],
)
def test_an_empty_list_says_so_and_leads_back_to_all(see, make, address, words):
    make("a")
    page = see(address)
    assert words in page.one("main").text
    assert address.split("?")[0] in [link["href"] for link in page.one("section", id="results").all("a")]


def measure(client, address):
    with CaptureQueriesContext(connection) as queries:
        assert client.get(address).status_code == 200
    return len(queries)


@pytest.mark.parametrize("query", ["", "?tier=cloud&tier=none", "?architecture=asic&sort=-founded", "?tier=fog"])
def test_ten_more_vendors_cost_no_more_queries(client, make, query):
    make("a", "b")
    few = measure(client, f"/en/vendors/{query}")
    make(*(f"more-{number}" for number in range(10)))
    assert measure(client, f"/en/vendors/{query}") == few <= MOST_QUERIES


@pytest.mark.parametrize(
    ("path", "names", "language"),
    [("/vendors/", {"name_zh": "", "name_en": "California"}, "en"), ("/en/vendors/", {"name_en": ""}, "zh-Hans")],
)
def test_a_value_named_in_the_other_language_alone_says_so(see, path, names, language):
    place = RegionFactory(slug="california", level="province", **({"name_zh": "加州"} | names))
    VendorFactory(region=place)
    page = see(f"{path}?tier=cloud&province=california")
    shown = [
        page.one(data_value="california"),
        page.one("ul", _class="active-filters"),
        page.one("div", _class="empty"),
    ]
    assert [{element.language for element, text in part.texts() if text == place.name} for part in shown] == [
        {language}
    ] * 3


def test_a_place_that_the_filters_leave_nobody_in_is_shown_greyed(see, make):
    make("a")
    VendorFactory(region=RegionFactory(slug="ohio", level="province"), kind="listed")
    RegionFactory(slug="texas", level="province")
    page = see("/vendors/?tier=cloud")
    assert counts(page, "province") == {"shanghai": 1, "ohio": 0}
    assert "disabled" in page.one(data_value="ohio").one("input")


def test_a_value_of_a_long_facet_carries_its_name_in_the_other_language_where_that_differs(see):
    for number in range(12):
        ArchitectureFactory(slug=f"kind-{number}", name_zh=f"类型{number}", name_en=f"Kind {number}")
    ArchitectureFactory(slug="npu", name_zh="NPU", name_en="NPU")
    VendorFactory()
    page = see("/vendors/")
    assert page.one(data_facet="architecture", data_value="kind-1")["data-other"] == "Kind 1"
    assert "data-other" not in page.one(data_facet="architecture", data_value="npu")


@pytest.mark.parametrize("path", ["/vendors/", "/en/vendors/"])
def test_a_field_and_its_mark_bear_the_same_name(see, path):
    page = see(f"{path}?q=nobody")
    assert page.one(_class="active-filter-name").text == page.one("label", _for="filter-q").text
