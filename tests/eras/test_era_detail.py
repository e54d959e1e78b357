import pytest

from tests.support.factories import (
    ArchitectureFactory,
    ChipCitationFactory,
    ChipFactory,
    ClaimCitationFactory,
    ClaimFactory,
    EraCitationFactory,
    EraFactory,
    EraMembershipCitationFactory,
    EraMembershipFactory,
    ExchangeRateFactory,
    FundingEventFactory,
    MilestoneCitationFactory,
    MilestoneFactory,
    PolicyFactory,
)
from tests.support.pages import fact, slugs, total

pytestmark = pytest.mark.django_db

MOST_QUERIES = 20


@pytest.fixture
def era():
    """The era of GPGPUs from 2020 to mid-2022, with one vendor."""
    era = EraFactory(slug="era-2-0", number="2.0", name_zh="二点零", name_en="Era two", starts="2020", ends="2022-06")
    era.architectures.add(ArchitectureFactory(slug="gpgpu"))
    EraCitationFactory(entry=era)
    member = EraMembershipFactory(era=era, vendor__slug="biren", note_zh="新势力", note_en="A newcomer")
    EraMembershipCitationFactory(entry=member)
    return era


@pytest.fixture
def undated(era):
    era.starts = era.ends = ""
    era.save()
    return era


def section(page, name):
    return page.one("section", id=name)


def chip(slug, released, architecture):
    ChipCitationFactory(entry=ChipFactory(slug=slug, released=released, architecture=architecture))


def test_chips_are_those_of_its_years_on_its_architectures(see, era):
    gpgpu = era.architectures.get()
    chip("before", "2019-12", gpgpu)
    chip("first", "2020", gpgpu)
    chip("last", "2022-06-30", ArchitectureFactory(parent=gpgpu))
    chip("after", "2022-07", gpgpu)
    chip("undated", "", gpgpu)
    chip("other", "2021", ArchitectureFactory())
    part = section(see("/en/eras/2.0/"), "chips")
    assert slugs(part) == ["first", "last"]
    (every,) = [link for link in part.all("a") if "released_after" in link["href"]]
    assert every["href"] == "/en/chips/?architecture=gpgpu&released_after=2020&released_before=2022-06"
    assert see(every["href"]).one("p", data_total="2")


def test_chips_without_a_date_end_the_story(see, undated):
    for slug, released in (("unknown", ""), ("late", "2024"), ("early", "2001")):
        chip(slug, released, undated.architectures.get())
    assert slugs(section(see("/en/eras/2.0/"), "chips")) == ["early", "late", "unknown"]


@pytest.mark.parametrize(("ends", "open_end"), [("2022-06", False), ("", True)])
def test_the_page_says_that_an_era_without_an_end_runs_on(see, era, ends, open_end):
    era.ends = ends
    era.save()
    page = see("/en/eras/2.0/")
    for name in ("chips", "policies"):
        assert ("No source states when it ends" in section(page, name).text) is open_end


def test_the_page_says_how_its_chips_differ_from_the_filter_by_era(see, era):
    assert "uses the eras of its vendor" in section(see("/en/eras/2.0/"), "chips").text


def test_funding_is_that_of_its_vendors_in_its_years_deals_aside(see, era):
    vendor = era.memberships.get().vendor
    ExchangeRateFactory(year=2021, currency="CNY", per_usd=5)
    money = {"vendor": vendor, "amount": 500_000_000, "currency": "CNY", "amount_kind": "exact"}
    FundingEventFactory(announced="2021-03", **money)
    FundingEventFactory(announced="2021", vendor=vendor)
    FundingEventFactory(announced="2023", **money)
    FundingEventFactory(announced="2021", round="acquisition", **money)
    FundingEventFactory(announced="2021")
    part = section(see("/en/eras/2.0/"), "funding")
    assert part.one("div", data_rounds="2", data_counted="1")
    assert "USD 100 million" in part.text
    (every,) = part.all("a")
    assert total(see(every["href"])) == 2


def test_policies_are_counted_by_level_and_the_oldest_ten_shown(see, era):
    for month in range(1, 13):
        PolicyFactory(slug=f"policy-{month:02}", issued=f"2021-{month:02}")
    PolicyFactory(issued="2019")
    PolicyFactory()
    page = see("/en/eras/2.0/")
    assert fact(page, "Central").one("a").text == "12"
    shown = [item["data-slug"] for item in section(page, "policies").all("li")]
    assert shown == [f"policy-{month:02}" for month in range(1, 11)]
    for link in section(page, "policies").all("a"):
        if "issued_after" in link["href"]:
            assert see(link["href"]).one("p", data_total="12")


def test_without_years_nothing_is_dated_into_it(see, undated):
    chip("any", "2001", undated.architectures.get())
    FundingEventFactory(vendor=undated.memberships.get().vendor, announced="2001")
    PolicyFactory(issued="2021")
    page = see("/en/eras/2.0/")
    assert fact(page, "Years").text == "No years stated"
    assert slugs(section(page, "chips")) == ["any"]
    assert "no source states the years of this era" in section(page, "chips").text
    assert section(page, "funding").one("div", data_rounds="1")
    assert section(page, "policies").all("li") == []


def test_vendors_are_grouped_by_role_with_what_sources_say_of_them(see, era):
    text = section(see("/en/eras/2.0/"), "vendors").text
    assert all(words in text for words in ("Defining 1", "Name biren", "A newcomer"))


def test_all_its_milestones_are_in_the_order_of_time(see, era):
    for slug, date in (("late", "2022"), ("early", "2020-05"), ("middle", "2020-11")):
        MilestoneFactory(slug=slug, date=date, era=era)
    MilestoneFactory(slug="secret", era=era, status="draft")
    MilestoneFactory(slug="of-another")
    assert slugs(section(see("/en/eras/2.0/"), "milestones")) == ["early", "middle", "late"]


def test_claims_are_those_that_speak_of_it_in_the_order_of_the_report(see, era):
    ClaimFactory(text_en="Second.", lines=[70], nature="opinion").eras.add(era)
    ClaimFactory(text_en="First.", lines=[9, 80]).eras.add(era)
    ClaimFactory(text_en="Elsewhere.", section="market")
    items = section(see("/en/eras/2.0/"), "claims").all("li")
    assert [item.text.split(" [")[0] for item in items] == ["Stated as fact First.", "Opinion Second."]


def test_it_is_shown_in_chinese_too(see, era):
    text = see("/eras/2.0/").one("main").text
    assert all(word in text for word in ("二点零", "新势力", "暂无记录"))


@pytest.mark.parametrize("number", ["9.0", "8.0", "era-2-0", "2"])
def test_drafts_and_unknown_numbers_are_not_found(client, era, number):
    EraFactory(number="9.0", status="draft")
    assert client.get(f"/en/eras/{number}/").status_code == 404


def test_ten_more_of_everything_cost_no_more_queries(cost, era):
    def grow():
        member = EraMembershipFactory(era=era)
        EraMembershipCitationFactory(entry=member)
        FundingEventFactory(vendor=member.vendor, announced="2021")
        chip(f"chip-{member.pk}", "2021", era.architectures.get())
        PolicyFactory(issued="2021")
        MilestoneCitationFactory(entry=MilestoneFactory(era=era))
        ClaimCitationFactory(entry=ClaimFactory()).entry.eras.add(era)

    grow()
    few = cost("/en/eras/2.0/")
    for _more in range(10):
        grow()
    assert cost("/en/eras/2.0/") == few <= MOST_QUERIES
