"""Memory, bandwidth and power of chips: what a list is narrowed and sorted by."""

import pytest

from tests.support.chips import compute, found
from tests.support.factories import ChipFactory, EraFactory, EraMembershipFactory, SpecFactory
from tests.support.pages import read, slugs

pytestmark = pytest.mark.django_db

METRICS = {
    "memory": ("memory_capacity", "GB"),
    "bandwidth": ("memory_bandwidth", "GB/s"),
    "power": ("power", "W"),
}
every_amount = pytest.mark.parametrize("name", METRICS)
ranges = pytest.mark.parametrize("name", ["memory", "bandwidth"])


def amount(name, slug_or_chip, value, **basis):
    """State an amount of a chip, which is made where only its slug is given."""
    chip = ChipFactory(slug=slug_or_chip) if isinstance(slug_or_chip, str) else slug_or_chip
    metric, unit = METRICS[name]
    SpecFactory(chip=chip, metric=metric, value=value, unit=unit, **basis)
    return chip


@ranges
@pytest.mark.parametrize(
    ("bounds", "chips"),
    [
        ({"min": "80"}, ["large", "middle"]),
        ({"max": "80"}, ["middle", "small"]),
        ({"min": "80", "max": "80"}, ["middle"]),
        ({"min": "0.1T"}, ["large"]),
    ],
)
def test_an_amount_has_bounds_in_any_unit(name, bounds, chips):
    for slug, value in [("small", 16), ("middle", 80), ("large", 192)]:
        amount(name, slug, value)
    ChipFactory(slug="unknown")
    unit = METRICS[name][1].removeprefix("G")
    written = {end: f"{value}{unit}" if value.endswith("T") else value for end, value in bounds.items()}
    assert found("&".join(f"{name}_{end}={value}" for end, value in written.items())) == chips


@ranges
def test_both_bounds_are_of_one_and_the_same_figure(name):
    chip = amount(name, "two-options", 16, conditions="small option")
    amount(name, chip, 64, conditions="large option")
    assert found(f"{name}_min=20&{name}_max=40") == []
    assert found(f"{name}_min=60&{name}_max=70") == ["two-options"]


@ranges
def test_neither_a_withdrawn_figure_nor_that_of_a_whole_server_is_the_chip_s(name):
    amount(name, "withdrawn", 80, rank="deprecated")
    amount(name, "server", 640, scope="node")
    assert found(f"{name}_min=1") == []


@every_amount
def test_a_list_is_sorted_by_exactly_stated_amounts_and_all_others_come_last(name):
    amount(name, "low", 100)
    amount(name, "high", 300)
    amount(name, "larger-option", 900, conditions="larger of two options")
    amount(name, "server", 900, scope="node")
    amount(name, "measured", 900, regime="measured")
    amount(name, "withdrawn", 900, rank="deprecated")
    ChipFactory(slug="unknown")
    last = ["larger-option", "measured", "server", "unknown", "withdrawn"]
    assert found(f"sort={name}") == ["low", "high", *last]
    assert found(f"sort=-{name}") == ["high", "low", *last]


@every_amount
def test_a_list_is_sorted_by_the_figure_that_it_shows(name):
    chip = amount(name, "shows-its-preferred", 100)
    amount(name, chip, 900, rank="preferred", regime="peak")
    amount(name, "between", 500)
    conditioned = amount(name, "shows-a-condition", 700)
    amount(name, conditioned, 800, rank="preferred", conditions="liquid-cooled")
    assert found(f"sort={name}") == ["between", "shows-its-preferred", "shows-a-condition"]


@pytest.mark.parametrize("precision", ["int8", "fp16", "bf16", "fp8", "fp32"])
def test_compute_is_sorted_at_each_precision_within_one_sparsity(precision):
    compute(ChipFactory(slug="low"), 100, precision)
    compute(ChipFactory(slug="high"), 300, precision)
    for slug, value in (("more", 900), ("less", 50)):
        compute(ChipFactory(slug=f"sparse-{slug}"), value, precision, "sparse")
        compute(ChipFactory(slug=f"unstated-{slug}"), value, precision, "unstated")
    more_first = ["high", "low", "unstated-more", "unstated-less", "sparse-more", "sparse-less"]
    less_first = ["low", "high", "unstated-less", "unstated-more", "sparse-less", "sparse-more"]
    assert [found(f"sort=-{precision}"), found(f"sort={precision}")] == [more_first, less_first]


def test_chips_with_a_figure_under_conditions_come_before_those_without_any():
    ChipFactory(slug="a-without")
    amount("memory", "b-conditioned", 900, conditions="per card")
    amount("memory", "c-plain", 100)
    assert found("sort=-memory") == ["c-plain", "b-conditioned", "a-without"]


def test_chips_are_sorted_by_the_date_that_their_row_shows():
    ChipFactory(slug="announced", announced="2025-03")
    ChipFactory(slug="both", announced="2026", released="2024")
    ChipFactory(slug="released", released="2025-01")
    ChipFactory(slug="undated")
    assert found("") == ["announced", "released", "both", "undated"]
    assert found("sort=released") == ["both", "released", "announced", "undated"]


@pytest.mark.parametrize("name", ["memory", "power", "bandwidth", "bf16", "fp8", "fp32", "die", "transistors"])
def test_a_column_of_figures_sorts_from_its_head(client, name):
    ChipFactory()
    page = read(client.get(f"/en/chips/?columns={name}"))
    assert [link["href"] for link in page.one("thead").all("a")][-1] == f"?columns={name}&sort={name}"


def test_sizes_and_numbers_of_transistors_are_sorted_with_the_unknown_last():
    ChipFactory(slug="a", die_mm2=800, transistors_billion=20)
    ChipFactory(slug="b", die_mm2=100, transistors_billion=80)
    ChipFactory(slug="c")
    assert [found("sort=die"), found("sort=-die")] == [["b", "a", "c"], ["a", "b", "c"]]
    assert [found("sort=transistors"), found("sort=-transistors")] == [["a", "b", "c"], ["b", "a", "c"]]


@pytest.fixture
def eras():
    """Two eras: the vendor `both` is in both, `second` in the later, `neither` in none; each has a chip of its name."""
    vendors = {slug: ChipFactory(slug=slug, vendor__slug=slug).vendor for slug in ("both", "neither", "second")}
    first, second = EraFactory(number="1.0"), EraFactory(number="2.0")
    for era, slug in [(first, "both"), (second, "both"), (second, "second")]:
        EraMembershipFactory(era=era, vendor=vendors[slug])


@pytest.mark.parametrize(
    ("query", "chips"),
    [
        ("era=1.0", ["both"]),
        ("era=2.0", ["both", "second"]),
        ("era=1.0&era=2.0", ["both", "second"]),
        ("era=none", ["neither"]),
        ("era=1.0&vendor=second", []),
    ],
)
def test_a_chip_is_of_each_era_that_its_vendor_is_in(client, eras, query, chips):
    page = read(client.get(f"/en/chips/?{query}"))
    assert slugs(page) == found(query) == chips


def test_the_facet_says_that_the_era_is_the_vendor_s(client, eras):
    page = read(client.get("/en/chips/"))
    assert "belongs to each era of its vendor" in page.text
