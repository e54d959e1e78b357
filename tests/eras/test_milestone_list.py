import pytest

from tests.support.factories import ChipFactory, EraFactory, MilestoneFactory, VendorFactory
from tests.support.pages import counts, slugs, total

pytestmark = pytest.mark.django_db

MOST_QUERIES = 12


@pytest.fixture
def make():
    """Make milestones with all that a row shows."""
    era = EraFactory(number="8.0")
    vendor = VendorFactory(slug="cambricon", name_zh="寒武纪", name_en="Cambricon")
    chip = ChipFactory(vendor=vendor, name_zh="思元100", name_en="MLU100")

    def make(*slugs, **given):
        for slug in slugs:
            milestone = MilestoneFactory(slug=slug, era=era, **({"date": "2018-05"} | given))
            milestone.vendors.add(vendor)
            milestone.chips.add(chip)

    return make


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("/milestones/", ["发布云端芯片", "2018年5月", "产品", "寒武纪", "思元100"]),
        ("/en/milestones/", ["A cloud chip", "May 2018", "Product", "Cambricon", "MLU100"]),
    ],
)
def test_a_row_says_when_what_and_whose_in_the_language_of_the_page(see, make, address, words):
    make("cloud", title_zh="发布云端芯片", title_en="A cloud chip")
    text = see(address).one("tr", data_slug="cloud").text
    assert [word for word in words if word not in text] == []


def test_a_row_leads_to_its_milestone_its_vendor_and_its_chip(see, make):
    make("cloud")
    links = [link["href"] for link in see("/en/milestones/").one("tr", data_slug="cloud").all("a")]
    assert links[:2] == ["/en/milestones/cloud/?sort=-date", "/en/vendors/cambricon/"]


def test_rows_are_grouped_by_year_the_newest_first(see, make):
    for slug, date in (("a", "2018"), ("b", "2020-03"), ("c", "2020-03-01"), ("d", "2019-12-31")):
        make(slug, date=date)
    page = see("/milestones/")
    rows = [row.attributes.get("data-slug") or row.text for row in page.one("tbody").all("tr")]
    assert rows == ["2020", "c", "b", "2019", "d", "2018", "a"]
    assert total(page) == 4


def test_rows_are_reversed_on_request(see, make):
    for slug, date in (("a", "2018"), ("b", "2020-03"), ("d", "2019-12-31")):
        make(slug, date=date)
    assert slugs(see("/milestones/?sort=date")) == ["a", "d", "b"]


def test_a_chip_without_a_page_is_named_all_the_same(see):
    MilestoneFactory(slug="phone", chip_named="Kirin 970")
    cells = see("/en/milestones/").one("tr", data_slug="phone").all("td")
    assert [cell.text for cell in cells] == ["Product", "Not recorded", "Kirin 970"]


def test_what_the_public_may_not_see_is_not_named(see):
    milestone = MilestoneFactory(slug="quiet", era=EraFactory(number="7.0", status="draft"))
    milestone.vendors.add(VendorFactory(name_en="Hidden", status="draft"))
    milestone.chips.add(ChipFactory(name_en="Secret", vendor__status="draft"))
    text = see("/en/milestones/").one("tr", data_slug="quiet").text
    assert [word for word in ("7.0", "Hidden", "Secret") if word in text] == []


@pytest.mark.parametrize(
    ("query", "milestones"),
    [
        ("kind=policy", ["rule"]),
        ("era=8.0", ["cloud"]),
        ("era=none", ["rule"]),
        ("vendor=cambricon", ["cloud"]),
        ("vendor=none", ["rule"]),
        ("announced_after=2019", ["rule"]),
        ("announced_before=2018", ["cloud"]),
        ("announced_after=2018&announced_before=2018", ["cloud"]),
        ("q=cloud", ["cloud"]),
        ("kind=policy&vendor=cambricon", []),
        ("kind=party", []),
        ("announced_after=soon", []),
    ],
)
def test_filters_narrow_the_list(see, make, query, milestones):
    make("cloud")
    MilestoneFactory(slug="rule", date="2022-10-07", kind="policy")
    assert slugs(see(f"/milestones/?{query}")) == milestones


def test_each_value_of_a_facet_carries_its_number(see, make):
    make("a", "b")
    MilestoneFactory(kind="policy")
    page = see("/milestones/")
    assert counts(page, "kind") == {"product": 2, "technology": 0, "policy": 1, "market": 0, "company": 0}
    assert counts(page, "era") == {"8.0": 2, "none": 1}
    assert counts(page, "vendor") == {"cambricon": 2, "none": 1}


def test_an_empty_list_says_so(see):
    assert "这里暂无记录" in see("/milestones/").one("main").text


@pytest.mark.parametrize("query", ["", "?era=8.0&vendor=cambricon&sort=date"])
def test_ten_more_milestones_cost_no_more_queries(cost, make, query):
    make("a", "b")
    few = cost(f"/en/milestones/{query}")
    make(*(f"more-{number}" for number in range(10)))
    assert cost(f"/en/milestones/{query}") == few <= MOST_QUERIES
