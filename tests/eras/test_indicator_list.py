import pytest

from tests.support.factories import (
    IndicatorCitationFactory,
    IndicatorFactory,
    ObservationFactory,
    OrganizationFactory,
    RegionFactory,
    StatedGrowthFactory,
)
from tests.support.pages import marks, slugs

pytestmark = pytest.mark.django_db

MOST_QUERIES = 12


@pytest.fixture
def market():
    """A market in China: 31.9 in 2022, 115 forecast for 2027, with the growth that is stated."""
    indicator = IndicatorFactory(
        slug="market", name_zh="市场", name_en="The market", unit="USD billion", region=RegionFactory(slug="china")
    )
    indicator.publishers.add(OrganizationFactory(name_en="CIC"))
    ObservationFactory(indicator=indicator, year=2022, value="31.9", qualifier="more_than")
    ObservationFactory(indicator=indicator, year=2027, value=115, forecast=True)
    StatedGrowthFactory(indicator=indicator, from_year=2022, to_year=2027, rate_percent="29.2")
    IndicatorCitationFactory(entry=indicator)
    return indicator


def cells(page, slug):
    return {cell["data-label"]: cell for cell in page.one("tr", data_slug=slug).all("td")}


def test_a_row_has_the_latest_value_the_forecast_and_the_stated_growth(see, market):
    row = cells(see("/en/indicators/"), "market")
    assert row["Latest"].text.startswith("more than USD 31.9 billion")
    assert row["Latest"].text.endswith("2022")
    assert row["Forecast"].text.startswith("USD 115 billion")
    assert row["Stated growth"].text.startswith("29.2% per year , 2022–2027")
    assert [len(marks(row[label])) for label in ("Latest", "Forecast", "Stated growth")] == [1, 1, 1]


def test_a_series_is_drawn_small_and_described_in_words_its_forecast_distinguished(see, market):
    chart = cells(see("/en/indicators/"), "market")["Series"].one("svg")
    assert chart["role"] == "img"
    assert " ".join(chart["aria-label"].split()) == "The market: 2022 31.9; 2027 115 (forecast)"
    assert ["data-forecast" in bar for bar in chart.all("rect")] == [False, True]
    assert not [element for element in chart.walk() if "style" in element]


def test_series_are_grouped_by_their_geography(see, market):
    IndicatorFactory(slug="world-market", region=RegionFactory(slug="world", name_en="World"))
    IndicatorFactory(slug="papers", region=market.region, unit="papers")
    page = see("/en/indicators/")
    assert slugs(page.one("section", id="china")) == ["market", "papers"]
    assert slugs(page.one("section", id="world")) == ["world-market"]


@pytest.mark.parametrize(
    ("values", "words"), [([], "Not recorded"), ([{"value": 1}], "One value"), ([{"item_en": "US"}], "1 part")]
)
def test_a_series_that_cannot_be_drawn_says_so(see, values, words):
    indicator = IndicatorFactory(slug="short")
    for value in values:
        ObservationFactory(indicator=indicator, **value)
    row = cells(see("/en/indicators/"), "short")
    assert row["Series"].text == words
    assert row["Forecast"].text == row["Stated growth"].text == "Not recorded"


def test_a_forecast_is_never_the_latest_value(see):
    ObservationFactory(indicator=IndicatorFactory(slug="hope"), year=2030, value=1, forecast=True)
    assert cells(see("/en/indicators/"), "hope")["Latest"].text == "Not recorded"


def test_what_other_sources_say_is_shown_beside(see, market):
    IndicatorCitationFactory(entry=market, field="observations", stance="disputes", claimed_value="44.22")
    assert "Other sources say: 44.22" in see("/en/indicators/").one("tr", data_slug="market").text


def test_drafts_are_not_shown(see, market):
    IndicatorFactory(slug="secret", status="draft")
    assert slugs(see("/en/indicators/")) == ["market"]


def test_series_are_named_in_the_language_of_the_page(see, market):
    assert "市场" in see("/indicators/").one("main").text


def test_ten_more_series_cost_no_more_queries(cost, market):
    few = cost("/en/indicators/")
    for _more in range(10):
        indicator = IndicatorFactory(region=RegionFactory())
        indicator.publishers.add(OrganizationFactory())
        ObservationFactory(indicator=indicator, year=2020)
        StatedGrowthFactory(indicator=indicator)
        IndicatorCitationFactory(entry=indicator)
    assert cost("/en/indicators/") == few <= MOST_QUERIES
