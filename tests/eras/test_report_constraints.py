import pytest
from factory import SubFactory

from tests.support.constraints import refused, unpaired, without_text
from tests.support.factories import ClaimFactory, RegionFactory, RoadmapFactory, VendorFactory

pytestmark = pytest.mark.django_db

OF_ONE = "roadmap_is_of_a_vendor_or_a_place"
BREAKS = [
    ("claim_section_is_known", ClaimFactory, {"section": "appendix"}),
    ("claim_nature_is_known", ClaimFactory, {"nature": "joke"}),
    ("claim_has_a_text", ClaimFactory, without_text("text")),
    ("claim_has_a_subject", ClaimFactory, {"subject": ""}),
    ("claim_has_lines", ClaimFactory, {"lines": []}),
    ("claim_value_has_a_unit", ClaimFactory, {"value": 5, "unit": ""}),
    ("claim_value_has_a_unit", ClaimFactory, {"value": None, "unit": "%"}),
    ("roadmap_has_a_name", RoadmapFactory, without_text("name")),
    ("roadmap_elements_are_paired", RoadmapFactory, unpaired("elements")),
    ("roadmap_goals_are_paired", RoadmapFactory, unpaired("goals")),
    (OF_ONE, RoadmapFactory, {"vendor": None, "region": None}),
    (OF_ONE, RoadmapFactory, {"vendor": SubFactory(VendorFactory), "region": SubFactory(RegionFactory)}),
]


@pytest.mark.parametrize(("constraint", "factory", "broken"), BREAKS)
def test_the_database_refuses(constraint, factory, broken):
    with refused(constraint):
        factory(**broken)


def test_a_claim_with_a_value_and_its_unit_is_kept():
    assert ClaimFactory(value=5, unit="%").pk


def test_a_roadmap_of_a_place_is_kept():
    assert RoadmapFactory(vendor=None, region=RegionFactory()).pk
