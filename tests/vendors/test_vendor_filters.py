import pytest

from tests.support.factories import (
    ArchitectureFactory,
    DeploymentFactory,
    EraFactory,
    EraMembershipFactory,
    MemoryMediumFactory,
    RegionFactory,
    ScenarioFactory,
    VendorFactory,
)
from tests.support.lists import filterset_of, found
from vendors.models import Vendor

pytestmark = pytest.mark.django_db


def counted(query, facet):
    return {value: records for value, records in filterset_of(query).selection.counts(facet).items() if records}


@pytest.fixture(autouse=True)
def landscape():
    """Vendors named for what they deploy, made in no order."""
    asic = ArchitectureFactory(slug="asic")
    npu, tpu = (ArchitectureFactory(slug=slug, parent=asic) for slug in ("npu", "tpu"))
    memory = ArchitectureFactory(slug="compute-in-memory")
    both = VendorFactory(slug="asic-cloud-and-memory-device")
    DeploymentFactory(vendor=both, architecture=asic, tier="cloud", tasks=["training"], compute_classes=["large"])
    DeploymentFactory(vendor=both, architecture=memory, tier="device", tasks=["inference"], compute_classes=["small"])
    cells = [("memory-cloud", memory, "cloud"), ("npu-device", npu, "device"), ("tpu-cloud", tpu, "cloud")]
    for slug, architecture, tier in cells:
        DeploymentFactory(vendor__slug=slug, architecture=architecture, tier=tier, tasks=["inference"])
    DeploymentFactory(vendor__slug="half-cloud", tier="cloud")
    VendorFactory(slug="unplaced")


@pytest.mark.parametrize(
    ("query", "vendors"),
    [
        ("architecture=compute-in-memory&tier=cloud", ["memory-cloud"]),
        ("architecture=compute-in-memory&tier=device", ["asic-cloud-and-memory-device"]),
        ("task=training&tier=device", []),
        ("task=inference&compute_class=large", []),
        ("architecture=asic&task=training&compute_class=large&tier=cloud", ["asic-cloud-and-memory-device"]),
    ],
)
def test_filters_over_deployments_apply_to_one_and_the_same(query, vendors):
    assert found(query) == vendors


@pytest.mark.parametrize(
    ("query", "vendors"),
    [
        ("architecture=asic", ["asic-cloud-and-memory-device", "npu-device", "tpu-cloud"]),
        ("architecture=tpu", ["tpu-cloud"]),
        ("architecture=asic&tier=device", ["npu-device"]),
    ],
)
def test_an_architecture_includes_all_below_it(query, vendors):
    assert found(query) == vendors


def test_a_second_value_takes_nothing_away_beside_not_recorded():
    cloud = DeploymentFactory(vendor__slug="half-edge", architecture=ArchitectureFactory(), tier="cloud")
    DeploymentFactory(vendor=cloud.vendor, tier="edge")
    assert found("architecture=none&tier=edge") == ["half-edge"]
    assert found("architecture=none&tier=cloud") == ["half-cloud"]
    assert found("architecture=none&tier=cloud&tier=edge") == ["half-cloud", "half-edge"]
    assert counted("tier=cloud&tier=edge", "architecture")["none"] == 2


@pytest.mark.parametrize(
    ("query", "vendors"),
    [
        ("architecture=npu&architecture=tpu", ["npu-device", "tpu-cloud"]),
        ("architecture=npu&architecture=tpu&tier=cloud", ["tpu-cloud"]),
        ("architecture=asic&architecture=tpu", ["asic-cloud-and-memory-device", "npu-device", "tpu-cloud"]),
    ],
)
def test_two_values_of_a_filter_mean_either(query, vendors):
    assert found(query) == vendors


def test_two_filters_mean_both():
    VendorFactory(slug="listed-and-active", kind="listed", business_status="active")
    VendorFactory(slug="listed-only", kind="listed")
    assert found("kind=listed&business_status=active") == ["listed-and-active"]


