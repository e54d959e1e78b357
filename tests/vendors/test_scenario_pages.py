import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.support.factories import (
    ChipCitationFactory,
    ChipFactory,
    ClaimFactory,
    DeploymentCitationFactory,
    DeploymentFactory,
    ScenarioCitationFactory,
    ScenarioFactory,
    SpecCitationFactory,
    SpecFactory,
)
from tests.support.pages import fact, marks, read, slugs

pytestmark = pytest.mark.django_db

COMPUTE = {"metric": "compute", "unit": "TOPS", "precision": "int8", "sparsity": "dense"}


@pytest.fixture
def driving():
    scenario = ScenarioFactory(
        slug="driving", name_zh="自动驾驶", name_en="Driving", min_tops=1000, compute="high", power="low"
    )
    ScenarioCitationFactory(entry=scenario)
    return scenario


def serve(scenario, slug):
    """Add a vendor and a chip of its for that scenario."""
    cell = DeploymentFactory(vendor__slug=f"{slug}-maker", tier="device")
    cell.scenarios.add(scenario)
    DeploymentCitationFactory(entry=cell)
    chip = ChipFactory(slug=slug, vendor=cell.vendor)
    chip.scenarios.add(scenario)
    ChipCitationFactory(entry=chip)


def state(slug, value, **given):
    """Add a chip that states that much compute."""
    chip = ChipFactory(slug=slug)
    ChipCitationFactory(entry=chip)
    SpecCitationFactory(entry=SpecFactory(chip=chip, value=value, **COMPUTE | given))


def see(client, address):
    response = client.get(address)
    assert response.status_code == 200
    return read(response)


def tables(page):
    """Return the slugs that each basis has."""
    return {
        (table["data-precision"], table["data-sparsity"]): slugs(table)
        for table in page.one("section", id="reaching").all("table")
    }


def test_only_scenarios_that_demand_something_are_in_the_table_of_demands(client, driving):
    ScenarioFactory(slug="drones")
    page = see(client, "/en/scenarios/")
    (row,) = page.one("section", id="demands").one("tbody").all("tr")
    assert row["data-demands"] == "driving"
    assert all(word in row.text for word in ("1,000", "High", "Low", "Not recorded"))
    assert len(marks(row)) == 3
    assert slugs(page) == ["driving", "drones"]


def test_the_list_counts_vendors_and_chips_of_the_subtree_once(client, driving):
    child = ScenarioFactory(slug="parking", parent=driving)
    serve(driving, "a")
    serve(child, "b")
    cell = DeploymentFactory(vendor=child.deployments.get().vendor, tier="edge")
    cell.scenarios.add(driving, child)
    row = see(client, "/en/scenarios/").one("tr", data_slug="driving")
    for kind in ("vendors", "chips"):
        (number,) = [link.text for link in row.all("a") if link["href"] == f"/en/{kind}/?scenario=driving"]
        assert number == "2"
        assert see(client, f"/en/{kind}/?scenario=driving").one("p", data_total=number)


def test_figures_that_reach_a_demand_are_grouped_by_their_basis_the_highest_first(client, driving):
    state("dense", 1000)
    state("strong", 2000)
    state("weak", 999)
    state("sparse", 4000, sparsity="sparse")
    state("open", 1500, sparsity="unstated")
    state("four-bit", 3000, precision="int4")
    state("unknown", 1200, precision="", sparsity="unstated")
    assert tables(see(client, "/en/scenarios/driving/")) == {
        ("int8", "dense"): ["strong", "dense"],
        ("int8", "unstated"): ["open"],
        ("int8", "sparse"): ["sparse"],
        ("int4", "dense"): ["four-bit"],
        ("", "unstated"): ["unknown"],
    }


def test_what_is_not_a_peak_of_one_chip_in_tops_is_not_compared(client, driving):
    state("node", 8000, scope="node")
    state("floating", 8000, precision="fp16", unit="TFLOPS")
    state("measured", 8000, regime="measured")
    state("withdrawn", 8000, rank="deprecated")
    state("efficient", 8000, metric="efficiency", unit="TOPS/W")
    SpecFactory(chip__status="draft", value=8000, **COMPUTE)
    page = see(client, "/en/scenarios/driving/")
    assert tables(page) == {}
    assert "No recorded figure reaches it." in page.one("section", id="reaching").text


def test_each_precision_leads_to_the_chips_that_reach_it(client, driving):
    state("dense", 1000)
    state("unknown", 1200, precision="", sparsity="unstated")
    section = see(client, "/en/scenarios/driving/").one("section", id="reaching")
    addresses = [link["href"] for link in section.all("a") if "compute_min" in link["href"]]
    assert addresses == [f"/en/chips/?precision={value}&compute_min=1000" for value in ("int8", "none")]
    assert [slugs(see(client, address)) for address in addresses] == [["dense"], ["unknown"]]


def test_of_many_figures_thirty_are_shown_and_all_are_counted(client, driving):
    for number in range(31):
        state(f"chip-{number}", 1000 + number)
    section = see(client, "/en/scenarios/driving/").one("section", id="reaching")
    assert len(slugs(section)) == 30
    assert "The 30 highest of 31 figures." in section.text


def test_a_scenario_without_a_stated_demand_compares_nothing(client):
    ScenarioFactory(slug="office")
    page = see(client, "/en/scenarios/office/")
    assert page.all("section", id="reaching") == []
    assert fact(page, "Minimum compute, TOPS").text == "Not recorded"


def test_a_part_leads_to_its_whole_and_the_whole_to_its_parts(client, driving):
    ScenarioFactory(slug="parking", parent=driving)
    assert fact(see(client, "/en/scenarios/parking/"), "Part of").one("a", href="/en/scenarios/driving/")
    assert slugs(see(client, "/en/scenarios/driving/").one("section", id="parts")) == ["parking"]


@pytest.mark.parametrize(("address", "words"), [("/scenarios/", "自动驾驶"), ("/en/scenarios/driving/", "Driving")])
def test_it_is_shown_in_the_language_of_the_page(client, driving, address, words):
    assert words in see(client, address).one("main").text


@pytest.mark.parametrize("slug", ["secret", "nothing"])
def test_drafts_and_unknown_slugs_are_not_found(client, slug):
    ScenarioFactory(slug="secret", status="draft")
    assert client.get(f"/en/scenarios/{slug}/").status_code == 404


@pytest.mark.parametrize(("address", "most"), [("/en/scenarios/", 12), ("/en/scenarios/driving/", 20)])
def test_ten_more_of_everything_cost_no_more_queries(client, driving, address, most):
    def measure():
        with CaptureQueriesContext(connection) as queries:
            see(client, address)
        return len(queries)

    def grow(number):
        ScenarioCitationFactory(entry=ScenarioFactory(slug=f"part-{number}", parent=driving))
        serve(driving, f"chip-{number}")
        state(f"strong-{number}", 2000 + number)
        ClaimFactory().scenarios.add(driving)

    grow(0)
    few = measure()
    for number in range(1, 11):
        grow(number)
    assert measure() == few <= most
