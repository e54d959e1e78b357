import pytest
from factory import Sequence

from tests.support.constraints import make_twins, refused
from tests.support.factories import SpecFactory
from vendors.choices import FIXED_UNITS, FLOATING_PRECISIONS, INTEGER_PRECISIONS

pytestmark = pytest.mark.django_db

UNIT = "spec_unit_follows_basis"
OF_OPERATIONS = "spec_basis_of_operations_is_of_operations"
COMPUTE = {"metric": "compute", "unit": "TOPS"}
THROUGHPUT = {"metric": "throughput", "unit": "images/s"}
BREAKS = [
    ("spec_metric_is_known", SpecFactory, {"metric": "beauty"}),
    ("spec_precision_is_known", SpecFactory, THROUGHPUT | {"precision": "fp7"}),
    ("spec_sparsity_is_known", SpecFactory, COMPUTE | {"sparsity": ""}),
    ("spec_sparsity_is_known", SpecFactory, COMPUTE | {"sparsity": "half"}),
    ("spec_engine_is_known", SpecFactory, COMPUTE | {"engine": "steam"}),
    ("spec_regime_is_known", SpecFactory, {"regime": "ancient"}),
    ("spec_scope_is_known", SpecFactory, {"scope": "rack"}),
    ("spec_rank_is_known", SpecFactory, {"rank": ""}),
    ("spec_certainty_is_known", SpecFactory, {"certainty": ""}),
    ("spec_certainty_is_known", SpecFactory, {"certainty": "hoped"}),
    ("spec_stage_is_known", SpecFactory, {"stage": "dreamt"}),
    ("spec_range_has_two_ends", SpecFactory, {"certainty": "range"}),
    ("spec_range_has_two_ends", SpecFactory, {"value": 320, "value_to": 320, "certainty": "range"}),
    ("spec_range_has_two_ends", SpecFactory, {"value": 320, "value_to": 300, "certainty": "range"}),
    *(
        ("spec_range_has_two_ends", SpecFactory, {"value": 300, "value_to": 320, "certainty": certainty})
        for certainty in ("exact", "about", "at_least", "at_most")
    ),
    ("spec_value_is_positive", SpecFactory, {"value": 0}),
    ("spec_value_is_positive", SpecFactory, {"value": -300}),
    *(
        (OF_OPERATIONS, SpecFactory, basis)
        for basis in ({"precision": "int8"}, {"sparsity": "dense"}, {"engine": "vector"})
    ),
    *((UNIT, SpecFactory, {"metric": metric, "unit": "pieces"}) for metric in FIXED_UNITS),
    *(
        (UNIT, SpecFactory, {"metric": metric, "precision": precision, "unit": unit})
        for metric, precision, unit in [
            ("compute", "int8", "TFLOPS"),
            ("compute", "fp16", "TOPS"),
            ("compute", "", "W"),
            ("compute", "int8", "TOPS/W"),
            ("efficiency", "int8", "TFLOPS/W"),
            ("efficiency", "fp16", "TOPS/W"),
            ("efficiency", "int8", "TOPS"),
            ("throughput", "", ""),
        ]
    ),
]
TWINS = [
    ("spec_number_is_unique", SpecFactory, ["chip", "number"], {"value": Sequence(lambda n: n + 1)}),
    ("spec_is_stated_once", SpecFactory, ["chip"], {"value": 700}),
    ("spec_is_stated_once", SpecFactory, ["chip"], {"value": 300, "value_to": 320, "certainty": "range"}),
    (
        "spec_has_one_preferred_value",
        SpecFactory,
        ["chip"],
        {"rank": "preferred", "value": Sequence(lambda n: n + 1)},
    ),
]


@pytest.mark.parametrize(("constraint", "factory", "broken"), BREAKS)
def test_the_database_refuses(constraint, factory, broken):
    with refused(constraint):
        factory(**broken)


@pytest.mark.parametrize(("constraint", "factory", "alike", "given"), TWINS)
def test_the_database_refuses_twins(constraint, factory, alike, given):
    with refused(constraint):
        make_twins(factory, alike, given)


@pytest.mark.parametrize(
    ("metric", "precision", "unit"),
    [
        *((metric, "", unit) for metric, unit in FIXED_UNITS.items()),
        *(("compute", precision, "TOPS") for precision in INTEGER_PRECISIONS),
        *(("compute", precision, "TFLOPS") for precision in FLOATING_PRECISIONS),
        ("compute", "", "TOPS"),
        ("compute", "", "TFLOPS"),
        ("efficiency", "int8", "TOPS/W"),
        ("throughput", "fp16", "images/s"),
    ],
)
def test_a_figure_in_the_unit_of_its_basis_is_kept(metric, precision, unit):
    assert SpecFactory(metric=metric, precision=precision, unit=unit).pk


def test_two_stated_values_of_one_basis_may_coexist():
    preferred = SpecFactory(value=141, rank="preferred")
    assert SpecFactory(chip=preferred.chip, value=144).basis == preferred.basis


def test_one_number_is_stated_once_however_exactly():
    about = SpecFactory(value=320, certainty="about")
    with refused("spec_is_stated_once"):
        SpecFactory(chip=about.chip, value=320, certainty="at_least", stage="planned")


def test_a_range_stands_beside_one_that_begins_alike():
    narrow = SpecFactory(value=300, value_to=320, certainty="range")
    assert SpecFactory(chip=narrow.chip, value=300, value_to=340, certainty="range").basis == narrow.basis


@pytest.mark.parametrize(
    "basis",
    [
        {"precision": "fp8"},
        {"sparsity": "sparse"},
        {"engine": "vector"},
        {"regime": "measured"},
        {"scope": "node"},
        {"conditions": "batch of 32"},
    ],
)
def test_each_basis_has_a_preferred_value_of_its_own(basis):
    given = THROUGHPUT | {"precision": "int8", "rank": "preferred"}
    first = SpecFactory(**given)
    assert SpecFactory(chip=first.chip, **given | basis).basis != first.basis


@pytest.mark.parametrize("basis", [{"precision": "int8"}, {"sparsity": "dense"}, {"engine": "vector"}])
@pytest.mark.parametrize("metric", [COMPUTE, THROUGHPUT, {"metric": "efficiency", "unit": "TOPS/W"}])
def test_a_figure_of_operations_may_state_each_part_of_its_basis(metric, basis):
    assert SpecFactory(**metric | basis).pk


def test_power_without_a_precision_is_kept():
    assert SpecFactory(metric="power", unit="W", precision="").pk
