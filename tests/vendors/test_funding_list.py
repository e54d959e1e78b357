import pytest

from kb.choices import Status
from tests.support.factories import (
    ArchitectureFactory,
    DeploymentFactory,
    ExchangeRateFactory,
    FundingEventFactory,
    InvestmentFactory,
    RegionFactory,
    VendorFactory,
)
from tests.support.pages import counts, slugs, total

pytestmark = pytest.mark.django_db

MOST_QUERIES = 12
MAX_PAGE_SIZE = 100_000


@pytest.fixture
def make():
    """Make funding events with all that a row shows."""
    region = RegionFactory(slug="shanghai")
    asic = ArchitectureFactory(slug="asic")
    ExchangeRateFactory(year=2021, per_usd=7)
    known = {"amount": 70_000_000, "currency": "CNY", "amount_kind": "about", "announced": "2021-06", "round": "b"}

    def make(*slugs, **given):
        for slug in slugs:
            vendor = VendorFactory(name_zh=f"厂商{slug}", name_en=f"Maker {slug}", region=region)
            DeploymentFactory(vendor=vendor, architecture=asic)
            event = FundingEventFactory(slug=slug, vendor=vendor, **(known | given))
            for number in range(6):
                name = f"Fund {number}"
                InvestmentFactory(event=event, number=number, lead=number == 0, investor__name_en=name)

    return make


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("/funding/", ["厂商red", "2021年6月", "B轮", "7000万元", "1000万美元", "约"]),
        (
            "/en/funding/",
            ["Maker red", "Jun 2021", "Series B", "CNY 70 million", "≈ USD 10 million", "about", "Fund 0"],
        ),
    ],
)
def test_a_row_says_who_when_how_much_and_from_whom(see, make, address, words):
    make("red")
    text = see(address).one("tr", data_slug="red").text
    assert [word for word in words if word not in text] == []


def test_a_row_leads_to_its_event(see, make):
    make("red")
    assert see("/en/funding/").one("tr", data_slug="red").all("a")[0]["href"] == "/en/funding/red/?sort=-announced"


def test_of_the_other_investors_three_are_named_and_the_rest_counted(see, make):
    make("red")
    row = see("/en/funding/").one("tr", data_slug="red")
    led, others = row.one(data_label="Led by").text, row.one(data_label="Other investors").text
    assert led == "Fund 0"
    assert ("Fund 3" in others, "Fund 4" in others, others.endswith("+2")) == (True, False, True)


def test_the_words_of_the_source_come_before_our_figure(see, make):
    make("red", amount_text="数亿元")
    row = see("/en/funding/").one("tr", data_slug="red")
    assert row.one(data_label="Amount as reported").text == "数亿元"
    # Not all of them are quotations: some are editors' words.
    assert row.all("q") == []


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"amount": None, "currency": "", "amount_kind": "undisclosed"}, "Not disclosed"),
        ({"amount": None, "currency": "", "amount_kind": ""}, "Not recorded"),
        ({"announced": ""}, "No date, so no rate"),
        ({"announced": "2030"}, "No rate for 2030"),
    ],
)
def test_an_amount_that_is_not_there_is_shown_in_words(see, make, given, words):
    make("red", **given)
    assert see("/en/funding/").one("tr", data_slug="red").one(data_label="In US dollars").text == words


def test_the_total_of_the_events_is_above_them_deals_aside(see, make):
    make("a", "b")
    make("deal", round="acquisition")
    make("silent", amount=None, currency="", amount_kind="undisclosed")
    text = see("/en/funding/").one("section", id="results").text
    assert "Total disclosed: USD 20 million , for 2 of 3 rounds." in text
    assert "1 without a disclosed amount." in text
    assert "1 deal, never counted as funding." in text


def test_a_list_of_deals_alone_comes_to_nothing(see, make):
    make("deal", round="acquisition")
    text = see("/en/funding/?kind=deal").one("section", id="results").text
    assert "Deals only" in text
    assert "Total disclosed" not in text


def test_drafts_and_what_drafts_raised_are_not_listed(see, make):
    make("seen")
    FundingEventFactory(status=Status.DRAFT)
    FundingEventFactory(vendor__status=Status.DRAFT)
    page = see("/funding/")
    assert (slugs(page), total(page)) == (["seen"], 1)


@pytest.mark.parametrize("address", ["/funding/", "/en/funding/?q=nobody", "/en/funding/?kind=loan"])
def test_an_empty_list_still_answers(see, address):
    assert total(see(address)) == 0


@pytest.mark.parametrize("query", ["", "?sort=amount", "?kind=funding&architecture=asic&country=none"])
def test_ten_more_events_cost_no_more_queries(cost, make, query):
    make("a", "b")
    few = cost(f"/en/funding/{query}")
    make(*(f"more-{number}" for number in range(10)))
    assert cost(f"/en/funding/{query}") == few <= MOST_QUERIES


def test_a_full_page_stays_small(client, make):
    make(*(f"event-{number:02}" for number in range(50)))
    assert len(client.get("/en/funding/").content) < MAX_PAGE_SIZE


def test_all_investors_can_be_looked_for_by_name(see, make):
    make("red")
    assert "Fund 5" in see("/en/funding/values/investor/?find=fund").text


def test_a_facet_over_thousands_is_filled_up_with_the_commonest_of_all(see, make):
    make("a", round="b")
    make("b", "c", round="a")
    both = FundingEventFactory(round="a", vendor__slug="often")
    FundingEventFactory(round="a", vendor=both.vendor)
    shown = counts(see("/funding/?round=b"), "vendor")
    assert sorted(shown.values()) == [0, 0, 0, 1]
    assert shown["often"] == 0


@pytest.mark.parametrize(
    ("address", "text"),
    [
        ("/en/funding/?amount_min=1", "1 more amount could not be compared"),
        ("/funding/?amount_min=1", "另有1笔金额无法比较"),
    ],
)
def test_amounts_that_a_bound_cannot_apply_to_are_shown(see, make, address, text):
    make("red")
    make("later", announced="2030")
    assert text in see(address).one("section", id="results").text
    assert text not in see(address.split("?")[0]).one("section", id="results").text