@pytest.mark.parametrize(
    ("query", "vendors"),
    [
        ("tier=none", ["unplaced"]),
        ("architecture=none", ["half-cloud", "unplaced"]),
        ("architecture=none&tier=cloud", ["half-cloud"]),
        ("architecture=none&tier=none", ["unplaced"]),
        ("architecture=none&architecture=npu", ["half-cloud", "npu-device", "unplaced"]),
        ("architecture=none&architecture=npu&tier=device", ["npu-device"]),
        ("task=none", ["half-cloud", "unplaced"]),
        ("compute_class=none&architecture=asic", ["npu-device", "tpu-cloud"]),
        ("scenario=none&tier=device", ["asic-cloud-and-memory-device", "npu-device"]),
        ("kind=none&architecture=npu", ["npu-device"]),
    ],
)
def test_none_means_not_recorded(query, vendors):
    assert found(query) == vendors


def test_a_scenario_filters_deployments_too():
    driving = ScenarioFactory(slug="driving", parent=ScenarioFactory(slug="cars"))
    Vendor.objects.get(slug="npu-device").deployments.get().scenarios.add(driving)
    assert found("scenario=cars&tier=device") == found("scenario=driving") == ["npu-device"]
    assert found("scenario=cars&tier=cloud") == []


def test_a_memory_medium_and_an_era_are_those_of_the_vendor():
    membership = EraMembershipFactory(era=EraFactory(number="7.0"), vendor__slug="pioneer")
    MemoryMediumFactory(slug="sram").vendors.add(membership.vendor)
    assert found("memory_medium=sram&era=7.0") == ["pioneer"]
    assert "pioneer" not in found("era=none")
    assert "pioneer" not in found("memory_medium=none")


def test_a_country_and_a_province_have_all_that_lies_in_them():
    china = RegionFactory(slug="china", level="country")
    anhui = RegionFactory(slug="anhui", level="province", parent=china)
    VendorFactory(slug="in-china", region=china)
    VendorFactory(slug="in-hefei", region=RegionFactory(slug="hefei", level="city", parent=anhui))
    assert found("country=china") == ["in-china", "in-hefei"]
    assert found("province=anhui") == ["in-hefei"]
    assert found("country=china&province=none") == ["in-china"]


@pytest.mark.parametrize(
    "query",
    [
        *(
            "tier=fog",
            "architecture=abacus",
            "tier=fog&tier=cloud",
            "kind=listed&tier=fog",
            "era=9.9",
            "country=nowhere",
        ),
        *(
            "founded_after=soon",
            "founded_before=2016-13",
            "founded_after=2023-02-29",
            "founded_after=20190",
            "founded_after=2019年13月",
            "sort=beauty",
            "q=" + "a" * 201,
        ),
        *("tier=%00", "memory_medium=%00", "q=%00", "tier=Cloud"),
    ],
)
def test_a_wrong_value_leaves_nothing(query):
    assert found(query) == []


@pytest.mark.parametrize(
    "wrong", ["tier=fog", "tier=fog&tier=cloud", "founded_after=soon", "tier=fog&founded_after=soon"]
)
def test_the_numbers_beside_a_wrong_value_are_those_without_it(wrong):
    filters = filterset_of(f"architecture=asic&{wrong}")
    assert (filters.total, list(filters.qs)) == (0, [])
    correct = filterset_of("architecture=asic").selection
    assert all(filters.selection.counts(name) == correct.counts(name) for name in filters.facets)
    assert filters.selection.counts("tier")["cloud"] == len(found("architecture=asic&tier=cloud")) > 0


@pytest.mark.parametrize("query", ["contry=US", "tier[]=cloud", "contry=US&tier=fog"])
def test_an_unknown_parameter_is_named(query):
    assert filterset_of(query).unknown == [query.split("=")[0]]


def test_an_unknown_parameter_filters_nothing():
    assert found("contry=US&architecture=npu") == ["npu-device"]


@pytest.mark.parametrize("status", ["draft", "in_review", "archived"])
def test_what_the_public_may_not_see_is_neither_listed_nor_counted(status):
    Vendor.objects.filter(slug="tpu-cloud").update(status=status)
    assert found("architecture=asic") == ["asic-cloud-and-memory-device", "npu-device"]
    assert counted("", "architecture") == {"asic": 2, "npu": 1, "compute-in-memory": 2, "none": 2}
