import pytest

from tests.support.factories import (
    ChipFactory,
    EraFactory,
    MilestoneCitationFactory,
    MilestoneFactory,
    OrganizationFactory,
    PolicyFactory,
    VendorFactory,
)
from tests.support.pages import fact, marks

pytestmark = pytest.mark.django_db

MOST_QUERIES = 20


@pytest.fixture
def milestone():
    words = {"title_zh": "发布芯片", "title_en": "A chip is out", "summary_zh": "首款。", "summary_en": "The first."}
    return MilestoneFactory(slug="out", date="2018-05-03", era=EraFactory(number="8.0", name_en="The eighth"), **words)


@pytest.fixture
def page(see, milestone):
    """Read the milestone's page in English."""
    return lambda: see("/en/milestones/out/")


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("/milestones/out/", ["发布芯片", "A chip is out", "首款。", "2018年5月3日", "产品"]),
        ("/en/milestones/out/", ["A chip is out", "发布芯片", "The first.", "May 3, 2018", "Product", "The eighth"]),
    ],
)
def test_a_page_says_what_happened_in_its_language(see, milestone, address, words):
    text = see(address).one("main").text
    assert [word for word in words if word not in text] == []


def test_whom_it_names_is_linked_with_the_marks_of_the_source(page, milestone):
    milestone.vendors.add(VendorFactory(slug="cambricon"))
    milestone.chips.add(ChipFactory(slug="mlu100"))
    milestone.organizations.add(OrganizationFactory(name_en="Institute"))
    MilestoneCitationFactory(entry=milestone)
    found = page()
    assert fact(found, "Vendors").all("a")[0]["href"] == "/en/vendors/cambricon/"
    assert fact(found, "Chips").all("a")[0]["href"] == "/en/chips/mlu100/"
    assert fact(found, "Era").all("a")[0]["href"] == "/en/eras/8.0/"
    assert "Institute" in fact(found, "Organizations").text
    assert marks(fact(found, "Vendors")) == marks(fact(found, "Date")) == ["#ref-1"]


def test_a_chip_without_a_page_is_named(page, milestone):
    milestone.chip_named = "Kirin 970"
    milestone.save()
    assert fact(page(), "Chip mentioned").text == "Kirin 970"


def test_what_the_public_may_not_see_is_not_named(page, milestone):
    milestone.vendors.add(VendorFactory(name_en="Hidden", status="draft"))
    assert fact(page(), "Vendors").text == "Not recorded"


def test_what_other_sources_say_of_the_whole_is_on_top(page, milestone):
    MilestoneCitationFactory(entry=milestone, stance="disputes", claimed_value="never shipped")
    assert "never shipped" in page().one("header", class_="detail-head").text


def test_what_other_sources_say_of_the_date_is_shown_beside_it(page, milestone):
    MilestoneCitationFactory(entry=milestone, field="date", stance="disputes", claimed_value="2018-06")
    assert "Jun 2018" in fact(page(), "Date").text


def test_the_ten_nearest_of_the_year_are_listed_by_date(page):
    for month in range(1, 13):
        MilestoneFactory(slug=f"month-{month}", date=f"2018-{month:02}")
    MilestoneFactory(slug="another-year", date="2019-05-03")
    section = page().one("section", id="same-year")
    months = [item["data-slug"] for item in section.all("li")]
    assert months == [f"month-{month}" for month in range(1, 11)]
    assert section.all("a")[-1]["href"] == "/en/milestones/?announced_after=2018&announced_before=2018"


def test_the_policy_that_it_marks_is_linked_and_one_that_shares_its_day_is_not(see):
    rule = PolicyFactory(slug="rule", issued="2022-10-07")
    PolicyFactory(slug="of-that-day", issued="2022-10-07")
    MilestoneFactory(slug="policy", date="2022-10-07", kind="policy").policies.add(rule)
    assert [link["href"] for link in fact(see("/en/milestones/policy/"), "Policies").all("a")] == ["/en/policies/rule/"]


@pytest.mark.parametrize("address", ["/milestones/hidden/", "/en/milestones/hidden/", "/milestones/unknown/"])
def test_what_the_public_may_not_see_is_not_found(client, address):
    MilestoneFactory(slug="hidden", status="draft")
    assert client.get(address).status_code == 404


def test_ten_more_of_everything_cost_no_more_queries(cost, milestone):
    def more(count):
        for _ in range(count):
            milestone.vendors.add(VendorFactory())
            milestone.chips.add(ChipFactory())
            milestone.organizations.add(OrganizationFactory())
            MilestoneCitationFactory(entry=milestone)
            MilestoneFactory(date="2018-05-03")

    more(2)
    few = cost("/en/milestones/out/?kind=product")
    more(10)
    assert cost("/en/milestones/out/?kind=product") == few <= MOST_QUERIES
