import pytest
from factory import SubFactory

from tests.support.constraints import make_twins, refused
from tests.support.factories import ArchitectureFactory, DeploymentFactory

pytestmark = pytest.mark.django_db

BREAKS = [
    ("deployment_tier_is_known", DeploymentFactory, {"tier": "fog"}),
    ("deployment_compute_classes_are_known", DeploymentFactory, {"compute_classes": ["small", "huge"]}),
    ("deployment_tasks_are_known", DeploymentFactory, {"tasks": ["training", "resting"]}),
    ("deployment_tasks_are_known", DeploymentFactory, {"tasks": [None]}),
]
TWINS = [
    (
        "deployment_is_unique",
        DeploymentFactory,
        ["vendor", "architecture", "tier"],
        {"architecture": SubFactory(ArchitectureFactory), "tier": "cloud"},
    ),
    ("deployment_is_unique", DeploymentFactory, ["vendor", "tier"], {"architecture": None, "tier": "cloud"}),
    ("deployment_is_unique", DeploymentFactory, ["vendor"], {"architecture": None, "tier": ""}),
]


@pytest.mark.parametrize(("constraint", "factory", "broken"), BREAKS)
def test_the_database_refuses(constraint, factory, broken):
    with refused(constraint):
        factory(**broken)


@pytest.mark.parametrize(("constraint", "factory", "alike", "given"), TWINS)
def test_the_database_refuses_twins(constraint, factory, alike, given):
    with refused(constraint):
        make_twins(factory, alike, given)


def test_one_architecture_at_two_tiers_is_two_cells():
    cloud = DeploymentFactory(architecture=ArchitectureFactory(), tier="cloud")
    assert DeploymentFactory(vendor=cloud.vendor, architecture=cloud.architecture, tier="device") != cloud


def test_a_half_known_deployment_may_coexist_with_the_known_one():
    known = DeploymentFactory(architecture=ArchitectureFactory(), tier="cloud")
    assert DeploymentFactory(vendor=known.vendor, architecture=None, tier="cloud") != known
