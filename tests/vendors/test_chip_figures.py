"""Which of a chip's figures represents it, and what we derive from them."""

import pytest

from tests.support.chips import compute
from tests.support.factories import ChipFactory, SpecFactory
from vendors.models import Chip

pytestmark = pytest.mark.django_db


@pytest.fixture
def chip():
    return ChipFactory(slug="c")


def read():
    return Chip.objects.for_tables().get(slug="c")


def figure(metric="compute", precision="int8"):
    return read().figure(metric, precision)


def test_the_dense_figure_represents_a_chip_then_the_unstated_then_the_sparse(chip):
    for value, sparsity, others in [(400, "sparse", 0), (300, "unstated", 1), (200, "dense", 2)]:
        compute(chip, value, sparsity=sparsity)
        assert (figure().spec.value, figure().others) == (value, others)


def test_the_preferred_figure_goes_before_the_others_of_its_basis(chip):
    compute(chip, 60)
    compute(chip, 67, rank="preferred")
    compute(chip, 80, rank="deprecated")
    assert (figure().spec.value, figure().others) == (67, 2)


def test_a_figure_without_conditions_goes_before_one_with(chip):
    compute(chip, 60, conditions="eco mode")
    compute(chip, 67)
    assert figure().spec.value == 67


def test_a_vector_figure_goes_after_one_of_the_matrix_unit(chip):
    compute(chip, 45, "fp32", engine="vector")
    compute(chip, 90, "fp32", engine="matrix")
    assert figure(precision="fp32").spec.value == 90


def test_a_withdrawn_figure_represents_nothing(chip):
    compute(chip, 60, rank="deprecated")
    assert figure() is None


def test_precisions_are_kept_apart(chip):
    compute(chip, 60, "", "unstated")
    assert figure() is None
    assert figure(precision="").spec.value == 60


def test_figures_of_one_basis_share_a_row_and_those_of_unlike_basis_do_not(chip):
    for basis in ({}, {"conditions": "eco mode"}, {"sparsity": "sparse"}, {"engine": "vector"}, {"scope": "node"}):
        compute(chip, 60, **basis)
    compute(chip, 67)
    SpecFactory(chip=chip)
    tables = read().metric_tables
    assert [(table.metric, [len(basis) for basis in table.bases]) for table in tables] == [
        ("compute", [2, 1, 1, 1, 1]),
        ("power", [1]),
    ]


def derived():
    return [(each.compute.precision, str(each.value), each.unit) for each in read().efficiencies]


def test_efficiency_is_derived_from_the_one_figure_of_each(chip):
    compute(chip, 1979)
    compute(chip, 3958, sparsity="sparse")
    compute(chip, 989.4, "fp16", "unstated", regime="peak")
    compute(chip, 500, "", "unstated")
    SpecFactory(chip=chip, value=700)
    assert derived() == [("int8", "2.83", "TOPS/W"), ("fp16", "1.41", "TFLOPS/W")]


@pytest.mark.parametrize(
    ("of_compute", "of_power"),
    [
        ({"conditions": "full mode"}, {}),
        ({}, {"conditions": "typical"}),
        ({"scope": "node"}, {"scope": "card"}),
        ({}, {"regime": "measured"}),
        ({"sparsity": "sparse"}, {}),
    ],
)
def test_nothing_is_derived_from_unlike_things(chip, of_compute, of_power):
    compute(chip, 100, **of_compute)
    SpecFactory(chip=chip, **of_power)
    assert derived() == []


def test_nothing_is_derived_where_a_figure_is_stated_twice(chip):
    compute(chip, 100)
    compute(chip, 120, sparsity="unstated")
    SpecFactory(chip=chip)
    assert derived() == []
    compute(chip, 50, "fp16")
    assert [precision for precision, *_ in derived()] == ["fp16"]
    SpecFactory(chip=chip, value=350)
    assert derived() == []


def test_like_conditions_are_no_obstacle(chip):
    compute(chip, 100, scope="chip", conditions="per GPU")
    SpecFactory(chip=chip, value=50, scope="chip", conditions="per GPU")
    assert derived() == [("int8", "2", "TOPS/W")]
