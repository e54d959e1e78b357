import pytest
from django.utils.translation import override

from tests.support.chips import compute, filterset_of, found
from tests.support.factories import (
    ArchitectureFactory,
    ChipFactory,
    MemoryMediumFactory,
    OrganizationFactory,
    RegionFactory,
    ScenarioFactory,
    SpecFactory,
)
from vendors.models import Chip

pytestmark = pytest.mark.django_db


def test_an_architecture_includes_all_below_it():
    asic = ArchitectureFactory(slug="asic")
    ChipFactory(slug="a", architecture=asic)
    ChipFactory(slug="b", architecture=ArchitectureFactory(slug="npu", parent=asic))
    ChipFactory(slug="c")
    assert found("architecture=asic") == ["a", "b"]
    assert found("architecture=npu") == ["b"]
    assert found("architecture=none") == ["c"]


def test_tiers_and_tasks_are_those_of_the_chip():
    ChipFactory(slug="a", tiers=["cloud", "edge"], tasks=["training"])
    ChipFactory(slug="b", tiers=["edge"], tasks=["inference"])
    assert found("tier=edge") == ["a", "b"]
    assert found("tier=edge&task=training") == ["a"]
    assert found("tier=device") == []


def test_a_scenario_has_those_of_the_scenarios_in_it():
    driving = ScenarioFactory(slug="driving", parent=ScenarioFactory(slug="cars"))
    ChipFactory(slug="a").scenarios.add(driving)
    ChipFactory(slug="b")
    assert found("scenario=cars") == found("scenario=driving") == ["a"]
    assert found("scenario=none") == ["b"]


def test_the_country_is_that_of_the_vendor_s_seat():
    china = RegionFactory(slug="china", level="country")
    ChipFactory(slug="a", vendor__region=RegionFactory(slug="anhui", parent=china))
    ChipFactory(slug="b", vendor__region=RegionFactory(slug="japan", level="country"))
    ChipFactory(slug="c")
    assert (found("country=china"), found("country=none")) == (["a"], ["c"])
    assert [filterset_of("").selection.counts("country")[value] for value in ("china", "japan", "none")] == [1, 1, 1]


def test_a_vendor_a_foundry_a_medium_and_a_form_narrow_to_their_chips():
    medium = MemoryMediumFactory(slug="sram")
    foundry = OrganizationFactory(slug="smic")
    ChipFactory(slug="a", vendor__slug="v", foundry=foundry, memory_medium=medium, form="card")
    ChipFactory(slug="b", form="chip")
    for query in ("vendor=v", "foundry=smic", "memory_medium=sram", "kind=card"):
        assert found(query) == ["a"]
    assert found("foundry=none&memory_medium=none") == ["b"]


@pytest.mark.parametrize(
    ("query", "chips"),
    [
        ("precision=int8", ["dense", "unstated"]),
        ("precision=int8&compute_min=100", ["dense", "unstated"]),
        ("precision=int8&compute_min=0.2+POPS", ["unstated"]),
        ("precision=int8&compute_max=150", ["dense"]),
        ("precision=int8&compute_min=100&compute_max=100", ["dense"]),
        ("precision=fp16&compute_min=100", ["floating"]),
        ("precision=fp16&compute_min=1+PFLOPS", []),
        ("precision=none&compute_min=100", ["nameless"]),
    ],
)
def test_a_bound_on_compute_is_of_one_precision_and_never_of_a_sparse_figure(query, chips):
    compute(ChipFactory(slug="dense"), 100)
    compute(ChipFactory(slug="unstated"), 200, sparsity="unstated")
    compute(ChipFactory(slug="sparse"), 200, sparsity="sparse")
    compute(ChipFactory(slug="floating"), 100, "fp16")
    compute(ChipFactory(slug="nameless"), 100, "", "unstated")
    compute(ChipFactory(slug="withdrawn"), 100, rank="deprecated")
    assert found(query) == chips


def test_both_bounds_on_compute_are_of_one_and_the_same_figure():
    chip = ChipFactory(slug="two-modes")
    compute(chip, 50, conditions="eco mode")
    compute(chip, 500, conditions="full mode")
    assert found("precision=int8&compute_min=100&compute_max=400") == []
    assert found("precision=int8&compute_min=400&compute_max=600") == ["two-modes"]


@pytest.mark.parametrize(
    ("query", "name", "words"),
    [
        ("compute_min=100", "compute_min", "Choose a precision too"),
        ("precision=fp16&compute_min=100+TOPS", "compute_min", "TFLOPS"),
        ("precision=int8&compute_max=100+TFLOPS", "compute_max", "TOPS"),
        ("precision=int7", "precision", "int7"),
        ("power_max=hot", "power_max", "W"),
        ("process_max=seven", "process_max", "nm"),
        ("memory_min=80+GiB", "memory_min", "TB"),
        ("bandwidth_max=2+TB", "bandwidth_max", "TB/s"),
        (f"power_max={'9' * 40}", "power_max", "W"),
    ],
)
def test_a_wrong_bound_matches_nothing_and_says_why(query, name, words):
    compute(ChipFactory(), 100)
    assert found(query) == []
    with override("en"):
        assert words in " ".join(filterset_of(query).form.errors[name])


