import pytest
from factory import SelfAttribute

from tests.support.constraints import make_twins, refused, without_text
from tests.support.factories import ChipFactory, LineageFactory

pytestmark = pytest.mark.django_db

BREAKS = [
    ("chip_has_a_name", ChipFactory, without_text("name")),
    ("chip_form_is_known", ChipFactory, {"form": "brick"}),
    ("chip_tiers_are_known", ChipFactory, {"tiers": ["cloud", "fog"]}),
    ("chip_tiers_are_known", ChipFactory, {"tiers": [""]}),
    ("chip_tasks_are_known", ChipFactory, {"tasks": ["resting"]}),
    ("chip_process_nm_is_positive", ChipFactory, {"process_nm": 0}),
    ("chip_process_nm_is_positive", ChipFactory, {"process_nm": -7}),
    ("chip_transistors_billion_is_positive", ChipFactory, {"transistors_billion": 0}),
    ("chip_die_mm2_is_positive", ChipFactory, {"die_mm2": 0}),
    ("lineage_kind_is_known", LineageFactory, {"kind": "cousin"}),
    ("lineage_joins_two_chips", LineageFactory, {"ancestor": SelfAttribute("chip")}),
]
TWINS = [("lineage_is_unique", LineageFactory, ["chip", "kind", "ancestor"], {})]


@pytest.mark.parametrize(("constraint", "factory", "broken"), BREAKS)
def test_the_database_refuses(constraint, factory, broken):
    with refused(constraint):
        factory(**broken)


@pytest.mark.parametrize(("constraint", "factory", "alike", "given"), TWINS)
def test_the_database_refuses_twins(constraint, factory, alike, given):
    with refused(constraint):
        make_twins(factory, alike, given)


def test_figures_that_are_not_known_are_kept():
    assert ChipFactory(process_nm=None, transistors_billion=None, die_mm2=None).pk


def test_a_chip_may_descend_from_two():
    step = LineageFactory()
    assert LineageFactory(chip=step.chip).ancestor != step.ancestor
