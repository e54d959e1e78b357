import pytest

from tests.support.constraints import refused, unpaired, without_text
from tests.support.factories import ArchitectureFactory, MemoryMediumFactory, ScenarioFactory

pytestmark = pytest.mark.django_db

BREAKS = [
    ("architecture_has_a_name", ArchitectureFactory, without_text("name")),
    ("memorymedium_has_a_name", MemoryMediumFactory, without_text("name")),
    ("scenario_has_a_name", ScenarioFactory, without_text("name")),
    ("architecture_parent_is_not_itself", ArchitectureFactory, {"id": 1, "parent_id": 1}),
    ("architecture_strengths_are_paired", ArchitectureFactory, unpaired("strengths")),
    ("architecture_weaknesses_are_paired", ArchitectureFactory, unpaired("weaknesses")),
    ("memorymedium_strengths_are_paired", MemoryMediumFactory, unpaired("strengths")),
    ("memorymedium_weaknesses_are_paired", MemoryMediumFactory, unpaired("weaknesses")),
    ("scenario_parent_is_not_itself", ScenarioFactory, {"id": 1, "parent_id": 1}),
    ("scenario_min_tops_is_positive", ScenarioFactory, {"min_tops": 0}),
    ("scenario_min_tops_is_positive", ScenarioFactory, {"min_tops": -1}),
    ("scenario_compute_class_is_known", ScenarioFactory, {"compute_class": "huge"}),
    ("scenario_compute_is_known", ScenarioFactory, {"compute": "some"}),
    ("scenario_power_is_known", ScenarioFactory, {"power": "some"}),
    ("scenario_cost_is_known", ScenarioFactory, {"cost": "some"}),
    ("scenario_reliability_is_known", ScenarioFactory, {"reliability": "some"}),
    ("scenario_generality_is_known", ScenarioFactory, {"generality": "some"}),
]


@pytest.mark.parametrize(("constraint", "factory", "broken"), BREAKS)
def test_the_database_refuses(constraint, factory, broken):
    with refused(constraint):
        factory(**broken)


@pytest.mark.parametrize("factory", [ArchitectureFactory, MemoryMediumFactory])
@pytest.mark.parametrize("written", ["strengths_zh", "strengths_en"])
def test_strengths_in_one_language_are_kept(factory, written):
    assert factory(**{written: ["Fast", "Frugal"]}).pk


def test_scenarios_without_demands_are_kept():
    assert ScenarioFactory(min_tops=None, compute_class="", power="").pk