@pytest.mark.parametrize(
    ("query", "canonical"),
    [
        ("precision=fp16&compute_min=1+PFLOPS", "precision=fp16&compute_min=1000"),
        ("precision=int8&compute_min=1000+TOPS", "precision=int8&compute_min=1000"),
        ("precision=fp16&compute_min=1+POPS", "precision=fp16&compute_min=1+POPS"),
        ("power_max=1.5kW", "power_max=1500"),
        ("power_max=200+mW", "power_max=0.2"),
        ("power_max=1+MW", "power_max=1000000"),
        ("power_max=1+mw", "power_max=1+mw"),
        ("memory_min=1.5+TB", "memory_min=1500"),
        ("memory_max=512+mb", "memory_max=0.512"),
        ("bandwidth_min=3.35TB/s", "bandwidth_min=3350"),
    ],
)
def test_a_bound_has_one_spelling(query, canonical):
    assert str(filterset_of(query).address) == canonical


def test_a_chip_is_within_a_power_if_any_figure_of_its_power_is():
    chip = ChipFactory(slug="two-powers")
    SpecFactory(chip=chip, value=80, conditions="eco mode")
    SpecFactory(chip=chip, value=110)
    SpecFactory(chip__slug="withdrawn", value=10, rank="deprecated")
    compute(ChipFactory(slug="no-power"), 1)
    assert found("power_max=100") == ["two-powers"]
    assert found("power_max=79") == []


def test_a_process_and_dates_have_bounds():
    ChipFactory(slug="a", process_nm=7, announced="2021-12-31", released="2022-03")
    ChipFactory(slug="b", process_nm=12, announced="2022")
    ChipFactory(slug="c")
    assert found("process_max=7") == found("process_max=7+nm") == ["a"]
    assert found("announced_before=2021") == ["a"]
    assert found("announced_after=2022") == ["b"]
    assert found("released_after=2022-03&released_before=2022") == ["a"]


def test_a_list_is_sorted_by_figures_of_one_basis_each_behind_the_other_and_all_others_come_last():
    compute(ChipFactory(slug="dense-low"), 100)
    compute(ChipFactory(slug="dense-high"), 300)
    compute(ChipFactory(slug="sparse"), 900, sparsity="sparse")
    compute(ChipFactory(slug="unstated"), 200, sparsity="unstated")
    compute(ChipFactory(slug="node"), 900, scope="node")
    compute(ChipFactory(slug="other"), 900, "int4")
    last = ["unstated", "sparse", "node", "other"]
    assert found("sort=-int8") == ["dense-high", "dense-low", *last]
    assert found("sort=int8") == ["dense-low", "dense-high", *last]
    assert found("sort=fp16") == sorted(found(""))


def test_of_several_dense_figures_the_preferred_one_is_sorted_by():
    chip = ChipFactory(slug="two")
    compute(chip, 999)
    compute(chip, 10, rank="preferred")
    compute(ChipFactory(slug="one"), 100)
    assert found("sort=-int8") == ["one", "two"]


def test_counts_are_those_of_the_lists():
    asic = ArchitectureFactory(slug="asic")
    for number, tiers in enumerate([["cloud"], ["cloud", "edge"], []]):
        compute(ChipFactory(architecture=asic, tiers=tiers, vendor__slug=f"v{number}"), 100 * number + 1)
    for query in ("", "precision=int8&compute_min=100", "tier=cloud"):
        filters = filterset_of(query)
        for name, value in [("architecture", "asic"), ("tier", "edge"), ("tier", "none"), ("vendor", "v1")]:
            others = filters.address.without(name)
            assert filters.selection.counts(name)[value] == len(found(f"{others}&{name}={value}")), (query, name, value)


@pytest.mark.parametrize("query", ["precision=int8&compute_min=lots", "precision=int99&compute_min=none"])
def test_a_fault_at_one_of_compute_and_its_precision_is_shown(client, query):
    ChipFactory()
    response = client.get(f"/chips/?{query}")
    assert response.status_code == 200
    assert response.context["filter"].invalid_filters


@pytest.mark.parametrize("query", ["precision=int8&compute_min=90", "precision=int8&compute_max=110", "power_max=100"])
def test_the_figures_that_answer_are_those_that_the_database_looks_for(query):
    metric, name = ("power", "power") if query.startswith("power") else ("compute", "int8")
    for number, basis in enumerate(
        [
            {},
            *({"sparsity": sparsity} for sparsity in ("unstated", "sparse") if metric == "compute"),
            *({"engine": engine} for engine in ("vector", "matrix") if metric == "compute"),
            *({"regime": regime} for regime in ("peak", "measured", "sustained")),
            *({"scope": scope} for scope in ("node", "card")),
            {"value": 10},
            {"value": 1000},
        ]
    ):
        chip = ChipFactory(slug=f"c{number}")
        if metric == "power":
            SpecFactory(chip=chip, metric="power", unit="W", **({"value": 100} | basis))
        else:
            compute(chip, basis.pop("value", 100), **basis)
    within_bounds = filterset_of(query).within_bounds[name]
    answering = {chip.slug for chip in Chip.objects.for_list() for spec in chip.specs.all() if within_bounds(spec)}
    assert answering == set(found(query))
    assert 0 < len(answering) < Chip.objects.count()
