import pytest

from tests.support.factories import (
    DeploymentFactory,
    IndicatorFactory,
    PolicyFactory,
    RegionCitationFactory,
    RegionFactory,
    RoadmapFactory,
    VendorFactory,
)
from tests.support.pages import fact, marks, slugs, total

pytestmark = pytest.mark.django_db

MOST_QUERIES = 20


@pytest.fixture(autouse=True)
def places():
    """China with a province and a city in it, a country with vendors alone, and one with nothing."""
    china = RegionFactory(slug="china", level="country", code="CN", name_zh="中国", name_en="China")
    anhui = RegionFactory(slug="anhui", level="province", parent=china, name_zh="安徽", name_en="Anhui")
    hefei = RegionFactory(slug="hefei", level="city", parent=anhui, name_zh="合肥", name_en="Hefei")
    israel = RegionFactory(slug="israel", level="country")
    RegionFactory(slug="nowhere", level="country")
    places = {place.slug: place for place in (china, anhui, hefei, israel)}
    for slug, region in (("in-china", china), ("in-hefei", hefei), ("also-in-hefei", hefei), ("in-israel", israel)):
        VendorFactory(slug=slug, region=region)
    VendorFactory(slug="draft", region=hefei, status="draft")
    PolicyFactory(slug="central")
    PolicyFactory(slug="of-anhui", level="provincial", region=anhui, issued="2024")
    PolicyFactory(slug="of-hefei", level="municipal", region=hefei, issued="2025")
    return places


def numbers(page, place):
    vendors, policies = page.one("tr", data_slug=place).all("td")
    return int(vendors["data-vendors"]), int(policies["data-policies"])


def test_each_place_counts_all_that_lies_in_it(see):
    page = see("/en/regions/")
    assert slugs(page) == ["china", "anhui", "hefei", "israel"]
    found = {place: numbers(page, place) for place in slugs(page)}
    assert found == {"china": (3, 3), "anhui": (2, 2), "hefei": (2, 1), "israel": (1, 0)}


@pytest.mark.parametrize("place", ["china", "anhui", "israel"])
def test_each_number_leads_to_the_list_that_it_counts(see, place):
    page = see("/en/regions/")
    vendors, policies = numbers(page, place)
    links = [link["href"] for cell in page.one("tr", data_slug=place).all("td") for link in cell.all("a")]
    assert [total(see(link)) for link in links] == [number for number in (vendors, policies) if number]


def test_a_place_without_a_vendor_or_a_policy_is_folded_away(see):
    assert [item["data-slug"] for item in see("/regions/").one("details", class_="rest").all("li")] == ["nowhere"]


def test_a_page_says_where_the_place_lies(see, places):
    RegionCitationFactory(entry=places["hefei"])
    page = see("/en/regions/hefei/")
    assert fact(page, "Level").text.startswith("City")
    assert [link["href"] for link in fact(page, "Part of").all("a")][:2] == ["/en/regions/anhui/", "/en/regions/china/"]
    assert marks(fact(page, "Level")) == ["#ref-1"]
    assert "合肥" in page.one("h1").text


def section(page, name):
    return [item["data-slug"] for item in page.one("section", id=name).walk() if "data-slug" in item]


def test_a_page_lists_vendors_policies_and_places_of_all_that_lies_in_it(see):
    page = see("/en/regions/china/")
    assert section(page, "places") == ["anhui"]
    assert section(page, "vendors") == ["also-in-hefei", "in-china", "in-hefei"]
    assert section(page, "policies") == ["of-hefei", "of-anhui", "central"]
    assert page.all("section", id="policies-above") == []


def test_the_policies_of_the_governments_above_are_separate_the_nearest_first(see):
    page = see("/en/regions/hefei/")
    assert section(page, "policies") == ["of-hefei"]
    assert section(page, "policies-above") == ["of-anhui", "central"]


@pytest.mark.parametrize(("place", "query"), [("china", "country=china"), ("anhui", "province=anhui")])
def test_a_page_leads_to_the_whole_lists(see, place, query):
    links = [link["href"] for link in see(f"/en/regions/{place}/").all("a")]
    assert {f"/en/vendors/?{query}", f"/en/policies/?{query}"} <= set(links)


def test_roadmaps_and_indicators_of_the_place_are_shown(see, places):
    RoadmapFactory(vendor=None, region=places["hefei"], name_en="Four fronts", goals_en=["Scale"], goals_zh=["规模"])
    IndicatorFactory(slug="compute", region=places["china"])
    assert "Four fronts" in see("/en/regions/anhui/").one("section", id="roadmaps").text
    assert "规模" in see("/regions/hefei/").one("section", id="roadmaps").text
    assert section(see("/en/regions/china/"), "indicators") == ["compute"]


def test_a_place_with_nothing_says_so(see):
    page = see("/en/regions/nowhere/")
    assert page.one("section", id="vendors").text.count("Not recorded") == 1
    assert page.one("section", id="policies").text.count("Not recorded") == 1


def test_what_the_public_may_not_see_is_not_found(client):
    RegionFactory(slug="hidden", status="draft")
    assert client.get("/regions/hidden/").status_code == client.get("/en/regions/unknown/").status_code == 404


@pytest.mark.parametrize("address", ["/en/regions/", "/en/regions/anhui/", "/en/regions/hefei/"])
def test_ten_more_of_everything_cost_no_more_queries(cost, places, address):
    def more(count):
        for number in range(count):
            RegionFactory(parent=places["anhui"], level="city")
            DeploymentFactory(vendor__region=places["hefei"])
            PolicyFactory(level="municipal", region=places["hefei"], issued=f"20{number + 10}")
            PolicyFactory(level="provincial", region=places["anhui"])
            RoadmapFactory(vendor=None, region=places["hefei"])

    more(2)
    few = cost(address)
    more(10)
    assert cost(address) == few <= MOST_QUERIES


@pytest.mark.parametrize(("prefix", "word"), [("", "地区"), ("/en", "Regions")])
def test_the_overview_is_called_the_same_wherever_it_is_named(see, prefix, word):
    page = see(f"{prefix}/regions/china/")
    links = {link.text for link in page.all("a", href=f"{prefix}/regions/")}
    assert links == {see(f"{prefix}/regions/").one("h1").text} == {word}
