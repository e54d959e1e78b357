from decimal import Decimal

import pytest
from django.template.loader import render_to_string
from django.utils.html import strip_tags
from django.utils.translation import override

from tests.support.factories import IndicatorFactory, ObservationFactory, StatedGrowthFactory, VendorFactory

pytestmark = pytest.mark.django_db

RATE = {"rate_percent": 25, "from_year": 2022, "to_year": 2027}


@pytest.fixture
def market():
    """A series of 9.6 thousand million in 2022 and 30.89 in 2027."""
    indicator = IndicatorFactory()
    ObservationFactory(indicator=indicator, year=2022, value=Decimal("96.0"))
    ObservationFactory(indicator=indicator, year=2027, value=Decimal("308.9"))
    return indicator


def test_a_stated_rate_is_recomputed_from_the_values_of_its_years(market):
    growth = StatedGrowthFactory(indicator=market, **RATE)
    assert growth.recomputed_percent == pytest.approx(26.3, abs=0.05)


def test_years_between_the_ends_do_not_count(market):
    ObservationFactory(indicator=market, year=2024, value=1)
    assert StatedGrowthFactory(indicator=market, **RATE).recomputed_percent == pytest.approx(26.3, abs=0.05)


def test_a_multiple_is_brought_to_a_yearly_rate():
    growth = StatedGrowthFactory(rate_percent=None, multiple=275, period_years=2)
    assert growth.recomputed_percent == pytest.approx(1558, abs=0.5)


def test_a_multiple_over_one_year_is_that_growth():
    growth = StatedGrowthFactory(rate_percent=None, multiple=2, period_years=1)
    assert growth.recomputed_percent == pytest.approx(100)


def test_a_series_that_shrinks_has_negative_growth():
    growth = StatedGrowthFactory(rate_percent=-50, from_year=2022, to_year=2023)
    ObservationFactory(indicator=growth.indicator, year=2022, value=100)
    ObservationFactory(indicator=growth.indicator, year=2023, value=50)
    assert growth.recomputed_percent == pytest.approx(-50)


@pytest.mark.parametrize("ends", [{"from_year": None}, {"to_year": None}, {"from_year": 2021}, {"to_year": 2028}])
def test_without_both_ends_nothing_is_recomputed(market, ends):
    assert StatedGrowthFactory(indicator=market, **RATE | ends).recomputed_percent is None


@pytest.mark.parametrize("value", [0, -5])
def test_from_a_value_that_is_not_positive_nothing_is_recomputed(market, value):
    market.observations.filter(year=2022).update(value=value)
    assert StatedGrowthFactory(indicator=market, **RATE).recomputed_percent is None


@pytest.mark.parametrize("part", [{"item_zh": "训练"}, {"item_en": "Training"}, {"vendor": None}])
def test_a_part_of_the_whole_is_not_taken_for_the_whole(market, part):
    if "vendor" in part:
        part = {"vendor": VendorFactory()}
    ObservationFactory(indicator=market, year=2027, value=1, **part)
    assert StatedGrowthFactory(indicator=market, **RATE).recomputed_percent == pytest.approx(26.3, abs=0.05)


def test_a_value_of_a_date_is_not_taken_for_the_year(market):
    ObservationFactory(indicator=market, year=2027, as_of="2027-03", value=1)
    assert StatedGrowthFactory(indicator=market, **RATE).recomputed_percent == pytest.approx(26.3, abs=0.05)


@pytest.mark.parametrize(
    ("rate", "at_odds"), [("23", True), ("25", True), ("26", False), ("26.3", False), ("26.6", True)]
)
def test_a_rate_is_at_odds_where_no_rounding_of_the_values_gives_it(market, rate, at_odds):
    growth = StatedGrowthFactory(indicator=market, **RATE | {"rate_percent": Decimal(rate)})
    assert growth.is_at_odds is at_odds


@pytest.mark.parametrize(
    ("given", "chinese", "english"),
    [
        ({}, "每年25%，2022—2027年", "25% per year, 2022–2027"),
        ({"to_year": 2023}, "25%，2022—2023年", "25%, 2022–2023"),
        ({"from_year": None, "to_year": None, "qualifier": "more_than"}, "每年超过25%", "more than 25% per year"),
    ],
)
def test_a_rate_is_shown_with_its_years_in_the_format_of_the_language(given, chinese, english):
    growth = StatedGrowthFactory.build(**RATE | given)
    for language, expected in (("zh-hans", chinese), ("en", english)):
        with override(language):
            assert strip_tags(render_to_string("eras/includes/growth.html", {"growth": growth})).strip() == expected


@pytest.mark.parametrize("given", [{"qualifier": "more_than"}, {"to_year": None}])
def test_a_hedged_rate_and_one_that_cannot_be_recomputed_are_at_odds_with_nothing(market, given):
    assert not StatedGrowthFactory(indicator=market, **RATE | given).is_at_odds
