import pytest
from factory import SubFactory

from tests.support.constraints import make_twins, refused, without_text
from tests.support.factories import PolicyFactory, PolicyTargetFactory, RegionFactory

pytestmark = pytest.mark.django_db

HAS_A_REGION = "policy_has_a_region_unless_central"
BREAKS = [
    ("policy_has_a_title", PolicyFactory, without_text("title")),
    ("policy_level_is_known", PolicyFactory, {"level": "galactic", "region": SubFactory(RegionFactory)}),
    ("policy_kind_is_known", PolicyFactory, {"kind": "poem"}),
    ("policy_plan_period_is_known", PolicyFactory, {"plan_period": "16th"}),
    ("policy_topics_are_known", PolicyFactory, {"topics": ["ai_chip", "weather"]}),
    ("policy_url_is_web_address", PolicyFactory, {"url": "data:text/html,hello"}),
    (HAS_A_REGION, PolicyFactory, {"level": "central", "region": SubFactory(RegionFactory)}),
    (HAS_A_REGION, PolicyFactory, {"level": "provincial", "region": None}),
    (HAS_A_REGION, PolicyFactory, {"level": "municipal", "region": None}),
    (HAS_A_REGION, PolicyFactory, {"level": "foreign", "region": None}),
    ("policytarget_has_a_text", PolicyTargetFactory, without_text("text")),
    ("policytarget_year_is_plausible", PolicyTargetFactory, {"year": 25}),
    ("policytarget_year_is_plausible", PolicyTargetFactory, {"year": 2101}),
]
TWINS = [("policytarget_number_is_unique", PolicyTargetFactory, ["policy", "number"], {})]


@pytest.mark.parametrize(("constraint", "factory", "broken"), BREAKS)
def test_the_database_refuses(constraint, factory, broken):
    with refused(constraint):
        factory(**broken)


@pytest.mark.parametrize(("constraint", "factory", "alike", "given"), TWINS)
def test_the_database_refuses_twins(constraint, factory, alike, given):
    with refused(constraint):
        make_twins(factory, alike, given)


def test_a_target_without_a_year_is_kept():
    assert PolicyTargetFactory(year=None).pk


def test_a_foreign_policy_has_its_region():
    assert PolicyFactory(level="foreign", region=RegionFactory(level="country")).pk
