import pytest

from kb.choices import Status
from tests.support.factories import (
    ExchangeRateFactory,
    FundingEventCitationFactory,
    FundingEventFactory,
    InvestmentFactory,
    VendorFactory,
)

pytestmark = pytest.mark.django_db

MOST_QUERIES = 20


@pytest.fixture
def rate():
    return ExchangeRateFactory(year=2021, per_usd="6.5", source__title="Rates of the year")


@pytest.fixture
def event(rate):
    given = {"amount": 65_000_000, "currency": "CNY", "amount_kind": "at_least", "amount_text": "数千万元"}
    worth = {"valuation": 650_000_000, "valuation_currency": "CNY"}
    vendor = VendorFactory(slug="red", name_zh="红", name_en="Red")
    return FundingEventFactory(slug="round", vendor=vendor, announced="2021-06", round="b", **given, **worth)


def test_the_amount_is_shown_as_reported_and_in_dollars_with_rate_year_and_source(see, event):
    FundingEventCitationFactory(entry=event, field="amount", source__title="The press")
    page = see("/en/funding/round/")
    sheet = page.one("dl").text
    for words in ("at least CNY 65 million", "≈ USD 10 million", "÷ 6.5, the average rate of 2021", "数千万元"):
        assert words in sheet
    assert page.all("q") == []
    assert {"The press", "Rates of the year"} <= {
        cite.text for cite in page.one("section", id="references").all("cite")
    }


def test_the_valuation_is_converted_too(see, event):
    assert "≈ USD 100 million" in see("/en/funding/round/").one("dl").text


def test_without_a_rate_no_dollars_are_made_up(see):
    FundingEventFactory(slug="round", amount=5, currency="CNY", amount_kind="exact", announced="2030")
    sheet = see("/en/funding/round/").one("dl").text
    assert "No rate for" in sheet
    assert "÷" not in sheet


def test_who_took_part_is_named_in_the_order_of_the_source_with_who_led(see, event):
    InvestmentFactory(event=event, number=2, investor__slug="second", investor__name_en="Second")
    InvestmentFactory(event=event, number=1, lead=True, investor__slug="first", investor__name_en="First")
    page = see("/en/funding/round/").one("section", id="investors")
    assert [item.text for item in page.all("li")] == ["First (lead)", "Second"]
    assert page.all("a")[0]["href"] == "/en/organizations/first/"


def test_an_investor_who_is_a_draft_is_not_named(see, event):
    InvestmentFactory(event=event, investor__name_en="Hidden", investor__status=Status.DRAFT)
    assert "Hidden" not in see("/en/funding/round/").text


@pytest.mark.parametrize(
    ("stance", "words"),
    [("not_disclosed", "Not disclosed"), ("not_applicable", "Not applicable"), (None, "Not recorded")],
)
def test_why_no_investor_is_named_is_shown(see, event, stance, words):
    if stance:
        FundingEventCitationFactory(entry=event, field="investors", stance=stance)
    assert words in see("/en/funding/round/").one("section", id="investors").text


def test_what_other_sources_say_of_the_amount_is_shown_beside_it(see, event):
    FundingEventCitationFactory(entry=event, field="amount", stance="disputes", claimed_value="1 亿元")
    assert "1 亿元" in see("/en/funding/round/").one("dl").text


def test_the_other_rounds_of_the_vendor_are_linked_and_this_one_is_marked(see, event):
    FundingEventFactory(slug="later", vendor=event.vendor, announced="2022")
    FundingEventFactory(slug="draft", vendor=event.vendor, status=Status.DRAFT)
    history = see("/en/funding/round/").one("section", id="funding")
    assert [row["data-slug"] for row in history.all("tr") if "data-slug" in row] == ["later", "round"]
    assert history.one(aria_current="true")["data-slug"] == "round"
    assert "/en/funding/later/" in [link["href"] for link in history.all("a")]


def test_a_deal_says_that_it_is_no_funding(see, event):
    FundingEventFactory(slug="deal", vendor=event.vendor, round="acquisition")
    assert "never counted as funding" in see("/en/funding/deal/").text


def test_the_page_of_the_vendor_links_each_round_and_sums_them_up(see, event):
    price = {"amount": 9, "currency": "USD", "amount_kind": "exact"}
    FundingEventFactory(slug="deal", vendor=event.vendor, round="acquisition", **price)
    FundingEventFactory(slug="silent", vendor=event.vendor, amount_kind="undisclosed")
    section = see("/en/vendors/red/").one("section", id="funding")
    assert "Total disclosed: USD 10 million , for 1 of 2 rounds." in section.text
    assert "/en/funding/round/" in [link["href"] for link in section.all("a")]


@pytest.mark.parametrize("status", [status for status in Status if status != Status.PUBLISHED])
def test_what_is_not_published_is_not_found(client, event, status):
    FundingEventFactory(slug="other", vendor__status=status)
    FundingEventFactory(slug="hidden", status=status)
    for slug in ("hidden", "other", "unknown"):
        assert client.get(f"/funding/{slug}/").status_code == 404


def test_the_list_that_the_reader_came_from_leads_on(see, event):
    FundingEventFactory(slug="later", vendor__name_en="Later Maker", announced="2022")
    page = see("/en/funding/round/?announced_after=2021")
    assert page.one("a", rel="prev")["href"] == "/en/funding/later/?announced_after=2021"


@pytest.mark.parametrize("address", ["/funding/round/", "/en/funding/round/?announced_after=2021"])
def test_ten_more_rounds_and_investors_cost_no_more_queries(cost, event, address):
    InvestmentFactory(event=event)
    FundingEventCitationFactory(entry=FundingEventFactory(vendor=event.vendor, announced="2022"))
    few = cost(address)
    for _ in range(10):
        InvestmentFactory(event=event)
        FundingEventCitationFactory(entry=FundingEventFactory(vendor=event.vendor, announced="2023"))
    assert cost(address) == few <= MOST_QUERIES


def test_so_does_the_whole_list_in_its_own_order_with_the_columns_chosen(see, event):
    FundingEventFactory(slug="later", vendor__name_en="Later Maker", announced="2999")
    row = see("/en/funding/?columns=valuation").one("tr", data_slug=event.slug)
    trail = "?columns=valuation"
    assert row.all("a")[0]["href"] == f"/en/funding/{event.slug}/{trail}"
    page = see(row.all("a")[0]["href"])
    assert page.one("a", rel="prev")["href"] == f"/en/funding/later/{trail}"
    assert f"/en/funding/{trail}" in [link["href"] for link in page.all("a")]
    unasked = see("/en/funding/").one("tr", data_slug=event.slug).all("a")[0]["href"]
    assert unasked == f"/en/funding/{event.slug}/?sort=-announced"
    page = see(unasked)
    assert page.one("a", rel="prev")["href"] == "/en/funding/later/?sort=-announced"
    assert "/en/funding/" in [link["href"] for link in page.all("a")]


def test_a_page_reached_some_other_way_has_no_neighbours(see, event):
    FundingEventFactory(slug="later")
    assert see(f"/en/funding/{event.slug}/?utm_source=mail").all("a", rel="prev") == []
