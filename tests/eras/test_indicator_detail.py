import pytest

from tests.support.factories import (
    IndicatorCitationFactory,
    IndicatorFactory,
    ObservationCitationFactory,
    ObservationFactory,
    OrganizationFactory,
    StatedGrowthFactory,
    VendorFactory,
)
from tests.support.pages import fact, marks

pytestmark = pytest.mark.django_db

MOST_QUERIES = 20


@pytest.fixture
def market():
    """A world market whose stated growth of 23 % its own values do not give."""
    indicator = IndicatorFactory(
        slug="market", name_zh="市场", name_en="The market", unit="USD billion", note_en="Does not add up."
    )
    indicator.publishers.add(OrganizationFactory(name_en="CIC"))
    ObservationFactory(indicator=indicator, number=1, year=2022, value=96)
    ObservationFactory(indicator=indicator, number=2, year=2027, value="308.9", forecast=True)
    StatedGrowthFactory(indicator=indicator, number=1, from_year=2022, to_year=2027, rate_percent=23)
    IndicatorCitationFactory(entry=indicator)
    return indicator


@pytest.fixture
def shown(see, market):
    return see("/en/indicators/market/")


def value(page, number):
    return [cell.text for cell in page.one("tr", data_value=str(number)).walk() if cell.tag in ("th", "td")]


def test_the_fact_sheet_shows_unit_publisher_and_latest_value(shown):
    assert fact(shown, "Unit").text == "USD billion"
    assert "CIC" in fact(shown, "Publishers").text
    assert fact(shown, "Latest value").text.startswith("USD 96 billion")
    assert fact(shown, "Forecast").text.startswith("USD 308.9 billion")
    assert "Does not add up." in shown.one("aside").text


def test_the_series_is_a_figure_with_a_title_its_values_in_words_and_labelled_axes(shown):
    chart = shown.one("svg")
    assert chart.one("title").text == "The market (USD billion)"
    assert chart.one("desc").text == "2022 96; 2027 308.9 (forecast)"
    texts = [text.text for text in chart.all("text")]
    assert [text for text in ("0", "400", "96", "308.9", "2022", "2027") if text not in texts] == []
    assert ["data-forecast" in bar for bar in chart.all("rect")] == [False, True]


def test_the_series_is_a_table_with_the_sources_of_each_value(shown):
    assert value(shown, 1) == ["2022", "96 1", "—"]
    assert value(shown, 2) == ["2027", "308.9 1", "Forecast"]


def test_a_value_without_a_year_is_in_the_table_and_not_drawn(see, market):
    ObservationFactory(indicator=market, number=3, year=None, value=120)
    page = see("/en/indicators/market/")
    assert value(page, 3)[1].startswith("120")
    assert len(page.one("svg").all("rect")) == 2


def test_a_value_shows_its_date_its_hedge_and_its_note(see, market):
    ObservationFactory(
        indicator=market,
        number=3,
        year=2023,
        as_of="2023-06",
        value=120,
        qualifier="nearly",
        estimate=True,
        note_en="FP32",
    )
    year, amount, remarks = value(see("/en/indicators/market/"), 3)
    assert (year, remarks) == ("Jun 2023", "Estimate FP32")
    assert amount.startswith("nearly 120")


def test_a_value_with_a_source_of_its_own_carries_that(see, market):
    ObservationCitationFactory(entry=market.observations.get(number=2))
    first, second = (marks(see("/en/indicators/market/").one("tr", data_value=number)) for number in ("1", "2"))
    assert first != second


def test_stated_growth_is_shown_beside_the_computed_one(shown):
    row = shown.one("tr", data_growth="1")
    assert "data-at-odds" in row
    texts = [cell.text for cell in row.walk() if cell.tag in ("th", "td")]
    assert texts[0].startswith("23% per year")
    assert texts[1:3] == ["26.3% differs from the stated rate", "(308.9 ÷ 96) 1/5 − 1"]


def test_growth_that_the_values_confirm_is_not_called_at_odds(see, market):
    market.stated_growth.update(rate_percent="26.3")
    assert "data-at-odds" not in see("/en/indicators/market/").one("tr", data_growth="1")


def test_growth_whose_years_are_not_in_the_series_says_so(see, market):
    market.stated_growth.update(from_year=2021)
    text = see("/en/indicators/market/").one("tr", data_growth="1").text
    assert "The series lacks one of the years" in text


def test_a_multiple_is_shown_as_such_and_brought_to_a_year(see):
    indicator = IndicatorFactory(slug="demand")
    StatedGrowthFactory(indicator=indicator, number=1, rate_percent=None, multiple=8, period_years=2)
    text = see("/en/indicators/demand/").one("tr", data_growth="1").text
    assert "8 times every 2 years" in text
    assert "182.8%" in text


def test_parts_are_in_a_table_with_their_vendors_and_shares(see, market):
    ObservationFactory(
        indicator=market, number=3, year=2025, vendor=VendorFactory(slug="nvidia"), value=55, share_percent=55
    )
    ObservationFactory(indicator=market, number=4, item_en="Others", value=11)
    section = see("/en/indicators/market/").one("section", id="parts")
    assert section.one("a", href="/en/vendors/nvidia/")
    assert "55%" in section.one("tr", data_value="3").text
    assert all(words in section.one("tr", data_value="4").text for words in ("Others", "Not recorded"))
    assert [bar["width"] for bar in section.all("rect")] == ["160", "32"]


@pytest.mark.parametrize("field", ["observations", "stated_growth", ""])
def test_what_other_sources_say_is_shown_beside(see, market, field):
    IndicatorCitationFactory(entry=market, field=field, stance="disputes", claimed_value="44.22")
    assert "Other sources say: 44.22" in see("/en/indicators/market/").one("main").text


def test_it_is_shown_in_chinese_too(see, market):
    assert "市场" in see("/indicators/market/").one("h1").text


@pytest.mark.parametrize("slug", ["secret", "nothing"])
def test_drafts_and_unknown_slugs_are_not_found(client, slug):
    IndicatorFactory(slug="secret", status="draft")
    assert client.get(f"/en/indicators/{slug}/").status_code == 404


def test_ten_more_values_cost_no_more_queries(cost, market):
    ObservationCitationFactory(entry=ObservationFactory(indicator=market, number=3, vendor=VendorFactory()))
    few = cost("/en/indicators/market/")
    for year in range(2030, 2040):
        part = ObservationFactory(indicator=market, number=year, year=year, vendor=VendorFactory())
        ObservationCitationFactory(entry=part)
        StatedGrowthFactory(indicator=market, number=year, from_year=2022, to_year=year)
        market.publishers.add(OrganizationFactory())
    assert cost("/en/indicators/market/") == few <= MOST_QUERIES
