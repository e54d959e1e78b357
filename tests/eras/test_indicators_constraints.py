import pytest
from factory import Sequence, SubFactory

from tests.support.constraints import make_twins, refused, without_text
from tests.support.factories import IndicatorFactory, ObservationFactory, StatedGrowthFactory, VendorFactory

pytestmark = pytest.mark.django_db

RATE_OR_MULTIPLE = "statedgrowth_is_a_rate_or_a_multiple"
AS_OF = "observation_as_of_lies_in_its_year"
STATED_ONCE = "observation_is_stated_once"
MULTIPLE = {"rate_percent": None, "multiple": 275, "period_years": 2}
BREAKS = [
    ("indicator_has_a_name", IndicatorFactory, without_text("name")),
    ("indicator_has_a_unit", IndicatorFactory, {"unit": ""}),
    ("observation_qualifier_is_known", ObservationFactory, {"qualifier": "maybe"}),
    ("observation_share_is_a_percentage", ObservationFactory, {"share_percent": -1}),
    ("observation_share_is_a_percentage", ObservationFactory, {"share_percent": 101}),
    ("observation_year_is_plausible", ObservationFactory, {"year": 25}),
    ("observation_year_is_plausible", ObservationFactory, {"year": 2101}),
    (AS_OF, ObservationFactory, {"year": 2025, "as_of": "2024"}),
    (AS_OF, ObservationFactory, {"year": 2025, "as_of": "2026-01"}),
    ("statedgrowth_from_year_is_plausible", StatedGrowthFactory, {"from_year": 25}),
    ("statedgrowth_to_year_is_plausible", StatedGrowthFactory, {"to_year": 2101}),
    ("statedgrowth_qualifier_is_known", StatedGrowthFactory, {"qualifier": "maybe"}),
    ("statedgrowth_multiple_is_positive", StatedGrowthFactory, MULTIPLE | {"multiple": 0}),
    ("statedgrowth_period_years_is_positive", StatedGrowthFactory, MULTIPLE | {"period_years": 0}),
    (RATE_OR_MULTIPLE, StatedGrowthFactory, {"rate_percent": None}),
    (RATE_OR_MULTIPLE, StatedGrowthFactory, MULTIPLE | {"rate_percent": 25}),
    (RATE_OR_MULTIPLE, StatedGrowthFactory, MULTIPLE | {"period_years": None}),
    (RATE_OR_MULTIPLE, StatedGrowthFactory, MULTIPLE | {"multiple": None}),
    ("statedgrowth_ends_after_it_begins", StatedGrowthFactory, {"from_year": 2027, "to_year": 2022}),
    ("statedgrowth_ends_after_it_begins", StatedGrowthFactory, {"from_year": 2027, "to_year": 2027}),
]
TWINS = [
    (
        "observation_number_is_unique",
        ObservationFactory,
        ["indicator", "number"],
        {"item_en": Sequence("Part {}".format)},
    ),
    (STATED_ONCE, ObservationFactory, ["indicator"], {"year": 2022}),
    (STATED_ONCE, ObservationFactory, ["indicator"], {"year": None}),
    (STATED_ONCE, ObservationFactory, ["indicator", "vendor"], {"year": 2022, "vendor": SubFactory(VendorFactory)}),
    ("statedgrowth_number_is_unique", StatedGrowthFactory, ["indicator", "number"], {}),
]


@pytest.mark.parametrize(("constraint", "factory", "broken"), BREAKS)
def test_the_database_refuses(constraint, factory, broken):
    with refused(constraint):
        factory(**broken)


@pytest.mark.parametrize(("constraint", "factory", "alike", "given"), TWINS)
def test_the_database_refuses_twins(constraint, factory, alike, given):
    with refused(constraint):
        make_twins(factory, alike, given)


@pytest.mark.parametrize("share", [0, 62.5, 100])
def test_a_share_is_kept_to_its_ends(share):
    assert ObservationFactory(share_percent=share).pk


@pytest.mark.parametrize("part", [{"year": 2023}, {"as_of": "2022-06"}, {"item_en": "Training"}, {"item_zh": "训练"}])
def test_each_part_of_a_series_has_a_value_of_its_own(part):
    whole = ObservationFactory(year=2022)
    assert ObservationFactory(indicator=whole.indicator, **{"year": 2022} | part) != whole


@pytest.mark.parametrize(
    "when",
    [{"year": 2025, "as_of": "2025"}, {"year": 2025, "as_of": "2025-06-30"}, {"year": None, "as_of": "2025-06"}],
)
def test_a_date_inside_its_year_is_kept(when):
    assert ObservationFactory(**when).pk


@pytest.mark.parametrize("years", [{}, {"from_year": 2022}, {"to_year": 2027}, {"from_year": 2022, "to_year": 2027}])
def test_growth_without_stated_ends_is_kept(years):
    assert StatedGrowthFactory(**years).pk
