"""Figures that are not exact, or of a product that is not there yet: how they are written, sorted and filtered."""

import csv
from io import StringIO

import pytest

from tests.support.chips import compute, filterset_of, found
from tests.support.factories import ChipFactory, SpecFactory
from tests.support.pages import read
from vendors.models import Chip, Spec

pytestmark = pytest.mark.django_db

EXACT, ABOUT = {"value": 320}, {"value": 320, "certainty": "about"}
AT_LEAST, AT_MOST = {"value": 320, "certainty": "at_least"}, {"value": 320, "certainty": "at_most"}
RANGE = {"value": 300, "value_to": 1320, "certainty": "range"}
WRITTEN = [(EXACT, "320"), (ABOUT, "≈ 320"), (AT_LEAST, "≥ 320"), (AT_MOST, "≤ 320"), (RANGE, "300–1,320")]
every_certainty = pytest.mark.parametrize(("stated", "written"), WRITTEN)


def power(slug, **stated):
    """State a power of a chip of that slug."""
    return SpecFactory(chip=ChipFactory(slug=slug, vendor__slug=f"of-{slug}"), **stated)


def table(client, query=""):
    """Return the rows of the table of chips, by slug."""
    content = b"".join(client.get(f"/chips.csv{query}").streaming_content).decode("utf-8-sig")
    return {row["slug"]: row for row in csv.DictReader(StringIO(content))}


@every_certainty
@pytest.mark.parametrize("language", ["", "/en"])
@pytest.mark.parametrize("path", ["/chips/", "/chips/c/", "/vendors/of-c/"])
def test_a_figure_is_written_as_exactly_as_it_is_stated(client, stated, written, language, path):
    power("c", **stated)
    cells = [cell.text for cell in read(client.get(f"{language}{path}")).all("td", class_="numeric")]
    unit = " W" if path == "/chips/c/" else ""
    assert f"{written}{unit}" in cells


@every_certainty
def test_a_figure_says_in_words_what_it_is(stated, written):
    assert str(power("c", **stated)).endswith(f"{written} W")


@pytest.mark.parametrize(("language", "word"), [("", "计划"), ("/en", "Planned")])
@pytest.mark.parametrize("path", ["/chips/", "/chips/c/", "/vendors/of-c/"])
def test_what_is_planned_says_so_beside_the_figure(client, language, word, path):
    compute(ChipFactory(slug="c", vendor__slug="of-c"), 1000, stage="planned")
    assert word in read(client.get(f"{language}{path}")).one("main").text


@every_certainty
def test_the_api_and_the_table_have_the_certainty(client, stated, written):
    power("c", stage="target", **stated)
    record = client.get("/api/v1/chips/c/").json()
    (spec,) = record["specs"]
    certainty, to = stated.get("certainty", "exact"), stated.get("value_to")
    assert (spec["value"], spec["value_to"], spec["certainty"]) == (stated["value"], to, certainty)
    assert (spec["stage"], spec["conditions"]) == ("target", None)
    assert record["figures"] == {"power_w": stated["value"]}
    assert record["figures_to"] == ({"power_w": to} if to else {})
    assert record["figures_certainty"] == ({} if certainty == "exact" else {"power_w": certainty})
    assert record["figures_stage"] == {"power_w": "target"}
    row = table(client)["c"]
    assert (row["power_w"], row["figures_stage"]) == (str(stated["value"]), "power_w=target")
    assert row["figures_certainty"] == ("" if certainty == "exact" else f"power_w={certainty}")
    assert row["figures_to"] == (f"power_w={to}" if to else "")


def test_an_empty_column_is_told_apart_from_one_whose_figures_are_not_comparable(client):
    compute(ChipFactory(slug="a"), 100, conditions="at 1 GHz")
    compute(ChipFactory(slug="b"), 100, certainty="at_most")
    compute(ChipFactory(slug="c"), 100, regime="measured")
    compute(ChipFactory(slug="d"), 100, rank="deprecated")
    ChipFactory(slug="e")
    rows = table(client)
    shown = {slug: (row["int8_dense_tops"], row["only_in_specs"]) for slug, row in rows.items()}
    elsewhere = ("", "int8_dense_tops")
    assert shown == {"a": elsewhere, "b": ("100", ""), "c": elsewhere, "d": ("", ""), "e": ("", "")}


def test_a_range_is_sorted_by_its_lower_end_upwards_and_by_its_upper_end_downwards():
    power("low", value=100)
    power("middle", value=400)
    power("range", value=300, value_to=500, certainty="range")
    power("about", value=350, certainty="about")
    power("at-least", value=450, certainty="at_least")
    assert found("sort=power") == ["low", "range", "about", "middle", "at-least"]
    assert found("sort=-power") == ["range", "at-least", "middle", "about", "low"]


@pytest.mark.parametrize(
    ("query", "chips"),
    [
        ("power_max=14", []),
        ("power_max=15", ["range"]),
        ("power_max=40", ["range"]),
        ("power_max=70", ["about", "at-least", "at-most", "range"]),
        ("power_max=69", ["range"]),
    ],
)
def test_a_range_is_within_bounds_that_it_reaches_and_any_other_figure_by_its_number(query, chips):
    power("range", value=15, value_to=60, certainty="range")
    for certainty in ("about", "at_least", "at_most"):
        power(certainty.replace("_", "-"), value=70, certainty=certainty)
    assert found(query) == chips


@pytest.mark.parametrize(
    ("bounds", "matches"),
    [
        ("compute_min=2500", True),
        ("compute_min=2501", False),
        ("compute_max=2000", True),
        ("compute_max=1999", False),
        ("compute_min=2100&compute_max=2200", True),
        ("compute_min=2600&compute_max=2700", False),
    ],
)
def test_bounds_overlap_a_range_and_its_row_shows_it(client, bounds, matches):
    chip = ChipFactory(slug="c")
    compute(chip, 2000, value_to=2500, certainty="range")
    compute(chip, 2100, sparsity="sparse")
    query = f"precision=int8&{bounds}"
    assert (found(query) == ["c"]) == matches
    fits = filterset_of(query).within_bounds["int8"]
    assert [fits(spec) for spec in Spec.objects.order_by("number")] == [matches, False]


def test_a_ratio_is_derived_from_exact_figures_alone():
    exact, about, ranging = (ChipFactory(slug=slug) for slug in ("exact", "about", "ranging"))
    for chip, of_compute, of_power in [(exact, EXACT, EXACT), (about, ABOUT, EXACT), (ranging, EXACT, RANGE)]:
        compute(chip, precision="int8", **of_compute)
        SpecFactory(chip=chip, **of_power)
    derived = {chip.slug: len(chip.efficiencies) for chip in Chip.objects.for_tables()}
    assert derived == {"exact": 1, "about": 0, "ranging": 0}


def test_a_planned_figure_is_not_divided_by_one_of_the_product():
    chip = ChipFactory(slug="c")
    compute(chip, 100, stage="planned")
    SpecFactory(chip=chip)
    assert Chip.objects.for_tables().get().efficiencies == []
